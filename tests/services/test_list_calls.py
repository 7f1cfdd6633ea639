"""Units that owe a list: what is said to them must be true, and who was reminded must be known."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, imports, list_calls, lists, parked_rows, subject_merging, units
from khenthuong_desktop.services.import_writing import as_json
from khenthuong_desktop.services.list_calls import Demand
from khenthuong_desktop.services.office import Office

DEADLINE = Deadline(date(2026, 12, 10), inclusive=False)


@pytest.fixture
def unit_ids(office: Office) -> list[str]:
    return list(units.add_many(office, ["Khu phố 3", "Khu phố 4"], "khu_pho", abbreviated=True).ids)


def _arrive(office: Office, call_id: str, unit_id: str, genders: str, parked: int = 0) -> None:
    """People of a unit come in with a file of the call, and rows of it wait."""
    with office.database.write("Nhập") as w:
        file = {"name": "KP3.xlsx", "sha256": "0" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-11-20"}
        file_id = w.insert("import_files", {**file, "unit_id": unit_id, "call_id": call_id})
        for row, letter in enumerate(genders):
            gender = "female" if letter == "n" else "male"
            person = {"kind": "individual", "full_name": f"Người {row}", "gender": gender, "unit_id": unit_id}
            subject = w.insert("subjects", {**person, "search_key": "", "sort_key": ""})
            line = {"file_id": file_id, "sheet": "Sheet1", "row": row, "subject_id": subject, "outcome": "new"}
            w.insert("import_rows", line)
        for row in range(parked):
            line = {"file_id": file_id, "sheet": "Sheet1", "row": 20 + row, "kind": "individual"}
            found = finding("date.impossible", "blocks", "birth_date", typed="31/02/1980")
            problems = json.dumps([as_json(found)])
            w.insert(
                "parked_rows",
                {**line, "full_name": "Lê Văn Tám", "fields": '{"fields": {}, "stood": {}}', "problems": problems},
            )


def test_a_message_counts_heads_women_and_rows_and_names_the_day(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(
        office, "Đại biểu dự Hội nghị", {unit_ids[0]: Demand(4, 2)}, deadline=DEADLINE, what="đại biểu"
    )
    _arrive(office, call, unit_ids[0], "mn", parked=4)
    told = list_calls.message(office, call, unit_ids[0])
    assert told == (
        "KP 3 còn thiếu: 02 đại biểu, 01 nữ; 4 dòng cần sửa; hạn trước ngày 10/12/2026 (Đại biểu dự Hội nghị)."
    )
    full = list_calls.message(office, call, unit_ids[0], in_full=True)
    assert "- Dòng 20, Lê Văn Tám: Không có ngày 31/02/1980." in full


def test_a_unit_that_sent_everything_is_not_told_that_something_is_missing(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(2, 1), unit_ids[1]: Demand()})
    _arrive(office, call, unit_ids[0], "mn")
    assert list_calls.message(office, call, unit_ids[0]) == "KP 3 đã gửi đủ (Danh sách)."
    assert list_calls.message(office, call, unit_ids[1]) == "KP 4 chưa gửi danh sách (Danh sách)."
    first, second = list_calls.standings(office, call)
    assert (first.owes, second.owes) == (False, True)


def test_who_was_reminded_stands_in_the_log_and_can_be_taken_back(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(3)})
    list_calls.remind(office, call, [unit_ids[0]], "message")
    (line,) = list_calls.reminders(office, call)
    assert (line["unit"], line["way"], line["by_user"]) == ("Khu phố 3", "message", "An")
    assert "03 người" in line["text"]
    history.undo(office)
    assert list_calls.reminders(office, call) == ()


def test_what_is_asked_is_edited_in_the_grid_beside_what_came(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {unit: Demand(3, 1) for unit in unit_ids})
    _arrive(office, call, unit_ids[0], "mnn", parked=1)
    query = Query(filters=(Filter("call_id", "is", (call,)),))
    rows = lists.page(office, "list_call_units", query, 0, 10)
    assert [row.texts[:7] for row in rows] == [
        ("Khu phố 3", "3", "1", "3", "2", "0", "1"),
        ("Khu phố 4", "3", "1", "0", "0", "3", "0"),
    ]
    lists.edit(office, "list_call_units", [CellChange(rows[0].id, "wanted", "5")])
    assert list_calls.standings(office, call)[0].missing == 2
    assert lists.totals(office, "list_call_units", query)["wanted"] == "8"


def test_changing_a_call_keeps_the_units_that_stay(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(3)})
    list_calls.change(office, call, "Danh sách điển hình", {unit: Demand(4) for unit in unit_ids}, deadline=DEADLINE)
    assert [one.wanted for one in list_calls.standings(office, call)] == [4, 4]
    list_calls.change(office, call, "Danh sách điển hình", {unit_ids[1]: Demand(4)})
    assert [one.unit for one in list_calls.standings(office, call)] == ["Khu phố 4"]
    list_calls.close(office, call)
    assert list_calls.calls(office, open_only=True) == ()
    list_calls.reopen(office, call)
    assert [one.name for one in list_calls.calls(office, open_only=True)] == ["Danh sách điển hình"]


def test_a_unit_that_was_asked_is_ended_and_not_deleted(office: Office, unit_ids: list[str]) -> None:
    list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(3)})
    lists.retire(office, "units", [unit_ids[0]])
    with office.database.read() as r:
        assert r.record("units", unit_ids[0]) is not None


def test_a_call_needs_a_name(office: Office, unit_ids: list[str]) -> None:
    with pytest.raises(UserError) as refused:
        list_calls.create(office, "  ", {unit_ids[0]: Demand(1)})
    assert refused.value.code == "list_call.no_name"


HEADINGS = ("STT", "Họ và tên", "Giới tính", "Ngày sinh", "Số CCCD", "Đơn vị")


def _send(office: Office, path: Path, call: str, *people: tuple[str, ...]) -> imports.ImportOutcome:
    """A workbook of a unit comes in for a call."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    for number, person in enumerate(people, start=1):
        sheet.append([str(number), *person])
    book.save(path)
    return imports.commit(office, imports.open_files(office, [path]), call)


