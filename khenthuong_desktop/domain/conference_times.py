"""The times of a conference: the window its plan leaves for it, and its session and periods, the next time included."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from khenthuong_desktop.domain.dates import Deadline, days_in_month
from khenthuong_desktop.domain.numbers import from_roman, roman

_WINDOW: Final = re.compile(r"(\d{4})-(?:Q([1-4])|(\d{2}))")
_SESSION: Final = re.compile(r"\b(lần thứ\s+)([IVXLCDM]+)\b", re.IGNORECASE)
_RANGE: Final = re.compile(r"\b(\d{4})(\s*[-–]\s*)(\d{4})\b")
_YEAR: Final = re.compile(r"\b(năm\s+)(\d{4})\b", re.IGNORECASE)
_DAY: Final = re.compile(r"\bngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*[\d.…]+", re.IGNORECASE)
_OPEN_DAY: Final = "ngày ... tháng ... năm ..."


def window(held_in: str) -> tuple[date, Deadline]:
    """'2025-Q1' and '2025-08' as their first day and their last, which both belong to them; else ValueError."""
    match = _WINDOW.fullmatch(held_in)
    if match is None:
        raise ValueError("no window")
    year = int(match[1])
    first, last = (int(match[3]), int(match[3])) if match[3] else (3 * int(match[2]) - 2, 3 * int(match[2]))
    begin = date(year, first, 1)
    return begin, Deadline(date(year, last, days_in_month(year, last)), inclusive=True)


def window_name(begin: date | None, end: Deadline | None) -> str:
    """'2025-Q1' or '2025-08' where the window is just that; else ''."""
    if begin is None or end is None:
        return ""
    for name in (f"{begin.year:04}-{begin.month:02}", f"{begin.year:04}-Q{(begin.month + 2) // 3}"):
        if window(name) == (begin, end):
            return name
    return ""


def single_month(begin: date | None, end: Deadline | None) -> date | None:
    """The first of the month that the whole window lies in."""
    if begin is None or end is None or (begin.year, begin.month) != (end.day.year, end.day.month):
        return None
    return begin.replace(day=1)


def moved_on(text: str, years: int, *, open_days: bool = False) -> str:
    """A text of one conference for the next: 'lần thứ I (2025 - 2030)' becomes 'lần thứ II (2030 - 2035)'.

    A period moves by its own length, a single 'năm 2025' by `years`; with `open_days` a day is left open.
    """
    text = _SESSION.sub(_next_session, text)
    text = _RANGE.sub(_next_range, text)
    if open_days:
        text = _DAY.sub(_OPEN_DAY, text)
    return _YEAR.sub(lambda match: f"{match[1]}{int(match[2]) + years:04}", text)


def length_in_years(period: str) -> int:
    """How many years a period is long: 5 of '2020 - 2025', 1 of 'năm 2025'."""
    match = _RANGE.search(period)
    return max(1, int(match[3]) - int(match[1])) if match else 1


def _next_session(match: re.Match[str]) -> str:
    try:
        return match[1] + roman(from_roman(match[2].upper()) + 1)
    except ValueError:
        return match[0]


def _next_range(match: re.Match[str]) -> str:
    first, last = int(match[1]), int(match[3])
    length = last - first
    return f"{last:04}{match[2]}{last + length:04}" if length > 0 and last + length < 10_000 else match[0]
