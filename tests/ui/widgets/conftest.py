"""A list on the screen, over rows in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from tests.ui.fake_list import FakeDesk, MemorySource

Opened = tuple[Grid, MemorySource, FakeDesk]


@pytest.fixture
def open_grid(qtbot: QtBot) -> Callable[..., Opened]:
    """Show a list that has the keyboard."""

    def opened(source: MemorySource | None = None, desk: FakeDesk | None = None, empty: Empty | None = None) -> Opened:
        rows, place = source or MemorySource(), desk or FakeDesk()
        grid = Grid(cast(Any, place), source=rows, empty=empty)
        qtbot.addWidget(grid)
        grid.resize(1200, 500)
        grid.show()
        grid.activateWindow()
        grid.view.setFocus()
        qtbot.waitUntil(grid.view.hasFocus)
        return grid, rows, place

    return opened
