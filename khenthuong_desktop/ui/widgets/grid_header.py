"""The heading of the list: sorted by a click, moved by dragging, fitted by a double click on a border."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from khenthuong_desktop.domain.lists import Sort
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.fonts import semibold

if TYPE_CHECKING:
    from khenthuong_desktop.ui.widgets.grid_frozen import FrozenColumn

HEIGHT = 28
PADDING = 8
GRIP = 5  # this near to a border a press resizes
NARROWEST = 36


class GridHeader(QHeaderView):
    """Signals:
    sort_asked(column, further): a heading was clicked; further with Ctrl, for a second key.
    """

    sort_asked = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        # Clicks are taken here: a clickable header would also select the column with every sort.
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(NARROWEST)
        self.setFixedHeight(HEIGHT)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self._bold = semibold(self.font())
        self._pressed_at: QPoint | None = None
        self._marks: dict[int, str] = {}
        self.frozen: FrozenColumn | None = None

    def column_at(self, place: QPoint) -> int:
        """The column whose heading is seen there."""
        if self.frozen is not None and (frozen := self.frozen.column_at(place.x())) is not None:
            return frozen
        return self.logicalIndexAt(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        frozen = self.frozen.places() if self.frozen is not None else []
        if frozen:
            painter = QPainter(self.viewport())
            for column, left, width in frozen:
                self.paintSection(painter, QRect(left, 0, width, self.height()), column)
            painter.end()

    def show_sort(self, keys: tuple[Sort, ...], numbers: dict[str, int]) -> None:
        """Mark the columns the list is sorted by; numbered where there is more than one."""
        self._marks = {}
        for place, key in enumerate(keys, start=1):
            mark = "▼" if key.descending else "▲"
            self._marks[numbers[key.column]] = f"{mark}{place}" if len(keys) > 1 else mark
        self.viewport().update()

    def mark(self, column: int) -> str:
        """The sort mark a heading shows, for those who read the screen."""
        return self._marks.get(column, "")

    def heading_width(self, column: int) -> int:
        """How wide a column must be for its heading and a sort mark."""
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        return QFontMetrics(self._bold).horizontalAdvance(text + " ▲") + 2 * PADDING + 2

    def least_width(self, column: int) -> int:
        """How wide a column must be for its heading alone."""
        text = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        return QFontMetrics(self._bold).horizontalAdvance(text) + PADDING + PADDING // 2 + 4

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        covered = self.frozen is not None and place.x() < self.frozen.width - GRIP
        if event.button() == Qt.MouseButton.LeftButton and (covered or not self._on_border(place)):
            self._pressed_at = place
        if not covered:  # nobody drags a heading that lies below another
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        place = event.position().toPoint()
        if pressed is None or (place - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        column = self.column_at(place)
        if column >= 0:
            further = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.sort_asked.emit(column, further)

    def _on_border(self, place: QPoint) -> bool:
        column = self.logicalIndexAt(place)
        if column < 0:
            return True
        left = self.sectionViewportPosition(column)
        near_left = place.x() - left < GRIP and left + self.offset() > 0
        return near_left or left + self.sectionSize(column) - place.x() < GRIP

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, QColor(palette.HEADER))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(palette.LINE))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(palette.LINE))
        painter.setFont(self._bold)
        painter.setPen(QColor(palette.TEXT))
        inside = rect.adjusted(PADDING, 0, -PADDING // 2, 0)
        mark = self._marks.get(logicalIndex, "")
        metrics = painter.fontMetrics()
        room = inside.width() - (metrics.horizontalAdvance(" " + mark) if mark else 0)
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, self._side(logicalIndex), f"{shown} {mark}" if mark else shown)
        painter.restore()

    def _side(self, column: int) -> Qt.AlignmentFlag:
        """A heading stands over its texts."""
        side = self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        return Qt.AlignmentFlag(side)
