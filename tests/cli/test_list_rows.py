"""`list`: what scripts of an office get, and a table that shows nothing private."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services import conferences, delegates, lists, rows
from khenthuong_desktop.services.office import local_clock, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.wording import cli as words
from tests.cli.conftest import Kt

PERSON_KEYS = {
    *("id", "kind", "full_name", "gender", "birth_date", "national_id", "ethnicity", "religion", "position"),
    *("unit", "former_unit", "title", "party_member", "party_since", "field", "economic_sector", "direct_worker"),
    *("leader_class", "honours", "education", "phone", "address", "notes", "sort_name", "name_as_received"),
    *("photo", "revision"),
}


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        *(("people", 120), ("collectives", 60), ("households", 80), ("subjects", 260), ("units", 41)),
        *(("office", 2), ("bodies", 4), ("letterheads", 6), ("signers", 10), ("roles", 13)),
    ],
)
def test_every_kind_gives_all_its_rows(kt: Kt, sample_folder: Path, kind: str, count: int) -> None:
    ended = kt("--data", sample_folder, "list", kind, "--json")
    assert (ended.code, ended.err) == (0, "")
    assert len({row["id"] for row in ended.rows}) == count
    table = kt("--data", sample_folder, "list", kind)
    assert table.code == 0
    assert len(table.out.splitlines()) == count + 3  # heading, line, total
    assert table.out.splitlines()[-1] == f"{count} dòng"


def test_people_carry_the_keys_that_scripts_rely_on(kt: Kt, sample_folder: Path) -> None:
    found = kt("--data", sample_folder, "list", "people", "--json").rows
    assert all(row.keys() == PERSON_KEYS for row in found)
    assert {row["kind"] for row in found} == {"individual"}
    assert {row["gender"] for row in found} <= {"Nam", "Nữ", None}
    assert {"Kinh", "Mường"} <= {row["ethnicity"] for row in found}
    assert "Khu phố 1" in {row["unit"] for row in found}


def test_history_tells_what_was_done_newest_first(kt: Kt, sample_folder: Path) -> None:
    found = kt("--data", sample_folder, "list", "history", "--json").rows
    assert [row["at"] for row in found] == sorted((row["at"] for row in found), reverse=True)
    assert "Thêm 120 cá nhân" in [row["reason"] for row in found]
    assert {"do", "undone", "undo", "upgrade", "left_office"} == {row["state"] for row in found}


def test_the_table_shows_nothing_private(kt: Kt, sample_folder: Path) -> None:
    """It may lie on a printer or in a mail: no CCCD, ethnic group, religion, Party membership, day of birth."""
    table = kt("--data", sample_folder, "list", "people").out
    for row in kt("--data", sample_folder, "list", "people", "--json").rows:
        assert row["full_name"] in table
        assert not row["national_id"] or row["national_id"][-6:] not in table
    assert "Mường" not in table
    assert "/" not in table.replace("TNHH", "")


def test_columns_stand_under_their_headings(kt: Kt, sample_folder: Path) -> None:
    heading, line, *rest = kt("--data", sample_folder, "list", "people").out.splitlines()
    place = heading.index("Đơn vị")
    assert line[place] == "-" and line[place - 1] == " "
    assert all(len(row) <= place or row[place - 1] == " " for row in rest[:-1])


def test_a_long_list_comes_page_by_page(kt: Kt, sample_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "ROWS_OF_A_PAGE", 7)
    assert len({row["id"] for row in kt("--data", sample_folder, "list", "people", "--json").rows}) == 120


def test_an_empty_list_is_a_document_too(kt: Kt, tmp_path: Path) -> None:
    open_office(DataFolder(tmp_path / "new"), clock=local_clock, user="An", resources=resources_root()).close()
    for kind in words.KINDS:
        ended = kt("--data", tmp_path / "new", "list", kind, "--json")
        assert len(ended.rows) == (1 if kind == "history" else 0)  # that the file was made


def test_it_works_while_the_window_is_open(kt: Kt, data: Path) -> None:
    opened = open_office(DataFolder(data), clock=local_clock, user="An", resources=resources_root())
    try:
        assert kt("--data", data, "list", "people", "--json").code == 0
        assert kt("--data", data, "search", "nguyen").code == 0
        assert kt("--data", data, "check").code == 0
    finally:
        opened.close()


def test_a_document_that_cannot_be_finished_is_not_begun(
    kt: Kt, sample_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*given: object, **more: object) -> Iterator[dict[str, object]]:
        yield {"id": "1"}
        raise StorageProblem("database.disk_error", path="x")

    monkeypatch.setattr(rows, "rows", break_off)
    ended = kt("--data", sample_folder, "list", "people", "--json")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.strip()


def test_all_subjects_carry_the_keys_of_people(kt: Kt, sample_folder: Path) -> None:
    found = kt("--data", sample_folder, "list", "subjects", "--json").rows
    assert all(row.keys() == PERSON_KEYS for row in found)
    people = {row["id"]: row for row in kt("--data", sample_folder, "list", "people", "--json").rows}
    assert [row for row in found if row["kind"] == "individual"] == list(people.values())


def test_delegates_are_listed_for_one_conference(kt: Kt, data: Path) -> None:
    with_people = open_office(DataFolder(data), clock=local_clock, user="An", resources=resources_root())
    try:
        settings = Settings("models", "Hội nghị", "Hội nghị biểu dương")
        first, second = (conferences.create(with_people, settings, rules=False) for _ in range(2))
        people = [row.id for row in lists.page(with_people, "people", Query(), 0, 3)]
        delegates.choose(with_people, delegates.add(with_people, first, people[:2]).ids[:1])
        delegates.add(with_people, second, people[2:], kind="guest")
    finally:
        with_people.close()
    everybody = kt("--data", data, "list", "delegates", "--json").rows
    assert len([row for row in everybody if row["conference_id"] in (first, second)]) == 3
    found = kt("--data", data, "list", "delegates", "--json", "--id", first).rows
    assert all(row.keys() >= {"conference_id", "full_name", "kind", "state", "number", "unit"} for row in found)
    assert [(row["kind"], row["conference_id"]) for row in found] == [("model", first)] * 2
    assert sorted(row["state"] for row in found) == ["chosen", "nominated"]
    private = {"national_id", "religion", "party_member", "ethnicity"}
    assert not any(row.keys() & private for row in everybody)
    asked = kt("--data", data, "list", "delegates", "--json", "--sensitive", "--id", first).rows
    assert all(row.keys() >= private for row in asked)
    assert kt("--data", data, "list", "delegates", "--id", second).out.splitlines()[-1] == "1 dòng"
    gone = kt("--data", data, "list", "delegates", "--id", "khác")
    assert (gone.code, gone.err.startswith("Không có hội nghị mang mã “")) == (1, True)
