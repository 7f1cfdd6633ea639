"""Uses of attached files: which record has which file, under which name."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record, Writer


def of_record(r: Reader, record_id: str) -> list[Record]:
    """The files of a record, in the order they were added."""
    rows = r.rows("SELECT * FROM attachments WHERE record_id = ? ORDER BY rowid", (record_id,))
    return [dict(row) for row in rows]


def erase(w: Writer, record_ids: Sequence[str], reason: str) -> list[str]:
    """Remove the files' rows of some records for good, from the history too; the hashes nobody uses any more."""
    owners = json.dumps(list(record_ids))
    rows = w.rows(
        """
        SELECT id, sha256 FROM attachments WHERE record_id IN (SELECT value FROM json_each(:owners))
        UNION SELECT record_id, json_extract(before, '$.sha256') FROM history_changes
        WHERE record_table = 'attachments'
          AND json_extract(before, '$.record_id') IN (SELECT value FROM json_each(:owners))
        """,
        {"owners": owners},
    )
    ids = json.dumps([row["id"] for row in rows])
    w.execute("DELETE FROM attachments WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    # The names of files stand in the sentences of the steps that attached them.
    w.execute(
        """
        UPDATE history_steps SET reason = ? WHERE id <> ? AND id IN (
            SELECT step FROM history_changes WHERE record_id IN (SELECT value FROM json_each(?)))
        """,
        (reason, w.step, ids),
    )
    w.execute(
        "UPDATE history_changes SET before = NULL, action = 'erased' "
        "WHERE record_id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    return [digest for digest in sorted({str(row["sha256"]) for row in rows}) if not in_use(w, digest)]


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
