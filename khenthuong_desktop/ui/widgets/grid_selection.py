"""What is selected in the list, as rectangles: whole columns of a million rows cost no more than a cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QHeaderView, QTableView

from khenthuong_desktop.ui.models.list_model import ListModel

Select = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells: rows first to last, and the columns shown in it from left to right."""

    top: int
    bottom: int
    columns: tuple[int, ...]

    @property
    def cells(self) -> int:
        return (self.bottom - self.top + 1) * len(self.columns)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the cursor is to be after the rows have been read again."""

    row_id: str | None
    row: int
    column: int


class CellSelection:
    """The selection of one view; `shown` gives its columns as they are seen."""

    def __init__(self, view: QTableView, model: ListModel, header: QHeaderView, shown: Callable[[], list[int]]) -> None:
        self._view, self._model, self._header, self._shown = view, model, header, shown

    def ranges(self) -> list[QItemSelectionRange]:
        """What Qt keeps: rectangles of the model's columns."""
        selection = self._view.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def replace(self, chosen: QItemSelection) -> None:
        """Select this and nothing else."""
        self._view.selectionModel().select(chosen, Select.ClearAndSelect)

    def single(self) -> bool:
        """At most one cell is selected."""
        match self.ranges():
            case []:
                return True
            case [one]:
                return one.top() == one.bottom() and one.left() == one.right()
        return False

    def select_block(self, block: Block) -> None:
        """Select a rectangle without moving the cursor."""
        corner = (block.top, block.columns[0]), (block.bottom, block.columns[-1])
        self.replace(self.between(*corner))

    def blocks(self) -> list[Block]:
        """The selection as rectangles of shown columns; the current cell when nothing is selected."""
        shown = self._shown()
        found: list[Block] = []
        for part in self.ranges():
            columns = tuple(c for c in shown if part.left() <= c <= part.right())
            if columns:
                found.append(Block(part.top(), part.bottom(), columns))
        current = self._view.currentIndex()
        if not found and current.isValid():
            found.append(Block(current.row(), current.row(), (current.column(),)))
        return found

    def bounds(self) -> Block | None:
        """The smallest rectangle around the selection."""
        blocks = self.blocks()
        if not blocks:
            return None
        used = {column for block in blocks for column in block.columns}
        shown = self._shown()
        places = [place for place, column in enumerate(shown) if column in used]
        columns = tuple(shown[min(places) : max(places) + 1])
        return Block(min(b.top for b in blocks), max(b.bottom for b in blocks), columns)

    def selected_rows(self) -> list[tuple[int, int]]:
        """The rows touched by the selection, as ranges in order that do not overlap."""
        ranges = sorted((block.top, block.bottom) for block in self.blocks())
        joined: list[tuple[int, int]] = []
        for top, bottom in ranges:
            if joined and top <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(joined[-1][1], bottom))
            else:
                joined.append((top, bottom))
        return joined

    def select_all(self) -> None:
        """All cells, as one rectangle."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self.replace(self._whole((0, 0), (last, self._model.columnCount() - 1)))

    def select_rows(self) -> None:
        """Widen the selection to whole rows."""
        whole = QItemSelection()
        for top, bottom in self.selected_rows():
            whole.merge(self._whole((top, 0), (bottom, self._model.columnCount() - 1)), Select.Select)
        self.replace(whole)

    def takes_rows(self) -> bool:
        """Whether only whole rows are selected: then Ctrl+click takes and leaves rows, as in a list."""
        shown = self._shown()
        ranges = self.ranges()
        return (
            bool(ranges)
            and len(shown) > 1
            and all(one.left() <= min(shown) and max(shown) <= one.right() for one in ranges)
        )

    def turn_row(self, row: int) -> None:
        """A whole row is selected, or no longer."""
        self._view.selectionModel().select(
            self._whole((row, 0), (row, self._model.columnCount() - 1)),
            Select.Deselect
            if self._view.selectionModel().isSelected(self._model.index(row, self._shown()[0]))
            else Select.Select,
        )

    def select_columns(self) -> None:
        """Widen the selection to whole columns."""
        last = self._model.rowCount() - 1
        whole = QItemSelection()
        for column in {c for block in self.blocks() for c in block.columns}:
            whole.merge(self._whole((0, column), (last, column)), Select.Select)
        self.replace(whole)

    def _whole(self, first: tuple[int, int], last: tuple[int, int]) -> QItemSelection:
        return QItemSelection(self._model.index(*first), self._model.index(*last))

    def between(self, first: tuple[int, int], last: tuple[int, int]) -> QItemSelection:
        """The cells of a rectangle as seen: its columns may lie apart in the model."""
        top, bottom = sorted((first[0], last[0]))
        left, right = sorted((self._header.visualIndex(first[1]), self._header.visualIndex(last[1])))
        columns = sorted(self._header.logicalIndex(place) for place in range(left, right + 1))
        chosen = QItemSelection()
        start = columns[0]
        for column, following in zip(columns, [*columns[1:], None], strict=True):
            if following != column + 1:
                chosen.merge(self._whole((top, start), (bottom, column)), Select.Select)
                start = following if following is not None else start
        return chosen
