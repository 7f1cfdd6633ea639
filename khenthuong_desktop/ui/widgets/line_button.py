"""A line of a card that can be pressed: a word in front, a sentence, and a quiet remark at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Meaning = Literal["plain", "good", "look", "wrong"]

HEIGHT = 34
FRONT_WIDTH = 76
KEPT, KEPT_BARE = 320, 180


class LineButton(QPushButton):
    """Pressed with the mouse, Enter or Space; arrow keys go to the line above and below.

    Made of labels, not painted by hand: painting in Python costs more before the first paint than the labels do.
    """

    def __init__(
        self,
        text: str,
        *,
        front: str = "",
        remark: str = "",
        meaning: Meaning = "plain",
        ruled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "line" if ruled else "bareLine")
        self.setAccessibleName(" ".join(part for part in (front, text, remark) if part))
        self._height = HEIGHT if ruled else HEIGHT - 8
        self.sentence = text
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(8)
        if front:
            word = ElidedLabel(self, front, keep=160, least=FRONT_WIDTH)
            word.setProperty("meaning", meaning)
            row.addWidget(word)
        # The sentence takes the room, the remark what it needs; when there is too little, the remark gives way.
        row.addWidget(ElidedLabel(self, text, keep=KEPT if ruled else KEPT_BARE), 1)
        if remark:
            quiet = ElidedLabel(self, remark)
            quiet.setProperty("look", "second")
            row.addWidget(quiet)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QtCore.Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self.click()
        elif event.key() in (keys.Key_Down, keys.Key_Up):
            self.focusNextPrevChild(event.key() == keys.Key_Down)
        else:
            super().keyPressEvent(event)
