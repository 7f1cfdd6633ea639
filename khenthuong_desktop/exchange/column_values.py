"""What the values of a column look like: they decide where a heading is open, and speak where it is missing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from itertools import islice, pairwise
from typing import Final, NamedTuple

from khenthuong_desktop.domain.honorifics import strip_honorific
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.exchange.tables import TableRow
from khenthuong_desktop.exchange.workbook_cells import Value

# Enough to know a column; reading all of a long file for this would double the time of the whole import.
_LOOKED_AT: Final = 120
_SAMPLES: Final = 3
_LONG: Final = 6
_MOST: Final = 0.6
_NEARLY_ALL: Final = 0.8
_DATE: Final = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[./-]\s*\d{4}")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DIGITS: Final = re.compile(r"[\s.\-']")
_MARKS: Final = frozenset({"x", "xx", "1", "v", "co", "+", "✓", "✔", "√"})
_SEXES: Final = frozenset({"nam", "nu"})
# Search keys of the ethnic groups, as they are written in such a column.
_GROUPS: Final = frozenset(
    (
        *("ba na", "bo y", "brau", "bru van kieu", "cham", "cho ro", "chu ru", "chut", "co", "co ho", "co lao"),
        *("co tu", "cong", "dao", "e de", "gia rai", "giay", "gie trieng", "h mong", "ha nhi", "hmong", "hoa"),
        *("hre", "khang", "khmer", "kho me", "kho mu", "kinh", "la chi", "la ha", "la hu", "lao", "lo lo", "lu"),
        *("ma", "mang", "mnong", "mong", "muong", "ngai", "nung", "o du", "pa then", "phu la", "pu peo"),
        *("ra glai", "ro mam", "san chay", "san diu", "si la", "ta oi", "tay", "thai", "tho", "xinh mun"),
        *("xo dang", "xtieng"),
    )
)
_FAITHS: Final = re.compile(r"khong|phat giao|cong giao|tin lanh|cao dai|hoa hao|hoi giao|thien chua|phat|luong|ko")
_AWARD: Final = re.compile(
    r"giay khen|bang khen|chien si thi dua|lao dong tien tien|huan chuong|ky niem chuong|co thi dua"
)
_UNIT: Final = re.compile(
    r"(?:khu pho|kp|khu|to dan pho|tdp|thon|ap|xom|ban|truong|cong an|hoi|doan|phong|ubnd|cong ty|tram|chi bo|mttq)\b"
)


# What may hold any text, so that no value speaks against it.
_FREE: Final = frozenset({"unit", "position", "address", "notes", "achievement", "education", "sub_unit", "title"})


class Profile(NamedTuple):
    """How many of the values looked at are of each sort, how many there are, and three of them."""

    sorts: Counter[str]
    total: int
    rows: int
    samples: tuple[str, ...]
    counts_up: bool

    def share(self, *sorts: str) -> float:
        return sum(self.sorts[sort] for sort in sorts) / self.total if self.total else 0.0


def profile(rows: Sequence[TableRow], column: int) -> Profile:
    """The values of a column, from the beginning, the middle and the end of the table."""
    sorts: Counter[str] = Counter()
    samples: dict[str, None] = {}
    total = seen = 0
    counted: list[int] = []
    for value in _looked_at(rows, column):
        seen += 1
        text = shown(value)
        if not text:
            continue
        total += 1
        sorts.update(_sorts(value, text))
        if text.isdecimal() and len(text) < _LONG:
            counted.append(int(text))
        if len(samples) < _SAMPLES:
            samples[text] = None
    counts_up = total == len(counted) > 1 and all(one < other for one, other in pairwise(counted)) and counted[0] < 2
    return Profile(sorts, total, seen, tuple(samples), counts_up)


def shown(value: Value) -> str:
    """A value as somebody would read it in the cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return " ".join(value.split())  # not cleaned: what an old font stored is decoded by others
    if isinstance(value, datetime | date):
        return f"{value.day:02d}/{value.month:02d}/{value.year}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def decide(targets: Collection[str], values: Profile) -> str | None:
    """Which of several meanings the values speak for, None where they speak for none of them."""
    speaking = [target for target in targets if fits(target, values)]
    if not speaking and values.total:
        speaking = [target for target in targets if target in _FREE]
    return speaking[0] if len(speaking) == 1 else None


