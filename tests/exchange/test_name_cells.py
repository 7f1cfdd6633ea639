"""A certificate printed for 'Nguyễn Văn An*' or 'Lê Thị Ba (1981)' comes from what else a name cell says."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.exchange.read_names import read_person


@pytest.mark.parametrize(
    ("cell", "name", "more", "code"),
    [
        ("Nguyễn Văn An*", "Nguyễn Văn An", None, "name.mark_removed"),
        ("(*) Nguyễn Văn An (1)", "(*) Nguyễn Văn An", None, "name.mark_removed"),
        ("Bùi Văn Út¹", "Bùi Văn Út", None, "name.mark_removed"),
        ("Nguyễn Văn An (1980)", "Nguyễn Văn An", ("birth_date", "1980"), "name.birth_in_name"),
        ("Nguyễn Văn An - 1980", "Nguyễn Văn An", ("birth_date", "1980"), "name.birth_in_name"),
        ("Nguyễn Văn An, sinh năm 1980", "Nguyễn Văn An", ("birth_date", "1980"), "name.birth_in_name"),
        ("Nguyễn Văn An\nSinh năm 1980", "Nguyễn Văn An", ("birth_date", "1980"), "name.birth_in_name"),
        ("Lê Thị Ba (sn 12/3/1985)", "Lê Thị Ba", ("birth_date", "1985-03-12"), "name.birth_in_name"),
        ("Trần Văn Năm 1980", "Trần Văn Năm", ("birth_date", "1980"), "name.birth_in_name"),
        ("Lê Thị Sinh - 1980", "Lê Thị Sinh", ("birth_date", "1980"), "name.birth_in_name"),
        ("Nguyễn Văn An - 0912345678", "Nguyễn Văn An", ("phone", "0912345678"), "name.phone_in_name"),
        ("Lê Thị Quế ĐT: 0912 345 678", "Lê Thị Quế", ("phone", "0912 345 678"), "name.phone_in_name"),
        ("Nguyễn Văn Ấn, nữ", "Nguyễn Văn Ấn", ("gender", "Nữ"), "name.sex_in_name"),
        ("Lê Thị Sen (Đã mất)", "Lê Thị Sen", ("notes", "Đã mất"), "name.remark_in_name"),
        ("Mẹ VNAH Nguyễn Thị Chín", "Nguyễn Thị Chín", ("notes", "Mẹ VNAH"), "name.remark_in_name"),
        ("Em Lê Thị Tám", "Lê Thị Tám", None, "name.address_removed"),
        ("Hoàng Văn Ký\nTrưởng khu phố", "Hoàng Văn Ký", ("position", "Trưởng khu phố"), "name.position_in_name"),
        ("Vũ Thị Bốn\n(Tổ trưởng tổ 5)", "Vũ Thị Bốn", ("position", "Tổ trưởng tổ 5"), "name.position_in_name"),
        ("NguyễnVănXuân", "Nguyễn Văn Xuân", None, "name.recased"),
    ],
)
def test_a_name_cell_gives_the_name_and_puts_the_rest_where_it_belongs(
    cell: str, name: str, more: tuple[str, str] | None, code: str
) -> None:
    note = read_person(cell, False)
    assert note.text == name
    assert code in [found.code for found in note.findings]
    assert more is None or more in note.more
    assert not blocking(note.findings)


@pytest.mark.parametrize("name", ["Trần Văn Nam", "Lê Thị Sinh", "Nguyễn Văn Em", "Nguyễn Thị Mới", "Đỗ Năm"])
def test_a_name_that_sounds_like_a_year_or_a_sex_is_whole(name: str) -> None:
    assert read_person(name, False).text == name


@pytest.mark.parametrize(
    "cell", ["Nguyễn Văn An\nLê Thị Ba", "1. Nguyễn Văn An\n2. Lê Thị Ba", "Lê Văn Sáu; Lê Văn Bảy"]
)
def test_two_people_in_one_cell_are_still_two(cell: str) -> None:
    assert blocking(read_person(cell, False).findings)


@pytest.mark.parametrize("cell", ["#N/A", "#REF!", "#NAME?", "Err:502"])
def test_nobody_is_called_after_a_failed_formula(cell: str) -> None:
    note = read_person(cell, False)
    assert note.text == ""
    assert note.stood == cell
    assert [found.code for found in note.findings] == ["import.error_value"]
    assert blocking(note.findings)