def test_rows_to_mend_are_told_with_what_is_wrong_and_without_anybody_else(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    lists.edit(
        office,
        "people",
        [CellChange(None, "full_name", "Vàng Thị Mỷ"), CellChange(None, "national_id", "022183004417")],
    )
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(3)})
    _send(
        office,
        tmp_path / "KP 3.xlsx",
        call,
        ("Lê Văn Tám", "Nam", "31/02/1980", "", "KP 3"),
        ("Bùi Thị Hạnh", "Nữ", "1983", "022183004417", "KP 3"),
    )
    (standing,) = list_calls.standings(office, call)
    assert (standing.received, standing.to_mend) == (0, 2)
    told = list_calls.message(office, call, unit_ids[0], in_full=True)
    assert "- Dòng 2, Lê Văn Tám: " in told and "31/02/1980" in told
    assert "- Dòng 3, Bùi Thị Hạnh: Số CCCD này đã có ở hồ sơ của một người khác." in told
    assert "Mỷ" not in told and "022183004417" not in told


def test_a_row_that_waits_for_the_office_is_no_debt_of_the_unit(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    lists.edit(
        office, "people", [CellChange(None, "full_name", "Nguyễn Văn Hùng"), CellChange(None, "unit_id", "KP 3")]
    )
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(2, 1)})
    outcome = _send(
        office,
        tmp_path / "KP 3.xlsx",
        call,
        ("Nguyễn Văn Hưng", "Nam", "1980", "", "KP 3"),
        ("Bùi Thị Hạnh", "Nữ", "1983", "", "KP 3"),
    )
    assert outcome.parked == 1, "like somebody of the register, and nobody has decided yet"
    (standing,) = list_calls.standings(office, call)
    assert (standing.received, standing.women, standing.to_mend, standing.owes) == (2, 1, 0, False)


