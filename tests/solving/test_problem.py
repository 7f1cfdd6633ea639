"""The question put to the solver: caps hold for everybody who counts, and nobody is asked for who is not to be had."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from khenthuong_desktop.domain.composition import Candidate
from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.solving.problem import PERSON, Problem, problem


def _asked(*people: Candidate, **settings: Any) -> Problem:
    made = Conference(id="c", occasion="models", form="Hội nghị", name="Hội nghị", **settings)
    return problem(made, people, ())


def _candidate(name: str, kind: str = "model", state: str = "nominated", **values: Any) -> Candidate:
    by_hand = values.pop("by_hand", False)
    return Candidate(name, name, kind, state, None, by_hand, values)


def _limits(asked: Problem, level: str = "limit") -> dict[tuple[str, str], int]:
    return {one.key: one.wanted for one in asked.demands if one.level == level}


def test_the_whole_and_its_parts_are_limits_and_are_to_be_filled() -> None:
    asked = _asked(cap=155, models_share=Fraction(70), guests_share=Fraction(30))
    seats = {("seats", "all"): 155, ("seats", "models"): 109, ("seats", "guests"): 46}
    assert _limits(asked) == _limits(asked, "seats") == seats


def test_more_planned_than_the_cap_allows_is_not_filled_beyond_it() -> None:
    assert _limits(_asked(cap=150, size=160)) == {("seats", "all"): 150}


def test_a_whole_staff_is_capped_without_a_number_to_fill() -> None:
    asked = _asked(cap=300, whole_staff=True)
    assert _limits(asked) == {("seats", "all"): 300}
    assert _limits(asked, "seats") == {}


def test_who_may_be_moved_and_who_may_not() -> None:
    asked = _asked(
        _candidate("chosen", state="chosen"),
        _candidate("by hand", state="chosen", by_hand=True),
        _candidate("confirmed", state="confirmed"),
        _candidate("refused", by_hand=True),
        _candidate("retired", retired=True),
        _candidate("withdrawn", state="withdrawn"),
        _candidate("press", kind="press"),
        cap=5,
    )
    assert asked.order == ("chosen", "by hand", "confirmed", "refused", "retired")
    assert asked.chosen == {"chosen", "by hand", "confirmed"}
    assert asked.kept == {"by hand", "confirmed"}
    assert asked.barred == {"refused", "retired"}


def test_one_person_in_two_rows_has_one_seat() -> None:
    asked = _asked(_candidate("a", subject="s"), _candidate("b", subject="s"), _candidate("c", subject="t"), cap=5)
    assert _limits(asked)[PERSON, "s"] == 1
    assert (PERSON, "t") not in _limits(asked)
