"""Invented collectives and households of the sample's units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from khenthuong_desktop.services.sample_chance import Chance
from khenthuong_desktop.services.sample_names import Named, Names
from khenthuong_desktop.services.sample_office import SampleUnit, SampleUnits
from khenthuong_desktop.services.sample_people import People
from khenthuong_desktop.services.subjects import keys

COLLECTIVE_COLUMNS: Final = (
    *("kind", "full_name", "collective_kind", "unit_id", "former_unit_id", "member_count", "head_name"),
    *("field", "economic_sector", "phone", "search_key", "sort_key"),
)
HOUSEHOLD_COLUMNS: Final = (
    *("kind", "full_name", "head_name", "members", "member_count", "unit_id", "former_unit_id", "address"),
    *("phone", "notes", "search_key", "sort_key"),
)
_HEAD_BORN: Final = (1958, 1988)
_OTHER: Final = {"male": "female", "female": "male"}


def collectives(
    count: int, groups: Mapping[str, Any], units: SampleUnits, names: Names, chance: Chance
) -> Iterator[tuple[object, ...]]:
    """As many of the collectives that the units have, every unit's first before any unit's second."""
    for unit, made in _in_turn(groups, units)[:count]:
        name = made["name"].format(unit=unit.name)
        found = keys({"kind": "collective", "full_name": name})
        if made.get("led_by_unit"):
            head = unit.head.named.full_name
        else:
            head = names.person(chance.pick(("male", "female")), chance.between(*_HEAD_BORN)).full_name
        yield (
            "collective",
            name,
            made["kind"],
            unit.id,
            unit.ward_id,
            None if chance.happens(0.05) else chance.between(*made["members"]),
            head,
            made.get("field"),
            made.get("sector"),
            "",
            found["search_key"],
            found["sort_key"],
        )


def households(
    count: int, groups: Mapping[str, Any], units: SampleUnits, names: Names, people: People, chance: Chance
) -> Iterator[tuple[object, ...]]:
    words = groups["households"]
    for _ in range(count):
        quarter = chance.pick(units.quarters)
        gender = "male" if chance.happens(0.72) else "female"
        born = chance.between(*_HEAD_BORN)
        named = names.person(gender, born)
        head = named.full_name
        members = []
        if chance.happens(0.88):
            spouse = names.person(_OTHER[gender], born + chance.between(-4, 4)).full_name
            members.append(words["spouse"][gender].format(name=spouse))
        children = [_child(named, born, names, chance) for _ in range(chance.between(0, 3))]
        if children:
            members.append(words["children"].format(names=", ".join(children)))
        name = words[gender].format(name=head)
        found = keys({"kind": "household", "full_name": name})
        living_together = 1 + int(len(members) > bool(children)) + len(children) + chance.between(0, 2)
        yield (
            "household",
            name,
            head,
            "; ".join(members),
            None if chance.happens(0.04) else living_together,
            quarter.id,
            quarter.ward_id,
            people.address(quarter),
            people.phone() if chance.happens(0.6) else "",
            chance.pick(words["notes"]) if chance.happens(0.15) else "",
            found["search_key"],
            found["sort_key"],
        )


def _in_turn(groups: Mapping[str, Any], units: SampleUnits) -> list[tuple[SampleUnit, Mapping[str, Any]]]:
    by_profile = groups["by_profile"]
    offered = [(unit, by_profile.get(unit.profile, by_profile[""])) for unit in units.at_work]
    rounds = max(len(made) for _, made in offered)
    return [(unit, made[place]) for place in range(rounds) for unit, made in offered if place < len(made)]


def _child(parent: Named, born: int, names: Names, chance: Chance) -> str:
    return names.child(parent, chance.pick(("male", "female")), born + chance.between(22, 34))
