"""Words of the organising committee and of the vote on the delegation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# --- the committee
ADD: Final = "Thêm thành viên"
UP: Final = "Lên"
DOWN: Final = "Xuống"
PRINT: Final = "Quyết định…"
EMPTY_TITLE: Final = "Chưa có Ban Tổ chức"
EMPTY_SENTENCE: Final = (
    "Ghi thành viên Ban Tổ chức; ai làm ở tiểu ban thì ghi thêm tên tiểu ban. Quyết định thành lập lấy từ bảng này."
)
COMMITTEE: Final = "Ban Tổ chức"
SEAT: Final = "Thành viên"
SUBCOMMITTEE_SEAT: Final = "Thành viên Tiểu ban"
HEAD: Final = "trưởng ban"
SUBCOMMITTEE: Final = "tiểu ban"
BETWEEN_SEATS: Final = ", "
ADDED: Final = "Thêm thành viên Ban Tổ chức: {name}"
_COUNTED: Final = "{n} thành viên Ban Tổ chức"
_SUBCOMMITTEES: Final = "{n} tiểu ban"
AT_END: Final = "Dòng này không chuyển thêm được nữa."

# --- the vote
WAYS: Final[Mapping[str, str]] = {"hands": "giơ tay", "ballot": "bỏ phiếu kín"}
CARD: Final = "Biểu quyết thông qua"
RECORD: Final = "Ghi kết quả…"
MINUTES: Final = "Biên bản…"
NOT_HELD: Final = "Chưa biểu quyết. Mặc định giơ tay, quá nửa số có mặt."
PRESENT: Final = "Có mặt"
AGREED: Final = "Đồng ý"
_VERDICT: Final = "{agreed}/{present} đồng ý, cần {needed}"
ADOPTED: Final = "được thông qua"
NOT_ADOPTED: Final = "không được thông qua"
STEP: Final = "Ghi biểu quyết đoàn dự cấp trên"
STEP_CLEARED: Final = "Xóa kết quả biểu quyết đoàn dự cấp trên"
ANYWAY: Final = "Vẫn ghi"
SUMMED: Final[Mapping[str, str]] = {
    "hands": "Đồng ý, Không đồng ý và Ý kiến khác",
    "ballot": "Đồng ý, Không đồng ý, Ý kiến khác và Phiếu không hợp lệ",
}
NUMBER_WRONG: Final = "“{typed}” không phải là số người."
DAY_WRONG: Final = "“{typed}” không phải là ngày. Hãy gõ như 25/7/2025."
SINCE_VOTE: Final = "(Danh sách trên đã đổi sau khi biểu quyết: {what}.)"
OTHER_LIST: Final = "Danh sách đã đổi sau khi biểu quyết."
WHEN: Final = "{hour}, {day}"
HOUR_BLANK: Final = "{blank} giờ {blank} phút"
MORE_THAN_HALF: Final = "quá nửa số có mặt"
_PART: Final = "ít nhất {part} số có mặt"


def told(members: int, subcommittees: int) -> str:
    parts = [_COUNTED.format(n=members)]
    if subcommittees:
        parts.append(_SUBCOMMITTEES.format(n=subcommittees))
    return " · ".join(parts)


def threshold(text: str) -> str:
    return _PART.format(part=text) if text else MORE_THAN_HALF


def verdict(agreed: int | None, present: int | None, needed: int | None, adopted: bool | None) -> str:
    """'80/100 đồng ý, cần 51: được thông qua'; nothing before it was counted."""
    if adopted is None:
        return NOT_HELD
    told = _VERDICT.format(agreed=agreed, present=present, needed=needed)
    return f"{told}: {ADOPTED if adopted else NOT_ADOPTED}."
