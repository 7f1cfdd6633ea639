"""Finding records by words that their names begin with."""

from __future__ import annotations

import json
from typing import Final

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.store import answers, lists, wanted_words
from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.list_sources import SOURCES

LISTS: Final = ("people", "collectives", "households")


def subjects(r: Reader, text: str, name: str, limit: int) -> list[Record]:
    """Subjects of a list that every word meets, in name, position, unit or CCCD; those met by name alone first."""
    found = answers.answer(r, SOURCES[name], text)
    rows = lists.rows_at(r, name, ("kind", "full_name", "position", "unit_id"), found.places[:limit])
    named = r.rows(
        "SELECT id, name FROM units WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([values[3] for _, values in rows]),),
    )
    units = {row["id"]: row["name"] for row in named}
    return [
        {
            "id": row_id,
            "kind": values[0],
            "full_name": values[1],
            "position": values[2],
            "unit": units.get(values[3]),
            "by_name": number < found.by_name,
        }
        for number, (row_id, values) in enumerate(rows)
    ]


def papers(r: Reader, text: str, limit: int) -> list[Record]:
    """Papers of the office whose subject or number every word meets, the latest first."""
    query, keys = Query(text), ("subject", "document_kind", "number", "signed_on", "state")
    found = lists.page(r, "papers", query, keys, 0, limit, lists.count(r, "papers", query))
    return [{"id": row_id, **dict(zip(keys, values, strict=True))} for row_id, values in found]


def conferences(r: Reader, text: str, limit: int) -> list[Record]:
    """Conferences whose name or place every word meets, the latest first."""
    query, keys = Query(text), ("name", "state", "held_on")
    found = lists.page(r, "conferences", query, keys, 0, limit, lists.count(r, "conferences", query))
    return [{"id": row_id, **dict(zip(keys, values, strict=True))} for row_id, values in found]


def units(r: Reader, text: str, limit: int) -> list[Record]:
    """Units at work or ended whose name, or another name, every word meets."""
    common: set[str] | None = None
    for one in wanted_words.meetings(r, text):
        met = set(one.units)
        common = met if common is None else common & met
    if not common:
        return []
    marks = ", ".join("?" * len(common))
    rows = r.rows(
        f"SELECT id, name, kind FROM units WHERE id IN ({marks}) ORDER BY valid_to IS NOT NULL, sort_key LIMIT ?",
        [*common, limit],
    )
    return [dict(row) for row in rows]
