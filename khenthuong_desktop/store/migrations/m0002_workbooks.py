"""Workbooks that come in: files, which row became which record, parked rows, nominations, and who still owes a list."""

from __future__ import annotations

NAME = "m0002_workbooks"
HISTORY = "kept"  # adds tables only

RECORD = "id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL DEFAULT 1, origin TEXT NOT NULL"

STATEMENTS = (
    # --- people of one folded name and birth year, looked up for every row of a workbook that comes in
    """
    CREATE INDEX subjects_likeness ON subjects (
        substr(search_key, 1, instr(search_key, '|')) || coalesce(substr(birth_date, 1, 4), ''))
    """,
    # --- what is known of a subject's awards, typed in or imported; decisions of this office will point here
    f"""
    CREATE TABLE commendations (
        {RECORD},
        subject_id TEXT NOT NULL REFERENCES subjects (id),
        award TEXT,
        award_name TEXT NOT NULL DEFAULT '',
        year INTEGER,
        decision_number TEXT NOT NULL DEFAULT '',
        decided_on TEXT,
        decided_by TEXT NOT NULL DEFAULT '',
        achievement TEXT NOT NULL DEFAULT '',
        period_from TEXT,
        period_to TEXT,
        state TEXT NOT NULL DEFAULT 'valid' CHECK (state IN ('valid', 'cancelled')),
        cancelled_by TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX commendations_subject ON commendations (subject_id)",
    # --- lists asked of units: what each owes, until when, and who was reminded
    f"""
    CREATE TABLE list_calls (
        {RECORD},
        name TEXT NOT NULL,
        deadline TEXT,
        deadline_inclusive INTEGER NOT NULL DEFAULT 1 CHECK (deadline_inclusive IN (0, 1)),
        source TEXT NOT NULL DEFAULT '',
        what TEXT NOT NULL DEFAULT '',
        closed_on TEXT
    )
    """,
    f"""
    CREATE TABLE list_call_units (
        {RECORD},
        call_id TEXT NOT NULL REFERENCES list_calls (id),
        unit_id TEXT NOT NULL REFERENCES units (id),
        wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted >= 0),
        wanted_women INTEGER NOT NULL DEFAULT 0 CHECK (wanted_women >= 0),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX list_call_units_pair ON list_call_units (call_id, unit_id)",
    "CREATE INDEX list_call_units_unit ON list_call_units (unit_id)",
    f"""
    CREATE TABLE reminders (
        {RECORD},
        call_id TEXT REFERENCES list_calls (id),
        unit_id TEXT NOT NULL REFERENCES units (id),
        reminded_at TEXT NOT NULL,
        way TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '',
        by_user TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX reminders_unit ON reminders (unit_id)",
    "CREATE INDEX reminders_call ON reminders (call_id)",
    # --- files that came in
    f"""
    CREATE TABLE import_files (
        {RECORD},
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        format TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        by_user TEXT NOT NULL DEFAULT '',
        unit_id TEXT REFERENCES units (id),
        call_id TEXT REFERENCES list_calls (id),
        columns TEXT NOT NULL DEFAULT '[]'
    )
    """,
    "CREATE INDEX import_files_hash ON import_files (sha256)",
    "CREATE INDEX import_files_unit ON import_files (unit_id)",
    "CREATE INDEX import_files_call ON import_files (call_id)",
    # --- which row became which record
    f"""
    CREATE TABLE import_rows (
        {RECORD},
        file_id TEXT NOT NULL REFERENCES import_files (id),
        sheet TEXT NOT NULL,
        row INTEGER NOT NULL,
        subject_id TEXT NOT NULL REFERENCES subjects (id),
        outcome TEXT NOT NULL CHECK (outcome IN ('new', 'update', 'duplicate'))
    )
    """,
    "CREATE INDEX import_rows_file ON import_rows (file_id)",
    "CREATE INDEX import_rows_subject ON import_rows (subject_id)",
    # --- rows that could not go in: kept as they were read and mended so far, until they can
    f"""
    CREATE TABLE parked_rows (
        {RECORD},
        file_id TEXT NOT NULL REFERENCES import_files (id),
        sheet TEXT NOT NULL,
        row INTEGER NOT NULL,
        kind TEXT NOT NULL,
        full_name TEXT NOT NULL DEFAULT '',
        unit_id TEXT REFERENCES units (id),
        fields TEXT NOT NULL,
        problems TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'returned', 'dropped')),
        returned_on TEXT
    )
    """,
    "CREATE INDEX parked_rows_file ON parked_rows (file_id)",
    "CREATE INDEX parked_rows_unit ON parked_rows (unit_id)",
    # --- what units propose: one award for one subject, as their list says; dossiers will point here
    f"""
    CREATE TABLE nominations (
        {RECORD},
        subject_id TEXT NOT NULL REFERENCES subjects (id),
        unit_id TEXT REFERENCES units (id),
        call_id TEXT REFERENCES list_calls (id),
        file_id TEXT REFERENCES import_files (id),
        award TEXT,
        award_name TEXT NOT NULL DEFAULT '',
        commendation_kind TEXT,
        achievement TEXT NOT NULL DEFAULT '',
        received_on TEXT,
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX nominations_subject ON nominations (subject_id)",
    "CREATE INDEX nominations_unit ON nominations (unit_id)",
    "CREATE INDEX nominations_call ON nominations (call_id)",
    "CREATE INDEX nominations_file ON nominations (file_id)",
    # --- what the officer decided about a shape of header, to be proposed the next time
    f"""
    CREATE TABLE column_choices (
        {RECORD},
        shape TEXT NOT NULL,
        unit_id TEXT REFERENCES units (id),
        targets TEXT NOT NULL
    )
    """,
    "CREATE INDEX column_choices_shape ON column_choices (shape)",
    "CREATE INDEX column_choices_unit ON column_choices (unit_id)",
    # --- two records that a person has looked at and found to be two people
    f"""
    CREATE TABLE different_subjects (
        {RECORD},
        first_id TEXT NOT NULL REFERENCES subjects (id),
        second_id TEXT NOT NULL REFERENCES subjects (id)
    )
    """,
    "CREATE UNIQUE INDEX different_subjects_pair ON different_subjects (first_id, second_id)",
    "CREATE INDEX different_subjects_second ON different_subjects (second_id)",
    f"""
    CREATE TABLE saved_filters (
        {RECORD},
        list TEXT NOT NULL,
        name TEXT NOT NULL,
        query TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX saved_filters_name ON saved_filters (list, name)",
)
