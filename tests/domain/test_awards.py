"""Awards: exact factors, and the order in which people are called to the stage."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from khenthuong_desktop.domain.awards import Award, AwardKind, ceremony_order, parse_factor


def award(code: str, kind: AwardKind, level: int, precedence: int) -> Award:
    return Award(
        code=code,
        name=code,
        full_name=code,
        kind=kind,
        group="any",
        decided_by="any",
        level=level,
        precedence=precedence,
        factors={"individual": Fraction("0.3"), "collective": None},
    )


@pytest.mark.parametrize(("text", "factor"), [("0,45", "0.45"), ("2.25", "2.25"), ("12", "12"), ("1.0", "1")])
def test_factors_stay_exact(text: str, factor: str) -> None:
    assert parse_factor(text) == Fraction(factor)


@pytest.mark.parametrize("text", ["", "-1", "1e3", "0,333", "1/3", " 1", "một"])
def test_what_is_no_factor_is_refused_and_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match="not a factor"):
        parse_factor(text)


def test_the_order_of_the_ceremony_is_the_decrees() -> None:
    flag = award("provincial_flag", AwardKind.TITLE, 3, 60)
    merit = award("provincial_merit", AwardKind.FORM, 3, 10)
    emulator = award("grassroots_emulator", AwardKind.TITLE, 1, 60)
    advanced = award("advanced_worker", AwardKind.TITLE, 1, 31)
    certificate = award("commune_certificate", AwardKind.FORM, 1, 10)
    expected = [
        (flag, "collective", False),
        (merit, "collective", False),
        (merit, "individual", False),
        (merit, "individual", True),
        (emulator, "individual", False),
        (emulator, "individual", True),
        (advanced, "individual", False),
        (certificate, "household", False),
        (certificate, "individual", False),
    ]
    shuffled = expected.copy()
    random.Random(29).shuffle(shuffled)
    assert sorted(shuffled, key=lambda item: ceremony_order(*item)) == expected


def test_a_posthumous_collective_still_comes_before_an_individual() -> None:
    certificate = award("commune_certificate", AwardKind.FORM, 1, 10)
    assert ceremony_order(certificate, "household", True) < ceremony_order(certificate, "individual", False)


def test_an_unstated_factor_is_not_the_same_as_an_award_one_may_not_have() -> None:
    certificate = award("commune_certificate", AwardKind.FORM, 1, 10)
    assert certificate.allows("collective")
    assert certificate.factor("collective") is None
    assert not certificate.allows("household")
    assert certificate.objects == ("individual", "collective")
