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


def every(r: Reader) -> list[Record]:
    """The bodies at work, in their order."""
    rows = r.rows("SELECT * FROM bodies WHERE retired_on IS NULL ORDER BY position, rowid")
    return [dict(row) for row in rows]


def of_kind(r: Reader, kind: str) -> Record | None:
    """The first body of a kind that is at work."""
    return next((body for body in every(r) if body["kind"] == kind), None)


def before(r: Reader, table: str, body_id: str, day: str) -> Record | None:
    """The letterhead or signer of a body that began last before a day, also where it has ended since."""
    found = r.row(
        f"""
        SELECT * FROM {table} WHERE body_id = :body AND coalesce(valid_from, '') <= :day
        ORDER BY coalesce(valid_from, '') DESC, valid_to IS NULL DESC, valid_to DESC, rowid DESC LIMIT 1
        """,
        {"body": body_id, "day": day},
    )
    return dict(found) if found is not None else None


def of_body(r: Reader, table: str, body_id: str) -> list[Record]:
    """All letterheads or signers a body has had, by their first day."""
    rows = r.rows(f"SELECT * FROM {table} WHERE body_id = ? ORDER BY coalesce(valid_from, ''), rowid", (body_id,))
    return [dict(row) for row in rows]


def letterheads(r: Reader) -> list[Record]:
    """Every letterhead of every body, each body's by their first day."""
    rows = r.rows("SELECT * FROM letterheads ORDER BY body_id, coalesce(valid_from, ''), rowid")
    return [dict(row) for row in rows]
