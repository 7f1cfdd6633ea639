"""The cells of the list and the keys that move among them, as in a spreadsheet."""

from __future__ import annotations

import sys

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.widgets.cell_delegate import ROW_HEIGHT
from khenthuong_desktop.ui.widgets.cell_typing import CellTyping
from khenthuong_desktop.ui.widgets.columns_view import ColumnsView
from khenthuong_desktop.ui.widgets.grid_keys import moved
from khenthuong_desktop.ui.widgets.grid_selection import CellSelection, Place, Select
from khenthuong_desktop.ui.widgets.grid_steps import GridSteps

Key = Qt.Key
Modifier = Qt.KeyboardModifier
# Windows asks for the menu itself when Shift+F10 is pressed; X11 knows only the Menu key.
_SYSTEM_KNOWS_F10 = sys.platform == "win32"
FLAG_LETTERS = ("c", "k", "x")  # Có, Không, and the mark on paper
AnyIndex = QModelIndex | QPersistentModelIndex


class GridView(ColumnsView):
    """Signals:
    moved(): the current cell or the selection has changed.
    opened(row): Enter or a double click on a cell that is not for typing.
    toggled(): Space in a flag column.
    ticked(): Space in a row that has a box to tick, in a cell that is only for looking.
    given_up(): Esc among the cells.
    gone_beyond(column): Enter or Tab at the end of a row that was begun here.
    flagged(text): a letter in a flag column that says what it is to be.
    """

    moved = Signal()
    opened = Signal(int)
    toggled = Signal()
    ticked = Signal()
    given_up = Signal()
    gone_beyond = Signal(int)
    flagged = Signal(str)

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._turning_row = False  # from a press with Ctrl until the button is let go
        self._anchor: tuple[int, int] | None = None
        self.by_mouse = False  # the cursor is being moved by the mouse
        self.tick_column: int | None = None  # a box in every row: one click turns it, and Space from any cell of a row
        self.esc_leaves_row = False  # in a dialog: the first Esc leaves the row being filled, only the next one closes
        rows = self.verticalHeader()
        # All rows alike and fixed: then Qt keeps nothing per row, also with a million of them.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setHighlightSections(False)
        rows.hide()
        self.setItemDelegate(self.delegate)
        self.cells = CellSelection(self, model, self.header, self.shown_columns)
        self.steps = GridSteps(self, self.cells, self.go, self.gone_beyond.emit)
        self.typing = CellTyping(self, model, self.delegate, self.steps.after)
        self.typing.bring_in = self.bring_in
        self.setModel(model)
        # The cursor goes along with its row, and Qt says so to nobody: another row would go on looking current.
        for followed in (model.rowsMoved, model.rowsInserted, model.rowsRemoved):
            followed.connect(self._tint_row)
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
            # A row that was left may have moved away from above this one.
            self._anchor = (self.currentIndex().row(), column)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(self.currentIndex())

    def selectAll(self) -> None:
        # Qt's own asks every single row; one rectangle says the same.
        self.cells.select_all()

    # Typing

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

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._move_key(event) or self._edit_key(event):
            event.accept()
            return
        if event.key() == Key.Key_Escape:
            filling = self.list_model.draft is not None or self.list_model.held is not None
            self.given_up.emit()
            event.setAccepted(filling and self.esc_leaves_row)
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
        self.steps.forget()
        extend = bool(event.modifiers() & Modifier.ShiftModifier)
        self.go(target[0], shown[max(0, min(target[1], len(shown) - 1))], extend=extend)
        if event.key() == Key.Key_Home:
            self.show_left_edge()  # a column that stays in sight at the edge does not scroll back by itself
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
                self.steps.step(0, -1 if back else 1)
            else:
                self.opened.emit(index.row())
        elif key in (Key.Key_Tab, Key.Key_Backtab):
            self.steps.step(-1 if key == Key.Key_Backtab or back else 1, 0)
        elif flag and editable and key in (Key.Key_Space, Key.Key_F2) and not back:
            self.toggled.emit()
        elif key == Key.Key_Space and self.tick_column is not None and not editable and not back:
            self.ticked.emit()
        elif flag and editable and event.text().lower() in FLAG_LETTERS:
            self.flagged.emit(event.text().lower())
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
        if isinstance(event, QContextMenuEvent) and event.reason() == QContextMenuEvent.Reason.Keyboard:
            # The menu belongs to the cell, which may be far from where the mouse happens to be.
            self._ask_for_menu()
            return True
        # Tab is taken before Qt makes it leave the list; with Ctrl it leaves it, or nothing beside it had a key.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Key.Key_F10 and event.modifiers() == Modifier.ShiftModifier and not _SYSTEM_KNOWS_F10:
                self._ask_for_menu()
                return True
            held = event.modifiers() & Modifier.ControlModifier
            tab = event.key() in (Key.Key_Tab, Key.Key_Backtab)
            if tab and held:
                back = event.key() == Key.Key_Backtab or bool(event.modifiers() & Modifier.ShiftModifier)
                return self.focusNextPrevChild(not back)
            if tab and self._edit_key(event):
                return True
        return super().event(event)

    def _ask_for_menu(self) -> None:
        self.customContextMenuRequested.emit(self.visualRect(self.currentIndex()).center())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self.typing.begin_with(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.steps.forget()
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and event.modifiers() == Modifier.ShiftModifier and index.isValid():
            self.go(index.row(), index.column(), extend=True)
            event.accept()
            return
        if left and event.modifiers() == Modifier.ControlModifier and index.isValid() and self.cells.takes_rows():
            self._turning_row = True
            self._anchor = (index.row(), index.column())
            self.cells.turn_row(index.row())
            self.selectionModel().setCurrentIndex(index, Select.NoUpdate)
            event.accept()
            return
        if event.button() == Qt.MouseButton.RightButton:
            if index.isValid() and not self.selectionModel().isSelected(index):
                self.by_mouse = True
                self.go(index.row(), index.column(), scroll=False)
                self.by_mouse = False
            event.accept()
            return
        self.by_mouse = True
        super().mousePressEvent(event)
        self.by_mouse = False
        if index.isValid():
            self._anchor = (index.row(), index.column())
            if left and index.column() == self.tick_column and not event.modifiers():
                self.toggled.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # A hand that trembles would turn the cells under it once more.
        if not self._turning_row:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._turning_row:
            self._turning_row = False
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if not self.list_model.editable(index.column()):
            self.opened.emit(index.row())
        elif self.list_model.columns[index.column()].kind == "flag":
            self.toggled.emit()
        else:
            self.by_mouse = True
            self.go(index.row(), index.column())
            self.by_mouse = False
            self.typing.begin()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._tint()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self._tint()

    def _tint(self) -> None:
        self._tint_row()
        self.moved.emit()

    def _tint_row(self) -> None:
        """The whole current row is tinted while only one cell is selected."""
        self.delegate.tinted_row = self.currentIndex().row() if self.cells.single() else -1
        self.viewport().update()
