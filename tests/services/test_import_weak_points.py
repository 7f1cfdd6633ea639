"""What could go wrong around an import: corrections since, people erased or merged, calls, senders, full disks."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import history, imports, list_calls, lists, parked_rows, subject_merging, subjects
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.list_calls import Demand
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.attachment_store import AttachmentStore
from tests.services.test_imports import (
    AN,
    HOA,
    add_units,
    codes,
    edit,
    file_of,
    opened,
    person,
    records,
    states,
    stored,
)

BAD = "Lê Văn Sai;Nam;31/02/1990;;;Khu phố 3;Giấy khen"


@pytest.fixture(autouse=True)
def units(office: Office) -> None:
    add_units(office, *(f"Khu phố {number}" for number in range(1, 9)), "Hội Nông dân phường")


def unit_id(office: Office, name: str) -> str:
    return next(str(row["id"]) for row in stored(office, "units") if row["name"] == name)


# --- newer than the file


def test_a_later_file_does_not_put_back_what_was_corrected_by_hand(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN))
    an = stored(office)[0]["id"]
    lists.edit(office, "people", [CellChange(an, "position", "Bí thư chi bộ")])
    more = imports.open_files(office, [file_of(tmp_path, AN, HOA, name="KP3 lần 2.csv")])
    row = records(more)[0]
    assert (row.state, row.changed) == ("duplicate", {}) and "import.corrected_since" in codes(row)
    imports.decide(office, more, [row.id], "same")
    assert row.changed == {"position": ("Bí thư chi bộ", "Trưởng khu phố")}, "asked for, the file is followed"
    more.undo()
    imports.commit(office, more)
    assert stored(office)[0]["position"] == "Bí thư chi bộ"


def test_what_was_undone_is_no_correction(office: Office, tmp_path: Path) -> None:
    person(office, "Nguyễn Văn An", national_id="022080000001", position="Bí thư chi bộ")
    imports.commit(office, opened(office, tmp_path, AN))
    history.undo(office)
    again = opened(office, tmp_path, AN)
    assert records(again)[0].changed["position"] == ("Bí thư chi bộ", "Trưởng khu phố")
    imports.commit(office, again)
    assert stored(office)[0]["position"] == "Trưởng khu phố"


def test_an_update_mends_the_red_cell_that_stood_there(office: Office, tmp_path: Path) -> None:
    an = person(office, "Nguyễn Văn An", national_id="022080000001")
    lists.edit(office, "people", [CellChange(an, "birth_date", "31/02/1980")])
    imports.commit(office, opened(office, tmp_path, AN))
    assert (stored(office)[0]["birth_date"], stored(office, "rejected_cells")) == ("1980-11-20", [])


# --- people who are no longer what they were when the file came


def test_after_erasing_merging_and_retiring_the_same_file_is_told_rightly(office: Office, tmp_path: Path) -> None:
    rows = (AN, HOA, "Vũ Văn Ba;Nam;1980;;;Khu phố 3;", "Vũ Văn Bốn;Nam;1981;;;Khu phố 3;")
    imports.commit(office, opened(office, tmp_path, *rows))
    an, hoa, ba, four = (row["id"] for row in stored(office))
    subjects.erase(office, [an])
    subject_merging.merge(office, ba, four, {})
    lists.retire(office, "people", [hoa])
    imp = opened(office, tmp_path, *rows)
    assert states(imp) == ["new", "duplicate", "duplicate", "duplicate"]
    done = imports.commit(office, imp)
    assert (done.new, len(stored(office))) == (1, 3)
    assert check(office) == []


def test_two_households_of_one_name_are_told_apart_by_their_address(office: Office, tmp_path: Path) -> None:
    headings = "STT;Tên hộ gia đình;Địa chỉ;Đơn vị"
    one, other = ("Hộ ông Nguyễn Văn An;Số 1 phố Mới;KP 3", "Hộ ông Nguyễn Văn An;Số 9 phố Cũ;KP 3")
    imp = imports.open_files(office, [file_of(tmp_path, one, other, one, headings=headings)])
    assert [(row.state, row.certain) for row in records(imp)] == [
        ("new", True),
        ("duplicate", False),
        ("duplicate", True),
    ]


# --- rows that wait


def test_judged_anew_what_was_mended_elsewhere_is_no_longer_said(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, BAD.replace("Khu phố 3", "Khu phố 88")))
    add_units(office, "Khu phố 88")
    imp = imports.open_parked(office, [one.id for one in parked_rows.parked(office)])
    assert codes(records(imp)[0]) == {"date.impossible"}


def test_mended_in_part_through_the_same_file_they_keep_it(office: Office, tmp_path: Path) -> None:
    two_faults = BAD.replace("31/02/1990;", "31/02/1990;0221")
    imports.commit(office, opened(office, tmp_path, two_faults))
    imp = opened(office, tmp_path, two_faults)
    edit(office, imp, records(imp)[0], "birth_date", "1990")
    imports.commit(office, imp)
    [row] = parked_rows.parked(office)
    assert row.fields["birth_date"] == "1990"


# --- calls for lists, and whose list it is


def test_a_row_that_waited_belongs_to_the_call_of_its_file(office: Office, tmp_path: Path) -> None:
    call = list_calls.create(office, "Đợt 10/8", {unit_id(office, "Khu phố 3"): Demand(2)})
    imports.commit(office, opened(office, tmp_path, AN, BAD), call)
    assert [(one.received, one.to_mend) for one in list_calls.standings(office, call)] == [(1, 1)]
    imp = imports.open_parked(office, [one.id for one in parked_rows.parked(office)])
    edit(office, imp, records(imp)[0], "birth_date", "1990")
    imports.commit(office, imp)
    assert [(one.received, one.to_mend) for one in list_calls.standings(office, call)] == [(2, 0)]
    assert {row["call_id"] for row in stored(office, "nominations")} == {call}


def test_a_file_that_came_for_no_call_can_answer_one_later(office: Office, tmp_path: Path) -> None:
    call = list_calls.create(office, "Đợt 10/8", {unit_id(office, "Khu phố 3"): Demand(1)})
    imports.commit(office, opened(office, tmp_path, AN))
    assert imports.commit(office, opened(office, tmp_path, AN), call).step is not None
    assert [one.received for one in list_calls.standings(office, call)] == [1]
    assert imports.commit(office, opened(office, tmp_path, AN), call).step is None
    assert (len(stored(office)), len(stored(office, "nominations"))) == (1, 1)


@pytest.mark.parametrize(
    ("name", "unit", "sender"),
    [
        ("KP3.csv", "Khu phố 3", "Khu phố 3"),
        ("KP3 (mẫu).csv", "Khu phố 5", "Khu phố 5"),
        ("Hội Nông dân.csv", "Khu phố 5", "Hội Nông dân phường"),
        ("danh sách.csv", "Khu phố 5", "Khu phố 5"),
    ],
)
def test_whose_list_it_is(office: Office, tmp_path: Path, name: str, unit: str, sender: str) -> None:
    rows = [AN.replace("Khu phố 3", unit), HOA.replace("KP 3", unit)]
    imports.commit(office, imports.open_files(office, [file_of(tmp_path, *rows, name=name)]))
    assert stored(office, "import_files")[0]["unit_id"] == unit_id(office, sender)


def test_whose_list_it_is_follows_what_was_mended(office: Office, tmp_path: Path) -> None:
    path = file_of(tmp_path, AN.replace("Khu phố 3", "Tổ lạ"), HOA.replace("KP 3", "Tổ lạ"), name="danh sách.csv")
    imp = imports.open_files(office, [path])
    assert imp.files[0].unit_id is None
    imports.mend_all(office, imp, "unit", "Tổ lạ", "Khu phố 5")
    imports.commit(office, imp)
    assert stored(office, "import_files")[0]["unit_id"] == unit_id(office, "Khu phố 5")


def test_a_list_of_a_unit_added_with_it_is_that_units(office: Office, tmp_path: Path) -> None:
    imp = imports.open_files(office, [file_of(tmp_path, AN.replace("Khu phố 3", "Khu phố 88"), name="danh sách.csv")])
    imports.add_units(office, imp, ["Khu phố 88"])
    imports.commit(office, imp)
    assert stored(office, "import_files")[0]["unit_id"] == unit_id(office, "Khu phố 88")


def test_one_file_in_two_folders_is_read_once(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    imp = imports.open_files(office, [file_of(tmp_path / "a", AN, BAD), file_of(tmp_path / "b", AN, BAD)])
    assert states(imp) == ["new", "error"] and "KP3.csv" in imp.files[1].remark
    imports.commit(office, imp)
    assert (len(stored(office)), len(stored(office, "import_files")), parked_rows.count(office)) == (1, 1, 1)


# --- the disk


def test_a_disk_that_fills_up_with_the_originals_leaves_nothing(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imp = imports.open_files(office, [file_of(tmp_path, AN, name="a.csv"), file_of(tmp_path, HOA, name="b.csv")])
    put = AttachmentStore.put
    kept: list[tuple[str, int]] = []

    def full(self: AttachmentStore, source: Path | bytes) -> tuple[str, int]:
        if kept:
            raise StorageProblem("disk.full", path=str(self.folder))
        kept.append(put(self, source))
        return kept[-1]

    monkeypatch.setattr(AttachmentStore, "put", full)
    with pytest.raises(StorageProblem):
        imports.commit(office, imp)
    assert (stored(office), stored(office, "import_files")) == ([], [])
    assert not [path for path in office.folder.files.rglob("*") if path.is_file()]
    monkeypatch.undo()
    assert imports.commit(office, imp).new == 2


def test_a_file_replaced_while_it_is_kept_is_noticed(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imp = opened(office, tmp_path, AN)
    put = AttachmentStore.put

    def replaced(self: AttachmentStore, source: Path | bytes) -> tuple[str, int]:
        (tmp_path / "KP3.csv").write_text("Họ và tên\nNgười Khác\n", encoding="utf-8")
        return put(self, source)

    monkeypatch.setattr(AttachmentStore, "put", replaced)
    with pytest.raises(UserError):
        imports.commit(office, imp)
    assert stored(office) == [] and not [path for path in office.folder.files.rglob("*") if path.is_file()]


# --- decided, and taken back


def test_decisions_taken_back_leave_the_row_as_it_was(office: Office, tmp_path: Path) -> None:
    person(office, "Lê Văn Hưng", birth_date="1980", unit="Khu phố 3")
    imp = opened(office, tmp_path, "Lê Văn Hùng;Nam;1980;;;Khu phố 3;", "Lê Văn Hùng;Nam;1980;;;Khu phố 3;LĐTT")
    before = [(row.state, row.certain, row.subject_id, row.other_row, row.problems) for row in records(imp)]
    first = records(imp)[0]
    for decision in ("same", "different", "leave_out"):
        imports.decide(office, imp, [first.id], decision)
        assert first.decision == decision
    for _ in range(3):
        assert imp.undo()
    after = [(row.state, row.certain, row.subject_id, row.other_row, row.problems) for row in records(imp)]
    assert after == before


def test_two_rows_said_to_be_one_record_are_both_followed(office: Office, tmp_path: Path) -> None:
    person(office, "Lê Văn Hưng", birth_date="1980")
    imp = opened(office, tmp_path, "Lê Văn Hùng;Nam;1980;;;Khu phố 88;", "Lê Văn Hứng;Nam;1980;;;Khu phố 89;")
    imports.decide(office, imp, [row.id for row in records(imp)], "same")
    imports.commit(office, imp)
    assert len(stored(office)) == 1 and len(stored(office, "rejected_cells")) == 1
    assert check(office) == []
