"""Two records made one: whatever named the one that goes names the one that is kept, in any table of today or later."""

from __future__ import annotations

import json
from collections.abc import Sequence

from khenthuong_desktop.store.database import Reader, Record, Writer
from khenthuong_desktop.store.reverting import LOOSE, references

_MERGED = "merged:"
_OWN_WAY = frozenset({"different_subjects", "rejected_cells"})


def repoint(w: Writer, gone: str, kept: str) -> None:
    """Let every record that names `gone` name `kept`."""
    for one in references(w):
        if one.child in _OWN_WAY or one.parent not in ("subjects", None):
            continue
        for row in w.rows(f"SELECT id FROM {one.child} WHERE {one.column} = ?", (gone,)):
            w.update(one.child, row["id"], {one.column: kept})
    _repoint_told_apart(w, gone, kept)


def drop(w: Writer, gone: str, kept: str) -> None:
    """Delete what was merged. Its last image says into whom, so that erasing that one finds this one in the history;
    undo brings back the image before it."""
    w.update("subjects", gone, {"address": f"{_MERGED}{kept}"})
    w.delete("subjects", gone)


def move_red_cells(w: Writer, gone: str, kept: str, taken: Sequence[str], empty: Sequence[str]) -> None:
    """The red cells of the columns that were taken go along, and those where the kept one has nothing at all; the
    others go with their record. What was red in a column that was taken has made way for it."""
    for row in w.rows("SELECT id, column_key FROM rejected_cells WHERE record_id = ?", (kept,)):
        if row["column_key"] in taken:
            w.delete("rejected_cells", row["id"])
    still = {row[0] for row in w.rows("SELECT column_key FROM rejected_cells WHERE record_id = ?", (kept,))}
    for row in w.rows("SELECT id, column_key FROM rejected_cells WHERE record_id = ?", (gone,)):
        if row["column_key"] in taken or (row["column_key"] in empty and row["column_key"] not in still):
            w.update("rejected_cells", row["id"], {"record_id": kept})
        else:
            w.delete("rejected_cells", row["id"])


def has_red(r: Reader, record_id: str) -> bool:
    """Whether something waits in a record to be mended."""
    return bool(r.value("SELECT EXISTS (SELECT 1 FROM rejected_cells WHERE record_id = ?)", (record_id,)))


def repoint_loose(w: Writer, gone: str, kept: str) -> None:
    """Let files of a record that goes belong to the one that says the same."""
    for table, column in LOOSE:
        if table not in _OWN_WAY:
            for row in w.rows(f"SELECT id FROM {table} WHERE {column} = ?", (gone,)):
                w.update(table, row["id"], {column: kept})


def nominations_of(r: Reader, subject_id: str) -> list[Record]:
    """What a subject was proposed for, in the order in which it came."""
    rows = r.rows("SELECT * FROM nominations WHERE subject_id = ? ORDER BY rowid", (subject_id,))
    return [dict(row) for row in rows]


def drop_repeated_files(w: Writer, gone: str, kept: str, purpose: str) -> None:
    """A paper that both have is one paper."""
    known = {digest for _, digest in files_of(w, kept, purpose)}
    for file_id, digest in files_of(w, gone, purpose):
        if digest in known:
            w.delete("attachments", file_id)


def files_of(r: Reader, record_id: str, purpose: str) -> list[tuple[str, str]]:
    """Id and content of the files of a record that serve a purpose."""
    rows = r.rows("SELECT id, sha256 FROM attachments WHERE record_id = ? AND purpose = ?", (record_id, purpose))
    return [(row["id"], row["sha256"]) for row in rows]


def last_change(r: Reader, record_id: str) -> int:
    """The last step that touched a record."""
    return int(r.value("SELECT coalesce(max(step), 0) FROM history_changes WHERE record_id = ?", (record_id,)))


def linked(r: Reader, subject_id: str) -> dict[str, int]:
    """Table -> how many of its records name a subject."""
    found: dict[str, int] = {}
    for one in references(r):
        if one.child not in _OWN_WAY and one.parent in ("subjects", None):
            number = r.value(f"SELECT count(*) FROM {one.child} WHERE {one.column} = ?", (subject_id,))
            if number:
                found[one.child] = found.get(one.child, 0) + int(number)
    return found


def merged_into(r: Reader, subject_ids: Sequence[str]) -> list[str]:
    """The records that were merged into some subjects, also into those merged before, and are gone.

    A merge touches the one that is kept, and leaves its id in the last image of the one that goes.
    """
    rows = r.rows(
        """
        WITH RECURSIVE one (id) AS (
            SELECT value FROM json_each(:ids)
            UNION
            SELECT gone.record_id FROM one
            CROSS JOIN history_changes kept ON kept.record_id = one.id
            JOIN history_changes gone ON gone.step = kept.step AND gone.record_id <> kept.record_id
            WHERE kept.record_table = 'subjects' AND kept.action = 'update'
              AND gone.record_table = 'subjects' AND gone.action = 'delete'
              AND json_extract(gone.before, '$.address') = :mark || one.id
              AND NOT EXISTS (SELECT 1 FROM subjects WHERE id = gone.record_id)
        )
        SELECT id FROM one WHERE id NOT IN (SELECT value FROM json_each(:ids))
        """,
        {"ids": json.dumps(list(subject_ids)), "mark": _MERGED},
    )
    return [row[0] for row in rows]


def _repoint_told_apart(w: Writer, gone: str, kept: str) -> None:
    for row in w.rows(
        "SELECT id, first_id, second_id FROM different_subjects WHERE :id IN (first_id, second_id)", {"id": gone}
    ):
        other = row["second_id"] if row["first_id"] == gone else row["first_id"]
        low, high = sorted((kept, other))
        known = w.value("SELECT 1 FROM different_subjects WHERE first_id = ? AND second_id = ?", (low, high))
        if other == kept or known:
            w.delete("different_subjects", row["id"])
        else:
            w.update("different_subjects", row["id"], {"first_id": low, "second_id": high})
