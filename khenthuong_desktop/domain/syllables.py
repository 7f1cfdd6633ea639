"""The shape of Vietnamese syllables, which tells Vietnamese from the same bytes read with a wrong table."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

TONES: Final = frozenset("\u0300\u0309\u0303\u0301\u0323")
_STOP_TONES: Final = ("\u0301", "\u0323")
# Symbols that legacy fonts put inside words («, ¸, ÷) belong to the word here.
_WORD: Final = re.compile(r"[^\s!-@\[-`{-~“”‘’–—…•]+")
_SHAPE: Final = re.compile(
    "(ngh|ng|gh|gi(?=[aăâeêioôơuưy])|ch|kh|nh|ph|th|tr|qu|[bcdđghklmnprstvx])?([aăâeêioôơuưy]+)(ch|nh|ng|[cmnpt])?"
)


def _rhymes(vowels: str, *places: int) -> dict[str, tuple[int, ...]]:
    return dict.fromkeys(vowels.split(), places)


# Vowels of a syllable that ends in them, each with the places where spelling puts the tone.
_OPEN: Final = {
    **_rhymes("a e ê i o ô ơ u ư y", 0),
    **_rhymes("ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ui ưa ưi ưu", 0),
    **_rhymes("oa oe uy", 0, 1),
    **_rhymes("uê uơ iêu yêu oai oao oay oeo uôi uya uyu uây ươi ươu", 1),
}
# Vowels before a consonant.
_CLOSED: Final = {
    **_rhymes("a ă â e ê i o ô ơ u ư y", 0),
    **_rhymes("oa oă oe uâ uê uy uô ươ iê yê", 1),
    "uyê": (2,),
}
_STOPS: Final = frozenset({"c", "ch", "p", "t"})


def split_tone(letter: str) -> tuple[str, str]:
    """A letter without its tone, and the tone as a combining mark or ''."""
    marks = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in marks if mark in TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES)), tone


def is_syllable(word: str) -> bool:
    """True for a word that Vietnamese spelling allows, small, in capitals, or with one in front."""
    word = unicodedata.normalize("NFC", word)
    if not (word.isupper() or word[1:].islower() or len(word) == 1):
        return False
    parts = [split_tone(char) for char in word.lower()]
    tones = [(place, tone) for place, (_, tone) in enumerate(parts) if tone]
    shape = _SHAPE.fullmatch("".join(letter for letter, _ in parts))
    if shape is None or len(tones) > 1:
        return False
    vowels, coda = shape.group(2), shape.group(3)
    places = (_CLOSED if coda else _OPEN).get(vowels)
    if places is None:
        return False
    if not tones:
        return coda not in _STOPS
    place, tone = tones[0]
    return place - shape.start(2) in places and (coda not in _STOPS or tone in _STOP_TONES)


def share_of_syllables(text: str) -> float:
    """Of the words with a character beyond ASCII, the share that are syllables; 1 without any."""
    words = [word for word in _WORD.findall(unicodedata.normalize("NFC", text)) if not word.isascii()]
    if not words:
        return 1.0
    return sum(is_syllable(word) for word in words) / len(words)
