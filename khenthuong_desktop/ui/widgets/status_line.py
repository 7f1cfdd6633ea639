"""The line at the bottom: what was saved and when, long work with Hủy, where the data lies and its last backup."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.wording import window as words

HEIGHT = 26


class StatusLine(QFrame):
    """Signal cancelled: Hủy beside the progress was pressed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 1, 12, 0)
        self._row.setSpacing(16)
        self._saved = ElidedLabel(self)
        self._saved.setObjectName("savedLabel")
        self._place = ElidedLabel(self)
        self._place.setObjectName("placeLabel")
        self._row.addWidget(self._saved, 1)
        self._row.addWidget(self._place)  # as wide as its text, at the right edge
        self._progress: _Working | None = None

    def say(self, text: str) -> None:
        self._saved.set_text(text)
        self._saved.setAccessibleName(text)

    def text(self) -> str:
        return self._saved.whole_text()

    def show_place(self, text: str) -> None:
        self._place.set_text(text)

    def place_text(self) -> str:
        return self._place.whole_text()

    def begin(self, title: str) -> None:
        """Long work has begun."""
        if self._progress is None:
            self._progress = _Working(self)
            self._progress.stop.clicked.connect(self._cancel)
            self._row.insertWidget(1, self._progress)
        self._progress.begin(title)

    def progress(self, n: int, of: int, text: str) -> None:
        if self._progress is not None:
            self._progress.step(n, of, text)

    def end(self) -> None:
        if self._progress is not None:
            self._progress.hide()

    def progress_text(self) -> str:
        """What the work is at; empty while nothing runs."""
        return "" if self._progress is None or self._progress.isHidden() else self._progress.label.text()

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancelling()
        self.cancelled.emit()


class _Working(QWidget):
    """What is being done, how many of how many, and the way out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._title = ""
        self.label = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.stop = QPushButton(words.CANCEL, self)
        self.stop.setProperty("look", "link")
        row.addWidget(self.label)
        row.addWidget(self.bar)
        row.addWidget(self.stop)

    def begin(self, title: str) -> None:
        self._title = title
        self.stop.setEnabled(True)
        self.step(0, 0, "")
        self.show()

    def step(self, n: int, of: int, text: str) -> None:
        if not self.stop.isEnabled():
            return
        self.bar.setRange(0, of)
        self.bar.setValue(min(n, of))
        title = text or self._title
        self.label.setText(
            words.PROGRESS.format(title=title, n=words.number(n), of=words.number(of))
            if of
            else words.PROGRESS_UNKNOWN.format(title=title)
        )

    def cancelling(self) -> None:
        self.stop.setEnabled(False)
        self.bar.setRange(0, 0)
        self.label.setText(words.CANCELLING)
