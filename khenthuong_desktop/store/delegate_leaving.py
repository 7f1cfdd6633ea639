"""What names a delegate elsewhere in his conference."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def invitation(r: Reader, delegate_id: str) -> Record | None:
    """His invitation, the one that went furthest of several."""
    row = r.row(
        "SELECT printed_on, sent_on FROM invitations WHERE delegate_id = ? "
        "ORDER BY sent_on IS NULL, printed_on IS NULL LIMIT 1",
        (delegate_id,),
    )
    return dict(row) if row is not None else None


def speeches(r: Reader, delegate_id: str) -> int:
    """How many he is to hold, or to hold where somebody else drops out; also those that name only the person."""
    found: int = r.value(
        """
        SELECT count(*) FROM delegates d JOIN speeches t ON t.conference_id = d.conference_id
            AND (t.delegate_id = d.id
                OR (t.delegate_id IS NULL AND t.subject_id = coalesce(d.subject_id, d.represents_id)))
        WHERE d.id = ? AND t.state IN ('chosen', 'reserve')
        """,
        (delegate_id,),
    )
    return found
