"""Windows of plans, and what moves on from one conference to the next: a wrong day here is a late conference."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from khenthuong_desktop.domain.conference_times import length_in_years, moved_on, single_month, window, window_name
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.numbers import roman


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


def test_the_next_time() -> None:
    assert moved_on("lần thứ I (2025 - 2030)", 5) == "lần thứ II (2030 - 2035)"
    assert moved_on("LẦN THỨ IX (2025-2030)", 5) == "LẦN THỨ X (2030-2035)"
    assert moved_on("2020 - 2025", 5) == "2025 - 2030"
    assert moved_on("Hội nghị tổng kết năm 2026", 1) == "Hội nghị tổng kết năm 2027"
    open_day = moved_on("Uông Bí, ngày 20 tháng 8 năm 2025", 5, open_days=True)
    assert open_day == "Uông Bí, ngày ... tháng ... năm ..."


def test_words_that_only_look_like_a_session_stay() -> None:
    for text in ("lần thứ IIII", "lần thứ ba", "phường Yên Thanh", "lần thứ MMMCMXCIX", "2030 - 2025"):
        assert moved_on(text, 5) == text


@given(some.integers(1, 3998))
def test_every_session_has_a_next_one(number: int) -> None:
    assert moved_on(f"lần thứ {roman(number)}", 5) == f"lần thứ {roman(number + 1)}"


@given(some.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    moved_on(text, 5, open_days=True)
    assert length_in_years(text) >= 1
