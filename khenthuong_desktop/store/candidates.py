"""What the rules of a conference may ask of its delegates, and the units that must be there, in few questions."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.delegate_columns import SUBJECT


def candidates(r: Reader, conference_id: str) -> list[Record]:
    """What rules may ask of each delegate, by given name."""
    rows = r.rows(
        f"""
        SELECT t.id, t.kind, t.state, t.by_hand, t.traits, coalesce(t.unit_id, s.unit_id) AS unit_id,
            s.id AS subject, s.full_name, s.gender, s.birth_date, s.ethnicity, s.religion, s.party_member,
            s.direct_worker, s.former_unit_id, s.economic_sector, s.field, s.education, s.leader_class, s.honours,
            s.retired_on, sent.kind AS represents
        FROM delegates t JOIN subjects s ON s.id = {SUBJECT} LEFT JOIN subjects sent ON sent.id = t.represents_id
        WHERE t.conference_id = ? ORDER BY s.sort_key, t.id
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def awards(r: Reader, conference_id: str) -> dict[str, frozenset[str]]:
    """Delegate's subject -> the awards of the catalogue that he has."""
    rows = r.rows(
        f"""
        SELECT c.subject_id, group_concat(DISTINCT c.award) FROM commendations c
        WHERE c.award IS NOT NULL AND c.state = 'valid'
          AND c.subject_id IN (SELECT {SUBJECT} FROM delegates t WHERE t.conference_id = ?)
        GROUP BY c.subject_id
        """,
        (conference_id,),
    )
    return {row[0]: frozenset(row[1].split(",")) for row in rows}


def allotted_units(r: Reader, conference_id: str) -> list[str]:
    """The units of which somebody is asked, in the order of their names."""
    rows = r.rows(
        "SELECT u.id FROM allotments a JOIN units u ON u.id = a.unit_id WHERE a.conference_id = ? AND a.number > 0 "
        "ORDER BY u.sort_key",
        (conference_id,),
    )
    return [row[0] for row in rows]


def former_units(r: Reader, conference_id: str) -> list[str]:
    """The units from before a rearrangement: those it took from, and those that delegates say they come from."""
    rows = r.rows(
        f"""
        SELECT u.id FROM units u WHERE u.id IN (
            SELECT from_unit_id FROM unit_change_parts WHERE from_unit_id <> to_unit_id
            UNION SELECT s.former_unit_id FROM delegates t JOIN subjects s ON s.id = {SUBJECT}
            WHERE t.conference_id = ?)
        ORDER BY u.sort_key
        """,
        (conference_id,),
    )
    return [row[0] for row in rows]
