"""Drives of this PC: the sticks that packages travel on, and how much room is left."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.disk_problems import problem_from

_MOUNTS = Path("/proc/self/mounts")
_SYS_BLOCK = Path("/sys/class/block")
# Where desktops of Linux mount what somebody plugs in.
_PLUGGED_IN = ("/media/", "/run/media/")


def list_drives() -> tuple[Drive, ...]:
    """Every drive that can be used now; card readers without a card and network places are not."""
    if sys.platform == "win32":
        from khenthuong_desktop.system.windows_drives import read_drives

        found = [Drive(*drive) for drive in read_drives()]
    else:
        found = linux_drives()
    return tuple(sorted(found, key=lambda drive: (not drive.removable, str(drive.path))))


def removable_drives() -> tuple[Drive, ...]:
    """The sticks and cards plugged in."""
    return tuple(drive for drive in list_drives() if drive.removable)


def drive_of(path: Path, drives: tuple[Drive, ...]) -> Drive | None:
    """The drive a path lies on: the deepest one above it."""
    place = path.absolute()
    above = [drive for drive in drives if place.is_relative_to(drive.path)]
    return max(above, key=lambda drive: len(drive.path.parts), default=None)


def is_removable(path: Path) -> bool:
    """True when the path lies on a stick or card, so that what is written there is read back; a link to it does too."""
    drive = drive_of(Path(os.path.realpath(path)), list_drives())
    return drive is not None and drive.removable


def free_space(path: Path) -> int:
    """Bytes free for us where this path lies or will lie."""
    place = path.absolute()
    for folder in (place, *place.parents):
        try:
            return shutil.disk_usage(folder).free
        except FileNotFoundError:
            continue
        except OSError as error:
            raise problem_from(error, folder) from error
    raise StorageProblem("file.media_gone", path=str(path), name=path.name)


def linux_drives(mounts: Path = _MOUNTS, sys_block: Path = _SYS_BLOCK) -> list[Drive]:
    """Mounted file systems that lie on a device."""
    drives: list[Drive] = []
    seen: set[str] = set()
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    for line in lines:
        device, target, kind, *_ = line.split(" ")
        if not device.startswith("/dev/") or kind == "squashfs" or device in seen:
            continue
        path = Path(_unescape(target))
        try:
            usage = shutil.disk_usage(path)
        except OSError:
            continue  # not ours to look into, or just pulled out
        seen.add(device)
        removable = str(path).startswith(_PLUGGED_IN) or _says_removable(device, sys_block)
        drives.append(Drive(path, path.name or str(path), usage.free, usage.total, removable))
    return drives


def _says_removable(device: str, sys_block: Path) -> bool:
    """A partition has no mark of its own: its disk, the folder above, has."""
    node = (sys_block / device.rpartition("/")[2]).resolve()
    for folder in (node, node.parent):
        try:
            return (folder / "removable").read_text("ascii").strip() == "1"
        except OSError:
            continue
    return False


def _unescape(target: str) -> str:
    """/proc writes spaces and the like as octal."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), target)


@dataclass(frozen=True, slots=True)
class Drive:
    """A place that files can be taken to."""

    path: Path
    label: str
    free: int
    total: int
    removable: bool
