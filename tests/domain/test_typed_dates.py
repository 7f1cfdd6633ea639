"""What an official types must be read, or refused with a proposal; never read wrongly in silence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.domain.typed_dates import read_typed, with_year

TODAY_YEAR = 2026


def codes(text: str) -> list[str]:
    return [found.code for found in read_typed(text, TODAY_YEAR).findings]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("20/11/1985", "1985-11-20"),
        ("20-11-1985", "1985-11-20"),
        ("20.11.1985", "1985-11-20"),
        (" 5 / 2 / 1985 ", "1985-02-05"),
        ("1985-11-20", "1985-11-20"),
        ("1985-11-20 00:00:00", "1985-11-20"),
        ("1985/11", "1985-11"),
        ("11/1985", "1985-11"),
        ("1985", "1985"),
        ("'1985", "1985"),
        ("00/00/1985", "1985"),
        ("ngày 20 tháng 11 năm 1985", "1985-11-20"),
        ("Tháng 11 năm 1985", "1985-11"),
        ("Sinh năm 1985", "1985"),
        ("SN 1985", "1985"),
        ("sn: 20/11/1985", "1985-11-20"),
        ("29/02/1984", "1984-02-29"),
    ],
)
def test_every_way_of_writing_a_date_is_read(typed: str, stored: str) -> None:
    assert read_typed(typed, TODAY_YEAR) == (PartialDate.parse_stored(stored), ())


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("20-11-85", "1985-11-20"), ("85", "1985"), ("05", "2005"), ("1/2/16", "1916-02-01")],
)
def test_a_short_year_is_read_with_a_warning(typed: str, stored: str) -> None:
    read = read_typed(typed, TODAY_YEAR)
    assert str(read.value) == stored
    assert [(found.code, found.severity) for found in read.findings] == [("date.two_digit_year", "warns")]


def test_a_column_may_say_which_century_its_short_years_mean() -> None:
    assert str(read_typed("20/11/15", TODAY_YEAR, century=2000).value) == "2015-11-20"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("20111985", "1985-11-20"),
        ("19851120", "1985-11-20"),
        ("201185", "1985-11-20"),
        ("111985", "1985-11"),
    ],
)
def test_digits_run_together_are_read_where_only_one_date_fits(typed: str, stored: str) -> None:
    read = read_typed(typed, TODAY_YEAR)
    assert str(read.value) == stored
    assert codes(typed) == ["date.run_together"]


def test_digits_that_mean_two_dates_are_asked_about() -> None:
    read = read_typed("2011985", TODAY_YEAR)
    assert read.value is None
    (found,) = read.findings
    assert (found.code, found.severity) == ("date.ambiguous", "blocks")
    assert {found.mend, found.fact("other")} == {"02/01/1985", "20/01/1985"}


@pytest.mark.parametrize(
    ("typed", "mend"),
    [
        ("31/02/1980", "29/02/1980"),
        ("31/02/1981", "28/02/1981"),
        ("31/11/1985", "30/11/1985"),
        ("11/20/1985", "20/11/1985"),
        ("15/13/1985", None),
        ("99/11/1985", None),
        ("20/00/1985", "1985"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_a_proposal(typed: str, mend: str | None) -> None:
    read = read_typed(typed, TODAY_YEAR)
    assert read.value is None
    assert [(found.code, found.mend) for found in read.findings] == [("date.impossible", mend)]


@pytest.mark.parametrize(("typed", "mend"), [("2091", "1991"), ("20/11/2085", "20/11/1985"), ("2030", "1930")])
def test_nobody_is_born_in_the_future(typed: str, mend: str) -> None:
    read = read_typed(typed, TODAY_YEAR)
    assert read.value is not None
    assert [(found.code, found.mend) for found in read.findings] == [("date.in_future", mend)]
    assert blocking(read.findings)
    assert read_typed(typed, TODAY_YEAR, future_allowed=True).findings == ()


def test_a_very_old_year_warns_and_an_absurd_one_blocks() -> None:
    (old,) = read_typed("1905", TODAY_YEAR).findings
    assert (old.code, old.severity, old.fact("age")) == ("date.too_old", "warns", 121)
    (absurd,) = read_typed("20/11/1085", TODAY_YEAR).findings
    assert (absurd.code, absurd.severity, absurd.mend) == ("date.too_old", "blocks", "20/11/1985")


@pytest.mark.parametrize(
    "typed", ["abc", "1/2/3/4", "20/11/985", "198", "12345", "x", "tháng", "--", "²/11/1985", "0000"]
)
def test_what_is_no_date_is_said_to_be_none(typed: str) -> None:
    assert read_typed(typed, TODAY_YEAR).value is None
    assert codes(typed) == ["date.unreadable"]


def test_an_empty_cell_is_no_date_and_no_finding() -> None:
    assert read_typed("  ", TODAY_YEAR) == (None, ())


@given(
    st.dates(min_value=date(1920, 1, 1), max_value=date(2025, 12, 31)),
    st.sampled_from(["day", "month", "year"]),
)
def test_what_is_shown_can_be_typed_back(day: date, precision: str) -> None:
    value = PartialDate.of(day)
    if precision != "day":
        value = PartialDate(day.year, day.month if precision == "month" else None)
    assert read_typed(value.display(), TODAY_YEAR) == (value, ())


@given(st.text(max_size=12) | st.text("0123456789/-. ", max_size=12))
def test_no_text_breaks_the_reading(text: str) -> None:
    read = read_typed(text, TODAY_YEAR)
    assert read.value is not None or read.findings or not text.strip()


@pytest.mark.parametrize(
    ("text", "near", "whole"),
    [
        ("5/12", date(2026, 11, 20), "05/12/2026"),
        ("10-1", date(2026, 11, 20), "10/01/2027"),
        ("20.8", date(2026, 11, 20), "20/08/2026"),
        ("5/12", date(2026, 1, 5), "05/12/2025"),
        (" ngày 5 tháng 9 ", date(2025, 8, 28), "05/09/2025"),
        ("29/2", date(2027, 11, 20), "29/02/2028"),
        *((text, date(2026, 11, 20), text) for text in ("", "29/2", "31/4", "11/85", "12/2026", "5/12/2025", "5/13")),
        *((text, date(2026, 11, 20), text) for text in ("5", "0/1", "mai", "5/12/", "1/2/3/4")),
    ],
)
def test_a_day_without_a_year_is_the_nearest_and_nothing_else_is_touched(text: str, near: date, whole: str) -> None:
    assert with_year(text, near) == whole
