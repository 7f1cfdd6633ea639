"""The places of the program by mouse and keyboard, with what waits there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.left_bar import LeftBar


@pytest.fixture
def bar(qtbot: QtBot) -> LeftBar:
    made = LeftBar()
    qtbot.addWidget(made)
    made.set_places([[("overview", "Tổng quan", "overview")], [("history", "Nhật ký", "history")]])
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_place_is_opened_with_the_keyboard(bar: LeftBar, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.keyClick(bar.item("history"), key)
    assert told.args == ["history"]


def test_a_count_is_shown_only_where_something_waits(bar: LeftBar) -> None:
    item = bar.item("overview")
    bar.set_count("overview", 4, "việc đến hạn")
    assert (item.count_text(), item.accessibleDescription()) == ("4", "4 việc đến hạn")
    bar.set_count("overview", 1200, "việc đến hạn")
    assert item.count_text() == "999+"
    bar.set_count("overview", 0)
    assert (item.count_text(), item.accessibleDescription()) == ("", "")


def test_only_one_place_is_the_current_one(bar: LeftBar) -> None:
    bar.set_current("overview")
    bar.set_current("history")
    assert (bar.item("overview").isChecked(), bar.item("history").isChecked()) == (False, True)
