"""Rows of a list for a paper, read page by page while they are printed: a hundred thousand need no more memory."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, overload

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.lists import Column, Query, Sort
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import cell_showing, lists
from khenthuong_desktop.services.lists import DEFINITIONS
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_list_choices import BIRTH_YEAR, PAPER_COLUMNS
from khenthuong_desktop.store import lists as stored
from khenthuong_desktop.wording import papers as words
from khenthuong_desktop.wording.steps import NOUNS

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import CellValue, TableRow

ROWS_OF_A_PAGE: Final = 2_000
_WHOLE_DATE: Final = len("2026-11-20")
_TYPED: Final = frozenset({"partial_date", "day", "integer"})  # what a cell holds as a value and not as its text

Group = tuple[str, int, int]  # its label, its first row, the one behind its last


class ListRows(Sequence["TableRow"]):
    """The table's rows: those of the list in groups, each below its heading, and the total at the end."""

    def __init__(
        self,
        office: Office,
        name: str,
        columns: Sequence[Column],
        places: array[int],
        *,
        groups: Sequence[Group] = (),
        ordinal: bool = True,
        total: TableRow | None = None,
    ) -> None:
        self._office, self._name = office, name
        self._columns, self._places, self._ordinal = tuple(columns), places, ordinal
        self._groups = list(groups)
        # Where each group's heading stands among all rows: one more row for every group before it.
        self._heads = [first + number for number, (_, first, _) in enumerate(self._groups)]
        self._total = total
        self._page: tuple[int, list[TableRow]] = (-1, [])

    def __len__(self) -> int:
        return len(self._places) + len(self._groups) + (self._total is not None)

    @overload
    def __getitem__(self, index: int) -> TableRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[TableRow]: ...
    def __getitem__(self, index: int | slice) -> TableRow | list[TableRow]:
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(index)
        if self._total is not None and index == len(self) - 1:
            return self._total
        group = bisect_right(self._heads, index)
        if group and self._heads[group - 1] == index:
            return self._group_row(group - 1)
        return self._row(index - group)

    def __iter__(self) -> Iterator[TableRow]:
        """Page by page: through the places of single rows it would take twice as long."""
        ends = [first for _, first, _ in self._groups[1:]] + [len(self._places)]
        first = 0
        for number, end in enumerate(ends):
            if self._groups:
                yield self._group_row(number)
            while first < end:
                page = self._page_of(first)
                start = first % ROWS_OF_A_PAGE
                part = page[start : start + end - first]
                yield from part
                first += len(part)
        if self._total is not None:
            yield self._total

    def _group_row(self, number: int) -> TableRow:
        from khenthuong_desktop.documents.model import TableRow

        label, first, end = self._groups[number]
        noun = NOUNS.get(self._name, "")
        return TableRow((words.GROUP.format(label=label, count=in_figures(end - first), noun=noun),), "group")

    def _row(self, index: int) -> TableRow:
        return self._page_of(index)[index % ROWS_OF_A_PAGE]

    def _page_of(self, index: int) -> list[TableRow]:
        """The page a row is on; the last one asked for is kept."""
        page, rows = self._page
        if index // ROWS_OF_A_PAGE != page:
            page = index // ROWS_OF_A_PAGE
            rows = self._read(page * ROWS_OF_A_PAGE)
            self._page = (page, rows)
        return rows

    def _read(self, first: int) -> list[TableRow]:
        from khenthuong_desktop.documents.model import TableRow

        places = self._places[first : first + ROWS_OF_A_PAGE]
        own = [one for one in self._columns if one.key not in PAPER_COLUMNS]
        keys = [*(one.key for one in own), *(("birth_date",) if self._with_year else ())]
        with self._office.database.read() as r:
            found = [values for _, values in stored.rows_at(r, self._name, keys, places)]
            if len(found) < len(places):
                raise UserError("paper.list_changed")
            values = list(zip(*found, strict=True))
            told = [place for place, one in enumerate(own) if one.kind not in _TYPED]
            shown = cell_showing.shown_columns(
                self._office,
                DEFINITIONS[self._name],
                [own[place] for place in told],
                [values[place] for place in told] if found else [],
                reveal=True,
                on_paper=True,
            )
        texts = dict(zip((own[place].key for place in told), shown, strict=False))
        cells = self._columns_of(own, values, texts, len(found))
        if self._ordinal:
            cells.insert(0, range(first + 1, first + len(found) + 1))
        return [TableRow(row) for row in zip(*cells, strict=True)]

    def _columns_of(
        self, own: Sequence[Column], values: list[Any], texts: Mapping[str, Sequence[str]], rows: int
    ) -> list[Sequence[CellValue]]:
        """The cells of a page, column by column: a row at a time takes twice as long."""
        place_of = {one.key: place for place, one in enumerate(own)}
        cells: list[Sequence[CellValue]] = []
        for column in self._columns:
            place = place_of.get(column.key)
            if place is not None:
                cells.append(_cells(column, values[place], texts.get(column.key, ())) if rows else ())
            elif column.key == BIRTH_YEAR:
                cells.append([str(value or "")[:4] or None for value in values[-1]] if rows else ())
            else:
                cells.append([None] * rows)
        return cells

    @property
    def _with_year(self) -> bool:
        return any(one.key == BIRTH_YEAR for one in self._columns)


