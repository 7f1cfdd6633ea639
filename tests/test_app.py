"""The door of the program: what it says when the window cannot be opened at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

WITHOUT_QT = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("PySide6"):
            raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtWidgets")

sys.meta_path.insert(0, Missing())
from khenthuong_desktop.app import main
sys.exit(main(sys.argv[1:]))
"""


def test_without_the_libraries_of_a_desktop_a_sentence_is_said(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, "--data", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert "libEGL.so.1" in done.stderr and "Traceback" not in done.stderr


def test_commands_work_without_them(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, "--data", str(tmp_path / "d"), "sample", "--people", "20"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
