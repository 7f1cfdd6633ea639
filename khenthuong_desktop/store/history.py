"""Steps that were taken, and taking them back: undo, redo and erasing, across restarts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store.database import Database, Reader, Writer
from khenthuong_desktop.store.schema import RECORD_TABLES
from khenthuong_desktop.wording import steps


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as the history tells it."""

    id: int
    at: str
    user: str
    reason: str
    kind: str
    undone: bool
    left_office: str | None = None


def step(r: Reader, step_id: int) -> StepLine:
    row = r.row(f"SELECT {_LINE} FROM history_steps WHERE id = ?", (step_id,))
    if row is None:
        raise UserError("undo.no_such_step", number=step_id)
    return StepLine(
        row["id"], row["at"], row["user"], row["reason"], row["kind"], bool(row["undone"]), row["left_office"]
    )


def next_undo(r: Reader) -> StepLine | None:
    """The step Ctrl+Z would take back."""
    found = r.value("SELECT max(id) FROM history_steps WHERE kind = 'do' AND undone = 0 AND id > ?", (_sealed(r),))
    return step(r, found) if found else None


def next_redo(r: Reader) -> StepLine | None:
    """The step Ctrl+Y would do again: the last one taken back, as long as nothing new was done since."""
    found = r.value(
        """
        SELECT undo.target FROM history_steps undo JOIN history_steps target ON target.id = undo.target
        WHERE undo.kind = 'undo' AND target.undone
          AND undo.id > (SELECT coalesce(max(id), 0) FROM history_steps WHERE kind IN ('do', 'erase', 'upgrade'))
        ORDER BY undo.id DESC LIMIT 1
        """
    )
    return step(r, found) if found else None


def undo(database: Database, step_id: int | None = None) -> StepLine:
    """Take back a step: the last one, or an older one whose records no later step touched."""
    with database.read() as r:
        line = next_undo(r) if step_id is None else step(r, step_id)
    if line is None:
        raise UserError("undo.nothing")
    with database.write(steps.undone(line.reason), kind="undo", target=line.id) as w:
        line = step(w, line.id)
        if line.kind != "do" or line.undone:
            raise UserError("undo.not_undoable", reason=line.reason)
        if line.id <= _sealed(w):
            raise UserError("undo.before_upgrade", reason=line.reason)
        if line.left_office:
            raise UserError("undo.left_office", reason=line.reason, what=line.left_office)
        executed = w.value(
            "SELECT max(id) FROM history_steps WHERE id = :id OR (target = :id AND kind = 'redo')",
            {"id": line.id},
        )
        _refuse_if_built_upon(w, line, executed)
        _revert(w, line, executed)
        w.execute("UPDATE history_steps SET undone = 1 WHERE id = ?", (line.id,))
    return line


def redo(database: Database) -> StepLine:
    """Do again what was taken back last."""
    with database.read() as r:
        line = next_redo(r)
    if line is None:
        raise UserError("redo.nothing")
    with database.write(steps.redone(line.reason), kind="redo", target=line.id) as w:
        taken_back = w.value("SELECT max(id) FROM history_steps WHERE target = ? AND kind = 'undo'", (line.id,))
        _revert(w, line, taken_back)
        w.execute("UPDATE history_steps SET undone = 0 WHERE id = ?", (line.id,))
    return line


def erase(w: Writer, table: str, record_ids: Sequence[str], reason: str) -> None:
    """Remove records for good, from the history and its sentences too: the law on personal data grants it.

    Steps that touched them keep their place under `reason`; undoing such a step leaves the erased records out.
    """
    for record_id in record_ids:
        w.delete(table, record_id)
    for record_id in record_ids:
        w.execute(
            "UPDATE history_steps SET reason = ? WHERE id IN (SELECT step FROM history_changes WHERE record_id = ?)",
            (reason, record_id),
        )
        w.execute("UPDATE history_changes SET before = NULL, action = 'erased' WHERE record_id = ?", (record_id,))
    w.reason = reason


