"""Where delegates come from: the files of units, and the rows that they become."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from khenthuong_desktop.store import imports
from khenthuong_desktop.store.database import Reader, Record, Writer

_NEW = (
    *("conference_id", "subject_id", "represents_id", "unit_id", "kind", "traits", "achievement", "title", "file_id"),
    *("by_hand", "replaces_id"),
)

# The sender speaks for all rows where he is a unit that was asked, or nobody was; in one workbook gathered for many,
# each row's own unit does.
_SENDER = """
    coalesce(CASE WHEN EXISTS (SELECT 1 FROM allotments a WHERE a.conference_id = :conference AND a.unit_id = f.unit_id)
        OR NOT EXISTS (SELECT 1 FROM allotments a WHERE a.conference_id = :conference) THEN f.unit_id END,
        s.unit_id, f.unit_id)
"""
_HIS = (
    "SELECT 1 FROM delegates d WHERE d.conference_id = :conference AND (d.subject_id = s.id OR d.represents_id = s.id)"
)
_STAYING = "d.state NOT IN ('withdrawn', 'replaced')"


def sent_by_file(r: Reader, conference_id: str, file_id: str) -> list[Record]:
    """Who came in with a file, each once: his unit and what his list says of his merits."""
    rows = r.rows(
        f"""
        WITH came AS (
            SELECT subject_id, min(rowid) AS place FROM import_rows WHERE file_id = :file GROUP BY subject_id),
        sent AS (
            SELECT s.id, s.kind, s.full_name, s.retired_on, came.place, {_SENDER} AS unit_id,
                coalesce((SELECT n.achievement FROM nominations n WHERE n.subject_id = s.id AND n.achievement <> ''
                    AND (n.file_id = :file OR n.call_id = f.call_id)
                    ORDER BY n.file_id = :file DESC, n.rowid DESC LIMIT 1), '') AS achievement
            FROM import_files f CROSS JOIN came CROSS JOIN subjects s ON s.id = came.subject_id WHERE f.id = :file)
        SELECT sent.*, u.name AS unit_name FROM sent LEFT JOIN units u ON u.id = sent.unit_id ORDER BY sent.place
        """,
        {"conference": conference_id, "file": file_id},
    )
    return [dict(row) for row in rows]


def files_to_take(r: Reader, conference_id: str) -> list[str]:
    """The files of the conference's call with somebody in a row that went in after the last that was taken. Who is
    retired, has left or was named by the same unit already is nobody to take."""
    rows = r.rows(
        f"""
        SELECT f.id FROM conferences c JOIN import_files f ON f.call_id = c.call_id
        WHERE c.id = :conference AND EXISTS (
            SELECT 1 FROM import_rows i JOIN subjects s ON s.id = i.subject_id
            WHERE i.file_id = f.id AND s.retired_on IS NULL AND i.id > coalesce(
                (SELECT max(d.id) FROM delegates d WHERE d.file_id = f.id AND d.conference_id = :conference), '')
            AND (NOT EXISTS ({_HIS}) OR EXISTS ({_HIS} AND {_STAYING}) AND NOT EXISTS (
                {_HIS} AND {_STAYING} AND coalesce(d.unit_id = {_SENDER}, 1))))
        ORDER BY f.rowid
        """,
        {"conference": conference_id},
    )
    return [row[0] for row in rows]


def waiting_rows(r: Reader, file_ids: Sequence[str]) -> int:
    """How many rows of some files still wait to be mended."""
    return int(
        r.value(
            "SELECT count(*) FROM parked_rows WHERE state <> 'dropped' AND file_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(file_ids)),),
        )
    )


def conference_of_call(r: Reader, call_id: str | None) -> Record | None:
    """The conference for which a list was asked of the units."""
    row = r.row("SELECT id, name FROM conferences WHERE call_id = ?", (call_id,))
    return None if row is None else dict(row)


def insert_many(w: Writer, rows: Iterable[Mapping[str, object]]) -> list[str]:
    """Add delegates; gives their ids in the order of the rows."""
    made = [(imports.new_id(w), *(row[column] for column in _NEW)) for row in rows]
    imports.insert_with_ids(w, "delegates", _NEW, made)
    return [str(row[0]) for row in made]
