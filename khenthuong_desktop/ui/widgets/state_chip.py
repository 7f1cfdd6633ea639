"""A chip that stands for a state of rows: its coloured word and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets import cell_marks
from khenthuong_desktop.ui.widgets.chip import HEIGHT, Chip

SIDE = 9
GAP = 6


class StateChip(Chip):
    """Without a look it is the chip of all rows."""

    def __init__(self, word: str, look: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(word, parent=parent)
        self._word, self._look, self._count = word, look, ""

    def show_count(self, count: str) -> None:
        self._count = count
        self.setText(f"{self._word} {count}")
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self._look:
            return super().sizeHint()
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._word) + metrics.horizontalAdvance(self._count)
        return QSize(words + 2 * SIDE + 2 * cell_marks.BADGE_SIDE + GAP, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._look:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(palette.ACCENT if self.hasFocus() or self.chosen else palette.BORDER))
        ground = palette.SELECTION if self.chosen else palette.HOVER if self.underMouse() else palette.SURFACE
        painter.setBrush(QColor(ground))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inside = self.rect().adjusted(SIDE, 0, -SIDE, 0)
        cell_marks.badge(painter, inside, self._word, self._look)
        painter.setPen(QColor(palette.ACCENT if self.chosen else palette.TEXT))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        painter.end()
