"""The delegation as it was when it was voted on, asked of the history: nobody has to keep a second list."""

from __future__ import annotations

import json

from khenthuong_desktop.store.database import Reader, Record

_SAID = ("id", "subject_id", "reserve")
# The step that wrote the votes down: that in which they came to a record that had none, else that of the record. Taking
# something back brings votes back and is no vote.
_VOTED_IN = (
    "coalesce((SELECT max(h.step) FROM history_changes h JOIN history_steps s ON s.id = h.step "
    "WHERE h.record_id = a.id AND h.action = 'update' AND s.undone = 0 AND s.kind NOT IN ('undo', 'redo') "
    "AND json_extract(h.before, '$.agreed') IS NULL), "
    "(SELECT min(h.step) FROM history_changes h WHERE h.record_id = a.id AND h.action = 'insert'))"
)


def voted(r: Reader) -> list[Record]:
    """The conferences whose votes are written down and that are not over."""
    rows = r.rows(
        "SELECT c.id, c.name FROM adoptions a JOIN conferences c ON c.id = a.conference_id "
        "WHERE a.agreed IS NOT NULL AND c.state <> 'closed' ORDER BY c.held_on, c.name"
    )
    return [dict(row) for row in rows]


def then_and_now(r: Reader, conference_id: str) -> tuple[list[Record], list[Record]] | None:
    """The members of the vote and those of today, with their names; None where nothing was voted on."""
    asked = f"SELECT {_VOTED_IN} FROM adoptions a WHERE a.conference_id = ? AND a.agreed IS NOT NULL"
    step = r.value(asked, (conference_id,))
    if step is None:
        return None
    said = ", ".join(f"m.{name}" for name in _SAID)
    rows = r.rows(f"SELECT {said} FROM delegation_members m WHERE m.conference_id = ?", (conference_id,))
    now = {row["id"]: dict(row) for row in rows}
    then = dict(now)
    for row in _first_changes(r, step):
        then.pop(row["record_id"], None)
        before = json.loads(row["before"]) if row["before"] else None
        if before is not None and before["conference_id"] == conference_id:
            then[row["record_id"]] = {name: before[name] for name in _SAID}
    everybody = {one["subject_id"] for one in (*then.values(), *now.values())}
    marks = ", ".join("?" for _ in everybody)
    names = r.rows(f"SELECT id, full_name FROM subjects WHERE id IN ({marks}) ORDER BY sort_key", tuple(everybody))
    named = {row["id"]: row["full_name"] for row in names}
    return _by_name(then, named), _by_name(now, named)


def _first_changes(r: Reader, step: int) -> list[Record]:
    """Of each member who changed after a step what came first: it says what he was then."""
    # Grouping by the record would make SQLite walk the whole history in that order.
    rows = r.rows(
        "SELECT id, record_id, action, before FROM history_changes "
        "WHERE step > ? AND record_table = 'delegation_members' AND action <> 'erased'",
        (step,),
    )
    first: dict[str, Record] = {}
    for row in sorted(rows, key=lambda row: row["id"]):
        first.setdefault(row["record_id"], dict(row))
    return list(first.values())


def _by_name(members: dict[str, Record], named: dict[str, str]) -> list[Record]:
    """Who is not in the register any more has no name, and was erased on purpose."""
    order = list(named)
    known = [{**one, "name": named[one["subject_id"]]} for one in members.values() if one["subject_id"] in named]
    return sorted(known, key=lambda one: order.index(one["subject_id"]))
