"""What a step of the history says: sentences that read after 'Đã' and after 'Hoàn tác:'."""

from __future__ import annotations

from collections.abc import Mapping

CATALOGUE_ROW_SET = "Sửa danh mục {catalogue}"
CATALOGUE_ROW_DROPPED = "Bỏ dòng riêng trong danh mục {catalogue}"
SETTING_SET = "Sửa cài đặt: {name}"

# Noun of a list -> (one, how it is counted).
NOUNS: Mapping[str, str] = {
    "people": "cá nhân",
    "collectives": "tập thể",
    "households": "hộ gia đình",
    "subjects": "đối tượng",
    "retired_subjects": "đối tượng",
    "units": "đơn vị",
    "bodies": "cơ quan ban hành",
    "letterheads": "tiêu đề văn bản",
    "signers": "người ký",
    "roles": "vai trò",
    "office": "thông tin cơ quan",
    "history": "bước",
}


def edited_one(heading: str, name: str) -> str:
    what = heading[:1].lower() + heading[1:]  # 'Số CCCD' keeps its abbreviation
    return f"Sửa {what}: {name}" if name else f"Sửa {what}"


def edited_cells(cells: int, rows: int, list_name: str) -> str:
    return f"Sửa {cells} ô của {rows} {NOUNS[list_name]}"


def added(count: int, list_name: str, name: str = "") -> str:
    if count == 1:
        return f"Thêm {NOUNS[list_name]}: {name}" if name else f"Thêm {NOUNS[list_name]}"
    return f"Thêm {count} {NOUNS[list_name]}"


def retired(count: int, list_name: str, name: str = "") -> str:
    return f"Xóa {NOUNS[list_name]}: {name}" if count == 1 and name else f"Xóa {count} {NOUNS[list_name]}"


def erased(count: int) -> str:
    return f"Xóa vĩnh viễn dữ liệu cá nhân của {count} đối tượng"


def brought_back(count: int) -> str:
    return f"Đưa {count} đối tượng trở lại danh sách"


def undone(reason: str) -> str:
    return f"Hoàn tác: {reason}"


def redone(reason: str) -> str:
    return f"Làm lại: {reason}"


def upgraded(schema: int) -> str:
    return "Tạo dữ liệu mới" if schema == 1 else f"Nâng cấp dữ liệu lên bản {schema}"
