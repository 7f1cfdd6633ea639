"""Words for what follows from moving or renaming a conference."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

TITLE: Final = "Sau khi sửa: còn phải làm"
SAID: Final = "Đã ghi. {count} điều cần xem đứng đầu thẻ Thiết lập."
SEEN: Final = "Đã xem"
GO: Final = "Mở {tab}"
_SENT: Final = " ({count} đã gửi)"
_LATER: Final = "{count} việc lùi hạn"
_NEARER: Final = "{count} việc hạn gần hơn"
_FIRST: Final = "{count} việc lần đầu có hạn"
_NO_DAY: Final = "chưa có ngày"


def sent(count: int) -> str:
    """' (12 đã gửi)'."""
    return _SENT.format(count=in_figures(count)) if count else ""


def followed(later: int, nearer: int, first: int) -> str:
    """'05 việc lùi hạn, 02 việc gấp hơn'."""
    told = ((later, _LATER), (nearer, _NEARER), (first, _FIRST))
    return ", ".join(said.format(count=in_figures(count)) for count, said in told if count)


def when(day: str, hour: str, place: str) -> str:
    """'30/11/2026, 8 giờ 00, Hội trường A'."""
    return ", ".join(part for part in (day or _NO_DAY, hour, place) if part)


def overview(count: int, first: str) -> str:
    """'3 điều không còn khớp: Bản 3 …'."""
    return f"{in_figures(count)} điều cần xem lại: {first}" if count > 1 else first