def test_who_gathers_for_several_units_does_not_take_their_people(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    gatherer = units.add_many(office, ["Phòng Văn hóa - Xã hội"], "office").ids[0]
    call = list_calls.create(office, "Danh sách", {one: Demand(1) for one in unit_ids})
    _send(
        office,
        tmp_path / "tổng hợp.xlsx",
        call,
        ("Lê Văn Tám", "Nam", "1980", "", "KP 3"),
        ("Bùi Thị Hạnh", "Nữ", "1983", "", "KP 4"),
    )
    with office.database.write("Người gửi") as w:
        file_id = w.value("SELECT id FROM import_files")
        w.update("import_files", file_id, {"unit_id": gatherer})
    assert [one.received for one in list_calls.standings(office, call)] == [1, 1]


def test_one_person_in_two_files_is_one_and_merged_or_removed_ones_are_counted_right(
    office: Office, unit_ids: list[str], tmp_path: Path
) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(2, 2)})
    hanh = ("Bùi Thị Hạnh", "Nữ", "1983", "", "KP 3")
    _send(office, tmp_path / "a.xlsx", call, hanh)
    _send(office, tmp_path / "b.xlsx", call, hanh, ("Vàng Thị Mỷ", "Nữ", "1990", "", "KP 3"))
    assert list_calls.standings(office, call)[0].received == 2
    ids = {row.texts[0]: row.id for row in lists.page(office, "people", Query(), 0, 9)}
    subject_merging.merge(office, ids["Bùi Thị Hạnh"], ids["Vàng Thị Mỷ"])
    assert list_calls.standings(office, call)[0].received == 1
    history.undo(office)
    lists.retire(office, "people", [ids["Vàng Thị Mỷ"]])
    standing = list_calls.standings(office, call)[0]
    assert (standing.received, standing.missing, standing.missing_women) == (1, 1, 1)


def test_a_unit_that_sent_nothing_is_told_until_when(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand()}, deadline=DEADLINE)
    assert list_calls.message(office, call, unit_ids[0]) == (
        "KP 3 chưa gửi danh sách; hạn trước ngày 10/12/2026 (Danh sách)."
    )


def test_rows_to_mend_alone_are_not_run_into_the_name_of_the_unit(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(1)}, deadline=Deadline(date(2026, 11, 19), True))
    _arrive(office, call, unit_ids[0], "m", parked=2)
    assert list_calls.message(office, call, unit_ids[0]) == (
        "KP 3 có 2 dòng cần sửa; hạn đến hết ngày 19/11/2026 (đã quá hạn) (Danh sách)."
    )


def test_rows_that_were_dropped_are_not_asked_for_and_returned_ones_are(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(1)})
    _arrive(office, call, unit_ids[0], "m", parked=3)
    waiting = [one.id for one in parked_rows.parked(office)]
    parked_rows.drop(office, waiting[:1])
    parked_rows.mark_returned(office, waiting[1:2])
    assert list_calls.standings(office, call)[0].to_mend == 2


def _merge_units(office: Office, unit_ids: list[str]) -> str:
    from khenthuong_desktop.domain.units import NewUnit, Part, UnitChange
    from khenthuong_desktop.services import unit_changes

    change = UnitChange(
        date(2026, 11, 20),
        parts=tuple(Part(one, "new") for one in unit_ids),
        new_units=(NewUnit("new", "Khu phố Đoàn Kết", "khu_pho"),),
    )
    told = {one.code for one in unit_changes.plan_change(office, change).findings}
    assert "unit_change.owes" in told, "nobody is surprised by what happens to the lists"
    unit_changes.carry_out(office, change)
    with office.database.read() as r:
        return str(r.value("SELECT id FROM units WHERE name = 'Khu phố Đoàn Kết'"))


def test_units_merged_since_owe_together_what_each_owed(office: Office, unit_ids: list[str], tmp_path: Path) -> None:
    call = list_calls.create(office, "Danh sách", {unit_ids[0]: Demand(2, 1), unit_ids[1]: Demand(3, 1)})
    closed = list_calls.create(office, "Đợt cũ", {unit_ids[0]: Demand(2)})
    list_calls.close(office, closed)
    _arrive(office, call, unit_ids[0], "mn", parked=1)
    list_calls.remind(office, call, [unit_ids[1]], "phone")
    merged = _merge_units(office, unit_ids)
    (standing,) = list_calls.standings(office, call)
    assert (standing.unit_id, standing.wanted, standing.wanted_women) == (merged, 5, 2)
    assert (standing.received, standing.women, standing.to_mend, standing.reminders) == (2, 1, 1, 1)
    assert [one.unit for one in list_calls.standings(office, closed)] == ["Khu phố 3"], "what is over stays as it was"
    history.undo(office)
    assert [(one.unit, one.wanted, one.received, one.to_mend) for one in list_calls.standings(office, call)] == [
        ("Khu phố 3", 2, 2, 1),
        ("Khu phố 4", 3, 0, 0),
    ]


