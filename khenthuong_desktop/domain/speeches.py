"""Speeches at a conference (tham luận): how far a draft is, and which fields, units and sexes the chosen ones cover."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.findings import Finding, finding

State = Literal["candidate", "chosen", "reserve", "withdrawn"]
Stage = Literal["none", "due", "late", "received", "edited", "approved"]
STATES: Final[tuple[State, ...]] = ("chosen", "reserve", "candidate", "withdrawn")


@dataclass(frozen=True, slots=True)
class Speech:
    """One speech and who gives it; `gone`: he no longer comes to the conference; `seated`: he has a seat there, or is
    no delegate at all but somebody of the register."""

    id: str
    name: str
    state: State
    position: int = 0
    topic: str = ""
    minutes: int = 0
    field: str = ""
    gender: str = ""
    subject_kind: str = ""
    office_held: str = ""
    unit_id: str = ""
    unit: str = ""
    subject_id: str | None = None
    delegate_id: str | None = None
    due: Deadline | None = None
    received_on: date | None = None
    edited_on: date | None = None
    approved_on: date | None = None
    approved_by: str = ""
    notes: str = ""
    gone: bool = False
    seated: bool = True

    def stage(self, today: date) -> Stage:
        """How far its draft is: what came last counts, also where a step before it was not written down."""
        if self.approved_on:
            return "approved"
        if self.edited_on:
            return "edited"
        if self.received_on:
            return "received"
        if self.due is None:
            return "none"
        return "late" if self.due.is_overdue(today) else "due"


@dataclass(frozen=True, slots=True)
class Covered:
    """One part of a coverage: how many of the chosen speeches, and how many candidates could still be taken for it."""

    code: str
    chosen: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the chosen speeches cover; parts with candidates alone are those that nobody speaks for yet."""

    chosen: int
    reserves: int
    minutes: int
    women: int
    men: int
    collectives: int
    fields: tuple[Covered, ...]
    units: tuple[Covered, ...]


def coverage(speeches: Sequence[Speech], units: Sequence[str] = ()) -> Coverage:
    """`units` are all those that could be heard, in their order; they are told also where nobody is named."""
    chosen = [one for one in speeches if one.state == "chosen"]
    waiting = [one for one in speeches if one.state in ("reserve", "candidate")]
    of_units = [*units, *(one.unit_id for one in (*chosen, *waiting) if one.unit_id)]
    return Coverage(
        chosen=len(chosen),
        reserves=sum(one.state == "reserve" for one in speeches),
        minutes=sum(one.minutes for one in chosen),
        women=sum(one.gender == "female" for one in chosen),
        men=sum(one.gender == "male" for one in chosen),
        collectives=sum(one.subject_kind not in ("", "individual") for one in chosen),
        fields=_parts([one.field for one in chosen], [one.field for one in waiting]),
        units=_parts([one.unit_id for one in chosen], [one.unit_id for one in waiting], of_units),
    )


def findings(speeches: Sequence[Speech], today: date) -> tuple[Finding, ...]:
    """What an officer should look at before the programme is printed."""
    chosen = [one for one in speeches if one.state == "chosen"]
    found = [finding("speech.gone", "warns", None, name=one.name) for one in chosen if one.gone]
    found += [
        finding("speech.not_seated", "judge", None, name=one.name) for one in chosen if not (one.gone or one.seated)
    ]
    for one in chosen:
        if one.stage(today) == "late" and one.due is not None:
            found.append(finding("speech.draft_late", "warns", None, name=one.name, due=one.due.text()))
    there = [one for one in speeches if one.state != "withdrawn" and one.subject_id]
    names = {one.subject_id: one.name for one in there}
    times = Counter(one.subject_id for one in there)
    found += [finding("speech.twice", "warns", None, name=names[who]) for who, heard in times.items() if heard > 1]
    if bare := [one.name for one in chosen if not one.minutes]:
        found.append(finding("speech.no_minutes", "judge", None, names=", ".join(bare)))
    if len(chosen) > 1 and not any(one.gender == "female" for one in chosen):
        found.append(finding("speech.no_women", "judge"))
    return tuple(found)


def _parts(chosen: Sequence[str], waiting: Sequence[str], known: Sequence[str] = ()) -> tuple[Covered, ...]:
    """Those with the most speeches first, those without one last; among equals in the order they were met."""
    counts: Mapping[str, int] = Counter(one for one in chosen if one)
    could: Mapping[str, int] = Counter(one for one in waiting if one)
    codes = dict.fromkeys(one for one in (*known, *chosen, *waiting) if one)
    return tuple(sorted((Covered(one, counts[one], could[one]) for one in codes), key=lambda part: -part.chosen))
