"""Công việc: who does what by when, side events, propaganda and its log, banner designs, conferences below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from khenthuong_desktop.services import lists, tasks
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_conference_tasks_tab import Ui_ConferenceTasksTab
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.work_source import BELOW, TASKS, WorkSource
from khenthuong_desktop.ui.pages import conference_tasks_side as sheet
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import tasks as task_words
from khenthuong_desktop.wording import tasks_tab as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.tasks import Task

BANNERS: Final = "banner_designs"
# Part -> (list, kind of its tasks).
PARTS: Final[dict[str, tuple[str, str]]] = {
    "tasks": (TASKS, ""),
    "side_event": (TASKS, "side_event"),
    "propaganda": (TASKS, "propaganda"),
    "propaganda_entries": ("propaganda_entries", ""),
    BANNERS: (BANNERS, ""),
    BELOW: (BELOW, ""),
}
TABLES: Final = frozenset(
    {"conferences", "tasks", "propaganda_entries", BANNERS, BELOW, "committee_members", "budgets", "speeches"}
    | {"delegates", "programme_issues", "invitations", "adoptions", "rejected_cells"}
)
PAUSE_MS: Final = 80
_MARKS: Final = {"good": Mark("good"), "wrong": Mark("wrong", badge=True), "look": Mark("look"), "plain": Mark("plain")}


class TasksTab(QWidget):
    """A grid for each part, made when first opened; new rows are typed at the end of each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_ConferenceTasksTab()
        self._form.setupUi(self)
        form = self._form
        self.conference_id = ""
        self.part = TASKS
        self._grids: dict[str, Grid] = {}
        self._shown: dict[str, str] = {}  # part -> the conference that its grid shows
        self._tasks: dict[str, Task] = {}
        self._stale = self._filling = False
        self._stack = QStackedWidget()
        self.inspector = Inspector(beside=self)
        form.bodyLayout.addWidget(self._stack, 1)
        form.bodyLayout.addWidget(self.inspector)
        self.state = ElidedLabel(least=80)
        self.state.setProperty("look", "second")
        form.stateLayout.addWidget(self.state)
        self.chips: dict[str, Chip] = {}
        for part in PARTS:
            chip = Chip(words.chip(part, 0), chosen=part == self.part)
            chip.setToolTip(words.HINTS[part])
            chip.clicked.connect(partial(self.show_part, part))
            self.chips[part] = chip
            form.chipsLayout.addWidget(chip)
        form.chipsLayout.addStretch(1)
        self._writable = desk.office.read_only is None
        self.menu = QMenu(form.templateButton)
        form.templateButton.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)
        form.addButton.clicked.connect(lambda _checked=False: self.add())
        form.takeButton.clicked.connect(lambda _checked=False: self.take())
        form.doneButton.clicked.connect(lambda _checked=False: self.set_done())
        form.bodyCombo.currentIndexChanged.connect(self._body_chosen)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_current)
        desk.hub.changed.connect(self._changed)

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self.conference_id = conference_id
        self._form.bodyCombo.clear()
        self._load()

    def refresh(self) -> None:
        self._load()

    @property
    def grid(self) -> Grid:
        """The list that is shown."""
        return self._made(self.part)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.inspector.fit(event.size().width()):
            self._pause.start()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    # The deeds

    def show_part(self, part: str, _checked: bool = False) -> None:
        """Another list of the conference's work."""
        with messages.guard(self):
            if self.part in self._grids and not self._grids[self.part].commit():
                return
            self.part = part
            for name, chip in self.chips.items():
                chip.set_chosen(name == part)
            self._load()
            self.grid.setFocus()

    def add(self) -> None:
        """A new row at the end of the list."""
        with messages.guard(self):
            self.grid.setFocus()
            self.grid.new_row()

    def take_template(self, tier: str) -> None:
        """The tasks of a plan; what became of their deadlines is told."""
        with messages.guard(self):
            if self.grid.commit():
                made = tasks.from_template(self._desk.office, self.conference_id, tier)
                self._desk.hub.deliver()
                self._load()
                self._desk.say(made.sentence())

    def take(self) -> None:
        """The banner's text out of the settings, or all units below."""
        with messages.guard(self):
            if not self.grid.commit():
                return
            if self.part == BANNERS:
                tasks.take_banner(self._desk.office, self.conference_id)
            elif self.part == BELOW:
                tasks.take_units(self._desk.office, self.conference_id)
            self._desk.hub.deliver()
            self._load()

    def set_done(self) -> None:
        """Tick the chosen tasks, or take the tick away where all of them have it."""
        with messages.guard(self):
            if not self.grid.commit():
                return
            ids = [one for one in self.grid.selected_ids() if one in self._tasks]
            current = self.grid.current_row_id()
            ids = ids or ([current] if current in self._tasks else [])
            chosen = [self._tasks[one] for one in ids]
            if chosen and all(one.is_done and one.done_by == "product" for one in chosen):
                self._desk.say(words.MADE_ITSELF.format(product=task_words.PRODUCTS.get(chosen[0].product, "")))
                return
            done = not all(one.is_done for one in chosen)
            tasks.set_done(self._desk.office, ids, done=done)
            self._desk.hub.deliver()
            self._tell()

    # What is shown

    def show_current(self) -> None:
        """The sheet of the body that does the current task."""
        self._pause.stop()
        with messages.guard(self):
            of_tasks = PARTS[self.part][0] == TASKS
            one = self._tasks.get(self.grid.current_row_id() or "") if of_tasks else None
            same = [other for other in self._tasks.values() if one and other.responsible == one.responsible]
            self.inspector.setVisible(of_tasks)
            sheet.tell(self.inspector, one, same, self._desk.office.today, self._go)
            only_done = one is not None and one.is_done
            self._form.doneButton.setText(words.NOT_DONE if only_done else words.DONE)
            self._form.doneButton.setEnabled(self._writable and one is not None)

    def _go(self, task_id: str) -> None:
        self.grid.show_record(task_id)
        self._pause.start()

    def _made(self, part: str) -> Grid:
        if part not in self._grids:
            name, kind = PARTS[part]
            title, sentence = words.EMPTY[part]
            empty = Empty(title, sentence, self._ways(part) if self._writable else ())
            grid = Grid(self._desk, source=WorkSource(self._desk, name, kind), empty=empty)
            grid_dialogs.attach(grid)
            grid.current_changed.connect(lambda _row_id: self._pause.start())
            self._grids[part] = grid
            self._stack.addWidget(grid)
        return self._grids[part]

    def _ways(self, part: str) -> tuple[tuple[str, Callable[[], object]], ...]:
        """How an empty list is begun."""
        if part == BELOW:
            return ((words.UNITS, self.take),)
        add = (words.ADD[part], self.add)
        if part == BANNERS:
            return ((words.BANNER, self.take), add)
        return ((words.TEMPLATE, self._form.templateButton.showMenu), add) if part == TASKS else (add,)

    def _source(self) -> WorkSource:
        source = self.grid.source
        assert isinstance(source, WorkSource)
        return source

    def _load(self) -> None:
        self._stale = False
        if not self.conference_id:
            return
        with messages.guard(self):
            grid = self.grid
            self._stack.setCurrentWidget(grid)
            self._source().show_conference(self.conference_id)
            self._tell()
            self._narrow()
            grid.refresh()
            if self._shown.get(self.part) != self.conference_id:
                self._shown[self.part] = self.conference_id
                grid.cursor_.to_first_cell()
            self.show_current()

    def _tell(self) -> None:
        """How far everything is: chips, bodies, the states of the tasks, the line above the list."""
        office, form = self._desk.office, self._form
        every = tasks.tasks(office, self.conference_id)
        self._tasks = {one.id: one for one in every}
        told: dict[str, tuple[str, Mark]] = {}
        for one in every:
            text, meaning = sheet.state_of(one, office.today)
            told[one.id] = (task_words.DONE_BY_ITSELF if one.is_done else text, _MARKS[meaning])
        for part, (name, kind) in PARTS.items():
            if name == TASKS:
                number = sum(1 for one in every if not kind or one.kind == kind)
                if part in self._grids:
                    source = self._grids[part].source
                    assert isinstance(source, WorkSource)
                    source.tell(told)
            else:
                number = self._count(name)
            self.chips[part].setText(words.chip(part, number))
            self.chips[part].setAccessibleName(words.chip(part, number))
        of_tasks = PARTS[self.part][0] == TASKS
        late = sum(1 for one in every if one.days_late(office.today))
        told_state = words.state(sum(one.is_done for one in every), len(every), late) if of_tasks else ""
        if self.part == BELOW:
            late_units = tasks.late_below(office, self.conference_id)
            self._source().tell_late(late_units)
            told_state = words.late_units(len(late_units))
        self.state.set_text(told_state)
        form.bodyCombo.setVisible(of_tasks)
        form.templateButton.setVisible(self.part == TASKS)
        form.templateButton.setEnabled(self._writable)
        form.takeButton.setVisible(self.part in (BANNERS, BELOW))
        form.takeButton.setText(words.BANNER if self.part == BANNERS else words.UNITS)
        form.takeButton.setEnabled(self._writable)
        form.doneButton.setVisible(of_tasks)
        form.addButton.setVisible(self.part in words.ADD)
        form.addButton.setText(words.ADD.get(self.part, ""))
        form.addButton.setEnabled(self._writable)
        self._fill_bodies(every)
        self.grid.view.viewport().update()

    def _count(self, name: str) -> int:
        from khenthuong_desktop.domain.lists import Filter, Query

        return lists.count(
            self._desk.office, name, Query(filters=(Filter("conference_id", "is", (self.conference_id,)),))
        )

    def _fill_bodies(self, every: tuple[Task, ...]) -> None:
        """All bodies with how many tasks each has; the one that was chosen stays chosen."""
        combo = self._form.bodyCombo
        chosen = combo.currentData()
        counts: dict[str, int] = {}
        for one in every:
            counts[one.responsible] = counts.get(one.responsible, 0) + 1
        self._filling = True
        combo.clear()
        combo.addItem(words.ALL_BODIES, None)
        for body, number in sorted(counts.items(), key=lambda item: not item[0]):
            combo.addItem(words.body(body, number), body)
        combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen is not None else 0)
        self._filling = False

    def _body_chosen(self, _place: int) -> None:
        if self._filling or not self.conference_id:
            return
        with messages.guard(self):
            self._narrow()
            self.grid.refresh()
            self.show_current()

    def _narrow(self) -> None:
        if PARTS[self.part][0] == TASKS:
            self._source().show_body(self._form.bodyCombo.currentData())

    def _fill_menu(self) -> None:
        """The plans there are, that of this conference first."""
        self.menu.clear()
        with messages.guard(self):
            for one in tasks.templates(self._desk.office, self.conference_id):
                action = self.menu.addAction(words.template(one.name, one.tasks))
                action.triggered.connect(lambda _checked=False, tier=one.tier: self.take_template(tier))

    def _changed(self, changed: frozenset[str]) -> None:
        if not concerns(changed, *TABLES) or not self.conference_id:
            return
        if not self.isVisible():
            self._stale = True
            return
        with messages.guard(self):
            self._tell()
            self._pause.start()
