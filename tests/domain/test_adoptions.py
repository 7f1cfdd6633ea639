"""The vote on the delegation: in whole heads, or seven of nine would pass eighty per cent."""

from __future__ import annotations

from fractions import Fraction

import pytest

from khenthuong_desktop.domain.adoptions import Adoption, needed, parse_threshold


@pytest.mark.parametrize(
    ("text", "part"),
    [
        *(("", None), ("  ", None), ("80 %", Fraction(4, 5)), ("66,7%", Fraction(667, 1000)), ("2/3", Fraction(2, 3))),
        *(("100%", Fraction(1)), ("1/1", Fraction(1)), ("0,5%", Fraction(1, 200))),
    ],
)
def test_thresholds_as_people_write_them(text: str, part: Fraction | None) -> None:
    assert parse_threshold(text) == part


@pytest.mark.parametrize("text", ["80", "0%", "101 %", "3/2", "1/0", "0/5", "nửa", "-5%", "1.000%", "８０%x"])
def test_what_is_no_part_of_those_present_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a threshold"):
        parse_threshold(text)


@pytest.mark.parametrize(
    ("agreed", "present", "threshold", "adopted"),
    [
        *((8, 10, "80 %", True), (7, 9, "80 %", False), (5, 10, "", False), (6, 10, "", True), (5, 9, "", True)),
        *((66, 100, "2/3", False), (67, 100, "2/3", True), (0, 0, "", None), (None, 10, "", None), (3, None, "", None)),
        *((10, 10, "100 %", True), (9, 10, "100%", False)),
    ],
)
def test_the_verdict_counts_heads(
    agreed: int | None, present: int | None, threshold: str, adopted: bool | None
) -> None:
    assert Adoption(present=present, agreed=agreed, threshold=threshold).adopted is adopted


def test_more_than_half_is_never_half() -> None:
    assert [needed(present, None) for present in (1, 2, 3, 4, 100, 101)] == [1, 2, 2, 3, 51, 51]
