"""Invitations of a conference, who has none yet, and the gifts with those who get them."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.delegate_columns import IN_SEATS
from khenthuong_desktop.store.invitation_columns import BY_NAME, COLUMNS, GIFT_COLUMNS, UNIT


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """By name; spare copies last."""
    shown = ", ".join(f"{text} AS said_{key}" for key, text in COLUMNS.items())
    rows = r.rows(
        f"SELECT t.*, {shown}, {UNIT} AS unit_name FROM invitations t WHERE t.conference_id = ? "
        f"ORDER BY said_kind = 'spare', {BY_NAME}, t.rowid",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def not_invited(r: Reader, conference_id: str) -> list[Record]:
    """Everybody with a seat who has no invitation, with the sex that says how to address him."""
    rows = r.rows(
        "SELECT d.id AS id, s.gender AS gender FROM delegates d "
        "JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id) "
        f"WHERE d.conference_id = :id AND d.state {IN_SEATS} AND NOT EXISTS "
        "(SELECT 1 FROM invitations x WHERE x.conference_id = :id AND x.delegate_id = d.id) ORDER BY s.sort_key",
        {"id": conference_id},
    )
    return [dict(row) for row in rows]


def gifts(r: Reader, conference_id: str) -> list[Record]:
    """In the order in which they were written down, with how many get one."""
    rows = r.rows(
        f"SELECT t.*, {GIFT_COLUMNS['number']} AS given FROM gifts t WHERE t.conference_id = ? ORDER BY t.rowid",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def given(r: Reader, conference_id: str, kinds: Sequence[str]) -> list[Record]:
    """Who gets a gift for these kinds: by kind, then by name."""
    marks = ", ".join("?" for _ in kinds)
    rows = r.rows(
        "SELECT d.kind AS kind, d.number AS number, s.full_name AS full_name, "
        "coalesce(nullif(d.title, ''), s.position) AS position, u.name AS unit FROM delegates d "
        "JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id) "
        "LEFT JOIN units u ON u.id = coalesce(d.unit_id, s.unit_id) "
        f"WHERE d.conference_id = ? AND d.state {IN_SEATS} AND d.kind IN ({marks}) ORDER BY s.sort_key",
        (conference_id, *kinds),
    )
    return [dict(row) for row in rows]
