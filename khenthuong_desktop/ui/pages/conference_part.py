"""A part of the conferences page: it shows one conference, and reads it anew when what it shows has changed."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.services import conferences
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.change_hub import concerns
from khenthuong_desktop.ui.desk import Desk


class ConferencePart(QWidget):
    """Who makes one says what it reads (`TABLES`), how (`load`), and where the keyboard goes (`first_place`)."""

    TABLES: ClassVar[Collection[str]] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._office = desk, desk.office
        self.conference_id = ""
        self.writable = desk.office.read_only is None
        self.dialog: QDialog | None = None
        self._stale = False

    def listen(self) -> None:
        """Follow what is saved from now on; said by a part once it is built, so that its lists hear of it first."""
        self._desk.hub.changed.connect(self.heard)

    def show_conference(self, conference_id: str) -> None:
        """Show this one from now on; asked when the part is first seen and when another one is chosen."""
        self.conference_id = conference_id
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew (F5); a conference that is gone is not read: the page shows another in a moment."""
        with messages.guard(self):
            if self.is_there():
                self._stale = False
                self.load()

    def is_there(self) -> bool:
        return self.conference_id in {one.id for one in conferences.conferences(self._office)}

    def load(self) -> None:
        """Show the conference as it is now."""
        raise NotImplementedError

    def follow(self, tables: frozenset[str]) -> None:
        """Something that is shown was saved while the part is seen."""
        self.refresh()

    def first_place(self) -> QWidget:
        """Where the keyboard goes."""
        raise NotImplementedError

    def concerned(self, tables: frozenset[str]) -> bool:
        """Whether what was saved is shown here."""
        return concerns(tables, *self.TABLES)

    def may_be_old(self) -> bool:
        """Whether everything is to be read when the part is shown again."""
        return self._stale

    def heard(self, tables: frozenset[str]) -> None:
        """Something was saved."""
        if not self.conference_id or not self.concerned(tables):
            return
        if not self.isVisible():
            self._stale = True
            return
        with messages.guard(self):
            if self.is_there():
                self.follow(tables)

    # Overrides of Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.first_place().setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.may_be_old():
            self.refresh()
