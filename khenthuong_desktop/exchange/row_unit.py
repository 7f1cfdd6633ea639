"""Which unit a row belongs to when no cell of it says so: section rows, the lines above, the sheet's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.import_rows import SubjectKind
from khenthuong_desktop.exchange.row_kind import kind_of_name, kinds_of_section

_NUMERAL: Final = re.compile(
    r"(?:[IVXLC]{1,6}|[A-ZĐ]|[0-9]{1,2}(?:\.[0-9]{1,2})*)\s*[./)\-–:]+\s*(?=\S)|[IVXLC]{1,6}\s+(?=\S)"
)
_LETTER: Final = re.compile(r"(?:[A-ZĐ]|[0-9]{1,2})\s+(?=\S)")
_LABEL: Final = re.compile(
    r"(?:tên\s+)?(?:khu phố\s*/\s*đơn vị|đơn vị\s*/\s*khu phố|đơn vị(?:\s+(?:đề nghị|công tác|báo cáo|lập|gửi))?"
    r"|cơ quan,? đơn vị|cơ quan|địa bàn)\s*[:\-–]\s*(.*)",
    re.IGNORECASE,
)
_COUNT_BEHIND: Final = re.compile(
    r"\s*(?:\(\s*[0-9]+[^()]*\)|:\s*[0-9]+"
    r"|[:\-–]\s*[0-9]+\s*(?:người|đại biểu|cá nhân|tập thể|hộ|đ/c|đồng chí))\s*$",
    re.IGNORECASE,
)
_OWN_LABEL: Final = re.compile(r"(khu phố|thôn|ấp|xóm|tổ dân phố|trường|chi hội)\s*:\s*(.*)", re.IGNORECASE)
_NUMBERED: Final = re.compile(
    r"\b(?:khu phố|khu dân cư|khu|thôn|ấp|xóm|bản|tổ dân phố|tdp|kp)\s*(?:số\s*)?[0-9]{1,3}\b", re.IGNORECASE
)
_FORMER: Final = re.compile(r"\bcũ\b|trước (?:đây|sáp nhập|sắp xếp)", re.IGNORECASE)
_DOTS: Final = re.compile(r"[.…_\s:]{3,}.*$|[:;.,\s]+$")
# Headings under which a bare number is the name of a unit of that kind.
NUMBERED_KINDS: Final = {
    "khu pho": "Khu phố",
    "kp": "Khu phố",
    "thon": "Thôn",
    "ap": "Ấp",
    "xom": "Xóm",
    "ban": "Bản",
    "to dan pho": "Tổ dân phố",
    "tdp": "Tổ dân phố",
    "to": "Tổ",
}


# Groups of people that are no unit, whatever else a section says of them.
_NO_UNIT: Final = re.compile(
    r"(?:cac |danh sach |thanh phan )*(?:khach moi|dai bieu(?: (?:chinh thuc|du bi|khach moi|bau|moi))?"
    r"|du bi|chinh thuc|duong nhien|thanh phan (?:khac|tham du)|cac dong chi|danh sach bo sung|bo sung|truy tang)"
)


class SectionFacts(NamedTuple):
    """What the section rows in force say for the rows below."""

    kind: SubjectKind | None
    unit: str
    award: str
    doubtful_unit: bool
    group: str = ""


def is_former(text: str) -> bool:
    """'Khu phố 3 (cũ)': the unit of another time."""
    return _FORMER.search(text) is not None


def bare_section(text: str, is_unit: Callable[[str], bool]) -> str:
    """'II/ Khu phố 2 (05 người)' as 'Khu phố 2'."""
    bare = vietnamese.clean(text)
    match = _NUMERAL.match(bare)
    if match or (
        (match := _LETTER.match(bare))
        and (kinds_of_section(bare[match.end() :]) or is_unit(bare[match.end() :]) or kind_of_name(bare[match.end() :]))
    ):
        bare = bare[match.end() :]
    labelled = _LABEL.fullmatch(bare)
    if labelled:
        bare = labelled.group(1)
    return _DOTS.sub("", _COUNT_BEHIND.sub("", bare)).strip()


def read_sections(
    sections: Sequence[str], is_unit: Callable[[str], bool], is_award: Callable[[str], bool]
) -> SectionFacts:
    """The kind, the unit and the award that sections give; the innermost of each kind counts."""
    kind: SubjectKind | None = None
    units: list[str] = []
    award = group = ""
    for section in sections:
        text = bare_section(section, is_unit)
        if not text:
            continue
        if is_unit(text):
            units.append(text)
            continue
        said = kinds_of_section(text)
        if said:
            kind = next(iter(said)) if len(said) == 1 else None
        elif is_award(text):
            award = text
        elif _NO_UNIT.fullmatch(vietnamese.search_key(text)):
            group = text
        else:
            units.append(text)
    if not units:
        return SectionFacts(kind, "", award, False, group)
    known = [unit for unit in units if is_unit(unit)]
    if known:
        return SectionFacts(kind, known[-1], award, False, group)
    likely = [unit for unit in units if kind_of_name(unit) == "collective"]
    return SectionFacts(kind, likely[-1] if likely else units[-1], award, not likely, group)


def unit_in_titles(texts: Sequence[str], is_unit: Callable[[str], bool]) -> str:
    """The known unit that stands as a line above a table, or at the end of its title ('… CỦA KHU PHỐ 3')."""
    for text in texts:
        for line in text.splitlines():
            cleaned = vietnamese.clean(line)
            for candidate in (cleaned, *(match.group() for match in _NUMBERED.finditer(cleaned))):
                if candidate and is_unit(candidate):
                    return candidate
    return ""


def unit_above(texts: Sequence[str]) -> str:
    """The unit of a line 'ĐƠN VỊ: Khu phố 3' above a table; '' where the line was left as dots."""
    for text in texts:
        for line in text.splitlines():
            cleaned = vietnamese.clean(line)
            if (match := _LABEL.fullmatch(cleaned)) and (unit := _filled_in(match.group(1))):
                return unit
            if (match := _OWN_LABEL.fullmatch(cleaned)) and (rest := _filled_in(match.group(2), digits=True)):
                label = match.group(1)
                named = rest.lower().startswith(label.lower())
                return rest if named else f"{label[0].upper()}{label[1:].lower()} {rest}"
    return ""


def _filled_in(text: str, *, digits: bool = False) -> str:
    """What was written on a dotted line, '' where nothing was."""
    bare = _DOTS.sub("", text).strip(" .…-–_")
    return bare if any(char.isalpha() or (digits and char.isdigit()) for char in bare) else ""
