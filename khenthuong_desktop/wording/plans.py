"""Words of the plan of a conference that are no text of the office: how items, outlines and tasks are joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

PAST_PERIOD: Final = "vừa qua"
NEXT_PERIOD: Final = "tiếp theo"
BY_BUDGET: Final = "ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác"
ITEM_LABEL: Final = "({n})"
DASH: Final = "-"
NOBODY: Final = "Các cơ quan, đơn vị có liên quan"
OUTLINE: Final = "Bố cục và nội dung chính của báo cáo:"
_AT_MOST: Final = "tối đa {n} đại biểu"
_CONGRESS: Final = (("HỘI NGHỊ", "ĐẠI HỘI"), ("Hội nghị", "Đại hội"), ("hội nghị", "đại hội"))
_SPEECHES: Final = "Dự kiến {n} tham luận."
_OUTLINE: Final = "{heading}: {parts}."
_PART: Final = "({n}) {heading}"
_TASK: Final = "{what}; hạn {due}."
_SEND: Final = "{what}, gửi đến {place}"
_NAMED: Final = "{what} ({place})"
_SENDS: Final = "gửi"
_AT: Final = "{what}, tại {place}"
_ENDS: Final = " .;,"


def item(content: str) -> str:
    """An item of the programme as a sentence."""
    return f"{content.rstrip(_ENDS)}."


def outline(heading: str, parts: Sequence[str]) -> str:
    """'Tổng kết phong trào: (1) Kết quả; (2) Khen thưởng.'"""
    if not parts:
        return item(heading)
    told = "; ".join(_PART.format(n=n, heading=_small(one.rstrip(_ENDS))) for n, one in enumerate(parts, start=1))
    return _OUTLINE.format(heading=heading.rstrip(_ENDS), parts=told)


def task(what: str, due: str, place: str = "", *, beside: bool = False) -> str:
    """'Lập dự toán, gửi đến Phòng Kinh tế; hạn trước ngày 10/8/2025.' What is done `beside` the conference has a place
    where it happens."""
    told = what.rstrip(_ENDS)
    if place and place.casefold() not in told.casefold():
        form = _AT if beside else _NAMED if _SENDS in told.casefold() else _SEND
        told = form.format(what=told, place=place)
    return _TASK.format(what=told, due=due) if due else f"{told}."


def at_most(cap: int) -> str:
    return _AT_MOST.format(n=in_figures(cap))


def as_congress(text: str) -> str:
    """The same of a Đại hội, which a text calls 'hội nghị'."""
    for meeting, congress in _CONGRESS:
        text = text.replace(meeting, congress)
    return text


def speeches(number: int) -> str:
    return _SPEECHES.format(n=number)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
