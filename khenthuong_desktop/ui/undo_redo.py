"""Ctrl+Z and Ctrl+Y: typing in a field is taken back first, then the last saved step, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from khenthuong_desktop.services import history
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.wording import window as words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

REDO_KEYS = ("Ctrl+Y", "Ctrl+Shift+Z")


class OwnSteps(Protocol):
    """What a page can take back itself, before anything of it is saved; empty names mean nothing is left."""

    @property
    def undo_name(self) -> str: ...

    @property
    def redo_name(self) -> str: ...

    def undo(self) -> None: ...

    def redo(self) -> None: ...


def _no_own_steps() -> OwnSteps | None:
    return None


class UndoRedo(QObject):
    """The two actions of the window. Signal named(): the steps they would take have changed."""

    named = Signal()

    def __init__(self, desk: Desk, window: QWidget, own: Callable[[], OwnSteps | None] = _no_own_steps) -> None:
        """`own` gives the steps of the page that is shown; they come before those of the office."""
        super().__init__(window)
        self._desk = desk
        self._own = own
        self._window = window
        self._actions: list[QAction] = []
        self.undo_name = ""
        self.redo_name = ""

    def listen_to_keys(self) -> None:
        """Make the keys work; nothing of this is painted, so it waits until the window stands."""
        from PySide6.QtWidgets import QApplication

        self._actions = [
            self._action(("Ctrl+Z",), self.take_back),
            self._action(REDO_KEYS, self.do_again),
        ]
        self._name_actions()
        fields = _FieldsFirst(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(fields.focus_moved)
            fields.focus_moved(None, app.focusWidget())

    @property
    def actions(self) -> list[QAction]:
        """Undo and redo, for a menu."""
        return self._actions

    @property
    def undo_text(self) -> str:
        return words.UNDO_STEP.format(step=self.undo_name) if self.undo_name else words.UNDO

    def refresh(self) -> None:
        """Ask which steps come next."""
        with messages.guard(self._window):
            back, again = history.next_undo(self._desk.office), history.next_redo(self._desk.office)
            own = self._own()
            self.undo_name = (own.undo_name if own else "") or (back.reason if back else "")
            self.redo_name = (own.redo_name if own else "") or (again.reason if again else "")
            self._name_actions()
            self.named.emit()

    def take_back(self) -> None:
        with messages.guard(self._window):
            own = self._own()
            if own is not None and own.undo_name:
                own.undo()
                return
            if history.next_undo(self._desk.office) is None:
                self._desk.say(words.UNDO_NONE_LEFT)
                return
            step = history.undo(self._desk.office)
            self._desk.hub.deliver()
            self._desk.say(words.UNDONE.format(step=step.reason))

    def do_again(self) -> None:
        with messages.guard(self._window):
            own = self._own()
            if own is not None and own.redo_name:
                own.redo()
                return
            if history.next_redo(self._desk.office) is None:
                self._desk.say(words.REDO_NONE_LEFT)
                return
            step = history.redo(self._desk.office)
            self._desk.hub.deliver()
            self._desk.say(words.REDONE.format(step=step.reason))

    def _name_actions(self) -> None:
        if not self._actions:
            return
        undo, redo = self._actions
        undo.setText(self.undo_text)
        redo.setText(words.REDO_STEP.format(step=self.redo_name) if self.redo_name else words.REDO)

    def _action(self, keys: tuple[str, ...], do: Callable[[], None]) -> QAction:
        from PySide6.QtGui import QAction, QKeySequence

        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        # Holding Ctrl+Z in a field must not run on from letters into saved steps.
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked=False: do())
        self._window.addAction(action)
        return action


_FIELDS = (QtWidgets.QLineEdit, QtWidgets.QPlainTextEdit, QtWidgets.QTextEdit)


class _FieldsFirst(QObject):
    """Qt's fields keep Ctrl+Z to themselves even when no typing is left to take back; then it is the window's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None

    def focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        # The field may have gone together with its dialog.
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if isinstance(new, _FIELDS):
            new.installEventFilter(self)
            self._watched = new

    def eventFilter(self, watched: QObject, event: QtCore.QEvent) -> bool:
        kinds = QtCore.QEvent.Type
        if event.type() not in (kinds.ShortcutOverride, kinds.KeyPress) or not isinstance(event, QtGui.QKeyEvent):
            return False
        modifiers = event.modifiers()
        ctrl_y = event.key() == QtCore.Qt.Key.Key_Y and modifiers == QtCore.Qt.KeyboardModifier.ControlModifier
        again = ctrl_y or event.matches(QtGui.QKeySequence.StandardKey.Redo)
        if ctrl_y and _can_redo(watched):  # not every system's Qt knows this key
            event.accept()
            if event.type() == kinds.KeyPress and isinstance(watched, _FIELDS):
                watched.redo()
                return True
            return event.type() == kinds.ShortcutOverride
        if event.type() == kinds.KeyPress:
            return False
        back = event.matches(QtGui.QKeySequence.StandardKey.Undo)
        if (back and not _can_undo(watched)) or (again and not _can_redo(watched)):
            event.ignore()
            return True
        return False


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QtWidgets.QLineEdit):
        return field.isUndoAvailable()
    if isinstance(field, QtWidgets.QPlainTextEdit | QtWidgets.QTextEdit):
        return field.document().isUndoAvailable()
    return False


def _can_redo(field: QObject) -> bool:
    if isinstance(field, QtWidgets.QLineEdit):
        return field.isRedoAvailable()
    if isinstance(field, QtWidgets.QPlainTextEdit | QtWidgets.QTextEdit):
        return field.document().isRedoAvailable()
    return False
