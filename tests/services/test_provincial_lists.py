"""Lists for the province's system: the same people, in its columns, read back as they went out."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import catalogues, imports, lists, provincial_lists, units
from khenthuong_desktop.services.office import Office

NAME = "=Nguyễn Thị Ánh"  # a name that a spreadsheet takes for a formula


@pytest.fixture
def subject_ids(office: Office) -> list[str]:
    units.add_many(office, ["Khu phố 3"], "khu_pho")
    typed = (
        ("people", {"full_name": NAME, "gender": "Nữ", "birth_date": "20/11/1985", "position": "Tổ trưởng"}),
        ("people", {"full_name": "Lê Văn Đức", "gender": "Nam", "birth_date": "1972", "address": "Số 7, Khu phố 3"}),
        ("collectives", {"full_name": "Chi hội Phụ nữ"}),
    )
    for name, fields in typed:
        changes = [CellChange(None, key, text) for key, text in {**fields, "unit_id": "Khu phố 3"}.items()]
        lists.edit(office, name, changes)
    rows = [row for name in ("people", "collectives") for row in lists.page(office, name, Query(), 0, 9)]
    ids = {row.texts[0]: row.id for row in rows}
    chosen = [ids[NAME], ids["Lê Văn Đức"], ids["Chi hội Phụ nữ"]]
    with office.database.write("Đề nghị") as w:
        w.insert("nominations", {"subject_id": chosen[0], "award": "grassroots_emulator"})
        w.insert("nominations", {"subject_id": chosen[1], "award": "commune_certificate"})
        w.insert("nominations", {"subject_id": chosen[2], "award_name": "Giấy khen của Đảng ủy"})
    return chosen


def _table(path: Path) -> list[list[object]]:
    sheet = load_workbook(path).active
    assert sheet is not None
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_the_peoples_list_parts_titles_from_forms_and_leaves_collectives_out(
    office: Office, subject_ids: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "tỉnh.xlsx"
    assert provincial_lists.write(office, "people", subject_ids, path) == (2, 0, 2)
    headings, *rows = _table(path)
    assert " | ".join(str(one) for one in headings) == (
        "STT | Họ và tên | Giới tính | Ngày sinh | Chức vụ | Tên phòng ban/ khối, tổ công tác | "
        "Tên đơn vị/tập thể công tác | Địa chỉ / Nơi ở | Mã phân loại cán bộ | Mã hình thức khen thưởng | "
        "Mã danh hiệu thi đua (nếu có)"
    )
    assert rows[0] == [
        1, NAME, "Nữ", "20/11/1985", "Tổ trưởng", None, "Khu phố 3", None, None, None, "Chiến sĩ thi đua cơ sở"
    ]  # fmt: skip
    assert rows[1][9:] == ["Giấy khen", None]


def test_codes_of_the_province_stand_where_the_office_wrote_them_down(
    office: Office, subject_ids: list[str], tmp_path: Path
) -> None:
    catalogues.override(
        office,
        "provincial_codes",
        "award_commune_certificate",
        {"province_code": "GK-X"},
        valid_from=None,
        valid_to=None,
        source="Hướng dẫn của Sở Nội vụ",
    )
    path = tmp_path / "tỉnh.xlsx"
    provincial_lists.write(office, "people", subject_ids, path)
    assert _table(path)[2][9] == "GK-X"


def test_the_mixed_list_keeps_all_kinds_and_awards_no_catalogue_knows(
    office: Office, subject_ids: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "tỉnh.xlsx"
    assert provincial_lists.write(office, "mixed", subject_ids, path) == (3, 0, 0)
    headings, first, _, last = _table(path)
    assert headings[:3] == ["STT", "Tên gọi (Ông/Bà/Chức danh)", "Tên tập thể/cá nhân/hộ gia đình"]
    assert first[1:3] == ["Bà", NAME]
    assert last[1:] == [None, "Chi hội Phụ nữ", None, "Khu phố 3", None, "Giấy khen của Đảng ủy", "Tập thể", None]


@pytest.mark.parametrize("template", ["people", "mixed"])
def test_what_is_written_is_read_back_as_the_same_people(
    office: Office, subject_ids: list[str], template: provincial_lists.Template, tmp_path: Path
) -> None:
    path = tmp_path / "tỉnh.xlsx"
    count = provincial_lists.write(office, template, subject_ids, path).rows
    read = imports.open_files(office, [path])
    told = [row for row in read.rows if row.state != "skipped"]
    assert len(told) == count
    assert {row.subject_id for row in told} == set(subject_ids[:count])
    assert {row.state for row in told} <= {"duplicate", "update"}


def test_nobody_chosen_is_said(office: Office, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        provincial_lists.write(office, "people", [], tmp_path / "tỉnh.xlsx")
    assert refused.value.code == "subjects.none_chosen"
    assert not (tmp_path / "tỉnh.xlsx").exists()


def test_what_is_filtered_is_what_is_written_in_the_order_of_the_list(office: Office, subject_ids: list[str]) -> None:
    everybody = provincial_lists.ids_in_list(office, "people", Query())
    assert everybody == [row.id for row in lists.page(office, "people", Query(), 0, 9)]
    some = provincial_lists.ids_in_list(office, "people", Query(filters=(Filter("gender", "is", ("male",)),)))
    assert some == [subject_ids[1]]
    assert provincial_lists.ids_in_list(office, "people", Query(text="duc le")) == [subject_ids[1]]


def test_nothing_sensitive_leaves_the_office(office: Office, subject_ids: list[str], tmp_path: Path) -> None:
    private = {"national_id": "022185000123", "ethnicity": "Tày", "religion": "Công giáo", "party_member": "Có"}
    lists.edit(office, "people", [CellChange(subject_ids[0], key, text) for key, text in private.items()])
    for template in ("people", "mixed"):
        path = tmp_path / f"{template}.xlsx"
        provincial_lists.write(office, template, subject_ids, path)
        told = {str(cell) for row in _table(path) for cell in row}
        assert not told & {"022185000123", "Tày", "Công giáo", "Có"}


def test_an_award_that_is_no_longer_given_is_written_too(
    office: Office, subject_ids: list[str], tmp_path: Path
) -> None:
    with office.database.write("Đề nghị cũ") as w:
        w.insert("nominations", {"subject_id": subject_ids[0], "award": "district_certificate"})
    path = tmp_path / "tỉnh.xlsx"
    provincial_lists.write(office, "people", subject_ids, path)
    assert "huyện" in str(_table(path)[1][9])


def test_who_stops_it_leaves_no_half_list(office: Office, subject_ids: list[str], tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        provincial_lists.write(office, "mixed", subject_ids, tmp_path / "tỉnh.xlsx", stop)
    assert list(tmp_path.glob("*.xlsx*")) == [] and list(tmp_path.glob(".khenthuong-*")) == []