def by_values(values: Profile, taken: Collection[str]) -> str | None:
    """What a column without a telling heading is by its values alone; only what cannot be taken for another."""
    if values.counts_up and "ordinal" not in taken:
        return "ordinal"
    for target in ("national_id", "birth_date", "full_name", "ethnicity", "gender", "award", "phone"):
        if target not in taken and fits(target, values) and not (_rivals(target) & set(taken)):
            return target
    return None


def _rivals(target: str) -> frozenset[str]:
    return {
        "full_name": frozenset({"given", "family_middle"}),
        "birth_date": frozenset({"birth_male", "birth_female", "birth_year", "party_since"}),
        "gender": frozenset({"male_mark", "female_mark"}),
        "award": frozenset({"award_form", "award_title"}),
    }.get(target, frozenset())


def fits(target: str, values: Profile) -> bool:
    share = values.share
    if target in ("birth_male", "birth_female", "birth_date", "party_since"):
        return share("date", "year") >= _MOST
    if target == "birth_year":
        return share("year") >= _MOST
    if target in ("male_mark", "female_mark", "party_member", "direct_worker"):
        return share("mark") >= _MOST
    if target == "gender":
        return share("sex") >= _NEARLY_ALL
    if target == "national_id":
        return share("id") >= _MOST
    if target == "phone":
        return share("phone") >= _MOST and share("twelve") == 0
    if target == "ethnicity":
        return share("group") >= _NEARLY_ALL
    if target == "religion":
        return share("faith") >= _MOST
    if target == "full_name":
        return share("name") >= _MOST
    if target == "award":
        return share("award") >= _MOST
    if target == "unit":
        return share("unit") >= _MOST
    return False


def _looked_at(rows: Sequence[TableRow], column: int) -> Iterator[Value]:
    step = max(1, len(rows) // _LOOKED_AT)
    for row in islice(rows, 0, None, step) if step == 1 else (rows[at] for at in range(0, len(rows), step)):
        yield row.cells[column] if column < len(row.cells) else None


def _sorts(value: Value, text: str) -> Iterator[str]:
    if isinstance(value, datetime | date) or _DATE.fullmatch(text):
        yield "date"
        return
    if _YEAR.fullmatch(text):
        yield "year"
    digits = _DIGITS.sub("", text)
    if digits.isdecimal():
        yield from _number_sorts(digits)
    key = search_key(text)
    if key in _MARKS or text in _MARKS:
        yield "mark"
    if key in _SEXES:
        yield "sex"
    if key in _GROUPS:
        yield "group"
    if _FAITHS.fullmatch(key):
        yield "faith"
    if _AWARD.search(key):
        yield "award"
    if _UNIT.match(key):
        yield "unit"
    elif looks_like_a_name(text):
        yield "name"


def _number_sorts(digits: str) -> Iterator[str]:
    size = len(digits)
    if size == 12:
        yield "twelve"
    # A zero in front is easily lost, and a mobile number without its zero has the nine digits of an old card.
    mobile = (size == 10 and digits[0] == "0") or (size == 9 and digits[0] in "35789")
    if size in (9, 10, 11, 12) and not (size == 10 and digits[0] == "0"):
        yield "id"
    if mobile:
        yield "phone"
    if size < 6:
        yield "small"


def looks_like_a_name(text: str) -> bool:
    """Two to six words of letters that begin with a family name, after 'Ông' or 'Bà' if need be."""
    words = clean(text).split()
    if not 2 <= len(words) <= 8 or any(not _word(word) for word in words):
        return False
    name = strip_honorific(" ".join(words), column_is_addressed=True).name
    # What a word of address may stand before is a whole name: that door knows the family names.
    return strip_honorific(f"Anh {name}", column_is_addressed=True).title is not None


def _word(word: str) -> bool:
    return word[:1].isupper() and word.replace("'", "").replace("’", "").replace("-", "").isalpha()
