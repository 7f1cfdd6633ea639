"""The window over a register of 1,000,000 people: its first paint, its grid, its end, and its memory when idle."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import registers
from tests.benchmarks.measure import Figure
from tests.benchmarks.window import EMPTY_WINDOW, ROOT, first_paints

PEOPLE = 1_000_000
RUNS = 9

# Opens the window at a page, says what was asked on one line of JSON, and ends.
OPEN = """
import gc, os, sys, time
gc.disable()  # as app does until the first paint
from pathlib import Path
from PySide6.QtCore import QTimer
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.system.settings import Settings

folder, page, wanted = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
settings = Settings(folder / "bench-settings.json")
if page == "grid":
    # The list alone in an empty window, on the same data and in the same dress.
    from PySide6.QtWidgets import QApplication
    from khenthuong_desktop.services import office as offices
    from khenthuong_desktop.ui import look
    from khenthuong_desktop.ui.change_hub import ChangeHub
    from khenthuong_desktop.ui.desk import Desk
    from khenthuong_desktop.ui.jobs import Jobs
    from khenthuong_desktop.ui.look import icons
    from PySide6.QtCore import Signal
    from PySide6.QtWidgets import QMainWindow
    from khenthuong_desktop.ui.widgets.grid import Grid

    office = offices.open_office(
        DataFolder(folder), clock=offices.local_clock, user="bench", resources=resources_root()
    )
    app = QApplication([])
    icons.use_folder(resources_root() / "icons")
    look.dress(app, str(resources_root() / "fonts"))
    hub = ChangeHub()
    hub.listen_to(office.database.on_commit)
    desk = Desk(office, hub, Jobs(), settings)

    class Window(QMainWindow):
        painted = Signal()

        def paintEvent(self, event):
            super().paintEvent(event)
            self.painted.emit()

    window = Window()
    window.setCentralWidget(Grid(desk, "people"))
else:
    from khenthuong_desktop.ui import start
    from khenthuong_desktop.ui.main_window import MainWindow

    office = start.open_office(DataFolder(folder), resources_root(), may_ask=False)
    app = start.application(resources_root())
    window = MainWindow(start.make_desk(office, settings))
    if page != "overview":
        window.go(page)
window.resize(1366, 768)

def memory():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    print(next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Rss:")), flush=True)
    os._exit(0)

def end():
    import json
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from khenthuong_desktop.ui.widgets.grid_view import GridView
    view = next(view for view in window.findChildren(GridView) if view.isVisible())
    took = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home) * 7:
        begun = time.perf_counter()
        QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        view.viewport().repaint()
        took.append(time.perf_counter() - begun)
    print(json.dumps(took[::2]), flush=True)
    os._exit(0)

after = {"paint": lambda: os._exit(0), "memory": lambda: QTimer.singleShot(3000, memory), "end": end}[wanted]
window.painted.connect(lambda: QTimer.singleShot(0, after))
window.show()
app.exec()
"""
EMPTY_MEMORY = EMPTY_WINDOW.replace(
    "QTimer.singleShot(0, QApplication.quit)", "QTimer.singleShot(3000, self.tell)"
).replace(
    "app = QApplication",
    """    def tell(self):
        from pathlib import Path
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
        print(next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Rss:")), flush=True)
        QApplication.quit()

app = QApplication""",
)


def figures() -> Iterator[Figure]:
    data = registers.of(PEOPLE)
    yield Figure("first paint of Tổng quan, 1,000,000 people / empty window", *first_paints(data, RUNS), 1.7)
    ours, empty = _in_turn(_ours(data, "grid", "paint"), _empty())
    yield Figure("first paint of the grid, 1,000,000 people / empty window", ours, empty, 1.7)
    jumps = json.loads(_run(_ours(data, "grid", "end")))
    yield Figure("jump to the end of 1,000,000 rows, median", statistics.median(jumps), None, 0.050)
    empty_memory = statistics.median(float(_run([sys.executable, "-c", EMPTY_MEMORY])) for _ in range(3))
    for page in ("overview", "subjects"):
        memory = statistics.median(float(_run(_ours(data, page, "memory"))) for _ in range(3))
        yield Figure(f"memory of the idle program ({page}) / empty window", memory, empty_memory, 1.6, "B")


def _ours(data: Path, page: str, wanted: str) -> list[str]:
    return [sys.executable, "-c", OPEN, str(data), page, wanted]


def _empty() -> list[str]:
    return [sys.executable, "-c", EMPTY_WINDOW]


def _in_turn(ours: list[str], empty: list[str]) -> tuple[float, float]:
    took: tuple[list[float], list[float]] = ([], [])
    for number in range(RUNS + 1):
        for place, command in enumerate((ours, empty)):
            begun = time.perf_counter()
            _run(command)
            if number:  # the first of each fills the system's cache
                took[place].append(time.perf_counter() - begun)
    return statistics.median(took[0]), statistics.median(took[1])


def _run(command: list[str]) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
