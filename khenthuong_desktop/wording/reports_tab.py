"""Words of the tab of reports: its parts, its buttons, what is late or missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

EMPTY: Final[Mapping[str, tuple[str, str]]] = {
    "five_year": (
        "Chưa có báo cáo tổng kết",
        "Lấy bố cục mà kế hoạch quy định: bốn phần tổng kết, ba phần phương hướng; số liệu lấy từ danh sách khen thưởng.",
    ),
    "result": (
        "Chưa có báo cáo kết quả",
        "Lấy bố cục rồi viết phần đánh giá; đại biểu, cơ cấu, tham luận, kinh phí lấy từ dữ liệu của hội nghị.",
    ),
    "experience": (
        "Chưa có bản rút kinh nghiệm",
        "Dùng sau hội nghị điểm: điều nên làm, nên tránh cho các đơn vị tổ chức sau.",
    ),
}
BEGIN: Final = "Lấy bố cục"
NEW_PART: Final = "Phần mới"
LATE: Final = "quá {n} ngày"
RECEIVED: Final = "đã nhận"
NO_DATA: Final = "chưa có dữ liệu"
_ROWS: Final = "bảng {n} dòng"
_NOTED: Final = "{value} ({note})"
DAY_WRONG: Final = "Hạn chưa rõ ngày. Hãy ghi như 10/8/2026, hoặc để trống."
RECIPIENT_MISSING: Final = "Hãy ghi nơi nhận báo cáo."
COMPLETE: Final = "Báo cáo đã có đủ số liệu và lời văn."
BODY: Final = "Lời văn của phần này"
OWN: Final = "ghi số khác"
OWN_TABLE: Final = "ghi lời thay bảng"
NOBODY: Final = "chưa giao"
_LACKING: Final = "thiếu {what}"
_AND_MORE: Final = "{first} và {n} mục khác"
NOT_A_PILOT: Final = "Hội nghị này chưa đánh dấu là hội nghị điểm (ở Thiết lập)."
# Where a figure comes from, so that somebody who doubts it can look.
_ORIGINS: Final[Mapping[str, str]] = {
    "awards": "Đếm từ danh sách khen thưởng còn hiệu lực, các năm của giai đoạn ghi ở Thiết lập.",
    "held": "Ghi ở Hội nghị, Thiết lập.",
    "delegates": "Đếm từ Hội nghị, Đại biểu; người có mặt là người đã đánh dấu có mặt.",
    "delegates_planned": "Ghi ở Hội nghị, Thiết lập: số dự kiến, hoặc số tối đa theo kế hoạch.",
    "delegates_by_unit": "Số phân bổ ở Hội nghị, Phân bổ; số còn lại đếm từ Đại biểu.",
    "composition": "Đếm từ Hội nghị, Đại biểu, so với yêu cầu cơ cấu đã đặt.",
    "programme_list": "Chương trình ban hành lần cuối; chưa ban hành thì theo bản đang soạn.",
    "speech": "Tham luận đã chọn ở Hội nghị, Tham luận.",
    "awards_given": "Danh sách ở Hội nghị, Mời, khen thưởng.",
    "delegation": "Hội nghị, Đoàn cấp trên.",
    "propaganda": "Nhật ký tuyên truyền ở Hội nghị, Công việc.",
    "unit": "Hội nghị cấp dưới theo dõi ở Hội nghị, Công việc.",
    "budget": "Cộng các khoản ở Hội nghị, Kinh phí.",
}
_FAMILY: Final[Mapping[str, str]] = {"form": "held", "units_held": "unit", "unit_reports": "unit"}
_JOIN: Final = " · "
_REMOVE: Final = "Đã bỏ phần “{heading}”; hoàn tác được."


def line(label: str, heading: str, *details: str) -> str:
    """'2. Kết quả công tác khen thưởng', with who writes it and how late he is on a line below."""
    told = _JOIN.join(one for one in details if one)
    return f"{label} {heading}\n{told}" if told else f"{label} {heading}"


def origin(code: str) -> str:
    """Where a figure comes from; the longest beginning of its code that is known says it."""
    name = _FAMILY.get(code, code)
    known = [beginning for beginning in _ORIGINS if name.startswith(beginning)]
    return _ORIGINS[max(known, key=len)] if known else ""


def lacking(missing: Sequence[str]) -> str:
    """'thiếu lời văn', 'thiếu số đại biểu có mặt và 2 mục khác'."""
    first, more = missing[0][:1].lower() + missing[0][1:], len(missing) - 1
    return _LACKING.format(what=_AND_MORE.format(first=first, n=more) if more else first)


def rows(n: str) -> str:
    return _ROWS.format(n=n)


def found(value: str, note: str) -> str:
    """'ít nhất 150 (334/336 lượt cá nhân đã ghi giới tính)'."""
    return _NOTED.format(value=value, note=note) if note else value


def sending(place: str, deadline: str) -> str:
    return _JOIN.join(one for one in (place, deadline) if one)


def removed(heading: str) -> str:
    return _REMOVE.format(heading=heading)
