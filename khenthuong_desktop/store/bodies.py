"""Issuing bodies, their letterheads and signers by date."""

from __future__ import annotations

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.store.database import Reader, Record


def meant_by(r: Reader, typed: str) -> str | None:
    key = vietnamese.search_key(typed)
    found = [row["id"] for row in r.rows("SELECT id, name FROM bodies") if vietnamese.search_key(row["name"]) == key]
    return found[0] if len(found) == 1 else None


def names(r: Reader) -> dict[str, str]:
    return {row["id"]: row["name"] for row in r.rows("SELECT id, name FROM bodies ORDER BY position, rowid")}


def at(r: Reader, table: str, body_id: str, day: str) -> list[Record]:
    """Letterheads or signers of a body that hold on a day, the latest begun first."""
    rows = r.rows(
        f"""
        SELECT * FROM {table} WHERE body_id = :body
          AND coalesce(valid_from, '') <= :day AND (valid_to IS NULL OR valid_to >= :day)
        ORDER BY coalesce(valid_from, '') DESC, rowid
        """,
        {"body": body_id, "day": day},
    )
    return [dict(row) for row in rows]
