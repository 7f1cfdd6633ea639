"""The first columns of the list stay in sight when the others scroll: they are painted once more at the left edge."""

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
        self.until: int | None = None  # the last column that stays, where more than the first one does

    @property
    def columns(self) -> list[int]:
        """The columns that are painted over the others; none while they stand where they belong."""
        if self._header.offset() <= 0:
            return []
        shown, room = self._shown(), self._view.viewport().width() * WIDEST_PART
        several = shown[: shown.index(self.until) + 1] if self.until in shown else []
        for wanted in (several, shown[:1]):
            if wanted and sum(map(self._header.sectionSize, wanted)) <= room:
                return wanted
        return []

    @property
    def width(self) -> int:
        """How much of the left edge they cover."""
        return sum(map(self._header.sectionSize, self.columns))

    def places(self) -> list[tuple[int, int, int]]:
        """(column, left edge, width) of each."""
        found, left = [], 0
        for column in self.columns:
            width = self._header.sectionSize(column)
            found.append((column, left, width))
            left += width
        return found

    def column_at(self, x: int) -> int | None:
        """The one that is seen there."""
        return next((column for column, left, width in self.places() if left <= x < left + width), None)

    def paint(self, event: QPaintEvent) -> None:
        """Their cells, over those that have scrolled below them."""
        places = self.places()
        if not places:
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
            for column, left, wide in places:
                index = model.index(row, column)
                cell, focused = QRect(left, top, wide, view.rowHeight(row)), index == current and view.hasFocus()
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
