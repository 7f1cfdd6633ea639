"""What is asked of the units is checked before the letters go out: a structure that cannot come about is told."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from khenthuong_desktop.solving.feasibility import NUMBER, Asked, Raise, smallest_change

asked_of = st.builds(
    lambda number, women: Asked("", number, {"women": women} if women else {}), st.integers(0, 3), st.integers(0, 3)
)


@settings(max_examples=100, deadline=None)
@given(st.lists(asked_of, min_size=1, max_size=3), st.integers(0, 6))
def test_no_smaller_change_would_do(units: list[Asked], women: int) -> None:
    units = [Asked(f"KP {place}", one.number, one.structure) for place, one in enumerate(units)]
    found = smallest_change(units, {"women": women})
    people = sum(one.by for one in found if one.key == NUMBER)
    heads = sum(one.by for one in found if one.key != NUMBER)
    best = min(
        (sum(max(0, have + add - one.number) for one, add, have in _rows(units, adds)), sum(adds))
        for adds in product(range(women + 1), repeat=len(units))
        if sum(adds) + sum(one.structure.get("women", 0) for one in units) >= women
    )
    assert (people, heads) == best


def _rows(units: list[Asked], adds: tuple[int, ...]) -> list[tuple[Asked, int, int]]:
    return [(one, add, one.structure.get("women", 0)) for one, add in zip(units, adds, strict=True)]


def test_more_is_asked_where_it_is_easiest() -> None:
    units = [Asked("KP 1", 10, {"women": 3}), Asked("KP 2", 3, {"women": 1}), Asked("KP 3", 3, {})]
    assert smallest_change(units, {"women": 4}) == ()
    assert smallest_change(units, {"women": 5}) == (Raise("KP 3", "women", 1),)
    assert smallest_change(units, {"women": 7}) == (Raise("KP 1", "women", 2), Raise("KP 3", "women", 1))


def test_women_and_men_do_not_share_a_seat() -> None:
    assert smallest_change([Asked("KP 1", 2, {"women": 1, "men": 2})], {}) == (Raise("KP 1", NUMBER, 1),)
    assert smallest_change([Asked("KP 1", 2, {"women": 2, "direct_worker": 2})], {}) == ()
