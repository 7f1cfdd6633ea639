"""Words of the papers of money, committee, invitations, gifts and awards: columns, groups, lines put together."""

from __future__ import annotations

from typing import Final

ORDINAL: Final = "Số TT"
NAME: Final = "Họ và tên"
OFFICE: Final = "Chức vụ, đơn vị"
SIGNATURE: Final = "Ký nhận"
REMARK: Final = "Ghi chú"

# --- money
CONTENT: Final = "Nội dung chi"
MEASURE: Final = "Đơn vị tính"
NUMBER: Final = "Số lượng"
TIMES: Final = "Số lần"
NORM: Final = "Định mức (đồng)"
AMOUNT: Final = "Thành tiền (đồng)"
NORM_SOURCE: Final = "Căn cứ định mức"
PROPOSED: Final = "Đề nghị (đồng)"
APPRAISED: Final = "Thẩm định (đồng)"
APPROVED: Final = "Phê duyệt (đồng)"
SPENT: Final = "Đã chi (đồng)"
LEFT: Final = "Còn lại, vượt (-) (đồng)"
OTHER: Final = "Khác"
NO_NORM: Final = "{n} khoản để trống định mức chưa tính vào tổng số."
NOT_SHOWN: Final = "{n} khoản chưa có định mức không thuộc dự toán được phê duyệt."
APPRAISED_BY: Final = "Thẩm định: {who}, ngày {day}: {money}."
APPROVED_BY: Final = "Phê duyệt: {who}, ngày {day}: {money}."
TOTAL: Final = "Tổng cộng"
SPENT_WHOLE: Final = "Đã chi: {money} {words}."
LEFT_WHOLE: Final = "Còn lại: {money}."
OVER_WHOLE: Final = "Chi vượt: {money}."

# --- the committee
ARTICLE: Final = "Điều {n}."
SUBJECT_AND: Final = "{name}, {office}"
SEATED: Final = "{who} - {seat}"
DUTY: Final = "{who}: {duty}"
DIVISION: Final = "Phòng "
HEAD_OF_DIVISION: Final = "Trưởng phòng {name}"

# --- invitations
GUEST: Final = "{title} {name}"
GUEST_BLANK: Final = "Ông (bà):"
GUEST_OFFICE: Final = "Chức vụ, đơn vị:"
PLACE: Final = "Vị trí: {place}"
_EITHER: Final = "ông (bà)"  # whom a spare copy will name
_ON_WEEKDAY: Final = "{time} ({weekday})"

# --- sign-in, gifts
DELEGATE_NUMBER: Final = "Số ĐB"
OUTSIDE: Final = "Khách mời ngoài danh sách"
GROUP: Final = "{name} ({n})"
GIVEN: Final = "{group}: {gifts}"
VALUE: Final = "Trị giá (đồng)"
GIFTS_TOTAL: Final = "Tổng trị giá: {money} {words}."

# --- awards
SUBJECT: Final = "Họ và tên, tên tập thể, hộ"
ACHIEVEMENT: Final = "Thành tích"
DECISION: Final = "Quyết định"
POSTHUMOUS: Final = "{name} (truy tặng)"
_BY_DECISION: Final = "(Theo {decision})"


def addressed(title: str) -> str:
    """'ông', 'đồng chí' within a sentence; 'ông (bà)' where nobody is named."""
    return (title[:1].lower() + title[1:] if title[1:].islower() else title) or _EITHER


def on_weekday(time: str, weekday: str) -> str:
    """'từ 7 giờ 30, ngày 28 tháng 8 năm 2025 (thứ Năm)'."""
    return _ON_WEEKDAY.format(time=time, weekday=weekday)


def by_decision(decision: str) -> str:
    """'(Theo Quyết định số 88/QĐ-UBND ngày 20/8/2025)', whether or not the word stands in it already."""
    named = decision.casefold().startswith(DECISION.casefold())
    return _BY_DECISION.format(decision=decision if named else f"{DECISION} {decision}")
