"""'Ông' is a word of address and a family name: the wrong guess renames a person."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.honorifics import strip_honorific


@pytest.mark.parametrize(
    ("written", "title", "name", "gender"),
    [
        ("Ông Nguyễn Văn An", "Ông", "Nguyễn Văn An", "male"),
        ("ÔNG NGUYỄN VĂN AN", "ÔNG", "NGUYỄN VĂN AN", "male"),
        ("Ông Lê Tám", "Ông", "Lê Tám", "male"),
        ("ông Tư", "ông", "Tư", "male"),
        ("Ông: Tư", "Ông", "Tư", "male"),
        ("Ông Ông Văn Bảy", "Ông", "Ông Văn Bảy", "male"),
        ("Bà H'Hen Niê", "Bà", "H'Hen Niê", "female"),
        ("Bà Ông Thị Bích Lan", "Bà", "Ông Thị Bích Lan", "female"),
        ("Thượng tá Trần Văn Bình", "Thượng tá", "Trần Văn Bình", None),
        ("Đại uý Lê Thị Hoa", "Đại uý", "Lê Thị Hoa", None),
        ("Đ/c Phạm Văn Hai", "Đ/c", "Phạm Văn Hai", None),
        ("ThS. Đỗ Văn An", "ThS", "Đỗ Văn An", None),
        ("Ông Thị Bích Lan", None, "Ông Thị Bích Lan", None),
        ("Ông Mỹ Oanh", None, "Ông Mỹ Oanh", None),
        ("Ông Văn Tùng", None, "Ông Văn Tùng", None),
        ("Ông Cao Thắng", None, "Ông Cao Thắng", None),
        ("ÔNG THỊ KIM NGỌC", None, "ÔNG THỊ KIM NGỌC", None),
        ("Cô Thị Hoa", None, "Cô Thị Hoa", None),
        ("Nguyễn Văn Ông", None, "Nguyễn Văn Ông", None),
        ("Ông", None, "Ông", None),
        ("", None, "", None),
    ],
)
def test_words_of_address_are_told_from_family_names(
    written: str, title: str | None, name: str, gender: str | None
) -> None:
    assert strip_honorific(written) == (title, name, gender)


def test_a_column_where_everybody_is_addressed_decides_the_doubtful() -> None:
    assert strip_honorific("Ông Cao Thắng", column_is_addressed=True).name == "Cao Thắng"
    assert strip_honorific("Ông Mỹ Oanh", column_is_addressed=True).name == "Ông Mỹ Oanh"


@pytest.mark.parametrize(
    ("cell", "title", "name"),
    [
        ("Bác sĩ H'Hen Niê", "Bác sĩ", "H'Hen Niê"),
        ("THƯỢNG TÁ ĐIỂU K'RĂNG", "THƯỢNG TÁ", "ĐIỂU K'RĂNG"),
        ("ThS Y Moan", "ThS", "Y Moan"),
        ("Ông H'Hen Niê", "Ông", "H'Hen Niê"),
        ("Anh Tú", None, "Anh Tú"),
    ],
)
def test_a_rank_is_one_before_any_name(cell: str, title: str | None, name: str) -> None:
    addressed = strip_honorific(cell)
    assert (addressed.title, addressed.name) == (title, name)
