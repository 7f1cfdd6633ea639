"""Words of tasks: kinds, products, how late one is, and what the steps of the history say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

KINDS: Final[Mapping[str, str]] = {
    "task": "Công việc",
    "side_event": "Hoạt động bên lề",
    "propaganda": "Tuyên truyền",
}
PRODUCTS: Final[Mapping[str, str]] = {
    "quota_letters": "gửi phân bổ đại biểu",
    "committee": "có Ban Tổ chức",
    "budget_drafted": "dự toán đã gửi thẩm định",
    "budget_appraised": "dự toán đã thẩm định",
    "budget_approved": "dự toán đã duyệt",
    "speeches_approved": "mọi tham luận được chọn đã duyệt",
    "banner_approved": "mọi maket đã duyệt",
    "delegates_numbered": "mọi đại biểu đã có số",
    "programme_issued": "chương trình đã ban hành",
    "invitations_printed": "mọi giấy mời đã in",
    "delegation_adopted": "đã biểu quyết đoàn dự cấp trên",
    "unit_plans": "đã nhận kế hoạch của mọi đơn vị",
    "unit_reports": "đã nhận báo cáo của mọi đơn vị",
    "five_year_report": "báo cáo tổng kết đã gửi",
    "result_report": "báo cáo kết quả đã gửi",
    "experience_note": "bản rút kinh nghiệm đã gửi",
}
STATES: Final[Mapping[str, str]] = {"done": "xong", "open": "chưa xong"}
NOBODY: Final = "(chưa giao cho ai)"
DUE_TODAY: Final = "hạn hôm nay"
_LATE: Final = "quá {n} ngày"
_LEFT: Final = "còn {n} ngày"
_DONE_ON: Final = "xong ngày {day}"
_BEFORE: Final = "trước {n} ngày"
_AFTER: Final = "sau {n} ngày"
_THAT_DAY: Final = "đúng ngày hội nghị"
_BEFORE_DAY: Final = "trước {day}"
_BEFORE_EVENT: Final = "trước hội nghị {n} ngày"
_AFTER_EVENT: Final = "sau hội nghị {n} ngày"
DONE_BY_ITSELF: Final = "xong"
USUAL: Final = "Việc thường làm ở mọi hội nghị"

# --- steps of the history
TAKEN: Final = "Lấy {n} việc theo mẫu “{name}”"
DONE: Final = "Đánh dấu xong: {what}"
DONE_MANY: Final = "Đánh dấu xong {n} việc"
OPENED: Final = "Bỏ đánh dấu xong: {what}"
OPENED_MANY: Final = "Bỏ đánh dấu xong {n} việc"
MOVED: Final = "Dời hạn {n} việc theo ngày hội nghị"
UNITS_TAKEN: Final = "Theo dõi hội nghị của {n} đơn vị"
BANNER_RENEWED: Final = "Lấy lại nội dung maket theo hội nghị"
BANNER_TAKEN: Final = "Thêm nội dung maket theo tên hội nghị"
_ADDED: Final = "Thêm việc: {what}"
_ADDED_AT: Final = "Thêm việc: {what} ({place})"

# --- what became of a template
_MADE: Final = "Đã thêm {n} việc."
_SKIPPED: Final = "{n} việc đã có, không thêm lần nữa."
_SQUEEZED: Final = "Chỉ còn {left} ngày trong khi mẫu tính {wanted} ngày, nên các hạn được rút ngắn theo tỷ lệ."
_PAST: Final = "{n} việc có hạn đã qua; hãy xem lại hạn hoặc đánh dấu xong."
_UNDATED: Final = "{n} việc chưa có ngày vì hội nghị chưa định ngày; định ngày thì hạn tự tính."


def added(what: str, place: str) -> str:
    """'Thêm việc: Gửi báo cáo kết quả (Sở Nội vụ)'."""
    return (_ADDED_AT if place else _ADDED).format(what=what, place=place)


def remaining(days: int) -> str:
    """'còn 3 ngày', 'hạn hôm nay', 'quá 2 ngày' of the days until the last open one."""
    if days < 0:
        return _LATE.format(n=-days)
    return _LEFT.format(n=days) if days else DUE_TODAY


def done_on(day: str) -> str:
    return _DONE_ON.format(day=day) if day else DONE_BY_ITSELF


def distance(days: int) -> str:
    """'trước 10 ngày', 'sau 10 ngày' of a distance to the day of the conference; a cell takes the same words."""
    return _counted(days, _BEFORE, _AFTER)


def before_day(day: str) -> str:
    """'trước 10/08/2025': the day itself is too late; a cell takes the same words."""
    return _BEFORE_DAY.format(day=day)


def distance_told(days: int) -> str:
    """'sau hội nghị 10 ngày': the same where nothing else says from what day."""
    return _counted(days, _BEFORE_EVENT, _AFTER_EVENT)


def _counted(days: int, before: str, after: str) -> str:
    if not days:
        return _THAT_DAY
    return before.format(n=days) if days > 0 else after.format(n=-days)


def made(n: int, skipped: int, wanted: int | None, left: int | None, past: int, undated: int) -> str:
    """What became of a template, in sentences."""
    told = [_MADE.format(n=n)]
    if skipped:
        told.append(_SKIPPED.format(n=skipped))
    if wanted is not None:
        told.append(_SQUEEZED.format(left=left, wanted=wanted))
    if past:
        told.append(_PAST.format(n=past))
    if undated:
        told.append(_UNDATED.format(n=undated))
    return " ".join(told)
