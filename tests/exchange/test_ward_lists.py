"""Lists as the units of a ward sent them, from the sheet to the rows: each class here lost or spoiled somebody once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from khenthuong_desktop.domain.findings import blocking
from khenthuong_desktop.domain.import_rows import CandidateRow
from khenthuong_desktop.exchange.import_plan import Plan, plan
from khenthuong_desktop.exchange.workbook_cells import Book, Sheet
from tests.exchange.sheet_building import SYNONYMS, Rows, sheet
from tests.exchange.test_import_plan import KNOWLEDGE


def read(rows: Rows, merges: Iterable[str] = (), name: str = "DS") -> Plan:
    drawn: Sheet = replace(sheet(rows, merges), name=name)
    return plan(Book("ds.xlsx", "xlsx", "", 0, (drawn,)), KNOWLEDGE, SYNONYMS)


def fields(found: Plan, *keys: str) -> list[tuple[str, ...]]:
    return [tuple(row.fields.get(key, "") for key in keys) for row in found.rows]


def codes(row: CandidateRow) -> set[str]:
    return {found.code for found in row.findings}


def test_households_listed_by_their_heads_are_called_after_them() -> None:
    found = read([("STT", "Họ và tên chủ hộ", "Số khẩu"), (1, "TRẦN THỊ BÉ", 4), (2, "Lê An", 3)])
    assert fields(found, "full_name", "head_name") == [("Trần Thị Bé", "Trần Thị Bé"), ("Lê An", "Lê An")]
    assert {row.kind for row in found.rows} == {"household"}
    assert all("import.head_as_name" in codes(row) for row in found.rows)


def test_units_with_their_chiefs_are_the_units() -> None:
    found = read([("STT", "Tên đơn vị", "Họ và tên thủ trưởng", "Danh hiệu đề nghị"), (1, "Trường A", "Lê An", "GK")])
    assert fields(found, "full_name", "head_name") == [("Trường A", "Lê An")]
    assert found.rows[0].kind == "collective"


def test_people_counted_with_letters_and_dashes_are_not_taken_for_sections() -> None:
    rows: Rows = [
        ("STT", "Họ và tên", "Năm sinh"),
        ("IV", "Lê Văn Năm", 1980),
        ("a", "Lê Văn Sáu", "1981"),
        ("-", "Lê Bảy", 1982),
    ]
    assert [row.fields["full_name"] for row in read(rows).rows] == ["Lê Văn Năm", "Lê Văn Sáu", "Lê Bảy"]


def test_kinds_numbered_in_the_column_of_numbers_hold_for_the_rows_below() -> None:
    found = read(
        [
            ("STT", "Họ và tên", "Năm sinh", "Đơn vị"),
            (1, "A. TẬP THỂ"),
            (1, "Chi bộ KP1", None, "Khu phố 1"),
            (2, "B. CÁ NHÂN"),
            (1, "Lê Thị Ba", 1981, "Khu phố 1"),
        ]
    )
    assert [(row.kind, row.fields["full_name"]) for row in found.rows] == [
        ("collective", "Chi bộ KP1"),
        ("individual", "Lê Thị Ba"),
    ]


def test_guests_are_no_unit() -> None:
    found = read([("STT", "Họ và tên", "Năm sinh"), (1, "Lê An", 1980), (None, "Khách mời"), (1, "Lê Văn Mời", 1960)])
    assert fields(found, "full_name", "unit", "notes") == [("Lê An", "", ""), ("Lê Văn Mời", "", "Khách mời")]
    assert codes(found.rows[1]) == {"import.section_in_notes"}


@pytest.mark.parametrize("page", [("Trang 1/2",), (None, "- 1 -"), (None, "Trang 1")])
def test_a_page_number_does_not_end_the_list(page: tuple[str | None, ...]) -> None:
    head = ("STT", "Họ và tên", "Năm sinh")
    found = read([head, (1, "Lê An", 1980), page, head, (2, "Lê Bình", 1981)])
    assert len(found.rows) == 2
    assert len(found.tables) == 1
    assert not any(row.fields.get("unit") for row in found.rows)


# --- one person over two rows


def test_a_long_text_over_two_rows_is_one_and_says_so() -> None:
    found = read(
        [
            ("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Thành tích"),
            (1, "Lê An", 1980, "Trưởng khu phố,", "Vận động 10 hộ"),
            (None, None, None, "kiêm Bí thư", "hiến đất làm đường"),
            (2, "Lê Thị Ba", 1981, "Nông dân", "Giúp 5 hội viên"),
            (None, None, None, None, "thoát nghèo"),
        ]
    )
    assert fields(found, "position", "achievement") == [
        ("Trưởng khu phố, kiêm Bí thư", "Vận động 10 hộ hiến đất làm đường"),
        ("Nông dân", "Giúp 5 hội viên thoát nghèo"),
    ]
    assert all("import.continued" in codes(row) for row in found.rows)
    assert [(skip.row, skip.reason) for skip in found.skipped if skip.row > 1] == [(3, "continued"), (5, "continued")]


def test_two_merits_beside_a_merged_name_are_one_person() -> None:
    found = read(
        [
            ("STT", "Họ và tên", "Thành tích"),
            (1, "Lê An", "Đạt giải A"),
            (None, None, "Đạt giải B"),
            (2, "Lê Ba", "CSTĐ"),
        ],
        ["A2:A3", "B2:B3"],
    )
    assert fields(found, "full_name", "achievement") == [("Lê An", "Đạt giải A; Đạt giải B"), ("Lê Ba", "CSTĐ")]


def test_a_name_over_two_rows_is_whole() -> None:
    found = read(
        [("STT", "Họ và tên", "Năm sinh"), (1, "Nguyễn Thị", 1980), (None, "Bích Ngọc"), (2, "Lê Thị Ba", 1981)]
    )
    assert fields(found, "full_name", "unit") == [("Nguyễn Thị Bích Ngọc", ""), ("Lê Thị Ba", "")]
    assert "import.continued" in codes(found.rows[0])


def test_somebody_whose_name_was_forgotten_is_not_put_into_the_row_above() -> None:
    found = read([("STT", "Họ và tên", "Năm sinh", "Giới tính"), (1, "Lê An", None, None), (None, None, 1990, "Nữ")])
    assert len(found.rows) == 2
    assert "birth_date" not in found.rows[0].fields


# --- units


def test_a_unit_named_once_beside_its_people_holds_for_all_of_them() -> None:
    found = read(
        [
            ("STT", "Đơn vị", "Họ và tên"),
            (1, "Khu phố 1", "Lê An"),
            (2, None, "Lê Bình"),
            (3, "Khu phố 2", "Lê Ba"),
            (4, None, "Lê Tư"),
        ]
    )
    assert [row.fields["unit"] for row in found.rows] == ["Khu phố 1", "Khu phố 1", "Khu phố 2", "Khu phố 2"]
    assert [codes(row) for row in found.rows] == [set(), {"import.unit_from_above"}, set(), {"import.unit_from_above"}]


def test_an_address_in_the_cell_of_the_unit_goes_to_the_address() -> None:
    found = read([("STT", "Họ và tên", "Đơn vị"), (1, "Lê An", "Tổ 5, Khu phố 3"), (2, "Lê Ba", "Khu phố 3 (cũ)")])
    assert fields(found, "unit", "address") == [("Khu phố 3", "Tổ 5"), ("Khu phố 3 (cũ)", "")]
    assert codes(found.rows[0]) == {"import.unit_parted"}


def test_a_bare_number_under_to_does_not_take_the_place_of_the_unit() -> None:
    found = read([("STT", "Họ và tên", "Tổ"), (1, "Lê An", 3), (2, "Lê Ba", 4)], name="Khu phố 2")
    assert fields(found, "unit", "notes") == [("Khu phố 2", "Tổ 3"), ("Khu phố 2", "Tổ 4")]


@pytest.mark.parametrize("mark", ["//", "-//-", "nt", '"'])
def test_marks_for_the_same_as_above_take_the_value_above(mark: str) -> None:
    found = read([("STT", "Họ và tên", "Đơn vị"), (1, "Lê An", "Khu phố 1"), (2, "Lê Ba", mark)])
    assert found.rows[1].fields["unit"] == "Khu phố 1"
    assert codes(found.rows[1]) == {"import.as_above"}


# --- columns that mean something together


def test_day_month_and_year_in_three_columns_are_one_date() -> None:
    found = read(
        [("STT", "Họ và tên", "Ngày", "Tháng", "Năm sinh"), (1, "Lê An", 5, 6, 1980), (2, "Lê Ba", 7, 12, 1981)]
    )
    assert fields(found, "birth_date") == [("1980-06-05",), ("1981-12-07",)]


def test_marks_under_awards_are_the_awards() -> None:
    found = read(
        [
            ("STT", "Họ và tên", "LĐTT", "Giấy khen"),
            (1, "Lê An", "x", None),
            (2, "Lê Ba", None, "x"),
            (3, "Lê Tư", "x", "x"),
        ]
    )
    assert fields(found, "award", "direct_worker") == [("LĐTT", ""), ("Giấy khen", ""), ("LĐTT; Giấy khen", "")]
    assert "import.two_columns" in codes(found.rows[2])


def test_a_heading_that_explains_its_codes_is_believed() -> None:
    found = read([("STT", "Họ và tên", "Giới tính (1: Nam, 2: Nữ)"), (1, "Lê An", 1), (2, "Lê Ba", 2), (3, "Lê Tư", 0)])
    assert [row.fields["gender"] for row in found.rows[:2]] == ["Nam", "Nữ"]
    assert "import.sex_unclear" in codes(found.rows[2])


def test_a_mark_under_ethnicity_names_no_group() -> None:
    found = read([("STT", "Họ và tên", "Dân tộc thiểu số"), (1, "Lê An", "x"), (2, "Lê Ba", "Tày")])
    assert fields(found, "ethnicity") == [("",), ("Tày",)]
    assert codes(found.rows[0]) == {"import.mark_alone"}


def test_what_stands_beside_the_table_is_told() -> None:
    found = read(
        [("STT", "Họ và tên", "Địa chỉ"), (1, "Lê An", "Tổ 6", "KP 3"), (2, "Lê Ba", "Tổ 5"), (3, "Lê Tư", "Tổ 5")]
    )
    assert [codes(row) for row in found.rows] == [{"import.beside_table"}, set(), set()]


# --- letters, titles, failed formulas


def test_good_unicode_is_not_decoded_for_one_icelandic_letter_or_a_tick() -> None:
    found = read(
        [
            ("STT", "Họ và tên", "Nam", "Nữ", "Tôn giáo"),
            (1, "Lò \u00d0ình Bình", "þ", None, None),
            (2, "Nguyễn Thị Đức", None, "ü", "Không"),
        ]
    )
    assert fields(found, "full_name", "gender", "religion") == [
        ("Lò Đình Bình", "Nam", ""),
        ("Nguyễn Thị Đức", "Nữ", "Không"),
    ]
    assert not any(code.startswith("encoding") for row in found.rows for code in codes(row))


def test_a_rank_is_kept_with_the_position_and_stops_nobody() -> None:
    found = read(
        [("STT", "Họ và tên", "Chức vụ"), (1, "THƯỢNG TÁ THỊ NGHÉT", None), (2, "Đ/c Lê Văn Ba", "Đội trưởng")]
    )
    assert fields(found, "full_name", "title", "position") == [
        ("Thị Nghét", "", "Thượng tá"),
        ("Lê Văn Ba", "", "Đội trưởng"),
    ]
    assert "import.title_in_position" in codes(found.rows[0])
    assert codes(found.rows[1]) == {"name.address_removed"}


def test_a_failed_formula_stops_the_row_where_the_register_needs_the_value() -> None:
    found = read([("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Đơn vị"), (1, "Lê An", "#N/A", "#REF!", "#VALUE!")])
    (row,) = found.rows
    assert row.fields == {"full_name": "Lê An"}
    assert {one.column for one in row.findings if blocking((one,))} == {"birth_date", "national_id", "unit"}


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("0O1080000001", "001080000001"),
        ("022180001234 (01/05/2021)", "022180001234"),
        ("022181001235\nngày 01/05/2021", "022181001235"),
        ("CCCD: 022081001239", "022081001239"),
    ],
)
def test_a_number_with_a_date_or_a_letter_in_its_cell_is_read_with_a_warning(cell: str, number: str) -> None:
    (row,) = read([("STT", "Họ và tên", "Số CCCD, ngày cấp"), (1, "Lê An", cell)]).rows
    assert row.fields["national_id"] == number
    assert codes(row) == {"import.number_in_text"}


def test_two_numbers_in_one_cell_are_for_a_person_to_part() -> None:
    (row,) = read([("STT", "Họ và tên", "Số CCCD"), (1, "Lê An", "022081001240/100123456")]).rows
    assert blocking(tuple(row.findings))


# --- sheets without a header that is known


@pytest.mark.parametrize("head", [("Họ và tên", "Kết quả xyz"), ("Họ và tên",)])
def test_one_known_heading_over_names_is_enough(head: tuple[str, ...]) -> None:
    rows: Rows = [("DANH SÁCH",), head, *((name, "Đạt")[: len(head)] for name in ("Nguyễn Văn An", "Lê Cường"))]
    assert [row.fields["full_name"] for row in read(rows).rows] == ["Nguyễn Văn An", "Lê Cường"]


def test_a_sheet_in_which_no_list_is_found_says_so_row_by_row() -> None:
    found = read([("PHIẾU THÔNG TIN",), ("Họ và tên:", "Nguyễn Văn An"), (None,), ("Ngày sinh:", "1/2/1980")])
    assert not found.rows
    assert [(skip.row, skip.reason) for skip in found.skipped] == [(1, "no_table"), (2, "no_table"), (4, "no_table")]
