"""A small writer of .xlsb: the records of BIFF12 that a sheet of texts, numbers and dates needs."""

from __future__ import annotations

import struct
import zipfile
from datetime import date
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from tests.corpus.pages import Page, Value

_EXCEL_ZERO: Final = date(1899, 12, 30)
_DATE_STYLE: Final = 1
# The numbers of the records, as [MS-XLSB] gives them.
_ROW, _REAL, _TEXT, _FORMAT_OF_CELL = 0, 5, 6, 47
_BEGIN_SHEET, _END_SHEET, _BEGIN_BOOK, _END_BOOK = 129, 130, 131, 132
_BEGIN_SHEETS, _END_SHEETS, _SHEET, _SIZE = 143, 144, 156, 148
_BEGIN_DATA, _END_DATA, _MERGE, _BEGIN_MERGES, _END_MERGES = 145, 146, 176, 177, 178
_BEGIN_STYLES, _END_STYLES, _BEGIN_FORMATS, _END_FORMATS = 278, 279, 617, 618
_DATE_FORMAT: Final = 14
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"


def write_xlsb(path: Path, pages: list[Page]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _content_types(len(pages)))
        archive.writestr("_rels/.rels", _relationships([("officeDocument", "xl/workbook.bin")]))
        links = [("worksheet", f"worksheets/sheet{number}.bin") for number in range(1, len(pages) + 1)]
        archive.writestr("xl/_rels/workbook.bin.rels", _relationships([*links, ("styles", "styles.bin")]))
        archive.writestr("xl/workbook.bin", _book([page.name for page in pages]))
        archive.writestr("xl/styles.bin", _styles())
        for number, page in enumerate(pages, start=1):
            archive.writestr(f"xl/worksheets/sheet{number}.bin", _sheet(page))


def _content_types(sheets: int) -> str:
    kind = "application/vnd.ms-excel."
    parts = [("/xl/workbook.bin", "sheet.binary.macroEnabled.main"), ("/xl/styles.bin", "styles")]
    parts += [(f"/xl/worksheets/sheet{number}.bin", "worksheet") for number in range(1, sheets + 1)]
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}{part}"/>' for name, part in parts)
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    default = f'<Default Extension="rels" ContentType="{rels}"/><Default Extension="bin" ContentType="{kind}sheet"/>'
    return f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types">{default}{overrides}</Types>'


def _relationships(links: list[tuple[str, str]]) -> str:
    made = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target={quoteattr(target)}/>'
        for number, (kind, target) in enumerate(links, start=1)
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


def _record(number: int, body: bytes = b"") -> bytes:
    """Number and length in groups of seven bits, the lowest first."""
    head = bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80, number >> 7])
    size, length = len(body), b""
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return head + length + body


def _text(text: str) -> bytes:
    data = text.encode("utf-16-le")
    return struct.pack("<I", len(data) // 2) + data


def _book(names: list[str]) -> bytes:
    sheets = b"".join(
        _record(_SHEET, struct.pack("<II", 0, number) + _text(f"rId{number}") + _text(name))
        for number, name in enumerate(names, start=1)
    )
    return _record(_BEGIN_BOOK) + _record(_BEGIN_SHEETS) + sheets + _record(_END_SHEETS) + _record(_END_BOOK)


def _styles() -> bytes:
    formats = b"".join(
        _record(_FORMAT_OF_CELL, struct.pack("<HHHHHBBI", 0xFFFF, number, 0, 0, 0, 0, 0, 0))
        for number in (0, _DATE_FORMAT)
    )
    body = _record(_BEGIN_FORMATS, struct.pack("<I", 2)) + formats + _record(_END_FORMATS)
    return _record(_BEGIN_STYLES) + body + _record(_END_STYLES)


def _sheet(page: Page) -> bytes:
    made = [_record(_BEGIN_SHEET)]
    made.append(_record(_SIZE, struct.pack("<IIII", 0, max(page.height - 1, 0), 0, max(page.width - 1, 0))))
    made.append(_record(_BEGIN_DATA))
    current = 0
    for (row, column), cell in sorted(page.cells.items()):
        if row != current:
            made.append(_record(_ROW, struct.pack("<IIHHBI", row - 1, 0, 300, 0, 0, 0)))
            current = row
        made.append(_cell(column, cell.value))
    made.append(_record(_END_DATA))
    if page.merges:
        made.append(_record(_BEGIN_MERGES, struct.pack("<I", len(page.merges))))
        for area in page.merges:
            corners = area.first_row - 1, area.last_row - 1, area.first_column, area.last_column
            made.append(_record(_MERGE, struct.pack("<IIII", *corners)))
        made.append(_record(_END_MERGES))
    made.append(_record(_END_SHEET))
    return b"".join(made)


def _cell(column: int, value: Value) -> bytes:
    if isinstance(value, str):
        return _record(_TEXT, struct.pack("<II", column, 0) + _text(value))
    if isinstance(value, date):
        days = float((value - _EXCEL_ZERO).days)
        return _record(_REAL, struct.pack("<IId", column, _DATE_STYLE, days))
    assert value is not None
    return _record(_REAL, struct.pack("<IId", column, 0, float(value)))
