"""Stretches of days: a rule that ends a day too early or too late pays or signs wrongly on that day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.validity import ALWAYS, Validity

START = date(2025, 7, 1)
days = st.integers(-40, 40).map(lambda offset: START + timedelta(days=offset))


@st.composite
def stretches(draw: st.DrawFn) -> Validity:
    first, last = sorted((draw(days), draw(days)))
    return Validity(draw(st.sampled_from([first, None])), draw(st.sampled_from([last, None])))


def test_both_ends_count() -> None:
    stretch = Validity(date(2025, 7, 1), date(2027, 2, 28))
    assert stretch.covers(date(2025, 7, 1))
    assert stretch.covers(date(2027, 2, 28))
    assert not stretch.covers(date(2025, 6, 30))
    assert not stretch.covers(date(2027, 3, 1))
    assert ALWAYS.covers(date.min)


@given(one=stretches(), other=stretches(), day=days)
def test_taking_days_out_and_keeping_the_common_ones_loses_and_doubles_no_day(
    one: Validity, other: Validity, day: date
) -> None:
    common = one.overlap(other)
    kept = [piece for piece in one.without(other) if piece.covers(day)]
    in_common = common is not None and common.covers(day)
    assert in_common == (one.covers(day) and other.covers(day))
    assert len(kept) + in_common == one.covers(day)
