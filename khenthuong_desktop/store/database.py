"""The office's file: reading it, and writing it one named step at a time."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.store import bulk, identity, new_file, schema
from khenthuong_desktop.store import connection as connections

if TYPE_CHECKING:
    from sqlite_utils.db import Table

# Kinds of steps that stay also where no record of today changed: they changed what the history says.
_KEPT = ("undo", "redo", "erase")

_log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
Record = dict[str, Any]


class Committed(NamedTuple):
    """What a finished step touched; screens decide from it whether to reload."""

    step: int
    reason: str
    kind: str
    tables: frozenset[str]


class _Held:
    """A thread's connection; the lock is held while it is used, so that nobody closes it under its hands."""

    __slots__ = ("closed", "connection", "lock", "memory")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.memory: dict[str, Any] = {}
        self.lock = threading.RLock()
        self.closed = False


class Reader:
    """Asks questions of one connection; every answer is read to its end, so that no lock is left behind."""

    def __init__(self, connection: sqlite3.Connection, memory: dict[str, Any] | None = None) -> None:
        """`memory` holds what the connection has learned of the file; who uses it compares the version."""
        self._connection = connection
        self.memory = {} if memory is None else memory

    @property
    def version(self) -> tuple[int, int]:
        """Changes with every change of the file, by whomever."""
        return int(self.value("PRAGMA data_version")), self._connection.total_changes

    def rows(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> list[sqlite3.Row]:
        return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> sqlite3.Row | None:
        found = self._connection.execute(sql, parameters).fetchmany(1)
        return found[0] if found else None

    def value(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> Any:
        found = self.row(sql, parameters)
        return found[0] if found is not None else None

    def record(self, table: str, record_id: str) -> Record | None:
        found = self.row(f"SELECT * FROM {_checked(table)} WHERE id = ?", (record_id,))
        return dict(found) if found is not None else None


class Writer(Reader):
    """Changes records inside one step; the triggers see to the history."""

    def __init__(
        self, connection: sqlite3.Connection, step: int, origin: str, new_id: Callable[[], str], reason: str
    ) -> None:
        super().__init__(connection)
        self.step = step
        self.reason = reason
        self._origin = origin
        self._new_id = new_id
        self.recomputed: set[str] = set()  # tables whose derived keys this step wrote anew: no change, but to be shown

    def insert(self, table: str, values: Mapping[str, object]) -> str:
        record = {"id": self._new_id(), "origin": self._origin, **values}
        self._table(table).insert(record)
        return str(record["id"])

    def update(self, table: str, record_id: str, changes: Mapping[str, object]) -> bool:
        """Change a record; False when it already says so, and then nothing is written."""
        names = list(changes)
        found = self.still_there(table, record_id)
        if all(found[name] == changes[name] for name in names):
            return False
        self._table(table).update(record_id, {**changes, "revision": found["revision"] + 1})
        return True

    def delete(self, table: str, record_id: str) -> None:
        self.still_there(table, record_id)
        self._table(table).delete(record_id)

    def still_there(self, table: str, record_id: str) -> Record:
        """The record as it stands; a list on screen may still show one that was erased or undone meanwhile."""
        found = self.record(table, record_id)
        if found is None:
            raise UserError("record.gone")
        return found

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
        """Insert many records at once, an id for each; see store.bulk for the history."""
        new_id, origin = self._new_id, self._origin
        return bulk.insert_many(
            self._connection,
            self.step,
            _checked(table),
            ("id", "origin", *columns),
            ((new_id(), origin, *row) for row in rows),
        )

    def execute(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> int:
        """Run one statement of a store module; gives the number of rows it changed."""
        return self._connection.execute(sql, parameters).rowcount

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement of a store module for many rows."""
        self._connection.executemany(sql, rows)

    @property
    def total_changes(self) -> int:
        """Grows with every row changed; equal before and after means nothing was."""
        return self._connection.total_changes

    def rename_step(self, reason: str) -> None:
        """Say better what the step did, once that is known."""
        self.reason = reason
        self.execute("UPDATE history_steps SET reason = ? WHERE id = ?", (reason, self.step))

    def mark_left_office(self, what: str) -> None:
        """The result of this step is out of the house (issued, printed, handed over): undo will say so."""
        self.execute("UPDATE history_steps SET left_office = ? WHERE id = ?", (what, self.step))

    def _table(self, table: str) -> Table:
        from sqlite_utils import Database as SqliteUtils

        database = SqliteUtils(self._connection, execute_plugins=False)
        return database.table(_checked(table))


class Database:
    """One office's file. Each thread has a connection of its own."""

    def __init__(
        self, path: Path, *, clock: Clock, user: str, new_id: Callable[[], str], read_only: bool = False
    ) -> None:
        self.path = path
        self.clock = clock
        self.user = user
        self.read_only = read_only
        self.new_id = new_id
        self.on_commit: list[Callable[[Committed], None]] = []
        self.suspended = False  # while a backup takes the place of the file, nothing may be saved into the old one
        self._origin: str | None = None
        self._own = threading.local()
        self._open: list[_Held] = []

    @property
    def origin(self) -> str:
        """The id of this installation: where a record was made, once offices exchange packages."""
        if self._origin is None:
            with self.read() as r:
                self._origin = str(r.value("SELECT value FROM about WHERE key = 'origin'"))
        return self._origin

    @contextlib.contextmanager
    def read(self) -> Iterator[Reader]:
        """One consistent look at the file, also inside a step of the same thread."""
        with connections.told_apart(self.path), self._using() as held:
            connection = held.connection
            if connection.in_transaction:
                yield Reader(connection)
                return
            connection.execute("BEGIN")
            try:
                yield Reader(connection, held.memory)
            finally:
                connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def write(self, reason: str, *, kind: str = "do", target: int | None = None) -> Iterator[Writer]:
        """One action of the officer: all of it or nothing, and one step of the history under `reason`."""
        if self.read_only:
            raise StorageProblem("database.opened_read_only", path=str(self.path))
        origin = self.origin
        with connections.told_apart(self.path), self._using() as held:
            connection = held.connection
            connection.execute("BEGIN IMMEDIATE")
            try:
                if self.suspended:
                    raise StorageProblem("database.busy", path=str(self.path))
                step = connection.execute(
                    "INSERT INTO history_steps (at, user, reason, kind, target, is_open) VALUES (?, ?, ?, ?, ?, 1)",
                    (self.clock().isoformat(timespec="seconds"), self.user, reason, kind, target),
                ).lastrowid
                assert step is not None
                writer = Writer(connection, step, origin, self.new_id, reason)
                yield writer
                tables = _touched(connection, step)
                if tables or kind in _KEPT:
                    connection.execute("UPDATE history_steps SET is_open = 0 WHERE id = ?", (step,))
                elif writer.recomputed:
                    connection.execute("DELETE FROM history_steps WHERE id = ?", (step,))
                else:
                    connection.execute("ROLLBACK")  # nothing changed: no step, no undo that would do nothing
                    return
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        self.tell(Committed(step, writer.reason, kind, tables | writer.recomputed))

    def tell(self, committed: Committed) -> None:
        """Tell all listeners. What is saved is saved: one of them that fails must not make it look otherwise."""
        for listener in list(self.on_commit):
            try:
                listener(committed)
            except Exception:
                _log.exception("a listener failed after step %s", committed.step)

    def close(self) -> None:
        """Close the connections of all threads, each when it is not in use.

        Used again, the database opens its file anew, whatever lies there then.
        """
        self._own = threading.local()
        while self._open:
            held = self._open.pop()
            with held.lock:
                held.closed = True
                held.connection.close()
        self._origin = None

    @contextlib.contextmanager
    def _using(self) -> Iterator[_Held]:
        while True:
            held = self._held()
            with held.lock:
                if not held.closed:  # by another thread, since we asked for it
                    yield held
                    return

    def _held(self) -> _Held:
        own = self._own
        found: _Held | None = getattr(own, "held", None)
        if found is None or found.closed:  # closed by another thread while this one was opening it
            found = _Held(connections.connect(self.path, writing=not self.read_only))
            own.held = found
            self._open.append(found)
        return found

    def _connection(self) -> sqlite3.Connection:
        return self._held().connection


def open_database(
    path: Path,
    *,
    clock: Clock,
    user: str,
    new_id: Callable[[], str],
    before_upgrade: Callable[[Database], None],
) -> Database:
    """Open the office's file for work: made if missing, brought to the newest schema if older.

    `before_upgrade` is called with the file still as it was: nothing is migrated without a backup.
    """
    if not path.exists():
        new_file.make(path, now=clock(), user=user, origin=new_id())
    known = identity.refuse_strangers(path, schema.SCHEMA)
    database = Database(path, clock=clock, user=user, new_id=new_id)
    try:
        with connections.told_apart(path):
            connection = database._connection()
            waiting = schema.missing(connection, str(path))
            if waiting:
                if known:
                    before_upgrade(database)
                schema.migrate(connection, clock(), user)
    except BaseException:
        database.close()
        raise
    return database


def open_to_read(path: Path, *, clock: Clock, user: str, new_id: Callable[[], str]) -> Database:
    """Open the office's file so that nothing can change it: read-only media, or beside the open window."""
    identity.refuse_strangers(path, schema.SCHEMA)
    if identity.journal_waits(path):
        # A killed program left a write to be rolled back, which reading alone cannot do; where nobody may write,
        # the reading below says so.
        with contextlib.suppress(StorageProblem), connections.told_apart(path):
            connections.settle(path)
    database = Database(path, clock=clock, user=user, new_id=new_id, read_only=True)
    try:
        with connections.told_apart(path):
            if schema.missing(database._connection(), str(path)):
                raise StorageProblem("database.older_read_only", path=str(path))
    except BaseException:
        database.close()
        raise
    return database


def _touched(connection: sqlite3.Connection, step: int) -> frozenset[str]:
    rows = connection.execute("SELECT DISTINCT record_table FROM history_changes WHERE step = ?", (step,)).fetchall()
    return frozenset(str(row[0]) for row in rows)


def _checked(table: str) -> str:
    """The one accessor's guard: sqlite-utils would create a table for a misspelled name."""
    if table not in schema.RECORD_TABLES:
        raise KeyError(table)
    return table
