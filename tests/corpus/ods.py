"""A small writer of .ods: a zip with the sheets as XML, as LibreOffice lays them out."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from tests.corpus.pages import Cell, Page, Range

_TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' office:version="1.2"><office:body><office:spreadsheet>'
)
_TAIL: Final = "</office:spreadsheet></office:body></office:document-content>"
_MANIFEST: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def write_ods(path: Path, pages: list[Page]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _TYPE, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        with archive.open("content.xml", "w") as content:
            content.write(_HEAD.encode())
            for page in pages:
                content.write(f"<table:table table:name={quoteattr(page.name)}>".encode())
                content.write("".join(_rows(page)).encode())
                content.write(b"</table:table>")
            content.write(_TAIL.encode())


def _rows(page: Page) -> list[str]:
    spans = {(area.first_row, area.first_column): area for area in page.merges}
    covered = {
        (row, column)
        for area in page.merges
        for row in range(area.first_row, area.last_row + 1)
        for column in range(area.first_column, area.last_column + 1)
    } - set(spans)
    width, made, empty = page.width, [], 0
    filled = {row for row, _ in page.cells} | {row for row, _ in covered}
    for row in range(1, page.height + 1):
        if row not in filled:
            empty += 1
            continue
        if empty:
            made.append(
                f'<table:table-row table:number-rows-repeated="{empty}">'
                f'<table:table-cell table:number-columns-repeated="{width}"/></table:table-row>'
            )
            empty = 0
        hidden = ' table:visibility="collapse"' if row in page.hidden else ""
        cells = "".join(
            "<table:covered-table-cell/>"
            if (row, column) in covered
            else _cell(page.cells.get((row, column)), spans.get((row, column)))
            for column in range(width)
        )
        made.append(f"<table:table-row{hidden}>{cells}</table:table-row>")
    return made


def _cell(cell: Cell | None, area: Range | None) -> str:
    span = ""
    if area:
        span = (
            f' table:number-columns-spanned="{area.last_column - area.first_column + 1}"'
            f' table:number-rows-spanned="{area.last_row - area.first_row + 1}"'
        )
    if cell is None or cell.value is None:
        return f"<table:table-cell{span}/>"
    value = cell.value
    if isinstance(value, date):
        kind, text = f' office:value-type="date" office:date-value="{value.isoformat()}"', f"{value:%d/%m/%Y}"
    elif isinstance(value, str):
        kind, text = ' office:value-type="string"', value
    else:
        kind, text = f' office:value-type="float" office:value="{value}"', str(value)
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f"<table:table-cell{span}{kind}>{lines}</table:table-cell>"
