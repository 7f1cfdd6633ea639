"""A list that is not in the database: rows held in memory, filtered and sorted here, only to be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from khenthuong_desktop.domain.lists import CellChange, Column, EditOutcome, Filter, Query, RejectedCell, Row
from khenthuong_desktop.domain.vietnamese import search_key, sort_key
from khenthuong_desktop.wording import grid as words

NOTHING_DONE: Final = EditOutcome(None, (), (), ())


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with its texts in the order of the columns; `values` are what they are sorted by, where that differs."""

    id: str
    texts: tuple[str, ...]
    values: Mapping[str, str]


class TableSource:
    """A ListSource over a few thousand rows; they are loaded again whenever the list reads anew."""

    can_edit = False
    can_add = False
    can_retire = False

    def __init__(
        self,
        name: str,
        columns: tuple[Column, ...],
        headings: Mapping[str, str],
        load: Callable[[], Sequence[TableRow]],
        tables: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self.tables = tables
        self._columns = columns
        self._headings = headings
        self._load = load
        self._rows: Sequence[TableRow] = ()
        self._found: dict[Query, list[TableRow]] = {}
        self._places = {column.key: place for place, column in enumerate(columns)}

    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def heading(self, column: str) -> str:
        return self._headings[column]

    def count(self, query: Query) -> int:
        self._rows = self._load()
        self._found.clear()
        return len(self._matching(query))

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        return [Row(row.id, row.texts) for row in self._matching(query)[offset : offset + limit]]

    def position(self, query: Query, row_id: str) -> int | None:
        return next((place for place, row in enumerate(self._matching(query)) if row.id == row_id), None)

    def totals(self, query: Query, of: int) -> dict[str, str]:
        return {self._columns[0].key: words.counted(self.name, of)}

    def choices(self, column: str) -> list[tuple[str, str]]:
        place = self._places[column]
        return [(text, text) for text in sorted({row.texts[place] for row in self._rows if row.texts[place]})]

    def value_counts(self, query: Query, column: str) -> dict[str, int]:
        place = self._places[column]
        return dict(Counter(row.texts[place] for row in self._matching(query)))

    def edit_text(self, row_id: str, column: str) -> str:
        found = next((row for row in self._rows if row.id == row_id), None)
        return found.texts[self._places[column]] if found else ""

    def edit(self, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
        return NOTHING_DONE

    def rejected(self, row_ids: Sequence[str]) -> tuple[RejectedCell, ...]:
        return ()

    def retire(self, row_ids: Sequence[str]) -> int | None:
        return None

    def _matching(self, query: Query) -> list[TableRow]:
        if query not in self._found:
            typed = search_key(query.text).split()
            rows = [row for row in self._rows if self._fits(row, typed, query.filters)]
            for one in reversed(query.sort):
                rows.sort(key=partial(self._sorted_by, one.column), reverse=one.descending)
            self._found = {query: rows}
        return self._found[query]

    def _fits(self, row: TableRow, typed: Sequence[str], filters: Sequence[Filter]) -> bool:
        if typed:
            text = " " + search_key(" ".join(row.texts))
            if not all(f" {word}" in text for word in typed):
                return False
        return all(self._passes(row, one) for one in filters)

    def _passes(self, row: TableRow, condition: Filter) -> bool:
        text = row.texts[self._places[condition.column]]
        match condition.kind:
            case "contains":
                return search_key(condition.values[0]) in search_key(text)
            case "is":
                return text in condition.values
            case "empty":
                return not text
            case "filled":
                return bool(text)
            case "between":
                first, last = (*condition.values, "", "")[:2]
                value = row.values.get(condition.column, text)
                return (not first or value >= first) and (not last or value <= last)
        return False  # nothing here is ever red, and no day of it is the last one

    def _sorted_by(self, column: str, row: TableRow) -> str:
        found = row.values.get(column)
        return found if found is not None else sort_key(row.texts[self._places[column]])
