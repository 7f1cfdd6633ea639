"""Đơn vị: the units at work and those that have ended, what belongs to each, and how they are rearranged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Filter
from khenthuong_desktop.domain.units import Kin
from khenthuong_desktop.services import units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_units_page import Ui_UnitsPage
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import papers_window as paper_words
from khenthuong_desktop.wording import units as words

TABLES = frozenset({"units", "unit_aliases", "unit_changes", "unit_change_parts", "subjects", "rejected_cells"})
# Holding an arrow key must not read a unit with every row it passes.
PAUSE_MS = 80

AT_WORK, ENDED, ALL = "at_work", "ended", "all"
CHIPS = {AT_WORK: words.AT_WORK, ENDED: words.ENDED, ALL: words.ALL}
SUBJECT_LISTS = {"individual": "people", "collective": "collectives", "household": "households"}


def narrowing(which: str, today: date) -> tuple[Filter, ...]:
    """The condition of a chip: a unit is at work up to its last day."""
    if which == AT_WORK:
        return (Filter("valid_to", "current", (today.isoformat(),)),)
    if which == ENDED:
        return (Filter("valid_to", "between", ("", (today - timedelta(days=1)).isoformat())),)
    return ()


class UnitsSource(NarrowedSource):
    """Tells `ending` which units an edit or a removal may have ended."""

    def __init__(self, desk: Desk, ending: Callable[[Sequence[str]], None]) -> None:
        super().__init__(desk, "units", narrowing(AT_WORK, desk.office.today), tables=TABLES)
        self._ending = ending

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        outcome = super().edit(changes, reason)
        ended = [change.row_id for change in changes if change.column == "valid_to" and change.row_id is not None]
        self._ending(ended)
        return outcome

    def retire(self, row_ids: Sequence[str]) -> int | None:
        step = super().retire(row_ids)
        self._ending(row_ids)
        return step


class UnitsPage(QWidget):
    """The list, and at its side the unit that the cursor is on."""

    NAME = "units"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_UnitsPage()
        self._form.setupUi(self)
        form = self._form
        self.source = UnitsSource(desk, self._warn_of)
        self._which = AT_WORK
        self._warned: tuple[str, ...] = ()
        ways = ((words.ADD_MANY_TITLE, self.add_many), (words.ADD_ONE, self.add)) if self.source.can_add else ()
        self.grid = Grid(desk, source=self.source, empty=Empty(words.EMPTY_TITLE, words.EMPTY_SENTENCE, ways))
        grid_dialogs.attach(self.grid)
        self.inspector = Inspector(beside=self.grid)
        form.bodyLayout.addWidget(self.grid, 1)
        form.bodyLayout.addWidget(self.inspector)
        self._chips: dict[str, Chip] = {}
        for name, text in CHIPS.items():
            chip = Chip(text, chosen=name == AT_WORK)
            chip.clicked.connect(lambda _checked=False, name=name: self.show_those(name))
            self._chips[name] = chip
            form.pillsLayout.addWidget(chip)
        form.addButton.clicked.connect(self.add)
        form.manyButton.clicked.connect(self.add_many)
        form.printButton.setToolTip(paper_words.PRINT_LIST_HINT)
        form.printButton.clicked.connect(self.print_list)
        QShortcut(QKeySequence.StandardKey.Print, self, self.print_list, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        form.callsButton.clicked.connect(lambda: desk.go("list_calls", None))
        form.formsButton.setToolTip(words.FORMS_HINT)
        form.formsButton.clicked.connect(lambda: self.make_forms())
        form.changeButton.clicked.connect(lambda: self.rearrange())
        form.warningLabel.setStyleSheet(
            f"background: {palette.AMBER_GROUND}; color: {palette.AMBER}; border-radius: 4px; padding: 6px 10px;"
        )
        form.warningLabel.hide()
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
        self._side_stale = False
        self._fresh = True  # the window refreshes a page it has just made: nothing needs reading twice
        self._shown: str | None = None
        self.show_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the list.
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.inspector.fit(event.size().width()) and self._shown is not None:
            self.show_current(self._shown)  # what is told there was cut to the other width
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
        self._which = which
        self._form.warningLabel.hide()
        self.source.narrowing = narrowing(which, self._desk.office.today)
        self.grid.refresh()
        if self.grid.current_row_id() is None:
            self.grid.cursor_.to_first_cell()
        self.show_current()

    def add(self) -> None:
        """A new row at the end of the list."""
        if self._which != AT_WORK:
            self.show_those(AT_WORK)
        self.grid.new_row()

    def add_many(self) -> None:
        from khenthuong_desktop.ui.dialogs.many_units_dialog import ManyUnitsDialog

        with messages.guard(self):
            self._open(ManyUnitsDialog(self._desk, self))

    def print_list(self) -> None:
        """The list as it is seen, on paper."""
        from khenthuong_desktop.ui.dialogs import print_list_dialog

        with messages.guard(self):
            self.dialog = print_list_dialog.show(self._desk, self.grid, "units", self, self.source.narrowing)

    def make_forms(self) -> None:
        """Workbooks to fill in, for the units whose rows are selected; for one alone nobody has chosen, none."""
        from khenthuong_desktop.ui.dialogs.unit_forms_dialog import UnitFormsDialog

        with messages.guard(self):
            if self.grid.commit():
                selected = self.grid.selected_ids()
                self._open(UnitFormsDialog(self._desk, None, self, chosen=selected if len(selected) > 1 else ()))

    def rearrange(self, deed: str = words.MERGE, unit_id: str | None = None) -> None:
        """Mergers, parts that move, new names. It begins with the unit it was asked for, or with several rows that
        are selected: the row the cursor happens to be on nobody has chosen."""
        from khenthuong_desktop.ui.dialogs.unit_change_dialog import UnitChangeDialog

        with messages.guard(self):
            if not self.grid.commit():
                return
            selected = self.grid.selected_ids()
            chosen = [unit_id] if unit_id is not None else selected if len(selected) > 1 else []
            self._open(UnitChangeDialog(self._desk, chosen, self, deed=deed))

    def show_current(self, row_id: str | None = None) -> None:
        """Tell at the side what is known of the unit the cursor is on."""
        self._pause.stop()
        self._side_stale = False
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
        side.head(told.name, told.kind if told.at_work else words.BADGE_ENDED, "" if told.at_work else told.kind)
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
        if self.source.can_edit and told.at_work:
            side.foot(words.ARRANGE, lambda: self.rearrange(unit_id=told.id))
            side.foot(words.RENAME, lambda: self.rearrange(words.RENAMING, told.id))
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
        if told.valid_to is not None and any(told.counts.get(kind, 0) for kind in SUBJECT_LISTS):
            side.sentence(words.STILL_THERE, "look")

    def _tell_kin(self, label: str, kin: tuple[Kin, ...]) -> None:
        for number, one in enumerate(kin):
            self.inspector.link(
                "" if number else label,
                words.kin_name(one),
                partial(self.show_record, one.unit_id),
                words.kin_when(one),
            )

    def _warn_of(self, unit_ids: Sequence[str]) -> None:
        """Say which of these units end with subjects in them; nothing when none does."""
        with messages.guard(self):
            self._warned = tuple(unit_ids)
            found = units.left_behind(self._desk.office, unit_ids) if unit_ids else ()
            self._form.warningLabel.setText(" ".join(findings.sentence(one) for one in found[: words.NAMED_AT_MOST]))
            self._form.warningLabel.setVisible(bool(found))

    def _open(self, dialog: QDialog) -> None:
        """A dialog of its own that the page forgets when it is closed."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _how: QTimer.singleShot(0, self, self._back_to_list))
        dialog.open()

    def _back_to_list(self) -> None:
        """Not into the search box, where Qt puts the keyboard when the link that was pressed is gone."""
        if self.isVisible():
            self.grid.view.setFocus()

    def _changed(self, tables: frozenset[str]) -> None:
        self._fresh = False
        if self._form.warningLabel.isVisible() and concerns(tables, "units", "subjects"):
            self._warn_of(self._warned)  # it may have been taken back
        if concerns(tables, *TABLES):
            self._side_stale = True
            if self.isVisible():
                self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._side_stale:
            self._pause.start()  # the window does not refresh a page that it only shows again
