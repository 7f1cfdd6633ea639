"""The stick just plugged in is offered, and it is known to be one."""

from __future__ import annotations

import shutil
import string
from pathlib import Path

import pytest

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.drives import (
    Drive,
    drive_of,
    free_space,
    is_removable,
    linux_drives,
    list_drives,
    removable_drives,
)
from khenthuong_desktop.system.windows_drives import letters_of


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    """The kernel's table for a PC with a disk, a stick, a card reader and what is no drive."""
    for name in ("home", "USB TÂN LẬP", "card", "again", "snap", "share"):
        (tmp_path / name).mkdir()
    stick = str(tmp_path / "USB TÂN LẬP").replace(" ", "\\040")
    rows = [
        "proc /proc proc rw 0 0",
        f"/dev/sda2 {tmp_path}/home ext4 rw 0 0",
        f"/dev/sdb1 {stick} vfat rw 0 0",
        f"/dev/sdb1 {tmp_path}/again vfat rw 0 0",
        f"/dev/mmcblk0 {tmp_path}/card vfat rw 0 0",
        f"/dev/loop3 {tmp_path}/snap squashfs ro 0 0",
        f"server:/share {tmp_path}/share nfs rw 0 0",
        "/dev/sdc1 /gone/with/the/stick vfat rw 0 0",
    ]
    table = tmp_path / "mounts"
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return table


@pytest.fixture
def sys_block(tmp_path: Path) -> Path:
    """The kernel's devices: a partition is a link into the folder of its disk, where the mark is."""
    devices, names = tmp_path / "devices", tmp_path / "block"
    names.mkdir()
    for disk, partition, mark in (("sda", "sda2", "0"), ("sdb", "sdb1", "1"), ("mmcblk0", "", "1")):
        (devices / disk / partition).mkdir(parents=True)
        (devices / disk / "removable").write_text(mark + "\n")
        (names / (partition or disk)).symlink_to(devices / disk / partition)
    return names


def test_sticks_and_cards_are_told_from_the_disk(mounts: Path, sys_block: Path) -> None:
    drives = linux_drives(mounts, sys_block)
    found = {drive.path.name: drive.removable for drive in drives}
    assert found == {"home": False, "USB TÂN LẬP": True, "card": True}
    usage = shutil.disk_usage(mounts.parent)
    assert all(drive.total == usage.total and 0 <= drive.free <= usage.total for drive in drives)
    assert {drive.label for drive in drives} == set(found)


def test_pc_without_the_kernels_table_has_no_drives(tmp_path: Path) -> None:
    assert linux_drives(tmp_path / "none", tmp_path) == []


def test_path_belongs_to_the_deepest_drive() -> None:
    disk = Drive(Path("/"), "/", 1, 2, False)
    stick = Drive(Path("/media/lan/USB"), "USB", 1, 2, True)
    assert drive_of(Path("/media/lan/USB/gói.ktd"), (disk, stick)) is stick
    assert drive_of(Path("/media/lan/USB2/gói.ktd"), (disk, stick)) is disk
    assert drive_of(Path("/media/lan/USB/a"), ()) is None


def test_this_pc_can_be_asked(tmp_path: Path) -> None:
    drives = list_drives()
    assert set(removable_drives()) <= set(drives)
    assert [drive.removable for drive in drives] == sorted((d.removable for d in drives), reverse=True)
    assert is_removable(tmp_path) in {drive.removable for drive in drives} | {False}


def test_free_space_is_known_before_the_folder_is_made(tmp_path: Path) -> None:
    total = shutil.disk_usage(tmp_path).total
    assert 0 < free_space(tmp_path / "not" / "yet" / "made.zip") <= total


def test_free_space_of_a_place_that_answers_nothing_is_a_named_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: Path) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(shutil, "disk_usage", gone)
    with pytest.raises(StorageProblem, match=r"file\.media_gone"):
        free_space(tmp_path / "a.zip")


def test_letters_of_windows() -> None:
    assert letters_of(0) == []
    assert letters_of(0b10100) == ["C:\\", "E:\\"]
    assert letters_of((1 << 26) - 1) == [f"{letter}:\\" for letter in string.ascii_uppercase]


def test_a_link_to_a_stick_is_the_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick, link = tmp_path / "stick", tmp_path / "liên kết"
    stick.mkdir()
    link.symlink_to(stick)
    monkeypatch.setattr(drives, "list_drives", lambda: (Drive(stick.resolve(), "USB", 1, 1, removable=True),))
    assert is_removable(link / "a.pdf") and not is_removable(tmp_path / "a.pdf")
