"""Rows that say the unit or the kind of the rows below them."""

from __future__ import annotations

import pytest

from tests.exchange.sheet_building import Rows, everything_told, numbers, reasons, table

HEAD = ("STT", "Họ và tên", "Năm sinh", "Chức vụ")
LAN = (1, "Lê Thị Lan", 1980, "Nông dân")
MAI = (2, "Lê Thị Mai", 1981, "Giáo viên")


def sections(rows: Rows, merges: list[str] | None = None) -> list[tuple[str, ...]]:
    return [row.sections for row in table(rows, merges or []).rows]


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        (("I. Khu phố 1",), "Khu phố 1"),
        ((None, "I. Khu phố 1"), "Khu phố 1"),
        (("I", "Khu phố 1"), "Khu phố 1"),
        (("I.", "KHU PHỐ 1"), "KHU PHỐ 1"),
        (("B. HỘ GIA ĐÌNH",), "HỘ GIA ĐÌNH"),
        (("A", "TẬP THỂ"), "TẬP THỂ"),
        ((None, "Khu phố 1"), "Khu phố 1"),
        (("Khu phố 1",), "Khu phố 1"),
        (("Khu phố 1 (05 người)",), "Khu phố 1"),
        ((None, "Trường THCS Trần Quốc Toản:"), "Trường THCS Trần Quốc Toản"),
        (("II", "Công an phường", None, "3 người"), "Công an phường"),
        (("a)", "Khối phường"), "Khối phường"),
        (("1.1", "Tổ dân phố 5"), "Tổ dân phố 5"),
    ],
)
def test_a_section_holds_for_the_rows_below(cells: tuple[str | None, ...], text: str) -> None:
    rows: Rows = [HEAD, cells, LAN, MAI]
    assert sections(rows) == [(text,), (text,)]
    assert reasons(table(rows)) == {1: "header", 2: "section"}


def test_a_merged_row_is_a_section_whatever_it_says() -> None:
    rows: Rows = [HEAD, ("Nguyễn Văn Trỗi",), LAN, (None, "Mường Thanh"), MAI]
    assert sections(rows, ["A2:D2", "B4:D4"]) == [("Nguyễn Văn Trỗi",), ("Mường Thanh",)]


def test_a_unit_lies_within_a_kind_and_a_new_kind_ends_both() -> None:
    rows: Rows = [
        HEAD, ("A", "TẬP THỂ"), ("I", "Khu phố 1"), LAN, ("II", "Khu phố 2"), MAI,
        ("B", "CÁ NHÂN"), LAN, ("I", "Khu phố 3"), MAI,
    ]  # fmt: skip
    assert sections(rows) == [
        ("TẬP THỂ", "Khu phố 1"),
        ("TẬP THỂ", "Khu phố 2"),
        ("CÁ NHÂN",),
        ("CÁ NHÂN", "Khu phố 3"),
    ]


def test_kinds_within_units_nest_the_other_way() -> None:
    rows: Rows = [
        HEAD, ("Khu phố 1",), (None, "Tập thể"), LAN, (None, "Cá nhân"), MAI, ("Khu phố 2",), LAN,
    ]  # fmt: skip
    assert sections(rows) == [("Khu phố 1", "Tập thể"), ("Khu phố 1", "Cá nhân"), ("Khu phố 2",)]


def test_a_unit_nobody_was_named_from_leaves_the_next_alone() -> None:
    rows: Rows = [HEAD, ("I", "Khu phố 1"), ("II", "Khu phố 2"), LAN]
    assert sections(rows) == [("Khu phố 2",)]


def test_numbered_units_are_sections_where_the_people_are_counted_anew() -> None:
    rows: Rows = [HEAD, (1, "Khu phố 1"), LAN, MAI, (2, "Khu phố 2"), LAN]
    assert sections(rows) == [("Khu phố 1",), ("Khu phố 1",), ("Khu phố 2",)]


def test_collectives_that_have_nothing_but_a_name_are_records() -> None:
    rows: Rows = [HEAD, ("A", "TẬP THỂ"), (1, "Khu phố 3"), (2, "Trường THCS Trần Quốc Toản"), ("B", "CÁ NHÂN"), LAN]
    assert numbers(table(rows)) == [3, 4, 6]


def test_a_lone_name_is_a_person_and_no_section() -> None:
    rows: Rows = [HEAD, LAN, (None, "Trần Văn Bình"), MAI]
    assert numbers(table(rows)) == [2, 3, 4]


def test_a_section_may_follow_the_signature_of_the_one_before() -> None:
    rows: Rows = [
        HEAD,
        ("I", "Khu phố 1"),
        LAN,
        (None, None, None, "TRƯỞNG KHU PHỐ"),
        (None, None, None, "Lê Văn Hải"),
        ("II", "Khu phố 2"),
        MAI,
    ]
    found = table(rows)
    assert [(row.row, row.sections) for row in found.rows] == [(3, ("Khu phố 1",)), (7, ("Khu phố 2",))]
    assert everything_told(rows, [found])


def test_subtotals_do_not_end_a_section_list() -> None:
    rows: Rows = [
        HEAD,
        ("I", "Khu phố 1"),
        LAN,
        (None, "Cộng KP1: 1 người"),
        ("II", "Khu phố 2"),
        MAI,
        (None, "Cộng", 2),
    ]
    found = table(rows)
    assert [row.sections for row in found.rows] == [("Khu phố 1",), ("Khu phố 2",)]
    assert [reason for reason in reasons(found).values() if reason == "total"] == ["total", "total"]


def test_a_section_right_above_the_header_holds() -> None:
    rows: Rows = [("DANH SÁCH",), ("I. Khu phố 1",), HEAD, LAN, ("II. Khu phố 2",), HEAD, MAI]
    assert sections(rows) == [("Khu phố 1",), ("Khu phố 2",)]


def test_a_long_sentence_is_a_note_and_no_section() -> None:
    sentence = (
        "Các trường hợp trên đã được khu phố họp bình xét công khai, dân chủ, đúng quy định và niêm yết tại nhà văn hóa"
    )
    rows: Rows = [HEAD, LAN, (sentence + ", không có ý kiến gì khác cho tới nay.",)]
    found = table(rows)
    assert numbers(found) == [2]
    assert everything_told(rows, [found])


def test_letters_that_count_people_are_no_sections() -> None:
    rows: Rows = [HEAD, ("a", "Lê Thị Lan", "01/02/1980", "Nông dân"), ("b", "Lê Thị Mai", "02/03/1981", "Giáo viên")]
    assert numbers(table(rows)) == [2, 3]
