"""Breaks texts into lines: words measured once, spaces kept as typed, letters split only where a word cannot fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.documents import layout
from khenthuong_desktop.wording.paper_words import COMPOUND

if TYPE_CHECKING:
    from khenthuong_desktop.documents.pdf_fonts import Ink

Part = tuple["Ink", str]

_TOKENS: Final = re.compile(r"\n| +|[^ \n]+")
_TOKENS_WITH_PERIODS: Final = re.compile(rf"\n| +|[^ \n]*{layout.PERIOD}[^ \n]*|[^ \n]+")  # slower on long words
_COMPOUNDS: Final = re.compile(rf"\n| +|[^ \n]*(?:{layout.PERIOD}|{COMPOUND.pattern})[^ \n]*|[^ \n]+", re.IGNORECASE)
_BREAKABLE_AFTER: Final = "-/_@,.;"  # where a word longer than its line is broken rather than between any two letters
_ROUNDING: Final = 1e-6


@dataclass(slots=True)
class Word:
    """Letters no line may part, of one or more looks, and the spaces before them."""

    spaces: list[Part] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    starts_line: bool = False

    def width(self) -> float:
        return sum(ink.width(text) for ink, text in self.parts)

    def gap(self) -> float:
        return sum(ink.width(text) for ink, text in self.spaces)


@dataclass(slots=True)
class Line:
    """What stands on one line, its natural width, and whether the text goes on without a break of its own."""

    parts: list[Part]
    width: float
    goes_on: bool = False

    def height(self) -> float:
        return max((ink.line_height for ink, _ in self.parts), default=0.0)

    def ascent(self) -> float:
        return max((ink.ascent for ink, _ in self.parts), default=0.0)

    def spaces(self) -> int:
        return sum(text.count(" ") for _, text in self.parts)


def words_of(parts: Iterable[Part], compounds: bool = False) -> list[Word]:
    """The words of a text, in order; with `compounds` what is one word and written as two is one."""
    words: list[Word] = []
    word = Word()
    for ink, text in parts:
        tokens = _COMPOUNDS if compounds else _TOKENS_WITH_PERIODS if " - " in text else _TOKENS
        for token in tokens.findall(text.replace("\t", " ").replace("\r\n", "\n")):
            if token == "\n" or token[0] == " ":
                if word.parts or token == "\n":
                    words.append(word)
                    word = Word(starts_line=token == "\n")
                if token != "\n":
                    word.spaces.append((ink, token))
            else:
                word.parts.append((ink, token))
    if word.parts or not words:
        words.append(word)
    return words


def broken(words: Sequence[Word], width: float, first_width: float | None = None) -> list[Line]:
    """Lines no wider than `width`; the first may have less room."""
    room = width if first_width is None else first_width
    lines: list[Line] = []
    line = Line([], 0.0)
    for word in words:
        own, gap = word.width(), word.gap()
        fits = line.width + gap + own <= room + _ROUNDING
        if word.starts_line or (line.parts and not fits):
            line.goes_on = not word.starts_line
            lines.append(line)
            line, room, gap = Line([], 0.0), width, 0.0
            spaces: list[Part] = []
        else:
            spaces = word.spaces
        if gap + own > room + _ROUNDING:
            spaces, gap = [], 0.0
            *whole, rest = _split(word, room, width)
            for parts in whole:
                lines.append(Line(parts, _width(parts), goes_on=True))
                room = width
            line = Line(rest, _width(rest))
            continue
        for part in [*spaces, *word.parts]:
            _append(line.parts, part)
        line.width += gap + own
    lines.append(line)
    return lines


def balanced(words: Sequence[Word], width: float) -> list[Line]:
    """The same number of lines, as even as they can be: for what is centred."""
    lines = broken(words, width)
    if len(lines) < 2:
        return lines
    low, high = width / len(lines) / 2, width
    while high - low > 1.0:
        middle = (low + high) / 2
        if len(broken(words, middle)) > len(lines):
            low = middle
        else:
            high = middle
    return broken(words, high)


def _append(parts: list[Part], part: Part) -> None:
    if parts and parts[-1][0] is part[0]:
        parts[-1] = (part[0], parts[-1][1] + part[1])
    else:
        parts.append(part)


def _width(parts: Sequence[Part]) -> float:
    return sum(ink.width(text) for ink, text in parts)


def _split(word: Word, room: float, width: float) -> list[list[Part]]:
    """A word longer than a line, in pieces that fit: `room` on the first line, `width` on the others."""
    pieces: list[list[Part]] = [[]]
    used = 0.0
    for ink, text in word.parts:
        for letter in text:
            advance = ink.width(letter)
            if pieces[-1] and used + advance > room + _ROUNDING:
                carried = _carried(pieces[-1])
                pieces.append(carried)
                used, room = _width(carried), width
            _append(pieces[-1], (ink, letter))
            used += advance
    return pieces


def _carried(parts: list[Part]) -> list[Part]:
    """What goes over to the next line with a better place to break: the letters after the last hyphen or slash."""
    ink, text = parts[-1]
    at = max(text.rfind(mark) for mark in _BREAKABLE_AFTER) + 1
    if at <= len(text) // 2 or at == len(text):
        return []
    parts[-1] = (ink, text[:at])
    return [(ink, text[at:])]
