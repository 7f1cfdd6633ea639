"""The set of a conference: numbered, whole, nobody's files touched, nothing silently missing, done again cheaply."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.documents.model import Paper, Table
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import (
    conference_set_contents,
    conference_set_papers,
    conference_set_record,
    conference_sets,
    conferences,
    paper_names,
    papers,
    programme,
    tasks,
)
from khenthuong_desktop.services.conference_sets import SetOutcome
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system import drives
from tests.services.conference_papers_office import SETTINGS, Prepared, prepared

KEYS = ("nomination-form", "roster", "reserves", "task-table")


class Stopped(Exception):
    """Raised by a progress that is cancelled."""


@pytest.fixture
def one(office: Office) -> Prepared:
    return prepared(office)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "USB" / "Bộ tài liệu"


@pytest.fixture
def write(office: Office, one: Prepared, folder: Path) -> Callable[..., SetOutcome]:
    def written(**options: object) -> SetOutcome:
        said: dict[str, object] = {"formats": (".pdf", ".xlsx"), "keys": KEYS, **options}
        return conference_sets.write(office, one.conference_id, folder, **said)  # type: ignore[arg-type]

    return written


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.name != conference_set_record.NAME)


def name_of(key: str, ending: str) -> str:
    paper = next(one for one in conference_sets.papers() if one.key == key)
    return f"{paper.place:02} {paper.title}{ending}"


def test_every_paper_of_a_conference_has_its_place_in_the_set() -> None:
    listed = conference_sets.papers()
    of_conference = {name for name in paper_names.PAPERS if paper_names.is_of_conference(name)}
    assert {one.name for one in listed} == of_conference
    assert {one.name for one in conference_set_papers._ORDER} == of_conference, "where is it in the order of use?"
    assert [one.place for one in listed] == list(range(1, len(listed) + 1))
    assert len({one.title for one in listed}) == len(listed)  # two of one name would share a file


def test_a_draft_is_not_in_the_set_where_a_programme_was_issued(office: Office, one: Prepared) -> None:
    """Delegates would be handed times that nobody has signed."""
    item = programme.add(office, one.conference_id, content="Khai mạc", minutes=10)
    programme.issue(office, one.conference_id)
    programme.change(office, item, content="Khai mạc dời lại")
    for key in ("programme", "running-order"):
        paper = next(each for each in conference_sets.papers() if each.key == key)
        made = conference_sets._composed(office, paper, one.conference_id, sensitive=False)
        assert isinstance(made, Paper)
        cells = [cell for block in made.blocks if isinstance(block, Table) for row in block.rows for cell in row.cells]
        assert "Khai mạc" in cells and "Khai mạc dời lại" not in cells


def test_files_are_numbered_as_they_are_used_and_what_lacks_is_told(
    write: Callable[..., SetOutcome], folder: Path
) -> None:
    done = write()
    expected = [
        "00 Mục lục.pdf",
        name_of("nomination-form", ".pdf"),
        *(name_of(key, ending) for key in ("roster", "reserves") for ending in (".pdf", ".xlsx")),
    ]
    assert names(folder) == sorted(expected)
    assert [(one.paper.key, one.problem.code) for one in done.lacking if one.problem] == [
        ("task-table", "task.nothing_to_print")
    ]
    assert "Chưa lập được bảng phân công công việc: Hội nghị chưa có công việc nào" in conference_sets.summary(done)[0]
    assert (folder / "00 Mục lục.pdf").read_bytes().startswith(b"%PDF")
    assert done.stopped is None and done.count("new") == len(expected)


def test_the_contents_page_says_what_lies_there_and_why_something_does_not(
    office: Office, write: Callable[..., SetOutcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[list[tuple[object, ...]]] = []
    compose = conference_set_contents.compose

    def kept(*given: Any, **told: Any) -> Any:
        paper = compose(*given, **told)
        table = paper.blocks[-1]
        assert isinstance(table, Table)
        pages.append([tuple(row.cells) for row in table.rows])
        return paper

    monkeypatch.setattr(conference_set_contents, "compose", kept)
    write(formats=(".xlsx",))
    rows = {row[1]: row[2:] for row in pages[0] if len(row) > 1}
    assert rows["Danh sách đại biểu"] == ("Excel", None)
    assert rows["Mẫu danh sách giới thiệu đại biểu"] == ("chưa có", "Văn bản này chỉ có PDF, Word.")
    assert rows["Bảng phân công công việc"][0] == "chưa có" and "chưa có công việc nào" in str(
        rows["Bảng phân công công việc"][1]
    )


def test_doing_it_again_replaces_only_what_changed(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path
) -> None:
    first = write()
    before = {name: (folder / name).stat().st_mtime_ns for name in names(folder)}
    again = write()
    assert again.count("same") == first.count("new") and not again.count("new") + again.count("replaced")
    tasks.add(office, one.conference_id, "Mượn hội trường")
    third = write()
    # The table is new, and the contents page no longer says that it is missing.
    assert {file.name: file.state for file in third.files if file.state != "same"} == {
        "00 Mục lục.pdf": "replaced",
        name_of("task-table", ".pdf"): "new",
        name_of("task-table", ".xlsx"): "new",
    }
    untouched = [name for name in before if name != "00 Mục lục.pdf"]
    assert all((folder / name).stat().st_mtime_ns == before[name] for name in untouched)


def test_files_of_somebody_else_stay_and_ours_goes_beside_them(write: Callable[..., SetOutcome], folder: Path) -> None:
    folder.mkdir(parents=True)
    roster = name_of("roster", ".pdf")
    (folder / roster).write_bytes(b"ban da ky")
    (folder / "ghi chú.txt").write_bytes(b"rieng")
    done = write()
    assert (folder / roster).read_bytes() == b"ban da ky" and (folder / "ghi chú.txt").read_bytes() == b"rieng"
    beside = roster.replace(".pdf", " (2).pdf")
    assert [(one.name, one.kept) for one in done.files if one.kept] == [(beside, roster)]
    again = write()
    assert {one.name: one.state for one in again.files}[beside] == "same" and "(3)" not in " ".join(names(folder))


def test_what_was_changed_on_the_stick_is_not_overwritten(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path
) -> None:
    tasks.add(office, one.conference_id, "Mượn hội trường")
    write()
    table = folder / name_of("task-table", ".xlsx")
    table.write_bytes(b"sua tay")
    tasks.add(office, one.conference_id, "Treo băng rôn")
    write()
    assert table.read_bytes() == b"sua tay"
    assert (folder / table.name.replace(".xlsx", " (2).xlsx")).read_bytes()[:2] == b"PK"


def test_left_over_files_of_an_earlier_set_are_told_and_stay(write: Callable[..., SetOutcome], folder: Path) -> None:
    write()
    done = write(keys=("roster",), formats=(".pdf",))
    assert set(done.stale) == {
        name_of("nomination-form", ".pdf"),
        name_of("roster", ".xlsx"),
        name_of("reserves", ".pdf"),
        name_of("reserves", ".xlsx"),
    }
    assert all((folder / name).exists() for name in done.stale)
    assert any("không có trong bộ lần này" in line for line in conference_sets.summary(done))


def test_two_conferences_in_one_folder_do_not_replace_each_other(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path
) -> None:
    write(keys=("nomination-form",))
    bytes_before = {name: (folder / name).read_bytes() for name in names(folder)}
    other = conferences.create(office, replace(SETTINGS, name="Hội nghị khác"))
    conference_sets.write(office, other, folder, keys=("nomination-form",))
    assert all((folder / name).read_bytes() == data for name, data in bytes_before.items())


def test_sensitive_columns_come_only_when_asked(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: dict[str, dict[str, object]] = {}
    compose = papers.compose

    def kept(office: Office, name: str, **choices: object) -> object:
        told[name] = choices
        return compose(office, name, **choices)

    monkeypatch.setattr(papers, "compose", kept)
    write()
    assert not any("sensitive" in choices for choices in told.values())
    write(sensitive=True)
    assert told["roster"]["sensitive"] is True and "sensitive" not in told["nomination-form"]


def test_a_full_disk_stops_with_its_sentence_and_leaves_the_old_files(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    tasks.add(office, one.conference_id, "Mượn hội trường")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as weather:
        weather.setattr(os, "fsync", full)
        done = write()
    assert done.stopped is not None and done.stopped.code == "file.disk_full" and done.contents is None
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before  # no half file, no leftover


def test_a_stick_pulled_half_way_is_told_and_what_was_written_is_still_ours_later(
    write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move, count = os.replace, 0

    def pulled(source: str, target: str) -> None:
        nonlocal count
        count += 1
        if count > 4:  # two papers with their records are there
            raise OSError(errno.ENODEV, "No such device")
        move(source, target)

    with monkeypatch.context() as weather:
        weather.setattr(os, "replace", pulled)
        done = write()
    assert done.stopped is not None and done.stopped.code == "file.media_gone"
    assert not [name for name in names(folder) if name.endswith(".part")]
    again = write()
    assert again.stopped is None and "(2)" not in " ".join(names(folder))


def test_a_folder_that_goes_away_stops_the_set(write: Callable[..., SetOutcome], folder: Path) -> None:
    def gone(done: int, _of: int) -> None:
        if done == 1 and folder.exists():
            folder.rename(folder.with_name("rút ra"))

    done = write(progress=gone)
    assert done.stopped is not None and done.stopped.code == "file.folder_missing" and done.contents is None
    assert not folder.exists() and len(done.papers) == 1


def test_a_file_open_elsewhere_is_told_and_the_rest_goes_on(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks.add(office, one.conference_id, "Mượn hội trường")
    write()
    tasks.add(office, one.conference_id, "Treo băng rôn")
    move, table = os.replace, name_of("task-table", ".xlsx")
    old = (folder / table).read_bytes()

    def held(source: str, target: str) -> None:
        if os.fspath(target).endswith(table):
            raise OSError(errno.EBUSY, "open elsewhere")
        move(source, target)

    with monkeypatch.context() as weather:
        weather.setattr(os, "replace", held)
        done = write()
    assert [(one.name, one.problem.code) for one in done.failed if one.problem] == [(table, "file.in_use")]
    assert (folder / table).read_bytes() == old and done.stopped is None and done.contents is not None
    assert {one.name: one.state for one in done.files}[name_of("task-table", ".pdf")] == "replaced"


def test_whoever_cancels_keeps_whole_files_and_can_go_on(write: Callable[..., SetOutcome], folder: Path) -> None:
    def cancelled(done: int, _of: int) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        write(progress=cancelled)
    there = names(folder)
    assert there and not any(name.endswith(".part") for name in there)
    done = write()
    assert done.count("same") == len(there) and "(2)" not in " ".join(names(folder))


def test_a_fault_in_one_paper_does_not_keep_the_others_from_the_stick(
    write: Callable[..., SetOutcome], monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs.append("could not be composed: roster")
    compose = papers.compose

    def faulty(office: Office, name: str, **choices: object) -> object:
        if name == "roster":
            raise ZeroDivisionError
        return compose(office, name, **choices)

    monkeypatch.setattr(papers, "compose", faulty)
    done = write()
    codes = {one.paper.key: one.problem.code for one in done.lacking if one.problem}
    assert codes["roster"] == "conference_set.paper_failed" and done.contents is not None


def test_a_record_that_is_damaged_or_forged_makes_nothing_ours(
    write: Callable[..., SetOutcome], folder: Path, one: Prepared
) -> None:
    folder.mkdir(parents=True)
    for text in ("{", "[]", '{"files": {"../a.pdf": {"conference": "x", "sha256": "y"}, "b.pdf": 3}}'):
        (folder / conference_set_record.NAME).write_text(text, "utf-8")
        assert conference_set_record.read(folder) == {}
    assert write().stopped is None


def test_only_a_stick_is_said_to_be_safe_to_pull_out(
    write: Callable[..., SetOutcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not conference_sets.may_unplug(write())
    monkeypatch.setattr(drives, "is_removable", lambda _path: True)
    done = write(keys=("reserves",))
    assert done.on_stick and conference_sets.may_unplug(done)
    assert not conference_sets.may_unplug(
        SetOutcome(done.folder, done.papers, None, (), StorageProblem("file.media_gone", path="", name=""), True)
    )


def test_nothing_chosen_is_refused_before_a_folder_is_made(write: Callable[..., SetOutcome], folder: Path) -> None:
    with pytest.raises(UserError, match=r"conference_set\.nothing_chosen"):
        write(keys=())
    with pytest.raises(UserError, match=r"conference_set\.no_format"):
        write(formats=())
    assert not folder.exists()
