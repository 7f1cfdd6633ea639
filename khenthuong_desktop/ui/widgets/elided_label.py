"""A label that shortens its text to the room it has and tells the whole in its tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from khenthuong_desktop.ui.look.text import elided

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidedLabel(QLabel):
    """Never makes its window wider; always plain text."""

    def __init__(self, parent: QWidget | None = None, text: str = "", *, keep: int = 24, least: int = 0) -> None:
        super().__init__(parent)
        self._whole = ""
        self._keep = keep
        self._least = least
        self._placed = False  # before the layout has given it a width, there is nothing to shorten to
        if text:
            self.set_text(text)

    def set_text(self, text: str) -> None:
        self._whole = text
        if "<" in text:  # else Qt takes it for plain text by itself
            self.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        if self._placed:
            self._shorten()
        else:
            self.setText(text)
        self.updateGeometry()

    def keep(self, pixels: int) -> None:
        """So much of the text stays when other labels beside it can still give way."""
        self._keep = pixels
        self.updateGeometry()

    def whole_text(self) -> str:
        return self._whole

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(max(self._least, metrics.horizontalAdvance(self._whole) + 2), metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        kept = min(self._keep, metrics.horizontalAdvance(self._whole) + 2)
        return QSize(max(self._least, kept), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placed = True
        self._shorten()

    def _shorten(self) -> None:
        shown = elided(self._whole, self.fontMetrics(), self.width())
        if shown != self.text():
            self.setText(shown)
        if (hint := "" if shown == self._whole else self._whole) != self.toolTip():
            self.setToolTip(hint)
