"""Typing into the current cell: the editor is opened, its text is taken, and only then it closes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QTableView, QWidget

from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.widgets.cell_delegate import CellDelegate
from khenthuong_desktop.ui.widgets.grid_selection import Place

if TYPE_CHECKING:
    from khenthuong_desktop.ui.widgets.cell_editors import Editor

# From a cell (row, column) by so many columns and rows.
Way = Callable[[int, int, int, int], Place]


class CellTyping(QObject):
    """Signals:
    refused(column): somebody tried to type where nothing can be typed.
    closed(place): the editor closed; the cursor belongs there.
    """

    refused = Signal(int)
    closed = Signal(object)

    def __init__(self, view: QTableView, model: ListModel, delegate: CellDelegate, after: Way) -> None:
        super().__init__(view)
        self.editor: Editor | None = None
        # Takes the text of a cell (row, column, text); False leaves the editor open.
        self.take: Callable[[int, int, str], bool] = lambda row, column, text: True
        # Brings a cell where its editor can stand over it.
        self.bring_in: Callable[[QModelIndex], object] = view.scrollTo
        self._view, self._model, self._delegate, self._after = view, model, delegate, after
        self._cell = (0, 0)
        self._finishing = False
        delegate.finished.connect(self.finish)
        delegate.abandoned.connect(self.abandon)

    def begin(self, *, empty: bool = False, unfold: bool = False) -> bool:
        """Open the editor of the current cell; empty for a key about to arrive, unfolded for choosing."""
        index = self._view.currentIndex()
        if not index.isValid() or self.editor is not None:
            return False
        if not self._model.editable(index.column()) or self._model.locked(index.row(), index.column()):
            self.refused.emit(index.column())
            return False
        self.bring_in(index)
        self._cell = (index.row(), index.column())
        self._delegate.typing = empty
        self._view.edit(index)
        editor = self._view.indexWidget(index)
        from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor

        if not isinstance(editor, TextEditor | ChoiceEditor):
            return False
        self.editor = editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.to_end()  # Qt has marked the whole text, and the next letter would replace it
        if unfold and isinstance(editor, ChoiceEditor):
            editor.showPopup()
        return True

    def begin_with(self, event: QEvent) -> None:
        """Open the editor empty and give it the key or the input that opened it."""
        if self.begin(empty=True) and self.editor is not None:
            QApplication.sendEvent(self.editor, event)

    def finish(self, editor: QWidget, columns: int, rows: int) -> None:
        """Take what stands in the editor, then go on; where it cannot be taken the editor stays."""
        if editor is not self.editor or self._finishing or self.editor is None:
            return
        self._finishing = True  # a dialog about a failure takes the focus, which would end the editor again
        try:
            # The letters that the input method still holds belong to the text.
            QGuiApplication.inputMethod().commit()
            row, column = self._cell
            place = self._after(row, column, columns, rows)
            # Asked now: the row that was begun goes when it is saved, and its editor and the keyboard with it.
            had_keyboard = self._has_keyboard()
            text = self.editor.value()
            if text != self.editor.property("original") and not self.take(row, column, text):
                self.editor.setFocus()
                return
            self._close(to_cells=had_keyboard)
        finally:
            self._finishing = False
        self.closed.emit(place)

    def abandon(self, editor: QWidget) -> None:
        """Esc: the cell keeps what it had."""
        if editor is self.editor and self.editor is not None:
            self._close(to_cells=self._has_keyboard())
            row, column = self._cell
            self.closed.emit(Place(self._model.row_id(row), row, column))

    def commit(self) -> bool:
        """Before a page is left or the program ends: True when nothing is left open."""
        if self.editor is not None:
            self.finish(self.editor, 0, 0)
        return self.editor is None

    def _has_keyboard(self) -> bool:
        editor, focus = self.editor, QApplication.focusWidget()
        return editor is not None and focus is not None and (editor is focus or editor.isAncestorOf(focus))

    def _close(self, *, to_cells: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._view.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            if to_cells:
                self._view.setFocus()
