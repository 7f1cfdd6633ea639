"""What is counted of a choice - the whole, its parts, every target - and what a change of it would do to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.allotments import NUMBER, Part
from khenthuong_desktop.domain.composition import Board, Candidate, Target
from khenthuong_desktop.domain.conferences import Conference, kinds_of, seats_of
from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.services import composition_rules
from khenthuong_desktop.services.allotment_keys import asked_for
from khenthuong_desktop.solving.problem import PARTS, SEATS, UNIT, key_of
from khenthuong_desktop.store import list_calls
from khenthuong_desktop.wording import composition
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Measure:
    """Something counted; `key` is that of the solver's demand. Without a target it is the whole, a part of
    it, or what was asked of a unit."""

    key: tuple[str, str]
    wanted: int | None
    most: bool
    members: frozenset[str]
    target: Target | None = None
    of_unit: Part | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to one measure."""

    label: str
    wanted: int | None
    most: bool
    exact: bool  # seats, and the number of a unit: too many are as wrong as too few
    before: int
    after: int

    @property
    def matters(self) -> bool:
        """Whether more or less is missing afterwards: what was enough and stays enough need not be read."""
        return self._missing(self.before) != self._missing(self.after)

    def _missing(self, number: int) -> int:
        if self.wanted is None:
            return 0
        if self.exact:
            return abs(self.wanted - number)
        return max(0, number - self.wanted if self.most else self.wanted - number)

    @property
    def sentence(self) -> str:
        """'Nữ 48/53 → 49/53'."""
        label = composition.own_part(self.label)
        return words.effect(label, words.count(self.before, self.wanted), words.count(self.after, self.wanted))


def measures(
    conference: Conference,
    board: Board,
    candidates: Sequence[Candidate],
    of_units: Sequence[Part] = (),
) -> tuple[Measure, ...]:
    """The whole and its parts as far as they have a number, the targets in their order, then what was asked of
    the units."""
    there = [one for one in candidates if one.state not in GONE]
    found = []
    for part in PARTS:
        seats, kinds = seats_of(conference, part), kinds_of(conference, part)
        if seats is not None or part == "all":
            members = frozenset(one.id for one in there if one.kind in kinds)
            found.append(Measure((SEATS, part), seats, False, members))
    for target in board.targets:
        found.append(Measure((target.rule.id, target.key), target.wanted, target.most, target.members, target))
    found += [Measure(key_of(one), one.wanted, False, one.members, of_unit=one) for one in of_units]
    return tuple(found)


def label_of(office: Office, measure: Measure) -> str:
    """What a measure is called; of an 'each' rule with the value it stands for."""
    if measure.of_unit is not None:
        return _of_unit(office, measure.of_unit)
    if measure.target is None:
        return words.PARTS[measure.key[1]]
    rule = measure.target.rule
    if rule.bound != "each":
        return rule.label
    return composition_rules.label(office, replace(rule, bound="least", value=measure.target.key, label=""))


def _of_unit(office: Office, part: Part) -> str:
    """'KP 1', or 'KP 1, nữ' of a line of its structure."""
    with office.database.read() as r:
        unit = list_calls.short_names(r)[part.unit_id]
    return unit if part.key == NUMBER else words.of_unit(unit, asked_for(office, (), (part.key,))[part.key])


def effects(
    office: Office, counted: Sequence[Measure], before: frozenset[str], after: frozenset[str]
) -> tuple[Effect, ...]:
    """Only of the measures that a change moves."""
    came, went = after - before, before - after
    found = []
    for one in counted:
        there = len(one.members & before)
        new = there + len(one.members & came) - len(one.members & went)
        if new != there:
            exact = one.key[0] in (SEATS, UNIT)
            found.append(Effect(label_of(office, one), one.wanted, one.most, exact, there, new))
    return tuple(found)


def sentences(found: Sequence[Effect]) -> list[str]:
    """Those that matter; where none does, all."""
    return [one.sentence for one in found if one.matters] or [one.sentence for one in found]
