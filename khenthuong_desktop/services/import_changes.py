"""What a row adds to a record or changes in it: an empty cell empties nothing, and what says less changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services.import_judging import COLUMNS, OF_NOMINATION, Judge
from khenthuong_desktop.services.import_rows import NEW_UNIT, ImportRow, unit_in_register
from khenthuong_desktop.services.import_spelling import same_spelling

_DATES: Final = frozenset({"birth_date", "party_since"})
_CLOSED: Final = frozenset({"unit_id", "former_unit_id", "gender", "national_id"})  # codes, no texts to compare loosely


def nominates(row: ImportRow) -> bool:
    """Whether the file proposes somebody for something."""
    return bool(row.fields.get("award") or row.fields.get("achievement"))


def nomination_key(values: Mapping[str, Any]) -> tuple[str, str, str]:
    """What makes two proposals for one subject the same."""
    award = values.get("award") or vietnamese.search_key(str(values.get("award_name") or ""))
    achievement = vietnamese.search_key(str(values.get("achievement") or ""))
    return str(award), achievement, str(values.get("commendation_kind") or "")


def fields_of_subject(row: ImportRow) -> dict[str, str]:
    """Field -> column, of what goes into the record itself; notes of a proposal are about the proposal."""
    apart = OF_NOMINATION | {"notes"} if nominates(row) else OF_NOMINATION
    return {key: COLUMNS.get(key, key) for key in row.fields if key not in apart}


def changes(judge: Judge, row: ImportRow, record: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Field -> (how it stands in the register, what the file says)."""
    found: dict[str, tuple[str, str]] = {}
    red = record.get("red") or {}
    for key, column in fields_of_subject(row).items():
        value, before = row.values.get(column), record.get(column)
        if value is None or value == "" or value == before:
            continue
        if column in COLUMNS.values() and unit_in_register(value) is None and not value.startswith(NEW_UNIT):
            # A unit that nobody has entered takes the place of no other; where there is none the cell is to be red.
            if not before and not same_words(row.fields[key], red.get(column, "")):
                found[key] = (red.get(column, ""), row.fields[key])
        elif before is None or before == "":
            found[key] = ("", judge.label(row.kind, column, value))
        elif not says_the_same(column, value, before):
            found[key] = (judge.label(row.kind, column, before), judge.label(row.kind, column, value))
    return found


def given_up(row: ImportRow, changed: Mapping[str, tuple[str, str]], images: Sequence[Mapping[str, Any]]) -> list[str]:
    """The fields whose value in the file the record had once and has no more: the file is behind the register."""
    columns = fields_of_subject(row)
    return [
        key
        for key in changed
        if any(_had(columns[key], row.values.get(columns[key]), image.get(columns[key])) for image in images)
    ]


def _had(column: str, value: Any, before: Any) -> bool:
    return value == before or (before not in (None, "") and says_the_same(column, value, before))


def says_the_same(column: str, value: Any, before: Any) -> bool:
    if not isinstance(value, str) or not isinstance(before, str):
        return False
    if column in _DATES:
        return before.startswith(value)  # the year alone takes no day and month away
    if column in _CLOSED:
        return False
    if column == "phone":
        return bool(one := _digits(value)) and one == _digits(before)
    return same_words(value, before)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def says_more(column: str, value: Any, before: Any) -> bool:
    """Whether a date is the same one to the month or day; nothing known is less than anything."""
    if column not in _DATES or not value:
        return False
    return before in (None, "") or (len(value) > len(before) and str(value).startswith(before))


def same_words(one: str, other: str) -> bool:
    """Capitals, spaces and where the tone of 'hòa' stands make no difference."""
    return same_spelling(vietnamese.clean(one), vietnamese.clean(other))
