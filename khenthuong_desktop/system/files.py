"""Files appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import stat
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.disk_problems import mount_of, problem_from
from khenthuong_desktop.system.file_names import check_name, os_path

Content = bytes | Iterable[bytes] | Callable[[BinaryIO], None]

PART_PREFIX = ".khenthuong-"
PART_ENDING = ".part"
_CHUNK = 1 << 20


def sha256_of(source: Path | bytes) -> str:
    """The SHA-256 of a file's bytes, or of these bytes, in hexadecimal."""
    if isinstance(source, bytes):
        return _sha256_of_open(io.BytesIO(source))
    try:
        with open(os_path(source), "rb") as file:
            return _sha256_of_open(file)
    except OSError as error:
        raise problem_from(error, source) from error


def write_whole(path: Path, data: Content, *, read_back: bool = False, read_only: bool = False) -> Written:
    """Write a file beside its place and move it there at once; on any failure the old file stays untouched.

    `read_back` reads the bytes from the medium again before they count (removable drives); `read_only` sets
    the read-only flag before the file appears. A function given as `data` writes into a real, seekable file.
    """
    check_name(path)
    if os.path.islink(path):
        path = Path(os.path.realpath(path))  # replacing the link would leave the real file old
    part = path.with_name(f"{PART_PREFIX}{os.urandom(8).hex()}{PART_ENDING}")
    try:
        written = _write_part(part, path, data, read_back)
        if read_only:
            os.chmod(os_path(part), stat.S_IREAD | stat.S_IRGRP | stat.S_IROTH)
        _replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        _discard(part)
        problem = problem_from(error, path)
        if problem.code == "file.missing":  # it need not be there to be written: the folder takes no files
            problem = StorageProblem("file.no_access", **problem.facts)
        raise problem from error
    except BaseException:
        _discard(part)
        raise
    return written


def make_folder(folder: Path) -> None:
    """Make a folder and those above it so that a power cut does not take them back."""
    missing: list[Path] = []
    for place in (folder, *folder.parents):
        if os.path.isdir(place):
            break
        missing.append(place)
    try:
        if missing and not os.path.exists(mount_of(folder)):
            raise FileNotFoundError(errno.ENOENT, "no such drive")  # not a folder where a stick was mounted
        folder.mkdir(parents=True, exist_ok=True)
        for made in reversed(missing):
            sync_folder(made.parent)
    except OSError as error:
        raise problem_from(error, folder) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder survive a power cut; Windows does that itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some drivers of network places and of FAT cannot sync a folder.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def remove_leftovers(folder: Path) -> int:
    """Remove half-written parts of a killed program, whole registers of people among them, that nobody looks for.

    Only for the one who has just taken the data folder's lock: what is being written looks the same.
    """
    count = 0
    for part in folder.rglob(f"{PART_PREFIX}*{PART_ENDING}*") if folder.is_dir() else ():
        with contextlib.suppress(OSError):
            part.unlink()
            count += 1
    return count


def drop_cache(handle: BinaryIO) -> None:
    """Ask the system to forget its copy of a synced file, so that the next read comes from the medium."""
    if sys.platform == "linux":
        os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _write_part(part: Path, path: Path, data: Content, read_back: bool) -> Written:
    binary = getattr(os, "O_BINARY", 0)
    # Not mkstemp: its 0600 would make a file on a shared folder unreadable for everybody else.
    descriptor = os.open(os_path(part), os.O_RDWR | os.O_CREAT | os.O_EXCL | binary, 0o666)
    with open(descriptor, "w+b") as target:
        digest = _fill(target, data)
        target.flush()
        os.fsync(target.fileno())
        if digest is None:  # the function may have gone back and forth: hash what the file has become
            target.seek(0)
            digest = _sha256_of_open(target)
        size = os.fstat(target.fileno()).st_size
        if read_back:
            drop_cache(target)
    if sys.platform != "win32" and path.exists():
        os.chmod(part, stat.S_IMODE(path.stat().st_mode))
    if read_back:
        with open(os_path(part), "rb") as again:
            if _sha256_of_open(again) != digest:
                raise StorageProblem("file.read_back_differs", path=str(path), name=path.name)
    return Written(path, digest, size)


def _fill(target: BinaryIO, data: Content) -> str | None:
    if callable(data):
        data(target)
        return None
    import hashlib  # a third of this module's price, and not needed to start

    digest = hashlib.sha256()
    for chunk in (data,) if isinstance(data, bytes | bytearray | memoryview) else data:
        target.write(chunk)
        digest.update(chunk)
    return digest.hexdigest()


def _replace(part: Path, path: Path) -> None:
    # A virus scanner holds a new file for a moment on Windows: try again before saying so.
    for wait in (0.05, 0.1, 0.2, 0.4) if sys.platform == "win32" else ():
        try:
            os.replace(os_path(part), os_path(path))
            return
        except PermissionError:
            time.sleep(wait)
    try:
        os.replace(os_path(part), os_path(path))
    except PermissionError as error:
        if sys.platform == "win32" and path.exists():  # most often open in Excel or Word
            raise StorageProblem("file.in_use", path=str(path), name=path.name) from error
        raise


def _discard(part: Path) -> None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            os.chmod(os_path(part), stat.S_IREAD | stat.S_IWRITE)  # it does not remove a read-only file
        os.unlink(os_path(part))


def _sha256_of_open(source: BinaryIO) -> str:
    import hashlib  # a third of this module's price, and not needed to start

    digest = hashlib.sha256()
    while chunk := source.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is whole and on the disk."""

    path: Path
    sha256: str
    size: int
