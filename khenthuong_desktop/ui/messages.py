"""What goes wrong, told at its level: a bar for what cannot be done, a dialog for the disk, one dialog for the rest.

Level 1, a finding beside its field, belongs to the field. Level 2 is UserError, level 3 StorageProblem, level 4
everything nobody foresaw. Nothing is lost at any level, and no level shows a traceback.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from khenthuong_desktop.errors import KhenThuongError, StorageProblem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

# The window says all the time that data can only be read: refusing a change needs no dialog on top.
_TOLD_BY_BANNER = frozenset({"database.opened_read_only"})


@runtime_checkable
class ShowsProblems(Protocol):
    """A window or dialog with a line of its own for level 2."""

    def show_problem(self, what: str, next_step: str) -> None: ...


@contextmanager
def guard(parent: QObject | None) -> Iterator[None]:
    """Around whatever a button or a key starts: an error is told at its level, and the program goes on."""
    try:
        yield
    except Exception as error:
        report(error, parent)


def report(error: BaseException, parent: QObject | None = None) -> None:
    """Tell one error at its level."""
    from khenthuong_desktop.wording import errors as wording  # a start without errors needs none of the sentences

    if not isinstance(error, KhenThuongError) or error.code not in wording.SENTENCES:
        _unexpected(error, parent)
        return
    told = wording.sentence(error)
    needs_dialog = isinstance(error, StorageProblem) and error.code not in _TOLD_BY_BANNER
    line = None if needs_dialog else _line_near(parent)
    if line is not None:
        line.show_problem(told.what, told.next_step)
    else:
        show(parent, told.what, told.next_step)


def show(parent: QObject | None, what: str, next_step: str, *, critical: bool = False) -> QMessageBox:
    """A dialog with what happened and what to do; it does not hold up the program behind it."""
    from PySide6.QtWidgets import QMessageBox

    box = message_box(parent, what, next_step, critical=critical)
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
    return box


def message_box(parent: QObject | None, what: str, next_step: str, *, critical: bool = False) -> QMessageBox:
    """The dialog of every level, without its buttons."""
    from PySide6.QtWidgets import QMessageBox  # setting up this class alone takes a tenth of the start

    from khenthuong_desktop.wording import window as words

    box = QMessageBox(parent.window() if isinstance(parent, QWidget) else QApplication.activeWindow())
    box.setWindowTitle(words.PROGRAM)
    box.setIcon(QMessageBox.Icon.Critical if critical else QMessageBox.Icon.Warning)
    box.setText(what)
    box.setInformativeText(next_step)
    return box


def install(open_log: Callable[[], Path | None]) -> None:
    """Whatever nobody catches, in any thread, ends in the log and in one dialog.

    `open_log` gives the path of the log; the log itself need not be open before there is something to write.
    """
    _state.open_log = open_log
    _state.relay = _Relay(QApplication.instance())
    sys.excepthook = _from_main_thread
    threading.excepthook = _from_other_thread


def remove() -> None:
    """Give Python its own hooks back."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    _state.relay = None
    _state.open_log = _no_log


class _Relay(QObject):
    """Carries an error from any thread through the event loop: no dialog can open half-way in a paint."""

    raised = Signal(object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.raised.connect(self._take)

    @Slot(object)
    def _take(self, error: BaseException) -> None:
        QTimer.singleShot(0, lambda: report(error))


def _no_log() -> Path | None:
    return None


class _State:
    open_log: Callable[[], Path | None] = staticmethod(_no_log)
    relay: _Relay | None = None
    open_box: QMessageBox | None = None


_state = _State()


def _line_near(parent: QObject | None) -> ShowsProblems | None:
    """The nearest line for level 2: of the dialog the officer is in, else of the window."""
    place = parent
    while place is not None:
        if isinstance(place, ShowsProblems):
            return place
        place = place.parent()
    window = QApplication.activeWindow()
    return window if isinstance(window, ShowsProblems) else None


def _unexpected(error: BaseException, parent: QObject | None) -> None:
    import logging  # only now: a program that works needs no log before its first paint

    from khenthuong_desktop.wording import errors as wording

    log = _state.open_log()
    logging.getLogger(__name__).error("unexpected", exc_info=error)
    if _state.open_box is not None:
        return  # a fault that repeats with every paint must not bury the screen in dialogs
    told = wording.unexpected(str(log or ""))
    box = show(parent, told.what, told.next_step, critical=True)
    _state.open_box = box
    box.finished.connect(_forget_box)


def _forget_box() -> None:
    _state.open_box = None


def _from_main_thread(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if isinstance(error, Exception) and _state.relay is not None:
        _state.relay.raised.emit(error)
    else:
        sys.__excepthook__(kind, error, traceback)


def _from_other_thread(arguments: threading.ExceptHookArgs) -> None:
    if isinstance(arguments.exc_value, Exception) and _state.relay is not None:
        _state.relay.raised.emit(arguments.exc_value)
    else:
        threading.__excepthook__(arguments)
