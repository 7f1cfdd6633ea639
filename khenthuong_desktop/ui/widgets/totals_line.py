"""The line of totals under a list, each under its column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.fonts import semibold
from khenthuong_desktop.ui.widgets.grid_view import GridView
from khenthuong_desktop.wording import grid as words

HEIGHT = 28
PADDING = 8


class TotalsLine(QWidget):
    """Follows the columns of the list when they move, grow or scroll."""

    def __init__(self, view: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._texts: dict[int, str] = {}
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(words.TOTALS_NAME)
        header = view.header
        view.spread.connect(self.update)
        header.sectionMoved.connect(lambda *_: self.update())
        view.horizontalScrollBar().valueChanged.connect(lambda _: self.update())

    def show_totals(self, texts: dict[int, str]) -> None:
        """Texts by the number of their column."""
        if texts != self._texts:
            self._texts = texts
            self.setAccessibleDescription(" · ".join(texts.values()))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.HEADER))
        painter.fillRect(0, 0, self.width(), 1, QColor(palette.LINE))
        painter.setFont(semibold(self.font()))
        painter.setPen(QColor(palette.TEXT))
        header = self._view.header
        shown = self._view.shown_columns()
        frozen = self._view.frozen.places()
        over = {column for column, _, _ in frozen}
        for place, column in enumerate(shown):
            if column not in over:
                self._paint_total(painter, shown[place:], header.sectionViewportPosition(column))
        if frozen:
            painter.fillRect(0, 1, self._view.frozen.width, self.height() - 1, QColor(palette.HEADER))
        for column, left, width in frozen:
            self._paint_total(painter, [column], left, width)
        painter.end()

    def _paint_total(self, painter: QPainter, columns: Sequence[int], left: int, room: int | None = None) -> None:
        """The total of the first of these columns; `room` where it must not run into the next."""
        header, model, column = self._view.header, self._view.list_model, columns[0]
        text = self._texts.get(column)
        if not text:
            return
        width = header.sectionSize(column)
        # A count may run into the columns behind it, as long as these have no total of their own.
        for following in columns[1:] if room is None else ():
            if following in self._texts or model.columns[column].kind == "integer":
                break
            width += header.sectionSize(following)
        box = QRect(left + PADDING, 0, width - 2 * PADDING, self.height())
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, model.alignment(column), cut)
