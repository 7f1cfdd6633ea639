"""A desk with a real office on it; background work is done at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import lists
from khenthuong_desktop.services.office import Office, open_office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Jobs, at_once
from khenthuong_desktop.ui.main_window import MainWindow

NOW = datetime(2026, 11, 20, 10, 40, tzinfo=timezone(timedelta(hours=7)))


@pytest.fixture(scope="session")
def qapp_cls() -> object:
    """The application of the program instead of a bare one."""
    return lambda arguments: start.application(resources_root())


@pytest.fixture(scope="session", autouse=True)
def clipboard_emptied(qapp: object) -> Iterator[None]:
    """What a test copied is let go while there is a Python: Qt would free it after the interpreter, and crash."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def office(tmp_path: Path, qapp: object) -> Iterator[Office]:
    folder = DataFolder(tmp_path / "Dữ liệu xã")
    opened = open_office(folder, clock=lambda: NOW, user="An", resources=resources_root())
    yield opened
    opened.close()


@pytest.fixture
def desk(office: Office, tmp_path: Path) -> Iterator[Desk]:
    made = start.make_desk(office, Settings(tmp_path / "settings.json"), Jobs(at_once))
    yield made
    made.jobs.close()


@pytest.fixture
def main_window(desk: Desk, qtbot: QtBot) -> MainWindow:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.finish()
    return window


def add_person(office: Office, name: str) -> str:
    """One individual, as one step of the history."""
    outcome = lists.edit(office, "people", [CellChange(None, "full_name", name)], f"Thêm cá nhân: {name}")
    return outcome.new_rows[0]
