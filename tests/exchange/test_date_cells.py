"""An official retypes every date that a reader gives up, and trusts every date that it does not doubt."""

from __future__ import annotations

from datetime import date, time

import pytest

from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.exchange.column_reading import Read
from khenthuong_desktop.exchange.read_dates import date_reader

READ = date_reader(date(2025, 8, 1), "birth_date")


@pytest.mark.parametrize(
    ("cell", "stored"),
    [
        ("??/1992", "1992"),
        ("xx/xx/1975", "1975"),
        ("__/__/1971", "1971"),
        ("1980?", "1980"),
        ("03/1983?", "1983-03"),
        ("~1980", "1980"),
        ("khoảng 1980", "1980"),
        ("05/06/1980 (CMND)", "1980-06-05"),
        ("1983\nHà Nội", "1983"),
        ("Quý Hợi 1983", "1983"),
        ("1.980", "1980"),
        ("198O", "1980"),
        ("l983", "1983"),
    ],
)
def test_the_sure_part_of_a_date_is_taken_with_a_warning(cell: str, stored: str) -> None:
    made = READ(cell)
    assert isinstance(made, Read)
    assert made.text == stored
    assert [found.code for found in made.findings] == ["import.date_in_text"]
    assert made.stood


@pytest.mark.parametrize("cell", ["06-May-1980", "6 May 1980", "May 6, 1980"])
def test_a_month_by_its_english_name_is_no_guess(cell: str) -> None:
    made = READ(cell)
    assert (made if isinstance(made, str) else made.text) == "1980-05-06"


def test_a_short_year_behind_a_named_month_is_told() -> None:
    made = READ("5-Jun-80")
    assert isinstance(made, Read)
    assert made.text == "1980-06-05"
    assert [found.code for found in made.findings] == ["date.two_digit_year"]


@pytest.mark.parametrize("cell", ["1980 (Nam)", "1980/Nam", "Nam, 1980", "1980 - nam"])
def test_the_sex_beside_a_year_is_kept(cell: str) -> None:
    made = READ(cell)
    assert isinstance(made, Read)
    assert (made.text, made.more) == ("1980", (("gender", "Nam"),))


@pytest.mark.parametrize("cell", ["1980-1981", "5/6/1980 hoặc 1981", "1980 sửa thành 1981", "45 tuổi", time(5, 6)])
def test_two_dates_or_none_are_for_a_person_to_settle(cell: object) -> None:
    made = READ(cell)  # type: ignore[arg-type]
    assert isinstance(made, Read)
    assert blocking(made.findings)


def test_a_date_that_nobody_knows_is_empty_and_one_that_a_formula_lost_is_an_error() -> None:
    unknown, lost = READ("Không rõ"), READ("#N/A")
    assert isinstance(unknown, Read) and isinstance(lost, Read)
    assert (unknown.text, [found.code for found in unknown.findings]) == ("", ["import.none_is_empty"])
    assert (lost.text, [found.code for found in lost.findings]) == ("", ["import.error_value"])
    assert blocking(lost.findings)
