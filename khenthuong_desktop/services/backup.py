"""Backups: by hand to any place, by themselves into the data folder, and before everything that is hard to take back."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from khenthuong_desktop import __version__
from khenthuong_desktop.domain import retention
from khenthuong_desktop.errors import KhenThuongError, StorageProblem, UserError
from khenthuong_desktop.services import backup_archive
from khenthuong_desktop.services.backup_archive import FILE_ENDING, Archive, Attachment, BackupInfo
from khenthuong_desktop.store import backup as copies
from khenthuong_desktop.store.backup import Copy
from khenthuong_desktop.store.database import Clock, Database
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.files import PART_ENDING, PART_PREFIX, problem_from, write_whole
from khenthuong_desktop.system.paths import DataFolder

__all__ = ["FILE_ENDING", "BackupInfo"]

BY_HAND = "by_hand"
AUTOMATIC = "automatic"
BEFORE_IMPORT = "before_import"
BEFORE_UPGRADE = "before_upgrade"
BEFORE_RESTORE = "before_restore"


class Progress(Protocol):
    """Told how far the work is; ends it by raising."""

    def step(self, n: int, of: int = 0, text: str = "") -> None: ...


class Office(Protocol):
    """What a backup needs of the office; written out here because the office itself calls backups."""

    @property
    def folder(self) -> DataFolder: ...
    @property
    def database(self) -> Database: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def user(self) -> str: ...
    @property
    def read_only(self) -> str | None: ...


def back_up(office: Office, to: Path, progress: Progress | None = None) -> BackupInfo:
    """Write database and attached files into one file, which appears only when it has been checked."""
    return _make(office.folder, office.database, to, office.clock(), office.user, BY_HAND, progress)


def automatic(office: Office, now: datetime | None = None) -> Path | None:
    """A backup into the data folder, if something was saved since any other and the last is half an hour old.

    Afterwards old ones go by the rule of `domain.retention`, never the one just made.
    """
    if office.read_only is not None:
        return None
    now = now or office.clock()
    there = list_backups(office.folder)
    with office.database.read() as r:
        state = copies.state(r)
    if any(one.database.state == state for one in there):
        return None
    if not retention.is_time([one.made_at for one in there], now):
        return None
    made = _make_here(office.folder, office.database, now, office.user, AUTOMATIC)
    _let_old_ones_go(office.folder, now, made.path)
    return made.path


def before(office: Office, reason: str) -> Path:
    """A backup before something that is hard to take back; made whatever others there are."""
    return _make_here(office.folder, office.database, office.clock(), office.user, reason).path


def before_upgrade(folder: DataFolder, database: Database, clock: Clock) -> None:
    """The backup without which no file is brought to a newer schema."""
    _make_here(folder, database, clock(), database.user, BEFORE_UPGRADE)


def list_backups(folder: DataFolder) -> list[BackupInfo]:
    """Backups in the data folder, newest first by their own clock; damaged ones are left out and left alone."""
    found = []
    for path in folder.backups.glob(f"*{FILE_ENDING}") if folder.backups.is_dir() else ():
        with contextlib.suppress(KhenThuongError):
            found.append(backup_archive.read_info(path))
    return sorted(found, key=lambda one: (retention.wall_time(one.made_at), one.path.name), reverse=True)


def last_backup(office: Office) -> BackupInfo | None:
    """The newest backup in the data folder; one from the future only where there is no other."""
    there = list_backups(office.folder)
    now = retention.wall_time(office.clock())
    past = [one for one in there if retention.wall_time(one.made_at) <= now]
    return next(iter(past or there), None)


def verify(path: Path, work: Path | None = None) -> BackupInfo:
    """Read a backup to its end: its database is opened and counted, every byte hashed. Raises what is wrong.

    `work` is where the database is unpacked for it, beside the backup if not said.
    """
    with backup_archive.opened(path) as archive, part_in(work or path.parent) as draft:
        unpack_database(archive, draft)
        _check_attachments(archive)
        return archive.info


def unpack_database(archive: Archive, draft: Path) -> None:
    """Write the database of a backup to a file and hold it against the manifest."""
    info = archive.info
    if info.database.schema > copies.newest_schema():
        raise UserError("backup.newer", name=info.path.name, program=info.program)
    if drives.free_space(draft.parent) < info.database.size:
        raise StorageProblem("file.disk_full", path=str(draft.parent), name=info.path.name)
    write_whole(draft, archive.database())
    try:
        found = copies.examine(draft)
    except StorageProblem as problem:
        if problem.code == "database.newer":
            raise UserError("backup.newer", name=info.path.name, program=info.program) from problem
        if problem.code.startswith(("database.", "backup.")):
            raise UserError("backup.damaged", name=info.path.name) from problem
        raise
    if found != info.database:
        raise UserError("backup.damaged", name=info.path.name)


@contextlib.contextmanager
def part_in(folder: Path) -> Iterator[Path]:
    """A place for a file that nobody must find half-written; what a killed program leaves is removed at its start."""
    part = folder / f"{PART_PREFIX}{secrets.token_hex(8)}{PART_ENDING}"
    try:
        yield part
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _make_here(folder: DataFolder, database: Database, now: datetime, user: str, reason: str) -> BackupInfo:
    try:
        folder.backups.mkdir(exist_ok=True)
    except OSError as error:
        raise problem_from(error, folder.backups) from error
    stem = f"khenthuong-{now:%Y%m%d-%H%M%S}-{reason}"
    names = (stem if number == 1 else f"{stem}-{number}" for number in range(1, 1000))
    to = next(path for name in names if not (path := folder.backups / f"{name}{FILE_ENDING}").exists())
    return _make(folder, database, to, now, user, reason, None)


def _make(
    folder: DataFolder,
    database: Database,
    to: Path,
    now: datetime,
    user: str,
    reason: str,
    progress: Progress | None,
) -> BackupInfo:
    _refuse_own_files(folder, to)
    report = progress.step if progress is not None else None
    attachments = AttachmentStore(folder.files)
    # The copy lies on the PC's own disk while it is counted; read-only data lend no room for it.
    writable = os.access(folder.root, os.W_OK) and not database.read_only
    with part_in(folder.root if writable else to.parent) as draft:
        copy = copies.copy(database, draft, report)
        there, missing = _attachments(attachments, copies.attachments_of(draft), progress)
        info = BackupInfo(to, 0, now, user, reason, __version__, copy, there, missing)

        def fill(stream: BinaryIO) -> None:
            backup_archive.write(stream, info, draft, attachments.path_of, report)
            stream.flush()
            with backup_archive.opened_stream(stream, to) as archive:
                for _ in archive.database():
                    pass
                _check_attachments(archive)

        write_whole(to, fill, read_back=drives.is_removable(to))
    return backup_archive.read_info(to)


def _attachments(
    store: AttachmentStore, needed: dict[str, bool], progress: Progress | None
) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """Every attached file that is unchanged, and the hashes of those that records need and that are not there.

    A lost photograph must not keep the rest from being backed up; `check` says which it is.
    """
    there = []
    for digest in store.all():
        if progress is not None:
            progress.step(0)
        if store.verify(digest):
            there.append(Attachment(digest, store.path_of(digest).stat().st_size))
    present = {one.sha256 for one in there}
    return tuple(there), tuple(sorted(one for one, today in needed.items() if today and one not in present))


def _check_attachments(archive: Archive) -> None:
    for one in archive.info.attachments:
        for _ in archive.attachment(one):
            pass


def _refuse_own_files(folder: DataFolder, to: Path) -> None:
    place = to.absolute()
    if place.parent == folder.root.absolute() or place.is_relative_to(folder.files.absolute()):
        raise UserError("backup.among_data", name=to.name)


def _let_old_ones_go(folder: DataFolder, now: datetime, just_made: Path) -> None:
    made = {one.path: one.made_at for one in list_backups(folder)}
    for path in retention.superseded(made, now, never=(just_made,)):
        with contextlib.suppress(OSError):  # on Windows somebody may just be copying it; the next time will do
            path.unlink()
