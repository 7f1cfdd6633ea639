"""The one validator: what a typed, pasted or imported text means in a cell, and what is found about it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from khenthuong_desktop.domain import tasks, vietnamese
from khenthuong_desktop.domain.clock_times import stored_time
from khenthuong_desktop.domain.findings import Finding, blocking, finding
from khenthuong_desktop.domain.lists import Column, ColumnKind
from khenthuong_desktop.domain.names import looks_unusual, odd_characters
from khenthuong_desktop.domain.national_id import read_national_id
from khenthuong_desktop.domain.typed_dates import OLDEST_AGE, read_typed, with_year
from khenthuong_desktop.services import cell_choices
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import bodies, lists, unit_changes, units

Value = str | int | None


class Reading(NamedTuple):
    """The value to store, and what was found; nothing is stored where a finding blocks."""

    value: Value
    findings: tuple[Finding, ...] = ()

    @property
    def blocked(self) -> bool:
        return blocking(self.findings)


def read(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    """Read a text as the value of a column; an empty text empties the cell unless the column is required."""
    if not text[:1].isalnum() and not vietnamese.clean(text):
        return _empty(office, definition, column)
    return _READERS[column.kind](office, definition, column, text)


def missing(column: Column) -> Finding:
    """That a cell is empty which must not be."""
    return finding("cell.required", "blocks", column.key)


def _empty(office: Office, definition: ListDefinition, column: Column) -> Reading:
    """What an empty cell stores is said by its column: nothing, no text, or what the table begins with."""
    if column.required:
        return Reading(None, (missing(column),))
    if definition.table is None or column.key in definition.outside:
        return Reading("")
    with office.database.read() as r:
        return Reading(lists.empty_values(r, definition.table)[column.key])


def _text(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    return Reading(vietnamese.clean_lines(text) if column.key == "notes" else vietnamese.clean(text))


def _name(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    name = vietnamese.clean(text)
    if definition.name not in _OF_PEOPLE and column.key not in _PERSONS:
        return Reading(name)  # 'Khu phố 3', 'Trường THCS Lê Lợi (cơ sở 2)'
    if not any(map(str.isalpha, name)):
        return Reading(name, (finding("name.no_letters", "warns", column.key),))
    if looks_unusual(name):
        return Reading(name, (finding("name.odd_characters", "warns", column.key, characters=odd_characters(name)),))
    return Reading(name)


_OF_PEOPLE = frozenset({"people", "signers"})
_PERSONS = frozenset({"head", "head_name"})


def _choice(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    typed = vietnamese.clean(text)
    code = cell_choices.code_of(office, definition, column.key, typed)
    if code is not None:
        return Reading(code)
    if column.key in definition.open_choices:
        return Reading(typed, (finding("cell.not_in_catalogue", "warns", column.key, typed=typed),))
    near = cell_choices.nearest(office, definition, column.key, typed)
    if near:
        return Reading(None, (finding("cell.choice_near", "blocks", column.key, typed=typed, near=near),))
    return Reading(None, (finding("cell.no_such_choice", "blocks", column.key, typed=typed),))


def _choices(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    readings = [_choice(office, definition, column, part) for part in text.split(";") if part.strip()]
    found = tuple(one for reading in readings for one in reading.findings)
    return Reading(None if blocking(found) else ";".join(str(reading.value) for reading in readings), found)


def _partial_date(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    if is_plain_day(text, office.today.year):
        return Reading(text)  # as the readers of workbooks hand dates on
    read_date = read_typed(text, office.today.year, column=column.key)
    return Reading(str(read_date.value) if read_date.value else None, read_date.findings)


def is_plain_day(text: str, this_year: int) -> bool:
    """A whole date as it is stored, of which nothing is to be said."""
    return _PLAIN_DAY.fullmatch(text) is not None and this_year - OLDEST_AGE <= int(text[:4]) < this_year


_PLAIN_DAY = re.compile(r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])")


def _day(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    """A day without a year is the one nearest to today; lists of a conference say the year nearest to its day."""
    whole = with_year(text, office.today)
    read_date = read_typed(whole, office.today.year, column=column.key, century=2000, future_allowed=True)
    if read_date.value is None:
        return Reading(None, read_date.findings)
    if read_date.value.day is None:
        return Reading(None, (finding("date.day_needed", "blocks", column.key, typed=text.strip()),))
    return Reading(str(read_date.value), read_date.findings)


def _integer(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    """A dot parts thousands; a spreadsheet's '12.0' is 12, and any other part of a whole is not guessed at."""
    typed = vietnamese.clean(text)
    of_money = column.key in definition.money
    found = (_MONEY if of_money else _WHOLE).fullmatch(typed)
    if found and of_money and vietnamese.search_key(found[2] or "").strip() not in _UNITS_OF_MONEY:
        found = None
    if found is None:
        code = "cell.not_whole" if _DECIMAL.fullmatch(typed) else "cell.not_a_number"
        code = "cell.number_too_long" if _DIGITS.fullmatch(typed) else code
        return Reading(None, (finding(code, "blocks", column.key, typed=typed),))
    return Reading(int(found[1].replace(".", "")))


