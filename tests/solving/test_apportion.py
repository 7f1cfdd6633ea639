"""Seats by proportion: nobody loses a seat to rounding, and no tie is broken behind the officer's back."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.solving.apportion import Apportioned, Method, Tie, apportion

weights = st.dictionaries(st.sampled_from("ABCDEFGH"), st.integers(0, 3000), min_size=1).filter(
    lambda found: any(found.values())
)
methods = st.sampled_from(["sainte_lague", "largest_remainder"])


def _given_out(found: Apportioned) -> int:
    return sum(found.numbers.values()) + sum(tie.seats for tie in found.ties)


@given(weights, st.integers(0, 60), methods, st.integers(0, 3))
def test_seats_add_up_and_everybody_has_his_least(
    people: dict[str, int], total: int, method: Method, least: int
) -> None:
    total += least * len(people)
    found = apportion(people, total, method=method, least=dict.fromkeys(people, least))
    assert _given_out(found) == total
    assert all(number >= least for number in found.numbers.values())


@given(weights, st.integers(0, 60), methods)
def test_more_people_never_means_fewer_seats(people: dict[str, int], total: int, method: Method) -> None:
    found = apportion(people, total, method=method)
    tied = {unit for tie in found.ties for unit in tie.units}
    for one, other in product(people, repeat=2):
        if people[one] > people[other]:
            assert found.numbers[one] + (one in tied) >= found.numbers[other] + (other in tied) or found.ties
        if people[one] == people[other]:
            assert found.numbers[one] == found.numbers[other]


@given(weights, st.integers(0, 60), methods, st.integers(0, 2))
def test_a_higher_least_takes_from_nobody_below_it(
    people: dict[str, int], total: int, method: Method, least: int
) -> None:
    total += (least + 1) * len(people)
    low = apportion(people, total, method=method, least=dict.fromkeys(people, least))
    high = apportion(people, total, method=method, least=dict.fromkeys(people, least + 1))
    tied = {unit for tie in low.ties for unit in tie.units}
    for unit, number in low.numbers.items():
        assert high.numbers[unit] >= min(number, least + 1)
        if number > least + 1 and unit not in tied and method == "sainte_lague":
            assert high.numbers[unit] <= number  # the seats given to the small ones come from the large ones


@given(weights, st.integers(0, 60), methods)
def test_a_tie_is_named_exactly_where_another_order_of_the_units_would_change_the_answer(
    people: dict[str, int], total: int, method: Method
) -> None:
    found = apportion(people, total, method=method)
    if not found.ties:
        backwards = dict(reversed(people.items()))
        assert apportion(backwards, total, method=method).numbers == found.numbers
        return
    (tie,) = found.ties
    assert 0 < tie.seats < len(tie.units)
    first, last = tie.units[: tie.seats], tie.units[-tie.seats :]
    one = apportion(people, total, method=method, decided=first)
    other = apportion(people, total, method=method, decided=last)
    assert one.numbers != other.numbers
    assert sum(one.numbers.values()) == sum(other.numbers.values()) == total
    for decided in (one, other):  # each as good as the other
        assert _distance(people, decided.numbers, total, method) == _distance(people, one.numbers, total, method)


def _distance(people: dict[str, int], numbers: object, total: int, method: Method) -> Fraction:
    assert isinstance(numbers, dict)
    whole = sum(people.values())
    if method == "largest_remainder":
        return sum((abs(Fraction(people[u] * total, whole) - n) for u, n in numbers.items()), Fraction(0))
    # what Sainte-Laguë makes smallest: the squared error of each person's share of a seat
    return sum((Fraction(n * n, people[u]) for u, n in numbers.items() if people[u]), Fraction(0))


def test_equal_units_at_the_last_seat_are_a_tie_for_a_person_to_decide() -> None:
    people = {"KP 1": 500, "KP 2": 300, "KP 3": 300}
    found = apportion(people, 4)
    assert found == Apportioned({"KP 1": 2, "KP 2": 1, "KP 3": 1}, ())
    found = apportion(people, 3, method="largest_remainder")
    assert found == Apportioned({"KP 1": 1, "KP 2": 1, "KP 3": 1}, ())
    found = apportion(people, 2)
    assert found == Apportioned({"KP 1": 1, "KP 2": 0, "KP 3": 0}, (Tie(("KP 2", "KP 3"), 1),))
    assert apportion(people, 2, decided=["KP 3"]) == Apportioned({"KP 1": 1, "KP 2": 0, "KP 3": 1}, ())


def test_the_largest_remainder_comes_before_a_tie_that_stands_earlier() -> None:
    # Remainders 11/21, 11/21 and 20/21 for two seats: the last unit has one for sure, the others are tied for one.
    found = apportion({"A": 8, "B": 8, "C": 5}, 4, method="largest_remainder")
    assert found == Apportioned({"A": 1, "B": 1, "C": 1}, (Tie(("A", "B"), 1),))


@pytest.mark.parametrize("method", ["sainte_lague", "largest_remainder"])
def test_too_few_seats_for_everybodys_least_is_said(method: Method) -> None:
    with pytest.raises(ValueError, match="fewer seats"):
        apportion({"A": 1, "B": 2}, 1, method=method, least={"A": 1, "B": 1})
    with pytest.raises(ValueError, match="no weights"):
        apportion({"A": 0, "B": 0}, 1, method=method)
