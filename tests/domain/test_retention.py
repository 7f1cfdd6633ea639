"""Old backups go by the rule and by nothing else: a wrong clock must not empty the folder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.retention import is_time, superseded

NOW = datetime(2026, 11, 20, 10, 40)
TIMES = st.lists(st.datetimes(min_value=datetime(2016, 1, 1), max_value=datetime(2036, 1, 1)), max_size=60, unique=True)


def kept(made: list[datetime], now: datetime = NOW) -> list[datetime]:
    gone = set(superseded({at: at for at in made}, now))
    return sorted(at for at in made if at not in gone)


def test_two_days_are_kept_whole() -> None:
    made = [NOW - timedelta(minutes=30 * number) for number in range(97)]
    assert kept(made) == sorted(made)


def test_a_year_of_backups_becomes_days_weeks_and_months() -> None:
    made = [NOW - timedelta(hours=6 * number) for number in range(4 * 365)]
    left = kept(made)
    days = {at.date() for at in left}
    assert days >= {(NOW - timedelta(days=number)).date() for number in range(12)}
    assert len({at.isocalendar()[:2] for at in left}) >= 10
    assert {(at.year, at.month) for at in left} >= {(2026, month) for month in range(3, 12)}
    assert min(left) == datetime(2026, 3, 31, 22, 40), "the last of each month is the one that stays"
    assert len(left) < 40


def test_office_that_seldom_works_keeps_what_it_has() -> None:
    made = [NOW - timedelta(days=40 * number) for number in range(9)]
    assert kept(made) == sorted(made)


def test_clock_ten_years_ahead_leaves_the_ladder_standing() -> None:
    made = [NOW - timedelta(days=number) for number in range(200)]
    ahead = NOW.replace(year=2036)
    left = kept([*made, ahead], ahead)
    assert ahead in left
    assert len(left) > 20, "age alone would leave one"


def test_clock_ten_years_back_removes_nothing_of_the_future() -> None:
    made = [NOW - timedelta(days=number) for number in range(400)]
    back = NOW.replace(year=2016)
    assert kept([*made, back], back) == sorted([*made, back])
    assert is_time(made, back)


def test_the_one_just_made_stays_whatever_the_clock_says() -> None:
    made = {number: NOW - timedelta(days=number) for number in range(400)}
    oldest = max(made)
    assert oldest in superseded(made, NOW)
    assert oldest not in superseded(made, NOW, never=(oldest,))


def test_half_an_hour_lies_between_two() -> None:
    assert is_time([], NOW)
    assert not is_time([NOW - timedelta(minutes=29)], NOW)
    assert is_time([NOW - timedelta(minutes=30)], NOW)


def test_times_with_and_without_a_zone_are_compared_by_the_wall() -> None:
    made = {0: NOW.replace(tzinfo=UTC), 1: NOW - timedelta(days=500)}
    assert superseded(made, NOW) == []
    assert not is_time(made.values(), NOW)


@given(TIMES, st.datetimes(min_value=datetime(2016, 1, 1), max_value=datetime(2036, 1, 1)))
def test_newest_stays_and_a_second_look_removes_nothing_more(made: list[datetime], now: datetime) -> None:
    left = kept(made, now)
    past = [at for at in made if at <= now]
    assert set(left) >= {at for at in made if at > now}
    assert not past or max(past) in left
    assert kept(left, now) == left
