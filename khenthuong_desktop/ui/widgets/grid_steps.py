"""Where Enter and Tab lead among the cells: down from where Tab began, inside a selection round and round."""

from __future__ import annotations

from collections.abc import Callable

from khenthuong_desktop.ui.widgets.columns_view import ColumnsView
from khenthuong_desktop.ui.widgets.grid_selection import Block, CellSelection, Place, Select


class GridSteps:
    """Remembers in which column the first Tab was pressed: Enter goes back below it."""

    def __init__(
        self,
        view: ColumnsView,
        cells: CellSelection,
        go: Callable[[int, int], object],
        go_beyond: Callable[[int], object],
    ) -> None:
        """`go` puts the cursor into a cell, `go_beyond` is told the column below the last row."""
        self._view, self._model, self._cells = view, view.list_model, cells
        self._go, self._go_beyond = go, go_beyond
        self._tab_from: int | None = None

    def forget(self) -> None:
        """The cursor was moved by something else."""
        self._tab_from = None

    def after(self, row: int, column: int, columns: int, rows: int) -> Place:
        """Where Enter or Tab leads from a cell, by the id of the row so that it survives a new order."""
        shown = self._view.shown_columns()
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
        target = row + rows
        if rows == 1 and target == self._model.rowCount() and self._model.begun(row):
            return Place(None, target, shown[place])  # beyond the end: one more row
        target = max(0, min(target, self._model.rowCount() - 1))
        return Place(self._model.row_id(target), target, shown[place])

    def step(self, columns: int, rows: int) -> None:
        """Enter and Tab among cells that are not open; inside a selection they stay in it."""
        index = self._view.currentIndex()
        if not index.isValid():
            return
        blocks = self._cells.blocks()
        if len(blocks) == 1 and blocks[0].cells > 1:
            self._step_inside(blocks[0], columns, rows)
            return
        place = self.after(index.row(), index.column(), columns, rows)
        if place.row >= self._model.rowCount():
            self._go_beyond(place.column)
        else:
            self._go(place.row, place.column)

    def _step_inside(self, block: Block, columns: int, rows: int) -> None:
        index = self._view.currentIndex()
        row = index.row() - block.top
        place = block.columns.index(index.column()) if index.column() in block.columns else 0
        height, width = block.bottom - block.top + 1, len(block.columns)
        if rows:
            number = (place * height + row + rows) % block.cells
            place, row = divmod(number, height)
        else:
            number = (row * width + place + columns) % block.cells
            row, place = divmod(number, width)
        target = self._model.index(block.top + row, block.columns[place])
        self._view.selectionModel().setCurrentIndex(target, Select.NoUpdate)
