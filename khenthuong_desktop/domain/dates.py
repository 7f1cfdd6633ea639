"""Dates as documents write them, and dates of which only the year or the month is known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering
from typing import Final, Self

_STORED: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_WEEKDAYS: Final = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_OPEN: Final = " " * 5


def days_in_month(year: int, month: int) -> int:
    """How many days the month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def document_date(day: date) -> str:
    """'ngày 05 tháng 02 năm 2026': a leading 0 for days below 10 and months 1 and 2 only (NĐ 30/2020)."""
    return f"ngày {day.day:02d} tháng {_document_month(day.month)} năm {day.year:04d}"


def open_document_date(year: int) -> str:
    """The date line of a paper whose day is written in by hand: 'ngày     tháng     năm 2026'."""
    return f"ngày{_OPEN}tháng{_OPEN}năm {year:04d}"


def short_document_date(day: date) -> str:
    """'05/02/2026', '10/8/2026': the date inside a sentence, zeros as in the date line."""
    return f"{day.day:02d}/{_document_month(day.month)}/{day.year:04d}"


def screen_date(day: date) -> str:
    """'05/02/2026', '10/08/2026': a date on the screen, in lists as in fields."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def weekday_name(day: date) -> str:
    """'thứ Hai' … 'Chủ nhật', capitals as NĐ 30/2020 Annex II writes them."""
    return _WEEKDAYS[day.weekday()]


def _document_month(month: int) -> str:
    return f"{month:02d}" if month <= 2 else str(month)


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or the day and the month, may be unknown; an unknown part sorts first."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs a month")
        if not 1 <= self.year <= 9999 or (self.month is not None and not 1 <= self.month <= 12):
            raise ValueError("no such month")
        if self.month is not None and self.day is not None:
            date(self.year, self.month, self.day)

    @classmethod
    def parse_stored(cls, text: str) -> Self:
        """From 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; anything else raises ValueError."""
        match = _STORED.fullmatch(text)
        if match is None:
            raise ValueError("not a stored date")
        year, month, day = match.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @classmethod
    def of(cls, day: date) -> Self:
        """The whole date."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        stored = f"{self.year:04d}"
        if self.month is not None:
            stored += f"-{self.month:02d}"
        if self.day is not None:
            stored += f"-{self.day:02d}"
        return stored

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return (self.year, self.month or 0, self.day or 0) < (other.year, other.month or 0, other.day or 0)

    def display(self) -> str:
        """'20/11/2026', '11/2026' or '1984', as registers show it."""
        shown = f"{self.year:04d}"
        if self.month is not None:
            shown = f"{self.month:02d}/{shown}"
        if self.day is not None:
            shown = f"{self.day:02d}/{shown}"
        return shown

    def as_date(self) -> date | None:
        """The day where all of it is known."""
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def age_on(self, day: date) -> int:
        """Full years on that day, as far as known: with the year alone, the difference of the years."""
        known = (self.month or 1, self.day or 1)
        return day.year - self.year - ((day.month, day.day) < known)


@dataclass(frozen=True, slots=True)
class Deadline:
    """'trước ngày 10/8' leaves the 10th out, 'đến hết ngày 31/12' takes the 31st in: which, is kept."""

    day: date
    inclusive: bool

    @property
    def last_open_day(self) -> date:
        """The last day on which it is still in time."""
        return self.day if self.inclusive else self.day - timedelta(days=1)

    def is_overdue(self, today: date) -> bool:
        """True from the day after the last open one."""
        return today > self.last_open_day

    def text(self) -> str:
        """'trước ngày 10/8/2026' or 'đến hết ngày 31/12/2026'."""
        return f"{'đến hết ngày' if self.inclusive else 'trước ngày'} {short_document_date(self.day)}"
