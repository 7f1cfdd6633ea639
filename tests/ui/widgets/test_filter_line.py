"""The line above a list: whatever conditions are set, nothing in it covers or cuts its neighbour."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.filter_line import FilterLine


@pytest.mark.parametrize("width", [640, 700, 780, 1100])
@pytest.mark.parametrize("conditions", [0, 1, 2])
def test_long_conditions_cover_neither_the_box_nor_the_button(qtbot: QtBot, width: int, conditions: int) -> None:
    page = QWidget()  # a page does not grow with what stands in the line
    qtbot.addWidget(page)
    line = FilterLine(page)
    line.offer_saved()
    line.setGeometry(0, 0, width, 36)
    page.resize(width, 36)
    page.show()
    line.show_count("1.234 cá nhân")
    line.show_red(2)
    line.show_filters(["Đơn vị: Ban Chỉ huy Quân sự phường Lam Khê"] * conditions)
    line.row.activate()
    order = [line.box, *line.chips, line.add_chip, line.red_chip, line.saved_button, line.reveal_button]
    for left, right in pairwise(order):
        assert left.geometry().right() < right.geometry().left(), (left, right)
    assert line.reveal_button.width() >= line.reveal_button.sizeHint().width()
    assert line.reveal_button.geometry().right() < width
