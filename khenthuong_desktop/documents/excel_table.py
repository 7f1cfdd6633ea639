"""The rows of a table as Excel cells: each column knows how its values are typed and how they look."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from khenthuong_desktop.documents.excel_lines import CELL_PADDING_MM, PT_PER_LINE, Grid, Line, Piece
from khenthuong_desktop.documents.excel_looks import Fit, LineLook
from khenthuong_desktop.documents.layout import POINTS_PER_MM, column_widths
from khenthuong_desktop.documents.letter_widths import lines_needed, width_mm
from khenthuong_desktop.documents.model import Run, plain
from khenthuong_desktop.documents.office_files import office_text
from khenthuong_desktop.documents.table_rows import group_text, heading_groups, label_span
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError

if TYPE_CHECKING:
    from khenthuong_desktop.documents.excel_looks import Looks
    from khenthuong_desktop.documents.model import CellValue, Column, Table

_LONGEST: Final = 32_767
_FIGURES_SIDE_MM: Final = 2.5
_WIDEST_MM: Final = 0.75 * 25.4 / 72  # a point of size: no text of names and sentences is wider a letter
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


class Row(NamedTuple):
    """Cells, the same objects over and over; a height where one line is not enough; from where to where merged."""

    cells: list[Cell]
    height: float | None = None
    merged: tuple[int, int] | None = None


def put_text(cell: Cell, value: Any) -> None:
    """Text, or Excel's own runs of it, that stays text also when somebody edits the cell and presses Enter."""
    cell.value, cell.data_type = value, "s"
    if str(value)[:1] in _FORMULA_SIGNS and str(value):
        cell.quotePrefix = True


def rows_of(table: Table, looks: Looks, grid: Grid, size: float) -> Iterator[Row]:
    """The rows of the table as they are appended to the sheet.

    Excel makes a row as high as its text when it opens the file, other programs do not: the height is told.
    """
    plain = [_put(column, looks, bold=False) for column in table.columns]
    total = [_put(column, looks, bold=True) for column in table.columns]
    wrapped = [
        (place, width - CELL_PADDING_MM, int(width / (size * _WIDEST_MM)))
        for place, (column, width) in enumerate(zip(table.columns, grid.widths, strict=True))
        if column.kind != "identifier"
    ]
    for row in table.rows:
        if row.role == "group":
            yield _group(group_text(row.cells), looks, len(table.columns), sum(grid.widths) - CELL_PADDING_MM, size)
            continue
        lines = 1
        bold = row.role == "total"
        reach = label_span(row.cells) if bold else (0, 0)
        for place, width, surely in wrapped:
            value = row.cells[place]
            if type(value) is not str:
                if type(value) is not Run:
                    continue
                value = value.text
            if len(value) > surely or "\n" in value:
                room = sum(grid.widths[place : reach[1]]) - CELL_PADDING_MM if place == reach[0] and bold else width
                lines = max(lines, _lines(value, size, room, bold))
        cells = [put(value) for put, value in zip(total if bold else plain, row.cells, strict=True)]
        least = 0.0 if bold else table.least_row_mm * POINTS_PER_MM
        height = max(row_height(lines, size), least) if lines > 1 or least else None
        if reach[1] - reach[0] > 1:
            label = looks.label_cell()
            put_text(label, cells[reach[0]].value)
            cells[reach[0]] = label
            yield Row(cells, height, reach)
        else:
            yield Row(cells, height)


def row_height(lines: int, size: float) -> float:
    """The points that so many lines take."""
    return lines * size * PT_PER_LINE + 2


def _group(text: str, looks: Looks, columns: int, width: float, size: float) -> Row:
    """One text that runs over the empty cells beside it; merged cells, which stop sorting, only where it is longer."""
    lines = _lines(text, size, width, True)
    cells = [looks.group_cell(place, columns, "run over" if lines == 1 else "wrap") for place in range(columns)]
    put_text(cells[0], excel_text(text))
    return Row(cells, row_height(lines, size) if lines > 1 else None, (0, columns) if lines > 1 else None)


