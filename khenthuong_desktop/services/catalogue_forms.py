"""Catalogue rows as people read and type them: the fields of a form, texts for values, values from texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from khenthuong_desktop.catalogues import CatalogueRow, Override
from khenthuong_desktop.catalogues.fields import Field
from khenthuong_desktop.catalogues.shapes import SHAPES
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.typed_dates import read_typed
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.services.catalogue_rows import override_of
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import catalogue_overrides
from khenthuong_desktop.wording import catalogue_fields as words
from khenthuong_desktop.wording import codes

Kind = Literal["text", "list", "choice", "choices", "flag", "whole", "decimal", "day", "factors"]
_LISTS: tuple[Kind, ...] = ("list", "choices")


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a row: `options` are (stored value, label) of a choice; an optional one may stay empty."""

    key: str
    label: str
    kind: Kind
    optional: bool
    nullable: bool
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A row of the office's own, with the id it is changed and dropped by."""

    id: str
    override: Override


class Reading(NamedTuple):
    """`absent`: the row does not say this key at all. `problem`: a sentence, and then there is no value."""

    value: object = None
    absent: bool = False
    problem: str = ""


def form_fields(office: Office, catalogue: str) -> tuple[FormField, ...]:
    """The fields of a catalogue's rows, beside code, dates and source."""
    return tuple(_form_field(office, catalogue, field) for field in SHAPES[catalogue].all_fields())


def shown(field: FormField, value: object) -> str:
    """A stored value as people read it."""
    labels = dict(field.options)
    if value is None:
        return ""
    match field.kind:
        case "flag":
            return codes.YES if value is True else codes.NO
        case "decimal":
            return str(value).replace(".", ",")
        case "day":
            return PartialDate.parse_stored(str(value)).display()
        case "choice":
            return labels.get(str(value), str(value))
        case "list" | "choices":
            assert isinstance(value, list | tuple)
            return "; ".join(labels.get(str(one), str(one)) for one in value)
        case "factors":
            assert isinstance(value, Mapping)
            return "; ".join(
                f"{codes.SUBJECT_KINDS[kind]}: {str(factor or words.NO_FACTOR).replace('.', ',')}"
                for kind, factor in value.items()
            )
        case _:
            return str(value)


def read(field: FormField, text: str, year: int) -> Reading:
    """What somebody typed as the value to store; a problem is a sentence for beside the field."""
    typed = clean(text)
    if not typed:
        if field.kind in _LISTS and not field.optional:
            return Reading([])
        if field.optional:
            return Reading(absent=True)
        return Reading(None) if field.nullable else Reading(problem=words.problem("key_missing"))
    match field.kind:
        case "flag":
            return Reading(search_key(typed) == search_key(codes.YES))
        case "whole":
            digits = typed.replace(".", "").replace(" ", "")
            return Reading(int(digits)) if digits.isascii() and digits.isdigit() else _wrong("whole")
        case "decimal":
            return _decimal(typed)
        case "day":
            day = read_day(typed, year)
            return Reading(day.isoformat()) if day else _wrong("day")
        case "choice":
            return _chosen(field, typed)
        case "choices":
            found = [_chosen(field, part) for part in _parts(typed)]
            bad = next((one for one in found if one.problem), None)
            return bad or Reading([one.value for one in found])
        case "list":
            return Reading(_parts(typed))
        case "factors":
            return _factors(typed)
        case _:
            return Reading(typed)


def read_day(text: str, year: int) -> date | None:
    """A whole day as officials type it; None for anything else."""
    value = read_typed(text, year, century=2000, future_allowed=True).value
    return value.as_date() if value else None


def own_rows(office: Office, catalogue: str) -> tuple[OwnRow, ...]:
    """The office's own rows of a catalogue, as they were entered."""
    with office.database.read() as r:
        rows = catalogue_overrides.all_overrides(r)
    return tuple(OwnRow(row["id"], override_of(row)) for row in rows if row["catalogue"] == catalogue)


def own_row_of(office: Office, catalogue: str, row: CatalogueRow) -> OwnRow | None:
    """The entry that a row marked as the office's own comes from."""
    if not row.overridden:
        return None
    return next(
        (
            own
            for own in own_rows(office, catalogue)
            if own.override.code == row.code and own.override.validity.overlap(row.validity)
        ),
        None,
    )


