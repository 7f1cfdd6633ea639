"""A power cut at any call of saving loses nothing acknowledged. The long form is power_cut.py itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def run(script: str, *arguments: str) -> tuple[int, dict[str, Any]]:
    """In a process of its own: the functions of SQLite itself are replaced there."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.weather.{script}", *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


if sys.platform == "linux":  # where the SQLite of this Python is found in the list of loaded libraries

    def test_every_cut_leaves_every_acknowledged_step() -> None:
        code, found = run("power_cut", "--steps", "6", "--chances", "1")
        assert (code, found["lost"]) == (0, 0), found["first"]
        assert found["steps"] >= 4
        assert found["calls"]["sync"] >= 4 * found["steps"], "journal, its head, the file, and the journal's end"
        assert found["disks"] > 300

    def test_saving_without_syncing_would_be_noticed() -> None:
        code, found = run("power_cut", "--steps", "3", "--chances", "2", "--careless")
        assert code == 1
        assert found["lost"] > 0

    def test_full_or_failing_disk_at_every_call_is_told_and_loses_nothing() -> None:
        code, failures = run("full_disk")
        assert code == 0
        assert failures["full one"] > 5 and failures["full backup"] > 5 and failures["failing one"] > 2
