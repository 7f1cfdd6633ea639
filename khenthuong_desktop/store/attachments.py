"""Uses of attached files: which record has which file, under which name."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def of_record(r: Reader, record_id: str) -> list[Record]:
    """The files of a record, in the order they were added."""
    rows = r.rows("SELECT * FROM attachments WHERE record_id = ? ORDER BY rowid", (record_id,))
    return [dict(row) for row in rows]


def in_use(r: Reader, digest: str) -> bool:
    """Whether a record has this file, or would have it again after an undo."""
    return bool(
        r.value(
            """
            SELECT EXISTS (SELECT 1 FROM attachments WHERE sha256 = :digest)
                OR EXISTS (SELECT 1 FROM subjects WHERE photo = :digest)
                OR EXISTS (SELECT 1 FROM history_changes WHERE record_table = 'attachments'
                           AND json_extract(before, '$.sha256') = :digest)
            """,
            {"digest": digest},
        )
    )