def differing(
    office: Office, catalogue: str, row: CatalogueRow | None, values: Mapping[str, object]
) -> dict[str, object]:
    """What an entry must say: all of a new row; of a row that is there, what the shipped one says differently."""
    if row is None:
        return dict(values)
    shipped = [one for one in office.catalogues.shipped_rows(catalogue) if one.code == row.code]
    if not shipped:
        return dict(values)
    base = next((one for one in shipped if one.validity.overlap(row.validity)), shipped[-1])
    return {key: value for key, value in values.items() if key not in base.data or base.data[key] != value}


def single_code(office: Office, catalogue: str) -> str | None:
    """The code that every row of a catalogue has whose rows are one thing from day to day; None for all others."""
    rows = office.catalogues.shipped_rows(catalogue) if SHAPES[catalogue].single else ()
    return rows[0].code if rows else None


def problems(
    office: Office,
    catalogue: str,
    code: str,
    data: Mapping[str, object],
    valid_from: date | None,
    valid_to: date | None,
    source: str,
    replacing: OwnRow | None,
) -> dict[str, str]:
    """Key -> sentence of what is wrong with an entry; 'code', 'from', 'to' and 'source' are keys too."""
    wanted = Override(catalogue, code, dict(data), valid_from, valid_to, source)
    found = office.catalogues.check_override(wanted, replacing.override if replacing else None)
    return {one.field: words.problem(one.code) for one in found}


def _form_field(office: Office, catalogue: str, field: Field) -> FormField:
    own = tuple(words.options(catalogue, field.name).items())
    named = own or (_references(office, field.refers) if field.refers else ())
    return FormField(
        field.name,
        words.label(catalogue, field.name),
        _kind(field, bool(named)),
        optional=not field.required,
        nullable=field.check(None),
        options=named,
    )


def _kind(field: Field, named: bool) -> Kind:
    """What kind of value a field takes, asked of its own check, so that it is said in one place only."""
    if field.check(["a"]):
        return "choices" if named else "list"
    if named:
        return "choice"
    if field.check({"individual": None}):
        return "factors"
    if field.check(True):
        return "flag"
    if field.check(0):
        return "whole"
    if field.check("x"):
        return "text"
    return "day" if field.check("2025-07-01") else "decimal"


def _references(office: Office, catalogue: str) -> tuple[tuple[str, str], ...]:
    """The rows a field may name, each code once."""
    if catalogue == "administrative_units":
        return tuple((unit.code, unit.name) for unit in office.catalogues.provinces())
    return tuple(office.labels(catalogue).items())


def _parts(typed: str) -> list[str]:
    return [part for one in typed.split(";") if (part := clean(one))]


def _chosen(field: FormField, typed: str) -> Reading:
    key = search_key(typed)
    for value, label in field.options:
        if typed in (value, label) or search_key(label) == key:
            return Reading(value)
    return Reading(problem=words.problem("unknown", typed=typed))


def _decimal(typed: str) -> Reading:
    number = typed.replace(",", ".").removesuffix("%").strip()
    whole, _, part = number.partition(".")
    if not (whole.isascii() and whole.isdigit()) or (part and not (part.isascii() and part.isdigit())):
        return _wrong("decimal")
    return Reading(f"{int(whole)}.{part}" if part else str(int(whole)))


def _factors(typed: str) -> Reading:
    kinds = {search_key(label): kind for kind, label in codes.SUBJECT_KINDS.items()}
    made: dict[str, str | None] = {}
    for part in _parts(typed):
        name, _, number = part.partition(":")
        kind = kinds.get(search_key(name))
        if kind is None:
            return _wrong("factors")
        if clean(number) == words.NO_FACTOR:
            made[kind] = None
            continue
        reading = _decimal(clean(number))
        if reading.problem:
            return _wrong("factors")
        made[kind] = str(reading.value)
    return Reading(made)


def _wrong(code: str) -> Reading:
    return Reading(problem=words.problem(code))


def texts(fields: Sequence[FormField], data: Mapping[str, object]) -> dict[str, str]:
    """Key -> text of a whole row."""
    return {field.key: shown(field, data.get(field.key)) for field in fields}
