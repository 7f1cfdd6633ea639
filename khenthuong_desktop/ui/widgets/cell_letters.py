"""The texts of cells, cut to their widths: measured and laid out as seldom as can be, for a paint shows hundreds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QStaticText

KEPT: Final = 4_000  # texts; many more than a screen shows
_RIGHT: Final = Qt.AlignmentFlag.AlignRight.value
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter.value


class Letters:
    """What has been learned of the letters of one font."""

    def __init__(self) -> None:
        self._font: QFont | None = None
        self._widths: dict[str, float] = {}
        self._cut: dict[tuple[str, int], str] = {}
        self._laid: dict[str, QStaticText | None] = {}  # None: met once; what comes back is worth laying out

    def use(self, font: QFont) -> None:
        """The font of the texts that follow."""
        if self._font is None or font != self._font:
            self._font = QFont(font)
            self._metrics, self._fine = QFontMetrics(font), QFontMetricsF(font)
            self._height = self._metrics.height()
            self._widths, self._cut, self._laid = {}, {}, {}

    def paint(self, painter: QPainter, box: QRect, alignment: Qt.AlignmentFlag, text: str) -> None:
        """A text in one line in the middle of its box, with dots where it is too long."""
        left, top, width, height = box.left(), box.top(), box.width(), box.height()
        shown = self._cut.get((text, width))
        if shown is None:
            shown = self._shown(text, width)
        laid = self._laid.get(shown)
        if laid is None:
            if shown in self._laid:
                laid = QStaticText(shown)
                laid.setTextFormat(Qt.TextFormat.PlainText)
                laid.prepare(font=painter.font())
                self._laid[shown] = laid
            else:
                self._laid[shown] = None
            painter.drawText(box, alignment, shown)
            return
        side = alignment.value
        size = laid.size()
        if side & _RIGHT:
            left += width - round(size.width())
        elif side & _CENTRE:
            left += (width - round(size.width())) // 2
        painter.drawStaticText(left, top + (height - self._height) // 2, laid)

    def _shown(self, text: str, width: int) -> str:
        if len(self._cut) >= KEPT:
            self._cut.clear()
            self._laid.clear()
        line = text.replace("\n", " ")
        widths = self._widths
        room = float(width)
        for letter in line:
            # Letters one by one are never narrower than together, so most texts fit without being measured.
            wide = widths.get(letter)
            if wide is None:
                wide = widths[letter] = self._fine.horizontalAdvance(letter)
            room -= wide
        if room < 0:
            line = self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        self._cut[text, width] = line
        return line
