"""The rows of a table as Excel cells: each column knows how its values are typed and how they look."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.documents.office_files import office_text
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from khenthuong_desktop.documents.excel_looks import Looks
    from khenthuong_desktop.documents.model import CellValue, Column, Table

_LONGEST: Final = 32_767
_FORMULA_SIGNS: Final = "=+-@"
# Excel reads '_x0041_' inside a text as 'A'.
_READ_AS_LETTER: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_FIRST_DAY: Final = date(1900, 1, 1)  # Excel knows none before it
_FORMATS: Final = {"identifier": "@", "date": "dd/mm/yyyy", "money": "#,##0", "integer": "#,##0", "ordinal": "0"}
_WITH_DECIMALS: Final = "#,##0.##########"

Cell = Any
Put = Callable[["CellValue"], Cell]


def excel_text(text: str) -> str:
    """The text as Excel shows it again; one that a cell cannot hold is refused, not cut."""
    text = office_text(text)
    if "_x" in text:
        text = _READ_AS_LETTER.sub("_x005F_", text)
    if len(text) > _LONGEST:
        raise UserError("paper.cell_too_long", text=text[:60], limit=_LONGEST)
    return text


def cells_of(table: Table, looks: Looks) -> Iterator[tuple[list[Cell], str | None]]:
    """The cells of each row, the same objects over and over; with a group's row, its text."""
    plain = [_put(column, looks, bold=False) for column in table.columns]
    total = [_put(column, looks, bold=True) for column in table.columns]
    group = [looks.group_cell(place, len(table.columns)) for place in range(len(table.columns))]
    for row in table.rows:
        if row.role == "group":
            text = next((str(value) for value in row.cells if value is not None), "")
            group[0].value = excel_text(text)
            group[0].data_type = "s"
            yield group, text
            continue
        puts = plain if row.role == "row" else total
        yield [put(value) for put, value in zip(puts, row.cells, strict=True)], None


def _put(column: Column, looks: Looks, *, bold: bool) -> Put:
    """A function from a value to the column's cell holding it; one cell a look, used again row by row."""
    form = _FORMATS.get(column.kind, "General")
    text_form = "@" if column.kind == "identifier" else "General"
    words = looks.table_cell(column, text_form, bold=bold)
    # What Excel itself notes when somebody types '=… as text: editing the cell does not make it a formula.
    quoted = looks.table_cell(column, text_form, bold=bold, quoted=True)
    number = looks.table_cell(column, form, bold=bold, wrap=False)
    fraction = looks.table_cell(column, _WITH_DECIMALS, bold=bold, wrap=False)
    day = looks.table_cell(column, _FORMATS["date"], bold=bold, wrap=False)
    empty = looks.table_cell(column, form, bold=bold)

    def put(value: CellValue) -> Cell:
        if value is None:
            return empty
        if isinstance(value, str):
            # Most texts need nothing; the longest way is for those that do.
            if not (value.isascii() and value.isprintable()) or "_" in value or len(value) > _LONGEST:
                value = excel_text(value)
            cell = quoted if value[:1] in _FORMULA_SIGNS and value else words
            cell.value = value
            cell.data_type = "s"
            return cell
        if isinstance(value, date):
            if value < _FIRST_DAY:
                return put(f"{value:%d/%m}/{value.year:04d}")
            day.value = value
            return day
        if column.kind == "identifier":
            return put(str(value))
        if isinstance(value, Decimal):
            if value != value.to_integral_value():
                fraction.value = value
                return fraction
            value = int(value)
        number.value = value
        return number

    return put
