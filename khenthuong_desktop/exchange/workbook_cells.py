"""What any office file becomes: a book of sheets of cells, its rows numbered as Excel counts them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final, NamedTuple

from khenthuong_desktop.domain.findings import Finding

Value = str | int | float | bool | date | datetime | time | None
FontRun = tuple[int, int, str]  # first row, last row, name of the font


class Merge(NamedTuple):
    """Cells joined into one; rows as Excel counts from 1, columns from 0."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


class CellFonts(Mapping[tuple[int, int], str]):
    """(Excel row, column) -> legacy font, kept as runs down a column: a list in .VnTime has a million such cells."""

    def __init__(self, runs: Mapping[int, Sequence[FontRun]]) -> None:
        self._runs = {column: sorted(of_column) for column, of_column in runs.items() if of_column}
        self._starts = {column: [run[0] for run in of_column] for column, of_column in self._runs.items()}

    def __getitem__(self, cell: tuple[int, int]) -> str:
        row, column = cell
        runs = self._runs.get(column)
        if runs:
            number = bisect_right(self._starts[column], row) - 1
            if number >= 0 and row <= runs[number][1]:
                return runs[number][2]
        raise KeyError(cell)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        for column, runs in self._runs.items():
            for first, last, _ in runs:
                yield from ((row, column) for row in range(first, last + 1))

    def __len__(self) -> int:
        return sum(last - first + 1 for runs in self._runs.values() for first, last, _ in runs)

    def __bool__(self) -> bool:
        return bool(self._runs)


NO_FONTS: Final = CellFonts({})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `rows[0]` is always row 1; rows end where content ends, and a row may be shorter than another."""

    name: str
    rows: Sequence[Sequence[Value]]
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    fonts: Mapping[tuple[int, int], str] = field(default_factory=lambda: NO_FONTS)
    hidden: bool = False
    formulas_without_value: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Book:
    """One file as it was at one moment: its hash is the hash of the very bytes that were read."""

    name: str
    format: str
    sha256: str
    size: int
    sheets: tuple[Sheet, ...]
    findings: tuple[Finding, ...] = ()
