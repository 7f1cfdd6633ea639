"""Words of the papers of a conference that are kept: which of them is printed, and what it says otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

SIGNED: Final = "Theo bản đã ký: {name}."
SIGNED_ONLY: Final = "Theo bản đã ký."
SENT: Final = "Theo bản đã trình ký ở trang Văn bản, chưa vào số."
DRAFT: Final = "Theo bản đang soạn ở trang Văn bản, chưa ký."
CLOCK: Final = re.compile(r"(?<![\d/])(\d{1,2})\s*(?:giờ|gio|h|:)\s*(\d{2})?(?!\d)", re.IGNORECASE)
PEOPLE: Final = r"(?<![\d.]){number}\s+(?:đại biểu|người)"
OPEN: Final = "Mở ở trang Văn bản"
# What a conference may say otherwise than a paper, in the order in which it is told.
NAMES: Final[Mapping[str, str]] = {
    "day": "ngày",
    "hour": "giờ",
    "place": "địa điểm",
    "name": "tên hội nghị",
    "number": "số đại biểu",
}


def listed(parts: Sequence[str]) -> str:
    """'ngày, giờ'."""
    return ", ".join(parts)
