"""Finds stored values that would break lists or papers: dates, circles of units, files and red cells of nobody."""

from __future__ import annotations

from collections.abc import Iterator

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.store import schema
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.store.reverting import LOOSE, there

_PARTIAL = frozenset({"birth_date", "party_since"})  # a year or a month may be all that is known
_DAYS = frozenset(
    {
        *("valid_from", "valid_to", "changed_on", "retired_on", "received_on", "returned_on"),
        *("drafted_on", "sent_on", "signed_on", "issued_on"),
        *("window_from", "window_to", "held_on", "done_on", "minutes_on", "left_on", "number_printed_on"),
    }
)

# Once it has calculated with it, SQLite takes 30/02 for 02/03: what it makes of a date is held against the date.
_BAD_DAY = "date({0}, '+0 days') IS NOT {0}"
_BAD_PARTIAL = (
    "CASE length({0}) WHEN 10 THEN date({0}, '+0 days') IS NOT {0} "
    "WHEN 7 THEN date({0} || '-01', '+0 days') IS NOT {0} || '-01' "
    "WHEN 4 THEN date({0} || '-01-01', '+0 days') IS NOT {0} || '-01-01' ELSE 1 END"
)


def check(r: Reader) -> Iterator[Finding]:
    for table in schema.RECORD_TABLES:
        names = {row["name"] for row in r.rows(f"PRAGMA table_info({table})")}
        yield from _dates(r, table, names)
    yield from _circles(r)
    for table, column in LOOSE:
        count = r.value(f"SELECT count(*) FROM {table} mine WHERE NOT {there(None, f'mine.{column}')}")
        if count:
            yield finding("check.owner", "blocks", table=table, count=count)


def _dates(r: Reader, table: str, names: set[str]) -> Iterator[Finding]:
    for column in sorted(names & (_PARTIAL | _DAYS)):
        bad = (_BAD_PARTIAL if column in _PARTIAL else _BAD_DAY).format(column)
        found = r.row(f"SELECT count(*) AS number, min(id) AS id FROM {table} WHERE {column} IS NOT NULL AND {bad}")
        if found is not None and found["number"]:
            yield finding(
                "check.date", "blocks", table=table, column_name=column, count=found["number"], id=str(found["id"])
            )
    if {"valid_from", "valid_to"} <= names:
        found = r.row(f"SELECT count(*) AS number, min(id) AS id FROM {table} WHERE valid_from > valid_to")
        if found is not None and found["number"]:
            yield finding("check.date_order", "blocks", table=table, count=found["number"], id=str(found["id"]))


def _circles(r: Reader) -> Iterator[Finding]:
    """Units that stand below themselves: a tree of them never ends."""
    count = r.value(
        """
        WITH RECURSIVE above (id, parent) AS (
            SELECT id, parent_id FROM units WHERE parent_id IS NOT NULL
            UNION
            SELECT above.id, units.parent_id FROM above JOIN units ON units.id = above.parent
            WHERE units.parent_id IS NOT NULL)
        SELECT count(DISTINCT id) FROM above WHERE id = parent
        """
    )
    if count:
        yield finding("check.parent_circle", "blocks", table="units", count=count)
