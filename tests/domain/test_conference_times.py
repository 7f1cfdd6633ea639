"""Windows of plans: a wrong day here is a late conference."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from khenthuong_desktop.domain.conference_times import single_month, window, window_name
from khenthuong_desktop.domain.dates import Deadline


def test_the_windows_of_the_plans() -> None:
    assert window("2025-Q1") == (date(2025, 1, 1), Deadline(date(2025, 3, 31), inclusive=True))
    assert window("2025-08") == (date(2025, 8, 1), Deadline(date(2025, 8, 31), inclusive=True))
    assert window("2024-02")[1].last_open_day == date(2024, 2, 29)


@pytest.mark.parametrize("text", ["", "2025", "2025-Q5", "2025-13", "2025-00", "Quý I"])
def test_what_is_no_window_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        window(text)


@given(some.integers(2000, 2099), some.integers(1, 12))
def test_a_month_is_known_again(year: int, month: int) -> None:
    name = f"{year}-{month:02}"
    assert window_name(*window(name)) == name
    assert single_month(*window(name)) == date(year, month, 1)


@given(some.integers(2000, 2099), some.integers(1, 4))
def test_a_quarter_is_known_again_and_is_no_month(year: int, quarter: int) -> None:
    name = f"{year}-Q{quarter}"
    begin, end = window(name)
    assert window_name(begin, end) == name
    assert single_month(begin, end) is None


def test_a_day_that_does_not_belong_makes_another_window() -> None:
    begin, end = window("2025-08")
    assert window_name(begin, Deadline(end.day, inclusive=False)) == ""
    assert window_name(None, Deadline(date(2025, 8, 25), inclusive=False)) == ""