def places_of(
    office: Office, name: str, query: Query, group_by: str = "", nowhere: str = words.NO_GROUP
) -> tuple[array[int], list[Group]]:
    """The rows of a question in their order, those of one group together, and the groups as they come; `nowhere` is
    what stands above those whose group nobody wrote down."""
    if not group_by:
        return lists.answer(office, name, query).places, []
    column = DEFINITIONS[name].column(group_by)
    ordered = query._replace(sort=(Sort(group_by), *query.sort))
    places = lists.answer(office, name, ordered).places
    members: dict[object, array[int]] = {}  # units of one name sort alike: their rows must not mix
    for first in range(0, len(places), ROWS_OF_A_PAGE):
        part = places[first : first + ROWS_OF_A_PAGE]
        with office.database.read() as r:
            values = [row[0] for _, row in stored.rows_at(r, name, [group_by], part)]
        if len(values) < len(part):
            raise UserError("paper.list_changed")
        for place, value in zip(part, values, strict=True):
            members.setdefault(value or None, array("q")).append(place)
    # Whose group nobody wrote down come last.
    known = [value for value in members if value is not None] + ([None] if None in members else [])
    shown = cell_showing.shown(office, DEFINITIONS[name], [column], [(value,) for value in known], reveal=True)
    together, groups = array("q"), list[Group]()
    for value, (label,) in zip(known, shown, strict=True):
        groups.append((label or nowhere, len(together), len(together) + len(members[value])))
        together.extend(members[value])
    return together, groups


def only(places: array[int], groups: Sequence[Group], wanted: set[int]) -> tuple[array[int], list[Group]]:
    """Of the rows in their order those that are wanted, and the groups that still have any."""
    kept, left = array("q"), list[Group]()
    for label, first, end in groups or (("", 0, len(places)),):
        before = len(kept)
        kept.extend(place for place in places[first:end] if place in wanted)
        if groups and len(kept) > before:
            left.append((label, before, len(kept)))
    return kept, left


def sums_of(office: Office, name: str, keys: Sequence[str], places: array[int]) -> dict[str, int]:
    """The sums of columns over some rows of a list."""
    with office.database.read() as r:
        rows = [values for _, values in stored.rows_at(r, name, list(keys), places)]
    return {key: sum(value for row in rows if isinstance(value := row[number], int)) for number, key in enumerate(keys)}


def _cells(column: Column, values: Sequence[Any], texts: Sequence[str]) -> list[CellValue]:
    """Whole dates as dates and numbers as numbers; a date of which only the year is known stays the text it is."""
    match column.kind:
        case "partial_date" | "day":
            return [_date(value) if value else None for value in values]
        case "integer":
            return [None if value is None or value == "" else int(value) for value in values]
        case _:
            return [text or None for text in texts]


def _date(value: str) -> CellValue:
    return date.fromisoformat(value) if len(value) == _WHOLE_DATE else PartialDate.parse_stored(value).display()
