"""Whatever goes wrong in the file is found and said in a sentence, before somebody relies on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from khenthuong_desktop.services.subjects import keys
from khenthuong_desktop.store import erasing, history
from khenthuong_desktop.store.check import attachment_uses, check
from khenthuong_desktop.store.database import Database
from khenthuong_desktop.store.derived_keys import KeyRule
from khenthuong_desktop.wording.check import SENTENCES, sentence
from tests.store.filing import BULK_COLUMNS, add, bulk, filed, person, rename, unit

RULES = (KeyRule("subjects", keys),)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An office with something of everything the history knows."""
    with closing(filed(tmp_path / "khenthuong.db")) as database:
        [one, two, three] = add(database, "Nguyễn Thị Ánh", "Trần Văn Bình", "Lê Văn Cường")
        with database.write("Sửa và xóa") as w:
            rename(w, one, "Nguyễn Ánh")
            w.delete("subjects", two)
            w.insert("settings", {"key": "place", "value": '"Bình Khê"'})
            w.insert("catalogue_overrides", {"catalogue": "a", "code": "b", "data": "{}", "source": "c"})
        history.undo(database)
        history.redo(database)
        with database.write("Xóa vĩnh viễn", kind="erase") as w:
            erasing.erase(w, [three])
        with database.write("Nhập") as w:
            w.insert_many("subjects", BULK_COLUMNS, bulk(100))
            unit(w, "KP 1", parent_id=unit(w, "Xã", valid_from="2025-07-01"), valid_from="2025-07-01")
            for born in ("1985", "1985-11", "1985-11-20"):
                person(w, "Lò Văn Ân", birth_date=born)
            cell = {"list": "people", "column_key": "phone", "text": "x", "problem": "y"}
            w.insert("rejected_cells", {**cell, "record_id": one})
        yield database


def codes(database: Database) -> set[str]:
    with database.read() as r:
        found = check(r, RULES)
    assert all("{" not in sentence(one) and sentence(one).count(".") >= 2 for one in found)
    return {one.code for one in found}


def spoil(database: Database, *statements: str) -> None:
    """What no verb does: write past the triggers, as another program or a bad disk would."""
    database.close()
    with closing(sqlite3.connect(database.path, isolation_level=None)) as stranger:
        triggers = stranger.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            stranger.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert stranger.execute(statement).rowcount != 0, f"spoils nothing: {statement}"
        for _, sql in triggers:
            stranger.execute(sql)


def test_sound_file_is_called_sound(database: Database) -> None:
    assert codes(database) == set()


FIRST = "(SELECT id FROM subjects LIMIT 1)"


@pytest.mark.parametrize(
    ("code", "statement"),
    [
        ("check.application_id", "PRAGMA application_id = 7"),
        ("check.counts", "UPDATE subject_counts SET number = number + 1"),
        ("check.date", f"UPDATE subjects SET birth_date = '1985-02-30' WHERE id = {FIRST}"),
        ("check.date", f"UPDATE subjects SET birth_date = '20/11/1985' WHERE id = {FIRST}"),
        ("check.date", f"UPDATE subjects SET party_since = '1985-13' WHERE id = {FIRST}"),
        ("check.date", "UPDATE units SET valid_from = '2025'"),
        ("check.date", "UPDATE catalogue_overrides SET valid_to = ''"),
        ("check.date_order", "UPDATE units SET valid_from = '2026-02-01', valid_to = '2026-01-31'"),
        ("check.history_end", "DELETE FROM subjects WHERE full_name = 'Nguyễn Văn 7'"),
        ("check.history_order", "UPDATE history_changes SET action = 'update', before = '{}' WHERE id = 1"),
        (
            "check.history_order",
            "UPDATE history_changes SET before = 'x' WHERE action = 'update' AND record_table = 'subjects'",
        ),
        ("check.history_table", "UPDATE history_changes SET record_table = 'gone' WHERE id = 1"),
        ("check.json", "UPDATE settings SET value = 'Bình Khê'"),
        ("check.json", "UPDATE catalogue_overrides SET data = '{'"),
        ("check.keys", f"UPDATE subjects SET search_key = 'khac' WHERE id = {FIRST}"),
        ("check.keys", f"UPDATE subjects SET sort_key = 'khac' WHERE id = {FIRST}"),
        ("check.owner", "UPDATE rejected_cells SET record_id = 'không có'"),
        ("check.parent_circle", "UPDATE units SET parent_id = (SELECT id FROM units other WHERE other.id <> units.id)"),
        ("check.reference", f"UPDATE subjects SET unit_id = 'không có' WHERE id = {FIRST}"),
        ("check.schema", "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('k', 'm7', 'x')"),
        ("check.step_open", "UPDATE history_steps SET is_open = 1 WHERE id = 2"),
        ("check.step_state", "UPDATE history_steps SET undone = 1 WHERE id = 2"),
        ("check.step_target", "UPDATE history_steps SET target = NULL WHERE kind = 'redo'"),
        ("check.table_missing", "DROP TABLE rejected_cells"),
        ("check.unrecorded", f"DELETE FROM history_changes WHERE record_id = {FIRST}"),
    ],
)
def test_each_fault_is_found(database: Database, code: str, statement: str) -> None:
    if code == "check.table_missing":
        database.close()
        with closing(sqlite3.connect(database.path)) as stranger:
            stranger.execute(statement)
    else:
        spoil(database, statement)
    assert code in codes(database)


def test_missing_and_changed_triggers_are_found(database: Database) -> None:
    with closing(sqlite3.connect(database.path)) as stranger:
        stranger.execute("DROP TRIGGER history_subjects_update")
        stranger.execute("DROP TRIGGER history_units_delete")
        stranger.execute("CREATE TRIGGER history_units_delete AFTER DELETE ON units BEGIN SELECT 1; END")
    with database.read() as r:
        found = [str(one.fact("name")) for one in check(r) if one.code == "check.trigger"]
    assert found == ["history_subjects_update", "history_units_delete"]


def test_torn_index_is_found(database: Database) -> None:
    with database.read() as r:
        page, size = r.value("SELECT rootpage FROM sqlite_master WHERE name = 'subjects_sort'"), 4096
    database.close()
    with database.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x5a" * size)
    assert codes(database) == {"check.structure"}


def test_every_sentence_is_used() -> None:
    package = Path(__file__).parents[2] / "khenthuong_desktop"
    modules = ("store/check.py", "store/check_values.py", "services/check.py")
    source = "".join((package / module).read_text("utf-8") for module in modules)
    assert [code for code in SENTENCES if f'"{code}"' not in source] == []


def test_attached_files_and_photographs_are_named(database: Database) -> None:
    with database.write("Đính kèm") as w:
        one = w.value("SELECT id FROM subjects LIMIT 1")
        w.update("subjects", one, {"photo": "b" * 64})
        w.insert(
            "attachments",
            {
                "sha256": "a" * 64,
                "name": "Đơn.pdf",
                "size": 5,
                "record_table": "subjects",
                "record_id": one,
                "added_at": "",
            },
        )
    with database.read() as r:
        assert [(use.sha256[0], use.size) for use in attachment_uses(r)] == [("a", 5), ("b", None)]
