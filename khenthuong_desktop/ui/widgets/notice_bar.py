"""A bar across the window: why data can only be read, or what could not be done and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import window as words

Kind = Literal["refused", "reading"]

_COLOURS: dict[Kind, tuple[str, str]] = {
    "refused": (palette.RED, palette.RED_GROUND),
    "reading": (palette.AMBER, palette.AMBER_GROUND),
}


class NoticeBar(QWidget):
    """Hidden until it has something to say; it never takes the keyboard away."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        colour, ground = _COLOURS[kind]
        self.setObjectName("noticeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"#noticeBar {{ background: {ground}; border-bottom: 1px solid {palette.LINE}; }}")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 8, 5)
        row.setSpacing(8)
        self._colour = colour
        self._said = ""
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self._label, 1)
        self._row = row
        self.way: QPushButton | None = None
        if kind == "refused":
            close = QPushButton("×", self)
            close.setProperty("look", "quiet")
            close.setStyleSheet("font-size: 18px;")
            close.setToolTip(words.CLOSE_NOTICE + " (Esc)")
            close.setAccessibleName(words.CLOSE_NOTICE)
            close.clicked.connect(self.hide)
            row.addWidget(close, 0)
        self.hide()

    def offer(self, text: str, do: Callable[[], object]) -> None:
        """A button beside what is said, gone with the next thing that is said."""
        self._drop_way()
        self.way = QPushButton(text, self)
        self.way.clicked.connect(lambda _checked=False: self._go(do))
        self._row.insertWidget(1, self.way)

    def _go(self, do: Callable[[], object]) -> None:
        self.hide()
        do()

    def _drop_way(self) -> None:
        if self.way is not None:
            self.way.hide()
            self.way.deleteLater()
            self.way = None

    def say(self, what: str, next_step: str = "") -> None:
        self._drop_way()
        self._said = f"{what} {next_step}".strip()
        # Names of files and people stand in these sentences: none of it may be taken for markup.
        self._label.setText(
            f'<span style="color: {self._colour}; font-weight: 600">{escape(what)}</span>&nbsp; {escape(next_step)}'
        )
        self.setAccessibleName(self._said)
        self.show()

    def lie_over(self, width: int, least: int) -> None:
        """Cover the top of the window, so much of it as the sentence needs."""
        self.setGeometry(0, 0, width, max(least, self._row.totalHeightForWidth(width)))
        self.raise_()

    def text(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else self._said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
