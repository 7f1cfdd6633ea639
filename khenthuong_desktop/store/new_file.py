"""Makes the office's file: beside its place first, then moved there whole."""

from __future__ import annotations

import errno
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store import identity, schema


def make(path: Path, *, now: datetime, user: str, origin: str) -> None:
    """Make a new file beside its place and move it there whole: an empty file of that name is never ours."""
    draft = path.with_name(f"{path.name}.new")
    journal = _journal_of(draft)
    for left_over in (draft, journal):
        left_over.unlink(missing_ok=True)
    with connections.told_apart(path.parent):
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode=TRUNCATE")
            schema.migrate(connection, now, user)
            # The times in the library's own table too, so that the same seed gives the same file.
            connection.execute("UPDATE _sqlite_migrations SET applied_at = ?", (now.isoformat(),))
            connection.execute("INSERT INTO about (key, value) VALUES ('origin', ?)", (origin,))
        finally:
            connection.close()
    try:
        _set_orphan_aside(path)
        os.replace(draft, path)
        _sync_folder(path.parent)
    except OSError as error:
        raise StorageProblem("database.cannot_open", path=str(path)) from error
    journal.unlink(missing_ok=True)


def _set_orphan_aside(path: Path) -> None:
    """Keep a journal whose database was moved away: SQLite would play it into the new file, which it does not fit.

    Whoever brings the old file back needs it, beside that file and under its old name.
    """
    if not identity.journal_waits(path):
        return
    orphan = path.with_name(f"{path.name}-journal.orphan")
    number = 1
    while orphan.exists():
        number += 1
        orphan = path.with_name(f"{path.name}-journal.orphan-{number}")
    os.rename(_journal_of(path), orphan)
    _sync_folder(path.parent)  # on the disk before the new file stands there


def _journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _sync_folder(folder: Path) -> None:
    """Make a rename in this folder survive a power cut; Windows does that itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some drivers of network places and of FAT cannot sync a folder.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)
