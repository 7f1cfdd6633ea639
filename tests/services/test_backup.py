"""A backup that counts brings everything back; one that does not count says so before anything is replaced."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import sqlite3
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from khenthuong_desktop.errors import KhenThuongError, StorageProblem, UserError
from khenthuong_desktop.services import backup, backup_names, backup_restoring, catalogues, history
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office, open_office, open_office_to_read
from khenthuong_desktop.store import backup as copies
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store import schema
from khenthuong_desktop.store.database import Committed, Database
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.files import remove_leftovers
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.wording.errors import sentence
from khenthuong_desktop.wording.settings_page import BACKUP_REASONS
from tests.store.filing import BULK_COLUMNS, NOW, RESOURCES, USER, Clock, add, bulk, id_source, names

SCAN = "Bản chụp quyết định".encode() * 5000


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "Dữ liệu thi đua xã Bình Khê")


@pytest.fixture
def office(folder: DataFolder, clock: Clock) -> Iterator[Office]:
    office = opened(folder, clock)
    add(office.database, "Nguyễn Thị Ánh")
    attach(office, SCAN)
    yield office
    office.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "USB của chị Hà"
    folder.mkdir()
    return folder


def opened(folder: DataFolder, clock: Clock) -> Office:
    return open_office(folder, clock=clock, user=USER, resources=RESOURCES, new_id=id_source())


def attach(office: Office, content: bytes, name: str = "Quyết định 12.pdf") -> str:
    digest, size = AttachmentStore(office.folder.files).put(content)
    with office.database.write(f"Đính kèm {name}") as w:
        w.insert(
            "attachments",
            {
                "sha256": digest,
                "name": name,
                "size": size,
                "record_table": "subjects",
                "record_id": w.value("SELECT id FROM subjects"),
                "added_at": NOW.isoformat(),
            },
        )
    return digest


def refused(action: Callable[[], object]) -> KhenThuongError:
    with pytest.raises(KhenThuongError) as caught:
        action()
    assert all(sentence(caught.value))
    return caught.value


def leftovers(folder: DataFolder) -> list[Path]:
    return [path for path in folder.root.rglob(".*")]


class Stopped(Exception):
    """The officer pressed cancel."""


class Reports:
    def __init__(self, stop_at: int | None = None) -> None:
        self.seen: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, n: int, of: int = 0, text: str = "") -> None:
        self.seen.append((n, of))
        if self.stop_at is not None and len(self.seen) >= self.stop_at:
            raise Stopped


def test_one_file_brings_back_database_and_attached_files_on_another_pc(
    office: Office, stick: Path, tmp_path: Path, clock: Clock
) -> None:
    target = stick / "Sao lưu 20-11.ktbackup"
    made = backup.back_up(office, target)
    assert (made.made_by, made.reason, made.missing) == (USER, "by_hand", ())
    assert made.database.counts["subjects"] == 1
    assert backup.verify(target) == made
    other = DataFolder(tmp_path / "Máy khác")
    backup.restore(other, target, clock=clock, user=USER, new_id=id_source())
    with closing(opened(other, clock)) as there:
        assert names(there.database) == ["Nguyễn Thị Ánh"]
        assert check(there) == []
        assert AttachmentStore(other.files).path_of(made.attachments[0].sha256).read_bytes() == SCAN


def test_anybody_can_look_into_a_backup_with_a_zip_program(office: Office, stick: Path) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    with zipfile.ZipFile(stick / "a.ktbackup") as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        assert sorted(archive.namelist()) == sorted(
            ["manifest.json", "khenthuong.db", *(f"files/{one['sha256']}" for one in manifest["attachments"])]
        )
    assert manifest["schema"] == schema.SCHEMA
    assert manifest["made_at"] == NOW.isoformat()
    assert manifest["last_step"]["id"] == 3


def test_nothing_is_left_beside_a_backup(office: Office, stick: Path) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    assert [path.name for path in stick.iterdir()] == ["a.ktbackup"]
    assert leftovers(office.folder) == []


def test_copy_left_by_a_killed_program_is_swept_away_and_nothing_else(office: Office) -> None:
    made = backup.before(office, backup.BEFORE_IMPORT)
    before = sorted(office.folder.root.rglob("*"))
    for name in (".khenthuong-0123.part", ".khenthuong-0123.part-journal", "backups/.khenthuong-4567.part"):
        (office.folder.root / name).write_bytes(b"half a register")
    remove_leftovers(office.folder.root)
    assert sorted(office.folder.root.rglob("*")) == before
    assert made in before


def test_backup_does_not_wait_for_an_open_step_and_does_not_hold_it_up(office: Office, stick: Path) -> None:
    with office.database.write("Nhập") as w:
        w.insert_many("subjects", BULK_COLUMNS, bulk(2000))
        made = backup.back_up(office, stick / "a.ktbackup")
    assert made.database.counts["subjects"] == 1
    assert len(names(office.database)) == 2001


def test_step_saved_while_the_copy_is_made_is_in_it(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, saved = copies.examine, list[str]()

    def examine(path: Path) -> copies.Copy:
        if len(saved) < 2:
            saved.extend(add(office.database, f"Lưu giữa chừng {len(saved)}"))
        return real(path)

    monkeypatch.setattr(copies, "examine", examine)
    made = backup.back_up(office, stick / "a.ktbackup")
    assert made.database.counts["subjects"] >= 1
    monkeypatch.undo()
    assert backup.verify(stick / "a.ktbackup") == made


@pytest.mark.parametrize("stop_at", [1, 2, 3, 4])
def test_cancelled_backup_leaves_the_old_file_and_nothing_else(office: Office, stick: Path, stop_at: int) -> None:
    target = stick / "a.ktbackup"
    target.write_bytes(b"the old one")
    with pytest.raises(Stopped):
        backup.back_up(office, target, Reports(stop_at))
    assert target.read_bytes() == b"the old one"
    assert [path.name for path in stick.iterdir()] == ["a.ktbackup"]
    assert leftovers(office.folder) == []


def test_progress_reaches_its_end(office: Office, stick: Path) -> None:
    reports = Reports()
    backup.back_up(office, stick / "a.ktbackup", reports)
    assert reports.seen[-1][0] == reports.seen[-1][1] > len(SCAN)


@pytest.mark.parametrize("name", ["khenthuong.db", "khenthuong.db-journal", "khenthuong.lock", "files/x.ktbackup"])
def test_backup_over_the_data_itself_is_refused(office: Office, name: str) -> None:
    before = office.folder.database.read_bytes()
    error = refused(lambda: backup.back_up(office, office.folder.root / name))
    assert error.code == "backup.among_data"
    assert office.folder.database.read_bytes() == before


def test_lost_attachment_does_not_keep_the_rest_from_being_saved(office: Office, stick: Path) -> None:
    lost = attach(office, b"mat roi", "Ảnh chân dung.jpg")
    AttachmentStore(office.folder.files).remove(lost)
    made = backup.back_up(office, stick / "a.ktbackup")
    assert made.missing == (lost,)
    assert backup.verify(stick / "a.ktbackup").missing == (lost,)


def test_data_opened_for_reading_can_still_be_saved_to_a_stick(office: Office, stick: Path, clock: Clock) -> None:
    with closing(open_office_to_read(office.folder, clock=clock, user=USER, resources=RESOURCES)) as reading:
        backup.back_up(reading, stick / "a.ktbackup")
        assert backup.automatic(reading) is None
    assert backup.verify(stick / "a.ktbackup").database.counts["subjects"] == 1


def test_backup_into_a_folder_that_is_not_there_is_refused_before_the_work(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*arguments: object) -> None:
        raise AssertionError("copied for nothing")

    monkeypatch.setattr(copies, "copy", never)
    error = refused(lambda: backup.back_up(office, stick / "khong-co" / "a.ktbackup"))
    assert error.code == "file.folder_missing"


@pytest.mark.parametrize("lent", [False, True])
def test_raw_copy_never_lies_on_the_stick(
    office: Office, stick: Path, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lent: bool
) -> None:
    """The whole register would be left there, unpacked, by whoever pulls the stick."""
    real, places = copies.copy, list[Path]()

    def copy(database: Database, target: Path, report: copies.Report | None = None) -> copies.Copy:
        places.append(target.parent)
        return real(database, target, report)

    def touch(path: Path, **more: object) -> None:
        raise PermissionError(13, "read-only")

    monkeypatch.setattr(copies, "copy", copy)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    if lent:
        monkeypatch.setattr(Path, "touch", touch)
    with closing(open_office_to_read(office.folder, clock=clock, user=USER, resources=RESOURCES)) as reading:
        made = backup.back_up(reading, stick / "a.ktbackup")
    assert backup.verify(made.path) == made
    assert (places[0] == office.folder.root) is not lent
    assert stick not in (places[0], *places[0].parents) and not list(tmp_path.glob("khenthuong-*"))


def test_copy_that_others_keep_overtaking_makes_them_wait_for_once(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_PAGES_A_STEP", 8)
    number = itertools.count()

    class Saving:
        def step(self, n: int, of: int = 0, text: str = "") -> None:
            if of and of < 10_000 and n < of and not busy:
                try:
                    add(office.database, f"Giữa chừng {next(number)}")
                except StorageProblem as problem:
                    busy.append(problem.code)

    busy: list[str] = []
    monkeypatch.setattr(connections, "PRAGMAS", (("foreign_keys", "ON", 1), ("busy_timeout", "0", 0)))
    office.database.close()
    made = backup.back_up(office, stick / "a.ktbackup", Saving())
    monkeypatch.undo()
    assert busy == ["database.busy"], "at last the copy goes first"
    assert backup.verify(stick / "a.ktbackup") == made


# --- by itself ---------------------------------------------------------------------------------------


def test_automatic_backups_are_half_an_hour_apart_and_only_after_a_change(office: Office, clock: Clock) -> None:
    first = backup.automatic(office)
    assert first is not None and backup.verify(first)
    assert backup.automatic(office, clock.move(hours=5)) is None
    add(office.database, "Trần Văn Bình")
    second = backup.automatic(office)
    assert second is not None
    add(office.database, "Lê Văn Cường")
    assert backup.automatic(office, clock.move(minutes=29)) is None
    third = backup.automatic(office, clock.move(minutes=1))
    assert third is not None
    last = backup.last_backup(office)
    assert last is not None and last.path == third
    assert [one.path for one in backup.list_backups(office.folder)] == [third, second, first]


def test_names_of_backups_are_read_by_the_officer(office: Office) -> None:
    made = [backup.before(office, reason) for reason in sorted(backup_names.IN_NAMES)]
    assert [path.name.split("-", 3)[3] for path in made] == [
        "tu-dong.ktbackup",
        "truoc-nhap.ktbackup",
        "truoc-phuc-hoi.ktbackup",
        "truoc-nang-cap.ktbackup",
        "bang-tay.ktbackup",
    ]
    assert sorted(one.reason for one in backup.list_backups(office.folder)) == sorted(backup_names.IN_NAMES)
    assert set(backup_names.IN_NAMES) == set(BACKUP_REASONS)


def test_backup_before_an_import_is_made_whatever_there_is(office: Office) -> None:
    assert backup.automatic(office)
    one, two = backup.before(office, backup.BEFORE_IMPORT), backup.before(office, backup.BEFORE_IMPORT)
    assert one != two
    assert backup.verify(one).reason == backup.verify(two).reason == "before_import"


def test_old_backups_go_and_the_new_one_stays(office: Office, clock: Clock) -> None:
    for number in range(40):
        add(office.database, f"Người {number}")
        clock.move(hours=20)
        assert backup.automatic(office)
    left = backup.list_backups(office.folder)
    assert 15 < len(left) < 30
    assert left[0].database.counts["subjects"] == 41


@pytest.mark.parametrize("years", [-10, 10])
def test_clock_ten_years_off_stops_no_backup_and_removes_none(office: Office, clock: Clock, years: int) -> None:
    for number in range(6):
        add(office.database, f"Người {number}")
        clock.move(hours=1)
        assert backup.automatic(office)
    there = {one.path for one in backup.list_backups(office.folder)}
    right = clock.now
    clock.now = right.replace(year=right.year + years)
    add(office.database, "Sai giờ")
    wrong = backup.automatic(office)
    assert wrong is not None
    if years < 0:
        assert there < {one.path for one in backup.list_backups(office.folder)}
    clock.now = right + timedelta(hours=1)
    add(office.database, "Đúng giờ")
    mended = backup.automatic(office)
    assert mended is not None
    last = backup.last_backup(office)
    assert last is not None and last.path == mended
    assert backup.verify(mended)


def test_unreadable_file_among_the_backups_is_left_alone(office: Office, clock: Clock) -> None:
    strange = office.folder.backups / "khenthuong-cu.ktbackup"
    strange.write_bytes(b"PK\x05\x06 not really")
    assert backup.automatic(office)
    assert len(backup.list_backups(office.folder)) == 1
    assert strange.exists()


def test_state_gone_back_to_by_a_restore_is_not_taken_for_saved(office: Office, clock: Clock) -> None:
    first = backup.automatic(office)
    assert first
    clock.move(hours=1)
    add(office.database, "Trần Văn Bình")
    assert backup.automatic(office)
    backup.restore_office(office, first)
    clock.move(hours=1)
    add(office.database, "Lê Văn Cường")
    latest = backup.automatic(office)
    assert latest is not None
    assert backup.verify(latest).database.counts["subjects"] == 2


# --- backups that must not count -----------------------------------------------------------------------


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The same archive with other members."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def manifest_with(**changes: object) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | changes).encode()

    return change


def _flip(members: dict[str, bytes]) -> None:
    content = bytearray(members["khenthuong.db"])
    content[-100] ^= 0xFF
    members["khenthuong.db"] = bytes(content)


def _empty_database(members: dict[str, bytes]) -> None:
    manifest = json.loads(members["manifest.json"])
    manifest["database"] = {"sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": 0}
    members["manifest.json"], members["khenthuong.db"] = json.dumps(manifest).encode(), b""


def _no_scan(members: dict[str, bytes]) -> None:
    del members[next(name for name in members if name.startswith("files/"))]


def _other_scan(members: dict[str, bytes]) -> None:
    name = next(name for name in members if name.startswith("files/"))
    members[name] = members[name][::-1]


def _no_manifest(members: dict[str, bytes]) -> None:
    del members["manifest.json"]


def _leads_out(members: dict[str, bytes]) -> None:
    manifest = json.loads(members["manifest.json"])
    manifest["attachments"][0]["sha256"] = "../../evil"
    members["manifest.json"] = json.dumps(manifest).encode()
    members["files/../../evil"] = SCAN


def _huge(members: dict[str, bytes]) -> None:
    manifest = json.loads(members["manifest.json"])
    manifest["database"]["size"] = 1 << 50
    members["manifest.json"] = json.dumps(manifest).encode()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_flip, "backup.damaged"),
        (_empty_database, "backup.damaged"),
        (_no_scan, "backup.damaged"),
        (_other_scan, "backup.damaged"),
        (_leads_out, "backup.damaged"),
        (_huge, "backup.damaged"),
        (_no_manifest, "backup.not_ours"),
        (manifest_with(counts={}), "backup.damaged"),
        (manifest_with(attachments=7), "backup.damaged"),
        (manifest_with(made_at="hôm qua"), "backup.damaged"),
        (manifest_with(schema=schema.SCHEMA + 1), "backup.newer"),
        (manifest_with(format=2), "backup.newer"),
    ],
)
def test_changed_backup_is_refused_and_the_data_stay(
    office: Office, stick: Path, change: Callable[[dict[str, bytes]], None], code: str
) -> None:
    target = stick / "a.ktbackup"
    backup.back_up(office, target)
    add(office.database, "Trần Văn Bình")
    rewritten(target, change)
    assert refused(lambda: backup.verify(target)).code == code
    assert refused(lambda: backup.restore_office(office, target)).code == code
    assert names(office.database) == ["Nguyễn Thị Ánh", "Trần Văn Bình"]
    assert check(office) == []
    assert leftovers(office.folder) == []


@pytest.mark.parametrize("keep", [0, 3, 35, 100, 5000, -1])
def test_cut_off_backup_is_refused(office: Office, stick: Path, keep: int) -> None:
    target = stick / "a.ktbackup"
    backup.back_up(office, target)
    os.truncate(target, keep if keep >= 0 else target.stat().st_size - 1)
    assert refused(lambda: backup.verify(target)).code == "backup.damaged", "'not ours' would send them looking"
    assert refused(lambda: backup.restore_office(office, target)).code == "backup.damaged"
    assert names(office.database) == ["Nguyễn Thị Ánh"]


def test_file_of_another_kind_is_refused(office: Office, stick: Path) -> None:
    for name, content in (
        ("thu.docx", b"xin chao"),
        ("rong.docx", b""),
        ("cut.zip", b"PK\x03\x04" + b"\0" * 26 + b"other.txt"),
        ("khenthuong.db", office.folder.database.read_bytes()),
    ):
        (stick / name).write_bytes(content)
        assert refused(lambda name=name: backup.verify(stick / name)).code == "backup.not_ours"  # type: ignore[misc]
    assert refused(lambda: backup.verify(stick / "không có.ktbackup")).code == "file.missing"


def test_copy_that_lost_its_tables_does_not_count(office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a full disk leaves: a file that opens, says 'ok' and has no tables."""
    real = copies._copy_pages

    def emptied(source: object, target: Path, report: object) -> None:
        real(source, target, None)  # type: ignore[arg-type]
        with closing(sqlite3.connect(target)) as copy:
            for name in [row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type='trigger'")]:
                copy.execute(f"DROP TRIGGER {name}")
            copy.execute("DELETE FROM subjects")
            copy.commit()

    monkeypatch.setattr(copies, "_copy_pages", emptied)
    assert refused(lambda: backup.back_up(office, stick / "a.ktbackup")).code == "backup.copy_differs"
    assert list(stick.iterdir()) == []


# --- restore -------------------------------------------------------------------------------------------


def test_restore_keeps_what_it_replaces(office: Office, stick: Path) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    add(office.database, "Trần Văn Bình")
    backup.restore_office(office, stick / "a.ktbackup")
    assert names(office.database) == ["Nguyễn Thị Ánh"]
    [kept] = backup.list_backups(office.folder)
    assert kept.reason == "before_restore"
    backup.restore_office(office, kept.path)
    assert names(office.database) == ["Nguyễn Thị Ánh", "Trần Văn Bình"]
    assert check(office) == []


def test_restore_is_a_line_of_the_history_that_ends_redo_and_cannot_be_taken_back(
    office: Office, stick: Path, clock: Clock
) -> None:
    add(office.database, "Trần Văn Bình")
    history.undo(office)
    backup.back_up(office, stick / "a.ktbackup")
    clock.move(hours=1)
    add(office.database, "Lê Văn Cường")
    heard: list[Committed] = []
    office.database.on_commit.append(heard.append)
    backup.restore_office(office, stick / "a.ktbackup")
    with office.database.read() as r:
        last = r.row("SELECT * FROM history_steps ORDER BY id DESC LIMIT 1")
    assert last is not None
    assert (last["kind"], last["user"]) == ("restore", USER)
    assert last["reason"] == f"Phục hồi từ bản sao lưu ngày {NOW:%d/%m/%Y %H:%M}"
    assert last["at"] == clock.now.isoformat(timespec="seconds")
    assert [(one.step, one.tables) for one in heard] == [(last["id"], frozenset(schema.RECORD_TABLES))]
    assert history.next_redo(office) is None
    assert refused(lambda: history.undo_step(office, last["id"])).code == "undo.not_undoable"
    assert history.undo(office).reason == "Đính kèm Quyết định 12.pdf"
    assert check(office) == []


def test_catalogue_rows_of_the_data_that_were_replaced_are_no_longer_in_force(office: Office, stick: Path) -> None:
    """An old basic wage in memory would make every award wrong."""
    day = office.today
    wage = office.catalogues.basic_wage(day)
    backup.back_up(office, stick / "a.ktbackup")
    catalogues.override(
        office, "basic_wages", "basic_wage", {"amount": 3_000_000}, valid_from=day, valid_to=None, source="NĐ"
    )
    assert office.catalogues.basic_wage(day) != wage
    assert office.labels("basic_wages")
    backup.restore_office(office, stick / "a.ktbackup")
    assert office.catalogues.basic_wage(day) == wage and not office._labels


def test_restore_that_fails_at_its_end_leaves_nothing_old_in_memory(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    add(office.database, "Trần Văn Bình")
    assert office.labels("religions")
    heard: list[Committed] = []
    office.database.on_commit.append(heard.append)

    def fails(folder: Path) -> None:
        raise OSError(5, "disk")

    monkeypatch.setattr(backup_restoring, "sync_folder", fails)
    assert refused(lambda: backup.restore_office(office, stick / "a.ktbackup")).code == "file.device_error"
    assert not office._labels and office._catalogues is None
    assert [one.kind for one in heard] == ["restore"], "the window must show what lies there now"
    assert names(office.database) == ["Nguyễn Thị Ánh"]


def test_restore_that_is_refused_tells_nobody(office: Office, stick: Path) -> None:
    (stick / "a.ktbackup").write_bytes(b"PK")
    heard: list[Committed] = []
    office.database.on_commit.append(heard.append)
    refused(lambda: backup.restore_office(office, stick / "a.ktbackup"))
    assert heard == []


def test_journal_of_a_database_that_was_moved_away_is_kept_by_a_restore(
    office: Office, folder: DataFolder, stick: Path, clock: Clock
) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    office.close()
    folder.database.unlink()
    copies.journal_of(folder.database).write_bytes(b"old pages")
    backup.restore(folder, stick / "a.ktbackup", clock=clock, user=USER, new_id=id_source())
    [aside] = folder.backups.glob("replaced-*")
    assert (aside / "khenthuong.db-journal").read_bytes() == b"old pages"
    with closing(opened(folder, clock)) as again:
        assert names(again.database) == ["Nguyễn Thị Ánh"]


def test_restore_brings_back_an_attachment_that_was_lost_or_changed(office: Office, stick: Path) -> None:
    made = backup.back_up(office, stick / "a.ktbackup")
    store = AttachmentStore(office.folder.files)
    lost = store.path_of(made.attachments[0].sha256)
    lost.chmod(0o644)
    lost.write_bytes(b"changed")
    assert [found.code for found in check(office)] == ["check.attachment_changed"]
    backup.restore_office(office, stick / "a.ktbackup")
    assert lost.read_bytes() == SCAN
    assert check(office) == []


def test_nothing_is_saved_into_the_old_file_while_it_is_replaced(office: Office, stick: Path) -> None:
    """Another thread of the window saves during the restore: it is refused, or what it saved is in the backup."""
    backup.back_up(office, stick / "a.ktbackup")
    saved: list[str] = []
    refusals: list[str] = []
    begun, ended = threading.Event(), threading.Event()

    def save() -> None:
        for number in itertools.count():
            try:
                add(office.database, f"Giữa chừng {number}")
                saved.append(f"Giữa chừng {number}")
            except StorageProblem as problem:
                refusals.append(problem.code)
            begun.set()
            if ended.is_set():
                return

    worker = threading.Thread(target=save)
    worker.start()
    assert begun.wait(30)
    backup.restore_office(office, stick / "a.ktbackup")
    ended.set()
    worker.join()
    [kept] = backup.list_backups(office.folder)
    there = set(names(office.database)) | names_in(kept.path)
    assert set(saved) <= there
    assert set(refusals) <= {"database.busy"}
    add(office.database, "Sau khi phục hồi")
    assert "Sau khi phục hồi" in names(office.database)
    assert check(office) == []


def names_in(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as archive:
        content = archive.read("khenthuong.db")
    with closing(sqlite3.connect(":memory:")) as copy:
        copy.deserialize(content)
        return {row[0] for row in copy.execute("SELECT full_name FROM subjects")}


def test_restore_into_data_somebody_has_open_is_refused(office: Office, stick: Path, clock: Clock) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    error = refused(
        lambda: backup.restore(office.folder, stick / "a.ktbackup", clock=clock, user=USER, new_id=id_source())
    )
    assert error.code == "lock.held"


def test_restore_through_an_office_opened_for_reading_is_refused(office: Office, stick: Path, clock: Clock) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    with closing(open_office_to_read(office.folder, clock=clock, user=USER, resources=RESOURCES)) as reading:
        assert refused(lambda: backup.restore_office(reading, stick / "a.ktbackup")).code == (
            "database.opened_read_only"
        )


@pytest.mark.parametrize("damage", ["truncated", "text", "other_program", "newer", "inside"])
def test_damaged_data_are_kept_aside_and_replaced(
    office: Office, folder: DataFolder, stick: Path, clock: Clock, damage: str
) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    office.close()
    raw = bytearray(folder.database.read_bytes())
    if damage == "truncated":
        raw = raw[:-8192]
    elif damage == "text":
        raw = bytearray("Không phải dữ liệu\n".encode() * 40)
    elif damage == "other_program":
        raw[68:72] = b"ABCD"
    elif damage == "newer":
        raw[60:64] = (99).to_bytes(4, "big")
    else:
        raw[4096:] = b"\x5a" * (len(raw) - 4096)
    folder.database.write_bytes(raw)
    backup.restore(folder, stick / "a.ktbackup", clock=clock, user=USER, new_id=id_source())
    [aside] = folder.backups.glob("replaced-*")
    assert (aside / "khenthuong.db").read_bytes() == bytes(raw)
    with closing(opened(folder, clock)) as again:
        assert names(again.database) == ["Nguyễn Thị Ánh"]
        assert check(again) == []


def test_journal_of_the_old_file_is_not_played_into_the_new_one(
    office: Office, folder: DataFolder, stick: Path, clock: Clock, tmp_path: Path
) -> None:
    """The old file was cut off in the middle of a step; its journal lies beside it, full of old pages."""
    backup.back_up(office, stick / "a.ktbackup")
    add(office.database, "Trần Văn Bình")
    writing = office.database._connection()
    writing.execute("PRAGMA cache_size=1")
    writing.execute("PRAGMA cache_spill=1")
    with pytest.raises(Stopped), office.database.write("Đứt giữa chừng") as w:
        w.insert_many("subjects", BULK_COLUMNS, bulk(3000))
        for source in (folder.database, copies.journal_of(folder.database)):
            shutil.copy(source, tmp_path / source.name)
        raise Stopped
    office.close()
    assert (tmp_path / "khenthuong.db-journal").stat().st_size > 512
    for name in ("khenthuong.db", "khenthuong.db-journal"):
        shutil.copy(tmp_path / name, folder.root / name)
    backup.restore(folder, stick / "a.ktbackup", clock=clock, user=USER, new_id=id_source())
    with closing(opened(folder, clock)) as again:
        assert names(again.database) == ["Nguyễn Thị Ánh"]
        assert check(again) == []
    [kept] = backup.list_backups(folder)
    assert backup.verify(kept.path).database.counts["subjects"] == 2, "what was acknowledged before the cut"


def test_journal_of_a_damaged_file_is_kept_with_it_and_goes(
    office: Office, folder: DataFolder, stick: Path, clock: Clock
) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    office.close()
    folder.database.write_bytes(b"x" * 9000)
    copies.journal_of(folder.database).write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 3000)
    backup.restore(folder, stick / "a.ktbackup", clock=clock, user=USER, new_id=id_source())
    [aside] = folder.backups.glob("replaced-*")
    assert sorted(path.name for path in aside.iterdir()) == ["khenthuong.db", "khenthuong.db-journal"]
    with closing(opened(folder, clock)) as again:
        assert names(again.database) == ["Nguyễn Thị Ánh"]


def test_backup_of_an_older_program_is_brought_up_to_date(
    office: Office, folder: DataFolder, stick: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup.back_up(office, stick / "a.ktbackup")
    office.close()
    later = type(schema)("later")
    later.NAME, later.STATEMENTS, later.HISTORY = "m0002_later", ("CREATE TABLE later (x)",), "kept"  # type: ignore[attr-defined]
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, later))
    monkeypatch.setattr(schema, "SCHEMA", schema.SCHEMA + 1)
    with closing(opened(folder, clock)) as upgraded:
        assert [one.reason for one in backup.list_backups(folder)] == ["before_upgrade"]
        add(upgraded.database, "Trần Văn Bình")
    backup.restore(folder, stick / "a.ktbackup", clock=clock, user=USER, new_id=id_source())
    with closing(opened(folder, clock)) as again:
        assert names(again.database) == ["Nguyễn Thị Ánh"]
        assert check(again) == []
    assert {one.reason for one in backup.list_backups(folder)} == {"before_restore", "before_upgrade"}
    assert leftovers(folder) == []


def test_many_people_and_a_path_with_every_kind_of_letter(tmp_path: Path, clock: Clock) -> None:
    folder = DataFolder(tmp_path / "Đặng Thị Mỹ Hạnh" / "dữ liệu 100% #1 & [cũ]")
    with closing(opened(folder, clock)) as office:
        with office.database.write("Nhập") as w:
            w.insert_many("subjects", BULK_COLUMNS, bulk(20_000))
        made = backup.automatic(office)
        assert made is not None and made.stat().st_size < folder.database.stat().st_size / 2
        history_of = backup.verify(made).database
        assert history_of.counts["subjects"] == history_of.counts["history_changes"] == 20_000
        backup.restore_office(office, made)
        assert len(names(office.database)) == 20_000


def test_user_error_and_storage_problem_have_sentences_for_every_code_of_a_backup() -> None:
    for code in ("among_data", "copy_differs", "copy_empty", "damaged", "newer", "not_ours"):
        kind = StorageProblem if code.startswith("copy") else UserError
        assert all(sentence(kind(f"backup.{code}", name="a.ktbackup", program="9.9.9", path="D:\\")))


def test_manifest_time_is_a_time(office: Office) -> None:
    made = backup.before(office, "before_import")
    assert isinstance(backup.verify(made).made_at, datetime)
