"""Copies the office's file while it is in use, and judges a copy: opened, counted table by table, hashed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store import identity, schema
from khenthuong_desktop.store.database import Clock, Committed, Database, Reader, open_database

Report = Callable[[int, int], None]

# What is said of a file that is not a whole database of ours; everything else is the disk's or the folder's.
NOT_WHOLE = frozenset(
    {
        "backup.copy_differs",
        "backup.copy_empty",
        "database.damaged",
        "database.newer",
        "database.not_ours",
        "database.truncated",
    }
)

_PAGES_A_STEP = 2048
# A copy that others wrote into meanwhile is made again; the last attempt keeps writers waiting.
_FREE_ATTEMPTS = 3
_BUSY_STEPS = 4
_RESTARTS = 3  # so often SQLite may begin again because somebody saved, before the attempt ends
_BLOCKED_BY_SOURCE = (5, 6, 11, 26)  # busy, locked, corrupt, not a database: the source's, never the copy's
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class State:
    """The last step a file holds: two files with the same are the same state of the office."""

    step: int
    at: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that has been opened, counted and hashed."""

    schema: int
    counts: dict[str, int]
    state: State
    sha256: str
    size: int


def newest_schema() -> int:
    return schema.SCHEMA


def state(r: Reader) -> State:
    row = r.row("SELECT id, at FROM history_steps ORDER BY id DESC LIMIT 1")
    return State(row["id"], row["at"]) if row is not None else State(0, "")


def copy(database: Database, target: Path, report: Report | None = None) -> Copy:
    """Copy the file as it is now into `target`, which counts only once it was opened and counted.

    Nobody waits for it: where somebody saved meanwhile, the copy is begun again.
    """
    for attempt in range(_FREE_ATTEMPTS + 1):
        try:
            before = _copy_once(database, target, report, hold=attempt == _FREE_ATTEMPTS)
        except _OvertakenError:
            continue
        made = examine(target)
        if made.state != before.state and attempt < _FREE_ATTEMPTS:
            continue
        if made != before.with_hash(made):
            raise StorageProblem("backup.copy_differs", path=str(target))
        return made
    raise AssertionError("the last attempt ends the loop")


@contextlib.contextmanager
def snapshot(database: Database, target: Path) -> Iterator[Reader]:
    """The file as it is now, to be read for as long as it takes while others save; not judged in any way."""
    try:
        _copy_once(database, target, None, hold=False, counted=False)
    except _OvertakenError:
        _copy_once(database, target, None, hold=True, counted=False)
    with _opened_alone(target) as r:
        yield r


def examine(path: Path) -> Copy:
    """Open a file that nobody else has open, and say what is in it; damaged or foreign ones are refused."""
    known = identity.refuse_strangers(path, schema.SCHEMA)
    with _opened_alone(path) as r:
        schema.missing(r._connection, str(path))
        if r.value("PRAGMA integrity_check(1)") != "ok":
            raise StorageProblem("database.damaged", path=str(path))
        found = _Counted(known, _counts(r), state(r))
    if not found.counts.get("about") or (
        not set(schema.RECORD_TABLES) <= found.counts.keys() and known == schema.SCHEMA
    ):
        raise StorageProblem("backup.copy_empty", path=str(path))
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Copy(found.schema, found.counts, found.state, digest, path.stat().st_size)


def attachments_of(path: Path) -> dict[str, bool]:
    """Hashes of the attached files a copy speaks of; True where a record of today does, False only in the past."""
    with _opened_alone(path) as r:
        return attachment_hashes(r)


def attachment_hashes(r: Reader) -> dict[str, bool]:
    """As `attachments_of`, for an open file; undo can bring back what only the past speaks of."""
    past = r.rows(
        "SELECT DISTINCT json_extract(before, '$.sha256') FROM history_changes "
        "WHERE record_table = 'attachments' AND before IS NOT NULL"
    )
    now = r.rows("SELECT sha256 FROM attachments UNION SELECT photo FROM subjects WHERE photo IS NOT NULL")
    found = {str(row[0]): False for row in past} | {str(row[0]): True for row in now}
    return {digest: needed for digest, needed in found.items() if _HASH.fullmatch(digest)}


def cut_off(path: Path) -> bool:
    """Whether a write into this file was cut off and waits in its journal to be rolled back."""
    return identity.journal_waits(path)


def settle(path: Path) -> None:
    """Let SQLite finish with a write that was cut off, so that its journal can never meet another file.

    Raises what is wrong with a file that is not a whole one of ours.
    """
    identity.refuse_strangers(path, schema.SCHEMA)
    with connections.told_apart(path):
        connections.settle(path)


