"""A small round button: a condition that is set, or the way to set one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from khenthuong_desktop.ui.look import palette

HEIGHT = 24
SIDE = 12
WIDEST = 260


class Chip(QAbstractButton):
    """Signals:
    removed(): Delete or Backspace on a chip that can go.
    """

    removed = Signal()

    def __init__(
        self, text: str, *, chosen: bool = False, removable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen, self._removable = chosen, removable
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if removable:
            self.clicked.connect(self.removed)

    def set_chosen(self, chosen: bool) -> None:
        """Whether this is the one of several that holds."""
        self._chosen = chosen
        self.update()

    @property
    def chosen(self) -> bool:
        return self._chosen

    def sizeHint(self) -> QSize:
        return QSize(min(WIDEST, QFontMetrics(self.font()).horizontalAdvance(self._label()) + 2 * SIDE), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = palette.ACCENT if self.hasFocus() else palette.BORDER
        ground = palette.SELECTION if self._chosen else palette.SURFACE
        painter.setPen(QColor(border))
        painter.setBrush(QColor(palette.HOVER if self.underMouse() and not self._chosen else ground))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(palette.ACCENT if self._chosen else palette.TEXT))
        room = self.rect().adjusted(SIDE, 0, -SIDE, 0)
        end = " ✕" if self._removable else ""
        metrics = painter.fontMetrics()
        text = metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() - metrics.horizontalAdvance(end) + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text + end)
        painter.end()

    def _label(self) -> str:
        return self.text() + (" ✕" if self._removable else "")
