"""Pages as files where the officer wants them: into a folder, or onto a stick that may then be pulled out."""

from __future__ import annotations

from pathlib import Path

from khenthuong_desktop.system import drives, unplugging
from khenthuong_desktop.system.drives import Drive
from khenthuong_desktop.system.file_names import safe_file_name
from khenthuong_desktop.system.files import Written, write_whole


def file_name(title: str, ending: str) -> str:
    """A name every PC takes, made of what the paper is called."""
    return safe_file_name(title.replace(".", " "), fallback="van-ban") + ending


def write_pdf(pdf: bytes, path: Path) -> Written:
    """These pages as a file, whole or not at all; on a stick they are read back before they count."""
    return write_whole(path, pdf, read_back=drives.is_removable(path))


def sticks() -> tuple[Drive, ...]:
    """What is plugged in now and can take a file."""
    return drives.removable_drives()


def folder(path: Path) -> Drive:
    """Any folder as a place to write to, such as a stick that does not show as one or a place in the network."""
    found = drives.drive_of(path, drives.list_drives())
    free, removable = drives.free_space(path), drives.is_removable(path)
    return Drive(
        path, found.label if found and removable else path.name, free, found.total if found else free, removable
    )


def may_unplug(written: Written) -> bool:
    """Whether the stick with this file may be pulled out now; asks the medium, and is sure before it says so."""
    return unplugging.settled(written)
