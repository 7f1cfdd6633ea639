"""Words that tell a row which is no record: totals, signatures, notes, and the numbering of sections.

Compared with their tones: 'Tổng cộng' ends a list, and Tống Văn Cộng is on it.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from khenthuong_desktop.exchange.column_values import looks_like_a_name
from khenthuong_desktop.exchange.row_kind import kind_of_name, only_kind_in
from khenthuong_desktop.exchange.sheet_grid import key

_TOTAL: Final = re.compile(
    r"(?:tổng\s*cộng|tổng\s*số|cộng\s*dồn|danh sách (?:này\s*)?(?:có|gồm)\b|ấn định danh sách|danh sách ấn định"
    r"|(?:cộng|tổng)(?:\s*[.:(–\-\d=]|\s*$|\s+(?:trang|mục|khu|kp|tdp|tổ|thôn|phường|xã|toàn|các|chung|danh|nhóm|phần|khối|i+\b|tập"
    r"|cá nhân|hộ|số|người|đơn vị|chi|sheet|a\b|b\b|c\b))"
    r"|(?:tổng|cộng) (?:danh sách|cá nhân|tập thể|hộ gia đình))"
)
_SIGNATURE: Final = re.compile(
    r"[(\[]?\s*(?:đã\s+)?ký(?:\s*tên|\s*,|\s+và\s+(?:ghi|đóng)|\s*ghi rõ|\s*\)|\s*/)|\(?\s*ghi rõ họ"
    r"|(?:tm|t/m|kt|k/t|tl|t/l|tuq|tum|t\.m|k\.t)\s*\.|(?:tm|t/m|kt|tl|tuq)\s+[A-ZĐ]"
    r"|người\s+(?:lập|tổng hợp|báo cáo|kiểm tra|thực hiện|làm đơn|đề nghị|viết|ghi|nhận)\b(?!.*\bhọ và tên\b)"
    r"|lập (?:biểu|bảng|danh sách)|nơi nhận|xác nhận (?:của|đơn vị)"
    r"|thủ trưởng (?:cơ quan|đơn vị)|đại diện (?:lãnh đạo|đơn vị)",
    re.IGNORECASE,
)
_PLACE_AND_DATE: Final = re.compile(
    r"(?:[^\W\d][^,;:]{1,40}[,;]?\s*)?ngày\s*[\d.…_\s]*\s*tháng\s*[\d.…_\s]*\s*(?:năm\s*[\d.…_\s]*)?", re.IGNORECASE
)
_POST: Final = re.compile(
    r"(?:phó\s+)?(?:trưởng (?:khu phố|khu|thôn|ban|phòng|đoàn|trạm|ấp|công an|tiểu ban)|tổ trưởng"
    r"|chủ tịch|bí thư|giám đốc|hiệu trưởng|chỉ huy trưởng|thủ trưởng"
    r"|chi hội trưởng|chủ nhiệm|kế toán|thư ký|đội trưởng|chánh văn phòng)\b.*",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(
    r"[-–]\s*\d{1,3}\s*[-–]$|page\s*\d|(?:trang|tờ)\s*(?:số\s*)?[:.]?\s*\d"
    r"|(?:ghi chú|lưu ý|chú ý|chú thích|bằng chữ)\s*[:.]|\*+\s*\w|\(\*+\)|ghi chú$|hướng dẫn\b",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(
    r"[-–]\s*\d{1,3}\s*[-–]|(?:trang|tờ|page)\s*(?:số\s*)?[:.]?\s*\d{1,3}(?:\s*(?:/|trên|of)\s*\d{1,3})?", re.IGNORECASE
)
_NUMBERING: Final = re.compile(
    r"(?P<roman>[IVX]{1,6})\s*(?:[.):/\-–]+\s*|\s+(?=\S))|(?P<upper>[A-ZĐ])\s*(?:[.):/\-–]+\s*)"
    r"|(?P<number>\d{1,2}(?:\.\d{1,2})*)\s*(?:[.):/\-–]+\s*)|(?P<lower>[a-zđ])\s*(?:[.)]\s*)|(?P<bullet>[-+*•])\s+"
)
_MARKER: Final = {
    "roman": re.compile(r"[(]?\s*[IVX]{1,6}\s*[.):/]*"),
    "upper": re.compile(r"[(]?\s*[A-ZĐ]\s*[.):/]*"),
    "lower": re.compile(r"[(]?\s*[a-zđ]\s*[.):/]*"),
    "number": re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?"),
    "bullet": re.compile(r"[-+*•]"),
}
_COUNTED: Final = re.compile(
    r"\s*(?:[:–\-]\s*)?\(?\s*\d+\s*(?:người|đại biểu|cá nhân|tập thể|hộ|đồng chí|đ/c|trường hợp)\s*\)?$"
)
_COUNT: Final = re.compile(
    r"[\d\s.,/()%-]*(?:người|đại biểu|cá nhân|hộ|tập thể|đ/c|đồng chí|nam|nữ)?[\s.)]*", re.IGNORECASE
)
CLOSE_LOOK: Final = 4
_LONGEST_NAME: Final = 5
# The beginnings of cells that end or interrupt a list: a row whose name begins so is looked at closely.
SUSPICIOUS: Final = frozenset(
    start
    for word in ("Tổng", "Cộng", "Danh", "Ấn đ", "Người", "Họ v", "Họ t", "Tên ", "Ghi c", "Nơi ", "Trang", "Lưu ý")
    for start in (word[:CLOSE_LOOK], word[:CLOSE_LOOK].upper(), word[:CLOSE_LOOK].lower())
)
_ENDS: Final = re.compile(r"[:;.,\s]+$")
_LIST_TITLE: Final = re.compile(r"(?:(?:[ivx]+|[a-d]|\d{1,2}) )?(?:danh sach|bieu|phu luc|bang|mau) ")
_KINDS: Final = frozenset({"ca nhan", "tap the", "ho gia dinh", "cac ca nhan", "cac tap the", "cac ho gia dinh"})
_UNITS_AND_KINDS: Final = re.compile(
    r"(?:kp|khu|khu pho|to|tdp|thon|ap|xom|phuong|xa|khoi|nhom|danh sach|ca nhan|tap the|ho gia dinh|gia dinh|cac"
    r"|don vi|de nghi|giay khen|bang khen|tang|danh hieu)\b"
)


class Numbered(NamedTuple):
    """A section's text without its numbering, and what sort of numbering it was ('' for none)."""

    style: str
    text: str


