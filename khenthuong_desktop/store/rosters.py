"""How many stand on a roster, and in which of its columns anybody has anything: one question for all of them."""

from __future__ import annotations

import json
from collections.abc import Collection

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.delegate_columns import SUBJECT


def facts(
    r: Reader, conference_id: str, states: Collection[str], kinds: Collection[str], majority: Collection[str]
) -> Record:
    """People, women and minorities among them; and how many have a number, represent somebody, have an achievement."""
    row = r.row(
        f"""
        SELECT count(*) AS people, total(s.gender = 'female') AS women,
            total(s.ethnicity <> '' AND s.ethnicity NOT IN (SELECT value FROM json_each(:majority))) AS minority,
            count(t.number) AS number, count(t.represents_id) AS represents, total(t.achievement <> '') AS achievement,
            total(t.title <> '' OR s.position <> '') AS position
        FROM delegates t JOIN subjects s ON s.id = {SUBJECT}
        WHERE t.conference_id = :conference AND t.state IN (SELECT value FROM json_each(:states))
            AND t.kind IN (SELECT value FROM json_each(:kinds))
        """,
        {
            "conference": conference_id,
            "states": json.dumps(sorted(states)),
            "kinds": json.dumps(sorted(kinds)),
            "majority": json.dumps(sorted(majority)),
        },
    )
    return {key: int(value) for key, value in dict(row or {}).items()}


def kinds_without_unit(r: Reader, conference_id: str, states: Collection[str], kinds: Collection[str]) -> set[str]:
    """The kinds of those whom no unit sent and who belong to none."""
    rows = r.rows(
        f"SELECT DISTINCT t.kind FROM delegates t JOIN subjects s ON s.id = {SUBJECT} WHERE t.conference_id = ? "
        "AND coalesce(t.unit_id, s.unit_id) IS NULL AND t.state IN (SELECT value FROM json_each(?)) "
        "AND t.kind IN (SELECT value FROM json_each(?))",
        (conference_id, json.dumps(sorted(states)), json.dumps(sorted(kinds))),
    )
    return {row[0] for row in rows}
