"""First paint of the window against the first paint of an empty PySide6 window, from the start of the process."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from khenthuong_desktop.services import sample
from khenthuong_desktop.system.paths import DataFolder, resources_root
from tests.benchmarks.measure import Figure

ROOT = Path(__file__).resolve().parents[2]
RUNS = 15
MOST = 1.5

EMPTY_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
"""


def figures() -> Iterator[Figure]:
    """The program on the default sample against an empty window, run in turn."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "sample"
        sample.make(DataFolder(data), resources_root())
        ours, empty = first_paints(data)
        yield Figure("first paint of Tổng quan, default sample / empty window", ours, empty, MOST)


def first_paints(data: Path, runs: int = RUNS) -> tuple[float, float]:
    """Median seconds of the program on this data, and of an empty window."""
    program = [sys.executable, "-m", "khenthuong_desktop", "--data", str(data), "--quit-when-painted"]
    nothing = [sys.executable, "-c", EMPTY_WINDOW]
    ours: list[float] = []
    empty: list[float] = []
    _seconds(program, data), _seconds(nothing, data)  # the first of each fills the system's cache
    for _ in range(runs):
        ours.append(_seconds(program, data))
        empty.append(_seconds(nothing, data))
    return statistics.median(ours), statistics.median(empty)


def _seconds(command: list[str], data: Path) -> float:
    settings = str(data / "bench-settings.json")
    left_out = {"PYTHONDONTWRITEBYTECODE", "KHENTHUONG_DATA"}
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "KHENTHUONG_SETTINGS": settings}
    begun = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun
