"""What the lists for provincial systems need beside the subjects themselves."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record


def latest_nominations(r: Reader, subject_ids: Sequence[str]) -> dict[str, Record]:
    """The last nomination of each of these subjects; ids grow with time."""
    rows = r.rows(
        """
        SELECT * FROM nominations WHERE id IN (
            SELECT max(id) FROM nominations WHERE subject_id IN (SELECT value FROM json_each(?)) GROUP BY subject_id)
        """,
        (json.dumps(list(subject_ids)),),
    )
    return {row["subject_id"]: dict(row) for row in rows}


def ids_at(r: Reader, places: Sequence[int]) -> list[str]:
    """The subjects that lie at these places, in this order."""
    rows = r.rows(
        "SELECT t.id FROM json_each(?) j CROSS JOIN subjects t ON t.rowid = j.value ORDER BY j.key",
        (json.dumps(list(places)),),
    )
    return [str(row[0]) for row in rows]


def of_kind(r: Reader, subject_ids: Sequence[str], kind: str) -> list[str]:
    """Those of them that are of a kind, in their order."""
    rows = r.rows(
        "SELECT t.id FROM json_each(?) j CROSS JOIN subjects t ON t.id = j.value WHERE t.kind = ? ORDER BY j.key",
        (json.dumps(list(subject_ids)), kind),
    )
    return [str(row[0]) for row in rows]


def records(r: Reader, subject_ids: Sequence[str]) -> list[Record]:
    """The subjects themselves, in this order; those that are gone are left out."""
    rows = r.rows(
        "SELECT t.* FROM json_each(?) j CROSS JOIN subjects t ON t.id = j.value ORDER BY j.key",
        (json.dumps(list(subject_ids)),),
    )
    return [dict(row) for row in rows]
