"""The cells of the list and the keys that move among them, as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from khenthuong_desktop.ui.look.fonts import TEXT_PIXELS
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.widgets.cell_delegate import ROW_HEIGHT, CellDelegate
from khenthuong_desktop.ui.widgets.cell_typing import CellTyping
from khenthuong_desktop.ui.widgets.grid_header import GridHeader
from khenthuong_desktop.ui.widgets.grid_keys import moved
from khenthuong_desktop.ui.widgets.grid_selection import Block, CellSelection, Place, Select

Key = Qt.Key
Modifier = Qt.KeyboardModifier
AnyIndex = QModelIndex | QPersistentModelIndex


class GridView(QTableView):
    """Signals:
    moved(): the current cell or the selection has changed.
    opened(row): Enter or a double click on a cell that is not for typing.
    toggled(): Space in a flag column.
    spread(): columns have other widths.
    resized_by_hand(): a border was dragged.
    """

    moved = Signal()
    opened = Signal(int)
    toggled = Signal()
    spread = Signal()
    resized_by_hand = Signal()

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_model = model
        self._tab_from: int | None = None
        self._anchor: tuple[int, int] | None = None
        self._spreading = False
        # For letters of the usual size; larger ones get more.
        self.widths = {number: column.width for number, column in enumerate(model.columns)}
        self.delegate = CellDelegate(model, self)
        self.header = GridHeader(self)
        self.setHorizontalHeader(self.header)
        rows = self.verticalHeader()
        # All rows alike and fixed: then Qt keeps nothing per row, also with a million of them.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setHighlightSections(False)
        rows.hide()
        self.setItemDelegate(self.delegate)
        self.typing = CellTyping(self, model, self.delegate, self.after)
        self.cells = CellSelection(self, model, self.header, self.shown_columns)
        self.setModel(model)
        # With the list's own selection the headers ask every row whether it is selected, at every paint.
        apart = QItemSelectionModel(model, self)
        self.header.setSelectionModel(apart)
        rows.setSelectionModel(apart)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)  # the delegate draws the lines: of the cells only
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget(self))  # plain ground where the scroll bars meet
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.header.sectionResized.connect(self._resized)

    # Columns as they are seen

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

    def uncover(self, column: int) -> None:
        """Show a column that is not shown."""
        if self.header.isSectionHidden(column):
            self.header.setSectionHidden(column, False)
            self._want_shown()
            self._spread()

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

    # The cursor

    def place(self) -> Place:
        """Where the cursor is."""
        index = self.currentIndex()
        row_id = self.list_model.row_id(index.row()) if index.isValid() else None
        return Place(row_id, index.row(), index.column())

    def go(self, row: int, column: int, *, extend: bool = False, scroll: bool = True) -> None:
        """Put the cursor into a cell; extending keeps the selection's first corner."""
        last = self.list_model.rowCount() - 1
        if last < 0:
            return
        target = self.list_model.index(max(0, min(row, last)), column)
        selection = self.selectionModel()
        self.setAutoScroll(scroll)
        if extend:
            if self._anchor is None:
                self._anchor = (self.currentIndex().row(), self.currentIndex().column())
            selection.setCurrentIndex(target, Select.NoUpdate)
            self.cells.replace(self.cells.between(self._anchor, (target.row(), column)))
        else:
            self._anchor = (target.row(), column)
            selection.setCurrentIndex(target, Select.ClearAndSelect)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(target)

    def selectAll(self) -> None:
        # Qt's own asks every single row; one rectangle says the same.
        self.cells.select_all()

    # Enter and Tab

    @property
    def editing(self) -> bool:
        """Whether somebody is typing."""
        return self.typing.editor is not None

    def edit_or_toggle(self) -> None:
        """F2: begin to type, or turn the flag."""
        index = self.currentIndex()
        if index.isValid() and self.list_model.columns[index.column()].kind == "flag":
            self.toggled.emit()
        else:
            self.typing.begin()

    def after(self, row: int, column: int, columns: int, rows: int) -> Place:
        """Where Enter or Tab leads from a cell, by the id of the row so that it survives a new order."""
        shown = self.shown_columns()
        place = shown.index(column) if column in shown else 0
        if rows:
            if self._tab_from is not None and self._tab_from in shown:
                place = shown.index(self._tab_from)
            self._tab_from = None
        elif columns:
            if self._tab_from is None:
                self._tab_from = column
            place += columns
            if not 0 <= place < len(shown):
                rows = 1 if place > 0 else -1
                place %= len(shown)
        target = max(0, min(row + rows, self.list_model.rowCount() - 1))
        return Place(self.list_model.row_id(target), target, shown[place])

    def step(self, columns: int, rows: int) -> None:
        """Enter and Tab among cells that are not open; inside a selection they stay in it."""
        index = self.currentIndex()
        if not index.isValid():
            return
        blocks = self.cells.blocks()
        if len(blocks) == 1 and blocks[0].cells > 1:
            self._step_inside(blocks[0], columns, rows)
            return
        place = self.after(index.row(), index.column(), columns, rows)
        self.go(place.row, place.column)

    def _step_inside(self, block: Block, columns: int, rows: int) -> None:
        index = self.currentIndex()
        row = index.row() - block.top
        place = block.columns.index(index.column()) if index.column() in block.columns else 0
        height, width = block.bottom - block.top + 1, len(block.columns)
        if rows:
            number = (place * height + row + rows) % block.cells
            place, row = divmod(number, height)
        else:
            number = (row * width + place + columns) % block.cells
            row, place = divmod(number, width)
        target = self.list_model.index(block.top + row, block.columns[place])
        self.selectionModel().setCurrentIndex(target, Select.NoUpdate)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._move_key(event) or self._edit_key(event):
            event.accept()
            return
        text = event.text()
        held = event.modifiers() & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier)
        # UniKey sends letters as keys without a code, so the text decides and not the key.
        if text and text.isprintable() and (not held or event.modifiers() & Modifier.GroupSwitchModifier):
            self.typing.begin_with(QKeyEvent(event))
            event.accept()
            return
        event.ignore()

    def _move_key(self, event: QKeyEvent) -> bool:
        shown, index = self.shown_columns(), self.currentIndex()
        if not shown or not self.list_model.rowCount():
            return False
        place = shown.index(index.column()) if index.column() in shown else 0
        screen = max(1, self.viewport().height() // ROW_HEIGHT - 1)
        target = moved(event, max(index.row(), 0), place, self.list_model.rowCount() - 1, len(shown) - 1, screen)
        if target is None:
            return False
        self._tab_from = None
        extend = bool(event.modifiers() & Modifier.ShiftModifier)
        self.go(target[0], shown[max(0, min(target[1], len(shown) - 1))], extend=extend)
        return True

    def _edit_key(self, event: QKeyEvent) -> bool:
        key, index = event.key(), self.currentIndex()
        back = bool(event.modifiers() & Modifier.ShiftModifier)
        if event.modifiers() & Modifier.ControlModifier or not index.isValid():
            return False
        flag = self.list_model.columns[index.column()].kind == "flag"
        editable = self.list_model.editable(index.column())
        if key in (Key.Key_Return, Key.Key_Enter):
            if editable or back:
                self.step(0, -1 if back else 1)
            else:
                self.opened.emit(index.row())
        elif key in (Key.Key_Tab, Key.Key_Backtab):
            self.step(-1 if key == Key.Key_Backtab or back else 1, 0)
        elif flag and editable and key in (Key.Key_Space, Key.Key_F2, Key.Key_X) and not back:
            self.toggled.emit()
        elif key == Key.Key_F2:
            self.typing.begin()
        elif key == Key.Key_Backspace:
            self.typing.begin(empty=True)
        elif (key == Key.Key_F4 or (key == Key.Key_Down and event.modifiers() & Modifier.AltModifier)) and editable:
            self.typing.begin(unfold=True)
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        # Tab is taken before Qt makes it leave the list.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & Modifier.ControlModifier
            if event.key() in (Key.Key_Tab, Key.Key_Backtab) and not held and self._edit_key(event):
                return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self.typing.begin_with(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tab_from = None
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and event.modifiers() == Modifier.ShiftModifier and index.isValid():
            self.go(index.row(), index.column(), extend=True)
            event.accept()
            return
        if event.button() == Qt.MouseButton.RightButton:
            if index.isValid() and not self.selectionModel().isSelected(index):
                self.go(index.row(), index.column(), scroll=False)
            event.accept()
            return
        super().mousePressEvent(event)
        if index.isValid():
            self._anchor = (index.row(), index.column())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if not self.list_model.editable(index.column()):
            self.opened.emit(index.row())
        elif self.list_model.columns[index.column()].kind == "flag":
            self.toggled.emit()
        else:
            self.go(index.row(), index.column())
            self.typing.begin()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tint()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self._tint()

    def _tint(self) -> None:
        """The whole current row is tinted while only one cell is selected."""
        self.delegate.tinted_row = self.currentIndex().row() if self.cells.single() else -1
        self.viewport().update()
        self.moved.emit()
