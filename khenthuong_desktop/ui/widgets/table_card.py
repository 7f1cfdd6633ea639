"""A card with a small table to look at, and the buttons for what can be done with its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets import plain_table

PADDED = "QTableWidget::item { padding: 0 5px; }"
SIDES = 26  # left and right of the table, with its frame
STRETCHED = 170  # so much the column that takes what is left should have
_ID = Qt.ItemDataRole.UserRole
_COLOURS = {"good": palette.GREEN, "look": palette.AMBER, "wrong": palette.RED, "second": palette.SECOND_TEXT}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `meanings` colours the text of a column by what it means."""

    id: str
    texts: tuple[str, ...]
    meanings: dict[int, str] = field(default_factory=dict)


class TableCard(QFrame):
    """Signals:
    activated(id): Enter or a double click on a row.
    removed(id): Delete.
    moved(id, by): Alt with an arrow key.
    """

    activated = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(
        self,
        heading: str,
        columns: Sequence[tuple[str, int]],
        *,
        empty: str = "",
        spare: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`columns` are headings with widths; a width of 0 takes what is left. `empty` is said without rows; `spare`
        are the columns that give way where there is little room, the first of them first."""
        super().__init__(parent)
        self._widths = [plain_table.wide(width, self.font()) for _, width in columns]
        self._spare = tuple(spare)
        self.setProperty("look", "card")
        self._needing: list[QPushButton] = []
        self._empty = empty
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 12)
        whole.setSpacing(8)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(6)
        told = QHBoxLayout()
        told.setSpacing(6)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self._heading = QLabel(heading, self)
        self._heading.setProperty("look", "section")
        self.remark = QLabel(self)
        self.remark.setProperty("look", "second")
        told.addWidget(self._heading)
        told.addWidget(self.remark)
        told.addStretch(1)
        self._top.addLayout(told, 1)
        self._top.addLayout(self._buttons)
        whole.addLayout(self._top)
        self.table = QTableWidget(0, 0, self)
        plain_table.prepare(self.table, [name for name, _ in columns], [width for _, width in columns])
        self.table.setStyleSheet(plain_table.LOOK + PADDED)
        self.table.verticalHeader().setDefaultSectionSize(27)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(heading)
        self.table.setWordWrap(False)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemDoubleClicked.connect(lambda item: self.activated.emit(self._id_of(item.row())))
        self.table.installEventFilter(self)
        self._nothing = QLabel(empty, self)
        self._nothing.setProperty("look", "second")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.table, 1)
        whole.addWidget(self._nothing, 1)
        self.fill(())

    def button(self, text: str, do: Callable[[], object], *, needs_row: bool = False, hint: str = "") -> QPushButton:
        """One more button at the right; with `needs_row` it is of use only while a row is chosen."""
        made = QPushButton(text, self)
        made.setToolTip(hint)
        made.clicked.connect(lambda _checked=False: do())
        self._buttons.addWidget(made)
        if needs_row:
            self._needing.append(made)
        self._enable()
        return made

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these rows; the row that was current stays so where it is still there."""
        table, kept = self.table, self.current_id()
        had_keyboard = table.hasFocus()
        place = table.currentRow()
        table.blockSignals(True)
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row.texts):
                item = QTableWidgetItem(text)
                item.setData(_ID, row.id)
                item.setToolTip(text)
                if (meaning := row.meanings.get(column)) is not None:
                    item.setForeground(QColor(_COLOURS[meaning]))
                table.setItem(number, column, item)
        table.clearSelection()
        ids = [row.id for row in rows]
        if rows:
            table.selectRow(ids.index(kept) if kept in ids else max(0, min(place, len(rows) - 1)))
        table.blockSignals(False)
        table.setVisible(bool(rows) or not self._empty)
        self._nothing.setVisible(not rows and bool(self._empty))
        self._enable()
        if had_keyboard and not rows:
            self._to_buttons()

    def rows(self) -> list[list[str]]:
        """The texts that are shown, row by row."""
        table = self.table
        items = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
        return [[item.text() if item is not None else "" for item in row] for row in items]

    def ids(self) -> list[str]:
        return [self._id_of(row) for row in range(self.table.rowCount())]

    def current_id(self) -> str:
        """The row that the cursor is on; '' without one."""
        return self._id_of(self.table.currentRow())

    def chosen_ids(self) -> list[str]:
        """The selected rows from top to bottom."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._id_of(row) for row in rows]

    def select(self, row_id: str) -> None:
        ids = self.ids()
        if row_id in ids:
            self.table.selectRow(ids.index(row_id))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.table or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, row_id = event.key(), self.current_id()
        if not row_id:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(row_id)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(row_id)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(row_id, -1 if key == Qt.Key.Key_Up else 1)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width() - SIDES)

    def _fit(self, room: int) -> None:
        """Buttons below the heading, and without the spare columns, where they would be cut off."""
        buttons = [item.widget() for n in range(self._buttons.count()) if (item := self._buttons.itemAt(n)) is not None]
        wide = sum(one.sizeHint().width() + 6 for one in buttons if one is not None)
        wide += self._heading.sizeHint().width() + self.remark.sizeHint().width() + 12
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if wide <= room else ways.TopToBottom)
        self._top.setAlignment(self._buttons, Qt.AlignmentFlag(0) if wide <= room else Qt.AlignmentFlag.AlignLeft)
        needed = sum(width or STRETCHED for width in self._widths)
        for column in self._spare:
            self.table.setColumnHidden(column, needed > room)
            if needed > room:
                needed -= self._widths[column]

    def _to_buttons(self) -> None:
        """Where the last row went, the keyboard waits at what makes a new one, and not in some other card."""
        layout = self._buttons
        buttons = [item.widget() for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
        left = [one for one in buttons if one is not None and one.isEnabled()]
        if left:
            left[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _id_of(self, row: int) -> str:
        item = self.table.item(row, 0) if row >= 0 else None
        return str(item.data(_ID)) if item is not None else ""

    def _enable(self) -> None:
        for button in self._needing:
            button.setEnabled(bool(self.table.selectedIndexes()))


def moved(ids: Sequence[str], row_id: str, by: int) -> list[str]:
    """The same ids with one of them further up or down."""
    ordered = list(ids)
    place = ordered.index(row_id)
    there = max(0, min(len(ordered) - 1, place + by))
    ordered.insert(there, ordered.pop(place))
    return ordered
