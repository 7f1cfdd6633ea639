"""Conferences: settings and agreement, numbers allotted to units, delegates, composition rules, the delegation."""

from __future__ import annotations

NAME = "m0005_conferences"
HISTORY = "kept"  # adds tables only

RECORD = "id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL DEFAULT 1, origin TEXT NOT NULL"

STATEMENTS = (
    # --- a conference: every number is a setting; `sources` names the document of each setting that has its own
    f"""
    CREATE TABLE conferences (
        {RECORD},
        occasion TEXT NOT NULL DEFAULT 'models' CHECK (occasion IN ('models', 'year_review', 'award_ceremony')),
        tier TEXT,
        form TEXT NOT NULL,
        congress INTEGER NOT NULL DEFAULT 0 CHECK (congress IN (0, 1)),
        of_whom TEXT NOT NULL DEFAULT '',
        session TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL,
        theme TEXT NOT NULL DEFAULT '',
        period TEXT NOT NULL DEFAULT '',
        next_period TEXT NOT NULL DEFAULT '',
        pilot INTEGER NOT NULL DEFAULT 0 CHECK (pilot IN (0, 1)),
        window_from TEXT,
        window_to TEXT,
        window_inclusive INTEGER NOT NULL DEFAULT 1 CHECK (window_inclusive IN (0, 1)),
        held_on TEXT,
        starts_at TEXT NOT NULL DEFAULT '',
        length TEXT NOT NULL DEFAULT 'half_day',
        place TEXT NOT NULL DEFAULT '',
        cap INTEGER CHECK (cap > 0),
        whole_staff INTEGER NOT NULL DEFAULT 0 CHECK (whole_staff IN (0, 1)),
        size INTEGER CHECK (size >= 0),
        models_share TEXT,
        guests_share TEXT,
        share_is_approximate INTEGER NOT NULL DEFAULT 0 CHECK (share_is_approximate IN (0, 1)),
        leaders TEXT NOT NULL DEFAULT 'guests' CHECK (leaders IN ('guests', 'apart', 'unsaid')),
        attention TEXT NOT NULL DEFAULT '[]',
        banner TEXT NOT NULL DEFAULT '',
        flag_salute INTEGER NOT NULL DEFAULT 0 CHECK (flag_salute IN (0, 1)),
        filmed_report INTEGER NOT NULL DEFAULT 0 CHECK (filmed_report IN (0, 1)),
        superior_speech INTEGER NOT NULL DEFAULT 0 CHECK (superior_speech IN (0, 1)),
        exchange TEXT NOT NULL DEFAULT 'none',
        body_id TEXT REFERENCES bodies (id),
        signer_id TEXT REFERENCES signers (id),
        source TEXT NOT NULL DEFAULT '',
        sources TEXT NOT NULL DEFAULT '{{}}',
        upper_event TEXT NOT NULL DEFAULT '',
        upper_body TEXT NOT NULL DEFAULT '',
        delegation_size INTEGER CHECK (delegation_size >= 0),
        delegation_source TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'preparing' CHECK (state IN ('preparing', 'agreed', 'held', 'closed')),
        call_id TEXT REFERENCES list_calls (id),
        copied_from TEXT REFERENCES conferences (id),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX conferences_call ON conferences (call_id) WHERE call_id IS NOT NULL",
    "CREATE INDEX conferences_body ON conferences (body_id)",
    # --- who proposes, who agrees, with which paper and when
    f"""
    CREATE TABLE agreement_steps (
        {RECORD},
        conference_id TEXT NOT NULL REFERENCES conferences (id),
        position INTEGER NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        paper_id TEXT REFERENCES papers (id),
        paper_name TEXT NOT NULL DEFAULT '',
        done_on TEXT,
        outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'agreed', 'returned')),
        number INTEGER,
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX agreement_steps_conference ON agreement_steps (conference_id, position)",
    "CREATE INDEX agreement_steps_paper ON agreement_steps (paper_id) WHERE paper_id IS NOT NULL",
    # --- numbers allotted to units, with the structure asked of each: trait or attribute -> heads
    f"""
    CREATE TABLE allotments (
        {RECORD},
        conference_id TEXT NOT NULL REFERENCES conferences (id),
        unit_id TEXT NOT NULL REFERENCES units (id),
        number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0),
        structure TEXT NOT NULL DEFAULT '{{}}',
        minutes_on TEXT,
        minutes_present INTEGER CHECK (minutes_present >= 0),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX allotments_pair ON allotments (conference_id, unit_id)",
    "CREATE INDEX allotments_unit ON allotments (unit_id)",
    # --- delegates: `subject_id` is the person who comes, `represents_id` the collective or household that sent him;
    #     `candidate_state` is what he goes back to when his choice is taken back
    f"""
    CREATE TABLE delegates (
        {RECORD},
        conference_id TEXT NOT NULL REFERENCES conferences (id),
        subject_id TEXT REFERENCES subjects (id),
        represents_id TEXT REFERENCES subjects (id),
        unit_id TEXT REFERENCES units (id),
        kind TEXT NOT NULL DEFAULT 'model' CHECK (kind IN ('model', 'guest', 'leader', 'press', 'helper')),
        state TEXT NOT NULL DEFAULT 'nominated' CHECK (state IN ('nominated', 'eligible', 'chosen', 'reserve',
            'confirmed', 'present', 'withdrawn', 'replaced')),
        candidate_state TEXT NOT NULL DEFAULT 'nominated'
            CHECK (candidate_state IN ('nominated', 'eligible', 'reserve')),
        number INTEGER CHECK (number > 0),
        number_printed_on TEXT,
        reserve_order INTEGER,
        by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
        traits TEXT NOT NULL DEFAULT '',
        achievement TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        replaces_id TEXT REFERENCES delegates (id),
        left_on TEXT,
        left_reason TEXT NOT NULL DEFAULT '',
        file_id TEXT REFERENCES import_files (id),
        notes TEXT NOT NULL DEFAULT '',
        CHECK (subject_id IS NOT NULL OR represents_id IS NOT NULL)
    )
    """,
    "CREATE INDEX delegates_conference ON delegates (conference_id, kind)",
    "CREATE INDEX delegates_subject ON delegates (subject_id)",
    "CREATE INDEX delegates_represents ON delegates (represents_id) WHERE represents_id IS NOT NULL",
    "CREATE INDEX delegates_unit ON delegates (unit_id)",
    "CREATE INDEX delegates_replaces ON delegates (replaces_id) WHERE replaces_id IS NOT NULL",
    "CREATE INDEX delegates_file ON delegates (file_id) WHERE file_id IS NOT NULL",
    "CREATE UNIQUE INDEX delegates_number ON delegates (conference_id, number) WHERE number IS NOT NULL",
    # --- what the plan asks of the whole; `delegation` rules are those of the upper level for who goes on
    f"""
    CREATE TABLE composition_rules (
        {RECORD},
        conference_id TEXT NOT NULL REFERENCES conferences (id),
        delegation INTEGER NOT NULL DEFAULT 0 CHECK (delegation IN (0, 1)),
        position INTEGER NOT NULL DEFAULT 0,
        attribute TEXT NOT NULL,
        value TEXT NOT NULL DEFAULT '',
        scope TEXT NOT NULL DEFAULT 'all' CHECK (scope IN ('all', 'models', 'guests')),
        bound TEXT NOT NULL DEFAULT 'least' CHECK (bound IN ('least', 'most', 'each')),
        measure TEXT NOT NULL DEFAULT 'heads' CHECK (measure IN ('heads', 'percent')),
        amount TEXT NOT NULL,
        rounding TEXT NOT NULL DEFAULT 'up' CHECK (rounding IN ('up', 'down', 'nearest')),
        hard INTEGER NOT NULL DEFAULT 0 CHECK (hard IN (0, 1)),
        label TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX composition_rules_conference ON composition_rules (conference_id, delegation, position)",
    # --- choices kept under a name, to be compared
    f"""
    CREATE TABLE scenarios (
        {RECORD},
        conference_id TEXT NOT NULL REFERENCES conferences (id),
        name TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        chosen TEXT NOT NULL,
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX scenarios_conference ON scenarios (conference_id)",
    # --- who goes on to the upper congress
    f"""
    CREATE TABLE delegation_members (
        {RECORD},
        conference_id TEXT NOT NULL REFERENCES conferences (id),
        delegate_id TEXT REFERENCES delegates (id),
        subject_id TEXT NOT NULL REFERENCES subjects (id),
        position INTEGER NOT NULL,
        reserve INTEGER NOT NULL DEFAULT 0 CHECK (reserve IN (0, 1)),
        head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1)),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX delegation_members_conference ON delegation_members (conference_id, position)",
    "CREATE INDEX delegation_members_delegate ON delegation_members (delegate_id)",
    "CREATE INDEX delegation_members_subject ON delegation_members (subject_id)",
)
