"""Tasks of conferences, side events and propaganda with their log, banner designs, conferences of the units below."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.store.task_columns import DONE, DONE_ON, LAST_OPEN_DAY, MADE


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """In the order of the plan, each with whether its product is there."""
    rows = r.rows(
        f"SELECT t.*, {MADE} AS made, {DONE_ON} AS done_day FROM tasks t WHERE t.conference_id = ? "
        "ORDER BY t.position, t.id",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def last_position(r: Reader, conference_id: str) -> int:
    return int(r.value("SELECT coalesce(max(position), 0) FROM tasks WHERE conference_id = ?", (conference_id,)))


def overdue(r: Reader, today: str) -> list[Record]:
    """Conferences with tasks whose time is over: how many, since when, and the one that waits longest."""
    rows = r.rows(
        f"""
        SELECT c.id AS id, c.name AS name, count(*) AS number, min({LAST_OPEN_DAY}) AS since, t.what AS what
        FROM tasks t INDEXED BY tasks_due JOIN conferences c ON c.id = t.conference_id
        WHERE t.done_on IS NULL AND t.due_on <= ? AND {LAST_OPEN_DAY} < ? AND c.state <> 'closed' AND NOT {DONE}
        GROUP BY c.id ORDER BY since, c.name
        """,
        (today, today),
    )
    return [dict(row) for row in rows]


def let_go(w: Writer, task_id: str) -> None:
    """A task goes; what was noted of it in the log stays."""
    for row in w.rows("SELECT id FROM propaganda_entries WHERE task_id = ?", (task_id,)):
        w.update("propaganda_entries", row["id"], {"task_id": None})
    w.delete("tasks", task_id)


def log(r: Reader, conference_id: str) -> list[Record]:
    """What has been published, the latest first."""
    rows = r.rows(
        "SELECT * FROM propaganda_entries WHERE conference_id = ? ORDER BY day DESC, rowid DESC", (conference_id,)
    )
    return [dict(row) for row in rows]


def banners(r: Reader, conference_id: str) -> list[Record]:
    rows = r.rows("SELECT * FROM banner_designs WHERE conference_id = ? ORDER BY rowid", (conference_id,))
    return [dict(row) for row in rows]


def below(r: Reader, conference_id: str) -> list[Record]:
    """The conferences of the units below, by the units' names."""
    rows = r.rows(
        "SELECT s.*, u.name AS unit FROM subordinate_conferences s JOIN units u ON u.id = s.unit_id "
        "WHERE s.conference_id = ? ORDER BY u.sort_key",
        (conference_id,),
    )
    return [dict(row) for row in rows]
