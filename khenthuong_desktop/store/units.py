"""Units and their other names."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.store.database import Reader, Record

_FORMER = " cu"
_NEVER = "9999-12-31"  # asked without a day, whoever has a last day is not at work


def meant_by(r: Reader, typed: str, today: str = _NEVER) -> list[str]:
    """The units that a name or another name means; those at work on a day before those that have ended."""
    key = " " + vietnamese.search_key(typed)
    if key == " ":
        return []
    rows = r.rows(
        """
        SELECT id, valid_to, 1 AS own FROM units WHERE search_key = :key
        UNION SELECT u.id, u.valid_to, 0 FROM unit_aliases a JOIN units u ON u.id = a.unit_id
        WHERE a.search_key = :key AND u.search_key <> :key
        """,
        {"key": key},
    )
    if not rows and key.endswith(_FORMER):
        # 'KP 3 cũ': the name belongs to the successor now, unless another unit has it.
        return meant_by(r, key.removesuffix(_FORMER), today)
    at_work = [row for row in rows if row["valid_to"] is None or row["valid_to"] >= today]
    if len(at_work) > 1:
        # Until its last day a unit shares its names with the one that takes it over: its own name means itself,
        # the others mean the one that goes on.
        own = [row for row in at_work if row["own"]]
        lasting = [row for row in at_work if row["valid_to"] is None]
        ending = len(lasting) < len(at_work)
        at_work = (own or lasting or at_work) if ending else at_work
    return [row["id"] for row in at_work or rows]


def last_day(r: Reader, unit_ids: Sequence[str], today: str) -> str | None:
    """The last day of units of which none is at work any more; None where one is, or where there is none."""
    marks = ", ".join("?" * len(unit_ids))
    days = [row[0] for row in r.rows(f"SELECT valid_to FROM units WHERE id IN ({marks})", unit_ids)]
    ended = all(day is not None and day < today for day in days)
    return max(days) if days and ended else None


def at_work_named(r: Reader, name: str, today: str, but: str | None) -> str | None:
    """A unit at work on a day whose name reads the same; `but` is not asked."""
    found = r.row(
        "SELECT name FROM units WHERE search_key = ? AND (valid_to IS NULL OR valid_to >= ?) AND id IS NOT ?",
        (" " + vietnamese.search_key(name), today, but),
    )
    return str(found["name"]) if found is not None else None


def names(r: Reader, unit_ids: Sequence[str]) -> dict[str, str]:
    """Unit -> its name, in the order of the names."""
    if not unit_ids:
        return {}
    marks = ", ".join("?" * len(unit_ids))
    rows = r.rows(f"SELECT id, name FROM units WHERE id IN ({marks}) ORDER BY sort_key, id", unit_ids)
    return {row["id"]: row["name"] for row in rows}


def former_meant_by(r: Reader, typed: str, today: str = _NEVER) -> list[str]:
    """What a name means where a unit of the past is asked for: those that have ended come first.

    The old name is also another name of the successor, which is what it means everywhere else.
    """
    key = " " + vietnamese.search_key(typed)
    keys = (key, key.removesuffix(_FORMER), today)
    ended = r.rows("SELECT id FROM units WHERE search_key IN (?, ?) AND valid_to < ?", keys)
    return [row["id"] for row in ended] or meant_by(r, typed, today)


def choices(r: Reader, *, former: bool = False, today: str = _NEVER) -> list[tuple[str, str]]:
    """(id, name) of the units at work, in the order of their names; with `former` also of those that have ended."""
    which = "? <> ''" if former else "(valid_to IS NULL OR valid_to >= ?)"
    rows = r.rows(f"SELECT id, name FROM units WHERE {which} ORDER BY sort_key", (today,))
    return [(row["id"], row["name"]) for row in rows]


def aliases(r: Reader, unit_id: str) -> list[Record]:
    return [dict(row) for row in r.rows("SELECT * FROM unit_aliases WHERE unit_id = ? ORDER BY alias", (unit_id,))]


def use_of(r: Reader, unit_id: str) -> int:
    """How many records name this unit: what is named is retired, not deleted."""
    return int(
        r.value(
            """
            SELECT (SELECT count(*) FROM subjects WHERE unit_id = :id OR former_unit_id = :id)
                 + (SELECT count(*) FROM units WHERE parent_id = :id)
                 + (SELECT count(*) FROM roles WHERE unit_id = :id)
                 + (SELECT count(*) FROM unit_change_parts WHERE from_unit_id = :id OR to_unit_id = :id)
                 + (SELECT count(*) FROM nominations WHERE unit_id = :id)
                 + (SELECT count(*) FROM import_files WHERE unit_id = :id)
                 + (SELECT count(*) FROM parked_rows WHERE unit_id = :id)
                 + (SELECT count(*) FROM column_choices WHERE unit_id = :id)
                 + (SELECT count(*) FROM list_call_units WHERE unit_id = :id)
                 + (SELECT count(*) FROM reminders WHERE unit_id = :id)
                 + (SELECT count(*) FROM allotments WHERE unit_id = :id)
                 + (SELECT count(*) FROM delegates WHERE unit_id = :id)
                 + (SELECT count(*) FROM speeches WHERE unit_id = :id)
                 + (SELECT count(*) FROM subordinate_conferences WHERE unit_id = :id)
            """,
            {"id": unit_id},
        )
    )


def conferences_of(r: Reader, unit_ids: Sequence[str]) -> list[Record]:
    """Of these units, those with an end that a conference still to come counts on: how many it allots them, and how
    many of its delegates they sent."""
    rows = r.rows(
        """
        SELECT * FROM (
            SELECT u.name AS unit, u.valid_to, u.sort_key, c.name AS conference, c.id AS place,
                coalesce((SELECT a.number FROM allotments a WHERE a.conference_id = c.id AND a.unit_id = u.id), 0)
                    AS allotted,
                (SELECT count(*) FROM delegates d WHERE d.conference_id = c.id AND d.unit_id = u.id
                    AND d.state NOT IN ('withdrawn', 'replaced')) AS delegates
            FROM units u CROSS JOIN conferences c
            WHERE u.id IN (SELECT value FROM json_each(?)) AND u.valid_to IS NOT NULL
                AND c.state IN ('preparing', 'agreed'))
        WHERE allotted > 0 OR delegates > 0 ORDER BY sort_key, place
        """,
        (json.dumps(list(unit_ids)),),
    )
    return [dict(row) for row in rows]


def names_at_work(r: Reader, today: str) -> list[tuple[str, str, str]]:
    """(id, name, a name it goes by) of the units at work, for every name and other name."""
    rows = r.rows(
        """
        SELECT id, name, name AS said FROM units WHERE valid_to IS NULL OR valid_to >= :today
        UNION ALL SELECT u.id, u.name, a.alias FROM unit_aliases a JOIN units u ON u.id = a.unit_id
        WHERE u.valid_to IS NULL OR u.valid_to >= :today
        """,
        {"today": today},
    )
    return [(row["id"], row["name"], row["said"]) for row in rows]
