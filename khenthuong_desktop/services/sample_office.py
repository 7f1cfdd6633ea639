"""The invented office itself: its names by date, bodies, letterheads, signers, units, mergers and roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services import unit_lists
from khenthuong_desktop.services.sample_chance import BEGINNING, Chance
from khenthuong_desktop.services.sample_names import MAJORITY, Named, Names
from khenthuong_desktop.store.database import Writer

RESIDENTS = "residents"  # the profile of a quarter: who lives there

_QUARTER_POPULATION = (780, 2150)


@dataclass(frozen=True, slots=True)
class Head:
    """Who leads a unit: the same person in the list of units and among the individuals."""

    gender: str
    birth_year: int
    named: Named


@dataclass(frozen=True, slots=True)
class SampleUnit:
    """A unit as later nouns need it: who belongs there, and from where its people came."""

    id: str
    name: str
    profile: str
    weight: int
    head: Head
    ward_id: str | None = None


@dataclass(frozen=True, slots=True)
class SampleUnits:
    at_work: tuple[SampleUnit, ...]
    ward_ids: tuple[str, ...]  # each as often as people come from it
    ids: Mapping[str, str]  # name -> id, also of those that ended

    @property
    def quarters(self) -> tuple[SampleUnit, ...]:
        return tuple(unit for unit in self.at_work if unit.profile == RESIDENTS)


class Heads:
    """Draws who leads a unit, as the post that leads there wants it."""

    def __init__(self, occupations: Mapping[str, Any], names: Names, chance: Chance) -> None:
        self._occupations = occupations
        self._names = names
        self._chance = chance

    def of(self, profile: str, fixed: Mapping[str, str] | None = None) -> Head:
        unit = self._occupations[profile]
        post = {**unit, **next(post for post in unit["posts"] if post.get("head"))}
        birth_year = BEGINNING.year - self._chance.between(*post["ages"])
        if fixed:
            return Head(fixed["gender"], birth_year, Named(fixed["full_name"], "", MAJORITY, None))
        gender = "female" if self._chance.happens(post["women"] / 100) else "male"
        return Head(gender, birth_year, self._names.person(gender, birth_year))


def add_office(w: Writer, commune: Mapping[str, Any]) -> None:
    for row in commune["office"]:
        w.insert("office", row)


def add_bodies(w: Writer, commune: Mapping[str, Any]) -> dict[str, str]:
    """Issuing bodies with letterheads and signers; gives kind -> id."""
    ids: dict[str, str] = {}
    for place, body in enumerate(commune["bodies"], start=1):
        body_id = w.insert("bodies", {"kind": body["kind"], "name": body["name"], "position": place})
        ids[body["kind"]] = body_id
        for table in ("letterheads", "signers"):
            for row in body[table]:
                w.insert(table, {"body_id": body_id, **row, "source": commune["bodies_source"]})
    return ids


def add_units(
    w: Writer, commune: Mapping[str, Any], occupations: Mapping[str, Any], names: Names, chance: Chance
) -> SampleUnits:
    """The wards of before, the quarters and the organisations of today, each with its other names."""
    ids: dict[str, str] = {}
    last_day = commune["office"][0]["valid_to"]
    first_day = commune["office"][1]["valid_from"]
    ended = {"valid_to": last_day}
    for ward in commune["former_wards"]:
        row = {"name": ward["name"], "kind": "former_commune", "population": ward["population"], **ended}
        ids[ward["name"]] = _add(w, {**row, "notes": ward.get("notes", "")})
    for unit in commune["former_units"]:
        row = {"name": unit["name"], "kind": unit["kind"], "parent_id": ids[unit["parent"]], **ended}
        ids[unit["name"]] = _add(w, {**row, "population": unit["population"]})
    heads = Heads(occupations, names, chance)
    quarters = _add_quarters(w, commune, ids, heads, chance, first_day)
    organisations = []
    for unit in commune["organisations"]:
        head = heads.of(unit["profile"], unit.get("head"))
        row = {"name": unit["name"], "kind": unit["kind"], "head": head.named.full_name}
        unit_id = ids[unit["name"]] = _add(w, {**row, "phone": _landline(chance)}, unit["aliases"])
        organisations.append(SampleUnit(unit_id, unit["name"], unit["profile"], unit["weight"], head))
    wards = tuple(ids[ward["name"]] for ward in commune["former_wards"] for _ in range(ward["share"]))
    return SampleUnits((*quarters, *organisations), wards, ids)


def add_unit_changes(w: Writer, commune: Mapping[str, Any], units: SampleUnits) -> None:
    """The mergers: a ward shared out among quarters, parts of a commune, schools made one."""
    names = {unit_id: name for name, unit_id in units.ids.items()}
    for change in commune["changes"]:
        told = {key: change[key] for key in ("changed_on", "source", "notes")}
        change_id = w.insert("unit_changes", told)
        parts = list(change["parts"])
        if change.get("quarters_of_wards"):
            for quarter in units.quarters:
                if quarter.ward_id:
                    parts.append({"from": names[quarter.ward_id], "to": quarter.name, "extent": "part", "notes": ""})
        for part in parts:
            row = {"from_unit_id": units.ids[part["from"]], "to_unit_id": units.ids[part["to"]]}
            w.insert(
                "unit_change_parts",
                {"change_id": change_id, **row, "extent": part["extent"], "notes": part["notes"]},
            )


def add_roles(w: Writer, commune: Mapping[str, Any], units: SampleUnits, bodies: Mapping[str, str]) -> None:
    for role in commune["roles"]:
        row = {key: role[key] for key in ("role", "local_name", "valid_from", "valid_to")}
        points = {"unit_id": units.ids.get(role["unit"]), "body_id": bodies.get(role["body"])}
        w.insert("roles", {**row, **points, "source": commune["bodies_source"]})


def _add_quarters(
    w: Writer, commune: Mapping[str, Any], ids: dict[str, str], heads: Heads, chance: Chance, first_day: str
) -> list[SampleUnit]:
    plan = commune["quarters"]
    wards = [
        ids[ward["name"]]
        for ward, count in zip(commune["former_wards"], plan["of_wards"], strict=True)
        for _ in range(count)
    ]
    quarters = []
    for number, ward_id in enumerate(wards, start=1):
        name = plan["name"].format(number=number)
        head = heads.of(RESIDENTS)
        row = {"name": name, "kind": plan["kind"], "head": head.named.full_name, "valid_from": first_day}
        row |= {"phone": _landline(chance), "population": chance.between(*_QUARTER_POPULATION)}
        ids[name] = _add(w, row, [alias.format(number=number) for alias in plan["aliases"]])
        quarters.append(SampleUnit(ids[name], name, RESIDENTS, plan["weight"], head, ward_id))
    return quarters


def _add(w: Writer, row: dict[str, Any], aliases: list[str] | None = None) -> str:
    unit_id = w.insert("units", {**row, **unit_lists.keys(row)})
    for alias in aliases or ():
        key = " " + vietnamese.search_key(alias)
        w.insert("unit_aliases", {"unit_id": unit_id, "alias": alias, "search_key": key})
    return unit_id


def _landline(chance: Chance) -> str:
    return f"0200 {chance.between(100, 999)} {chance.between(100, 999)}"  # 0200 is given to no province
