"""Words of the first page."""

from __future__ import annotations

from datetime import date

UNNAMED = "Chưa khai báo cơ quan"
NOW = "nên làm ngay"
SET_UP = "Khai báo cơ quan, người ký và tiêu đề văn bản"
SET_UP_DETAIL = "mất khoảng 2 phút"
ADD_UNITS = "Khai báo khu phố, thôn và các đơn vị"
ADD_UNITS_DETAIL = "dán từ Excel được"
CELLS_DETAIL = "đang tô đỏ trong danh sách"
ROWS_DETAIL = "chưa vào danh sách"
NO_BACKUP = "Chưa có bản sao lưu nào"
OLD_BACKUP = "Bản sao lưu gần nhất đã cũ"
NO_DAY = "chưa định ngày"
CONFERENCE_NO_DAY = "đang chuẩn bị"
CONFERENCE_PAST = "đã qua ngày, chưa ghi là đã tổ chức"
TODAY = "hôm nay"
NO_DEADLINE = "chưa đặt hạn"
BACKUP_DETAIL = "sao lưu ra USB hoặc ổ đĩa khác"


def cells_to_mend(count: int) -> str:
    return f"{count} ô cần sửa"


def rows_to_mend(count: int) -> str:
    return f"{count} dòng chờ sửa từ tệp"


def day(when: date, today: date) -> str:
    """'11/12'; with its year where that is another one."""
    return f"{when:%d/%m}" if when.year == today.year else f"{when:%d/%m/%Y}"


def tasks_overdue(count: int, longest: str) -> str:
    """'3 việc quá hạn: Lập dự toán kinh phí gửi thẩm định'."""
    return f"{count} việc quá hạn: {longest}"


def units_overdue(count: int, longest: str) -> str:
    """'2 đơn vị quá hạn gửi kế hoạch, báo cáo hội nghị: Khu phố 3'."""
    return f"{count} đơn vị quá hạn gửi kế hoạch, báo cáo hội nghị: {longest}"


def parts_overdue(count: int, longest: str) -> str:
    """'1 phần báo cáo quá hạn: Kết quả công tác khen thưởng'."""
    return f"{count} phần báo cáo quá hạn: {longest}"


def days_late(days: int) -> str:
    return f"quá {days} ngày"


def days_left(days: int) -> str:
    return "hạn hôm nay" if days == 0 else f"còn {days} ngày"
