"""How a conference stands, in numbers: for the overview and for the title of its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from khenthuong_desktop.domain.delegates import GONE, OUTSIDE_CAP, SEATED
from khenthuong_desktop.services import allotments
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import conferences as stored


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """How a conference stands, in numbers: `seated` and `nominated` leave out press and helpers, who have no seat."""

    days_left: int | None
    seats: int | None
    cap: int | None
    nominated: int
    seated: int
    present: int
    reserves: int
    counts: Mapping[tuple[str, str], int]  # (kind, state) -> delegates
    units: int
    late_units: tuple[str, ...]  # names of those that owe something after the deadline
    open_steps: int


def board_facts(office: Office, conference_id: str) -> BoardFacts:
    """The numbers of the overview and of the page's title, in few questions."""
    found = conference(office, conference_id)
    with office.database.read() as r:
        counts = {(row["kind"], row["state"]): int(row["number"]) for row in stored.counts(r, conference_id)}
        open_steps = sum(1 for row in stored.steps(r, conference_id) if row["outcome"] != "agreed")
    inside = {key: number for key, number in counts.items() if key[0] not in OUTSIDE_CAP}

    def of(states: frozenset[str]) -> int:
        return sum(number for (_, state), number in inside.items() if state in states)

    units = allotments.standing(office, conference_id)
    return BoardFacts(
        days_left=(found.held_on - office.today).days if found.held_on else None,
        seats=found.seats,
        cap=found.cap,
        nominated=sum(inside.values()) - of(GONE),
        seated=of(SEATED),
        present=of(frozenset({"present"})),
        reserves=of(frozenset({"reserve"})),
        counts=counts,
        units=len(units),
        late_units=tuple(one.unit for one in units if one.late),
        open_steps=open_steps,
    )
