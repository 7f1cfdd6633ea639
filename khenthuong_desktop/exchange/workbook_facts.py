"""What a file says of a sheet beside its values, and which part of it is near enough to be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_cells import FontRun, Merge
from khenthuong_desktop.exchange.workbook_refusal import Refused


@dataclass(slots=True)
class SheetFacts:
    """Everything of a sheet but its rows. `formulas` are all its formulas, whether they have a value or not."""

    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    fonts: dict[int, list[FontRun]] = field(default_factory=dict)
    formulas: frozenset[tuple[int, int]] = frozenset()
    findings: tuple[Finding, ...] = ()
    errors: tuple[tuple[int, int, str], ...] = ()  # Excel row, column, '#N/A': the library reads them as empty


def near(cells: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Last row and column to read of cells with values (Excel row, column): all, unless some stand far from the rest.

    The library makes a full rectangle of what it reads, so that one forgotten cell would cost gigabytes.
    """
    rows: set[int] = set()
    last_column = 0
    for row, column in cells:
        if column < limits.MOST_COLUMNS:
            rows.add(row)
            last_column = max(last_column, column)
    last_row = 0
    for row, following in pairwise([0, *sorted(rows)]):
        if following - row > limits.LARGEST_GAP and row:
            break
        last_row = following
    if last_row * (last_column + 1) > limits.MOST_CELLS:
        raise Refused("workbook.too_large")
    return last_row, last_column


class Fonts:
    """Collects the fonts of cells into runs down each column, cells coming in order of rows."""

    def __init__(self) -> None:
        self.runs: dict[int, list[FontRun]] = {}

    def add(self, row: int, column: int, font: str, last_row: int | None = None) -> None:
        runs = self.runs.setdefault(column, [])
        if runs and runs[-1][2] == font and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], last_row or row, font)
        else:
            runs.append((row, last_row or row, font))
