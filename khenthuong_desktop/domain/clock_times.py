"""Times of the day as people write them: '8h30', '8 giờ 30', '08.30' are 08:30; kept as 'HH:MM', counted in minutes."""

from __future__ import annotations

import re
from typing import Final

DAY: Final = 24 * 60
_WRITTEN: Final = re.compile(
    r"(\d{1,2})\s*(?:(?:giờ|gio|h|:|\.|g)\s*(\d{1,2})?)?\s*(?:phút|phut|ph|p|')?", re.IGNORECASE
)
_FOUR: Final = re.compile(r"(\d{1,2})(\d{2})")


def read_time(text: str) -> int | None:
    """The minute of the day that is meant; None where nobody can tell."""
    written = text.strip()
    found = _FOUR.fullmatch(written) or _WRITTEN.fullmatch(written)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def clock(minute: int) -> str:
    """'08:30' of minute 510; after midnight the next day's clock."""
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def stored_time(text: str) -> str:
    """'08:30' of any way to write it; '' where it is none."""
    minute = read_time(text)
    return "" if minute is None else clock(minute)
