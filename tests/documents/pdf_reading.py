"""Reads a PDF of ours back: every text with its font and place, every line, in millimetres from the top left.

A reader of its own and not the renderer's sums: what a viewer draws is what the content streams say.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from itertools import groupby
from typing import NamedTuple

from khenthuong_desktop.documents.model import Block, Orientation, Paper
from khenthuong_desktop.documents.pdf import FontFiles, render
from khenthuong_desktop.system.fonts import PAPER_FAMILY, font

MM = 25.4 / 72
WITHIN = 0.3  # millimetres a place may be off
FONTS = FontFiles(
    font(PAPER_FAMILY).path,
    font(PAPER_FAMILY, weight=700).path,
    font(PAPER_FAMILY, italic=True).path,
    font(PAPER_FAMILY, weight=700, italic=True).path,
)

_TOKEN = re.compile(rb"\((?:\\.|[^\\()])*\)|/[^\s/\[\]()<>]+|[-+.\d]+|[A-Za-z*]+|[\[\]]", re.DOTALL)
_ESCAPE = re.compile(rb"\\(\d{1,3}|.)", re.DOTALL)
_REFERENCE = re.compile(rb"/(\S+) (\d+) 0 R")
_BFCHAR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")


def made(*blocks: Block, orientation: Orientation = "portrait") -> PdfReading:
    """A paper of these blocks, rendered and read back."""
    return PdfReading(rendered(Paper("Thử", blocks, orientation=orientation)))


def rendered(paper: Paper) -> bytes:
    target = BytesIO()
    render(paper, target, fonts=FONTS)
    return target.getvalue()


class Placed(NamedTuple):
    """A text where it stands; `baseline` is what the letters stand on."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    font: str
    page: int


class Stroke(NamedTuple):
    """A straight line."""

    left: float
    top: float
    right: float
    bottom: float
    width: float
    dotted: bool = False

    @property
    def length(self) -> float:
        return max(self.right - self.left, self.bottom - self.top)

    @property
    def level(self) -> bool:
        return self.bottom == self.top


@dataclass(frozen=True)
class FontReading:
    """An embedded font: letter and width of each code."""

    name: str
    letters: dict[int, str]
    widths: Sequence[float]
    embedded: bool


@dataclass
class PageReading:
    """One page."""

    width: float
    height: float
    texts: list[Placed] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The texts in the order they were written, those of one baseline together."""
        return ["".join(text.text for text in texts) for _, texts in groupby(self.texts, lambda t: t.baseline)]

    def find(self, text: str) -> Placed:
        """The line, or part of one, that reads so."""
        (found,) = [placed for placed in self.texts if placed.text == text]
        return found

    def has(self, text: str) -> bool:
        return any(placed.text == text for placed in self.texts)

    def levels(self) -> list[Stroke]:
        return [stroke for stroke in self.strokes if stroke.level]

    def uprights(self) -> list[Stroke]:
        return [stroke for stroke in self.strokes if not stroke.level]


class PdfReading:
    """A whole file."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._objects = dict(_objects(content))
        (root,) = re.findall(rb"/Root (\d+) 0 R", content)
        self.catalog = self._objects[int(root)][0]

    @cached_property
    def pages(self) -> list[PageReading]:
        (pages,) = re.findall(rb"/Pages (\d+) 0 R", self.catalog)
        (kids,) = re.findall(rb"/Kids \[(.*?)\]", self._objects[int(pages)][0], re.DOTALL)
        numbers = [int(number) for number in re.findall(rb"(\d+) 0 R", kids)]
        return [self._page(number, index) for index, number in enumerate(numbers)]

    @cached_property
    def fonts(self) -> dict[bytes, FontReading]:
        found = {}
        for dictionary, _ in self._objects.values():
            if b"/Type /Font\n" in dictionary + b"\n" or b"/Subtype /TrueType" in dictionary:
                (name,) = re.findall(rb"/Name /(\S+)", dictionary)
                found[name] = self._font(dictionary)
        return found

    def info(self, key: str) -> str:
        """An entry of the document's properties."""
        (number,) = re.findall(rb"/Info (\d+) 0 R", self.content)
        (value,) = re.findall(rb"/%s (\((?:\\.|[^\\()])*\))" % key.encode(), self._objects[int(number)][0], re.DOTALL)
        return _decoded(_string(value))

    def outline(self) -> list[str]:
        """The titles of the bookmarks, in the order of the file's objects."""
        titles = []
        for dictionary, _ in self._objects.values():
            if b"/Dest" in dictionary and b"/Title" in dictionary:
                (value,) = re.findall(rb"/Title (\((?:\\.|[^\\()])*\))", dictionary, re.DOTALL)
                titles.append(_decoded(_string(value)))
        return titles

    def text(self) -> str:
        return "\n".join(line for page in self.pages for line in page.lines())

    def placed(self) -> Iterator[Placed]:
        for page in self.pages:
            yield from page.texts

    def _font(self, dictionary: bytes) -> FontReading:
        references = dict(_REFERENCE.findall(dictionary))
        (name,) = re.findall(rb"/BaseFont /(\S+)", dictionary)
        if b"ToUnicode" not in references:
            return FontReading(name.decode(), {}, (), False)
        widths = re.findall(rb"/Widths \[(.*?)\]", dictionary, re.DOTALL)
        source = widths[0] if widths else self._objects[int(references[b"Widths"])][0]
        letters = {
            int(code, 16): chr(int(letter, 16))
            for code, letter in _BFCHAR.findall(self._objects[int(references[b"ToUnicode"])][1])
            if int(letter, 16)
        }
        embedded = b"/FontFile2" in self._objects[int(references[b"FontDescriptor"])][0]
        return FontReading(
            name.decode(), letters, [float(number) for number in re.findall(rb"[\d.]+", source)], embedded
        )

    def _page(self, number: int, index: int) -> PageReading:
        dictionary = self._objects[number][0]
        (box,) = re.findall(rb"/MediaBox \[(.*?)\]", dictionary, re.DOTALL)
        _, _, width, height = (float(side) * MM for side in box.split())
        (contents,) = re.findall(rb"/Contents (\d+) 0 R", dictionary)
        page = PageReading(width, height)
        _draw(self._objects[int(contents)][1], page, self.fonts, index)
        return page


