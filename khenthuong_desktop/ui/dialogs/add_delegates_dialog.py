"""Thêm đại biểu: the register with a box before everybody, found by typing; or the one who comes for a collective."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from khenthuong_desktop.domain.delegates import KINDS
from khenthuong_desktop.domain.lists import EditOutcome, Filter
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import delegates
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_add_delegates_dialog import Ui_AddDelegatesDialog
from khenthuong_desktop.ui.models.ticked_source import NOTHING_DONE, TickedSource
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import delegates as delegate_words
from khenthuong_desktop.wording import delegates_tab as words

TABLES: Final = frozenset({"subjects", "units"})
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
        self.ticked: dict[str, None] = {}  # in the order in which they were ticked
        with messages.guard(self):
            self._there = {str(one.values["subject"]) for one in delegates.candidates(desk.office, conference_id)}
        self._grids: dict[str, Grid] = {}
        self._chips: dict[str, Chip] = {}
        self._form = Ui_AddDelegatesDialog()
        self._form.setupUi(self)
        form = self._form
        self._stack = QStackedWidget()
        form.listLayout.addWidget(self._stack)
        for kind in KINDS:
            form.kindCombo.addItem(delegate_words.KINDS[kind], kind)
        self._labels = dict(words.LISTS) if sends is None else {OF_UNIT: words.WHO_OF_UNIT, PEOPLE: words.WHO_ALL}
        if sends is not None and sends.unit_id is None:
            del self._labels[OF_UNIT]
        for name, label in self._labels.items():
            chip = Chip(label)
            chip.clicked.connect(partial(self.show_list, name))
            self._chips[name] = chip
            form.listsLayout.addWidget(chip)
        if sends is not None:
            self.setWindowTitle(words.WHO_TITLE.format(name=sends.name))
            form.kindLabel.hide()
            form.kindCombo.hide()
        form.problemLabel.hide()
        form.addButton.setDefault(True)
        form.cancelButton.clicked.connect(self.reject)
        form.addButton.clicked.connect(self.add)
        self.show_list(next(iter(self._labels)))
        if self.grid.model.count == 0 and OF_UNIT in self._labels:
            self.show_list(PEOPLE)
        self._count()
        keep_on_screen(self)

    @property
    def grid(self) -> Grid:
        """The list that is shown."""
        found = self._stack.currentWidget()
        assert isinstance(found, Grid)
        return found

    def show_list(self, name: str) -> None:
        """Individuals, collectives or households."""
        if name not in self._grids:
            unit = self._sends.unit_id if self._sends is not None and name == OF_UNIT else None
            source = TickedSource(
                self._desk,
                PEOPLE if name == OF_UNIT else name,
                () if unit is None else (Filter("unit_id", "is", (unit,)),),
                tables=TABLES,
                is_ticked=self.ticked.__contains__,
                turn=self._turn,
                only_ticks=True,
            )
            source.may_tick = lambda row_id: row_id not in self._there
            source.can_edit = True  # ticking changes nothing in the office
            grid = Grid(self._desk, source=source, empty=Empty(words.WHO_EMPTY, words.WHO_EMPTY_SENTENCE))
            grid_dialogs.attach(grid)
            grid.view.tick_column = 0
            grid.view.frozen.until = grid.model.number("full_name")
            self._grids[name] = grid
            self._stack.addWidget(grid)
        self._stack.setCurrentWidget(self._grids[name])
        for own, chip in self._chips.items():
            chip.set_chosen(own == name)
        hint = words.WHO_HINT if self._sends else words.ADD_HINT if name == PEOPLE else words.ADD_COLLECTIVE_HINT
        self._form.introLabel.setText(hint)
        self.grid.filter_line.start()

    def add(self) -> None:
        """Name those who are ticked, or let the one who is stand for the collective."""
        with messages.guard(self):
            form, office = self._form, self._desk.office
            if not self.ticked:
                self.show_problem(words.NOBODY_TICKED, "")
                return
            if self._sends is not None:
                delegates.set_person(office, self._sends.delegate_id, next(iter(self.ticked)))
            else:
                kind = form.kindCombo.currentData()
                self.added = delegates.add(office, self._conference_id, list(self.ticked), kind=kind)
            self._desk.hub.deliver()
            self.accept()

    def show_problem(self, what: str, next_step: str) -> None:
        """Level 2 of the messages, in the dialog's own line."""
        self._form.problemLabel.setText(f"{what} {next_step}".strip())
        self._form.problemLabel.show()

    def _turn(self, ids: Sequence[str], on: bool) -> EditOutcome:
        self._form.problemLabel.hide()
        fresh = [one for one in ids if not on or one not in self._there]
        if len(fresh) < len(ids):
            self.show_problem(words.THERE_ALREADY, "")
        ids = fresh
        if on and ids and self._sends is not None:
            self.ticked.clear()  # one person comes
            ids = ids[:1]
        for one in ids:
            if on:
                self.ticked[one] = None
            else:
                self.ticked.pop(one, None)
        self._count()
        self.grid.view.viewport().update()
        return NOTHING_DONE

    def _count(self) -> None:
        form, n = self._form, len(self.ticked)
        form.addButton.setEnabled(bool(n))
        if self._sends is not None:
            form.addButton.setText(words.WHO_DO)
        else:
            form.addButton.setText(words.ADD_COUNT.format(n=in_figures(n)) if n else words.ADD_NOTHING)
