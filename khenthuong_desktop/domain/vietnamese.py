"""Vietnamese text as it is kept, searched and sorted: the one door to cleaning, search keys and sort keys."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from khenthuong_desktop.domain.vietnamese_order import PersonOrder, person_sort_key, sort_key

__all__ = ["PersonOrder", "clean", "clean_lines", "person_sort_key", "search_key", "sort_key"]

# NFC leaves the look-alikes of Đ alone: the Icelandic eth and the African D.
_LOOKALIKES: Final = str.maketrans({"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"})
_LOOKALIKE: Final = re.compile("[\u00d0\u0189\u00f0\u0256]")
_LINE_ENDS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ASCII_NUMBER: Final = re.compile("([0-9]+)")
# Letters by their Unicode class, apostrophes to everybody who reads H'Hen.
_LETTERS_THAT_ARE_MARKS: Final = frozenset("\u02b0\u02b9\u02bb\u02bc\u02bd\u02c8")


class _CleanTable(dict[int, str]):
    """What each character becomes when text is cleaned, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        if char.isspace() or category in ("Zs", "Zl", "Zp"):
            cleaned = " "
        elif category in ("Cc", "Cf", "Cs"):
            # Control characters, zero-width characters, soft hyphens, and half surrogates no file can hold.
            cleaned = ""
        else:
            cleaned = char.translate(_LOOKALIKES)
        self[code] = cleaned
        return cleaned


class _SearchTable(dict[int, str]):
    """What each character becomes in a search key, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = chr(code)
        while (again := "".join(_fold(char) for char in folded)) != folded:
            folded = again
        self[code] = folded
        return folded


def _fold(char: str) -> str:
    if char in "đĐðÐƉɖ":
        return "d"
    folded = ""
    for piece in unicodedata.normalize("NFKD", char.casefold()):
        category = unicodedata.category(piece)
        if category[0] == "M" or category in ("Cf", "Cs"):
            continue
        if piece in _LETTERS_THAT_ARE_MARKS or not piece.isalnum():
            folded += " "
        elif piece.isdecimal():
            folded += str(unicodedata.decimal(piece))
        else:
            folded += piece
    return folded


_CLEAN: Final = _CleanTable()
_SEARCH: Final = _SearchTable()


def clean(text: str) -> str:
    """The text as the program keeps it: NFC, one line, single spaces, nothing invisible, Đ as Đ.

    Text in TCVN3 must be decoded first: its ư is the soft hyphen that this removes.
    """
    if not text.isprintable():
        text = text.translate(_CLEAN)
    elif _LOOKALIKE.search(text):
        text = text.translate(_LOOKALIKES)
    return unicodedata.normalize("NFC", " ".join(text.split()))


def clean_lines(text: str) -> str:
    """Each line cleaned and the line breaks kept as '\\n'; empty lines only between paragraphs."""
    lines = [clean(line) for line in _LINE_ENDS.split(text)]
    return re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def sentence(line: str) -> str:
    """With a full stop where it ends in a word and not in a mark: 'Hiến đất làm đường.'"""
    line = line.rstrip()
    return f"{line}." if line[-1:].isalnum() or line.endswith((")", "”", "%")) else line


def marked_words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters with their marks; none where nobody typed a mark."""
    words = tuple(_small_words(text))
    return words if any(word != search_key(word) for word in words) else ()


def has_words(text: str, words: Sequence[str]) -> bool:
    """Whether each begins a word of the text, marks and all: 'ánh' is in 'Đoàn Thị Ánh' and not in 'Thu Ảnh'."""
    said = f" {' '.join(_small_words(text))}"
    return all(f" {word}" in said for word in words)


def _small_words(text: str) -> list[str]:
    small = clean(text).casefold()
    return "".join(letter if letter.isalnum() else " " for letter in small).split()


def search_key(text: str) -> str:
    """What is compared when somebody searches: small letters without tones and marks, đ as d, single spaces.

    Punctuation becomes a space ("H'Hen" is found as 'h hen'), and letters part from digits, so that 'KP3' and
    'KP 3' are the same. A query goes through the same function.
    """
    folded = text.translate(_SEARCH)
    if not folded.isalpha():
        folded = _ASCII_NUMBER.sub(r" \1 ", folded)
    return " ".join(folded.split())
