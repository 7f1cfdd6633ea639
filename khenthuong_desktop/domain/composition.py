"""The composition of a conference: rules, who counts for which, and how far a choice is from them, in heads.

A `Board` is made once from candidates and rules; ticking a person then costs a few additions, so that the bars move
while the key is still down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Any, Final, Literal

from khenthuong_desktop.domain.conferences import Conference, Scope, kinds_of, seats_of
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.delegates import GONE, SEATED

Bound = Literal["least", "most", "each"]
Measure = Literal["heads", "percent"]
Rounding = Literal["up", "down", "nearest"]

# Attributes with no value of their own (the rule's `value` is empty), told from those that compare with one.
TRAIT: Final = "trait"  # value: a code of the catalogue attention_groups, said of the delegate
AGE: Final = "age"  # value: '16-34', '-34' or '60-': full years on the day of the conference, both ends included
HONOUR: Final = "honour"  # value: a code of honours, several by ';', or empty: any
AWARD: Final = "award"  # value: a code of awards, several by ';'
NO_RELIGION: Final = "khong"  # the catalogue's row of those who say that they have none
PLAIN: Final = ("women", "men", "ethnic_minority", "religious", "party_member", "direct_worker", "collective")
VALUED: Final = (
    "unit",
    "former_unit",
    "ethnicity",
    "religion",
    "economic_sector",
    "field",
    "education",
    "leader_class",
    TRAIT,
    AGE,
    HONOUR,
    AWARD,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One delegate of the conference as the rules see him: the person's attributes, the kind of the one he is for.

    `values` are stored values by attribute: gender, birth_date, ethnicity, religion, party_member, direct_worker,
    unit, former_unit, economic_sector, field, education, leader_class, traits (frozenset), honours (frozenset),
    awards (frozenset), represents (kind of the collective or household, or None), minority (bool); `subject`, by which
    two nominations of one person are known, and `retired` (bool) choose nobody and keep nobody out here.
    """

    id: str
    name: str
    kind: str
    state: str
    unit_id: str | None
    by_hand: bool
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """What is asked: at least or at most so many heads or percent of a part, or at least so many of `each` value."""

    id: str
    attribute: str
    value: str
    scope: Scope
    bound: Bound
    measure: Measure
    amount: Fraction  # of an 'at least' 0: a plan attends to them and says no number
    rounding: Rounding
    hard: bool
    label: str
    source: str = ""

    @property
    def numbered(self) -> bool:
        """Whether it asks for a number; else it is only counted ('chú trọng')."""
        return self.bound == "most" or self.amount != 0


@dataclass(frozen=True, slots=True)
class Target:
    """A rule in heads. `members` are the candidates it counts; an `each` rule becomes a target for every value."""

    rule: Rule
    key: str  # the value of an 'each' rule, else empty
    members: frozenset[str]
    wanted: int | None  # None: no number is asked, or the part it is a share of has none yet
    most: bool
    part: frozenset[str] | None = None  # whom it is a share of, where only those chosen of them give it a number


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one target is: nominated, chosen and present heads, and what is missing or too many."""

    target: Target
    nominated: int
    chosen: int
    present: int

    @property
    def missing(self) -> int:
        """Heads to add (or, of an 'at most', to drop)."""
        return self.missing_of(self.chosen)

    def missing_of(self, heads: int) -> int:
        """The same of another number than of those chosen, such as of those who came."""
        wanted = self.target.wanted
        if wanted is None:
            return 0
        return max(0, heads - wanted if self.target.most else wanted - heads)

    @property
    def within_reach(self) -> bool:
        """Whether there are enough people nominated to reach it at all."""
        return self.target.most or self.target.wanted is None or self.nominated >= self.target.wanted


def holds(rule_attribute: str, value: str, candidate: Candidate, day: date) -> bool:
    """Whether a candidate counts for an attribute on the day of the conference."""
    values = candidate.values
    if plain := _PLAIN.get(rule_attribute):
        return plain(values)
    if rule_attribute == TRAIT:
        return value in values.get("traits", ())
    if rule_attribute == AGE:
        return _of_age(values.get("birth_date"), value, day)
    if rule_attribute == HONOUR:
        honours = values.get("honours", frozenset())
        return bool(honours) if not value else not honours.isdisjoint(value.split(";"))
    if rule_attribute == AWARD:
        return bool(frozenset(value.split(";")) & values.get("awards", frozenset()))
    return bool(value) and values.get(rule_attribute) == value


def wanted_heads(rule: Rule, base: int | None) -> int | None:
    """The rule's amount in heads; a percent of a part without a number is not known."""
    if not rule.numbered:
        return None
    if rule.measure == "heads":
        return int(rule.amount)
    if base is None:
        return None
    exact = base * rule.amount / 100
    if rule.rounding == "nearest":
        return floor(exact + Fraction(1, 2))
    return floor(exact) if rule.rounding == "down" else ceil(exact)


