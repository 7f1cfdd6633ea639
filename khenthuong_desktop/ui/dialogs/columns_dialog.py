"""Which columns a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from khenthuong_desktop.ui.forms.ui_columns_dialog import Ui_ColumnsDialog
from khenthuong_desktop.ui.widgets.grid_columns import ShownColumn

LINE_HEIGHT = 26


class ColumnsDialog(QDialog):
    """Signals:
    chosen(list of ShownColumn): show these; at least one is among them.
    """

    chosen = Signal(object)

    def __init__(
        self,
        layout: Sequence[ShownColumn],
        own: Sequence[ShownColumn],
        headings: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`own` is how the list came; `headings` by column key."""
        super().__init__(parent)
        self._form = Ui_ColumnsDialog()
        self._form.setupUi(self)
        self._headings = headings
        self._known: dict[str, ShownColumn] = {}
        self._fill(layout)
        form = self._form
        form.columnsList.itemChanged.connect(self._check)
        form.upButton.clicked.connect(lambda: self._move(-1))
        form.downButton.clicked.connect(lambda: self._move(1))
        form.ownButton.clicked.connect(lambda: self._fill(own))
        form.cancelButton.clicked.connect(self.reject)
        form.applyButton.clicked.connect(self._apply)

    def columns(self) -> list[ShownColumn]:
        """The columns as they stand in the dialog."""
        items = [self._form.columnsList.item(row) for row in range(self._form.columnsList.count())]
        return [
            replace(self._known[item.data(Qt.ItemDataRole.UserRole)], shown=item.checkState() == Qt.CheckState.Checked)
            for item in items
        ]

    def _fill(self, layout: Sequence[ShownColumn]) -> None:
        self._known = {column.key: column for column in layout}
        self._form.columnsList.clear()
        for column in layout:
            item = QListWidgetItem(self._headings[column.key])
            item.setData(Qt.ItemDataRole.UserRole, column.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column.shown else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, LINE_HEIGHT))
            self._form.columnsList.addItem(item)
        self._form.columnsList.setCurrentRow(0)
        self._check()

    def _move(self, by: int) -> None:
        row = self._form.columnsList.currentRow()
        if 0 <= row + by < self._form.columnsList.count():
            item = self._form.columnsList.takeItem(row)
            self._form.columnsList.insertItem(row + by, item)
            self._form.columnsList.setCurrentRow(row + by)

    def _check(self) -> None:
        # A list without a column could not be brought back with the mouse.
        self._form.applyButton.setEnabled(any(column.shown for column in self.columns()))

    def _apply(self) -> None:
        self.chosen.emit(self.columns())
        self.accept()
