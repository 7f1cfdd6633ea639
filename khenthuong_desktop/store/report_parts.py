"""Parts of the reports of conferences, in their order."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.database import Reader, Record

# An exclusive deadline has passed on its own day.
_LAST_OPEN_DAY: Final = "CASE WHEN p.due_inclusive THEN p.due_on ELSE date(p.due_on, '-1 day') END"


def of_report(r: Reader, conference_id: str, report: str) -> list[Record]:
    rows = r.rows(
        "SELECT * FROM report_parts WHERE conference_id = ? AND report = ? ORDER BY position, id",
        (conference_id, report),
    )
    return [dict(row) for row in rows]


def overdue(r: Reader, today: str) -> list[Record]:
    """Conferences with parts that somebody owes though their time is over: how many, since when, the oldest one."""
    rows = r.rows(
        f"""
        SELECT c.id AS id, c.name AS name, count(*) AS number, min({_LAST_OPEN_DAY}) AS since, p.heading AS heading
        FROM report_parts p JOIN conferences c ON c.id = p.conference_id
        WHERE p.received_on IS NULL AND p.due_on <= ? AND {_LAST_OPEN_DAY} < ? AND c.state <> 'closed'
        GROUP BY c.id ORDER BY since, c.name
        """,
        (today, today),
    )
    return [dict(row) for row in rows]
