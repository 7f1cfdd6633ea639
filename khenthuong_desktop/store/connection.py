"""A connection to the office's file with the pragmas that keep it safe, and SQLite's errors told apart."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from khenthuong_desktop.domain import list_calls, vietnamese
from khenthuong_desktop.errors import StorageProblem

BUSY_TIMEOUT_MS = 15_000

# What every connection must have, set and read back: SQLite ignores a misspelled or refused pragma in silence.
# TRUNCATE with FULL lost nothing in 400 replayed power cuts; WAL cannot be read from read-only media.
PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),  # so that REPLACE fires the delete triggers of the history
    ("busy_timeout", str(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS),
)
WRITING_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("cache_spill", "OFF", 0),  # a spilling import would lock readers out before its commit
)

# SQLite's primary result codes, and what they mean to the officer. Anything else is a fault of ours.
_PROBLEMS = {
    3: "database.no_access",  # PERM
    5: "database.busy",
    6: "database.busy",  # LOCKED
    8: "database.read_only",
    10: "database.disk_error",  # IOERR
    11: "database.damaged",  # CORRUPT
    13: "database.disk_full",
    14: "database.cannot_open",
    26: "database.not_ours",  # NOTADB
}
_READONLY_DBMOVED = 1032  # the file was moved or its media pulled while open
_READONLY_ROLLBACK = 776  # a write was cut off, and who may only read cannot roll it back


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """Open the file; `writing` False opens it so that nothing can change it."""
    mode = "rw" if writing else "ro"
    uri = f"file:{quote(str(path.absolute()).replace(chr(92), '/'))}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256, timeout=0
    )
    try:
        for name, value, expected in PRAGMAS + (WRITING_PRAGMAS if writing else ()):
            connection.execute(f"PRAGMA {name}={value}").fetchall()
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != expected:
                raise StorageProblem("database.pragma", name=name, expected=expected, found=found)
    except BaseException:
        connection.close()
        raise
    connection.row_factory = sqlite3.Row
    connection.create_function("folded", 1, _folded, deterministic=True)
    connection.create_function("person_key", 1, _person_key, deterministic=True)
    connection.create_function("has_words", 2, _has_words, deterministic=True)
    connection.create_function("call_counts", 2, list_calls.counts, deterministic=True)
    return connection


def settle(path: Path) -> None:
    """Let SQLite finish with a write that was cut off: it is rolled back when somebody reads who may write."""
    connection = connect(path, writing=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    finally:
        connection.close()


def problem(error: sqlite3.Error, path: Path) -> StorageProblem | None:
    """The storage problem behind an SQLite error; None when the fault is ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == _READONLY_DBMOVED or (code & 0xFF in (8, 10, 14) and not path.exists()):
        return StorageProblem("database.media_gone", path=str(path))
    if code == _READONLY_ROLLBACK:
        return StorageProblem("database.cut_off", path=str(path))
    if code & 0xFF in _PROBLEMS:
        return StorageProblem(_PROBLEMS[code & 0xFF], path=str(path))
    return None


@contextlib.contextmanager
def told_apart(path: Path) -> Iterator[None]:
    """Raise a StorageProblem in place of an SQLite error that the environment caused."""
    try:
        yield
    except sqlite3.Error as error:
        if found := problem(error, path):
            raise found from error
        raise


def _folded(value: object) -> str:
    """For questions only: what is asked often has its key in a column."""
    return vietnamese.search_key(str(value)) if value is not None else ""


def _has_words(value: object, words: str) -> bool:
    """Whether a name has these words, marks and all; they stand with spaces between them."""
    return value is not None and vietnamese.has_words(str(value), words.split())


def _person_key(value: object) -> str:
    """The key of somebody whom only a paper names, so that he stands among those of the register by his given name."""
    return vietnamese.person_sort_key(vietnamese.clean(str(value))) if value is not None else ""
