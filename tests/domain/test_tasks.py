"""Deadlines before a conference: in proportion where time is short, fixed days only where they mean this conference."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain import tasks
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.tasks import (
    PRODUCTS,
    REPORTS,
    Squeeze,
    Task,
    due_before,
    keeps_fixed_day,
    parse_deadline,
    parse_distance,
    squeeze,
    squeezed,
)

TODAY = date(2026, 11, 20)


def test_time_enough_or_none_at_all_shrinks_nothing() -> None:
    assert squeeze([40, 10], date(2026, 12, 30), TODAY) is None
    assert squeeze([40, 10], date(2026, 11, 20), TODAY) is None, "the day has come: nothing can be made earlier"
    assert squeeze([40, 10], date(2026, 11, 1), TODAY) is None
    assert squeeze([40, 10], None, TODAY) is None and squeeze([], date(2026, 11, 21), TODAY) is None
    assert squeeze([-5], date(2026, 11, 21), TODAY) is None, "what comes after the conference is never too early"


def test_short_time_keeps_the_order_and_passes_no_day() -> None:
    by = squeeze([40, 30, 7, 1], date(2026, 11, 30), TODAY)
    assert by == Squeeze(40, 10)
    assert [squeezed(days, by) for days in (40, 30, 7, 1, 0)] == [10, 7, 1, 0, 0]
    assert squeezed(12, None) == 12
    assert squeezed(-15, by) == -15, "what comes after the conference has all its time"


def test_a_distance_makes_a_day_before_or_behind() -> None:
    assert due_before(date(2027, 3, 1), 2) == date(2027, 2, 27)
    assert due_before(date(2026, 12, 30), -5) == date(2027, 1, 4)
    assert due_before(None, 5) is None and due_before(TODAY, None) is None


@pytest.mark.parametrize(
    ("event", "keeps"),
    [
        (date(2025, 8, 31), True),  # the last day that the plan allows
        (date(2025, 8, 11), True),
        (date(2025, 8, 10), False),  # due on the day itself
        (date(2025, 9, 1), False),
        (date(2030, 8, 20), False),
        (None, True),
    ],
)
def test_the_day_of_a_plan_holds_for_its_own_time_only(event: date | None, keeps: bool) -> None:
    assert keeps_fixed_day(date(2025, 8, 10), 21, event) is keeps


def test_what_is_made_is_never_late() -> None:
    due = Deadline(date(2026, 11, 18), inclusive=False)
    assert Task("1", "task", "x", deadline=due).days_late(TODAY) == 3
    assert Task("1", "task", "x", deadline=due, made=True).days_late(TODAY) == 0
    assert Task("1", "task", "x", deadline=due, done_on=TODAY).days_late(TODAY) == 0
    assert Task("1", "task", "x").days_late(TODAY) == 0
    assert set(REPORTS) <= set(PRODUCTS)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        *(("10", 10), ("trước 10 ngày", 10), ("truoc hoi nghi 10 ngay", 10), ("TRƯỚC 3", 3), ("10 ngày", 10)),
        *(("-10", -10), ("− 10", -10), ("sau 10", -10), ("Sau hội nghị 10 ngày", -10), ("đúng ngày hội nghị", 0)),
        *(("0", 0), ("+10", None), ("", None), ("sau", None), ("10/8", None), ("sau -3 ngày", -3), ("mai", None)),
    ],
)
def test_a_distance_is_said_in_words_or_in_figures(text: str, days: int | None) -> None:
    assert parse_distance(text) == days


@pytest.mark.parametrize(
    ("text", "read"),
    [
        *(("trước ngày 10/8/2025", ("10/8/2025", False)), ("truoc 10-8", ("10/8", False))),
        *(("đến hết ngày 31/12/2026", ("31/12/2026", True)), ("đến ngày 5 tháng 9 năm 2025", ("5/9/2025", True))),
        *(("10/8/2025", None), ("sau 10/8", None), ("trước 31/4", None), ("trước 29/2/2025", None), ("trước 10", None)),
    ],
)
def test_a_deadline_says_whether_its_day_counts(text: str, read: tuple[str, bool] | None) -> None:
    assert parse_deadline(text) == read


def test_a_moved_conference_makes_nobody_late_and_hides_nobody_who_is() -> None:
    today, event = date(2026, 11, 20), date(2026, 11, 30)
    by = tasks.Squeeze(90, 10)
    assert tasks.moved_due(None, 21, event, by, today) == date(2026, 11, 28)
    assert tasks.moved_due(date(2026, 11, 28), 21, today, None, today) == today, "no day is left, and none is past"
    late = date(2026, 11, 15)
    assert tasks.moved_due(late, 21, event, None, today) == late, "late as it was, not since the 9th"
    assert tasks.moved_due(late, 21, date(2027, 1, 15), None, today) == date(2026, 12, 25), "there is time again"
    assert tasks.moved_due(late, 21, None, None, today) is None


_DAYS = st.integers(-60, 400)


@given(
    due=st.none() | _DAYS,
    days_before=st.integers(-60, 200),
    before=st.none() | _DAYS,
    event=_DAYS,
    by=st.none() | st.integers(1, 200).flatmap(lambda left: st.integers(left + 1, 400).map(lambda w: Squeeze(w, left))),
)
def test_no_move_brings_a_deadline_to_where_nobody_expects_it(
    due: int | None, days_before: int, before: int | None, event: int, by: Squeeze | None
) -> None:
    """A week more for the conference took two days from a task, and its office had no time left."""
    at = [None if one is None else TODAY + timedelta(days=one) for one in (due, before, event)]
    known, earlier, now = at
    assert now is not None
    moved = tasks.moved_due(known, days_before, now, by, TODAY, before=earlier)
    assert moved is not None
    if known is not None and earlier is not None and now >= earlier:
        assert moved >= known, "a later conference brings no deadline nearer"
    if known is not None and earlier is not None and now < earlier and known >= TODAY:
        assert moved <= known, "an earlier conference puts none off"
    if known is None or known >= TODAY:
        assert moved >= TODAY, "what was in time is not late because of a move"
