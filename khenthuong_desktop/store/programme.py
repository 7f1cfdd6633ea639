"""The programme of a conference: its items in their order, the planned end, and what was issued."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record, Writer


def items(r: Reader, conference_id: str) -> list[Record]:
    rows = r.rows(
        "SELECT * FROM programme_items WHERE conference_id = ? ORDER BY position, rowid",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def issues(r: Reader, conference_id: str) -> list[Record]:
    """What was issued, the first version first."""
    rows = r.rows("SELECT * FROM programme_issues WHERE conference_id = ? ORDER BY version", (conference_id,))
    return [dict(row) for row in rows]


def programme(r: Reader, conference_id: str) -> Record | None:
    """What holds for the whole programme, once somebody has said something of it."""
    row = r.row("SELECT * FROM programmes WHERE conference_id = ?", (conference_id,))
    return dict(row) if row else None


def set_programme(w: Writer, conference_id: str, values: Record) -> None:
    found = programme(w, conference_id)
    if found is None:
        w.insert("programmes", {"conference_id": conference_id, **values})
    else:
        w.update("programmes", found["id"], values)


def put_in_order(w: Writer, ordered: Sequence[str]) -> None:
    """Number the items anew; those that keep their number are not touched."""
    for position, item_id in enumerate(ordered, start=1):
        w.update("programme_items", item_id, {"position": position})
