"""Lines of a budget: sums are whole đồng, and what nobody has said is no zero."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.budgets import STATES, Budget, Line, State, findings, may_follow


def test_a_line_without_a_norm_has_no_amount_and_the_others_are_added_exactly() -> None:
    found = Budget(
        lines=(
            Line("1", "a", norm=333_333, number=3, times=3),
            Line("2", "b"),
            Line("3", "c", norm=0, number=7),
            Line("4", "d", norm=999_999_999, number=1000),
        )
    )
    assert [one.amount for one in found.lines] == [2_999_997, None, 0, 999_999_999_000]
    assert found.proposed == 2_999_997 + 999_999_999_000 and found.without_norm == 1


def test_each_oddity_is_told_once() -> None:
    lines = (
        Line("1", "a", norm=5, number=1, norm_source="x", live=2, linked_to="seated"),
        Line("2", "b", norm=5, number=1, norm_source="x", appraised=6, approved=6, spent=7),
        Line("3", "c", norm=5, number=1),
        Line("4", "d", number=0),
    )
    assert [one.code for one in findings(Budget(lines=lines))] == [
        *("budget.number_moved", "budget.overspent", "budget.appraised_over"),
        *("budget.no_source", "budget.no_norm", "budget.no_number"),
    ]


@pytest.mark.parametrize("state", STATES)
def test_only_the_next_step_and_the_one_before_may_follow(state: State) -> None:
    place = STATES.index(state)
    following = {one for one in STATES if may_follow(state, one)}
    assert following == {STATES[one] for one in (place - 1, place + 1) if 0 <= one < len(STATES)}
