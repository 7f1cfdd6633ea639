"""Seats and the findings about settings: a head too many is one person without a chair."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from khenthuong_desktop.domain.conferences import Conference, findings, kinds_of, seats_of
from khenthuong_desktop.domain.dates import Deadline

TODAY = date(2025, 8, 1)
PLAIN = Conference(
    id="1",
    occasion="models",
    form="Hội nghị",
    name="Hội nghị",
    cap=150,
    models_share=Fraction(70),
    guests_share=Fraction(30),
)
SHARES = some.integers(0, 10_000).map(lambda hundredths: Fraction(hundredths, 100))


def codes(conference: Conference) -> set[str]:
    return {one.code for one in findings(conference, TODAY)}


@given(some.integers(0, 5_000), SHARES)
def test_models_and_guests_are_the_whole(seats: int, share: Fraction) -> None:
    conference = replace(PLAIN, size=seats, models_share=share, guests_share=100 - share)
    models, guests = seats_of(conference, "models"), seats_of(conference, "guests")
    assert models is not None and guests is not None
    assert models + guests == seats
    assert abs(models - seats * share / 100) <= Fraction(1, 2)


@pytest.mark.parametrize(("cap", "models", "guests"), [(150, 105, 45), (155, 109, 46), (300, 210, 90), (200, 140, 60)])
def test_the_seats_of_the_plans(cap: int, models: int, guests: int) -> None:
    conference = replace(PLAIN, cap=cap)
    assert (seats_of(conference, "models"), seats_of(conference, "guests")) == (models, guests)


def test_without_a_share_nobody_is_counted_apart() -> None:
    conference = replace(PLAIN, cap=500, models_share=None, guests_share=None)
    assert seats_of(conference, "all") == 500
    assert seats_of(conference, "models") is None
    assert seats_of(conference, "guests") is None


def test_the_whole_staff_has_no_number_before_it_is_counted() -> None:
    staff = replace(PLAIN, whole_staff=True, cap=300)
    assert (staff.seats, seats_of(staff, "models")) == (None, None)
    assert seats_of(replace(staff, size=240), "models") == 168
    assert "conference.no_number" not in codes(staff)


def test_leaders_sit_where_the_plan_says() -> None:
    assert "leader" in kinds_of(PLAIN, "guests")
    for leaders in ("apart", "unsaid"):
        other = replace(PLAIN, leaders=leaders)
        assert "leader" not in kinds_of(other, "guests")
        assert kinds_of(other, "all") == {"model", "guest", "leader"}


def test_before_the_25th_leaves_the_25th_out() -> None:
    window = replace(PLAIN, window_to=Deadline(date(2025, 8, 25), inclusive=False))
    assert "conference.day_outside_window" not in codes(replace(window, held_on=date(2025, 8, 24)))
    assert "conference.day_outside_window" in codes(replace(window, held_on=date(2025, 8, 25)))


@given(some.dates(date(2025, 7, 1), date(2025, 10, 1)))
def test_every_day_is_in_a_window_or_outside(day: date) -> None:
    window = replace(
        PLAIN, held_on=day, window_from=date(2025, 8, 1), window_to=Deadline(date(2025, 8, 31), inclusive=True)
    )
    assert ("conference.day_outside_window" in codes(window)) == (day.month != 8)


def test_a_day_in_the_past_is_told_until_the_conference_was_held() -> None:
    past = replace(PLAIN, held_on=TODAY - timedelta(days=1))
    assert "conference.day_past" in codes(past)
    assert "conference.day_past" not in codes(replace(past, state="held"))
    assert "conference.day_past" not in codes(replace(past, held_on=TODAY))


def test_a_window_that_has_closed_is_told_while_there_is_no_day() -> None:
    closed = replace(PLAIN, window_to=Deadline(date(2025, 8, 1), inclusive=False))
    assert codes(closed) == {"conference.window_past"}
    assert codes(replace(closed, window_to=Deadline(date(2025, 8, 1), inclusive=True))) == set()
    assert "conference.window_past" not in codes(replace(closed, state="held"))


def test_numbers_that_do_not_fit_are_told() -> None:
    assert "conference.size_over_cap" in codes(replace(PLAIN, size=151))
    assert "conference.size_over_cap" not in codes(replace(PLAIN, size=150))
    assert "conference.shares_not_hundred" in codes(replace(PLAIN, guests_share=Fraction(31)))
    assert "conference.no_number" in codes(replace(PLAIN, cap=None))
    assert codes(PLAIN) == set()
