"""The window opens as it was left, and a broken settings file never stops the program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cấu hình" / "settings.json"


def test_next_start_finds_what_was_saved(file: Path) -> None:
    settings = Settings(file)
    settings.set("window.size", [1366, 768])
    settings.set("user", "Lê Thị Lan")
    settings.set("lists.people.columns", {"full_name": 180})
    settings.save()
    again = Settings(file)
    assert again.get("window.size") == [1366, 768]
    assert again.get("user", "") == "Lê Thị Lan"
    assert again.get("lists.people.columns.full_name", 100) == 180
    assert "Lê Thị Lan" in file.read_text("utf-8")


def test_absent_and_forgotten_values_fall_back(file: Path) -> None:
    settings = Settings(file)
    settings.set("a.b", 1)
    settings.set("a.b", None)
    assert settings.get("a.b", 7) == 7
    assert settings.get("a.b.c", "x") == "x"
    assert settings.get("nothing") is None


@pytest.mark.parametrize("kept, default", [("wide", 100), (True, 100), (None, 100), ([1], {}), (1.5, "x")])
def test_value_of_another_kind_does_not_break_the_window(file: Path, kept: Any, default: Any) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"width": kept}))
    assert Settings(file).get("width", default) == default


def test_settings_of_a_newer_program_are_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"newer": {"thing": 1}, "user": "Lan"}')
    settings = Settings(file)
    settings.set("user", "Bình")
    settings.save()
    assert json.loads(file.read_bytes()) == {"newer": {"thing": 1}, "user": "Bình"}


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\0", b"\0" * 50])
def test_broken_file_is_set_aside_and_the_program_starts_afresh(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.get("user", "nobody") == "nobody"
    assert settings.set_aside == file.with_name("settings.json.broken")
    assert settings.set_aside.read_bytes() == content
    settings.set("user", "Lan")
    settings.save()
    assert Settings(file).get("user") == "Lan"


def test_nothing_changed_writes_nothing(file: Path) -> None:
    settings = Settings(file)
    settings.set("gone", None)
    settings.save()
    assert not file.exists()
    settings.set("user", "Lan")
    settings.save()
    file.unlink()
    settings.set("user", "Lan")
    settings.save()
    assert not file.exists()


def test_list_of_the_caller_may_change_afterwards(file: Path) -> None:
    settings = Settings(file)
    sizes = [1, 2]
    settings.set("sizes", sizes)
    sizes.append(3)
    assert settings.get("sizes") == [1, 2]


def test_recent_files_come_newest_first_without_doubles(file: Path) -> None:
    settings = Settings(file)
    for name in ("a", "b", "c", "a", "d"):
        settings.add_recent("recent", name, limit=3)
    assert settings.get("recent") == ["d", "a", "c"]


def test_settings_that_cannot_be_written_are_a_named_problem(read_only_folder: Path) -> None:
    settings = Settings(read_only_folder / "settings.json")
    settings.set("user", "Lan")
    with pytest.raises(StorageProblem, match=r"file\.(no_access|read_only)"):
        settings.save()
    assert settings.get("user") == "Lan"
