"""Words of the first page."""

from __future__ import annotations

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
NO_DEADLINE = "chưa đặt hạn"
BACKUP_DETAIL = "sao lưu ra USB hoặc ổ đĩa khác"


def cells_to_mend(count: int) -> str:
    return f"{count} ô đang chờ sửa"


def rows_to_mend(count: int) -> str:
    return f"{count} dòng chờ sửa từ tệp"


def days_late(days: int) -> str:
    return f"quá {days} ngày"


def days_left(days: int) -> str:
    return "hạn hôm nay" if days == 0 else f"còn {days} ngày"
