"""Who is given what at a conference."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.store.delegate_columns import IN_SEATS


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """In the order that is kept."""
    rows = r.rows(
        "SELECT t.*, s.full_name AS full_name, s.kind AS kind, s.sort_key AS sort_key, s.position AS office_held, "
        "u.name AS unit FROM conference_awards t JOIN subjects s ON s.id = t.subject_id "
        "LEFT JOIN units u ON u.id = s.unit_id WHERE t.conference_id = ? ORDER BY t.position, t.rowid",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def models(r: Reader, conference_id: str) -> list[Record]:
    """The models with a seat who are given nothing yet: the collective, where somebody comes for one."""
    rows = r.rows(
        "SELECT d.id AS delegate_id, coalesce(d.represents_id, d.subject_id) AS subject_id, "
        "d.achievement AS achievement FROM delegates d "
        "JOIN subjects s ON s.id = coalesce(d.represents_id, d.subject_id) "
        f"WHERE d.conference_id = :id AND d.state {IN_SEATS} AND d.kind = 'model' AND NOT EXISTS "
        "(SELECT 1 FROM conference_awards x WHERE x.conference_id = :id "
        "AND x.subject_id = coalesce(d.represents_id, d.subject_id)) ORDER BY s.sort_key",
        {"id": conference_id},
    )
    return [dict(row) for row in rows]


def put_in_order(w: Writer, ids: Sequence[str]) -> None:
    for place, one in enumerate(ids, start=1):
        w.update("conference_awards", one, {"position": place})
