"""The bar at the left: the places of the program, in groups, with a count where something waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from khenthuong_desktop.ui.look import icons

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDTH = 200
ITEM_HEIGHT = 34
GROUP_SPACE = 10
MOST_COUNTED = 999


class LeftBar(QFrame):
    """Signal chosen(str): the name of the place somebody wants."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._items: dict[str, BarItem] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 1, 8)
        self._layout.setSpacing(0)

    def set_places(self, groups: Sequence[Sequence[tuple[str, str, str]]]) -> None:
        """The places as groups of (name, title, icon name)."""
        for number, group in enumerate(groups):
            if number:
                self._layout.addSpacing(GROUP_SPACE)
            for name, title, icon in group:
                item = BarItem(title, icon, self)
                item.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
                self._items[name] = item
                self._layout.addWidget(item)
        self._layout.addStretch(1)

    def item(self, name: str) -> BarItem:
        return self._items[name]

    def set_current(self, name: str) -> None:
        if name in self._items:
            self._items[name].setChecked(True)

    def set_count(self, name: str, count: int, noun: str = "") -> None:
        """How much waits at a place; 0 shows nothing."""
        if name in self._items:
            self._items[name].set_count(count, noun)

    def set_hint(self, name: str, hint: str) -> None:
        if name in self._items:
            self._items[name].setToolTip(hint)


class BarItem(QPushButton):
    """One place: icon, title, and a count when something waits there; its look is in the style sheet."""

    def __init__(self, title: str, icon_name: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setProperty("look", "place")
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setIcon(icons.place_icon(icon_name, self.devicePixelRatioF()))
        self.setIconSize(icons.PLACE_SIZE)
        self._count: QLabel | None = None

    def set_count(self, count: int, noun: str) -> None:
        # The number alone would mean nothing to a screen reader.
        self.setAccessibleDescription(f"{count} {noun}".strip() if count else "")
        if count and self._count is None:
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 14, 0)
            row.addStretch(1)
            self._count = QLabel(self)
            self._count.setProperty("look", "count")
            row.addWidget(self._count)
        if self._count is not None:
            self._count.setText(str(count) if count <= MOST_COUNTED else f"{MOST_COUNTED}+")
            self._count.setVisible(count > 0)

    def count_text(self) -> str:
        """The number that is shown; empty when nothing waits."""
        return self._count.text() if self._count is not None and not self._count.isHidden() else ""

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 1, ITEM_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
