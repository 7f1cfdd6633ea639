"""Questions of lists that the officer has given a name."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def of_list(r: Reader, name: str) -> list[Record]:
    """All of one list, in the order in which they were saved."""
    return [dict(row) for row in r.rows("SELECT * FROM saved_filters WHERE list = ? ORDER BY rowid", (name,))]
