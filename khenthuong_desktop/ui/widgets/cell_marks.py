"""What a cell shows besides its text: a coloured word, what stood there before, a dot where something is found."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.fonts import semibold
from khenthuong_desktop.ui.models.list_source import Mark

# Letters and ground of each meaning.
COLOURS = {
    "plain": (palette.TEXT, palette.SURFACE),
    "good": (palette.GREEN, palette.GREEN_GROUND),
    "accent": (palette.ACCENT, palette.SELECTION),
    "look": (palette.AMBER, palette.AMBER_GROUND),
    "wrong": (palette.RED, palette.RED_GROUND),
    "quiet": (palette.SECOND_TEXT, palette.HOVER),
}
ARROW = " → "
DOT = " •"
BADGE_SIDE = 6
BADGE_HEIGHT = 17
CORNER = 3
TICK = 13


def paint(painter: QPainter, box: QRect, text: str, mark: Mark, alignment: Qt.AlignmentFlag) -> None:
    """The text in `box` with its mark; where the room is short, what stood before gives way first."""
    if mark.tick is not None:
        tick_box(painter, box, on=mark.tick, faint=mark.look == "quiet")
        return
    if mark.badge:
        badge(painter, box, text, mark.look)
        return
    if mark.bold:
        painter.save()
        painter.setFont(semibold(painter.font()))
        paint(painter, box, text, mark._replace(bold=False), alignment)
        painter.restore()
        return
    metrics = painter.fontMetrics()
    right, cut = Qt.TextElideMode.ElideRight, text.replace("\n", " ")
    room = box.width() - (metrics.horizontalAdvance(DOT) if mark.dot else 0)
    own = min(metrics.horizontalAdvance(cut), room)
    if mark.before:
        left_over = room - own - metrics.horizontalAdvance(ARROW)
        before = metrics.elidedText(mark.before, right, left_over) if left_over > 3 * metrics.averageCharWidth() else ""
        if before:
            painter.setPen(QColor(palette.SECOND_TEXT))
            painter.drawText(box, alignment, before + ARROW)
            moved = metrics.horizontalAdvance(before + ARROW)
            box, room = box.adjusted(moved, 0, 0, 0), room - moved
    painter.setPen(QColor(COLOURS[mark.look][0]))
    shown = metrics.elidedText(cut, right, room)
    painter.drawText(box, alignment, shown)
    if mark.dot:
        painter.setPen(QColor(palette.AMBER))
        painter.drawText(box.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0), alignment, DOT)


def tick_box(painter: QPainter, box: QRect, *, on: bool, faint: bool = False) -> None:
    """A box to tick in the middle of `box`; a faint one cannot be ticked."""
    middle = box.center()
    square = QRectF(middle.x() - TICK / 2 + 0.5, middle.y() - TICK / 2 + 1.5, TICK, TICK)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = palette.LINE if faint else palette.ACCENT if on else palette.FAINT_TEXT
    painter.setPen(QColor(colour))
    painter.setBrush(QColor(palette.ACCENT if on else palette.SURFACE))
    painter.drawRoundedRect(square, CORNER, CORNER)
    if on:
        painter.setPen(QPen(QColor(palette.SURFACE), 1.8))
        left, top = square.left(), square.top()
        painter.drawPolyline(
            [QPointF(left + 3, top + 7), QPointF(left + 5.7, top + 9.7), QPointF(left + 10.3, top + 4)]
        )
    painter.restore()


def badge(painter: QPainter, box: QRect, text: str, look: str) -> int:
    """A coloured word at the left of `box`; how wide it is."""
    letters, ground = COLOURS[look]
    painter.save()
    painter.setFont(_small(painter.font()))
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * BADGE_SIDE
    plate = QRect(box.left(), box.top() + (box.height() - BADGE_HEIGHT) // 2, width, BADGE_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(plate, CORNER, CORNER)
    painter.setPen(QColor(letters))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return width


def room(metrics: QFontMetrics, mark: Mark) -> int:
    """How much wider a cell with this mark must be than its text."""
    wider = 2 * BADGE_SIDE if mark.badge else 0
    wider += metrics.horizontalAdvance(DOT) if mark.dot else 0
    return wider + (metrics.horizontalAdvance(mark.before + ARROW) if mark.before else 0)


def _small(font: QFont) -> QFont:
    made = semibold(font)
    made.setPixelSize(max(11, font.pixelSize() - 1))
    return made
