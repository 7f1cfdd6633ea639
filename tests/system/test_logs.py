"""Whoever helps the officer finds a log, and logging itself never gets in the officer's way."""

from __future__ import annotations

import errno
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from khenthuong_desktop.system import logs
from khenthuong_desktop.system.logs import LogFile, install

LOG = logging.getLogger("khenthuong_desktop.test")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    installed = install(tmp_path)
    yield installed
    installed.close()


def test_steps_are_found_in_the_data_folder(log: LogFile, tmp_path: Path) -> None:
    LOG.info("opened %s", "quyết định")
    assert log.path == tmp_path / "logs" / "khenthuong.log"
    assert log.path.read_text("utf-8").rstrip().endswith("INFO khenthuong_desktop.test: opened quyết định")


def test_read_only_data_logs_into_the_temporary_folder(
    read_only_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    log = install(read_only_folder)
    LOG.info("opened")
    log.close()
    assert log.path == tmp_path / "khenthuong-logs" / "khenthuong.log"
    assert "opened" in log.path.read_text()


def test_nowhere_to_write_is_no_obstacle(read_only_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(read_only_folder))
    log = install(read_only_folder)
    LOG.info("opened")
    log.close()
    assert log.path is None


def test_full_disk_costs_a_line_and_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "khenthuong.log").symlink_to("/dev/full")
    log = install(tmp_path)
    LOG.info("opened")
    log.close()
    assert capsys.readouterr().err == ""


def test_logs_do_not_fill_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_SIZE", 1000)
    log = install(tmp_path)
    for number in range(500):
        LOG.info("line %d", number)
    log.close()
    kept = list((tmp_path / "logs").iterdir())
    assert len(kept) == 6 and sum(path.stat().st_size for path in kept) <= 6000
    assert "line 499" in (tmp_path / "logs" / "khenthuong.log").read_text()


def test_log_held_open_by_another_program_goes_on_in_the_same_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(logs, "_SIZE", 200)
    monkeypatch.setattr(os, "replace", held)
    log = install(tmp_path)
    for number in range(20):
        LOG.info("line %d", number)
    log.close()
    text = (tmp_path / "logs" / "khenthuong.log").read_text()
    assert [line.rpartition(" ")[2] for line in text.splitlines()] == [str(number) for number in range(20)]


def test_closed_log_lets_its_folder_go(log: LogFile) -> None:
    log.close()
    LOG.info("after")
    assert log.path is not None and "after" not in log.path.read_text()
    assert not [h for h in logging.getLogger().handlers if isinstance(h, logs.QuietRotatingHandler)]
