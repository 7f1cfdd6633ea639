"""Changes of units: what hangs on a unit, carrying it over to another, and who came before and after."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.store.database import Reader, Record, Writer

# Subjects of a unit: all of it but those chosen for elsewhere, or only the chosen ones. One JSON array for the
# ids, because SQLite takes only so many parameters.
_OF_UNIT = {
    "rest": "unit_id = :unit AND id NOT IN (SELECT value FROM json_each(:ids))",
    "chosen": "unit_id = :unit AND id IN (SELECT value FROM json_each(:ids))",
}
_BELOW = """
    WITH RECURSIVE below (id) AS (
        SELECT value FROM json_each(:roots)
        UNION SELECT u.id FROM units u JOIN below ON u.parent_id = below.id
    )
"""
# A subject of a unit carried along stays in its unit; what it belonged to above is what changes.
_STAYING = "unit_id IN (SELECT id FROM below) AND former_unit_id IS NULL"


def all_units(r: Reader) -> dict[str, Record]:
    """Every unit by its id."""
    rows = r.rows("SELECT id, name, kind, parent_id, valid_from, valid_to, search_key FROM units")
    return {row["id"]: dict(row) for row in rows}


def known_names(r: Reader, day: str) -> dict[str, set[str]]:
    """Search key -> the units at work on a day that have it as their name or as another name."""
    known: dict[str, set[str]] = {}
    for row in r.rows(
        """
        SELECT search_key, id FROM units WHERE valid_to IS NULL OR valid_to >= :day
        UNION SELECT a.search_key, a.unit_id FROM unit_aliases a JOIN units u ON u.id = a.unit_id
        WHERE u.valid_to IS NULL OR u.valid_to >= :day
        """,
        {"day": day},
    ):
        known.setdefault(row["search_key"], set()).add(row["id"])
    return known


def at_work(r: Reader, day: str) -> list[tuple[str, str]]:
    """(id, name) of the units at work on a day, in the order of their names."""
    rows = r.rows("SELECT id, name FROM units WHERE valid_to IS NULL OR valid_to >= ? ORDER BY sort_key", (day,))
    return [(row["id"], row["name"]) for row in rows]


def last_changes(r: Reader, unit_ids: Sequence[str]) -> dict[str, str]:
    """Unit -> the day of the last change it took part in, for those that did."""
    rows = r.rows(
        """
        SELECT unit, max(changed_on) AS day FROM (
            SELECT p.from_unit_id AS unit, c.changed_on FROM unit_change_parts p
            JOIN unit_changes c ON c.id = p.change_id WHERE p.from_unit_id IN (SELECT value FROM json_each(:ids))
            UNION ALL SELECT p.to_unit_id, c.changed_on FROM unit_change_parts p
            JOIN unit_changes c ON c.id = p.change_id WHERE p.to_unit_id IN (SELECT value FROM json_each(:ids))
        ) GROUP BY unit
        """,
        {"ids": json.dumps(list(unit_ids))},
    )
    return {row["unit"]: row["day"] for row in rows}


def count_elsewhere(r: Reader, unit_id: str, ids: Sequence[str]) -> int:
    """How many of these are no subjects of the unit."""
    if not ids:
        return 0
    there = r.value(
        "SELECT count(*) FROM subjects WHERE unit_id = ? AND id IN (SELECT value FROM json_each(?))",
        (unit_id, json.dumps(list(ids))),
    )
    return len(set(ids)) - int(there)


def left_in(r: Reader, unit_ids: Sequence[str]) -> list[Record]:
    """Of these units, those with an end that still have subjects: name, end and how many."""
    rows = r.rows(
        """
        SELECT u.name, u.valid_to, count(*) AS subjects FROM units u
        JOIN subjects s ON s.unit_id = u.id AND s.retired_on IS NULL
        WHERE u.id IN (SELECT value FROM json_each(?)) AND u.valid_to IS NOT NULL GROUP BY u.id ORDER BY u.sort_key
        """,
        (json.dumps(list(unit_ids)),),
    )
    return [dict(row) for row in rows]


def count_subjects(r: Reader, unit_id: str, which: str, ids: Sequence[str]) -> dict[str, int]:
    """Kind -> how many subjects of a unit would go; which: 'rest' or 'chosen'."""
    rows = r.rows(
        f"""
        SELECT CASE WHEN retired_on IS NULL THEN kind ELSE 'retired' END AS kind, count(*) AS n
        FROM subjects WHERE {_OF_UNIT[which]} GROUP BY 1
        """,
        {"unit": unit_id, "ids": json.dumps(list(ids))},
    )
    return {row["kind"]: row["n"] for row in rows}


def move_subjects(w: Writer, unit_id: str, to_id: str, which: str, ids: Sequence[str], keep_former: bool) -> int:
    """Put subjects of a unit into another; an older former unit is kept."""
    former = ", former_unit_id = coalesce(former_unit_id, :unit)" if keep_former else ""
    return w.execute(
        f"UPDATE subjects SET unit_id = :to, revision = revision + 1{former} WHERE {_OF_UNIT[which]}",
        {"unit": unit_id, "to": to_id, "ids": json.dumps(list(ids))},
    )


def count_staying(r: Reader, children: Sequence[str]) -> int:
    """Subjects in units carried along whose unit before the change is not said yet."""
    return int(
        r.value(f"{_BELOW} SELECT count(*) FROM subjects WHERE {_STAYING}", {"roots": json.dumps(list(children))})
    )


def remember_former(w: Writer, unit_id: str, children: Sequence[str]) -> int:
    return w.execute(
        f"{_BELOW} UPDATE subjects SET former_unit_id = :unit, revision = revision + 1 WHERE {_STAYING}",
        {"roots": json.dumps(list(children)), "unit": unit_id},
    )


def roles_of(r: Reader, unit_id: str, day: str) -> list[Record]:
    """The roles a unit has on a day or will have later."""
    rows = r.rows(
        "SELECT * FROM roles WHERE unit_id = ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY rowid", (unit_id, day)
    )
    return [dict(row) for row in rows]


def open_calls(r: Reader, unit_id: str) -> int:
    """In how many calls that are not over a unit is asked for a list."""
    return int(
        r.value(
            "SELECT count(*) FROM list_call_units t JOIN list_calls c ON c.id = t.call_id "
            "WHERE t.unit_id = ? AND c.closed_on IS NULL",
            (unit_id,),
        )
    )


def hand_over_calls(w: Writer, unit_id: str, to_id: str) -> None:
    """What an ended unit still owes is owed by who takes over: demands of open calls add up, files and reminders of
    these calls count for the successor, and so do rows that wait. Calls that are over, and who proposed whom, stay as
    they were."""
    open_calls = "SELECT id FROM list_calls WHERE closed_on IS NULL"
    for owed in w.rows(f"SELECT * FROM list_call_units WHERE unit_id = ? AND call_id IN ({open_calls})", (unit_id,)):
        there = w.row("SELECT * FROM list_call_units WHERE call_id = ? AND unit_id = ?", (owed["call_id"], to_id))
        if there is None:
            w.update("list_call_units", owed["id"], {"unit_id": to_id})
            continue
        added = {key: there[key] + owed[key] for key in ("wanted", "wanted_women")}
        notes = "; ".join(one for one in (there["notes"], owed["notes"]) if one)
        w.update("list_call_units", there["id"], {**added, "notes": notes})
        w.delete("list_call_units", owed["id"])
    for table, condition in (
        ("import_files", f"call_id IN ({open_calls})"),
        ("reminders", f"call_id IN ({open_calls})"),
        ("parked_rows", "state <> 'dropped'"),
    ):
        for row in w.rows(f"SELECT id FROM {table} WHERE unit_id = ? AND {condition}", (unit_id,)):
            w.update(table, row["id"], {"unit_id": to_id})


def add_alias(w: Writer, unit_id: str, alias: str) -> None:
    key = " " + vietnamese.search_key(alias)
    known = w.value("SELECT 1 FROM unit_aliases WHERE unit_id = ? AND search_key = ?", (unit_id, key))
    if known is None:
        w.insert("unit_aliases", {"unit_id": unit_id, "alias": alias, "search_key": key})


def record(w: Writer, change: Mapping[str, object], parts: Sequence[Mapping[str, object]]) -> None:
    """Write down a change and its parts."""
    change_id = w.insert("unit_changes", change)
    for part in parts:
        w.insert("unit_change_parts", {"change_id": change_id, **part})


def kin(r: Reader, unit_id: str, *, before: bool) -> list[Record]:
    """The units that a unit came from, or that came from it, in the order of the changes."""
    mine, other = ("to_unit_id", "from_unit_id") if before else ("from_unit_id", "to_unit_id")
    rows = r.rows(
        f"""
        SELECT u.id, u.name, p.extent, c.changed_on, c.source FROM unit_change_parts p
        JOIN unit_changes c ON c.id = p.change_id JOIN units u ON u.id = p.{other}
        WHERE p.{mine} = ? AND p.from_unit_id <> p.to_unit_id ORDER BY c.changed_on, p.rowid
        """,
        (unit_id,),
    )
    return [dict(row) for row in rows]


def former_names(r: Reader, unit_id: str) -> list[Record]:
    """What a unit was called, oldest first: a part from a unit to itself keeps the name before it."""
    rows = r.rows(
        """
        SELECT p.notes AS name, c.changed_on, c.source FROM unit_change_parts p
        JOIN unit_changes c ON c.id = p.change_id
        WHERE p.from_unit_id = :unit AND p.to_unit_id = :unit ORDER BY c.changed_on, p.rowid
        """,
        {"unit": unit_id},
    )
    return [dict(row) for row in rows]


def contents(
    r: Reader, unit_ids: Sequence[str], words: str, limit: int, day: str
) -> tuple[list[Record], list[Record], int]:
    """What can be chosen from units when a part moves: units below, subjects whose name has the words, and how many
    subjects there are."""
    ids = json.dumps(list(unit_ids))
    children = r.rows(
        """
        SELECT id, name, kind, parent_id FROM units
        WHERE parent_id IN (SELECT value FROM json_each(?)) AND (valid_to IS NULL OR valid_to >= ?) ORDER BY sort_key
        """,
        (ids, day),
    )
    keys = [f" {word}" for word in vietnamese.search_key(words).split()]
    condition = "unit_id IN (SELECT value FROM json_each(?)) AND retired_on IS NULL"
    condition += " AND instr(search_key, ?) > 0" * len(keys)
    subjects = r.rows(
        f"SELECT id, full_name, kind, position, unit_id FROM subjects WHERE {condition} ORDER BY sort_key LIMIT ?",
        [ids, *keys, limit],
    )
    total = r.value(f"SELECT count(*) FROM subjects WHERE {condition}", [ids, *keys])
    return [dict(row) for row in children], [dict(row) for row in subjects], int(total)


def counts_of(r: Reader, unit_id: str) -> dict[str, int]:
    """Kind -> how many subjects a unit has now; 'former': how many come from it."""
    rows = r.rows(
        "SELECT kind, count(*) AS n FROM subjects WHERE unit_id = ? AND retired_on IS NULL GROUP BY kind", (unit_id,)
    )
    former = r.value("SELECT count(*) FROM subjects WHERE former_unit_id = ? AND retired_on IS NULL", (unit_id,))
    return {row["kind"]: row["n"] for row in rows} | {"former": int(former)}


def children(r: Reader, unit_id: str, day: str) -> list[Record]:
    """The units at work on a day that stand right below one."""
    rows = r.rows(
        "SELECT id, name FROM units WHERE parent_id = ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY sort_key",
        (unit_id, day),
    )
    return [dict(row) for row in rows]


def ancestors(r: Reader, unit_id: str) -> list[Record]:
    """The units above a unit, nearest first, itself left out; a circle in old data ends the walk."""
    rows = r.rows(
        """
        WITH RECURSIVE above (id, height) AS (
            SELECT parent_id, 1 FROM units WHERE id = :unit
            UNION SELECT u.parent_id, height + 1 FROM units u JOIN above ON u.id = above.id WHERE height < 50
        )
        SELECT u.id, u.name, min(height) AS height FROM above JOIN units u ON u.id = above.id GROUP BY u.id
        ORDER BY height
        """,
        {"unit": unit_id},
    )
    return [dict(row) for row in rows]
