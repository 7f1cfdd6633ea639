"""Whether what was written to a stick has really arrived there, so that it may be pulled out."""

from __future__ import annotations

import os
import sys

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.system.file_names import os_path
from khenthuong_desktop.system.files import Written, drop_cache, sha256_of


def settled(written: Written) -> bool:
    """True only when file and name are synced without complaint and the bytes read back are those written."""
    try:
        with open(os_path(written.path), "r+b") as file:  # Windows flushes only what is open for writing
            os.fsync(file.fileno())
            drop_cache(file)
        if sys.platform != "win32":
            _sync_name(written)
        return sha256_of(written.path) == written.sha256
    except (OSError, KhenThuongError):
        return False


def _sync_name(written: Written) -> None:
    """The entry in the folder; FAT cannot sync a folder, then everything is synced, which Linux waits for."""
    folder = os.open(written.path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    except OSError:
        os.sync()
    finally:
        os.close(folder)
