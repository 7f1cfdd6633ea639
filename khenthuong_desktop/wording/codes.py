"""Words for the codes the program stores, where no catalogue names them."""

from __future__ import annotations

from collections.abc import Mapping

MASKED = "•••"
YES = "Có"
NO = "Không"
ROWS = "dòng"

GENDERS: Mapping[str, str] = {"male": "Nam", "female": "Nữ"}
TITLES: Mapping[str, str] = {"Ông": "Ông", "Bà": "Bà"}
TITLE_OF_GENDER: Mapping[str, str] = {"male": "Ông", "female": "Bà"}
SUBJECT_KINDS: Mapping[str, str] = {
    "individual": "Cá nhân",
    "collective": "Tập thể",
    "household": "Hộ gia đình",
}
COMMENDATION_STATES: Mapping[str, str] = {"valid": "còn hiệu lực", "cancelled": "đã hủy"}
EXTENTS: Mapping[str, str] = {"whole": "toàn bộ", "part": "một phần"}
PARKED_STATES: Mapping[str, str] = {"waiting": "chờ sửa", "returned": "đã trả đơn vị", "dropped": "đã bỏ"}
STEP_STATES: Mapping[str, str] = {
    "do": "",
    "undone": "đã hoàn tác",
    "undo": "hoàn tác",
    "redo": "làm lại",
    "upgrade": "nâng cấp dữ liệu",
    "erase": "xóa vĩnh viễn",
    "restore": "phục hồi từ bản sao lưu",
    "left_office": "đã phát hành",
    "erased": "đã xóa vĩnh viễn",
}
