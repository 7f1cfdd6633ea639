"""A wrong citizen number pays the wrong person; one that leaks is an offence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.national_id import (
    Gender,
    agrees,
    birth_year_in,
    gender_in,
    mask,
    read_national_id,
)

PROVINCES = frozenset({"001", "022", "079"})


def summary(text: str) -> tuple[str | None, list[tuple[str, str]]]:
    read = read_national_id(text, PROVINCES)
    return read.value, [(found.code, found.severity) for found in read.findings]


@pytest.mark.parametrize("text", ["022185004417", "'022185004417", " 022 185 004 417 ", "022.185.004417"])
def test_twelve_digits_are_taken_however_they_are_set(text: str) -> None:
    assert summary(text) == ("022185004417", [])


@pytest.mark.parametrize(
    ("text", "value"),
    [("22185004417", "022185004417"), ("1085004417", "001085004417"), ("22185004417.0", "022185004417")],
)
def test_zeros_that_a_spreadsheet_dropped_are_put_back_with_a_warning(text: str, value: str) -> None:
    assert summary(text) == (value, [("national_id.padded", "warns")])
    assert read_national_id(text, PROVINCES).findings[0].mend == value


def test_nine_digits_are_an_old_card() -> None:
    assert summary("012345678") == ("012345678", [("national_id.old_card", "warns")])


@pytest.mark.parametrize("text", ["12345678", "0221850044170", "1"])
def test_any_other_length_is_refused(text: str) -> None:
    assert summary(text) == (None, [("national_id.length", "blocks")])


@pytest.mark.parametrize("text", ["02218500441O", "2.2185E+10", "chưa có", "٠٢٢١٨٥٠٠٤٤١٧"])
def test_letters_are_refused(text: str) -> None:
    assert summary(text) == (None, [("national_id.characters", "blocks")])


def test_an_unknown_province_and_an_unlikely_century_warn() -> None:
    assert summary("099885004417") == (
        "099885004417",
        [("national_id.province", "warns"), ("national_id.century", "warns")],
    )


def test_an_empty_cell_is_no_number() -> None:
    assert summary(" ' ") == (None, [])


@pytest.mark.parametrize(
    ("number", "gender", "year"),
    [
        ("022085004417", "male", 1985),
        ("022185004417", "female", 1985),
        ("022205004417", "male", 2005),
        ("022305004417", "female", 2005),
        ("012345678", None, None),
    ],
)
def test_the_number_tells_sex_and_year(number: str, gender: Gender | None, year: int | None) -> None:
    assert gender_in(number) == gender
    assert birth_year_in(number) == year


def test_a_number_that_contradicts_the_record_warns() -> None:
    found = agrees("022085004417", "female", PartialDate(1986, 11, 20))
    assert [(one.code, one.severity) for one in found] == [
        ("national_id.sex", "warns"),
        ("national_id.year", "warns"),
    ]
    assert agrees("022085004417", "male", PartialDate(1985)) == ()
    assert agrees("022085004417", None, None) == ()
    assert agrees("012345678", "female", PartialDate(1985)) == ()


def test_a_masked_number_shows_province_and_last_four_digits() -> None:
    assert mask("022185004417") == "022•••••4417"
    assert mask("012345678") == "••••••678"
    assert mask("") == ""


@given(st.text("0123456789", max_size=14))
def test_a_masked_number_keeps_its_length_and_hides_its_middle(number: str) -> None:
    masked = mask(number)
    assert len(masked) == len(number)
    assert masked.count("•") >= min(5, len(number) - len(number) // 3)


@given(st.text("0123456789", min_size=1, max_size=14))
def test_no_finding_carries_the_number_but_as_its_mend(number: str) -> None:
    for found in read_national_id(number, PROVINCES).findings:
        assert all(str(fact) != number or len(number) < 4 for _, fact in found.facts)
