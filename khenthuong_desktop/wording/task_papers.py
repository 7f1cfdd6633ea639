"""Words of the papers of tasks and of the banner: their columns, groups and blank cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from khenthuong_desktop.wording.paper_words import COMPOUND

SHEET: Final = "Phiếu công việc"
ORDINAL: Final = "Số TT"
WHAT: Final = "Nội dung công việc"
DUE: Final = "Thời hạn"
PLACE: Final = "Gửi đến, nơi làm"
RESULT: Final = "Kết quả"
NOBODY: Final = "Chưa phân công"
_BODY: Final = "{body} ({n} việc)"
_DUE: Final = "{deadline} ({distance})"
DONE: Final = "Đã xong"
_DONE_ON: Final = "Đã xong ngày {day}"
BANNER_LINES: Final = "Nội dung trên maket:"
_SIZE: Final = "Kích thước: {size}"
_HUNG_AT: Final = "Nơi treo: {place}"
_APPROVED: Final = "Đã duyệt: {who}"
_APPROVED_ON: Final = "ngày {day}"
LINE_BREAK: Final = " / "  # between the lines of a banner that is kept in one cell
OPEN_DOTS: Final = "..."
OPEN_DAY: Final = re.compile(r"ngày \.\.\. tháng \S+ năm \S+")  # on a banner whose day was not known


def body(name: str, number: int) -> str:
    return _BODY.format(body=name or NOBODY, n=number)


def due(deadline: str, distance: str) -> str:
    return _DUE.format(deadline=deadline, distance=distance) if distance else deadline


def done(day: str) -> str:
    return _DONE_ON.format(day=day) if day else DONE


def banner_facts(size: str, hung_at: str, approved_by: str, approved_on: str) -> tuple[str, ...]:
    """What stands below the lines of a banner: size, place, and who approved it. On paper a banner that nobody has
    approved says nothing of it: the paper is what gets approved."""
    day = _APPROVED_ON.format(day=approved_on) if approved_on else ""
    approved = ", ".join(part for part in (approved_by, day) if part)
    told = (
        _SIZE.format(size=size) if size else "",
        _HUNG_AT.format(place=hung_at) if hung_at else "",
        _APPROVED.format(who=approved) if approved_on else "",
    )
    return tuple(one for one in told if one)


def unbroken(line: str) -> str:
    """'LẦN THỨ I' and 'KHEN THƯỞNG' stay on one line each."""
    return COMPOUND.sub(lambda found: found[0].replace(" ", "\u00a0"), line)


def lines(text: str) -> Sequence[str]:
    """The lines of a banner kept as 'HỘI NGHỊ … / Lần thứ I'."""
    return [part.strip() for line in text.splitlines() for part in line.split(LINE_BREAK) if part.strip()]
