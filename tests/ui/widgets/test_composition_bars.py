"""The bars: every one with its word, groups folded, the keyboard everywhere, and painted before the call returns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.models.composition_bar import Bar
from khenthuong_desktop.ui.widgets.composition_bars import COLOURS, PRESENT_DARKER, ROW, CompositionBars

WOMEN = Bar("women", "Nữ (≥ 35 %)", "48/53", "thiếu 5", "wrong", 0.9, 1.0, hint="Được giới thiệu 60")
UNITS = Bar("units", "Đơn vị cũ", "1/2", "thiếu 1", "look", 0.5, 0.5, heads_group=True, hint="Còn thiếu: Đông Khê")
PARTS = [
    Bar("units:a", "Tân Lập", "1/1", "đủ", "good", 1.0, 1.0, group="units"),
    Bar("units:b", "Đông Khê", "0/1", "thiếu 1", "look", 0.0, 0.0, group="units"),
]


@pytest.fixture
def bars(qtbot: QtBot) -> CompositionBars:
    made = CompositionBars()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_bars([WOMEN, UNITS, *PARTS])
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(bars: CompositionBars) -> list[str]:
    return [one.label for one in bars.shown]


def test_forty_units_do_not_bury_the_other_bars(bars: CompositionBars) -> None:
    assert shown(bars) == ["Nữ (≥ 35 %)", "Đơn vị cũ"]
    assert bars.body.wanted_height() == 2 * ROW
    folded: list[bool] = []
    bars.folded.connect(lambda: folded.append(True))
    QTest.mouseClick(bars.body, Qt.MouseButton.LeftButton, pos=QPoint(40, ROW + 5))
    assert shown(bars)[2:] == ["Tân Lập", "Đông Khê"]
    assert folded == [True]


def test_a_group_opens_and_closes_by_key_and_what_stands_there_is_heard(bars: CompositionBars) -> None:
    body = bars.body
    body.setFocus()
    assert body.accessibleDescription() == "Nữ (≥ 35 %) 48/53 thiếu 5. Được giới thiệu 60"
    QTest.keyClick(body, Qt.Key.Key_Down)
    assert body.accessibleDescription().startswith("Đơn vị cũ 1/2 thiếu 1")
    QTest.keyClick(body, Qt.Key.Key_Space)
    assert len(bars.shown) == 4
    QTest.keyClick(body, Qt.Key.Key_End)
    assert body.accessibleDescription().startswith("Đông Khê 0/1")
    QTest.keyClick(body, Qt.Key.Key_Home)
    QTest.keyClick(body, Qt.Key.Key_Down)
    QTest.keyClick(body, Qt.Key.Key_Left)
    assert len(bars.shown) == 2


def test_what_was_open_stays_open_when_the_numbers_move(bars: CompositionBars) -> None:
    bars.open_group("units", True)
    bars.show_bars([WOMEN, replace(UNITS, numbers="2/2", word="đủ", look="good"), *PARTS])
    assert [one.numbers for one in bars.shown] == ["48/53", "2/2", "1/1", "0/1"]


def test_the_tooltip_tells_the_whole_bar(bars: CompositionBars) -> None:
    place = QPoint(20, 10)
    QApplication.sendEvent(bars.body, QHelpEvent(QEvent.Type.ToolTip, place, bars.body.mapToGlobal(place)))
    assert QToolTip.text() == "Nữ (≥ 35 %) 48/53 thiếu 5\nĐược giới thiệu 60"
    QToolTip.hideText()


def test_a_bar_is_as_long_as_its_share_in_the_colour_of_its_meaning(bars: CompositionBars, qtbot: QtBot) -> None:
    def filled(one: Bar) -> int:
        bars.show_bars([one], at_once=True)
        picture = bars.body.grab().toImage()
        y = ROW - 8
        return sum(picture.pixelColor(x, y).name().upper() == COLOURS["wrong"][1] for x in range(picture.width()))

    half, whole = filled(replace(WOMEN, chosen=0.5)), filled(replace(WOMEN, chosen=1.0))
    assert 0.45 < half / whole < 0.55
    assert filled(replace(WOMEN, chosen=0.0)) == 0
    assert filled(replace(WOMEN, chosen=1.4)) == whole  # more than wanted is not longer than the line


def test_who_is_present_is_a_dark_line_within_the_bar(bars: CompositionBars) -> None:
    bars.show_bars([replace(WOMEN, present=0.5)])
    picture = bars.body.grab().toImage()
    line = QColor(palette.RED).darker(PRESENT_DARKER).name()
    middle = [picture.pixelColor(x, ROW - 8).name() for x in range(picture.width())]
    assert 0.4 < middle.count(line) / bars.body.width() < 0.55


def test_the_bars_are_painted_before_the_key_is_up(bars: CompositionBars) -> None:
    painted: list[str] = []
    body = bars.body
    own = type(body).paintEvent

    class Watched(type(body)):  # type: ignore[misc]
        def paintEvent(self, event: object) -> None:
            painted.append(self.bars[0].numbers)
            own(self, event)  # type: ignore[arg-type]

    body.__class__ = Watched
    bars.show_bars([replace(WOMEN, numbers="49/53"), UNITS, *PARTS], at_once=True)
    assert painted == ["49/53"]


def test_many_bars_stand_closer_before_they_are_scrolled(bars: CompositionBars) -> None:
    many = [replace(WOMEN, key=str(number)) for number in range(10)]
    bars.show_bars(many)
    assert bars.fit(10 * ROW) == 10 * ROW
    close = bars.fit(10 * ROW - 1)
    assert close < 10 * ROW
    bars.show_bars(many[:2])
    assert bars.fit(10 * ROW - 1) == 2 * ROW


def test_a_label_too_long_leaves_numbers_and_word_whole(bars: CompositionBars) -> None:
    bars.show_bars([replace(WOMEN, label="Ủy ban Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội " * 3)])
    bars.resize(180, 100)
    assert not bars.body.grab().toImage().isNull()
    assert bars.body.accessibleDescription().endswith("48/53 thiếu 5. Được giới thiệu 60")
