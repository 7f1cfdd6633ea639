"""Words of the settings page: its sections, its settings and what they rest on, its messages."""

from __future__ import annotations

from typing import NamedTuple


class SettingWords(NamedTuple):
    label: str
    hint: str


# What the defaults of settings rest on.
SOURCE_HABIT = "Thói quen của từng cơ quan"
SOURCE_PROGRAM = "Mặc định của chương trình"

SETTINGS: dict[str, SettingWords] = {
    "names.order": SettingWords(
        "Thứ tự sắp xếp họ tên",
        "Áp dụng cho mọi danh sách cá nhân. Cùng tên “Ánh”: xếp theo tên, họ, đệm thì Lê Thị Ánh đứng trước Trần Bá Ánh; theo tên, đệm, họ thì Trần Bá Ánh đứng trước. Tên không kết thúc bằng tên gọi (H'Hen Niê) có cột “Tên để sắp xếp” riêng.",
    ),
    "backup.folder": SettingWords("Thư mục sao lưu ra ngoài", "Ví dụ ổ USB hoặc ổ mạng của cơ quan."),
}

SECTIONS: dict[str, str] = {
    "office": "Cơ quan",
    "bodies": "Cơ quan ban hành",
    "letterheads": "Tiêu đề văn bản",
    "signers": "Người ký",
    "roles": "Vai trò",
    "texts": "Văn bản",
    "names": "Họ tên",
    "catalogues": "Danh mục",
    "backup": "Sao lưu",
    "machine": "Máy này",
}
HINTS: dict[str, str] = {
    "office": "Tên đơn vị và địa danh theo ngày; văn bản cũ in lại vẫn giữ tên cũ.",
    "bodies": "Các cơ quan đứng tên văn bản, mỗi cơ quan một dãy số riêng.",
    "letterheads": "Phần đầu văn bản của từng cơ quan theo ngày.",
    "signers": "Ai ký cho cơ quan nào, từ ngày nào, ký trực tiếp hay TM., KT., TL.",
    "roles": "Tên tại địa phương của các vai trò trong kế hoạch, theo ngày.",
    "texts": "Lời văn của cơ quan theo loại văn bản, theo ngày; chỗ điền trong «…» lấy từ dữ liệu.",
    "names": "Cách xếp họ tên là thói quen của từng cơ quan; đổi rồi vẫn hoàn tác được.",
    "catalogues": "Các giá trị theo luật và thông lệ; dòng cơ quan sửa lại có ghi “của cơ quan”.",
    "backup": "Chương trình tự sao lưu vào thư mục dữ liệu; nên có thêm một bản trên USB.",
    "machine": "Chỉ áp dụng cho máy này.",
}
EMPTY_LIST = "Chưa có dòng nào"
EMPTY_LIST_NEXT = "Khai báo cơ quan một lần cho đủ các phần, hoặc thêm từng dòng."
EMPTY_WIZARD = "Khai báo cơ quan…"
EMPTY_ADD = "Thêm dòng"
NO_BACKUPS = "Chưa có bản sao lưu nào trong thư mục dữ liệu"
NO_BACKUPS_NEXT = "Chương trình tự sao lưu khi có thay đổi; có thể sao lưu ngay bây giờ."
BACK_UP_NOW = "Sao lưu ngay"
MISSING_ROLES = "Chưa đặt tên: {roles}."

CATALOGUE_COLUMNS: dict[str, str] = {
    "label": "Tên",
    "code": "Mã",
    "valid_from": "Từ ngày",
    "valid_to": "Đến hết ngày",
    "source": "Căn cứ",
    "mark": "Độ tin cậy",
    "own": "Sửa lại",
}
OWN_ROW = "của cơ quan"
MARKS: dict[str, str] = {
    "law": "theo luật",
    "secondary": "nguồn thứ cấp",
    "office": "thông lệ",
    "open": "chưa thống nhất",
    "given": "tài liệu kèm chương trình",
    "dataset": "bộ dữ liệu",
}
NO_FOLDER = "Không thấy thư mục {folder} trên máy này; vẫn ghi lại để dùng khi có."
NO_OWN_ROW = "Dòng này đi kèm chương trình, không có gì để bỏ."
CHOOSE_ROW = "Hãy chọn một dòng trong danh sách."
ROW_SAVED = "Đã lưu dòng “{name}” của danh mục {catalogue}."
ROW_DROPPED = "Đã bỏ dòng riêng; danh mục dùng lại dòng đi kèm chương trình."
ADD_ROW_TITLE = "Thêm dòng: {catalogue}"
CHANGE_ROW_TITLE = "Sửa dòng: {catalogue}"
CHANGE_ROW_HINT = "Giá trị mới áp dụng trong khoảng ngày dưới đây; ngoài khoảng đó vẫn là dòng đi kèm chương trình."
ADD_NEXT_HINT = "Giá trị mới từ ngày ghi dưới đây; giá trị đang áp dụng tự kết thúc vào ngày hôm trước."
FROM_NEEDED = "Hãy ghi ngày bắt đầu áp dụng."
ADD_ROW_HINT = "Dòng riêng của cơ quan; mã được lưu cùng hồ sơ nên không đổi về sau."
SOURCE_HINT = "văn bản hoặc căn cứ của giá trị này"
CODE_HINT = "chữ thường không dấu, ví dụ giay_khen_nganh"
CODE_TAKEN = "Mã này đã có; hãy dùng “Sửa dòng…” hoặc mã khác."
DAY_BAD = "Hãy gõ ngày như 01/7/2025, hoặc để trống."
SAME_ROW = "Chưa có gì khác với dòng đi kèm chương trình."
TO_MEND = "Có {count} mục cần sửa."

BACKUP_COLUMNS: dict[str, str] = {
    "made_at": "Lúc",
    "reason": "Lý do",
    "user": "Người làm",
    "rows": "Bản ghi",
    "files": "Tệp đính kèm",
    "size": "Dung lượng",
    "state": "Kiểm tra",
    "name": "Tệp",
}
BACKUP_REASONS: dict[str, str] = {
    "by_hand": "sao lưu bằng tay",
    "automatic": "tự động",
    "before_import": "trước khi nhập",
    "before_upgrade": "trước khi nâng cấp",
    "before_restore": "trước khi phục hồi",
}
BACKUP_CHECKED = "đã kiểm tra khi tạo"
BACKUP_FILES_MISSING = "thiếu {n} tệp đính kèm"
BACKUP_VERIFIED = "{name}: nguyên vẹn, {rows} bản ghi."
VERIFYING = "Kiểm tra bản sao lưu"
BACKED_UP_HERE = "Đã sao lưu vào thư mục dữ liệu, đã kiểm tra."

SORTING_AGAIN = "Xếp lại họ tên"
SORTED_AGAIN = "Danh sách cá nhân đã xếp theo thứ tự: {order}."
SOURCE_SAVED = "Đã ghi căn cứ của thứ tự sắp xếp họ tên."

USER_SAVED = "Từ nay nhật ký ghi tên {name}."
TEXT_SIZES: tuple[str, ...] = ("Vừa", "Lớn", "Rất lớn")  # from the smallest


def size_of_file(size: int) -> str:
    """'2,4 MB'."""
    if size >= 1024 * 1024:
        return f"{size / 1024 / 1024:.1f} MB".replace(".", ",")
    return f"{max(1, round(size / 1024))} KB"
