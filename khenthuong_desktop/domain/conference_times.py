"""The window that a plan leaves for a conference: a month, a quarter, the days before one."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from khenthuong_desktop.domain.dates import Deadline, days_in_month

_WINDOW: Final = re.compile(r"(\d{4})-(?:Q([1-4])|(\d{2}))")


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
