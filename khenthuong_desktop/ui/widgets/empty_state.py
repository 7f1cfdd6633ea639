"""What stands where nothing is yet: what belongs here, and the ways to fill it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

Way = tuple[str, Callable[[], object] | QMenu]


class EmptyState(QWidget):
    """A title, a sentence, and buttons; the first button is the one to press. A way may be a menu to choose from."""

    def __init__(
        self,
        title: str,
        sentence: str,
        ways: Sequence[Way] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        heading = QLabel(title, self)
        heading.setProperty("look", "title")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QLabel(sentence, self)
        text.setProperty("look", "second")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(text)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons: list[QPushButton] = []
        for number, (label, way) in enumerate(ways):
            button = QPushButton(label, self)
            if number == 0:
                button.setProperty("look", "primary")
            if isinstance(way, QMenu):
                button.setMenu(way)  # opens where it was pressed
            else:
                button.clicked.connect(lambda _checked=False, way=way: way())
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
