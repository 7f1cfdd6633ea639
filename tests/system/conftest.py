"""Places that really misbehave, for the tests of the PC's room."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

NOW = datetime(2026, 11, 20, 10, 40)


def _set_power_over_rights(held: bool) -> None:
    """Give up, or take up again, what lets root write where the rights of a folder forbid it (capset(2))."""
    version_3, dac_override = 0x20080522, 1 << 1
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(version_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    if libc.capget(header, sets) == 0:
        effective, permitted = sets[0], sets[1]
        sets[0] = effective | (permitted & dac_override) if held else effective & ~dac_override
        if libc.capset(header, sets) == 0:
            return
    raise OSError(ctypes.get_errno(), "capset")


@pytest.fixture
def read_only_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A real folder in which nobody may make a file, not even root."""
    folder = tmp_path_factory.mktemp("read-only")
    folder.chmod(0o555)
    linux = sys.platform.startswith("linux")
    if linux:
        _set_power_over_rights(held=False)
    yield folder
    if linux:
        _set_power_over_rights(held=True)
    folder.chmod(0o755)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Once called, files made anew lie on the device that is always full: the kernel itself says ENOSPC."""
    real_open = os.open

    def open_on_full(path: str | Path, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if not flags & os.O_EXCL:
            return real_open(path, flags, mode, dir_fd=dir_fd)
        os.close(real_open(path, flags, mode))
        return real_open("/dev/full", os.O_RDWR)

    yield lambda: monkeypatch.setattr(os, "open", open_on_full)
