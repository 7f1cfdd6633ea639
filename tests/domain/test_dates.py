"""A date in the wrong form sends a decision back; a deadline read wrongly loses a dossier."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.dates import (
    Deadline,
    PartialDate,
    document_date,
    open_document_date,
    short_document_date,
    weekday_name,
)

partial_dates = st.dates(min_value=date(1, 1, 1)).flatmap(
    lambda day: st.sampled_from(
        [PartialDate(day.year), PartialDate(day.year, day.month), PartialDate(day.year, day.month, day.day)]
    )
)


@pytest.mark.parametrize(
    ("day", "line", "short"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026", "05/02/2026"),
        (date(2026, 3, 9), "ngày 09 tháng 3 năm 2026", "09/3/2026"),
        (date(2026, 1, 31), "ngày 31 tháng 01 năm 2026", "31/01/2026"),
        (date(2026, 11, 20), "ngày 20 tháng 11 năm 2026", "20/11/2026"),
    ],
)
def test_the_date_line_has_its_zeros_where_the_decree_wants_them(day: date, line: str, short: str) -> None:
    assert document_date(day) == line
    assert short_document_date(day) == short


def test_the_open_date_line_leaves_room_to_write() -> None:
    assert open_document_date(2026) == "ngày     tháng     năm 2026"


def test_before_the_10th_leaves_the_10th_out() -> None:
    deadline = Deadline(date(2025, 8, 10), inclusive=False)
    assert deadline.text() == "trước ngày 10/8/2025"
    assert deadline.last_open_day == date(2025, 8, 9)
    assert not deadline.is_overdue(date(2025, 8, 9))
    assert deadline.is_overdue(date(2025, 8, 10))


def test_until_the_end_of_the_31st_takes_it_in() -> None:
    deadline = Deadline(date(2025, 12, 31), inclusive=True)
    assert deadline.text() == "đến hết ngày 31/12/2025"
    assert deadline.last_open_day == date(2025, 12, 31)
    assert not deadline.is_overdue(date(2025, 12, 31))
    assert deadline.is_overdue(date(2026, 1, 1))


def test_the_days_of_the_week_have_their_names() -> None:
    monday = date(2026, 11, 16)
    names = [weekday_name(monday + timedelta(days=day)) for day in range(7)]
    assert names == ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]


@pytest.mark.parametrize(("stored", "shown"), [("2026-11-20", "20/11/2026"), ("2026-11", "11/2026"), ("1984", "1984")])
def test_as_much_of_a_date_as_is_known_is_shown(stored: str, shown: str) -> None:
    assert PartialDate.parse_stored(stored).display() == shown


@pytest.mark.parametrize("stored", ["", "84", "1984-13", "1984-02-30", "1984-1", "20/11/1984", "1984-", "0000"])
def test_what_is_not_a_stored_date_is_refused(stored: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.parse_stored(stored)


def test_a_day_without_a_month_is_refused() -> None:
    with pytest.raises(ValueError):
        PartialDate(1984, None, 5)


@given(partial_dates)
def test_a_date_survives_being_stored(value: PartialDate) -> None:
    assert PartialDate.parse_stored(str(value)) == value


@given(partial_dates, partial_dates)
def test_dates_order_as_their_stored_text_does(first: PartialDate, second: PartialDate) -> None:
    assert (first < second) == (str(first) < str(second))
    assert (first >= second) == (str(first) >= str(second))


@given(st.dates())
def test_a_whole_date_goes_in_and_out(day: date) -> None:
    assert PartialDate.of(day).as_date() == day
    assert PartialDate(day.year).as_date() is None


@pytest.mark.parametrize(
    ("born", "age"),
    [("1985-11-20", 41), ("1985-11-21", 40), ("1985-11", 41), ("1985-12", 40), ("1985", 41), ("2026", 0)],
)
def test_age_is_counted_as_far_as_the_date_is_known(born: str, age: int) -> None:
    assert PartialDate.parse_stored(born).age_on(date(2026, 11, 20)) == age


def test_an_age_on_29_february_is_reached_on_the_day_after() -> None:
    born = PartialDate(2004, 2, 29)
    assert born.age_on(date(2026, 2, 28)) == 21
    assert born.age_on(date(2026, 3, 1)) == 22
