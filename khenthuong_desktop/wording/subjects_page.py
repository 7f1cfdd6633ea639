"""Words of the page of subjects."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

PILLS: Mapping[str, str] = {
    "people": "Cá nhân",
    "collectives": "Tập thể",
    "households": "Hộ gia đình",
    "retired_subjects": "Đã bỏ",
}
RETIRED_HINT = "Đã bỏ khỏi danh sách"
ADD: Mapping[str, str] = {
    "people": "Thêm cá nhân",
    "collectives": "Thêm tập thể",
    "households": "Thêm hộ gia đình",
}
ADD_SHORT = "Thêm"
IMPORT = "Nhập từ tệp…"
IMPORT_SHORT = "Nhập…"
RETIRE = "Bỏ khỏi danh sách"
RETIRE_SHORT = "Bỏ"
RETIRE_HINT = "Bỏ khỏi danh sách các dòng đang chọn; vẫn giữ ở “Đã bỏ” và có thể đưa trở lại."
WAITING_SHORT = "Chờ sửa {n}"
EMPTY: Mapping[str, tuple[str, str]] = {
    "people": (
        "Chưa có cá nhân nào",
        "Cán bộ, công chức, người lao động, người dân được theo dõi khen thưởng ở đây. "
        "Gõ từng người, hoặc chép một vùng trong Excel rồi dán vào (Ctrl+V).",
    ),
    "collectives": (
        "Chưa có tập thể nào",
        "Phòng, ban, tổ, đội, chi hội, trường, doanh nghiệp… được đề nghị khen thưởng như một tập thể.",
    ),
    "households": (
        "Chưa có hộ gia đình nào",
        "Hộ sản xuất giỏi, gia đình văn hóa… được theo dõi theo chủ hộ và địa chỉ.",
    ),
    "retired_subjects": (
        "Chưa có ai bị bỏ khỏi danh sách",
        "Người chuyển đi, tập thể giải thể… được giữ ở đây vì giấy tờ cũ còn nhắc tới, và có thể đưa trở lại.",
    ),
}

CHOOSE = "Chọn một dòng để xem chi tiết."
WARNING = "Cảnh báo"
RETIRED_BADGE = "đã bỏ khỏi danh sách"
HISTORY = "Thay đổi gần đây"
WAITS = "đang chờ sửa: {text}"
WAITS_HIDDEN = "đang chờ sửa (đang che)"
LACKS = "đang thiếu"
MEND = "Sửa thành {mend}"
UNDONE_REMARK = "đã hoàn tác"
ATTACH = "Đính kèm tệp…"
PHOTO = "Chọn ảnh…"
REMOVE_PHOTO = "Bỏ ảnh"
CHOOSE_FIRST = "Hãy chọn dòng trong danh sách."
RETIRED = "Đã bỏ {n} khỏi danh sách; Ctrl+Z để lấy lại."
BROUGHT_BACK = "Đã đưa {n} trở lại danh sách."
ERASED = "Đã xóa vĩnh viễn dữ liệu của {n}."

ERASE_ASK = "Xóa vĩnh viễn dữ liệu cá nhân của {who}?"
ERASE_WHAT = (
    "Mọi thông tin, tệp đính kèm và dấu vết trong nhật ký của {n} đối tượng này bị xóa hẳn; không hoàn tác được. "
    "Chỉ làm khi người đó yêu cầu theo quy định về bảo vệ dữ liệu cá nhân, hoặc khi nhập nhầm.\n\n"
    "Các bản sao lưu đã có vẫn còn dữ liệu này cho đến khi hết hạn giữ (lâu nhất khoảng 9 tháng); "
    "bản sao lưu ra USB phải tự hủy.\n\n"
    "Nếu chỉ muốn thôi theo dõi, “Bỏ khỏi danh sách” là đủ: giấy tờ cũ vẫn nguyên và có thể đưa trở lại."
)
ERASE_DO = "Xóa vĩnh viễn {n} đối tượng"
KEEP = "Không xóa"


def number(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def pill(list_name: str, count: int | None) -> str:
    """'Cá nhân 500'."""
    return PILLS[list_name] if count is None else f"{PILLS[list_name]} {number(count)}"


def second_line(position: str, unit: str) -> str:
    """'Giáo viên · Trường THCS'."""
    return " · ".join(part for part in (position, unit) if part)


def step_time(at: str) -> str:
    """'20/11/2026' of the moment of a step."""
    return date.fromisoformat(at[:10]).strftime("%d/%m/%Y")


def subjects(count: int) -> str:
    return f"{number(count)} đối tượng"
