"""What the office knows that a workbook does not say: its units, its awards, the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from khenthuong_desktop.domain.legacy_encodings import Encoding


def _knows_nothing(text: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the office knows that a workbook does not say."""

    today: date
    provinces: frozenset[str] = frozenset()
    encodings: tuple[Encoding, ...] = ()
    is_unit: Callable[[str], bool] = _knows_nothing
    is_award: Callable[[str], bool] = _knows_nothing
    unit_hint: str = ""
