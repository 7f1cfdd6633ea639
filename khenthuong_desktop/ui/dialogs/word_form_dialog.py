"""Dùng mẫu Word: a .docx of the office's own for a kind of paper, from when it holds, and what may stand in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from khenthuong_desktop.domain.dates import screen_date
from khenthuong_desktop.services import paper_forms, paper_texts
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import save_paper
from khenthuong_desktop.ui.forms.ui_word_form_dialog import Ui_WordFormDialog
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import papers_window as words


class WordFormDialog(QDialog):
    """What is wrong with the file is told here, and everything that was typed stands."""

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office, self._kind = desk, desk.office, kind
        self._form = Ui_WordFormDialog()
        self._form.setupUi(self)
        form = self._form
        self.setWindowTitle(words.FORM_TITLE.format(kind=paper_texts.kind(self._office, kind).title))
        places = (*paper_forms.places(), *paper_texts.places(kind))
        form.placesEdit.setPlainText(
            "\n".join(words.FORM_PLACE.format(name=place.name, meaning=place.meaning) for place in places)
        )
        if paper_forms.forms(self._office, kind):  # one without a day would hold before those there are, and not now
            form.fromEdit.setText(screen_date(self._office.today))
        form.problemLabel.hide()
        form.chooseButton.clicked.connect(self.choose)
        form.hangButton.clicked.connect(self.hang)
        form.cancelButton.clicked.connect(self.reject)
        form.fileEdit.setFocus()
        keep_on_screen(self)

    def choose(self) -> None:
        """Ask for the file, the folder of the last paper first."""
        with messages.guard(self):
            start = str(self._desk.settings.get(save_paper.FOLDER) or Path.home())
            path, _ = QFileDialog.getOpenFileName(self, words.FORM_CHOOSE, start, words.FORM_FILTER)
            if path:
                self._form.fileEdit.setText(path)
                self._form.fromEdit.setFocus()

    def hang(self) -> None:
        """Hang the form from its day on; undo takes it off."""
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            form, typed = self._form, self._form.fileEdit.text().strip().strip('"')
            said = form.fromEdit.text().strip()
            first = read_day(said, self._office.today.year) if said else None
            path = Path(typed)
            if not typed:
                self._refuse(form.fileEdit, words.FORM_FILE_MISSING)
            elif not path.is_file():
                self._refuse(form.fileEdit, words.FORM_NO_FILE.format(path=typed))
            elif said and first is None:
                self._refuse(form.fromEdit, words.DAY_WRONG)
            else:
                paper_forms.hang(self._office, self._kind, path, valid_from=first, named_in=form.sourceEdit.text())
                self._desk.hub.deliver()
                self._desk.say(words.form_hung(path.name, first))
                self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        self.show_problem(sentence, "")
        field.setFocus()
