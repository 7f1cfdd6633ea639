"""Words of looking for duplicates, and of making two records one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.domain.vietnamese import search_key

TITLE = "Có thể trùng"
HINT = "Chương trình chỉ gợi ý; người quyết định là bạn. Không có gì tự gộp."
SEARCHING = "Tìm đối tượng có thể trùng"
SEARCHING_PART = "{done}/{of} đơn vị"
EMPTY = "Không thấy ai có thể trùng"
EMPTY_HINT = "Cùng số CCCD; cùng tên, cùng năm sinh; tên gần giống trong một đơn vị: nếu có sẽ hiện ở đây."
COUNTED = "{n} cặp"
COUNTED_MORE = "{shown} cặp đầu trong {n} cặp"
COLUMNS: Mapping[str, str] = {
    "first": "Hồ sơ thứ nhất",
    "first_year": "Sinh",
    "first_unit": "Đơn vị",
    "second": "Hồ sơ thứ hai",
    "second_year": "Sinh",
    "second_unit": "Đơn vị",
    "reason": "Vì sao",
}
REASONS: Mapping[str, str] = {
    "national_id": "cùng số CCCD",
    "name_year": "cùng tên, cùng năm sinh",
    "name_unit": "cùng tên, cùng đơn vị",
    "near_name_unit": "tên gần giống, cùng đơn vị",
}
ALL_THREE = "cùng tên, năm sinh, đơn vị"
MARKS = "dấu khác nhau: {words}"
LETTERS = "chữ khác nhau: {words}"
NAMES = "tên khác nhau: {words}"
WORD_PAIR = "{one} – {other}"
TWO_NAMES = "Dấu khác nhau có thể là hai người: {words}."
OTHER_NAMES = "Tên khác nhau có thể là hai người: {words}."
ONE_NUMBER = "Cùng số CCCD mà tên khác nhau: có thể một hồ sơ ghi nhầm số của người kia ({words})."

SAME = "giống nhau"
CHOOSE_PAIR = "Chọn một cặp để so sánh."
FIELD = "Mục"
FIELDS_NAME = "So sánh từng mục của hai hồ sơ"
LEFT = "1 · Hồ sơ được giữ"
RIGHT = "2 · Hồ sơ gộp vào"
RESULT = "Kết quả lấy"
NOTHING = "(trống)"
PHOTO = "Ảnh"
HAS_PHOTO = "có ảnh"
TAKEN = "← lấy bên {side}"
SIDES: Mapping[str, str] = {"left": "1", "right": "2"}
REVEAL = "Hiện dữ liệu nhạy cảm"
CONCEAL = "Che dữ liệu nhạy cảm"
MERGE = "Gộp làm một (G)"
DIFFERENT = "Hai người khác nhau (K)"
DIFFERENT_GROUPS = "Hai đối tượng khác nhau (K)"
OPEN = "Mở hồ sơ {side}"
KEYS = "Phím 1, 2: lấy mục này từ hồ sơ 1 hoặc 2 · ↑ ↓: đi giữa các mục · G: gộp · K: hai người khác nhau · S: đổi bên"
MERGED = "Đã gộp làm một: {name}. Ctrl+Z để lấy lại hai hồ sơ."
APART = "Đã ghi nhớ là hai người khác nhau; Ctrl+Z để hỏi lại."
LINKED: Mapping[str, str] = {
    "commendations": "{n} lần khen thưởng",
    "nominations": "{n} đề nghị",
    "delegates": "{n} lần là đại biểu",
    "delegation_members": "{n} lần trong đoàn dự cấp trên",
    "attachments": "{n} tệp",
    "import_rows": "{n} dòng đã nhập",
}
LINKED_OTHER = "{n} mục khác"
GOES_ALONG = "Chuyển hết sang hồ sơ được giữ: {what}."
PILL = "Có thể trùng"


def pill(count: int | None) -> str:
    return PILL if count is None else f"{PILL} {in_figures(count)}"


def counted(shown: int, count: int) -> str:
    if shown < count:
        return COUNTED_MORE.format(shown=in_figures(shown), n=in_figures(count))
    return COUNTED.format(n=in_figures(count))


def merged(name: str, other: str) -> str:
    return f"Gộp hồ sơ trùng: {name}" + ("" if other == name else f" và {other}")


def told_apart(first: str, second: str) -> str:
    return f"Ghi nhớ hai đối tượng khác nhau: {first}, {second}"


def words_apart(differing: Sequence[tuple[str, str]]) -> str:
    """'Hùng – Hưng'."""
    return "; ".join(WORD_PAIR.format(one=one, other=other) for one, other in differing)


def only_marks(differing: Sequence[tuple[str, str]]) -> bool:
    """Whether names differ in their marks alone: Hùng and Hưng do."""
    return all(search_key(one) == search_key(other) for one, other in differing)


def warning(differing: Sequence[tuple[str, str]], same_number: bool) -> str:
    """What to think of before two records of differing names are made one."""
    if not differing:
        return ""
    form = TWO_NAMES if only_marks(differing) else ONE_NUMBER if same_number else OTHER_NAMES
    return form.format(words=words_apart(differing))


def reason(codes: Sequence[str], differing: Sequence[tuple[str, str]]) -> str:
    """Why two may be one, and in what their names differ all the same."""
    together = {"name_year", "name_unit"} <= set(codes)
    told = " · ".join(
        ALL_THREE if together and code == "name_year" else REASONS[code]
        for code in codes
        if not (together and code == "name_unit")
    )
    if differing:
        form = MARKS if only_marks(differing) else LETTERS if "near_name_unit" in codes else NAMES
        told = f"{told} · {form.format(words=words_apart(differing))}"
    return told


def linked(numbers: Mapping[str, int]) -> str:
    """'2 lần khen thưởng, 1 tệp'."""
    known = [LINKED[table].format(n=in_figures(n)) for table, n in numbers.items() if table in LINKED]
    others = sum(n for table, n in numbers.items() if table not in LINKED)
    if others:
        known.append(LINKED_OTHER.format(n=in_figures(others)))
    return ", ".join(known)
