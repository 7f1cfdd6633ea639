"""Places in texts of papers, written «đơn vị»: filled, found missing, and looked for where none may be left."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.wording import papers as words

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper

PLACE: Final = re.compile(rf"{words.OPEN}([^{words.OPEN}{words.CLOSE}]*){words.CLOSE}")
_BY_NAME: Final = {place.name: code for code, place in words.PLACES.items()}
_BLANK_BY_NAME: Final = {place.name: code for code, (place, _) in words.BLANKS.items()}
# What a text forgotten half-filled looks like: brackets of any template, dots and lines for a pen. 'v.v...' is a word,
# and dots may end an enumeration: 'cờ, hoa, ...'.
_LEFT_OVER: Final = re.compile(
    rf"[\[\]{{}}［］｛｝{words.OPEN}{words.CLOSE}]|<<|>>|…{{2,}}|\.{{4,}}|(?:\. ){{3}}|[‥⋯]|_{{3,}}"
    r"|(?<![\w.…])(?<![,;] )(?:\.{3}|…)"
)
_SHOWN: Final = 80


def code_of(name: str) -> str | None:
    """What the name between the marks means: a place with a value, or one left blank."""
    cleaned = clean(name).lower()
    return _BY_NAME.get(cleaned) or _BLANK_BY_NAME.get(cleaned)


def names_in(text: str) -> list[str]:
    """The names of all places of a text, as written."""
    return PLACE.findall(text)


def unknown_in(text: str) -> list[str]:
    """Places that mean nothing, and marks that open or close none."""
    unknown = [name for name in names_in(text) if code_of(name) is None]
    rest = PLACE.sub("", text)
    return unknown + [mark for mark in (words.OPEN, words.CLOSE) if mark in rest]


def filled(text: str, values: Mapping[str, str], day: date, missing: Callable[[str], str]) -> str:
    """The text with its places filled; `missing` is asked for what stands in one that has no value."""

    def value(found: re.Match[str]) -> str:
        code = code_of(found[1])
        if code and code in words.BLANKS:
            return words.BLANKS[code][1].format(year=f"{day.year:04}")
        given = values.get(code, "").strip() if code else ""  # not cleaned: a blank in it keeps its gap
        if given and not found.start():
            return given[:1].upper() + given[1:]  # begins the sentence, whatever case it was typed in
        return given or missing(found[1])

    return words.PERIOD_OF_A_YEAR.sub("", PLACE.sub(value, text))


def left_over(text: str) -> bool:
    """Whether a text has brackets, or dots for a pen, that no place put there."""
    return bool(_LEFT_OVER.search(text.replace(words.DOTTED_LINE, "").replace(words.SHORT_LINE, "")))


def check_nothing_left(paper: Paper) -> None:
    """No place, bracket or row of dots reaches a page unless a text meant it.

    Rows of tables are what the register says, as somebody typed it, and are not looked at.
    """
    for text in _texts(paper.blocks):
        if left_over(text):
            raise UserError("paper.left_over", paper=paper.name, text=text.strip()[:_SHOWN])


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            if field.name != "rows":
                yield from _texts(getattr(value, field.name))
    elif isinstance(value, Sequence):
        for one in value:
            yield from _texts(one)
