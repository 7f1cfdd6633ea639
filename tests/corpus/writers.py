"""The pages of a draft as files of each format, as the programs of offices write them."""

from __future__ import annotations

import csv
import html
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

import docx
import openpyxl
from openpyxl.styles import Font

from tests.corpus import old_letters
from tests.corpus.ods import write_ods
from tests.corpus.pages import Page, Value
from tests.corpus.xlsb import write_xlsb

_EXCEL_HTML: Final = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!-- td {{mso-number-format:General; font-family:"Times New Roman";}} --></style></head>
<body link=blue><table border=0 cellpadding=0 cellspacing=0 width=900>
{rows}
</table></body></html>
"""


def shown(value: Value) -> str:
    """A value as the cell shows it, for formats that only have text."""
    if value is None:
        return ""
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)


def write_xlsx(path: Path, pages: list[Page]) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for page in pages:
        sheet = book.create_sheet(page.name)
        for (row, column), cell in sorted(page.cells.items()):
            target = sheet.cell(row, column + 1, cell.value)
            if isinstance(cell.value, date):
                target.number_format = "dd/mm/yyyy"
            if cell.font:
                target.font = Font(name=cell.font)
        for area in page.merges:
            sheet.merge_cells(
                start_row=area.first_row,
                start_column=area.first_column + 1,
                end_row=area.last_row,
                end_column=area.last_column + 1,
            )
        for row in page.hidden:
            sheet.row_dimensions[row].hidden = True
    book.save(path)


def write_xlsm(path: Path, pages: list[Page]) -> None:
    plain = io.BytesIO()
    write_xlsx(plain, pages)  # type: ignore[arg-type]
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "[Content_Types].xml":
                data = data.replace(
                    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                )
            target.writestr(name, data)


def write_xls(path: Path, pages: list[Page]) -> None:
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    styles: dict[tuple[str, bool], Any] = {}
    for page in pages:
        sheet = book.add_sheet(page.name, cell_overwrite_ok=True)
        merged = {(area.first_row, area.first_column): area for area in page.merges}
        for place, cell in sorted(page.cells.items()):
            value, is_date = cell.value, isinstance(cell.value, date)
            if isinstance(value, date) and not isinstance(value, datetime):
                value = datetime.combine(value, time())
            if (cell.font, is_date) not in styles:
                style = xlwt.XFStyle()
                style.num_format_str = "dd/mm/yyyy" if is_date else "General"
                style.font.name = cell.font or "Times New Roman"
                styles[cell.font, is_date] = style
            style = styles[cell.font, is_date]
            if place in merged:
                area = merged[place]
                rows = area.first_row - 1, area.last_row - 1
                sheet.write_merge(*rows, area.first_column, area.last_column, value, style)
            else:
                sheet.write(place[0] - 1, place[1], value, style)
        for row in page.hidden:
            sheet.row(row - 1).hidden = True
    book.save(str(path))


def write_html(path: Path, pages: list[Page]) -> None:
    """One sheet, as programs of schools and enterprises export it under the name of .xls."""
    (page,) = pages
    spans = {(area.first_row, area.first_column): area for area in page.merges}
    covered = {
        (row, column)
        for area in page.merges
        for row in range(area.first_row, area.last_row + 1)
        for column in range(area.first_column, area.last_column + 1)
    } - set(spans)
    lines = []
    for row in range(1, page.height + 1):
        cells = []
        for column, value in enumerate(page.row(row)):
            if (row, column) in covered:
                continue
            area = spans.get((row, column))
            span = ""
            if area:
                span = f" colspan={area.last_column - column + 1} rowspan={area.last_row - row + 1}"
            cells.append(f"<td{span}>{html.escape(shown(value)).replace(chr(10), '<br>')}</td>")
        lines.append(f" <tr height=20>{''.join(cells)}</tr>")
    path.write_text(_EXCEL_HTML.format(rows="\n".join(lines)), encoding="utf-8")


def write_docx(path: Path, pages: list[Page]) -> None:
    """Titles and signatures as paragraphs, the list as a table."""
    (page,) = pages
    document = docx.Document()
    _paragraphs(document, page, range(1, page.first_table_row))
    first, last = page.first_table_row, page.last_table_row
    table = document.add_table(rows=last - first + 1, cols=page.width)
    grid = [list(row.cells) for row in table.rows]
    for area in page.merges:
        if first <= area.first_row and area.last_row <= last:
            corner = grid[area.first_row - first][area.first_column]
            corner.merge(grid[area.last_row - first][area.last_column])
    for (row, column), cell in sorted(page.cells.items()):
        if first <= row <= last:
            grid[row - first][column].text = shown(cell.value)
            if cell.font:
                for paragraph in grid[row - first][column].paragraphs:
                    for run in paragraph.runs:
                        run.font.name = cell.font
    _paragraphs(document, page, range(last + 1, page.height + 1))
    document.save(str(path))


def _paragraphs(document: Any, page: Page, rows: range) -> None:
    for row in rows:
        document.add_paragraph("\t".join(shown(value) for value in page.row(row) if value is not None))


def text_writer(encoding: str, delimiter: str) -> Callable[[Path, list[Page]], None]:
    def write(path: Path, pages: list[Page]) -> None:
        (page,) = pages
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
        for row in range(1, page.height + 1):
            writer.writerow([shown(value) for value in page.row(row)])
        text = out.getvalue()
        path.write_bytes(old_letters.windows_1258(text) if encoding == "cp1258" else text.encode(encoding))

    return write


UNICODE_TEXT: Final = (
    text_writer("utf-8", ","),
    text_writer("utf-8-sig", ";"),
    text_writer("utf-16", "\t"),
    text_writer("utf-8", "\t"),
    text_writer("utf-8-sig", ","),
)
WINDOWS_1258_TEXT: Final = (text_writer("cp1258", ";"), text_writer("cp1258", ","))
OLD_TEXT: Final = (text_writer("cp1252", ","), text_writer("cp1252", "\t"))

WRITERS: Final[dict[str, Callable[[Path, list[Page]], None]]] = {
    "xlsx": write_xlsx,
    "xlsm": write_xlsm,
    "xls": write_xls,
    "xlsb": write_xlsb,
    "ods": write_ods,
    "html": write_html,
    "docx": write_docx,
}
