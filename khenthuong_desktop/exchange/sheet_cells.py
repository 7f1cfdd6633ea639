"""What every workbook written for other people shares: plain cells that no program takes for a formula, one look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import Border, NamedStyle
    from openpyxl.worksheet.worksheet import Worksheet

FONT: Final = "Times New Roman"
TEXT_FORMAT: Final = "@"
_GREY: Final = "FFEDEFF2"
_LINE: Final = "FFB5BAC4"


def put(sheet: Worksheet, row: int, column: int, value: str | int | None) -> Cell:
    """Write a value as it is: a text that begins with '=' stays a text."""
    cell: Cell = sheet.cell(row, column)
    if value is not None:
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
    return cell


def title(sheet: Worksheet, row: int, text: str, last_column: int, *, bold: bool = True, size: int = 13) -> None:
    """A centred line over the table."""
    from openpyxl.styles import Alignment, Font

    cell = put(sheet, row, 1, text)
    cell.font = Font(name=FONT, bold=bold, italic=not bold, size=size)
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last_column)


def heading_style(cell: Cell | NamedStyle) -> None:
    """A heading of the table."""
    from openpyxl.styles import Alignment, Font, PatternFill

    cell.font = Font(name=FONT, bold=True, size=11)
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    cell.fill = PatternFill("solid", fgColor=_GREY)
    cell.border = frame()


def body_style(cell: Cell | NamedStyle, *, text: bool = True) -> None:
    """A cell of the table; `text` keeps the zeros of numbers and the order of day and month as they are typed."""
    from openpyxl.styles import Alignment, Font

    cell.font = Font(name=FONT, size=11)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    if text:
        cell.number_format = TEXT_FORMAT
    cell.border = frame()


def frame() -> Border:
    """Thin lines on all sides."""
    from openpyxl.styles import Border, Side

    side = Side("thin", color=_LINE)
    return Border(left=side, right=side, top=side, bottom=side)


def for_paper(sheet: Worksheet, heading_row: int) -> None:
    """Landscape A4, as wide as the page, the headings on every page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{heading_row}:{heading_row}"
    sheet.freeze_panes = f"A{heading_row + 1}"
