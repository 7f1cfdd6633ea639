"""Two records field by field: the differing ones marked, and for each the side that is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from khenthuong_desktop.services.subject_merging import ComparedField, Side
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import duplicates as words

ROW_HEIGHT = 27
PADDING = 6
RESULT = 3
_SIDES: dict[int, Side] = {1: "left", 2: "right"}
_KEYS: dict[int, Side] = {
    Qt.Key.Key_1: "left",
    Qt.Key.Key_2: "right",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}


class _Lines(QStyledItemDelegate):
    """The current row has a frame and not a ground: the ground says which side is taken."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        table = self.parent()
        drawn = QStyleOptionViewItem(option)
        drawn.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QBrush):
            painter.fillRect(option.rect, ground)
        drawn.rect = option.rect.adjusted(PADDING, 0, 0, 0)
        super().paint(painter, drawn, index)
        rect = option.rect
        painter.setPen(QColor(palette.LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if isinstance(table, QTableWidget) and index.row() == table.currentRow():
            painter.setPen(QColor(palette.ACCENT if table.hasFocus() else palette.BORDER))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MergeTable(QTableWidget):
    """Signals:
    pressed_key(str): a letter that is for the page.
    """

    pressed_key = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._fields: Sequence[ComparedField] = ()
        self._shown: list[ComparedField] = []
        self.chosen: dict[str, Side] = {}
        self.setItemDelegate(_Lines(self))
        self.setHorizontalHeaderLabels([words.FIELD, words.LEFT, words.RIGHT, words.RESULT])
        self.setAccessibleName(words.FIELDS_NAME)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setStyleSheet(
            f"QHeaderView::section {{ background: {palette.HEADER}; color: {palette.TEXT}; border: none; "
            f"border-bottom: 1px solid {palette.LINE}; padding: 5px {PADDING + 3}px; font-weight: 600; }}"
        )
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        heading.setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, 190)
        self.setColumnWidth(3, 120)

    def show_fields(self, fields: Sequence[ComparedField], *, only_differing: bool, keep: bool = False) -> None:
        """Show a comparison; `keep` keeps what was chosen so far."""
        self._fields = fields
        known = self.chosen if keep else {}
        self.chosen = {one.column: known.get(one.column, one.proposed) for one in fields if one.differs}
        self._shown = [one for one in fields if one.differs or not only_differing]
        row = max(0, self.currentRow()) if keep else 0
        self.setRowCount(len(self._shown))
        for number, one in enumerate(self._shown):
            for column, text in enumerate((one.heading, one.left, one.right, "")):
                item = QTableWidgetItem(text or (words.NOTHING if column and one.differs else ""))
                if column in (1, 2):
                    item.setToolTip(text)
                self.setItem(number, column, item)
            self._paint(number)
        if self._shown:
            self.setCurrentCell(min(row, len(self._shown) - 1), 0)

    @property
    def shown(self) -> Sequence[ComparedField]:
        """The fields of the rows, from top to bottom."""
        return self._shown

    def choose(self, side: Side, row: int | None = None) -> None:
        """Take a side in a row: the current one where none is named."""
        number = self.currentRow() if row is None else row
        if 0 <= number < len(self._shown) and self._shown[number].differs:
            self.chosen[self._shown[number].column] = side
            self._paint(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _KEYS.get(event.key())
        if side is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(side)
            if event.key() in (Qt.Key.Key_1, Qt.Key.Key_2):
                self.setCurrentCell(min(self.currentRow() + 1, self.rowCount() - 1), 0)
            return
        letter = event.text().lower()
        if letter and letter in "gks" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pressed_key.emit(letter)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() in _SIDES:
            self.choose(_SIDES[index.column()], index.row())
        super().mouseReleaseEvent(event)

    def _paint(self, number: int) -> None:
        """What is taken stands on colour and in the last column in words; what is left is grey."""
        one = self._shown[number]
        side = self.chosen.get(one.column)
        for column in range(self.columnCount()):
            item = self.item(number, column)
            if item is None:
                continue
            colour, ground = palette.TEXT, palette.SURFACE
            if not one.differs:
                colour = palette.SECOND_TEXT
            elif column in _SIDES:
                taken = _SIDES[column] == side
                colour, ground = (
                    (palette.TEXT, palette.AMBER_GROUND) if taken else (palette.FAINT_TEXT, palette.SURFACE)
                )
            item.setForeground(QBrush(QColor(colour)))
            item.setBackground(QBrush(QColor(ground)))
            font = item.font()
            font.setBold(one.differs and (column == 0 or _SIDES.get(column) == side))
            item.setFont(font)
            if column == RESULT:
                item.setText(words.SAME if side is None else words.TAKEN.format(side=words.SIDES[side]))
