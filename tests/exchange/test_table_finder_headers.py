"""Headings of one to three rows, merged or not, in whatever letters they arrive."""

from __future__ import annotations

import unicodedata

from khenthuong_desktop.domain.vietnamese import clean
from tests.exchange.sheet_building import ENCODINGS, Rows, numbers, table

PERSON = (1, "Lê Thị Lan", None, "01/02/1980", "Nông dân")


def texts(rows: Rows, merges: list[str] | None = None) -> list[str]:
    return [one.text for one in table(rows, merges or []).headings]


def test_a_group_over_two_columns_reaches_both() -> None:
    rows: Rows = [
        ("STT", "Họ và tên", "Năm sinh", None, "Chức vụ"),
        (None, None, "Nam", "Nữ", None),
        PERSON,
    ]
    expected = ["STT", "Họ và tên", "Năm sinh / Nam", "Năm sinh / Nữ", "Chức vụ"]
    assert texts(rows, ["A1:A2", "B1:B2", "C1:D1", "E1:E2"]) == expected
    assert texts(rows) == expected  # the merge was never made
    assert numbers(table(rows)) == [3]


def test_three_rows_are_joined() -> None:
    rows: Rows = [
        ("STT", "THÔNG TIN CÁ NHÂN", None, None, "Chức vụ"),
        (None, "Họ và tên", "Ngày sinh", None, None),
        (None, None, "Nam", "Nữ", None),
        ("(1)", "(2)", "(3)", "(4)", "(5)"),
        PERSON,
    ]
    found = table(rows, ["A1:A3", "B1:D1", "B2:B3", "C2:D2", "E1:E3"])
    assert found.header_rows == (1, 2, 3)
    assert found.headings[2].parts == ("THÔNG TIN CÁ NHÂN", "Ngày sinh", "Nam")
    assert found.headings[0].text == "STT"
    assert numbers(found) == [5]


def test_the_surest_row_may_be_the_second() -> None:
    rows: Rows = [
        ("TT", "Thông tin chung", None, None, "Đề nghị"),
        (None, "Họ và tên", "Ngày sinh", "Chức vụ", "Hình thức khen thưởng"),
        (1, "Lê Thị Lan", "01/02/1980", "Nông dân", "Giấy khen"),
    ]
    found = table(rows)
    assert found.header_rows == (1, 2)
    assert found.headings[0].text == "TT"
    assert found.headings[4].parts[-1] == "Hình thức khen thưởng"


def test_headings_broken_over_two_rows_of_cells_are_put_together() -> None:
    rows: Rows = [
        ("Số", "Họ và", "Ngày tháng", "Chức vụ"),
        ("TT", "tên", "năm sinh", None),
        (1, "Lê Thị Lan", "01/02/1980", "Nông dân"),
    ]
    found = table(rows)
    assert found.header_rows == (1, 2)
    assert numbers(found) == [3]
    assert found.headings[1].parts == ("Họ và", "tên")


def test_line_breaks_marks_and_capitals_do_not_hide_a_heading() -> None:
    rows: Rows = [
        ("S\nTT", "HỌ VÀ\nTÊN (*)", "NGÀY, THÁNG,\nNĂM SINH (1)", "CHỨC VỤ:"),
        (1, "Lê Thị Lan", "01/02/1980", "Nông dân"),
    ]
    assert numbers(table(rows)) == [2]


def test_decomposed_letters_are_composed() -> None:
    rows: Rows = [
        tuple(unicodedata.normalize("NFD", text) for text in ("STT", "Họ và tên", "Chức vụ")),
        (1, "Lê Lan", "x"),
    ]
    assert texts(rows) == ["STT", "Họ và tên", "Chức vụ"]


def test_headings_in_the_letters_of_old_fonts_are_read() -> None:
    for encoding in ENCODINGS:
        back = {letter: code for code, letter in encoding.codes.items()}
        names = ["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"]
        stored = ["".join(back.get(char, char) for char in name) for name in names]
        found = table([("TT", *stored), (1, "a b", "01/02/1980", "c", "d")])
        assert [one.text for one in found.headings] == ["TT", *names]
        assert found.encoding == encoding.code


def test_a_record_under_the_header_is_not_taken_for_headings() -> None:
    rows: Rows = [("Họ và tên", "Giới tính", "Chức vụ"), ("Lê Thị Lan", "Nữ", "Đội trưởng"), ("Lê Nam", "Nam", None)]
    found = table(rows)
    assert found.header_rows == (1,)
    assert numbers(found) == [2, 3]


def test_a_heading_is_shown_without_what_nobody_sees() -> None:
    found = table([("STT", "Họ\u00a0và\u200b tên", "Chức vụ"), (1, "Lê Lan", "x")])
    assert found.headings[1].text == clean("Họ và tên")


def test_years_may_be_headings() -> None:
    rows: Rows = [
        ("STT", "Họ và tên", "Thành tích các năm", None),
        (None, None, 2024, 2025),
        (1, "Lê Thị Lan", "Giấy khen", "Bằng khen"),
    ]
    found = table(rows, ["A1:A2", "B1:B2", "C1:D1"])
    assert [one.text for one in found.headings][2:] == ["Thành tích các năm / 2024", "Thành tích các năm / 2025"]
    assert numbers(found) == [3]
