"""Awards and nominations of a subject."""

from __future__ import annotations

from khenthuong_desktop.domain.commendations import Commendation
from khenthuong_desktop.store.database import Reader, Record


def of_subject(r: Reader, subject_id: str) -> list[Commendation]:
    """The awards of a subject, cancelled ones among them, in the order in which they were written down."""
    rows = r.rows(
        "SELECT id, award, award_name, year, decision_number, decided_on, achievement, period_from, period_to, state, "
        "decided_by, cancelled_by, source, notes FROM commendations WHERE subject_id = ? ORDER BY rowid",
        (subject_id,),
    )
    return [Commendation(**dict(row)) for row in rows]


def nominations_of(r: Reader, subject_id: str) -> list[Record]:
    """What a subject was proposed for, newest first."""
    rows = r.rows(
        """
        SELECT n.*, f.name AS file_name, u.name AS unit_name FROM nominations n
        LEFT JOIN import_files f ON f.id = n.file_id LEFT JOIN units u ON u.id = n.unit_id
        WHERE n.subject_id = ? ORDER BY coalesce(n.received_on, '') DESC, n.rowid DESC
        """,
        (subject_id,),
    )
    return [dict(row) for row in rows]


def spread(r: Reader, most: int) -> list[Record]:
    """At most so many subjects, taken evenly from the whole register, in the order in which they lie."""
    every = max(1, -(-int(r.value("SELECT coalesce(max(rowid), 0) FROM subjects")) // most))
    rows = r.rows(
        "SELECT id, kind, unit_id, field, economic_sector FROM subjects "
        "WHERE rowid % ? = 0 AND retired_on IS NULL ORDER BY rowid LIMIT ?",
        (every, most),
    )
    return [dict(row) for row in rows]
