"""The program finds its data again, wherever it was put."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.paths import (
    DataFolder,
    default_data_root,
    resources_root,
    settings_file,
)


def test_data_folder_holds_everything_below_its_root(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "Dữ liệu phường Tân Lập")
    data.prepare()
    data.prepare()
    made = {path.name for path in data.root.iterdir()}
    assert made == {"files", "backups", "logs"}
    assert {data.database.name, data.lock.name} == {"khenthuong.db", "khenthuong.lock"}
    assert {path.parent for path in (data.database, data.lock, data.files)} == {data.root}


def test_read_only_folder_is_opened_all_the_same(read_only_folder: Path) -> None:
    DataFolder(read_only_folder).prepare()
    assert not DataFolder(read_only_folder).files.exists()


def test_data_folder_that_cannot_be_made_is_a_named_problem(read_only_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match=r"file\.(no_access|read_only)"):
        DataFolder(read_only_folder / "data").prepare()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageProblem, match=r"file\."):
        DataFolder(tmp_path / "file").prepare()


def test_named_folder_wins_over_all(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    env = {"KHENTHUONG_DATA": "/elsewhere", "KHENTHUONG_SETTINGS": "/elsewhere/s.json"}
    assert default_data_root(env, program_folder=tmp_path) == Path("/elsewhere")
    assert settings_file(env, program_folder=tmp_path) == Path("/elsewhere/s.json")


@pytest.mark.parametrize("names, winner", [(["data"], "data"), (["data", "KhenThuong-data"], "KhenThuong-data")])
def test_portable_program_keeps_its_data_and_settings_beside_it(tmp_path: Path, names: list[str], winner: str) -> None:
    for name in names:
        (tmp_path / name).mkdir()
    assert default_data_root({}, program_folder=tmp_path) == tmp_path / winner
    assert settings_file({}, program_folder=tmp_path) == tmp_path / winner / "settings.json"


def test_installed_program_uses_the_folders_of_the_pc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    assert default_data_root({}, program_folder=tmp_path) == tmp_path / "d" / "KhenThuong" / "data"
    assert settings_file({}) == tmp_path / "c" / "KhenThuong" / "settings.json"


def test_frozen_program_knows_the_folder_it_lies_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "KhenThuong-data").mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "KhenThuong.exe"))
    assert default_data_root({}) == tmp_path.resolve() / "KhenThuong-data"


def test_resources_are_found_in_the_source_and_in_the_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (resources_root() / "fonts" / "fonts.json").is_file()
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_root() == tmp_path / "resources"
