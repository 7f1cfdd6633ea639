"""`undo` and `redo`: the last step, named; refused with a sentence where there is none or a window has the data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.services.office import local_clock, open_office
from khenthuong_desktop.system import single_instance
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.wording.errors import sentence
from tests.cli.conftest import Kt


def test_the_last_step_goes_and_comes_back(kt: Kt, data: Path) -> None:
    before = kt("--data", data, "list", "people", "--json").rows
    undone = kt("--data", data, "undo")
    assert undone.code == 0
    assert undone.out.startswith("Đã hoàn tác: Sửa ")
    assert kt("--data", data, "list", "people", "--json").rows != before
    redone = kt("--data", data, "redo")
    assert (redone.code, redone.out) == (0, undone.out.replace("Đã hoàn tác", "Đã làm lại"))
    after = kt("--data", data, "list", "people", "--json").rows
    assert [{**row, "revision": 0} for row in after] == [{**row, "revision": 0} for row in before]


def test_the_steps_of_the_sample_can_be_undone_until_one_is_out_of_the_house(kt: Kt, data: Path) -> None:
    """The issued programme of the conference that was held cannot be called back: its delegates have it."""
    while (ended := kt("--data", data, "undo")).code == 0:
        pass
    assert ended.out == ""
    assert "hương trình" in ended.err
    assert kt("--data", data, "check").code == 0


def test_nothing_to_redo_is_said(kt: Kt, data: Path) -> None:
    ended = kt("--data", data, "redo")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.strip()


def test_while_the_window_is_open_it_is_refused_and_names_who_has_it(kt: Kt, data: Path) -> None:
    opened = open_office(DataFolder(data), clock=local_clock, user="Đinh Thị Khuyên", resources=resources_root())
    before = (data / "khenthuong.db").read_bytes()
    try:
        for argv in (["undo"], ["redo"], ["restore", data / "x.ktbackup"]):
            ended = kt("--data", data, *argv)
            assert (ended.code, ended.out) == (1, "")
            assert "Đinh Thị Khuyên" in ended.err
    finally:
        opened.close()
    assert (data / "khenthuong.db").read_bytes() == before


def test_history_names_who_is_set_to_work_on_this_pc(
    kt: Kt, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "s.json"
    file.write_text(json.dumps({"user": {"name": "Trần Thị Lan"}}), encoding="utf-8")
    monkeypatch.setenv("KHENTHUONG_SETTINGS", str(file))
    assert kt("--data", data, "undo").code == 0
    opened = open_office(DataFolder(data), clock=local_clock, user="An", resources=resources_root())
    try:
        with opened.database.read() as r:
            assert r.value("SELECT user FROM history_steps ORDER BY id DESC LIMIT 1") == "Trần Thị Lan"
    finally:
        opened.close()


def test_data_that_another_pc_left_open_is_taken_over_knowingly(kt: Kt, data: Path, tmp_path: Path) -> None:
    lock = {"pid": 1, "host": "MAY-2", "host_id": "other", "user": "Bình", "at": "2026-11-20T08:00:00+07:00"}
    kt("--data", data, "backup", "--to", tmp_path / "b.ktbackup")
    for argv in (["undo"], ["redo"], ["restore", tmp_path / "b.ktbackup"]):
        (data / "khenthuong.lock").write_text(json.dumps(lock), encoding="utf-8")
        refused = kt("--data", data, *argv)
        assert (refused.code, refused.out) == (1, "")
        assert "MAY-2" in refused.err and "--break-lock" in refused.err
        assert kt("--data", data, *argv, "--break-lock").code == 0


def test_on_read_only_media_it_says_that_the_folder_is_read_only(
    kt: Kt, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> int:
        raise StorageProblem("folder.read_only", path=str(path.parent))

    monkeypatch.setattr(single_instance, "_open_for_writing", refuse)
    ended = kt("--data", data, "undo")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.strip() == str(sentence(StorageProblem("folder.read_only", path=str(data))))
