"""What dialogs about asking units read out of their fields: a day to come, a whole number."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from khenthuong_desktop.domain.typed_dates import read_typed, with_year

_LONGEST_NUMBER: Final = 5
_LONG_PAST: Final = timedelta(days=183)


def day(text: str, year: int) -> date | None:
    """A day as it is typed, of this year where no year is said: '10/8'."""
    whole = f"{text}/{year}" if text.count("/") == 1 else text
    read = read_typed(whole, year, century=2000, future_allowed=True, column="deadline")
    return read.value.as_date() if read.value is not None else None


def day_near(text: str, near: date) -> date | None:
    """A day as it is typed; where no year is said, the one nearest to a day."""
    return day(with_year(text, near), near.year)


def day_ahead(text: str, today: date) -> date | None:
    """A day until which something is asked: '10/1', said in November, is next year's."""
    found = day(text, today.year)
    if found is not None and text.count("/") == 1 and found < today - _LONG_PAST:
        return day(text, today.year + 1)
    return found


def whole_number(text: str) -> int | None:
    """A number of people; nothing typed is nobody."""
    typed = text.strip() or "0"
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= _LONGEST_NUMBER else None
