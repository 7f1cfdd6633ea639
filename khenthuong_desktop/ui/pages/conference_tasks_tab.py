"""Công việc: who does what by when, side events, propaganda and its log, banner designs, conferences below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QMessageBox, QStackedWidget, QWidget

from khenthuong_desktop.services import tasks
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_conference_tasks_tab import Ui_ConferenceTasksTab
from khenthuong_desktop.ui.models.work_source import BELOW, TASKS
from khenthuong_desktop.ui.pages import conference_tasks_banner, conference_tasks_papers
from khenthuong_desktop.ui.pages import conference_tasks_side as sheet
from khenthuong_desktop.ui.pages.conference_part import ConferencePart
from khenthuong_desktop.ui.pages.conference_tasks_lists import BANNERS, PARTS, WorkLists
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.grid import Grid
from khenthuong_desktop.ui.widgets.inspector import Inspector
from khenthuong_desktop.wording import tasks as task_words
from khenthuong_desktop.wording import tasks_tab as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.tasks import Task
    from khenthuong_desktop.ui.widgets.empty_state import Way

PAUSE_MS: Final = 80


class TasksTab(ConferencePart):
    """A grid for each part, made when first opened; new rows are typed at the end of each."""

    TABLES = (
        *("conferences", "tasks", "propaganda_entries", BANNERS, BELOW, "committee_members", "budgets", "speeches"),
        *("delegates", "programme_issues", "invitations", "adoptions", "rejected_cells"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ConferenceTasksTab()
        self._form.setupUi(self)
        form = self._form
        self.part = TASKS
        self._shown: dict[str, str] = {}  # part -> the conference that its grid shows
        self.question: QMessageBox | None = None
        self._filling = False
        self._stack = QStackedWidget()
        self.lists = WorkLists(desk, self, self._stack, self._ways, lambda: self._pause.start())
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
        self.menu = QMenu(form.templateButton)
        form.templateButton.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.print_menu = QMenu(form.printButton)
        form.printButton.setMenu(self.print_menu)
        self.print_menu.aboutToShow.connect(self._fill_print_menu)
        form.addButton.clicked.connect(lambda _checked=False: self.add())
        form.takeButton.clicked.connect(lambda _checked=False: self.take())
        form.doneButton.clicked.connect(lambda _checked=False: self.set_done())
        form.bodyCombo.currentIndexChanged.connect(self._body_chosen)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.show_current)
        self.listen()

    # What the page asks

    def show_conference(self, conference_id: str) -> None:
        self.conference_id = conference_id
        self._form.bodyCombo.clear()
        super().show_conference(conference_id)

    def load(self) -> None:
        grid = self.grid
        self._stack.setCurrentWidget(grid)
        self.lists.source(self.part).show_conference(self.conference_id)
        self._tell()
        self._narrow()
        grid.refresh()
        if self._shown.get(self.part) != self.conference_id:
            self._shown[self.part] = self.conference_id
            grid.cursor_.to_first_cell()
        self.show_current()

    def follow(self, tables: frozenset[str]) -> None:
        self._tell()
        self._pause.start()

    def first_place(self) -> QWidget:
        return self.grid

    def show_record(self, row_id: str) -> None:
        """A task, or a unit below, whatever part and whose tasks were shown."""
        self.show_part(TASKS if row_id in self.lists.tasks else BELOW)
        with messages.guard(self):
            self._form.bodyCombo.setCurrentIndex(0)
            self._go(row_id)

    @property
    def grid(self) -> Grid:
        """The list that is shown."""
        return self.lists.grid(self.part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.inspector.fit(event.size().width()):
            self._pause.start()
        super().resizeEvent(event)

    # The deeds

    def show_part(self, part: str, _checked: bool = False) -> None:
        """Another list of the conference's work."""
        with messages.guard(self):
            if not self.lists.commit(self.part):
                return
            self.part = part
            for name, chip in self.chips.items():
                chip.set_chosen(name == part)
            self.refresh()
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
                self.refresh()
                self._desk.say(made.sentence())

    def take(self) -> None:
        """The banner's text out of the settings, or all units below."""
        with messages.guard(self):
            if not self.grid.commit():
                return
            if self.part == BANNERS:
                self.question = conference_tasks_banner.take(self._desk, self, self.conference_id, self._taken)
                return
            if self.part == BELOW:
                tasks.take_units(self._desk.office, self.conference_id)
            self._taken()

    def _taken(self) -> None:
        self._desk.hub.deliver()
        self.refresh()

    def set_done(self) -> None:
        """Tick the chosen tasks, or take the tick away where all of them have it."""
        with messages.guard(self):
            if not self.grid.commit():
                return
            ids = [one for one in self.grid.selected_ids() if one in self.lists.tasks]
            current = self.grid.current_row_id()
            ids = ids or ([current] if current in self.lists.tasks else [])
            chosen = [self.lists.tasks[one] for one in ids]
            if chosen and all(one.is_done and one.done_by == "product" for one in chosen):
                self._desk.say(words.MADE_ITSELF.format(product=task_words.PRODUCTS.get(chosen[0].product, "")))
                return
            done = not all(one.is_done for one in chosen)
            tasks.set_done(self._desk.office, ids, done=done)
            self._desk.hub.deliver()
            self._tell()

    def preview(self, name: str, body: str = "") -> None:
        """One of the papers, of one body alone where it is named."""
        with messages.guard(self):
            if self.grid.commit():
                window = self.window()
                self.dialog = conference_tasks_papers.preview(self._desk, window, self.conference_id, name, body)

    # What is shown

    def show_current(self) -> None:
        """The sheet of the body that does the current task."""
        self._pause.stop()
        with messages.guard(self):
            of_tasks = PARTS[self.part][0] == TASKS
            one = self.lists.tasks.get(self.grid.current_row_id() or "") if of_tasks else None
            same = [other for other in self.lists.tasks.values() if one and other.responsible == one.responsible]
            self.inspector.setVisible(of_tasks)
            sheet.tell(self.inspector, one, same, self._desk.office.today, self._go)
            sheet.offer_done(self._form.doneButton, one)
            self._form.doneButton.setEnabled(self.writable and one is not None)

    def _go(self, task_id: str) -> None:
        self.grid.show_record(task_id)
        self._pause.start()

    def _ways(self, part: str) -> tuple[Way, ...]:
        """How an empty list is begun."""
        if part == BELOW:
            return ((words.UNITS, self.take),)
        add: Way = (words.ADD[part], self.add)
        if part == BANNERS:
            return ((words.BANNER, self.take), add)
        return ((words.TEMPLATE, self.menu), add) if part == TASKS else (add,)

    def _tell(self) -> None:
        """How far everything is: chips, bodies, the states of the tasks, the line above the list."""
        office, form = self._desk.office, self._form
        every = self.lists.tell()
        for part, (name, kind) in PARTS.items():
            of_kind = sum(1 for one in every if not kind or one.kind == kind)
            number = of_kind if name == TASKS else self.lists.count(name)
            self.chips[part].setText(words.chip(part, number))
            self.chips[part].setAccessibleName(words.chip(part, number))
        of_tasks = PARTS[self.part][0] == TASKS
        late = sum(1 for one in every if one.days_late(office.today))
        told_state = words.state(sum(one.is_done for one in every), len(every), late) if of_tasks else ""
        if self.part == BANNERS:
            told_state = conference_tasks_banner.state(office, self.conference_id)
        if self.part == BELOW:
            told_state = words.late_units(len(tasks.late_below(office, self.conference_id)))
        self.state.set_text(told_state)
        form.bodyCombo.setVisible(of_tasks)
        form.templateButton.setVisible(self.part == TASKS)
        form.templateButton.setEnabled(self.writable)
        form.takeButton.setVisible(self.part in (BANNERS, BELOW))
        form.takeButton.setText(words.BANNER if self.part == BANNERS else words.UNITS)
        form.takeButton.setEnabled(self.writable)
        form.doneButton.setVisible(of_tasks)
        form.printButton.setVisible(of_tasks)
        form.printButton.setEnabled(bool(every))
        form.addButton.setVisible(self.part in words.ADD)
        form.addButton.setText(words.ADD.get(self.part, ""))
        form.addButton.setEnabled(self.writable)
        self._fill_bodies(every)
        self.grid.view.viewport().update()

    def _fill_bodies(self, every: tuple[Task, ...]) -> None:
        self._filling = True
        sheet.fill_bodies(self._form.bodyCombo, every)
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
            self.lists.source(self.part).show_body(self._form.bodyCombo.currentData())

    def _fill_menu(self) -> None:
        """The plans there are, that of this conference first."""
        self.menu.clear()
        with messages.guard(self):
            for one in tasks.templates(self._desk.office, self.conference_id):
                action = self.menu.addAction(words.template(one.name, one.tasks))
                action.triggered.connect(lambda _checked=False, tier=one.tier: self.take_template(tier))

    def _fill_print_menu(self) -> None:
        """Of one body alone: that of the filter, else of the current task."""
        one = self.lists.tasks.get(self.grid.current_row_id() or "")
        chosen = self._form.bodyCombo.currentData() or (one.responsible if one is not None else "")
        conference_tasks_papers.fill(self.print_menu, chosen, self.preview)
