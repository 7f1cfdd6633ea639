"""Nhật ký: every saved step as a sentence, and the way to take one back."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from khenthuong_desktop.services import history, lists
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.forms.ui_history_page import Ui_HistoryPage
from khenthuong_desktop.ui.widgets.grid import Grid
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import window as words

UNDOABLE = frozenset(codes.STEP_STATES[state] for state in ("do", "left_office"))


class HistoryPage(QWidget):
    """A step that cannot be taken back names the later steps that stand in the way."""

    NAME = "history"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._form = Ui_HistoryPage()
        self._form.setupUi(self)
        self.grid = Grid(desk, list_name="history")
        self.grid.cursor_.newest_first = True
        grid_dialogs.attach(self.grid)
        layout: QVBoxLayout = self._form.gridLayout
        layout.addWidget(self.grid)
        self._form.undoStepButton.clicked.connect(self.undo_step)
        self.grid.current_changed.connect(self._offer)
        self.grid.model.reloaded.connect(lambda: self._offer(self.grid.current_row_id()))
        self._offer(self.grid.current_row_id())

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not by a focus proxy: Tab would jump past whatever stands before the list.
        self.grid.setFocus()

    def refresh(self) -> None:
        self.grid.refresh()

    def show_record(self, row_id: str) -> None:
        self.grid.show_record(row_id)

    def _offer(self, step: str | None) -> None:
        """What is taken back already, an upgrade or an erasing has no way back from here."""
        with messages.guard(self):
            row = lists.row(self._desk.office, "history", step) if step is not None else None
            state = row.texts[self.grid.model.number("state")] if row is not None else ""
            can = row is not None and state in UNDOABLE and self._desk.office.read_only is None
            self._form.undoStepButton.setEnabled(can)
            self._form.undoStepButton.setToolTip("" if can else words.HISTORY_NO_WAY_BACK)

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
