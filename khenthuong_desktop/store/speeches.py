"""Speeches of a conference: candidates, chosen ones in their order, reserves, and how far their drafts are."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.store.speech_columns import COLUMNS, ORDER, SUBJECT, UNIT, of_subject


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    filled = ", ".join(f"{expression} AS said_{name}" for name, expression in COLUMNS.items())
    rows = r.rows(
        f"SELECT t.*, {filled}, (SELECT u.name FROM units u WHERE u.id = {UNIT}) AS unit_name, "
        f"{SUBJECT} AS who, {of_subject('position')} AS office_held "
        f"FROM speeches t WHERE t.conference_id = ? ORDER BY {', '.join(ORDER)}",
        (conference_id,),
    )
    return [dict(row) for row in rows]


def counted(r: Reader, conference_id: str) -> tuple[int, int, int]:
    """How many are chosen, how many of them are approved, and the minutes they take together."""
    row = r.row(
        "SELECT count(*), count(approved_on), coalesce(sum(minutes), 0) FROM speeches "
        "WHERE conference_id = ? AND state = 'chosen'",
        (conference_id,),
    )
    return (row[0], row[1], row[2]) if row else (0, 0, 0)


def put_in_order(w: Writer, ordered: Sequence[str]) -> None:
    for position, speech_id in enumerate(ordered, start=1):
        w.update("speeches", speech_id, {"position": position})


def successors(r: Reader, conference_id: str) -> list[Record]:
    """Of speeches whose delegate was replaced: who has that place now, also over several that took it in turn."""
    rows = r.rows(
        """
        WITH RECURSIVE place (speech, id) AS (
            SELECT t.id, d.id FROM speeches t JOIN delegates d ON d.conference_id = t.conference_id
                AND (t.delegate_id = d.id
                    OR (t.delegate_id IS NULL AND t.subject_id = coalesce(d.subject_id, d.represents_id)))
            WHERE t.conference_id = ? AND d.state = 'replaced'
            UNION SELECT place.speech, n.id FROM place JOIN delegates n ON n.replaces_id = place.id)
        SELECT place.speech AS speech, d.id AS id, s.id AS who, s.full_name AS full_name FROM place
        JOIN delegates d ON d.id = place.id JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id)
        WHERE d.state NOT IN ('withdrawn', 'replaced') AND s.retired_on IS NULL
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def units_at_work(r: Reader, conference_id: str) -> list[Record]:
    """The units that send delegates, by name: those of the coverage."""
    rows = r.rows(
        "SELECT DISTINCT u.id, u.name, u.sort_key FROM units u WHERE u.id IN (SELECT unit_id FROM allotments "
        "WHERE conference_id = :one UNION SELECT unit_id FROM delegates WHERE conference_id = :one) "
        "ORDER BY u.sort_key",
        {"one": conference_id},
    )
    return [dict(row) for row in rows]


def who(r: Reader, conference_id: str) -> set[str]:
    """Everybody who has a speech already, also one that was withdrawn."""
    rows = r.rows(f"SELECT {SUBJECT} FROM speeches t WHERE t.conference_id = ?", (conference_id,))
    return {row[0] for row in rows if row[0]}


def wanted(r: Reader, conference_id: str, delegate_ids: Sequence[str]) -> list[Record]:
    """Delegates who are to speak: who they are, and what they were chosen for, to begin the topic with."""
    rows = r.rows(
        """
        SELECT d.id, coalesce(d.subject_id, d.represents_id) AS who, s.full_name, d.achievement AS topic
        FROM json_each(:ids) wanted JOIN delegates d ON d.id = wanted.value
        JOIN subjects s ON s.id = coalesce(d.subject_id, d.represents_id)
        WHERE d.conference_id = :conference ORDER BY wanted.key
        """,
        {"ids": json.dumps(list(dict.fromkeys(delegate_ids))), "conference": conference_id},
    )
    return [dict(row) for row in rows]
