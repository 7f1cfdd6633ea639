"""Thêm đại biểu: the register with a box before everybody, found by typing; or the one who comes for a collective."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.delegates import KINDS
from khenthuong_desktop.domain.lists import Filter
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import delegates
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.ticked_register import TickedRegister
from khenthuong_desktop.ui.forms.ui_add_delegates_dialog import Ui_AddDelegatesDialog
from khenthuong_desktop.ui.widgets.grid import Empty
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegates as delegate_words
from khenthuong_desktop.wording import delegates_tab as words

PEOPLE: Final = "people"
OF_UNIT: Final = "of_unit"  # the people of the unit to which the collective belongs


@dataclass(frozen=True, slots=True)
class Sends:
    """The delegate, and the collective or household of a unit that it stands for."""

    delegate_id: str
    name: str
    unit_id: str | None = None


class AddDelegatesDialog(QDialog):
    """Ticks stay while the search changes. With `sends` one person is picked for it, those of its unit first."""

    def __init__(
        self, desk: Desk, conference_id: str, parent: QWidget | None = None, *, sends: Sends | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._conference_id, self._sends = desk, conference_id, sends
        self._there: set[str] = set()
        self.added: delegates.Added | None = None
        with messages.guard(self):
            self._there = {str(one.values["subject"]) for one in delegates.candidates(desk.office, conference_id)}
        self._form = Ui_AddDelegatesDialog()
        self._form.setupUi(self)
        form = self._form
        for kind in KINDS:
            form.kindCombo.addItem(delegate_words.KINDS[kind], kind)
        labels = dict(words.LISTS) if sends is None else {OF_UNIT: words.WHO_OF_UNIT, PEOPLE: words.WHO_ALL}
        if sends is not None and sends.unit_id is None:
            del labels[OF_UNIT]
        unit = sends.unit_id if sends is not None else None
        self.register = TickedRegister(
            desk,
            labels,
            Empty(words.WHO_EMPTY, words.WHO_EMPTY_SENTENCE),
            lists={OF_UNIT: (PEOPLE, () if unit is None else (Filter("unit_id", "is", (unit,)),))},
            may_tick=lambda row_id: row_id not in self._there,
            only_one=sends is not None,
        )
        self.register.lay_out(form.listsLayout, form.listLayout)
        self.register.shown.connect(self._tell_list)
        self.register.turned.connect(self._turned)
        self.register.refused.connect(lambda: self.show_problem(words.THERE_ALREADY, ""))
        if sends is not None:
            self.setWindowTitle(words.WHO_TITLE.format(name=sends.name))
            form.kindLabel.hide()
            form.kindCombo.hide()
        form.problemLabel.hide()
        form.addButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.addButton.clicked.connect(self.add)
        self.register.show_list(next(iter(labels)))
        if self.register.grid.model.count == 0 and OF_UNIT in labels:
            self.register.show_list(PEOPLE)
        self._turned()
        keep_on_screen(self)

    def add(self) -> None:
        """Name those who are ticked, or let the one who is stand for the collective."""
        with messages.guard(self):
            form, office = self._form, self._desk.office
            if not self.register.ticked:
                self.show_problem(words.NOBODY_TICKED, "")
                return
            if self._sends is not None:
                delegates.set_person(office, self._sends.delegate_id, next(iter(self.register.ticked)))
            else:
                kind = form.kindCombo.currentData()
                self.added = delegates.add(office, self._conference_id, list(self.register.ticked), kind=kind)
            self._desk.hub.deliver()
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _tell_list(self, name: str) -> None:
        hint = words.WHO_HINT if self._sends else words.ADD_HINT if name == PEOPLE else words.ADD_COLLECTIVE_HINT
        self._form.introLabel.setText(hint)

    def _turned(self) -> None:
        form, n = self._form, len(self.register.ticked)
        form.problemLabel.hide()
        form.addButton.setEnabled(bool(n))
        if self._sends is not None:
            form.addButton.setText(words.WHO_DO)
        else:
            form.addButton.setText(words.ADD_COUNT.format(n=in_figures(n)) if n else words.ADD_NOTHING)
