"""Taking back an older step works or names who is in its way, and never makes another impossible to take back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store import erasing, history
from khenthuong_desktop.store.check import check
from khenthuong_desktop.store.database import Database, Writer
from tests.store.filing import contents, filed, id_source, person, rename, unit


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(filed(tmp_path / "khenthuong.db")) as database:
        yield database


def did(database: Database, reason: str, deed: Callable[[Writer], object]) -> int:
    with database.write(reason) as w:
        deed(w)
    return w.step


def refused(database: Database, step: int) -> str:
    """The steps that are named; nothing was changed."""
    with database.read() as r:
        before = contents(r, TABLES)
    with pytest.raises(UserError) as caught:
        history.undo(database, step)
    assert caught.value.code == "undo.built_upon"
    with database.read() as r:
        assert contents(r, TABLES) == before and check(r) == []
    return str(caught.value.facts["steps"])


TABLES = ("units", "subjects", "settings", "attachments", "rejected_cells")


def put(w: Writer, key: str, value: str = "1") -> None:
    w.insert("settings", {"key": key, "value": value})


def red(w: Writer, record_id: str, text: str = "x") -> str:
    return w.insert(
        "rejected_cells",
        {"list": "people", "record_id": record_id, "column_key": "phone", "text": text, "problem": "p"},
    )


def attach(w: Writer, record_id: str) -> str:
    values = {"sha256": "a" * 64, "name": "a.pdf", "size": 1, "record_table": "subjects", "added_at": ""}
    return w.insert("attachments", {**values, "record_id": record_id})


def test_setting_put_again_stands_in_the_way_of_the_older_reset(database: Database) -> None:
    did(database, "Đặt", lambda w: put(w, "place"))
    reset = did(database, "Bỏ", lambda w: w.execute("DELETE FROM settings"))
    did(database, "Đặt lại", lambda w: put(w, "place", "2"))
    assert refused(database, reset) == "“Đặt lại”"
    did(database, "Bỏ lại", lambda w: w.execute("DELETE FROM settings"))
    assert refused(database, reset) == "“Bỏ lại”", "taking that one back later would need the same key"
    history.undo(database)
    history.undo(database)
    history.undo(database, reset)


def test_red_cell_of_today_stands_in_the_way_of_the_one_mended_before(database: Database) -> None:
    people: list[str] = []
    did(database, "Thêm", lambda w: people.append(person(w, "Trần Văn Bình")))
    did(database, "Dán sai", lambda w: red(w, people[0]))
    mended = did(database, "Sửa đúng", lambda w: w.execute("DELETE FROM rejected_cells"))
    did(database, "Gõ sai", lambda w: red(w, people[0], "y"))
    assert refused(database, mended) == "“Gõ sai”"


def test_unit_deleted_since_stands_in_the_way_of_who_would_come_back_into_it(database: Database) -> None:
    made: list[str] = []
    did(database, "Thêm KP 3", lambda w: made.append(unit(w, "KP 3")))
    did(database, "Thêm", lambda w: made.append(person(w, "Trần Văn Bình", unit_id=made[0])))
    move = did(database, "Chuyển đi", lambda w: w.update("subjects", made[1], {"unit_id": None}))
    did(database, "Xóa KP 3", lambda w: w.delete("units", made[0]))
    assert refused(database, move) == "“Xóa KP 3”"
    history.undo(database)
    history.undo(database, move)


def test_what_hangs_on_a_person_stands_in_the_way_of_their_insertion_newest_first(database: Database) -> None:
    made: list[str] = []
    added = did(database, "Thêm", lambda w: made.append(person(w, "Trần Văn Bình")))
    did(database, "Đính kèm", lambda w: attach(w, made[0]))
    did(database, "Dán sai", lambda w: red(w, made[0]))
    assert refused(database, added) == "“Dán sai”; “Đính kèm”"
    did(database, "Bỏ tệp", lambda w: w.execute("DELETE FROM attachments"))
    assert refused(database, added) == "“Bỏ tệp”; “Dán sai”", "its undo would bring back a file of nobody"


class StackMachine(RuleBasedStateMachine):
    """Few records and few keys, so that every step is in the way of some other."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = filed(Path(self.folder.name) / "khenthuong.db", new_id=id_source())

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @rule(kind=st.integers(0, 9), one=st.integers(0, 3), other=st.integers(0, 3))
    def act(self, kind: int, one: int, other: int) -> None:
        with self.database.write(f"Việc {kind}") as w:
            people = [row[0] for row in w.rows("SELECT id FROM subjects ORDER BY id")]
            units = [row[0] for row in w.rows("SELECT id FROM units ORDER BY id")]
            who = people[one % len(people)] if people else None
            if kind == 0 or (who is None and kind > 2):
                person(w, f"Người {one}", unit_id=units[other % len(units)] if units else None)
            elif kind == 1:
                unit(w, f"KP {one}", parent_id=units[other % len(units)] if units and other else None)
            elif kind == 2:
                w.execute("DELETE FROM settings WHERE key = ?", (str(one),))
                if other:
                    put(w, str(one), str(other))
            elif kind == 3 and who:
                w.execute("DELETE FROM attachments WHERE record_id = ?", (who,))
                w.execute("DELETE FROM rejected_cells WHERE record_id = ?", (who,))
                w.delete("subjects", who)
            elif kind == 4 and who:
                w.update("subjects", who, {"unit_id": units[other % len(units)] if units and other else None})
            elif kind == 5:
                w.execute(
                    """
                    DELETE FROM units WHERE id NOT IN (SELECT unit_id FROM subjects WHERE unit_id IS NOT NULL)
                    AND id NOT IN (SELECT parent_id FROM units WHERE parent_id IS NOT NULL)
                    """
                )
            elif kind in (6, 7) and who:
                w.execute("DELETE FROM rejected_cells WHERE record_id = ?", (who,))
                if other:
                    red(w, who)
            elif kind == 8 and who:
                attach(w, who) if other else w.execute("DELETE FROM attachments WHERE record_id = ?", (who,))
            elif who:
                rename(w, who, f"Tên {other}")

    @rule(place=st.integers(0, 30))
    def undo_any(self, place: int) -> None:
        with self.database.read() as r:
            open_steps = [row[0] for row in r.rows("SELECT id FROM history_steps WHERE kind = 'do' AND NOT undone")]
        if open_steps:
            try:
                history.undo(self.database, open_steps[place % len(open_steps)])
            except UserError as error:
                assert error.code.startswith("undo.")

    @rule(times=st.integers(1, 4))
    def undo_the_last_ones(self, times: int) -> None:
        for _ in range(times):
            with self.database.read() as r:
                following = history.next_undo(r)
            if following is not None:
                history.undo(self.database)

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            with self.database.read() as r:
                following = history.next_redo(r)
            if following is not None:
                history.redo(self.database)

    @rule(place=st.integers(0, 3))
    def erase(self, place: int) -> None:
        with self.database.read() as r:
            people = [row[0] for row in r.rows("SELECT id FROM subjects ORDER BY id")]
        if people:
            with self.database.write("Xóa vĩnh viễn", kind="erase") as w:
                erasing.erase(w, [people[place % len(people)]])

    @invariant()
    def sound(self) -> None:
        with self.database.read() as r:
            assert check(r) == []


TestStack = StackMachine.TestCase
TestStack.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
