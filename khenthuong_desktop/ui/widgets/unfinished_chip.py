"""The way back to an import that waits in its preview."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.look.text import elided
from khenthuong_desktop.wording import import_page as words

WIDEST = 500


class UnfinishedChip(QPushButton):
    """Stands on its page while there is something to go back to."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("look", "link")
        self._desk = desk
        self.setToolTip(words.UNFINISHED_HINT)
        self.clicked.connect(lambda: desk.go("import", None))
        self.hide()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.look_again()
        return super().eventFilter(watched, event)

    def look_again(self) -> None:
        what = self._desk.unfinished
        if what:
            text = words.UNFINISHED.format(what=what)
            self.setText(words.UNFINISHED.format(what=elided(what, self.fontMetrics(), WIDEST).replace("&", "&&")))
            self.setAccessibleName(text)
        self.setVisible(bool(what))
