"""The lists of one conference's work: rows typed at the end belong to it, what is late stands in red."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Filter, Query, Row
from khenthuong_desktop.services import task_bodies, task_lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.wording import tasks_tab as words

NOWHERE: Final = "-"  # the conference of a list that is empty because none is shown
TASKS: Final = "tasks"
BELOW: Final = "subordinate_conferences"


class WorkSource(NarrowedSource):
    """`kind` keeps to one kind of tasks: what is typed there is of it too."""

    def __init__(self, desk: Desk, name: str, kind: str = "") -> None:
        tables = frozenset({name, "rejected_cells", *(task_lists.PRODUCT_TABLES if name == TASKS else ())})
        super().__init__(desk, name, (), tables=tables)
        self._kind = kind
        self._conference_id = NOWHERE
        self._body: str | None = None
        self._told: dict[str, tuple[str, Mark]] = {}
        self._late: dict[str, frozenset[str]] = {}
        self._said: dict[str, dict[str, str]] = {}
        self._places = {one.key: place for place, one in enumerate(self.columns())}
        self.new_bodies: tuple[str, ...] = ()  # that the last edit named for the first time
        self.renew: Callable[[], object] = lambda: None  # tells anew what is late and when what is due
        self._state = next((place for place, one in enumerate(self.columns()) if one.key == "state"), None)
        if name == BELOW:
            self.can_add = False  # units are taken from the tree, not typed
        self._narrow()

    def show_conference(self, conference_id: str) -> None:
        self._conference_id = conference_id
        self._narrow()

    def show_body(self, body: str | None) -> None:
        """Only what this body does; '' what nobody has been given, None all."""
        self._body = body
        self._narrow()

    def tell(self, told: Mapping[str, tuple[str, Mark]]) -> None:
        """Task -> what its state is called today, and how it looks."""
        self._told = dict(told)

    def tell_due(self, due: Mapping[tuple[str, str], str]) -> None:
        """(Row, column) -> when something is due, where a day alone would not say it: none is known yet, or the day
        itself does not count."""
        self._said = {}
        for (row_id, column), text in due.items():
            self._said.setdefault(row_id, {})[column] = text

    def tell_late(self, late: Mapping[str, frozenset[str]]) -> None:
        """Row -> its columns whose day has passed."""
        self._late = dict(late)

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        rows = [self._with_due(row) for row in super().page(query, offset, limit, of)]
        if self._state is None:
            return rows
        return [self._with_state(row, self._state) for row in rows]

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        if column in self._late.get(row_id, ()):
            return Mark("wrong", hint=words.LATE_HINT)
        return self._told[row_id][1] if column == "state" and row_id in self._told else None

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        kind = self._kind or "task"
        if self.name == TASKS:
            self.new_bodies = task_bodies.new_ones(self._office, self._conference_id, changes)
        outcome = task_lists.edit(self._office, self._conference_id, self.name, changes, kind=kind, reason=reason)
        self.renew()  # the list reads the rows again before anybody hears of the change
        return outcome

    def offered(self, column: str) -> Sequence[str]:
        if self.name != TASKS or column != task_bodies.COLUMN:
            return ()
        return task_bodies.offered(self._office, self._conference_id)

    def edit_text(self, row_id: str, column: str) -> str:
        said = self._said.get(row_id, {}).get(column, "") if self.name == TASKS else ""
        return said or super().edit_text(row_id, column)

    def fills_in(self, column: str) -> bool:
        return column == "day" or super().fills_in(column)

    def _with_due(self, row: Row) -> Row:
        texts = list(row.texts)
        for column, text in self._said.get(row.id, {}).items():
            texts[self._places[column]] = text
        return row._replace(texts=tuple(texts)) if row.id in self._said else row

    def _with_state(self, row: Row, place: int) -> Row:
        told = self._told.get(row.id)
        if told is None or not row.texts[place]:
            return row
        return row._replace(texts=(*row.texts[:place], told[0], *row.texts[place + 1 :]))

    def _narrow(self) -> None:
        narrowing = [Filter("conference_id", "is", (self._conference_id,))]
        if self._kind:
            narrowing.append(Filter("kind", "is", (self._kind,)))
        if self._body is not None:
            narrowing.append(Filter("responsible", "is", (self._body,)))
        self.narrowing = tuple(narrowing)
