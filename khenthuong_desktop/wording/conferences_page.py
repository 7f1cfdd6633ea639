"""Words of the page of conferences: its title line, its tabs, and what they show of the settings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from khenthuong_desktop.wording.conference_bases import short

# --- the page
PAGE: Final = "Hội nghị"
TABS: Final[Mapping[str, str]] = {
    "setup": "Thiết lập",
    "allotments": "Phân bổ",
    "delegates": "Đại biểu",
    "delegation": "Đoàn cấp trên",
    "programme": "Chương trình",
    "speeches": "Tham luận",
    "tasks": "Công việc",
    "reports": "Báo cáo",
    "committee": "Ban Tổ chức",
    "budget": "Kinh phí",
    "invitations": "Mời, khen thưởng",
    "papers": "Văn bản",
    "set": "In ra USB",
}
EMPTY_TITLE: Final = "Chưa có hội nghị nào"
EMPTY_SENTENCE: Final = (
    "Hội nghị điển hình tiên tiến, tổng kết năm, trao thưởng được chuẩn bị ở đây: thiết lập theo kế hoạch, "
    "phân bổ đại biểu, chọn theo cơ cấu, in giấy tờ."
)
NEW: Final = "Hội nghị mới…"
NEW_SMALL: Final = "Hội nghị nhỏ hơn…"
NEW_HINT: Final = "Lập hội nghị theo kế hoạch, theo lần trước hoặc hội nghị nhỏ hơn"
REMOVE: Final = "Xóa hội nghị này…"
REMOVE_ASK: Final = "Xóa {name}?"
REMOVE_ASK_NEXT: Final = "Thiết lập, các bước thống nhất và cơ cấu bị xóa; hoàn tác được."
REMOVE_DO: Final = "Xóa"
REMOVE_NOT: Final = "Giữ lại"
NO_DAY: Final = "chưa định ngày"
JOIN: Final = " · "
_NUMBERED: Final = re.compile(r".*?\bsố\s+\S*/\S+")


def joined(*parts: str) -> str:
    """The parts that say something, in one line."""
    return JOIN.join(part for part in parts if part)


def short_source(source: str) -> str:
    """'Kế hoạch số 34/KH-UBND' of 'Kế hoạch số 34/KH-UBND ngày 25/7/2025 của UBND phường Uông Bí'."""
    numbered = _NUMBERED.match(source)
    return numbered[0].rstrip(",") if numbered else source


def number_of(source: str) -> str:
    """'34/KH-UBND' where the document has a number, for a narrow column; else the whole."""
    numbered = _NUMBERED.match(source)
    return short(source, numbered[0].rstrip(",").split()[-1]) if numbered else source
