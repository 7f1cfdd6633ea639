"""Citizen identity numbers (CCCD): twelve digits that carry province, sex and birth year, and no check digit.

Findings never carry the number itself except as the mend that is shown: it must not reach a log.
"""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final, Literal, NamedTuple

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.findings import Finding, finding

COLUMN: Final = "national_id"
LENGTH: Final = 12
OLD_CARD_LENGTH: Final = 9
_DROPPED: Final = re.compile(r"[\s'’‘`.\-\u00a0\u200b-\u200d\u2060\ufeff]+")
_FLOAT_TAIL: Final = re.compile(r"^([0-9]+)\.0$")
# The fourth digit: two for each century, the first male and the second female.
_FIRST_CENTURY: Final = 1900
_LATEST_CENTURY_DIGIT: Final = 3
_BULLET: Final = "•"

Gender = Literal["male", "female"]


class NationalIdReading(NamedTuple):
    """The number as it is kept, None where it is none, and what was found."""

    value: str | None
    findings: tuple[Finding, ...]


def read_national_id(text: str, provinces: Set[str]) -> NationalIdReading:
    """Read a number as workbooks hold it; zeros that a spreadsheet dropped are put back, with a warning.

    `provinces` are the three-digit codes of the catalogue. An empty text is no number and no finding.
    """
    if len(text) == LENGTH and text.isascii() and text.isdigit() and text[:3] in provinces and text[3] <= "3":
        return NationalIdReading(text, ())  # as nearly all are: a hundred thousand of them come in at once
    digits = _DROPPED.sub("", _FLOAT_TAIL.sub(r"\1", text.strip()))
    if not digits:
        return NationalIdReading(None, ())
    if not (digits.isascii() and digits.isdigit()):
        return NationalIdReading(None, (finding("national_id.characters", "blocks", COLUMN),))
    length = len(digits)
    if length == OLD_CARD_LENGTH:
        return NationalIdReading(digits, (finding("national_id.old_card", "warns", COLUMN),))
    if not LENGTH - 2 <= length <= LENGTH:
        return NationalIdReading(None, (finding("national_id.length", "blocks", COLUMN, length=length),))
    findings: list[Finding] = []
    value = digits.zfill(LENGTH)
    believable = value[:3] in provinces and int(value[3]) <= _LATEST_CENTURY_DIGIT
    if length < LENGTH and not believable:
        # Zeros lost by a spreadsheet leave a province and a century behind; here a digit was forgotten.
        return NationalIdReading(None, (finding("national_id.length", "blocks", COLUMN, length=length),))
    if length < LENGTH:
        findings.append(finding("national_id.padded", "warns", COLUMN, value, zeros=LENGTH - length))
    if value[:3] not in provinces:
        findings.append(finding("national_id.province", "warns", COLUMN, province=value[:3]))
    if int(value[3]) > _LATEST_CENTURY_DIGIT:
        findings.append(finding("national_id.century", "warns", COLUMN, digit=value[3]))
    return NationalIdReading(value, tuple(findings))


def gender_in(national_id: str) -> Gender | None:
    """The sex that twelve digits carry."""
    if len(national_id) != LENGTH:
        return None
    return "female" if int(national_id[3]) % 2 else "male"


def birth_year_in(national_id: str) -> int | None:
    """The birth year that twelve digits carry."""
    if len(national_id) != LENGTH:
        return None
    return _FIRST_CENTURY + 100 * (int(national_id[3]) // 2) + int(national_id[4:6])


def agrees(national_id: str, gender: Gender | None, birth_date: PartialDate | None) -> tuple[Finding, ...]:
    """Warnings where the number says another sex or birth year than the record; what is unknown agrees."""
    findings: list[Finding] = []
    said_gender = gender_in(national_id)
    if gender is not None and said_gender is not None and said_gender != gender:
        findings.append(finding("national_id.sex", "warns", COLUMN, said=said_gender))
    said_year = birth_year_in(national_id)
    if birth_date is not None and said_year is not None and said_year != birth_date.year:
        findings.append(finding("national_id.year", "warns", COLUMN, said=said_year, year=birth_date.year))
    return tuple(findings)


def mask(national_id: str) -> str:
    """'022•••••4417': the province and the last four digits; a shorter number keeps its last three."""
    if len(national_id) >= LENGTH:
        return national_id[:3] + _BULLET * (len(national_id) - 7) + national_id[-4:]
    kept = min(3, len(national_id) // 3)
    return _BULLET * (len(national_id) - kept) + (national_id[-kept:] if kept else "")