def record_steps(r: Reader, record_id: str) -> list[StepLine]:
    """The steps that touched a record, newest first."""
    rows = r.rows("SELECT DISTINCT step FROM history_changes WHERE record_id = ? ORDER BY step DESC", (record_id,))
    return [step(r, row["step"]) for row in rows]


_LINE = "id, at, user, reason, kind, undone, left_office"


def _sealed(r: Reader) -> int:
    """The last upgrade that closed the history before it."""
    return int(r.value("SELECT coalesce(max(id), 0) FROM history_steps WHERE sealed"))


def _refuse_if_built_upon(w: Writer, line: StepLine, executed: int) -> None:
    """Name the later steps that changed the same records, for they would be lost."""
    rows = w.rows(
        """
        SELECT DISTINCT owner.reason, owner.id FROM history_changes mine
        JOIN history_changes later ON later.record_id = mine.record_id AND later.step > mine.step
        JOIN history_steps taken ON taken.id = later.step
        JOIN history_steps owner ON owner.id = coalesce(taken.target, taken.id)
        WHERE mine.step = :executed AND NOT owner.undone AND owner.id <> :line AND owner.kind = 'do'
        ORDER BY owner.id
        """,
        {"executed": executed, "line": line.id},
    )
    if rows:
        _refuse(line, [row["reason"] for row in rows])


def _revert(w: Writer, line: StepLine, step_id: int) -> None:
    """Put every record of a step back as it was before it; the triggers record this like any change."""
    w.execute("PRAGMA defer_foreign_keys = ON")
    w.execute("CREATE TEMP TABLE IF NOT EXISTS reverting (record_table, record_id PRIMARY KEY, action, before)")
    w.execute("DELETE FROM temp.reverting")
    w.execute(
        """
        INSERT INTO temp.reverting SELECT record_table, record_id, action, before FROM history_changes
        WHERE id IN (SELECT min(id) FROM history_changes WHERE step = ? GROUP BY record_table, record_id)
        """,
        (step_id,),
    )
    tables = [row[0] for row in w.rows("SELECT DISTINCT record_table FROM temp.reverting")]
    # What was made goes first: it may hold the unique key of what comes back. References wait for the commit.
    for table in tables:
        w.execute(f"DELETE FROM {table} WHERE id IN ({_MADE})", (table,))
    for table in tables:
        _restore_rows(w, table)
    if blocking := _left_hanging(w, tables):
        _refuse(line, blocking)
    w.execute("DELETE FROM temp.reverting")


_MADE = "SELECT record_id FROM temp.reverting WHERE record_table = ? AND action = 'insert'"


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


def _left_hanging(w: Writer, tables: list[str]) -> list[str]:
    """Reasons of the later steps whose records point to something this undo takes away."""
    reasons: dict[int, str] = {}
    for child in RECORD_TABLES:
        for key in w.rows(f"PRAGMA foreign_key_list({child})"):
            if key["table"] not in tables:
                continue
            rows = w.rows(
                f"""
                SELECT DISTINCT owner.id, owner.reason FROM {child} child
                JOIN history_changes touched ON touched.record_id = child.id
                JOIN history_steps taken ON taken.id = touched.step
                JOIN history_steps owner ON owner.id = coalesce(taken.target, taken.id)
                WHERE child.{key["from"]} IN ({_MADE}) AND owner.kind = 'do' AND NOT owner.undone
                """,
                (key["table"],),
            )
            reasons.update({row["id"]: row["reason"] for row in rows})
    return [reasons[number] for number in sorted(reasons)]


def _refuse(line: StepLine, reasons: list[str]) -> None:
    shown = "; ".join(f"“{reason}”" for reason in reasons[:3])
    more = len(reasons) - 3
    raise UserError(
        "undo.built_upon" if more <= 0 else "undo.built_upon_many", reason=line.reason, steps=shown, more=more
    )
