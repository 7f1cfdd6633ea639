"""The columns of the preview of an import: how each field of a row is shown, typed and chosen."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from khenthuong_desktop.domain.lists import Column

STATE: Final = Column("state", "choice", 92)
REMARK: Final = Column("remark", "text", 320)
KIND: Final = Column("kind", "choice", 92, editable=True)
_PLACE: Final = (
    Column("file", "text", 180, hidden=True),
    Column("sheet", "text", 120, hidden=True),
    Column("row", "integer", 90, hidden=True),
)
# First what tells who it is, then what the file may say besides; yes and no are words here, as files write them.
_WHO: Final = (
    Column("full_name", "name", 230, editable=True, required=True),
    Column("gender", "choice", 58, editable=True),
    Column("birth_date", "partial_date", 96, editable=True),
    Column("national_id", "national_id", 124, editable=True, sensitive=True),
    Column("ethnicity", "choice", 82, editable=True, sensitive=True),
    Column("unit", "unit", 120, editable=True),
)
_MORE: Final = (
    Column("position", "text", 150, editable=True),
    Column("award", "choice", 150, editable=True),
    Column("commendation_kind", "choice", 140, editable=True),
    Column("achievement", "text", 220, editable=True),
    Column("title", "choice", 70, editable=True),
    Column("religion", "choice", 110, editable=True, sensitive=True),
    Column("party_member", "choice", 90, editable=True, sensitive=True),
    Column("party_since", "partial_date", 110, editable=True, sensitive=True),
    Column("former_unit", "unit", 150, editable=True),
    Column("field", "choice", 150, editable=True),
    Column("economic_sector", "choice", 150, editable=True),
    Column("direct_worker", "choice", 110, editable=True),
    Column("leader_class", "choice", 150, editable=True),
    Column("honours", "choices", 160, editable=True),
    Column("education", "choice", 110, editable=True),
    Column("collective_kind", "choice", 150, editable=True),
    Column("head_name", "name", 170, editable=True),
    Column("members", "text", 180, editable=True),
    Column("member_count", "integer", 80, editable=True),
    Column("phone", "phone", 110, editable=True),
    Column("address", "text", 200, editable=True),
    Column("notes", "text", 180, editable=True),
)
_ALWAYS: Final = frozenset({"full_name", "unit"})


def columns_for(present: Collection[str], kinds: Collection[str]) -> tuple[Column, ...]:
    """What the files have is shown, the rest can be chosen; the remark stands where it is seen without scrolling."""
    mixed = len(set(kinds)) > 1
    people = not kinds or "individual" in kinds
    wanted = _ALWAYS | set(present) | ({"gender", "birth_date"} if people else set())
    who = [_shown(column, wanted) for column in _WHO]
    more = [_shown(column, wanted) for column in _MORE]
    who.insert(1, KIND._replace(hidden=not mixed))
    return (STATE, *who, REMARK, *more, *_PLACE)


def _shown(column: Column, wanted: Collection[str]) -> Column:
    return column if column.key in wanted else column._replace(hidden=True)
