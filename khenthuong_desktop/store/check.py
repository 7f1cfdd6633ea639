"""Reads the whole file and says what is wrong with it: structure, references, keys, history, values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.store import check_values, derived_keys, identity, schema, triggers, word_index
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.store.derived_keys import KeyRule

_NAMED = 20  # so many faults of SQLite's own check are told one by one

# Columns that hold JSON.
_JSON = (("settings", "value"), ("catalogue_overrides", "data"), ("saved_filters", "query"), ("papers", "inputs"))


@dataclass(frozen=True, slots=True)
class AttachmentUse:
    """One row that says an attached file must be there."""

    name: str
    sha256: str
    size: int | None


def check(r: Reader, key_rules: Sequence[KeyRule] = ()) -> list[Finding]:
    """Everything that is wrong, worst first; an empty list means that the file is sound."""
    broken = list(_structure(r)) or [found for found in _schema(r) if found.code == "check.table_missing"]
    if broken:
        return broken  # what is asked of a broken file further on says nothing
    return [
        *_schema(r),
        *_references(r),
        *_steps(r),
        *_changes(r),
        *_counts(r),
        *_words(r),
        *_json(r),
        *check_values.check(r),
        *(found for rule in key_rules for found in wrong_keys(r, rule)),
    ]


def attachment_uses(r: Reader) -> list[AttachmentUse]:
    rows = r.rows("SELECT name, sha256, size FROM attachments ORDER BY sha256, name")
    photos = r.rows("SELECT full_name, photo FROM subjects WHERE length(photo) = 64 ORDER BY photo")
    return [AttachmentUse(row[0], row[1], row[2]) for row in rows] + [
        AttachmentUse(row[0], row[1], None) for row in photos
    ]


def _structure(r: Reader) -> Iterator[Finding]:
    try:
        lines = [str(row[0]) for row in r.rows(f"PRAGMA integrity_check({_NAMED})")]
    except sqlite3.DatabaseError as error:
        lines = [str(error)]
    for line in lines:
        if line != "ok":
            yield finding("check.structure", "blocks", detail=line)


def _schema(r: Reader) -> Iterator[Finding]:
    applied = schema.applied(r._connection)
    known = [migration.NAME for migration in schema.MIGRATIONS]
    if applied != known or r.value("PRAGMA user_version") != schema.SCHEMA:
        yield finding("check.schema", "blocks", found=", ".join(applied), known=", ".join(known))
    if r.value("PRAGMA application_id") != identity.APPLICATION_ID:
        yield finding("check.application_id", "blocks")
    tables = {row[0] for row in r.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    there = {
        row[0]: row[1]
        for row in r.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'history_*'")
    }
    expected: dict[str, str] = {}
    for table in schema.RECORD_TABLES:
        if table not in tables:
            yield finding("check.table_missing", "blocks", table=table)
        else:
            expected |= triggers.definitions(r._connection, table)
    for name in sorted(expected.keys() | there.keys()):
        if expected.get(name) != there.get(name):
            yield finding("check.trigger", "blocks", name=name)


def _references(r: Reader) -> Iterator[Finding]:
    broken: dict[tuple[str, str], int] = {}
    for row in r.rows("PRAGMA foreign_key_check"):
        key = (str(row[0]), str(row[2]))
        broken[key] = broken.get(key, 0) + 1
    for (table, parent), count in broken.items():
        yield finding("check.reference", "blocks", table=table, parent=parent, count=count)


def _steps(r: Reader) -> Iterator[Finding]:
    """No step is left open; a step says 'undone' exactly when the last word about it was an undo."""
    for row in r.rows("SELECT id FROM history_steps WHERE is_open ORDER BY id"):
        yield finding("check.step_open", "blocks", number=row[0])
    rows = r.rows(
        """
        SELECT step.id FROM history_steps step
        WHERE step.undone <> coalesce((SELECT later.kind = 'undo' FROM history_steps later
            WHERE later.target = step.id ORDER BY later.id DESC LIMIT 1), 0)
        ORDER BY step.id
        """
    )
    for row in rows:
        yield finding("check.step_state", "blocks", number=row[0])
    rows = r.rows(
        """
        SELECT step.id FROM history_steps step LEFT JOIN history_steps target ON target.id = step.target
        WHERE (step.kind IN ('undo', 'redo')) <> (step.target IS NOT NULL)
           OR (step.target IS NOT NULL AND (target.kind IS NOT 'do' OR target.id > step.id))
        ORDER BY step.id
        """
    )
    for row in rows:
        yield finding("check.step_target", "blocks", number=row[0])


def _changes(r: Reader) -> Iterator[Finding]:
    """Each record was inserted first, then changed, then perhaps deleted, and stands or is gone as the last says."""
    rows = r.rows(
        """
        SELECT record_table, count(DISTINCT record_id) FROM (
            SELECT record_table, record_id, action, before,
                   lag(action) OVER (PARTITION BY record_table, record_id ORDER BY id) AS previous
            FROM history_changes)
        WHERE CASE action
            WHEN 'insert' THEN previous IS NOT NULL AND previous <> 'delete'
            WHEN 'erased' THEN previous IS NOT NULL AND previous <> 'erased'
            ELSE previous IS NULL OR previous NOT IN ('insert', 'update')
              OR CASE WHEN json_valid(before) THEN json_extract(before, '$.id') IS NOT record_id ELSE 1 END END
        GROUP BY record_table
        """
    )
    for row in rows:
        yield finding("check.history_order", "blocks", table=row[0], count=row[1])
    unknown = r.rows("SELECT DISTINCT record_table FROM history_changes")
    for table in sorted({row[0] for row in unknown} - set(schema.RECORD_TABLES)):
        yield finding("check.history_table", "blocks", table=table)
    for table in schema.RECORD_TABLES:
        yield from _last_word(r, table)


def _last_word(r: Reader, table: str) -> Iterator[Finding]:
    unrecorded = r.value(
        f"""
        SELECT count(*) FROM {table} record WHERE NOT EXISTS (
            SELECT 1 FROM history_changes WHERE record_id = record.id AND record_table = ?)
        """,
        (table,),
    )
    if unrecorded:
        yield finding("check.unrecorded", "blocks", table=table, count=unrecorded)
    # SQLite gives the other columns of the row that has the maximum.
    differing = r.value(
        f"""
        SELECT count(*) FROM (
            SELECT record_id, action, max(id) FROM history_changes WHERE record_table = ? GROUP BY record_id) last
        WHERE (last.action IN ('insert', 'update')) <> EXISTS (SELECT 1 FROM {table} WHERE id = last.record_id)
        """,
        (table,),
    )
    if differing:
        yield finding("check.history_end", "blocks", table=table, count=differing)


def _counts(r: Reader) -> Iterator[Finding]:
    """The counts that triggers keep are those of the subjects themselves."""
    differing = r.value(
        """
        WITH counted AS (
            SELECT kind, coalesce(unit_id, '') AS unit_id, count(*) AS number FROM subjects
            WHERE retired_on IS NULL GROUP BY 1, 2),
        kept AS (SELECT kind, unit_id, number FROM subject_counts WHERE number <> 0)
        SELECT count(*) FROM (
            SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)
            UNION ALL
            SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept))
        """
    )
    if differing:
        yield finding("check.counts", "blocks", count=differing)


def _words(r: Reader) -> Iterator[Finding]:
    """The index of words says of the subjects what they say themselves."""
    wrong = sum(1 for _ in word_index.wrong(r))
    if wrong:
        yield finding("check.words", "blocks", count=wrong)


def _json(r: Reader) -> Iterator[Finding]:
    for table, column in _JSON:
        for row in r.rows(f"SELECT id, {column} AS text FROM {table} ORDER BY id"):
            try:
                json.loads(row["text"])
            except ValueError:
                yield finding("check.json", "blocks", table=table, column_name=column, id=row["id"])


def wrong_keys(r: Reader, rule: KeyRule) -> Iterator[Finding]:
    """Keys computed again: a wrong one hides a record from search or puts it in the wrong place."""
    wrong, example = 0, ""
    for row, _ in derived_keys.wrong(r, rule):
        wrong += 1
        example = example or str(row["id"])
    if wrong:
        yield finding("check.keys", "blocks", table=rule.table, count=wrong, id=example)