def is_total(text: str) -> bool:
    return _TOTAL.match(text.casefold()) is not None


def is_signature(text: str) -> bool:
    return _SIGNATURE.match(text) is not None or _PLACE_AND_DATE.fullmatch(text.strip(" ./")) is not None


def is_post(text: str) -> bool:
    """A position as it stands over a signature; in a record it is a value like any other."""
    return _POST.fullmatch(text) is not None


def is_count(text: str) -> bool:
    """'5 người', '(2 nữ)': how many, and nothing else."""
    return _COUNT.fullmatch(text) is not None


def is_note(text: str) -> bool:
    return _NOTE.match(text) is not None


def marker_style(text: str) -> str:
    """What sort of numbering a cell holds that has nothing else: 'I', 'A', 'a)', '1.2'."""
    return next((style for style, pattern in _MARKER.items() if pattern.fullmatch(text.strip())), "")


def numbered(text: str) -> Numbered:
    match = _NUMBERING.match(text)
    if match is None or match.end() == len(text):
        return Numbered("", text)
    return Numbered(str(match.lastgroup), text[match.end() :])


def section_text(text: str) -> str:
    """A section without how many follow: 'Khu phố 1 (05 người):' is Khu phố 1."""
    return _ENDS.sub("", _COUNTED.sub("", _ENDS.sub("", text))) or text


def names_unit_or_kind(text: str) -> bool:
    return (
        kind_of_name(text) is not None
        or only_kind_in(key(text)) is not None
        or _UNITS_AND_KINDS.match(key(text)) is not None
    )


def is_page_number(text: str) -> bool:
    """'Trang 2/5', '- 2 -': what a printer put between two pages of one list."""
    return _PAGE.fullmatch(text.strip()) is not None


def is_list_title(text: str) -> bool:
    """'DANH SÁCH HỘ GIA ĐÌNH', 'Biểu số 2': over a header it opens another list."""
    return _LIST_TITLE.match(key(text)) is not None


def is_kind(text: str) -> bool:
    """'Cá nhân', 'TẬP THỂ': the kind itself, which nobody is called."""
    return key(text) in _KINDS


def names_kind(text: str) -> bool:
    """'TẬP THỂ', 'Hộ gia đình', 'CÁ NHÂN': a kind and not one household."""
    return only_kind_in(key(text)) is not None


def is_rest_of_name(above: str, below: str) -> bool:
    """'Nguyễn Thị' and under it 'Bích Ngọc'."""
    words = [*above.split(), *below.split()]
    return (
        len(above.split()) <= 2
        and len(below.split()) <= 2
        and len(words) <= _LONGEST_NAME
        and not looks_like_a_name(below.title())
        and all(word[:1].isupper() for word in words)
        and looks_like_a_name(" ".join(words).title())
    )
