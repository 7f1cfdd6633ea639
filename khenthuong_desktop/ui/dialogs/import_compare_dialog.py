"""A row of a file beside the record that it may be, and whether they are one person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QTableWidgetItem, QWidget

from khenthuong_desktop.ui.forms.ui_import_compare_dialog import Ui_ImportCompareDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.fonts import semibold
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import import_page as words


class ImportCompareDialog(QDialog):
    """Signals:
    decided(decision): 'same', 'different' or 'leave_out'.
    """

    decided = Signal(str)

    def __init__(
        self,
        name: str,
        remark: str,
        lines: Sequence[tuple[str, str, str]],
        *,
        certain: bool,
        writable: bool = True,
        with_row: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`lines` are heading, what the register has (`with_row`: what another row says), what the file says."""
        super().__init__(parent)
        self._form = Ui_ImportCompareDialog()
        self._form.setupUi(self)
        form = self._form
        form.titleLabel.setText((words.COMPARE_CERTAIN if certain else words.COMPARE_TITLE).format(name=name))
        form.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.remarkLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.remarkLabel.setText(remark)
        form.remarkLabel.setVisible(bool(remark))
        self._fill(lines, words.COMPARE_ROWS if with_row else words.COMPARE_HEADINGS)
        for button, decision in (
            (form.sameButton, "same"),
            (form.differentButton, "different"),
            (form.leaveOutButton, "leave_out"),
        ):
            button.setEnabled(writable)
            button.clicked.connect(lambda _checked=False, decision=decision: self._decide(decision))
        form.closeButton.clicked.connect(self.reject)
        plain_table.begin(form.compareTable)
        keep_on_screen(self)

    def _fill(self, lines: Sequence[tuple[str, str, str]], headings: Sequence[str]) -> None:
        table = self._form.compareTable
        plain_table.prepare(table, headings, (170, 0, 0))
        # What differs first, then what agrees, then what the file does not tell.
        order = sorted(lines, key=lambda line: (not line[2], line[1] == line[2]))
        table.setRowCount(len(order))
        for row, (heading, register, file) in enumerate(order):
            for column, text in enumerate((heading, register, file)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0:
                    item.setForeground(QColor(palette.SECOND_TEXT))
                elif register != file and file:
                    item.setFont(semibold(table.font()))
                    item.setForeground(QColor(palette.AMBER))
                table.setItem(row, column, item)

    def _decide(self, decision: str) -> None:
        self.accept()
        self.decided.emit(decision)
