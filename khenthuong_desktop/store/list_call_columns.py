"""What is counted of a unit in a call, as SQL over `list_call_units t`: for the list on screen and for messages."""

from __future__ import annotations

from typing import Final

# A file's sender speaks for all its rows where this call asks the sender; else, as in one workbook that a division
# gathers for many, each row's own unit does. Two questions and not one, so that each unit reads its own files alone.
_NOT_ASKED: Final = (
    "NOT EXISTS (SELECT 1 FROM list_call_units a WHERE a.call_id = {call} AND a.unit_id = coalesce(f.unit_id, ''))"
)
# What the unit must mend; a row that only waits for the office to say who it is, the unit has done its part of.
_BLOCKED: Final = "EXISTS (SELECT 1 FROM json_each(p.problems) WHERE json_extract(value, '$.severity') = 'blocks')"
_FILES: Final = "FROM import_files f INDEXED BY import_files_call CROSS JOIN"
_PEOPLE: Final = f"""
    SELECT s.id AS subject_id, s.kind AS kind, s.gender AS gender
    {_FILES} import_rows i ON i.file_id = f.id CROSS JOIN subjects s ON s.id = i.subject_id
    WHERE f.call_id = {{call}} AND s.retired_on IS NULL AND
"""
_PARKED: Final = f"{_FILES} parked_rows p ON p.file_id = f.id WHERE f.call_id = {{call}} AND p.state <> 'dropped' AND"
_OF_UNIT: Final = f"(f.unit_id = {{unit}} OR (p.unit_id = {{unit}} AND {_NOT_ASKED}))"
# Who has come in for a call from a unit, each once however many files they are in.
ARRIVED: Final = f"""
    {_PEOPLE} f.unit_id = {{unit}}
    UNION {_PEOPLE} s.unit_id = {{unit}} AND {_NOT_ASKED}
    UNION SELECT p.id, p.kind, json_extract(p.fields, '$.fields.gender') {_PARKED} {_OF_UNIT} AND NOT {_BLOCKED}
"""
WAITING: Final = f"SELECT p.id {_PARKED} {_OF_UNIT} AND {_BLOCKED}"
_ARRIVED: Final = ARRIVED.format(call="t.call_id", unit="t.unit_id")
# Of these, those that the call asks for: a collective is no delegate. What is asked without a number, anybody answers.
_RECEIVED: Final = f"""
    SELECT gender FROM ({_ARRIVED})
    WHERE t.wanted = 0 OR call_counts((SELECT what FROM list_calls WHERE id = t.call_id), kind)
"""
_WAITING: Final = WAITING.format(call="t.call_id", unit="t.unit_id")
_HOW_MANY: Final = f"(SELECT count(*) FROM ({_RECEIVED}))"

COLUMNS: Final[dict[str, str]] = {
    "received": _HOW_MANY,
    "women": f"(SELECT count(*) FROM ({_RECEIVED}) WHERE gender = 'female')",
    "missing": f"max(0, t.wanted - {_HOW_MANY})",
    "to_mend": f"(SELECT count(*) FROM ({_WAITING}))",
    "reminded_at": "(SELECT max(reminded_at) FROM reminders m WHERE m.call_id = t.call_id AND m.unit_id = t.unit_id)",
}
# Whether a unit has sent anything at all: what it sent may be something else than what is asked.
SENT: Final = f"(EXISTS ({_ARRIVED}) OR EXISTS ({_WAITING}))"
LACKS: Final = (
    f"({COLUMNS['missing']} > 0 OR t.wanted_women > {COLUMNS['women']} OR (t.wanted = 0 AND {COLUMNS['received']} = 0))"
)
