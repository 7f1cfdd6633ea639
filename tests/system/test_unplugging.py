"""'An toàn để rút USB' is never said of a file that is not there as it was written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from khenthuong_desktop.system import unplugging
from khenthuong_desktop.system.files import Written, write_whole


@pytest.fixture
def written(tmp_path: Path) -> Written:
    return write_whole(tmp_path / "Danh sách.pdf", b"%PDF-1.7 " + b"x" * 5000, read_back=True)


def test_what_arrived_may_be_unplugged(written: Written) -> None:
    assert unplugging.settled(written)


def test_other_bytes_on_the_stick(written: Written) -> None:
    written.path.write_bytes(b"%PDF-1.7 " + b"y" * 5000)
    assert not unplugging.settled(written)


def test_the_stick_is_gone(written: Written) -> None:
    written.path.unlink()
    assert not unplugging.settled(written)


def test_a_disk_that_does_not_take_the_sync(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", refuse)
    assert not unplugging.settled(written)
