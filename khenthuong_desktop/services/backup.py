"""Backup and restore: by hand to any place, by itself into the data folder, and before what is hard to take back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from khenthuong_desktop.domain import retention
from khenthuong_desktop.errors import KhenThuongError, StorageProblem
from khenthuong_desktop.services import backup_archive, backup_names
from khenthuong_desktop.services.backup_archive import BackupInfo
from khenthuong_desktop.services.backup_making import Progress, make, make_here
from khenthuong_desktop.services.backup_names import FILE_ENDING, with_ending
from khenthuong_desktop.services.backup_restoring import put_in_place
from khenthuong_desktop.services.backup_verifying import verify
from khenthuong_desktop.store import backup as copies
from khenthuong_desktop.store.database import Clock, Database
from khenthuong_desktop.system import single_instance
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.files import remove_leftovers
from khenthuong_desktop.system.paths import DataFolder

__all__ = [
    "FILE_ENDING",
    "BackupInfo",
    "Comparison",
    "automatic",
    "back_up",
    "before",
    "before_upgrade",
    "compare",
    "last_backup",
    "list_backups",
    "restore",
    "restore_office",
    "verify",
    "with_ending",
]

# Why a backup was made; the codes are in its manifest and in its name.
BY_HAND = "by_hand"
AUTOMATIC = "automatic"
BEFORE_IMPORT = "before_import"
BEFORE_UPGRADE = "before_upgrade"
BEFORE_RESTORE = "before_restore"


class Office(Protocol):
    """What a backup needs of the office; written out here because the office itself calls for backups."""

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
    def forget(self) -> None: ...


def back_up(office: Office, to: Path, progress: Progress | None = None) -> BackupInfo:
    """Write database and attached files into one file, which appears under its name only once it was checked."""
    now = office.clock()
    made = make(office.folder, office.database, to, now=now, user=office.user, reason=BY_HAND, progress=progress)
    with contextlib.suppress(OSError):  # a folder that cannot be written: the backup is there all the same
        backup_names.remember_elsewhere(office.folder.backups, now, to)
    return made


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a restore would bring, and what it would take the place of: subjects and units of both."""

    info: BackupInfo
    there: tuple[int, int]
    now: tuple[int, int]


def compare(office: Office, path: Path) -> Comparison:
    """A backup beside the data of today, for whoever is about to put the one in the place of the other."""
    info = backup_archive.read_info(path)
    try:
        with office.database.read() as r:
            counted = copies.counts(r)
    except StorageProblem:
        counted = {}  # damaged data are what a restore is for
    return Comparison(info, _subjects_and_units(info.database.counts), _subjects_and_units(counted))


def _subjects_and_units(counts: Mapping[str, int]) -> tuple[int, int]:
    return counts.get("subjects", 0), counts.get("units", 0)


def automatic(office: Office, now: datetime | None = None) -> Path | None:
    """A backup into the data folder, if something was saved since any other and the last is half an hour old.

    Afterwards old ones go by the rule of domain.retention, never the one just made.
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
    made = make_here(office.folder, office.database, now=now, user=office.user, reason=AUTOMATIC)
    _let_old_ones_go(office.folder, now, made.path)
    return made.path


def before(office: Office, reason: str) -> Path:
    """A backup before something that is hard to take back; made whatever others there are."""
    made = make_here(office.folder, office.database, now=office.clock(), user=office.user, reason=reason)
    return made.path


def before_upgrade(folder: DataFolder, database: Database, clock: Clock) -> None:
    """The backup without which no file is brought to a newer schema."""
    make_here(folder, database, now=clock(), user=database.user, reason=BEFORE_UPGRADE)


def list_backups(folder: DataFolder) -> list[BackupInfo]:
    """Backups in the data folder, newest first by their own clock; unreadable ones are left out and left alone."""
    try:
        paths = list(folder.backups.glob(f"*{FILE_ENDING}")) if folder.backups.is_dir() else []
    except OSError as error:
        raise problem_from(error, folder.backups) from error
    found = []
    for path in paths:
        with contextlib.suppress(KhenThuongError):
            found.append(backup_archive.read_info(path))
    return sorted(found, key=lambda one: (retention.wall_time(one.made_at), one.path.name), reverse=True)


def last_backup(office: Office) -> BackupInfo | None:
    """The newest backup in the data folder; one from the future only where there is no other."""
    there = list_backups(office.folder)
    now = retention.wall_time(office.clock())
    past = [one for one in there if retention.wall_time(one.made_at) <= now]
    return next(iter(past or there), None)


def restore(
    folder: DataFolder,
    path: Path,
    *,
    clock: Clock,
    user: str,
    new_id: Callable[[], str],
    progress: Progress | None = None,
    break_foreign: bool = False,
) -> BackupInfo:
    """Put a backup in the place of data that nobody has open, damaged ones too, or into an empty folder."""
    folder.prepare()
    with single_instance.acquire(folder.root, now=clock(), user=user, break_foreign=break_foreign):
        remove_leftovers(folder.root)
        return put_in_place(
            folder, path, clock=clock, user=user, new_id=new_id, reason=BEFORE_RESTORE, progress=progress
        )


def restore_office(office: Office, path: Path, progress: Progress | None = None) -> BackupInfo:
    """Put a backup in the place of the data of the open office, which goes on with it."""
    if office.read_only is not None:
        raise StorageProblem("database.opened_read_only", path=str(office.folder.root))
    before, done = copies.as_a_whole(office.database), False
    try:
        with copies.nobody_saves(office.database):
            restored = put_in_place(
                office.folder,
                path,
                clock=office.clock,
                user=office.user,
                new_id=office.database.new_id,
                reason=BEFORE_RESTORE,
                progress=progress,
            )
        done = True
    finally:
        # Also where it failed: that may have been after the one file had taken the place of the other.
        office.forget()
        after = copies.as_a_whole(office.database)
        if after is not None and (done or after != before):
            office.database.tell(after)
    return restored


def _let_old_ones_go(folder: DataFolder, now: datetime, just_made: Path) -> None:
    made = {one.path: one.made_at for one in list_backups(folder)}
    for path in retention.superseded(made, now, never=(just_made,)):
        with contextlib.suppress(OSError):  # somebody may just be copying it: the next time will do
            path.unlink()
