"""Settings of the office: one row a key, its value as JSON."""

from __future__ import annotations

import json
from typing import Any

from khenthuong_desktop.store.database import Reader, Record, Writer


def one(r: Reader, key: str) -> Record | None:
    """The row of a key with its value read; None while nobody has set it."""
    found = r.row("SELECT * FROM settings WHERE key = ?", (key,))
    return {**dict(found), "value": json.loads(found["value"])} if found is not None else None


def put(w: Writer, key: str, value: Any, source: str) -> None:
    text = json.dumps(value, ensure_ascii=False)
    known = w.row("SELECT id FROM settings WHERE key = ?", (key,))
    if known is None:
        w.insert("settings", {"key": key, "value": text, "source": source})
    else:
        w.update("settings", known["id"], {"value": text, "source": source})


def drop(w: Writer, key: str) -> None:
    """Back to what the program comes with."""
    known = w.row("SELECT id FROM settings WHERE key = ?", (key,))
    if known is not None:
        w.delete("settings", known["id"])


def touched_since(w: Writer, key: str, step: int) -> bool:
    """Whether this step or any after it has made, changed or removed the row of a key."""
    return bool(
        w.value(
            """
            SELECT EXISTS (SELECT 1 FROM history_changes WHERE step >= :step AND record_table = 'settings' AND (
                json_extract(before, '$.key') = :key
                OR record_id = (SELECT id FROM settings WHERE key = :key)))
            """,
            {"step": step, "key": key},
        )
    )
