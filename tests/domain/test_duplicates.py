"""Who may be one: slips of the hand are, Hùng and Hưng are asked about, and two whole CCCDs are two people."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.duplicates import (
    Likened,
    Pair,
    contradict,
    differing_words,
    near,
    near_keys,
    pairs_of_block,
    reasons,
    strongest_first,
    years_agree,
)
from khenthuong_desktop.domain.vietnamese import search_key

CARD = "022183004417"


def likened(
    number: int, name: str, born: str | None = None, unit: str | None = "kp3", card: str | None = None
) -> Likened:
    return Likened(str(number), "individual", name, search_key(name), born, unit, card)


def test_same_card_is_asked_about_whatever_the_names() -> None:
    one = likened(1, "Bùi Thị Hạnh", "1983", card=CARD)
    assert reasons(one, likened(2, "Bùi Hạnh", "1990", "kp1", CARD)) == ("national_id",)
    assert "national_id" in reasons(one, likened(2, "Bùi Thị Hạnh", "1983", "kp3", CARD))


def test_same_name_and_year_in_any_unit() -> None:
    one = likened(1, "Nguyễn Văn Hùng", "1980-05-02")
    assert reasons(one, likened(2, "NGUYỄN VĂN HƯNG", "1980", "kp9")) == ("name_year",)
    assert reasons(one, likened(2, "Nguyễn Văn Hùng", "1980", "kp3")) == ("name_year", "name_unit")
    assert reasons(one, likened(2, "Nguyễn Văn Hùng", "1985", "kp9")) == ()


def test_near_name_only_in_the_same_unit() -> None:
    one = likened(1, "Trần Thị Loan", "1975")
    assert reasons(one, likened(2, "Trần Thị Loann", "1975")) == ("near_name_unit",)
    assert reasons(one, likened(2, "Trần Thị Toan", None)) == ("near_name_unit",)
    assert reasons(one, likened(2, "Trần Thị Toan", "1975", "kp9")) == ()
    assert reasons(one, likened(2, "Trần Thị Toan", "1975", None)) == ()
    assert reasons(one, likened(2, "Trần Thị Hoa", "1975")) == ()


def test_father_and_son_of_one_name_are_two() -> None:
    one = likened(1, "Lò Văn Ân", "1955")
    assert reasons(one, likened(2, "Lò Văn Ân", "1988")) == ()
    assert reasons(one, likened(2, "Lò Văn Ân", "1965")) == ("name_unit",), "one digit may be a slip"


def test_two_whole_cards_are_two_people_but_for_a_slip() -> None:
    one = likened(1, "Bùi Thị Hạnh", "1983", card=CARD)
    assert reasons(one, likened(2, "Bùi Thị Hạnh", "1983", card="022183009921")) == ()
    assert reasons(one, likened(2, "Bùi Thị Hạnh", "1983", card="022183004418"))
    assert not contradict(CARD, "022183004471"), "neighbours in each other's place"
    assert not contradict(CARD, "131234567"), "an old card says nothing against a new one"
    assert contradict(CARD, "022183004528")


def test_kinds_are_never_mixed_and_nobody_is_like_himself() -> None:
    one = likened(1, "Lò Văn Ân", "1955")
    assert reasons(one, one) == ()
    assert reasons(one, one._replace(id="2", kind="household")) == ()


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("nguyen van an", "nguyen van anh", True),
        ("nguyen van an", "nguyen vn an", True),
        ("nguyenvan an", "nguyen van an", True),
        ("nguyen van an", "nguyen van an", False),
        ("khu pho 1", "khu pho 2", False),
        ("to 11", "to 1", False),
        ("y an", "y anh", False),
        ("le van hoa", "le van hung", False),
    ],
)
def test_near(one: str, other: str, is_near: bool) -> None:
    assert near(one, other) is is_near
    assert near(other, one) is is_near
    assert ((min(one, other), max(one, other)) in near_keys([one, other, "tran thi be"])) is is_near


def test_years() -> None:
    assert years_agree("", "1980") and years_agree("1980", "1980") and years_agree("1979", "1980")
    assert years_agree("1991", "1981") and not years_agree("1962", "1980")


def test_marks_that_differ_are_named() -> None:
    assert differing_words("Nguyễn Văn Hùng", "Nguyễn Văn Hưng") == (("Hùng", "Hưng"),)
    assert differing_words("NGUYỄN VĂN HÙNG", "Nguyễn Văn Hùng") == ()
    assert differing_words("Lò Ân", "Lò Văn Ân") == (("Lò Ân", "Lò Văn Ân"),)


def test_a_block_gives_each_pair_once_and_compares_no_two_certain_ones() -> None:
    certain = [likened(n, "Nguyễn Thị Lan", "1980", card=f"0221800{n:05}") for n in (10001, 22222, 33333)]
    slip = likened(9, "Nguyễn Thị Lan", "1980", card="022180010002")
    unknown = likened(8, "Nguyễn Thị Lan", "1980")
    found = strongest_first(pairs_of_block([*certain, slip, unknown]))
    ids = [frozenset((pair.first.id, pair.second.id)) for pair in found]
    assert len(ids) == len(set(ids)) == 5
    assert frozenset(("10001", "9")) in ids and frozenset(("22222", "33333")) not in ids


def test_the_strongest_reason_stands_first() -> None:
    weak = Pair(likened(1, "A"), likened(2, "A"), ("name_unit",))
    strong = Pair(likened(4, "B"), likened(3, "B"), ("national_id",))
    assert [pair.reasons[0] for pair in strongest_first([weak, strong, weak])] == ["national_id", "name_unit"]
    assert strongest_first([strong])[0].first.id == "3", "the older record stands first"
