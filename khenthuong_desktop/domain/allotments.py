"""What a conference asks of each unit - its number, its structure - and what the chosen leave unmet of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from khenthuong_desktop.domain.composition import Candidate, holds
from khenthuong_desktop.domain.delegates import GONE

NUMBER: Final = ""  # the key of the number itself


@dataclass(frozen=True, slots=True)
class Allotted:
    """Of one unit: how many models, and by key ('women', 'ethnicity:thai') how many of them at least."""

    number: int
    structure: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Part:
    """The number of a unit (exactly so many) or one line of its structure (at least so many); `members` are the
    models it named who count for it."""

    unit_id: str
    key: str
    wanted: int
    members: frozenset[str]

    def missing(self, chosen: Collection[str]) -> int:
        """Heads to add; of a number below 0 where so many are chosen beyond it."""
        short = self.wanted - len(self.members.intersection(chosen))
        return short if self.key == NUMBER else max(0, short)


def parts(allotted: Mapping[str, Allotted], candidates: Sequence[Candidate], day: date) -> tuple[Part, ...]:
    """Unit by unit, its number first. Who has left counts for nothing; a unit without a number is asked nothing."""
    named: dict[str, list[Candidate]] = {unit: [] for unit, one in allotted.items() if one.number}
    for one in candidates:
        if one.kind == "model" and one.state not in GONE and one.unit_id in named:
            named[one.unit_id].append(one)
    found: list[Part] = []
    for unit, people in named.items():
        asked = allotted[unit]
        found.append(Part(unit, NUMBER, asked.number, frozenset(one.id for one in people)))
        for key, heads in asked.structure.items():
            if heads:
                attribute, _, value = key.partition(":")
                members = frozenset(one.id for one in people if holds(attribute, value, one, day))
                found.append(Part(unit, key, heads, members))
    return tuple(found)


def unmet(asked: Sequence[Part], chosen: Collection[str], *, done: bool) -> tuple[Part, ...]:
    """What the chosen cannot meet any more: more than the number, or more missing of the structure than the unit has
    places left. Where the choosing is `done` no places are left, and a number not reached is unmet as well."""
    left = {one.unit_id: max(0, one.missing(chosen)) for one in asked if one.key == NUMBER}
    found = []
    for one in asked:
        missing = one.missing(chosen)
        if one.key == NUMBER:
            wrong = missing < 0 or (done and missing > 0)
        else:
            wrong = missing > (0 if done else left[one.unit_id])
        if wrong:
            found.append(one)
    return tuple(found)
