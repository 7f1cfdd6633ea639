"""The window as the officer uses it all day, by keyboard."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import history, lists
from khenthuong_desktop.services.office import open_office_to_read
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.text_dialog import TextDialog
from khenthuong_desktop.ui.jobs import Jobs, at_once
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.widgets.left_bar import LeftBar
from khenthuong_desktop.ui.widgets.search_box import SearchBox
from tests.ui.conftest import NOW, add_person

CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key where the keyboard is, as a person presses it."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def undo_button(window: MainWindow) -> QPushButton:
    button = window.findChild(QPushButton, "undoButton")
    assert button is not None
    return button


def search_box(window: MainWindow) -> SearchBox:
    box = window.findChild(SearchBox)
    assert box is not None
    return box


def test_pages_by_number_and_back(main_window: MainWindow) -> None:
    names = list(main_window.findChildren(LeftBar)[0]._items)
    assert names[0] == main_window.current == "overview"
    last = names[-1]
    press(main_window, Qt.Key(Qt.Key.Key_0.value + len(names)), CTRL)
    assert main_window.current == last
    press(main_window, Qt.Key.Key_Left, ALT)
    assert main_window.current == "overview"


def test_a_page_not_built_yet_is_not_shown(main_window: MainWindow) -> None:
    bar = main_window.findChildren(LeftBar)[0]
    assert "conferences" in bar._items and "movements" not in bar._items


def test_undo_and_redo_name_the_step(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    desk.hub.deliver()
    assert undo_button(main_window).text().startswith("Hoàn tác: Thêm cá nhân")
    assert "Thêm cá nhân: Nguyễn Thị An" in undo_button(main_window).toolTip()
    assert main_window.status() == "Đã lưu lúc 10:40 · Thêm cá nhân: Nguyễn Thị An"
    press(main_window, Qt.Key.Key_Z, CTRL)
    assert main_window.status() == "10:40 · Đã hoàn tác: Thêm cá nhân: Nguyễn Thị An"
    assert history.next_undo(desk.office) is None
    assert not undo_button(main_window).isEnabled()
    press(main_window, Qt.Key.Key_Y, CTRL)
    assert "Đã làm lại" in main_window.status()
    press(main_window, Qt.Key.Key_Z, CTRL)
    press(main_window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert history.next_undo(desk.office) is not None


def test_undo_takes_back_typing_first(main_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    desk.hub.deliver()
    field = QLineEdit(main_window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "abc")
    press(main_window, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert history.next_undo(desk.office) is not None, "a saved step went with the typing"
    press(main_window, Qt.Key.Key_Z, CTRL)
    assert history.next_undo(desk.office) is None


def test_ctrl_y_types_again_what_was_taken_back_in_a_text(main_window: MainWindow, qtbot: QtBot) -> None:
    field = QPlainTextEdit(main_window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.toPlainText() == ""
    QTest.keyClick(field, Qt.Key.Key_Y, CTRL)
    assert field.toPlainText() == "abc"


def test_with_nothing_to_undo_the_key_says_so(main_window: MainWindow) -> None:
    press(main_window, Qt.Key.Key_Z, CTRL)
    assert main_window.status() == "10:40 · Không còn bước nào để hoàn tác."


@pytest.mark.parametrize("large", [False, True])
def test_search_finds_without_marks_and_opens_with_enter(
    main_window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    if large:
        monkeypatch.setattr("khenthuong_desktop.ui.finder.LARGE", 0)
    wanted = add_person(desk.office, "Đỗ Đức Bình")
    opened: list[tuple[str, str | None]] = []
    monkeypatch.setattr(main_window, "go", lambda name, record=None: opened.append((name, record)))
    box = search_box(main_window)
    press(main_window, Qt.Key.Key_K, CTRL)
    assert box.hasFocus()
    QTest.keyClicks(box, "do duc")
    qtbot.waitUntil(lambda: box.list_open)
    press(main_window, Qt.Key.Key_Return)
    assert opened == [("subjects", wanted)]
    assert (box.text(), box.list_open) == ("", False)


def test_search_finds_places_and_enter_need_not_wait(main_window: MainWindow) -> None:
    press(main_window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(search_box(main_window), "nhat ky")
    press(main_window, Qt.Key.Key_Return)
    assert main_window.current == "history"


def test_escape_empties_the_search_then_leaves(main_window: MainWindow, qtbot: QtBot) -> None:
    box = search_box(main_window)
    press(main_window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(box, "khong co gi")
    qtbot.waitUntil(lambda: box.list_open)
    press(main_window, Qt.Key.Key_Escape)
    assert (box.list_open, box.text()) == (False, "")
    press(main_window, Qt.Key.Key_Escape)
    assert not box.hasFocus()


def test_read_only_data_say_so_and_refuse_to_change(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    office = desk.office
    add_person(office, "Nguyễn Thị An")
    reading = open_office_to_read(
        office.folder, clock=lambda: NOW, user="An", resources=office.resources, why="folder.read_only"
    )
    window = MainWindow(start.make_desk(reading, Settings(tmp_path / "other.json"), Jobs(at_once)))
    qtbot.addWidget(window)
    window.show()
    window.finish()
    assert window._reading_bar is not None
    assert window._reading_bar.text().startswith("Chỉ đọc: ")
    window.steps.take_back()
    assert window.problem()
    assert lists.count(reading, "people", Query()) == 1
    reading.close()


def test_the_window_comes_back_where_it_was(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("khenthuong_desktop.ui.main_window.SMALLEST", QSize(1, 1))
    first = MainWindow(desk)
    first.show()
    first.resize(700, 560)
    first.close()
    again = MainWindow(Desk(desk.office, desk.hub, desk.jobs, Settings(desk.settings.file)))
    qtbot.addWidget(again)
    assert not again.isMaximized()
    assert (again.width(), again.height()) == (700, 560)


def test_f1_opens_the_guide_and_the_menu_has_the_rest(main_window: MainWindow) -> None:
    press(main_window, Qt.Key.Key_F1)
    (guide,) = main_window.findChildren(TextDialog)
    assert "Ctrl+K" in guide.text()
    guide.close()


def test_closing_makes_the_last_backup_of_the_day(main_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    desk.hub.deliver()
    main_window.close()
    qtbot.waitUntil(lambda: not main_window.isVisible())
    assert list(desk.office.folder.backups.iterdir())


def test_closing_during_work_asks_first(main_window: MainWindow, desk: Desk) -> None:
    waiting: list[object] = []
    desk.jobs._executor = waiting.append
    desk.jobs.start("Nhập KP3.xlsx", lambda progress: None)
    assert "Nhập KP3.xlsx" in main_window._form.statusLine.progress_text()
    main_window.close()
    assert main_window.isVisible()
    (box,) = main_window.findChildren(QMessageBox)
    assert "Nhập KP3.xlsx" in box.text()
    stop = next(button for button in box.buttons() if box.buttonRole(button) == box.ButtonRole.DestructiveRole)
    stop.click()
    assert not main_window.isVisible()


def test_the_end_of_the_line_says_where_data_lie_and_when_they_were_backed_up(
    main_window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    assert main_window._form.statusLine.place_text() == (f"Dữ liệu: {desk.office.folder.root} · chưa có bản sao lưu")
    add_person(desk.office, "Nguyễn Thị An")
    desk.hub.deliver()
    desk.office.clock = lambda: NOW + timedelta(minutes=1)
    main_window.safekeeping.ask_automatic()
    assert "sao lưu gần nhất 10:41 hôm nay" in main_window._form.statusLine.place_text()
