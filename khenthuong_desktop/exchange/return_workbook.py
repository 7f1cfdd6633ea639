"""A workbook that goes back to its unit: the cells to be mended in red, what is wrong in a comment on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

if TYPE_CHECKING:
    from openpyxl.cell import Cell

_RED_GROUND: Final = "FFFFC7CE"
_RED: Final = "FF9C0006"
_COMMENT_SIZE: Final = (320, 110)  # pixels: a sentence is read without dragging the corner


class Mend(NamedTuple):
    """A cell to be mended; the row as Excel counts, the column from 0."""

    sheet: str
    row: int
    column: int
    comment: str


def mark(original: Path, mends: Sequence[Mend], author: str, target: BinaryIO) -> None:
    """The unit's own .xlsx or .xlsm, otherwise as it was, with the marks in it."""
    from openpyxl import load_workbook

    with original.open("rb") as source:
        book = load_workbook(source, keep_vba=original.suffix.lower() == ".xlsm", rich_text=True)
    for mend in _together(mends):
        sheet = book[mend.sheet]
        _mark(_anchor(sheet, mend.row, mend.column + 1), mend.comment, author)
    book.save(target)


def make(sheets: Mapping[str, Sequence[tuple[int, Sequence[Any]]]], mends: Sequence[Mend], author: str) -> Any:
    """A new workbook with the same columns: sheet -> rows as (number, cells), each row where it stood."""
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None
    book.remove(first)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name[:31])
        for number, cells in rows:
            for place, value in enumerate(cells, start=1):
                if value is not None and value != "":
                    cell = sheet.cell(number, place)
                    if isinstance(value, str):
                        cell.value, cell.data_type = value, "s"
                    else:
                        cell.value = value
    for mend in _together(mends):
        _mark(book[mend.sheet[:31]].cell(mend.row, mend.column + 1), mend.comment, author)
    return book


def _together(mends: Sequence[Mend]) -> list[Mend]:
    """One comment a cell: a second one would take the place of the first."""
    found: dict[tuple[str, int, int], list[str]] = {}
    for mend in mends:
        found.setdefault((mend.sheet, mend.row, mend.column), []).append(mend.comment)
    return [Mend(*place, "\n".join(dict.fromkeys(comments))) for place, comments in found.items()]


def _anchor(sheet: Any, row: int, column: int) -> Cell:
    """The cell itself, or the first of the merged cells it is hidden in."""
    for merged in sheet.merged_cells.ranges:
        if merged.min_row <= row <= merged.max_row and merged.min_col <= column <= merged.max_col:
            row, column = merged.min_row, merged.min_col
            break
    found: Cell = sheet.cell(row, column)
    return found


def _mark(cell: Cell, comment: str, author: str) -> None:
    from copy import copy

    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill
    from openpyxl.styles.colors import Color

    cell.fill = PatternFill("solid", fgColor=_RED_GROUND)
    font = copy(cell.font)
    font.color = Color(rgb=_RED)
    cell.font = font
    cell.comment = Comment(comment, author, width=_COMMENT_SIZE[0], height=_COMMENT_SIZE[1])
