"""Names one a line: what is known is offered, what is typed stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.name_lines import NameLines
from tests.ui.unikey import type_vietnamese


@pytest.fixture
def lines(qtbot: QtBot) -> NameLines:
    made = NameLines(["Khu phố 1", "Khu phố 2", "Ủy ban Mặt trận Tổ quốc phường"])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def popup_of(lines: NameLines) -> QAbstractItemView:
    popup = lines.completer.popup()
    assert popup is not None
    return popup


def test_a_known_name_is_found_without_marks_and_taken_by_arrow_and_enter(lines: NameLines) -> None:
    type_vietnamese(lines, "Trường A")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClicks(lines, "mat tran")
    popup = popup_of(lines)
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert lines.names() == ("Trường A", "Ủy ban Mặt trận Tổ quốc phường")
    assert not popup.isVisible()


def test_enter_alone_keeps_what_was_typed_and_begins_the_next_line(lines: NameLines) -> None:
    QTest.keyClicks(lines, "Khu ph")
    popup = popup_of(lines)
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    QTest.keyClicks(lines, "Khac")
    assert lines.toPlainText() == "Khu ph\nKhac" and lines.names() == ("Khu ph", "Khac")


def test_nothing_is_offered_that_fits_nothing_or_is_there_already(lines: NameLines) -> None:
    QTest.keyClicks(lines, "xyz")
    assert not popup_of(lines).isVisible()
    lines.clear()
    QTest.keyClicks(lines, "khu pho 1")
    assert not popup_of(lines).isVisible()


def test_esc_closes_what_is_offered_and_keeps_the_text(lines: NameLines) -> None:
    QTest.keyClicks(lines, "khu")
    popup = popup_of(lines)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible() and lines.toPlainText() == "khu"
