"""Judges a backup before anybody relies on it: its database opened and counted, every byte hashed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import backup_archive
from khenthuong_desktop.services.backup_archive import Archive, BackupInfo
from khenthuong_desktop.services.backup_making import part_in, read_attachments
from khenthuong_desktop.store import backup as copies
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.files import write_whole


def verify(path: Path, work: Path | None = None) -> BackupInfo:
    """Read a backup to its end and say what is in it; raises what is wrong.

    `work` is where its database is written for being opened: without it a folder of the PC that is removed again.
    """
    if work is None:
        with tempfile.TemporaryDirectory(prefix="khenthuong-") as folder:
            return verify(path, Path(folder))
    with backup_archive.opened(path) as archive, part_in(work) as draft:
        unpack_database(archive, draft)
        read_attachments(archive)
        return archive.info


def unpack_database(archive: Archive, draft: Path) -> None:
    """Write the database of a backup to a file of its own and hold it against the manifest."""
    info = archive.info
    name = info.path.name
    if info.database.schema > copies.newest_schema():
        raise UserError("backup.newer", name=name, program=info.program)
    if drives.free_space(draft.parent) < info.database.size:
        raise StorageProblem("file.disk_full", path=str(draft.parent), name=name)
    write_whole(draft, archive.database())
    try:
        found = copies.examine(draft)
    except StorageProblem as problem:
        if problem.code == "database.newer":
            raise UserError("backup.newer", name=name, program=info.program) from problem
        if problem.code in copies.NOT_WHOLE:
            raise UserError("backup.damaged", name=name) from problem
        raise
    if found != info.database:
        raise UserError("backup.damaged", name=name)
