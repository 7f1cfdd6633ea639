"""Which PC this is, so that a lock left by another one is told from our own."""

from __future__ import annotations

import os
import sys
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_ID_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


@cache
def this_machine() -> Machine:
    """This PC's name and a fingerprint of its installation; the id is empty where there is none."""
    raw = _raw_id()
    # Folded to half its length: the installation's own id should not travel on sticks. A checksum will do to tell
    # two PCs apart, and a real hash would be loaded before every first paint for nothing else.
    fingerprint = f"{zlib.crc32(b'khenthuong:' + raw.encode()):08x}{zlib.crc32(raw.encode()):08x}" if raw else ""
    return Machine(_name() or "?", fingerprint)


def _name() -> str:
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _raw_id() -> str:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE,
                r"SOFTWARE\Microsoft\Cryptography",
                access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY,
            ) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    for file in _ID_FILES:
        try:
            if text := file.read_text("ascii", "replace").strip():
                return text
        except OSError:
            continue
    return ""


@dataclass(frozen=True, slots=True)
class Machine:
    """A PC as a lock names it."""

    name: str
    id: str
