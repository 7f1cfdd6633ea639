"""Series of unit names, and the tree of units before and after a rearrangement."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.units import Part, UnitChange, circle, new_parents, series

DAY = date(2025, 7, 1)


def test_series_names_every_unit_between() -> None:
    assert series("Khu phố 1", "Khu phố 12") == [f"Khu phố {n}" for n in range(1, 13)]
    assert series("Tổ 08A", "Tổ 11A") == ["Tổ 08A", "Tổ 09A", "Tổ 10A", "Tổ 11A"]
    assert series(" Thôn 7 ", "Thôn 7") == ["Thôn 7"]


@pytest.mark.parametrize(
    ("first", "last"),
    [("Khu phố 1", "Thôn 12"), ("Khu phố 5", "Khu phố 3"), ("Khu phố", "Khu phố 3"), ("KP 1", "KP 100000"), ("", "")],
)
def test_series_of_what_does_not_match_is_empty(first: str, last: str) -> None:
    assert series(first, last) == []


def test_circle_names_who_stands_below_themselves() -> None:
    assert circle({"a": None, "b": "a", "c": "b"}) == ()
    assert set(circle({"x": None, "a": "c", "b": "a", "c": "b", "d": "a"})) == {"a", "b", "c"}
    assert circle({"a": "a"}) == ("a",)


def test_units_below_follow_through_a_chain_of_endings() -> None:
    change = UnitChange(DAY, (Part("a", "s"), Part("b", "s")))
    after = new_parents({"s": None, "a": None, "b": "a", "c": "b"}, change)
    assert after["c"] == "s"
    assert after["b"] == "a", "what has ended keeps its place in the records of its time"


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.one_of(st.none(), st.sampled_from("abcdef")), min_size=2),
    st.data(),
)
def test_merging_siblings_never_makes_a_circle(parents: dict[str, str | None], data: st.DataObject) -> None:
    tree = {unit: parent if parent in parents else None for unit, parent in parents.items()}
    if circle(tree):
        return
    heir = data.draw(st.sampled_from(sorted(tree)))
    siblings = [unit for unit in tree if unit != heir and tree[unit] == tree[heir]]
    after = new_parents(tree, UnitChange(DAY, tuple(Part(unit, heir) for unit in siblings)))
    assert circle(after) == ()
    assert all(after[unit] not in siblings for unit in tree if unit not in siblings)
