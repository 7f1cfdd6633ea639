"""Reads from the XML of an .xlsx what calamine does not tell: merges, hidden rows, formulas, legacy fonts, the extent.

Patterns over bytes instead of a parser: a sheet of 100,000 rows is 60 MB of XML, and nearly all of it is values.
"""

from __future__ import annotations

import functools
import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Final, NamedTuple

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.legacy_encodings import encoding_of_font
from khenthuong_desktop.exchange import workbook_limits as limits
from khenthuong_desktop.exchange.workbook_cells import FontRun, Merge
from khenthuong_desktop.exchange.workbook_facts import Fonts, SheetFacts, near
from khenthuong_desktop.exchange.workbook_refusal import Refused
from khenthuong_desktop.exchange.workbook_zip import open_zip, part

_REF: Final = rb"""[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["']"""
# Where no reference is that long, the rectangle of all cells is small whatever it holds.
_FAR: Final = re.compile(rb"""\br=["'](?=[A-Z]{3}\d|[A-Z]{2}\d{4}|[A-Z]{1,2}\d{6})([A-Z]+)(\d+)""")
_TWO_LETTERS: Final = re.compile(rb"""\br=["'][A-Z]{2}\d""")
_STYLE: Final = re.compile(rb"""\bs=["'](\d+)["']""")
_LEGACY: Final = re.compile(rb"""(?:val|name)=["']\s*(?:\.?vn|vni)""", re.IGNORECASE)
_TEXT: Final = re.compile(rb"<(?:\w+:)?si\b[^>]*/>|<(?:\w+:)?si\b.*?</(?:\w+:)?si>", re.DOTALL)
_RUN_FONT: Final = re.compile(rb"""rFont\s+val=["']([^"']*)["']""")
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATIONSHIP: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def checked(content: bytes) -> tuple[bytes, dict[str, SheetFacts]]:
    """An .xlsb: only the zip can be looked into."""
    open_zip(content).close()
    return content, {}


def facts(content: bytes) -> tuple[bytes, dict[str, SheetFacts]]:
    """The file, without cells that stand far away from all others, and the facts of its sheets by name."""
    with open_zip(content) as archive:
        paths = dict(_sheet_paths(archive))
        styles = _legacy_styles(part(archive, "xl/styles.xml"))
        strings = _legacy_strings(part(archive, "xl/sharedStrings.xml"))
        found: dict[str, SheetFacts] = {}
        shortened: dict[str, bytes] = {}
        for name, path in paths.items():
            xml = part(archive, path)
            found[name] = _facts(xml, styles, strings)
            if not _surely_near(xml):
                last_row, last_column = near(_full_cells(xml))
                far = [cell for cell in _full_cells(xml) if cell[0] > last_row or cell[1] > last_column]
                if far:
                    shortened[path] = _without_far_cells(xml, last_row, last_column)
                    note = finding("workbook.far_cells", "warns", None, sheet=name, count=len(far))
                    found[name].findings = (note,)
        return (_with_parts(archive, shortened) if shortened else content), found


def column_number(letters: bytes) -> int:
    """A is 0, Z 25, AA 26."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _sheet_paths(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    try:
        root = ElementTree.fromstring(part(archive, "xl/workbook.xml"), forbid_dtd=True)
        links = ElementTree.fromstring(part(archive, "xl/_rels/workbook.xml.rels"), forbid_dtd=True)
    except DefusedXmlException as error:
        raise Refused("workbook.entities") from error
    except (ElementTree.ParseError, ValueError) as error:
        raise Refused("workbook.damaged") from error
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    for element in root.iter():
        if element.tag.rpartition("}")[2] == "sheet":
            target = targets.get(element.get(_RELATIONSHIP) or element.get(_STRICT_RELATIONSHIP))
            if target:
                yield element.get("name", ""), posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")


def _facts(xml: bytes, styles: dict[int, str], strings: dict[int, str]) -> SheetFacts:
    look = _patterns(xml)
    merges = tuple(
        Merge(int(row), column_number(column), int(last_row), column_number(last_column))
        for column, row, last_column, last_row in look.merge.findall(xml, max(0, xml.rfind(b"sheetData")))
    )
    hidden = frozenset(map(int, look.hidden_row.findall(xml))) if b" hidden=" in xml else frozenset()
    formulas: frozenset[tuple[int, int]] = frozenset()
    if look.any_formula.search(xml):
        formulas = frozenset((int(row), column_number(column)) for column, row in look.formula.findall(xml))
    fonts = _fonts(xml, look, styles, strings) if styles or strings else {}
    errors: tuple[tuple[int, int, str], ...] = ()
    if b't="e"' in xml or b"t='e'" in xml:
        errors = tuple(
            (int(row), column_number(column), text.decode("ascii", "replace"))
            for column, row, text in look.error.findall(xml)
        )
    return SheetFacts(merges, hidden, fonts, formulas, errors=errors)


@functools.cache
def _patterns_of(prefix: bytes) -> _Patterns:
    start, end = b"<" + prefix, b"</" + prefix
    return _Patterns(
        merge=re.compile(start + rb"""mergeCell\s+ref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']"""),
        hidden_row=re.compile(start + rb"""row\b(?=[^>]*\shidden=["'](?:1|true)["'])[^>]*?\br=["'](\d+)["']"""),
        any_formula=re.compile(start + rb"f[\s>/]"),
        formula=re.compile(start + rb"c\b" + _REF + rb"[^>]*>\s*" + start + rb"f[\s>/]"),
        error=re.compile(
            start
            + rb"c\b"
            + _REF
            + rb"""[^>]*\bt=["']e["'][^>]*>(?:(?!"""
            + end
            + rb"c>).)*?"
            + start
            + rb"v>([^<]{1,12})<",
            re.DOTALL,
        ),
        # Cells with something in them; '<c r="A1" s="1"/>' and '<c r="A1" s="1"></c>' only have a format.
        full_cell=re.compile(start + rb"c\b" + _REF + rb"(?:[^>]*[^/>])?>(?!</)"),
        styled_cell=re.compile(start + rb"c\b" + _REF + rb"[^>]*>(?:\s*" + start + rb"v>(\d+)<)?"),
        whole_row=re.compile(
            start + rb"""row\b[^>]*?\br=["'](\d+)["'](?:[^>]*/>|[^>]*>.*?""" + end + rb"row>)", re.DOTALL
        ),
        whole_cell=re.compile(start + rb"c\b" + _REF + rb"(?:[^>]*/>|[^>]*>.*?" + end + rb"c>)", re.DOTALL),
        row_start=start + b"row",
    )


