"""The lists of one conference's work: rows typed at the end belong to it, what is late stands in red."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.lists import CellChange, EditOutcome, Filter, Query, Row
from khenthuong_desktop.services import task_lists
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

    def tell_late(self, late: Mapping[str, frozenset[str]]) -> None:
        """Row -> its columns whose day has passed."""
        self._late = dict(late)

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        rows = super().page(query, offset, limit, of)
        if self._state is None:
            return rows
        return [self._with_state(row, self._state) for row in rows]

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        if column in self._late.get(row_id, ()):
            return Mark("wrong", hint=words.LATE_HINT)
        return self._told[row_id][1] if column == "state" and row_id in self._told else None

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        kind = self._kind or "task"
        return task_lists.edit(self._office, self._conference_id, self.name, changes, kind=kind, reason=reason)

    def fills_in(self, column: str) -> bool:
        return column == "day" or super().fills_in(column)

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
