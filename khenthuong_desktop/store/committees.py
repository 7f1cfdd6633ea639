"""Members of the organising committee and its subcommittees, and the vote on the delegation."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record, Writer


def members(r: Reader, conference_id: str) -> list[Record]:
    """In their order."""
    rows = r.rows("SELECT * FROM committee_members WHERE conference_id = ? ORDER BY position, rowid", (conference_id,))
    return [dict(row) for row in rows]


def put_in_order(w: Writer, ids: Sequence[str]) -> None:
    for place, one in enumerate(ids, start=1):
        w.update("committee_members", one, {"position": place})


def present(r: Reader, conference_id: str) -> int:
    """How many delegates are marked as present, press and helpers left out: they do not vote."""
    asked = (
        "SELECT count(*) FROM delegates WHERE conference_id = ? AND state = 'present' "
        "AND kind NOT IN ('press', 'helper')"
    )
    return int(r.value(asked, (conference_id,)))


def adoption(r: Reader, conference_id: str) -> Record | None:
    row = r.row("SELECT * FROM adoptions WHERE conference_id = ?", (conference_id,))
    return dict(row) if row is not None else None
