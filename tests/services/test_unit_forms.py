"""A form sent to a unit comes back and goes in without a question; that is the whole point of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import (
    conference_titles,
    import_calls,
    imports,
    list_calls,
    unit_forms,
    unit_lists,
    units,
)
from khenthuong_desktop.services.list_calls import Demand
from khenthuong_desktop.services.office import Office

PEOPLE = (
    ("Nguyễn Thị Ánh", "Nữ", "20/11/1985", "022185000123", "Tổ trưởng"),
    ("Lê Văn Đức", "Nam", "1972", "022072000124", "Nông dân"),
    ("H'Hen Niê", "Nữ", "05/1990", "066190000125", "Giáo viên"),
)


@pytest.fixture
def unit_ids(office: Office) -> list[str]:
    with office.database.write("Khai báo") as w:
        w.insert("office", {"commune_name": "Phường Tân Lập", "place_name": "Tân Lập"})
    return list(units.add_many(office, ["Khu phố 3", "Khu phố 4"], "khu_pho", abbreviated=True).ids)


def _fill_in(path: Path) -> None:
    book = load_workbook(path)
    sheet = book.active
    assert sheet is not None
    headings = {cell.value: cell.column for row in sheet.iter_rows(max_row=10) for cell in row if cell.value}
    first = next(cell.row for row in sheet.iter_rows(max_row=10) for cell in row if cell.value == "Giới tính") + 1
    name = next(heading for heading in headings if str(heading).startswith(("Họ và tên", "Tên tập thể")))
    for number, person in enumerate(PEOPLE):
        for heading, value in zip((name, "Giới tính", "Ngày sinh", "Số CCCD"), person, strict=False):
            sheet.cell(first + number, headings[heading]).value = value
    book.save(path)


@pytest.mark.parametrize("what", ["people", "mixed"])
def test_a_filled_form_imports_without_a_question(
    office: Office, unit_ids: list[str], what: unit_forms.What, tmp_path: Path
) -> None:
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path, what=what, sensitive=True)
    _fill_in(path)
    read = imports.open_files(office, [path])
    assert read.counts["new"] == len(PEOPLE)
    assert read.counts["error"] == read.counts["update"] == read.counts["duplicate"] == 0
    people = [row for row in read.rows if row.state == "new"]
    assert [row.problems for row in people] == [()] * len(PEOPLE)
    assert [row.kind for row in people] == ["individual"] * len(PEOPLE)
    assert {row.unit_id for row in people} == {unit_ids[0]}
    assert [row.fields["full_name"] for row in people] == [person[0] for person in PEOPLE]
    assert [row.fields["birth_date"] for row in people] == ["1985-11-20", "1972", "1990-05"]


def test_an_empty_form_sent_back_gives_nobody(office: Office, unit_ids: list[str], tmp_path: Path) -> None:
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path)
    assert imports.open_files(office, [path]).to_import == 0


def test_each_unit_finds_its_name_the_list_and_the_deadline_in_its_form(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    deadline = Deadline(date(2026, 12, 10), inclusive=False)
    demands = {one: Demand(3, 1) for one in unit_ids}
    call = list_calls.create(office, "Đại biểu dự Hội nghị", demands, deadline=deadline, what="đại biểu")
    paths = unit_forms.write_forms(office, unit_ids, tmp_path, call_id=call)
    for path, unit in zip(paths, ("Khu phố 3", "Khu phố 4"), strict=True):
        sheet = load_workbook(path).active
        assert sheet is not None
        above = [str(row[0].value) for row in sheet.iter_rows(max_row=5)]
        assert above[1] == f"Đơn vị: {unit}"
        assert above[2] == "DANH SÁCH: ĐẠI BIỂU DỰ HỘI NGHỊ"
        assert "trước ngày 10/12/2026" in above[3]
        assert above[4] == "(Số lượng: 03 đại biểu, trong đó ít nhất 01 nữ)"


def test_a_form_of_a_call_imports_without_a_question_and_printed_blank_has_lines(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    call = list_calls.create(office, "Đại biểu", {unit_ids[0]: Demand(3, 1)}, what="đại biểu")
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path, call_id=call)
    sheet = load_workbook(path).active
    assert sheet is not None
    lines = {row: sheet.cell(row, 2).border.bottom for row in range(7, 60)}
    ruled = [row for row, line in lines.items() if line is not None and line.style]
    assert ruled == list(range(7, 27))
    _fill_in(path)
    read = imports.open_files(office, [path])
    assert (read.counts["new"], read.counts["error"]) == (len(PEOPLE), 0)


def test_sensitive_columns_are_asked_only_when_chosen(office: Office, unit_ids: list[str], tmp_path: Path) -> None:
    asked = {}
    for sensitive in (False, True):
        form = unit_forms.form_of(office, "Khu phố 3", what="people", call_id=None, sensitive=sensitive)
        asked[sensitive] = {column.heading for column in form.columns}
    assert asked[True] - asked[False] == {"Dân tộc", "Tôn giáo", "Đảng viên"}
    assert not asked[False] & {"Dân tộc", "Tôn giáo", "Đảng viên"}


def test_zeros_stay_because_every_cell_to_fill_in_is_text(office: Office, unit_ids: list[str], tmp_path: Path) -> None:
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path)
    sheet = load_workbook(path).active
    assert sheet is not None
    assert {sheet.cell(row, column).number_format for row in (7, 206) for column in range(2, 10)} == {"@"}
    lists = [check for check in sheet.data_validations.dataValidation if check.type == "list"]
    assert any("Nam" in _choices(path, check.formula1) for check in lists)


def _choices(path: Path, formula: str) -> list[object]:
    book = load_workbook(path)
    name, _, cells = formula.partition("!")
    return [cell.value for (cell,) in book[name.strip("'")][cells.replace("$", "")]]


def test_an_office_without_a_name_is_told_to_give_one(office: Office, tmp_path: Path) -> None:
    ids = units.add_many(office, ["Khu phố 3"], "khu_pho").ids
    with pytest.raises(UserError) as refused:
        unit_forms.write_forms(office, list(ids), tmp_path)
    assert refused.value.code == "office.not_named"
    assert not list(tmp_path.glob("*.xlsx"))


def test_more_people_than_the_form_has_ruled_rows_keep_their_zeros_and_come_in(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path, what="people")
    book = load_workbook(path)
    sheet = book.active
    assert sheet is not None
    headings = {str(cell.value): cell for cell in sheet[6] if cell.value}
    assert sheet.column_dimensions[headings["Số CCCD"].column_letter].number_format == "@"
    for row in range(7, 7 + 260):
        sheet.cell(row, headings["Họ và tên"].column).value = f"Trần Văn {chr(65 + row % 26)}{chr(97 + row // 26)}"
        sheet.cell(row, headings["Ngày sinh"].column).value = "1972"
        sheet.cell(row, headings["Số CCCD"].column).value = f"022072{row:06}"
    book.save(path)
    read = imports.open_files(office, [path])
    assert (read.counts["new"], read.counts["error"]) == (260, 0)
    assert {row.unit_id for row in read.rows if row.state == "new"} == {unit_ids[0]}


def test_units_whose_names_make_one_file_name_get_a_file_each(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    names = ("Tổ 1/KP 3", "Tổ 1:KP 3", 'Tổ 1 "KP 3" *')
    with office.database.write("Đơn vị của hai xã cũ") as w:
        ids = [
            w.insert("units", {"name": one, "kind": "to_dan_pho", **unit_lists.keys({"name": one})}) for one in names
        ]
    paths = unit_forms.write_forms(office, list(ids), tmp_path)
    assert len({path.name for path in paths}) == 3 and all(path.is_file() for path in paths)
    assert not [path.name for path in paths if set(path.name) & set('<>:"/\\|?*')]
    for path, name in zip(paths, names, strict=True):
        sheet = load_workbook(path).active
        assert sheet is not None and sheet["A2"].value == f"Đơn vị: {name}"


def test_a_folder_that_is_gone_or_closed_is_said_and_leaves_nothing_half(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    for folder in (tmp_path / "gone", tmp_path / "tệp.txt"):
        if folder.suffix:
            folder.write_text("x", encoding="utf-8")
        with pytest.raises(StorageProblem):
            unit_forms.write_forms(office, unit_ids, folder)
    assert not list(tmp_path.rglob(".khenthuong-*.part"))


def test_a_form_made_for_a_call_proposes_it_when_it_comes_back(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    demands = {unit_ids[0]: Demand(2)}
    first, other = (Deadline(date(2026, 12, day), inclusive=False) for day in (10, 20))
    call = list_calls.create(office, "Đại biểu dự Hội nghị", demands, deadline=first)
    list_calls.create(office, "Đại biểu dự Hội nghị", demands, deadline=other)
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path, call_id=call)
    _fill_in(path)
    read = imports.open_files(office, [path])
    assert import_calls.proposed_call(office, read) == call
    (plain,) = unit_forms.write_forms(office, unit_ids[1:], tmp_path)
    _fill_in(plain)
    assert import_calls.proposed_call(office, imports.open_files(office, [plain])) is None


def test_a_form_of_another_conference_is_told_before_it_joins_this_call(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    """Last time's workbook joined this time's call without a word."""
    demands = {unit_ids[0]: Demand(2)}
    last = list_calls.create(office, "Đại biểu dự Hội nghị phường Mai Lâm năm 2025", demands)
    now = list_calls.create(office, "Đại biểu dự Hội nghị điển hình tiên tiến phường Lam Khê", demands)
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path, call_id=last)
    _fill_in(path)
    read = imports.open_files(office, [path])
    assert import_calls.other_named(office, read, last) == ""
    assert import_calls.other_named(office, read, None) == ""
    told = import_calls.other_named(office, read, now)
    assert "“DANH SÁCH: ĐẠI BIỂU DỰ HỘI NGHỊ PHƯỜNG MAI LÂM NĂM 2025”" in told
    assert "khác với “Đại biểu dự Hội nghị điển hình tiên tiến phường Lam Khê”" in told
    imports.commit(office, read, now)
    with office.database.read() as r:
        kept = [conference_titles.kept_titles(row["columns"]) for row in r.rows("SELECT columns FROM import_files")]
    assert kept == [("DANH SÁCH: ĐẠI BIỂU DỰ HỘI NGHỊ PHƯỜNG MAI LÂM NĂM 2025",)], "told again when taken as delegates"


def test_the_guide_and_the_hidden_lists_of_a_form_are_one_line_each(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    (path,) = unit_forms.write_forms(office, unit_ids[:1], tmp_path, sensitive=True)
    _fill_in(path)
    read = imports.open_files(office, [path])
    besides = [row for row in read.rows if row.sheet in ("Hướng dẫn", "Danh mục")]
    assert sorted((row.sheet, row.state) for row in besides) == [("Danh mục", "skipped"), ("Hướng dẫn", "skipped")]
