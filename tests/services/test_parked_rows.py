"""Rows that wait: found again with what was mended, dropped or returned, and gone once they went in."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import history, imports, lists, parked_rows
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office
from tests.services.test_imports import AN, add_units, edit, file_of, opened, records, states, stored

BAD = "Lê Văn Sai;Nam;31/02/1990;0221;;Khu phố 3;Giấy khen"
UNKNOWN = "ĐỖ THỊ LẠ;Nữ;31/2/1970;;;Khu phố 88;"


@pytest.fixture(autouse=True)
def units(office: Office) -> None:
    add_units(office, "Khu phố 3")


def test_they_wait_with_all_they_said(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN, BAD, UNKNOWN))
    bad, unknown = parked_rows.parked(office)
    assert (bad.file, bad.row, bad.full_name, bad.fields["national_id"]) == ("KP3.csv", 3, "Lê Văn Sai", "0221")
    assert {one.code for one in bad.problems} == {"date.impossible", "national_id.length"}
    assert unknown.stood["full_name"] == "ĐỖ THỊ LẠ" and unknown.fields["full_name"] == "Đỗ Thị Lạ"
    assert parked_rows.count(office) == 2
    assert lists.count(office, "parked_rows", Query()) == 2
    assert lists.page(office, "parked_rows", Query(text="la"), 0, 9)[0].texts[:2] == ("Đỗ Thị Lạ", "Cá nhân")


def test_mended_they_go_in_and_wait_no_longer(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN, BAD, UNKNOWN))
    imp = imports.open_parked(office, [row.id for row in parked_rows.parked(office)])
    assert states(imp) == ["error", "error"]
    row = records(imp)[0]
    edit(office, imp, row, "birth_date", "28/2/1990")
    edit(office, imp, row, "national_id", "")
    done = imports.commit(office, imp)
    assert (done.new, done.nominations, parked_rows.count(office)) == (1, 1, 1)
    [file] = stored(office, "import_files")
    assert {one["file_id"] for one in stored(office, "import_rows")} == {file["id"]}
    history.undo(office)
    assert parked_rows.count(office) == 2
    assert check(office) == []


def test_mended_in_part_they_keep_what_was_mended(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, BAD))
    imp = imports.open_parked(office, [parked_rows.parked(office)[0].id])
    edit(office, imp, records(imp)[0], "birth_date", "1990")
    imports.commit(office, imp)
    [row] = parked_rows.parked(office)
    assert row.fields["birth_date"] == "1990" and {one.code for one in row.problems} == {"national_id.length"}


def test_the_same_file_again_does_not_double_them(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN, BAD))
    imp = imports.open_files(office, [file_of(tmp_path, AN, BAD)])
    assert imports.commit(office, imp).step is None
    edit(office, imp, records(imp)[1], "birth_date", "1990")
    edit(office, imp, records(imp)[1], "national_id", "")
    assert imports.commit(office, imp).new == 1
    assert parked_rows.count(office) == 0
    assert len(stored(office, "import_files")) == 1


def test_dropped_or_returned_they_are_off_the_list_until_undone(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, BAD, UNKNOWN))
    first, second = (row.id for row in parked_rows.parked(office))
    parked_rows.drop(office, [first])
    parked_rows.mark_returned(office, [second])
    assert parked_rows.count(office) == 0
    [returned] = parked_rows.parked(office, states=("returned",))
    assert returned.returned_on == "2026-11-20"
    assert lists.count(office, "parked_rows", Query()) == 1
    history.undo(office)
    history.undo(office)
    assert parked_rows.count(office) == 2
