"""Judging the fields of imported rows by the validator of every cell, each distinct text once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.national_id import LENGTH, agrees
from khenthuong_desktop.domain.typed_dates import OLDEST_AGE
from khenthuong_desktop.services import cell_reading, cell_showing, import_groups
from khenthuong_desktop.services.import_awards import AwardNames
from khenthuong_desktop.services.import_columns_judging import (
    SLOW,
    Known,
    LookAtAll,
    as_they_are,
    by_shape,
    is_worth_it,
    read_columns,
)
from khenthuong_desktop.services.import_rows import NEW_UNIT, UNKNOWN_UNIT, ImportRow, NewUnit, unit_in_register
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
_UNITS: Final = frozenset({"unit", "former_unit"})
_SAID_OLD: Final = re.compile(r"\bcu$")
_NEEDED: Final = finding("cell.required", "blocks", "full_name")
_FOLDED: Final = ""  # stands for the folded name among the columns of the register
_CENTURIES: Final = "0123"  # the fourth digit of a CCCD
_SEXES: Final = dict(zip(_CENTURIES, ("male", "female") * 2, strict=True))
_CENTURY_OF: Final = dict(zip(_CENTURIES, ("19", "19", "20", "20"), strict=True))


# The column that a text fills in, with what, what was found, and what else it fills in: an award its name as well.
_Judged = tuple[str | None, Any, tuple[Finding, ...], tuple[tuple[str, Any], ...]]


class Judge:
    """Remembers what every text meant; an import has one for as long as it is open."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.units: UnitNames = unit_names(office)
        self.awards = AwardNames(office)
        self.added: dict[str, NewUnit] = {}  # units that the commit will add, by their place
        self._labels: dict[tuple[str, str, object], str] = {}
        self._memo: dict[str, dict[str, dict[str, _Judged]]] = {kind: {} for kind in DEFINITIONS}
        # Kind -> field -> its column, and text -> value where there is nothing to say of it: nearly every cell.
        self._plain: dict[str, dict[str, tuple[str, dict[str, Any]]]] = {kind: {} for kind in DEFINITIONS}
        self._words: dict[str, str] = {}  # of plain names -> folded; names of these alone are plain as well
        self._provinces = frozenset(office.labels("id_number_provinces"))

    def forget_units(self) -> None:
        """Units were added to those the commit will add: texts may mean something else now."""
        for kind, key in product(DEFINITIONS, _UNITS):
            self._memo[kind].pop(key, None)
            self._plain[kind].pop(key, None)

    def judge_all(self, rows: Iterable[ImportRow]) -> None:
        """Judge rows as `judge` does, those of one shape together."""
        for kind, keys, members in by_shape(rows):
            if kind != "individual" or "full_name" not in keys or not is_worth_it(members):
                for row in members:
                    self.judge(row)
                continue
            targets, columns, slow = read_columns(keys, members, self._known)
            folded = columns.pop(targets.index(_FOLDED))
            targets.remove(_FOLDED)
            nothing = [None] * len(members)
            told = dict(zip(targets, columns, strict=True))
            units, awards = told.get("unit_id", nothing), told.get("award", nothing)
            if "national_id" in told:
                births, genders = told.get("birth_date", nothing), told.get("gender", nothing)
                slow |= _to_be_compared(told["national_id"], births, genders)
            lines = zip(*columns, strict=True)
            for row, name, unit, award, cells in zip(members, folded, units, awards, lines, strict=True):
                row.values = dict(zip(targets, cells))  # noqa: B905  # one target a column, in a hot loop
                row.folded, row.judged, row.unit_id, row.award = name, row.base, unit, award
            for place in sorted(slow):
                self.judge(members[place])

    def _known(self, key: str) -> list[tuple[str, LookAtAll]]:
        """The columns that a field of a person fills in, with what is known of its texts."""
        if key == "full_name":
            return [(key, as_they_are), (_FOLDED, Known(self._plain_name).at_all)]
        if key == "national_id":
            return [(key, self._plain_numbers)]

        dated, this_year = key == "birth_date", self._office.today.year

        def value(text: str) -> Any:
            if dated and _is_plain_day(text, this_year):
                return text
            column, found, findings, more = self._remembered("individual", key, text)
            return SLOW if column is None or findings or (more and key != "award") else found

        columns: list[tuple[str, LookAtAll]] = [(COLUMNS.get(key, key), Known(value).at_all)]
        if key == "award":
            columns.append(("award_name", Known(vietnamese.clean).at_all))
        return columns

    def _plain_numbers(self, texts: Sequence[str]) -> tuple[list[Any], bool]:
        """Every CCCD is another: remembering them would only fill the memory."""
        from khenthuong_desktop.exchange.column_reading import are_plain_numbers

        if are_plain_numbers(texts, self._provinces):
            return list(texts), False
        return [text if self._is_plain_number(text) else SLOW for text in texts], True

    def _plain_name(self, text: str) -> Any:
        values: dict[str, Any] = {}
        found: list[Finding] = []
        try:
            return " ".join([self._words[word] for word in text.split(" ")])
        except KeyError:
            folded = self._name(text, values, found)
        return folded if folded and not found and values["full_name"] == text else SLOW

    def judge(self, row: ImportRow) -> None:
        """Give a row its values and findings, as if nobody else were there."""
        kind = row.kind
        plain, words = self._plain[kind], self._words
        values: dict[str, Any] = {}
        found: list[Finding] = []
        folded = number = ""
        for key, text in row.fields.items():
            if key == "full_name" and kind == "individual":
                try:
                    folded = " ".join([words[word] for word in text.split(" ")])
                except KeyError:
                    folded = self._name(text, values, found)
                else:
                    values["full_name"] = text
                continue
            if key == "national_id" and kind == "individual" and self._is_plain_number(text):
                values["national_id"] = number = text
                continue
            try:
                column, known = plain[key]
                values[column] = known[text]
            except KeyError:
                self._take(kind, key, text, values, found)
        name = values.get("full_name")
        if not name:
            if _NEEDED not in found:
                found.append(_NEEDED)
        elif not folded:
            folded = import_groups.folded(name)
        if kind == "individual" and (number or values.get("national_id")):
            number = number or values["national_id"]
            if not _plainly_agrees(number, values):
                born = values.get("birth_date")
                found.extend(agrees(number, values.get("gender"), PartialDate.parse_stored(born) if born else None))
        row.values, row.folded = values, folded
        row.judged = _together(row.base, found) if found else row.base
        unit = values.get("unit_id")
        row.unit_id = unit if unit is None or not unit.startswith(UNKNOWN_UNIT) else None
        row.award = values.get("award")

    def found(self, kind: str, key: str, text: str) -> tuple[Finding, ...]:
        """What is found about one text in one field."""
        return self._remembered(kind, key, text)[2]

    def unit(self, text: str, key: str = "unit") -> str | None:
        """The unit that a text means, or what stands in its place."""
        value = self._remembered("individual", key, text)[1]
        return value if isinstance(value, str) else None

    def _is_plain_number(self, text: str) -> bool:
        plain = len(text) == LENGTH and text.isascii() and text.isdigit()
        return plain and text[:3] in self._provinces and text[3] in _CENTURIES

    def _name(self, text: str, values: dict[str, Any], found: list[Finding]) -> str:
        """A name with a word that was not met yet."""
        definition, column = _PLACES["individual"]["full_name"]
        reading = cell_reading.read(self._office, definition, column, text)
        found.extend(reading.findings)
        if reading.value and not reading.blocked:
            values["full_name"] = reading.value
            if reading.value == text and not reading.findings:
                self._words |= {word: import_groups.folded(word) for word in text.split(" ") if word.isalpha()}
            return import_groups.folded(str(reading.value))
        return ""

    def _take(self, kind: str, key: str, text: str, values: dict[str, Any], found: list[Finding]) -> None:
        column, value, findings, more = self._remembered(kind, key, text)
        if column is not None:
            values[column] = value
            if not findings and not more:
                self._plain[kind].setdefault(key, (column, {}))[1][text] = value
        found.extend(findings)
        values.update(more)

    def _remembered(self, kind: str, key: str, text: str) -> _Judged:
        memo = self._memo[kind].setdefault(key, {})
        judged = memo.get(text)
        if judged is None:
            judged = self._read(kind, key, text)
            if key != "national_id":  # every one another: remembering them would only fill the memory
                memo[text] = judged
        return judged

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
            return self._award(text)
        return None, None, (finding("field.not_of_kind", "warns", key, typed=text),) if text.strip() else (), ()

    def _unit(self, kind: str, key: str, text: str) -> _Judged:
        """A unit that cannot be told keeps nobody out: it is warned of here and red in the register."""
        definition, column = DEFINITIONS[kind], COLUMNS[key]
        reading = cell_reading.read(self._office, definition, definition.column(column), text)
        found = tuple(replace(one, column=key, severity="warns") for one in reading.findings)
        if not reading.blocked:
            if key == "unit" and isinstance(reading.value, str) and (old := self._old_name(text, reading.value)):
                found = (*found, old)
            return column, reading.value, found, ()
        typed = vietnamese.clean(text)
        place = self.units.place(typed)
        if all(one.code == "unit.unknown" for one in reading.findings):
            added = place if place in self.added else self._spelled_out(place)
            if added is not None:
                to_be_added = finding("unit.to_be_added", "warns", key, typed=self.added[added].name)
                return column, NEW_UNIT + added, (to_be_added,), ()
            meant = self.units.meant(typed)
            if meant.unit_id is not None:
                return column, meant.unit_id, (finding("unit.read_as", "warns", key, meant.name, typed=typed),), ()
            found = (finding("unit.unknown", "warns", key, meant.proposal or None, typed=typed),)
        return column, UNKNOWN_UNIT + place, found, ()

    def _old_name(self, text: str, unit_id: str) -> Finding | None:
        """'KP 4 cũ' may lie in another unit today than the one that bears the name."""
        name = self.units.names.get(unit_id, "")
        if not _SAID_OLD.search(vietnamese.search_key(text)) or _SAID_OLD.search(vietnamese.search_key(name)):
            return None
        return finding("unit.former_name", "warns", "unit", name, typed=vietnamese.clean(text))

    def _spelled_out(self, place: str) -> str | None:
        """The one unit to be added of which this is the short name."""
        found = [one for one in self.added if self.units.is_short_for(place, one)]
        return found[0] if len(found) == 1 else None

    def _award(self, text: str) -> _Judged:
        typed = vietnamese.clean(text)
        if not typed:
            return None, None, (), ()
        meant = self.awards.meant(typed)
        more = (("award_name", typed),)
        if meant.label is None:
            return "award", None, (finding("award.unknown", "warns", "award", typed=typed),), more
        found = () if meant.exact else (finding("award.near", "warns", "award", meant.label, typed=typed),)
        return "award", meant.code, found, more

    def label(self, kind: str, column: str, value: object) -> str:
        """A stored value as cells show it."""
        if isinstance(value, str) and value.startswith(NEW_UNIT):
            added = self.added.get(value.removeprefix(NEW_UNIT))
            return added.name if added is not None else ""
        if column in COLUMNS.values() and unit_in_register(value) is None:
            return ""
        key = (kind, column, value)
        if key not in self._labels:
            definition = DEFINITIONS[kind]
            shown = cell_showing.label_of(self._office, definition, definition.column(column), value)
            self._labels[key] = shown
        return self._labels[key]

    def award_label(self, text: str) -> str | None:
        return self.awards.meant(vietnamese.clean(text)).label


