"""From one red cell to the next, round the end of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.models.list_source import FindsRed
from khenthuong_desktop.ui.widgets.grid_cursor import GridCursor
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk


class GridNextRed:
    """What is wrong with the cell that was reached stands in the status line."""

    def __init__(self, desk: Desk, cursor: GridCursor) -> None:
        self._desk = desk
        self._view, self._model = cursor.view, cursor.model
        self._source = cursor.model.source

    def go(self, *, back: bool = False) -> None:
        """Go to the nearest red cell behind (before) the cursor."""
        with messages.guard(self._view):
            places = self._places()
            if not places:
                self._say_none_here()
                return
            header, index = self._view.header, self._view.currentIndex()
            here = (index.row(), header.visualIndex(index.column()))
            places.sort(reverse=back)
            beyond = [place for place in places if (place < here if back else place > here)]
            row, place_seen = (beyond or places)[0]
            column = header.logicalIndex(place_seen)
            self._view.uncover(column)  # a red cell may have come in a column that is not shown
            self._view.go(row, column)
            self._view.setFocus()
            wrong_here = self._model.problem(self._view.currentIndex().row(), column)
            if wrong_here is not None:
                self._desk.say(wrong_here.problem)

    def _places(self) -> list[tuple[int, int]]:
        header, known = self._view.header, self._model.numbers
        ids = [row_id for row_id in self._model.wrong_rows() if row_id]
        rows = {row_id: self._model.position(row_id) for row_id in ids}
        return [
            (row, header.visualIndex(known[wrong.column]))
            for wrong in self._source.rejected(ids)
            if wrong.column in known and (row := rows.get(wrong.row_id)) is not None
        ]

    def _say_none_here(self) -> None:
        """Under a condition the red cells of the other rows are not to be forgotten."""
        if isinstance(self._source, FindsRed):
            elsewhere = self._source.red_count()
        else:
            elsewhere = len(self._source.rejected(self._model.wrong_rows()))
        narrowed = self._model.query.text or self._model.query.filters
        self._desk.say(words.WRONG_ELSEWHERE.format(n=elsewhere) if elsewhere and narrowed else words.NO_WRONG)
