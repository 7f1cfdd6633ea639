"""Units and what is known of them: founding many at once, their place, their past, what they are called on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.units import FormerName, Kin
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.unit_changes import carry_out as carry_out
from khenthuong_desktop.services.unit_changes import plan_change as plan_change
from khenthuong_desktop.services.unit_lists import keys
from khenthuong_desktop.store import unit_changes as stored
from khenthuong_desktop.store import units as stored_units
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.wording import steps
from khenthuong_desktop.wording import units as words


@dataclass(frozen=True, slots=True)
class Added:
    """What became of founding many: the step (None: nothing new), and the names that were there already."""

    step: int | None
    ids: tuple[str, ...]
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be chosen when a part of a unit moves: a unit below, or a subject."""

    id: str
    name: str
    kind: str  # 'unit', or the kind of subject
    detail: str
    unit_id: str  # the unit it would leave


@dataclass(frozen=True, slots=True)
class Contents:
    """What units hold: all units below, the first of the subjects asked for, and how many those are."""

    things: tuple[Thing, ...]
    subjects: int


@dataclass(frozen=True, slots=True)
class UnitProfile:
    """All that the side of the page tells of one unit."""

    id: str
    name: str
    kind: str  # its label
    head: str
    phone: str
    population: int | None
    notes: str
    valid_from: date | None
    valid_to: date | None
    above: tuple[tuple[str, str], ...]  # (id, name), nearest first
    below: tuple[tuple[str, str], ...]
    aliases: tuple[str, ...]
    at_work: bool  # today
    counts: dict[str, int]  # kind of subject -> how many; 'former': how many come from it
    predecessors: tuple[Kin, ...]
    successors: tuple[Kin, ...]
    former_names: tuple[FormerName, ...]


def predecessors(office: Office, unit_id: str) -> tuple[Kin, ...]:
    """The units a unit came from, oldest change first."""
    with office.database.read() as r:
        return tuple(_kin(row) for row in stored.kin(r, unit_id, before=True))


def successors(office: Office, unit_id: str) -> tuple[Kin, ...]:
    """The units that took over a unit or a part of it."""
    with office.database.read() as r:
        return tuple(_kin(row) for row in stored.kin(r, unit_id, before=False))


def former_names(office: Office, unit_id: str) -> tuple[FormerName, ...]:
    """What a unit was called before, oldest first."""
    with office.database.read() as r:
        return tuple(_former(row) for row in stored.former_names(r, unit_id))


def name_on(office: Office, unit_id: str, day: date) -> str:
    """What a unit was called on a day: a reprint of an old paper keeps the old name."""
    with office.database.read() as r:
        for row in stored.former_names(r, unit_id):
            if day < date.fromisoformat(row["changed_on"]):
                return str(row["name"])
        return stored_units.names(r, [unit_id])[unit_id]


def profile(office: Office, unit_id: str) -> UnitProfile | None:
    """What is known of a unit; None when there is no such unit any more."""
    with office.database.read() as r:
        unit = r.record("units", unit_id)
        if unit is None:
            return None
        return UnitProfile(
            id=unit_id,
            name=unit["name"],
            kind=office.labels("unit_kinds").get(str(unit["kind"]), str(unit["kind"])),
            head=unit["head"],
            phone=unit["phone"],
            population=unit["population"],
            notes=unit["notes"],
            valid_from=_day(unit["valid_from"]),
            valid_to=_day(unit["valid_to"]),
            at_work=unit["valid_to"] is None or unit["valid_to"] >= office.today.isoformat(),
            above=tuple((row["id"], row["name"]) for row in stored.ancestors(r, unit_id)),
            below=tuple((row["id"], row["name"]) for row in stored.children(r, unit_id, office.today.isoformat())),
            aliases=tuple(row["alias"] for row in stored_units.aliases(r, unit_id)),
            counts=stored.counts_of(r, unit_id),
            predecessors=tuple(_kin(row) for row in stored.kin(r, unit_id, before=True)),
            successors=tuple(_kin(row) for row in stored.kin(r, unit_id, before=False)),
            former_names=tuple(_former(row) for row in stored.former_names(r, unit_id)),
        )


