"""Reading the dates that officials type: any separator, any part missing, short years, slips of the hand."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final, NamedTuple

from khenthuong_desktop.domain.dates import PartialDate, days_in_month
from khenthuong_desktop.domain.findings import Finding, finding

OLDEST_AGE: Final = 110
_EARLIEST_YEAR: Final = 1800
_WORDS: Final = re.compile(r"(?:sinh|ngày|tháng|năm|sn|ns|ng|th)(?![^\W\d_])\.?", re.IGNORECASE)
_CLOCK: Final = re.compile(r"[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$")
_DAY_AND_MONTH: Final = re.compile(r"(?:ngày\s*)?([0-9]{1,2})\s*(?:[/.-]|tháng)\s*([0-9]{1,2})", re.IGNORECASE)
_SEPARATOR: Final = re.compile(r"[\s./\\,\-–—:]+")


class TypedDate(NamedTuple):
    """What was read, None where it cannot be a date, and what was found on the way."""

    value: PartialDate | None
    findings: tuple[Finding, ...]


class _Limits(NamedTuple):
    """What counts as likely while one text is read."""

    today_year: int
    century: int | None
    future_allowed: bool
    column: str


def read_typed(
    text: str,
    today_year: int,
    *,
    column: str = "birth_date",
    century: int | None = None,
    future_allowed: bool = False,
) -> TypedDate:
    """Read '20/11/1985', '20-11-85', '11.1985', '1985', '20111985', 'ngày 20 tháng 11 năm 1985' …

    A year of two digits is 19xx unless that makes somebody over 110, or `century` (1900, 2000) says it.
    An empty text is no date and no finding. The value is None wherever a finding blocks, except a date in the
    future, which is a date but nobody's birthday.
    """
    limits = _Limits(today_year, century, future_allowed, column)
    bare = _CLOCK.sub("", unicodedata.normalize("NFC", text).strip().lstrip("'’"))
    parts = [part for part in _SEPARATOR.split(_WORDS.sub(" ", bare)) if part]
    if not parts:
        return TypedDate(None, ()) if not text.strip() else _unreadable(text, limits)
    if len(parts) > 3 or not all(part.isascii() and part.isdigit() and len(part) <= 8 for part in parts):
        return _unreadable(text, limits)
    if len(parts) == 1:
        return _read_digits(parts[0], text, limits)
    if len(parts[0]) == 4:
        parts.reverse()
    if len(parts[-1]) not in (2, 4) or any(len(part) > 2 for part in parts[:-1]):
        return _unreadable(text, limits)
    day, month = (int(parts[0]), int(parts[1])) if len(parts) == 3 else (0, int(parts[0]))
    return _assemble(day, month, parts[-1], limits)


def with_year(text: str, near: date) -> str:
    """'5/12' with the year that brings it nearest to a day; any other text as it is."""
    found = _DAY_AND_MONTH.fullmatch(text.strip())
    if found is None:
        return text
    day, month = int(found[1]), int(found[2])
    possible = [
        date(year, month, day)
        for year in (near.year - 1, near.year, near.year + 1)
        if 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)
    ]
    if not possible:
        return text
    return f"{min(possible, key=lambda one: abs(one - near)):%d/%m/%Y}"


def _read_digits(digits: str, text: str, limits: _Limits) -> TypedDate:
    """Digits without a separator: a year, or a date run together."""
    if len(digits) in (2, 4):
        return _assemble(0, 0, digits, limits)
    readings = []
    for day_length, month_length, year_length in ((2, 2, 4), (1, 2, 4), (2, 1, 4), (0, 2, 4), (2, 2, 2)):
        if day_length + month_length + year_length == len(digits):
            month_end = day_length + month_length
            readings.append((digits[:day_length], digits[day_length:month_end], digits[month_end:]))
    if len(digits) == 8:
        readings.append((digits[6:], digits[4:6], digits[:4]))
    possible = [
        value
        for day, month, year in readings
        if (value := _likely(int(day or 0), int(month), year, limits)) is not None
    ]
    if not possible:
        return _unreadable(text, limits)
    mend = possible[0].display()
    if len(set(possible)) > 1:
        other = possible[1].display()
        ambiguous = finding("date.ambiguous", "blocks", limits.column, mend, typed=text, other=other)
        return TypedDate(None, (ambiguous,))
    return TypedDate(possible[0], (finding("date.run_together", "warns", limits.column, mend, typed=text),))


def _likely(day: int, month: int, year_digits: str, limits: _Limits) -> PartialDate | None:
    year = _full_year(year_digits, limits)
    if not limits.today_year - OLDEST_AGE - 20 <= year <= limits.today_year + 10:
        return None
    try:
        return PartialDate(year, month, day or None)
    except ValueError:
        return None


def _full_year(digits: str, limits: _Limits) -> int:
    if len(digits) == 4:
        return int(digits)
    if limits.century is not None:
        return limits.century + int(digits)
    year = 1900 + int(digits)
    return year + 100 if limits.today_year - year > OLDEST_AGE else year


def _assemble(day: int, month: int, year_digits: str, limits: _Limits) -> TypedDate:
    findings: list[Finding] = []
    year = _full_year(year_digits, limits)
    if year == 0:
        return _unreadable(year_digits, limits)
    # '00/00/1985' is how some programs write a year alone.
    if month == 0 and day:
        return _impossible(day, month, year, PartialDate(year).display(), limits)
    if month > 12:
        swapped = 1 <= day <= 12 and month <= days_in_month(year, day)
        mend = PartialDate(year, day, month).display() if swapped else None
        return _impossible(day, month, year, mend, limits)
    if month and day > days_in_month(year, month):
        mend = PartialDate(year, month, days_in_month(year, month)).display() if day <= 31 else None
        return _impossible(day, month, year, mend, limits)
    value = PartialDate(year, month or None, day or None)
    if len(year_digits) == 2:
        findings.append(
            finding("date.two_digit_year", "warns", limits.column, value.display(), typed=year_digits, year=year)
        )
    findings.extend(_unlikely_year(value, limits))
    return TypedDate(value, tuple(findings))


def _unlikely_year(value: PartialDate, limits: _Limits) -> list[Finding]:
    slip = _without_slip(value, limits)
    mend = slip.display() if slip else None
    if value.year > limits.today_year and not limits.future_allowed:
        return [finding("date.in_future", "blocks", limits.column, mend, year=value.year)]
    if limits.today_year - value.year > OLDEST_AGE:
        severity = "blocks" if value.year < _EARLIEST_YEAR else "warns"
        age = limits.today_year - value.year
        if severity == "blocks":
            return [finding("date.too_old", "blocks", limits.column, mend, year=value.year, age=age)]
        return [finding("date.too_old", "warns", limits.column, mend, year=value.year, age=age)]
    return []


def _without_slip(value: PartialDate, limits: _Limits) -> PartialDate | None:
    """The same date in the century that was probably meant: 2091 → 1991, 1085 → 1985."""
    for century in (1900, 2000):
        year = century + value.year % 100
        if 0 <= limits.today_year - year <= OLDEST_AGE:
            try:
                return PartialDate(year, value.month, value.day)
            except ValueError:
                return None
    return None


def _impossible(day: int, month: int, year: int, mend: str | None, limits: _Limits) -> TypedDate:
    typed = f"{day:02d}/{month:02d}/{year:04d}" if day else f"{month:02d}/{year:04d}"
    return TypedDate(None, (finding("date.impossible", "blocks", limits.column, mend, typed=typed),))


def _unreadable(text: str, limits: _Limits) -> TypedDate:
    return TypedDate(None, (finding("date.unreadable", "blocks", limits.column, typed=text.strip()),))
