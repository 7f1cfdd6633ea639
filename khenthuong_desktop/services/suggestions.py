"""Suggestions for the composition: requests to units, swaps, a full choice; shown with what they change, then taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.composition import Candidate, Target
from khenthuong_desktop.domain.delegates import GONE, OUTSIDE_CAP, SEATED
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import choice_order, unmet_reasons
from khenthuong_desktop.services.allotment_choice import asked_parts
from khenthuong_desktop.services.allotment_list import as_stored, follow
from khenthuong_desktop.services.choice_effects import Effect, Measure, effects, label_of, measures, sentences
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.delegates import board
from khenthuong_desktop.services.unit_requests import Request, requests
from khenthuong_desktop.services.unmet_reasons import Left
from khenthuong_desktop.solving import exchanges, loosening, selection
from khenthuong_desktop.solving import problem as problems
from khenthuong_desktop.store import allotments as allotted
from khenthuong_desktop.store import delegates as stored
from khenthuong_desktop.store import list_calls
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.allotments import Part
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Writer

__all__ = [
    "Effect",
    "Impossible",
    "Left",
    "Loosening",
    "Proposal",
    "Request",
    "Swap",
    "proposal",
    "requests",
    "swaps",
    "take",
    "too_many",
]


# A share of a part without seats follows who is chosen: asked again with what was found, it settles at once or soon.
_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Swap:
    """Somebody for somebody; either may be nobody (None): one chosen more, or one less."""

    out_id: str | None
    in_id: str | None
    effects: tuple[Effect, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A full choice: who is chosen more, who no longer, what that changes, who was kept by hand or had said he comes,
    and what was asked of units and stays unmet. `before` is the choice it was made for."""

    choose: tuple[str, ...]
    drop: tuple[str, ...]
    effects: tuple[Effect, ...]
    kept: tuple[str, ...]
    unmet: tuple[Left, ...]
    before: frozenset[str]
    sentence: str
    ordered: str = ""  # by what people who count for the same were taken


@dataclass(frozen=True, slots=True)
class Loosening:
    """One requirement, and the number it would have to be."""

    rule_id: str  # empty: not a rule but the cap, a share, or one person in two seats
    label: str
    wanted: int
    to: int


@dataclass(frozen=True, slots=True)
class Impossible:
    """Not everything that must be can be: the smallest loosening, in one sentence."""

    loosening: tuple[Loosening, ...]
    sentence: str


def proposal(office: Office, conference_id: str) -> Proposal | Impossible:
    """The choice nearest to today's that holds what must hold, fills the seats, keeps to what was asked of the units
    and misses least of what else is wished."""
    at = _Place.of(office, conference_id)
    over = loosening.overfull(at.asked)
    if over:
        return _over_by_hand(office, at, over)
    asked, choice = at.asked, selection.choose(at.asked)
    for _ in range(_ROUNDS):
        if choice is None:
            return _impossible(office, at, loosening.smallest(asked))
        after = (asked.chosen - set(choice.drop)) | set(choice.choose)
        grown = problems.followed(asked, at.targets, after)
        if grown == asked:
            break
        asked, choice = grown, selection.choose(grown)
    if choice is None:
        return _impossible(office, at, loosening.smallest(asked))
    after = (at.asked.chosen - set(choice.drop)) | set(choice.choose)
    changed = effects(office, at.measures, at.asked.chosen, after)
    left = unmet_reasons.left(office, conference_id, at.asked, at.of_units, after, at.units)
    told = words.NOTHING_BETTER if left else words.UNCHANGED
    if choice.choose or choice.drop:
        what = words.proposal(len(choice.choose), len(choice.drop), len(at.asked.kept))
        told = words.with_effects(what, sentences(changed))
    kept = _by_name(at, tuple(at.asked.kept))
    told = words.with_unmet(told, [one.sentence for one in left])
    told = words.with_nobody(told, _without_anybody(office, at, after))
    choose, drop = (_by_name(at, ids) for ids in (choice.choose, choice.drop))
    return Proposal(choose, drop, changed, kept, left, at.asked.chosen, told, at.ordered)


def _by_name(at: _Place, ids: Sequence[str]) -> tuple[str, ...]:
    """As names are read, whatever the order in which people were taken."""
    some = frozenset(ids)
    return tuple(one for one in at.candidates if one in some)


def _without_anybody(office: Office, at: _Place, after: frozenset[str]) -> list[str]:
    """What the rules ask for, with a number or without, and nobody chosen stands for; and how many were named."""
    return [
        words.nobody(label_of(office, one), len(one.members))
        for one in at.measures
        if one.target is not None and one.target.rule.bound != "each" and not one.most and one.wanted != 0
        if not one.members & after
    ]


def swaps(office: Office, conference_id: str, limit: int = 10) -> tuple[Swap, ...]:
    """The single changes that help most, the most helpful first."""
    at = _Place.of(office, conference_id)
    found = []
    for one in exchanges.exchanges(at.asked, limit):
        after = (at.asked.chosen - {one.out or ""}) | frozenset({one.into} if one.into else ())
        changed = effects(office, at.measures, at.asked.chosen, after)
        what = words.change(at.name(one.out), at.name(one.into))
        found.append(Swap(one.out, one.into, changed, words.with_effects(what, sentences(changed))))
    return tuple(found)


