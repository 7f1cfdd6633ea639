"""Words of the tab of reports: its parts, its buttons, what is late or missing."""

from __future__ import annotations

from collections.abc import Mapping
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
DAY_WRONG: Final = "Hạn chưa rõ ngày. Hãy ghi như 10/8/2026, hoặc để trống."
RECIPIENT_MISSING: Final = "Hãy ghi nơi nhận báo cáo."
COMPLETE: Final = "Báo cáo đã có đủ số liệu và lời văn."
BODY: Final = "Lời văn của phần này"
OWN: Final = "ghi số khác"
_JOIN: Final = " · "
_REMOVE: Final = "Đã bỏ phần “{heading}”; hoàn tác được."


def line(label: str, heading: str, *details: str) -> str:
    """'2. Kết quả công tác khen thưởng', with who writes it and how late he is on a line below."""
    told = _JOIN.join(one for one in details if one)
    return f"{label} {heading}\n{told}" if told else f"{label} {heading}"


def rows(n: str) -> str:
    return _ROWS.format(n=n)


def sending(place: str, deadline: str) -> str:
    return _JOIN.join(one for one in (place, deadline) if one)


def removed(heading: str) -> str:
    return _REMOVE.format(heading=heading)
