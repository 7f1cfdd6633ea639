"""Conferences, the steps by which they are agreed, and the rules of their composition."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def every(r: Reader) -> list[Record]:
    """The newest first; one without any day is still being thought of, and newer than all."""
    rows = r.rows(
        "SELECT * FROM conferences ORDER BY coalesce(held_on, window_to, window_from, '9999') DESC, rowid DESC"
    )
    return [dict(row) for row in rows]


def steps(r: Reader, conference_id: str) -> list[Record]:
    """Who proposes and who agrees, in their order, with the number and day of the paper where there is one."""
    rows = r.rows(
        """
        SELECT s.*, p.number AS paper_number, p.signed_on AS paper_signed_on, p.subject AS paper_subject
        FROM agreement_steps s LEFT JOIN papers p ON p.id = s.paper_id
        WHERE s.conference_id = ? ORDER BY s.position, s.rowid
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def rules(r: Reader, conference_id: str, *, delegation: bool) -> list[Record]:
    rows = r.rows(
        "SELECT * FROM composition_rules WHERE conference_id = ? AND delegation = ? ORDER BY position, rowid",
        (conference_id, int(delegation)),
    )
    return [dict(row) for row in rows]


def in_use(r: Reader, conference_id: str) -> int:
    """How many records of units, people and choices hang on a conference; its own steps and rules do not count."""
    tables = (
        *("delegates", "allotments", "delegation_members", "scenarios"),
        *("programmes", "programme_items", "programme_issues"),
        *("speeches", "report_parts", "tasks", "propaganda_entries", "banner_designs", "subordinate_conferences"),
        *("committee_members", "budget_lines", "budgets", "invitations", "gifts", "conference_awards", "adoptions"),
    )
    counted = " + ".join(f"(SELECT count(*) FROM {table} WHERE conference_id = :id)" for table in tables)
    return int(
        r.value(
            f"SELECT {counted} + (SELECT count(*) FROM conferences WHERE copied_from = :id)"
            " + (SELECT count(*) FROM conferences WHERE id = :id AND call_id IS NOT NULL)"
            " + (SELECT count(*) FROM agreement_steps"
            " WHERE conference_id = :id AND (paper_id IS NOT NULL OR done_on IS NOT NULL))",
            {"id": conference_id},
        )
    )
