"""A sum in words that differs from its figures makes a decision void."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.numbers import (
    bracketed_money,
    document_number,
    from_roman,
    in_figures,
    in_words,
    money,
    money_in_words,
    percent,
    roman,
)


def test_the_money_of_a_collective_is_written_as_the_decree_writes_it() -> None:
    assert in_figures(1_520_000) == "1.520.000"
    assert money(1_520_000) == "1.520.000 đồng"
    assert money_in_words(1_520_000) == "Một triệu năm trăm hai mươi nghìn đồng"
    assert bracketed_money(1_520_000) == "(Bằng chữ: Một triệu năm trăm hai mươi nghìn đồng)"


@pytest.mark.parametrize(
    ("amount", "figures", "words"),
    [
        (710_000, "710.000 đồng", "Bảy trăm mười nghìn đồng"),
        (760_000, "760.000 đồng", "Bảy trăm sáu mươi nghìn đồng"),
        (1_140_000, "1.140.000 đồng", "Một triệu một trăm bốn mươi nghìn đồng"),
        (5_700_000, "5.700.000 đồng", "Năm triệu bảy trăm nghìn đồng"),
        (2_530_000, "2.530.000 đồng", "Hai triệu năm trăm ba mươi nghìn đồng"),
        (0, "0 đồng", "Không đồng"),
    ],
)
def test_amounts_in_figures_and_words(amount: int, figures: str, words: str) -> None:
    assert money(amount) == figures
    assert money_in_words(amount) == words


def test_decimals_have_a_comma() -> None:
    assert percent(Decimal("70.5")) == "70,5\u00a0%"
    assert in_figures(Decimal("1234567.25")) == "1.234.567,25"
    assert in_figures(Decimal("1E+3")) == "1.000"
    assert in_figures(-1_500) == "-1.500"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (104, "một trăm linh bốn"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (111, "một trăm mười một"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_015, "một nghìn không trăm mười lăm"),
        (1_000_005, "một triệu không trăm linh năm"),
        (1_005_000, "một triệu không trăm linh năm nghìn"),
        (21_000_000, "hai mươi mốt triệu"),
        (1_000_000_000, "một tỷ"),
        (1_000_000_001, "một tỷ không trăm linh một"),
        (1_005_000_000_000, "một nghìn không trăm linh năm tỷ"),
        (10**15, "một triệu tỷ"),
        (-21, "âm hai mươi mốt"),
    ],
)
def test_numbers_are_read_as_the_registry_clerk_reads_them(number: int, words: str) -> None:
    assert in_words(number) == words


def test_an_office_may_say_le() -> None:
    assert in_words(1_105, "lẻ") == "một nghìn một trăm lẻ năm"


def test_a_number_too_large_to_read_is_refused() -> None:
    with pytest.raises(ValueError):
        in_words(10**15 + 1)


DIGIT_WORDS = "không một hai ba bốn năm sáu bảy tám chín"
DIGITS = {
    **{word: value for value, word in enumerate(DIGIT_WORDS.split())},
    "mốt": 1,
    "tư": 4,
    "lăm": 5,
}


def number_of(words: str) -> int:
    """The number that somebody writes down who hears these words."""
    total = group = pending = 0
    billions = 0
    for word in words.split():
        if word in DIGITS:
            pending = DIGITS[word]
        elif word == "trăm":
            group, pending = pending * 100, 0
        elif word == "mươi":
            group, pending = group + pending * 10, 0
        elif word == "mười":
            group, pending = group + 10, 0
        elif word == "linh":
            pending = 0
        elif word == "tỷ":
            billions, total, group, pending = (total + group + pending), 0, 0, 0
        else:
            total += (group + pending) * {"nghìn": 10**3, "triệu": 10**6}[word]
            group = pending = 0
    return billions * 10**9 + total + group + pending


@given(st.integers(0, 10**15) | st.integers(0, 10**15).map(lambda number: number // 10**6 * 10**3))
def test_the_number_can_be_heard_back_from_its_words(number: int) -> None:
    assert number_of(in_words(number)) == number


@pytest.mark.parametrize(("number", "numeral"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (2026, "MMXXVI")])
def test_sessions_are_counted_in_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@given(st.integers(1, 3999))
def test_a_roman_numeral_reads_back(number: int) -> None:
    assert from_roman(roman(number)) == number


@pytest.mark.parametrize("numeral", ["", "IIII", "VX", "i", "IC", "1"])
def test_what_is_no_roman_numeral_is_refused(numeral: str) -> None:
    with pytest.raises(ValueError):
        from_roman(numeral)


@pytest.mark.parametrize("number", [0, 4000])
def test_numbers_without_a_roman_numeral_are_refused(number: int) -> None:
    with pytest.raises(ValueError):
        roman(number)


@pytest.mark.parametrize(("number", "written"), [(5, "05"), (10, "10"), (105, "105")])
def test_document_numbers_have_two_digits_below_ten(number: int, written: str) -> None:
    assert document_number(number) == written
