"""The texts of one conference as the next one says them: its session, its periods, its days left open."""

from __future__ import annotations

import re
from typing import Final

from khenthuong_desktop.domain.numbers import from_roman, roman

_SESSION: Final = re.compile(r"\b(lần thứ\s+)([IVXLCDM]+)\b", re.IGNORECASE)
_RANGE: Final = re.compile(r"\b(\d{4})(\s*[-–]\s*)(\d{4})\b")
_YEAR: Final = re.compile(r"\b(năm\s+)(\d{4})\b", re.IGNORECASE)
_DAY: Final = re.compile(r"\bngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*[\d.…]+", re.IGNORECASE)
_OPEN_DAY: Final = "ngày ... tháng ... năm ..."


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
