"""The looks of Excel cells, each made once and shared: fonts, frames, places and formats."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from khenthuong_desktop.documents.layout import FONT_NAME

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Align, Column


Fit = Literal["wrap", "shrink", "run over"]  # what becomes of a text that is wider than its cell


class LineLook(NamedTuple):
    """How a line above or below the table looks."""

    size: float
    bold: bool = False
    italic: bool = False
    align: Align = "center"
    underlined: bool = False
    upright: str = "center"


class Looks:
    """Makes cells for one sheet; the table's letter is `size`."""

    def __init__(self, sheet: Any, size: float) -> None:
        self._sheet = sheet
        self._size = size

    def line_cell(self, look: LineLook) -> Any:
        """A cell above or below the table."""
        cell = self._cell()
        cell.font = _font(look.size, look.bold, look.italic, look.underlined)
        cell.alignment = _alignment(look.align, look.upright, "wrap")
        return cell

    def heading_cell(self, *, italic: bool = False) -> Any:
        """A heading of a column, or its number below it."""
        cell = self._cell()
        cell.font = _font(self._size, not italic, italic, False)
        cell.alignment = _alignment("center", "center", "wrap")
        cell.border = _frame(True, True)
        return cell

    def table_cell(
        self, column: Column, form: str, *, bold: bool, italic: bool = False, fit: Fit = "wrap", quoted: bool = False
    ) -> Any:
        """A value of the table; figures do not wrap but become smaller, or Excel would show them as ####."""
        cell = self._cell()
        cell.font = _font(self._size, bold, italic, False)
        cell.alignment = _alignment(column.align, "center", fit)
        cell.border = _frame(True, True)
        cell.number_format = form
        if quoted:
            cell.quotePrefix = True
        return cell

    def label_cell(self) -> Any:
        """The label of a total, merged over the empty cells after it."""
        cell = self._cell()
        cell.font = _font(self._size, True, False, False)
        cell.alignment = _alignment("center", "center", "wrap")
        cell.border = _frame(True, True)
        return cell

    def group_cell(self, place: int, columns: int, fit: Fit = "run over") -> Any:
        """A cell of a group's row, over which the text of the first one runs."""
        cell = self._cell()
        cell.font = _font(self._size, True, False, False)
        cell.alignment = _alignment("left", "center", fit)
        cell.border = _frame(place == 0, place == columns - 1)
        return cell

    def _cell(self) -> Any:
        from openpyxl.cell import WriteOnlyCell

        return WriteOnlyCell(self._sheet)


@cache
def _font(size: float, bold: bool, italic: bool, underlined: bool) -> Any:
    from openpyxl.styles import Font

    return Font(name=FONT_NAME, size=size, bold=bold, italic=italic, underline="single" if underlined else None)


@cache
def _alignment(align: str, upright: str, fit: Fit) -> Any:
    from openpyxl.styles import Alignment

    return Alignment(horizontal=align, vertical=upright, wrap_text=fit == "wrap", shrink_to_fit=fit == "shrink")


@cache
def _frame(left: bool, right: bool) -> Any:
    from openpyxl.styles import Border, Side

    side = Side("thin")
    return Border(left=side if left else None, right=side if right else None, top=side, bottom=side)
