"""Every error is told at its level, in a sentence, and the program goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.main_window import MainWindow


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


@pytest.fixture(autouse=True)
def no_box_stays() -> Iterator[None]:
    yield
    for box in boxes():
        box.close()


def test_what_cannot_be_done_is_said_in_a_bar_that_holds_up_nobody(main_window: MainWindow) -> None:
    with messages.guard(main_window):
        raise UserError("undo.nothing")
    assert main_window.problem()
    assert [box.text() for box in boxes()] == []


def test_the_bar_goes_with_escape(main_window: MainWindow) -> None:
    messages.report(UserError("undo.nothing"), main_window)
    QTest.keyClick(main_window, Qt.Key.Key_Escape)
    assert main_window.problem() == ""


def test_a_problem_of_the_disk_is_a_dialog_with_what_to_do(main_window: MainWindow) -> None:
    messages.report(StorageProblem("file.disk_full", path="E:", name="a.xlsx", detail=""), main_window)
    (box,) = boxes()
    assert box.text() and box.informativeText()
    assert main_window.problem() == ""


def test_an_unforeseen_error_is_one_dialog_with_the_log(
    main_window: MainWindow, expected_logs: list[str], tmp_path: Path
) -> None:
    expected_logs.append("unexpected")
    messages.install(lambda: tmp_path / "khenthuong.log")
    try:
        for _ in range(3):
            messages.report(RuntimeError("boom"), main_window)
    finally:
        messages.remove()
    (box,) = boxes()
    assert "khenthuong.log" in box.informativeText()
    assert "boom" not in box.text() + box.informativeText()


def test_an_error_in_a_slot_ends_in_the_same_place(
    main_window: MainWindow, qtbot: QtBot, expected_logs: list[str]
) -> None:
    expected_logs.append("unexpected")
    with capture_exceptions():
        messages.install(lambda: None)
        try:
            QTimer.singleShot(0, lambda: 1 // 0)
            qtbot.waitUntil(lambda: len(boxes()) == 1)
        finally:
            messages.remove()


def test_an_error_in_another_thread_too(main_window: MainWindow, qtbot: QtBot, expected_logs: list[str]) -> None:
    expected_logs.append("unexpected")
    messages.install(lambda: None)
    try:
        worker = threading.Thread(target=lambda: 1 // 0)
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: len(boxes()) == 1)
    finally:
        messages.remove()


def test_nothing_moves_under_the_mouse_when_the_bar_comes_or_is_closed(main_window: MainWindow, qtbot: QtBot) -> None:
    """The rows went up by a line when × was clicked, and the next click changed another row."""
    page = main_window._form.pageStack
    before = page.mapToGlobal(page.rect().topLeft()), page.size()
    long = "Không dán được vì danh sách trong bảng tính có nhiều cột hơn số cột còn lại. " * 4
    main_window.show_problem("", "")
    bar = main_window._problem_bar
    assert bar is not None
    for what in ("Không dán được.", long):
        main_window.show_problem(what, "Hãy chọn ít cột hơn.")
        qtbot.wait(1)
        assert bar.isVisible() and bar.width() == main_window.width()
        assert (page.mapToGlobal(page.rect().topLeft()), page.size()) == before
    assert bar.height() > main_window._form.topLine.height(), "a long sentence is shown whole"
    main_window.resize(1200, 700)
    assert bar.width() == 1200
    main_window.resize(1366, 768)
    QTest.mouseClick(bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert main_window.problem() == ""
    assert (page.mapToGlobal(page.rect().topLeft()), page.size()) == before
