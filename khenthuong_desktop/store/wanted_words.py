"""What somebody typed into a search, as words, and how a subject, a unit or a CCCD meets each of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.units import initials
from khenthuong_desktop.store.database import Reader

_LONG_NUMBER: Final = 6  # from so many digits on, groups of digits are one number read out in parts
_CCCD_DIGITS: Final = 4  # fewer digits are no part of a CCCD that somebody would look for
IN_NAME: Final = "instr(substr(t.search_key, 1, instr(t.search_key, '|')), ?) > 0"


class Wanted(NamedTuple):
    """A word that something must begin with; `whole` words written together ('KP3') stand together, in full."""

    parts: tuple[str, ...]
    whole: bool = False

    @property
    def sought(self) -> str:
        """What a key holds where it meets this."""
        return f" {' '.join(self.parts)}{' ' * self.whole}"


class Meeting(NamedTuple):
    """A word with all that it may be besides a part of a name or position."""

    word: Wanted
    units: tuple[str, ...]

    @property
    def number(self) -> str:
        """The digits to look for in a CCCD; empty where they are too few, or no digits."""
        one = self.word.parts[0]
        return one if not self.word.whole and one.isdigit() and len(one) >= _CCCD_DIGITS else ""


def wanted(text: str) -> list[Wanted]:
    """The words of a text; digits in groups are one number, as '022 090 004417' is read out."""
    found: list[Wanted] = []
    digits: list[str] = []
    for token in [*text.split(), ""]:
        parts = vietnamese.search_key(token).split()
        if parts and all(map(str.isdigit, parts)):
            digits += parts
            continue
        if len("".join(digits)) >= _LONG_NUMBER:
            digits = ["".join(digits)]
        found += [Wanted((one,)) for one in digits]
        digits = []
        if len(parts) == 2 and parts[0].isalpha() and parts[1].isdigit() and vietnamese.clean(token).isalnum():
            found.append(Wanted(tuple(parts), whole=True))  # 'KP3' is neither 'KP 30' nor the KP of somebody's Tổ 3
        else:
            found += [Wanted((one,)) for one in parts]
    return list(dict.fromkeys(found))


def meetings(r: Reader, text: str) -> list[Meeting]:
    """Each word of a text with the units that it may mean."""
    words = wanted(text)
    if not words:
        return []
    names = [
        (str(row[0]), f"{row[1]} ")
        for row in r.rows("SELECT id, search_key FROM units UNION ALL SELECT unit_id, search_key FROM unit_aliases")
    ]
    return [Meeting(word, tuple(dict.fromkeys(_units(names, word)))) for word in words]


def _units(names: list[tuple[str, str]], word: Wanted) -> list[str]:
    found = [unit for unit, key in names if word.sought in key]
    if word.whole:
        found += [unit for unit, key in names if initials(key) == word.parts]
        # Nobody has written the number to its end yet: 'KP1' on the way to 'KP12'.
        found = found or [unit for unit, key in names if word.sought.rstrip() in key]
    return found


def in_name(words: list[Meeting]) -> tuple[str, list[object]]:
    """SQL that is true where the name alone meets every word."""
    return " AND ".join([IN_NAME] * len(words)) or "1", [one.word.sought for one in words]


def anywhere(words: list[Meeting]) -> tuple[str, list[object]]:
    """SQL that is true where name, position, unit or CCCD meet every word."""
    conditions, parameters = list[str](), list[object]()
    for one in words:
        alternatives = [f"instr({'t.search_key' if not one.word.whole else _ENDED}, ?) > 0"]
        parameters.append(one.word.sought)
        if one.units:
            alternatives.append(f"t.unit_id IN ({', '.join('?' * len(one.units))})")
            parameters += one.units
        if one.number:
            alternatives.append("instr(t.national_id, ?) > 0")
            parameters.append(one.number)
        conditions.append(f"({' OR '.join(alternatives)})")
    return " AND ".join(conditions) or "1", parameters


def beyond(begun: str) -> str:
    """Greater than everything that begins so, and not greater than anything else behind it."""
    return f"{begun}\U0010ffff"


def begun_with(words: list[Meeting]) -> Iterator[tuple[str, bool]]:
    """Each part, and whether it stands in full."""
    for one in words:
        for part in one.word.parts:
            yield part, one.word.whole


_ENDED = "t.search_key || ' '"
