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
CONFERENCE_OCCASIONS: Mapping[str, str] = {
    "models": "Hội nghị điển hình tiên tiến",
    "year_review": "Hội nghị tổng kết năm",
    "award_ceremony": "Lễ trao thưởng",
}
CONFERENCE_STATES: Mapping[str, str] = {
    "preparing": "Đang chuẩn bị",
    "agreed": "Đã thống nhất",
    "held": "Đã tổ chức",
    "closed": "Đã kết thúc",
}
CONFERENCE_LENGTHS: Mapping[str, str] = {"half_day": "nửa ngày", "one_session": "một buổi", "one_day": "một ngày"}
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
