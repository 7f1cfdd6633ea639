"""Words of the workbook a unit is asked to fill in, and of the lists for the provincial systems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

SHEET: Final = "Danh sách"
LISTS_SHEET: Final = "Danh mục"
ORDINAL: Final = "STT"
GUIDE_SHEET: Final = "Hướng dẫn"
UNIT_LINE: Final = "Đơn vị: {unit}"
TITLES: Final[Mapping[str, str]] = {
    "people": "DANH SÁCH CÁ NHÂN",
    "mixed": "DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG",
}
CALL_TITLE: Final = "DANH SÁCH: {name}"
DEADLINE: Final = "(Đề nghị gửi lại {deadline})"
NO_DEADLINE: Final = "(Đề nghị ghi đầy đủ rồi gửi lại tệp này)"
_WANTED: Final = "(Số lượng: {n:02d} {what}{women})"
_WANTED_WOMEN: Final = ", trong đó ít nhất {women:02d} nữ"
FILE_NAME: Final = "{unit} - Danh sách gửi {office}.xlsx"
NAME_HEADINGS: Final[Mapping[str, str]] = {"people": "Họ và tên", "mixed": "Tên tập thể/ cá nhân/ hộ gia đình"}

HEADINGS: Final[Mapping[str, str]] = {
    "kind": "Phân loại đối tượng",
    "gender": "Giới tính",
    "birth_date": "Ngày sinh",
    "national_id": "Số CCCD",
    "ethnicity": "Dân tộc",
    "religion": "Tôn giáo",
    "party_member": "Đảng viên",
    "position": "Chức vụ, nghề nghiệp",
    "phone": "Điện thoại",
    "address": "Địa chỉ",
    "award": "Danh hiệu thi đua/Hình thức khen thưởng",
    "achievement": "Tóm tắt thành tích",
    "notes": "Ghi chú",
}
PROMPTS: Final[Mapping[str, str]] = {
    "full_name": "Ghi cả họ và tên, viết hoa chữ cái đầu như Nguyễn Văn An. Không cần ghi Ông, Bà.",
    "kind": "Chọn trong danh sách. Để trống nghĩa là cá nhân.",
    "gender": "Chọn Nam hoặc Nữ.",
    "birth_date": "Ghi như 20/11/1985; chỉ biết năm thì ghi 1985.",
    "national_id": "Ghi đủ 12 chữ số, kể cả số 0 ở đầu.",
    "ethnicity": "Chọn trong danh sách, hoặc ghi tên nhóm dân tộc.",
    "party_member": "Là đảng viên thì chọn Có.",
    "award": "Chọn trong danh sách.",
    "achievement": "Một, hai câu: đã làm được gì, trong thời gian nào.",
}
WRONG: Final[Mapping[str, str]] = {
    "kind": "Hãy chọn Cá nhân, Tập thể hoặc Hộ gia đình.",
    "gender": "Hãy chọn Nam hoặc Nữ.",
    "birth_date": "Hãy ghi như 20/11/1985, 11/1985 hoặc 1985.",
    "national_id": "Số CCCD có 12 chữ số. Vẫn ghi như vậy?",
    "party_member": "Hãy chọn Có hoặc Không.",
    "award": "Tên này không có trong danh sách. Vẫn ghi như vậy?",
}
YES_NO: Final = ("Có", "Không")
GUIDE: Final = (
    "HƯỚNG DẪN GHI DANH SÁCH",
    "1. Chỉ ghi vào các dòng trống của trang “Danh sách”, mỗi đối tượng một dòng. Số thứ tự tự hiện.",
    "2. Không đổi tên các cột, không gộp ô, không thêm dòng ghi chú ở giữa danh sách.",
    "3. Ngày sinh ghi như 20/11/1985; chỉ biết năm thì ghi 1985.",
    "4. Số CCCD ghi đủ 12 chữ số, kể cả số 0 ở đầu.",
    "5. Cột nào không có thông tin thì để trống; không ghi “như trên”.",
    "6. Ghi xong, lưu tệp rồi gửi lại cho {office}. Không cần in.",
)

PROVINCIAL_SHEET: Final = "Danh sách"
PROVINCIAL_TITLES: Final[Mapping[str, str]] = {
    "people": "Mẫu cá nhân của hệ thống tỉnh",
    "mixed": "Mẫu chung (cá nhân, tập thể, hộ gia đình) của hệ thống tỉnh",
}
PROVINCIAL_FILES: Final[Mapping[str, str]] = {
    "people": "Danh sách cá nhân theo mẫu tỉnh {day}.xlsx",
    "mixed": "Danh sách theo mẫu chung của tỉnh {day}.xlsx",
}
EXPORT: Final = "Xuất"
EXPORT_HINT: Final = "Ghi danh sách theo mẫu của hệ thống tỉnh, để không phải gõ lại."
EXPORT_SELECTED: Final = "{n} dòng đang chọn:"
EXPORT_ALL: Final = "Cả {n} dòng đang hiện:"
EXPORT_WAYS: Final[Mapping[str, str]] = {
    "people": "Mẫu cá nhân của hệ thống tỉnh…",
    "mixed": "Mẫu chung của hệ thống tỉnh…",
}
EXPORT_PEOPLE_ONLY: Final = "Mẫu này chỉ nhận cá nhân."
EXPORT_CODES: Final = "Ghi mã của tỉnh (Cài đặt ▸ Danh mục)…"
EXPORT_SAVE_TITLE: Final = "Lưu danh sách"
EXPORT_FILTER: Final = "Sổ tính Excel (*.xlsx)"
EXPORTING: Final = "Ghi danh sách theo mẫu của tỉnh"
EXPORTED: Final = "Đã ghi {n} dòng vào {path}."
_WITHOUT_AWARD: Final = "{n} dòng chưa có đề nghị nên để trống phần khen thưởng."
_UNCODED: Final = "{n} dòng ghi tên vì chưa có mã của tỉnh: ghi mã ở Cài đặt ▸ Danh mục ▸ Mã của hệ thống tỉnh."


def wanted(number: int, women: int, what: str) -> str:
    """'(Số lượng: 03 đại biểu, trong đó ít nhất 01 nữ)'; empty where no number is asked."""
    told = _WANTED_WOMEN.format(women=women) if women else ""
    return _WANTED.format(n=number, what=what, women=told) if number else ""


def exported(rows: int, without_award: int, uncoded: int, path: str) -> str:
    """What was written and where, and what the officer may still want to fill in."""
    parts = [EXPORTED.format(n=in_figures(rows), path=path)]
    if without_award:
        parts.append(_WITHOUT_AWARD.format(n=in_figures(without_award)))
    if uncoded:
        parts.append(_UNCODED.format(n=in_figures(uncoded)))
    return " ".join(parts)
