"""Whether two texts are spelled alike: capitals and the place of a tone apart, but never its marks."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_TONES: Final = frozenset("\u0300\u0309\u0303\u0301\u0323")


@lru_cache(maxsize=1 << 14)
def _spelled(word: str) -> tuple[str, str]:
    """A word with its tone apart, so that 'Hòa' and 'Hoà' are one, and 'Hùng' and 'Hưng' are two."""
    pieces = unicodedata.normalize("NFD", word.casefold())
    letters = "".join(char for char in pieces if char not in _TONES)
    return unicodedata.normalize("NFC", letters), "".join(char for char in pieces if char in _TONES)


def same_spelling(one: str, other: str) -> bool:
    return one == other or [*map(_spelled, one.split())] == [*map(_spelled, other.split())]
