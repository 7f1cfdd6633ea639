"""A file the officer had is never half replaced, and each refusal of the disk has its own name."""

from __future__ import annotations

import errno
import io
import os
import signal
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system import files
from khenthuong_desktop.system.files import (
    make_folder,
    remove_leftovers,
    sha256_of,
    write_whole,
)
from khenthuong_desktop.wording.errors import sentence

OLD = "Danh sách cũ".encode()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "Hồ sơ khen thưởng 2026"
    folder.mkdir()
    path = folder / "Danh sách đề nghị.xlsx"
    path.write_bytes(OLD)
    return path


def untouched(target: Path) -> bool:
    """The old file, and nothing beside it."""
    return target.read_bytes() == OLD and list(target.parent.iterdir()) == [target]


def pieces() -> Iterator[bytes]:
    yield b"abc"
    yield b"def"


def zipped(stream: BinaryIO) -> None:
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "Nguyễn Thị Ánh")


@pytest.mark.parametrize("read_back", [False, True])
@pytest.mark.parametrize("data", [b"abcdef", pieces])
def test_new_content_replaces_the_old_whole(
    target: Path, data: bytes | Callable[[], Iterator[bytes]], read_back: bool
) -> None:
    written = write_whole(target, data if isinstance(data, bytes) else data(), read_back=read_back)
    assert target.read_bytes() == b"abcdef"
    assert (written.path, written.size, written.sha256) == (target, 6, sha256(b"abcdef").hexdigest())
    assert list(target.parent.iterdir()) == [target]


def test_writer_that_goes_back_in_its_file_is_hashed_as_it_ended(target: Path) -> None:
    # A zip goes back to its headers: a hash of the bytes as they passed would be of another file.
    written = write_whole(target, zipped, read_back=True)
    assert written.sha256 == sha256_of(target)
    assert zipfile.ZipFile(target).read("a.txt").decode() == "Nguyễn Thị Ánh"


def test_full_disk_leaves_the_old_file(target: Path, full_disk: Callable[[], None]) -> None:
    full_disk()
    with pytest.raises(StorageProblem, match=r"file\.disk_full") as caught:
        write_whole(target, b"x" * 100_000)
    assert untouched(target)
    assert "Danh sách đề nghị.xlsx" in sentence(caught.value).what


def test_writer_that_fails_leaves_the_old_file(target: Path) -> None:
    def failing(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(target, failing)
    assert untouched(target)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_stick_pulled_out_while_writing_leaves_the_old_file(
    target: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise OSError(errno.ENODEV, "No such device")

    monkeypatch.setattr(os, step, gone)
    with pytest.raises(StorageProblem, match=r"file\.media_gone"):
        write_whole(target, b"new")
    monkeypatch.undo()
    assert untouched(target)


def test_stick_that_returns_other_bytes_is_not_believed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = files.drop_cache

    def spoil(handle: BinaryIO) -> None:
        real(handle)
        handle.seek(1)
        handle.write(b"?")
        handle.flush()

    monkeypatch.setattr(files, "drop_cache", spoil)
    with pytest.raises(StorageProblem, match=r"file\.read_back_differs"):
        write_whole(target, b"abcdef", read_back=True)
    assert untouched(target)


def test_killed_while_writing_leaves_the_old_file_and_a_part_that_is_swept(target: Path) -> None:
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from khenthuong_desktop.system.files import write_whole\n"
        "def slow(stream):\n"
        "    stream.write(b'half'); stream.flush(); print('writing', flush=True); time.sleep(60)\n"
        "write_whole(Path(sys.argv[1]), slow)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", program, str(target)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    with process:
        assert process.stdout.readline() == b"writing\n"
        process.send_signal(signal.SIGKILL)
    assert target.read_bytes() == OLD
    assert len(list(target.parent.iterdir())) == 2
    assert remove_leftovers(target.parent.parent) == 1
    assert untouched(target)


def test_nothing_is_in_its_place_before_it_is_on_the_disk(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def recorded_fsync(handle: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else f"file of {os.fstat(handle).st_size}"
        steps.append(f"sync {kind}")
        fsync(handle)

    def recorded_replace(source: str, place: str) -> None:
        steps.append("replace")
        replace(source, place)

    monkeypatch.setattr(os, "fsync", recorded_fsync)
    monkeypatch.setattr(os, "replace", recorded_replace)
    write_whole(target, b"abcdef")
    assert steps == ["sync file of 6", "replace", "sync folder"]


def test_new_folders_are_on_the_disk_before_anything_lies_in_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(files, "sync_folder", synced.append)
    make_folder(tmp_path / "a" / "b")
    assert synced == [tmp_path, tmp_path / "a"]
    make_folder(tmp_path / "a" / "b")
    assert len(synced) == 2


def test_no_folder_is_made_where_a_stick_was() -> None:
    with pytest.raises(StorageProblem, match=r"file\.media_gone"):
        make_folder(Path("/media/no-officer/NO-STICK/data"))
    assert not Path("/media/no-officer").exists()


def test_colleagues_can_read_what_was_saved_for_them(target: Path) -> None:
    target.chmod(0o664)
    write_whole(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o664
    earlier = os.umask(0o022)
    try:
        write_whole(target.with_name("new.txt"), b"new")
    finally:
        os.umask(earlier)
    assert target.with_name("new.txt").stat().st_mode & 0o777 == 0o644


def test_link_stays_a_link_to_the_new_content(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.xlsx"
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink() and target.read_bytes() == b"new"


def test_refusals_of_real_places(tmp_path: Path, read_only_folder: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    expected = {
        read_only_folder / "a.txt": "file.no_access",
        tmp_path / "gone" / "a.txt": "file.folder_missing",
        tmp_path / "folder.pdf": "file.is_folder",
        tmp_path / ("ă" * 128): "file.name_too_long",
        tmp_path.joinpath(*["d" * 200] * 25, "a.txt"): "file.name_too_long",
        Path("/media/no-officer/NO-STICK/a.txt"): "file.media_gone",
    }
    for path, code in expected.items():
        with pytest.raises(StorageProblem) as caught:
            write_whole(path, b"x")
        # The kernel's own folder is mounted read-only in some containers.
        assert caught.value.code.replace("read_only", "no_access") == code
    with pytest.raises(StorageProblem, match=r"file\.missing"):
        sha256_of(tmp_path / "gone.txt")


def test_hash_of_a_large_file_is_that_of_its_bytes(tmp_path: Path) -> None:
    content = io.BytesIO(os.urandom(3_000_001)).getvalue()
    (tmp_path / "a").write_bytes(content)
    assert sha256_of(tmp_path / "a") == sha256(content).hexdigest()
