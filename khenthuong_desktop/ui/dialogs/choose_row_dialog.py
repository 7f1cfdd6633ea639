"""A small list to choose one line of: the files that came in, what is to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTableWidgetItem, QWidget

from khenthuong_desktop.ui.forms.ui_choose_row_dialog import Ui_ChooseRowDialog
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.ui.widgets.table_card import PADDED

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list; one that leads nowhere is only read."""

    texts: tuple[str, ...]
    leads: bool = True


class ChooseRowDialog(QDialog):
    """Signal chosen(place): the line that was taken, counted from 0; by then the dialog has closed."""

    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        columns: Sequence[tuple[str, int]],
        lines: Sequence[Line],
        parent: QWidget | None = None,
        *,
        intro: str = "",
        take: str,
    ) -> None:
        """`columns` are headings with widths; a width of 0 takes what is left."""
        super().__init__(parent)
        self._lines = tuple(lines)
        self._form = Ui_ChooseRowDialog()
        self._form.setupUi(self)
        form, table = self._form, self._form.rowsTable
        self.setWindowTitle(title)
        form.introLabel.setText(intro)
        form.introLabel.setVisible(bool(intro))
        form.takeButton.setText(take)
        plain_table.prepare(table, [name for name, _ in columns], [width for _, width in columns])
        table.setStyleSheet(plain_table.LOOK + PADDED)
        table.verticalHeader().setMinimumSectionSize(plain_table.ROW_HEIGHT)
        table.setAccessibleName(title)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            for column, text in enumerate(line.texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if not line.leads:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                    item.setForeground(self.palette().placeholderText())
                table.setItem(row, column, item)
        table.itemSelectionChanged.connect(self._enable)
        table.itemDoubleClicked.connect(lambda _item: self.take())
        form.closeButton.clicked.connect(self.reject)
        form.takeButton.clicked.connect(lambda _checked=False: self.take())
        plain_table.begin(table)
        self._enable()
        keep_on_screen(self)

    def take(self) -> None:
        """The current line."""
        row = self._form.rowsTable.currentRow()
        if row >= 0 and self._lines[row].leads:
            self.accept()
            self.chosen.emit(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._form.rowsTable.resizeRowsToContents()  # only now are its columns as wide as they stay

    def _enable(self) -> None:
        row = self._form.rowsTable.currentRow()
        self._form.takeButton.setEnabled(row >= 0 and self._lines[row].leads)
