"""Words of allotting delegates to units: what was done, what is asked of a unit, what would make it come out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures

SAVED: Final = "Phân bổ đại biểu cho {n} đơn vị"
FILLED: Final = "Phân bổ mỗi đơn vị {number} đại biểu ({n} đơn vị)"
APPLIED: Final = "Phân bổ {total} đại biểu {by}"
SENT: Final = "Lấy danh sách đại biểu của các đơn vị: {name}"
SENT_AGAIN: Final = "Sửa việc lấy danh sách đại biểu của các đơn vị: {name}"
MINUTES: Final = "Ghi biên bản bình xét của {unit}"
CALL_NAME: Final = "Đại biểu dự {name}"
CALL_WHAT: Final = "đại biểu"

BY: Final[Mapping[str, str]] = {
    "people": "theo dân số",
    "members": "theo số cá nhân trong danh sách",
    "labour": "theo số người trực tiếp lao động",
}
METHODS: Final[Mapping[str, str]] = {
    "sainte_lague": "Chia theo số chia lẻ (Sainte-Laguë)",
    "largest_remainder": "Theo số dư lớn nhất",
}
_TIE: Final = "{units} ngang nhau mà chỉ còn {seats} đại biểu. Hãy chọn đơn vị được thêm."
_RAISE: Final = "{unit} thêm {heads} {what}"
_RAISE_NUMBER: Final = "{unit} thêm {heads} đại biểu"
# What is asked of a unit, as it reads after a number: 'ít nhất 1 nữ, 1 trực tiếp lao động'.
_STRUCTURE: Final = "ít nhất {parts}"
_ASKED: Final = "{unit}: {number}"
_MORE: Final = " và {n} {what} nữa"
_UNMET: Final = "{what} {chosen:02d}/{wanted:02d}"
_OF_UNIT: Final = "{unit} ({parts})"
_INSTEAD: Final = "{unit}: {there} thay vì {number}"
_STAY: Final = " ({conference}; {n} đại biểu đã giới thiệu vẫn ở trong danh sách)"
_UNITS: Final = "đơn vị"
_TOLD: Final = 8
SHORT: Final = 3  # where the sentence stands in a finding, which is cut when it is long
MENDED: Final = "Thêm yêu cầu ở {n} đơn vị cho khớp cơ cấu chung"


def tie(units: Sequence[str], seats: int) -> str:
    return _TIE.format(units=", ".join(units), seats=seats)


def removed_from(conference: str, delegates: int) -> str:
    """What is said behind 'Xóa đơn vị được phân bổ: Khu phố 3': of which conference, and who stays in its list."""
    return _STAY.format(conference=conference, n=in_figures(delegates))


def raised(unit: str, what: str, heads: int) -> str:
    """'KP 3 thêm 01 nữ'; without `what` of people as such."""
    if not what:
        return _RAISE_NUMBER.format(unit=unit, heads=f"{heads:02d}")
    return _RAISE.format(unit=unit, heads=f"{heads:02d}", what=what)


def asked_instead(unit: str, there: int, number: int) -> str:
    """'KP 3: 9 thay vì 3': what the call asks, instead of what is allotted."""
    return _INSTEAD.format(unit=unit, there=there, number=number)


def together(parts: Sequence[str], what: str = _UNITS, *, most: int = _TOLD) -> str:
    """All of them, or the first and how many more."""
    told = ", ".join(parts[:most])
    return told + (_MORE.format(n=in_figures(len(parts) - most), what=what) if len(parts) > most else "")


def structure(parts: Sequence[tuple[str, int]]) -> str:
    """'ít nhất 01 nữ, 01 trực tiếp lao động'."""
    return _STRUCTURE.format(parts=", ".join(f"{n:02d} {lowered(what)}" for what, n in parts)) if parts else ""


def asked(unit: str, number: int, parts: Sequence[tuple[str, int]]) -> str:
    """'KP 1: 3, ít nhất 1 nữ, 1 trực tiếp lao động'."""
    told = structure(parts)
    return _ASKED.format(unit=unit, number=number) + (f", {told}" if told else "")


def unmet(what: str, chosen: int, wanted: int) -> str:
    """'nữ 00/04': chosen of those asked for; without `what` of the number itself."""
    return _UNMET.format(what=lowered(what) if what else CALL_WHAT, chosen=chosen, wanted=wanted)


def of_unit(unit: str, parts: Sequence[str]) -> str:
    """'Khu phố 2 (nữ 00/04, trực tiếp lao động 01/02)'."""
    return _OF_UNIT.format(unit=unit, parts=", ".join(parts))


def lowered(label: str) -> str:
    """A label inside a sentence; abbreviations stay as they are."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]
