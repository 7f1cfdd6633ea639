"""What every test may rely on: no screen, no real home, and no warning or log line that goes unseen."""

from __future__ import annotations

import gc
import logging
import os
import re
from collections.abc import Iterator

import pytest

import dev

# Thousands of tests leave much that lives to the end; looking through it again and again took an eighth of the run.
gc.set_threshold(100_000, 50, 100)
# Before anything of Qt is imported: the platform is chosen once in a process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The officer's and the developer's own folders are out of reach, also when pytest is started by hand."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("KHENTHUONG_")]:
            patch.delenv(name)
        for name, folder in dev.home_in(tmp_path_factory.mktemp("home")).items():
            patch.setenv(name, folder)
        yield


class LogRecorder(logging.Handler):
    """Keeps every record from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def expected_logs() -> list[str]:
    """A test that provokes a warning appends a pattern of it here; any other one fails the test."""
    return []


@pytest.fixture(autouse=True)
def no_unexpected_logs(expected_logs: list[str]) -> Iterator[None]:
    """A warning nobody expected is a failure the officer would have met without a word."""
    recorder = LogRecorder()
    root = logging.getLogger()
    root.addHandler(recorder)
    try:
        yield
    finally:
        root.removeHandler(recorder)
    unexpected = [line for line in recorder.lines if not any(re.search(p, line) for p in expected_logs)]
    assert not unexpected, "log lines nobody expected:\n" + "\n".join(unexpected)
    silent = [p for p in expected_logs if not any(re.search(p, line) for line in recorder.lines)]
    assert not silent, f"expected in the log, but never came: {silent}"
