"""What was saved, told to whoever shows it: in the window's thread, never inside the saving itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

ALL_TABLES: frozenset[str] = frozenset({"*"})


class ChangeHub(QObject):
    """Signals:
    changed(frozenset of table names): these tables have new content; reload what shows them.
    saved(Committed): one step reached the disk; for the status line.
    """

    changed = Signal(object)
    saved = Signal(object)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Any] = []
        # After the event loop has come round: a list must not be reloaded while its own edit is still on the
        # way out of the store.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self.deliver)
        self._arrived.connect(self._pause.start)

    def listen_to(self, on_commit: list[Callable[[Any], None]]) -> None:
        """Join the database's list of those it tells about a commit."""
        on_commit.append(self.take)

    def take(self, committed: Any) -> None:
        """Called by the store in whatever thread has written."""
        self._waiting.append(committed)
        self._arrived.emit()

    def deliver(self) -> None:
        """Tell what is waiting, several commits as one change; the event loop calls this."""
        taken, self._waiting = self._waiting, []
        if not taken:
            return
        for committed in taken:
            self.saved.emit(committed)
        self.changed.emit(frozenset().union(*(committed.tables for committed in taken)))

    def everything(self) -> None:
        """All that is shown may be old: after a restore, and for F5."""
        self.changed.emit(ALL_TABLES)


def concerns(tables: frozenset[str], *mine: str) -> bool:
    """Whether a change touches one of these tables."""
    return tables == ALL_TABLES or not tables.isdisjoint(mine)
