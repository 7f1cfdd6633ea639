"""The program as an office has it on its PC: a folder, a window, a keyboard; background work is done at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import office as offices
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store.schema import RECORD_TABLES
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.jobs import Jobs, at_once
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor
from khenthuong_desktop.ui.widgets.grid import Grid
from tests.ui.conftest import qapp_cls as qapp_cls
from tests.ui.unikey import type_vietnamese

Key = Qt.Key
Mod = Qt.KeyboardModifier
NONE, CTRL, ALT, SHIFT = Mod.NoModifier, Mod.ControlModifier, Mod.AltModifier, Mod.ShiftModifier


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = datetime(2026, 11, 20, 7, 30, tzinfo=timezone(timedelta(hours=7)))

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


def press(key: Key, modifiers: Mod = NONE, times: int = 1) -> None:
    """A key where the keyboard is, as a person presses it."""
    for _ in range(times):
        QTest.keyClick(keyboard(), key, modifiers)
        settle()


def write(text: str) -> None:
    """Vietnamese where the keyboard is, as UniKey sends it."""
    type_vietnamese(keyboard(), text)
    settle()


def keyboard() -> QWidget:
    """Who gets the keys. Without a screen nobody puts the window in front again when a dialog or a list closes."""
    active = QApplication.activeWindow()
    if active is None or not active.isVisible():
        behind = QApplication.activeModalWidget() or next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
        )
        behind.activateWindow()
        settle()
    place = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert place is not None, "nobody has the keyboard"
    return place


def fold_list() -> None:
    """Esc, where a list has opened below the line."""
    if QApplication.activePopupWidget() is not None:
        press(Key.Key_Escape)


def settle() -> None:
    """Let what was started by the last key come to its end."""
    for _ in range(3):
        QApplication.processEvents()


def boxes() -> list[QMessageBox]:
    """The messages on the screen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def dialog_of(window: QWidget) -> Any:
    """The one dialog that is open over the window and has the keyboard."""
    settle()
    (found,) = [one for one in window.findChildren(QDialog) if one.isVisible() and not isinstance(one, QMessageBox)]
    assert QApplication.activeWindow() is found
    return found


def button(place: QWidget, text: str) -> QPushButton:
    """A button by what is written on it."""
    found = [one for one in place.findChildren(QPushButton) if one.isVisible() and one.text().replace("&", "") == text]
    assert found, f"no button {text!r}"
    return found[0]


def editor_of(grid: Grid) -> TextEditor | ChoiceEditor:
    editor = grid.view.typing.editor
    assert editor is not None, "nothing is being typed"
    return editor


def text_of(editor: TextEditor | ChoiceEditor) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.currentText()


def column(grid: Grid, key: str) -> list[str]:
    """A column of the list as it is shown, from top to bottom."""
    number = grid.model.number(key)
    return [grid.model.text(row, number) for row in range(grid.model.count)]


Tables = dict[str, list[dict[str, Any]]]


def stored(folder: DataFolder) -> Tables:
    """Every record of the file, as another program would read it."""
    found: Tables = {}
    with closing(sqlite3.connect(folder.database)) as reading:
        reading.row_factory = sqlite3.Row
        for table in RECORD_TABLES:
            found[table] = [dict(row) for row in reading.execute(f"SELECT * FROM {table} ORDER BY id")]
    return found


def same(one: Tables, other: Tables) -> bool:
    """Whether two looks at the file say the same; undo and redo count up how often a record was changed."""
    return _facts(one) == _facts(other)


def _facts(tables: Tables) -> Tables:
    return {
        table: [{key: value for key, value in row.items() if key != "revision"} for row in rows]
        for table, rows in tables.items()
    }


@dataclass
class Program:
    """One data folder and whatever window is open on it."""

    folder: DataFolder
    settings: Path
    qtbot: QtBot
    clock: Clock = field(default_factory=Clock)
    window: Any = None
    office: Any = None
    _desks: list[Any] = field(default_factory=list)

    def start(self, opened: Office | None = None) -> MainWindow:
        """Open the office and show the window as after its first paint."""
        self.office = opened or offices.open_office(
            self.folder, clock=self.clock, user="Trần Thị Lan", resources=resources_root()
        )
        desk = start.make_desk(self.office, Settings(self.settings), Jobs(at_once))
        self._desks.append(desk)
        window = MainWindow(desk)
        self.qtbot.addWidget(window)
        window.resize(1366, 738)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        window.finish()
        settle()
        self.window = window
        return window

    def end(self) -> None:
        """Close the window as its owner does, and give the folder back."""
        self.window.close()
        self.qtbot.waitUntil(lambda: not self.window.isVisible())
        self._desks[-1].jobs.close()
        self.office.close()
        self.office = None

    def give_up(self) -> None:
        """After a test, however it ended."""
        for box in boxes():
            box.close()
        if self.office is not None:
            self.office.close()


@pytest.fixture(autouse=True)
def no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's dialogs for files would wait for somebody for ever."""
    for name in ("getSaveFileName", "getOpenFileName", "getOpenFileNames", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, name=name: pytest.fail(f"{name} was opened"))


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    made = Program(DataFolder(tmp_path / "Thi đua, khen thưởng" / "Dữ liệu xã"), tmp_path / "settings.json", qtbot)
    yield made
    made.give_up()


Choose = Callable[[Path], None]


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """What the officer will choose in the system's own dialogs for files."""

    def choose(path: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return choose
