"""Whether what is asked of the units can make up the structure of the whole, and the smallest change if it cannot."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from khenthuong_desktop.solving.program import Program

NUMBER: Final = "number"
# Nobody counts for both.
_APART: Final = (("women", "men"),)


@dataclass(frozen=True, slots=True)
class Asked:
    """Of one unit: how many people, and how many of them at least of which kind."""

    unit: str
    number: int
    structure: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Raise:
    """Ask so many more of a unit: of a key of its structure, or (NUMBER) people."""

    unit: str
    key: str
    by: int


def smallest_change(
    units: Sequence[Asked], whole: Mapping[str, int], able: Mapping[str, Collection[str]] | None = None
) -> tuple[Raise, ...]:
    """What to ask more so that the units' least add up to the whole's and fit into their numbers: fewest people more,
    then fewest heads of structure, these where the unit can spare them most easily; of a key in `able` only
    of these units. Empty where all is well."""
    if not units:
        return ()
    program = Program()
    keys = list(dict.fromkeys([*whole, *(key for one in units for key in one.structure)]))
    more: dict[tuple[int, str], list[int]] = {}
    people: dict[int, int] = {}
    ease: dict[int, int] = {}
    for place, one in enumerate(units):
        people[program.column(sum(whole.values()) + sum(one.structure.values()))] = place
        for key in keys:
            there = one.structure.get(key, 0)
            most = max(0, whole.get(key, 0)) if one.unit in (able or {}).get(key, (one.unit,)) else 0
            spare = min(most, max(0, one.number - there))
            more[place, key] = [program.column(1) for _ in range(spare)]
            # The second woman of three costs a unit more than the first of ten.
            for step, column in enumerate(more[place, key], 1):
                ease[column] = 100 * (there + step) // one.number
            beyond = program.column(most)  # those for whom it needs a larger number
            more[place, key].append(beyond)
            ease[beyond] = 100
    number_of = {place: column for column, place in people.items()}
    for key, wanted in whole.items():
        columns = [column for place in range(len(units)) for column in more[place, key]]
        program.row(wanted - sum(one.structure.get(key, 0) for one in units), None, dict.fromkeys(columns, 1))
    for place, one in enumerate(units):
        apart = [tuple(key for key in pair if key in keys) for pair in _APART]
        for together in (*((key,) for key in keys), *(pair for pair in apart if len(pair) > 1)):
            columns = [column for key in together for column in more[place, key]]
            room = one.number - sum(one.structure.get(key, 0) for key in together)
            program.row(None, room, {**dict.fromkeys(columns, 1), number_of[place]: -1})
    program.aim(dict.fromkeys(people, 1))
    program.aim({column: 1 for columns in more.values() for column in columns})
    program.aim(ease)
    program.aim({column: place for (place, _), columns in more.items() for column in columns}, about=0.01)
    values = program.solve()
    assert values is not None  # a larger number of people always helps
    found = [Raise(units[place].unit, NUMBER, values[column]) for column, place in people.items() if values[column]]
    for (place, key), columns in more.items():
        if by := sum(values[column] for column in columns):
            found.append(Raise(units[place].unit, key, by))
    return tuple(found)
