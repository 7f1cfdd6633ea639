"""The words over each column, joined from all header rows: through merged cells, and where nobody merged them."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.exchange.sheet_grid import Grid
from khenthuong_desktop.exchange.tables import Heading
from khenthuong_desktop.exchange.workbook_cells import Value

# A title merged over a whole sheet is no group of so many columns.
_WIDEST_GROUP: Final = 60


def joined_headings(grid: Grid, first: int, last: int) -> list[Heading]:
    """A heading for every column from the first that has one to the last, '' where nothing stands."""
    columns = {column for row in range(first, last + 1) for column, _ in grid.cells(row)}
    for row in range(first, last + 1):
        for column in list(columns):
            merge = grid.merge_from(row, column)
            if merge is not None:
                columns.update(
                    range(merge.first_column, min(merge.last_column, merge.first_column + _WIDEST_GROUP) + 1)
                )
    if not columns:
        return []
    return [_heading(grid, first, last, column) for column in range(min(columns), max(columns) + 1)]


def _heading(grid: Grid, first: int, last: int, column: int) -> Heading:
    parts: list[str] = []
    for row in range(first, last + 1):
        text = _part(grid, row, last, column)
        if text and (not parts or parts[-1] != text):
            parts.append(text)
    return Heading(column, " / ".join(parts), tuple(parts))


def _part(grid: Grid, row: int, last: int, column: int) -> str:
    value = grid.value(row, column)
    if value is not None:
        return _heading_text(grid, value)
    merge = grid.merge_over(row, column)
    if merge is not None:
        return _heading_text(grid, grid.value(merge.first_row, merge.first_column)) if merge.first_row == row else ""
    return _group_text(grid, row, last, column)


def _group_text(grid: Grid, row: int, last: int, column: int) -> str:
    """The heading of a group that was not merged and stands over its first column only."""
    under = range(row + 1, last + 1)
    if not any(grid.value(at, column) is not None for at in under):
        return ""
    for left in range(column - 1, -1, -1):
        value = grid.value(row, left)
        over_something = any(grid.value(at, left) is not None for at in under)
        if value is not None:
            merged = grid.merge_over(row, left)
            return _heading_text(grid, value) if over_something and merged is None else ""
        if not over_something or grid.merge_over(row, left) is not None:
            return ""
    return ""


def _heading_text(grid: Grid, value: Value) -> str:
    return grid.text(value) if isinstance(value, str) else str(value) if value is not None else ""
