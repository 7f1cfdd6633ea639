"""Headings of two and three rows: the words of all of them decide together ('Năm sinh' over 'Nam')."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.exchange.heading_words import KnownHeadings, Meaning, written_key
from khenthuong_desktop.exchange.tables import Heading

# Known as headings, but just as often values or halves of a heading: alone they do not make a header.
WEAK: Final = frozenset(
    (
        *("nam", "nữ", "ngày", "tháng", "năm", "số", "x", "tên", "họ", "trường", "trưởng", "đội", "bản", "buôn", "khu"),
        *("tổ", "ký", "đảng viên"),
    )
)
_BIRTH: Final = frozenset({"birth_date", "birth_year", "birth_day", "birth_month"})
_SEXES: Final = {
    **dict.fromkeys(("nam", "gt nam", "là nam"), "male"),
    **dict.fromkeys(("nữ", "gt nữ", "là nữ"), "female"),
}
_OF_BIRTH: Final = {"ngày": "birth_day", "tháng": "birth_month", "năm": "birth_year"}
_OF_NAMES: Final = {"họ": "family_middle", "tên": "given"}
# Words that say something only under a heading that tells of what.
_OPEN_ALONE: Final = frozenset({*_OF_BIRTH, "số", "ngày tháng", "tháng năm"})
# How sure a column is that only its group tells of.
_BY_GROUP: Final = 90
# Under these a name, a number or a date is somebody else's.
_OTHER_PEOPLE: Final = ("vợ", "chồng", "cha", "bố", "mẹ", "con", "người ký", "người giới thiệu", "người xác nhận")


def meaning_of(heading: Heading, words: KnownHeadings) -> Meaning | None:
    """What a heading means, its parts taken together first, then the nearest one to the values that says something."""
    parts = [part for part in heading.parts if written_key(part)]
    if not parts:
        return None
    last = written_key(parts[-1])
    if len(parts) == 1:
        return None if last in _OPEN_ALONE else words.meaning(parts[0])
    if any(written_key(part) in _OTHER_PEOPLE for part in parts[:-1]):
        return Meaning(("ignored",), 100, "synonym")
    return _joint(parts, last, words) or _single(parts, words)


def _joint(parts: list[str], last: str, words: KnownHeadings) -> Meaning | None:
    groups = [meaning for part in parts[:-1] if (meaning := words.meaning(part)) is not None]
    targets = {target for meaning in groups for target in meaning.targets}
    confidence = min((meaning.confidence for meaning in groups), default=100)
    how = "fuzzy" if any(meaning.how == "fuzzy" for meaning in groups) else "synonym"
    if targets & _BIRTH:
        if last in _SEXES:
            return Meaning((f"birth_{_SEXES[last]}",), confidence, how)
        if last in _OF_BIRTH:
            return Meaning((_OF_BIRTH[last],), confidence, how)
    if "gender" in targets and last in _SEXES:
        return Meaning((f"{_SEXES[last]}_mark",), confidence, how)
    if "full_name" in targets and last in _OF_NAMES:
        return Meaning((_OF_NAMES[last],), confidence, how)
    for joined in (" ".join(parts), " / ".join(parts), " ".join(parts[-2:])):
        if (meaning := words.meaning(joined)) is not None:
            return meaning
    return None


def _single(parts: list[str], words: KnownHeadings) -> Meaning | None:
    for part in reversed(parts):
        if written_key(part) not in _OPEN_ALONE and (meaning := words.meaning(part)) is not None:
            unknown = part is not parts[-1] and written_key(parts[-1]) not in _OPEN_ALONE
            return meaning._replace(confidence=min(meaning.confidence, _BY_GROUP)) if unknown else meaning
    return None
