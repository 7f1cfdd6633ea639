"""Makes one backup: a copy that was counted, every attached file that is unchanged, and the archive read again."""

from __future__ import annotations

import contextlib
import errno
import secrets
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from khenthuong_desktop import __version__
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import backup_archive, backup_names
from khenthuong_desktop.services.backup_archive import Archive, Attachment, BackupInfo
from khenthuong_desktop.store import backup as copies
from khenthuong_desktop.store.database import Database
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.attachment_store import AttachmentStore
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.files import PART_ENDING, PART_PREFIX, make_folder, write_whole
from khenthuong_desktop.system.paths import DataFolder


class Progress(Protocol):
    """Told how far the work is; ends it by raising."""

    def step(self, n: int, of: int = 0, text: str = "") -> None: ...


def make(
    folder: DataFolder,
    database: Database,
    to: Path,
    *,
    now: datetime,
    user: str,
    reason: str,
    progress: Progress | None = None,
) -> BackupInfo:
    """Write database and attached files into one file, which appears under its name only once it was checked."""
    _refuse_own_files(folder, to)
    if not to.parent.is_dir():  # said before the work, not after it
        raise problem_from(FileNotFoundError(errno.ENOENT, "no such folder"), to)
    report = progress.step if progress is not None else None
    attachments = AttachmentStore(folder.files)
    with draft_of(folder) as draft:
        copy = copies.copy(database, draft, report)
        there, missing = _attachments(attachments, copies.attachments_of(draft), progress)
        info = BackupInfo(to, 0, now, user, reason, __version__, copy, there, missing)

        def fill(stream: BinaryIO) -> None:
            backup_archive.write(stream, info, draft, attachments.path_of, report)
            stream.flush()
            with backup_archive.opened_stream(stream, to) as archive:
                for _ in archive.database():
                    pass
                read_attachments(archive)

        write_whole(to, fill, read_back=drives.is_removable(to))
    return backup_archive.read_info(to)


def make_here(folder: DataFolder, database: Database, *, now: datetime, user: str, reason: str) -> BackupInfo:
    """A backup into the data folder, under a name of its own that tells when and why."""
    make_folder(folder.backups)
    return make(
        folder, database, backup_names.free_name(folder.backups, now, reason), now=now, user=user, reason=reason
    )


def read_attachments(archive: Archive) -> None:
    """Read every attached file of a backup to its end; a changed one is refused."""
    for one in archive.info.attachments:
        for _ in archive.attachment(one):
            pass


@contextlib.contextmanager
def part_in(folder: Path) -> Iterator[Path]:
    """A place for a file nobody must find half-written; what a killed program leaves is removed at its next start."""
    part = folder / f"{PART_PREFIX}{secrets.token_hex(8)}{PART_ENDING}"
    try:
        yield part
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def draft_of(folder: DataFolder) -> Iterator[Path]:
    """A place for a copy of the database: beside it, or in a folder of the PC where the data are only lent to read.

    Never beside a backup that is made: a stick is slow, it may go to other people, and nobody sweeps it.
    """
    with part_in(folder.root) as part:
        try:
            part.touch(exist_ok=False)
        except OSError:
            pass
        else:
            yield part
            return
    with tempfile.TemporaryDirectory(prefix="khenthuong-") as place:
        yield Path(place) / "draft.db"


def _attachments(
    store: AttachmentStore, needed: dict[str, bool], progress: Progress | None
) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """Every attached file that is unchanged, and the hashes of those that records need and that are not there.

    A lost photograph must not keep the rest from being backed up; `check` says which it is.
    """
    there = []
    for number, digest in enumerate(store.all()):
        if progress is not None:
            progress.step(number)
        if store.verify(digest):
            there.append(Attachment(digest, store.path_of(digest).stat().st_size))
    present = {one.sha256 for one in there}
    return tuple(there), tuple(sorted(one for one, today in needed.items() if today and one not in present))


def _refuse_own_files(folder: DataFolder, to: Path) -> None:
    place = to.absolute()
    own = (folder.database, copies.journal_of(folder.database), folder.lock)
    if place in [path.absolute() for path in own] or place.is_relative_to(folder.files.absolute()):
        raise UserError("backup.among_data", name=to.name)
