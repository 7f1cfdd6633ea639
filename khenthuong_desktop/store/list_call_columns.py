"""What is counted of a unit in a call, as SQL over `list_call_units t`: for the list on screen and for messages."""

from __future__ import annotations

from typing import Final

# Who has come in for a call from a unit: a file's sender speaks for all its rows, else each row's own unit does.
RECEIVED: Final = """
    SELECT DISTINCT s.id AS subject_id, s.gender AS gender
    FROM import_files f JOIN import_rows i ON i.file_id = f.id JOIN subjects s ON s.id = i.subject_id
    WHERE f.call_id = {call} AND coalesce(f.unit_id, s.unit_id) = {unit} AND s.retired_on IS NULL
"""
WAITING: Final = """
    SELECT p.id FROM import_files f JOIN parked_rows p ON p.file_id = f.id
    WHERE f.call_id = {call} AND coalesce(f.unit_id, p.unit_id) = {unit} AND p.state <> 'dropped'
"""
_RECEIVED: Final = RECEIVED.format(call="t.call_id", unit="t.unit_id")
_WAITING: Final = WAITING.format(call="t.call_id", unit="t.unit_id")
_HOW_MANY: Final = f"(SELECT count(*) FROM ({_RECEIVED}))"

COLUMNS: Final[dict[str, str]] = {
    "received": _HOW_MANY,
    "women": f"(SELECT count(*) FROM ({_RECEIVED}) WHERE gender = 'female')",
    "missing": f"max(0, t.wanted - {_HOW_MANY})",
    "to_mend": f"(SELECT count(*) FROM ({_WAITING}))",
    "reminded_at": "(SELECT max(reminded_at) FROM reminders m WHERE m.call_id = t.call_id AND m.unit_id = t.unit_id)",
}
