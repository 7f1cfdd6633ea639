"""A list filed under the wrong unit sends its corrections, and its certificates, to strangers."""

from __future__ import annotations

import pytest

from khenthuong_desktop.exchange.row_unit import bare_section, read_sections, unit_above, unit_in_titles


def is_unit(text: str) -> bool:
    return text.lower() in ("khu phố 3", "a lưới")


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        (["ĐƠN VỊ: Khu phố 3"], "Khu phố 3"),
        (["KHU PHỐ / ĐƠN VỊ: Khu phố 3......"], "Khu phố 3"),
        (["ỦY BAN NHÂN DÂN PHƯỜNG\nĐơn vị đề nghị: Trường THCS Lê Lợi"], "Trường THCS Lê Lợi"),
        (["Khu phố: 3"], "Khu phố 3"),
        (["Khu phố: Khu phố 3"], "Khu phố 3"),
        (["Trường: THCS Lê Lợi"], "Trường THCS Lê Lợi"),
        (["KHU PHỐ / ĐƠN VỊ: ................................"], ""),
        (["Khu phố: …………"], ""),
        (["Đơn vị tính: đồng"], ""),
        (["DANH SÁCH ĐỀ NGHỊ"], ""),
    ],
)
def test_the_line_above_a_table_names_the_unit(lines: list[str], unit: str) -> None:
    assert unit_above(lines) == unit


@pytest.mark.parametrize(
    ("titles", "unit"),
    [
        (["DANH SÁCH CÁ NHÂN CỦA KHU PHỐ 3 NĂM 2025"], "KHU PHỐ 3"),
        (["UBND PHƯỜNG TÂN LẬP\nKHU PHỐ 3"], "KHU PHỐ 3"),
        (["DANH SÁCH KHU PHỐ 4"], ""),
    ],
)
def test_only_a_known_unit_is_taken_out_of_a_title(titles: list[str], unit: str) -> None:
    assert unit_in_titles(titles, is_unit) == unit


@pytest.mark.parametrize(
    ("section", "bare"),
    [
        ("IV. Hội Nông dân phường", "Hội Nông dân phường"),
        ("A TẬP THỂ", "TẬP THỂ"),
        ("1 Khu phố 3", "Khu phố 3"),
        ("A Lưới", "A Lưới"),
        ("KP - 3", "KP - 3"),
        ("Khu phố 3: 05 người", "Khu phố 3"),
        ("Khu phố 3 - 05 người", "Khu phố 3"),
    ],
)
def test_numbering_and_counts_are_no_part_of_a_section(section: str, bare: str) -> None:
    assert bare_section(section, is_unit) == bare


def test_a_section_of_several_kinds_is_neither_unit_nor_kind() -> None:
    facts = read_sections(["TẬP THỂ, CÁ NHÂN"], is_unit, lambda text: False)
    assert (facts.kind, facts.unit) == (None, "")
