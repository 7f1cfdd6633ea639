"""Whatever the disk, the folder or the clock does: a sentence with a next step, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from khenthuong_desktop.errors import KhenThuongError, StorageProblem
from khenthuong_desktop.services import backup
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office, open_office, open_office_to_read
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store import history, schema
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.wording.errors import sentence
from tests.store.filing import RESOURCES, USER, Clock, add, id_source, names

NOBODY = 65534


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "Ổ E" / "Dữ liệu thi đua, khen thưởng")


def opened(folder: DataFolder, clock: Clock) -> Office:
    return open_office(folder, clock=clock, user=USER, resources=RESOURCES, new_id=id_source())


@pytest.fixture
def office(folder: DataFolder, clock: Clock) -> Iterator[Office]:
    office = opened(folder, clock)
    add(office.database, "Nguyễn Thị Ánh")
    yield office
    office.close()


def told(action: Callable[[], object]) -> str:
    """The code of what the officer is told, in a sentence that says what to do next."""
    with pytest.raises(KhenThuongError) as caught:
        action()
    said = sentence(caught.value)
    assert said.what.endswith(".") and said.next_step.endswith(".")
    return caught.value.code


# --- the file ------------------------------------------------------------------------------------------


def _truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE places (url TEXT)")
        other.commit()


def _text_file(path: Path) -> None:
    path.write_text("Danh sách khen thưởng\n", "utf-8")


def _newer_number(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")


def _newer_name(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('khenthuong', 'm9999', 'x')"
        )
        other.commit()


@pytest.mark.parametrize(
    ("happens", "code"),
    [
        (_truncate, "database.truncated"),
        (_other_program, "database.not_ours"),
        (_text_file, "database.not_ours"),
        (_newer_number, "database.newer"),
        (_newer_name, "database.newer"),
    ],
)
def test_file_that_is_not_the_offices_is_refused_untouched_and_a_backup_brings_everything_back(
    office: Office, folder: DataFolder, clock: Clock, happens: Callable[[Path], None], code: str
) -> None:
    made = backup.automatic(office)
    assert made is not None
    office.close()
    happens(folder.database)
    raw = folder.database.read_bytes()
    assert told(lambda: opened(folder, clock)) == code
    assert told(lambda: open_office_to_read(folder, clock=clock, user=USER, resources=RESOURCES)) == code
    assert folder.database.read_bytes() == raw
    [listed] = backup.list_backups(folder)
    backup.restore(folder, listed.path, clock=clock, user=USER, new_id=id_source())
    with closing(opened(folder, clock)) as again:
        assert names(again.database) == ["Nguyễn Thị Ánh"]
        assert check(again) == []


def test_refused_file_lets_the_folder_go(office: Office, folder: DataFolder, clock: Clock) -> None:
    """Whoever was refused can put the right file there and start again, without restarting the PC."""
    office.close()
    right = folder.database.read_bytes()
    folder.database.write_text("không phải", "utf-8")
    told(lambda: opened(folder, clock))
    folder.database.write_bytes(right)
    with closing(opened(folder, clock)) as again:
        assert names(again.database) == ["Nguyễn Thị Ánh"]


# --- the disk ------------------------------------------------------------------------------------------


def test_full_disk_refuses_the_step_and_keeps_what_was_saved(office: Office) -> None:
    connection = office.database._connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    assert told(lambda: add(office.database, *(f"Người {n}" for n in range(500)))) == "database.disk_full"
    assert names(office.database) == ["Nguyễn Thị Ánh"]
    connection.execute("PRAGMA max_page_count = 1000000").fetchone()
    add(office.database, "Trần Văn Bình")
    assert names(office.database) == ["Nguyễn Thị Ánh", "Trần Văn Bình"]
    assert check(office) == []


if Path("/dev/full").exists():

    def test_full_stick_leaves_no_half_backup(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        stick = tmp_path / "USB"
        stick.mkdir()
        real_open = os.open

        def open_on_full(path: str | Path, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
            if not (flags & os.O_EXCL and str(path).startswith(str(stick))):
                return real_open(path, flags, mode, dir_fd=dir_fd)
            os.close(real_open(path, flags, mode))
            return real_open("/dev/full", os.O_RDWR)

        with monkeypatch.context() as patch:
            patch.setattr(os, "open", open_on_full)
            assert told(lambda: backup.back_up(office, stick / "a.ktbackup")) == "file.disk_full"
        assert list(stick.iterdir()) == []
        assert not [path for path in office.folder.root.rglob(".*")]
        backup.back_up(office, stick / "a.ktbackup")
        assert backup.verify(stick / "a.ktbackup")


def test_too_little_room_to_restore_changes_nothing(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup.back_up(office, tmp_path / "a.ktbackup")
    add(office.database, "Trần Văn Bình")
    monkeypatch.setattr("khenthuong_desktop.system.drives.free_space", lambda path: 1000)
    assert told(lambda: backup.restore_office(office, tmp_path / "a.ktbackup")) == "file.disk_full"
    assert names(office.database) == ["Nguyễn Thị Ánh", "Trần Văn Bình"]


def test_drive_pulled_out_and_put_back(office: Office, folder: DataFolder) -> None:
    away = folder.root.with_name("rút ra")
    folder.root.rename(away)
    assert told(lambda: add(office.database, "Trần Văn Bình")) == "database.media_gone"
    assert told(lambda: backup.back_up(office, folder.root.parent / "a.ktbackup")) == "database.media_gone"
    away.rename(folder.root)
    add(office.database, "Lê Văn Cường")
    assert names(office.database) == ["Lê Văn Cường", "Nguyễn Thị Ánh"]
    assert check(office) == []


def test_folder_deleted_under_the_open_office_is_told(office: Office, folder: DataFolder) -> None:
    shutil.rmtree(folder.root)
    assert told(lambda: add(office.database, "Trần Văn Bình")) == "database.media_gone"
    assert not folder.database.exists(), "no new, empty file in its place"


def test_stick_of_the_backup_pulled_out(office: Office, tmp_path: Path) -> None:
    assert told(lambda: backup.back_up(office, tmp_path / "USB" / "a.ktbackup")) in (
        "file.folder_missing",
        "file.media_gone",
    )
    assert told(lambda: backup.verify(tmp_path / "USB" / "a.ktbackup")) in ("file.folder_missing", "file.media_gone")


if sys.platform != "win32":  # where the rights of a folder say who may write into it

    @pytest.fixture
    def nobody() -> Iterator[Path]:
        """A place where the rights of files count: root would be let through everywhere."""
        place = Path(tempfile.mkdtemp(prefix="khenthuong-"))
        place.chmod(0o755)
        yield place
        if os.getuid() == 0:
            os.seteuid(0)
        for path in [place, *place.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        shutil.rmtree(place)

    def _take_rights_away(folder: DataFolder) -> None:
        for path in [*folder.root.rglob("*"), folder.root]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        if os.getuid() == 0:
            os.seteuid(NOBODY)

    def test_read_only_folder_opens_for_reading_and_refuses_every_change(nobody: Path, clock: Clock) -> None:
        folder = DataFolder(nobody / "Dữ liệu chỉ đọc")
        with closing(opened(folder, clock)) as office:
            add(office.database, "Nguyễn Thị Ánh")
            AttachmentStore(folder.files).put(b"scan")
            backup.back_up(office, nobody / "a.ktbackup")  # what is imported at first use is imported now
            history.undo(office.database)
            history.redo(office.database)
            assert check(office) == []
        before = {path: path.read_bytes() for path in folder.root.rglob("*") if path.is_file()}
        stick = nobody / "USB"
        stick.mkdir()
        stick.chmod(0o777)
        _take_rights_away(folder)
        with closing(opened(folder, clock)) as office:
            assert office.read_only == "folder.read_only"
            assert sentence(StorageProblem(office.read_only, path=str(folder.root))).next_step
            assert names(office.database) == ["Nguyễn Thị Ánh"]
            assert check(office) == []
            assert told(lambda: add(office.database, "Trần Văn Bình")) == "database.opened_read_only"
            assert told(lambda: history.undo(office.database)) == "database.opened_read_only"
            assert told(lambda: backup.restore_office(office, stick / "a.ktbackup")) == "database.opened_read_only"
            assert backup.automatic(office) is None
            made = backup.back_up(office, stick / "b.ktbackup")
            assert made.database.counts["subjects"] == 1
            assert backup.verify(made.path) == made
        if os.getuid() == 0:
            os.seteuid(0)
        assert {path: path.read_bytes() for path in folder.root.rglob("*") if path.is_file()} == before
        assert stat.S_IMODE(folder.root.stat().st_mode) == 0o555


# --- the clock -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("years", [-10, 10])
def test_clock_ten_years_off_disturbs_neither_history_nor_undo(
    office: Office, folder: DataFolder, clock: Clock, years: int
) -> None:
    right = clock.now
    clock.now = right.replace(year=right.year + years)
    add(office.database, "Trần Văn Bình")
    clock.now = right
    add(office.database, "Lê Văn Cường")
    assert history.undo(office.database).reason == "Thêm Lê Văn Cường"
    assert history.undo(office.database).reason == "Thêm Trần Văn Bình"
    history.redo(office.database)
    assert names(office.database) == ["Nguyễn Thị Ánh", "Trần Văn Bình"]
    assert check(office) == []
    office.close()
    clock.now = right.replace(year=right.year + years)
    with closing(opened(folder, clock)) as again:
        assert history.redo(again.database).reason == "Thêm Lê Văn Cường"


# --- others --------------------------------------------------------------------------------------------


def test_busy_file_is_told_and_the_next_try_is_saved(
    folder: DataFolder, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "PRAGMAS", (*connections.PRAGMAS[:2], ("busy_timeout", "50", 50)))
    with closing(opened(folder, clock)) as office, closing(sqlite3.connect(folder.database)) as other:
        other.isolation_level = None
        other.execute("BEGIN EXCLUSIVE")
        assert told(lambda: add(office.database, "Trần Văn Bình")) == "database.busy"
        assert told(lambda: names(office.database)) == "database.busy"
        assert told(lambda: backup.before(office, backup.BEFORE_IMPORT)) == "database.busy"
        other.execute("ROLLBACK")
        add(office.database, "Trần Văn Bình")
        assert names(office.database) == ["Trần Văn Bình"]
        assert not [path for path in folder.root.rglob("*.ktbackup")]


def test_second_start_is_told_who_works_and_reading_goes_on(office: Office, folder: DataFolder, clock: Clock) -> None:
    assert told(lambda: opened(folder, clock)) == "lock.held"
    with closing(open_office_to_read(folder, clock=clock, user=USER, resources=RESOURCES)) as reading:
        assert names(reading.database) == ["Nguyễn Thị Ánh"]
    add(office.database, "Trần Văn Bình")
    assert len(names(office.database)) == 2
