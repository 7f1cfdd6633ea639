"""What the program says of imports: remarks beside rows, steps of the history, and sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.wording.columns import HEADINGS

CLIPBOARD = "Khối dán từ bộ nhớ tạm"
NO_TABLE = "Không thấy bảng danh sách nào trong tệp."
NEW = "Chưa có trong danh sách, sẽ được thêm."
SAME = "Giống hệt hồ sơ {name} đã có, không có gì thay đổi."
NOMINATION_ONLY = "Đã có hồ sơ {name}; chỉ ghi thêm đề nghị khen thưởng."
UPDATE = "Cập nhật hồ sơ {name}: {changes}."
ADDED = "{field}: {after}"
CHANGED = "{field}: {after} (trước: {before})"
LIKELY = "Hãy chọn: là {name} đã có, hay là người khác."
REPEATED = "Trùng với dòng {row} ({sheet}, {file})."
REPEATED_ADDS = "Trùng với dòng {row} ({sheet}, {file}); bổ sung {changes}."
REPEATED_OTHERWISE = "Dòng này ghi khác: {what}; giữ theo dòng {row}."
SAID = "{field} “{text}”"
LIKELY_REPEATED = "Giống dòng {row} ({sheet}, {file}). Hãy chọn: cùng một người, hay là hai người."
LEFT_OUT = "Để lại theo lựa chọn của cán bộ, không nhập."
EARLIER = "Dòng này đã được nhập từ chính tệp này, không nhập lại."
DECIDED_SAME = "Cán bộ xác nhận là cùng một người."
DECIDED_DIFFERENT = "Cán bộ xác nhận là người khác."

STATES: Final[Mapping[str, str]] = {
    "new": "mới",
    "update": "cập nhật",
    "duplicate": "trùng",
    "error": "lỗi",
    "skipped": "bỏ qua",
}

# Why a row of a file is no record.
REASONS: Final[Mapping[str, str]] = {
    "title": "Dòng tiêu đề phía trên bảng.",
    "header": "Dòng tên cột.",
    "numbers": "Dòng đánh số cột.",
    "section": "Dòng tên nhóm; các dòng dưới được hiểu theo nhóm này.",
    "total": "Dòng cộng, tổng.",
    "signature": "Phần ký tên cuối bảng.",
    "empty_formula": "Công thức kéo sẵn, không có giá trị.",
    "repeated_header": "Tên cột lặp lại giữa bảng.",
    "note": "Dòng ghi chú.",
    "hidden": "Dòng bị ẩn trong tệp.",
    "hidden_sheet": "Trang tính bị ẩn. Muốn nhập, hãy cho hiện trang tính trong Excel.",
    "empty": "Dòng trống.",
    "no_table": "Trang này không có bảng danh sách nào mà chương trình nhận ra. Hãy thêm dòng tên cột (Họ và tên, Năm sinh…) rồi nhập lại.",
    "continued": "Phần tiếp theo của dòng trên, đã được ghép vào dòng đó.",
    "same_file": "Tệp này giống hệt một tệp khác trong lần nhập.",
}

_FIELDS: Final[Mapping[str, str]] = {
    "unit": "đơn vị",
    "former_unit": "đơn vị trước sắp xếp",
    "award": "danh hiệu, hình thức",
    "achievement": "thành tích",
    "commendation_kind": "loại hình khen thưởng",
    "position": "chức vụ",
}


def reason(code: str) -> str:
    return REASONS.get(code, REASONS["note"])


def field(key: str, kind: str = "individual") -> str:
    """The field's name inside a sentence."""
    if key in _FIELDS:
        return _FIELDS[key]
    name = HEADINGS[_LISTS[kind]].get(key, key)
    return name[:1].lower() + name[1:]


def heading(key: str, kind: str = "individual") -> str:
    """The field's name above a column."""
    name = field(key, kind)
    return name[:1].upper() + name[1:]


_LISTS: Final = {"individual": "people", "collective": "collectives", "household": "households"}


def imported_before(at: str, by: str) -> str:
    when = f"{datetime.fromisoformat(at):%H:%M ngày %d/%m/%Y}"
    return f"Tệp này đã được nhập lúc {when}, người nhập: {by}." if by else f"Tệp này đã được nhập lúc {when}."


def same_content(name: str) -> str:
    return f"Nội dung giống hệt tệp {name} trong cùng lần nhập."


def imported(rows: int, files: Sequence[str]) -> str:
    """The step of the history."""
    source = files[0] if len(files) == 1 else f"{in_figures(len(files))} tệp"
    return f"Nhập {in_figures(rows)} dòng từ {source}"


def kept(rows: int, files: Sequence[str]) -> str:
    """The step of an import in which no row was right."""
    source = files[0] if len(files) == 1 else f"{in_figures(len(files))} tệp"
    return f"Giữ {in_figures(rows)} dòng chờ sửa từ {source}"


def mended_in_part(rows: int) -> str:
    return f"Sửa {in_figures(rows)} dòng chờ sửa"


def answered(files: Sequence[str]) -> str:
    """The step that only says to which call files belong."""
    source = files[0] if len(files) == 1 else f"{in_figures(len(files))} tệp"
    return f"Ghi {source} vào đợt đôn đốc"


def mended(rows: int) -> str:
    return f"Nhập {in_figures(rows)} dòng chờ sửa"


def dropped(count: int) -> str:
    return f"Bỏ {in_figures(count)} dòng chờ sửa"


def returned(count: int) -> str:
    return f"Trả lại đơn vị {in_figures(count)} dòng cần sửa"
