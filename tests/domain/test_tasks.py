"""Deadlines before a conference: in proportion where time is short, fixed days only where they mean this conference."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.tasks import (
    PRODUCTS,
    REPORTS,
    Squeeze,
    Task,
    due_before,
    keeps_fixed_day,
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
