"""So với bản …: what differs between the version that was issued and the programme in work, item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTableWidgetItem, QWidget

from khenthuong_desktop.services import programme_changes
from khenthuong_desktop.ui.forms.ui_programme_compare_dialog import Ui_ProgrammeCompareDialog
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import programme_papers as words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from khenthuong_desktop.ui.desk import Desk

WIDTHS: Final = (60, 300, 0)


class ProgrammeCompareDialog(QDialog):
    """Signals:
    slip_wanted(): the officer wants the slip of changes as a paper.
    """

    slip_wanted = Signal()

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_ProgrammeCompareDialog()
        self._form.setupUi(self)
        form, table = self._form, self._form.changesTable
        compared = programme_changes.compared(desk.office, conference_id)
        form.titleLabel.setText(compared.title)
        plain_table.prepare(table, words.COMPARE_HEADINGS, WIDTHS)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setRowCount(len(compared.lines))
        for row, line in enumerate(compared.lines):
            for column, text in enumerate((line.number, line.content, line.change)):
                table.setItem(row, column, QTableWidgetItem(text))
        form.slipButton.setEnabled(bool(compared.lines))
        form.slipButton.clicked.connect(lambda _checked=False: self._slip())
        form.closeButton.clicked.connect(self.accept)
        plain_table.begin(table)
        keep_on_screen(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._form.changesTable.resizeRowsToContents()  # only now are its columns as wide as they stay

    def _slip(self) -> None:
        self.accept()
        self.slip_wanted.emit()
