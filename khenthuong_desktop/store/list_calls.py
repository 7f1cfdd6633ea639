"""Lists asked of units: what each was asked for, what came, what waits to be mended, who was reminded."""

from __future__ import annotations

from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.store.list_call_columns import COLUMNS, LACKS, SENT, WAITING


def calls(r: Reader) -> list[Record]:
    """All of them, the open ones first, the nearest deadline first."""
    rows = r.rows("SELECT * FROM list_calls ORDER BY closed_on IS NOT NULL, deadline IS NULL, deadline, name")
    return [dict(row) for row in rows]


def asked(r: Reader, call_id: str) -> list[Record]:
    """What is asked of each unit of a call, without counting what came."""
    return [dict(row) for row in r.rows("SELECT * FROM list_call_units WHERE call_id = ?", (call_id,))]


def standings(r: Reader, call_id: str) -> list[Record]:
    """How each unit of a call stands, in the order of the units' names."""
    counted = ", ".join(f"{sql} AS {name}" for name, sql in COLUMNS.items() if name != "missing")
    rows = r.rows(
        f"""
        SELECT t.id, t.unit_id, u.name AS unit, t.wanted, t.wanted_women, {counted}, {SENT} AS sent,
            (SELECT count(*) FROM reminders m WHERE m.call_id = t.call_id AND m.unit_id = t.unit_id) AS reminders
        FROM list_call_units t JOIN units u ON u.id = t.unit_id WHERE t.call_id = ? ORDER BY u.sort_key
        """,
        (call_id,),
    )
    return [dict(row) for row in rows]


def debts(r: Reader) -> list[Record]:
    """The open calls, the nearest deadline first, with how many of their units still lack somebody, and how many
    have rows to mend."""
    units = "(SELECT count(*) FROM list_call_units t WHERE t.call_id = c.id AND {which})"
    rows = r.rows(
        f"""
        SELECT c.*, {units.format(which=LACKS)} AS lacking, {units.format(which=f"{COLUMNS['to_mend']} > 0")} AS mending
        FROM list_calls c WHERE c.closed_on IS NULL ORDER BY c.deadline IS NULL, c.deadline, c.name
        """
    )
    return [dict(row) for row in rows if row["lacking"] or row["mending"]]


def waiting_rows(r: Reader, call_id: str, unit_id: str) -> list[Record]:
    """The rows of a unit that wait to be mended, as its files have them."""
    rows = r.rows(
        f"""
        SELECT p.*, f.name AS file FROM parked_rows p JOIN import_files f ON f.id = p.file_id
        WHERE p.id IN ({WAITING.format(call=":call", unit=":unit")}) ORDER BY f.name, p.sheet, p.row
        """,
        {"call": call_id, "unit": unit_id},
    )
    return [dict(row) for row in rows]


def reminders(r: Reader, call_id: str) -> list[Record]:
    """Who was reminded, the latest first."""
    rows = r.rows(
        """
        SELECT m.*, u.name AS unit FROM reminders m JOIN units u ON u.id = m.unit_id
        WHERE m.call_id = ? ORDER BY m.reminded_at DESC, u.sort_key
        """,
        (call_id,),
    )
    return [dict(row) for row in rows]


def short_names(r: Reader) -> dict[str, str]:
    """The shortest name of each unit, 'KP 3' of 'Khu phố 3': what people write in a message."""
    rows = r.rows(
        "SELECT u.id, u.name, (SELECT alias FROM unit_aliases a WHERE a.unit_id = u.id "
        "AND length(alias) > 2 ORDER BY length(alias), alias LIMIT 1) AS alias FROM units u"
    )
    return {
        row["id"]: row["alias"] if row["alias"] and len(row["alias"]) < len(row["name"]) else row["name"]
        for row in rows
    }
