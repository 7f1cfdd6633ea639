"""Naming delegates: nobody gets lost, nobody is there twice without being told, and one undo takes all of it back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, delegates, history, list_calls, lists
from khenthuong_desktop.services.list_calls import Demand
from khenthuong_desktop.services.office import Office
from tests.services.delegate_office import SETTINGS, Made, last_step, made, people, record, sent


@pytest.fixture
def made_one(office: Office) -> Made:
    return made(office)


def rows(office: Office, conference_id: str) -> int:
    return lists.count(office, "delegates", Query(filters=(Filter("conference_id", "is", (conference_id,)),)))


def test_people_of_the_register_come_for_their_unit(office: Office, made_one: Made) -> None:
    chosen = people(office, "Nguyễn Thị Ánh", "Trần Văn Bình", unit_id=made_one.unit_ids[0])
    added = delegates.add(office, made_one.conference_id, chosen, kind="guest")
    assert [record(office, one)["kind"] for one in added.ids] == ["guest", "guest"]
    assert {record(office, one)["unit_id"] for one in added.ids} == {made_one.unit_ids[0]}
    assert last_step(office).reason == "Thêm 2 đại biểu"
    history.undo(office)
    assert rows(office, made_one.conference_id) == 0


def test_who_is_there_already_is_told_with_his_place(office: Office, made_one: Made) -> None:
    (one,) = people(office, "Nguyễn Thị Ánh", unit_id=made_one.unit_ids[0])
    delegates.add(office, made_one.conference_id, [one])
    again = delegates.add(office, made_one.conference_id, [one], kind="guest")
    assert again.ids == ()
    assert [told.sentence() for told in again.skipped] == [
        "Nguyễn Thị Ánh đã có trong danh sách (điển hình, Khu phố 1, được giới thiệu) nên không thêm nữa."
    ]
    assert last_step(office).reason == "Thêm đại biểu: Nguyễn Thị Ánh", "nothing changed, so no step"


def test_the_same_person_twice_in_one_choice_is_one(office: Office, made_one: Made) -> None:
    (one,) = people(office, "Nguyễn Thị Ánh")
    assert len(delegates.add(office, made_one.conference_id, [one, one]).ids) == 1


def test_retired_and_withdrawn_people_are_not_added(office: Office, made_one: Made) -> None:
    gone, left = people(office, "Nguyễn Thị Ánh", "Trần Văn Bình")
    lists.retire(office, "people", [gone])
    (row,) = delegates.add(office, made_one.conference_id, [left]).ids
    delegates.withdraw(office, row, "ốm")
    added = delegates.add(office, made_one.conference_id, [gone, left])
    assert (added.ids, [one.reason for one in added.skipped]) == ((), ["retired", "left"])
    assert all(one.sentence().startswith(one.name) for one in added.skipped)


def test_nobody_chosen_is_told(office: Office, made_one: Made) -> None:
    with pytest.raises(UserError, match="none_chosen"):
        delegates.add(office, made_one.conference_id, [])


def test_a_workbook_brings_its_unit_and_its_merits(office: Office, made_one: Made) -> None:
    elsewhere = people(office, "Nguyễn Thị Ánh", "Trần Văn Bình", unit_id=made_one.unit_ids[1])
    file_id = sent(office, made_one.unit_ids[0], elsewhere)
    added = delegates.add_from_file(office, made_one.conference_id, file_id)
    found = [record(office, one) for one in added.ids]
    assert [one["achievement"] for one in found] == ["Việc tốt 2", "Việc tốt 3"]
    assert {one["unit_id"] for one in found} == {made_one.unit_ids[0]}, "who sent him, not where he lives"
    assert {one["file_id"] for one in found} == {file_id}
    assert last_step(office).reason == "Lấy 2 đại biểu từ KP.xlsx"
    history.undo(office)
    assert rows(office, made_one.conference_id) == 0


def test_in_a_workbook_gathered_for_many_each_row_has_its_own_unit(office: Office, made_one: Made) -> None:
    with office.database.write("Phân bổ") as w:
        for unit in made_one.unit_ids:
            w.insert("allotments", {"conference_id": made_one.conference_id, "unit_id": unit, "number": 2})
    gatherer = made(office, ["Phòng Văn hóa"]).unit_ids[0]
    first, second = people(office, "Nguyễn Thị Ánh", unit_id=made_one.unit_ids[0]) + people(
        office, "Trần Văn Bình", unit_id=made_one.unit_ids[1]
    )
    added = delegates.add_from_file(office, made_one.conference_id, sent(office, gatherer, [first, second]))
    assert [record(office, one)["unit_id"] for one in added.ids] == list(made_one.unit_ids)


def test_two_units_that_send_one_person_are_both_kept_and_told(office: Office, made_one: Made) -> None:
    (one,) = people(office, "Nguyễn Thị Ánh", unit_id=made_one.unit_ids[0])
    delegates.add_from_file(office, made_one.conference_id, sent(office, made_one.unit_ids[0], [one]))
    again = delegates.add_from_file(office, made_one.conference_id, sent(office, made_one.unit_ids[1], [one]))
    assert len(again.ids) == 1 and again.skipped == ()
    assert [told.sentence() for told in again.doubled] == [
        "Nguyễn Thị Ánh được hai đơn vị cùng giới thiệu; đơn vị kia là Khu phố 1 (điển hình). "
        "Cả hai dòng được giữ, hãy bỏ một dòng."
    ]
    (found,) = delegates.problems(office, made_one.conference_id)
    assert (found.code, found.fact("unit"), found.fact("other")) == ("delegate.two_units", "Khu phố 1", "Khu phố 2")


def test_a_workbook_for_another_conference_is_refused_until_somebody_insists(office: Office, made_one: Made) -> None:
    other = conferences.create(office, replace(SETTINGS, name="Hội nghị tổng kết năm"), rules=False)
    call = list_calls.create(office, "Đại biểu", {made_one.unit_ids[0]: Demand(1)})
    with office.database.write("Gắn") as w:
        w.update("conferences", other, {"call_id": call})
    file_id = sent(office, made_one.unit_ids[0], people(office, "Nguyễn Thị Ánh"), call_id=call)
    with pytest.raises(UserError) as refused:
        delegates.add_from_file(office, made_one.conference_id, file_id)
    assert refused.value.code == "delegate.file_of_other_conference"
    assert refused.value.facts["conference"] == "Hội nghị tổng kết năm"
    assert rows(office, made_one.conference_id) == 0
    assert len(delegates.add_from_file(office, made_one.conference_id, file_id, even_so=True).ids) == 1


def test_a_workbook_that_calls_itself_of_another_conference_is_taken_and_told(office: Office, made_one: Made) -> None:
    """Last time's workbook, sent again by mistake, would fill this conference with its people without a word."""
    name = conferences.conference(office, made_one.conference_id).name
    an, binh = people(office, "Nguyễn Thị Ánh", "Trần Văn Bình")
    last = json.dumps([["Sheet1", [], ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ PHƯỜNG MAI LÂM NĂM 1999"]]])
    own = json.dumps([["Sheet1", [], [f"DANH SÁCH ĐẠI BIỂU DỰ {name.upper()}"]], ["Sheet2", []]])
    wrong = delegates.add_from_file(
        office, made_one.conference_id, sent(office, made_one.unit_ids[0], [an], columns=last)
    )
    right = delegates.add_from_file(
        office, made_one.conference_id, sent(office, made_one.unit_ids[0], [binh], columns=own)
    )
    assert len(wrong.ids) == 1
    assert "“DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ PHƯỜNG MAI LÂM NĂM 1999”" in wrong.doubted[0] and name in wrong.doubted[0]
    assert right.doubted == ()


def test_the_files_of_the_call_are_taken_once_and_rows_mended_later_too(office: Office, made_one: Made) -> None:
    call = list_calls.create(office, "Đại biểu", {unit: Demand(1) for unit in made_one.unit_ids})
    with office.database.write("Gắn") as w:
        w.update("conferences", made_one.conference_id, {"call_id": call})
    first = sent(office, made_one.unit_ids[0], people(office, "Nguyễn Thị Ánh", "Trần Văn Bình"), call_id=call)
    sent(office, made_one.unit_ids[1], people(office, "Lê Văn Cường"), call_id=call)
    assert delegates.to_take(office, made_one.conference_id) == 2
    assert len(delegates.add_from_call(office, made_one.conference_id).ids) == 3
    assert last_step(office).reason == "Lấy 3 đại biểu từ danh sách các đơn vị gửi"
    assert delegates.to_take(office, made_one.conference_id) == 0
    assert delegates.add_from_call(office, made_one.conference_id).ids == ()
    (late,) = people(office, "Đỗ Đức Dũng")
    with office.database.write("Sửa dòng chờ") as w:
        w.insert("import_rows", {"file_id": first, "sheet": "S", "row": 9, "subject_id": late, "outcome": "new"})
    assert delegates.to_take(office, made_one.conference_id) == 1
    assert len(delegates.add_from_call(office, made_one.conference_id).ids) == 1


def test_a_collective_may_be_named_with_its_person(office: Office, made_one: Made) -> None:
    (group,) = people(office, "Chi hội 3", kind="collective", unit_id=made_one.unit_ids[1])
    (person,) = people(office, "Bùi Thị Hạnh", unit_id=made_one.unit_ids[0])
    (one,) = delegates.add(office, made_one.conference_id, [person], represents_id=group).ids
    row = record(office, one)
    assert (row["subject_id"], row["represents_id"], row["unit_id"]) == (person, group, made_one.unit_ids[1])
    assert delegates.add(office, made_one.conference_id, [group]).skipped[0].reason == "already"
    (household,) = people(office, "Hộ ông Tư", kind="household")
    (other,) = delegates.add(office, made_one.conference_id, [], represents_id=household).ids
    assert record(office, other)["subject_id"] is None


def test_names_of_sixty_letters_and_three_thousand_delegates(office: Office, made_one: Made) -> None:
    long = "Nguyễn Phúc Tôn Nữ " + "Hoàng Ánh Nguyệt " * 2 + "Phương Uyên"
    assert len(long) >= 60
    everybody = people(office, long, *(f"Lê Văn Số {number}" for number in range(2_999)))
    added = delegates.add(office, made_one.conference_id, everybody)
    assert len(added.ids) == rows(office, made_one.conference_id) == 3_000
    history.undo(office)
    assert rows(office, made_one.conference_id) == 0


def test_a_file_whose_people_are_all_there_is_waited_for_no_longer(office: Office, made_one: Made) -> None:
    """Else 'còn 1 tệp chưa lấy' would stand there for ever, whatever is pressed."""
    call = list_calls.create(office, "Đại biểu", {unit: Demand(1) for unit in made_one.unit_ids})
    with office.database.write("Gắn") as w:
        w.update("conferences", made_one.conference_id, {"call_id": call})
    known, retired, gone = people(
        office, "Nguyễn Thị Ánh", "Trần Văn Bình", "Lê Văn Cường", unit_id=made_one.unit_ids[0]
    )
    with office.database.write("Ngừng theo dõi") as w:
        w.update("subjects", retired, {"retired_on": "2026-11-01"})
    delegates.withdraw(office, delegates.add(office, made_one.conference_id, [gone]).ids[0])
    delegates.add(office, made_one.conference_id, [known], unit_id=made_one.unit_ids[0])
    sent(office, made_one.unit_ids[0], [known, retired, gone], call_id=call)
    assert delegates.to_take(office, made_one.conference_id) == 0
    sent(office, made_one.unit_ids[1], [known], call_id=call)  # another unit names him too: that is to be seen
    assert delegates.to_take(office, made_one.conference_id) == 1
    assert len(delegates.add_from_call(office, made_one.conference_id).doubled) == 1
    assert delegates.to_take(office, made_one.conference_id) == 0
