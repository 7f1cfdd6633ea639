"""A list with a box before every line and a search above it, where some of a few are chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.field_line import BOX

_ID: Final = Qt.ItemDataRole.UserRole
_KEY: Final = Qt.ItemDataRole.UserRole + 1
_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class TickedLines(QObject):
    """Ticks stay while the search hides their lines. Signal counted(int): so many are ticked now."""

    counted = Signal(int)

    def __init__(self, lines: QListWidget, search: QLineEdit) -> None:
        super().__init__(lines)
        self._lines = lines
        lines.setStyleSheet(BOX)
        lines.itemChanged.connect(lambda _item: self.counted.emit(len(self.chosen())))
        search.textChanged.connect(self.narrow)

    def __len__(self) -> int:
        return self._lines.count()

    def add(self, line_id: str, text: str, *, doubt: str = "") -> None:
        """One more line; `doubt` is why it should be looked at before it is ticked."""
        item = QListWidgetItem(text, self._lines)
        if doubt:
            item.setForeground(QColor(palette.AMBER))
            item.setToolTip(doubt)
        item.setData(_ID, line_id)
        item.setData(_KEY, search_key(text))
        item.setFlags(_FLAGS)
        item.setCheckState(Qt.CheckState.Unchecked)

    def chosen(self) -> list[str]:
        """The ticked ones, also those that the search hides now."""
        return [str(one.data(_ID)) for one in self._items() if one.checkState() == Qt.CheckState.Checked]

    def narrow(self, text: str) -> None:
        """Show the lines that have every word of it."""
        wanted = search_key(text).split()
        for item in self._items():
            item.setHidden(not all(word in str(item.data(_KEY)) for word in wanted))

    def _items(self) -> list[QListWidgetItem]:
        return [self._lines.item(row) for row in range(self._lines.count())]
