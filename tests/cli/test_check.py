"""`check`: says that all is well, or what is wrong, and lets a script know which."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from khenthuong_desktop.wording import check as words
from tests.cli.conftest import Kt


def test_all_well(kt: Kt, sample_folder: Path) -> None:
    ended = kt("--data", sample_folder, "check")
    assert (ended.code, ended.out, ended.err) == (0, words.ALL_WELL + "\n", "")


def test_what_is_wrong_is_said_and_the_exit_code_tells(kt: Kt, data: Path) -> None:
    """A name nobody can find any more: its search key is not its own."""
    with sqlite3.connect(data / "khenthuong.db") as connection:
        connection.execute("DROP TRIGGER history_subjects_update")
        connection.execute("UPDATE subjects SET search_key = 'x' WHERE kind = 'household'")
    connection.close()
    ended = kt("--data", data, "check")
    assert (ended.code, ended.out) == (1, "")
    assert "history_subjects_update" in ended.err
    assert "80" in ended.err


CUT_OFF = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 5")  # so that pages reach the file before the commit
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO history_steps (at, user, reason, kind, is_open) VALUES ('2026', 'An', '?', 'do', 1)")
connection.execute("UPDATE subjects SET notes = notes || 'cut off in the middle of a word'")
os._exit(9)
"""


def test_a_write_that_was_cut_off_is_rolled_back_before_reading(kt: Kt, data: Path) -> None:
    """After a power cut only a writer may mend the file; a scheduled command must not stumble over that."""
    before = (data / "khenthuong.db").read_bytes()
    for argv in (["check"], ["list", "people", "--json"], ["search", "nguyen"]):
        done = subprocess.run([sys.executable, "-c", CUT_OFF, data / "khenthuong.db"], timeout=60)
        assert done.returncode == 9
        assert (data / "khenthuong.db").read_bytes() != before
        assert kt("--data", data, *argv).code == 0
        assert (data / "khenthuong.db").read_bytes() == before
