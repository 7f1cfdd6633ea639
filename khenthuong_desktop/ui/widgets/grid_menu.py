"""The actions of the list with their keys, and the menus that show them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.widgets.grid_deeds import GridDeeds
from khenthuong_desktop.ui.widgets.grid_view import GridView
from khenthuong_desktop.wording import grid as words

NEW_ROW_KEYS = ("Ctrl+N", "Ins")  # the list takes them wherever the keyboard is in its window


class GridActions:
    """One action for each deed; keys work while the cells have the focus, not while one is typing."""

    def __init__(self, view: GridView, deeds: GridDeeds) -> None:
        self._view = view
        self.edit = self._make(words.EDIT, view.edit_or_toggle, "F2", by_key=False)
        self.copy = self._make(words.COPY, deeds.copy, "Ctrl+C", "Ctrl+Ins")
        self.copy_with_headings = self._make(
            words.COPY_WITH_HEADINGS, lambda: deeds.copy(headings=True), "Ctrl+Shift+C"
        )
        self.paste = self._make(words.PASTE, deeds.paste, "Ctrl+V", "Shift+Ins")
        self.fill_down = self._make(words.FILL_DOWN, deeds.fill_down, "Ctrl+D")
        self.clear = self._make(words.CLEAR, deeds.clear, "Del")
        self.new_row = self._make(words.NEW_ROW, deeds.new_row, *NEW_ROW_KEYS, by_key=False)
        self.retire = self._make(words.RETIRE, deeds.retire, "Ctrl+-")
        self.select_all = self._make(words.SELECT_ALL, view.selectAll, "Ctrl+A")
        self.select_rows = self._make(words.SELECT_ROWS, view.cells.select_rows, "Shift+Space")
        self.select_columns = self._make(words.SELECT_COLUMNS, view.cells.select_columns, "Ctrl+Space")
        self.next_wrong = self._make(words.NEXT_WRONG, deeds.next_red.go, "F8")
        self.previous_wrong = self._make(words.PREVIOUS_WRONG, lambda: deeds.next_red.go(back=True), "Shift+F8")

    def fill_menu(self, menu: QMenu, model: ListModel) -> None:
        """The menu of a cell."""
        source = model.source
        to_write = (self.edit, self.paste, self.fill_down, self.clear)
        for action in to_write:
            action.setEnabled(source.can_edit)
        menu.addActions([self.edit])
        menu.addSeparator()
        menu.addActions([self.copy, self.copy_with_headings, self.paste, self.fill_down, self.clear])
        menu.addSeparator()
        menu.addActions([self.new_row] * source.can_add + [self.retire] * source.can_retire)
        if model.wrong_rows():
            menu.addSeparator()
            menu.addActions([self.next_wrong, self.previous_wrong])
        menu.addSeparator()
        menu.addActions([self.select_all])

    def _make(self, text: str, deed: Callable[[], object], *keys: str, by_key: bool = True) -> QAction:
        action = QAction(text, self._view)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked=False: deed())
        if by_key:  # F2 means something else in a flag column, so the cells take that key themselves
            self._view.addAction(action)
        return action


def heading_menu(
    menu: QMenu,
    *,
    column_known: bool,
    sort: Callable[[], object],
    filter_column: Callable[[], object],
    fit: Callable[[], object],
    hide: Callable[[], object],
    choose: Callable[[], object],
) -> None:
    """The menu of a heading; also in the menu of a cell, because no key reaches a heading."""
    if column_known:
        for text, deed in (
            (words.SORT_COLUMN, sort),
            (words.FILTER_COLUMN, filter_column),
            (words.FIT_COLUMN, fit),
            (words.HIDE_COLUMN, hide),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, deed=deed: deed())
        menu.addSeparator()
    menu.addAction(words.CHOOSE_COLUMNS).triggered.connect(lambda _checked=False: choose())
