"""Judging the fields of imported rows by the validator of every cell, each distinct text once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.findings import Finding, blocking, finding
from khenthuong_desktop.domain.national_id import agrees
from khenthuong_desktop.services import cell_reading, cell_showing, import_groups
from khenthuong_desktop.services.import_awards import AwardNames
from khenthuong_desktop.services.import_rows import NEW_UNIT, ImportRow
from khenthuong_desktop.services.import_units import UnitNames, unit_names
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.services.nominations import NOMINATIONS
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subjects import COLLECTIVES, HOUSEHOLDS, PEOPLE

DEFINITIONS: Final[dict[str, ListDefinition]] = {
    "individual": PEOPLE,
    "collective": COLLECTIVES,
    "household": HOUSEHOLDS,
}
# A field of a workbook -> the column of the register, where the names differ.
COLUMNS: Final = {"unit": "unit_id", "former_unit": "former_unit_id"}
OF_NOMINATION: Final = frozenset({"award", "commendation_kind", "achievement"})
_IN_NOMINATION: Final = {one.key: (NOMINATIONS, one) for one in NOMINATIONS.columns if one.key in OF_NOMINATION}
# Kind -> field -> where the validator finds its rules; units and awards are looked for further than cells do.
_PLACES: Final = {
    kind: {one.key: (definition, one) for one in definition.columns if one.kind != "unit"}
    | {key: place for key, place in _IN_NOMINATION.items() if key != "award"}
    for kind, definition in DEFINITIONS.items()
}
_HARDLY_TWICE: Final = frozenset({"full_name", "national_id"})  # remembering them would only fill the memory
_UNITS: Final = frozenset({"unit", "former_unit"})
_NEEDED: Final = finding("cell.required", "blocks", "full_name")


# The column that a text fills in, with what, what was found, and what else it fills in: an award its name as well.
_Judged = tuple[str | None, Any, tuple[Finding, ...], tuple[tuple[str, Any], ...]]


class Judge:
    """Remembers what every text meant; an import has one for as long as it is open."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.units: UnitNames = unit_names(office)
        self.awards = AwardNames(office)
        self.added: dict[str, str] = {}  # units that the commit will add
        self._labels: dict[tuple[str, str, object], str] = {}
        self._memo: dict[str, dict[str, dict[str, _Judged]]] = {kind: {} for kind in DEFINITIONS}

    def forget_units(self) -> None:
        """Units were added to those the commit will add: texts may mean something else now."""
        for memo in self._memo.values():
            for key in _UNITS:
                memo.pop(key, None)

    def judge(self, row: ImportRow) -> None:
        """Give a row its values and findings, as if nobody else were there."""
        memos = self._memo[row.kind]
        values: dict[str, Any] = {}
        found: list[Finding] = []
        for key, text in row.fields.items():
            if key in _HARDLY_TWICE:
                column, value, findings, more = self._read(row.kind, key, text)
            else:
                try:
                    column, value, findings, more = memos[key][text]
                except KeyError:
                    judged = memos.setdefault(key, {})[text] = self._read(row.kind, key, text)
                    column, value, findings, more = judged
            if column is not None:
                values[column] = value
            if findings:
                found.extend(findings)
            if more:
                values.update(more)
        if not values.get("full_name") and _NEEDED not in found:
            found.append(_NEEDED)
        number = values.get("national_id")
        if number and row.kind == "individual" and not _plainly_agrees(number, values):
            born = values.get("birth_date")
            found.extend(agrees(number, values.get("gender"), PartialDate.parse_stored(born) if born else None))
        row.values = values
        row.judged = _together(row.base, found) if found else row.base
        row.unit_id = values.get("unit_id")
        row.award = values.get("award")
        row.folded = import_groups.folded(values["full_name"]) if values.get("full_name") else ""

    def read(self, kind: str, key: str, text: str) -> tuple[Finding, ...]:
        """What is found about one text in one field."""
        return self._read(kind, key, text)[2]

    def _read(self, kind: str, key: str, text: str) -> _Judged:
        place = _PLACES[kind].get(key)
        if place is not None:
            reading = cell_reading.read(self._office, *place, text)
            found = reading.findings
            if found and reading.blocked:
                return None, None, found, ()
            return key, reading.value, found, ()
        if key in _UNITS:
            return self._unit(kind, key, text)
        if key == "award":
            return self._award(kind, text)
        return _judged(None, None, (finding("field.not_of_kind", "warns", key, typed=text),) if text.strip() else ())

    def _unit(self, kind: str, key: str, text: str) -> _Judged:
        definition, column = DEFINITIONS[kind], COLUMNS[key]
        reading = cell_reading.read(self._office, definition, definition.column(column), text)
        if not reading.blocked:
            return _judged(column, reading.value, _in_column(reading.findings, key))
        typed = vietnamese.clean(text)
        if any(one.code != "unit.unknown" for one in reading.findings):
            return _judged(None, None, _in_column(reading.findings, key))
        folded = vietnamese.search_key(typed)
        if folded in self.added:
            added = finding("unit.to_be_added", "warns", key, typed=self.added[folded])
            return _judged(column, NEW_UNIT + folded, (added,))
        meant = self.units.meant(typed)
        if meant.unit_id is not None:
            return _judged(column, meant.unit_id, (finding("unit.read_as", "warns", key, meant.name, typed=typed),))
        return _judged(None, None, (finding("unit.unknown", "blocks", key, meant.proposal or None, typed=typed),))

    def _award(self, kind: str, text: str) -> _Judged:
        typed = vietnamese.clean(text)
        if not typed:
            return _judged(None, None, ())
        meant = self.awards.meant(typed)
        more = (("award_name", typed),)
        if meant.label is None:
            return _judged("award", None, (finding("award.unknown", "warns", "award", typed=typed),), more)
        found = () if meant.exact else (finding("award.near", "warns", "award", meant.label, typed=typed),)
        return _judged("award", meant.code, found, more)

    def label(self, kind: str, column: str, value: object) -> str:
        """A stored value as cells show it."""
        key = (kind, column, value)
        if key not in self._labels:
            if isinstance(value, str) and value.startswith(NEW_UNIT):
                self._labels[key] = self.added.get(value.removeprefix(NEW_UNIT), "")
            else:
                definition = DEFINITIONS[kind]
                shown = cell_showing.label_of(self._office, definition, definition.column(column), value)
                self._labels[key] = shown
        return self._labels[key]

    def award_label(self, text: str) -> str | None:
        return self.awards.meant(vietnamese.clean(text)).label


def _judged(
    column: str | None, value: Any, found: tuple[Finding, ...], more: tuple[tuple[str, Any], ...] = ()
) -> _Judged:
    return column, value, found, more


def _in_column(found: tuple[Finding, ...], key: str) -> tuple[Finding, ...]:
    return tuple(replace(one, column=key) for one in found)


def _together(base: tuple[Finding, ...], found: list[Finding]) -> tuple[Finding, ...]:
    """What the readers found and the validator, each thing once."""
    known = {(one.code, one.column) for one in base}
    fresh = [one for one in found if (one.code, one.column) not in known]
    return (*base, *dict.fromkeys(fresh))


def _plainly_agrees(number: str, values: dict[str, Any]) -> bool:
    """The usual case, told without reading the date: sex and year are those of the number."""
    if len(number) != 12:
        return True
    born, gender = values.get("birth_date"), values.get("gender")
    digit = ord(number[3]) - 48
    if gender is not None and gender != ("female" if digit % 2 else "male"):
        return False
    return not born or (born[2:4] == number[4:6] and int(born[:2]) - 19 == digit // 2)


def blocked(row: ImportRow) -> bool:
    return blocking(row.judged)


Progress = Callable[[int, int], object]
