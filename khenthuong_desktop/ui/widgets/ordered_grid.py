"""A list whose rows have an order of their own: moved by dragging their number, new ones below the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.cell_delegate import ROW_HEIGHT
from khenthuong_desktop.ui.widgets.grid import Empty, Grid

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk
    from khenthuong_desktop.ui.models.list_source import ListSource

THICK = 2


class OrderedGrid(Grid):
    """Signals:
    new_wanted(): Insert or Ctrl+N.
    dropped(row ids, place): rows were dragged before the row that stands at a place now.
    """

    new_wanted = Signal()
    dropped = Signal(object, int)

    def __init__(
        self, desk: Desk, source: ListSource, empty: Empty, *, handle: str, parent: QWidget | None = None
    ) -> None:
        """`handle` is the column by which rows are dragged; Del in it takes the row out."""
        super().__init__(desk, source=source, empty=empty, parent=parent)
        self._handle = self.model.number(handle)
        self._pressed: QPoint | None = None
        self._dragging = False
        self._bar = QFrame(self.view.viewport())
        self._bar.setStyleSheet(f"background: {palette.ACCENT};")
        self._bar.hide()
        self.filter_line.hide()
        self.filter_line.left.connect(self._look_no_more)
        self.model.reloaded.connect(self._look_on)
        self.view.setMouseTracking(True)
        self.actions_.clear.triggered.disconnect()
        self.actions_.clear.triggered.connect(lambda _checked=False: self._delete())

    def new_row(self) -> None:
        self.new_wanted.emit()

    def look_for(self) -> None:
        """A short list shows its filter line only while somebody looks for something."""
        self.filter_line.show()
        super().look_for()

    def _look_on(self) -> None:
        """What narrows the list is always seen."""
        if self.query.text or self.query.filters:
            self.filter_line.show()

    def _look_no_more(self) -> None:
        self.filter_line.setVisible(bool(self.query.text or self.query.filters))

    def _sort(self, column: int, further: bool) -> None:
        """The order of the rows is what they are about; no heading changes it."""

    def _delete(self) -> None:
        if self.view.currentIndex().column() == self._handle:
            self.deeds.retire()
        else:
            self.deeds.clear()

    # Dragging

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view.viewport() and isinstance(event, QMouseEvent) and self.source.can_edit:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._press(event)
            elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
                return self._drag(event)
            elif event.type() == QEvent.Type.MouseButtonRelease and self._release(event):
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.view.indexAt(place)
        by_handle = index.isValid() and index.column() == self._handle
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = place if by_handle and plain else None

    def _drag(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._end()
            return False
        if not self._dragging and (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return True  # not yet; and the selection does not follow
        self._dragging = True
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        target = self._target(place)
        height = self.view.rowViewportPosition(0) + target * ROW_HEIGHT
        self._bar.setGeometry(0, max(0, height - THICK // 2), self.view.viewport().width(), THICK)
        self._bar.show()
        return True

    def _release(self, event: QMouseEvent) -> bool:
        dragging, target = self._dragging, self._target(event.position().toPoint())
        ids = self.selected_ids()
        self._end()
        if dragging:
            self.dropped.emit(ids, target)
        return dragging

    def _target(self, place: QPoint) -> int:
        """Before which row something would be put down here."""
        first = self.view.rowViewportPosition(0)
        return max(0, min(round((place.y() - first) / ROW_HEIGHT), self.model.count))

    def _end(self) -> None:
        self._pressed, self._dragging = None, False
        self.view.viewport().unsetCursor()
        self._bar.hide()
