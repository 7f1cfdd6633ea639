"""Which file is ours: its application id, its schema number, and what its first hundred bytes say."""

from __future__ import annotations

import struct
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem

APPLICATION_ID = 0x4B544458  # 'KTDX'
_MAGIC = b"SQLite format 3\x00"


def refuse_strangers(path: Path, schema: int) -> int:
    """Judge a file from its bytes alone, so that what is refused stays untouched; give its schema number.

    SQLite itself would open a foreign file and might write to it; a newer one it would not even notice.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except OSError as error:
        raise StorageProblem("database.cannot_open", path=str(path)) from error
    if len(head) < 100:
        code = "database.truncated" if not head or _MAGIC.startswith(head[:16]) else "database.not_ours"
        raise StorageProblem(code, path=str(path))
    if head[:16] != _MAGIC:
        raise StorageProblem("database.not_ours", path=str(path))
    user_version, application_id = struct.unpack(">I4xI", head[60:72])
    if application_id != APPLICATION_ID:
        raise StorageProblem("database.not_ours", path=str(path))
    if user_version > schema:
        raise StorageProblem("database.newer", path=str(path), found=user_version, known=schema)
    if not journal_waits(path):
        page_size = struct.unpack(">H", head[16:18])[0]
        page_size = 65536 if page_size == 1 else page_size
        change_counter, pages, valid_for = (
            *struct.unpack(">II", head[24:32]),
            struct.unpack(">I", head[92:96])[0],
        )
        if change_counter == valid_for and size < pages * page_size:
            raise StorageProblem("database.truncated", path=str(path))
    return int(user_version)


def journal_waits(path: Path) -> bool:
    """Whether a write was cut off: SQLite rolls it back by itself at the next opening."""
    journal = path.with_name(path.name + "-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False
