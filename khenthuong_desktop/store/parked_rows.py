"""Rows that wait to be mended, with the file they came from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from khenthuong_desktop.store.database import Reader, Record

_ROWS = "SELECT p.*, f.name AS file, f.sha256, f.call_id FROM parked_rows p JOIN import_files f ON f.id = p.file_id"


def of(r: Reader, states: Sequence[str], *, file_id: str | None = None, unit_id: str | None = None) -> list[Record]:
    rows = r.rows(
        f"""
        {_ROWS} WHERE p.state IN (SELECT value FROM json_each(:states))
          AND (:file IS NULL OR p.file_id = :file) AND (:unit IS NULL OR coalesce(p.unit_id, f.unit_id) = :unit)
        ORDER BY p.rowid
        """,
        {"states": json.dumps(list(states)), "file": file_id, "unit": unit_id},
    )
    return [dict(row) for row in rows]


def by_ids(r: Reader, ids: Iterable[str]) -> list[Record]:
    rows = r.rows(f"{_ROWS} WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.rowid", (json.dumps(list(ids)),))
    return [dict(row) for row in rows]


def count_waiting(r: Reader) -> int:
    return int(r.value("SELECT count(*) FROM parked_rows WHERE state = 'waiting'"))


def not_dropped(r: Reader, but_of: Sequence[str]) -> list[Record]:
    """Rows that somebody still has to mend, here or in their unit, but those of some files."""
    rows = r.rows(
        """
        SELECT p.id, p.sheet, p.row, p.full_name, p.fields, p.problems, f.name AS file, f.unit_id AS sender
        FROM parked_rows p JOIN import_files f ON f.id = p.file_id
        WHERE p.state <> 'dropped' AND p.file_id NOT IN (SELECT value FROM json_each(?)) ORDER BY p.rowid
        """,
        (json.dumps(list(but_of)),),
    )
    return [dict(row) for row in rows]
