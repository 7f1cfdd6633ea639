"""A list in the wrong order hides the person looked for, so the keys are held against ICU itself."""

from __future__ import annotations

import functools
import random
import sqlite3
import sys
from collections.abc import Callable
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt

from khenthuong_desktop.domain.names import split_name
from khenthuong_desktop.domain.vietnamese_order import PersonOrder, person_sort_key, sort_key


def words(text: str, separator: str | None = None) -> list[str]:
    return [word.strip() for word in text.split(separator)]


GOLDEN = words("An, Ảnh, Ánh, Ăn, Ân, Dũng, Đức, Em, Êm, Tú, Tùng, Uyên, Ước, Yến", ",")
ALPHABET = words("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")

FAMILY = words("""
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Ông Tôn Ưng Âu Ân Đàm Dàm
    Y H'Hen K'Brểu Ksor Ất
""")
MIDDLE = words("Văn Vân Thị Hữu Đức Dức Ngọc Minh Thanh Thành Thánh Bích Kim Nữ A Moan Hoà Hòa Tú-Anh")
GIVEN = words("""
    An Ảnh Ánh Ăn Ân Dũng Đức Em Êm Tú Tù Tủ Tũ Tụ Tu Tùng Uyên Ước Yến Hùng Hưng Hoa Hòa Hoà Hoá Hóa
    Thủy Thuỷ Niê Êñuôl Êban Mlô Ƀyă an ÁNH ánh Ly Lý Lỳ Ma Mà Má Mả Mã Mạ Na'
""")
UNITS = words(
    "Khu phố|khu phố|Khu Phố|KP|Tổ dân phố|Thôn|Xã Cư M'gar|Trường THCS|Trường TH&THCS|Công ty|Hội (CCB)",
    "|",
)


def random_name(chance: random.Random) -> str:
    middles = chance.choices(MIDDLE, k=chance.choice((0, 1, 1, 2, 3)))
    return " ".join([chance.choice(FAMILY), *middles, chance.choice(GIVEN)])


def random_text(chance: random.Random) -> str:
    kind = chance.randrange(4)
    if kind == 0:
        return chance.choice(UNITS) + chance.choice((" ", "-", ", ", " - ", "")) + str(chance.randrange(0, 120))
    if kind == 1:
        letters = "aàảãáạăằắâấêềeéệoóôốơởuủưừydđbcgnhAÀẢĐÊƠỮ .-'’“”\"(),/&+1203"
        return "".join(chance.choices(letters, k=chance.randrange(1, 9)))
    return random_name(chance)


