"""Where a table begins and ends, what stands above it, and which rows are people."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exchange.sheet_building import Rows, everything_told, numbers, reasons, table, tables

HEAD = ("STT", "Họ và tên", "Năm sinh", "Chức vụ")


def people(first: int, count: int) -> list[tuple[int, str, int, str]]:
    return [(at, f"Nguyễn Văn {chr(64 + at)}n", 1970 + at, "Nông dân") for at in range(first, first + count)]


def test_titles_above_are_kept_and_a_label_keeps_its_value() -> None:
    rows: Rows = [
        ("ỦY BAN NHÂN DÂN", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Đơn vị:", "Trường THCS Trần Quốc Toản"),
        (),
        ("KHU PHỐ / ĐƠN VỊ: Khu phố 3",),
        HEAD,
        *people(1, 2),
    ]
    found = table(rows)
    assert "Đơn vị: Trường THCS Trần Quốc Toản" in found.above
    assert "KHU PHỐ / ĐƠN VỊ: Khu phố 3" in found.above
    assert found.header_rows == (5,)
    assert numbers(found) == [6, 7]
    assert everything_told(rows, [found])


def test_blank_rows_inside_do_not_end_the_list() -> None:
    rows: Rows = [HEAD, *people(1, 2), (), (), (), ("", None, " "), *people(3, 2)]
    assert numbers(table(rows)) == [2, 3, 8, 9]


def test_total_and_signature_are_cut_off_and_told() -> None:
    rows: Rows = [
        HEAD,
        *people(1, 2),
        (),
        (None, "Tổng cộng: danh sách có 02 người./."),
        (None, None, None, "Tân Lập, ngày 12 tháng 8 năm 2025"),
        (None, "Người lập biểu", None, "TRƯỞNG KHU PHỐ"),
        (None, "(Ký, ghi rõ họ tên)", None, "(Ký, đóng dấu)"),
        (),
        (None, "Trần Thị Lan", None, "Lê Văn Hải"),
    ]
    found = table(rows)
    assert numbers(found) == [2, 3]
    assert reasons(found) == {
        1: "header", 5: "total", 6: "signature", 7: "signature", 8: "signature", 10: "signature",
    }  # fmt: skip


@pytest.mark.parametrize(
    "total",
    ["Cộng", "CỘNG:", "Tổng cộng", "Tổng số: 12 người", "Danh sách này có 12 người", "Cộng (I+II)", "Tổng", "Tổng số",
     "Danh sách ấn định 12 người", "Cộng trang 1", "TỔNG CỘNG", "Ấn định danh sách: 12 người", "Tổng cộng khối phường"],
)  # fmt: skip
def test_totals_in_any_words_are_no_people_and_the_list_goes_on(total: str) -> None:
    rows: Rows = [HEAD, *people(1, 2), (total, None, None, 12), *people(3, 1), (None, total, 3)]
    found = table(rows)
    assert numbers(found) == [2, 3, 5]
    assert reasons(found) == {1: "header", 4: "total", 6: "total"}


@pytest.mark.parametrize(
    "name",
    ["Tống Văn Cộng", "Cộng Hòa", "Ký", "Tổng", "Lê Thị Tổng", "Cộng", "Đào Thị Ký", "Công Tằng Tôn Nữ Thị Hương"],
)
def test_people_whose_names_read_like_totals_stay_on_the_list(name: str) -> None:
    rows: Rows = [HEAD, *people(1, 2), (3, name, date(1980, 2, 1), "Nông dân"), *people(4, 1)]
    assert numbers(table(rows)) == [2, 3, 4, 5]
    without_date: Rows = [HEAD, *people(1, 2), (3, name, None, "Nông dân"), *people(4, 1)]
    assert numbers(table(without_date)) == [2, 3, 4, 5]


@pytest.mark.parametrize(
    "signature",
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/M BAN CHI ỦY", "Người lập biểu", "NGƯỜI LẬP DANH SÁCH", "HIỆU TRƯỞNG",
     "Tân Lập, ngày ... tháng ... năm 2025", "ngày      tháng     năm 2025", "XÁC NHẬN CỦA UBND PHƯỜNG",
     "Thủ trưởng đơn vị", "(Ký tên, đóng dấu)", "Nơi nhận:", "CHỦ TỊCH", "TP. Hồ Chí Minh, ngày 5 tháng 8 năm 2025"],
)  # fmt: skip
@pytest.mark.parametrize("column", [1, 3])
def test_signatures_and_the_names_under_them_are_no_people(signature: str, column: int) -> None:
    blanks = (None,) * column
    rows: Rows = [HEAD, *people(1, 2), (*blanks, signature), (), (*blanks, "Trần Thị Lan")]
    found = table(rows)
    assert numbers(found) == [2, 3]
    assert reasons(found) == {1: "header", 4: "signature", 6: "signature"}


def test_a_list_without_ordinals_keeps_its_people_and_loses_its_signers() -> None:
    rows: Rows = [
        ("Họ và tên", "Năm sinh", "Chức vụ", "Ghi chú"),
        ("Nguyễn Văn An", 1970, "Nông dân"),
        ("Tổng Thị Lan", 1980, None),
        ("Cộng", 2),
        ("Người lập", None, "TRƯỞNG THÔN"),
        ("Trần Văn Bình", None, "Lê Hải"),
    ]
    found = table(rows)
    assert numbers(found) == [2, 3]
    assert everything_told(rows, [found])


def test_filled_down_formulas_are_no_people() -> None:
    rows: Rows = [HEAD, *people(1, 2), *[(at, None, 0, "") for at in range(3, 40)], (None, 0, 0, "#N/A"), (40,)]
    found = table(rows)
    assert numbers(found) == [2, 3]
    assert {reasons(found)[at] for at in range(4, 43)} == {"empty_formula"}


def test_a_date_of_an_empty_cell_is_a_formula_without_value() -> None:
    rows: Rows = [HEAD, *people(1, 1), (2, None, date(1899, 12, 30), None), (3, None, date(1900, 1, 1), 0)]
    assert numbers(table(rows)) == [2]


def test_a_header_printed_again_on_each_page_is_read_once() -> None:
    title = ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",)
    marks = ("(1)", "(2)", "(3)", "(4)")
    rows: Rows = [title, HEAD, marks, *people(1, 3), title, HEAD, marks, *people(4, 2), HEAD, *people(6, 1)]
    found = table(rows)
    assert numbers(found) == [4, 5, 6, 10, 11, 13]
    assert reasons(found)[8] == "repeated_header"
    assert everything_told(rows, [found])


@pytest.mark.parametrize(
    "marks",
    [(1, 2, 3, 4), ("(1)", "(2)", "(3)", "(4)"), ("1", "2", "3", "4"), ("a", "b", "c", "d"), ("A", "B", "1", "2"),
     ("[1]", "[2]", "[3]", "[4]"), (1.0, 2.0, 3.0, 4.0), (1, 2, 3, "4=2+3")],
)  # fmt: skip
def test_the_row_of_column_numbers_is_nobody(marks: tuple[str | int | float, ...]) -> None:
    found = table([HEAD, marks, *people(1, 2)])
    assert numbers(found) == [3, 4]
    assert reasons(found) == {1: "header", 2: "numbers"}


def test_two_lists_one_below_the_other_keep_their_own_titles() -> None:
    rows: Rows = [
        ("I. DANH SÁCH TẬP THỂ",),
        ("STT", "Tên tập thể", "Hình thức khen thưởng"),
        (1, "Khu phố 3", "Giấy khen"),
        (),
        ("II. DANH SÁCH CÁ NHÂN",),
        ("STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Hình thức khen thưởng"),
        (1, "Lê Thị Lan", "01/02/1980", "Giáo viên", "Giấy khen"),
        (2, "Lê Thị Mai", "01/02/1981", "Giáo viên", "Giấy khen"),
        (None, "Tổng cộng: 2 người"),
    ]
    first, second = tables(rows)
    assert (numbers(first), numbers(second)) == ([3], [7, 8])
    assert second.above == ("II. DANH SÁCH CÁ NHÂN",)
    assert everything_told(rows, [first, second])


def test_the_same_header_under_another_title_is_another_list() -> None:
    rows: Rows = [
        ("DANH SÁCH KHU PHỐ 1",), HEAD, *people(1, 2), (), ("DANH SÁCH KHU PHỐ 2",), HEAD, *people(1, 2),
    ]  # fmt: skip
    found = tables(rows)
    sections = {row.row: (one.above, row.sections) for one in found for row in one.rows}
    assert sorted(sections) == [3, 4, 8, 9]
    assert "KHU PHỐ 2" in str(sections[8])
    assert "KHU PHỐ 1" not in str(sections[8])
    assert everything_told(rows, found)


def test_two_lists_side_by_side_do_not_mix() -> None:
    head = ("STT", "Họ và tên", "Năm sinh")
    rows: Rows = [
        ("DANH SÁCH NAM", None, None, None, "DANH SÁCH NỮ"),
        (*head, None, *head),
        (1, "Lê Văn Hải", 1980, None, 1, "Lê Thị Lan", 1981),
        (2, "Lê Văn Hùng", 1982, None, 2, "Lê Thị Mai", 1983),
        (None, None, None, None, 3, "Lê Thị Hoa", 1985),
        (None, "Cộng: 2", None, None, None, "Cộng: 3", None),
    ]
    left, right = tables(rows)
    assert (numbers(left), numbers(right)) == ([3, 4], [3, 4, 5])
    assert [one.column for one in left.headings] == [0, 1, 2]
    assert [one.column for one in right.headings] == [4, 5, 6]
    assert everything_told(rows, [left, right])


def test_a_table_may_begin_in_any_column() -> None:
    rows: Rows = [(), (), (None, None, *HEAD), *[(None, None, *person) for person in people(1, 3)]]
    found = table(rows)
    assert numbers(found) == [4, 5, 6]
    assert [one.column for one in found.headings] == [2, 3, 4, 5]


def test_hidden_people_are_people_and_their_rows_are_known() -> None:
    found = table([HEAD, *people(1, 3)], hidden=[3])
    assert numbers(found) == [2, 3, 4]
    assert found.hidden_rows == {3}


def test_a_list_without_a_header_is_found_by_its_people() -> None:
    rows: Rows = [("Khu phố 3",), *people(1, 3), (None, "Cộng: 3")]
    found = table(rows)
    assert found.header_rows == ()
    assert [one.text for one in found.headings] == ["", "", "", ""]
    assert numbers(found) == [2, 3, 4]
    assert found.above == ("Khu phố 3",)
    assert everything_told(rows, [found])


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("HƯỚNG DẪN",), ("1. Điền đầy đủ họ và tên, ngày sinh.",), ("2. Gửi về phòng Văn hóa - Xã hội.",)],
        [("BÁO CÁO", None), ("Số lượng", 12), ("Tỷ lệ", 0.5)],
        [("Họ và tên:", "Nguyễn Văn An", "Ngày sinh:", "01/02/1980"), ("Đơn vị:", "KP 3", "Chức vụ:", "Tổ trưởng")],
        [("Kinh",), ("Tày",), ("Nùng",)],
    ],
)  # fmt: skip
def test_sheets_without_a_list_give_none(rows: Rows) -> None:
    assert tables(rows) == []


def test_a_column_without_a_heading_is_still_a_column() -> None:
    found = table([("STT", "Họ và tên", None, "Chức vụ"), (1, "Lê Lan", "001060113438", "Nông dân", "x")])
    assert [(one.column, one.text) for one in found.headings] == [
        (0, "STT"), (1, "Họ và tên"), (2, ""), (3, "Chức vụ"), (4, ""),
    ]  # fmt: skip


def test_what_a_tall_merged_cell_says_holds_for_all_its_rows() -> None:
    rows: Rows = [
        ("STT", "Họ và tên", "Năm sinh", "Đơn vị"),
        (1, "Lê Thị Lan", 1980, "Khu phố 1"),
        (2, "Lê Thị Mai", 1981),
        (3, "Lê Thị Hoa", 1982, "Khu phố 2"),
    ]
    found = table(rows, ["D2:D3"])
    assert [row.cells[3] for row in found.rows] == ["Khu phố 1", "Khu phố 1", "Khu phố 2"]


def test_a_person_known_only_by_name_is_still_a_row() -> None:
    rows: Rows = [HEAD, *people(1, 2), (3, "Lê Thị Lan"), (4, None, 1980, "Giáo viên"), *people(5, 1)]
    assert numbers(table(rows)) == [2, 3, 4, 5, 6]


def test_notes_under_the_list_are_told() -> None:
    rows: Rows = [HEAD, *people(1, 1), (), ("Ghi chú: ghi đúng theo căn cước.",), ("* Lưu ý: nộp trước 10/8",)]
    found = table(rows)
    assert numbers(found) == [2]
    assert reasons(found) == {1: "header", 4: "note", 5: "note"}
