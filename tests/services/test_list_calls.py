"""Units that owe a list: what is said to them must be true, and who was reminded must be known."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, list_calls, lists, units
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
            problems = '[{"column": "birth_date", "code": "date.impossible", "message": "Không có ngày 31/02/1980."}]'
            w.insert("parked_rows", {**line, "full_name": "Lê Văn Tám", "fields": "{}", "problems": problems})


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


def test_a_unit_that_sent_everything_is_not_told_that_something_is_missing(
    office: Office, unit_ids: list[str]
) -> None:
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
