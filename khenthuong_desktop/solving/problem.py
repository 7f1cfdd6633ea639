"""The question put to the solver: who may sit, who must, and how many of whom are wanted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from khenthuong_desktop.domain.allotments import NUMBER, Part
from khenthuong_desktop.domain.composition import Candidate, Target, wanted_heads
from khenthuong_desktop.domain.conferences import Conference, Scope, kinds_of, seats_of
from khenthuong_desktop.domain.delegates import GONE, OUTSIDE_CAP, PROMISED, SEATED

Level = Literal["limit", "seats", "hard", "allotted", "asked", "soft"]

SEATS: Final = "seats"
PERSON: Final = "person"
UNIT: Final = "unit"
ASKED: Final = "asked"
PARTS: Final[tuple[Scope, ...]] = ("all", "models", "guests")


@dataclass(frozen=True, slots=True)
class Demand:
    """At least or at most so many of some candidates. Cap and shares are `limit`s (never exceeded) with a wish to fill
    them (`seats`); the number of a unit is a wish before all others (`allotted`), its structure the next (`asked`):
    both were promised in writing. A rule is `hard` or `soft`."""

    key: tuple[str, str]  # rule and value of an 'each' rule; SEATS, part; PERSON, subject; of a unit see `key_of`
    members: frozenset[str]
    wanted: int
    most: bool
    level: Level


@dataclass(frozen=True, slots=True)
class Problem:
    """`order` is the fixed order of all who may be asked for; `kept` sit, `barred` do not, both by hand."""

    order: tuple[str, ...]
    chosen: frozenset[str]
    kept: frozenset[str]
    barred: frozenset[str]
    demands: tuple[Demand, ...]


def problem(
    conference: Conference,
    candidates: Sequence[Candidate],
    targets: Sequence[Target],
    of_units: Sequence[Part] = (),
) -> Problem:
    """`of_units` is what was asked of each unit, its number and its structure.

    Rules without a number yet ask for nothing; equals are taken in the order of `candidates`.

    Those who left, press and helpers are nobody's choice. Who is retired is not chosen anew.
    """
    able = [one for one in candidates if one.state not in GONE and one.kind not in OUTSIDE_CAP]
    ids = frozenset(one.id for one in able)
    demands = [*_limits(conference, able), *_once(able), *_of_units(of_units)]
    for target in targets:
        if target.wanted is not None:
            level: Level = "hard" if target.rule.hard else "soft"
            key = (target.rule.id, target.key)
            demands.append(Demand(key, target.members & ids, target.wanted, target.most, level))
    seated = frozenset(one.id for one in able if one.state in SEATED)
    return Problem(
        tuple(one.id for one in able),
        seated,
        frozenset(one.id for one in able if one.state in PROMISED or (one.by_hand and one.id in seated)),
        frozenset(one.id for one in able if one.id not in seated and (one.by_hand or one.values.get("retired"))),
        tuple(demands),
    )


def followed(asked: Problem, targets: Sequence[Target], after: frozenset[str]) -> Problem:
    """The same question for a choice that changed how large a part without seats is: its shares in heads of that."""
    wanted = {
        (one.rule.id, one.key): wanted_heads(one.rule, len(one.part & after))
        for one in targets
        if one.part is not None and one.wanted is not None
    }
    demands = tuple(replace(one, wanted=wanted.get(one.key, one.wanted) or 0) for one in asked.demands)
    return replace(asked, demands=demands)


def _limits(conference: Conference, able: Sequence[Candidate]) -> Iterator[Demand]:
    """The whole and its parts, as far as the plan gives them a number; a cap holds also for the whole staff."""
    for part in PARTS:
        seats, key = seats_of(conference, part), (SEATS, part)
        members = frozenset(one.id for one in able if one.kind in kinds_of(conference, part))
        cap = conference.cap if part == "all" else None
        most = min((number for number in (seats, cap) if number is not None), default=None)
        if most is not None:
            yield Demand(key, members, most, True, "limit")
        if most is not None and seats is not None:
            yield Demand(key, members, most, False, "seats")


def _once(able: Sequence[Candidate]) -> Iterator[Demand]:
    """Whom two units sent has one seat."""
    of: dict[str, list[str]] = {}
    for one in able:
        of.setdefault(str(one.values.get("subject") or one.id), []).append(one.id)
    for subject, rows in of.items():
        if len(rows) > 1:
            yield Demand((PERSON, subject), frozenset(rows), 1, True, "limit")


def key_of(part: Part) -> tuple[str, str]:
    """The key of the demands that a number of a unit, or a line of its structure, makes."""
    return (UNIT, part.unit_id) if part.key == NUMBER else (ASKED, f"{part.unit_id} {part.key}")


def _of_units(asked: Sequence[Part]) -> Iterator[Demand]:
    """A unit that named no more than its number cannot go over it; one that named fewer gives all it has."""
    for one in asked:
        level: Level = "allotted" if one.key == NUMBER else "asked"
        if one.key == NUMBER and len(one.members) > one.wanted:
            yield Demand(key_of(one), one.members, one.wanted, True, level)
        yield Demand(key_of(one), one.members, one.wanted, False, level)


def lacking(demand: Demand, chosen: frozenset[str]) -> int:
    """Heads to add to reach a demand (or, of an 'at most', to drop)."""
    there = len(demand.members & chosen)
    return max(0, there - demand.wanted if demand.most else demand.wanted - there)


Group = tuple[tuple[bool, tuple[int, ...]], list[str]]


def groups(asked: Problem) -> list[Group]:
    """Free candidates who count for the same demands and sit or do not sit today: for the solver they are one
    number. Hundreds of yes-and-no questions become fewer counts; within a group the fixed order decides."""
    of: dict[str, list[int]] = {one: [] for one in asked.order}
    for place, demand in enumerate(asked.demands):
        for member in demand.members:
            of[member].append(place)
    found: dict[tuple[bool, tuple[int, ...]], list[str]] = {}
    for one in asked.order:
        if one not in asked.kept and one not in asked.barred:
            found.setdefault((one in asked.chosen, tuple(of[one])), []).append(one)
    return list(found.items())


def counting(asked: Problem, crowd: Sequence[Group]) -> list[list[int]]:
    """For each demand the places of the groups that count for it."""
    found: list[list[int]] = [[] for _ in asked.demands]
    for column, ((_, of), _) in enumerate(crowd):
        for place in of:
            found[place].append(column)
    return found
