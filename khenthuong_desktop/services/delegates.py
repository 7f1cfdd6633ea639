"""The delegates of a conference: naming them, moving them, numbering them, and what is to be looked at among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from khenthuong_desktop.services.candidates import board, candidates, day_of
from khenthuong_desktop.services.delegate_adding import Added, Told, add, add_from_call, add_from_file, to_take
from khenthuong_desktop.services.delegate_leaving import Left, still_his
from khenthuong_desktop.services.delegate_list import DELEGATES
from khenthuong_desktop.services.delegate_numbers import mark_printed, number
from khenthuong_desktop.services.delegate_problems import problems
from khenthuong_desktop.services.delegate_states import (
    Moved,
    choose,
    confirm,
    mark_present,
    release,
    replace,
    set_kind,
    set_person,
    set_reserve,
    set_state,
    unchoose,
    withdraw,
)
from khenthuong_desktop.store import delegates as stored

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

__all__ = [
    "DELEGATES",
    "Added",
    "Left",
    "Moved",
    "Place",
    "Told",
    "add",
    "add_from_call",
    "add_from_file",
    "board",
    "candidates",
    "choose",
    "confirm",
    "day_of",
    "mark_present",
    "mark_printed",
    "number",
    "problems",
    "release",
    "replace",
    "set_kind",
    "set_person",
    "set_reserve",
    "set_state",
    "still_his",
    "to_take",
    "trail",
    "unchoose",
    "withdraw",
]


@dataclass(frozen=True, slots=True)
class Place:
    """One of those who had a place at the conference, one after the other."""

    id: str
    name: str
    state: str
    number: int | None
    left_on: date | None
    left_reason: str


def trail(office: Office, delegate_id: str) -> Sequence[Place]:
    """Who had this place, the first first: everybody who replaced somebody, or was replaced."""
    with office.database.read() as r:
        rows = stored.trail(r, delegate_id)
    return tuple(
        Place(
            row["id"],
            row["full_name"],
            row["state"],
            row["number"],
            date.fromisoformat(row["left_on"]) if row["left_on"] else None,
            row["left_reason"],
        )
        for row in rows
    )
