"""Several names, one a line; what is known is offered below the line as one types and never put in unasked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceList, KeyCompleter

LINES_SEEN: Final = 3
LETTERS_TYPED: Final = 2  # with fewer nearly every name fits
FRAME: Final = 20
POPUP_WIDTH: Final = 420
_TAKING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class NameLines(QPlainTextEdit):
    """Arrow down and Enter take a name that is offered; Enter alone begins the next line."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_SEEN + FRAME)
        self._choices = ChoiceList(names, self)
        self.completer = KeyCompleter(self._choices, self)
        self.completer.setWidget(self)
        self.completer.activated.connect(self.take)
        self.textChanged.connect(self._offer)

    def names(self) -> tuple[str, ...]:
        """What stands in the lines, the empty ones left out."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())

    def take(self, name: str) -> None:
        """The name that was chosen, in place of what was typed of it."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.blockSignals(True)  # else the name just taken would be offered again
        cursor.insertText(name)
        self.blockSignals(False)
        self.setTextCursor(cursor)
        self.textChanged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.completer.popup()
        if popup is not None and popup.isVisible():
            if event.key() == Qt.Key.Key_Escape or (event.key() in _TAKING and popup.currentIndex().isValid()):
                event.ignore()  # the popup knows what to do with it
                return
            if event.key() in _TAKING:
                popup.hide()
        super().keyPressEvent(event)

    def _offer(self) -> None:
        typed = search_key(self.textCursor().block().text())
        wanted = self.hasFocus() and len(typed) >= LETTERS_TYPED and not self._choices.known(typed)
        if wanted:
            self.completer.setCompletionPrefix(typed)
        if not wanted or not self.completer.completionCount():
            if (popup := self.completer.popup()) is not None:
                popup.hide()
            return
        below = self.cursorRect()
        below.setLeft(0)
        below.setWidth(POPUP_WIDTH)
        self.completer.complete(below)
