"""The office's own words in its papers, and its own Word forms, by date."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record


def of_part(r: Reader, kind: str, part: str) -> list[Record]:
    """All the office ever wrote for a part, by their first day."""
    rows = r.rows(
        "SELECT * FROM paper_texts WHERE kind = ? AND part = ? ORDER BY coalesce(valid_from, ''), rowid", (kind, part)
    )
    return [dict(row) for row in rows]


def at(r: Reader, kind: str, day: str) -> dict[str, Record]:
    """Part -> the office's own text that holds on a day, the one begun last where there are two."""
    rows = r.rows(
        """
        SELECT * FROM paper_texts WHERE kind = :kind
          AND coalesce(valid_from, '') <= :day AND (valid_to IS NULL OR valid_to >= :day)
        ORDER BY coalesce(valid_from, ''), rowid
        """,
        {"kind": kind, "day": day},
    )
    return {row["part"]: dict(row) for row in rows}


def forms(r: Reader, kind: str) -> list[Record]:
    """The Word forms a kind of paper has had, by their first day."""
    rows = r.rows("SELECT * FROM paper_forms WHERE kind = ? ORDER BY coalesce(valid_from, ''), rowid", (kind,))
    return [dict(row) for row in rows]


def form_at(r: Reader, kind: str, day: str) -> Record | None:
    """The Word form that holds on a day."""
    found = r.row(
        """
        SELECT * FROM paper_forms WHERE kind = :kind
          AND coalesce(valid_from, '') <= :day AND (valid_to IS NULL OR valid_to >= :day)
        ORDER BY coalesce(valid_from, '') DESC, rowid DESC
        """,
        {"kind": kind, "day": day},
    )
    return dict(found) if found is not None else None
