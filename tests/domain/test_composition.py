"""The composition in heads: a bar that is wrong by one sends the office to look for a woman too many."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import ceil
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.composition import (
    Board,
    Candidate,
    Rule,
    Standing,
    Target,
    holds,
    targets,
    wanted_heads,
)
from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.domain.delegates import GONE, KINDS, SEATED, STATES

DAY = date(2026, 12, 15)
CONFERENCE = Conference(
    "models", "Hội nghị", "Hội nghị", id="c", cap=155, models_share=Fraction(70), guests_share=Fraction(30)
)


def candidate(number: int = 0, state: str = "nominated", kind: str = "model", **values: Any) -> Candidate:
    return Candidate(str(number), f"Người {number}", kind, state, values.get("unit"), False, values)


def rule(attribute: str = "women", value: str = "", **more: Any) -> Rule:
    made = Rule("r", attribute, value, "all", "least", "heads", Fraction(1), "up", False, "")
    return replace(made, **more)


@pytest.mark.parametrize(
    ("attribute", "value", "values", "counts"),
    [
        ("women", "", {"gender": "female"}, True),
        ("women", "", {"gender": None}, False),
        ("men", "", {"gender": "male"}, True),
        ("ethnic_minority", "", {"minority": True}, True),
        ("religious", "", {"religion": "phat_giao"}, True),
        ("religious", "", {"religion": "khong"}, False),
        ("religious", "", {"religion": None}, False),
        ("party_member", "", {"party_member": 1}, True),
        ("direct_worker", "", {"direct_worker": None}, False),
        ("collective", "", {"represents": "household"}, True),
        ("collective", "", {"represents": None}, False),
        ("trait", "creates_jobs", {"traits": frozenset({"creates_jobs"})}, True),
        ("trait", "creates_jobs", {}, False),
        ("honour", "", {"honours": frozenset({"x"})}, True),
        ("honour", "a;x", {"honours": frozenset({"x"})}, True),
        ("honour", "a", {"honours": frozenset({"x"})}, False),
        ("award", "a;b", {"awards": frozenset({"b"})}, True),
        ("award", "a", {"awards": frozenset()}, False),
        ("unit", "u1", {"unit": "u1"}, True),
        ("unit", "u1", {"unit": None}, False),
        ("unit", "", {"unit": ""}, False),
        ("age", "-34", {"birth_date": "1991-12-16"}, True),
        ("age", "-34", {"birth_date": "1991-12-15"}, False),
        ("age", "35-", {"birth_date": "1991-12-15"}, True),
        ("age", "16-34", {"birth_date": "2012"}, False),
        ("age", "60-", {"birth_date": None}, False),
    ],
)
def test_who_counts_for_what(attribute: str, value: str, values: dict[str, Any], counts: bool) -> None:
    assert holds(attribute, value, candidate(**values), DAY) is counts


@pytest.mark.parametrize(
    ("amount", "rounding", "base", "heads"),
    [
        ("35", "up", 150, 53),
        ("35", "down", 150, 52),
        ("35", "nearest", 150, 53),
        ("35", "nearest", 149, 52),
        ("33.3", "up", 30, 10),
        ("50", "up", None, None),
    ],
)
def test_a_percentage_in_heads(amount: str, rounding: str, base: int | None, heads: int | None) -> None:
    asked = rule(measure="percent", amount=Fraction(amount), rounding=rounding)
    assert wanted_heads(asked, base) == heads


def test_a_share_of_models_is_of_their_seats_and_counts_models_alone() -> None:
    found = [candidate(1, gender="female"), candidate(2, kind="guest", gender="female")]
    asked = rule(scope="models", measure="percent", amount=Fraction(40))
    (target,) = targets(CONFERENCE, [asked], found, DAY)
    assert (target.wanted, target.members) == (44, frozenset({"1"}))  # 40 % of 109


def test_of_the_whole_staff_a_share_is_of_those_chosen() -> None:
    staff = replace(CONFERENCE, cap=None, whole_staff=True, models_share=None, guests_share=None)
    found = [candidate(number, "chosen", gender="female") for number in range(10)]
    (target,) = targets(staff, [rule(measure="percent", amount=Fraction(35))], found, DAY)
    assert target.wanted == 4


def test_of_the_whole_staff_a_share_follows_the_ticks() -> None:
    """35 % of ten are four, of twenty seven: a bar that stays at four says 'đủ' while three are missing."""
    staff = replace(CONFERENCE, cap=None, whole_staff=True, models_share=None, guests_share=None)
    found = [candidate(number, "nominated", gender="female" if number < 4 else "male") for number in range(20)]
    board = Board(targets(staff, [rule(measure="percent", amount=Fraction(35))], found, DAY), found)
    for number in range(20):
        board.tick(str(number))
        chosen = number + 1
        (standing,) = board.standings()
        assert standing.target.wanted == ceil(chosen * Fraction(35, 100))
    assert (standing.chosen, standing.missing) == (4, 3)
    for number in range(20):
        board.untick(str(number))
    assert board.standings()[0].target.wanted == 0


def test_press_and_helpers_count_for_no_rule() -> None:
    found = [candidate(number, kind=kind, gender="female") for number, kind in enumerate(KINDS)]
    (target,) = targets(CONFERENCE, [rule()], found, DAY)
    assert target.members == {"0", "1", "2"}


def test_each_asks_for_every_value_expected_or_known() -> None:
    found = [candidate(1, unit="b", religion="khong"), candidate(2, unit="a", religion="phat_giao")]
    each = rule("unit", bound="each")
    assert [one.key for one in targets(CONFERENCE, [each], found, DAY)] == ["a", "b"]
    there = targets(CONFERENCE, [each], found, DAY, {"unit": ["c", "b"]})
    assert [(one.key, one.members) for one in there] == [("c", frozenset()), ("b", {"1"})]
    religions = targets(CONFERENCE, [rule("religion", bound="each")], found, DAY)
    assert [one.key for one in religions] == ["phat_giao"], "having no religion is none that must be there"
    left = [replace(one, state="withdrawn") for one in found]
    assert targets(CONFERENCE, [each], left, DAY) == (), "nobody is looked for because of who has left"


def test_missing_is_what_to_add_and_of_a_ceiling_what_to_drop() -> None:
    floor = Target(rule(), "", frozenset(), 5, most=False)
    ceiling = replace(floor, most=True)
    open_end = replace(floor, wanted=None)
    assert [Standing(floor, 9, chosen, 0).missing for chosen in (0, 4, 5, 8)] == [5, 1, 0, 0]
    assert [Standing(ceiling, 9, chosen, 0).missing for chosen in (0, 5, 8)] == [0, 0, 3]
    assert Standing(open_end, 9, 0, 0).missing == 0
    assert not Standing(floor, 4, 4, 0).within_reach
    assert Standing(ceiling, 0, 0, 0).within_reach and Standing(open_end, 0, 0, 0).within_reach


PEOPLE = st.lists(
    st.builds(
        candidate,
        st.integers(0, 0),
        st.sampled_from(STATES),
        st.sampled_from(KINDS),
        gender=st.sampled_from(["female", "male", None]),
        unit=st.sampled_from(["a", "b", "c", None]),
        birth_date=st.sampled_from(["1950", "1991-12", "2001-02-03", None]),
        minority=st.booleans(),
    ),
    max_size=40,
).map(lambda found: [replace(one, id=str(number)) for number, one in enumerate(found)])
RULES = [
    rule("women", measure="percent", amount=Fraction(35)),
    rule("ethnic_minority", amount=Fraction(3), scope="models"),
    rule("age", "-34", amount=Fraction(2)),
    rule("men", bound="most", amount=Fraction(4), scope="guests"),
    rule("unit", bound="each"),
]


def recount(found: list[Candidate], all_targets: tuple[Target, ...], chosen: set[str]) -> list[tuple[int, int, int]]:
    """The numbers of every bar, counted from the people alone."""
    known = {one.id: one for one in found}
    told = []
    for target in all_targets:
        states = Counter(known[one].state for one in target.members)
        nominated = sum(number for state, number in states.items() if state not in GONE)
        told.append((nominated, len(target.members & chosen), states["present"]))
    return told


@given(PEOPLE, st.data())
def test_the_board_always_says_what_a_recount_says(found: list[Candidate], data: st.DataObject) -> None:
    board = Board(targets(CONFERENCE, RULES, found, DAY), found)
    chosen = {one.id for one in found if one.state in SEATED}
    ids = [one.id for one in found]
    moves = data.draw(st.lists(st.tuples(st.sampled_from(ids), st.booleans()), max_size=30)) if ids else []
    for who, ticked in moves:
        (board.tick if ticked else board.untick)(who)
        (chosen.add if ticked else chosen.discard)(who)
    assert board.chosen == chosen
    told = [(one.nominated, one.chosen, one.present) for one in board.standings()]
    assert told == recount(found, board.targets, chosen)


@given(PEOPLE, st.data())
def test_a_tick_taken_back_leaves_the_bars_as_they_were(found: list[Candidate], data: st.DataObject) -> None:
    board = Board(targets(CONFERENCE, RULES, found, DAY), found)
    before = board.standings()
    for who in data.draw(st.lists(st.sampled_from(found), unique_by=lambda one: one.id)) if found else []:
        seated = who.id in board.chosen
        (board.untick if seated else board.tick)(who.id)
        moved = {place for place, (old, new) in enumerate(zip(before, board.standings(), strict=True)) if old != new}
        assert moved == set(board.touched(who.id)), "only the bars that he counts for"
        (board.tick if seated else board.untick)(who.id)
        assert board.standings() == before
