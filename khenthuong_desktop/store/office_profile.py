"""The office by date."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def on(r: Reader, day: str) -> Record | None:
    """The row that holds on a day; with none, the nearest begun before, then the first of all."""
    found = r.row(
        """
        SELECT * FROM office ORDER BY
          (coalesce(valid_from, '') <= :day AND (valid_to IS NULL OR valid_to >= :day)) DESC,
          coalesce(valid_from, '') <= :day DESC,
          CASE WHEN coalesce(valid_from, '') <= :day THEN coalesce(valid_from, '') END DESC, valid_from, rowid
        LIMIT 1
        """,
        {"day": day},
    )
    return dict(found) if found is not None else None


def body_name(r: Reader, kind: str) -> str | None:
    found = r.value(
        "SELECT name FROM bodies WHERE kind = ? AND retired_on IS NULL ORDER BY position, rowid LIMIT 1",
        (kind,),
    )
    return str(found) if found else None