def _objects(content: bytes) -> Iterator[tuple[int, tuple[bytes, bytes]]]:
    """Number → (dictionary, stream unpacked), by the table at the end of the file."""
    start = int(content.rsplit(b"startxref", 1)[1].split()[0])
    head, rest = content[start:].split(b"\n", 2)[1:]
    count = int(head.split()[1])
    for number, line in enumerate(rest.splitlines()[:count]):
        offset, _, kind = line.split()
        if kind != b"n":
            continue
        body = content[int(offset) :]
        end = body.index(b"endobj")
        at = body.find(b"stream", 0, end)
        if at < 0:
            yield number, (body[:end], b"")
            continue
        dictionary = body[:at]
        (length,) = re.findall(rb"/Length (\d+)", dictionary)
        begin = at + len(b"stream")
        begin += 2 if body[begin : begin + 2] == b"\r\n" else 1
        data = body[begin : begin + int(length)]
        yield number, (dictionary, zlib.decompress(data) if b"FlateDecode" in dictionary else data)


def _string(token: bytes) -> bytes:
    def letter(match: re.Match[bytes]) -> bytes:
        code = match[1]
        return bytes([int(code, 8)]) if code.isdigit() else {b"n": b"\n", b"r": b"\r", b"t": b"\t"}.get(code, code)

    return _ESCAPE.sub(letter, token[1:-1])


def _decoded(value: bytes) -> str:
    return value.decode("utf-16") if value.startswith((b"\xfe\xff", b"\xff\xfe")) else value.decode("latin-1")


def _draw(stream: bytes, page: PageReading, fonts: dict[bytes, FontReading], index: int) -> None:
    """Follows the operators a paper uses; an unknown one is an error, so that nothing is overlooked."""
    operands: list[bytes] = []
    font, size, spacing, line_width = FontReading("", {}, (), False), 0.0, 0.0, 1.0
    line_x = line_y = x = 0.0
    pen = (0.0, 0.0)
    path: list[tuple[float, float, float, float]] = []
    dotted = False
    for token in _TOKEN.findall(stream):
        if token[:1] in b"(/[]-+.0123456789":
            operands.append(token)
            continue
        numbers = [float(value) for value in operands if value[:1] not in b"(/[]"]
        if token == b"Tf":
            font, size = fonts[operands[0][1:]], numbers[0]
        elif token == b"Tw":
            (spacing,) = numbers
        elif token == b"BT":
            line_x = line_y = x = 0.0
        elif token == b"Td":
            line_x, line_y = line_x + numbers[0], line_y + numbers[1]
            x = line_x
        elif token == b"Tm":
            assert numbers[:4] == [1, 0, 0, 1]
            line_x, line_y = numbers[4:]
            x = line_x
        elif token == b"Tj":
            codes = _string(operands[0])
            text = "".join(font.letters[code] for code in codes)
            width = sum(font.widths[code] for code in codes) * size / 1000 + spacing * codes.count(32)
            if text:
                baseline = round(page.height - line_y * MM, 3)
                page.texts.append(Placed(text, x * MM, (x + width) * MM, baseline, size, font.name, index))
            x += width
        elif token == b"w":
            (line_width,) = numbers
        elif token == b"m":
            pen = (numbers[0], numbers[1])
        elif token == b"l":
            path.append((*pen, numbers[0], numbers[1]))
        elif token == b"re":
            left, low, wide, high = numbers
            path += [(left, low, left + wide, low), (left, low + high, left + wide, low + high)]
            path += [(left, low, left, low + high), (left + wide, low, left + wide, low + high)]
        elif token == b"S":
            page.strokes += [_stroke(*ends, page.height, line_width * MM, dotted) for ends in path]
            path.clear()
        elif token in (b"d", b"Q"):
            dotted = token == b"d"
        else:
            assert token in (b"ET", b"cm", b"q", b"J"), token
        operands.clear()


def _stroke(x: float, y: float, to_x: float, to_y: float, height: float, width: float, dotted: bool) -> Stroke:
    high, low = max(y, to_y), min(y, to_y)
    return Stroke(min(x, to_x) * MM, height - high * MM, max(x, to_x) * MM, height - low * MM, width, dotted)
