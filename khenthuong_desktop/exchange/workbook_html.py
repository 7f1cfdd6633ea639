"""Reads the tables of a web page that a system saved under the name of a workbook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.legacy_encodings import encoding_of_font
from khenthuong_desktop.exchange import workbook_text
from khenthuong_desktop.exchange.workbook_cells import Sheet
from khenthuong_desktop.exchange.workbook_grid import Grid
from khenthuong_desktop.exchange.workbook_refusal import Refused

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET: Final = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_ENTITY: Final = re.compile(r"<!ENTITY", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_SPACES: Final = re.compile(r"[ \t\r\n\f]+")
_FONT_FAMILY: Final = re.compile(r"font-family\s*:\s*([^;]+)", re.IGNORECASE)
_BREAKS: Final = frozenset(("br", "p", "div", "li"))
_UNICODE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")


def sheets(content: bytes) -> tuple[Sheet, ...]:
    """Each table a sheet, a table inside a cell one of its own: many systems lay out the whole page as a table."""
    from lxml import etree, html

    text = _DECLARATION.sub("", _text(content))
    if _ENTITY.search(text):
        raise Refused("workbook.entities")
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Refused("workbook.damaged") from error
    found = (_sheet(table, number) for number, table in enumerate(root.iter("table"), 1))
    return tuple(sheet for sheet in found if sheet is not None)


def _text(content: bytes) -> str:
    said = _CHARSET.search(content[:4096])
    if said and not content.startswith(_UNICODE_MARKS) and 0 not in content[:4096]:
        name = said[1].decode("ascii").lower()
        if name not in ("utf-8", "utf8", "windows-1252", "windows-1258", "iso-8859-1"):
            try:
                return content.decode(name, "replace")
            except LookupError:
                pass
    return workbook_text.text_of(content)


def _sheet(table: HtmlElement, number: int) -> Sheet | None:
    grid = Grid()
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table:
            continue
        grid.next_row()
        for cell in row:
            if cell.tag in ("td", "th"):
                text = "\n".join(filter(None, (line.strip(" ") for line in "".join(_words(cell)).split("\n"))))
                grid.add(text, _span(cell.get("colspan")), _span(cell.get("rowspan")), _font(cell))
    return grid.sheet(str(number))


def _words(element: HtmlElement) -> Iterator[str]:
    if element.tag in ("script", "style", "table"):
        return
    yield _SPACES.sub(" ", element.text or "")
    for child in element:
        if child.tag in _BREAKS:
            yield "\n"
        yield from _words(child)
        yield _SPACES.sub(" ", child.tail or "")


def _font(cell: HtmlElement) -> str | None:
    """The legacy font of the cell, where the page names it at the cell or in it."""
    for element in cell.iter():
        said = _FONT_FAMILY.search(element.get("style") or "")
        for name in (element.get("face"), said and said[1]):
            first = (name or "").split(",")[0].strip(" \"'")
            if encoding_of_font(first):
                return first
    return None


def _span(said: str | None) -> int:
    return int(said) if said and said.strip().isdecimal() and len(said) < 6 else 1
