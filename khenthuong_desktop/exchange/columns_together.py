"""Columns that mean something only together: day, month and year apart, a column of marks for each award."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from khenthuong_desktop.exchange.column_match import ColumnMatch
from khenthuong_desktop.exchange.column_values import Profile
from khenthuong_desktop.exchange.heading_words import written_key

_BY_VALUES: Final = 80
_DAYS: Final = frozenset({"ngày", "ngày sinh", "sinh ngày"})
_MONTHS: Final = frozenset({"tháng", "tháng sinh"})
_YEARS: Final = frozenset({"năm", "năm sinh"})
_AWARDS: Final = re.compile(
    r"(?:gk|bk|giấy khen|bằng khen|lđtt|lđ tiên tiến|cstđ|cstđcs|chiến sĩ thi đua|lao động tiên tiến|ttlđtt|ttlđxs"
    r"|tập thể lao động|kỷ niệm chương|huân chương|huy chương|cờ thi đua|gđvh|gia đình văn hóa)\b.*"
)
_OVER_AWARDS: Final = re.compile(r".*\b(?:danh hiệu|hình thức|khen thưởng|đề nghị|htkt|dhtđ)\b.*")
_ALSO_LABOUR: Final = "lđtt"


def birth_in_parts(found: list[ColumnMatch], profiles: Mapping[int, Profile]) -> list[ColumnMatch]:
    """'Ngày | Tháng | Năm sinh' side by side, each with numbers of its own."""
    for at in range(2, len(found)):
        day, month, year = found[at - 2 : at + 1]
        keys = [written_key(one.heading) for one in (day, month, year)]
        if not (keys[0] in _DAYS and keys[1] in _MONTHS and keys[2] in _YEARS):
            continue
        if all(profiles[one.column].share("small") >= _BY_VALUES / 100 for one in (day, month)):
            parts = zip((day, month, year), ("birth_day", "birth_month", "birth_year"), strict=True)
            found = list(found)
            found[at - 2 : at + 1] = [
                one if one.how == "remembered" else one._replace(target=target, confidence=_BY_VALUES, how="values")
                for one, target in parts
            ]
    return found


def marks_of_awards(found: list[ColumnMatch], profiles: Mapping[int, Profile]) -> list[ColumnMatch]:
    """'GK | BK' with marks under them: the heading is the award; 'LĐTT' alone may as well be a worker."""
    marked = [one for one in found if one.how != "remembered" and _names_award(one, profiles[one.column])]
    if not marked or (len(marked) == 1 and written_key(marked[0].heading) == _ALSO_LABOUR):
        return found
    return [
        one._replace(target="award", confidence=_BY_VALUES, how="values") if one in marked else one for one in found
    ]


def is_marked_award(one: ColumnMatch, profiles: Mapping[int, Profile]) -> bool:
    """True for one of several columns of awards that have marks."""
    return one.target == "award" and _names_award(one, profiles[one.column])


def _names_award(one: ColumnMatch, values: Profile) -> bool:
    if not values.total or values.share("mark") < 1:
        return False
    group, _, last = one.heading.rpartition(" / ")
    return _AWARDS.fullmatch(written_key(last)) is not None or (
        bool(group) and _OVER_AWARDS.fullmatch(written_key(group)) is not None
    )
