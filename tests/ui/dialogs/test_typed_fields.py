"""What is typed into a dialog about units is read as the officer meant it."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.ui.dialogs.typed_fields import day, day_ahead, whole_number

NOVEMBER = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("10/12", date(2026, 12, 10)), ("10/1", date(2027, 1, 10)), ("10/1/2026", date(2026, 1, 10)), ("mai", None)],
)
def test_a_day_to_come_without_a_year_is_the_next_one(typed: str, meant: date | None) -> None:
    assert day_ahead(typed, NOVEMBER) == meant


def test_a_day_that_was_is_of_this_year() -> None:
    assert day("10/1", 2026) == date(2026, 1, 10)


@pytest.mark.parametrize(
    ("typed", "meant"), [("3", 3), (" 3 ", 3), ("", 0), ("ba", None), ("-1", None), ("123456", None)]
)
def test_a_number_of_people(typed: str, meant: int | None) -> None:
    assert whole_number(typed) == meant
