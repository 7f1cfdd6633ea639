"""Names of people: their parts, their capitals, and what is odd about them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

# Abbreviated degrees and titles, whose capitals do not follow from the letters.
_ABBREVIATIONS: Final = {
    "ths.": "ThS.",
    "ts.": "TS.",
    "pgs.": "PGS.",
    "gs.": "GS.",
    "bs.": "BS.",
    "ks.": "KS.",
    "cn.": "CN.",
    "ls.": "LS.",
    "nsưt.": "NSƯT.",
    "nsnd.": "NSND.",
    "ngưt.": "NGƯT.",
    "ngnd.": "NGND.",
}
_LETTER_RUN: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")
_NAME_PUNCTUATION: Final = frozenset(" '’ʼ-.")


class NameParts(NamedTuple):
    """A name as family, middle and given name; what a short name lacks is empty."""

    family: str
    middle: str
    given: str


def split_name(full_name: str) -> NameParts:
    """First word, words between, last word; a single word is a given name."""
    words = full_name.split()
    if not words:
        return NameParts("", "", "")
    if len(words) == 1:
        return NameParts("", "", words[0])
    return NameParts(words[0], " ".join(words[1:-1]), words[-1])


def given_name(full_name: str) -> str:
    """The last word: how a person is called and sorted."""
    return split_name(full_name).given


def is_all_capitals(text: str) -> bool:
    """True where capitals tell nothing: every letter is one, and some word has more than a letter."""
    letters = [char for char in text if char.isalpha()]
    if not letters or any(char != char.upper() for char in letters):
        return False
    return any(len(unicodedata.normalize("NFC", run)) > 1 for run in _LETTER_RUN.findall(text))


def care_taken(text: str) -> tuple[int, bool]:
    """How carefully the same words were written, to compare: their tones and marks, then their capitals."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    marks = sum(unicodedata.combining(char) > 0 or char == "đ" for char in decomposed)
    return marks, not is_all_capitals(text) and text != text.lower()


def proper_case(name: str) -> str:
    """A name in capitals or small letters as it is written: capitals after spaces, apostrophes, hyphens."""
    words = unicodedata.normalize("NFC", name).split(" ")
    return " ".join(_ABBREVIATIONS.get(word.lower()) or _LETTER_RUN.sub(_capitalised, word) for word in words)


def _capitalised(run: re.Match[str]) -> str:
    letters = run.group()
    return letters[0].upper() + letters[1:].lower()


def odd_characters(name: str) -> str:
    """The characters that names do not have, each once: digits, symbols, letters of other scripts."""
    words = unicodedata.normalize("NFC", name).split(" ")
    return "".join(dict.fromkeys(char for word in words for char in _odd_in(word)))


def looks_unusual(name: str) -> bool:
    """Worth a warning, never an error: an odd character, or nothing that is a letter."""
    words = unicodedata.normalize("NFC", name).split(" ")
    return any(map(_odd_in, words)) or not any(map(str.isalpha, name))


@lru_cache(maxsize=1 << 13)
def _odd_in(word: str) -> str:
    """Cached: a hundred thousand people share a few hundred words."""
    return "".join(char for char in word if not _belongs_in_a_name(char))


def _belongs_in_a_name(char: str) -> bool:
    if char in _NAME_PUNCTUATION or unicodedata.combining(char):
        return True
    return char.isalpha() and unicodedata.name(char, "").startswith("LATIN ")
