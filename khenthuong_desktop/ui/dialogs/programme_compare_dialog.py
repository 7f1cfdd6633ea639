"""So với bản …: what differs between the version that was issued and the programme in work, item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTableWidgetItem, QWidget

from khenthuong_desktop.services import programme, programme_changes
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.forms.ui_programme_compare_dialog import Ui_ProgrammeCompareDialog
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import programme as programme_words
from khenthuong_desktop.wording import programme_papers as words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from khenthuong_desktop.ui.desk import Desk

WIDTHS: Final = (60, 300, 0)


class ProgrammeCompareDialog(QDialog):
    """Signals:
    slip_wanted(since, version): the officer wants what is shown, between these two, as a paper.
    """

    slip_wanted = Signal(int, int)

    def __init__(self, desk: Desk, conference_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._conference_id = desk.office, conference_id
        self._form = Ui_ProgrammeCompareDialog()
        self._form.setupUi(self)
        form, table = self._form, self._form.changesTable
        work = programme.programme(desk.office, conference_id)
        before, _ = programme.versions(work)
        self._version = before.version
        self._later = before.version if before.version == work.version else work.version
        for one in reversed([one for one in work.issues if one.version <= before.version]):
            form.sinceBox.addItem(programme_words.COMPARE_FROM.format(version=one.version), one.version)
        form.sinceBox.setEnabled(form.sinceBox.count() > 1)
        form.sinceBox.currentIndexChanged.connect(lambda _place: self._changed())
        plain_table.prepare(table, words.COMPARE_HEADINGS, WIDTHS)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        self._fill()
        form.slipButton.clicked.connect(lambda _checked=False: self._slip())
        form.closeButton.clicked.connect(self.accept)
        plain_table.begin(table)
        keep_on_screen(self)

    def _changed(self) -> None:
        """From another issue on: who missed one slip asks for all that has changed since his."""
        with messages.guard(self):
            self._version = int(self._form.sinceBox.currentData())
            self._fill()
            self._form.changesTable.resizeRowsToContents()

    def _fill(self) -> None:
        form, table = self._form, self._form.changesTable
        later = self._later if self._later > self._version else None
        compared = programme_changes.compared(self._office, self._conference_id, self._version, later)
        form.titleLabel.setText(compared.title)
        table.setRowCount(len(compared.lines))
        for row, line in enumerate(compared.lines):
            for column, text in enumerate((line.number, line.content, line.change)):
                table.setItem(row, column, QTableWidgetItem(text))
        form.slipButton.setEnabled(bool(compared.lines) and later is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._form.changesTable.resizeRowsToContents()  # only now are its columns as wide as they stay

    def _slip(self) -> None:
        self.accept()
        self.slip_wanted.emit(self._version, self._later)
