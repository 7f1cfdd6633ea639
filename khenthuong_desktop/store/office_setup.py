"""What the office has been called, from its beginning."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def offices(r: Reader) -> list[Record]:
    """Every row of the office, by their first day."""
    return [dict(row) for row in r.rows("SELECT * FROM office ORDER BY coalesce(valid_from, ''), rowid")]
