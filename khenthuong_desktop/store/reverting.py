"""Puts the records of a step back as they were before it, and finds the later steps that would be broken by that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from khenthuong_desktop.store.database import Reader, Writer
from khenthuong_desktop.store.schema import RECORD_TABLES

# Columns that name a record of any table; SQLite does not watch over these.
LOOSE = (("attachments", "record_id"), ("rejected_cells", "record_id"))

_MADE = "SELECT record_id FROM temp.reverting WHERE action = 'insert'"
_COMING_BACK = "SELECT record_id FROM temp.reverting WHERE action IN ('update', 'delete')"
_STANDING = "NOT owner.undone AND owner.kind = 'do' AND owner.id <> :line"


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names records of `parent`; of any record table where that is None."""

    child: str
    column: str
    parent: str | None


def references(r: Reader) -> list[Reference]:
    """Everything in the file that points to a record."""
    found = [
        Reference(child, str(key["from"]), str(key["table"]))
        for child in RECORD_TABLES
        for key in r.rows(f"PRAGMA foreign_key_list({child})")
    ]
    return found + [Reference(child, column, None) for child, column in LOOSE]


def there(parent: str | None, named: str) -> str:
    """SQL that is true where the record that `named` names exists."""
    tables = RECORD_TABLES if parent is None else (parent,)
    return "(" + " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE id = {named})" for table in tables) + ")"


def collect(w: Writer, step_id: int) -> frozenset[str]:
    """Note what each record of a step was before it; gives their tables."""
    w.execute("CREATE TEMP TABLE IF NOT EXISTS reverting (record_table, record_id PRIMARY KEY, action, before)")
    w.execute("DELETE FROM temp.reverting")
    w.execute(
        """
        INSERT INTO temp.reverting SELECT record_table, record_id, action, before FROM history_changes
        WHERE id IN (SELECT min(id) FROM history_changes WHERE step = ? GROUP BY record_table, record_id)
          AND action <> 'erased'
        """,
        (step_id,),
    )
    return frozenset(row[0] for row in w.rows("SELECT DISTINCT record_table FROM temp.reverting"))


def put_back(w: Writer, tables: frozenset[str]) -> None:
    """Write back what was collected; the triggers record this like any change."""
    w.execute("PRAGMA defer_foreign_keys = ON")
    # What was made goes first: it may hold the unique key of what comes back. References wait for the commit.
    for table in sorted(tables):
        w.execute(f"DELETE FROM {table} WHERE id IN ({_MADE} AND record_table = ?)", (table,))
    for table in sorted(tables):
        _restore_rows(w, table)


def in_the_way(w: Writer, line: int, executed: int, tables: frozenset[str]) -> list[str]:
    """Sentences of the steps that stand on this one, newest first; `executed` is where its changes stand.

    Also those that would stand in the way of their own undo later: no step may become impossible to take back.
    """
    facts = {"line": line, "executed": executed}
    owners: dict[int, str] = {}
    if w.value("SELECT EXISTS (SELECT 1 FROM history_changes WHERE step > ?)", (executed,)):
        for sql in (_SAME_RECORDS, *_later_images(w, tables)):
            owners.update((row["id"], row["reason"]) for row in w.rows(sql, facts))
    for sql in (*_left_hanging(w), *_missing_parents(w, tables), *_taken_keys(w, tables)):
        blocking = {str(row[0]) for row in w.rows(sql)}
        for record_id in blocking:
            owners.update(_standing_on(w, record_id, facts))
    return [owners[number] for number in sorted(owners, reverse=True)]


_SAME_RECORDS = f"""
    SELECT DISTINCT owner.id, owner.reason FROM temp.reverting mine
    CROSS JOIN history_changes later ON later.record_id = mine.record_id AND later.step > :executed
    JOIN history_steps taken ON taken.id = later.step
    JOIN history_steps owner ON owner.id = coalesce(taken.target, taken.id)
    WHERE later.action <> 'erased' AND {_STANDING}
    """