def _patterns(xml: bytes) -> _Patterns:
    """The patterns for the prefix of names that the writer chose: none, or 'x:'."""
    root = re.search(rb"<(\w+:)?worksheet\b", xml[:4096])
    return _patterns_of(root[1] or b"" if root else b"")


def _surely_near(xml: bytes) -> bool:
    """Without looking at every cell: the rectangle of all cells is small, and its rows are all there."""
    far = _FAR.findall(xml)
    if not far:
        return True
    last_row = max(map(int, {row for _, row in far}))
    last_column = max(map(column_number, {column for column, _ in far}))
    width = max(last_column + 1, 702 if _TWO_LETTERS.search(xml) else 26)
    rows = xml.count(_patterns(xml).row_start)
    in_limits = last_column < limits.MOST_COLUMNS and last_row * width <= limits.MOST_CELLS
    return in_limits and last_row - rows < limits.LARGEST_GAP


def _full_cells(xml: bytes) -> Iterator[tuple[int, int]]:
    columns: dict[bytes, int] = {}
    for match in _patterns(xml).full_cell.finditer(xml):
        letters, row = match.groups()
        column = columns.get(letters)
        if column is None:
            column = columns[letters] = column_number(letters)
        yield int(row), column


def _without_far_cells(xml: bytes, last_row: int, last_column: int) -> bytes:
    look = _patterns(xml)
    xml = look.whole_row.sub(lambda match: match.group() if int(match[1]) <= last_row else b"", xml)
    return look.whole_cell.sub(
        lambda match: match.group() if column_number(match[1]) <= last_column and int(match[2]) <= last_row else b"",
        xml,
    )


def _with_parts(archive: zipfile.ZipFile, parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
        for member in archive.infolist():
            if not member.is_dir() and not member.filename.startswith("xl/media/"):
                data = parts.get(member.filename)
                copy.writestr(member.filename, part(archive, member.filename) if data is None else data)
    return target.getvalue()


def _fonts(xml: bytes, look: _Patterns, styles: dict[int, str], strings: dict[int, str]) -> dict[int, list[FontRun]]:
    fonts = Fonts()
    for match in look.styled_cell.finditer(xml):
        letters, row, value = match.groups()
        style = _STYLE.search(match.group())
        font = styles.get(int(style[1]) if style else 0)
        if strings and value is not None and b't="s"' in match.group():
            font = strings.get(int(value), font)
        if font is not None:
            fonts.add(int(row), column_number(letters), font)
    return fonts.runs


def _legacy_styles(xml: bytes) -> dict[int, str]:
    """Number of a cell style -> its font, where the font is a legacy one."""
    if not _LEGACY.search(xml):
        return {}
    try:
        root = ElementTree.fromstring(xml, forbid_dtd=True)
    except (ElementTree.ParseError, ValueError) as error:
        raise Refused("workbook.damaged") from error
    names: list[str] = []
    styles: dict[int, str] = {}
    for group in root:
        kind = group.tag.rpartition("}")[2]
        if kind == "fonts":
            for font in group:
                names.append(next((e.get("val", "") for e in font if e.tag.rpartition("}")[2] == "name"), ""))
        elif kind == "cellXfs":
            for number, style in enumerate(group):
                font_number = int(style.get("fontId", "0"))
                if font_number < len(names) and encoding_of_font(names[font_number]):
                    styles[number] = names[font_number]
    return styles


def _legacy_strings(xml: bytes) -> dict[int, str]:
    """Number of a shared text -> its legacy font, where the font was set on the letters and not on the cell."""
    if not _LEGACY.search(xml):
        return {}
    strings: dict[int, str] = {}
    for number, text in enumerate(_TEXT.findall(xml)):
        for name in _RUN_FONT.findall(text):
            font = name.decode("utf-8", "replace")
            if encoding_of_font(font):
                strings[number] = font
    return strings


class _Patterns(NamedTuple):
    """What is looked for in the XML of a sheet."""

    merge: re.Pattern[bytes]
    hidden_row: re.Pattern[bytes]
    any_formula: re.Pattern[bytes]
    formula: re.Pattern[bytes]
    error: re.Pattern[bytes]
    full_cell: re.Pattern[bytes]
    styled_cell: re.Pattern[bytes]
    whole_row: re.Pattern[bytes]
    whole_cell: re.Pattern[bytes]
    row_start: bytes
