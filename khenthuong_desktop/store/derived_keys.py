"""Keys for searching and sorting: computed from the other columns of a row, so never a part of the history."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from khenthuong_desktop.store.database import Reader, Writer

_PAGE = 5_000


@dataclass(frozen=True, slots=True)
class KeyRule:
    """How the keys of a table's rows are computed: by `keys`, from the row as it stands."""

    table: str
    keys: Callable[[Mapping[str, object]], Mapping[str, str]]


def wrong(r: Reader, rule: KeyRule) -> Iterator[tuple[sqlite3.Row, Mapping[str, str]]]:
    """Rows of a table whose keys are not what the rule says, with what they should be."""
    last = -1
    while page := r.rows(
        f"SELECT rowid AS place, * FROM {rule.table} WHERE rowid > ? ORDER BY rowid LIMIT {_PAGE}", (last,)
    ):
        last = page[-1]["place"]
        yield from _differing(page, rule)


def compute_again(w: Writer, rule: KeyRule) -> None:
    """Mend the keys of the rows that an undo or a redo has just put back: they are as old as the rows."""
    last = -1
    while page := w.rows(
        f"""
        SELECT mine.rowid AS turn, record.rowid AS place, record.*
        FROM temp.reverting mine JOIN {rule.table} record ON record.id = mine.record_id
        WHERE mine.record_table = ? AND mine.rowid > ? ORDER BY mine.rowid LIMIT {_PAGE}
        """,
        (rule.table, last),
    ):
        last = page[-1]["turn"]
        for row, keys in list(_differing(page, rule)):
            assignments = ", ".join(f"{name} = ?" for name in keys)
            w.execute(f"UPDATE {rule.table} SET {assignments} WHERE rowid = ?", (*keys.values(), row["place"]))
            w.recomputed.add(rule.table)


def _differing(page: list[sqlite3.Row], rule: KeyRule) -> Iterator[tuple[sqlite3.Row, Mapping[str, str]]]:
    for row in page:
        keys = rule.keys(dict(row))
        if any(row[name] != value for name, value in keys.items()):
            yield row, keys
