"""Text typed with the old fonts, TCVN3 (.VnTime) and VNI-Windows (VNI-Times), turned into Unicode.

Decode before cleaning: ư in TCVN3 is the soft hyphen, which cleaning removes. Tables are the catalogue's and
are passed in. The font of a cell decides; only where it says nothing is the encoding guessed from the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.syllables import share_of_syllables, split_tone

EncodingCode = Literal["tcvn3", "vni"]
_TCVN3_FONT: Final = re.compile(r"\.vn|vn(?:time|arial|book|aristote|times|avant|courier|helvet)", re.IGNORECASE)
_VNI_FONT: Final = re.compile(r"(?i:vni)(?:[-\s]|$|(?=[A-Z]))")
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?…]\s+|\n\s*)[\"'“‘(\-–+*\s]*([^\W\d_])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST_CODE: Final = 2


def tcvn3_encoding(table: Mapping[str, str]) -> Encoding:
    """TCVN3 from the catalogue's table: bytes in hexadecimal → letters."""
    codes = {bytes.fromhex(code).decode("cp1252"): letter for code, letter in table.items()}
    return _encoding("tcvn3", codes, lacks_toned_capitals=True)


def vni_encoding(table: Mapping[str, str]) -> Encoding:
    """VNI-Windows from the catalogue's table: a letter and its mark → one letter, the mark in either case."""
    codes = dict(table)
    for code, letter in table.items():
        if len(code) == _LONGEST_CODE:
            codes.setdefault(code[0] + code[1].lower(), letter)
            codes.setdefault(code[0] + code[1].upper(), letter)
    return _encoding("vni", codes, lacks_toned_capitals=False)


def _encoding(code: EncodingCode, codes: dict[str, str], *, lacks_toned_capitals: bool) -> Encoding:
    normal = {source: unicodedata.normalize("NFC", letter) for source, letter in codes.items()}
    longest_first = sorted(normal, key=len, reverse=True)
    pattern = re.compile("|".join(re.escape(source) for source in longest_first))
    return Encoding(code, normal, pattern, lacks_toned_capitals)


def encoding_of_font(font_name: str | None) -> EncodingCode | None:
    """The encoding a font was made for, None for a Unicode font."""
    if not font_name:
        return None
    name = font_name.strip()
    if _TCVN3_FONT.match(name):
        return "tcvn3"
    if _VNI_FONT.match(name):
        return "vni"
    return None


def shows_capitals(font_name: str | None) -> bool:
    """True for the TCVN3 fonts whose small letters look like capitals: their names end in H."""
    return bool(font_name) and encoding_of_font(font_name) == "tcvn3" and str(font_name).strip().endswith("H")


def decode(text: str, encoding: Encoding, font: str | None = None, *, is_name: bool = False) -> Decoded:
    """The text in Unicode (NFC), as its readers saw it.

    TCVN3 has no toned capitals, so 'Ánh' was stored as 'ánh': in a name every word, elsewhere every sentence,
    that begins with a toned small letter gets its capital back, and words otherwise in capitals get theirs.
    """
    raw = encoding.pattern.sub(lambda match: encoding.codes[match.group()], text)
    decoded = unicodedata.normalize("NFC", raw)
    if not encoding.lacks_toned_capitals:
        return Decoded(decoded, _changed(text, decoded, encoding))
    if shows_capitals(font):
        return Decoded(decoded.upper(), _changed(text, decoded.upper(), encoding))
    recased = _with_toned_capitals(decoded, is_name)
    findings = _changed(text, recased, encoding)
    if recased != decoded:
        findings += (finding("encoding.recased", "warns", None, recased, stood=decoded),)
    return Decoded(recased, findings)


def guess(text: str, encodings: Iterable[Encoding]) -> Guess:
    """The encoding whose reading makes the most Vietnamese words, None where the text is good as it stands.

    The score is the share of words beyond ASCII that are Vietnamese syllables in the best reading. One cell
    is often readable in two ways ('phoá'), so the cells of a column are better guessed together.
    """
    best = Guess(None, share_of_syllables(text))
    for encoding in encodings:
        decoded = decode(text, encoding).text
        score = share_of_syllables(decoded)
        if decoded != text and score > best.score:
            best = Guess(encoding.code, score)
    return best


def _changed(text: str, decoded: str, encoding: Encoding) -> tuple[Finding, ...]:
    if decoded == text:
        return ()
    return (finding("encoding.decoded", "warns", None, decoded, encoding=encoding.code),)


def _with_toned_capitals(text: str, is_name: bool) -> str:
    words = _WORD.findall(text)
    certain = [char for word in words for char in word if not _could_be_capital(char)]
    if certain and all(char.isupper() for char in certain) and any(_in_capitals(word) for word in words):
        return text.upper()
    text = _WORD.sub(lambda match: match.group().upper() if _in_capitals(match.group()) else match.group(), text)
    if is_name and (text.lower() != text or all(_could_be_capital(word[0]) for word in words)):
        return _WORD.sub(lambda match: _capital_first(match.group()), text)
    return _SENTENCE_START.sub(lambda match: match.group()[:-1] + _capital_first(match.group(1)), text)


def _could_be_capital(char: str) -> bool:
    """A toned small letter: TCVN3 wrote its capital the same."""
    return char.islower() and split_tone(char)[1] != ""


def _in_capitals(word: str) -> bool:
    certain = [char for char in word if not _could_be_capital(char)]
    return len(certain) > 1 and all(char.isupper() for char in certain)


def _capital_first(word: str) -> str:
    return word[0].upper() + word[1:] if _could_be_capital(word[0]) else word


class Decoded(NamedTuple):
    """The text in Unicode, and what was done to it."""

    text: str
    findings: tuple[Finding, ...]


class Guess(NamedTuple):
    """The likeliest encoding (None: Unicode) and how much of the text it explains, 0 to 1."""

    code: EncodingCode | None
    score: float


@dataclass(frozen=True, slots=True)
class Encoding:
    """One legacy encoding, ready to decode."""

    code: EncodingCode
    codes: Mapping[str, str]
    pattern: re.Pattern[str]
    lacks_toned_capitals: bool
