"""Reads .csv, .txt and a block from the clipboard: which letters the bytes are, and what stands between the cells."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from khenthuong_desktop.domain.syllables import share_of_syllables
from khenthuong_desktop.exchange.workbook_cells import Sheet, Value

_SEPARATORS: Final = "\t;,|"
_SEPARATOR_LINE: Final = re.compile(r"\s*sep=(.)\r?\n", re.IGNORECASE)
_LINES_LOOKED_AT: Final = 200
_LONGEST_CELL: Final = 32_767  # of Excel; a longer one is a quotation mark that was never closed
_LONGEST_FIELD: Final = 64 * 1024 * 1024
_BLANKS: Final = " "
_GAP: Final = re.compile(r"(?<=\S) {2,}(?=\S)")
_CELL: Final = re.compile(r"(?:(?<=^)|(?<= {2}))(?=\S)")
_FEWEST_GAPS: Final = 2
_MOSTLY: Final = 0.5
_WIDE: Final = 8


def text_of(content: bytes) -> str:
    """The text of the bytes. Letters of old fonts are left as they are: later stages know the fonts' tables."""
    order = wide_order(content)
    if order:
        return content.decode(order, "replace").removeprefix("\ufeff")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    western = _old_code_page(content, "cp1252")
    vietnamese = unicodedata.normalize("NFC", _old_code_page(content, "cp1258"))
    share = share_of_syllables(vietnamese[:200_000])
    return vietnamese if share >= _MOSTLY and share > share_of_syllables(western[:200_000]) else western


def wide_order(content: bytes) -> str | None:
    """The kind of UTF-16, None where letters are single bytes: blanks and digits have a zero, always on one side."""
    for mark, order in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return order
    start = content[:4096]
    first, second = start[::2].count(0), start[1::2].count(0)
    if max(first, second) * _WIDE < len(start) or min(first, second) * _WIDE > max(first, second):
        return None
    return "utf-16-be" if first > second else "utf-16-le"


def sheet_of(text: str, name: str, separator: str | None = None) -> Sheet:
    """One sheet; every cell stays text, so that no zero is lost and no '=' becomes a formula."""
    if said := _SEPARATOR_LINE.match(text):
        text, separator = text[said.end() :], said[1]
    separator = separator or separator_of(text)
    texts = _aligned(text) if separator == _BLANKS else _cells(text, separator)
    rows: list[tuple[Value, ...]] = [tuple(cell if cell.strip() else None for cell in row) for row in texts]
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    return Sheet(name, rows)


def separator_of(text: str) -> str:
    """The separator that divides the most lines into the same number of cells, outside quotation marks."""
    lines = []
    for line in _logical_lines(text):
        lines.append(line)
        if len(lines) == _LINES_LOOKED_AT:
            break
    best, best_score = ",", 0.0
    for separator in _SEPARATORS:
        counts = Counter(line.count(separator) for line in lines)
        counts.pop(0, None)
        if counts:
            number, lines_alike = counts.most_common(1)[0]
            score = lines_alike + number / 1000
            if separator == "|" and lines_alike * 2 <= len(lines):
                continue  # a text with a stroke in it
            if score > best_score:
                best, best_score = separator, score
    gaps = sum(len(_GAP.findall(line.strip())) >= _FEWEST_GAPS for line in lines)
    return _BLANKS if gaps > best_score and gaps * 5 >= len(lines) * 2 else best


def _aligned(text: str) -> list[list[str]]:
    """Columns made with blanks, as a list printed to a text file has them; a cell is never cut."""
    lines = text.replace("\0", "").splitlines()
    begun = [_starts(line) for line in lines]
    common = Counter(start for starts in begun if len(starts) > _FEWEST_GAPS for start in starts)
    columns = max(begun[:_LINES_LOOKED_AT], key=lambda starts: sum(common[start] for start in starts), default=())
    return [_parted(line, starts, columns) for line, starts in zip(lines, begun, strict=True)]


def _starts(line: str) -> tuple[int, ...]:
    """Where the cells of a line begin: at its start, and behind two blanks or more."""
    return tuple(match.start() for match in _CELL.finditer(line))


def _parted(line: str, starts: tuple[int, ...], columns: tuple[int, ...]) -> list[str]:
    """The cells of a line, each in the column that begins where it does or last before it."""
    if len(starts) < 2:
        return [line.strip()]
    cells = [""] * len(columns)
    for start, end in pairwise((*starts, len(line))):
        at = max(bisect_right(columns, start) - 1, 0)
        cells[at] = f"{cells[at]} {line[start:end].strip()}".strip()
    return cells


def _logical_lines(text: str) -> Iterator[str]:
    """Lines without what stands in quotation marks, line breaks in quotation marks not counted."""
    unquoted = re.sub(r'"(?:[^"]|"")*"', "", text[:1_000_000])
    return (line for line in unquoted.splitlines() if line.strip())


def _cells(text: str, separator: str) -> list[list[str]]:
    # For the whole process, but only ever upwards.
    csv.field_size_limit(_LONGEST_FIELD)
    text = text.replace("\0", "")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        rows = []
    if text and (not rows or any(len(cell) > _LONGEST_CELL and "\n" in cell for row in rows for cell in row)):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=csv.QUOTE_NONE)
        rows = list(reader)
    return rows


def _old_code_page(content: bytes, code_page: str) -> str:
    """Bytes that the code page leaves undefined keep their number: old fonts had letters there."""
    table = [bytes((code,)).decode(code_page, "ignore") or chr(code) for code in range(256)]
    return content.decode("latin-1").translate(dict(enumerate(table)))
