"""The picture of a sheet as it will come out of the printer: the page, its place, and the edges that stay white."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from khenthuong_desktop.ui.look import palette

AROUND = 8.0


class SheetPicture(QWidget):
    """Draws what it is given; sizes in millimetres."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QImage()
        self._size = QSizeF(210, 297)
        self._shift = (0.0, 0.0)
        self._unprintable = QMarginsF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(340, 460)

    def show_page(self, page: QImage, size: QSizeF, name: str) -> None:
        self._page, self._size = page, size
        self.setAccessibleName(name)
        self.update()

    def show_printer(self, shift: tuple[float, float], unprintable: QMarginsF) -> None:
        """How far the printer's page is moved right and down, and the edges it leaves white."""
        self._shift, self._unprintable = shift, unprintable
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(AROUND, AROUND, -AROUND, -AROUND)
        drawn = self._size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        sheet = QRectF(room.center().x() - drawn.width() / 2, room.center().y() - drawn.height() / 2, 0, 0)
        sheet.setSize(drawn)
        scale = drawn.width() / max(1.0, self._size.width())
        painter.fillRect(sheet, QColor(palette.SURFACE))
        painter.save()
        painter.setClipRect(sheet)
        painter.drawImage(sheet.translated(self._shift[0] * scale, self._shift[1] * scale), self._page)
        painter.restore()
        if not self._unprintable.isNull():
            painter.setPen(QPen(QColor(palette.BORDER), 1, Qt.PenStyle.DashLine))
            painter.drawRect(sheet.marginsRemoved(self._unprintable * scale))
        painter.setPen(QPen(QColor(palette.BORDER), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)
        painter.end()
