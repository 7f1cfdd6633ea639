"""What is counted of a unit in a call, as SQL over `list_call_units t`: for the list on screen and for messages."""

from __future__ import annotations

from typing import Final

# A file's sender speaks for all its rows where this call asks the sender; else, as in one workbook that a division
# gathers for many, each row's own unit does.
_ASKED: Final = "f.unit_id IN (SELECT a.unit_id FROM list_call_units a WHERE a.call_id = f.call_id)"
_WHOSE: Final = "CASE WHEN {asked} THEN f.unit_id ELSE coalesce({own}, f.unit_id) END"
# What the unit must mend; a row that only waits for the office to say who it is, the unit has done its part of.
_BLOCKED: Final = "EXISTS (SELECT 1 FROM json_each(p.problems) WHERE json_extract(value, '$.severity') = 'blocks')"
_PARKED: Final = f"""
    FROM import_files f JOIN parked_rows p ON p.file_id = f.id
    WHERE f.call_id = {{call}} AND {_WHOSE.format(asked=_ASKED, own="p.unit_id")} = {{unit}} AND p.state <> 'dropped'
"""
# Who has come in for a call from a unit, each person once however many files they are in.
RECEIVED: Final = f"""
    SELECT DISTINCT s.id AS subject_id, s.gender AS gender
    FROM import_files f JOIN import_rows i ON i.file_id = f.id JOIN subjects s ON s.id = i.subject_id
    WHERE f.call_id = {{call}} AND {_WHOSE.format(asked=_ASKED, own="s.unit_id")} = {{unit}} AND s.retired_on IS NULL
    UNION ALL SELECT p.id, json_extract(p.fields, '$.fields.gender') {_PARKED} AND NOT {_BLOCKED}
"""
WAITING: Final = f"SELECT p.id {_PARKED} AND {_BLOCKED}"
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
