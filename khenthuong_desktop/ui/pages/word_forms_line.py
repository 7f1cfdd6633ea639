"""Cài đặt, Văn bản, the line below: which Word form of the office's own holds, and ways to hang and take off one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from khenthuong_desktop.domain.dates import screen_date
from khenthuong_desktop.services import paper_form_start, paper_forms, paper_texts
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import save_paper
from khenthuong_desktop.wording import papers_window as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.paper_forms import WordForm
    from khenthuong_desktop.ui.dialogs.word_form_dialog import WordFormDialog
    from khenthuong_desktop.ui.forms.ui_texts_section import Ui_TextsSection


class WordFormsLine:
    """Of the kind and the day that the section shows; a kind that takes no form has no line."""

    def __init__(self, desk: Desk, form: Ui_TextsSection, section: QWidget) -> None:
        self._desk, self._office = desk, desk.office
        self._form, self._section = form, section
        self._kind, self._day = "", desk.office.today
        self._holding: WordForm | None = None
        self.dialog: WordFormDialog | None = None
        form.hangButton.clicked.connect(self.hang)
        form.startButton.clicked.connect(self.choose_start)
        form.takeOffButton.clicked.connect(self.take_off)

    def show(self, kind: str, day: date) -> None:
        """What holds on a day, and what will hold later."""
        form, writable = self._form, self._office.read_only is None
        self._kind, self._day = kind, day
        form.wordLine.setVisible(paper_forms.may_have_form(kind))
        self._holding = paper_forms.form(self._office, kind, day)
        form.hangButton.setEnabled(writable)
        form.takeOffButton.setVisible(self._holding is not None)
        form.takeOffButton.setEnabled(writable)
        form.wordStateLabel.setText(self._told())

    def _told(self) -> str:
        one = self._holding
        told = [words.FORM_NONE.format(day=screen_date(self._day))]
        if one is not None:
            told = [words.form_holding(self._day, one.name, one.validity.first_day, one.source)]
        for later in paper_forms.forms(self._office, self._kind):
            first = later.validity.first_day
            if first is not None and first > self._day:
                told.append(words.FORM_LATER.format(day=screen_date(first), name=later.name))
        return " ".join(told)

    def hang(self) -> None:
        """Ask for the file, from when it holds and which paper wants it."""
        from khenthuong_desktop.ui.dialogs.word_form_dialog import WordFormDialog

        with messages.guard(self._section):
            self.dialog = WordFormDialog(self._desk, self._kind, self._section)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()

    def choose_start(self) -> None:
        """Ask where the file to start from shall be."""
        with messages.guard(self._section):
            title = words.FORM_START_NAME.format(kind=paper_texts.kind(self._office, self._kind).title.lower())
            if path := save_paper.choose_path(self._desk, self._section, title, paper_form_start.DOCX):
                written = paper_form_start.save(self._office, self._kind, self._day, path)
                save_paper.remember(self._desk, written.path)
                self._desk.say(words.FORM_STARTED.format(path=written.path))

    def take_off(self) -> None:
        """The program's own layout again; undo hangs the form back."""
        with messages.guard(self._section):
            if (one := self._holding) is not None:
                paper_forms.remove(self._office, one.id)
                self._desk.hub.deliver()
                self._desk.say(words.FORM_TAKEN_OFF.format(name=one.name))
                self._form.hangButton.setFocus()
