"""Names as the old font wrote them, beside what they became in Unicode."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QTableWidgetItem, QWidget

from khenthuong_desktop.ui.forms.ui_import_decoded_dialog import Ui_ImportDecodedDialog
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import import_page as words


class ImportDecodedDialog(QDialog):
    """Only to look at."""

    def __init__(self, pairs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_ImportDecodedDialog()
        self._form.setupUi(self)
        table = self._form.decodedTable
        plain_table.prepare(table, words.DECODED_HEADINGS, (0, 0))
        table.setRowCount(len(pairs))
        for row, pair in enumerate(pairs):
            for column, text in enumerate(pair):
                table.setItem(row, column, QTableWidgetItem(text))
        self._form.closeButton.clicked.connect(self.accept)
        plain_table.begin(table)
        keep_on_screen(self)
