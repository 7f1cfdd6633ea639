"""How a stored value is shown in a list: labels for codes, dates as people write them, masks over what is private."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.domain.national_id import mask
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import bodies, units
from khenthuong_desktop.wording.codes import MASKED, NO, YES
from khenthuong_desktop.wording.tasks import distance

Show = Callable[[object], str]


def shown(
    office: Office,
    definition: ListDefinition,
    columns: Sequence[Column],
    rows: Sequence[Sequence[object]],
    reveal: bool,
    *,
    on_paper: bool = False,
) -> list[tuple[str, ...]]:
    """The texts of some rows, column by column, names of units and bodies fetched once for all of them; on paper awards
    have their full names."""
    values = list(zip(*rows, strict=True))  # without rows there are no columns
    return list(zip(*shown_columns(office, definition, columns, values, reveal, on_paper=on_paper), strict=True))


def shown_columns(
    office: Office,
    definition: ListDefinition,
    columns: Sequence[Column],
    values: Sequence[Sequence[object]],
    reveal: bool,
    *,
    on_paper: bool = False,
) -> list[list[str]]:
    """The same of values that come column by column."""
    found: list[list[str]] = []
    for column, own in zip(columns, values, strict=False):
        show = _show(office, definition, column, own, reveal, on_paper)
        found.append(["" if value is None or value == "" else show(value) for value in own])
    return found


def label_of(office: Office, definition: ListDefinition, column: Column, value: object) -> str:
    """One value in full."""
    return shown(office, definition, [column], [[value]], reveal=True)[0][0]


def _show(
    office: Office, definition: ListDefinition, column: Column, values: Sequence[object], reveal: bool, on_paper: bool
) -> Show:
    if column.sensitive and not reveal:
        return (lambda value: mask(str(value))) if column.kind == "national_id" else (lambda value: MASKED)
    match column.kind:
        case "choice":
            return _named(_labels(office, definition, column.key))
        case "choices":
            labels = _labels(office, definition, column.key)
            return lambda value: "; ".join(labels.get(code, code) for code in str(value).split(";"))
        case "unit":
            with office.database.read() as r:
                return _named(units.names(r, [str(value) for value in dict.fromkeys(values) if value]))
        case "body":
            with office.database.read() as r:
                return _named(bodies.names(r))
        case "partial_date" | "day":
            return lambda value: PartialDate.parse_stored(str(value)).display()
        case "latest_award":
            from khenthuong_desktop.services import award_names  # a list without awards does without

            names = office.labels("awards") if on_paper else award_names.short(office)
            return lambda value: _award_and_year(str(value), names)
        case "moment":
            return lambda value: datetime.fromisoformat(str(value)).strftime("%d/%m/%Y %H:%M")
        case "flag":
            return lambda value: YES if value else NO
        case "integer":
            return lambda value: in_figures(int(str(value)))
        case "distance":
            return lambda value: distance(int(str(value)))
        case _:
            return str


def _named(labels: Mapping[str, str]) -> Show:
    return lambda value: labels.get(str(value), str(value))


def _award_and_year(value: str, names: Mapping[str, str]) -> str:
    """'CSTĐCS 2025' of the year and the award that are stored together."""
    year, _, award = value.partition("\t")
    return f"{names.get(award, award)} {year}".strip()


def _labels(office: Office, definition: ListDefinition, key: str) -> Mapping[str, str]:
    return definition.labels[key] if key in definition.labels else office.labels(definition.catalogues[key])
