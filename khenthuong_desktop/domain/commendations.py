"""An award that somebody has: when it counts, and when two entries tell of the same one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from khenthuong_desktop.domain.vietnamese import search_key

State = Literal["valid", "cancelled"]


@dataclass(frozen=True, slots=True)
class Commendation:
    """`award` is a code of the catalogue; what no catalogue knows stands in `award_name` as it was written."""

    id: str
    award: str | None
    award_name: str
    year: int | None
    decision_number: str = ""
    decided_on: str | None = None
    achievement: str = ""
    period_from: str | None = None
    period_to: str | None = None
    state: State = "valid"
    decided_by: str = ""
    cancelled_by: str = ""
    source: str = ""
    notes: str = ""

    @property
    def counts(self) -> bool:
        return self.state == "valid"


def newest_first(known: Iterable[Commendation]) -> list[Commendation]:
    """By year, then by the day of the decision; what nobody dated stands last."""
    return sorted(known, key=lambda one: (one.year or 0, one.decided_on or ""), reverse=True)


def repeats(one: Commendation, other: Commendation) -> bool:
    """Whether `other` tells nothing that `one` does not: the same award, year and decision, in the same state."""
    same = (_what(one), one.year, one.state) == (_what(other), other.year, other.state)
    return same and all(
        not theirs or _plain(theirs) == _plain(ours) for ours, theirs in zip(_more(one), _more(other), strict=True)
    )


def _more(one: Commendation) -> tuple[str | None, ...]:
    """What is said of an award besides which one it is."""
    decided = (one.decision_number, one.decided_on, one.decided_by)
    return (*decided, one.achievement, one.period_from, one.period_to, one.cancelled_by, one.source, one.notes)


def _what(one: Commendation) -> str:
    return one.award or search_key(one.award_name)


def _plain(text: str | None) -> str:
    return search_key(text or "")
