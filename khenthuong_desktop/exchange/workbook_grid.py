"""Puts the cells of a Word or web table where they stand: a cell may take several columns and rows."""

from __future__ import annotations

from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_cells import Merge, Sheet, Value
from khenthuong_desktop.exchange.workbook_refusal import Refused


class Grid:
    """A table that is filled cell by cell, row by row."""

    def __init__(self) -> None:
        self._rows: list[list[Value]] = []
        self._merges: list[Merge] = []
        self._taken: dict[int, int] = {}  # column -> last row (from 0) that a cell from above takes
        self._column = 0
        self._cells = 0
        self._fonts: dict[tuple[int, int], str] = {}

    def next_row(self) -> None:
        self._rows.append([])
        self._column = 0

    def add(self, text: str, columns: int = 1, rows: int = 1, font: str | None = None) -> None:
        """The next free cell of the row; `font` only where it is a legacy one."""
        row = len(self._rows) - 1
        while self._taken.get(self._column, -1) >= row:
            self._column += 1
        columns = max(1, min(columns, limits.MOST_COLUMNS))
        rows = max(1, min(rows, limits.LARGEST_GAP))
        first = self._column
        self._cells += first + columns - len(self._rows[-1])
        if first + columns > limits.MOST_COLUMNS * 2 or self._cells > limits.MOST_CELLS:
            raise Refused("workbook.too_large")
        self._rows[-1] += [None] * (first - len(self._rows[-1])) + [text or None] + [None] * (columns - 1)
        if font:
            self._fonts[row + 1, first] = font
        if columns * rows > 1:
            self._merges.append(Merge(row + 1, first, row + rows, first + columns - 1))
        for column in range(first, first + columns) if rows > 1 else ():
            self._taken[column] = row + rows - 1
        self._column += columns

    def sheet(self, name: str) -> Sheet | None:
        """The table as a sheet, None where it holds nothing."""
        rows = list(self._rows)
        while rows and not any(value is not None for value in rows[-1]):
            rows.pop()
        # A cell may claim rows that the table does not have.
        merges = (merge._replace(last_row=min(merge.last_row, max(1, len(self._rows)))) for merge in self._merges)
        return Sheet(name, rows, tuple(merges), fonts=self._fonts) if rows else None
