"""Whatever was done can be taken back and done again, today or after a restart, and nothing else moves with it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.store import history
from khenthuong_desktop.store.check import check
from khenthuong_desktop.store.database import Database
from khenthuong_desktop.wording.errors import sentence
from tests.store.filing import BULK_COLUMNS, add, bulk, contents, filed, id_source, names, person, rename, unit


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(filed(tmp_path / "khenthuong.db")) as database:
        yield database


def refused(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        action()
    assert all(sentence(caught.value)), "each refusal says what happened and what to do"
    return caught.value


def last_step(database: Database) -> int:
    with database.read() as r:
        return int(r.value("SELECT max(id) FROM history_steps"))


def test_last_step_is_taken_back_and_done_again_after_restarts(tmp_path: Path) -> None:
    path = tmp_path / "khenthuong.db"
    with closing(filed(path)) as database:
        add(database, "Trần Văn Bình")
        add(database, "Lê Văn Cường")
    with closing(filed(path)) as database:
        assert history.undo(database).reason == "Thêm Lê Văn Cường"
        assert names(database) == ["Trần Văn Bình"]
    with closing(filed(path)) as database:
        assert history.redo(database).reason == "Thêm Lê Văn Cường"
        assert names(database) == ["Lê Văn Cường", "Trần Văn Bình"]
    with closing(filed(path)) as database:
        history.undo(database)
        history.undo(database)
        assert names(database) == []
        assert refused(lambda: history.undo(database)).code == "undo.nothing"
        history.redo(database)
        assert names(database) == ["Trần Văn Bình"]


def test_import_of_many_rows_is_one_undo(database: Database) -> None:
    with database.write("Nhập 500 dòng từ KP3.xlsx") as w:
        w.insert_many("subjects", BULK_COLUMNS, bulk(500))
    assert history.undo(database).reason == "Nhập 500 dòng từ KP3.xlsx"
    assert names(database) == []
    history.redo(database)
    assert len(names(database)) == 500
    with database.read() as r:
        assert check(r) == []


def test_redo_is_over_once_something_new_was_done(database: Database) -> None:
    add(database, "Trần Văn Bình")
    history.undo(database)
    add(database, "Lê Văn Cường")
    assert refused(lambda: history.redo(database)).code == "redo.nothing"
    assert names(database) == ["Lê Văn Cường"]


def test_record_changed_many_times_in_a_step_goes_back_to_what_it_was(database: Database) -> None:
    [one, two] = add(database, "Trần Văn Bình", "Lê Văn Cường")
    with database.read() as r:
        before = contents(r)
    with database.write("Sửa nhiều lần") as w:
        rename(w, one, "A")
        rename(w, one, "B")
        w.delete("subjects", two)
        three = person(w, "Mới")
        rename(w, three, "Mới hơn")
        w.delete("subjects", three)
    history.undo(database)
    with database.read() as r:
        assert contents(r) == before
        assert check(r) == []


def test_undo_raises_the_revision_so_that_packages_see_it(database: Database) -> None:
    [one] = add(database, "Trần Văn Bình")
    with database.write("Sửa") as w:
        rename(w, one, "Trần Bình")
    history.undo(database)
    with database.read() as r:
        assert (r.record("subjects", one) or {})["revision"] == 3


def test_older_step_alone_can_be_taken_back(database: Database) -> None:
    add(database, "Trần Văn Bình")
    older = last_step(database)
    add(database, "Lê Văn Cường")
    history.undo(database, older)
    assert names(database) == ["Lê Văn Cường"]


def test_older_step_that_later_ones_stand_on_names_them(database: Database) -> None:
    [one] = add(database, "Trần Văn Bình")
    older = last_step(database)
    for number in range(5):
        with database.write(f"Sửa lần {number}") as w:
            rename(w, one, f"Bình {number}")
    error = refused(lambda: history.undo(database, older))
    assert error.code == "undo.built_upon_many"
    assert error.facts["more"] == 2
    assert "“Sửa lần 4”; “Sửa lần 3”; “Sửa lần 2”" in sentence(error).what
    for _ in range(4):
        history.undo(database)
    error = refused(lambda: history.undo(database, older))
    assert error.code == "undo.built_upon"
    assert names(database) == ["Bình 0"]
    history.undo(database)
    history.undo(database, older)
    assert names(database) == []


def test_unit_that_later_people_point_to_cannot_be_taken_away(database: Database) -> None:
    with database.write("Thêm KP 3") as w:
        kp3 = unit(w, "KP 3")
    older = w.step
    with database.write("Thêm Trần Văn Bình") as w:
        person(w, "Trần Văn Bình", unit_id=kp3)
    error = refused(lambda: history.undo(database, older))
    assert "Thêm Trần Văn Bình" in str(error.facts["steps"])
    assert names(database) == ["Trần Văn Bình"]
    with database.read() as r:
        assert r.value("SELECT count(*) FROM units") == 1
        assert check(r) == []


def test_step_with_unit_and_people_is_taken_back_and_done_again(database: Database) -> None:
    with database.write("Thêm KP 3 và người") as w:
        person(w, "Trần Văn Bình", unit_id=unit(w, "KP 3"))
    with database.read() as r:
        before = contents(r)
    history.undo(database)
    history.redo(database)
    with database.read() as r:
        assert contents(r) == before


def test_record_replaced_under_the_same_key_comes_back(database: Database) -> None:
    with database.write("Đặt") as w:
        w.insert("settings", {"key": "place", "value": "1"})
    with database.write("Đặt lại") as w:
        w.execute("DELETE FROM settings")
        w.insert("settings", {"key": "place", "value": "2"})
    history.undo(database)
    with database.read() as r:
        assert r.value("SELECT value FROM settings") == "1"
    history.redo(database)
    with database.read() as r:
        assert r.value("SELECT value FROM settings") == "2"
        assert check(r) == []


def test_step_that_left_the_office_explains(database: Database) -> None:
    with database.write("Ban hành chương trình hội nghị") as w:
        person(w, "Trần Văn Bình")
        w.mark_left_office("đã phát cho 12 khu phố")
    error = refused(lambda: history.undo(database))
    assert error.code == "undo.left_office"
    assert "đã phát cho 12 khu phố" in sentence(error).what
    assert names(database) == ["Trần Văn Bình"]


def test_step_before_an_upgrade_that_closed_history_stays(database: Database) -> None:
    add(database, "Trần Văn Bình")
    older = last_step(database)
    with database.write("m0002", kind="upgrade") as w:
        person(w, "Lê Văn Cường")
        w.execute("UPDATE history_steps SET sealed = 1 WHERE id = ?", (w.step,))
    assert refused(lambda: history.undo(database)).code == "undo.nothing"
    assert refused(lambda: history.undo(database, older)).code == "undo.before_upgrade"


def test_step_taken_back_cannot_be_taken_back_twice(database: Database) -> None:
    add(database, "Trần Văn Bình")
    step = last_step(database)
    history.undo(database)
    assert refused(lambda: history.undo(database, step)).code == "undo.not_undoable"
    assert refused(lambda: history.undo(database, last_step(database))).code == "undo.not_undoable"
    assert refused(lambda: history.undo(database, 999)).code == "undo.no_such_step"


def test_undo_inside_of_a_refused_undo_changes_nothing(database: Database) -> None:
    [one] = add(database, "Trần Văn Bình")
    older = last_step(database)
    with database.write("Sửa") as w:
        rename(w, one, "Trần Bình")
    before = database.path.read_bytes()
    refused(lambda: history.undo(database, older))
    assert database.path.read_bytes() == before


NAMES = st.sampled_from(["Nguyễn Văn An", "Trần Thị Bé", "Lê Cường", "Phạm Đức", "Y Ban Niê"])


class HistoryMachine(RuleBasedStateMachine):
    """Any order of adding, changing, deleting, undoing, redoing and restarting, against whole remembered states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "khenthuong.db"
        self.new_id = id_source()
        self.database = filed(self.path, new_id=self.new_id)
        self.done: list[tuple[int, dict[str, dict[str, dict[str, object]]]]] = []  # step, state before it
        self.undone: list[tuple[int, dict[str, dict[str, dict[str, object]]]]] = []  # step, state after it

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    def state(self) -> dict[str, dict[str, dict[str, object]]]:
        with self.database.read() as r:
            return contents(r)

    @property
    def ids(self) -> list[str]:
        return sorted(self.state()["subjects"])

    @rule(chosen=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 50), NAMES), min_size=1, max_size=6))
    def act(self, chosen: list[tuple[int, int, str]]) -> None:
        before = self.state()
        with self.database.write("Việc") as w:
            for kind, place, name in chosen:
                there = [row[0] for row in w.rows("SELECT id FROM subjects ORDER BY id")]
                one = there[place % len(there)] if there else None
                if kind == 0 or one is None:
                    person(w, name)
                elif kind == 1:
                    w.insert_many("subjects", BULK_COLUMNS, bulk(3, place))
                elif kind == 2:
                    w.delete("subjects", one)
                elif kind == 3:
                    w.update("subjects", one, {"unit_id": unit(w, name)})
                elif kind == 4:
                    w.execute(
                        "INSERT OR REPLACE INTO settings (id, origin, key, value) VALUES (?, 'x', ?, '1')",
                        (self.new_id(), name),
                    )
                else:
                    rename(w, one, name)
            step = w.step
        after = self.state()
        with self.database.read() as r:
            recorded = r.value("SELECT count(*) FROM history_steps WHERE id = ?", (step,))
        assert recorded or after == before
        if recorded:
            self.done.append((step, before))
            self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        step, before = self.done.pop()
        after = self.state()
        assert history.undo(self.database).id == step
        assert self.state() == before
        self.undone.append((step, after))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        step, after = self.undone.pop()
        before = self.state()
        assert history.redo(self.database).id == step
        assert self.state() == after
        self.done.append((step, before))

    @precondition(lambda self: not self.done)
    @rule()
    def nothing_to_undo(self) -> None:
        assert refused(lambda: history.undo(self.database)).code == "undo.nothing"

    @precondition(lambda self: not self.undone)
    @rule()
    def nothing_to_redo(self) -> None:
        assert refused(lambda: history.redo(self.database)).code == "redo.nothing"

    @precondition(lambda self: len(self.done) > 1)
    @rule(data=st.data())
    def undo_an_older_one(self, data: st.DataObject) -> None:
        """It works or it names who is in the way; what it does is exactly taking its own records back."""
        place = data.draw(st.integers(0, len(self.done) - 2))
        step, _ = self.done[place]
        before = self.state()
        try:
            history.undo(self.database, step)
        except UserError as error:
            assert error.code.startswith("undo.built_upon")
            assert self.state() == before
            return
        with self.database.read() as r:
            touched = {row[0] for row in r.rows("SELECT record_id FROM history_changes WHERE step = ?", (step,))}
        after = self.state()
        for table in before:
            for record in before[table].keys() | after[table].keys():
                if before[table].get(record) != after[table].get(record):
                    assert record in touched
        # From here on the states remembered are not what an undo leads to.
        with self.database.write("Mới") as w:
            person(w, "Sau khi hoàn tác bước cũ")
        self.done, self.undone = [], []
        with self.database.write("m0002", kind="upgrade") as w:
            person(w, "Đóng nhật ký cũ")
            w.execute("UPDATE history_steps SET sealed = 1 WHERE id = ?", (w.step,))

    @rule()
    def restart(self) -> None:
        self.database.close()
        self.database = filed(self.path, new_id=self.new_id)

    @invariant()
    def sound(self) -> None:
        with self.database.read() as r:
            assert check(r) == []


TestHistory = HistoryMachine.TestCase
TestHistory.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
