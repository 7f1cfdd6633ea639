"""The money of awards: an office that pays ten thousand đồng too little is written to, and must pay again."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.awards import AwardKind, parse_factor
from khenthuong_desktop.domain.money import MoneyClaim, award_money, payments

WAGE_2024, WAGE_2026 = 2_340_000, 2_530_000
TITLE, FORM = AwardKind.TITLE, AwardKind.FORM


@pytest.mark.parametrize(
    ("factor", "wage", "money"),
    [
        ("0.3", WAGE_2024, 710_000),
        ("0.3", WAGE_2026, 760_000),
        ("0.45", WAGE_2026, 1_140_000),
        ("0.6", WAGE_2026, 1_520_000),
        ("2.25", WAGE_2026, 5_700_000),
        ("1.0", WAGE_2026, 2_530_000),
        ("18", WAGE_2026, 45_540_000),
        ("0", WAGE_2026, 0),
    ],
)
def test_money_is_what_the_decree_gives(factor: str, wage: int, money: int) -> None:
    assert award_money(parse_factor(factor), wage) == money


@given(hundredths=st.integers(0, 3000), wage=st.integers(0, 100_000_000))
def test_rounding_is_up_and_never_by_a_whole_step(hundredths: int, wage: int) -> None:
    money = award_money(Fraction(hundredths, 100), wage)
    exact = Fraction(hundredths * wage, 100)
    assert money % 10_000 == 0
    assert 0 <= money - exact < 10_000


def test_a_negative_factor_is_a_mistake_and_not_a_debt() -> None:
    with pytest.raises(ValueError, match="never negative"):
        award_money(Fraction(-1), WAGE_2026)


def test_of_two_titles_for_one_year_only_the_higher_is_paid() -> None:
    advanced = MoneyClaim("person", TITLE, 760_000, period="2026")
    emulator = MoneyClaim("person", TITLE, 2_530_000, period="2026")
    paid = payments([advanced, emulator])
    assert [payment.amount for payment in paid] == [0, 2_530_000]
    assert paid[0].not_paid == "lower_title_same_period"
    assert paid[1].not_paid == ""


def test_a_certificate_of_the_same_day_is_paid_beside_the_title() -> None:
    paid = payments(
        [
            MoneyClaim("person", TITLE, 760_000, period="2026"),
            MoneyClaim("person", TITLE, 2_530_000, period="2026"),
            MoneyClaim("person", FORM, 760_000, period="2026", achievement="flood relief"),
        ]
    )
    assert [payment.amount for payment in paid] == [0, 2_530_000, 760_000]


def test_titles_of_different_years_or_people_do_not_compete() -> None:
    paid = payments(
        [
            MoneyClaim("a", TITLE, 760_000, period="2025"),
            MoneyClaim("a", TITLE, 760_000, period="2026"),
            MoneyClaim("b", TITLE, 2_530_000, period="2026"),
            MoneyClaim("a", TITLE, 760_000),
        ]
    )
    assert [payment.amount for payment in paid] == [760_000, 760_000, 2_530_000, 760_000]


def test_forms_for_different_achievements_are_all_paid_and_one_achievement_once() -> None:
    paid = payments(
        [
            MoneyClaim("a", FORM, 760_000, achievement="rescue"),
            MoneyClaim("a", FORM, 760_000, achievement="roads"),
            MoneyClaim("a", FORM, 3_800_000, achievement="roads"),
            MoneyClaim("a", FORM, 760_000),
        ]
    )
    assert [payment.amount for payment in paid] == [760_000, 0, 3_800_000, 760_000]
    assert paid[1].not_paid == "same_achievement"


def test_two_equal_titles_of_one_year_are_paid_once() -> None:
    claim = MoneyClaim("a", TITLE, 760_000, period="2026")
    assert [payment.amount for payment in payments([claim, claim])] == [760_000, 0]
