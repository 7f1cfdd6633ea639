"""The few numbers of the first page, asked without the machinery of lists."""

from __future__ import annotations

from khenthuong_desktop.store import rejected_cells
from khenthuong_desktop.store.database import Reader, Record


def counts(r: Reader, today: str) -> dict[str, int]:
    """How many there are of each kind of subject and of units at work, and how many cells and rows wait."""
    kinds = {row[0]: row[1] for row in r.rows("SELECT kind, sum(number) FROM subject_counts GROUP BY kind")}
    return kinds | {
        "units": r.value("SELECT count(*) FROM units WHERE valid_to IS NULL OR valid_to >= ?", (today,)),
        "rejected_cells": rejected_cells.count(r),
        "parked_rows": r.value("SELECT count(*) FROM parked_rows WHERE state = 'waiting'"),
    }


def conferences_ahead(r: Reader) -> list[Record]:
    """The conferences that are not held yet, the nearest first, those without a day behind them."""
    rows = r.rows(
        "SELECT id, name, held_on, call_id FROM conferences WHERE state IN ('preparing', 'agreed')"
        " ORDER BY held_on IS NULL, held_on, name"
    )
    return [dict(row) for row in rows]


def tasks_overdue(r: Reader, today: str) -> list[Record]:
    """Conferences with tasks that are late: how many, since when, and the one that waits longest, `row_id`."""
    if not r.value("SELECT EXISTS (SELECT 1 FROM tasks WHERE done_on IS NULL AND due_on <= ?)", (today,)):
        return []
    from khenthuong_desktop.store import tasks

    named = (
        "SELECT id FROM tasks WHERE conference_id = ? AND what = ? AND done_on IS NULL AND due_on <= ? ORDER BY due_on"
    )
    return [row | {"row_id": r.value(named, (row["id"], row["what"], today))} for row in tasks.overdue(r, today)]


def units_overdue(r: Reader, today: str) -> list[Record]:
    """Conferences for which units below owe a plan or a report: how many, since when, and who waits longest, in the row
    `row_id`."""
    if not r.value("SELECT EXISTS (SELECT 1 FROM subordinate_conferences)"):
        return []  # an office without conferences below asks no more
    from khenthuong_desktop.store import tasks

    named = (
        "SELECT o.id FROM subordinate_conferences o JOIN units u ON u.id = o.unit_id "
        "WHERE o.conference_id = ? AND u.name = ? ORDER BY o.rowid"
    )
    return [row | {"row_id": r.value(named, (row["id"], row["unit"]))} for row in tasks.overdue_below(r, today)]


def report_parts_overdue(r: Reader, today: str) -> list[Record]:
    """Conferences of whose reports somebody owes a part after its deadline."""
    if not r.value("SELECT EXISTS (SELECT 1 FROM report_parts WHERE received_on IS NULL AND due_on <= ?)", (today,)):
        return []
    from khenthuong_desktop.store import report_parts

    return report_parts.overdue(r, today)


def calls_with_debts(r: Reader) -> list[Record]:
    """The open calls, the nearest deadline first, with how many units still owe something in each."""
    if not r.value("SELECT EXISTS (SELECT 1 FROM list_calls WHERE closed_on IS NULL)"):
        return []  # nearly always at start: nothing more is imported or asked
    from khenthuong_desktop.store import list_calls

    return list_calls.debts(r)
