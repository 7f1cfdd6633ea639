"""Sex and yes or no, as words, letters and marks in a column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.exchange.column_reading import ColumnRead, Read, read_column, text_of
from khenthuong_desktop.exchange.read_texts import is_nothing
from khenthuong_desktop.exchange.workbook_cells import Value

MALE: Final = "Nam"
FEMALE: Final = "Nữ"
YES: Final = "Có"
NO: Final = "Không"
_MARK: Final = re.compile(r"[xXvV×✓✔☑√✗✘+*hH1üþûý]|TRUE|[cC]ó|co", re.IGNORECASE)
_NO_MARK: Final = re.compile(r"0|FALSE|[kK]hông|ko|☐|□|¨", re.IGNORECASE)
_WORDS: Final = {
    "nam": MALE,
    "nu": FEMALE,
    "male": MALE,
    "female": FEMALE,
    "nam gioi": MALE,
    "nu gioi": FEMALE,
    "gioi tinh nam": MALE,
    "gioi tinh nu": FEMALE,
    "trai": MALE,
    "gai": FEMALE,
    "dan ong": MALE,
    "phu nu": FEMALE,
    "ong": MALE,
    "ba": FEMALE,
}
_MEMBER: Final = frozenset({"dang vien", "la dang vien", "dang vien chinh thuc", "dv", "da vao dang"})
_NO_MEMBER: Final = frozenset({"quan chung", "chua vao dang", "khong phai dang vien", "chua", "doan vien", "qc"})
_LETTERS: Final = frozenset({"m", "f", "n", "1", "0", "2", "x", "true", "false", "b", "g"})


REGISTER_TITLES: Final = frozenset({"", "Ông", "Bà"})
_CODES: Final = re.compile(r"\b([01234xmfntg])\s*[:=\-–]\s*(nam|nữ)\b", re.IGNORECASE)
_CODES_BEHIND: Final = re.compile(r"\b(nam|nữ)\s*[:=\-–]\s*([01234xmfntg])\b", re.IGNORECASE)


def codes_of_sexes(heading: str) -> dict[str, str]:
    """What a heading says its marks mean: '1: Nam, 2: Nữ'."""
    said = [(mark, sex) for mark, sex in _CODES.findall(heading)]
    said += [(mark, sex) for sex, mark in _CODES_BEHIND.findall(heading)]
    return {mark.lower(): sex.capitalize() for mark, sex in said}


def is_mark(text: str) -> bool:
    """True for 'x', '✓', '1', 'Có'."""
    return _MARK.fullmatch(text) is not None


def is_no_mark(text: str) -> bool:
    """True for '0', 'Không', an empty box."""
    return _NO_MARK.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """True for Ông and Bà, whatever the case."""
    return text.lower() in ("ông", "bà")


def sex_of_word(text: str) -> str | None:
    """'Nam' or 'Nữ' for a word that says one, whatever its case."""
    return _WORDS.get(vietnamese.search_key(text))


def read_sexes(values: Sequence[Value]) -> ColumnRead:
    """A column of sexes: words as they are, single letters only where the column leaves one reading."""
    letters = _letters_of_column(set(values))

    def read(value: Value) -> str | Read:
        text = vietnamese.clean(text_of(value))
        if is_nothing(text):
            # A question mark is no dash: whoever wrote the list was not sure.
            asked = (finding("import.sex_unclear", "judge", "gender", typed=text),)
            return Read("", text, asked) if "?" in text else ""
        sex = _WORDS.get(vietnamese.search_key(text))
        if sex is not None:
            return sex
        meant = letters.get(text.lower())
        if meant is not None:
            return Read(meant, text, (finding("import.sex_letter", "warns", "gender", meant, typed=text),))
        return Read(text, text, (finding("import.sex_unclear", "judge", "gender", typed=text),))

    return read_column(values, read, "gender")


def _letters_of_column(values: Iterable[Value]) -> dict[str, str]:
    """What the single letters of a column mean, those left out that could mean either."""
    texts = {vietnamese.clean(text_of(value)).lower() for value in values} - {""}
    letters = texts & _LETTERS
    words = {sex for text in texts if (sex := _WORDS.get(vietnamese.search_key(text)))}
    meant: dict[str, str] = {}
    if letters <= {"m", "f"}:
        meant = {"m": MALE, "f": FEMALE}
    elif letters == {"n"} and len(words) == 1:
        # Beside 'Nữ' written out, N is the other one.
        meant = {"n": FEMALE if words == {MALE} else MALE}
    return meant


def read_flags(values: Iterable[Value], key: str) -> ColumnRead:
    """A column of yes or no; what is neither stays as it stood for the validator."""

    def read(value: Value) -> str | Read:
        text = vietnamese.clean(text_of(value))
        if _MARK.fullmatch(text):
            return YES
        if _NO_MARK.fullmatch(text):
            return NO
        if is_nothing(text):
            return ""
        folded = vietnamese.search_key(text)
        if key == "party_member" and (folded in _MEMBER or folded in _NO_MEMBER):
            return YES if folded in _MEMBER else NO
        return text

    return read_column(values, read, key)
