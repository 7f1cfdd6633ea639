"""What the columns of a list mean: a heading misread is a column of wrong data in every row."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import pytest

from khenthuong_desktop.domain.import_rows import TARGETS
from khenthuong_desktop.exchange import columns
from khenthuong_desktop.exchange.columns import ColumnMatch
from khenthuong_desktop.exchange.workbook_cells import Value
from tests.exchange.sheet_building import KNOWN, SYNONYMS, Rows, table

PROVINCIAL_PEOPLE = {
    "STT": "ordinal",
    "Họ và tên": "full_name",
    "Giới tính": "gender",
    "Ngày sinh": "birth_date",
    "Chức vụ": "position",
    "Tên phòng ban/ khối, tổ công tác": "sub_unit",
    "Tên đơn vị/tập thể công tác": "unit",
    "Địa chỉ / Nơi ở": "address",
    "Mã phân loại cán bộ": "leader_class",
    "Mã hình thức khen thưởng": "award_form",
    "Mã danh hiệu thi đua (nếu có)": "award_title",
}
PROVINCIAL_AWARDS = {
    "STT": "ordinal",
    "Tên gọi (Ông/Bà/Chức danh)": "title",
    "Tên tập thể/cá nhân/hộ gia đình": "full_name",
    "Chức vụ": "position",
    "Đơn vị công tác": "unit",
    "Phân loại khen thưởng": "commendation_kind",
    "Danh hiệu thi đua/Hình thức khen thưởng": "award",
    "Phân loại đối tượng": "kind",
    "Lĩnh vực hoạt động": "field",
}
PLAIN = {
    "Họ tên": "full_name",
    "Họ & tên": "full_name",
    "HỌ VÀ TÊN KHAI SINH": "full_name",
    "Tên cá nhân": "full_name",
    "Họ và\ntên (*)": "full_name",
    "Họ và tên (1)": "full_name",
    "Họ và tên:": "full_name",
    "Ngày, tháng,\nnăm sinh": "birth_date",
    "NTNS": "birth_date",
    "N/S": "birth_date",
    "Năm sinh": "birth_date",
    "Ngày sinh (dd/mm/yyyy)": "birth_date",
    "Số CCCD/CMND": "national_id",
    "Số định danh cá nhân": "national_id",
    "CCCD": "national_id",
    "Mã định danh": "national_id",
    "GT": "gender",
    "Chức vụ, nơi công tác": "position",
    "Chức vụ/ nghề nghiệp": "position",
    "Nghề nghiệp": "position",
    "Chức danh": "position",
    "Nơi công tác": "unit",
    "Khu phố": "unit",
    "Tổ dân phố": "unit",
    "Đơn vị công tác cũ": "former_unit",
    "Hình thức khen thưởng": "award",
    "Tóm tắt thành tích": "achievement",
    "Thành tích đạt được": "achievement",
    "Ghi chú": "notes",
    "SĐT": "phone",
    "Trình độ": "education",
    "Đảng viên": "party_member",
    "Ngày vào Đảng": "party_since",
    "Họ và đệm": "family_middle",
    "Chữ ký": "ignored",
    "Ngày cấp": "ignored",
    "Nơi cấp": "ignored",
    "Số TT": "ordinal",
    "Chủ hộ": "head_name",
    "Họ lót": "family_middle",
}
TYPED_WRONG = {
    "Ngày tháng năm snh": "birth_date",
    "Hình thức khen thuởng": "award",
    "Đơn vị công tac": "unit",
    "Số căn cuớc công dân": "national_id",
    "Chức vụ, nơi công tác hiện": None,
    "Số thứ tư": "ordinal",
}


def matched(heads: Sequence[Value], *rows: Sequence[Value], merges: Sequence[str] = ()) -> tuple[ColumnMatch, ...]:
    return columns.match(table([heads, *rows], merges), SYNONYMS)


def target(heading: str, *values: Value) -> str | None:
    """The meaning of one heading among plain others, with these values under it."""
    rows = [(at, f"Lê Văn {chr(64 + at)}n", value) for at, value in enumerate(values or ("a",), start=1)]
    others = ("STT", "Tên" if "Họ" in heading else "Họ và tên", heading)
    return matched(others, *rows)[2].target


def test_every_meaning_has_its_words_and_every_word_a_meaning_that_exists() -> None:
    assert set(SYNONYMS) == set(TARGETS)
    assert all(SYNONYMS.values())


@pytest.mark.parametrize("heads", [PROVINCIAL_PEOPLE, PROVINCIAL_AWARDS])
@pytest.mark.parametrize("written", [str, str.upper, lambda text: unicodedata.normalize("NFD", text)])
def test_the_templates_of_the_provinces_map_by_themselves(heads: dict[str, str], written: type[str]) -> None:
    names = [written(head) for head in heads]
    found = matched(names, [1, "Lê Lan", *["x"] * (len(heads) - 2)])
    assert [one.target for one in found] == list(heads.values())
    assert all(one.confidence >= 90 for one in found)


@pytest.mark.parametrize(("heading", "meaning"), PLAIN.items())
def test_headings_of_offices_are_known(heading: str, meaning: str) -> None:
    if meaning == "ordinal":
        assert matched((heading, "Họ và tên"), (1, "Lê Lan"))[0].target == "ordinal"
    elif meaning == "full_name":
        assert matched(("STT", heading, "Chức vụ"), (1, "Lê Lan", "x"))[1].target == "full_name"
    else:
        assert target(heading) == meaning


@pytest.mark.parametrize(("heading", "meaning"), TYPED_WRONG.items())
def test_a_misspelt_heading_is_known_and_less_sure(heading: str, meaning: str | None) -> None:
    if meaning == "ordinal":
        found = matched((heading, "Họ và tên", "Chức vụ"), (1, "Lê Lan", "x"))[0]
    else:
        found = matched(("STT", "Họ và tên", heading), (1, "Lê Lan", "x"))[2]
    assert found.target == meaning
    assert meaning is None or 90 <= found.confidence <= 100


@pytest.mark.parametrize("heading", ["Họ và tên vợ", "Họ tên bố", "Quê ngoại", "Cỡ áo", "Số giày", "Tên con", "Năm"])
def test_what_is_not_near_enough_means_nothing(heading: str) -> None:
    found = matched(("STT", "Họ và tên", heading), (1, "Lê Lan", "abc"))[2]
    assert (found.target, found.how, found.confidence) == (None, "none", 0)


@pytest.mark.parametrize(
    ("group", "under", "meaning"),
    [
        ("Năm sinh", "Nam", "birth_male"),
        ("Năm sinh", "Nữ", "birth_female"),
        ("Ngày, tháng, năm sinh", "NỮ", "birth_female"),
        ("Ngày sinh", "Ngày", "birth_day"),
        ("Ngày sinh", "Tháng", "birth_month"),
        ("Ngày sinh", "Năm", "birth_year"),
        ("Giới tính", "Nam", "male_mark"),
        ("Giới tính", "Nữ", "female_mark"),
        ("CCCD", "Số", "national_id"),
        ("CCCD", "Ngày cấp", "ignored"),
        ("Đề nghị", "Hình thức khen thưởng", "award"),
        ("Đảng viên", "Ngày vào", "party_since"),
        ("Vợ", "Năm sinh", "ignored"),
    ],
)
def test_the_words_of_two_rows_decide_together(group: str, under: str, meaning: str) -> None:
    rows: Rows = [("STT", "Họ và tên", group, None), (None, None, under, "Cỡ áo"), (1, "Lê Lan", "x", "b")]
    found = columns.match(table(rows, ["A1:A2", "B1:B2", "C1:D1"]), SYNONYMS)
    assert found[2].target == meaning


@pytest.mark.parametrize(
    ("heading", "values", "meaning"),
    [
        ("Nam", ("01/02/1980", 1975, "3/4/1960"), "birth_male"),
        ("Nữ", (1980, None, 1990), "birth_female"),
        ("Nữ", ("x", None, "X"), "female_mark"),
        ("DT", ("Kinh", "Tày", "Kinh"), "ethnicity"),
        ("DT", ("0912345678", "0987654321", 987654322), "phone"),
    ],
)
def test_values_decide_where_the_heading_leaves_it_open(heading: str, values: tuple[Value, ...], meaning: str) -> None:
    assert target(heading, *values) == meaning


def test_a_column_without_heading_is_known_by_what_is_in_it() -> None:
    rows: Rows = [
        (1, "Lê Thị Lan", "01/02/1980", "001180113438", "Kinh", "Nữ"),
        (2, "Nguyễn Văn Hải", "1975", 1060113438, "Tày", "Nam"),
        (3, "Trần Thị Mai", "12-5-1990", "001190113438", "Kinh", "Nữ"),
    ]
    found = columns.match(table(rows), SYNONYMS)
    assert [one.target for one in found][1:] == ["full_name", "birth_date", "national_id", "ethnicity", "gender"]
    assert {one.how for one in found[1:]} == {"values"}


def test_of_two_columns_of_one_meaning_one_keeps_it_and_the_other_is_seen() -> None:
    found = matched(
        ("STT", "Họ và tên", "Chức vụ", "Họ và tên"),
        (1, "Lê Lan", "Nông dân", "Lê Hải"),
        (2, "Lê Mai", "Giáo viên", "Lê Hải"),
    )
    assert [one.target for one in found] == ["ordinal", "full_name", "position", None]
    assert found[3].how == "none"
    assert found[3].samples == ("Lê Hải",)


def test_of_two_columns_the_one_with_values_keeps_the_meaning() -> None:
    found = matched(
        ("STT", "Họ và tên", "CMND", "CCCD"), (1, "Lê Lan", None, "001180113438"), (2, "Lê Mai", None, "001180113439")
    )
    assert [one.target for one in found] == ["ordinal", "full_name", None, "national_id"]


def test_many_columns_may_be_left_out_on_purpose() -> None:
    found = matched(("STT", "Họ và tên", "Ngày cấp", "Nơi cấp", "Chữ ký"), (1, "Lê Lan", "1/1/2021", "Cục CS", None))
    assert [one.target for one in found][2:] == ["ignored"] * 3


def test_what_the_user_chose_before_holds_and_nothing_else_takes_it() -> None:
    found = columns.match(
        table([("STT", "Họ và tên", "Cỡ áo", "Ghi chú"), (1, "Lê Lan", "x", "y")]),
        SYNONYMS,
        {2: "notes", 3: "achievement"},
    )
    assert [(one.target, one.how) for one in found][2:] == [("notes", "remembered"), ("achievement", "remembered")]


def test_samples_are_three_different_values() -> None:
    rows = [
        (at, "Lê Lan", value) for at, value in enumerate(["Kinh", "Kinh", None, "Tày", "Kinh", "Nùng", "Dao"], start=1)
    ]
    assert matched(("STT", "Họ và tên", "Dân tộc"), *rows)[2].samples == ("Kinh", "Tày", "Nùng")


def test_the_shape_of_a_file_outlives_its_rows_and_its_case() -> None:
    first = table([("DANH SÁCH",), ("STT", "Họ và tên", "Chức vụ"), (1, "Lê Lan", "x")])
    again = table([("TT khác",), (), ("STT", "HỌ VÀ  TÊN", "Chức vụ (*)"), (1, "Trần Mai", None), (2, "Lê Hải", "x")])
    other = table([("STT", "Họ và tên", "Đơn vị"), (1, "Lê Lan", "x")])
    assert columns.shape(first) == columns.shape(again)
    assert columns.shape(first) != columns.shape(other)


def test_a_column_the_user_wanted_left_alone_stays_so_and_one_table_of_words_serves_many() -> None:
    found = columns.match(table([("STT", "Họ và tên", "Ghi chú"), (1, "Lê Lan", "y")]), KNOWN, {2: ""})
    assert (found[2].target, found[2].how) == (None, "remembered")