_WHOLE = re.compile(r"([0-9]{1,9}|[0-9]{1,3}(?:\.[0-9]{3}){1,2})(?:[.,]0)?")
_MONEY = re.compile(r"([0-9]{1,13}|[0-9]{1,3}(?:\.[0-9]{3}){1,4})(?:[.,]0)?(?: ?([^\W\d_]{1,4}|₫))?")
_UNITS_OF_MONEY = frozenset({"", "d", "dong", "vnd"})
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]{3})*")
_DECIMAL = re.compile(r"[0-9]+(?:\.[0-9]{3})*[.,][0-9]+")


def _distance(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    """'trước 10 ngày', '10', 'sau 10 ngày', '-10'."""
    days = tasks.parse_distance(text)
    if days is None:
        return Reading(None, (finding("task.not_a_distance", "blocks", column.key, typed=text.strip()),))
    return Reading(days)


def _time(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    """A time of the day in any way of writing it."""
    stored = stored_time(text)
    if not stored:
        return Reading(None, (finding("time.not_a_time", "blocks", column.key, typed=text.strip()),))
    return Reading(stored)


def _year(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    """A year alone; of a whole date its year."""
    read_date = read_typed(text, office.today.year, column=column.key, century=2000)
    return Reading(read_date.value.year if read_date.value else None, read_date.findings)


_YES = frozenset({"x", "co", "1", "v", "dung", "roi", "true", "yes"})
_NO = frozenset({"khong", "0", "chua", "false", "no"})


def _flag(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    word = vietnamese.search_key(text)
    if word in _YES or text.strip() in ("✓", "✔", "☑"):
        return Reading(1)
    if word in _NO or text.strip() in ("-", "☐"):
        return Reading(0)
    return Reading(None, (finding("cell.not_yes_or_no", "blocks", column.key, typed=text.strip()),))


def _national_id(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    return Reading(*read_national_id(text, office.labels("id_number_provinces").keys()))


def _unit(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    typed, today = vietnamese.clean(text), office.today.isoformat()
    meant = units.former_meant_by if column.key == "former_unit_id" else units.meant_by
    with office.database.read() as r:
        found = meant(r, typed, today) or meant(r, _in_full(office, typed), today)
        if column.key != "former_unit_id" and (ended := units.last_day(r, found, today)) is not None:
            heirs = [row["name"] for unit in found for row in unit_changes.kin(r, unit, before=False)]
            return Reading(None, (_ended(column, typed, ended, heirs),))
    if len(found) == 1:
        return Reading(found[0])
    code = "unit.unknown" if not found else "unit.several"
    return Reading(None, (finding(code, "blocks", column.key, typed=typed),))


def _in_full(office: Office, typed: str) -> str:
    """'KP 3' as 'Khu phố 3': the usual abbreviations of kinds of units, where nobody wrote the other name down."""
    first, _, rest = vietnamese.search_key(typed).partition(" ")
    for row in office.catalogues.rows("unit_kinds"):
        short = row.data.get("abbreviations") or ()
        if rest and isinstance(short, list | tuple) and first in {vietnamese.search_key(str(one)) for one in short}:
            return f"{row.label} {rest}"
    return typed


def _ended(column: Column, typed: str, last_day: str, heirs: list[str]) -> Finding:
    day = f"{date.fromisoformat(last_day):%d/%m/%Y}"
    if not heirs:
        return finding("unit.ended", "blocks", column.key, typed=typed, day=day)
    names = ", ".join(dict.fromkeys(heirs))
    return finding("unit.ended_into", "blocks", column.key, typed=typed, day=day, heirs=names)


def _body(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    typed = vietnamese.clean(text)
    with office.database.read() as r:
        found = bodies.meant_by(r, typed)
    if found is None:
        return Reading(None, (finding("body.unknown", "blocks", column.key, typed=typed),))
    return Reading(found)


_READERS: dict[ColumnKind, Callable[[Office, ListDefinition, Column, str], Reading]] = {
    "text": _text,
    "name": _name,
    "choice": _choice,
    "choices": _choices,
    "partial_date": _partial_date,
    "day": _day,
    "integer": _integer,
    "distance": _distance,
    "time": _time,
    "year": _year,
    "flag": _flag,
    "national_id": _national_id,
    "phone": _text,
    "unit": _unit,
    "body": _body,
    "latest_award": _text,
}
