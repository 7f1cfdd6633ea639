"""Finds the rows that wait which are those of erased people, and takes their names out of what is said of others."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.store.database import Reader, Writer


class People(NamedTuple):
    """What some people are recognised by: folded names, CCCD, years of birth."""

    names: frozenset[str]
    numbers: frozenset[str]
    years: frozenset[str]


def of_people(r: Reader, people: People) -> list[str]:
    """Rows that wait, or ever did, with the CCCD or the name of one of these people.

    A row of the same name goes too unless its year says that it is somebody else: what is erased by mistake is still
    in the workbook of the unit, what is kept by mistake is against the law.
    """
    rows = r.rows(
        """
        SELECT id, fields FROM parked_rows
        UNION ALL SELECT record_id, json_extract(before, '$.fields') FROM history_changes
        WHERE record_table = 'parked_rows' AND before IS NOT NULL
        """
    )
    return sorted({row[0] for row in rows if row[1] and _is_one(json.loads(row[1]).get("fields", {}), people)})


def _is_one(fields: dict[str, str], people: People) -> bool:
    if fields.get("national_id") in people.numbers:
        return True
    if not {search_key(fields.get("full_name", "")), search_key(fields.get("head_name", ""))} & (people.names - {""}):
        return False
    year = fields.get("birth_date", "")[:4]
    return not year.isdigit() or not people.years or year in people.years


def take_names_out(w: Writer, without: Callable[[str], str]) -> None:
    """What was found about other rows may name the erased: 'this CCCD is held by …'."""
    for row in w.rows("SELECT id, problems FROM parked_rows"):
        told = without(row["problems"])
        if told != row["problems"]:
            w.execute("UPDATE parked_rows SET problems = ? WHERE id = ?", (told, row["id"]))
    images = w.rows("SELECT id, before FROM history_changes WHERE record_table = 'parked_rows' AND before IS NOT NULL")
    for row in images:
        told = without(row["before"])
        if told != row["before"]:
            w.execute("UPDATE history_changes SET before = ? WHERE id = ?", (told, row["id"]))