_lines = lru_cache(4096)(lines_needed)


def heading_rows(table: Table, grid: Grid, size: float) -> list[Line]:
    """The headings in one row or two, and the numbers of the columns below them."""
    columns = table.columns
    groups = heading_groups(columns)
    tall = any(name for name, _, _ in groups)
    upper: list[Piece] = []
    lower: list[Piece] = []
    look = LineLook(size, bold=True)
    for name, start, end in groups:
        down = 2 if tall and not name else 1
        own = [Piece(at, at, plain(columns[at].heading), look, down) for at in range(start, end)]
        upper += [Piece(start, end - 1, plain(name), look)] if name else own
        lower += own if name else []
    found = [grid.line(*upper)]
    if tall:
        found.append(grid.line(*lower))
        needed = max((grid.height(one) for one in upper if one.down == 2), default=0.0)
        missing = needed - sum(line.height for line in found)
        if missing > 0:
            found[1] = found[1]._replace(height=found[1].height + missing)
    if table.numbers_row:
        numbers = LineLook(size, italic=True)
        found.append(grid.line(*(Piece(at, at, plain(f"({at + 1})"), numbers) for at in range(len(columns)))))
    return found


def widths_mm(table: Table, size: float, width: float) -> list[float]:
    """The shares of the width, but figures never in less than they need: Excel would show ####."""
    shares = column_widths(table.columns, width, len(table.rows), table.letters)
    return [max(share, _figures_mm(table, place, size)) for place, share in enumerate(shares)]


def _figures_mm(table: Table, place: int, size: float) -> float:
    kind = table.columns[place].kind
    if kind in ("ordinal", "integer", "money"):
        values = [value for row in table.rows if row.role != "group" and isinstance(value := row.cells[place], int)]
        longest = max((len(in_figures(value)) for value in (max(values), min(values))), default=0) if values else 0
    else:
        return 0.0
    return width_mm("0" * longest, size, bold=True) + _FIGURES_SIDE_MM if longest else 0.0


def _put(column: Column, looks: Looks, *, bold: bool) -> Put:
    """A function from a value to the column's cell holding it; one cell a look, used again row by row."""
    form = _FORMATS.get(column.kind, "General")
    text_form = "@" if column.kind == "identifier" else "General"
    fit: Fit = "shrink" if column.kind == "identifier" else "wrap"
    words = looks.table_cell(column, text_form, bold=bold, fit=fit)
    # What Excel itself notes when somebody types '=… as text: editing the cell does not make it a formula.
    quoted = looks.table_cell(column, text_form, bold=bold, fit=fit, quoted=True)
    number = looks.table_cell(column, form, bold=bold, fit="shrink")
    fraction = looks.table_cell(column, _WITH_DECIMALS, bold=bold, fit="shrink")
    day = looks.table_cell(column, _FORMATS["date"], bold=bold, fit="shrink")
    empty = looks.table_cell(column, form, bold=bold)

    def put(value: CellValue) -> Cell:
        if value is None:
            return empty
        if isinstance(value, str):
            # Most texts need nothing; the longest way is for those that do.
            if not (value.isascii() and value.isprintable()) or "_" in value or len(value) > _LONGEST:
                value = excel_text(value)
            cell = quoted if value[:1] in _FORMULA_SIGNS and value else words
            # Not `value`, which looks for formulas and errors in every text: a quarter of the time of a sheet.
            cell._value = value
            cell.data_type = "s"
            return cell
        if isinstance(value, date):
            if value < _FIRST_DAY:
                return put(f"{value:%d/%m}/{value.year:04d}")
            day.value = value
            return day
        if isinstance(value, Run):
            cell = looks.table_cell(column, text_form, bold=bold or value.bold, italic=value.italic, fit=fit)
            put_text(cell, excel_text(value.text))
            return cell
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
