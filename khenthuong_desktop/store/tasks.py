"""Tasks of conferences, side events and propaganda with their log, banner designs, conferences of the units below."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.store.task_columns import DONE, DONE_ON, LAST_OPEN_DAY, LAST_OPEN_DAY_OF, MADE

_OWED: Final = " UNION ALL ".join(
    f"SELECT conference_id, unit_id, {LAST_OPEN_DAY_OF.format(f'{what}_due')} AS since FROM subordinate_conferences "
    f"WHERE {what}_due IS NOT NULL AND {what}_received_on IS NULL"
    for what in ("plan", "report")
)


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """In the order of the plan, each with whether its product is there."""
    rows = r.rows(
        f"SELECT t.*, {MADE} AS made, {DONE_ON} AS done_day FROM tasks t WHERE t.conference_id = ? "
        "ORDER BY t.position, t.id",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def dues_on(
    r: Reader, conference_id: str, held_on: str | None, window_to: str | None, *, since: str = ""
) -> dict[str, Record] | None:
    """What the tasks that have changed since said when the conference was on this day, before a step of `since` or
    later took it away, nothing where they were not there yet; None where no such step did."""
    step = r.value(
        "SELECT max(c.step) FROM history_changes c JOIN history_steps s ON s.id = c.step WHERE c.record_id = ? "
        "AND c.record_table = 'conferences' AND c.action = 'update' AND c.before IS NOT NULL "
        "AND json_extract(c.before, '$.held_on') IS ? AND json_extract(c.before, '$.window_to') IS ? AND s.at >= ?",
        (conference_id, held_on, window_to, since),
    )
    if step is None:
        return None
    rows = r.rows(
        """
        SELECT t.id AS id, json_extract(c.before, '$.due_on') AS due_on,
            json_extract(c.before, '$.days_before') AS days_before
        FROM tasks t JOIN history_changes c ON c.id = (SELECT min(h.id) FROM history_changes h
            WHERE h.record_id = t.id AND h.record_table = 'tasks' AND h.step >= :step)
        WHERE t.conference_id = :conference
        """,
        {"step": step, "conference": conference_id},
    )
    return {row["id"]: dict(row) for row in rows}


def last_position(r: Reader, conference_id: str) -> int:
    return int(r.value("SELECT coalesce(max(position), 0) FROM tasks WHERE conference_id = ?", (conference_id,)))


def bodies(r: Reader, conference_id: str) -> list[str]:
    """Who does something for a conference in the order of its plan, then who does for others."""
    rows = r.rows(
        "SELECT responsible FROM tasks WHERE responsible <> '' "
        "GROUP BY responsible ORDER BY max(conference_id = ?) DESC, "
        "min(CASE WHEN conference_id = ? THEN position END), responsible",
        (conference_id, conference_id),
    )
    return [str(row["responsible"]) for row in rows]


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


def overdue_below(r: Reader, today: str) -> list[Record]:
    """Conferences for which units below still owe a plan or a report: how many units, since when, and which of them
    waits longest."""
    rows = r.rows(
        f"""
        SELECT c.id AS id, c.name AS name, count(DISTINCT o.unit_id) AS number, min(o.since) AS since, u.name AS unit
        FROM ({_OWED}) o JOIN conferences c ON c.id = o.conference_id JOIN units u ON u.id = o.unit_id
        WHERE o.since < ? AND c.state <> 'closed' GROUP BY c.id ORDER BY since, c.name
        """,
        (today,),
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
