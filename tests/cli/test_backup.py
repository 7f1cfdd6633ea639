"""`backup` and `restore`, as a scheduled task and a technician use them."""

from __future__ import annotations

from pathlib import Path

from khenthuong_desktop.services.office import local_clock, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.cli.conftest import Kt


def test_what_was_backed_up_comes_back_and_what_it_replaces_is_kept(kt: Kt, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "bản sao lưu.ktbackup"
    made = kt("--data", data, "backup", "--to", file)
    assert made.code == 0
    assert str(file) in made.out
    before = kt("--data", data, "list", "people", "--json").rows
    kt("--data", data, "undo")
    restored = kt("--data", data, "restore", file)
    assert restored.code == 0
    assert restored.out.startswith("Đã phục hồi")
    assert kt("--data", data, "list", "people", "--json").rows == before
    assert len(list((data / "backups").glob("*.ktbackup"))) == 1


def test_a_new_pc_starts_from_a_backup(kt: Kt, data: Path, tmp_path: Path) -> None:
    kt("--data", data, "backup", "--to", tmp_path / "b.ktbackup")
    assert kt("--data", tmp_path / "máy mới", "restore", tmp_path / "b.ktbackup").code == 0
    assert len(kt("--data", tmp_path / "máy mới", "list", "people", "--json").rows) == 120


def test_a_backup_can_be_made_while_the_window_is_open(kt: Kt, data: Path, tmp_path: Path) -> None:
    opened = open_office(DataFolder(data), clock=local_clock, user="An", resources=resources_root())
    try:
        assert kt("--data", data, "backup", "--to", tmp_path / "b.ktbackup").code == 0
    finally:
        opened.close()
    assert (tmp_path / "b.ktbackup").stat().st_size > 0


def test_a_place_that_is_not_there_is_refused(kt: Kt, data: Path, tmp_path: Path) -> None:
    ended = kt("--data", data, "backup", "--to", tmp_path / "không có" / "b.ktbackup")
    assert (ended.code, ended.out) == (1, "")
    assert "không có" in ended.err.lower()


def test_what_is_no_backup_replaces_nothing(kt: Kt, data: Path, tmp_path: Path) -> None:
    (tmp_path / "thư.docx").write_bytes(b"mine")
    before = (data / "khenthuong.db").read_bytes()
    for name in ("thư.docx", "gone.ktbackup"):
        ended = kt("--data", data, "restore", tmp_path / name)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err.strip()
    assert (data / "khenthuong.db").read_bytes() == before


def test_a_restore_that_fails_leaves_no_new_folder(kt: Kt, tmp_path: Path) -> None:
    (tmp_path / "thư.docx").write_bytes(b"mine")
    ended = kt("--data", tmp_path / "máy" / "mới", "restore", tmp_path / "thư.docx")
    assert (ended.code, ended.out) == (1, "")
    assert [path.name for path in tmp_path.iterdir()] == ["thư.docx"]
