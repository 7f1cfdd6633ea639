"""Inserting very many records in one step, at nearly the price of the bare inserts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from khenthuong_desktop.store.migrations import m0003_search

# A row trigger, however small, doubles the price of an insert. So the insert triggers of the table step aside for
# the length of this statement, inside the transaction (SQLite takes DROP and CREATE TRIGGER back like any change),
# and what each of them would have written row by row is written for all rows at once.
_HISTORY = (
    "INSERT INTO history_changes (step, record_table, record_id, action) "
    "SELECT :step, '{table}', id, 'insert' FROM {table} WHERE rowid > :last"
)
_SUBJECT_COUNTS = (
    "INSERT INTO subject_counts SELECT kind, coalesce(unit_id, ''), count(*) FROM subjects "
    "WHERE rowid > :last AND retired_on IS NULL AND :step GROUP BY 1, 2 "
    "ON CONFLICT DO UPDATE SET number = number + excluded.number"
)
_INSTEAD = {"subject_counts_insert": _SUBJECT_COUNTS, "subject_words_insert": m0003_search.FILL}


def insert_many(
    connection: sqlite3.Connection, step: int, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> int:
    """Insert the rows and record them under the step; all of them, or none and the error. Gives their number."""
    connection.execute("SAVEPOINT bulk")
    try:
        count = _insert(connection, step, table, columns, rows)
    except BaseException:
        # Whoever catches this must not go on without the triggers: they come back with everything else.
        if connection.in_transaction:
            connection.execute("ROLLBACK TO bulk")
            connection.execute("RELEASE bulk")
        raise
    connection.execute("RELEASE bulk")
    return count


def _insert(
    connection: sqlite3.Connection, step: int, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> int:
    asides = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%AFTER INSERT ON%'",
        (table,),
    ).fetchall()
    last = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]
    for name, _ in asides:
        connection.execute(f"DROP TRIGGER {name}")
    marks = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
    count = 0
    for name, sql in asides:
        instead = _HISTORY.format(table=table) if name == f"history_{table}_insert" else _INSTEAD[name]
        changed = connection.execute(instead, {"step": step, "last": last}).rowcount
        count = changed if name == f"history_{table}_insert" else count
        connection.execute(sql)
    return count
