"""The set of a conference: numbered, whole, nobody's files touched, nothing silently missing, done again cheaply."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.documents.model import Paper, Table
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import (
    budgets,
    conference_set_contents,
    conference_set_folder,
    conference_set_making,
    conference_set_papers,
    conference_set_record,
    conference_sets,
    conferences,
    history,
    invitations,
    paper_files,
    paper_names,
    papers,
    programme,
    report_parts,
    speeches,
    tasks,
)
from khenthuong_desktop.services.conference_set_folder import file_name
from khenthuong_desktop.services.conference_sets import ENDINGS, SetOutcome
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.files import PART_ENDING, PART_PREFIX
from khenthuong_desktop.wording import conference_sets as words
from tests.services.conference_papers_office import SETTINGS, Prepared, prepared, said, tell

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
def contents(monkeypatch: pytest.MonkeyPatch) -> list[list[tuple[object, ...]]]:
    """The rows of each contents page that is written."""
    pages: list[list[tuple[object, ...]]] = []
    compose = conference_set_contents.compose

    def kept(*given: Any, **told: Any) -> Any:
        paper = compose(*given, **told)
        table = paper.blocks[-1]
        assert isinstance(table, Table)
        pages.append([tuple(row.cells) for row in table.rows])
        return paper

    monkeypatch.setattr(conference_set_contents, "compose", kept)
    return pages


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
        found = conferences.conference(office, one.conference_id)
        made = conference_set_making.composed(office, paper, found, sensitive=False)
        assert isinstance(made, Paper)
        cells = [cell for block in made.blocks if isinstance(block, Table) for row in block.rows for cell in row.cells]
        assert "Khai mạc" in cells and "Khai mạc dời lại" not in cells


def test_the_slip_of_changes_is_between_two_issues_whatever_is_being_drafted(office: Office, one: Prepared) -> None:
    """A slip against a draft would announce times that nobody has signed."""

    def slip() -> Paper | str:
        paper = next(each for each in conference_sets.papers() if each.key == "programme-changes")
        found = conferences.conference(office, one.conference_id)
        made = conference_set_making.composed(office, paper, found, sensitive=False)
        return made if isinstance(made, Paper) else getattr(made, "code", "")

    assert slip() == "programme.not_issued"
    item = programme.add(office, one.conference_id, content="Khai mạc", minutes=10)
    programme.issue(office, one.conference_id)
    programme.change(office, item, minutes=15)
    assert slip() == "programme.one_issue" and "programme.one_issue" in conference_sets.NOT_NEEDED
    programme.issue(office, one.conference_id)
    programme.change(office, item, minutes=45)
    made = slip()
    assert isinstance(made, Paper)
    text = said(made)
    assert "từ 10 thành 15" in text and "45" not in text


def test_the_note_of_experience_belongs_to_a_pilot(office: Office, one: Prepared) -> None:
    assert conference_sets.lacks(office, one.conference_id)["experience-note"].code == "report.only_pilot"
    settings = conferences.settings_of(conferences.conference(office, one.conference_id))
    conferences.change(office, one.conference_id, replace(settings, pilot=True))
    report_parts.begin(office, one.conference_id, "experience")
    assert "experience-note" not in conference_sets.lacks(office, one.conference_id)


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
    write: Callable[..., SetOutcome], contents: list[list[tuple[object, ...]]]
) -> None:
    write(formats=(".xlsx",))
    rows = {row[1]: row[2:] for row in contents[0] if len(row) > 1}
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


def test_left_over_files_of_an_earlier_set_stay_and_the_contents_page_marks_them(
    write: Callable[..., SetOutcome], folder: Path, contents: list[list[tuple[object, ...]]]
) -> None:
    """Deleting what was unticked once would cost more than it helps; handing out an old table would too."""
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
    page = contents[-1]
    below = page[page.index((words.LEFT_OVER,)) + 1 :]
    assert [(f"{row[1]}", row[2]) for row in below] == [
        (name_of("nomination-form", ""), "PDF"),
        (name_of("roster", ""), "Excel"),
        (name_of("reserves", ""), "PDF, Excel"),
    ]
    assert all(row[3] == words.LEFT_OVER_REMARK for row in below)


def test_a_paper_that_cannot_be_made_any_more_leaves_its_old_file_marked(
    office: Office,
    one: Prepared,
    write: Callable[..., SetOutcome],
    contents: list[list[tuple[object, ...]]],
) -> None:
    tasks.add(office, one.conference_id, "Mượn hội trường")
    write()
    history.undo(office)
    done = write()
    assert set(done.stale) == {name_of("task-table", ending) for ending in (".pdf", ".xlsx")}
    assert [row[2] for row in contents[-1] if len(row) > 1 and row[1] == "Bảng phân công công việc"] == ["chưa có"]


def test_what_is_not_needed_is_no_fault(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], contents: list[list[tuple[object, ...]]]
) -> None:
    """A set is whole without a note of experience where there is no pilot."""
    done = write(keys=("roster", "experience-note"))
    assert not done.lacking and not conference_sets.summary(done)
    assert ("không cần", "Hội nghị này không làm điểm nên không cần bản rút kinh nghiệm.") in [
        row[2:] for row in contents[0]
    ]


def test_a_clock_that_moves_or_is_wrong_replaces_only_what_names_the_day(
    office: Office, write: Callable[..., SetOutcome]
) -> None:
    first = write()
    now = office.clock()
    office.clock = lambda: now + timedelta(hours=3, minutes=7)
    assert write().count("same") == first.count("new")
    for wrong in (now.replace(year=1970), now.replace(year=2110)):
        office.clock = lambda at=wrong: at  # type: ignore[misc]
        done = write()
        assert done.stopped is None and not done.failed and not done.count("new")


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


def test_nothing_private_of_anybody_stands_in_any_paper_unasked(office: Office, one: Prepared) -> None:
    """Whatever paper is added to the set later: an identity number or a faith must not travel on a stick unasked."""
    for delegate_id in one.delegate_ids:
        tell(office, delegate_id, national_id="001170012345", religion="cong_giao", ethnicity="khmer", party_member=1)
    tasks.from_template(office, one.conference_id, tasks.USUAL)
    invitations.invite_delegates(office, one.conference_id)
    speeches.set_state(
        office, one.conference_id, speeches.add(office, one.conference_id, one.delegate_ids[:2]), "chosen"
    )
    conference = conferences.conference(office, one.conference_id)
    told: dict[str, str] = {}
    for paper in conference_sets.papers():
        made = conference_set_making.composed(office, paper, conference, sensitive=False)
        if isinstance(made, Paper):
            told[paper.key] = said(made)
    assert {"roster", "invitations", "speech-list", "sign-in", "merits", "yearbook"} <= set(told)
    for key, text in told.items():
        assert "001170012345" not in text, key
        if key != "composition":  # numbers of a whole, and nobody's own
            assert "Công giáo" not in text and "Khmer" not in text, key
    asked = next(paper for paper in conference_sets.papers() if paper.key == "roster")
    made = conference_set_making.composed(office, asked, conference, sensitive=True)
    assert isinstance(made, Paper) and "Công giáo" in said(made)  # the check above can find it


def test_what_was_written_with_sensitive_columns_is_not_forgotten_on_the_stick(
    write: Callable[..., SetOutcome], folder: Path, contents: list[list[tuple[object, ...]]]
) -> None:
    """Whoever unticks them hands the stick on as harmless: the old workbook must not travel along unseen."""
    write(sensitive=True)
    done = write(formats=(".pdf",))
    private = {name_of("roster", ".xlsx"), name_of("reserves", ".xlsx")}
    assert set(done.private) == private
    assert any("cột nhạy cảm" in line for line in conference_sets.summary(done))
    remarks = {row[1]: row[3] for row in contents[-1] if len(row) > 1 and row[0] is None}
    assert remarks == {os.path.splitext(name)[0]: words.LEFT_OVER_PRIVATE for name in private}
    assert not write().private  # written again without them


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


def test_a_stick_pulled_between_a_file_and_its_record_leaves_it_ours(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the next set would lie beside it as a second table, and somebody would print the old one."""
    tasks.add(office, one.conference_id, "Mượn hội trường")
    write(keys=("task-table",), formats=(".pdf",))
    tasks.add(office, one.conference_id, "Treo băng rôn")
    move, table = os.replace, folder / name_of("task-table", ".pdf")

    def pulled(source: str, target: str) -> None:
        if pulled_out:
            raise OSError(errno.ENODEV, "No such device")
        move(source, target)
        if os.fspath(target) == str(table):
            pulled_out.append(True)

    pulled_out: list[bool] = []
    old = table.read_bytes()
    with monkeypatch.context() as weather:
        weather.setattr(os, "replace", pulled)
        done = write(keys=("task-table",), formats=(".pdf",))
    assert done.stopped is not None and table.read_bytes() != old
    tasks.add(office, one.conference_id, "In giấy mời")
    again = write(keys=("task-table",), formats=(".pdf",))
    assert {one.name: one.state for one in again.files}[table.name] == "replaced" and "(2)" not in " ".join(
        names(folder)
    )


