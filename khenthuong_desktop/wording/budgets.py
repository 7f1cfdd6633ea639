"""Words of the budget: its states, the counts a number follows, its tab, and what the steps of the history say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

STATES: Final[Mapping[str, str]] = {
    "drafted": "đang lập",
    "appraised": "đã thẩm định",
    "approved": "đã phê duyệt",
    "closed": "đã quyết toán",
}
LINKS: Final[Mapping[str, str]] = {
    "seats": "số đại biểu dự kiến",
    "seated": "đại biểu đã chọn",
    "models": "điển hình đã chọn",
    "guests": "khách mời đã chọn",
    "leaders": "lãnh đạo đã chọn",
    "everybody": "đại biểu, báo chí, phục vụ",
    "invitations": "số giấy mời",
    "gifts": "số suất quà",
    "awards": "số người, tập thể được khen",
    "speeches": "số tham luận được chọn",
    "delegation": "đoàn dự cấp trên",
}

# --- the tab
ADD: Final = "Thêm dòng"
TAKE: Final = "Lấy khoản thường có"
UP: Final = "Lên"
DOWN: Final = "Xuống"
UP_SHORT: Final = "▲"
DOWN_SHORT: Final = "▼"
UP_HINT: Final = "Chuyển lên (Alt+↑)"
DOWN_HINT: Final = "Chuyển xuống (Alt+↓)"
LINKED_HINT: Final = "Theo {of}; gõ số khác thì thôi theo."
NO_NORM_HINT: Final = "Chưa có định mức nên chưa tính được thành tiền"
NO_SOURCE_HINT: Final = "Định mức chưa ghi căn cứ"
PRINT: Final = "In, xuất"
EMPTY_TITLE: Final = "Chưa lập dự toán"
EMPTY_SENTENCE: Final = (
    "Mỗi dòng là định mức × số lượng × số lần. Số lượng có thể theo số đại biểu, giấy mời, quà của hội nghị; "
    "định mức do cơ quan nhập cùng căn cứ."
)
ON: Final[Mapping[str, str]] = {
    "drafted": "Ghi thẩm định…",
    "appraised": "Ghi phê duyệt…",
    "approved": "Ghi quyết toán…",
}
BACK: Final[Mapping[str, str]] = {
    "appraised": "Mở lại để sửa",
    "approved": "Bỏ phê duyệt",
    "closed": "Mở lại quyết toán",
}
TAKEN: Final = "Đã thêm {n} khoản; hãy nhập định mức và căn cứ của từng khoản."
TAKEN_NOTHING: Final = "Các khoản thường có đều đã ở trong dự toán."
AT_END: Final = "Dòng này không chuyển thêm được nữa."
FUNDS: Final = "Nguồn kinh phí:"
FUNDS_HINT: Final = "như: phân cấp ngân sách của phường"
_PROPOSED: Final = "Đề nghị {money}"
_APPRAISED: Final = "thẩm định {money}"
_APPROVED: Final = "Phê duyệt {money}"
_JOIN: Final = " · "
_SPENT: Final = "đã chi {money}"
_LEFT: Final = "còn {money}"
_OVER: Final = "vượt {money}"
_NO_NORM: Final = "{n} khoản chưa có định mức nên chưa tính vào tổng"
_BY_ON: Final = "{state}: {who}, ngày {day}"
MORE: Final = "… và {count} điều khác cần xem."
FUND_APART: Final = "Tiền thưởng kèm danh hiệu, hình thức khen thưởng chi từ Quỹ thi đua, khen thưởng, không lập ở đây."

# --- the dialog of a step
STEP_TITLES: Final[Mapping[str, str]] = {
    "appraised": "Ghi kết quả thẩm định",
    "approved": "Ghi phê duyệt dự toán",
    "closed": "Ghi quyết toán",
}
STEP_TOLD: Final[Mapping[str, str]] = {
    "appraised": "Số lượng được giữ như hiện nay. Khoản chưa có số thẩm định nhận số đề nghị; sửa được trong bảng.",
    "approved": "Khoản chưa có số phê duyệt nhận số thẩm định; sửa được trong bảng cho đến khi quyết toán.",
    "closed": "Sau khi quyết toán, số đã chi không sửa nữa; khoản để trống là không chi.",
}
WHO: Final[Mapping[str, str]] = {"appraised": "Cơ quan thẩm định:", "approved": "Cấp phê duyệt:", "closed": ""}
_ANYWAY: Final[Mapping[str, str]] = {
    "appraised": "Vẫn thẩm định, {n} khoản chưa có định mức",
    "approved": "Vẫn phê duyệt, {n} khoản chưa có định mức",
}
CLOSE_ANYWAY: Final = "Vẫn quyết toán"
DAY_WRONG: Final = "“{typed}” không phải là ngày. Hãy gõ như 25/7/2025."

# --- steps of the history
TEMPLATE_TAKEN: Final = "Lấy {n} khoản chi thường có vào dự toán"
ADDED: Final = "Thêm khoản chi: {content}"
FUNDS_SET: Final = "Ghi nguồn kinh phí hội nghị: {source}"
FUNDS_DROPPED: Final = "Xóa nguồn kinh phí hội nghị"
STEPS_ON: Final[Mapping[str, str]] = {
    "appraised": "Ghi thẩm định dự toán hội nghị",
    "approved": "Ghi phê duyệt dự toán hội nghị",
    "closed": "Quyết toán kinh phí hội nghị",
}
STEPS_BACK: Final[Mapping[str, str]] = {
    "drafted": "Mở lại dự toán hội nghị để sửa",
    "appraised": "Bỏ phê duyệt dự toán hội nghị",
    "approved": "Mở lại quyết toán hội nghị",
}


def sums(state: str, proposed: str, appraised: str, approved: str, spent: str, left: str, over: str) -> str:
    """'Đề nghị 12.000.000 đồng · thẩm định …' as far as it has come."""
    if state == "drafted":
        return _PROPOSED.format(money=proposed)
    if state == "appraised":
        return _JOIN.join((_PROPOSED.format(money=proposed), _APPRAISED.format(money=appraised)))
    rest = _OVER.format(money=over) if over else _LEFT.format(money=left)
    return _JOIN.join((_APPROVED.format(money=approved), _SPENT.format(money=spent), rest))


def without_norm(n: int) -> str:
    return _NO_NORM.format(n=n) if n else ""


def anyway(state: str, lacking: int) -> str:
    """'Vẫn thẩm định, 13 khoản chưa có định mức': what the button says the second time."""
    return _ANYWAY[state].format(n=lacking) if state in _ANYWAY else CLOSE_ANYWAY


def by_on(state: str, who: str, day: str) -> str:
    return _BY_ON.format(state=STATES[state].capitalize(), who=who, day=day)
