"""A question with points to look at: whoever answers has been able to read each of them."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets import question_points


def test_every_point_is_there_and_many_of_them_are_scrolled(qtbot: QtBot) -> None:
    """A point that is only counted is one that nobody mends."""
    for count in (2, 60):
        box = QMessageBox()
        qtbot.addWidget(box)
        box.setText("Ban hành bản 1 của chương trình?")
        box.addButton("Ban hành", QMessageBox.ButtonRole.AcceptRole)
        told = [f"Mục {number} chưa có số phút." for number in range(count)]
        question_points.add_points(box, f"Còn {count} điều cần xem:", told, "Sửa về sau là bản 2.")
        box.open()
        assert question_points.points(box).splitlines() == [f"• {point}" for point in told]
        area = box.findChild(QScrollArea)
        assert area is not None and area.isVisible() and box.height() < 600
        assert (area.verticalScrollBar().maximum() > 0) == (count == 60)
        (answer,) = box.buttons()
        assert answer.mapTo(box, answer.rect().topLeft()).y() > area.mapTo(box, area.rect().bottomLeft()).y()
