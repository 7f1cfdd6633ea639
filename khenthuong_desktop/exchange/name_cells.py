"""What a name cell says beside the name: footnote marks, a year of birth, a telephone, the sex, a remark."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.exchange.column_values import looks_like_a_name

_KEY: Final = "full_name"
_MARKS: Final = re.compile(
    r"(?P<name>.*?\S)\s*(?:\*+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\(\s*(?:\d{1,2}|\*+)\s*\)|\[\s*(?:\d{1,2}|\*+)\s*\])+"
)
_BEFORE: Final = re.compile(r"[*⁰¹²³⁴⁵⁶⁷⁸⁹]+\s*(?=\w)")
_BIRTH: Final = re.compile(
    r"(?P<name>.*?[^\s,;:(\-–])[\s,;:(\-–]+"
    r"(?:(?:sinh\s+(?:năm|ngày)|sn|ns|năm sinh|ngày sinh|(?-i:sinh|năm))\s*[:.]?\s*)?"
    r"(?P<said>(?:(?:(?P<day>\d{1,2})\s*[./-]\s*)?(?P<month>\d{1,2})\s*[./-]\s*)?(?P<year>19\d\d|20[0-3]\d))\s*[).]*",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(
    r"(?P<name>.*?[^\s,;:(\-–])[\s,;:(\-–]+(?:(?:số\s+)?(?:s?đt(?:dđ)?|điện thoại|di động|tel|zalo)\s*[:.]?\s*)?"
    r"(?P<said>0\d(?:[\s.\-]?\d){7,9})\s*[).]*",
    re.IGNORECASE,
)
_SEX: Final = re.compile(r"(?P<name>\S+\s.*?\S)\s*(?:[,;(]|\s[-–])\s*(?P<said>nam|nữ)\s*\)?", re.IGNORECASE)
_REMARK: Final = re.compile(r"(?P<name>\S+\s.*?\S)\s*\(\s*(?P<said>[^()]{3,60})\s*\)")
_REMARKS: Final = re.compile(
    r"(?:đã (?:mất|chết|hy sinh|nghỉ)|truy (?:tặng|điệu)|liệt s[ĩỹ]|thương binh|bệnh binh|dự bị|vắng|thay|mới|tức"
    r"|bí danh|thường gọi|hay|cũ|tái cử|chính thức|khách mời|có mặt|xin vắng|ốm|đi vắng)\b",
    re.IGNORECASE,
)
_YOUNG: Final = frozenset({"em", "cháu", "mẹ"})
_FRONT: Final = re.compile(
    r"(?P<said>em|cháu|(?:bà )?mẹ(?: vnah| việt nam anh hùng)?|nghệ nhân(?: ưu tú| nhân dân)?|liệt s[ĩỹ]|thương binh"
    r"|cựu (?:chiến binh|tnxp|thanh niên xung phong)|ccb|nnưt|nnnd|nsưt|nsnd|ngưt)\s*[:.]?\s+(?P<name>.+)",
    re.IGNORECASE,
)
# What such a cell begins with: no name that does is taken as it stands.
FIRST_WORDS: Final = frozenset(
    {"em", "cháu", "mẹ", "nghệ", "liệt", "thương", "cựu", "ccb", "nnưt", "nnnd", "nsưt", "nsnd", "ngưt"}
)
_LINES: Final = re.compile(r"[\r\n]+")
_MOST: Final = 5
_FEWEST_GLUED: Final = 3


class Parted(NamedTuple):
    """The name alone, what the cell says of other fields, and what was found."""

    name: str
    more: list[tuple[str, str]]
    findings: list[Finding]


def part(name: str) -> Parted:
    """The name without what stands behind it."""
    parted = Parted(name, [], [])
    for _ in range(_MOST):
        following = _once(parted)
        if following.name == parted.name:
            break
        parted = following
    return parted


def _once(parted: Parted) -> Parted:
    name, more, findings = parted
    match = _FRONT.fullmatch(name)
    if match and looks_like_a_name(match["name"].title()):
        said = match["said"]
        if said.lower() in _YOUNG:
            found = finding("name.address_removed", "warns", _KEY, match["name"], typed=said)
            return Parted(match["name"], more, [*findings, found])
        found = finding("name.remark_in_name", "warns", _KEY, match["name"], typed=said)
        return Parted(match["name"], [*more, ("notes", said)], [*findings, found])
    bare = _BEFORE.sub("", name, count=1) if _BEFORE.match(name) else name
    if match := _MARKS.fullmatch(bare):
        bare = match["name"]
    if bare != name:
        return Parted(bare, more, [*findings, finding("name.mark_removed", "warns", _KEY, bare, typed=name)])
    for pattern, field, code in (
        (_PHONE, "phone", "name.phone_in_name"),
        (_BIRTH, "birth_date", "name.birth_in_name"),
        (_SEX, "gender", "name.sex_in_name"),
    ):
        match = pattern.fullmatch(name)
        text = _text(match, field) if match else None
        if match and text and len(match["name"].split()) > 1:
            found = finding(code, "warns", _KEY, match["name"], typed=match["said"])
            return Parted(match["name"], [*more, (field, text)], [*findings, found])
    match = _REMARK.fullmatch(name)
    if match and _REMARKS.match(match["said"]):
        found = finding("name.remark_in_name", "warns", _KEY, match["name"], typed=match["said"])
        return Parted(match["name"], [*more, ("notes", match["said"])], [*findings, found])
    return parted


def _text(match: re.Match[str], field: str) -> str | None:
    said = match["said"]
    if field == "gender":
        return "Nam" if said.lower() == "nam" else "Nữ"
    if field == "phone":
        return said.strip()
    try:
        return str(PartialDate(*(int(match[part]) if match[part] else None for part in ("year", "month", "day"))))  # type: ignore[arg-type]
    except ValueError:
        return None


def unglued(name: str) -> str:
    """'NguyễnVănXuân' as three words; a slip of the shift key ('NguyỄn') is none."""
    if " " in name:
        return name
    starts = [0, *(at for at in range(1, len(name)) if name[at].isupper() and name[at - 1].islower()), len(name)]
    pieces = [name[start:end] for start, end in pairwise(starts)]
    return " ".join(pieces) if len(pieces) >= _FEWEST_GLUED and all(map(str.istitle, pieces)) else name


def lines_of(raw: str) -> list[str]:
    """The lines of a cell that say something."""
    return [line for one in _LINES.split(raw.strip()) if (line := vietnamese.clean(one))]
