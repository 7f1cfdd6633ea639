"""A list of the office with a box to tick at the head of every row, which only the screen has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome, Filter, Query, Row, Sort
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.list_source import Mark
from khenthuong_desktop.ui.models.narrowed_source import NarrowedSource
from khenthuong_desktop.wording import delegates_tab as words
from khenthuong_desktop.wording.codes import YES

TICK: Final = "tick"
WIDTH: Final = 44
NOTHING_DONE: Final = EditOutcome(None, (), (), ())
_ON: Final = frozenset({YES.casefold(), "x", "c", "1"})
_COLUMN: Final = Column(TICK, "flag", WIDTH, editable=True)
_TICKED, _NOT_TICKED, _FAINT = Mark(tick=True), Mark(tick=False), Mark("quiet", tick=False)

# The rows to turn, and whether on; gives what became of it.
Turn = Callable[[Sequence[str], bool], EditOutcome]


class TickedSource(NarrowedSource):
    """`is_ticked` says it of a row, `turn` does it; `stands_for` is how the office is asked about ticked rows: the
    column, its values where a row is ticked, and where it is not."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        narrowing: Sequence[Filter],
        *,
        tables: frozenset[str],
        is_ticked: Callable[[str], bool],
        turn: Turn,
        only_ticks: bool = False,
    ) -> None:
        """`only_ticks`: nothing else of the rows can be changed here."""
        super().__init__(desk, name, narrowing, tables=tables)
        own = tuple(column._replace(editable=column.editable and not only_ticks) for column in self._columns)
        self._columns = (_COLUMN, *own)
        self.is_ticked, self.turn = is_ticked, turn
        self.can_add = self.can_retire = False
        # In a copy that can only be read, rows may still be picked for something that changes nothing.
        self.can_edit = desk.office.read_only is None
        self.stands_for: tuple[str, tuple[str, ...], tuple[str, ...]] | None = None
        self.may_tick: Callable[[str], bool] = lambda _row_id: True

    def heading(self, column: str) -> str:
        return words.TICK if column == TICK else super().heading(column)

    def asked(self, query: Query) -> Query:
        """The same question without the column that only the screen has."""
        filters = [self._condition(one) if one.column == TICK else one for one in query.filters]
        return query._replace(
            filters=tuple(one for one in filters if one is not None),
            sort=tuple(Sort(self._real(one.column), one.descending) for one in query.sort if self._real(one.column)),
            columns=tuple(one for one in query.columns if one != TICK),
        )

    def _narrowed(self, query: Query) -> Query:
        return super()._narrowed(self.asked(query))

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        return [self.shown(row) for row in super().page(query, offset, limit, of)]

    def row(self, row_id: str, reveal: bool) -> Row | None:
        row = super().row(row_id, reveal)
        return None if row is None else self.shown(row)

    def shown(self, row: Row) -> Row:
        """A row of the office with its box."""
        return Row(row.id, (YES if self.is_ticked(row.id) else "", *row.texts))

    def totals(self, query: Query, of: int) -> dict[str, str]:
        found = super().totals(query, of)
        # How many rows there are stands under the first column, and a column of boxes is too narrow for it.
        wide = next(column.key for column in self._columns if column.kind == "name")
        return {(wide if key in (TICK, self._columns[1].key) else key): text for key, text in found.items()}

    def choices(self, column: str) -> list[tuple[str, str]]:
        if column == TICK:
            return [("1", YES), ("0", "")]
        return super().choices(column)

    def value_counts(self, query: Query, column: str) -> dict[str, int]:
        if column != TICK:
            return super().value_counts(query, column)
        if self.stands_for is None:
            return {}
        real, on, _ = self.stands_for
        counts = super().value_counts(query, real)
        ticked = sum(number for value, number in counts.items() if value in on)
        return {"1": ticked, "0": sum(counts.values()) - ticked}

    def edit_text(self, row_id: str, column: str) -> str:
        if column == TICK:
            return YES if self.is_ticked(row_id) else ""
        return super().edit_text(row_id, column)

    def stored(self, column: str, text: str) -> tuple[str, str]:
        if column == TICK:
            return ("1" if _on(text) else "0"), ""
        return super().stored(column, text)

    def mend(self, column: str, text: str) -> str:
        return "" if column == TICK else super().mend(column, text)

    def takes_more(self, column: str) -> bool:
        return column != TICK and super().takes_more(column)

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        """Boxes are turned, all else is saved as in every list."""
        others = [one for one in changes if one.column != TICK]
        outcome = super().edit(others, reason) if others else NOTHING_DONE
        for on in (True, False):
            ids = [one.row_id for one in changes if one.column == TICK and one.row_id and _on(one.text) is on]
            ids = [one for one in ids if self.is_ticked(one) is not on]
            if ids:
                outcome = self.turn(ids, on)
        return outcome

    def mark(self, row_id: str, column: str, reveal: bool) -> Mark | None:
        if column != TICK:
            return None
        if self.is_ticked(row_id):
            return _TICKED
        return _NOT_TICKED if self.may_tick(row_id) else _FAINT

    def _condition(self, one: Filter) -> Filter | None:
        if self.stands_for is None:
            return None
        real, on, off = self.stands_for
        wanted = "1" in one.values or one.kind == "filled"
        return Filter(real, "is", on if wanted else off)

    def _real(self, column: str) -> str:
        if column != TICK:
            return column
        return self.stands_for[0] if self.stands_for is not None else ""


def _on(text: str) -> bool:
    return text.strip().casefold() in _ON