def test_who_owes_nothing_is_not_among_those_to_be_reminded(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {one: Demand(1) for one in unit_ids})
    _arrive(office, call, unit_ids[0], "m")
    assert list_calls.owing(office, call, unit_ids) == unit_ids[1:]


def _send_collective(office: Office, call_id: str, unit_id: str) -> None:
    with office.database.write("Nhập") as w:
        file = {"name": "KP3.xlsx", "sha256": "1" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-11-20"}
        file_id = w.insert("import_files", {**file, "unit_id": unit_id, "call_id": call_id})
        union = {"kind": "collective", "full_name": "Chi hội Phụ nữ", "search_key": "", "sort_key": ""}
        subject = w.insert("subjects", union)
        line = {"file_id": file_id, "sheet": "1", "row": 1, "subject_id": subject, "outcome": "new"}
        w.insert("import_rows", line)


def test_a_collective_is_no_delegate(office: Office, unit_ids: list[str]) -> None:
    said = {
        noun: list_calls.create(office, noun, {unit_ids[0]: Demand(3)}, what=noun)
        for noun in ("đại biểu", "đối tượng", "tập thể")
    }
    received = {}
    for noun, call in said.items():
        _arrive(office, call, unit_ids[0], "mn")
        _send_collective(office, call, unit_ids[0])
        received[noun] = list_calls.standings(office, call)[0].received
    assert received == {"đại biểu": 2, "đối tượng": 3, "tập thể": 1}


def test_a_unit_that_sent_something_else_has_sent(office: Office, unit_ids: list[str]) -> None:
    call = list_calls.create(office, "Danh sách", {one: Demand(2) for one in unit_ids}, what="đại biểu")
    _send_collective(office, call, unit_ids[0])
    assert list_calls.message(office, call, unit_ids[0]) == "KP 3 còn thiếu: 02 đại biểu (Danh sách)."
    assert list_calls.message(office, call, unit_ids[1]) == (
        "KP 4 chưa gửi danh sách, còn thiếu: 02 đại biểu (Danh sách)."
    )
    free = list_calls.create(office, "Bao nhiêu cũng được", {unit_ids[0]: Demand()})
    _send_collective(office, free, unit_ids[0])
    assert not list_calls.standings(office, free)[0].owes


def test_a_unit_with_a_row_to_mend_is_not_said_to_lack_anybody(office: Office, unit_ids: list[str]) -> None:
    from khenthuong_desktop.services.overview import overview

    call = list_calls.create(office, "Danh sách", {one: Demand(1) for one in unit_ids})
    _arrive(office, call, unit_ids[0], "m", parked=1)
    first, second = list_calls.standings(office, call)
    assert (first.lacks, first.owes, second.lacks) == (False, True, True)
    (due,) = [one for one in overview(office).due if one.page == "list_calls"]
    assert due.detail == "1 đơn vị còn thiếu · 1 đơn vị có dòng cần sửa"


def test_who_has_sent_nothing_is_not_asked_to_send_again(office: Office, unit_ids: list[str]) -> None:
    with office.database.write("Khai báo") as w:
        w.insert("office", {"commune_name": "Phường Tân Lập", "place_name": "Tân Lập"})
    call = list_calls.create(office, "Danh sách", {one: Demand(2) for one in unit_ids})
    _arrive(office, call, unit_ids[0], "m", parked=1)
    mending, silent = (list_calls.message(office, call, one, in_full=True) for one in unit_ids)
    assert "Đề nghị sửa và gửi lại cho UBND phường Tân Lập" in mending
    assert "Đề nghị gửi danh sách cho UBND phường Tân Lập" in silent and "gửi lại" not in silent
