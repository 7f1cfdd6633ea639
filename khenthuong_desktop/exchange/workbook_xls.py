"""Reads from the records of an .xls what calamine does not tell: hidden rows, legacy fonts, errors, a password."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from khenthuong_desktop.domain.legacy_encodings import encoding_of_font
from khenthuong_desktop.exchange.workbook_cells import FontRun
from khenthuong_desktop.exchange.workbook_facts import Fonts, SheetFacts
from khenthuong_desktop.exchange.workbook_ole import Container
from khenthuong_desktop.exchange.workbook_refusal import Refused

_END, _FILEPASS, _FONT, _SHEET, _XF = 0x0A, 0x2F, 0x31, 0x85, 0xE0
# Records of one cell that begin with row, column and style: numbers, texts, truths, formulas.
_CELLS: Final = frozenset((0x06, 0x203, 0x204, 0x205, 0x27E, 0xD6, 0xFD))
# A hidden row with its sixteen bytes, looked for as bytes: to walk over every record would take longer than all else.
_HIDDEN: Final = bytes(code for code in range(256) if code & 0x20)
_HIDDEN_ROW: Final = re.compile(rb"\x08\x02\x10\x00(..)(..)(..).{6}[" + re.escape(_HIDDEN) + rb"]", re.DOTALL)
# A cell whose value is an error, and a formula whose last result was one.
_ERROR_CELL: Final = re.compile(rb"\x05\x02\x08\x00(..)(..)..(.)\x01", re.DOTALL)
_ERROR_RESULT: Final = re.compile(rb"\x06\x00..(..)(..)..\x02.(.)...\xff\xff", re.DOTALL)
_ERRORS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_MOST_COLUMNS: Final = 256
_BIFF8: Final = 0x0600
_FONT_LEFT_OUT: Final = 4  # the records count fonts 0 to 3 and go on with 5


def facts(content: bytes) -> tuple[bytes, dict[str, SheetFacts]]:
    """The file and the facts of its sheets by name."""
    container = Container(content)
    stream = container.stream("Workbook" if "Workbook" in container.names else "Book")
    if len(stream) < 8 or struct.unpack_from("<H", stream, 4)[0] != _BIFF8:
        return content, {}  # Excel 95: its texts name no font of their own that matters any more
    names: list[str] = []
    style_fonts: list[int] = []
    sheets: list[tuple[int, str]] = []
    for kind, start, size in _records(stream, 0):
        if kind == _FILEPASS:
            raise Refused("workbook.password")
        if kind == _FONT:
            names.append(_text(stream[start + 14 : start + size]))
        elif kind == _XF:
            style_fonts.append(struct.unpack_from("<H", stream, start)[0])
        elif kind == _SHEET:
            sheets.append((struct.unpack_from("<I", stream, start)[0], _text(stream[start + 6 : start + size])))
    styles = _legacy_styles(names, style_fonts)
    starts = sorted(start for start, _ in sheets)
    found: dict[str, SheetFacts] = {}
    for start, name in sheets:
        end = next((other for other in starts if other > start), len(stream))
        fonts = _fonts(stream, start, styles) if styles else {}
        hidden = frozenset(_hidden_rows(stream, start, end))
        found[name] = SheetFacts(hidden_rows=hidden, fonts=fonts, errors=tuple(_errors(stream, start, end)))
    return content, found


def _records(stream: bytes, start: int) -> Iterator[tuple[int, int, int]]:
    """Kind, start and length of each record up to the end of this part of the stream."""
    header = struct.Struct("<HH")
    while start + 4 <= len(stream):
        kind, size = header.unpack_from(stream, start)
        if kind == _END or start + 4 + size > len(stream):
            return
        yield kind, start + 4, size
        start += 4 + size


def _hidden_rows(stream: bytes, start: int, end: int) -> Iterator[int]:
    for match in _HIDDEN_ROW.finditer(stream, start, end):
        row, first, last = (int.from_bytes(part, "little") for part in match.groups())
        if first <= last <= _MOST_COLUMNS:
            yield row + 1


def _errors(stream: bytes, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for pattern in (_ERROR_CELL, _ERROR_RESULT):
        for match in pattern.finditer(stream, start, end):
            row, column = (int.from_bytes(part, "little") for part in match.groups()[:2])
            text = _ERRORS.get(match[3][0])
            if text is not None and column < _MOST_COLUMNS:
                yield row + 1, column, text


def _legacy_styles(names: list[str], style_fonts: list[int]) -> dict[int, str]:
    styles: dict[int, str] = {}
    for style, number in enumerate(style_fonts):
        place = number if number < _FONT_LEFT_OUT else number - 1
        if place < len(names) and encoding_of_font(names[place]):
            styles[style] = names[place]
    return styles


def _fonts(stream: bytes, start: int, styles: dict[int, str]) -> dict[int, list[FontRun]]:
    fonts = Fonts()
    for kind, place, size in _records(stream, start):
        if kind in _CELLS and size >= 6:
            row, column, style = struct.unpack_from("<HHH", stream, place)
            if style in styles:
                fonts.add(row + 1, column, styles[style])
    return fonts.runs


def _text(data: bytes) -> str:
    """A short text: its length, whether its letters take two bytes, the letters."""
    if len(data) < 2:
        return ""
    length, wide = data[0], data[1] & 1
    return data[2 : 2 + length * (1 + wide)].decode("utf-16-le" if wide else "latin-1", "replace")
