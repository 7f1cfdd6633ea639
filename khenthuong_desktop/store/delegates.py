"""Delegates of conferences: who they are, moving them between states, their numbers, and the trail they leave."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from khenthuong_desktop.domain.delegates import OUTSIDE_CAP
from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.store.delegate_columns import BY_NAME, IN_SEATS, ORDERS, SUBJECT
from khenthuong_desktop.store.reverting import references

_WAITING = "state IN ('nominated', 'eligible', 'reserve')"
_INSIDE_CAP = "kind NOT IN ({})".format(", ".join(f"'{kind}'" for kind in sorted(OUTSIDE_CAP)))
_TOLD = """
    SELECT t.*, s.full_name, s.retired_on, u.name AS unit, r.full_name AS represents FROM delegates t
    JOIN subjects s ON s.id = coalesce(t.subject_id, t.represents_id)
    LEFT JOIN subjects r ON r.id = t.represents_id LEFT JOIN units u ON u.id = t.unit_id
"""


def told(r: Reader, ids: Sequence[str]) -> list[Record]:
    """Some delegates with their names, in the order asked; those that are gone are left out."""
    rows = r.rows(
        f"{_TOLD} JOIN json_each(?) wanted ON wanted.value = t.id ORDER BY wanted.key", (json.dumps(list(ids)),)
    )
    return [dict(row) for row in rows]


def conference_days(r: Reader, ids: Sequence[str]) -> set[str | None]:
    """The days of the conferences that some delegates are of; None of one that has no day yet."""
    rows = r.rows(
        "SELECT DISTINCT c.held_on AS day FROM json_each(?) wanted JOIN delegates t ON t.id = wanted.value "
        "JOIN conferences c ON c.id = t.conference_id",
        (json.dumps(list(ids)),),
    )
    return {row["day"] for row in rows}


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """All delegates of a conference with their names, by given name."""
    rows = r.rows(f"{_TOLD} WHERE t.conference_id = ? ORDER BY s.sort_key, t.id", (conference_id,))
    return [dict(row) for row in rows]


def subjects(r: Reader, ids: Iterable[str]) -> list[Record]:
    """Who is to be added: kind, name, sex, unit, and whether he has left the lists."""
    rows = r.rows(
        "SELECT s.id, s.kind, s.full_name, s.gender, s.unit_id, s.retired_on FROM json_each(?) wanted "
        "JOIN subjects s ON s.id = wanted.value ORDER BY wanted.key",
        (json.dumps(list(dict.fromkeys(ids))),),
    )
    return [dict(row) for row in rows]


def rows_of_people(r: Reader, conference_id: str, subject_ids: Iterable[str]) -> list[Record]:
    """The rows of some people, collectives or households at a conference, also those who have left."""
    rows = r.rows(
        f"{_TOLD} WHERE t.conference_id = :conference AND (t.subject_id IN (SELECT value FROM json_each(:ids)) "
        "OR t.represents_id IN (SELECT value FROM json_each(:ids))) ORDER BY t.id",
        {"conference": conference_id, "ids": json.dumps(list(subject_ids))},
    )
    return [dict(row) for row in rows]


def seat(w: Writer, ids: Sequence[str], *, by_hand: bool) -> int:
    """Choose some delegates; what they were before is kept for when that is taken back."""
    return w.execute(
        f"""
        UPDATE delegates SET candidate_state = CASE WHEN {_WAITING} THEN state ELSE candidate_state END,
            state = CASE WHEN {_WAITING} THEN 'chosen' ELSE state END, by_hand = :hand, revision = revision + 1
        WHERE id IN (SELECT value FROM json_each(:ids)) AND ({_WAITING} OR by_hand <> :hand)
        """,
        {"ids": json.dumps(list(ids)), "hand": int(by_hand)},
    )


def unseat(w: Writer, ids: Sequence[str], *, by_hand: bool) -> int:
    """Take the choice of some delegates back: they are what they were before."""
    return w.execute(
        f"""
        UPDATE delegates SET state = CASE WHEN state {IN_SEATS} THEN candidate_state ELSE state END,
            by_hand = :hand, revision = revision + 1
        WHERE id IN (SELECT value FROM json_each(:ids)) AND (state {IN_SEATS} OR ({_WAITING} AND by_hand <> :hand))
        """,
        {"ids": json.dumps(list(ids)), "hand": int(by_hand)},
    )


def change(w: Writer, ids: Sequence[str], values: Mapping[str, object]) -> int:
    """Let some delegates say the same in some columns; those that do already are left alone."""
    says = ", ".join(f"{column} = :{column}" for column in values)
    differs = " OR ".join(f"{column} IS NOT :{column}" for column in values)
    return w.execute(
        f"UPDATE delegates SET {says}, revision = revision + 1 "
        f"WHERE id IN (SELECT value FROM json_each(:these_ids)) AND ({differs})",
        {**values, "these_ids": json.dumps(list(ids))},
    )


def change_each(w: Writer, column: str, values: Mapping[str, object]) -> None:
    """Delegate -> what he says in a column."""
    w.execute_many(
        f"UPDATE delegates SET {column} = ?1, revision = revision + 1 WHERE id = ?2 AND {column} IS NOT ?1",
        [(value, delegate_id) for delegate_id, value in values.items()],
    )


def seated_elsewhere(r: Reader, ids: Sequence[str], *, apart_from: Sequence[str] = ()) -> dict[str, str]:
    """Delegate -> the unit for which the same person has a seat at the same conference already; a seat that is given
    up in the same step is none."""
    rows = r.rows(
        f"""
        SELECT t.id, coalesce(u.name, '') FROM json_each(:ids) wanted JOIN delegates t ON t.id = wanted.value
        JOIN delegates other ON other.subject_id = t.subject_id AND other.conference_id = t.conference_id
            AND other.id <> t.id AND other.state {IN_SEATS} AND other.id NOT IN (SELECT value FROM json_each(:left))
        LEFT JOIN units u ON u.id = other.unit_id
        """,
        {"ids": json.dumps(list(ids)), "left": json.dumps(list(apart_from))},
    )
    return {row[0]: row[1] for row in rows}


def reserves(r: Reader, conference_id: str) -> list[str]:
    """Who is in reserve, the first first."""
    rows = r.rows(
        f"SELECT t.id FROM delegates t WHERE t.conference_id = ? AND t.state = 'reserve' "
        f"ORDER BY t.reserve_order IS NULL, t.reserve_order, {BY_NAME}, t.id",
        (conference_id,),
    )
    return [row[0] for row in rows]


_NUMBERED_BY: Mapping[str, str] = {
    "kind": f"{ORDERS['kind']}, {BY_NAME}",
    "unit": f"{ORDERS['unit_id']} IS NULL, {ORDERS['unit_id']}, {BY_NAME}",
    "name": BY_NAME,
}


def without_number(r: Reader, conference_id: str, order: str) -> list[str]:
    """Those with a seat within the cap who have no number yet, in the order in which they get one."""
    rows = r.rows(
        f"SELECT t.id FROM delegates t WHERE t.conference_id = ? AND t.state {IN_SEATS} AND t.number IS NULL "
        f"AND t.{_INSIDE_CAP} ORDER BY {_NUMBERED_BY[order]}, t.id",
        (conference_id,),
    )
    return [row[0] for row in rows]


def numbers(r: Reader, conference_id: str) -> frozenset[int]:
    """The numbers that are given, also those of who has left."""
    rows = r.rows("SELECT number FROM delegates WHERE conference_id = ? AND number IS NOT NULL", (conference_id,))
    return frozenset(row[0] for row in rows)


def not_printed(r: Reader, conference_id: str) -> list[str]:
    """Those whose number is on no paper yet."""
    rows = r.rows(
        "SELECT id FROM delegates WHERE conference_id = ? AND number IS NOT NULL AND number_printed_on IS NULL",
        (conference_id,),
    )
    return [row[0] for row in rows]


def named_by_others(r: Reader, delegate_id: str) -> bool:
    """Whether any other record names a delegate: the trail of somebody else, the delegation, a speech, an invitation,
    an award."""
    naming = (one for one in references(r) if one.parent == "delegates")
    named = " OR ".join(f"EXISTS (SELECT 1 FROM {one.child} WHERE {one.column} = :id)" for one in naming)
    return bool(r.value(f"SELECT {named}", {"id": delegate_id}))


def trail(r: Reader, delegate_id: str) -> list[Record]:
    """Everybody who had this place, the first first, as far as one replaced another."""
    rows = r.rows(
        f"""
        WITH RECURSIVE before (id, depth) AS (
            SELECT :id, 0 UNION SELECT d.replaces_id, depth - 1 FROM before JOIN delegates d ON d.id = before.id
            WHERE d.replaces_id IS NOT NULL),
        after (id, depth) AS (
            SELECT :id, 0 UNION SELECT d.id, depth + 1 FROM after JOIN delegates d ON d.replaces_id = after.id)
        {_TOLD} JOIN (SELECT * FROM before UNION SELECT * FROM after) place ON place.id = t.id ORDER BY place.depth
        """,
        {"id": delegate_id},
    )
    return [dict(row) for row in rows]


def red_cells(r: Reader, conference_id: str) -> list[Record]:
    """Texts in the register that a cell would not take, of people who are delegates."""
    rows = r.rows(
        f"""
        SELECT t.id, s.full_name, c.column_key, c.text FROM delegates t JOIN subjects s ON s.id = {SUBJECT}
        JOIN rejected_cells c ON c.record_id = s.id
        WHERE t.conference_id = ? AND t.state NOT IN ('withdrawn', 'replaced') AND s.retired_on IS NULL
        ORDER BY s.sort_key, c.column_key
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def units_without_people(r: Reader, conference_id: str) -> list[tuple[str, int]]:
    """(unit, how many were asked of it) of the units that have named nobody."""
    rows = r.rows(
        """
        SELECT u.name, a.number FROM allotments a JOIN units u ON u.id = a.unit_id
        WHERE a.conference_id = ? AND a.number > 0 AND NOT EXISTS (
            SELECT 1 FROM delegates d WHERE d.conference_id = a.conference_id AND d.unit_id = a.unit_id
            AND d.state NOT IN ('withdrawn', 'replaced'))
        ORDER BY u.sort_key
        """,
        (conference_id,),
    )
    return [(row[0], row[1]) for row in rows]
