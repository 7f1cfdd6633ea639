"""The lines of a budget with their counts, and the one record of how far it has come."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.store.budget_columns import COUNTS, LIVE, NUMBER
from khenthuong_desktop.store.database import Reader, Record, Writer


def budget(r: Reader, conference_id: str) -> Record | None:
    row = r.row("SELECT * FROM budgets WHERE conference_id = ?", (conference_id,))
    return dict(row) if row is not None else None


def lines(r: Reader, conference_id: str) -> list[Record]:
    """In their order; `counted` is the number that holds, `live` the count of today of a linked line."""
    rows = r.rows(
        f"SELECT t.*, {NUMBER} AS counted, {LIVE} AS live FROM budget_lines t WHERE t.conference_id = ? "
        "ORDER BY t.position, t.rowid",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def counts(r: Reader, conference_id: str) -> dict[str, int]:
    """Every count that a number can follow, as it is now."""
    asked = ", ".join(f"{count} AS {code}" for code, count in COUNTS.items())
    row = r.row(f"SELECT {asked} FROM (SELECT ? AS conference_id) t", (conference_id,))
    return {code: int(row[code] or 0) for code in COUNTS} if row is not None else {}


def last_position(r: Reader, conference_id: str) -> int:
    asked = "SELECT coalesce(max(position), 0) FROM budget_lines WHERE conference_id = ?"
    return int(r.value(asked, (conference_id,)))


def put_in_order(w: Writer, line_ids: Sequence[str]) -> None:
    for place, line_id in enumerate(line_ids, start=1):
        w.update("budget_lines", line_id, {"position": place})
