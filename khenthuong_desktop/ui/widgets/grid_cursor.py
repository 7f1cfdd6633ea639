"""Where the cursor of the list is, by the id of its row, through every reload and every new order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.models.list_model import DRAFT_ID, ListModel
from khenthuong_desktop.ui.widgets.cell_delegate import ROW_HEIGHT
from khenthuong_desktop.ui.widgets.grid_selection import Place
from khenthuong_desktop.ui.widgets.grid_view import GridView
from khenthuong_desktop.wording import grid as words

# Finding a row in a new order means sorting all of them once more; with more than this one begins at the top.
FOLLOWED_AMONG = 100_000


class GridCursor(QObject):
    """Signals:
    current_changed(row_id or None): another row is the current one.
    """

    current_changed = Signal(object)

    def __init__(self, view: GridView, say: Callable[[str], None]) -> None:
        super().__init__(view)
        self.view = view
        self.model: ListModel = view.list_model
        self.stale = False  # a reload waits until nobody types
        self.newest_first = False  # a list at whose top new rows come: who looks there goes on looking there
        self._say = say
        self._told: str | None = None
        view.moved.connect(self.tell)

    def refresh(self) -> None:
        """Read the rows again; cursor, selection and scroll stay where they are."""
        if self.view.editing:
            self.stale = True  # what is being typed must not be disturbed
            return
        self.stale = False
        place = self.view.place()
        bar = self.view.verticalScrollBar()
        top = bar.value()
        seen = top <= place.row <= top + self.view.viewport().height() // ROW_HEIGHT
        self.model.reload()
        row = self.row_of(place)
        self.to(replace(place, row=row), scroll=False)
        if self.newest_first and top == 0:
            bar.setValue(0)
        else:
            bar.setValue(top + (row - place.row if seen else 0))

    def ask(self, query: Query) -> None:
        """Another question: the row stays current where it is in the answer, else the first one is."""
        place = self.view.place()
        self.model.ask(query)
        self.return_to(place)

    def settle(self, place: Place) -> None:
        """After an edit: read again, and put the cursor where it belongs in the new order."""
        top = self.view.verticalScrollBar().value()
        self.model.reload()
        row = self.row_of(place)
        if place.row_id and self.model.row_id(row) != place.row_id:
            self._say(words.ROW_HIDDEN)
        self.view.verticalScrollBar().setValue(top)
        self.to(replace(place, row=row))

    def to(self, place: Place, *, scroll: bool = True) -> None:
        """Put the cursor there, unless it is there already: then the selection stays."""
        index = self.view.currentIndex()
        if (index.row(), index.column()) != (place.row, place.column):
            column = place.column if place.column >= 0 else self.first_column()
            self.view.go(place.row, column, scroll=scroll)
        elif scroll and index.isValid():
            self.view.scrollTo(index)
        self.tell()

    def return_to(self, place: Place) -> None:
        """After another order or filter."""
        if self.model.rowCount():
            column = place.column if place.column in self.view.shown_columns() else self.first_column()
            row = 0
            # Who stands in the first row has not gone anywhere yet, and wants to see the new beginning.
            if place.row > 0 and place.row_id and self.model.count <= FOLLOWED_AMONG:
                with messages.guard(self.view):
                    row = self.model.position(place.row_id) or 0
            self.view.go(row, column)
        self.tell()

    def to_first_cell(self) -> None:
        if self.model.rowCount():
            self.view.go(0, self.first_column())
            self.view.show_left_edge()

    def to_last_row(self) -> None:
        if self.model.count:
            self.view.go(self.model.count - 1, self.first_column())

    def show_row(self, row_id: str) -> bool:
        """Make this row the current one, where the list has it."""
        position = self.model.position(row_id)
        if position is None:
            return False
        self.view.go(position, self.first_column())
        self.view.show_left_edge()
        return True

    def row_of(self, place: Place) -> int:
        """Where a row stands now; its old place when it is gone."""
        if place.row_id == DRAFT_ID and self.model.draft is not None:
            return self.model.count
        if not place.row_id or self.model.row_id(place.row) == place.row_id:
            return place.row
        with messages.guard(self.view):
            position = self.model.position(place.row_id)
            if position is not None:
                return position
        return max(0, min(place.row, self.model.rowCount() - 1))

    def on_draft(self) -> bool:
        """Whether the cursor is in the row that was begun."""
        return self.view.place().row_id == DRAFT_ID

    def first_column(self) -> int:
        return next(iter(self.view.shown_columns()), 0)

    def tell(self) -> None:
        row_id = self.view.place().row_id or None
        if row_id != self._told:
            self._told = row_id
            self.current_changed.emit(row_id)
