"""Individuals by the page, and their sort keys written anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from khenthuong_desktop.store.database import Reader, Writer

_PAGE = 5_000


def count_individuals(r: Reader) -> int:
    """All of them, also those who are retired: they too stand in lists."""
    return int(r.value("SELECT count(*) FROM subjects WHERE kind = 'individual'"))


def individuals(r: Reader) -> Iterator[list[sqlite3.Row]]:
    """What the sort key of each comes from, page by page."""
    last = -1
    while page := r.rows(
        f"""
        SELECT rowid AS place, kind, full_name, sort_name, position, sort_key FROM subjects
        WHERE kind = 'individual' AND rowid > ? ORDER BY rowid LIMIT {_PAGE}
        """,
        (last,),
    ):
        last = page[-1]["place"]
        yield page


def put_sort_keys(w: Writer, keys: Iterable[tuple[str, int]]) -> None:
    """Keys with the places of their rows. Revisions stay: nobody's data changed, so no package need carry it."""
    for key, place in keys:
        w.execute("UPDATE subjects SET sort_key = ? WHERE rowid = ?", (key, place))
