"""The keyboard goes back into the page when what held it has gone: a dialog, a button that can no longer be pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusReturn(QObject):
    """Qt gives the keyboard to the first field of the window, the search, whenever the widget that had it is gone,
    hidden or disabled: by the tab order when that happens, or when the window becomes active again."""

    def __init__(self, window: QWidget, page: Callable[[], QWidget | None], to_page: Callable[[], object]) -> None:
        """`page` gives the page that is shown; `to_page` is where the keyboard goes if its last place is no more."""
        super().__init__(window)
        self._window, self._page, self._to_page = window, page, to_page
        self._last: QWidget | None = None  # of the window: what had the keyboard
        self._meant = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
            self._moved(None, app.focusWidget())

    def go(self, widget: QWidget, reason: QtCore.Qt.FocusReason) -> None:
        """Give the keyboard to something outside the page because the officer asked for it."""
        self._meant = True
        widget.setFocus(reason)
        self._meant = False
        self._last = widget

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self._window:
            return
        page = self._page()
        if page is None or new is page or page.isAncestorOf(new) or not self._lost(page, old, new):
            self._last = new
            return
        # Not from here: Qt is in the middle of giving the keyboard away.
        QTimer.singleShot(0, self, self._back)

    def _lost(self, page: QWidget, old: QWidget | None, new: QWidget) -> bool:
        """Whether the keyboard fell here from the page, and nobody moved it."""
        if self._meant or QApplication.mouseButtons() != QtCore.Qt.MouseButton.NoButton or self._last is None:
            return False
        gone = not isValid(self._last)
        was_in_page = gone or page is self._last or page.isAncestorOf(self._last)
        moved = old is not None and isValid(old) and _usable(old) and old.window() is self._window
        return was_in_page and not moved and new is not self._last

    def _back(self) -> None:
        page = self._page()
        last = self._last if self._last is not None and isValid(self._last) else None
        if page is None or self._window.focusWidget() is last:
            return
        if last is not None and _usable(last) and page.isAncestorOf(last):
            last.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        else:
            self._to_page()


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
