"""Offices for tests: a file with a clock that stands still, identifiers in order, and people with keys."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from khenthuong_desktop.domain.identity import uuid7
from khenthuong_desktop.services.subjects import keys
from khenthuong_desktop.store.database import Database, Reader, Writer, open_database

NOW = datetime(2026, 11, 20, 10, 40)
USER = "Lê Thị Thu Hà"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class Clock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> datetime:
        self.now += timedelta(**by)
        return self.now


def id_source() -> Callable[[], str]:
    """Identifiers in order; two sources never give the same one."""
    numbers = itertools.count(secrets.randbits(60) << 12)
    return lambda: uuid7(1_700_000_000_000, next(numbers))


def never(old: Database) -> None:
    raise AssertionError("nothing is upgraded here")


def filed(
    path: Path,
    *,
    clock: Callable[[], datetime] | None = None,
    before_upgrade: Callable[[Database], None] = never,
    new_id: Callable[[], str] | None = None,
) -> Database:
    """The office's file at a path, made if missing."""
    return open_database(
        path, clock=clock or Clock(), user=USER, new_id=new_id or id_source(), before_upgrade=before_upgrade
    )


def person(w: Writer, name: str, **more: object) -> str:
    values = {"kind": "individual", "full_name": name, **more}
    return w.insert("subjects", values | keys(values))


def rename(w: Writer, record_id: str, name: str) -> None:
    values = dict(w.record("subjects", record_id) or {}) | {"full_name": name}
    w.update("subjects", record_id, {"full_name": name} | keys(values))


def unit(w: Writer, name: str, **more: object) -> str:
    values: dict[str, object] = {"name": name, "kind": "khu_pho", "sort_key": name, "search_key": f" {name}", **more}
    return w.insert("units", values)


def add(database: Database, *names: str) -> list[str]:
    """One step that adds people."""
    with database.write(f"Thêm {', '.join(names)}") as w:
        return [person(w, name) for name in names]


BULK_COLUMNS = ("kind", "full_name", "search_key", "sort_key")


def bulk(count: int, start: int = 0) -> Iterator[tuple[object, ...]]:
    for number in range(start, start + count):
        values = {"kind": "individual", "full_name": f"Nguyễn Văn {number}"}
        made = keys(values)
        yield ("individual", values["full_name"], made["search_key"], made["sort_key"])


def names(database: Database) -> list[str]:
    with database.read() as r:
        return [row[0] for row in r.rows("SELECT full_name FROM subjects ORDER BY full_name")]


def contents(
    r: Reader, tables: Iterable[str] = ("units", "subjects", "settings")
) -> dict[str, dict[str, dict[str, object]]]:
    """Every record of some tables, apart from its revision, which undo must raise so that packages see it."""
    return {
        table: {
            row["id"]: {name: row[name] for name in row.keys() if name != "revision"}  # noqa: SIM118
            for row in r.rows(f"SELECT * FROM {table}")
        }
        for table in tables
    }


def people_in(path: Path) -> list[str]:
    """The names in a file that nobody has open."""
    with closing(filed(path)) as database:
        return names(database)
