"""The red cell that the cursor is on: what is wrong with it, and the mend that one key takes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.domain.lists import RejectedCell
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.models.list_source import ListSource, Mends
from khenthuong_desktop.ui.widgets.grid_deeds import GridDeeds
from khenthuong_desktop.ui.widgets.grid_view import GridView
from khenthuong_desktop.ui.widgets.wrong_line import WrongLine


def mend_of(source: ListSource, column: str, text: str) -> str:
    """What a text that was not taken probably means; empty where nobody can tell."""
    return source.mend(column, text) if isinstance(source, Mends) else ""


class GridRed(QObject):
    """Shows the line in the place of another one as long as the cursor is on a red cell."""

    def __init__(self, view: GridView, deeds: GridDeeds, line: WrongLine, otherwise: QWidget) -> None:
        super().__init__(view)
        self._view, self._model = view, view.list_model
        self._deeds, self._line, self._otherwise = deeds, line, otherwise
        self._model.reloaded.connect(self.show)
        view.moved.connect(self.show)
        line.mend_asked.connect(self.mend)
        for key in ("Alt+Return", "Alt+Enter"):
            shortcut = QShortcut(QKeySequence(key), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.mend)

    def show(self) -> None:
        """What is wrong stands where one looks."""
        with messages.guard(self._view):
            wrong, column = self._current(), self._view.currentIndex().column()
            self._line.setVisible(wrong is not None)
            self._otherwise.setVisible(wrong is None)
            if wrong is not None:
                can = self._model.editable(column)
                self._line.tell(wrong.problem, mend_of(self._model.source, wrong.column, wrong.text) if can else "")

    def mend(self) -> None:
        """Take the mend that is proposed for the current red cell."""
        with messages.guard(self._view):
            wrong = self._current()
            mend = mend_of(self._model.source, wrong.column, wrong.text) if wrong is not None else ""
            if mend:
                self._deeds.filling.take_here(mend)
                self._view.setFocus()

    def _current(self) -> RejectedCell | None:
        index = self._view.currentIndex()
        return self._model.problem(index.row(), index.column()) if index.isValid() else None
