"""Reads from the XML of an .ods what calamine does not tell: merges, hidden rows, formulas, old fonts, the extent."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.legacy_encodings import encoding_of_font
from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_cells import Merge
from khenthuong_desktop.exchange.workbook_facts import Fonts, SheetFacts, near
from khenthuong_desktop.exchange.workbook_zip import open_zip, part

_CONTENT: Final = "content.xml"
_TABLE: Final = re.compile(rb"<table:table\s([^>]*)>")
_TABLE_END: Final = b"</table:table>"
_ROW: Final = re.compile(rb"<table:table-row\b([^>]*)>")
_ROW_END: Final = b"</table:table-row>"
_CELL: Final = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
_TEXT: Final = re.compile(rb"<text:p>([^<]{1,12})<")
_COLUMN: Final = re.compile(rb"<table:table-column\b([^>]*)>")
_ATTRIBUTE: Final = re.compile(rb"""([\w:-]+)=(?:"([^"]*)"|'([^']*)')""")
# Many cells or rows alike, and not at the end of a row, where every writer fills up the sheet.
_MANY: Final = re.compile(rb"""-repeated=["']\d{3,}["'][^>]*>(?!</table:table-row>)""")
_STYLE: Final = re.compile(rb"<style:style\b([^>]*)>(.*?)</style:style>", re.DOTALL)
_FONT: Final = re.compile(rb"""(?:style:font-name|fo:font-family)=["']["'&;a-z]*([^"'&]+)""")
_LEGACY: Final = re.compile(rb"""(?:font-name|font-family)=["']["'&;a-z]*(?:\.?vn|vni)""", re.IGNORECASE)
_HIDDEN: Final = (b"collapse", b"filter")


class _Row(NamedTuple):
    number: int
    repeated: int
    hidden: bool
    cells: bytes
    start: int
    end: int


class _Cell(NamedTuple):
    column: int
    repeated: int
    attributes: Mapping[bytes, bytes]
    full: bool
    start: int


def facts(content: bytes) -> tuple[bytes, dict[str, SheetFacts]]:
    """The file, without cells that stand far away from all others, and the facts of its sheets by name."""
    with open_zip(content) as archive:
        xml = part(archive, _CONTENT)
        fonts = _legacy_styles(part(archive, "styles.xml")) | _legacy_styles(xml[: xml.find(b"<office:body")])
        found: dict[str, SheetFacts] = {}
        pieces: list[bytes] = []
        taken = 0
        for name, start, end in _tables(xml):
            table = xml[start:end]
            found[name] = _facts(table, fonts)
            if _has_far_cells(table):
                shorter, count = _without_far_cells(table)
                if count:
                    found[name].findings = (finding("workbook.far_cells", "warns", None, sheet=name, count=count),)
                    pieces += [xml[taken:start], shorter]
                    taken = end
        if not pieces:
            return content, found
        return _with_content(archive, b"".join([*pieces, xml[taken:]])), found


def _tables(xml: bytes) -> Iterator[tuple[str, int, int]]:
    position = 0
    while match := _TABLE.search(xml, position):
        end = xml.find(_TABLE_END, match.end())
        position = len(xml) if end < 0 else end
        name = _attributes(match[1]).get(b"table:name", b"").decode("utf-8", "replace")
        yield html.unescape(name), match.end(), position


def _facts(table: bytes, fonts: Mapping[bytes, str]) -> SheetFacts:
    if not (fonts or b"-spanned=" in table or b"table:visibility=" in table or b"table:formula=" in table):
        return SheetFacts()
    merges: list[Merge] = []
    formulas: set[tuple[int, int]] = set()
    errors: list[tuple[int, int, str]] = []
    hidden: set[int] = set()
    of_cells = Fonts()
    columns = _column_fonts(table, fonts)
    for row in _rows(table):
        if row.hidden and row.cells:
            hidden.update(range(row.number, row.number + min(row.repeated, limits.LARGEST_GAP)))
        if not (fonts or b"-spanned=" in row.cells or b"table:formula=" in row.cells):
            continue
        for cell in _cells(row):
            merge = _merge(row, cell)
            if merge:
                merges.append(merge)
            if b"table:formula" in cell.attributes:
                formulas.add((row.number, cell.column))
                if cell.attributes.get(b"calcext:value-type") == b"error":
                    shown = _TEXT.search(row.cells, cell.start)
                    errors.append((row.number, cell.column, shown[1].decode("utf-8", "replace") if shown else "#N/A"))
            if fonts and cell.full:
                for column in range(cell.column, cell.column + min(cell.repeated, limits.MOST_COLUMNS)):
                    style = cell.attributes.get(b"table:style-name")
                    font = fonts.get(style) if style else columns.get(column)
                    if font:
                        last = row.number + min(row.repeated, limits.LARGEST_GAP) - 1
                        of_cells.add(row.number, column, font, last)
    return SheetFacts(tuple(merges), frozenset(hidden), of_cells.runs, frozenset(formulas), errors=tuple(errors))


