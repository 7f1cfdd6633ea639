"""What is to be seen to in a programme beside its times: words left open, speeches too long, speakers who are gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.delegates import GONE, SEATED
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.programme import SPEECHES
from khenthuong_desktop.services import paper_places

if TYPE_CHECKING:
    from khenthuong_desktop.domain.programme import Timeline
    from khenthuong_desktop.store.database import Record


def of_items(line: Timeline, counted: tuple[int, int, int]) -> tuple[Finding, ...]:
    """`counted` are the chosen speeches, the approved ones among them, and their minutes."""
    return (*_unfinished(line), *_speeches(line, counted))


def speakers(speeches: Sequence[Record]) -> tuple[Finding, ...]:
    """Who is printed below the item of the speeches and does not come any more, or was never asked to come."""
    chosen = [row for row in speeches if row["state"] == "chosen"]
    gone = [row for row in chosen if row["said_delegate_state"] in GONE or row["said_retired_on"] is not None]
    waiting = [row for row in chosen if row not in gone and row["said_delegate_state"] not in (None, *SEATED)]
    return (
        *(finding("speech.gone", "warns", None, name=row["said_full_name"] or "") for row in gone),
        *(finding("speech.not_seated", "judge", None, name=row["said_full_name"] or "") for row in waiting),
    )


def _unfinished(line: Timeline) -> tuple[Finding, ...]:
    """Items that still say '[…]' or dots somewhere for delegates to read."""
    return tuple(
        finding("programme.unfinished", "warns", None, number=slot.number, text=text)
        for slot in line.slots
        for text in (slot.item.content, slot.item.lead, slot.item.speaker)
        if paper_places.left_over(text)
    )


def _speeches(line: Timeline, counted: tuple[int, int, int]) -> tuple[Finding, ...]:
    number, _, minutes = counted
    slot = next((one for one in line.slots if one.item.kind == SPEECHES), None)
    if not number or not minutes or slot is None or slot.item.minutes >= minutes:
        return ()
    had = slot.item.minutes
    return (
        finding("programme.speeches_longer", "warns", number=slot.number, count=number, needs=minutes, minutes=had),
    )
