"""The date in a cell that holds more than a date: '??/1992', '1980 (Nam)', '06-May-1980', 'khoảng 1980'."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            *(("jan", "january"), ("feb", "february"), ("mar", "march"), ("apr", "april"), ("may",), ("jun", "june")),
            *(("jul", "july"), ("aug", "august"), ("sep", "september", "sept"), ("oct", "october")),
            *(("nov", "november"), ("dec", "december")),
        ),
        start=1,
    )
    for name in names
}
_NAMED_MONTH: Final = re.compile(r"(\d{1,2})[\s\-/.]*([a-z]{3,9})[\s\-/.,]*(\d{4}|\d{2})", re.IGNORECASE)
_AMERICAN: Final = re.compile(r"([a-z]{3,9})[\s\-/.]+(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{4})", re.IGNORECASE)
# Parts that somebody left open on purpose.
_OPEN: Final = re.compile(r"(?:[?x_.…*-]{1,4}\s*[/\-.]\s*){1,2}(?P<date>(?:\d{1,2}\s*[/\-.]\s*)?\d{4})", re.IGNORECASE)
_DATE: Final = re.compile(
    r"(?<![\d/.\-])(?:(?:\d{1,2}\s*[./\-]\s*){1,2}(?:19|20)\d\d|(?:19|20)\d\d-\d{1,2}-\d{1,2}|(?:19|20)\d\d)(?!\d|[/\-.]\s*\d)"
)
_SLIPS: Final = str.maketrans("OoIl", "0011")
_SLIPPED: Final = re.compile(r"[\dOoIl]{1,2}[./\-][\dOoIl]{1,2}[./\-][\dOoIl]{4}|[\dOoIl]{4}")
_THOUSANDS: Final = re.compile(r"([12])[.,](\d{3})")
_SEXES: Final = {"nam": "Nam", "nữ": "Nữ"}
_OR: Final = re.compile(r"\b(?:hoặc|hay|đến|hoac|sửa thành)\b|[-–]>", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")


class SurePart(NamedTuple):
    """A date as it would be typed alone, whether anything was left out or guessed, and what else the cell says."""

    text: str
    guessed: bool
    more: tuple[tuple[str, str], ...] = ()


def sure_part(text: str) -> SurePart | None:
    """The one date that a cell names; None where there is none, or more than one."""
    if match := _NAMED_MONTH.fullmatch(text):
        day, name, year = match.groups()
        month = _MONTHS.get(name.lower())
        return SurePart(f"{day}/{month}/{year}", False) if month else None
    if match := _AMERICAN.fullmatch(text):
        name, day, year = match.groups()
        month = _MONTHS.get(name.lower())
        return SurePart(f"{day}/{month}/{year}", False) if month else None
    if match := _OPEN.fullmatch(text):
        return SurePart(match["date"], True)
    if match := _THOUSANDS.fullmatch(text):
        return SurePart("".join(match.groups()), True)
    if _SLIPPED.fullmatch(text) and any(map(str.isdigit, text)):
        return SurePart(text.translate(_SLIPS), True)
    return _among_words(text)


def _among_words(text: str) -> SurePart | None:
    found = _DATE.findall(text)
    rest = _DATE.sub(" ", text)
    if len(found) != 1 or any(map(str.isdigit, rest)) or _OR.search(rest):
        return None
    words = [word.lower() for word in _WORD.findall(rest)]
    sexes = {_SEXES[word] for word in words if word in _SEXES}
    if len(sexes) == 1 and len(words) == 1:
        return SurePart(found[0], False, (("gender", sexes.pop()),))
    return SurePart(found[0], True)
