"""Steps that were taken, and taking them back: undo and redo, across restarts."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store import reverting
from khenthuong_desktop.store.database import Database, Reader, Writer
from khenthuong_desktop.wording import steps

# Told, within the same step, which tables have rows that were put back, and the step they come from: what is computed
# from them is not in the history.
PutBack = Callable[[Writer, int, frozenset[str]], None]


class StepLine(NamedTuple):
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
    found = r.value(
        f"""
        SELECT id FROM history_steps taken WHERE kind = 'do' AND undone = 0 AND id > ? AND {_HAS_SOMETHING_LEFT}
        ORDER BY id DESC LIMIT 1
        """,
        (_sealed(r),),
    )
    return step(r, found) if found else None


def next_redo(r: Reader) -> StepLine | None:
    """The step Ctrl+Y would do again: the last one taken back, as long as nothing new was done since."""
    found = r.value(
        """
        SELECT undo.target FROM history_steps undo JOIN history_steps target ON target.id = undo.target
        WHERE undo.kind = 'undo' AND target.undone
          AND undo.id > (SELECT coalesce(max(id), 0) FROM history_steps WHERE kind NOT IN ('undo', 'redo'))
        ORDER BY undo.id DESC LIMIT 1
        """
    )
    return step(r, found) if found else None


def _nothing_computed(w: Writer, executed: int, tables: frozenset[str]) -> None:
    """For files whose records have no computed keys."""


def undo(database: Database, step_id: int | None = None, put_back: PutBack = _nothing_computed) -> StepLine:
    """Take back a step: the last one, or an older one that no later step stands on."""
    with database.read() as r:
        line = next_undo(r) if step_id is None else step(r, step_id)
    if line is None:
        raise UserError("undo.nothing")
    with database.write(steps.undone(line.reason), kind="undo", target=line.id) as w:
        line = step(w, line.id)
        something = w.value(f"SELECT {_HAS_SOMETHING_LEFT} FROM history_steps taken WHERE id = ?", (line.id,))
        if line.kind != "do" or line.undone:
            raise UserError("undo.not_undoable", reason=line.reason)
        if not something:
            raise UserError("undo.erased", reason=line.reason)
        if line.id <= _sealed(w):
            raise UserError("undo.before_upgrade", reason=line.reason)
        if line.left_office:
            raise UserError("undo.left_office", reason=line.reason, what=line.left_office)
        executed = w.value(
            "SELECT max(id) FROM history_steps WHERE id = :id OR (target = :id AND kind = 'redo')",
            {"id": line.id},
        )
        tables = reverting.collect(w, executed)
        if blocking := reverting.in_the_way(w, line.id, executed, tables):
            _refuse(line, blocking)
        reverting.put_back(w, tables)
        put_back(w, executed, tables)
        w.execute("UPDATE history_steps SET undone = 1 WHERE id = ?", (line.id,))
    return line


def redo(database: Database, put_back: PutBack = _nothing_computed) -> StepLine:
    """Do again what was taken back last."""
    with database.read() as r:
        line = next_redo(r)
    if line is None:
        raise UserError("redo.nothing")
    with database.write(steps.redone(line.reason), kind="redo", target=line.id) as w:
        taken_back = w.value("SELECT max(id) FROM history_steps WHERE target = ? AND kind = 'undo'", (line.id,))
        tables = reverting.collect(w, taken_back)
        reverting.put_back(w, tables)
        put_back(w, taken_back, tables)
        w.execute("UPDATE history_steps SET undone = 0 WHERE id = ?", (line.id,))
    return line


def upgraded_since(r: Reader, step_id: int) -> bool:
    """Whether another program has worked on the file since a step."""
    return bool(r.value("SELECT EXISTS (SELECT 1 FROM history_steps WHERE kind = 'upgrade' AND id > ?)", (step_id,)))


def record_steps(r: Reader, record_id: str) -> list[StepLine]:
    """The steps that touched a record, newest first."""
    rows = r.rows("SELECT DISTINCT step FROM history_changes WHERE record_id = ? ORDER BY step DESC", (record_id,))
    return [step(r, row["step"]) for row in rows]


_LINE = "id, at, user, reason, kind, undone, left_office"
# A step whose every record was erased since has nothing to take back.
_HAS_SOMETHING_LEFT = (
    "EXISTS (SELECT 1 FROM history_changes WHERE history_changes.step = taken.id AND action <> 'erased')"
)


def _sealed(r: Reader) -> int:
    """The last upgrade that closed the history before it."""
    return int(r.value("SELECT coalesce(max(id), 0) FROM history_steps WHERE sealed"))


def _refuse(line: StepLine, reasons: list[str]) -> None:
    shown = "; ".join(f"“{reason}”" for reason in reasons[:3])
    more = len(reasons) - 3
    raise UserError(
        "undo.built_upon" if more <= 0 else "undo.built_upon_many", reason=line.reason, steps=shown, more=more
    )
