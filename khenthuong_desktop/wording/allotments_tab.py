"""Words of the tab of allotted numbers: its buttons, what stands beside a unit, its four dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

# --- the tab
EMPTY_TITLE: Final = "Chưa phân bổ đại biểu cho đơn vị nào"
EMPTY_SENTENCE: Final = (
    "Chọn các đơn vị cử đại biểu rồi ghi số cho từng đơn vị, hoặc để chương trình đề xuất theo dân số, "
    "số cá nhân, số người trực tiếp lao động."
)
CHOOSE_UNITS: Final = "Chọn đơn vị…"
CHOOSE_UNITS_SHORT: Final = "Đơn vị…"
PROPOSE: Final = "Đề xuất số lượng…"
PROPOSE_SHORT: Final = "Đề xuất…"
OPEN_MINUTES: Final = "Biên bản bình xét…"
OPEN_MINUTES_SHORT: Final = "Biên bản…"
SEND: Final = "Gửi phân bổ…"
SEND_AGAIN: Final = "Sửa hạn gửi…"
_REMIND: Final = "Nhắc {n} đơn vị chậm"
REMIND_NOBODY: Final = "Nhắc đơn vị chậm"
REMIND_HINT: Final = "Mở Đôn đốc: tin nhắn và công văn nhắc của từng đơn vị"
NOT_SENT_HINT: Final = "Gửi phân bổ trước, rồi mới biết đơn vị nào chậm"
NOBODY_LATE: Final = "Chưa có đơn vị nào chậm"
_OF_SEATS: Final = "Phân bổ {total}/{seats}"
_TOTAL: Final = "Phân bổ {total}"
_LATE: Final = "{n} đơn vị chậm"
NOT_SENT: Final = "chưa gửi"
CLOSED: Final = "đã kết thúc lấy danh sách"
JOIN: Final = " · "

# --- beside the list
CHOOSE_ROW: Final = "Chọn một đơn vị để xem đã giới thiệu, đã chọn đến đâu."
CHECKED: Final = "Soát số phân bổ"
FITS: Final = "Số phân bổ và cơ cấu yêu cầu đã khớp."
MEND: Final = "Sửa giúp: thêm yêu cầu ở các đơn vị này"
MENDED: Final = "Đã thêm yêu cầu ở {n} đơn vị cho khớp cơ cấu chung; hoàn tác được bằng Ctrl+Z."
LATE_BADGE: Final = "chậm danh sách"
LATE_MARK: Final = "Đã quá hạn mà còn thiếu {n} đại biểu"
ASKED: Final = "Phân bổ"
NOBODY: Final = "chưa ghi số"
NOMINATED: Final = "Giới thiệu"
_OF: Final = "{n}/{of}"
_OF_MISSING: Final = "{n}/{of}, thiếu {missing}"
ELIGIBLE: Final = "Đủ điều kiện"
CHOSEN: Final = "Đã chọn"
CONFIRMED: Final = "Đã xác nhận"
PRESENT: Final = "Có mặt"
UNMET: Final = "Chọn chưa đạt"
MINUTES: Final = "Biên bản bình xét"
NO_MINUTES: Final = "chưa có"
_MINUTES: Final = "ngày {day}, {n} người dự"
_MINUTES_DAY: Final = "ngày {day}"
_MINUTES_PEOPLE: Final = "{n} người dự"
REMINDED: Final = "Nhắc gần nhất"
NOTES: Final = "Ghi chú"

# --- which units
_COUNT: Final = "{n} đơn vị"
_DROPPED: Final = "Bỏ {units}: số phân bổ và biên bản ghi cho đơn vị đó bỏ theo (hoàn tác được)."
NUMBER_WRONG: Final = "Số đại biểu phải là số nguyên, như 3."
PART_TOO_MANY: Final = "Số nữ, số trực tiếp lao động không thể nhiều hơn số đại biểu."
NO_UNITS: Final = "Chưa chọn đơn vị nào. Hãy đánh dấu ít nhất một đơn vị."
_MORE: Final = " và {n} đơn vị nữa"
_TOLD: Final = 4

# --- the proposal
HEADINGS: Final = ("Đơn vị", "{by}", "Đang phân bổ", "Đề xuất", "Ngang nhau")
BY: Final = {
    "people": "Dân số",
    "members": "Số cá nhân",
    "labour": "Trực tiếp lao động",
}
FOR_ALLOTTED: Final = "Chia cho {n} đơn vị đang được phân bổ. Cơ cấu yêu cầu của từng đơn vị giữ nguyên."
FOR_ALL: Final = "Chia cho mọi đơn vị đang hoạt động ({n} đơn vị); muốn ít hơn thì chọn đơn vị trước."
_CHANGED: Final = "{now} → {number}"
_SUM_CHANGED: Final = "Tổng {total} · đổi {n} đơn vị"
_SUM_SAME: Final = "Tổng {total} · không đổi đơn vị nào"
ONE_MORE: Final = "Thêm 1"
_TIE_LEFT: Final = "{sentence} Đã chọn {n}/{seats}."
UNKNOWN: Final = "chưa có"
_WITHOUT: Final = "{n} đơn vị không có số liệu để chia, chỉ được số ít nhất. Dân số ghi ở trang Đơn vị."
TOTAL_WRONG: Final = "Tổng số phải là số nguyên lớn hơn 0, như 105."
LEAST_WRONG: Final = "Số ít nhất mỗi đơn vị phải là số nguyên, như 1."

# --- sending
_SUMMARY: Final = "{total} đại biểu của {n} đơn vị."
_WITHOUT_NUMBER: Final = "{n} đơn vị chưa ghi số nên chưa được đề nghị."
SEND_HINT: Final = (
    "Lập đợt lấy danh sách trong Đôn đốc: từ đó theo dõi đơn vị chậm và nhắc. Sửa số phân bổ về sau thì đợt sửa theo. "
    "Công văn phân bổ và mẫu giới thiệu in ở thẻ Văn bản."
)
_NOT_FITTING: Final = "{n} điều chưa khớp giữa số phân bổ và cơ cấu chung, xem bên phải bảng phân bổ."
SAVE_DEADLINE: Final = "Lưu hạn gửi"
DEADLINE_WRONG: Final = "Hạn gửi chưa rõ ngày. Hãy ghi như 10/8/2026, hoặc để trống."
DEADLINE_PAST: Final = "Hạn gửi {day} đã qua. Hãy ghi ngày từ hôm nay trở đi."
SENT: Final = "Đã gửi phân bổ cho {n} đơn vị; theo dõi ở Đôn đốc, in công văn ở thẻ Văn bản."

# --- the minutes
MINUTES_TITLE: Final = "Biên bản bình xét của {unit}"
CHOOSE_FILE: Final = "Chọn tệp biên bản"
WAITING_FILE: Final = "{name} (sẽ lưu)"
NO_FILES: Final = "Chưa có tệp nào. Ghi ngày và số người dự cũng đủ."
DAY_WRONG: Final = "Ngày bình xét chưa rõ. Hãy ghi như 10/8/2026, hoặc để trống."
DAY_AHEAD: Final = "Ngày bình xét {day} chưa đến. Hãy xem lại."
PRESENT_WRONG: Final = "Số người dự phải là số nguyên, như 42, hoặc để trống."
MINUTES_SAVED: Final = "Đã lưu biên bản bình xét của {unit}."


def state(total: int, seats: int | None, late: int, *further: str) -> str:
    """'Phân bổ 105/105 · 2 đơn vị chậm · hạn trước ngày 15/11/2026'."""
    told = _TOTAL.format(total=total) if seats is None else _OF_SEATS.format(total=total, seats=seats)
    parts = [told, _LATE.format(n=late) if late else "", *further]
    return JOIN.join(part for part in parts if part)


def remind(late: int) -> str:
    return _REMIND.format(n=late) if late else REMIND_NOBODY


def reached(n: int, of: int) -> str:
    """'2/3, thiếu 1'."""
    return _OF_MISSING.format(n=n, of=of, missing=of - n) if n < of else _OF.format(n=n, of=of)


def minutes(day: str, present: int | None) -> str:
    """'ngày 12/11/2026, 42 người dự'; what is not known is left out."""
    if day and present is not None:
        return _MINUTES.format(day=day, n=present)
    if day:
        return _MINUTES_DAY.format(day=day)
    return _MINUTES_PEOPLE.format(n=present) if present is not None else NO_MINUTES


def count(n: int) -> str:
    return _COUNT.format(n=in_figures(n))


def dropped(names: Sequence[str]) -> str:
    """What goes with units that are no longer ticked; empty where none was there."""
    return _DROPPED.format(units=_named(names)) if names else ""


def changed(now: int, number: int) -> str:
    """'3 → 4', or the number alone where it stays."""
    return str(number) if now == number else _CHANGED.format(now=now, number=number)


def summed(total: int, changes: int) -> str:
    return (_SUM_CHANGED if changes else _SUM_SAME).format(total=in_figures(total), n=in_figures(changes))


def tie_left(sentence: str, n: int, seats: int) -> str:
    return _TIE_LEFT.format(sentence=sentence, n=n, seats=seats)


def without(n: int) -> str:
    return _WITHOUT.format(n=in_figures(n)) if n else ""


def not_fitting(n: int) -> str:
    """Said before the letters go out; empty where all is well."""
    return _NOT_FITTING.format(n=n) if n else ""


def summary(total: int, n: int, unnumbered: int) -> str:
    told = _SUMMARY.format(total=in_figures(total), n=in_figures(n))
    return f"{told} {_WITHOUT_NUMBER.format(n=in_figures(unnumbered))}" if unnumbered else told


def _named(names: Sequence[str]) -> str:
    told = ", ".join(names[:_TOLD])
    return told + (_MORE.format(n=in_figures(len(names) - _TOLD)) if len(names) > _TOLD else "")
