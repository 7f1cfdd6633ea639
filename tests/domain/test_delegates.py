"""States and numbers of delegates: who has left does not slip back in, and a number names one person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.delegates import GONE, KINDS, OUTSIDE_CAP, SEATED, STATES, may_follow, next_number


def test_seats_leaving_and_waiting_share_no_state() -> None:
    assert not SEATED & GONE
    assert set(STATES) >= SEATED | GONE
    assert set(KINDS) > OUTSIDE_CAP


def test_who_was_replaced_comes_back_as_a_candidate_only() -> None:
    """His seat is another's: he waits for one like everybody else, and is not shut out for good."""
    assert {state for state in STATES if may_follow("replaced", state)} == {"nominated", "eligible"}


def test_who_withdrew_is_a_candidate_again_before_he_is_chosen() -> None:
    assert may_follow("withdrawn", "nominated")
    assert not any(may_follow("withdrawn", state) for state in SEATED)  # type: ignore[arg-type]


def test_who_was_there_does_not_withdraw() -> None:
    assert not may_follow("present", "withdrawn")


def test_only_who_has_a_seat_confirms_and_comes() -> None:
    for state in STATES:
        if state not in SEATED:
            assert not may_follow(state, "confirmed") and not may_follow(state, "present")


@pytest.mark.parametrize("state", sorted(SEATED - {"present"}))
def test_every_seat_can_be_given_up_and_given_on(state: str) -> None:
    assert may_follow(state, "withdrawn") and may_follow(state, "replaced")  # type: ignore[arg-type]


@given(st.frozensets(st.integers(1, 5_000)))
def test_a_new_number_stands_behind_all_that_were_given(taken: frozenset[int]) -> None:
    assert next_number(taken) not in taken
    assert next_number(taken) == max(taken, default=0) + 1
