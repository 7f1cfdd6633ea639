"""A list whose rows have an order of their own: moved by dragging their number, new ones below the current one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets import pasted_table
from khenthuong_desktop.ui.widgets.cell_delegate import ROW_HEIGHT
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.ui.widgets.grid_selection import Select
from khenthuong_desktop.wording import grid as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.lists import EditOutcome
    from khenthuong_desktop.ui.desk import Desk
    from khenthuong_desktop.ui.models.list_source import ListSource

THICK = 2


@dataclass(frozen=True, slots=True)
class Chosen:
    """Rows and columns that are selected, to be selected again wherever the rows stand then."""

    row_ids: tuple[str, ...]
    columns: tuple[int, ...]


class OrderedGrid(Grid):
    """Signals:
    new_wanted(): Insert or Ctrl+N.
    dropped(row ids, place): rows were dragged before the row that stands at a place now.
    rows_pasted(cells): a block is to come in as new rows, where `takes_rows` says that the page makes them.
    """

    new_wanted = Signal()
    dropped = Signal(object, int)
    rows_pasted = Signal(object)

    def __init__(
        self, desk: Desk, source: ListSource, empty: Empty, *, handle: str, parent: QWidget | None = None
    ) -> None:
        """`handle` is the column by which rows are dragged; Del in it takes the row out."""
        super().__init__(desk, source=source, empty=empty, parent=parent)
        self._handle = self.model.number(handle)
        self._pressed: QPoint | None = None
        self._dragging = False
        self._several = False  # the press was on one of several selected rows, which go together
        self.takes_rows = False
        self.below: str | None = None  # the row behind which the one that is begun is to stand; None: at the end
        self._bar = QFrame(self.view.viewport())
        self._bar.setStyleSheet(f"background: {palette.ACCENT};")
        self._bar.hide()
        self.filter_line.hide()
        self.filter_line.left.connect(self._look_no_more)
        self.model.reloaded.connect(self._look_on)
        self.view.setMouseTracking(True)
        self.actions_.clear.triggered.disconnect()
        self.actions_.clear.triggered.connect(lambda _checked=False: self._delete())
        self.actions_.paste.triggered.disconnect()
        self.actions_.paste.triggered.connect(lambda _checked=False: self._paste())
        self.view.installEventFilter(self)
        self.view.delegate.abandoned.connect(lambda _editor: self._begin_not())
        self.cursor_.current_changed.connect(self._go_elsewhere)

    def begin(self, column: str) -> None:
        """A new row for below the current one, ready to be typed into. It is written at the end of the list, and the
        list has it only once something was typed; Esc before that takes it away."""
        kept = self.below if self._begun_only() else None
        if not self.commit():
            return
        below = kept or self.current_row_id()
        self.deeds.filling.begin(self.model.number(column))
        self.below = below
        self.view.typing.begin()

    def saved_below(self, save: Callable[[str | None], EditOutcome]) -> EditOutcome:
        """Save what was typed; `save` is told behind which row a row that was begun is to stand. The next one stands
        behind that."""
        begun = self.model.draft is not None
        outcome = save(self.below if begun else None)
        if begun and outcome.new_rows:
            self.below = outcome.new_rows[-1]
        return outcome

    def _begin_not(self) -> None:
        """Esc in a row with nothing in it: the cursor goes back to where it was begun from."""
        if self._begun_only():
            below = self.below
            self.model.drop_draft()
            if not (below and self.cursor_.show_row(below)):
                self.cursor_.to_last_row()

    def _begun_only(self) -> bool:
        return self.cursor_.on_draft() and not self.deeds.filling.begun_and_filled()

    def _go_elsewhere(self, row_id: str | None) -> None:
        if row_id and row_id != self.below:
            self.below = None

    def new_row(self) -> None:
        self.new_wanted.emit()

    def look_for(self) -> None:
        """A short list shows its filter line only while somebody looks for something."""
        self.filter_line.show()
        super().look_for()

    def _look_on(self) -> None:
        """What narrows the list is always seen."""
        if self.query.text or self.query.filters:
            self.filter_line.show()

    def _look_no_more(self) -> None:
        self.filter_line.setVisible(bool(self.query.text or self.query.filters))

    def _sort(self, column: int, further: bool) -> None:
        """The order of the rows is what they are about; no heading changes it."""

    def _delete(self) -> None:
        if self.view.currentIndex().column() == self._handle:
            self.deeds.retire()
        else:
            self.deeds.clear()

    def _paste(self) -> None:
        """Into an empty list, and over the numbers of the rows, a block comes as new rows; else over the cells."""
        on_handle = self.view.currentIndex().column() == self._handle
        if self.takes_rows and (on_handle or not self.model.count):
            self.paste_rows()
        else:
            self.deeds.paste()

    def paste_rows(self) -> None:
        """The block of the clipboard as new rows, whatever stands under the cursor."""
        if not self.source.can_edit:
            self.deeds.refuse()
        elif self.commit():
            clipboard = QGuiApplication.clipboard()
            self.rows_pasted.emit(pasted_table.rows(clipboard.text(), clipboard.mimeData().html()))

    # The order

    def in_order(self) -> bool:
        """Whether rows can be moved: among rows that are hidden nobody sees where one goes."""
        narrowed = bool(self.query.text or self.query.filters)
        if narrowed:
            self.desk.say(words.ORDER_NARROWED)
        return not narrowed

    def on_moves(self, shift: Callable[[int], object]) -> None:
        """Alt with an arrow moves the selected rows, by -1 or 1, while the keyboard is in this list."""
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            # Said to the constructor together with what it is to do, it is not heard.
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(shift, by))

    def chosen(self) -> Chosen:
        """What is selected, before the rows move."""
        bounds = self.view.cells.bounds()
        return Chosen(tuple(self.selected_ids()), bounds.columns if bounds is not None else ())

    def choose_again(self, chosen: Chosen) -> None:
        """Select several rows again where they stand now; the cursor stays where it is."""
        if len(chosen.row_ids) < 2 or not chosen.columns:
            return
        again = QItemSelection()
        for row_id in chosen.row_ids:
            if (row := self.model.position(row_id)) is None:
                continue
            again.merge(self.view.cells.between((row, chosen.columns[0]), (row, chosen.columns[-1])), Select.Select)
        self.view.cells.replace(again)

    # Dragging

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() != Qt.Key.Key_Escape:
                return False
            if not self._dragging:
                begun = self._begun_only()
                self._begin_not()
                return begun
            self._end()  # everything stays where it is
            return True
        if watched is self.view.viewport() and isinstance(event, QMouseEvent) and self.source.can_edit:
            if event.type() == QEvent.Type.MouseButtonPress:
                return self._press(event)
            elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
                return self._drag(event)
            elif event.type() == QEvent.Type.MouseButtonRelease and self._release(event):
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> bool:
        """True where the selection is to stay: several rows are taken hold of by one of their numbers."""
        place = event.position().toPoint()
        index = self.view.indexAt(place)
        by_handle = index.isValid() and index.column() == self._handle
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = place if by_handle and plain else None
        rows = self.view.cells.selected_rows()
        several = sum(last - first + 1 for first, last in rows) > 1
        held = several and any(first <= index.row() <= last for first, last in rows)
        self._several = self._pressed is not None and held
        if self._several:
            self.commit()
            self.view.setFocus()
        return self._several

    def _drag(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._end()
            return False
        if not self._dragging and (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return True  # not yet; and the selection does not follow
        if not self._dragging and not self.in_order():
            self._end()
            return True
        self._dragging = True
        self._scroll(place)
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        target = self._target(place)
        height = self.view.rowViewportPosition(0) + target * ROW_HEIGHT
        self._bar.setGeometry(0, max(0, height - THICK // 2), self.view.viewport().width(), THICK)
        self._bar.show()
        return True

    def _release(self, event: QMouseEvent) -> bool:
        dragging, target = self._dragging, self._target(event.position().toPoint())
        ids, pressed, several = self.selected_ids(), self._pressed, self._several
        self._end()
        if several and pressed is not None and not dragging:
            self.view.go(self.view.indexAt(pressed).row(), self._handle)  # a click and no more
            return True
        if dragging:
            self.dropped.emit(ids, target)
        return dragging

    def _scroll(self, place: QPoint) -> None:
        """At the edge the list goes on below the mouse."""
        bar = self.view.verticalScrollBar()
        if place.y() < ROW_HEIGHT // 2:
            bar.setValue(bar.value() - 1)
        elif place.y() > self.view.viewport().height() - ROW_HEIGHT // 2:
            bar.setValue(bar.value() + 1)

    def _target(self, place: QPoint) -> int:
        """Before which row something would be put down here."""
        first = self.view.rowViewportPosition(0)
        return max(0, min(round((place.y() - first) / ROW_HEIGHT), self.model.count))

    def _end(self) -> None:
        self._pressed, self._dragging, self._several = None, False, False
        self.view.viewport().unsetCursor()
        self._bar.hide()
