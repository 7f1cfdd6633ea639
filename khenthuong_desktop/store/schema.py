"""Brings a file to the newest schema, and refuses one that is ahead of this program."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from types import ModuleType
from typing import TYPE_CHECKING

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.store import identity, triggers
from khenthuong_desktop.store.migrations import (
    m0001_house,
    m0002_workbooks,
    m0003_search,
    m0004_papers,
    m0005_conferences,
    m0006_conference_day,
    m0007_delegation_history,
)
from khenthuong_desktop.wording import steps as steps_words

if TYPE_CHECKING:
    from sqlite_utils import Database as SqliteUtils

MIGRATIONS: tuple[ModuleType, ...] = (
    m0001_house,
    m0002_workbooks,
    m0003_search,
    m0004_papers,
    m0005_conferences,
    m0006_conference_day,
    m0007_delegation_history,
)
SCHEMA = len(MIGRATIONS)

# Tables whose rows are the office's records: each has id, revision, origin, and a history.
RECORD_TABLES: tuple[str, ...] = (
    "office",
    "bodies",
    "letterheads",
    "signers",
    "units",
    "unit_aliases",
    "unit_changes",
    "unit_change_parts",
    "roles",
    "subjects",
    "attachments",
    "catalogue_overrides",
    "settings",
    "rejected_cells",
    "commendations",
    "list_calls",
    "list_call_units",
    "reminders",
    "import_files",
    "import_rows",
    "parked_rows",
    "nominations",
    "column_choices",
    "different_subjects",
    "saved_filters",
    "papers",
    "paper_texts",
    "paper_forms",
    "conferences",
    "agreement_steps",
    "allotments",
    "delegates",
    "composition_rules",
    "scenarios",
    "delegation_members",
    "programme_items",
    "programmes",
    "programme_issues",
    "speeches",
    "report_parts",
    "tasks",
    "propaganda_entries",
    "banner_designs",
    "subordinate_conferences",
    "committee_members",
    "budget_lines",
    "budgets",
    "invitations",
    "gifts",
    "conference_awards",
    "adoptions",
)


def applied(connection: sqlite3.Connection) -> list[str]:
    """Names of the migrations a file has had, asked without importing sqlite-utils."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if not found:
        return []
    return [row[0] for row in connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()]


def missing(connection: sqlite3.Connection, path: str) -> list[str]:
    """Migrations still to be applied; an unknown one means a newer program wrote this file."""
    names = [migration.NAME for migration in MIGRATIONS]
    done = applied(connection)
    if unknown := [name for name in done if name not in names]:
        raise StorageProblem("database.newer", path=path, found=unknown[-1], known=names[-1])
    return [name for name in names if name not in done]


def migrate(connection: sqlite3.Connection, now: datetime, user: str) -> None:
    """Apply what is missing, each migration in a transaction of its own."""
    from sqlite_utils import Database as SqliteUtils
    from sqlite_utils import Migrations

    steps = Migrations("khenthuong")
    fresh = not applied(connection)
    for number, migration in enumerate(MIGRATIONS, start=1):
        told = number == 1 or not fresh  # a new file has been upgraded from nothing
        recorded = number == SCHEMA or not fresh  # and nothing of its making is recorded: one round of triggers does
        steps(name=migration.NAME)(_applying(migration, number, now, user, told, recorded))
    steps.apply(SqliteUtils(connection, execute_plugins=False))


def _applying(  # type: ignore[no-untyped-def]
    migration: ModuleType, number: int, now: datetime, user: str, told: bool, recorded: bool
):
    def apply(database: SqliteUtils) -> None:
        connection = database.conn
        for statement in migration.STATEMENTS:
            connection.execute(statement)
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in RECORD_TABLES:
            if table in tables and recorded:
                triggers.install(connection, table)
        # An upgrade is a step that history can name; one that closes history cannot be undone past.
        if told:
            step = (
                now.isoformat(timespec="seconds"),
                user,
                steps_words.upgraded(number),
                migration.HISTORY == "closed",
            )
            connection.execute(
                "INSERT INTO history_steps (at, user, reason, kind, sealed) VALUES (?, ?, ?, 'upgrade', ?)", step
            )
        connection.execute(f"PRAGMA application_id={identity.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={number}")

    return apply
