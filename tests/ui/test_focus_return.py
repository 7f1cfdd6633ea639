"""The keyboard stays with the work: who typed on after a dialog had closed typed into the search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from tests.ui.conftest import add_person


@pytest.fixture
def page(main_window: MainWindow, desk: Desk, qtbot: QtBot) -> QWidget:
    add_person(desk.office, "Nguyễn Thị An")
    desk.hub.deliver()
    main_window.go("subjects")
    main_window.activateWindow()
    shown: QWidget = main_window.page("subjects")
    qtbot.waitUntil(lambda: shown.isAncestorOf(QApplication.focusWidget() or main_window))
    return shown


def button_in(page: QWidget) -> QPushButton:
    button = QPushButton("Ghi ra USB", page)
    button.setGeometry(10, 10, 80, 24)
    button.show()
    button.setFocus()
    assert button.hasFocus()
    return button


def in_page(page: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus)


def opened(main_window: MainWindow, qtbot: QtBot) -> QDialog:
    dialog = QDialog(main_window)
    QPushButton("Đóng", dialog).setFocus()
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_after_a_dialog_the_keyboard_is_where_it_was(main_window: MainWindow, page: QWidget, qtbot: QtBot) -> None:
    before = QApplication.focusWidget()
    dialog = opened(main_window, qtbot)
    dialog.accept()
    main_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_after_a_dialog_that_did_away_with_its_button_the_list_has_it(
    main_window: MainWindow, page: QWidget, qtbot: QtBot
) -> None:
    """Buttons of the side are made anew with every change of their row."""
    button = button_in(page)
    dialog = opened(main_window, qtbot)
    button.hide()
    button.deleteLater()
    qtbot.wait(1)
    dialog.accept()
    main_window.activateWindow()
    qtbot.waitUntil(lambda: in_page(page))


@pytest.mark.parametrize("how", ["disable", "hide"])
def test_a_button_that_cannot_be_pressed_any_more_does_not_pass_the_keyboard_to_the_search(
    main_window: MainWindow, page: QWidget, qtbot: QtBot, how: str
) -> None:
    """The button that writes to the stick is off while it is written."""
    button = button_in(page)
    QWidget.setTabOrder(button, main_window._form.searchBox)  # the last of its page
    button.setEnabled(False) if how == "disable" else button.hide()
    qtbot.waitUntil(lambda: in_page(page))
    assert not main_window._form.searchBox.hasFocus()


def test_who_goes_to_the_search_stays_there(main_window: MainWindow, page: QWidget, qtbot: QtBot) -> None:
    search = main_window._form.searchBox
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(1)
    assert search.hasFocus()
    main_window._focus_page()
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    qtbot.wait(1)
    assert search.hasFocus()
    dialog = opened(main_window, qtbot)
    dialog.accept()
    main_window.activateWindow()
    qtbot.waitUntil(search.hasFocus)
    main_window._focus_page()
    main_window.next_area(back=True)
    qtbot.wait(1)
    assert not in_page(page)
