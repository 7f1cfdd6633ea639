"""Places that really misbehave, for the tests of the PC's room."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

NOW = datetime(2026, 11, 20, 10, 40)


@pytest.fixture
def read_only_folder() -> Path:
    """A real folder that lets nobody make a file, not even root: the kernel's own."""
    return Path("/sys/kernel")


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
