"""The head and the foot of a paper as they will stand on it: letterhead, date line and signature (NĐ 30/2020)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.domain import letterheads
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import setup as words

FAMILY = "Tinos"  # has the measures of Times New Roman, which papers are set in
FILES = ("Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf")
MARGIN = 18.0
LEFT_SHARE = 0.4  # of the text's width, for the issuing body
NO_BREAK = "\N{NO-BREAK SPACE}"
BAR = 5.0  # thickness of a grey line of text that is left out

_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Paper:
    """What the preview shows, line by line."""

    upper_line: str = ""
    issuing_line: str = ""
    number_suffix: str = ""
    date_line: str = ""
    signature: tuple[str, ...] = ()
    signer_name: str = ""

    def text(self) -> str:
        """All of it, for those who do not see the picture."""
        head = (self.upper_line, self.issuing_line, words.NUMBER.format(suffix=self.number_suffix), self.date_line)
        return "\n".join(line for line in (*head, *self.signature, self.signer_name) if line)


class PaperPreview(QWidget):
    """Draws what it is given; it takes no keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = Paper()

    @property
    def paper(self) -> Paper:
        return self._paper

    def show_paper(self, paper: Paper) -> None:
        if paper != self._paper:
            self._paper = paper
            self.setAccessibleName(paper.text())
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(palette.LINE))
        painter.setBrush(QColor(palette.SURFACE))
        painter.drawRect(page)
        painter.setPen(QColor(palette.TEXT))
        text = page.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        gap = 8.0
        left = QRectF(text.left(), text.top(), text.width() * LEFT_SHARE, text.height())
        right = QRectF(left.right() + gap, text.top(), text.right() - left.right() - gap, text.height())
        below = max(self._issuer(painter, left), self._country(painter, right))
        below = max(self._number(painter, left, below), self._date(painter, right, below))
        foot = self._foot_height(right)
        self._body(painter, QRectF(text.left(), below + 14, text.width(), text.bottom() - foot - below - 26))
        self._signature(painter, QRectF(right.left(), text.bottom() - foot, right.width(), foot))
        painter.end()

    def _issuer(self, painter: QPainter, box: QRectF) -> float:
        below = box.top()
        if self._paper.upper_line:
            below = _put(painter, _within(self._paper.upper_line, box, _font(12)), box, below, _font(12))
        issuing = _within(self._paper.issuing_line or "…", box, _font(12, bold=True))
        below = _put(painter, issuing, box, below, _font(12, bold=True))
        return _rule(painter, box, below, box.width() / 3)

    def _country(self, painter: QPainter, box: QRectF) -> float:
        country = _fitting(words.COUNTRY, box.width(), _font(12, bold=True))
        below = _put(painter, words.COUNTRY, box, box.top(), country)
        motto = _font(13, bold=True)
        below = _put(painter, words.MOTTO, box, below, motto)
        return _rule(painter, box, below, QFontMetricsF(motto).horizontalAdvance(words.MOTTO))

    def _number(self, painter: QPainter, box: QRectF, top: float) -> float:
        number = words.NUMBER.format(suffix=self._paper.number_suffix)
        return _put(painter, number, box, top + 6, _font(13))

    def _date(self, painter: QPainter, box: QRectF, top: float) -> float:
        font = _fitting(self._paper.date_line, box.width(), _font(13, italic=True), least=10)
        return _put(painter, self._paper.date_line, box, top + 6, font)

    def _body(self, painter: QPainter, box: QRectF) -> None:
        """Grey lines for the text that is not there yet."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.HOVER))
        number = max(0, int((box.height() - 10) // 16))
        for line in range(min(number, 9)):
            width = box.width() * (0.4 if line == 0 else 0.62 if line == min(number, 9) - 1 else 1.0)
            start = box.left() + (box.width() - width) / 2 if line == 0 else box.left()
            painter.drawRoundedRect(QRectF(start, box.top() + 16 * line, width, BAR), 2, 2)
        painter.setPen(QColor(palette.TEXT))

    def _foot_height(self, box: QRectF) -> float:
        lines = [*self._paper.signature, self._paper.signer_name or "…"]
        heights = [_height(line, box.width(), _font(13, bold=True)) for line in lines]
        return sum(heights) + 36

    def _signature(self, painter: QPainter, box: QRectF) -> None:
        below = box.top()
        for line in self._paper.signature:
            below = _put(painter, line, box, below, _font(13, bold=True))
        name = self._paper.signer_name
        if not name:
            painter.setPen(QColor(palette.SECOND_TEXT))
        _put(painter, name or words.SIGNER_NAME, box, below + 34, _font(13, bold=bool(name), italic=not name))
        painter.setPen(QColor(palette.TEXT))


def use_letters(folder: Path) -> None:
    """Make the letters of papers known to Qt; once, when a preview is first opened."""
    if FAMILY not in _known:
        for name in FILES:
            QFontDatabase.addApplicationFont(str(folder / name))
        _known.add(FAMILY)


_known: set[str] = set()


def _font(pixels: int, *, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def _fitting(text: str, width: float, font: QFont, least: int = 8) -> QFont:
    """A line that NĐ 30/2020 wants on one line, a little smaller where it must be."""
    fitted = QFont(font)
    while fitted.pixelSize() > least and QFontMetricsF(fitted).horizontalAdvance(text) > width:
        fitted.setPixelSize(fitted.pixelSize() - 1)
    return fitted


def _within(line: str, box: QRectF, font: QFont) -> str:
    """On one line where it fits, else broken so that the commune's name stays whole."""
    if QFontMetricsF(font).horizontalAdvance(line) <= box.width():
        return line
    for together in words.NO_COMMUNES:
        line = line.replace(together.upper(), together.upper().replace(" ", NO_BREAK))
    return "\n".join(letterheads.broken(line, words.COMMUNE_KINDS))


def _height(text: str, width: float, font: QFont) -> float:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1000), int(_CENTRE), text).height()


def _put(painter: QPainter, text: str, box: QRectF, top: float, font: QFont) -> float:
    """Draw centred, wrapped text; gives where the next line begins."""
    painter.setFont(font)
    height = _height(text, box.width(), font)
    painter.drawText(QRectF(box.left(), top, box.width(), height + 2), int(_CENTRE), text)
    return top + height


def _rule(painter: QPainter, box: QRectF, top: float, width: float) -> float:
    """The line under a head, in the middle."""
    painter.save()
    painter.setPen(QPen(QColor(palette.TEXT), 1))
    middle = box.center().x()
    painter.drawLine(int(middle - width / 2), int(top + 2), int(middle + width / 2), int(top + 2))
    painter.restore()
    return top + 5
