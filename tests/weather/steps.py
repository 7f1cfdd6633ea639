"""Random work on an office, told before and after each commit: whoever watches knows what must be there."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from hashlib import sha256
from random import Random
from typing import Any

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store import history
from khenthuong_desktop.store.database import Committed, Database, Reader, Writer
from tests.store.filing import BULK_COLUMNS, bulk, person, rename

Say = Callable[[str, str], None]

ABOUT = "about"  # a commit with this state is tried next
ACKNOWLEDGED = "ack"  # the officer was told that this state is saved


def state_of(r: Reader) -> str:
    """The same for the same records, and different for any other."""
    digest = sha256()
    for table in ("subjects", "settings"):
        for row in r.rows(f"SELECT * FROM {table} ORDER BY id"):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def announce(database: Database, say: Say) -> None:
    """From now on every step of this database is told before it is committed, and again once it is."""
    original = database.write
    last = ""

    @contextlib.contextmanager
    def write(reason: str, **more: Any) -> Iterator[Writer]:
        nonlocal last
        with original(reason, **more) as w:
            yield w
            last = state_of(w)
            say(ABOUT, last)

    def committed(step: Committed) -> None:
        say(ACKNOWLEDGED, last)

    setattr(database, "write", write)  # noqa: B010
    database.on_commit.append(committed)


def take_a_step(database: Database, chance: Random) -> None:
    """One action of an officer who does everything in no order."""
    with contextlib.suppress(UserError):
        match chance.randrange(10):
            case 0 | 1:
                history.undo(database)
            case 2:
                history.redo(database)
            case 3:
                with database.write("Nhập") as w:
                    w.insert_many("subjects", BULK_COLUMNS, bulk(chance.randrange(1, 150), chance.randrange(10**6)))
            case 4:
                with database.write("Đặt") as w:
                    w.execute(
                        "INSERT OR REPLACE INTO settings (id, origin, key, value) VALUES (?, 'x', 'a', ?)",
                        (database.new_id(), str(chance.randrange(1000))),
                    )
            case 5:
                with database.write("Xóa") as w:
                    for row in w.rows("SELECT id FROM subjects ORDER BY id LIMIT ?", (chance.randrange(80),)):
                        w.delete("subjects", row["id"])
            case 6 | 7:
                with database.write("Sửa") as w:
                    for row in w.rows("SELECT id FROM subjects ORDER BY full_name LIMIT ?", (chance.randrange(20),)):
                        rename(w, row["id"], f"Nguyễn Thị {chance.randrange(1000)}")
            case _:
                with database.write("Thêm") as w:
                    person(w, f"Trần Văn {chance.randrange(1000)}")
