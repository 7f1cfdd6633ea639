"""The lists of a conference's work, one a part: made when first opened, told what their rows cannot say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.services import lists, tasks
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.work_source import BELOW, TASKS, WorkSource
from khenthuong_desktop.ui.pages import conference_tasks_side as sheet
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.wording import tasks as task_words
from khenthuong_desktop.wording import tasks_tab as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.tasks import Task
    from khenthuong_desktop.ui.pages.conference_part import ConferencePart
    from khenthuong_desktop.ui.widgets.empty_state import Way

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
_MARKS: Final = {"good": Mark("good"), "wrong": Mark("wrong", badge=True), "look": Mark("look"), "plain": Mark("plain")}


class WorkLists:
    """They are those of the conference that the tab shows."""

    def __init__(
        self,
        desk: Desk,
        tab: ConferencePart,
        stack: QStackedWidget,
        ways: Callable[[str], Sequence[Way]],
        moved: Callable[[], object],
    ) -> None:
        """`ways` says how an empty list is begun; `moved` hears that the cursor is on another row."""
        self._desk, self._tab, self._stack = desk, tab, stack
        self._ways, self._moved = ways, moved
        self._grids: dict[str, Grid] = {}
        self.tasks: dict[str, Task] = {}

    def grid(self, part: str) -> Grid:
        if part not in self._grids:
            name, kind = PARTS[part]
            title, sentence = words.EMPTY[part]
            empty = Empty(title, sentence, self._ways(part) if self._tab.writable else ())
            source = WorkSource(self._desk, name, kind)
            source.renew = self.tell
            grid = Grid(self._desk, source=source, empty=empty)
            grid_dialogs.attach(grid)
            grid.current_changed.connect(lambda _row_id: self._moved())
            grid.edited.connect(lambda _outcome: self._say_new(source))
            self._grids[part] = grid
            self._stack.addWidget(grid)
        return self._grids[part]

    def source(self, part: str) -> WorkSource:
        source = self.grid(part).source
        assert isinstance(source, WorkSource)
        return source

    def commit(self, part: str) -> bool:
        """Save what is being typed there; False where it cannot be saved and so stays."""
        return part not in self._grids or self._grids[part].commit()

    def count(self, name: str) -> int:
        filters = (Filter("conference_id", "is", (self._tab.conference_id,)),)
        return lists.count(self._desk.office, name, Query(filters=filters))

    def tell(self) -> tuple[Task, ...]:
        """What the lists cannot read out of their rows: what is late, and when what is due."""
        office, conference_id = self._desk.office, self._tab.conference_id
        every = tasks.tasks(office, conference_id)
        self.tasks = {one.id: one for one in every}
        told: dict[str, tuple[str, Mark]] = {}
        for one in every:
            text, meaning = sheet.state_of(one, office.today)
            told[one.id] = (task_words.DONE_BY_ITSELF if one.is_done else text, _MARKS[meaning])
        due = {(one.id, "due_on"): text for one in every if (text := sheet.due_text(one))}
        for part in self._grids:
            source = self.source(part)
            if PARTS[part][0] == TASKS:
                source.tell(told)
                source.tell_due(due)
            elif part == BELOW:
                source.tell_late(tasks.late_below(office, conference_id))
                source.tell_due(sheet.below_due(tasks.days_below_that_do_not_count(office, conference_id)))
        return every

    def _say_new(self, source: WorkSource) -> None:
        """A body nobody has named before may be a slip of the fingers."""
        new, source.new_bodies = source.new_bodies, ()
        if new:
            self._desk.hub.deliver()  # else what the window says of every step would cover it
            self._desk.say(words.new_bodies(new))
