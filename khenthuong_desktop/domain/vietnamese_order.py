"""Sort keys whose plain byte order is the Vietnamese dictionary order, as ICU has it, for BINARY columns.

A key has three levels, each ending where '!' (lower than every other character used) begins the next: the
letters of the whole text, then its tones, then its capitals. Runs without a tone or a capital are one
character counting down, as in ICU: a longer run means that the next tone comes later, which sorts lower.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from khenthuong_desktop.domain.names import split_name

PersonOrder = Literal["given_family_middle", "given_middle_family"]

_LEVEL: Final = "!"
_FIRST: Final = ord(_LEVEL) + 1
_LAST: Final = ord("~")

# Punctuation in ICU's order, before digits and letters; ƀ is a letter of Ba Na and Ê Đê names.
_PUNCTUATION: Final = " _-–—,;:!?.·'\"()[]{}§@*/\\&#%`´^°+<=>|~$₫"
_LETTERS: Final = "aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz"
# Huyền, hỏi, ngã, sắc, nặng, then the marks of other languages as ICU orders them.
_MARKS: Final = (
    "\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030c\u030a\u0308\u030b\u0307\u0338\u0327\u0328\u0304\u0312\u0315"
)
# Curved quotes are straight ones with a mark, so that H'Hen and H’Hen stand together.
_ALIASES: Final = {
    **{"ð": "đ", "ø": "o\u0338", "ł": "l\u0338", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"},
    **{"‘": "'\u0312", "’": "'\u0315", "“": '"\u0312', "”": '"\u0315'},
}

_DIGIT_RUN: Final = re.compile("([0-9]+)")
_LONGEST_NUMBER: Final = 40
_LONGEST_RUN: Final = _LAST - _FIRST

_PUNCTUATION_CODES: Final = {char: chr(_FIRST + place) for place, char in enumerate(_PUNCTUATION)}
_OTHER_SYMBOL: Final = chr(_FIRST + len(_PUNCTUATION))
_NUMBER: Final = chr(ord(_OTHER_SYMBOL) + 1)
_LETTER_CODES: Final = {char: chr(ord(_NUMBER) + 1 + place) for place, char in enumerate(_LETTERS)}
_OTHER_LETTER: Final = chr(ord(_NUMBER) + 1 + len(_LETTERS))
_MARK_CODES: Final = {char: chr(_FIRST + place) for place, char in enumerate(_MARKS)}
_OTHER_MARK: Final = chr(_FIRST + len(_MARKS))


class _Weights(NamedTuple):
    """What one character adds to each level."""

    letters: str
    marks: str
    capital: bool


class _WeightTable(dict[str, _Weights]):
    """Weights of characters, worked out when a character is first met."""

    def __missing__(self, char: str) -> _Weights:
        weights = _weights_of(char)
        self[char] = weights
        return weights


def _weights_of(char: str) -> _Weights:
    lower = char.lower()
    letters = ""
    marks = ""
    for piece in _pieces(lower):
        if piece in _LETTER_CODES:
            letters += _LETTER_CODES[piece]
        elif piece in _PUNCTUATION_CODES:
            letters += _PUNCTUATION_CODES[piece]
        elif unicodedata.category(piece).startswith("M"):
            marks += _MARK_CODES.get(piece, _OTHER_MARK)
        elif piece in "0123456789":
            letters += _number_weight(piece)
        elif piece.isspace():
            letters += _PUNCTUATION_CODES[" "]
        elif unicodedata.category(piece)[0] != "C":
            lead = _OTHER_LETTER if piece.isalnum() else _OTHER_SYMBOL
            letters += f"{lead}{ord(piece):06x}"
    return _Weights(letters, marks, lower != char)


def _pieces(lower: str) -> str:
    """Letters of the Vietnamese alphabet whole, their tones and everything else apart."""
    decomposed = unicodedata.normalize("NFD", lower)
    whole = ""
    for char in decomposed:
        if char in _PUNCTUATION_CODES:
            whole += char
            continue
        # NFD puts the dot below before the circumflex, so the letter is sought from its bare form.
        place = len(whole) - 1
        while place >= 0 and unicodedata.combining(whole[place]):
            place -= 1
        joined = unicodedata.normalize("NFC", whole[place] + char) if place >= 0 else char
        if place >= 0 and joined in _LETTER_CODES:
            whole = whole[:place] + joined + whole[place + 1 :]
        else:
            simple = _ALIASES.get(char) or unicodedata.normalize("NFKD", char)
            whole += simple
    return whole


def _number_weight(digits: str) -> str:
    """A run of digits by value: its length, then its digits."""
    value = digits.lstrip("0") or "0"
    if len(value) <= _LONGEST_NUMBER:
        return f"{_NUMBER}{chr(ord('0') + len(value))}{value}"
    return f"{_NUMBER}{chr(ord('0') + _LONGEST_NUMBER + 1)}{len(value):09d}{value}"


def _run(length: int) -> str:
    """How many characters stand before the next tone or capital, so that more of them sort lower."""
    weight = ""
    while length >= _LONGEST_RUN:
        weight += chr(_FIRST)
        length -= _LONGEST_RUN
    return weight + chr(_LAST - length)


_WEIGHTS: Final = _WeightTable()
_RUNS: Final = tuple(_run(length) for length in range(4 * _LONGEST_RUN))


def _run_before(length: int) -> str:
    return _RUNS[length] if length < len(_RUNS) else _run(length)


@lru_cache(maxsize=1 << 14)
def _levels(text: str) -> tuple[str, str]:
    """Letters with tones, and capitals. Cached: a million people share a few thousand names."""
    letters = ""
    tones = ""
    capitals = ""
    since_tone = 0
    since_capital = 0
    text = unicodedata.normalize("NFC", text)
    pieces = _DIGIT_RUN.split(text) if _DIGIT_RUN.search(text) else (text,)
    for place, piece in enumerate(pieces):
        if place % 2:
            letters += _number_weight(piece)
            since_tone += 1
            since_capital += 1
            continue
        for char in piece:
            char_letters, marks, capital = _WEIGHTS[char]
            letters += char_letters
            if char_letters:
                since_tone += 1
            if marks:
                for mark in marks:
                    tones += _run_before(since_tone) + mark
                    since_tone = 0
            since_capital += 1
            if capital:
                capitals += _run_before(since_capital)
                since_capital = 0
    return letters + _LEVEL + tones, capitals


def sort_key(text: str) -> str:
    """ASCII key of any text: letters over the whole text, then tones, then small before capital letters.

    Runs of digits compare by value, punctuation comes before digits and digits before letters, as in ICU.
    """
    letters_and_tones, capitals = _levels(text)
    return letters_and_tones + _LEVEL + capitals


def person_sort_key(full_name: str, sort_name: str | None = None, order: PersonOrder = "given_family_middle") -> str:
    """ASCII key of a person: given name with its tones, then the other names; capitals decide last.

    `sort_name` stands in for a name that does not end in the given name. It is read like a name, its last
    word being the given name: 'Hen' or "Niê H'Hen" for H'Hen Niê. A single word leaves the
    rest to the full name.
    """
    if full_name.endswith(")"):
        # 'Lê Văn An (Tứ)': what stands in brackets is no part of the name.
        full_name = full_name.partition(" (")[0]
    family, middle, given = split_name(sort_name or full_name)
    if sort_name and not family:
        family, middle, _ = split_name(full_name)
    first, first_capitals = _levels(given)
    second, second_capitals = _levels(family)
    third, third_capitals = _levels(middle)
    if order == "given_middle_family":
        second, second_capitals, third, third_capitals = third, third_capitals, second, second_capitals
    return f"{first}!{second}!{third}!{first_capitals}!{second_capitals}!{third_capitals}"
