"""What bars and rules are called: the officer reads these all day, and a label with an old number would lie."""

from __future__ import annotations

from fractions import Fraction

import pytest

from khenthuong_desktop.domain.composition import Bound, Rule, Standing, Target
from khenthuong_desktop.wording import composition as words


def rule(attribute: str = "women", bound: Bound = "least", amount: str = "35", label: str = "") -> Rule:
    return Rule("1", attribute, "", "all", bound, "percent", Fraction(amount), "up", True, label)


def standing(wanted: int | None, chosen: int, *, most: bool = False) -> Standing:
    return Standing(Target(rule(), "", frozenset(), wanted, most), 60, chosen, 0)


@pytest.mark.parametrize(
    ("one", "said", "numbers"),
    [
        (standing(53, 48), "thiếu 5", "48/53"),
        (standing(53, 53), "đủ", "53/53"),
        (standing(53, 60), "đủ", "60/53"),
        (standing(10, 12, most=True), "thừa 2", "12/10"),
        (standing(10, 8, most=True), "đủ", "8/10"),
        (standing(None, 7), "chưa có số", "7"),
    ],
)
def test_what_is_missing_is_said_in_heads(one: Standing, said: str, numbers: str) -> None:
    assert (words.standing_words(one), words.numbers(one)) == (said, numbers)


def test_who_came_is_told_beside_who_was_called_where_they_do_not_reach_the_same() -> None:
    women = Standing(Target(rule(), "", frozenset(), 60, most=False), 70, 63, 58)
    assert words.standing_words(women) == "đủ"
    assert words.standing_words(women, came=True) == "triệu tập đủ, có mặt thiếu 2"


def test_labels() -> None:
    assert words.label(rule(), "") == "Nữ (≥ 35\u00a0%)"
    assert words.label(rule(bound="most", amount="33.5"), "") == "Nữ (≤ 33,5\u00a0%)"
    assert words.label(rule("ethnicity", "each", "1"), "") == "Dân tộc (mỗi thành phần ≥ 1\u00a0%)"
    assert words.label(rule(label="Phụ nữ (cả nước) (≥ 20 %)"), "") == "Phụ nữ (cả nước) (≥ 35\u00a0%)"


def test_the_bar_of_one_value_names_it() -> None:
    each = rule("ethnicity", "each", "1")
    assert words.target(Target(each, "tay", frozenset(), 1, most=False), "Tày") == "Dân tộc: Tày (≥ 1\u00a0%)"
    plain = rule(label="Nữ (≥ 35\u00a0%)")
    assert words.target(Target(plain, "", frozenset(), 53, most=False), "") == "Nữ (≥ 35\u00a0%)"
