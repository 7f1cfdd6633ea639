"""Numbers that are names (CCCD, telephone) and numbers that count."""

from __future__ import annotations

import re
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.national_id import read_national_id
from khenthuong_desktop.exchange.column_reading import Read, Reader, text_of
from khenthuong_desktop.exchange.read_texts import error_of, error_value, is_nothing
from khenthuong_desktop.exchange.workbook_cells import Value

_SCIENTIFIC: Final = re.compile(r"[0-9](?:[.,][0-9]+)?[eE]\+?[0-9]{1,2}")
_PLAIN: Final = re.compile("[0-9]{3}[0-3][0-9]{8}")
_SLIPPED: Final = re.compile(r"(?=.*[OoIl])[\dOoIl]{12}")
_SLIPS: Final = str.maketrans("OoIl", "0011")
_TWELVE: Final = re.compile(r"(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)")
_OTHER_CARD: Final = re.compile(r"\d{9}")
_PHONE_LENGTH: Final = 10
_PHONE_SEPARATORS: Final = re.compile(r"[\s.\-()]+")
_FIRST_OF_MOBILE: Final = frozenset("23456789")
_COUNT: Final = re.compile(
    r"(?:gồm |có |khoảng )?([0-9]{1,6})\s*(?:người|thành viên|hội viên|đ/c|đồng chí|tv|hv|cá nhân|nhân khẩu|khẩu)\.?"
)


def national_id_reader(provinces: frozenset[str]) -> Reader:
    """The reader of a column of CCCD numbers."""

    def read(value: Value) -> str | Read:
        if type(value) is str and _PLAIN.fullmatch(value) and value[:3] in provinces:
            return value
        text = text_of(value)
        if isinstance(value, str) and _SCIENTIFIC.fullmatch(text.strip()):
            # What Excel showed of a long number: its last digits are gone for good.
            shown = text.strip()
            return Read(shown, shown, (finding("import.scientific_number", "blocks", "national_id"),))
        if is_nothing(text):
            return ""
        if error_value(cleaned := vietnamese.clean(text)):
            return Read("", cleaned, (error_of("national_id", cleaned),))
        number, findings = read_national_id(text, provinces)
        if number is None and (found := _number_among(cleaned)) is not None:
            number, findings = read_national_id(found, provinces)
            if number is not None:
                told = finding("import.number_in_text", "warns", "national_id", number)
                return Read(number, cleaned, (told, *findings))
        if number is None:
            return Read(cleaned, cleaned, findings)
        return Read(number, vietnamese.clean(text), findings) if findings else number

    return read


def _number_among(text: str) -> str | None:
    """The one number of twelve digits in a cell that has a date beside it, or letters that were typed for digits."""
    if _SLIPPED.fullmatch(text):
        return text.translate(_SLIPS)
    found = _TWELVE.findall(text)
    return (
        re.sub(r"[\s.]", "", found[0]) if len(found) == 1 and not _OTHER_CARD.search(_TWELVE.sub(" ", text)) else None
    )


def read_phone(value: Value) -> str | Read:
    """A telephone number as text; the 0 that a spreadsheet dropped is put back, with a warning."""
    text = vietnamese.clean(text_of(value)).lstrip("'’")
    if is_nothing(text):
        return ""
    digits = _PHONE_SEPARATORS.sub("", text)
    if digits.isascii() and digits.isdigit() and len(digits) == _PHONE_LENGTH - 1 and digits[0] in _FIRST_OF_MOBILE:
        padded = f"0{digits}"
        return Read(padded, text, (finding("import.phone_padded", "warns", "phone", padded),))
    if digits.isascii() and digits.isdigit() and _PHONE_LENGTH <= len(digits) <= _PHONE_LENGTH + 1:
        return digits  # '0912.345.678' is no other number than '0912345678'
    return text


def read_count(value: Value) -> str | Read:
    """How many members: a whole number, also out of '05 người'."""
    text = vietnamese.clean(text_of(value))
    if is_nothing(text):
        return ""
    if text.isascii() and text.isdigit():
        return str(int(text))
    match = _COUNT.fullmatch(text.lower())
    if match is None:
        return text
    number = str(int(match.group(1)))
    return Read(number, text, (finding("import.number_in_words", "warns", "member_count", number, typed=text),))
