"""What was asked of units and a proposal leaves unmet: unit, asked, chosen, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.allotments import NUMBER, Part, unmet
from khenthuong_desktop.services.allotment_choice import labels_of
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.solving.problem import Problem


@dataclass(frozen=True, slots=True)
class Left:
    """One part that stays unmet; `what` is who is asked for, empty of the number of the unit itself."""

    unit_id: str
    what: str
    wanted: int
    chosen: int
    sentence: str


def left(
    office: Office,
    conference_id: str,
    asked: Problem,
    of_units: Sequence[Part],
    after: frozenset[str],
    names: Mapping[str, str],
) -> tuple[Left, ...]:
    """In the order of the units; a full choice has no places left to fill later. Of a unit that named nobody the
    number says it all."""
    whole = {one.unit_id: one for one in of_units if one.key == NUMBER}
    unmet_now = unmet(of_units, after, done=True)
    found = [one for one in unmet_now if one.key == NUMBER or whole[one.unit_id].members]
    said = labels_of(office, conference_id, found)
    told = []
    for one in found:
        chosen, what = len(one.members & after), said.get(one.key, "")
        sentence = words.unmet(
            names[one.unit_id], what, one.wanted, chosen, _why(asked, one, whole[one.unit_id], after)
        )
        told.append(Left(one.unit_id, what, one.wanted, chosen, sentence))
    return tuple(told)


def _why(asked: Problem, part: Part, whole: Part, after: frozenset[str]) -> str:
    """The nearest reason: too few named, too few left of them, others of the unit fixed, else what comes first."""
    kept = asked.kept & part.members
    if part.missing(after) < 0:
        return words.KEPT_OVER.format(n=len(kept)) if len(kept) > part.wanted else words.FILLS_SEATS
    named, barred = len(part.members), len(part.members & asked.barred)
    if named < part.wanted:
        if not named:
            return words.NAMED_NOBODY if part.key == NUMBER else words.NAMED_NONE_OF_THEM
        return words.NAMED_ONLY.format(n=named)
    if named - barred < part.wanted:
        return words.HELD_BACK.format(n=barred)
    others = len((asked.kept & whole.members) - part.members)
    if others and whole.wanted - others < part.wanted:
        return words.KEPT_BY_HAND.format(n=others)
    return words.OTHERS_FIRST
