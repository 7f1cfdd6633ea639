"""Killed in the middle of anything, the program loses nothing it had said is saved. The long form is kill.py itself."""

from __future__ import annotations

import secrets
from pathlib import Path

from tests.weather.kill import WORK, storm


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    seed = secrets.randbits(32)
    print(f"python -m tests.weather.kill --times 8 --seed {seed}")  # shown when it fails
    total = storm(8, seed, tmp_path)
    assert total.kills == dict.fromkeys(WORK, 2)
