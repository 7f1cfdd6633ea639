"""Banner designs: which days and names a text says, and whether they are still those of the conference."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from khenthuong_desktop.domain.vietnamese import search_key

_IN_WORDS: Final = re.compile(r"ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})")
_IN_FIGURES: Final = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")


def days_in(text: str) -> tuple[date, ...]:
    """The days that a text names; what is no day of the calendar is left out."""
    found: list[date] = []
    for day, month, year in (*_IN_WORDS.findall(search_key(text)), *_IN_FIGURES.findall(text)):
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return tuple(dict.fromkeys(found))


def other_day(text: str, held_on: date | None) -> date | None:
    """The day on a banner that is not the one of the conference; one that says several may mean others too."""
    days = days_in(text)
    return days[0] if held_on is not None and days and held_on not in days else None


def other_name(text: str, before: Sequence[str], now: Sequence[str]) -> str:
    """The line that the conference had when the banner was made and has no more, if the banner still says it."""
    said = f" {search_key(text)} "  # whole words: 'lần thứ I' is not within 'lần thứ II'
    kept = {search_key(line) for line in now}
    for line in before:
        key = search_key(line)
        if key and key not in kept and not days_in(line) and f" {key} " in said:
            return line
    return ""
