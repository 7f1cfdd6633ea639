"""Old letters in a table, TCVN3 and VNI: found by the font of a cell or by the score of its column, and decoded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.legacy_encodings import Encoding, decode, encoding_of_font, guess, shows_capitals
from khenthuong_desktop.domain.syllables import share_of_syllables
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.exchange.tables import Table
from khenthuong_desktop.exchange.workbook_cells import Value

# Letters that Vietnamese in Unicode does not have and both old encodings are full of.
_SUSPICIOUS: Final = re.compile(
    r"[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df"
    r"\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]"
)
# Letters of Unicode Vietnamese that no old encoding holds: such a cell was never old.
_UNICODE: Final = re.compile(
    r"[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1eff\u0300-\u0323]"
)
# The fields that parts of names, dates and awards become.
FIELD_OF: Final = {
    "family_middle": "full_name",
    "given": "full_name",
    "male_mark": "gender",
    "female_mark": "gender",
    "birth_male": "birth_date",
    "birth_female": "birth_date",
    "birth_day": "birth_date",
    "birth_month": "birth_date",
    "birth_year": "birth_date",
    "award_form": "award",
    "award_title": "award",
    "sub_unit": "unit",
}
_SAMPLE: Final = 400
_PAIRS: Final = 20
_GOOD: Final = 0.7
# A lone letter is a tick of Wingdings ('ü', 'þ') sooner than a word.
_SHORTEST: Final = 2


@dataclass(slots=True)
class Letters:
    """What was decoded in one table: how each cell stood, which cells were given capitals, pairs to be shown."""

    encoding: str | None = None
    guessed: bool = False
    stood: dict[int, dict[str, str]] = field(default_factory=dict)
    findings: dict[int, Finding] = field(default_factory=dict)
    pairs: dict[str, str] = field(default_factory=dict)

    def note(self, index: int, key: str, before: str, after: str, recased_from: str | None) -> None:
        """One cell decoded; the row has one warning, of its new capitals if there are any."""
        stood = self.stood.setdefault(index, {})
        last = key == "given" and "full_name" in stood
        key = FIELD_OF.get(key, key)
        stood[key] = f"{stood[key]} {before}" if last else before
        known = self.findings.get(index)
        if recased_from is not None and (known is None or known.code != "encoding.recased"):
            self.findings[index] = finding("encoding.recased", "warns", key, after, stood=recased_from)
        elif known is None:
            self.findings[index] = finding("encoding.decoded", "warns", key, after, encoding=self.encoding or "")
        self.show(before, after)

    def show(self, before: str, after: str) -> None:
        if len(self.pairs) < _PAIRS and before not in self.pairs:
            self.pairs[before] = after


class TableLetters:
    """Decodes the columns of one table, remembering what it did."""

    def __init__(self, table: Table, encodings: Iterable[Encoding]) -> None:
        self._encodings: Mapping[str, Encoding] = {one.code: one for one in encodings}
        self._fonts = table.fonts if table.fonts else None
        self._rows = table.rows
        self._by_score = self._encodings.get(table.encoding or "") or self._guess(table)
        self.letters = Letters(self._by_score.code if self._by_score else None)
        if self._fonts and self.letters.encoding is None:
            codes = {encoding_of_font(font) for font in set(islice(self._fonts.values(), 5000))} - {None}
            self.letters.encoding = min(map(str, codes), default=None)
        self._active = bool(self._fonts or self._by_score)

    def _guess(self, table: Table) -> Encoding | None:
        """The encoding of a table whose fonts and headings say nothing, by a sample of its cells together."""
        step = max(1, len(table.rows) // _SAMPLE)
        texts = {
            cell
            for row in table.rows[::step]
            for cell in row.cells
            if type(cell) is str and not cell.isascii() and len(cell) >= _SHORTEST
        }
        joined = "\n".join((*texts, *table.above))
        if not _SUSPICIOUS.search(joined):
            return None
        plain = "\n".join(text for text in texts if not _UNICODE.search(text))
        found = guess(plain, self._encodings.values())
        return self._encodings[found.code] if found.code is not None and found.score >= _GOOD else None

    def column(self, values: list[Value], column: int, key: str) -> list[Value]:
        """The values of a column with its old letters decoded."""
        if not self._active:
            return values
        choices = self._choices(values, column)
        if not choices:
            return values
        decoded = list(values)
        memo: dict[tuple[str, str | None], tuple[str, str | None]] = {}
        for index, (text, encoding, font) in choices.items():
            made = memo.get((text, font))
            if made is None:
                made = memo[(text, font)] = _decoded(text, encoding, font, key)
            if made[0] != text:
                decoded[index] = made[0]
                self.letters.note(index, key, text, made[0], made[1])
        return decoded

    def _choices(self, values: Sequence[Value], column: int) -> dict[int, tuple[str, Encoding, str | None]]:
        """The cells to decode; none of a column that reads better as it stands."""
        choices: dict[int, tuple[str, Encoding, str | None]] = {}
        fonts, rows = self._fonts, self._rows
        for index, value in enumerate(values):
            if type(value) is not str or value.isascii() or _UNICODE.search(value) or len(value) < _SHORTEST:
                continue
            font = fonts.get((rows[index].row, column)) if fonts else None
            encoding = self._encodings.get(encoding_of_font(font) or "") or self._by_score
            if encoding is not None:
                choices[index] = (value, encoding, font)
        if len(choices) < len(values) and any(type(one) is str and _UNICODE.search(one) for one in values):
            # Two hands: what is no better decoded was typed by the one with Unicode.
            # Where that is a draw ('Khu phè 2'), the names of the row, which are decoded first, have told the hand.
            old = self.letters.stood
            choices = {
                index: choice
                for index, choice in choices.items()
                if (gain := _gain(choice[0], choice[1])) > 0 or (gain == 0 and index in old)
            }
        sample = list(islice(choices.values(), _SAMPLE))
        before = share_of_syllables("\n".join(text for text, _, _ in sample))
        after = share_of_syllables("\n".join(decode(text, encoding).text for text, encoding, _ in sample))
        return choices if after >= before else {}

    def text(self, text: str) -> str:
        """A line above the table or a section, decoded where that makes Vietnamese of it."""
        if text.isascii() or _UNICODE.search(text):
            return text
        tried = [self._by_score] if self._by_score else list(self._encodings.values()) if self._active else []
        for encoding in tried:
            made = _decoded(text, encoding, None, "")[0]
            gain = share_of_syllables(made) - share_of_syllables(text)
            if made != text and (gain > 0 or (gain == 0 and encoding.code == self.letters.encoding)):
                self.letters.show(text, made)
                return made
        return text


def _gain(text: str, encoding: Encoding) -> float:
    as_it_stands = max(share_of_syllables(text), share_of_syllables(clean(text)))
    return share_of_syllables(decode(text, encoding).text) - as_it_stands


def _decoded(text: str, encoding: Encoding, font: str | None, key: str) -> tuple[str, str | None]:
    """The decoded text, and how it read before it was given capitals where it was."""
    is_name = key in ("full_name", "family_middle", "given", "head_name")
    made = decode(text, encoding, font, is_name=is_name)
    if shows_capitals(font):
        # The font drew capitals of what was typed as 'Câu lạc bộ Dân vũ': how it was typed tells more.
        typed = decode(text, encoding, is_name=is_name)
        if typed.text not in (typed.text.lower(), typed.text.upper()):
            made = typed
    recased = next((str(found.fact("stood")) for found in made.findings if found.code == "encoding.recased"), None)
    return made.text, recased


def decomposed_pairs(values: Iterable[Value], letters: Letters) -> None:
    """Shows that text came in decomposed Unicode, by a few of its cells; it is put together without a word else."""
    for value in islice(values, _SAMPLE):
        if type(value) is str and not value.isascii() and not unicodedata.is_normalized("NFC", value):
            letters.show(value, unicodedata.normalize("NFC", value))
            if letters.encoding is None:
                letters.encoding = "decomposed"
