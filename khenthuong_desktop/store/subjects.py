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


def of_unit(r: Reader, unit_id: str, most: int, *, leaders: bool = False) -> list[str]:
    """The first people of a unit by their names: those who lead something, or those who do not."""
    which = "NOT IN" if leaders else "IN"
    rows = r.rows(
        f"""
        SELECT id FROM subjects WHERE unit_id = ? AND kind = 'individual' AND retired_on IS NULL
          AND coalesce(leader_class, 'none') {which} ('none') ORDER BY sort_key, rowid LIMIT ?
        """,
        (unit_id, most),
    )
    return [row[0] for row in rows]


def with_national_id(r: Reader, number: str, but: str | None) -> str | None:
    """The name of somebody who has this CCCD; `but` is not asked."""
    found = r.row("SELECT full_name FROM subjects WHERE national_id = ? AND id IS NOT ?", (number, but))
    return str(found["full_name"]) if found is not None else None


def put_sort_keys(w: Writer, keys: Iterable[tuple[str, int]]) -> None:
    """Keys with the places of their rows. No history and no revision: nobody's data changed."""
    w.execute_many("UPDATE subjects SET sort_key = ? WHERE rowid = ?", keys)
    w.recomputed.add("subjects")
