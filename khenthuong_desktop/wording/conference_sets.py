"""Words of the set of a conference: names of its files, its contents page, and what became of writing it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

# --- names
TITLES: Final[Mapping[str, str]] = {"roster-sign-in": "Danh sách ký nhận đại biểu"}
CONTENTS: Final = "Mục lục"
FOLDER: Final = "Bộ tài liệu {name}"

# --- contents page
TITLE: Final = "MỤC LỤC"
SUBJECT: Final = "Bộ tài liệu {name}"
NOTE: Final = "(Ghi ngày {day})"
NUMBER: Final = "Số"
PAPER: Final = "Văn bản"
FILES: Final = "Tệp"
REMARK: Final = "Ghi chú"
STAGES: Final[Mapping[str, str]] = {
    "before": "Chuẩn bị",
    "day": "Trong hội nghị",
    "after": "Sau hội nghị",
}
FORMATS: Final[Mapping[str, str]] = {".pdf": "PDF", ".docx": "Word", ".xlsx": "Excel"}
BETWEEN: Final = ", "
NOT_THERE: Final = "chưa có"
NO_FORMAT: Final = "Văn bản này chỉ có {formats}."
KEPT_BESIDE: Final = "Tệp “{name}” đã có từ trước hoặc đã được sửa nên giữ nguyên; bản mới là “{beside}”."
WITH_SENSITIVE: Final = "Có cột nhạy cảm (số CCCD, dân tộc, tôn giáo, Đảng): chỉ giao đúng người nhận."

# --- what became of it
_LACKING: Final = "Chưa lập được {title}: {why}"
_FAILED: Final = "Chưa ghi được “{name}”: {why}"
STALE: Final = "Tệp của lần ghi trước, không có trong bộ lần này: {names}."
NOTHING_NEW: Final = "mọi tệp đã đúng từ trước"


def file_title(place: int, title: str) -> str:
    """'01 Kế hoạch tổ chức hội nghị', which sorts as it is used."""
    return f"{place:02} {title}"


def formats(endings: Sequence[str]) -> str:
    """'PDF, Word'."""
    return BETWEEN.join(FORMATS[one] for one in endings)


def lacking(title: str, why: str) -> str:
    return _LACKING.format(title=title[:1].lower() + title[1:], why=why)


def failed(name: str, why: str) -> str:
    return _FAILED.format(name=name, why=why)


def outcome(new: int, replaced: int, same: int) -> str:
    """'12 tệp mới, 3 tệp thay, 20 tệp không đổi'."""
    told = [(new, "tệp mới"), (replaced, "tệp thay"), (same, "tệp không đổi")]
    parts = [f"{in_figures(count)} {what}" for count, what in told if count]
    return BETWEEN.join(parts) if new or replaced or not same else NOTHING_NEW
