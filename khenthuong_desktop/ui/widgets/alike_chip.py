"""The way to the duplicates from the page of subjects, with how many wait there."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.wording import duplicates as words

PAUSE_MS = 1_500
MOST_BY_ITSELF = 20_000  # to look for duplicates among more takes time that nobody asked for


class AlikeChip(Chip):
    """How many may be in the register twice is looked up on the side, as long as there are few to compare."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(words.PILL)
        self._desk, self._page = desk, page
        self.setToolTip(words.HINT)
        self.clicked.connect(lambda: desk.go("duplicates", None))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.count)

    def count_soon(self) -> None:
        """When nobody has changed anything for a moment."""
        self._soon.start()

    def count(self) -> None:
        """Look, if somebody sees the answer."""
        from khenthuong_desktop.services import duplicates  # the page stands before anybody asks for it

        with messages.guard(self._page):
            office = self._desk.office
            if not self._page.isVisible():
                return
            if duplicates.size(office) > MOST_BY_ITSELF:
                self.show_number(0)  # better no number than one of yesterday
                return
            self._desk.jobs.start(
                words.SEARCHING,
                lambda progress: duplicates.find(office, lambda done, of: progress.step(done, of)).count,
                self.show_number,
                quiet=True,
                owner=self._page,
            )

    def show_number(self, count: int) -> None:
        """None where nothing waits."""
        self.setText(words.pill(count or None))
        self.setAccessibleName(self.text())
        self.updateGeometry()
