"""The first column of the list stays in sight when the others scroll: it is painted once more at the left edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.cell_delegate import CellDelegate

WIDEST_PART = 0.5  # of what one sees: a wider first column would leave no room for the others


class FrozenColumn:
    """Not a second view: one painting more, and the answer to what lies under the mouse."""

    def __init__(
        self, view: QTableView, header: QHeaderView, delegate: CellDelegate, shown: Callable[[], list[int]]
    ) -> None:
        """`shown` gives the columns of the view as they are seen."""
        self._view, self._header, self._delegate, self._shown = view, header, delegate, shown

    @property
    def column(self) -> int | None:
        """The column that is painted over the others; None while it stands where it belongs."""
        view = self._view
        if self._header.offset() <= 0:
            return None
        first = next(iter(self._shown()), None)
        if first is None or self._header.sectionSize(first) > view.viewport().width() * WIDEST_PART:
            return None
        return first

    @property
    def width(self) -> int:
        """How much of the left edge it covers."""
        column = self.column
        return 0 if column is None else self._header.sectionSize(column)

    def paint(self, event: QPaintEvent) -> None:
        """Its cells, over those that have scrolled below it."""
        column = self.column
        if column is None:
            return
        view, model = self._view, self._view.model()
        width = self.width
        painter = QPainter(view.viewport())
        painter.setClipRegion(event.region())
        delegate = self._delegate
        delegate.letters.use(painter.font())
        current, selection = view.currentIndex(), view.selectionModel()
        row, last = max(0, view.rowAt(0)), model.rowCount() - 1
        while row <= last and (top := view.rowViewportPosition(row)) < view.viewport().height():
            index = model.index(row, column)
            cell, focused = QRect(0, top, width, view.rowHeight(row)), index == current and view.hasFocus()
            delegate.draw(painter, cell, row, column, selected=selection.isSelected(index), focused=focused)
            row += 1
        if last >= 0:
            bottom = min(view.viewport().height(), view.rowViewportPosition(last) + view.rowHeight(last))
            painter.fillRect(width - 1, 0, 1, bottom, QColor(palette.BORDER))
        painter.end()

    def bring_out(self, left: int) -> None:
        """Scroll so far that a cell beginning there is not covered."""
        hidden = self.width - left
        if hidden > 0:
            bar = self._view.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)