def test_a_folder_that_goes_away_stops_the_set(write: Callable[..., SetOutcome], folder: Path) -> None:
    def gone(done: int, _of: int) -> None:
        if done == 1 and folder.exists():
            folder.rename(folder.with_name("rút ra"))

    done = write(progress=gone)
    assert done.stopped is not None and done.stopped.code == "file.folder_missing" and done.contents is None
    assert not folder.exists() and [one.paper.key for one in done.papers] == ["task-table", "nomination-form"]
    assert [file.state for one in done.papers for file in one.files] == ["failed"]
    assert [one.key for one in done.waiting] == ["roster", "reserves"]
    assert any(line.startswith("Chưa ghi: ") for line in conference_sets.summary(done))


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


def test_a_sharing_violation_holds_up_one_file_and_a_place_without_access_all(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Word keeps its file to itself; somebody else's folder keeps everything."""
    tasks.add(office, one.conference_id, "Mượn hội trường")
    write()
    tasks.add(office, one.conference_id, "Treo băng rôn")
    move, table = os.replace, name_of("task-table", ".xlsx")

    def refused(number: int | None) -> Callable[[str, str], None]:
        def held(source: str, target: str) -> None:
            if os.fspath(target).endswith(table):
                error = PermissionError(errno.EACCES, "denied")
                if number is not None:
                    error.winerror = number  # type: ignore[attr-defined]
                raise error
            move(source, target)

        return held

    for number, code in ((32, "file.in_use"), (None, "file.no_access")):
        with monkeypatch.context() as weather:
            weather.setattr(os, "replace", refused(number))
            done = write()
        assert [(one.name, one.problem.code) for one in done.failed if one.problem] == [(table, code)]
        assert done.stopped is None and done.contents is not None and table not in done.stale
    with monkeypatch.context() as weather:
        weather.setattr(os, "replace", refused(None))
        weather.setattr(conference_set_folder, "_takes_files", lambda _folder: False)
        done = write()
    assert done.stopped is not None and done.stopped.code == "file.no_access" and done.contents is None
    assert [path.name for path in folder.iterdir() if path.name.endswith(PART_ENDING)] == []


def test_a_file_that_is_read_only_is_replaced_all_the_same(
    office: Office, one: Prepared, write: Callable[..., SetOutcome], folder: Path
) -> None:
    tasks.add(office, one.conference_id, "Mượn hội trường")
    write()
    table = folder / name_of("task-table", ".pdf")
    table.chmod(0o444)
    tasks.add(office, one.conference_id, "Treo băng rôn")
    assert {one.name: one.state for one in write().files}[table.name] == "replaced"


def test_a_stick_locked_against_writing_stops_at_the_first_file(
    write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    opened = os.open

    def locked(path: str, flags: int, *more: int, **told: int) -> int:
        if flags & os.O_CREAT:
            raise OSError(errno.EROFS, "read-only file system")
        return opened(path, flags, *more, **told)

    with monkeypatch.context() as weather:
        weather.setattr(os, "open", locked)
        done = write()
    assert done.stopped is not None and done.stopped.code == "file.read_only"
    assert [one.key for one in done.waiting] == ["nomination-form", "roster", "reserves"] and names(folder) == []
    problem = done.stopped
    assert problem is not None and problem.facts["name"] == folder.name  # and not that of the record


def test_half_files_of_a_pulled_stick_are_swept_the_next_time_and_nobody_elses(
    write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    ours, theirs = folder / f"{PART_PREFIX}0123456789abcdef{PART_ENDING}", folder / "tải dở.part"
    for path in (ours, theirs):
        path.write_bytes(b"nua chung")
    write()
    assert ours.exists()  # in a shared folder somebody may be writing it at this moment
    monkeypatch.setattr(drives, "is_removable", lambda _path: True)
    write()
    assert not ours.exists() and theirs.read_bytes() == b"nua chung"


def test_a_record_that_cannot_be_written_is_told_and_keeps_nothing_from_the_stick(
    write: Callable[..., SetOutcome], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move = os.replace

    def held(source: str, target: str) -> None:
        if os.fspath(target).endswith(conference_set_record.NAME):
            raise OSError(errno.EBUSY, "scanned for viruses")
        move(source, target)

    with monkeypatch.context() as weather:
        weather.setattr(os, "replace", held)
        done = write()
    assert done.stopped is None and done.contents is not None and done.unrecorded
    assert words.UNRECORDED in conference_sets.summary(done)
    again = write()
    assert not again.unrecorded and again.count("same") == done.count("new")


def test_a_file_in_the_place_of_the_folder_is_refused_with_its_sentence(
    write: Callable[..., SetOutcome], folder: Path
) -> None:
    folder.parent.mkdir()
    folder.write_bytes(b"ghi chu")
    with pytest.raises(UserError, match=r"conference_set\.folder_is_file"):
        write()
    assert folder.read_bytes() == b"ghi chu"


def test_every_name_of_the_set_can_lie_on_a_stick_of_any_kind(office: Office, one: Prepared, tmp_path: Path) -> None:
    """FAT knows no < > : " / \\ | ? *, no dot or space at the end, no capitals that tell two names apart."""
    settings = conferences.settings_of(conferences.conference(office, one.conference_id))
    made = [file_name(paper.place, paper.title, ending) for paper in conference_sets.papers() for ending in ENDINGS]
    for name in ('Hội nghị "điểm" 2026/2030: lần <I>?.. ', "Đại hội " + "thi đua yêu nước " * 12, "CON", "..."):
        conferences.change(office, one.conference_id, replace(settings, name=name))
        made.append(conference_sets.folder_on(office, one.conference_id, tmp_path).name)
    for name in (*made, conference_set_record.NAME):
        assert not set('<>:"/\\|?*') & set(name) and name == name.strip(" ").rstrip(".") and name == clean(name)
        assert len(name.encode("utf-16-le")) // 2 <= 255 and len(name.encode()) <= 255
    papers_alone = made[: len(conference_sets.papers()) * len(ENDINGS)]
    assert len({name.casefold() for name in papers_alone}) == len(papers_alone)


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


def test_a_fault_while_drawing_spares_the_other_papers_and_a_cancelled_one_is_none(
    write: Callable[..., SetOutcome], monkeypatch: pytest.MonkeyPatch, expected_logs: list[str], folder: Path
) -> None:
    expected_logs.append("could not be drawn as .xlsx")
    render = paper_files.render_to

    def faulty(office: Office, paper: Paper, ending: str, *more: Any) -> None:
        if ending == ".xlsx" and "dự bị" not in paper.name:
            raise ZeroDivisionError
        render(office, paper, ending, *more)

    def cancelled(_office: Office, _paper: Paper, _ending: str, _into: object, progress: Callable[..., None]) -> None:
        progress(1, 1)

    with monkeypatch.context() as weather:
        weather.setattr(paper_files, "render_to", faulty)
        done = write()
    assert [one.name for one in done.failed] == [name_of("roster", ".xlsx")]
    assert [one.problem.code for one in done.failed if one.problem] == ["conference_set.paper_failed"]
    assert name_of("reserves", ".xlsx") in names(folder) and done.contents is not None

    told: list[int] = []

    def stop_within_a_paper(at: int, _of: int) -> None:
        told.append(at)
        if told[-2:] == [at, at]:
            raise Stopped

    monkeypatch.setattr(paper_files, "render_to", cancelled)
    with pytest.raises(Stopped):
        write(progress=stop_within_a_paper)


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


def test_a_conference_where_everything_is_wrong_still_comes_out_whole(office: Office, folder: Path) -> None:
    """Whatever is over, late, withdrawn, without a norm or without data: a sentence in its place, and no paper lost."""
    past = replace(SETTINGS, held_on=date(2026, 11, 2), period="2021 - 2026")
    one = prepared(office, past)
    late = programme.add(office, one.conference_id, content="Khai mạc <b>&amp;</b>", minutes=1440)
    crossing = programme.add(office, one.conference_id, content="Bế mạc " + "thi đua " * 60, minutes=1440)
    programme.fix(office, late, "9h")
    programme.fix(office, crossing, "8h")
    programme.set_times(office, one.conference_id, ends_at="10h")
    programme.issue(office, one.conference_id)
    programme.change(office, late, minutes=0)
    chosen = speeches.add(office, one.conference_id, one.delegate_ids[:2], minutes=7)
    speeches.set_state(office, one.conference_id, chosen, "chosen")
    speeches.withdraw(office, one.conference_id, chosen[0])
    tasks.from_template(office, one.conference_id, tasks.USUAL)
    budgets.from_template(office, one.conference_id)
    budgets.add(office, one.conference_id, "Khoản không có định mức")
    report_parts.begin(office, one.conference_id, "five_year")
    report_parts.begin(office, one.conference_id, "result")
    invitations.invite(office, one.conference_id, 'Ông "Ba" <ba@x> 🎉', position="=1+1")
    done = conference_sets.write(office, one.conference_id, folder, formats=ENDINGS)
    assert done.stopped is None and done.contents is not None and done.contents.state == "new"
    codes = {each.paper.key: each.problem.code for each in done.papers if each.problem}
    made = {"programme", "running-order", "speech-list", "task-table", "task-sheets", "budget"}
    assert not made & set(codes) and not {"five-year-report", "result-report"} & set(codes)
    assert "conference_set.paper_failed" not in codes.values()
    for file in done.failed:  # a letter that no font has; the other formats have it
        assert file.problem is not None and file.name.endswith(".pdf"), file
    for problem in (*(each.problem for each in done.lacking), *(each.problem for each in done.failed)):
        assert problem is not None and len(conference_sets.why(problem)) > 20
