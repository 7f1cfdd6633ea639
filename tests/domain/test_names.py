"""A name spoiled by the program is an insult on a certificate."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.names import (
    given_name,
    is_all_capitals,
    looks_unusual,
    odd_characters,
    proper_case,
    split_name,
)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Nguyễn Thị Bích Đào", ("Nguyễn", "Thị Bích", "Đào")),
        ("Lê An", ("Lê", "", "An")),
        ("A", ("", "", "A")),
        ("", ("", "", "")),
        ("H'Hen Niê", ("H'Hen", "", "Niê")),
    ],
)
def test_a_name_falls_into_family_middle_and_given_name(name: str, parts: tuple[str, str, str]) -> None:
    assert split_name(name) == parts
    assert given_name(name) == parts[2]


@pytest.mark.parametrize(
    ("capitals", "normal"),
    [
        ("NGUYỄN THỊ BÍCH ĐÀO", "Nguyễn Thị Bích Đào"),
        ("H'HEN NIÊ", "H'Hen Niê"),
        ("H’HEN NIÊ", "H’Hen Niê"),
        ("TÔN NỮ ÁNH", "Tôn Nữ Ánh"),
        ("Y MOAN ÊÑUÔL", "Y Moan Êñuôl"),
        ("K'BRỂU", "K'Brểu"),
        ("K-BRỂU", "K-Brểu"),
        ("PHẠM A THÀNH", "Phạm A Thành"),
        ("Y BLÔ Ơ\u0306", "Y Blô Ơ\u0306"),
        ("A", "A"),
        ("ÔNG LÊ VĂN TÁM", "Ông Lê Văn Tám"),
        ("THS. ĐỖ VĂN AN", "ThS. Đỗ Văn An"),
        ("LÊ VĂN AN (TỨ)", "Lê Văn An (Tứ)"),
        ("nguyễn văn an", "Nguyễn Văn An"),
    ],
)
def test_names_in_capitals_come_out_as_they_are_written(capitals: str, normal: str) -> None:
    assert proper_case(capitals) == normal
    assert proper_case(normal) == normal


@pytest.mark.parametrize(
    ("name", "capitals"),
    [
        ("NGUYỄN VĂN AN", True),
        ("Y MOAN ÊÑUÔL", True),
        ("A", False),
        ("Y A", False),
        ("Nguyễn Văn AN", False),
        ("", False),
        ("123", False),
    ],
)
def test_only_names_wholly_in_capitals_are_taken_for_such(name: str, capitals: bool) -> None:
    assert is_all_capitals(name) is capitals


@pytest.mark.parametrize("name", ["H'Hen Niê", "Y Moan Êñuôl", "Ƀyă Tú-Anh", "ThS. Đỗ An", "Ơ\u0306 Mlô"])
def test_real_names_are_not_found_odd(name: str) -> None:
    assert not looks_unusual(name)


@pytest.mark.parametrize(
    ("name", "odd"), [("NguyÔn V¨n B×nh", "¨×"), ("Lê Văn 4n", "4"), ("Ле Van", "Ле"), ("", ""), ("-", "")]
)
def test_odd_names_are_worth_a_warning(name: str, odd: str) -> None:
    assert looks_unusual(name)
    assert odd_characters(name) == odd
