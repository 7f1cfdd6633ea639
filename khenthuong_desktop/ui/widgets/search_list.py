"""What the search has found, in groups, below its field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.fonts import semibold

ROW_HEIGHT = 28
HEADING_HEIGHT = 26
MOST_ROWS = 16

_DETAIL = Qt.ItemDataRole.UserRole
_HIT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the answer; `hit` is what the window opens."""

    title: str
    detail: str
    hit: Any


Groups = Sequence[tuple[str, Sequence[Finding]]]


class SearchList(QListWidget):
    """Signal pressed_hit(object): a line was clicked. It never takes the keyboard."""

    pressed_hit = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchList")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            f"#searchList {{ background: {palette.SURFACE}; border: 1px solid {palette.BORDER};"
            " border-radius: 6px; padding: 4px 0; }"
        )
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(False)
        self.itemClicked.connect(self._clicked)
        self.hide()

    def fill(self, groups: Groups, nothing: str) -> None:
        self.clear()
        for heading, findings in groups:
            if findings:
                self._add(heading, "", None, HEADING_HEIGHT)
            for finding in findings:
                self._add(finding.title, finding.detail, finding.hit, ROW_HEIGHT)
        if not self.count():
            self._add(nothing, "", None, ROW_HEIGHT)
        self.go(1)

    def go(self, by: int) -> None:
        """Go up or down among the lines that can be opened."""
        lines = [n for n in range(self.count()) if self.item(n).data(_HIT) is not None]
        if not lines:
            return
        here = lines.index(self.currentRow()) if self.currentRow() in lines else -1
        there = lines[max(0, min(len(lines) - 1, here + by))]
        self.setCurrentRow(there)
        # With its heading, when it is the first of its group.
        self.scrollToItem(self.item(0 if there == lines[0] else there))
        if there == lines[0]:
            self.scrollToTop()

    def current_hit(self) -> object:
        item = self.currentItem()
        return item.data(_HIT) if item is not None else None

    def wanted_height(self) -> int:
        heights = [self.item(n).sizeHint().height() for n in range(min(self.count(), MOST_ROWS))]
        return sum(heights) + 12

    def _add(self, title: str, detail: str, hit: object, height: int) -> None:
        item = QListWidgetItem(title)
        item.setData(_DETAIL, detail)
        item.setData(_HIT, hit)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title} {detail}".strip())
        item.setSizeHint(QSize(100, height))
        if hit is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _clicked(self, item: QListWidgetItem) -> None:
        if item.data(_HIT) is not None:
            self.pressed_hit.emit(item.data(_HIT))


class _Painter(QStyledItemDelegate):
    """Headings quiet, lines with their detail at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font = option.font
        middle = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        title, detail = str(index.data()), str(index.data(_DETAIL) or "")
        inner = box.adjusted(14, 0, -14, 0)
        if index.data(_HIT) is None:
            small = semibold(font)
            small.setPixelSize(12)
            painter.setFont(small)
            painter.setPen(QColor(palette.SECOND_TEXT))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, title)
        else:
            if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
                chosen = bool(state & QStyle.StateFlag.State_Selected)
                painter.fillRect(box, QColor(palette.SELECTION if chosen else palette.HOVER))
            painter.setFont(font)
            metrics = painter.fontMetrics()
            detail = metrics.elidedText(detail, elide, inner.width() // 2)
            room = inner.width() - metrics.horizontalAdvance(detail) - (16 if detail else 0)
            painter.setPen(QColor(palette.TEXT))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, metrics.elidedText(title, elide, room))
            painter.setPen(QColor(palette.SECOND_TEXT))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, detail)
        painter.restore()
