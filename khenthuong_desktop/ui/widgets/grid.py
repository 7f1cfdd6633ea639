"""The one list of the program: cells as in a spreadsheet over pages of rows, with filter line and totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QVBoxLayout, QWidget

from khenthuong_desktop.domain.lists import Filter, Query, Sort
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import ALL_TABLES, concerns
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.models.list_source import RED, AnswersLater, FindsRed, HasOrder, ListSource, OfficeListSource
from khenthuong_desktop.ui.widgets import grid_filters
from khenthuong_desktop.ui.widgets.empty_state import EmptyState, Way
from khenthuong_desktop.ui.widgets.filter_line import FilterLine
from khenthuong_desktop.ui.widgets.grid_answers import GridAnswers
from khenthuong_desktop.ui.widgets.grid_columns import GridColumns
from khenthuong_desktop.ui.widgets.grid_cursor import GridCursor
from khenthuong_desktop.ui.widgets.grid_deeds import GridDeeds
from khenthuong_desktop.ui.widgets.grid_menu import NEW_ROW_KEYS, GridActions, heading_menu
from khenthuong_desktop.ui.widgets.grid_red import GridRed, mend_of
from khenthuong_desktop.ui.widgets.grid_view import GridView
from khenthuong_desktop.ui.widgets.totals_line import TotalsLine
from khenthuong_desktop.ui.widgets.wrong_line import WrongLine
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.ui.desk import Desk


TYPING_PAUSE = 150  # milliseconds


@dataclass(frozen=True, slots=True)
class Empty:
    """What a list without rows says: what belongs here, and up to two ways to fill it."""

    title: str = words.NOTHING_YET
    sentence: str = words.NOTHING_YET_HINT
    ways: Sequence[Way] = ()


class Grid(QWidget):
    """Signals:
    current_changed(row_id or None): another row is the current one.
    activated(row_id): Enter or a double click on a cell that is not for typing.
    edited(EditOutcome): something was saved, or left red.
    counted(int): the list has been asked and has so many rows.
    columns_wanted(): the officer wants to choose columns.
    filter_wanted(column key or None): the officer wants to set a condition.
    menu_wanted(QMenu): the menu of a cell is about to open; the page adds what only it can do.
    """

    current_changed = Signal(object)
    activated = Signal(str)
    edited = Signal(object)
    counted = Signal(int)
    columns_wanted = Signal()
    filter_wanted = Signal(object)
    menu_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        list_name: str = "",
        *,
        source: ListSource | None = None,
        empty: Empty | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """A list of the office by its name; or any other source of rows, such as a preview."""
        super().__init__(parent)
        self.source = source = source or OfficeListSource(desk, list_name)
        self._desk = self.desk = desk
        self._empty = empty or Empty()
        self._empty_state: EmptyState | None = None
        self._empty_kind = ""
        self._chips_shown: tuple[Filter, ...] = ()
        self._foreign_change = False
        self.told_elsewhere: frozenset[str] = frozenset()  # columns whose conditions the page itself shows
        self.model = ListModel(source, self)
        self.view = GridView(self.model, self)
        self.view.setAccessibleName(words.LIST_NAME)
        self.cursor_ = GridCursor(self.view, desk.say)
        self.deeds = GridDeeds(desk, self.cursor_)
        self.columns = GridColumns(self.view, desk.settings, source.name)
        self.actions_ = GridActions(self.view, self.deeds)
        self.filter_line = FilterLine(self)
        self.totals_line = TotalsLine(self.view, self)
        self.wrong_line = WrongLine(self)
        self.red = GridRed(self.view, self.deeds, self.wrong_line, self.totals_line)
        self.answers: GridAnswers | None = None
        if isinstance(source, AnswersLater):
            self.answers = GridAnswers(self.cursor_, self.filter_line, source, desk)
            self.filter_line.ask_at_once(source.quick)
            if source.quick:
                self.filter_line.offer_saved()
        self._totals_soon = QTimer(self)
        self._totals_soon.setSingleShot(True)
        self._totals_soon.setInterval(0)  # sums may take longer than the first rows
        self._totals_soon.timeout.connect(self._show_totals)
        self._lay_out()
        self._connect()
        self._after_load()
        self.cursor_.to_first_cell()

    # What pages use

    def current_row_id(self) -> str | None:
        """The id of the current row; None on no row or on one that is not saved yet."""
        return self.view.place().row_id or None

    @property
    def query(self) -> Query:
        """The question that the list answers now, or will as soon as the answer is there."""
        waiting = self.answers.waiting if self.answers is not None else None
        return waiting or self.model.query

    def selected_ids(self) -> list[str]:
        """The ids of all rows touched by the selection, in the order of the list."""
        return self.deeds.selected_ids()

    def show_record(self, row_id: str) -> bool:
        """Make this row the current one; conditions that hide it are taken away."""
        if self.cursor_.show_row(row_id):
            return True
        self.clear_filters()
        return self.cursor_.show_row(row_id)

    def ask(self, query: Query) -> None:
        """Show the answer to another question; the current row stays current where it is still there."""
        if self.commit():
            self.deeds.filling.leave(everything=True)
            if self.answers is not None:
                self.answers.ask(query)
            else:
                self.cursor_.ask(query)

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Replace the conditions."""
        self.ask(self.query._replace(filters=tuple(filters)))

    def add_filter(self, condition: Filter) -> None:
        """One more condition; it takes the place of an earlier one on the same column."""
        kept = [earlier for earlier in self.query.filters if earlier.column != condition.column]
        self.set_filters([*kept, condition])

    def clear_filters(self) -> None:
        """All rows of the list."""
        self.filter_line.empty()
        self.ask(self.query._replace(text="", filters=()))

    def refresh(self) -> None:
        """Read the rows again, all in their order; cursor, selection and scroll stay where they are."""
        self.deeds.filling.leave(everything=True)
        self.cursor_.refresh()

    def new_row(self) -> None:
        """Begin a row at the end of the list."""
        self.deeds.new_row()

    def look_for(self) -> None:
        """Begin to type what is looked for."""
        self.filter_line.start()

    def commit(self) -> bool:
        """Take what is being typed and save a row that was begun; False when that cannot be and it stays open."""
        return self.view.typing.commit() and self.deeds.filling.leave(everything=True)

    # What is around the cells

    def _after_load(self) -> None:
        query = self.model.query
        more = isinstance(self.source, AnswersLater) and self.source.more(query)
        self.filter_line.show_count(words.counted(self.source.name, self.model.count, more=more))
        self.view.header.show_sort(query.sort or self._own_sort(), self.model.numbers)
        if query.filters != self._chips_shown:
            self._chips_shown = query.filters
            own_chip = RED if isinstance(self.source, FindsRed) else None
            apart = self.told_elsewhere
            sentences = [
                None if f == own_chip or f.column in apart else grid_filters.sentence(self.model, f)
                for f in query.filters
            ]
            self.filter_line.show_filters(sentences)
        self._show_empty()
        self._totals_soon.start()
        if self.answers is not None:
            self.answers.loaded()
        self.counted.emit(self.model.count)

    def _show_totals(self) -> None:
        self._totals_soon.setInterval(0)
        with messages.guard(self):
            if isinstance(self.source, FindsRed):
                self.filter_line.show_red(self.source.red_count(), only=RED in self.query.filters)
            totals = self.source.totals(self.model.query, self.model.office_count)
            self.totals_line.show_totals({self.model.number(key): text for key, text in totals.items()})

    def source_mend(self, column: str, text: str) -> str:
        """What a text that was not taken probably means; empty where nobody can tell."""
        return mend_of(self.source, column, text)

    def show_first_red(self) -> None:
        """Go to the first red cell of the whole list."""
        self.clear_filters()
        self.cursor_.to_first_cell()
        index = self.view.currentIndex()
        if index.isValid() and self.model.problem(index.row(), index.column()) is None:
            self.deeds.next_red.go()

    def _show_empty(self) -> None:
        """Over the empty cells, so that the keys, paste above all, still reach the list."""
        kind = ""
        if not self.model.rowCount():
            kind = "filtered" if self.query.text or self.query.filters else "empty"
        if kind == self._empty_kind:
            return
        self._empty_kind = kind
        if self._empty_state is not None:
            self._empty_state.hide()
            self._empty_state.deleteLater()
            self._empty_state = None
        told = self._empty
        if kind == "filtered":
            ways: Sequence[Way] = ((words.CLEAR_FILTERS, self.clear_filters),)
            told = Empty(words.NOTHING_FOUND, words.NOTHING_FOUND_HINT, ways)
        if kind:
            ground = self.view.viewport()
            self._empty_state = EmptyState(told.title, told.sentence, told.ways, ground)
            self._empty_state.setGeometry(ground.rect())
            self._empty_state.show()

    def _cell_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        index = self.view.currentIndex()
        self.actions_.fill_menu(menu, self.model)
        self.menu_wanted.emit(menu)
        if index.isValid() and not self.cursor_.on_draft():
            condition = grid_filters.from_cell(self.model, index.row(), index.column())
            if condition is not None:
                value = self.model.text(index.row(), index.column())
                text = words.FILTER_BY_CELL.format(value=value) if value else words.FILTER_BY_EMPTY
                menu.addSeparator()
                menu.addAction(text).triggered.connect(lambda: self.add_filter(condition))
        if index.isValid():
            column = index.column()
            below = menu.addMenu(words.COLUMN_MENU.format(heading=self.model.heading(column)))
            self._fill_heading_menu(below, column)
        _pop_up(menu, self.view.viewport().mapToGlobal(place))

    def _heading_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self._fill_heading_menu(menu, self.view.header.column_at(place))
        _pop_up(menu, self.view.header.mapToGlobal(place))

    def _fill_heading_menu(self, menu: QMenu, column: int) -> None:
        heading_menu(
            menu,
            column_known=column >= 0,
            sort=lambda: self._sort(column, False),
            filter_column=lambda: self.filter_wanted.emit(self.model.columns[column].key),
            fit=lambda: self.columns.fit(column),
            hide=lambda: self.columns.hide(column),
            choose=self.columns_wanted.emit,
        )

    def _sort(self, column: int, further: bool) -> None:
        key = self.model.columns[column].key
        sort = self.model.next_sort(key, further=further)
        if not self.query.sort and self._own_sort() == (Sort(key),):
            sort = (Sort(key, descending=True),)  # it is sorted by this column already
        self.ask(self.query._replace(sort=sort))

    def _own_sort(self) -> tuple[Sort, ...]:
        own = self.source.own_sort() if isinstance(self.source, HasOrder) else None
        return (own,) if own is not None and own.column in self.model.numbers else ()

    def _current_column(self) -> str | None:
        index = self.view.currentIndex()
        column = self.model.columns[index.column()] if index.isValid() else None
        if column is None or (column.sensitive and not self.query.reveal):
            return None
        return column.key

    def _look_for(self, text: str) -> None:
        # The totals wait until nobody types any more.
        self._totals_soon.setInterval(TYPING_PAUSE)
        self.ask(self.query._replace(text=text))

    def _remove_filter(self, number: int) -> None:
        self.set_filters([f for place, f in enumerate(self.query.filters) if place != number])

    def _turn_red(self) -> None:
        if RED in self.query.filters:
            self.set_filters([f for f in self.query.filters if f != RED])
        else:
            self.add_filter(RED)

    # Wiring

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.totals_line)
        inside.addWidget(self.wrong_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter_line)
        column.addWidget(card, 1)
        self.filter_line.reveal_button.setVisible(any(c.sensitive for c in self.model.columns))

    def _connect(self) -> None:
        view, line = self.view, self.filter_line
        self.cursor_.current_changed.connect(self.current_changed)
        self.deeds.edited.connect(self.edited)
        # Queued: rows are read inside a paint, and no message may open there.
        self.model.failed.connect(self._read_failed, Qt.ConnectionType.QueuedConnection)
        self.model.reloaded.connect(self._after_load)
        self.model.rowsInserted.connect(self._show_empty)
        self.model.rowsRemoved.connect(self._show_empty)
        view.opened.connect(lambda row: self.activated.emit(self.model.row_id(row) or ""))
        view.typing.refused.connect(self._refused)
        view.header.sort_asked.connect(self._sort)
        view.header.customContextMenuRequested.connect(self._heading_menu)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._cell_menu)
        view.viewport().installEventFilter(self)
        line.text_asked.connect(self._look_for)
        line.filter_asked.connect(lambda: self.filter_wanted.emit(self._current_column()))
        line.filter_removed.connect(self._remove_filter)
        line.red_asked.connect(self._turn_red)
        line.reveal_asked.connect(lambda on: self.ask(self.query._replace(reveal=on)))
        line.left.connect(view.setFocus)
        self._on_key("Ctrl+F", lambda grid: grid.look_for())
        for key in NEW_ROW_KEYS:
            self._on_key(key, lambda grid: grid.new_row())
        self._desk.hub.saved.connect(self._saved)
        self._desk.hub.changed.connect(self._changed)

    def _refused(self, column: int) -> None:
        if why := self.model.locked(self.view.currentIndex().row(), column):
            self._desk.say(why)
        elif self.source.can_edit:
            self._desk.say(words.CANNOT_EDIT.format(heading=self.model.heading(column)))
        else:
            self.deeds.refuse()

    def _on_key(self, key: str, do: Callable[[Grid], object]) -> None:
        """A key that works wherever the keyboard is in the window; with several lists it means the nearest."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(lambda: do(self._nearest()))
        shortcut.activatedAmbiguously.connect(lambda: do(self._nearest()))

    def _nearest(self) -> Grid:
        place = QApplication.focusWidget()
        while place is not None and not isinstance(place, Grid):
            place = place.parentWidget()
        if place is not None:
            return place
        return next((grid for grid in self.window().findChildren(Grid) if grid.isVisible()), self)

    def _read_failed(self, error: Exception) -> None:
        messages.report(error, self)

    def _saved(self, committed: Any) -> None:
        if committed.step in self.deeds.own_steps:
            self.deeds.own_steps.discard(committed.step)  # shown already, right after the edit
        else:
            self._foreign_change = True

    def _changed(self, tables: frozenset[str]) -> None:
        foreign, self._foreign_change = self._foreign_change, False
        if tables != ALL_TABLES:
            mine = self.source.tables
            if not foreign or (mine and not concerns(tables, *mine)):
                return
        if self.isVisible():
            self.cursor_.refresh()  # a row that is being filled goes on standing where it stands
        else:
            self.cursor_.stale = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the cells.
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.cursor_.stale:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._empty_state is not None:
            self._empty_state.setGeometry(self.view.viewport().rect())
        return False


def _pop_up(menu: QMenu, place: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
