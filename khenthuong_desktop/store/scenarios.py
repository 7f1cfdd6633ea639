"""Choices of delegates kept under a name."""

from __future__ import annotations

import json

from khenthuong_desktop.store.database import Reader, Record


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """The oldest first; `chosen` and `by_hand` are ids of delegates."""
    rows = r.rows("SELECT * FROM scenarios WHERE conference_id = ? ORDER BY kept_at, id", (conference_id,))
    return [_read(dict(row)) for row in rows]


def one(r: Reader, scenario_id: str) -> Record | None:
    found = r.record("scenarios", scenario_id)
    return _read(found) if found is not None else None


def as_stored(chosen: list[str], by_hand: list[str]) -> str:
    return json.dumps({"chosen": chosen, "by_hand": by_hand})


def _read(row: Record) -> Record:
    kept: Record = json.loads(row["chosen"])
    return row | kept