@contextlib.contextmanager
def nobody_saves(database: Database) -> Iterator[None]:
    """Wait for the step that is being saved, refuse others, and begin anew with whatever file lies there then."""
    database.suspended = True
    try:
        with contextlib.suppress(StorageProblem), connections.told_apart(database.path):
            waiting = connections.connect(database.path, writing=True)
            try:
                waiting.execute("BEGIN IMMEDIATE")
            finally:
                waiting.close()
        database.close()
        yield
    finally:
        database.close()
        database.suspended = False


def bring_up_to_date(path: Path, *, clock: Clock, user: str, new_id: Callable[[], str]) -> None:
    """Bring a file that nobody else has open to the newest schema; the archive it came from is its backup."""
    open_database(path, clock=clock, user=user, new_id=new_id, before_upgrade=lambda old: None).close()
    journal_of(path).unlink(missing_ok=True)


def record_restore(path: Path, *, now: datetime, user: str, reason: str) -> None:
    """Say in the history of a file that nobody else has open that it takes the place of another."""
    with connections.told_apart(path):
        connection = connections.connect(path, writing=True)
        try:
            connection.execute(
                "INSERT INTO history_steps (at, user, reason, kind) VALUES (?, ?, ?, 'restore')",
                (now.isoformat(timespec="seconds"), user, reason),
            )
        finally:
            connection.close()
    journal_of(path).unlink(missing_ok=True)


def as_a_whole(database: Database) -> Committed | None:
    """What listeners are told when this file has taken the place of another; None where it cannot be read."""
    try:
        with database.read() as r:
            last = r.row("SELECT id, reason, kind FROM history_steps ORDER BY id DESC LIMIT 1")
    except StorageProblem:
        return None  # damaged data are what a restore is for
    return (
        None if last is None else Committed(last["id"], last["reason"], last["kind"], frozenset(schema.RECORD_TABLES))
    )


def journal_of(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


@dataclass(frozen=True, slots=True)
class _Counted:
    schema: int
    counts: dict[str, int]
    state: State

    def with_hash(self, made: Copy) -> Copy:
        return Copy(self.schema, self.counts, self.state, made.sha256, made.size)


class _OvertakenError(Exception):
    """Others save faster than the copy gets on."""


def _copy_once(
    database: Database, target: Path, report: Report | None, *, hold: bool, counted: bool = True
) -> _Counted:
    """One attempt; gives what the source held when it began. `hold` keeps writers waiting until it ends."""
    target.unlink(missing_ok=True)
    try:
        source = connections.connect(database.path, writing=False)
        try:
            source.execute("BEGIN")
            r = Reader(source)
            schema_number = int(r.value("PRAGMA user_version"))
            before = _Counted(schema_number, _counts(r) if counted else {}, state(r) if counted else State(0, ""))
            if not hold:
                source.execute("ROLLBACK")
            _copy_pages(source, target, report)
        finally:
            source.close()
        with target.open("rb+") as file:
            os.fsync(file.fileno())
    except sqlite3.Error as error:
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
        where = database.path if primary in _BLOCKED_BY_SOURCE else target
        if found := connections.problem(error, where):
            raise found from error
        raise
    return before


def _copy_pages(source: sqlite3.Connection, target: Path, report: Report | None) -> None:
    busy = restarts = furthest = 0

    def after_step(status: int, remaining: int, total: int) -> None:
        nonlocal busy, restarts, furthest
        restarts += status == 0 and total - remaining <= furthest
        furthest = total - remaining
        if restarts > _RESTARTS:
            raise _OvertakenError
        busy = busy + 1 if status & 0xFF in (5, 6) else 0
        if busy == _BUSY_STEPS:  # each of them has already waited for the busy timeout
            raise StorageProblem("database.busy", path=str(target))
        if report is not None:
            report(total - remaining, total)

    copied = sqlite3.connect(target, isolation_level=None)
    try:
        # A copy that fails is thrown away, so it needs no journal; it is synced as a whole at its end.
        copied.execute("PRAGMA journal_mode=OFF").fetchall()
        copied.execute("PRAGMA synchronous=OFF").fetchall()
        source.backup(copied, pages=_PAGES_A_STEP, progress=after_step, sleep=0.05)
    finally:
        copied.close()


@contextlib.contextmanager
def _opened_alone(path: Path) -> Iterator[Reader]:
    with connections.told_apart(path):
        connection = connections.connect(path, writing=False)
        try:
            connection.execute("BEGIN")
            yield Reader(connection)
        finally:
            connection.close()


def counts(r: Reader) -> dict[str, int]:
    """Table -> how many rows, of what a restore is judged by."""
    return {table: int(r.value(f"SELECT count(*) FROM {table}")) for table in ("subjects", "units")}


def _counts(r: Reader) -> dict[str, int]:
    names = r.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    return {row[0]: int(r.value(f'SELECT count(*) FROM "{row[0]}"')) for row in names}
