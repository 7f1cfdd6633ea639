"""Texts that a cell would not take: kept where they were typed or pasted, until somebody mends them."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.domain.lists import RejectedCell
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store.database import Reader, Writer
from khenthuong_desktop.store.reverting import there


def of_records(r: Reader, record_ids: Sequence[str]) -> tuple[RejectedCell, ...]:
    if not record_ids:
        return ()
    marks = ", ".join("?" * len(record_ids))
    rows = r.rows(f"SELECT * FROM rejected_cells WHERE record_id IN ({marks})", record_ids)
    return tuple(RejectedCell(row["record_id"], row["column_key"], row["text"], row["problem"]) for row in rows)


def count(r: Reader) -> int:
    """How many wait to be mended: those of records that no list shows do not."""
    return int(
        r.value(
            """
            SELECT count(*) FROM rejected_cells c
            WHERE NOT EXISTS (SELECT 1 FROM subjects WHERE id = c.record_id AND retired_on IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM bodies WHERE id = c.record_id AND retired_on IS NOT NULL)
            """
        )
    )


def keep(w: Writer, list_name: str, cell: RejectedCell) -> None:
    if not w.value(f"SELECT {there(None, ':id')}", {"id": cell.row_id}):
        raise UserError("record.gone")
    w.insert(
        "rejected_cells",
        {
            "list": list_name,
            "record_id": cell.row_id,
            "column_key": cell.column,
            "text": cell.text,
            "problem": cell.problem,
        },
    )


def forget(w: Writer, record_id: str, column: str | None = None) -> None:
    """The cell was mended, or its record is gone."""
    if column is None:
        w.execute("DELETE FROM rejected_cells WHERE record_id = ?", (record_id,))
    else:
        w.execute("DELETE FROM rejected_cells WHERE record_id = ? AND column_key = ?", (record_id, column))
