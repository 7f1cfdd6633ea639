"""Points to look at within a question, every one of them: as many as fit are seen at once, the others by scrolling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMessageBox, QScrollArea, QVBoxLayout, QWidget

WIDTH: Final = 460
MOST_HEIGHT: Final = 240
_ROW: Final = 1  # of the box: where its second sentence would stand


def add_points(box: QMessageBox, heading: str, points: Sequence[str], following: str) -> None:
    """Below the question of a box that has no second sentence: how many points there are, each of them, and what
    happens next."""
    grid = box.layout()
    assert isinstance(grid, QGridLayout)
    told = QWidget()
    column = QVBoxLayout(told)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    list_ = _label("\n".join(f"• {point}" for point in points))
    list_.setObjectName("pointsLabel")
    list_.setAlignment(Qt.AlignmentFlag.AlignTop)
    area.setWidget(list_)
    area.setFixedSize(WIDTH, min(MOST_HEIGHT, list_.heightForWidth(WIDTH - 24) + 4))
    column.addWidget(_label(heading))
    column.addWidget(area)
    column.addWidget(_label(following))
    grid.addWidget(told, _ROW, grid.columnCount() - 1)


def points(box: QMessageBox) -> str:
    """The points of a question, line by line."""
    found = box.findChild(QLabel, "pointsLabel")
    return found.text() if isinstance(found, QLabel) else ""


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
