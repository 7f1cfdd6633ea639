"""A list sent as text arrives with its own letters and columns, whichever program wrote it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from khenthuong_desktop.exchange import workbook, workbook_text
from khenthuong_desktop.exchange.workbook_cells import Value
from tests.exchange.file_building import written

_LIST = "Họ và tên;Đơn vị;Số CCCD\nNguyễn Thị Ánh;Khu phố 3;001085000001\nTrần Đức Ưởng;Ấp Bình Hòa;002185000002\n"
_ROWS = [
    ("Họ và tên", "Đơn vị", "Số CCCD"),
    ("Nguyễn Thị Ánh", "Khu phố 3", "001085000001"),
    ("Trần Đức Ưởng", "Ấp Bình Hòa", "002185000002"),
]
# What Windows-1258 calls a letter of its own; every tone is a mark after it.
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def rows(path: Path) -> list[tuple[object, ...]]:
    (sheet,) = workbook.read(path).sheets
    return [tuple(row) for row in sheet.rows]


def windows_1258(text: str) -> bytes:
    """As Vietnamese Windows wrote it: vowels with their shape in one byte, the tone in another."""
    out = []
    for char in text:
        parts = unicodedata.normalize("NFD", char)
        tone = "".join(mark for mark in parts if mark in _TONES)
        shape = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
        out.append(shape + tone)
    return "".join(out).encode("cp1258")


@pytest.mark.parametrize(
    "content",
    [
        _LIST.encode(),
        b"\xef\xbb\xbf" + _LIST.encode(),
        _LIST.encode("utf-16"),
        b"\xfe\xff" + _LIST.encode("utf-16-be"),
        _LIST.encode("utf-16-le"),
        _LIST.encode("utf-16-be"),
        windows_1258(_LIST),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16 big", "utf-16 bare", "utf-16 big bare", "windows-1258"],
)
@pytest.mark.parametrize("suffix", ["csv", "txt", "xls"])
def test_letters_are_read_in_every_encoding_of_the_day(tmp_path: Path, content: bytes, suffix: str) -> None:
    assert rows(written(tmp_path, f"a.{suffix}", content)) == _ROWS


@pytest.mark.parametrize("text", ["§ç Minh H¶i,N«ng d©n", "Ñoã Minh Haûi,Noâng daân"], ids=["tcvn3", "vni"])
def test_letters_of_old_fonts_arrive_as_they_were_typed(tmp_path: Path, text: str) -> None:
    assert rows(written(tmp_path, "a.csv", text.encode("cp1252"))) == [tuple(text.split(","))]


def test_soft_hyphen_and_undefined_bytes_of_old_fonts_are_kept(tmp_path: Path) -> None:
    # 0xAD is ư in TCVN3, and 0x81 has no letter in Western Windows.
    assert rows(written(tmp_path, "a.csv", b"L\xad\xacng;\x81\xd5\n")) == [("L\xad¬ng", "\x81Õ")]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separator_is_found_by_counting_outside_quotation_marks(tmp_path: Path, separator: str) -> None:
    lines = ["Họ tên|Địa chỉ|Năm sinh", 'An|"Tổ 1, khu 2, phường 3; số 4\t5"|1985', 'Bình|"Tổ 2, khu 5"|1990']
    path = written(tmp_path, "a.csv", "\r\n".join(lines).replace("|", separator).encode())
    assert rows(path) == [
        ("Họ tên", "Địa chỉ", "Năm sinh"),
        ("An", "Tổ 1, khu 2, phường 3; số 4\t5", "1985"),
        ("Bình", "Tổ 2, khu 5", "1990"),
    ]


def test_titles_above_the_table_do_not_decide_the_separator(tmp_path: Path) -> None:
    text = "DANH SÁCH, KÈM THEO CÔNG VĂN, NGÀY 1/7\n\nSTT;Họ tên\n1;An, Bình\n2;Châu\n3;Dũng\n"
    assert rows(written(tmp_path, "a.csv", text.encode()))[2:] == [
        ("STT", "Họ tên"),
        ("1", "An, Bình"),
        ("2", "Châu"),
        ("3", "Dũng"),
    ]


def test_separator_that_excel_was_told_is_taken_and_is_no_row(tmp_path: Path) -> None:
    assert rows(written(tmp_path, "a.csv", b"sep=;\r\na,b;c\r\n")) == [("a,b", "c")]


def test_quotation_mark_that_is_never_closed_does_not_swallow_the_list(tmp_path: Path) -> None:
    lines = ['1;"An', *(f"{number};Nguyễn Văn {number}" for number in range(2, 3000))]
    found = rows(written(tmp_path, "a.csv", "\n".join(lines).encode()))
    assert len(found) == 2999
    assert found[-1] == ("2999", "Nguyễn Văn 2999")


def test_blank_lines_keep_their_number_and_the_end_is_cut(tmp_path: Path) -> None:
    assert rows(written(tmp_path, "a.csv", b"a,b\n\n,\nc,d\n,,\n\n")) == [("a", "b"), (), (None, None), ("c", "d")]


def test_lines_with_one_cell_are_rows_too(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "Nguyễn Văn An\nLê Thị Bình\n".encode())
    assert rows(path) == [("Nguyễn Văn An",), ("Lê Thị Bình",)]


def test_columns_made_with_blanks_and_with_strokes_are_columns() -> None:
    lines = (
        "STT   Họ và tên        Năm sinh",
        "1     Nguyễn Văn An    1980",
        "10    Lê Thị Ba",
        "2     Lê Tư            1981",
    )
    aligned = "\n".join(("DANH SÁCH KP 3", "", *lines))
    assert rows_of_text(aligned)[2:] == [
        ("STT", "Họ và tên", "Năm sinh"),
        ("1", "Nguyễn Văn An", "1980"),
        ("10", "Lê Thị Ba", None),
        ("2", "Lê Tư", "1981"),
    ]
    assert rows_of_text("STT|Họ và tên\n1|Lê An\n2|Lê Ba\n")[1] == ("1", "Lê An")


def test_a_name_longer_than_its_column_of_blanks_is_not_cut() -> None:
    lines = ("STT   Họ và tên    Chức vụ", "1     Lê An        Phó", "2     Nguyễn Thị Bích Ngọc   Trưởng")
    assert rows_of_text("\n".join(lines))[2] == ("2", "Nguyễn Thị Bích Ngọc", "Trưởng")


def rows_of_text(text: str) -> list[tuple[Value, ...]]:
    return [tuple(row) for row in workbook_text.sheet_of(text, "a").rows]
