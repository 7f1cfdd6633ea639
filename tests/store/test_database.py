"""What was saved is in the file, all of it or nothing, and nobody else's file is ever touched."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.store import connection as connections
from khenthuong_desktop.store import schema
from khenthuong_desktop.store.check import check
from khenthuong_desktop.store.database import Committed, Database, Writer, open_to_read
from khenthuong_desktop.wording.errors import sentence
from tests.store.filing import (
    BULK_COLUMNS,
    USER,
    Clock,
    add,
    bulk,
    filed,
    id_source,
    names,
    never,
    person,
    rename,
    unit,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "khenthuong.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(filed(path)) as database:
        yield database


def test_what_was_saved_is_there_after_a_restart(path: Path) -> None:
    with closing(filed(path)) as first:
        add(first, "Nguyễn Thị Ánh")
        origin = first.origin
    with closing(filed(path)) as second:
        assert names(second) == ["Nguyễn Thị Ánh"]
        assert second.origin == origin


def test_new_file_leaves_nothing_beside_it(database: Database) -> None:
    assert [file.name for file in database.path.parent.iterdir()] == ["khenthuong.db"]


def test_failed_action_saves_none_of_its_parts(database: Database) -> None:
    add(database, "Trần Văn Bình")
    with pytest.raises(ZeroDivisionError), database.write("Nhập danh sách") as w:
        person(w, "Lê Văn Cường")
        1 / 0  # noqa: B018
    assert names(database) == ["Trần Văn Bình"]
    with database.read() as r:
        assert r.value("SELECT count(*) FROM history_steps WHERE kind = 'do'") == 1


def test_action_that_changes_nothing_is_no_step(database: Database) -> None:
    [one] = add(database, "Trần Văn Bình")
    heard: list[Committed] = []
    database.on_commit.append(heard.append)
    with database.write("Sửa họ tên") as w:
        rename(w, one, "Trần Văn Bình")
    with database.read() as r:
        assert r.value("SELECT count(*) FROM history_steps WHERE kind = 'do'") == 1
    assert heard == []


def test_screens_hear_of_a_step_once_it_is_in_the_file(database: Database) -> None:
    seen: list[tuple[Committed, list[str]]] = []
    database.on_commit.append(lambda committed: seen.append((committed, names(database))))
    add(database, "Trần Văn Bình")
    [(committed, there)] = seen
    assert there == ["Trần Văn Bình"]
    assert committed.tables == {"subjects"}
    assert committed.reason == "Thêm Trần Văn Bình"


def test_listener_that_fails_neither_undoes_what_is_saved_nor_keeps_others_from_hearing(
    database: Database, expected_logs: list[str]
) -> None:
    heard: list[Committed] = []

    def fails(committed: Committed) -> None:
        raise ZeroDivisionError

    database.on_commit.append(fails)
    database.on_commit.append(heard.append)
    expected_logs.append("a listener failed after step")
    add(database, "Trần Văn Bình")
    assert names(database) == ["Trần Văn Bình"]
    assert [one.reason for one in heard] == ["Thêm Trần Văn Bình"]


def test_record_that_is_gone_is_said_and_nothing_is_saved(database: Database) -> None:
    [one] = add(database, "Trần Văn Bình")
    with database.write("Xóa") as w:
        w.delete("subjects", one)
    deeds: list[Callable[[Writer], object]] = [
        lambda w: w.delete("subjects", one),
        lambda w: w.update("subjects", one, {"notes": "x"}),
    ]
    for deed in deeds:
        with pytest.raises(UserError) as caught, database.write("Sửa") as w:
            person(w, "Lê Văn Cường")
            deed(w)
        assert caught.value.code == "record.gone" and all(sentence(caught.value))
    assert names(database) == []


def test_keys_computed_anew_are_no_change_of_a_record_but_are_heard_of(database: Database) -> None:
    """An order of names that changes must not fill the history with a million people."""
    add(database, "Trần Văn Bình")
    heard: list[Committed] = []
    database.on_commit.append(heard.append)
    with database.write("Sửa cài đặt") as w:
        w.insert("settings", {"key": "place", "value": "1"})
        w.execute("UPDATE subjects SET sort_key = 'khác', search_key = 'khác'")
        w.recomputed.add("subjects")
    assert heard[0].tables == {"settings", "subjects"}
    with database.read() as r:
        assert r.value("SELECT count(*) FROM history_changes WHERE record_table = 'subjects'") == 1
    with database.write("Tính lại") as w:
        w.execute("UPDATE subjects SET sort_key = 'đúng'")
        w.recomputed.add("subjects")
    with database.read() as r:
        assert r.value("SELECT sort_key FROM subjects") == "đúng"
        assert r.value("SELECT count(*) FROM history_steps WHERE kind = 'do'") == 2


def test_every_connection_has_the_pragmas_that_keep_data_safe(database: Database) -> None:
    with database.read() as r:
        found = {name: r.value(f"PRAGMA {name}") for name, _, _ in connections.PRAGMAS + connections.WRITING_PRAGMAS}
    assert found == {
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": connections.BUSY_TIMEOUT_MS,
        "journal_mode": "truncate",
        "synchronous": 2,
        "secure_delete": 1,
        "cache_spill": 0,
    }


def test_refused_pragma_is_said(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PRAGMAS", (("foreign_keys", "OFF", 1),))
    with pytest.raises(StorageProblem) as caught:
        connections.connect(database.path, writing=True).close()
    assert caught.value.code == "database.pragma"
    assert "foreign_keys" in sentence(caught.value).what


def test_record_that_points_nowhere_is_refused(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError), database.write("Thêm") as w:
        person(w, "Trần Văn Bình", unit_id="không có")
    assert names(database) == []


def test_bulk_rows_are_one_step_with_a_history_each(database: Database) -> None:
    add(database, "Trần Văn Bình")
    with database.write("Nhập 1200 dòng") as w:
        before = person(w, "Đứng trước")
        assert w.insert_many("subjects", BULK_COLUMNS, bulk(1200)) == 1200
        person(w, "Đứng sau")
        rename(w, before, "Đứng đầu")
    with database.read() as r:
        rows = r.rows("SELECT action, count(*) FROM history_changes WHERE step = ? GROUP BY 1 ORDER BY 1", (w.step,))
        assert [tuple(row) for row in rows] == [("insert", 1202), ("update", 1)]
        assert check(r) == []


def test_bulk_row_that_is_refused_leaves_the_step_recording(database: Database) -> None:
    rows = [*bulk(3), ("đảng viên", "sai loại", "", "")]
    with database.write("Nhập") as w:
        with pytest.raises(sqlite3.IntegrityError):
            w.insert_many("subjects", BULK_COLUMNS, rows)
        person(w, "Đứng sau")
    with database.read() as r:
        assert check(r) == []
    assert "Đứng sau" in names(database)


def test_replace_is_recorded_as_the_deletion_it_is(database: Database) -> None:
    with database.write("Đặt") as w:
        w.insert("settings", {"key": "place", "value": '"Bình Khê"'})
    with database.write("Đặt lại") as w:
        w.execute("INSERT OR REPLACE INTO settings (id, origin, key, value) VALUES ('b', 'x', 'place', '1')")
    with database.read() as r:
        rows = r.rows("SELECT action, before FROM history_changes WHERE step = ? ORDER BY action", (w.step,))
        assert [row["action"] for row in rows] == ["delete", "insert"]
        assert "Bình Khê" in rows[0]["before"]
        assert check(r) == []


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO subjects (id, origin, kind, full_name, search_key, sort_key) "
        "VALUES ('x', 'x', 'individual', 'x', 'x', 'x')",
        "UPDATE subjects SET full_name = 'khác'",
        "DELETE FROM subjects",
    ],
)
def test_file_itself_refuses_a_change_outside_a_step(database: Database, sql: str) -> None:
    add(database, "Trần Văn Bình")
    with closing(sqlite3.connect(database.path)) as stranger, pytest.raises(sqlite3.IntegrityError):
        stranger.execute(sql)
    assert names(database) == ["Trần Văn Bình"]


def test_misspelled_table_is_an_error_and_no_table(database: Database) -> None:
    with pytest.raises(KeyError), database.write("Thêm") as w:
        w.insert("subject", {"full_name": "Trần Văn Bình"})
    with pytest.raises(KeyError), database.write("Thêm") as w:
        w.insert_many("subject", ("full_name",), [("Trần Văn Bình",)])
    with database.read() as r:
        assert r.value("SELECT count(*) FROM sqlite_master WHERE name = 'subject'") == 0


def test_unchanged_value_leaves_the_revision(database: Database) -> None:
    [one] = add(database, "Trần Văn Bình")
    with database.write("Sửa") as w:
        assert not w.update("subjects", one, {"full_name": "Trần Văn Bình"})
        assert w.update("subjects", one, {"notes": "đã xem"})
    with database.read() as r:
        assert (r.record("subjects", one) or {})["revision"] == 2


def test_reading_inside_a_step_sees_what_the_step_did(database: Database) -> None:
    with database.write("Thêm") as w:
        person(w, "Trần Văn Bình")
        assert names(database) == ["Trần Văn Bình"]


def test_reader_of_another_thread_sees_a_whole_state_during_an_import(database: Database) -> None:
    """100,000 rows go in; whoever looks meanwhile sees none or all of them and is not kept waiting."""
    add(database, "Trần Văn Bình")
    looked: list[int] = []
    started, finished = threading.Event(), threading.Event()

    def rows() -> Iterator[tuple[object, ...]]:
        for number, row in enumerate(_cheap(100_000)):
            if number == 1_000:
                started.set()
            yield row

    def import_all() -> None:
        try:
            with database.write("Nhập 100000 dòng") as w:
                w.insert_many("subjects", BULK_COLUMNS, rows())
        finally:
            finished.set()

    worker = threading.Thread(target=import_all)
    worker.start()
    assert started.wait(30)
    while not finished.is_set():
        with database.read() as r:
            looked.append(r.value("SELECT count(*) FROM subjects"))
        finished.wait(0.01)
    worker.join()
    assert len(looked) > 5, "the readers were locked out"
    assert set(looked) <= {1, 100_001}
    assert looked[0] == 1
    assert len(names(database)) == 100_001


def _cheap(count: int) -> Iterator[tuple[object, ...]]:
    return (("individual", f"Người {number}", f" nguoi {number}", f"{number:06}") for number in range(count))


def test_second_writer_waits_and_both_are_saved(database: Database) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        with database.write("Nhập chậm") as w:
            person(w, "Chậm")
            inside.set()
            go_on.wait(30)

    worker = threading.Thread(target=slow)
    worker.start()
    assert inside.wait(30)
    timer = threading.Timer(0.2, go_on.set)
    timer.start()
    add(database, "Nhanh")
    worker.join()
    timer.join()
    assert names(database) == ["Chậm", "Nhanh"]
    with database.read() as r:
        assert check(r) == []


def test_writer_who_waited_in_vain_is_told_and_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PRAGMAS", (*connections.PRAGMAS[:2], ("busy_timeout", "50", 50)))
    with closing(filed(path)) as database:
        add(database, "Trần Văn Bình")
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageProblem) as caught:
                add(database, "Lê Văn Cường")
            assert caught.value.code == "database.busy"
            assert sentence(caught.value).next_step
            other.execute("ROLLBACK")
        add(database, "Lê Văn Cường")
        assert names(database) == ["Lê Văn Cường", "Trần Văn Bình"]


def _text(path: Path) -> None:
    path.write_text("Danh sách khen thưởng năm 2026\n" * 20, "utf-8")


def _short_text(path: Path) -> None:
    path.write_text("xin chào", "utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE contacts (name TEXT)")
        other.execute("PRAGMA user_version = 1")
        other.commit()


def _newer_number(path: Path) -> None:
    filed(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")


def _newer_name(path: Path) -> None:
    filed(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('khenthuong', 'm9999_later', 'x')"
        )
        other.commit()


def _truncated(path: Path) -> None:
    with closing(filed(path)) as database:
        add(database, *(f"Người {number}" for number in range(50)))
    os.truncate(path, path.stat().st_size - 4096)


def _cut_in_the_head(path: Path) -> None:
    filed(path).close()
    os.truncate(path, 60)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_text, "database.not_ours"),
        (_short_text, "database.not_ours"),
        (_empty, "database.truncated"),
        (_foreign, "database.not_ours"),
        (_newer_number, "database.newer"),
        (_newer_name, "database.newer"),
        (_truncated, "database.truncated"),
        (_cut_in_the_head, "database.truncated"),
    ],
)
@pytest.mark.parametrize("reading", [False, True])
def test_refused_file_stays_as_it_is_byte_for_byte(path: Path, make: object, code: str, reading: bool) -> None:
    assert callable(make)
    make(path)
    there = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.stat().st_size}
    with pytest.raises(StorageProblem) as caught:
        if reading:
            open_to_read(path, clock=Clock(), user=USER, new_id=id_source()).close()
        else:
            filed(path).close()
    assert caught.value.code == code
    assert all(sentence(caught.value))
    assert {file.name: file.read_bytes() for file in path.parent.iterdir() if file.stat().st_size} == there


def test_damage_inside_the_file_is_told_as_damage(path: Path) -> None:
    with closing(filed(path)) as database:
        add(database, *(f"Người {number}" for number in range(200)))
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\x5a" * (path.stat().st_size - 4096))
    with pytest.raises(StorageProblem) as caught, closing(filed(path)) as database:
        names(database)
    assert caught.value.code == "database.damaged"


def test_opened_for_reading_shows_everything_and_changes_nothing(path: Path) -> None:
    with closing(filed(path)) as database:
        add(database, "Trần Văn Bình")
    before = path.read_bytes()
    with closing(open_to_read(path, clock=Clock(), user=USER, new_id=id_source())) as reading:
        assert names(reading) == ["Trần Văn Bình"]
        with pytest.raises(StorageProblem) as caught:
            add(reading, "Lê Văn Cường")
        assert caught.value.code == "database.opened_read_only"
        with pytest.raises(StorageProblem), reading.read() as r:
            r.rows("UPDATE about SET value = 'x' RETURNING value")
    assert path.read_bytes() == before


def cut_off(path: Path, into: Path) -> Path:
    """The files as a kill in the middle of a commit leaves them: half the pages new, the old ones in the journal."""
    into.mkdir()
    with closing(filed(path)) as database:
        add(database, "Trần Văn Bình")
        database._connection().execute("PRAGMA cache_size=1")
        database._connection().execute("PRAGMA cache_spill=1")
        with pytest.raises(ZeroDivisionError), database.write("Nhập") as w:
            w.insert_many("subjects", BULK_COLUMNS, bulk(3000))
            for file in path.parent.glob("khenthuong.db*"):
                (into / file.name).write_bytes(file.read_bytes())
            1 / 0  # noqa: B018
    assert (into / "khenthuong.db-journal").stat().st_size > 512
    return into / path.name


def test_write_that_was_cut_off_is_rolled_back(path: Path) -> None:
    cut = cut_off(path, path.parent / "cut")
    with closing(filed(cut)) as database, database.read() as r:
        assert names(database) == ["Trần Văn Bình"]
        assert check(r) == []


def test_reading_command_after_a_kill_reads(path: Path) -> None:
    cut = cut_off(path, path.parent / "cut")
    with closing(open_to_read(cut, clock=Clock(), user=USER, new_id=id_source())) as reading:
        assert names(reading) == ["Trần Văn Bình"]


def test_cut_off_write_where_nobody_may_write_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut = cut_off(path, path.parent / "cut")

    def refused(path: Path) -> None:
        raise StorageProblem("database.read_only", path=str(path))

    monkeypatch.setattr(connections, "settle", refused)
    with pytest.raises(StorageProblem) as caught:
        open_to_read(cut, clock=Clock(), user=USER, new_id=id_source()).close()
    assert caught.value.code == "database.cut_off"
    assert "không mất" in sentence(caught.value).next_step


def test_journal_of_a_database_that_was_moved_away_is_not_played_into_the_new_one(path: Path) -> None:
    """Somebody takes only the .db away after a power cut: SQLite would write old pages over the new file."""
    cut = cut_off(path, path.parent / "cut")
    taken = cut.rename(path.parent / "taken.db")
    journal = cut.with_name("khenthuong.db-journal").read_bytes()
    with closing(filed(cut)) as database, database.read() as r:
        assert names(database) == []
        assert check(r) == []
    kept = cut.with_name("khenthuong.db-journal.orphan")
    assert kept.read_bytes() == journal, "whoever brings the old file back needs it"
    # Brought back together, they are the old data.
    cut.unlink()
    cut.with_name("khenthuong.db-journal").unlink(missing_ok=True)
    taken.rename(cut)
    kept.rename(cut.with_name("khenthuong.db-journal"))
    with closing(filed(cut)) as database:
        assert names(database) == ["Trần Văn Bình"]


def test_second_orphaned_journal_does_not_take_the_place_of_the_first(path: Path) -> None:
    for content in (b"first", b"second"):
        path.unlink(missing_ok=True)
        path.with_name("khenthuong.db-journal").write_bytes(content)
        filed(path).close()
    assert path.with_name("khenthuong.db-journal.orphan").read_bytes() == b"first"
    assert path.with_name("khenthuong.db-journal.orphan-2").read_bytes() == b"second"


def test_file_of_another_program_is_named_together_with_its_journal(path: Path) -> None:
    path.write_bytes(b"not a database" * 20)
    with pytest.raises(StorageProblem) as caught:
        filed(path)
    assert "khenthuong.db-journal" in sentence(caught.value).next_step


def test_half_made_file_of_a_killed_start_is_made_anew(path: Path) -> None:
    path.with_name("khenthuong.db.new").write_bytes(b"half")
    path.with_name("khenthuong.db.new-journal").write_bytes(b"half")
    with closing(filed(path)) as database:
        add(database, "Trần Văn Bình")
    assert [file.name for file in path.parent.iterdir() if file.stat().st_size] == ["khenthuong.db"]


def test_upgrade_without_a_backup_does_not_happen(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(filed(path)) as database:
        add(database, "Trần Văn Bình")
    before = path.read_bytes()
    later = type(schema)("later")
    later.NAME, later.STATEMENTS, later.HISTORY = "m0002_later", ("CREATE TABLE later (x)",), "kept"  # type: ignore[attr-defined]
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, later))
    monkeypatch.setattr(schema, "SCHEMA", schema.SCHEMA + 1)
    with pytest.raises(AssertionError):
        filed(path, before_upgrade=never)
    assert path.read_bytes() == before
    seen: list[list[str]] = []
    with closing(filed(path, before_upgrade=lambda old: seen.append(names(old)))) as database:
        assert names(database) == ["Trần Văn Bình"]
        with database.read() as r:
            assert schema.applied(r._connection)[-1] == "m0002_later"
            assert check(r) == []
    assert seen == [["Trần Văn Bình"]]


def test_unit_and_people_hang_together(database: Database) -> None:
    with database.write("Thêm") as w:
        person(w, "Trần Văn Bình", unit_id=unit(w, "KP 3"))
    with pytest.raises(sqlite3.IntegrityError), database.write("Xóa") as w:
        for row in w.rows("SELECT id FROM units"):
            w.delete("units", row["id"])
    assert names(database) == ["Trần Văn Bình"]
