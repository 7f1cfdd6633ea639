"""The day of a conference: programme and its issues, speeches, report parts, tasks, committee, budget, invitations."""

from __future__ import annotations

NAME = "m0006_conference_day"
HISTORY = "kept"  # adds tables only

RECORD = "id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL DEFAULT 1, origin TEXT NOT NULL"
OF_CONFERENCE = "conference_id TEXT NOT NULL REFERENCES conferences (id)"

STATEMENTS = (
    # --- the programme in work; a start is worked out from the one before, unless it is fixed
    f"""
    CREATE TABLE programme_items (
        {RECORD},
        {OF_CONFERENCE},
        position INTEGER NOT NULL,
        kind TEXT NOT NULL DEFAULT '',
        content TEXT NOT NULL,
        minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
        fixed_at TEXT,
        lead TEXT NOT NULL DEFAULT '',
        speaker TEXT NOT NULL DEFAULT '',
        papers TEXT NOT NULL DEFAULT '',
        chair_notes TEXT NOT NULL DEFAULT '',
        printed INTEGER NOT NULL DEFAULT 1 CHECK (printed IN (0, 1)),
        source TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX programme_items_conference ON programme_items (conference_id, position)",
    # --- what holds for the whole programme: when it is to be over
    f"""
    CREATE TABLE programmes (
        {RECORD},
        {OF_CONFERENCE},
        ends_at TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX programmes_conference ON programmes (conference_id)",
    # --- what was issued: the conference and its items as they stood (these as JSON), under a number that stays
    f"""
    CREATE TABLE programme_issues (
        {RECORD},
        {OF_CONFERENCE},
        version INTEGER NOT NULL,
        issued_on TEXT NOT NULL,
        conference_name TEXT NOT NULL DEFAULT '',
        held_on TEXT,
        place TEXT NOT NULL DEFAULT '',
        starts_at TEXT NOT NULL DEFAULT '',
        ends_at TEXT NOT NULL DEFAULT '',
        items TEXT NOT NULL,
        paper_name TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX programme_issues_version ON programme_issues (conference_id, version)",
    # --- speeches (tham luận)
    f"""
    CREATE TABLE speeches (
        {RECORD},
        {OF_CONFERENCE},
        delegate_id TEXT REFERENCES delegates (id),
        subject_id TEXT REFERENCES subjects (id),
        unit_id TEXT REFERENCES units (id),
        field TEXT,
        topic TEXT NOT NULL DEFAULT '',
        minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
        state TEXT NOT NULL DEFAULT 'candidate' CHECK (state IN ('candidate', 'chosen', 'reserve', 'withdrawn')),
        position INTEGER NOT NULL DEFAULT 0,
        draft_due TEXT,
        draft_due_inclusive INTEGER NOT NULL DEFAULT 1 CHECK (draft_due_inclusive IN (0, 1)),
        received_on TEXT,
        edited_on TEXT,
        approved_on TEXT,
        approved_by TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX speeches_conference ON speeches (conference_id, position)",
    "CREATE INDEX speeches_delegate ON speeches (delegate_id) WHERE delegate_id IS NOT NULL",
    "CREATE INDEX speeches_subject ON speeches (subject_id) WHERE subject_id IS NOT NULL",
    "CREATE INDEX speeches_unit ON speeches (unit_id) WHERE unit_id IS NOT NULL",
    # --- parts of the reports and speeches that are written: five_year, result, opening, closing, launch, response
    f"""
    CREATE TABLE report_parts (
        {RECORD},
        {OF_CONFERENCE},
        report TEXT NOT NULL,
        position INTEGER NOT NULL,
        code TEXT NOT NULL DEFAULT '',
        level INTEGER NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 3),
        heading TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        figures TEXT NOT NULL DEFAULT '{{}}',
        role TEXT NOT NULL DEFAULT '',
        responsible TEXT NOT NULL DEFAULT '',
        due_on TEXT,
        due_inclusive INTEGER NOT NULL DEFAULT 1 CHECK (due_inclusive IN (0, 1)),
        received_on TEXT
    )
    """,
    "CREATE INDEX report_parts_report ON report_parts (conference_id, report, position)",
    # --- who does what by when
    f"""
    CREATE TABLE tasks (
        {RECORD},
        {OF_CONFERENCE},
        position INTEGER NOT NULL,
        kind TEXT NOT NULL DEFAULT 'task' CHECK (kind IN ('task', 'side_event', 'propaganda')),
        role TEXT NOT NULL DEFAULT '',
        responsible TEXT NOT NULL DEFAULT '',
        what TEXT NOT NULL,
        place TEXT NOT NULL DEFAULT '',
        due_on TEXT,
        due_inclusive INTEGER NOT NULL DEFAULT 1 CHECK (due_inclusive IN (0, 1)),
        days_before INTEGER,
        product TEXT NOT NULL DEFAULT '',
        done_on TEXT,
        done_by TEXT NOT NULL DEFAULT '' CHECK (done_by IN ('', 'hand', 'product')),
        source TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX tasks_conference ON tasks (conference_id, position)",
    "CREATE INDEX tasks_due ON tasks (due_on) WHERE done_on IS NULL",
    f"""
    CREATE TABLE propaganda_entries (
        {RECORD},
        {OF_CONFERENCE},
        task_id TEXT REFERENCES tasks (id),
        day TEXT NOT NULL,
        channel TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL,
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX propaganda_entries_conference ON propaganda_entries (conference_id, day)",
    "CREATE INDEX propaganda_entries_task ON propaganda_entries (task_id) WHERE task_id IS NOT NULL",
    # --- banner designs (maket) and their approval
    f"""
    CREATE TABLE banner_designs (
        {RECORD},
        {OF_CONFERENCE},
        text TEXT NOT NULL,
        size TEXT NOT NULL DEFAULT '',
        hung_at TEXT NOT NULL DEFAULT '',
        approved_by TEXT NOT NULL DEFAULT '',
        approved_on TEXT,
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX banner_designs_conference ON banner_designs (conference_id)",
    # --- conferences and plans of the units below
    f"""
    CREATE TABLE subordinate_conferences (
        {RECORD},
        {OF_CONFERENCE},
        unit_id TEXT NOT NULL REFERENCES units (id),
        held_on TEXT,
        plan_due TEXT,
        plan_due_inclusive INTEGER NOT NULL DEFAULT 1 CHECK (plan_due_inclusive IN (0, 1)),
        plan_received_on TEXT,
        report_due TEXT,
        report_due_inclusive INTEGER NOT NULL DEFAULT 1 CHECK (report_due_inclusive IN (0, 1)),
        report_received_on TEXT,
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX subordinate_conferences_pair ON subordinate_conferences (conference_id, unit_id)",
    "CREATE INDEX subordinate_conferences_unit ON subordinate_conferences (unit_id)",
    # --- the organising committee and its subcommittees
    f"""
    CREATE TABLE committee_members (
        {RECORD},
        {OF_CONFERENCE},
        subcommittee TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        full_name TEXT NOT NULL,
        office_held TEXT NOT NULL DEFAULT '',
        seat TEXT NOT NULL DEFAULT '',
        duty TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX committee_members_conference ON committee_members (conference_id, position)",
    # --- money: norm x number; a linked number follows a count of the conference
    f"""
    CREATE TABLE budget_lines (
        {RECORD},
        {OF_CONFERENCE},
        position INTEGER NOT NULL,
        section TEXT NOT NULL DEFAULT '',
        content TEXT NOT NULL,
        measure TEXT NOT NULL DEFAULT '',
        norm INTEGER CHECK (norm >= 0),
        norm_source TEXT NOT NULL DEFAULT '',
        number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0),
        linked_to TEXT NOT NULL DEFAULT '',
        times INTEGER NOT NULL DEFAULT 1 CHECK (times >= 0),
        appraised INTEGER CHECK (appraised >= 0),
        approved INTEGER CHECK (approved >= 0),
        spent INTEGER CHECK (spent >= 0),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX budget_lines_conference ON budget_lines (conference_id, position)",
    f"""
    CREATE TABLE budgets (
        {RECORD},
        {OF_CONFERENCE},
        state TEXT NOT NULL DEFAULT 'drafted' CHECK (state IN ('drafted', 'appraised', 'approved', 'closed')),
        source_of_funds TEXT NOT NULL DEFAULT '',
        appraised_on TEXT,
        appraised_by TEXT NOT NULL DEFAULT '',
        approved_on TEXT,
        approved_by TEXT NOT NULL DEFAULT '',
        frozen TEXT NOT NULL DEFAULT '{{}}',
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX budgets_conference ON budgets (conference_id)",
    # --- invitations: a delegate, somebody of the register, or somebody outside it
    f"""
    CREATE TABLE invitations (
        {RECORD},
        {OF_CONFERENCE},
        delegate_id TEXT REFERENCES delegates (id),
        full_name TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        position TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '',
        printed_on TEXT,
        sent_on TEXT,
        answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'coming', 'not_coming')),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX invitations_conference ON invitations (conference_id)",
    "CREATE INDEX invitations_delegate ON invitations (delegate_id) WHERE delegate_id IS NOT NULL",
    f"""
    CREATE TABLE gifts (
        {RECORD},
        {OF_CONFERENCE},
        name TEXT NOT NULL,
        for_kinds TEXT NOT NULL DEFAULT 'model',
        value INTEGER CHECK (value >= 0),
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX gifts_conference ON gifts (conference_id)",
    # --- who is given what at the conference; decisions will feed it
    f"""
    CREATE TABLE conference_awards (
        {RECORD},
        {OF_CONFERENCE},
        subject_id TEXT NOT NULL REFERENCES subjects (id),
        delegate_id TEXT REFERENCES delegates (id),
        award TEXT,
        award_name TEXT NOT NULL DEFAULT '',
        achievement TEXT NOT NULL DEFAULT '',
        decision TEXT NOT NULL DEFAULT '',
        posthumous INTEGER NOT NULL DEFAULT 0 CHECK (posthumous IN (0, 1)),
        position INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX conference_awards_conference ON conference_awards (conference_id)",
    "CREATE INDEX conference_awards_subject ON conference_awards (subject_id)",
    "CREATE INDEX conference_awards_delegate ON conference_awards (delegate_id) WHERE delegate_id IS NOT NULL",
    # --- the vote on the delegation
    f"""
    CREATE TABLE adoptions (
        {RECORD},
        {OF_CONFERENCE},
        way TEXT NOT NULL DEFAULT 'hands' CHECK (way IN ('hands', 'ballot')),
        present INTEGER CHECK (present >= 0),
        agreed INTEGER CHECK (agreed >= 0),
        against INTEGER CHECK (against >= 0),
        abstained INTEGER CHECK (abstained >= 0),
        invalid INTEGER CHECK (invalid >= 0),
        threshold TEXT NOT NULL DEFAULT '',
        tellers TEXT NOT NULL DEFAULT '',
        held_on TEXT,
        notes TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX adoptions_conference ON adoptions (conference_id)",
)
