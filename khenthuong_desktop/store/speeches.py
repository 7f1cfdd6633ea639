"""Speeches of a conference: candidates, chosen ones in their order, reserves, and how far their drafts are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from khenthuong_desktop.store.database import Reader, Record, Writer

# Who speaks: a delegate, else somebody of the register, else the unit alone.
SUBJECT: Final = (
    "coalesce(t.subject_id, (SELECT coalesce(d.subject_id, d.represents_id) FROM delegates d WHERE d.id = t.delegate_id))"
)
UNIT: Final = (
    "coalesce(t.unit_id, (SELECT d.unit_id FROM delegates d WHERE d.id = t.delegate_id), "
    f"(SELECT s.unit_id FROM subjects s WHERE s.id = {SUBJECT}))"
)
# Chosen first in their order, then reserves, candidates, and those who withdrew.
ORDER: Final = (
    "CASE t.state WHEN 'chosen' THEN 0 WHEN 'reserve' THEN 1 WHEN 'candidate' THEN 2 ELSE 3 END",
    "t.position",
    "t.rowid",
)


def _of_subject(column: str) -> str:
    return f"(SELECT s.{column} FROM subjects s WHERE s.id = {SUBJECT})"


COLUMNS: Final[dict[str, str]] = {
    "full_name": f"coalesce({_of_subject('full_name')}, (SELECT u.name FROM units u WHERE u.id = t.unit_id))",
    "gender": _of_subject("gender"),
    "subject_kind": _of_subject("kind"),
    "unit": UNIT,
    "field": f"coalesce(t.field, {_of_subject('field')})",
    "delegate_state": "(SELECT d.state FROM delegates d WHERE d.id = t.delegate_id)",
    "retired_on": _of_subject("retired_on"),
}


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    filled = ", ".join(f"{expression} AS said_{name}" for name, expression in COLUMNS.items())
    rows = r.rows(
        f"SELECT t.*, {filled}, (SELECT u.name FROM units u WHERE u.id = {UNIT}) AS unit_name, "
        f"{SUBJECT} AS who, {_of_subject('position')} AS office_held "
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


def units_at_work(r: Reader, conference_id: str) -> list[Record]:
    """The units that send delegates, by name: those of the coverage."""
    rows = r.rows(
        "SELECT DISTINCT u.id, u.name, u.sort_key FROM units u WHERE u.id IN (SELECT unit_id FROM allotments "
        "WHERE conference_id = :one UNION SELECT unit_id FROM delegates WHERE conference_id = :one) ORDER BY u.sort_key",
        {"one": conference_id},
    )
    return [dict(row) for row in rows]
