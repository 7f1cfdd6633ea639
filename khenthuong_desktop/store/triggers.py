"""The triggers that write the history: no row of a record table changes without a step."""

from __future__ import annotations

import sqlite3

# Keys that are computed from the other columns: not records, so recomputing them is no change of anybody's data.
DERIVED = ("search_key", "sort_key")

# The step that is open, or NULL; inserting NULL fails, so that a change outside `write()` is refused by the file
# itself, whatever program attempts it.
_STEP = "(SELECT id FROM history_steps WHERE is_open)"


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()]


def definitions(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """Name -> SQL of the triggers a record table must have, made from its columns as they are now.

    Only the row before is kept: the row after is the next change's before, or the record as it stands.
    """
    names = columns(connection, table)
    old = "json_object(" + ", ".join(f"'{name}', old.{name}" for name in names) + ")"
    told = [name for name in names if name not in DERIVED]
    changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in told)
    record = "INSERT INTO history_changes (step, record_table, record_id, action, before) VALUES"
    return {
        f"history_{table}_insert": (
            f"CREATE TRIGGER history_{table}_insert AFTER INSERT ON {table} "
            f"BEGIN {record} ({_STEP}, '{table}', new.id, 'insert', NULL); END"
        ),
        f"history_{table}_update": (
            f"CREATE TRIGGER history_{table}_update AFTER UPDATE OF {', '.join(told)} ON {table} WHEN {changed} "
            f"BEGIN {record} ({_STEP}, '{table}', old.id, 'update', {old}); END"
        ),
        f"history_{table}_delete": (
            f"CREATE TRIGGER history_{table}_delete AFTER DELETE ON {table} "
            f"BEGIN {record} ({_STEP}, '{table}', old.id, 'delete', {old}); END"
        ),
    }


def install(connection: sqlite3.Connection, table: str) -> None:
    """Make or renew the triggers of a table; called after every migration, whatever it changed."""
    for name, sql in definitions(connection, table).items():
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
        connection.execute(sql)
