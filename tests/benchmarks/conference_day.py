"""The day of a conference: minutes typed into a programme of 40 items until everything is painted anew."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from khenthuong_desktop.domain.conferences import Settings as Conference
from khenthuong_desktop.services import conferences, programme
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.jobs import Jobs, at_once
from khenthuong_desktop.ui.main_window import MainWindow
from tests.benchmarks.measure import Figure

if TYPE_CHECKING:
    from khenthuong_desktop.ui.pages.conference_programme_tab import ProgrammeTab

ITEMS = 40
RUNS = 40
MOST = 3
_NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=7)))


def figures() -> Iterator[Figure]:
    with shown() as (office, window, tab):
        yield _minutes(office, window, tab)


@contextmanager
def shown() -> Iterator[tuple[Office, MainWindow, ProgrammeTab]]:
    """The window at the programme of a conference, as the officer sees it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = start.application(resources_root())
    with TemporaryDirectory() as folder:
        office = open_office(DataFolder(Path(folder) / "xã"), clock=lambda: _NOW, user="An", resources=resources_root())
        try:
            conference_id = _programme(office)
            desk = start.make_desk(office, Settings(Path(folder) / "settings.json"), Jobs(at_once))
            window = MainWindow(desk)
            window.resize(1366, 768)
            window.show()
            window.finish()
            window.go("conferences")
            page = window.page("conferences")
            page.show_record(f"{conference_id}:programme")
            app.processEvents()
            yield office, window, page.tab_widget("programme")
            window.close()
            desk.jobs.close()
        finally:
            office.close()


def _programme(office: Office) -> str:
    """40 items, one of them fixed so that something is told below; everything in it is invented."""
    settings = Conference(
        "models", "Hội nghị", "Hội nghị biểu dương", held_on=date(2026, 12, 15), starts_at="7 giờ 30", cap=150
    )
    conference_id = conferences.create(office, settings, rules=False)
    for number in range(1, ITEMS + 1):
        programme.add(
            office,
            conference_id,
            content=f"Mục {number} của chương trình",
            minutes=5,
            lead="Ban Tổ chức",
            papers="Danh sách",
        )
    programme.fix(office, programme.items(office, conference_id)[20].id, "9h30")
    return conference_id


def _minutes(office: Office, window: MainWindow, tab: ProgrammeTab) -> Figure:
    """Typed minutes of the first item, saved with their undo, until all starts, the end and the warnings are painted;
    against painting the same window once more."""
    model, view = tab.grid.model, tab.grid.view
    view.go(0, model.number("minutes"))
    lengths = iter(range(6, 6 + RUNS))

    painted = _Painted(view.viewport())

    def change() -> None:
        before = painted.times
        tab.grid.deeds.filling.take(0, model.number("minutes"), str(next(lengths)))
        while painted.times == before:
            QApplication.processEvents()

    ours, repainting = _medians(change, window.grab)
    assert programme.items(office, tab.conference_id)[0].minutes == 5 + RUNS
    return Figure(f"minutes in a programme of {ITEMS} items, painted / repainting", ours, repainting, MOST)


class _Painted(QObject):
    """Counts the paints of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def _medians(*acts: Callable[[], object]) -> tuple[float, ...]:
    """The acts in turn, so that whatever else the machine does falls on all of them."""
    spent: list[list[float]] = [[] for _ in acts]
    for _ in range(RUNS):
        for act, times in zip(acts, spent, strict=True):
            begun = perf_counter()
            act()
            times.append(perf_counter() - begun)
    return tuple(statistics.median(times) for times in spent)
