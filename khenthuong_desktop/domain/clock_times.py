"""Times of the day as people write them: 8h30, 08.30 and the like are 08:30; kept as HH:MM, counted in minutes."""

from __future__ import annotations

import re
from typing import Final

from khenthuong_desktop.domain.vietnamese import search_key

DAY: Final = 24 * 60
_MARKS: Final = re.compile(r"[:.,']")
# Of the words without their tones: hour and minute, in full or as their first letter.
_WRITTEN: Final = re.compile(r"(\d{1,2})(?: (?:gio|g|h)(?= |$))?(?: (\d{1,2})(?: (?:phut|ph|p))?)?")
_FOUR: Final = re.compile(r"(\d{1,2})(\d{2})")
_WRONG: Final = re.compile(r"-|:.*:")


def read_time(text: str) -> int | None:
    """The minute of the day that is meant; None where nobody can tell."""
    written = text.strip()
    found = _FOUR.fullmatch(written)
    if found is None and not _WRONG.search(written):
        found = _WRITTEN.fullmatch(search_key(_MARKS.sub(" ", written)))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def clock(minute: int) -> str:
    """08:30 of minute 510; after midnight the next day's clock."""
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def stored_time(text: str) -> str:
    """HH:MM of any way to write it; empty where it is none."""
    minute = read_time(text)
    return "" if minute is None else clock(minute)
