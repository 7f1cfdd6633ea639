"""First schema: the office and its bodies, signers and roles, units, subjects, attached files, history."""

from __future__ import annotations

NAME = "m0001_house"
HISTORY = "kept"  # nothing older exists

RECORD = "id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL DEFAULT 1, origin TEXT NOT NULL"

_COUNT_NEW = (
    "INSERT INTO subject_counts VALUES (new.kind, coalesce(new.unit_id, ''), 1) "
    "ON CONFLICT DO UPDATE SET number = number + 1"
)
_DROP_OLD = (
    "UPDATE subject_counts SET number = number - 1 WHERE kind = old.kind AND unit_id = coalesce(old.unit_id, '')"
)

STATEMENTS = (
    "CREATE TABLE about (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)",
    # --- history: not recorded itself
    """
    CREATE TABLE history_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        user TEXT NOT NULL,
        reason TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'upgrade', 'erase', 'restore')),
        target INTEGER REFERENCES history_steps (id),
        undone INTEGER NOT NULL DEFAULT 0,
        left_office TEXT,
        sealed INTEGER NOT NULL DEFAULT 0,
        is_open INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE UNIQUE INDEX history_steps_open ON history_steps (is_open) WHERE is_open",
    """
    CREATE TABLE history_changes (
        id INTEGER PRIMARY KEY,
        step INTEGER NOT NULL REFERENCES history_steps (id),
        record_table TEXT NOT NULL,
        record_id TEXT NOT NULL,
        action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete', 'erased')),
        before TEXT
    )
    """,
    "CREATE INDEX history_changes_step ON history_changes (step)",
    "CREATE INDEX history_changes_record ON history_changes (record_id)",
    # --- the office by date
    f"""
    CREATE TABLE office (
        {RECORD},
        commune_name TEXT NOT NULL,
        commune_code TEXT,
        province_name TEXT NOT NULL DEFAULT '',
        place_name TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    f"""
    CREATE TABLE bodies (
        {RECORD},
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        position INTEGER NOT NULL DEFAULT 0,
        retired_on TEXT
    )
    """,
    f"""
    CREATE TABLE letterheads (
        {RECORD},
        body_id TEXT REFERENCES bodies (id),
        upper_line TEXT NOT NULL DEFAULT '',
        issuing_line TEXT NOT NULL,
        number_suffix TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX letterheads_body ON letterheads (body_id)",
    f"""
    CREATE TABLE signers (
        {RECORD},
        body_id TEXT REFERENCES bodies (id),
        full_name TEXT NOT NULL,
        position TEXT NOT NULL,
        form TEXT NOT NULL DEFAULT '',
        on_behalf TEXT NOT NULL DEFAULT '',
        is_default INTEGER NOT NULL DEFAULT 0,
        valid_from TEXT,
        valid_to TEXT,
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX signers_body ON signers (body_id)",
    # --- units
    f"""
    CREATE TABLE units (
        {RECORD},
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent_id TEXT REFERENCES units (id),
        head TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        population INTEGER,
        valid_from TEXT,
        valid_to TEXT,
        notes TEXT NOT NULL DEFAULT '',
        search_key TEXT NOT NULL,
        sort_key TEXT NOT NULL
    )
    """,
    "CREATE INDEX units_sort ON units (sort_key)",
    "CREATE INDEX units_parent ON units (parent_id)",
    f"""
    CREATE TABLE unit_aliases (
        {RECORD},
        unit_id TEXT NOT NULL REFERENCES units (id),
        alias TEXT NOT NULL,
        search_key TEXT NOT NULL
    )
    """,
    "CREATE INDEX unit_aliases_unit ON unit_aliases (unit_id)",
    "CREATE INDEX unit_aliases_key ON unit_aliases (search_key)",
    f"""
    CREATE TABLE unit_changes (
        {RECORD},
        changed_on TEXT NOT NULL,
        source TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    f"""
    CREATE TABLE unit_change_parts (
        {RECORD},
        change_id TEXT NOT NULL REFERENCES unit_changes (id),
        from_unit_id TEXT NOT NULL REFERENCES units (id),
        to_unit_id TEXT NOT NULL REFERENCES units (id),
        extent TEXT NOT NULL CHECK (extent IN ('whole', 'part')),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX unit_change_parts_change ON unit_change_parts (change_id)",
    "CREATE INDEX unit_change_parts_from ON unit_change_parts (from_unit_id)",
    "CREATE INDEX unit_change_parts_to ON unit_change_parts (to_unit_id)",
    f"""
    CREATE TABLE roles (
        {RECORD},
        role TEXT NOT NULL,
        local_name TEXT NOT NULL,
        body_id TEXT REFERENCES bodies (id),
        unit_id TEXT REFERENCES units (id),
        valid_from TEXT,
        valid_to TEXT,
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    # --- subjects: individuals, collectives and households are one noun, because every nomination,
    #     delegate and award points to any of the three
    f"""
    CREATE TABLE subjects (
        {RECORD},
        kind TEXT NOT NULL CHECK (kind IN ('individual', 'collective', 'household')),
        full_name TEXT NOT NULL,
        sort_name TEXT NOT NULL DEFAULT '',
        name_as_received TEXT NOT NULL DEFAULT '',
        unit_id TEXT REFERENCES units (id),
        former_unit_id TEXT REFERENCES units (id),
        title TEXT NOT NULL DEFAULT '',
        gender TEXT CHECK (gender IN ('male', 'female')),
        birth_date TEXT,
        national_id TEXT,
        ethnicity TEXT,
        religion TEXT,
        party_member INTEGER CHECK (party_member IN (0, 1)),
        party_since TEXT,
        position TEXT NOT NULL DEFAULT '',
        field TEXT,
        economic_sector TEXT,
        direct_worker INTEGER CHECK (direct_worker IN (0, 1)),
        leader_class TEXT,
        honours TEXT NOT NULL DEFAULT '',
        education TEXT,
        collective_kind TEXT,
        head_name TEXT NOT NULL DEFAULT '',
        members TEXT NOT NULL DEFAULT '',
        member_count INTEGER CHECK (member_count >= 0),
        phone TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        photo TEXT,
        notes TEXT NOT NULL DEFAULT '',
        retired_on TEXT,
        search_key TEXT NOT NULL,
        sort_key TEXT NOT NULL
    )
    """,
    "CREATE INDEX subjects_sort ON subjects (kind, sort_key) WHERE retired_on IS NULL",
    "CREATE INDEX subjects_unit ON subjects (unit_id, kind, retired_on, sort_key)",
    "CREATE INDEX subjects_former_unit ON subjects (former_unit_id) WHERE former_unit_id IS NOT NULL",
    "CREATE INDEX subjects_national_id ON subjects (national_id) WHERE national_id IS NOT NULL",
    # How many subjects each unit has, kept by triggers: counting a million rows takes longer than a first paint.
    """
    CREATE TABLE subject_counts (
        kind TEXT NOT NULL,
        unit_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (kind, unit_id)
    ) WITHOUT ROWID
    """,
    f"""
    CREATE TRIGGER subject_counts_insert AFTER INSERT ON subjects
    WHEN new.retired_on IS NULL BEGIN {_COUNT_NEW}; END
    """,
    f"""
    CREATE TRIGGER subject_counts_delete AFTER DELETE ON subjects
    WHEN old.retired_on IS NULL BEGIN {_DROP_OLD}; END
    """,
    f"""
    CREATE TRIGGER subject_counts_leave AFTER UPDATE OF kind, unit_id, retired_on ON subjects
    WHEN old.retired_on IS NULL BEGIN {_DROP_OLD}; END
    """,
    f"""
    CREATE TRIGGER subject_counts_join AFTER UPDATE OF kind, unit_id, retired_on ON subjects
    WHEN new.retired_on IS NULL BEGIN {_COUNT_NEW}; END
    """,
    # --- attached files lie in files/ by hash; a row here names one use of one file
    f"""
    CREATE TABLE attachments (
        {RECORD},
        sha256 TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        record_table TEXT NOT NULL,
        record_id TEXT NOT NULL,
        purpose TEXT NOT NULL DEFAULT '',
        added_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX attachments_record ON attachments (record_id)",
    "CREATE INDEX attachments_file ON attachments (sha256)",
    # --- what the office sets
    f"""
    CREATE TABLE catalogue_overrides (
        {RECORD},
        catalogue TEXT NOT NULL,
        code TEXT NOT NULL,
        data TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        source TEXT NOT NULL
    )
    """,
    f"""
    CREATE TABLE settings (
        {RECORD},
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL,
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    # --- texts that a cell would not take: kept where they were typed or pasted, until mended
    f"""
    CREATE TABLE rejected_cells (
        {RECORD},
        list TEXT NOT NULL,
        record_id TEXT NOT NULL,
        column_key TEXT NOT NULL,
        text TEXT NOT NULL,
        problem TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX rejected_cells_place ON rejected_cells (record_id, column_key)",
)
