"""A sheet before it has a format: cells, merged ranges, hidden rows, and what must come out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

Value = str | int | float | date | None
# One value, or several that are all right (None: the key is absent).
Wanted = str | None | tuple[str | None, ...]

WHOLE_ROW: Final = ""  # a warning that is about no column


class Cell(NamedTuple):
    value: Value
    font: str = ""


class Range(NamedTuple):
    """Rows as Excel counts, columns from 0."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(slots=True)
class Page:
    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[Range] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    first_table_row: int = 1
    last_table_row: int = 0

    @property
    def height(self) -> int:
        return max((row for row, _ in self.cells), default=0)

    @property
    def width(self) -> int:
        return max((column for _, column in self.cells), default=-1) + 1

    def put(self, row: int, column: int, value: Value, font: str = "") -> None:
        if value is not None:
            self.cells[row, column] = Cell(value, font)

    def merge(self, first_row: int, first_column: int, last_row: int, last_column: int) -> None:
        if (first_row, first_column) != (last_row, last_column):
            self.merges.append(Range(first_row, first_column, last_row, last_column))

    def row(self, number: int) -> list[Value]:
        cells = (self.cells.get((number, column)) for column in range(self.width))
        return [cell.value if cell else None for cell in cells]


@dataclass(frozen=True, slots=True)
class ExpectedRow:
    sheet: str
    row: int
    fields: dict[str, Wanted]
    warned: frozenset[str] = frozenset()  # columns of which something must be said


class ExpectedTable(NamedTuple):
    """What each column means, by its place; several targets where more than one is right."""

    sheet: str
    targets: dict[int, tuple[str | None, ...]]
    headings: dict[int, str]