def too_many(office: Office, conference_id: str, limit: int = 10) -> Impossible | None:
    """Said instead of swaps where more are chosen than changes one by one could mend, or too many of them by hand."""
    at = _Place.of(office, conference_id)
    if over := loosening.overfull(at.asked):
        return _over_by_hand(office, at, over)
    told = []
    for one in at.asked.demands:
        if one.key[0] == problems.SEATS and one.most and problems.lacking(one, at.asked.chosen) > limit:
            chosen = len(one.members & at.asked.chosen)
            told.append(words.too_many(at.label(office, one.key), chosen, one.wanted))
    return Impossible((), words.far_over(told)) if told else None


def take(office: Office, conference_id: str, suggestion: Request | Swap | Proposal) -> None:
    """Do what was shown, in one step; refused where it no longer fits what is there."""
    with office.database.write("") as w:
        w.still_there("conferences", conference_id)
        if isinstance(suggestion, Request):
            _ask(w, conference_id, suggestion)
            return
        if isinstance(suggestion, Swap):
            choose = [suggestion.in_id] if suggestion.in_id else []
            drop = [suggestion.out_id] if suggestion.out_id else []
        else:
            choose, drop = list(suggestion.choose), list(suggestion.drop)
        rows = {row["id"]: row for row in stored.told(w, [*choose, *drop])}
        fresh = (
            rows.keys() == {*choose, *drop}
            and all(rows[one]["state"] not in SEATED | GONE and not rows[one]["by_hand"] for one in choose)
            and all(rows[one]["state"] == "chosen" and not rows[one]["by_hand"] for one in drop)
            and not any(rows[one]["retired_on"] for one in choose)
            and not stored.seated_elsewhere(w, choose, apart_from=drop)
        )
        if isinstance(suggestion, Proposal) and fresh:
            fresh = suggestion.before == _seated(w, conference_id)
        if not fresh:
            raise UserError("suggestion.out_of_date")
        if isinstance(suggestion, Swap):
            names = [rows[one]["full_name"] if one else "" for one in (suggestion.out_id, suggestion.in_id)]
            w.rename_step(words.taken(*names))
        else:
            w.rename_step(words.TAKEN.format(choose=len(choose), drop=len(drop)))
        stored.unseat(w, drop, by_hand=False)
        stored.seat(w, choose, by_hand=False)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a suggestion is made from."""

    asked: problems.Problem
    targets: tuple[Target, ...]
    of_units: tuple[Part, ...]
    measures: tuple[Measure, ...]
    candidates: dict[str, Candidate]
    units: dict[str, str]
    ordered: str

    @classmethod
    def of(cls, office: Office, conference_id: str) -> _Place:
        found = conference(office, conference_id)
        counted, everybody = board(office, conference_id)
        with office.database.read() as r:
            units = list_calls.short_names(r)
        of_units = asked_parts(office, found, everybody)
        order = choice_order.ordered(office, conference_id, everybody)
        asked = problems.problem(found, order.candidates, counted.targets, of_units)
        shown = measures(found, counted, everybody, of_units)
        return cls(asked, counted.targets, of_units, shown, {one.id: one for one in everybody}, units, order.sentence)

    def name(self, delegate_id: str | None) -> str:
        """With the unit behind it: two people may have one name."""
        if delegate_id is None:
            return ""
        one = self.candidates[delegate_id]
        return words.person(one.name, self.units.get(one.unit_id or "", ""))

    def label(self, office: Office, key: tuple[str, str]) -> str:
        return label_of(office, next(one for one in self.measures if one.key == key))


def _impossible(office: Office, at: _Place, needed: Sequence[loosening.Loosened]) -> Impossible:
    found, told = [], []
    for one in needed:
        label = at.label(office, one.demand.key)
        found.append(Loosening(one.demand.key[0], label, one.demand.wanted, one.to))
        told.append(words.loosened(label, one.demand.wanted, one.to, len(one.demand.members)))
    return Impossible(tuple(found), words.loosening(told))


def _over_by_hand(office: Office, at: _Place, over: Sequence[loosening.Loosened]) -> Impossible:
    found, told = [], []
    for one in over:
        kind, _ = one.demand.key
        if kind == problems.PERSON:
            name = at.name(min(one.demand.members))
            told.append(words.twice(name, one.to))
            found.append(Loosening("", name, one.demand.wanted, one.to))
        else:
            label = at.label(office, one.demand.key)
            told.append(words.overfull(label, one.to, one.demand.wanted))
            found.append(Loosening("", label, one.demand.wanted, one.to))
    return Impossible(tuple(found), words.by_hand(told))


def _seated(w: Writer, conference_id: str) -> frozenset[str]:
    rows = stored.of_conference(w, conference_id)
    return frozenset(row["id"] for row in rows if row["state"] in SEATED and row["kind"] not in OUTSIDE_CAP)


def _ask(w: Writer, conference_id: str, request: Request) -> None:
    """The unit's structure says from now on what it is asked for, and so do its reminders."""
    row = next((one for one in allotted.asked(w, conference_id) if one["unit_id"] == request.unit_id), None)
    if row is None or not request.notable:
        raise UserError("suggestion.nothing_to_note")
    w.rename_step(words.TAKEN_REQUEST.format(unit=request.unit, heads=request.heads, what=request.label))
    heads = request.there + request.heads
    structure = row["structure"] | {request.key: max(heads, row["structure"].get(request.key, 0))}
    values = {"structure": as_stored(structure), "number": max(row["number"], heads)}
    w.update("allotments", row["id"], values)
    follow(w, conference_id)
