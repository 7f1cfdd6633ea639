"""Đơn vị: the units at work and those that have ended, what belongs to each, and how they are rearranged."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.lists import Filter
from khenthuong_desktop.domain.units import Kin
from khenthuong_desktop.services import units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_units_page import Ui_UnitsPage
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import units as words

TABLES = frozenset({"units", "unit_aliases", "unit_changes", "unit_change_parts", "subjects", "rejected_cells"})
# Holding an arrow key must not read a unit with every row it passes.
PAUSE_MS = 80

AT_WORK, ENDED, ALL = "at_work", "ended", "all"
NARROWINGS = {
    AT_WORK: (words.AT_WORK, (Filter("valid_to", "empty"),)),
    ENDED: (words.ENDED, (Filter("valid_to", "filled"),)),
    ALL: (words.ALL, ()),
}
SUBJECT_LISTS = {"individual": "people", "collective": "collectives", "household": "households"}


class UnitsPage(QWidget):
    """The list, and at its side the unit that the cursor is on."""

    NAME = "units"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_UnitsPage()
        self._form.setupUi(self)
        form = self._form
        self.source = NarrowedSource(desk, "units", NARROWINGS[AT_WORK][1], tables=TABLES)
        ways = ((words.ADD_MANY_TITLE, self.add_many), (words.ADD_ONE, self.add)) if self.source.can_add else ()
        self.grid = Grid(desk, source=self.source, empty=Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways))
        grid_dialogs.attach(self.grid)
        self.inspector = Inspector()
        form.bodyLayout.addWidget(self.grid, 1)
        form.bodyLayout.addWidget(self.inspector)
        self.setFocusProxy(self.grid)
        self._chips: dict[str, Chip] = {}
        for name, (text, _) in NARROWINGS.items():
            chip = Chip(text, chosen=name == AT_WORK)
            chip.clicked.connect(lambda _checked=False, name=name: self.show_those(name))
            self._chips[name] = chip
            form.pillsLayout.addWidget(chip)
        form.addButton.clicked.connect(self.add)
        form.manyButton.clicked.connect(self.add_many)
        form.changeButton.clicked.connect(lambda: self.rearrange())
        for button in (form.addButton, form.manyButton, form.changeButton):
            button.setEnabled(self.source.can_add)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_current)
        self.grid.current_changed.connect(lambda _row_id: self._pause.start())
        self.grid.activated.connect(lambda _row_id: self.show_current())
        desk.hub.changed.connect(self._changed)
        self.dialog: QDialog | None = None
        self._fresh = True  # the window refreshes a page it has just made: nothing needs reading twice
        self._shown: str | None = None
        self.show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.inspector.fit(event.size().width())
        super().resizeEvent(event)

    def refresh(self) -> None:
        if not self._fresh:
            self.grid.refresh()
            self.show_current()
        self._fresh = False

    def show_record(self, row_id: str) -> None:
        """Go to a unit, also to one that has ended."""
        with messages.guard(self):
            if self.source.position(self.grid.query, row_id) is None:
                self.show_those(ALL)
            self.grid.show_record(row_id)
            self.show_current(row_id)

    def show_those(self, which: str) -> None:
        """The units at work, those that have ended, or all."""
        if not self.grid.commit():
            return
        for name, chip in self._chips.items():
            chip.set_chosen(name == which)
        self.source.narrowing = NARROWINGS[which][1]
        self.grid.refresh()
        if self.grid.current_row_id() is None:
            self.grid.cursor_.to_first_cell()
        self.show_current()

    def add(self) -> None:
        """A new row at the end of the list."""
        if self.source.narrowing != NARROWINGS[AT_WORK][1]:
            self.show_those(AT_WORK)
        self.grid.new_row()

    def add_many(self) -> None:
        from khenthuong_desktop.ui.dialogs.many_units_dialog import ManyUnitsDialog

        with messages.guard(self):
            self._open(ManyUnitsDialog(self._desk, self))

    def rearrange(self, deed: str = words.MERGE) -> None:
        """Mergers, parts that move, new names; the chosen rows are those it begins with."""
        from khenthuong_desktop.ui.dialogs.unit_change_dialog import UnitChangeDialog

        with messages.guard(self):
            if not self.grid.commit():
                return
            chosen = self.grid.selected_ids()
            self._open(UnitChangeDialog(self._desk, chosen, self, deed=deed))

    def show_current(self, row_id: str | None = None) -> None:
        """Tell at the side what is known of the unit the cursor is on."""
        self._pause.stop()
        with messages.guard(self):
            self._shown = row_id or self.grid.current_row_id()
            told = units.profile(self._desk.office, self._shown) if self._shown else None
            if told is None:
                self.inspector.nothing(words.CHOOSE)
            else:
                self._tell(told)

    def _tell(self, told: units.UnitProfile) -> None:
        side = self.inspector
        side.start()
        side.head(told.name, words.BADGE_ENDED if told.valid_to else told.kind, told.kind if told.valid_to else "")
        if told.above:
            nearest, name = told.above[0]  # it leads on to those above it
            side.link(words.UNIT_ABOVE, name, partial(self.show_record, nearest))
        side.row(words.HEAD, told.head)
        side.row(words.PHONE, told.phone)
        side.row(words.POPULATION, words.number(told.population) if told.population is not None else "")
        side.row(words.ALIASES, "; ".join(told.aliases))
        side.row(words.BEGUN, words.day(told.valid_from) if told.valid_from else "")
        side.row(words.ENDED_ON, words.day(told.valid_to) if told.valid_to else "", "look")
        side.row(words.NOTES, told.notes)
        self._tell_subjects(told)
        if told.below:
            side.section(words.below(len(told.below)))
            for unit_id, name in told.below:
                side.link(None, name, partial(self.show_record, unit_id))
        if told.predecessors or told.successors or told.former_names:
            side.section(words.PAST)
            for former in told.former_names:
                side.row(words.CALLED, words.called(former.name, former.until, former.source))
            self._tell_kin(words.CAME_FROM, told.predecessors)
            self._tell_kin(words.WENT_TO, told.successors)
        if self.source.can_edit and told.valid_to is None:
            side.foot(words.ARRANGE, lambda: self.rearrange())
            side.foot(words.RENAME, lambda: self.rearrange(words.RENAMING))
        side.finish()

    def _tell_subjects(self, told: units.UnitProfile) -> None:
        side = self.inspector
        side.section(words.SUBJECTS)
        for kind, list_name in SUBJECT_LISTS.items():
            if count := told.counts.get(kind, 0):
                place = f"{list_name}:{told.id}"
                side.link(
                    words.KINDS[kind][0],
                    words.people_of(kind, count),
                    partial(self._desk.go, "subjects", place),
                )
        if told.counts["former"]:
            side.row(words.FORMER_SUBJECTS, words.former_count(told.counts["former"]))
        if not any(told.counts.values()):
            side.sentence(words.NO_SUBJECTS)

    def _tell_kin(self, label: str, kin: tuple[Kin, ...]) -> None:
        for number, one in enumerate(kin):
            self.inspector.link(
                "" if number else label,
                words.kin_name(one),
                partial(self.show_record, one.unit_id),
                words.kin_when(one),
            )

    def _open(self, dialog: QDialog) -> None:
        """A dialog of its own that the page forgets when it is closed."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _changed(self, tables: frozenset[str]) -> None:
        self._fresh = False
        if concerns(tables, *TABLES) and self.isVisible():
            self._pause.start()
