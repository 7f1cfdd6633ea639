"""Puts a backup in the place of the data: attached files first, then the database by one rename.

Killed at any moment the folder holds the old state or the new one. What is replaced is kept before that.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services import backup_archive
from khenthuong_desktop.services.backup_archive import Archive, BackupInfo
from khenthuong_desktop.services.backup_making import Progress, make_here, part_in, read_attachments
from khenthuong_desktop.services.backup_verifying import unpack_database
from khenthuong_desktop.store import backup as copies
from khenthuong_desktop.store.database import Clock, Database
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.files import make_folder, sync_folder, write_whole
from khenthuong_desktop.system.paths import DataFolder
from khenthuong_desktop.wording import steps

_CHUNK = 1 << 20


def put_in_place(
    folder: DataFolder,
    path: Path,
    *,
    clock: Clock,
    user: str,
    new_id: Callable[[], str],
    reason: str,
    progress: Progress | None,
) -> BackupInfo:
    """Replace the data by a backup. The caller holds the folder's lock and has closed the database."""
    with backup_archive.opened(path) as archive, part_in(folder.root) as draft:
        unpack_database(archive, draft)
        read_attachments(archive)  # all of it is known to be good before anything is touched
        if archive.info.database.schema < copies.newest_schema():
            copies.bring_up_to_date(draft, clock=clock, user=user, new_id=new_id)
        copies.record_restore(draft, now=clock(), user=user, reason=steps.restored(archive.info.made_at))
        if folder.database.exists():
            _keep_what_is_replaced(folder, clock=clock, user=user, new_id=new_id, reason=reason)
        elif copies.cut_off(folder.database):  # of a database that was moved away: whoever brings it back needs it
            _set_aside(folder, clock())
        _put_attachments(folder, archive, progress)
        _swap(folder, draft)
        return archive.info


def _keep_what_is_replaced(
    folder: DataFolder, *, clock: Clock, user: str, new_id: Callable[[], str], reason: str
) -> None:
    database = Database(folder.database, clock=clock, user=user, new_id=new_id)
    aside = False
    try:
        if copies.cut_off(folder.database):  # opening would change both files: keep them as they were found
            _set_aside(folder, clock())
            aside = True
        copies.settle(folder.database)
        make_here(folder, database, now=clock(), user=user, reason=reason)
    except StorageProblem as problem:
        if problem.code not in copies.NOT_WHOLE:
            raise  # a full disk, for one: then nothing is replaced
        if not aside:
            _set_aside(folder, clock())
    finally:
        database.close()


def _set_aside(folder: DataFolder, now: datetime) -> None:
    """Keep the raw files of a database that no backup can be made of: somebody may still save things from it."""
    stem = f"replaced-{now:%Y%m%d-%H%M%S}"
    aside, number = folder.backups / stem, 1
    while aside.exists():
        number += 1
        aside = folder.backups / f"{stem}-{number}"
    make_folder(aside)
    for source in (folder.database, copies.journal_of(folder.database)):
        if source.exists():
            write_whole(aside / source.name, _chunks_of(source))


def _put_attachments(folder: DataFolder, archive: Archive, progress: Progress | None) -> None:
    """By hash, so that a restore that ends here has only added files."""
    store = AttachmentStore(folder.files)
    for number, one in enumerate(archive.info.attachments):
        if progress is not None:
            progress.step(number, len(archive.info.attachments))
        if not store.verify(one.sha256):
            with part_in(folder.root) as part:
                write_whole(part, archive.attachment(one))
                store.put(part)


def _swap(folder: DataFolder, draft: Path) -> None:
    """The one moment in which the old state becomes the new one."""
    journal = copies.journal_of(folder.database)
    try:
        # A journal of the old file must never be played into the new one. What it held is in the backup, or
        # lies beside the raw file that was set aside.
        if journal.exists():
            with journal.open("rb+") as file:
                file.truncate()
                os.fsync(file.fileno())
        os.replace(draft, folder.database)
        sync_folder(folder.root)
    except OSError as error:
        raise problem_from(error, folder.database) from error
    with suppress(OSError):
        journal.unlink(missing_ok=True)


def _chunks_of(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise problem_from(error, path) from error