def _together(base: tuple[Finding, ...], found: list[Finding]) -> tuple[Finding, ...]:
    """What the readers found and the validator, each thing once."""
    known = {(one.code, one.column) for one in base}
    fresh = [one for one in found if (one.code, one.column) not in known]
    return (*base, *dict.fromkeys(fresh))


def _is_plain_day(text: str, this_year: int) -> bool:
    """A day as it is stored, of which nothing is to be said."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    return this_year - OLDEST_AGE <= day.year < this_year and day.isoformat() == text


def _to_be_compared(numbers: Sequence[Any], births: Sequence[Any], genders: Sequence[Any]) -> set[int]:
    """The places of the rows whose CCCD does not plainly say the sex and the year of the row.

    Of all that the rows say there are few different cases, each looked at once.
    """
    years = Known(lambda born: "" if born is SLOW or not born else born[:4])
    saying = ["" if number is SLOW else number[3:6] for number in numbers]
    cases = list(zip(saying, map(years.__getitem__, births), genders, strict=True))
    differing = {case for case in set(cases) if _differs(*case)}
    return {place for place, case in enumerate(cases) if case in differing} if differing else set()


def _differs(saying: str, year: str, gender: str | None) -> bool:
    """Whether the digits of a CCCD for sex, century and year say something else than the row."""
    if not saying:
        return False
    if gender is not None and gender != _SEXES[saying[0]]:
        return True
    return bool(year) and year != _CENTURY_OF[saying[0]] + saying[1:]


def _plainly_agrees(number: str, values: dict[str, Any]) -> bool:
    """The usual case, told without reading the date: sex and year are those of the number."""
    if len(number) != LENGTH:
        return True
    born, gender = values.get("birth_date"), values.get("gender")
    digit = ord(number[3]) - 48
    if gender is not None and gender != ("female" if digit % 2 else "male"):
        return False
    return not born or (born[2:4] == number[4:6] and int(born[:2]) - 19 == digit // 2)
