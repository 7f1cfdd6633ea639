"""What is written of the models of a conference: particulars and achievement, for the summaries of merit."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.delegate_columns import IN_SEATS, SUBJECT


def of_models(r: Reader, conference_id: str) -> list[Record]:
    """Those named as models, by unit and given name; `person`: somebody comes for the collective that was named."""
    rows = r.rows(
        f"""
        SELECT t.id, t.state, t.state {IN_SEATS} AS seated, t.achievement, s.id AS subject, s.full_name, s.gender,
            s.birth_date, coalesce(nullif(t.title, ''), s.position) AS position, t.subject_id IS NOT NULL AS person,
            sent.full_name AS represents, u.name AS unit,
            CASE WHEN t.represents_id IS NULL THEN s.photo ELSE sent.photo END AS photo
        FROM delegates t JOIN subjects s ON s.id = {SUBJECT} LEFT JOIN subjects sent ON sent.id = t.represents_id
        LEFT JOIN units u ON u.id = coalesce(t.unit_id, s.unit_id)
        WHERE t.conference_id = ? AND t.kind = 'model' ORDER BY u.sort_key IS NULL, u.sort_key, s.sort_key, t.id
        """,
        (conference_id,),
    )
    return [dict(row) for row in rows]


def standing(r: Reader, conference_id: str, since: int) -> dict[str, tuple[int, bool]]:
    """Delegate -> how often he was commended since a year, and whether his achievement is written down."""
    rows = r.rows(
        f"""
        SELECT t.id, trim(t.achievement) <> '' AS written,
            (SELECT count(*) FROM commendations c WHERE c.subject_id = {SUBJECT} AND c.state = 'valid'
             AND coalesce(c.year, CAST(substr(c.decided_on, 1, 4) AS INTEGER)) >= ?) AS commended
        FROM delegates t WHERE t.conference_id = ?
        """,
        (since, conference_id),
    )
    return {row["id"]: (int(row["commended"]), bool(row["written"])) for row in rows}
