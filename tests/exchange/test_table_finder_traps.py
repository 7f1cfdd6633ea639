"""Layouts that look like something else: each one lost people, or made people of something, in some list."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.exchange import columns
from tests.exchange.sheet_building import ENCODINGS, SYNONYMS, Rows, everything_told, numbers, reasons, table, tables

HEAD = ("STT", "Họ và tên", "Năm sinh", "Chức vụ")
LAN = (1, "Lê Thị Lan", 1980, "Nông dân")
MAI = (2, "Lê Thị Mai", 1981, "Giáo viên")


def test_labels_and_values_above_the_list_are_no_list() -> None:
    rows: Rows = [("Đơn vị", "Khu phố 3", "Lĩnh vực", "Văn hóa"), (), HEAD, LAN, MAI]
    found = table(rows)
    assert numbers(found) == [4, 5]
    assert everything_told(rows, [found])


@pytest.mark.parametrize(
    "rows",
    [
        [("STT", "Nội dung", "Số lượng", "Ghi chú"), (1, "Tập thể", 5, None), (2, "Cá nhân", 12, "đạt")],
        [("Dân tộc", "Tôn giáo", "Giới tính"), ("Kinh", "Không", "Nam"), ("Tày", "Phật giáo", "Nữ")],
        [("TT", "Nội dung chi", "Số tiền", "Ghi chú"), (1, "Khung giấy khen", 500000, None)],
    ],
)
def test_statistics_and_lists_of_choices_are_no_people(rows: Rows) -> None:
    assert tables(rows) == []


def test_units_to_be_commended_are_a_list_though_it_names_nobody() -> None:
    rows: Rows = [
        ("STT", "Đơn vị", "Hình thức khen thưởng"),
        (1, "Khu phố 3", "Giấy khen"),
        (2, "Công an phường", "Giấy khen"),
    ]
    found = table(rows)
    assert numbers(found) == [2, 3]
    assert [one.target for one in columns.match(found, SYNONYMS)] == ["ordinal", "full_name", "award"]


def test_an_ordinal_column_without_heading_is_still_the_ordinal() -> None:
    rows: Rows = [
        (None, "Họ và tên", "Chức vụ"),
        (1, "Lê Lan", "x"),
        (2, "Lê Mai", "y"),
        (3, None, None),
        (4, None, None),
    ]
    found = table(rows)
    assert numbers(found) == [2, 3]
    assert columns.match(found, SYNONYMS)[0].target == "ordinal"


def test_an_empty_form_has_headings_and_nobody() -> None:
    rows: Rows = [("DANH SÁCH",), HEAD, (1,), (2,), (3,), (None, "Cộng"), (None, None, None, "TRƯỞNG KHU PHỐ")]
    found = table(rows)
    assert numbers(found) == []
    assert everything_told(rows, [found])


def test_a_name_in_capitals_beside_a_position_is_a_person() -> None:
    rows: Rows = [
        ("Họ và tên", "Năm sinh", "Chức vụ"),
        ("LÊ THỊ LAN", 1980, "Kế toán"),
        ("LÊ VĂN HẢI", None, "CHỦ TỊCH"),
    ]
    assert numbers(table(rows)) == [2, 3]


def test_positions_in_records_are_no_signatures() -> None:
    rows: Rows = [
        HEAD,
        LAN,
        (2, "Lê Văn Hải", None, "Người lập biểu"),
        (3, "TRẦN AN", None, "CHỦ TỊCH"),
        (4, "Lê Ký", 1970, None),
    ]
    assert numbers(table(rows)) == [2, 3, 4, 5]


def test_a_person_after_the_total_is_not_lost() -> None:
    rows: Rows = [
        HEAD,
        LAN,
        (None, "Tổng cộng: 1 người"),
        (2, "Lê Thị Mai", 1981, "Giáo viên"),
        (None, "Lê Hoa", date(1990, 1, 1)),
    ]
    assert numbers(table(rows)) == [2, 4, 5]


def test_a_person_without_ordinal_among_others_is_not_lost() -> None:
    rows: Rows = [HEAD, LAN, (None, "Lê Thị Hoa", 1982, "Nông dân"), MAI]
    assert numbers(table(rows)) == [2, 3, 4]


def test_ordinals_as_text_with_dots_count() -> None:
    rows: Rows = [
        HEAD,
        ("1.", "Lê Lan", 1980, "x"),
        ("02", "Lê Mai", 1981, "x"),
        ("3)", "Lê Hoa", 1982, "x"),
        (4.0, "Lê Na", 1983, "x"),
    ]
    assert numbers(table(rows)) == [2, 3, 4, 5]


def test_the_same_heading_twice_does_not_part_a_list() -> None:
    rows: Rows = [
        ("STT", "Họ và tên", "Chức vụ", None, "Họ và tên"),
        (1, "Lê Lan", "x", None, "Lê Hải"),
        (2, "Lê Mai", "x", None, "Lê An"),
    ]
    found = tables(rows)
    assert sum(len(one.rows) for one in found) in (2, 4)
    assert everything_told(rows, found)


def test_totals_and_signatures_in_old_letters_are_cut_off() -> None:
    for encoding in ENCODINGS:
        back = {letter: code for code, letter in encoding.codes.items()}

        def old(text: str, back: dict[str, str] = back) -> str:
            return "".join(back.get(char, char) for char in text)

        rows: Rows = [
            tuple(map(old, ("TT", "Họ và tên", "Ngày sinh", "Chức vụ"))),
            (old("I"), old("Khu phố 1")),
            (1, old("Lê Thị Lan"), "01/02/1980", old("Nông dân")),
            (None, old("Tổng cộng: 1 người")),
            (None, None, None, old("Người lập biểu")),
            (None, None, None, old("Lê Thị Mai")),
        ]
        found = table(rows)
        assert [(row.row, row.sections) for row in found.rows] == [(3, (old("Khu phố 1"),))]
        assert list(reasons(found).values()) == ["header", "section", "total", "signature", "signature"]


def test_a_list_of_one_is_a_list() -> None:
    assert numbers(table([HEAD, LAN])) == [2]
    assert numbers(table([("Họ và tên", "Năm sinh"), ("Lê Lan", 1980)])) == [2]


def test_lists_side_by_side_without_ordinals_do_not_mix() -> None:
    rows: Rows = [("Họ và tên", "Năm sinh", None, "Họ và tên", "Năm sinh"), ("Lê Lan", 1980, None, "Lê Hải", 1981)]
    left, right = tables(rows)
    assert [one.column for one in left.headings] == [0, 1]
    assert [one.column for one in right.headings] == [3, 4]


def test_three_lists_below_each_other_are_three() -> None:
    rows: Rows = [
        ("A. TẬP THỂ",),
        ("STT", "Tên tập thể", "Hình thức khen thưởng"),
        (1, "Khu phố 3", "Giấy khen"),
        (None, "Cộng: 1"),
        ("B. HỘ GIA ĐÌNH",),
        ("STT", "Chủ hộ", "Địa chỉ", "Hình thức khen thưởng"),
        (1, "Lê Văn An", "Khu phố 2", "Giấy khen"),
        ("C. CÁ NHÂN",),
        ("STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"),
        (1, "Lê Thị Lan", "x", "Giấy khen"),
        (None, None, None, "TM. ỦY BAN NHÂN DÂN"),
        (None, None, None, "CHỦ TỊCH"),
        (),
        (None, None, None, "Nguyễn Văn An"),
    ]
    found = tables(rows)
    assert [numbers(one) for one in found] == [[3], [7], [10]]
    assert [(one.above, one.rows[0].sections) for one in found] == [
        (("A. TẬP THỂ",), ("TẬP THỂ",)),
        (("B. HỘ GIA ĐÌNH",), ("HỘ GIA ĐÌNH",)),
        (("C. CÁ NHÂN",), ("CÁ NHÂN",)),
    ]
    assert everything_told(rows, found)


def test_a_page_number_in_the_middle_is_no_person() -> None:
    rows: Rows = [HEAD, LAN, ("Trang 1",), (None, None, None, "Trang 1/2"), MAI]
    found = table(rows)
    assert numbers(found) == [2, 5]
    assert [row.sections for row in found.rows] == [(), ()]


def test_filled_down_constants_under_the_list_are_nobody() -> None:
    rows: Rows = [
        (*HEAD, "Đơn vị"),
        *[(at, f"Lê Văn {chr(64 + at)}n", 1980, "x", "Khu phố 3") for at in range(1, 4)],
        *[(at, None, None, None, "Khu phố 3") for at in range(4, 30)],
    ]
    found = table(rows)
    assert numbers(found) == [2, 3, 4]
    assert everything_told(rows, [found])


def test_somebody_whose_name_was_forgotten_stays_to_be_mended() -> None:
    rows: Rows = [HEAD, LAN, (2, None, 1981, "Giáo viên"), (3, "Lê Hoa", 1982, "x"), (4, None, 1983, "Nông dân")]
    assert numbers(table(rows)) == [2, 3, 4, 5]


def test_a_wide_sheet_and_a_long_one_end() -> None:
    rows: list[tuple[object, ...]] = [HEAD, LAN, *[(None,) * 300] * 2000, (*LAN, *[None] * 300)]
    assert numbers(table(rows)) == [2, 2003]  # type: ignore[arg-type]


def test_a_list_that_begins_lower_beside_another_is_found() -> None:
    rows: Rows = [
        ("NAM", None, None, None, None, None),
        ("STT", "Họ và tên", "Chức vụ", None, None, None, None),
        (1, "Lê Văn Hải", "x", None, "DANH SÁCH NỮ"),
        (2, "Lê Văn Hùng", "y", None, "STT", "Họ và tên", "Đơn vị"),
        (3, "Lê Văn Dũng", "z", None, 1, "Lê Thị Lan", "Khu phố 1"),
        (None, None, None, None, 2, "Lê Thị Mai", "Khu phố 2"),
    ]
    left, right = tables(rows)
    assert (numbers(left), numbers(right)) == ([3, 4, 5], [5, 6])
    assert [one.column for one in right.headings] == [4, 5, 6]
    assert right.above == ("DANH SÁCH NỮ",)


def test_a_plain_question_is_enough_to_find_headings() -> None:
    from khenthuong_desktop.exchange.table_finder import find
    from tests.exchange.sheet_building import sheet

    found = find(sheet([("DANH SÁCH",), HEAD, LAN, (None, "Cộng: 1")]), lambda text: text in HEAD)
    assert [numbers(one) for one in found] == [[3]]


def test_a_name_apart_under_a_counted_list_is_the_signer() -> None:
    rows: Rows = [HEAD, LAN, MAI, (), (), (None, "Trần Văn Ba")]
    found = table(rows)
    assert numbers(found) == [2, 3]
    assert reasons(found) == {1: "header", 6: "signature"}


def test_kinds_counted_in_figures_are_sections() -> None:
    rows: Rows = [
        ("STT", "Tên tập thể, cá nhân", "Chức vụ", "Hình thức khen thưởng"),
        ("1", "Tập thể", None, None),
        ("1.1", "Khu phố 3", None, "Giấy khen"),
        ("1.2", "Khu phố 4", None, "Giấy khen"),
        ("2", "Cá nhân", None, None),
        ("2.1", "Lê Lan", "x", "Giấy khen"),
    ]
    assert [(row.row, row.sections) for row in table(rows).rows] == [
        (3, ("Tập thể",)),
        (4, ("Tập thể",)),
        (6, ("Cá nhân",)),
    ]


def test_the_sum_in_words_is_a_note() -> None:
    found = table([HEAD, LAN, ("Tổng số:", 1, None, "người"), ("Bằng chữ: một người",)])
    assert reasons(found) == {1: "header", 3: "total", 4: "note"}


def test_words_of_an_achievement_do_not_end_the_list() -> None:
    rows: Rows = [
        ("STT", "Họ tên", "Năm sinh", "Thành tích"),
        (1, "Lê Lan", 1980, "Tổng số tiền ủng hộ 5 triệu"),
        (None, "Lê Hoa", 1982, "Người tổng hợp giỏi"),
        (2, "Lê Mai", None, "Ký kết giao ước thi đua"),
    ]
    assert numbers(table(rows)) == [2, 3, 4]
