"""Units as they change: the tree they stand in, series of names, and what a rearrangement of units is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from khenthuong_desktop.domain.findings import Finding, blocking

Extent = Literal["whole", "part"]

LARGEST_SERIES: Final = 300
_NUMBERED: Final = re.compile(r"(.*?)([0-9]+)([^0-9]*)", re.DOTALL)


def series(first: str, last: str) -> list[str]:
    """'Khu phố 1' to 'Khu phố 12', or to '12', all twelve; zeros in front are kept. Empty where the two do not
    match."""
    start, end = _NUMBERED.fullmatch(first.strip()), _NUMBERED.fullmatch(last.strip())
    if start is not None and last.strip().isdecimal() and last.isascii():
        end = _NUMBERED.fullmatch(f"{start[1]}{last.strip()}{start[3]}")
    if start is None or end is None or (start[1], start[3]) != (end[1], end[3]):
        return []
    low, high = int(start[2]), int(end[2])
    if not 0 <= high - low < LARGEST_SERIES:
        return []
    width = len(start[2]) if start[2].startswith("0") else 1
    return [f"{start[1]}{number:0{width}d}{start[3]}" for number in range(low, high + 1)]


def initials(key: str) -> tuple[str, str] | None:
    """'khu pho 3' -> ('kp', '3'): how a unit with a number is written in short; None for the others."""
    words = key.split()
    if len(words) < 2 or not words[-1].isdigit():
        return None
    return "".join(word[0] for word in words[:-1] if word.isalpha()), words[-1]


def reads_as(wanted: str, keys: Iterable[str]) -> bool:
    """Whether somebody who types `wanted` may mean the thing with these names; all are search keys."""
    for key in keys:
        short = initials(key)
        if wanted in key or (short is not None and " ".join(short).startswith(wanted)):
            return True
    return False


def circle(parents: Mapping[str, str | None]) -> tuple[str, ...]:
    """Units that stand below themselves, once around; empty when the tree is one."""
    sound: set[str] = set()
    for start in parents:
        path: dict[str, None] = {}
        unit: str | None = start
        while unit is not None and unit not in sound:
            if unit in path:
                way = list(path)
                return tuple(way[way.index(unit) :])
            path[unit] = None
            unit = parents.get(unit)
        sound.update(path)
    return ()


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A unit that a change founds; parts name it by `key` as if it were an id."""

    key: str
    name: str
    kind: str
    parent_id: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """What of one unit goes to another.

    'whole': the unit ends and hands over everything that no other part takes. 'part': only what is named goes.
    """

    from_id: str
    to_id: str  # an id, or the key of a new unit
    extent: Extent = "whole"
    subject_ids: tuple[str, ...] = ()
    child_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Renaming:
    """A unit that goes on under another name, perhaps as another kind ('Thôn 3' becomes 'Khu phố 3')."""

    unit_id: str
    name: str
    kind: str | None = None  # None: stays what it is


@dataclass(frozen=True, slots=True)
class UnitChange:
    """One rearrangement on one day: any number of predecessors, successors, new units and new names."""

    changed_on: date
    parts: tuple[Part, ...] = ()
    new_units: tuple[NewUnit, ...] = ()
    renamings: tuple[Renaming, ...] = ()
    source: str = ""  # the document that orders it
    notes: str = ""
    keep_former: bool = True  # the old unit becomes the subjects' unit before the rearrangement, where none is said

    @property
    def ended(self) -> dict[str, str]:
        """The units that end -> who takes what is left of them."""
        return {part.from_id: part.to_id for part in self.parts if part.extent == "whole"}

    def stored_extent(self, part: Part) -> Extent:
        """A unit that is divided went whole to nobody."""
        alone = sum(other.from_id == part.from_id for other in self.parts) == 1
        return "whole" if part.extent == "whole" and alone else "part"


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """What a change would carry along, and what stands against it; nothing is written yet."""

    ended: tuple[str, ...]  # names
    subjects: Mapping[str, int]  # kind -> how many go to another unit; 'retired': those no longer in the lists
    kept_former: int  # subjects of units below, who stay in theirs and keep the ended unit as the former one
    children: int
    roles: int
    aliases: tuple[str, ...]
    findings: tuple[Finding, ...]
    staying: tuple[str, ...] = ()  # names of units at work now that take part and go on

    @property
    def blocked(self) -> bool:
        return blocking(self.findings)

    @property
    def moved(self) -> int:
        """All subjects that go to another unit."""
        return sum(self.subjects.values())


@dataclass(frozen=True, slots=True)
class Kin:
    """A unit before or after another, and the change between them."""

    unit_id: str
    name: str
    extent: Extent
    changed_on: date
    source: str


@dataclass(frozen=True, slots=True)
class FormerName:
    """What a unit was called before a day."""

    name: str
    until: date  # the first day of the next name
    source: str


def new_parents(parents: Mapping[str, str | None], change: UnitChange) -> dict[str, str | None]:
    """Where every unit stands after a change: below the successor of its parent, or where it was put by name.

    A successor that stood below the unit it takes over moves up into that unit's place.
    """
    ended = change.ended
    chosen = {child: part.to_id for part in change.parts for child in part.child_ids}
    after = dict(parents) | {new.key: new.parent_id for new in change.new_units}
    moved: dict[str, str | None] = {}
    for unit, parent in after.items():
        if unit in ended:
            continue  # it keeps its place in the records of its time
        place = chosen.get(unit, parent)
        seen: set[str] = set()
        while place in ended and place not in seen:
            seen.add(place)
            place = after.get(place) if ended[place] == unit else ended[place]
        moved[unit] = place
    return {unit: moved.get(unit, parent) for unit, parent in after.items()}
