"""The one search for everything: a field in the top line and, below it, what was found, grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from khenthuong_desktop.wording import window as words

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from khenthuong_desktop.ui.widgets.search_list import Groups, SearchList

DELAY_MS = 0  # what an input method sends together is one question

PAGE = 8


class SearchBox(QLineEdit):
    """The keyboard stays in the field all the time, so that every input method goes on working.

    Signals: asked(str) after the last letter that came at once; opened(object) with the hit of the chosen
    line; left: Esc was pressed in the empty field.
    """

    asked = Signal(str)
    opened = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words.SEARCH_PLACEHOLDER)
        self.setAccessibleName(words.FIND)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DELAY_MS)
        self._pause.timeout.connect(self.ask_now)
        self.textEdited.connect(self._typed)
        self._list: SearchList | None = None
        self._enter_waits = False

    def ask_now(self) -> None:
        """Ask for what stands in the field without waiting any longer."""
        self._pause.stop()
        if text := self.text().strip():
            self.asked.emit(text)
        else:
            self.close_list()

    def show_findings(self, text: str, groups: Groups) -> None:
        """Show the answer to `text`, unless something else has been typed since."""
        if text != self.text().strip() or not self.hasFocus():
            return
        found = self._findings()
        found.fill(groups, words.SEARCH_NOTHING.format(text=text))
        self._place()
        found.show()
        found.raise_()
        if self._enter_waits:
            self._enter_waits = False
            self._open_current()

    def close_list(self) -> None:
        self._enter_waits = False
        if self._list is not None:
            self._list.hide()

    @property
    def list_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), QtCore.Qt.Key
        moves = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: PAGE, keys.Key_PageUp: -PAGE}
        if self._list is not None and self._list.isVisible() and key in moves:
            self._list.go(moves[keys(key)])
        elif key == keys.Key_Down:
            self.ask_now()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self._enter()
        elif key == keys.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.Resize and self.list_open:
            self._place()
        return False

    def _typed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.close_list()

    def _enter(self) -> None:
        if self._pause.isActive() or not self.list_open:
            # Enter came before the answer: open its first line as soon as it is there.
            self._enter_waits = bool(self.text().strip())
            self.ask_now()
        else:
            self._open_current()

    def _escape(self) -> None:
        if self.list_open or self.text():
            self._pause.stop()
            self.close_list()
            self.clear()
        else:
            self.left.emit()

    def _open_current(self) -> None:
        hit = self._list.current_hit() if self._list is not None else None
        if hit is not None:
            self._open(hit)

    def _open(self, hit: object) -> None:
        self.close_list()
        self.clear()
        self.opened.emit(hit)

    def _findings(self) -> SearchList:
        if self._list is None:
            from khenthuong_desktop.ui.widgets.search_list import SearchList  # not before somebody searches

            self._list = SearchList(self.window())
            self._list.pressed_hit.connect(self._open)
            self.window().installEventFilter(self)
        return self._list

    def _place(self) -> None:
        if self._list is None:
            return
        below = self.mapTo(self.window(), QPoint(0, self.height() + 3))
        room = self.window().height() - below.y() - 8
        width = max(self.width(), 420)
        left = min(below.x(), self.window().width() - width - 8)
        self._list.setGeometry(max(8, left), below.y(), width, min(self._list.wanted_height(), room))
