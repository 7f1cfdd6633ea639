"""Which columns a list has on paper: those chosen, those of a preset, never more of people than was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from khenthuong_desktop.domain.lists import Column, Query
from khenthuong_desktop.services.lists import DEFINITIONS
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import papers as words

PUBLIC: Final = "public"
AS_SHOWN: Final = "as_shown"
ORDINAL: Final = "ordinal"
BIRTH_YEAR: Final = "birth_year"

# Columns that only paper has: blank ones to be written in, and the year alone of a birth date.
PAPER_COLUMNS: Final[Mapping[str, Column]] = {
    BIRTH_YEAR: Column(BIRTH_YEAR, "year", 70),
    "signature": Column("signature", "text", 140),
    "remark": Column("remark", "text", 120),
}
# Preset -> columns in their order, of which a list takes those it has. Sensitive ones stand here too: they come only
# where they are asked for, and in a public list never.
PRESETS: Final[Mapping[str, tuple[str, ...]]] = {
    "profile": (
        *("full_name", "name", "kind", "gender", "birth_date", "ethnicity", "religion", "party_member", "position"),
        *("collective_kind", "member_count", "head_name", "unit_id", "parent_id", "head", "population", "people"),
        *("award", "achievement", "latest_commendation"),
    ),
    "sign_in": ("full_name", "name", "position", "head_name", "unit_id", "head", "signature", "remark"),
    PUBLIC: (
        *("full_name", "name", "kind", BIRTH_YEAR, "position", "head_name", "unit_id", "award", "achievement"),
        *("latest_commendation", "head"),
    ),
    "contact": ("full_name", "name", "position", "head_name", "unit_id", "head", "phone", "address"),
}
# What a public list must not show beside the sensitive columns (the law on personal data; domain, lists in public).
_NOT_PUBLIC: Final = frozenset(
    {"national_id", "birth_date", "phone", "address", "party_since", "name_as_received", "members", "notes", "file"}
)
_EVERYTHING: Final = Query()
_GROUPING: Final = ("unit", "choice", "body")


@dataclass(frozen=True, slots=True)
class ListChoices:
    """How a list becomes a paper. `columns` in their order win over `preset`; neither: as the list shows at first.

    `query` is the list as it is filtered and sorted, of which `ids` are the only rows wanted where there are any;
    `group_by` a column of units, bodies or choices.
    """

    query: Query = _EVERYTHING
    ids: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    preset: str = ""
    group_by: str = ""
    title: str = ""  # the name of the list in its title; the list's own name where nothing is said
    note: str = ""  # '(Kèm theo …)'
    letterhead: bool = False
    signature: bool = False
    body_id: str | None = None
    signer_id: str | None = None
    ordinal: bool = True
    total: bool = True
    numbers_row: bool = False
    sensitive: bool = False
    orientation: Literal["auto", "portrait", "landscape"] = "auto"


def presets(name: str) -> tuple[tuple[str, str], ...]:
    """(code, label) of the presets that say anything of a list."""
    own = {one.key for one in DEFINITIONS[name].columns}
    fitting = [code for code, keys in PRESETS.items() if len(own.intersection(keys)) > 1]
    return tuple((code, words.PRESETS[code]) for code in (AS_SHOWN, *fitting))


def groupings(name: str) -> tuple[tuple[str, str], ...]:
    """(column, heading) of what a list can be grouped by."""
    kinds = (one for one in DEFINITIONS[name].columns if one.kind in _GROUPING)
    return tuple((one.key, heading(name, one.key)) for one in kinds if not one.sensitive)


def grouping(name: str, choices: ListChoices) -> str:
    """The column the list is grouped by: none by which people are not shown, for its groups would say it of them."""
    return choices.group_by if choices.group_by in dict(groupings(name)) else ""


def choosable(name: str, *, sensitive: bool = False, preset: str = "") -> tuple[Column, ...]:
    """All columns a paper of this list can have: the list's own, then those only paper has."""
    definition = DEFINITIONS[name]
    extra = [one for key, one in PAPER_COLUMNS.items() if key != BIRTH_YEAR or "birth_date" in definition.keys]
    if "notes" in definition.keys:
        extra = [one for one in extra if one.key != "remark"]
    return tuple(one for one in (*definition.columns, *extra) if _may_show(one, sensitive, preset))


def chosen(name: str, choices: ListChoices) -> tuple[Column, ...]:
    """The columns of the paper, in their order; the group's own column is left out, its rows say it."""
    known = {one.key: one for one in choosable(name, sensitive=choices.sensitive, preset=choices.preset)}
    if choices.columns:
        keys: Sequence[str] = _as_public(choices.columns) if choices.preset == PUBLIC else choices.columns
    elif choices.preset in PRESETS:
        keys = PRESETS[choices.preset]
    else:
        keys = [one.key for one in DEFINITIONS[name].columns if not one.hidden]
    grouped = grouping(name, choices)
    return tuple(known[key] for key in dict.fromkeys(keys) if key in known and key != grouped)


def heading(name: str, key: str) -> str:
    """What stands above a column."""
    return words.PAPER_COLUMNS[key] if key in PAPER_COLUMNS else headings.heading(name, key)


def _as_public(keys: Sequence[str]) -> list[str]:
    return [BIRTH_YEAR if key == "birth_date" else key for key in keys]


def _may_show(column: Column, sensitive: bool, preset: str) -> bool:
    if preset == PUBLIC and (column.sensitive or column.key in _NOT_PUBLIC):
        return False
    return sensitive or not column.sensitive
