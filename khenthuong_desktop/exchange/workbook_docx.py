"""Reads the tables of a Word document, from its XML: cells joined across columns and down rows, tables in cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple, cast
from xml.etree.ElementTree import Element

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from khenthuong_desktop.domain.legacy_encodings import encoding_of_font
from khenthuong_desktop.exchange.workbook_cells import Sheet
from khenthuong_desktop.exchange.workbook_grid import Grid
from khenthuong_desktop.exchange.workbook_refusal import Refused
from khenthuong_desktop.exchange.workbook_zip import open_zip, part

# What wraps rows, cells and paragraphs without being one: content controls, marked insertions.
_WRAPPERS: Final = frozenset(("sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo"))
_DELETED: Final = frozenset(("del", "moveFrom", "instrText", "pPr", "rPr", "tcPr"))


def sheets(content: bytes) -> tuple[Sheet, ...]:
    """Each table a sheet, a table inside a cell one of its own; the text of a cell is without the inner table."""
    with open_zip(content) as archive:
        root = _parsed(part(archive, "word/document.xml"))
        default = _default_font(part(archive, "word/styles.xml"))
    found = (_sheet(table, number, default) for number, table in enumerate(_all(root, "tbl"), 1))
    return tuple(sheet for sheet in found if sheet is not None)


def _parsed(xml: bytes) -> Element:
    try:
        return cast(Element, ElementTree.fromstring(xml, forbid_dtd=True))
    except DefusedXmlException as error:
        raise Refused("workbook.entities") from error
    except (ElementTree.ParseError, ValueError) as error:
        raise Refused("workbook.damaged") from error


def _kind(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _all(element: Element, kind: str) -> Iterator[Element]:
    return (found for found in element.iter() if _kind(found) == kind)


def _children(element: Element, kind: str) -> Iterator[Element]:
    for child in element:
        if _kind(child) == kind:
            yield child
        elif _kind(child) in _WRAPPERS:
            yield from _children(child, kind)


def _property(element: Element, group: str, name: str) -> str | None:
    """The value of one property: '' where it is there without a value, None where it is not."""
    for properties in _children(element, group):
        for found in _children(properties, name):
            return next((value for key, value in found.attrib.items() if key.rpartition("}")[2] == "val"), "")
    return None


def _sheet(table: Element, number: int, default: str | None) -> Sheet | None:
    rows = [_row(row, default) for row in _children(table, "tr")]
    grid = Grid()
    covered: dict[int, int] = {}  # column -> last row that a cell above takes
    for row_number, row in enumerate(rows):
        grid.next_row()
        for column, cell in row.items():
            if cell.joined_above and covered.get(column, -1) >= row_number:
                continue
            below = _joined_below(rows, row_number, column)
            covered[column] = row_number + below
            grid.add(cell.text, cell.columns, 1 + below, cell.font)
    return grid.sheet(str(number))


def _row(row: Element, default: str | None) -> dict[int, _Cell]:
    """Column -> its cell."""
    cells: dict[int, _Cell] = {}
    column = 0
    for _ in range(_number(_property(row, "trPr", "gridBefore"), 0)):
        cells[column] = _Cell()
        column += 1
    for cell in _children(row, "tc"):
        columns = _number(_property(cell, "tcPr", "gridSpan"), 1)
        joined = _property(cell, "tcPr", "vMerge")
        text = "\n".join("".join(_words(paragraph)) for paragraph in _children(cell, "p")).strip()
        continues = joined is not None and joined != "restart"
        cells[column] = _Cell(columns, continues, text, _font(cell, default) if text else None)
        column += columns
    return cells


def _joined_below(rows: list[dict[int, _Cell]], row: int, column: int) -> int:
    count = 0
    while row + count + 1 < len(rows) and rows[row + count + 1].get(column, _Cell()).joined_above:
        count += 1
    return count


def _font(cell: Element, default: str | None) -> str | None:
    """The legacy font of the first letters that name one, else that of the whole document."""
    said = [_names(fonts) for fonts in _all(cell, "rFonts")]
    return next((name for name in said if name), None) if said else default


def _names(fonts: Element) -> str | None:
    return next((name for name in fonts.attrib.values() if encoding_of_font(name)), None)


def _default_font(xml: bytes) -> str | None:
    """The legacy font of all letters that name none."""
    for style in _all(_parsed(xml), "rPrDefault") if xml else ():
        for fonts in _all(style, "rFonts"):
            return _names(fonts)
    return None


def _words(element: Element) -> Iterator[str]:
    for child in element:
        kind = _kind(child)
        if kind == "t":
            yield child.text or ""
        elif kind in ("br", "cr"):
            yield "\n"
        elif kind == "tab":
            yield "\t"
        elif kind == "noBreakHyphen":
            yield "-"
        elif kind == "AlternateContent":
            yield from _words(child[0]) if len(child) else ()
        elif kind not in _DELETED:
            yield from _words(child)


def _number(said: str | None, otherwise: int) -> int:
    return int(said) if said and said.isdecimal() and len(said) < 5 else otherwise


class _Cell(NamedTuple):
    """One cell: `joined_above` where it only continues the one above."""

    columns: int = 1
    joined_above: bool = False
    text: str = ""
    font: str | None = None