def targets(
    conference: Conference,
    rules: Sequence[Rule],
    candidates: Sequence[Candidate],
    day: date,
    expected: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Target, ...]:
    """The rules in heads. `expected` names for an 'each' rule the values that must be there even where nobody with
    them has been nominated yet (units, former units); without it, the values among the candidates are meant."""
    found: list[Target] = []
    for rule in rules:
        kinds = kinds_of(conference, rule.scope)
        inside = [one for one in candidates if one.kind in kinds]
        base, part = seats_of(conference, rule.scope), None
        if base is None and rule.measure == "percent":
            base = sum(1 for one in inside if one.state in SEATED)
            part = frozenset(one.id for one in inside)
        wanted = wanted_heads(rule, base)
        if rule.bound != "each":
            members = frozenset(one.id for one in inside if holds(rule.attribute, rule.value, one, day))
            found.append(Target(rule, "", members, wanted, rule.bound == "most", part))
            continue
        keys = dict.fromkeys((expected or {}).get(rule.attribute, ()))
        if not keys:
            keys = dict.fromkeys(sorted(_values(rule.attribute, inside)))
        having: dict[str, list[str]] = {}
        for one in inside:
            having.setdefault(str(one.values.get(rule.attribute)), []).append(one.id)
        found += (Target(rule, key, frozenset(having.get(key, ())), wanted, False, part) for key in keys)
    return tuple(found)


class Board:
    """Candidates and targets together; `tick` and `untick` keep the numbers, `standings` reads them."""

    def __init__(self, all_targets: Sequence[Target], candidates: Iterable[Candidate]) -> None:
        self.targets = tuple(all_targets)
        known = {one.id: one for one in candidates}
        self.chosen = {one.id for one in known.values() if one.state in SEATED}
        self._nominated = [sum(known[i].state not in GONE for i in t.members) for t in self.targets]
        self._present = [sum(known[i].state == "present" for i in t.members) for t in self.targets]
        self._counts = [len(t.members & self.chosen) for t in self.targets]
        self._of: dict[str, list[int]] = {one: [] for one in known}
        for place, target in enumerate(self.targets):
            for member in target.members:
                self._of[member].append(place)

    def tick(self, candidate_id: str) -> None:
        """Choose somebody; nothing happens to one who is chosen already."""
        if candidate_id not in self.chosen:
            self.chosen.add(candidate_id)
            for place in self._of[candidate_id]:
                self._counts[place] += 1

    def untick(self, candidate_id: str) -> None:
        if candidate_id in self.chosen:
            self.chosen.remove(candidate_id)
            for place in self._of[candidate_id]:
                self._counts[place] -= 1

    def standings(self) -> tuple[Standing, ...]:
        rows = zip(map(self._of_chosen, self.targets), self._nominated, self._counts, self._present, strict=True)
        return tuple(Standing(*row) for row in rows)

    def _of_chosen(self, target: Target) -> Target:
        """A share of those chosen grows with them."""
        if target.part is None:
            return target
        return replace(target, wanted=wanted_heads(target.rule, len(target.part & self.chosen)))

    def touched(self, candidate_id: str) -> tuple[int, ...]:
        """The targets that choosing this one moves, by their place."""
        return tuple(self._of.get(candidate_id, ()))


def _values(attribute: str, candidates: Iterable[Candidate]) -> set[str]:
    """What the candidates say of themselves, but for those who have left; having no religion is none that must be
    represented."""
    staying = (one.values.get(attribute) for one in candidates if one.state not in GONE)
    return {str(value) for value in staying if value} - {NO_RELIGION}


def _of_age(birth_date: str | None, value: str, day: date) -> bool:
    if not birth_date:
        return False
    least, _, most = value.partition("-")
    age = PartialDate.parse_stored(birth_date).age_on(day)
    return (not least or age >= int(least)) and (not most or age <= int(most))


_PLAIN: Final[dict[str, Callable[[Mapping[str, Any]], bool]]] = {
    "women": lambda values: values.get("gender") == "female",
    "men": lambda values: values.get("gender") == "male",
    "ethnic_minority": lambda values: bool(values.get("minority")),
    "religious": lambda values: bool(values.get("religion")) and values.get("religion") != NO_RELIGION,
    "party_member": lambda values: bool(values.get("party_member")),
    "direct_worker": lambda values: bool(values.get("direct_worker")),
    "collective": lambda values: values.get("represents") in ("collective", "household"),
}