def _merge(row: _Row, cell: _Cell) -> Merge | None:
    rows = int(cell.attributes.get(b"table:number-rows-spanned", b"1"))
    columns = int(cell.attributes.get(b"table:number-columns-spanned", b"1"))
    if rows * columns <= 1:
        return None
    return Merge(row.number, cell.column, row.number + rows - 1, cell.column + columns - 1)


def _rows(table: bytes) -> Iterator[_Row]:
    number = 1
    for match in _ROW.finditer(table):
        attributes = match[1]
        end = match.end()
        if not attributes.endswith(b"/"):
            end = table.find(_ROW_END, match.end())
            end = len(table) if end < 0 else end + len(_ROW_END)
        repeated, hidden = 1, False
        if b"repeated" in attributes or b"visibility" in attributes:
            named = _attributes(attributes)
            repeated = int(named.get(b"table:number-rows-repeated", b"1"))
            hidden = named.get(b"table:visibility") in _HIDDEN
        yield _Row(number, repeated, hidden, table[match.end() : end], match.start(), end)
        number += repeated


def _cells(row: _Row) -> Iterator[_Cell]:
    column = 0
    for match in _CELL.finditer(row.cells):
        attributes = _attributes(match[1])
        repeated = int(attributes.get(b"table:number-columns-repeated", b"1"))
        full = b"office:value-type" in attributes or not match[1].endswith(b"/")
        yield _Cell(column, repeated, attributes, full, match.start())
        column += repeated


def _has_far_cells(table: bytes) -> bool:
    """False where it is certain that nothing stands far away."""
    last_value = table.rfind(b"office:value-type")
    return any(
        match.start() < last_value and b"table-column" not in table[table.rfind(b"<", 0, match.start()) : match.start()]
        for match in _MANY.finditer(table)
    )


def _without_far_cells(table: bytes) -> tuple[bytes, int]:
    """The rows up to the last near cell, and how many cells were left out beyond it."""
    corners: list[tuple[int, int]] = []
    full_rows: list[tuple[_Row, int]] = []
    for row in _rows(table):
        if b"office:value-type" not in row.cells and b"<text:p" not in row.cells:
            continue
        last_column = -1
        for cell in _cells(row) if b"-repeated=" in row.cells else ():
            if cell.full:
                last_column = cell.column + cell.repeated - 1
                corners.append((row.number + row.repeated - 1, last_column))
        corners.append((row.number, 0))
        full_rows.append((row, last_column))
    last_row, last_near = near(corners)
    kept, taken, count = [], 0, 0
    for row, last_column in full_rows:
        if row.number + row.repeated - 1 > last_row:
            count += row.repeated
            kept += [table[taken : row.start]]
            taken = row.end
        elif last_column > last_near:
            count += 1
            first_far = next(cell for cell in _cells(row) if cell.full and cell.column + cell.repeated - 1 > last_near)
            kept += [table[taken : row.end - len(row.cells) + first_far.start], _ROW_END]
            taken = row.end
    return b"".join([*kept, table[taken:]]), count


def _with_content(archive: zipfile.ZipFile, xml: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
        for name in ("mimetype", "META-INF/manifest.xml"):
            copy.writestr(name, part(archive, name))
        copy.writestr(_CONTENT, xml)
    return target.getvalue()


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return {name: one or other for name, one, other in _ATTRIBUTE.findall(text)}


def _column_fonts(table: bytes, fonts: Mapping[bytes, str]) -> dict[int, str]:
    """The legacy fonts that whole columns have."""
    found: dict[int, str] = {}
    column = 0
    for match in _COLUMN.finditer(table) if fonts else ():
        attributes = _attributes(match[1])
        repeated = int(attributes.get(b"table:number-columns-repeated", b"1"))
        font = fonts.get(attributes.get(b"table:default-cell-style-name", b""))
        if font:
            found.update(dict.fromkeys(range(column, column + min(repeated, limits.MOST_COLUMNS)), font))
        column += repeated
    return found


def _legacy_styles(xml: bytes) -> dict[bytes, str]:
    """Name of a cell style -> its font, where the font is a legacy one."""
    found: dict[bytes, str] = {}
    if not _LEGACY.search(xml):
        return found
    for attributes, properties in _STYLE.findall(xml):
        for font in _FONT.findall(properties):
            name = font.decode("utf-8", "replace")
            if encoding_of_font(name):
                found[_attributes(attributes).get(b"style:name", b"")] = name
    return found
