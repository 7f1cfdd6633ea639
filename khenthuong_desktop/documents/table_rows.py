"""What rows of tables are to every renderer: the text of a group, how far a total's label reaches, shared headings."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.documents.layout import cell_text
from khenthuong_desktop.documents.model import CellValue, Column


def group_text(cells: Sequence[CellValue]) -> str:
    """The one text of a group's row."""
    return " ".join(cell_text(value, "text") for value in cells if value is not None)


def label_span(cells: Sequence[CellValue]) -> tuple[int, int]:
    """From where to before where the label of a total reaches: over the empty cells after it."""
    for start, value in enumerate(cells):
        if isinstance(value, str) and value:
            end = start + 1
            while end < len(cells) and cells[end] is None:
                end += 1
            return start, end
    return 0, 0


def heading_groups(columns: Sequence[Column]) -> list[tuple[str, int, int]]:
    """Neighbours under one heading of the upper row, as (heading, first, after the last); '' for one by itself."""
    groups: list[tuple[str, int, int]] = []
    for index, column in enumerate(columns):
        if groups and column.above and groups[-1][0] == column.above:
            groups[-1] = (column.above, groups[-1][1], index + 1)
        else:
            groups.append((column.above, index, index + 1))
    return groups
