"""The tabs of a page: those without room stand in a menu, the keyboard reaches every one, the current one is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.tab_line import TabLine

TITLES = ("Thiết lập", "Phân bổ", "Đại biểu", "Chương trình", "Tham luận", "Công việc", "Báo cáo", "Văn bản")


@pytest.fixture
def line(qtbot: QtBot) -> TabLine:
    made = TabLine()
    qtbot.addWidget(made)
    for title in TITLES:
        made.addTab(title)
    made.resize(1_000, 32)
    made.show()
    return made


def shown(line: TabLine) -> list[str]:
    return [line.tabText(place) for place in range(line.count()) if line.isTabVisible(place)]


def test_with_room_every_tab_is_seen_and_no_menu(line: TabLine) -> None:
    assert shown(line) == list(TITLES) and line.more.isHidden()


def test_without_room_the_last_ones_go_into_the_menu_and_nothing_is_cut_off(line: TabLine) -> None:
    line.resize(360, 32)
    kept = shown(line)
    assert kept == list(TITLES[: len(kept)]) and 2 <= len(kept) < len(TITLES)
    assert not line.more.isHidden() and line.more.geometry().right() < line.width()
    assert line.more.x() >= line.tabRect(len(kept) - 1).right()
    line.fill_menu()
    assert [one.text() for one in line.menu.actions()] == list(TITLES[len(kept) :])
    line.resize(1_000, 32)
    assert shown(line) == list(TITLES) and line.more.isHidden()


def test_a_tab_chosen_in_the_menu_is_seen_at_once(line: TabLine) -> None:
    line.resize(360, 32)
    line.fill_menu()
    line.menu.actions()[-1].trigger()
    assert line.currentIndex() == len(TITLES) - 1 and TITLES[-1] in shown(line)
    where = line.tabRect(line.currentIndex())
    assert 0 < where.x() < where.right() <= line.more.x() < line.width()
    line.setCurrentIndex(0)
    last = next(place for place in reversed(range(line.count())) if line.isTabVisible(place))
    assert 0 < line.tabRect(last).x() < line.tabRect(last).right() <= line.more.x()


def test_arrow_keys_go_through_all_of_them_in_their_order(line: TabLine) -> None:
    line.resize(360, 32)
    line.setFocus()
    passed = [line.currentIndex()]
    for _again in range(len(TITLES)):
        QTest.keyClick(line, Qt.Key.Key_Right)
        passed.append(line.currentIndex())
        assert line.isTabVisible(line.currentIndex())
    assert passed == [*range(len(TITLES)), len(TITLES) - 1]
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.currentIndex() == len(TITLES) - 2
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert line.currentIndex() == 0
    QTest.keyClick(line, Qt.Key.Key_End)
    assert line.currentIndex() == len(TITLES) - 1


def test_larger_letters_move_more_tabs_into_the_menu(line: TabLine) -> None:
    line.resize(620, 32)
    before = len(shown(line))
    font = line.font()
    font.setPixelSize(26)
    line.setFont(font)
    assert 0 < len(shown(line)) < before
