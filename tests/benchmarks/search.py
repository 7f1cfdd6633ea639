"""A key pressed in the box of the list until its rows are painted, against the same SQL and a bare repaint.

The same SQL: what gives the same rows and cells to somebody who has kept nothing of the keys before. The list keeps the
words it has read, and while nobody types it reads on in the order of its rows; the statements for words that it had
kept are run on the other side all the same, those of the order only where the key itself ran them.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import registers
from tests.benchmarks.measure import Figure
from tests.benchmarks.window import ROOT

MOST = 1.5
# People -> the time in which 99 of 100 keys should be answered: one frame, or what still feels like typing.
AIMS = {100_000: 0.016, 1_000_000: 0.060}

# Types what is looked for, key by key; says the seconds of every key, ours and theirs, on one line of JSON, and ends.
TYPE = """
import json, os, random, sys, time
from pathlib import Path
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import lists
from khenthuong_desktop.services import office as offices
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import look
from khenthuong_desktop.ui.change_hub import ChangeHub
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Jobs
from khenthuong_desktop.ui.look import icons
from khenthuong_desktop.ui.widgets.grid import Grid

folder = Path(sys.argv[1])
office = offices.open_office(DataFolder(folder), clock=offices.local_clock, user="bench", resources=resources_root())
app = QApplication([])
icons.use_folder(resources_root() / "icons")
look.dress(app, str(resources_root() / "fonts"))
desk = Desk(office, ChangeHub(), Jobs(), Settings(folder / "bench-settings.json"))
window, grid = QMainWindow(), Grid(desk, "people")
window.setCentralWidget(grid)
window.resize(1366, 768)
window.show()
app.processEvents()

class Bare(QAbstractTableModel):
    cells = []
    def rowCount(self, parent=QModelIndex()):
        return len(self.cells)
    def columnCount(self, parent=QModelIndex()):
        return len(grid.model.columns)
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.cells[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

bare_model, bare = Bare(), QTableView()
bare.setModel(bare_model)
bare.resize(grid.view.size())
bare.verticalHeader().setDefaultSectionSize(grid.view.rowHeight(0))
for column in range(len(grid.model.columns)):
    bare.setColumnWidth(column, grid.view.columnWidth(column))
    bare.setColumnHidden(column, grid.view.isColumnHidden(column))
bare.show()
app.processEvents()

connection = office.database._connection()
chance = random.Random(20261120)
rows = connection.execute("SELECT max(rowid) FROM subjects").fetchone()[0]
texts = ["KP3 lan", "kp 3", "nguyen thi", "le thi van", "nong dan"]
for _ in range(25):
    person = connection.execute(
        "SELECT full_name, national_id FROM subjects WHERE rowid >= ? AND kind = 'individual'",
        (chance.randrange(rows // 2),),
    ).fetchone()
    words = search_key(person[0]).split()
    texts += [chance.choice((" ".join(words), words[-1], f"{words[0]} {words[-1]}", " ".join(words[::-1])))]
texts.append(person[1][-4:])
ours, theirs = [], []
box, said = grid.filter_line.box, []

def statements():
    return [sql for sql in said if not sql.startswith(("BEGIN", "ROLLBACK", "PRAGMA"))]

for text in texts:
    box.clear()
    app.processEvents()
    for end in range(1, len(text) + 1):
        said.clear()
        connection.set_trace_callback(said.append)
        begun = time.perf_counter()
        QTest.keyClick(box, text[end - 1])
        while grid.model.query.text != text[:end].strip():
            app.processEvents()
        grid.view.viewport().repaint()
        ours.append(time.perf_counter() - begun)
        connection.set_trace_callback(None)
        asked = statements()
        if not asked:
            ours.pop()  # a space at the end asks nothing
            continue
        said.clear()
        kept = office.database._held().memory["lists"]
        read, kept.read = kept.read, {}
        connection.set_trace_callback(said.append)
        lists.answer(office, "people", grid.model.query, hasty=True)
        connection.set_trace_callback(None)
        kept.read = read
        asked += [sql for sql in statements() if sql not in asked]
        bare_model.beginResetModel()
        bare_model.cells = [grid.model._row(n).texts for n in range(min(60, grid.model.count)) if grid.model._row(n)]
        bare_model.endResetModel()
        begun = time.perf_counter()
        for sql in asked:
            connection.execute(sql).fetchall()
        bare.viewport().repaint()
        theirs.append(time.perf_counter() - begun)
        pause = time.perf_counter() + 0.08  # a fast typist
        while time.perf_counter() < pause:
            app.processEvents()
            time.sleep(0.001)
print(json.dumps([ours, theirs]), flush=True)
os._exit(0)
"""


def figures() -> Iterator[Figure]:
    for people, aim in AIMS.items():
        ours, theirs = typed(registers.of(people))
        name = f"key pressed in the search box, {people:,} people"
        yield Figure(f"{name} / the same SQL and a bare repaint", sum(ours), sum(theirs), MOST)
        yield Figure(f"{name}: median of {len(ours)} keys", statistics.median(ours), None, aim, aim=True)
        slowest = statistics.quantiles(ours, n=100)[98]
        yield Figure(f"{name}: 99th percentile", slowest, None, aim, aim=True)


def typed(data: Path) -> tuple[list[float], list[float]]:
    """Seconds of every key."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", TYPE, str(data)]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    ours, theirs = json.loads(done.stdout)
    return ours, theirs