def collator(case: Qt.CaseSensitivity = Qt.CaseSensitivity.CaseSensitive) -> QCollator:
    made = QCollator(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    made.setNumericMode(True)
    made.setCaseSensitivity(case)
    return made


def sign(number: int) -> int:
    return (number > 0) - (number < 0)


def order_of(first: str, second: str) -> int:
    return (first > second) - (first < second)


def test_the_golden_list_of_given_names_comes_out_in_order() -> None:
    shuffled = random.Random(7).sample(GOLDEN, len(GOLDEN))
    assert sorted(shuffled, key=sort_key) == GOLDEN


@pytest.mark.parametrize("order", get_args(PersonOrder))
def test_the_golden_list_comes_out_in_order_whichever_name_an_office_puts_second(order: PersonOrder) -> None:
    people = [f"Lê Văn {name}" for name in GOLDEN]
    shuffled = random.Random(7).sample(people, len(people))
    assert sorted(shuffled, key=lambda name: person_sort_key(name, None, order)) == people


def test_letters_stand_in_the_order_of_the_alphabet() -> None:
    assert sorted(reversed(ALPHABET), key=sort_key) == ALPHABET


def test_tones_stand_in_their_order_and_after_all_letters() -> None:
    tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    assert sorted(reversed(tones), key=sort_key) == tones
    assert sort_key("mạ") < sort_key("man")
    assert sort_key("Tú") < sort_key("Tùng")


def test_khu_pho_2_comes_before_khu_pho_10() -> None:
    units = ["Khu phố", "Khu phố 2", "Khu phố 02A", "Khu phố 10", "Khu phố 10A", "Khu phố 100"]
    assert sorted(reversed(units), key=sort_key) == units


def test_numbers_of_any_length_compare_by_value() -> None:
    numbers = ["9", "10", "9" * 40, "1" + "0" * 40, "9" * 90, "1" + "0" * 90]
    assert sorted(reversed(numbers), key=sort_key) == numbers


def test_people_are_ordered_by_given_then_family_then_middle_name() -> None:
    people = ["Trần Văn An", "Lê Thị Ánh", "Lê Văn Ánh", "Nguyễn Anh Ánh", "Lê Văn Bình"]
    assert sorted(reversed(people), key=person_sort_key) == people


def test_an_office_may_put_the_middle_name_before_the_family_name() -> None:
    people = ["Nguyễn Anh Ánh", "Lê Thị Ánh", "Lê Văn Ánh", "Trần Văn Ánh"]
    assert sorted(reversed(people), key=lambda name: person_sort_key(name, None, "given_middle_family")) == people


def test_capitals_never_part_two_people_of_one_given_name() -> None:
    people = ["LÊ VĂN ÁNH", "Nguyễn Văn Ánh", "TRẦN VĂN ÁNH", "Vũ Văn Ánh"]
    assert sorted(reversed(people), key=person_sort_key) == people


def test_a_sort_name_puts_hhen_nie_under_her_given_name() -> None:
    assert person_sort_key("H'Hen Niê") > person_sort_key("Lê Thị Mai")
    for sort_name in ("Hen", "Niê Hen"):
        key = person_sort_key("H'Hen Niê", sort_name)
        assert person_sort_key("Lê Thị Hằng") < key < person_sort_key("Lê Thị Hiền")


def test_a_word_in_brackets_is_not_the_given_name() -> None:
    assert person_sort_key("Lê Thị Ân") < person_sort_key("Lê Thị Bình (Ba)") < person_sort_key("Lê Thị Cúc")


def test_straight_and_curved_apostrophes_stand_together() -> None:
    names = ["H'Hen A", "H’Hen A", "H'Hen B", "H’Hen B", "HHen A"]
    assert sorted(reversed(names), key=sort_key) == names


def test_a_name_of_one_word_and_no_name_have_keys() -> None:
    assert person_sort_key("") < person_sort_key("A") < person_sort_key("Nguyễn A") < person_sort_key("Y")


@given(st.text(), st.text())
def test_keys_are_ascii_and_sqlite_sorts_by_them(first: str, second: str) -> None:
    keys = [sort_key(first), sort_key(second), person_sort_key(first, second)]
    assert all(key.isascii() and key.isprintable() for key in keys)
    with sqlite3.connect(":memory:") as database:
        [(less,)] = database.execute("SELECT ? < ?", keys[:2])
    database.close()
    assert bool(less) == (keys[0] < keys[1])


@given(st.lists(st.sampled_from([*GIVEN, *MIDDLE, "12", "-", " "]), max_size=12).map("".join))
def test_a_beginning_sorts_before_the_whole(text: str) -> None:
    assert sort_key(text) <= sort_key(text + "a")


def test_tones_far_into_a_long_text_still_decide() -> None:
    for length in (5, 91, 92, 93, 184, 400, 1000):
        stem = "a" * length
        texts = [stem + "ma", stem + "mà", stem + "mả", stem[1:] + "àma", stem[1:] + "áma"]
        assert sorted(reversed(texts), key=sort_key) == texts


def disagreements(
    chance: random.Random,
    texts: list[str],
    compare: Callable[[str, str], int],
    key: Callable[[str], str],
    pairs: int,
) -> list[tuple[str, str]]:
    keys = {text: key(text) for text in texts}
    found = []
    for _ in range(pairs):
        first, second = chance.choice(texts), chance.choice(texts)
        if sign(compare(first, second)) != order_of(keys[first], keys[second]):
            found.append((first, second))
    return found[:20]


# Qt compares with ICU on Linux; on Windows it asks the system, which knows no Vietnamese dictionary order.
if sys.platform == "linux":

    def test_sort_keys_agree_with_icu_on_150000_pairs_of_texts() -> None:
        chance = random.Random(20261120)
        compare = collator().compare
        texts = [random_text(chance) for _ in range(20_000)]
        disagreeing = disagreements(chance, texts, compare, sort_key, 150_000)
        assert disagreeing == []

    def test_person_keys_agree_with_icu_on_100000_pairs_of_names() -> None:
        chance = random.Random(20261121)
        without_case = collator(Qt.CaseSensitivity.CaseInsensitive).compare
        with_case = collator().compare

        def compare(first: str, second: str) -> int:
            family, middle, given_name = split_name(first)
            other_family, other_middle, other_given = split_name(second)
            pairs = ((given_name, other_given), (family, other_family), (middle, other_middle))
            by_letters = (without_case(one, other) for one, other in pairs)
            by_case = (with_case(one, other) for one, other in pairs)
            return next((result for result in (*by_letters, *by_case) if result), 0)

        names = [random_name(chance) for _ in range(20_000)]
        assert disagreements(chance, names, compare, person_sort_key, 100_000) == []

    def test_a_whole_list_sorted_by_icu_and_by_key_is_the_same_list() -> None:
        names = sorted({random_name(random.Random(seed)) for seed in range(3_000)})
        by_icu = sorted(names, key=functools.cmp_to_key(collator().compare))
        assert sorted(names, key=sort_key) == by_icu
