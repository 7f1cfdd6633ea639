"""Words of the dialog of one subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

TITLE = "Hồ sơ: {name}"
TABS: Mapping[str, str] = {
    "particulars": "Thông tin",
    "commendations": "Khen thưởng",
    "nominations": "Đề nghị",
    "files": "Tệp, ảnh",
    "history": "Nhật ký",
}
GROUPS: Mapping[str, Sequence[tuple[str, Sequence[str]]]] = {
    "people": (
        (
            "Nhân thân",
            ("full_name", "title", "gender", "birth_date", "national_id", "ethnicity", "religion", "education"),
        ),
        (
            "Công tác",
            (
                *("unit_id", "position", "former_unit_id", "field", "economic_sector", "leader_class"),
                *("direct_worker", "honours", "party_member", "party_since"),
            ),
        ),
        ("Liên hệ, ghi chú", ("phone", "address", "sort_name", "name_as_received", "notes")),
    ),
    "collectives": (
        ("Tập thể", ("full_name", "collective_kind", "unit_id", "former_unit_id", "head_name", "member_count")),
        ("Lĩnh vực", ("field", "economic_sector")),
        ("Liên hệ, ghi chú", ("phone", "address", "name_as_received", "notes")),
    ),
    "households": (
        ("Hộ gia đình", ("full_name", "head_name", "member_count", "members", "unit_id", "former_unit_id")),
        ("Liên hệ, ghi chú", ("address", "phone", "name_as_received", "notes")),
    ),
}
REVEAL = "Hiện dữ liệu nhạy cảm"
CONCEAL = "Che dữ liệu nhạy cảm"
MASKED_HINT = "Bấm chuột hoặc phím Enter để hiện và sửa mục này."
WAITS_MASKED = "đang chờ sửa (đang che)"
PREVIOUS_HINT = "Lưu và sang hồ sơ trước (Alt+PageUp)"
NEXT_HINT = "Lưu và sang hồ sơ sau (Alt+PageDown)"
NO_NEIGHBOUR = "Không còn hồ sơ nào theo chiều này."
SAVE_HINT = "Ctrl+S"
CLOSE = "Đóng"
KEYS = "Ctrl+S: lưu · Esc: đóng · Ctrl+PageUp, Ctrl+PageDown: thẻ · Alt+PageUp, Alt+PageDown: hồ sơ trước, sau"
SAVED = "Đã lưu hồ sơ {name}."
NOTHING_CHANGED = "Không có gì thay đổi."
TO_MEND = "Còn {n} mục chưa đúng nên chưa lưu được."
RETIRED = "Đã bỏ khỏi danh sách: chỉ để xem."
UNSAVED = "Điều đang gõ chưa được lưu: hãy đưa trở lại danh sách trước (Ctrl+Z, hoặc ở danh sách “Đã bỏ”)."
RED_STAYS = "Hồ sơ {name} còn {n} ô tô đỏ: nội dung đã gõ được giữ nguyên, chờ sửa."
GONE = "Hồ sơ đang mở không còn trong dữ liệu nên đã đóng."
READ_ONLY = "Dữ liệu đang mở chỉ để đọc."
MEND = "Sửa thành {mend}"
COMPARE = "So sánh…"
OPEN = "Mở hồ sơ (Ctrl+Enter)"
LEAVE_ASK = "Chưa lưu thay đổi của {name}."
LEAVE_WHAT = "Lưu trước khi đóng?"
LEAVE_SAVE = "Lưu"
LEAVE_DROP = "Bỏ thay đổi"
LEAVE_STAY = "Sửa tiếp"
GRID_HINT = "Mỗi ô được lưu ngay khi rời ô; Ctrl+Z để lấy lại."
NO_FILES = "Chưa có tệp nào."
OPEN_FILE = "Mở"
REMOVE_FILE = "Bỏ tệp"
PHOTO_FILE = "{name} (ảnh)"
HISTORY_COLUMNS: Mapping[str, str] = {"at": "Lúc", "reason": "Việc đã làm", "user": "Người làm", "state": "Tình trạng"}


def edited(name: str) -> str:
    return f"Sửa hồ sơ: {name}"


def tab(key: str, count: int) -> str:
    return f"{TABS[key]} {count}" if count else TABS[key]
