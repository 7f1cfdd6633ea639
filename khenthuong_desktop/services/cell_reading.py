"""The one validator: what a typed, pasted or imported text means in a cell, and what is found about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding, blocking, finding
from khenthuong_desktop.domain.lists import Column, ColumnKind
from khenthuong_desktop.domain.names import odd_characters
from khenthuong_desktop.domain.national_id import read_national_id
from khenthuong_desktop.domain.typed_dates import read_typed
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import bodies, units

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
    if not text.strip():
        return _empty(column)
    return _READERS[column.kind](office, definition, column, text)


def _empty(column: Column) -> Reading:
    if column.required:
        return Reading(None, (finding("cell.required", "blocks", column.key),))
    return Reading("" if column.kind in ("text", "name", "phone", "choices") else None)


def _text(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    return Reading(vietnamese.clean_lines(text) if column.key == "notes" else vietnamese.clean(text))


def _name(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    name = vietnamese.clean(text)
    if odd := odd_characters(name):
        return Reading(name, (finding("name.odd_characters", "warns", column.key, characters=odd),))
    return Reading(name)


def _choice(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    typed = vietnamese.clean(text)
    code = _code(office, definition, column.key, typed)
    if code is not None:
        return Reading(code)
    if column.key in definition.open_choices:
        return Reading(typed, (finding("cell.not_in_catalogue", "warns", column.key, typed=typed),))
    return Reading(None, (finding("cell.no_such_choice", "blocks", column.key, typed=typed),))


def _choices(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    readings = [_choice(office, definition, column, part) for part in text.split(";") if part.strip()]
    found = tuple(one for reading in readings for one in reading.findings)
    return Reading(None if blocking(found) else ";".join(str(reading.value) for reading in readings), found)


def _code(office: Office, definition: ListDefinition, key: str, typed: str) -> str | None:
    if key in definition.labels:
        wanted = vietnamese.search_key(typed)
        for code, label in definition.labels[key].items():
            if typed == code or vietnamese.search_key(label) == wanted:
                return code
        return None
    catalogue = definition.catalogues[key]
    return typed if typed in office.labels(catalogue) else office.catalogues.find(catalogue, typed)


def _partial_date(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    read_date = read_typed(text, office.today.year, column=column.key)
    return Reading(str(read_date.value) if read_date.value else None, read_date.findings)


def _day(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    read_date = read_typed(text, office.today.year, column=column.key, century=2000, future_allowed=True)
    if read_date.value is None:
        return Reading(None, read_date.findings)
    if read_date.value.day is None:
        return Reading(None, (finding("date.day_needed", "blocks", column.key, typed=text.strip()),))
    return Reading(str(read_date.value), read_date.findings)


def _integer(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    digits = vietnamese.clean(text).replace(".", "").replace(" ", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 9:
        return Reading(None, (finding("cell.not_a_number", "blocks", column.key, typed=text.strip()),))
    return Reading(int(digits))


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
    provinces = frozenset(office.labels("id_number_provinces"))
    return Reading(*read_national_id(text, provinces))


def _unit(office: Office, definition: ListDefinition, column: Column, text: str) -> Reading:
    typed = vietnamese.clean(text)
    with office.database.read() as r:
        former = column.key == "former_unit_id"
        found = units.former_meant_by(r, typed) if former else units.meant_by(r, typed)
    if len(found) == 1:
        return Reading(found[0])
    code = "unit.unknown" if not found else "unit.several"
    return Reading(None, (finding(code, "blocks", column.key, typed=typed),))


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
    "flag": _flag,
    "national_id": _national_id,
    "phone": _text,
    "unit": _unit,
    "body": _body,
}
