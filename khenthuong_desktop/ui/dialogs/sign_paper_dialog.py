"""Vào số, ký: the number and the day the văn thư gave, and the signed PDF where it is at hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from khenthuong_desktop.domain.dates import screen_date
from khenthuong_desktop.services import bodies, paper_heads, papers
from khenthuong_desktop.services.catalogue_forms import read_day
from khenthuong_desktop.services.paper_content import DRAFTER
from khenthuong_desktop.services.papers import StoredPaper
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_sign_paper_dialog import Ui_SignPaperDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.field_line import mark
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen, make_room
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import papers_page as words

PDF = ".pdf"


class SignPaperDialog(QDialog):
    """What is odd about number and day is said while they are typed, and taken all the same: the văn thư gives them,
    not the program. It takes a second press, which no Enter gives: nothing changes any more once they are kept."""

    def __init__(self, desk: Desk, kept: StoredPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._office, self._kept = desk, desk.office, kept
        self.saved_id: str | None = None
        self.file: Path | None = None
        self._odd = False
        self._confirming = False
        self._form = Ui_SignPaperDialog()
        self._form.setupUi(self)
        form = self._form
        self.setWindowTitle(words.SIGN_TITLE.format(title=words.lower(kept.title)))
        self.setAcceptDrops(True)
        form.subjectLabel.setText(kept.subject)
        form.dayEdit.setText(screen_date(self._office.today))
        form.warningLabel.setStyleSheet(
            f"background: {palette.AMBER_GROUND}; color: {palette.AMBER}; border-radius: 4px; padding: 6px 10px;"
        )
        form.warningLabel.hide()
        form.problemLabel.hide()
        form.signButton.setDefault(True)
        form.numberEdit.textChanged.connect(lambda _text: self.judge())
        form.dayEdit.textChanged.connect(lambda _text: self.judge())
        form.fileButton.clicked.connect(self.choose_file)
        form.dropFileButton.clicked.connect(lambda: self.take_file(None))
        form.cancelButton.clicked.connect(self.reject)
        form.signButton.clicked.connect(self.sign)
        self.take_file(None)
        self.judge()
        keep_on_screen(self)
        form.numberEdit.setFocus()

    @property
    def day(self) -> date | None:
        """The day that was typed; None for anything that is no whole day."""
        return read_day(self._form.dayEdit.text(), self._office.today.year)

    def judge(self) -> None:
        """How the number will stand on the paper, and what is odd about it and the day."""
        form, kept = self._form, self._kept
        number, day = papers.number_as_written(form.numberEdit.text()), self.day
        mark(form.dayEdit, wrong=bool(form.dayEdit.text().strip()) and day is None)
        form.problemLabel.hide()
        with messages.guard(self):
            on = day or self._office.today
            suffix = bodies.letterhead(self._office, kept.body_id, on).number_suffix
            drafter = kept.inputs.values.get(DRAFTER, "")
            line = paper_heads.number_line(self._office, kept.document_kind, suffix, on, number, drafter)
            form.lineLabel.setText(words.PRINTED_NUMBER.format(line=line))
            found = papers.signing_findings(self._office, kept, number, on) if number else ()
            form.warningLabel.setText(" ".join(findings.sentence(one) for one in found))
            form.warningLabel.setVisible(bool(found))
            self._odd = bool(found)
            self._ask_again(False)
            make_room(self)

    def choose_file(self) -> None:
        with messages.guard(self):
            name, _ = QFileDialog.getOpenFileName(self, words.CHOOSE_PDF, "", words.PDF_FILTER)
            if name:
                self.take_file(Path(name))

    def take_file(self, file: Path | None) -> None:
        """The signed PDF; None takes it out of the dialog again."""
        form = self._form
        form.problemLabel.hide()
        if file is not None and file.suffix.lower() != PDF:
            self.show_problem(words.NOT_PDF.format(name=file.name), words.NOT_PDF_NEXT)
            return
        self.file = file
        form.fileLabel.setText(words.FILE_CHOSEN.format(name=file.name) if file is not None else words.NO_FILE)
        form.dropFileButton.setVisible(file is not None)

    def sign(self) -> None:
        """From now on nothing of the paper changes."""
        with messages.guard(self):
            QGuiApplication.inputMethod().commit()
            form, day = self._form, self.day
            if not papers.number_as_written(form.numberEdit.text()):
                self.show_problem(words.NUMBER_MISSING, "")
                form.numberEdit.setFocus()
                return
            if day is None:
                self.show_problem(words.DAY_WRONG, "")
                form.dayEdit.setFocus()
                return
            if self._odd and not self._confirming:
                self._ask_again(True)
                return
            papers.sign(self._office, self._kept.id, form.numberEdit.text(), day, self.file)
            self.saved_id = self._kept.id
            self.accept()

    def _ask_again(self, confirming: bool) -> None:
        """The button says what it would do against the warning, and is nothing that Enter presses."""
        button = self._form.signButton
        self._confirming = confirming
        number = papers.number_as_written(self._form.numberEdit.text())
        button.setText(words.SIGN_ANYWAY.format(number=number) if confirming else words.SIGN_DO)
        button.setAutoDefault(not confirming)
        button.setDefault(not confirming)

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()
        make_room(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """One file; whether it is a PDF is said here."""
        if (file := _dropped(event)) is not None:
            event.acceptProposedAction()
            self.take_file(file)


def _dropped(event: QDropEvent) -> Path | None:
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
