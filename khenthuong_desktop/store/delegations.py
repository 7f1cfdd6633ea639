"""The delegation to the upper congress: its members in their order, and what rules may ask of them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record


def members(r: Reader, conference_id: str) -> list[Record]:
    """Members first, then reserves, each in the order of the list."""
    rows = r.rows(
        """
        SELECT m.*, s.full_name, s.gender, s.birth_date, s.ethnicity, s.religion, s.party_member, s.position AS office,
            s.education, s.phone, s.retired_on, d.kind, d.state, d.achievement, d.title, sent.full_name AS represents,
            coalesce(du.name, su.name, '') AS unit, coalesce(d.unit_id, s.unit_id) AS unit_id
        FROM delegation_members m JOIN subjects s ON s.id = m.subject_id
        LEFT JOIN delegates d ON d.id = m.delegate_id LEFT JOIN subjects sent ON sent.id = d.represents_id
        LEFT JOIN units du ON du.id = d.unit_id LEFT JOIN units su ON su.id = s.unit_id
        WHERE m.conference_id = ? ORDER BY m.reserve, m.position, m.rowid
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def wanted(r: Reader, conference_id: str, subject_ids: Sequence[str]) -> list[Record]:
    """Who is to go: name, kind, whether retired, and his place at the conference where he has one that still holds."""
    rows = r.rows(
        """
        SELECT s.id, s.kind, s.full_name, s.retired_on, (
            SELECT d.id FROM delegates d WHERE d.conference_id = :conference AND d.subject_id = s.id
            ORDER BY d.state IN ('withdrawn', 'replaced'), d.state NOT IN ('chosen', 'confirmed', 'present'), d.rowid
            LIMIT 1) AS delegate_id
        FROM json_each(:ids) wanted JOIN subjects s ON s.id = wanted.value ORDER BY wanted.key
        """,
        {"conference": conference_id, "ids": json.dumps(list(dict.fromkeys(subject_ids)))},
    )
    return [dict(row) for row in rows]


_ASKED = """
    s.id AS subject, s.full_name, s.gender, s.birth_date, s.ethnicity, s.religion, s.party_member, s.direct_worker,
    s.former_unit_id, s.economic_sector, s.field, s.education, s.leader_class, s.honours, s.retired_on,
    sent.kind AS represents
"""


def candidates(r: Reader, conference_id: str) -> list[Record]:
    """The members, and everybody with a seat who could be one, each once and known by his subject."""
    rows = r.rows(
        f"""
        SELECT s.id AS id, 'model' AS kind, CASE WHEN m.reserve THEN 'reserve' ELSE 'chosen' END AS state,
            1 AS by_hand, coalesce(d.traits, '') AS traits, coalesce(d.unit_id, s.unit_id) AS unit_id,
            s.sort_key AS sort_key, {_ASKED}
        FROM delegation_members m JOIN subjects s ON s.id = m.subject_id
        LEFT JOIN delegates d ON d.id = m.delegate_id LEFT JOIN subjects sent ON sent.id = d.represents_id
        WHERE m.conference_id = :conference
        UNION ALL
        SELECT s.id, 'model', 'eligible', 0, d.traits, coalesce(d.unit_id, s.unit_id), s.sort_key, {_ASKED}
        FROM delegates d JOIN subjects s ON s.id = d.subject_id LEFT JOIN subjects sent ON sent.id = d.represents_id
        WHERE d.conference_id = :conference AND d.state IN ('chosen', 'confirmed', 'present')
          AND d.kind NOT IN ('press', 'helper')
          AND NOT EXISTS (SELECT 1 FROM delegation_members m
              WHERE m.conference_id = :conference AND m.subject_id = s.id)
        GROUP BY s.id
        ORDER BY sort_key, id
        """,
        {"conference": conference_id},
    )
    return [dict(row) for row in rows]


def awards(r: Reader, subject_ids: Sequence[str]) -> dict[str, frozenset[str]]:
    """Subject -> the awards of the catalogue that he has."""
    rows = r.rows(
        """
        SELECT c.subject_id, group_concat(DISTINCT c.award) FROM commendations c
        WHERE c.award IS NOT NULL AND c.state = 'valid' AND c.subject_id IN (SELECT value FROM json_each(?))
        GROUP BY c.subject_id
        """,
        (json.dumps(list(subject_ids)),),
    )
    return {row[0]: frozenset(row[1].split(",")) for row in rows}
