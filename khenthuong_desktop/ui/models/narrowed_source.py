"""A list of the office of which only a part is shown, whatever else is asked of it."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.domain.lists import Filter, Query, Row
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.list_source import OfficeListSource


class NarrowedSource(OfficeListSource):
    """`narrowing` are conditions that the officer has not set in the list and cannot take away there."""

    def __init__(self, desk: Desk, name: str, narrowing: Sequence[Filter], *, tables: frozenset[str]) -> None:
        super().__init__(desk, name, tables=tables)
        self.narrowing = tuple(narrowing)

    def count(self, query: Query) -> int:
        return super().count(self._narrowed(query))

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        return super().page(self._narrowed(query), offset, limit, of)

    def position(self, query: Query, row_id: str) -> int | None:
        return super().position(self._narrowed(query), row_id)

    def totals(self, query: Query, of: int) -> dict[str, str]:
        return super().totals(self._narrowed(query), of)

    def value_counts(self, query: Query, column: str) -> dict[str, int]:
        return super().value_counts(self._narrowed(query), column)

    def waits(self, query: Query) -> bool:
        # What narrows a list has an index; only what the officer adds may take long.
        return bool(query.sort or query.filters) and super().waits(self._narrowed(query))

    def lacks(self, query: Query) -> bool:
        return super().lacks(self._narrowed(query))

    def more(self, query: Query) -> bool:
        return super().more(self._narrowed(query))

    def prepare(self, query: Query) -> object:
        return super().prepare(self._narrowed(query))

    def keep(self, query: Query, prepared: object) -> bool:
        return super().keep(self._narrowed(query), prepared)

    def _narrowed(self, query: Query) -> Query:
        return query._replace(filters=(*self.narrowing, *query.filters))
