"""Invitations of a conference, who has none yet, and the gifts with those who get them."""

from __future__ import annotations

from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.delegate_columns import IN_SEATS
from khenthuong_desktop.store.invitation_columns import (
    BY_NAME,
    COLUMNS,
    GIFT_COLUMNS,
    HAS_INVITATION,
    LEFT,
    OUTSIDE,
    UNIT,
)


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
    """Everybody with a seat who has no invitation, once, with the sex that says how to address him."""
    rows = r.rows(
        "SELECT d.id AS id, s.id AS subject_id, s.full_name AS full_name, s.gender AS gender FROM delegates d "
        "JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id) "
        f"WHERE d.conference_id = ? AND d.state {IN_SEATS} AND NOT {HAS_INVITATION.format('d')} "
        "ORDER BY s.sort_key, d.rowid",
        (conference_id,),
    )
    return list({row["subject_id"]: dict(row) for row in reversed(list(rows))}.values())[::-1]


def of_delegate(r: Reader, delegate_id: str) -> list[Record]:
    """The invitations of one delegate."""
    return [dict(row) for row in r.rows("SELECT * FROM invitations WHERE delegate_id = ?", (delegate_id,))]


def outside(r: Reader, conference_id: str) -> list[Record]:
    """Who is of no list, was invited and has not said that he stays away, by name."""
    rows = r.rows(
        "SELECT t.full_name AS full_name, t.position AS position FROM invitations t "
        f"WHERE t.conference_id = ? AND {OUTSIDE.format('t')} ORDER BY {BY_NAME}, t.rowid",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def gone(r: Reader, ids: Sequence[str]) -> frozenset[str]:
    """Those of the invitations whose delegates have left."""
    asked = f"SELECT t.id FROM invitations t WHERE t.id = ? AND {LEFT.format('t')}"
    return frozenset(one for one in ids if r.row(asked, (one,)) is not None)


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
