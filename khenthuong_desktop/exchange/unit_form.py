"""The workbook a unit is asked to fill in: headings, drop-down lists and checks, its own name in its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from khenthuong_desktop.exchange import sheet_cells

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ROWS: Final = 200  # numbered, and ruled as they are filled
_FRAMED: Final = 20  # ruled also while empty: whoever fills in by hand prints them
_CHECKED: Final = 2_000  # what is pasted further down is still text, and checked
_HEADING_ROW: Final = 6


class FormColumn(NamedTuple):
    """A column to fill in; `length` is how many characters at least and at most it takes, `refuses` whether a value
    outside the choices is refused or only asked about."""

    heading: str
    width: int
    prompt: str = ""
    choices: Sequence[str] = ()
    refuses: bool = False
    length: tuple[int, int] | None = None
    wrong: str = ""


class UnitForm(NamedTuple):
    """What stands in the workbook besides the empty rows."""

    sheet: str
    issuer: str
    unit_line: str
    title: str
    deadline: str
    wanted: str  # how many are asked of the unit; empty where no number is
    columns: Sequence[FormColumn]
    guide_sheet: str
    guide: Sequence[str]
    lists_sheet: str  # hidden: the choices of the drop-down lists
    ordinal: str  # the heading of the numbers


def write(form: UnitForm, target: BinaryIO) -> None:
    """Write the form."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = form.sheet
    _head(sheet, form)
    _rows(sheet, form)
    _guide(book.create_sheet(form.guide_sheet), form)
    lists = book.create_sheet(form.lists_sheet)
    lists.sheet_state = "hidden"
    for place, column in enumerate(form.columns, start=2):
        _check(sheet, lists, column, place)
    book.save(target)


def _head(sheet: Worksheet, form: UnitForm) -> None:
    last = len(form.columns) + 1
    sheet_cells.title(sheet, 1, form.issuer, last, size=11)
    sheet_cells.title(sheet, 2, form.unit_line, last)
    sheet_cells.title(sheet, 3, form.title, last, size=14)
    sheet_cells.title(sheet, 4, form.deadline, last, bold=False, size=11)
    if form.wanted:
        sheet_cells.title(sheet, 5, form.wanted, last, bold=False, size=11)
    sheet_cells.heading_style(sheet_cells.put(sheet, _HEADING_ROW, 1, form.ordinal))
    sheet.column_dimensions["A"].width = 6
    for place, column in enumerate(form.columns, start=2):
        cell = sheet_cells.put(sheet, _HEADING_ROW, place, column.heading)
        sheet_cells.heading_style(cell)
        sheet.column_dimensions[cell.column_letter].width = column.width
        # Below the ruled rows too: a CCCD that is pasted there keeps its zeros.
        sheet.column_dimensions[cell.column_letter].number_format = sheet_cells.TEXT_FORMAT
    sheet.row_dimensions[_HEADING_ROW].height = 34
    sheet_cells.for_paper(sheet, _HEADING_ROW)


def _rows(sheet: Worksheet, form: UnitForm) -> None:
    """Empty rows; after the first page numbers and lines appear with the names, and only those go on paper."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Border
    from openpyxl.utils import get_column_letter

    first = _HEADING_ROW + 1
    framed = first + _FRAMED
    for row in range(first, first + ROWS):
        number = sheet.cell(row, 1)
        sheet_cells.body_style(number, text=False)
        number.value = f'=IF(TRIM(B{row})="","",ROW()-{_HEADING_ROW})'
        number.border = sheet_cells.frame() if row < framed else Border()
        for place in range(2, len(form.columns) + 2):
            sheet_cells.body_style(sheet.cell(row, place))
            sheet.cell(row, place).border = sheet_cells.frame() if row < framed else Border()
    last = get_column_letter(len(form.columns) + 1)
    lines = FormulaRule(formula=[f'TRIM($B{first})<>""'], border=sheet_cells.frame())
    sheet.conditional_formatting.add(f"A{first}:{last}{_HEADING_ROW + _CHECKED}", lines)


def _check(sheet: Worksheet, lists: Worksheet, column: FormColumn, place: int) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    letter = get_column_letter(place)
    if column.choices:
        for row, choice in enumerate(column.choices, start=1):
            sheet_cells.put(lists, row, place, choice)
        formula = f"'{lists.title}'!${letter}$1:${letter}${len(column.choices)}"
        check = DataValidation("list", formula1=formula, allow_blank=True)
    elif column.length is not None:
        least, most = column.length
        check = DataValidation("textLength", operator="between", formula1=str(least), formula2=str(most))
        check.allow_blank = True
    elif column.prompt:
        check = DataValidation(allow_blank=True)
    else:
        return
    # A list of choices is refused or asked about, never silently taken.
    check.errorStyle = "stop" if column.refuses else "warning"
    check.showErrorMessage = bool(column.choices or column.length)
    check.error = column.wrong or None
    check.errorTitle = column.heading[:31] if column.wrong else None
    check.showInputMessage = bool(column.prompt)
    check.prompt = column.prompt or None
    check.promptTitle = column.heading[:31] if column.prompt else None
    check.add(f"{letter}{_HEADING_ROW + 1}:{letter}{_HEADING_ROW + _CHECKED}")
    sheet.add_data_validation(check)


def _guide(sheet: Worksheet, form: UnitForm) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.column_dimensions["A"].width = 110
    for row, line in enumerate(form.guide, start=1):
        cell = sheet_cells.put(sheet, row, 1, line)
        cell.font = Font(name=sheet_cells.FONT, size=12, bold=row == 1)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
