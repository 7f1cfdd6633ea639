"""Files that came in, and finding the subjects that their rows may be: by CCCD, and by folded name and year."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence, Set
from typing import Any

from khenthuong_desktop.store import bulk
from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.store.likeness import LIKENESS

_COLUMNS = """s.id, s.kind, s.full_name, s.name_as_received, s.unit_id, s.former_unit_id, s.title, s.gender,
    s.birth_date, s.national_id, s.ethnicity, s.religion, s.party_member, s.party_since, s.position, s.field,
    s.economic_sector, s.direct_worker, s.leader_class, s.honours, s.education, s.collective_kind, s.head_name,
    s.members, s.member_count, s.phone, s.address, s.notes, s.retired_on, s.sort_name"""


def with_national_ids(r: Reader, numbers: Iterable[str]) -> list[Record]:
    """The subjects that have one of these CCCD."""
    wanted = set(numbers)
    if wanted and _fewer_than(r, len(wanted)):
        there = r.rows("SELECT national_id FROM subjects WHERE national_id IS NOT NULL")
        wanted &= {row[0] for row in there}
    return _found(r, "s.national_id = wanted.value", wanted)


def with_likeness(r: Reader, keys: Iterable[str]) -> list[Record]:
    """The subjects with one of these keys of folded name and birth year (' nguyen van an |1985')."""
    return _found(r, f"{LIKENESS.format(s='s.')} = wanted.value", keys)


def with_name(r: Reader, names: Iterable[str]) -> list[Record]:
    """The subjects with one of these folded names (' nguyen van an |'), whatever their year."""
    key = LIKENESS.format(s="s.")
    return _found(r, f"{key} >= wanted.value AND {key} < wanted.value || '}}'", names)


def names_met(r: Reader, names: Set[str]) -> Set[str]:
    """Those of the folded names (' nguyen van an |') that somebody in the register has."""
    if not names:
        return names
    key = LIKENESS.format(s="s.")
    if _fewer_than(r, len(names)):
        return names & {row[0] for row in r.rows("SELECT substr(search_key, 1, instr(search_key, '|')) FROM subjects")}
    rows = r.rows(
        f"SELECT value FROM json_each(?) wanted WHERE EXISTS "
        f"(SELECT 1 FROM subjects s WHERE {key} >= wanted.value AND {key} < wanted.value || '}}')",
        (json.dumps(list(names)),),
    )
    return {row[0] for row in rows}


def _fewer_than(r: Reader, count: int) -> bool:
    """Whether the register is sooner read from end to end than asked for each of so many."""
    return int(r.value("SELECT count(*) FROM (SELECT 1 FROM subjects LIMIT ?)", (count,))) < count


def images_before(r: Reader, subject_id: str) -> list[Record]:
    """How a subject was before each change that stands: what an undo put back was never given up."""
    rows = r.rows(
        "SELECT c.before FROM history_changes c JOIN history_steps s ON s.id = c.step WHERE c.record_id = ? "
        "AND c.record_table = 'subjects' AND c.before IS NOT NULL AND s.kind = 'do' AND NOT s.undone",
        (subject_id,),
    )
    return [json.loads(row[0]) for row in rows]


def red_units(r: Reader, ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Subject -> column -> the text that its cell of a unit would not take."""
    rows = r.rows(
        "SELECT record_id, column_key, text FROM rejected_cells WHERE column_key IN ('unit_id', 'former_unit_id') "
        "AND record_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        found.setdefault(row[0], {})[row[1]] = row[2]
    return found


def by_ids(r: Reader, ids: Iterable[str]) -> list[Record]:
    return _found(r, "s.id = wanted.value", ids)


def _found(r: Reader, condition: str, wanted: Iterable[str]) -> list[Record]:
    there = json.dumps(list(wanted))
    if there == "[]":
        return []
    # CROSS JOIN: SQLite walks the wanted and looks each up in the index, however large the register is.
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM json_each(?) wanted CROSS JOIN subjects s WHERE {condition} ORDER BY s.rowid", (there,)
    )
    return [dict(row) for row in rows]


def earlier_files(r: Reader, digests: Iterable[str]) -> list[Record]:
    """Imports of files with these contents, the latest last."""
    rows = r.rows(
        "SELECT * FROM import_files WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY rowid",
        (json.dumps(list(digests)),),
    )
    return [dict(row) for row in rows]


def subjects_of(r: Reader, file_id: str) -> dict[tuple[str, int], str]:
    rows = r.rows("SELECT sheet, row, subject_id FROM import_rows WHERE file_id = ?", (file_id,))
    return {(row["sheet"], row["row"]): row["subject_id"] for row in rows}


def parked_of(r: Reader, file_id: str) -> dict[tuple[str, int], str]:
    rows = r.rows("SELECT sheet, row, id FROM parked_rows WHERE file_id = ?", (file_id,))
    return {(row["sheet"], row["row"]): row["id"] for row in rows}


def nominations_of(r: Reader, subject_ids: Iterable[str]) -> list[Record]:
    rows = r.rows(
        "SELECT * FROM nominations WHERE subject_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(subject_ids)),),
    )
    return [dict(row) for row in rows]


def are_different(r: Reader, first_id: str, second_id: str) -> bool:
    pair = {"first": first_id, "second": second_id}
    return bool(
        r.value(
            "SELECT EXISTS (SELECT 1 FROM different_subjects WHERE (first_id = :first AND second_id = :second) "
            "OR (first_id = :second AND second_id = :first))",
            pair,
        )
    )


def insert_with_ids(w: Writer, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Insert many records whose ids are known already, because other records of the step name them."""
    own = ((row[0], w._origin, *row[1:]) for row in rows)
    return bulk.insert_many(w._connection, w.step, table, ("id", "origin", *columns), own)


def new_id(w: Writer) -> str:
    return w._new_id()


def choices_of_columns(r: Reader, shapes: Iterable[str] | None = None) -> list[Record]:
    """What was decided about shapes of headers, the latest last."""
    return [dict(row) for row in r.rows("SELECT * FROM column_choices ORDER BY rowid")]


def choices_taken_back(w: Writer) -> list[Record]:
    """What this step, an undo, has just forgotten or put back to what it was, as it stood before."""
    rows = w.rows(
        "SELECT record_id, action, before FROM history_changes WHERE step = ? AND record_table = 'column_choices' "
        "AND action IN ('update', 'delete') ORDER BY id",
        (w.step,),
    )
    return [{"record_id": row["record_id"], "action": row["action"], **json.loads(row["before"])} for row in rows]
