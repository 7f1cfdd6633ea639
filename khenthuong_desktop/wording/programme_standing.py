"""Words for what an issued programme says otherwise than the conference does now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

DAY: Final = "ngày"
HOUR: Final = "giờ"
PLACE: Final = "địa điểm"
NAME: Final = "tên hội nghị"


def listed(parts: Sequence[str]) -> str:
    return ", ".join(parts)
