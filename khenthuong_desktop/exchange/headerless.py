"""A list nobody put headings over, or none that says more than 'Họ và tên': known by its names."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import islice
from typing import Final, NamedTuple

from khenthuong_desktop.exchange.column_values import looks_like_a_name, shown
from khenthuong_desktop.exchange.header_rows import Header, is_name_heading
from khenthuong_desktop.exchange.joined_headings import joined_headings
from khenthuong_desktop.exchange.sheet_grid import Cells, Grid
from khenthuong_desktop.exchange.tables import Heading

_LOOKED_AT: Final = 200
_LONGEST: Final = 60
_PLAINLY_NAMES: Final = 3
_LIKE_AN_ID: Final = range(9, 13)


class Guess(NamedTuple):
    """Where the list begins, and which columns hold the names and their numbers."""

    header: Header
    name: int
    ordinal: int | None


def header_of_names(grid: Grid) -> Header | None:
    """A row of headings of which only the one over the names is known."""
    for number in range(1, min(grid.last, _LOOKED_AT) + 1):
        cells = grid.cells(number)
        if not cells or not all(isinstance(value, str) and len(value) <= _LONGEST for _, value in cells):
            continue
        headed = [column for column, value in cells if is_name_heading(grid, grid.text(value))]
        if len(headed) == 1 and _names_under(grid, number, headed[0]):
            return Header(number, number, (), (tuple(joined_headings(grid, number, number)),))
    return None


def _names_under(grid: Grid, number: int, column: int) -> bool:
    """Most of what stands under it are people's names."""
    under = [grid.value(row, column) for row in range(number + 1, min(number + _LOOKED_AT, grid.last) + 1)]
    said = [grid.text(value) for value in under if value is not None]
    found = sum(looks_like_a_name(text.title()) for text in said)
    return found > 0 and found * 3 >= len(said) * 2


def headerless(grid: Grid) -> Guess | None:
    """A list without a header; None for a cover, instructions, or anything else that lists no people."""
    numbers = list(islice((row for row in range(1, grid.last + 1) if len(grid.cells(row)) > 1), _LOOKED_AT))
    rows = {number: grid.cells(number) for number in numbers}
    grid.learn_encoding(value for cells in rows.values() for _, value in cells)
    names = Counter(column for cells in rows.values() for column in _names(grid, cells))
    if not names:
        return None
    name, found = max(names.items(), key=lambda item: (item[1], -item[0]))
    named = {number: cells for number, cells in rows.items() if any(column == name for column, _ in cells)}
    if found * 2 < len(named) or not _is_list(found, name, named):
        return None
    start = next(number for number, cells in named.items() if name in _names(grid, cells))
    columns = sorted({column for number, cells in rows.items() if number >= start for column, _ in cells})
    block = tuple(Heading(column, "", ()) for column in range(columns[0], columns[-1] + 1))
    return Guess(Header(start, start - 1, (), (block,)), name, _ordinal(name, named))


def _names(grid: Grid, cells: Cells) -> list[int]:
    """The columns in which a row has a person's name."""
    return [column for column, value in cells if looks_like_a_name(grid.text(value).title())]


def _is_list(found: int, name: int, rows: dict[int, Cells]) -> bool:
    """Two people with something beside their names, or one with a date or a number of a card."""
    telling = sum(any(_tells(column, value, name) for column, value in cells) for cells in rows.values())
    if found >= _PLAINLY_NAMES and found * 5 >= len(rows) * 4:
        return True
    return telling >= 1 and (found >= 2 or telling == len(rows))


def _tells(column: int, value: object, name: int) -> bool:
    if column == name:
        return False
    if isinstance(value, date | int | float):
        return True
    digits = "".join(char for char in shown(value) if char.isdecimal())  # type: ignore[arg-type]
    return len(digits) in _LIKE_AN_ID or 4 <= len(digits) <= 8


def _ordinal(name: int, rows: dict[int, Cells]) -> int | None:
    """The column left of the names that counts upwards."""
    for column in range(name):
        values = [dict(cells).get(column) for cells in rows.values()]
        counted = [int(shown(value)) for value in values if shown(value).isdecimal()]
        if len(counted) * 2 > len(values) and sum(map(int.__lt__, counted, counted[1:])) >= len(counted) // 2:
            return column
    return None
