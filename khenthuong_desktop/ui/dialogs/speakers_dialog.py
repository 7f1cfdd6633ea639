"""Who may speak at the conference: chosen by ticks from its delegates, models before the others."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.delegates import GONE, SEATED
from khenthuong_desktop.services import delegates, speeches, units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_speakers_dialog import Ui_SpeakersDialog
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.ui.widgets.ticked_lines import TickedLines
from khenthuong_desktop.wording import speeches as words
from khenthuong_desktop.wording.codes import GENDERS

MOST_MINUTES: Final = 999


class SpeakersDialog(QDialog):
    """`added` are the ids of the new speeches."""

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference_id = desk.office, conference_id
        self.added: tuple[str, ...] = ()
        self._form = Ui_SpeakersDialog()
        self._form.setupUi(self)
        form = self._form
        self.people = TickedLines(form.peopleList, form.searchEdit)
        there = {one.delegate_id for one in speeches.speeches(desk.office, conference_id)}
        names, fields = dict(units.at_work(desk.office)), desk.office.labels("fields_of_work")
        people = [one for one in delegates.candidates(desk.office, conference_id) if one.state not in GONE]
        for one in sorted(people, key=lambda one: (one.state not in SEATED, one.kind != "model")):
            if one.id in there:
                continue
            seated = one.state in SEATED
            known = (names.get(one.unit_id or ""), GENDERS.get(one.values["gender"]), fields.get(one.values["field"]))
            text = " · ".join((one.name, *filter(None, ("" if seated else words.NOT_SEATED, *known))))
            self.people.add(one.id, text, doubt="" if seated else words.NOT_SEATED_HINT)
        self.people.counted.connect(self._count)
        form.problemLabel.hide()
        if not self.people:
            self.show_problem(words.NO_DELEGATES, words.NO_DELEGATES_NEXT)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.clicked.connect(self.add)
        self._count(0)
        keep_on_screen(self)

    def add(self) -> None:
        with messages.guard(self):
            typed = self._form.minutesEdit.text().strip()
            if typed and not (typed.isascii() and typed.isdigit() and int(typed) <= MOST_MINUTES):
                self.show_problem(words.MINUTES_WRONG.format(text=typed), words.MINUTES_NEXT)
                self._form.minutesEdit.setFocus()
                return
            minutes = int(typed or 0)
            self.added = speeches.add(self._office, self._conference_id, self.people.chosen(), minutes=minutes)
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _count(self, count: int) -> None:
        self._form.saveButton.setText(words.ADD_DO.format(count=count) if count else words.ADD_NOBODY)
        self._form.saveButton.setEnabled(bool(count))
