"""Delegates: kinds and states, which state may follow which, and the orders in which a roster names them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Kind = Literal["model", "guest", "leader", "press", "helper"]
State = Literal["nominated", "eligible", "chosen", "reserve", "confirmed", "present", "withdrawn", "replaced"]

KINDS: Final[tuple[Kind, ...]] = ("model", "guest", "leader", "press", "helper")
STATES: Final[tuple[State, ...]] = (
    "nominated",
    "eligible",
    "chosen",
    "reserve",
    "confirmed",
    "present",
    "withdrawn",
    "replaced",
)
# Who takes a seat, and who has left for good; the others are candidates.
SEATED: Final = frozenset({"chosen", "confirmed", "present"})
GONE: Final = frozenset({"withdrawn", "replaced"})
# Who has said that he comes is not sent home by a calculation, nor by a slip of the hand.
PROMISED: Final = frozenset({"confirmed", "present"})
# Whom nobody nominates: the office asks them itself, so they have a seat as soon as they are written down.
ASKED_BY_OFFICE: Final = frozenset({"guest", "leader", "press", "helper"})
OUTSIDE_CAP: Final = frozenset({"press", "helper"})

_NEXT: Final[Mapping[State, frozenset[State]]] = {
    "nominated": frozenset({"eligible", "chosen", "reserve", "withdrawn"}),
    "eligible": frozenset({"nominated", "chosen", "reserve", "withdrawn"}),
    "reserve": frozenset({"nominated", "eligible", "chosen", "withdrawn"}),
    "chosen": frozenset({"eligible", "nominated", "reserve", "confirmed", "present", "withdrawn", "replaced"}),
    "confirmed": frozenset({"chosen", "present", "withdrawn", "replaced"}),
    "present": frozenset({"confirmed", "chosen"}),
    "withdrawn": frozenset({"nominated", "eligible", "replaced"}),
    "replaced": frozenset({"nominated", "eligible"}),  # his seat is another's: he waits for one like everybody else
}


def may_follow(state: State, new: State) -> bool:
    """Whether a delegate in one state may be moved to another by hand."""
    return new in _NEXT[state]


def next_number(taken: frozenset[int]) -> int:
    """The number a new delegate gets: behind the last one ever given, so that a printed one never names another."""
    return max(taken, default=0) + 1
