"""Words of the plan of a conference that are no text of the office: how items, outlines and tasks are joined."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

PAST_PERIOD: Final = "vừa qua"
NEXT_PERIOD: Final = "tiếp theo"
BY_BUDGET: Final = "ngân sách nhà nước theo phân cấp"
ITEM_LABEL: Final = "({n})"
DASH: Final = "-"
PLUS: Final = "+"
NOBODY: Final = "Các cơ quan, đơn vị có liên quan"
MEETING: Final = "Hội nghị"
OWN_PROVINCE: Final = "tỉnh"  # where the office has not said which
UPPER_EVENT: Final = "Đại hội Thi đua yêu nước cấp trên"
DEPUTY: Final = "Phó Chủ tịch"
SIGNED_BY_DEPUTY: Final = "Người ký theo mẫu kế hoạch: KT. CHỦ TỊCH. Đổi ở ô Người ký trên đây, hoặc ở thẻ Thiết lập của hội nghị cho mọi văn bản."
OUTLINE: Final = "Bố cục và nội dung chính của báo cáo:"
_AT_MOST: Final = "tối đa {n} đại biểu"
_CONGRESS: Final = (("HỘI NGHỊ", "ĐẠI HỘI"), ("Hội nghị", "Đại hội"), ("hội nghị", "đại hội"))
_SPEECHES: Final = "Dự kiến {n} tham luận."
_OF: Final = "của "
_TASK: Final = "{what}; hạn {due}."
_SEND: Final = "{what}, gửi đến {place}"
_NAMED: Final = "{what} ({place})"
_SENDS: Final = "gửi"
_SENT_BEFORE: Final = "gửi trước"
_SENT_THERE_BEFORE: Final = "gửi {place} trước"
_AT: Final = "{what}, tại {place}"
_ENDS: Final = " .;,"
_LEADERS: Final = "lãnh đạo "
_STANDING: Final = "{body} ({standing})"
# Whom a committee asks and does not order: the Party's bodies, the Front and those in it.
_ASKED: Final = ("ủy ban mặt trận", "ban tuyên giáo", "đảng ủy", "quận ủy", "huyện ủy")
_ASKS: Final = "Đề nghị {body}"


def item(content: str) -> str:
    """An item of the programme as a sentence."""
    return f"{content.rstrip(_ENDS)}."


def outline(heading: str, asked: str, *, opens: bool = False) -> str:
    """'Kết quả công tác khen thưởng: phân tích kết quả, chất lượng.', '… lãnh đạo, chỉ đạo của cấp ủy Đảng.'; of a part
    that `opens` others: 'Phương hướng, nhiệm vụ:'."""
    told, more = heading.rstrip(_ENDS), _small(asked.rstrip(_ENDS))
    if not more:
        return f"{told}:" if opens else f"{told}."
    return f"{told} {more}." if more.startswith(_OF) else f"{told}: {more}."


def task(what: str, due: str, place: str = "", *, beside: bool = False) -> str:
    """'Lập dự toán, gửi đến Phòng Kinh tế; hạn trước ngày 10/8/2025.' What is done `beside` the conference has a place
    where it happens."""
    told = what.rstrip(_ENDS)
    if place and place.casefold() not in told.casefold():
        if _SENT_BEFORE in told and not beside:
            told = told.replace(_SENT_BEFORE, _SENT_THERE_BEFORE.format(place=place))
        else:
            form = _AT if beside else _NAMED if _SENDS in told.casefold() else _SEND
            told = form.format(what=told, place=place)
    return _TASK.format(what=told, due=due) if due else f"{told}."


def body(name: str, standing: str) -> str:
    """Above the duties of a body: 'Phòng Văn hóa - Xã hội (Cơ quan Thường trực …)', 'Đề nghị Ủy ban Mặt trận …'."""
    if not name:
        return NOBODY
    if standing:
        return _STANDING.format(body=name, standing=standing)
    return _ASKS.format(body=name) if name.casefold().startswith(_ASKED) else name


def is_of(name: str, issuing: str) -> bool:
    """Whether a body is the issuing one or its leaders: 'Lãnh đạo Ủy ban nhân dân' of 'Ủy ban nhân dân phường X'."""
    return issuing.casefold().startswith(name.casefold().removeprefix(_LEADERS))


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
