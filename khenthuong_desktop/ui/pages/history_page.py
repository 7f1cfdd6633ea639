"""Nhật ký: every saved step as a sentence, and the way to take one back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from khenthuong_desktop.services import history
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.forms.ui_history_page import Ui_HistoryPage
from khenthuong_desktop.ui.widgets.grid import Grid
from khenthuong_desktop.wording import window as words


class HistoryPage(QWidget):
    """A step that cannot be taken back names the later steps that stand in the way."""

    NAME = "history"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_HistoryPage()
        self._form.setupUi(self)
        self.grid = Grid(desk, list_name="history")
        layout: QVBoxLayout = self._form.gridLayout
        layout.addWidget(self.grid)
        self.setFocusProxy(self.grid.view)
        self._form.undoStepButton.clicked.connect(self.undo_step)

    def refresh(self) -> None:
        self.grid.refresh()

    def show_record(self, row_id: str) -> None:
        self.grid.show_record(row_id)

    def undo_step(self) -> None:
        """Take back the chosen step alone."""
        with messages.guard(self):
            chosen = self.grid.current_row_id()
            if chosen is None:
                self._desk.say(words.HISTORY_CHOOSE)
                return
            step = history.undo_step(self._desk.office, int(chosen))
            self._desk.hub.deliver()
            self._desk.say(words.UNDONE.format(step=step.reason))
