"""What the history costs: saving and importing through the store against bare SQLite under the same pragmas."""

from __future__ import annotations

import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from khenthuong_desktop.services import subjects
from khenthuong_desktop.services.office import id_source
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store.database import Database, open_database
from khenthuong_desktop.store.migrations import m0003_search
from tests.benchmarks.measure import Figure

SAVES = 60
PEOPLE = 100_000
COLUMNS = ("kind", "full_name", "gender", "birth_date", "national_id", "position", "search_key", "sort_key")
_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Nông", "Lò")
_MIDDLES = ("Thị", "Văn", "Đức", "Minh", "Thu", "Hồng", "Quang", "Ngọc")
_GIVEN = ("An", "Ánh", "Ân", "Bình", "Dũng", "Đức", "Hà", "Hương", "Lan", "Tú", "Tùng", "Yến")


def figures() -> Iterator[Figure]:
    with TemporaryDirectory() as folder:
        yield _one_save(Path(folder))
    with TemporaryDirectory() as folder:
        yield _bulk(Path(folder))


def _one_save(folder: Path) -> Figure:
    """A record saved with history and keys, in turn with the same INSERT alone in an equal file."""
    database, bare, new_id = _files(folder)
    people = _people(SAVES)
    ours: list[float] = []
    alone: list[float] = []
    for person in people:
        ours.append(_timed(partial(_save, database, person)))
        alone.append(_timed(partial(_insert, bare, [person], new_id)))
    database.close()
    bare.close()
    return Figure("one saved change / the same INSERT alone", statistics.median(ours), statistics.median(alone), 2.0)


def _bulk(folder: Path) -> Figure:
    """100,000 people in one step, in turn with executemany of the same rows, three times."""
    ours: list[float] = []
    alone: list[float] = []
    people = _people(PEOPLE)
    for round_number in range(3):
        place = folder / str(round_number)
        place.mkdir()
        database, bare, new_id = _files(place)
        alone.append(_timed(partial(_insert, bare, people, new_id)))
        ours.append(_timed(partial(_import, database, people)))
        database.close()
        bare.close()
    return Figure("bulk insert of 100,000 people / executemany", statistics.median(ours), statistics.median(alone), 1.5)


def _files(folder: Path) -> tuple[Database, sqlite3.Connection, Callable[[], str]]:
    """An office's file, and an equal one without the triggers of history and counts: the same keys and indexes."""

    def clock() -> datetime:
        return datetime.now(UTC)

    new_id = id_source(clock)
    database = open_database(
        folder / "ours.db", clock=clock, user="bench", new_id=new_id, before_upgrade=lambda old: None
    )
    twin = folder / "bare.db"
    twin.write_bytes((folder / "ours.db").read_bytes())
    bare = connections.connect(twin, writing=True)
    for (name,) in bare.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        if name == "subject_words_insert":
            continue
        bare.execute(f"DROP TRIGGER {name}")
    return database, bare, new_id


def _people(count: int) -> list[tuple[str, ...]]:
    rnd = random.Random(20261120)
    people: list[tuple[str, ...]] = []
    for _ in range(count):
        name = f"{rnd.choice(_SURNAMES)} {rnd.choice(_MIDDLES)} {rnd.choice(_MIDDLES)} {rnd.choice(_GIVEN)}"
        keys = subjects.keys({"kind": "individual", "full_name": name, "position": "Nông dân"})
        born, number = str(rnd.randrange(1945, 2007)), f"{rnd.randrange(10**12):012d}"
        people.append(("individual", name, "female", born, number, "Nông dân", keys["search_key"], keys["sort_key"]))
    return people


def _save(database: Database, person: tuple[str, ...]) -> None:
    """As the window saves: the keys are computed for the record, the step is recorded."""
    values = dict(zip(COLUMNS, person, strict=True))
    with database.write("Thêm cá nhân") as w:
        w.insert("subjects", {**values, **subjects.keys(values)})


def _import(database: Database, people: list[tuple[str, ...]]) -> None:
    with database.write("Nhập danh sách") as w:
        w.insert_many("subjects", COLUMNS, people)


def _insert(bare: sqlite3.Connection, people: list[tuple[str, ...]], new_id: Callable[[], str]) -> None:
    marks = ", ".join("?" * (len(COLUMNS) + 2))
    bare.execute("BEGIN IMMEDIATE")
    filled = len(people) > 1  # the index of words in one statement, as any import would fill it
    last = bare.execute("SELECT coalesce(max(rowid), 0) FROM subjects").fetchone()[0]
    if filled:
        bare.execute("DROP TRIGGER subject_words_insert")
    bare.executemany(
        f"INSERT INTO subjects (id, origin, {', '.join(COLUMNS)}) VALUES ({marks})",
        ((new_id(), "bench", *person) for person in people),
    )
    if filled:
        bare.execute(m0003_search.FILL, {"last": last, "step": 1})
    bare.execute("COMMIT")


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
