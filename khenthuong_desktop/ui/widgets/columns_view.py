"""The columns of the list as they are seen: which, how wide, and the first of them always in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from khenthuong_desktop.ui.look.fonts import TEXT_PIXELS
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.widgets.cell_delegate import PADDING, CellDelegate
from khenthuong_desktop.ui.widgets.grid_frozen import FrozenColumn
from khenthuong_desktop.ui.widgets.grid_header import GridHeader

AnyIndex = QModelIndex | QPersistentModelIndex
ScrollHint = QAbstractItemView.ScrollHint
WIDEST_VALUES = {"partial_date": "00/00/0000", "day": "00/00/0000", "moment": "00/00/0000 00:00", "time": "00:00"}


class ColumnsView(QTableView):
    """Signals:
    spread(): columns have other widths.
    resized_by_hand(): a border was dragged.
    """

    spread = Signal()
    resized_by_hand = Signal()

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_model = model
        self.delegate = CellDelegate(model, self)
        self._spreading = False
        # For letters of the usual size; larger ones get more.
        self.widths = {number: column.width for number, column in enumerate(model.columns)}
        self.header = GridHeader(self)
        self.setHorizontalHeader(self.header)
        self.frozen = self.header.frozen = FrozenColumn(self, self.header, self.delegate, self.shown_columns)
        self.header.sectionResized.connect(self._resized)

    def shown_columns(self) -> list[int]:
        """The columns that are shown, from left to right."""
        count = self.header.count()
        order = [self.header.logicalIndex(place) for place in range(count)]
        return [column for column in order if not self.header.isSectionHidden(column)]

    def show_columns(self, wanted: Sequence[tuple[int, int, bool]]) -> None:
        """Put all columns (number, width, shown) in this order from left to right."""
        self.header.blockSignals(True)  # nobody has moved anything by hand
        for place, (column, width, shown) in enumerate(wanted):
            self.header.moveSection(self.header.visualIndex(column), place)
            self.header.setSectionHidden(column, not shown)
            self.widths[column] = width
        self.header.blockSignals(False)
        self._want_shown()
        self._spread()
        self.updateGeometries()
        self.viewport().update()
        self.header.viewport().update()

    def set_width(self, column: int, width: int) -> None:
        """Make a column this many pixels wide."""
        self.widths[column] = round(width / self._zoom())
        self._spread()

    def least_width(self, column: int) -> int:
        """What the heading and the values of a column that are all alike need, in letters of the usual size."""
        widest = WIDEST_VALUES.get(self.list_model.columns[column].kind, "")
        value = self.fontMetrics().horizontalAdvance(widest) + 2 * PADDING + 4
        return round(max(value if widest else 0, self.header.least_width(column)) / self._zoom())

    def uncover(self, column: int) -> None:
        """Show a column that is not shown."""
        if self.header.isSectionHidden(column):
            self._spreading = True  # Qt gives it a width of its own first, which nobody has chosen
            self.header.setSectionHidden(column, False)
            self._want_shown()
            self._spread()
            self.updateGeometries()  # at once: who shows a column goes there, as far as the scroll bar reaches

    def _want_shown(self) -> None:
        columns = self.list_model.columns
        self.list_model.want([columns[number].key for number in self.shown_columns()])

    def _spread(self) -> None:
        """Every column as wide as was chosen, and the last one up to the edge."""
        shown, zoom = self.shown_columns(), self._zoom()
        widths = {column: round(self.widths[column] * zoom) for column in shown}
        left = self.viewport().width() - sum(widths.values())
        self._spreading = True
        for column in shown:
            width = widths[column] + (max(0, left) if column == shown[-1] else 0)
            if self.header.sectionSize(column) != width:
                self.header.resizeSection(column, width)
        self._spreading = False
        self.spread.emit()

    def _resized(self, column: int, old: int, new: int) -> None:
        if not self._spreading and new:
            self.widths[column] = round(new / self._zoom())
            self.spread.emit()
            self.resized_by_hand.emit()

    def _zoom(self) -> float:
        return max(1.0, self.font().pixelSize() / TEXT_PIXELS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    # The first column in sight

    def paintEvent(self, event: QPaintEvent) -> None:
        # Cell by cell from here: Qt's own way round through the model and the options of a style takes twice as long.
        delegate, region = self.delegate, event.region().boundingRect()
        painter = QPainter(self.viewport())
        delegate.letters.use(painter.font())
        selection, focused = self.selectionModel().selection(), self.hasFocus()
        here = self.currentIndex()
        now = (here.row(), here.column()) if here.isValid() and focused else (-1, -1)
        ranges = [selection.at(number) for number in range(selection.count())]
        blocks = [(one.top(), one.bottom(), one.left(), one.right()) for one in ranges]
        places = [
            (column, left, width)
            for column in self.shown_columns()
            if (left := self.columnViewportPosition(column)) <= region.right()
            and left + (width := self.columnWidth(column)) > region.left()
        ]
        row, last = self.rowAt(max(0, region.top())), self.list_model.rowCount() - 1
        while 0 <= row <= last and (top := self.rowViewportPosition(row)) <= region.bottom():
            height = self.rowHeight(row)
            chosen = [block for block in blocks if block[0] <= row <= block[1]]
            for column, left, width in places:
                selected = bool(chosen) and any(block[2] <= column <= block[3] for block in chosen)
                cell = QRect(left, top, width, height)
                delegate.draw(painter, cell, row, column, selected=selected, focused=(row, column) == now)
            row += 1
        painter.end()
        self.frozen.paint(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:  # what Qt moves aside holds the column that stays
            self.viewport().update()
            self.header.viewport().update()

    def indexAt(self, pos: QPoint) -> QModelIndex:
        frozen = self.frozen.column_at(pos.x())
        if frozen is not None:
            row = self.rowAt(pos.y())
            return self.list_model.index(row, frozen) if row >= 0 else QModelIndex()
        return super().indexAt(pos)

    def scrollTo(self, index: AnyIndex, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        frozen = self.frozen.columns
        if index.column() in frozen:
            bar = self.horizontalScrollBar()
            kept = bar.value()
            super().scrollTo(index, hint)
            bar.setValue(kept)  # it is in sight already
            return
        super().scrollTo(index, hint)
        if frozen:
            self.frozen.bring_out(self.visualRect(index).left())

    def bring_in(self, index: AnyIndex) -> None:
        """Where an editor can stand over it: that needs the column itself, not its picture at the edge."""
        if index.column() in self.frozen.columns:
            self.show_left_edge()
        self.scrollTo(index)

    def show_left_edge(self) -> None:
        """As when the list was opened."""
        self.horizontalScrollBar().setValue(0)
