"""What a step of the history says: sentences that read after 'Đã' and after 'Hoàn tác:'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from khenthuong_desktop.domain.numbers import in_figures

CATALOGUE_ROW_SET = "Sửa danh mục {catalogue}"
CATALOGUE_ROW_DROPPED = "Bỏ dòng riêng trong danh mục {catalogue}"
SETTING_SET = "Sửa cài đặt: {name}"
ERASED_NAME = "(tên đã xóa)"  # stands in sentences of the past where the name of an erased subject stood

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
    "nominations": "đề nghị khen thưởng",
    "parked_rows": "dòng chờ sửa",
    "office": "thông tin cơ quan",
    "commendations": "lần khen thưởng",
    "list_call_units": "đơn vị được lấy danh sách",
    "conferences": "hội nghị",
    "delegates": "đại biểu",
    "allotments": "đơn vị được phân bổ",
    "tasks": "công việc",
    "propaganda_entries": "tin, bài",
    "banner_designs": "maket",
    "subordinate_conferences": "hội nghị đơn vị",
    "programme_items": "mục chương trình",
    "speeches": "tham luận",
    "budget_lines": "khoản chi",
    "committee_members": "thành viên Ban Tổ chức",
    "invitations": "giấy mời",
    "gifts": "quà",
    "conference_awards": "phần thưởng",
    "papers": "văn bản",
    "history": "bước",
    "subject_history": "bước",
    "duplicates": "cặp",
}


def edited_one(heading: str, name: str) -> str:
    what = heading[:1].lower() + heading[1:]  # 'Số CCCD' keeps its abbreviation
    return f"Sửa {what}: {name}" if name else f"Sửa {what}"


def edited_cells(cells: int, rows: int, list_name: str) -> str:
    return f"Sửa {in_figures(cells)} ô của {in_figures(rows)} {NOUNS[list_name]}"


def moved(list_name: str, names: Sequence[str]) -> str:
    """Rows of a list with an order of its own: 'Chuyển khoản chi: Hoa', 'Chuyển 3 khoản chi'."""
    noun = NOUNS[list_name]
    return f"Chuyển {noun}: {names[0]}" if len(names) == 1 else f"Chuyển {in_figures(len(names))} {noun}"


def added(count: int, list_name: str, name: str = "") -> str:
    if count == 1:
        return f"Thêm {NOUNS[list_name]}: {name}" if name else f"Thêm {NOUNS[list_name]}"
    return f"Thêm {in_figures(count)} {NOUNS[list_name]}"


def removed(gone: int, kept: int, list_name: str, name: str = "") -> str:
    """Of what was taken out of a list, so much is gone and so much stays for the papers that name it."""
    noun = NOUNS[list_name]
    if list_name == "units" and kept:
        ended = f"Kết thúc {noun}: {name}" if kept == 1 and not gone and name else f"Kết thúc {in_figures(kept)} {noun}"
        return f"{ended}, xóa {in_figures(gone)} {noun}" if gone else ended
    if kept:
        alone = kept == 1 and not gone and name
        return f"Bỏ khỏi danh sách: {name}" if alone else f"Bỏ {in_figures(kept + gone)} {noun} khỏi danh sách"
    return f"Xóa {noun}: {name}" if gone == 1 and name else f"Xóa {in_figures(gone)} {noun}"


def erased(count: int) -> str:
    return f"Xóa vĩnh viễn dữ liệu cá nhân của {in_figures(count)} đối tượng"


def brought_back(count: int) -> str:
    return f"Đưa {in_figures(count)} đối tượng trở lại danh sách"


def saved_filter(name: str) -> str:
    return f"Lưu bộ lọc “{name}”"


def renamed_filter(name: str) -> str:
    return f"Đổi tên bộ lọc thành “{name}”"


def removed_filter(name: str) -> str:
    return f"Xóa bộ lọc “{name}”"


def restored(made_at: datetime) -> str:
    return f"Phục hồi từ bản sao lưu ngày {made_at:%d/%m/%Y %H:%M}"


def undone(reason: str) -> str:
    return f"Hoàn tác: {reason}"


def redone(reason: str) -> str:
    return f"Làm lại: {reason}"


def upgraded(schema: int) -> str:
    return "Tạo dữ liệu mới" if schema == 1 else f"Nâng cấp dữ liệu lên bản {schema}"
