"""The invented office never mixes with the real one."""

from __future__ import annotations

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.sample_office import SampleOffice


def test_the_sample_is_made_beside_and_opened_in_its_own_window(
    main_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    launched: list[Sequence[str]] = []
    sample = SampleOffice(desk, main_window, lambda command, arguments: launched.append(arguments))
    sample.open()
    qtbot.waitUntil(lambda: bool(launched), timeout=30_000)
    assert sample.folder.database.exists()
    assert sample.folder.root != desk.office.folder.root
    assert str(sample.folder.root) in launched[0]
    sample.open()
    assert len(launched) == 2