def contents(office: Office, unit_ids: Sequence[str], text: str = "", limit: int = 200) -> Contents:
    """What can be chosen to move out of some units; `text` narrows the subjects."""
    with office.database.read() as r:
        below, subjects, total = stored.contents(r, unit_ids, text, limit, office.today.isoformat())
    kinds = office.labels("unit_kinds")
    things = [Thing(row["id"], row["name"], "unit", kinds.get(row["kind"], ""), row["parent_id"]) for row in below]
    things += [Thing(row["id"], row["full_name"], row["kind"], row["position"], row["unit_id"]) for row in subjects]
    return Contents(tuple(things), total)


def at_work(office: Office) -> list[tuple[str, str]]:
    """(id, name) of the units at work, in the order of their names."""
    with office.database.read() as r:
        return stored.at_work(r, office.today.isoformat())


def left_behind(office: Office, unit_ids: Sequence[str]) -> tuple[Finding, ...]:
    """Units that end with subjects in them, or that a conference to come still counts on: ending one carries nobody
    over, only a rearrangement does."""
    with office.database.read() as r:
        inside = tuple(
            finding(
                "unit.ends_with_subjects",
                "warns",
                "valid_to",
                name=row["name"],
                day=words.day(date.fromisoformat(row["valid_to"])),
                count=words.number(row["subjects"]),
            )
            for row in stored.left_in(r, unit_ids)
        )
        counted_on = tuple(
            finding(
                "unit.ends_before_conference",
                "warns",
                "valid_to",
                name=row["unit"],
                conference=row["conference"],
                allotted=words.number(row["allotted"]),
                delegates=words.number(row["delegates"]),
            )
            for row in stored_units.conferences_of(r, unit_ids)
        )
    return (*inside, *counted_on)


def add_many(
    office: Office,
    names: Sequence[str],
    kind: str,
    *,
    parent_id: str | None = None,
    valid_from: date | None = None,
    abbreviated: bool = False,
) -> Added:
    """Found many units of one kind in one step; names that a unit at work has already are left out.

    `abbreviated` gives each the short name that lists use: 'KP 3' for 'Khu phố 3'.
    """
    wanted = list(dict.fromkeys(name for text in names if (name := vietnamese.clean(text))))
    if not wanted:
        raise UserError("units.no_names")
    ids: list[str] = []
    known: list[str] = []
    with office.database.write(steps.added(len(wanted), "units", wanted[0])) as w:
        taken = set(stored.known_names(w, office.today.isoformat()))
        for name in wanted:
            values: dict[str, Any] = {"name": name, "kind": kind, "parent_id": parent_id}
            found = keys(values)
            if found["search_key"] in taken:
                known.append(name)
                continue
            values["valid_from"] = valid_from.isoformat() if valid_from else None
            ids.append(w.insert("units", {**values, **found}))
            taken.add(found["search_key"])
            short = abbreviation(office, kind, name) if abbreviated else None
            if short is not None:
                stored.add_alias(w, ids[-1], short)
        if ids:
            w.rename_step(steps.added(len(ids), "units", next(name for name in wanted if name not in known)))
        step = w.step
    return Added(step if ids else None, tuple(ids), tuple(known))


def abbreviation(office: Office, kind: str, name: str) -> str | None:
    """'KP 3' for 'Khu phố 3': the first short form of the kind with what follows its name."""
    row = next((row for row in office.catalogues.rows("unit_kinds") if row.code == kind), None)
    shorts = row.data.get("abbreviations") if row is not None else None
    if row is None or not isinstance(shorts, list | tuple) or not shorts:
        return None
    rest = name[len(row.label) :].strip()
    begins = vietnamese.search_key(name).startswith(vietnamese.search_key(row.label) + " ")
    return words.short_name(str(shorts[0]), rest) if begins and rest else None


def _kin(row: Record) -> Kin:
    return Kin(row["id"], row["name"], row["extent"], date.fromisoformat(row["changed_on"]), row["source"])


def _former(row: Record) -> FormerName:
    return FormerName(row["name"], date.fromisoformat(row["changed_on"]), row["source"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
