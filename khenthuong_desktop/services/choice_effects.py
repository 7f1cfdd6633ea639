"""What is counted of a choice - the whole, its parts, every target - and what a change of it would do to each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.composition import Board, Candidate, Target
from khenthuong_desktop.domain.conferences import Conference, kinds_of, seats_of
from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.services import composition_rules
from khenthuong_desktop.solving.problem import PARTS, SEATS
from khenthuong_desktop.wording import composition
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Measure:
    """Something counted, under its name; `key` is that of the solver's demand."""

    key: tuple[str, str]
    label: str
    wanted: int | None
    most: bool
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to one measure."""

    label: str
    wanted: int | None
    most: bool
    before: int
    after: int

    @property
    def sentence(self) -> str:
        """'Nữ 48/53 → 49/53'."""
        label = composition.own_part(self.label)
        return words.effect(label, words.count(self.before, self.wanted), words.count(self.after, self.wanted))


def measures(
    office: Office, conference: Conference, board: Board, candidates: Sequence[Candidate]
) -> tuple[Measure, ...]:
    """The whole and its parts as far as they have a number, then the targets in their order."""
    there = [one for one in candidates if one.state not in GONE]
    found = []
    for part in PARTS:
        seats = seats_of(conference, part)
        if seats is not None or part == "all":
            members = frozenset(one.id for one in there if one.kind in kinds_of(conference, part))
            found.append(Measure((SEATS, part), words.PARTS[part], seats, False, members))
    for target in board.targets:
        key = (target.rule.id, target.key)
        found.append(Measure(key, label_of(office, target), target.wanted, target.most, target.members))
    return tuple(found)


def label_of(office: Office, target: Target) -> str:
    """What a target is called; of an 'each' rule with the value it stands for."""
    if target.rule.bound != "each":
        return target.rule.label
    return composition_rules.label(office, replace(target.rule, bound="least", value=target.key, label=""))


def effects(counted: Sequence[Measure], before: Collection[str], after: Collection[str]) -> tuple[Effect, ...]:
    """Only of the measures that a change moves."""
    found = (
        Effect(one.label, one.wanted, one.most, len(one.members & set(before)), len(one.members & set(after)))
        for one in counted
    )
    return tuple(one for one in found if one.before != one.after)
