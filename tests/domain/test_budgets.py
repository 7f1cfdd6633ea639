"""Lines of a budget: sums are whole đồng, and what nobody has said is no zero."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.domain.budgets import STATES, Budget, Line, State, findings, may_follow, step_findings
from khenthuong_desktop.domain.findings import Finding


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


def test_a_line_of_none_is_told_to_be_left_out_but_never_one_with_money() -> None:
    """What was granted or spent is part of every sum on the paper, whatever its number says."""
    lines = (
        Line("1", "a", norm=5, number=0, norm_source="x", approved=0),
        Line("2", "b", norm=5, number=0, norm_source="x", spent=7),
        Line("3", "c", norm=5, number=2, times=0, norm_source="x"),
    )
    assert [line.is_nothing for line in lines] == [True, False, True]
    told = [one.code for one in findings(Budget(lines=lines))]
    assert told == ["budget.not_printed", "budget.no_number", "budget.not_printed"]


def test_each_oddity_is_told_once() -> None:
    lines = (
        Line("1", "a", norm=5, number=1, norm_source="x", live=2, linked_to="seated"),
        Line("2", "b", norm=5, number=1, norm_source="x", appraised=6, approved=6, spent=7),
        Line("3", "c", norm=5, number=1),
        Line("4", "d", number=0),
    )
    assert [one.code for one in findings(Budget(lines=lines))] == [
        *("budget.number_moved", "budget.overspent", "budget.appraised_over"),
        *("budget.no_source", "budget.no_norm", "budget.not_printed"),
    ]


@pytest.mark.parametrize("state", STATES)
def test_only_the_next_step_and_the_one_before_may_follow(state: State) -> None:
    place = STATES.index(state)
    following = {one for one in STATES if may_follow(state, one)}
    assert following == {STATES[one] for one in (place - 1, place + 1) if 0 <= one < len(STATES)}


def codes(found: tuple[Finding, ...]) -> dict[str, dict[str, object]]:
    return {one.code: dict(one.facts) for one in found}


def test_whoever_closes_the_accounts_is_told_what_was_overspent() -> None:
    """6.210.000 đồng more than was approved went into the accounts without a word."""
    over = Line("1", "a", norm=1, number=1, approved=1_000_000, spent=7_210_000)
    within = Line("2", "b", norm=1, number=1, approved=5_000_000, spent=2_000_000)
    exactly = Line("3", "c", norm=1, number=1, approved=2, spent=2)

    def told(*lines: Line) -> dict[str, dict[str, object]]:
        return codes(step_findings(Budget(state="approved", lines=lines), "closed", None, date(2026, 12, 1)))

    assert told(exactly) == {}
    assert told(over) == {"budget.sum_overspent": {"over": "6.210.000 đồng"}}
    assert told(over, within) == {
        "budget.sum_overspent": {"over": "3.210.000 đồng"},
        "budget.lines_overspent": {"count": 1, "over": "6.210.000 đồng"},
    }
    cheaper = Line("4", "d", norm=1, number=1, approved=9_000_000, spent=0)
    assert told(over, cheaper) == {"budget.lines_overspent": {"count": 1, "over": "6.210.000 đồng"}}


def test_a_count_that_grew_after_the_approval_says_what_is_lacking() -> None:
    line = Line(
        "1", "Nước", norm=10_000, norm_source="NQ", number=100, live=120, linked_to="seated", approved=1_100_000
    )
    approved = Budget(state="approved", lines=(line,))
    assert codes(findings(approved)) == {
        "budget.not_covered": {"content": "Nước", "frozen": 100, "live": 120, "lacking": "100.000 đồng"}
    }
    assert set(codes(findings(replace(approved, state="closed")))) == {"budget.number_moved"}
    enough = replace(line, approved=1_200_000)
    assert set(codes(findings(replace(approved, lines=(enough,))))) == {"budget.number_moved"}


def test_gifts_that_became_dearer_than_what_was_approved_are_told() -> None:
    line = Line("1", "Quà", norm=100, norm_source="NQ", number=10, live=10, linked_to="gifts", approved=1_000)
    budget = Budget(state="approved", lines=(line, replace(line, id="2", approved=200)), gifts=1_500)
    facts = {"needed": "1.500 đồng", "approved": "1.200 đồng", "lacking": "300 đồng"}
    assert codes(findings(budget)) == {"budget.gifts_over": facts}
    assert findings(replace(budget, gifts=1_200)) == ()
    assert findings(replace(budget, state="appraised")) == (), "nothing was approved that could fall short"
    assert findings(replace(budget, lines=(replace(line, linked_to="", live=None),))) == (), "gifts from elsewhere"
