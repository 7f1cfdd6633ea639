"""Headings recognised: what units write over a column, in full, short, misspelt, or in the letters of old fonts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process

from khenthuong_desktop.domain.legacy_encodings import Encoding, decode, guess
from khenthuong_desktop.domain.syllables import share_of_syllables
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.exchange.heading_phrases import (
    is_asked_for,
    parts,
    without_circumstance,
    without_years,
    written_out,
)

Synonyms = Mapping[str, Sequence[str]]

FUZZY_AT_LEAST: Final = 90
# Under this a key is an abbreviation, and two abbreviations one letter apart mean two things.
_SHORTEST_FUZZY: Final = 6
_SHORT: Final = 3
_LONGEST_HEADING: Final = 160
_NOTE_MARKS: Final = re.compile(r"\(\s*(?:\*+|\d{1,2}|[a-z])\s*\)|\[\s*\d{1,2}\s*\]|\*+|[¹²³⁴⁵]")
_PARENTHESES: Final = re.compile(r"\([^()]*\)")
# Words that may come or go without changing what a heading means.
# How sure a heading is whose abbreviations had to be written out, and one that shares its cell with another.
_ABBREVIATED: Final = 95
_SHARED: Final = 80
# What may lead a heading of two parts: the cell is read for it, and what else it says is looked for there.
_LEADING: Final = frozenset(
    (
        *("full_name", "head_name", "position", "unit", "birth_date", "national_id", "address", "award"),
        *("achievement", "notes"),
    )
)
_LIGHT: Final = frozenset(("va", "cua", "cac", "so", "theo", "neu", "co", "ghi", "ro", "la", "hoac", "nguoi"))


class Meaning(NamedTuple):
    """What a heading means: the targets (several where an abbreviation is open), how sure, and how it was found."""

    targets: tuple[str, ...]
    confidence: int
    how: str  # 'synonym' or 'fuzzy'


def written_key(text: str) -> str:
    """A heading with its tones, which part 'Nam' from 'Năm'; marks of footnotes and punctuation left out."""
    text = _NOTE_MARKS.sub(" ", clean(text)).casefold()
    return " ".join("".join(char if char.isalnum() else " " for char in text).split())


def folded_key(text: str) -> str:
    return search_key(_NOTE_MARKS.sub(" ", text))


class KnownHeadings:
    """Answers whether a text is a heading we know, and which; reads it in the old encodings where needed."""

    def __init__(self, synonyms: Synonyms, encodings: Iterable[Encoding] = ()) -> None:
        self._encodings = {encoding.code: encoding for encoding in encodings}
        self._written: dict[str, dict[str, None]] = {}
        self._folded: dict[str, dict[str, None]] = {}
        for target, names in synonyms.items():
            for name in names:
                self._written.setdefault(written_key(name), {})[target] = None
                self._folded.setdefault(folded_key(name), {})[target] = None
        self._choices = [key for key in self._folded if len(key) >= _SHORTEST_FUZZY]
        self._meanings: dict[str, Meaning | None] = {}
        self._readings: dict[str, tuple[str, str | None]] = {}

    def __call__(self, text: str) -> bool:
        return self.meaning(self.read(text)) is not None

    def read(self, text: str, encoding: str | None = None) -> str:
        """The text cleaned and in Unicode; in the encoding given, else in the one that makes a heading of it."""
        if text.isascii():
            return clean(text)
        if encoding is not None and _could_be_old(text):
            known = next((one for one in self._encodings.values() if one.code == encoding), None)
            if known is not None:
                return clean(decode(text, known).text)
        return self._reading(text)[0]

    def encoding_of(self, texts: Iterable[str]) -> str | None:
        """The encoding in which most of these texts had to be read, None where none had to be."""
        found = Counter(code for text in texts if not text.isascii() and (code := self._reading(text)[1]) is not None)
        return found.most_common(1)[0][0] if found else None

    def meaning(self, text: str) -> Meaning | None:
        """What a heading in Unicode means, None where nothing is near enough."""
        if len(text) > _LONGEST_HEADING:
            return None
        if text not in self._meanings:
            self._meanings[text] = self._found(text)
        return self._meanings[text]

    def _reading(self, text: str) -> tuple[str, str | None]:
        if text not in self._readings:
            self._readings[text] = self._read_anew(text)
        return self._readings[text]

    def _read_anew(self, text: str) -> tuple[str, str | None]:
        plain = clean(text)
        if not self._encodings or self._exact(plain) is not None:
            return plain, None
        decoded = {code: clean(decode(text, encoding).text) for code, encoding in self._encodings.items()}
        for code, reading in decoded.items():
            if reading != plain and self._exact(reading) is not None and share_of_syllables(reading) == 1:
                return reading, code
        guessed = guess(text, self._encodings.values()).code
        return (plain, None) if guessed is None else (decoded[guessed], guessed)

    def _found(self, text: str) -> Meaning | None:
        bare = _PARENTHESES.sub(" ", text)
        forms = [text] if bare.strip() in ("", text.strip()) else [text, bare]
        for form in forms:
            if (meaning := self._exact(form)) is not None:
                return meaning
        for form in forms:
            if (meaning := self._near(form)) is not None:
                return meaning
        for form in forms:
            if (meaning := self._worked_out(form)) is not None:
                return meaning
        return self._shared(text)

    def _worked_out(self, text: str) -> Meaning | None:
        """Abbreviations written out, words of circumstance left out."""
        for reading in written_out(written_key(text)):
            if (meaning := self._exact(reading) or self._near(reading)) is not None:
                return meaning._replace(confidence=min(meaning.confidence, _ABBREVIATED), how="fuzzy")
        if (base := without_circumstance(text)) and (meaning := self.meaning(base)) is not None:
            return meaning._replace(confidence=min(meaning.confidence, _ABBREVIATED), how="fuzzy")
        if (base := without_years(text)) and (meaning := self.meaning(base)) and _may_have_years(meaning, base):
            return meaning._replace(confidence=min(meaning.confidence, _ABBREVIATED), how="fuzzy")
        return None

    def _shared(self, text: str) -> Meaning | None:
        """Several headings in one cell: the first one, where all of them are known."""
        found = [self._exact(part) or self._worked_out(part) for part in parts(text)]
        known = [meaning for meaning in found if meaning is not None and "ordinal" not in meaning.targets]
        if not known or len(known) < len(found):
            return None
        leading = [target for target in known[0].targets if target in _LEADING]
        return Meaning((leading[0],), _SHARED, "fuzzy") if len(leading) == 1 else None

    def _exact(self, text: str) -> Meaning | None:
        if not (key := written_key(text)):
            return None
        targets = self._written.get(key, {})
        folded = folded_key(text)
        # Without tones 'Nam' is also 'Năm': a short key says something only with its tones, unless it was typed
        # without any, as 'DT' is for 'ĐT'.
        if (len(folded) > _SHORT and not targets) or (len(folded) <= _SHORT and text.isascii()):
            targets = {**targets, **self._folded.get(folded, {})}
        return Meaning(tuple(targets), 100, "synonym") if targets else None

    def _near(self, text: str) -> Meaning | None:
        key = folded_key(text)
        if len(key) < _SHORTEST_FUZZY:
            return None
        best: Meaning | None = None
        for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
            for choice, score, _ in process.extract(
                key, self._choices, scorer=scorer, limit=5, score_cutoff=FUZZY_AT_LEAST
            ):
                confidence = min(int(score), 99)
                if _same_words(key, choice) and (best is None or confidence > best.confidence):
                    best = Meaning(tuple(self._folded[choice]), confidence, "fuzzy")
        return best


def _may_have_years(meaning: Meaning, base: str) -> bool:
    """Merits have years; an award 'năm 2023' is one had before, unless it is asked for."""
    return meaning.targets == ("achievement",) or (meaning.targets == ("award",) and is_asked_for(written_key(base)))


def _could_be_old(text: str) -> bool:
    """The old encodings hold only letters of Windows-1252; a text with others is Unicode already."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _same_words(key: str, other: str) -> bool:
    """False where one of the two only has a word more: 'đơn vị công tác cũ' is not 'đơn vị công tác'."""
    mine, others = set(key.split()), set(other.split())
    more, less = mine - others, others - mine
    return not ((more - _LIGHT and not less) or (less - _LIGHT and not more))
