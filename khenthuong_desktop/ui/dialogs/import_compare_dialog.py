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
from khenthuong_desktop.wording import grid as grid_words
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
        masked: Sequence[tuple[str, str, str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`lines` are heading, what the register has (`with_row`: what another row says), what the file says.

        `masked` are the same lines as they are shown until somebody asks for what is private.
        """
        super().__init__(parent)
        self._form = Ui_ImportCompareDialog()
        self._form.setupUi(self)
        form = self._form
        form.titleLabel.setText((words.COMPARE_CERTAIN if certain else words.COMPARE_TITLE).format(name=name))
        form.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.remarkLabel.setTextFormat(Qt.TextFormat.PlainText)
        form.remarkLabel.setText(remark)
        form.remarkLabel.setVisible(bool(remark))
        self._lines, self._masked = lines, masked if masked is not None else lines
        plain_table.prepare(form.compareTable, words.COMPARE_ROWS if with_row else words.COMPARE_HEADINGS, (170, 0, 0))
        form.revealButton.setText(grid_words.REVEAL)
        form.revealButton.setVisible(list(self._masked) != list(lines))
        form.revealButton.toggled.connect(self._fill)
        self._fill(False)
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

    def _fill(self, reveal: bool) -> None:
        table, lines = self._form.compareTable, self._lines
        # What differs first, then what agrees, then what the file does not tell.
        order = sorted(range(len(lines)), key=lambda place: (not lines[place][2], lines[place][1] == lines[place][2]))
        table.setRowCount(len(order))
        for row, place in enumerate(order):
            _, register, file = lines[place]
            for column, text in enumerate(lines[place] if reveal else self._masked[place]):
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
