"""Parts of the reports of conferences, in their order."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def of_report(r: Reader, conference_id: str, report: str) -> list[Record]:
    rows = r.rows(
        "SELECT * FROM report_parts WHERE conference_id = ? AND report = ? ORDER BY position, id",
        (conference_id, report),
    )
    return [dict(row) for row in rows]


def overdue(r: Reader, today: str) -> list[Record]:
    """Parts that somebody owes though their time is over, over all conferences that are not closed."""
    rows = r.rows(
        "SELECT p.conference_id AS id, c.name AS name, count(*) AS number FROM report_parts p "
        "JOIN conferences c ON c.id = p.conference_id WHERE p.received_on IS NULL AND c.state <> 'closed' "
        "AND CASE WHEN p.due_inclusive THEN p.due_on ELSE date(p.due_on, '-1 day') END < ? GROUP BY c.id",
        (today,),
    )
    return [dict(row) for row in rows]
