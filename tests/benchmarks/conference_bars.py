"""The delegates' tab: from the key on a box until the bars are painted, against painting the same bars alone."""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.paths import resources_root
from khenthuong_desktop.system.settings import Settings
from tests.benchmarks.measure import Figure

TICKS = 60
MOST = 3
AIM = 0.05  # seconds until it is saved as well


def figures_of(office: Office, conference_id: str, delegates: int) -> Iterator[Figure]:
    """Space is pressed on one delegate after the other, in a window of the usual size that nobody sees."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from khenthuong_desktop.ui import start
    from khenthuong_desktop.ui.jobs import Jobs, at_once
    from khenthuong_desktop.ui.pages.conference_delegates_tab import DelegatesTab

    app = start.application(resources_root())
    with TemporaryDirectory() as folder:
        desk = start.make_desk(office, Settings(Path(folder) / "settings.json"), Jobs(at_once))
        tab = DelegatesTab(desk)
        tab.resize(1134, 600)
        tab.show()
        tab.show_conference(conference_id)
        app.processEvents()
        painted, saved, alone = _ticked(app, tab)
        name = f"{delegates} nominees, {len(tab.bars.bars)} bars: from the key to the painted bars"
        yield Figure(f"{name} / painting them alone", painted, alone, MOST)
        yield Figure(f"{name}, and saved", saved, None, AIM, aim=True)
        tab.close()
        desk.jobs.close()


def _ticked(app: Any, tab: Any) -> tuple[float, float, float]:
    """Median seconds until the bars are painted, until the key has done all it does, and of painting alone. Each in
    turn: what was just done sixty times over is faster than after a step was saved, and a user does the latter."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view, show = tab.grid.view, tab.bars.show_bars
    ends: list[float] = []

    def shown(*given: Any, **named: Any) -> None:
        show(*given, **named)
        ends.append(perf_counter())

    painted, saved, alone = [], [], []
    tab.bars.show_bars = shown
    for row in range(TICKS):
        view.go(row, 0)
        app.processEvents()
        ends.clear()
        begun = perf_counter()
        QTest.keyClick(view, Qt.Key.Key_Space)
        saved.append(perf_counter() - begun)
        painted.append(ends[0] - begun)
        app.processEvents()
        begun = perf_counter()
        tab.bars.body.repaint()
        alone.append(perf_counter() - begun)
    tab.bars.show_bars = show
    return statistics.median(painted), statistics.median(saved), statistics.median(alone)