def _later_images(w: Writer, tables: frozenset[str]) -> Iterator[str]:
    """Later steps whose own undo would bring back a row that names what goes, or holds a key that comes back."""

    def owners(child: str, condition: str) -> str:
        return f"""
            SELECT DISTINCT owner.id, owner.reason FROM history_changes later
            JOIN history_steps taken ON taken.id = later.step
            JOIN history_steps owner ON owner.id = coalesce(taken.target, taken.id)
            WHERE later.step > :executed AND later.record_table = '{child}' AND later.before IS NOT NULL
              AND {condition} AND {_STANDING}
            """

    made = {row[0] for row in w.rows("SELECT DISTINCT record_table FROM temp.reverting WHERE action = 'insert'")}
    for one in references(w):
        if made and (one.parent is None or one.parent in made):
            yield owners(one.child, f"json_extract(later.before, '$.{one.column}') IN ({_MADE})")
    for table in sorted(tables):
        for columns in _unique_keys(w, table):
            theirs = ", ".join(f"json_extract(later.before, '$.{name}')" for name in columns)
            ours = ", ".join(f"json_extract(before, '$.{name}')" for name in columns)
            keys = f"SELECT {ours} FROM temp.reverting WHERE record_table = '{table}' AND before IS NOT NULL"
            yield owners(table, f"({theirs}) IN ({keys})")


def _left_hanging(w: Writer) -> Iterator[str]:
    """Records that name something this undo takes away."""
    made = {row[0] for row in w.rows("SELECT DISTINCT record_table FROM temp.reverting WHERE action = 'insert'")}
    for one in references(w):
        if made and (one.parent is None or one.parent in made):
            yield (
                f"SELECT id FROM {one.child} WHERE {one.column} IN ({_MADE}) "
                "AND id NOT IN (SELECT record_id FROM temp.reverting)"
            )


def _missing_parents(w: Writer, tables: frozenset[str]) -> Iterator[str]:
    """What the rows that come back name and is no longer there."""
    for one in references(w):
        if one.child in tables:
            named = f"json_extract(mine.before, '$.{one.column}')"
            yield (
                f"SELECT DISTINCT {named} FROM temp.reverting mine WHERE mine.record_table = '{one.child}' "
                f"AND {named} IS NOT NULL AND NOT {there(one.parent, named)} AND {named} NOT IN ({_COMING_BACK})"
            )


def _taken_keys(w: Writer, tables: frozenset[str]) -> Iterator[str]:
    """Other records that hold a unique key of the rows that come back."""
    for table in sorted(tables):
        for columns in _unique_keys(w, table):
            same = " AND ".join(f"other.{name} = json_extract(mine.before, '$.{name}')" for name in columns)
            yield (
                f"SELECT other.id FROM temp.reverting mine CROSS JOIN {table} other ON {same} "
                f"WHERE mine.record_table = '{table}' AND mine.before IS NOT NULL "
                "AND other.id NOT IN (SELECT record_id FROM temp.reverting)"
            )


def _unique_keys(r: Reader, table: str) -> Iterator[list[str]]:
    for index in r.rows(f"PRAGMA index_list({table})"):
        if index["unique"] and index["origin"] != "pk":
            yield [row["name"] for row in r.rows(f"PRAGMA index_info({index['name']})")]


def _standing_on(w: Writer, record_id: str, facts: dict[str, int]) -> dict[int, str]:
    """The later steps that made a record what it is; where they were all taken back, the last one of any kind."""
    rows = w.rows(
        f"""
        SELECT DISTINCT owner.id, owner.reason FROM history_changes later
        JOIN history_steps taken ON taken.id = later.step
        JOIN history_steps owner ON owner.id = coalesce(taken.target, taken.id)
        WHERE later.record_id = :record AND owner.id > :line AND {_STANDING}
        """,
        {**facts, "record": record_id},
    ) or w.rows(
        """
        SELECT id, reason FROM history_steps WHERE id =
            (SELECT max(step) FROM history_changes WHERE record_id = :record AND :line AND :executed)
        """,
        {**facts, "record": record_id},
    )
    return {row["id"]: row["reason"] for row in rows}


def _restore_rows(w: Writer, table: str) -> None:
    """Write back rows that were changed or deleted, under a new revision so that packages see them as newer."""
    sample = w.value(
        "SELECT before FROM temp.reverting WHERE record_table = ? AND before IS NOT NULL LIMIT 1", (table,)
    )
    if sample is None:
        return
    # Columns that a later upgrade removed are left out, those it added keep what they hold.
    columns = [row["name"] for row in w.rows(f"PRAGMA table_info({table})")]
    kept = {row[0] for row in w.rows("SELECT key FROM json_each(?)", (sample,))}
    names = [name for name in columns if name in kept and name != "revision"]
    values = ", ".join(f"json_extract(before, '$.{name}')" for name in names)
    assignments = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    w.execute(
        f"""
        INSERT INTO {table} ({", ".join(names)}, revision)
        SELECT {values}, json_extract(before, '$.revision') + 1 FROM temp.reverting
        WHERE record_table = ? AND action IN ('update', 'delete')
        ON CONFLICT (id) DO UPDATE SET {assignments}, revision = {table}.revision + 1
        """,
        (table,),
    )
