"""The bars of a composition: wanted, nominated, chosen and present heads of each target, painted in one widget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.look.fonts import TEXT_PIXELS, semibold
from khenthuong_desktop.ui.look.text import elided
from khenthuong_desktop.ui.models.composition_bar import Bar
from khenthuong_desktop.wording import delegates_tab as words

# Letters and filling of each meaning: a filling carries no letters and may be lighter.
COLOURS: Final = {
    "good": (palette.GREEN, "#2C9157"),
    "look": (palette.AMBER, "#D6942B"),
    "wrong": (palette.RED, "#C8463D"),
    "plain": (palette.SECOND_TEXT, palette.FAINT_TEXT),
}
TRACK: Final = "#E6E9EE"
NOMINATED: Final = "#CBD9EC"
PRESENT_DARKER: Final = 150  # percent
ROW: Final = 34
DENSE_ROW: Final = 27  # where many bars are to be in sight at once
PART_ROW: Final = 26  # of a single value within a group
BAR: Final = 8
DENSE_BAR: Final = 5
PART_BAR: Final = 4
SIDE: Final = 12
INDENT: Final = 14
GAP: Final = 8
KEPT: Final = 90  # so much of its width a label keeps beside the numbers


class CompositionBars(QScrollArea):
    """Signal folded(): a group was opened or closed. Up and down go from bar to bar, Space opens a group."""

    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body = _Body(self)
        self.body.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(self.body)

    @property
    def bars(self) -> Sequence[Bar]:
        """All of them, those of closed groups as well."""
        return self.body.bars

    @property
    def shown(self) -> Sequence[Bar]:
        """Those that are seen now, from top to bottom."""
        return self.body.shown

    def show_bars(self, bars: Sequence[Bar], *, at_once: bool = False) -> None:
        """Show these; `at_once` paints before this returns, so that a bar moves while the key is still down."""
        self.body.take(bars)
        if at_once:
            self.body.repaint()

    def open_group(self, key: str, on: bool) -> None:
        self.body.open_group(key, on)

    def fit(self, height: int) -> int:
        """Stand closer together where that many pixels do not hold all bars; how many they take then."""
        return self.body.fit(height)

    def sizeHint(self) -> QSize:
        return QSize(200, self.body.wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.body.wanted_height(), 3 * ROW))


class _Body(QWidget):
    def __init__(self, area: CompositionBars) -> None:
        super().__init__(area)
        self._area = area
        self.bars: tuple[Bar, ...] = ()
        self.shown: tuple[Bar, ...] = ()
        self._open: set[str] = set()
        self._dense = False
        self._tops: list[int] = [0]
        self._current = 0
        self._fonts: tuple[QFont, QFont, QFontMetrics, QFontMetrics] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.BARS)

    def take(self, bars: Sequence[Bar]) -> None:
        same = [(one.key, one.group) for one in bars] == [(one.key, one.group) for one in self.bars]
        self.bars = tuple(bars)
        self._lay_out(again=not same)

    def open_group(self, key: str, on: bool) -> None:
        if on == (key in self._open):
            return
        (self._open.add if on else self._open.discard)(key)
        self._lay_out(again=True)
        self._area.folded.emit()

    def wanted_height(self) -> int:
        return self._tops[-1]

    def fit(self, height: int) -> int:
        dense = sum(self._height(one, dense=False) for one in self.shown) > height
        if dense != self._dense:
            self._dense = dense
            self._lay_out(again=True)
        return self.wanted_height()

    def _height(self, one: Bar, *, dense: bool) -> int:
        zoom = max(1.0, self.font().pixelSize() / TEXT_PIXELS)
        return round((PART_ROW if one.group else DENSE_ROW if dense else ROW) * zoom)

    def _lay_out(self, *, again: bool) -> None:
        self.shown = tuple(one for one in self.bars if not one.group or one.group in self._open)
        if again:
            tops = [0]
            for one in self.shown:
                tops.append(tops[-1] + self._height(one, dense=self._dense))
            self._tops = tops
            self._current = max(0, min(self._current, len(self.shown) - 1))
            self.setMinimumHeight(tops[-1])
            self._area.updateGeometry()
            self._tell()
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = event.rect().top(), event.rect().bottom()
        for place, one in enumerate(self.shown):
            if self._tops[place] > bottom:
                break
            if self._tops[place + 1] >= top:
                self._paint(painter, place, one)
        painter.end()

    def _paint(self, painter: QPainter, place: int, one: Bar) -> None:
        plain, bold, metrics, bold_metrics = self._letters()
        left, right = SIDE + (INDENT if one.group else 0), self.width() - SIDE
        top, height = self._tops[place], self._tops[place + 1] - self._tops[place]
        bar = PART_BAR if one.group else DENSE_BAR if self._dense else BAR
        below = 2 if self._dense or one.group else 4
        line = QRect(left, top, right - left, height - bar - below - 1)
        colour, filling = COLOURS[one.look]
        middle = Qt.AlignmentFlag.AlignVCenter
        word_width = bold_metrics.horizontalAdvance(one.word) if one.word else -GAP
        # The words stand in a column, for that is where one looks; a longer one pushes its numbers to the left.
        number_right = right - max(word_width, bold_metrics.horizontalAdvance(words.WIDEST)) - GAP
        number_right = max(number_right, left + KEPT) if one.word else right  # nothing stands behind them
        numbers_width = metrics.horizontalAdvance(one.numbers)
        if one.word:
            painter.setFont(bold)
            painter.setPen(QColor(colour))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, one.word)
        painter.setFont(plain)
        painter.setPen(QColor(palette.TEXT))
        at = QRect(number_right - numbers_width, line.top(), numbers_width, line.height())
        painter.drawText(at, middle | Qt.AlignmentFlag.AlignRight, one.numbers)
        label = one.label
        if one.heads_group:
            label = f"{'▾' if one.key in self._open else '▸'} {label}"
        painter.drawText(line, middle, elided(label, metrics, max(0, at.left() - GAP - left)))
        self._paint_bar(painter, QRectF(left, top + height - bar - below, right - left, bar), one, filling)
        if self.hasFocus() and place == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(palette.ACCENT))
            painter.drawRoundedRect(QRectF(left - 5.5, top + 0.5, right - left + 11, height - 1), 4, 4)

    def _paint_bar(self, painter: QPainter, box: QRectF, one: Bar, filling: str) -> None:
        round_by = box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, TRACK), (one.nominated, NOMINATED), (one.chosen, filling)):
            if share > 0:
                painter.setBrush(QColor(colour))
                part = QRectF(box)
                part.setWidth(max(box.height(), box.width() * min(1.0, share)))
                painter.drawRoundedRect(part, round_by, round_by)
        if one.present:
            # A darker line within the filling: who came, of those who were chosen.
            painter.setBrush(QColor(COLOURS[one.look][0]).darker(PRESENT_DARKER))
            thin = QRectF(box.left(), box.center().y() - 1.5, box.width() * min(1.0, one.present), 3)
            painter.drawRoundedRect(thin, 1.5, 1.5)

    def _letters(self) -> tuple[QFont, QFont, QFontMetrics, QFontMetrics]:
        if self._fonts is None:
            plain, bold = QFont(self.font()), semibold(self.font())
            self._fonts = plain, bold, QFontMetrics(plain), QFontMetrics(bold)
        return self._fonts

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fonts = None
            self._lay_out(again=True)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -len(self.shown), Qt.Key.Key_End: 9999}
        if key in steps and self.shown:
            self._go(self._current + steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._heading() is not None:
            self._turn()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and (heading := self._heading()) is not None:
            self.open_group(heading.key, key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(int(event.position().y()))
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)
            if self.shown[place].heads_group:
                self._turn()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the press was meant for the bars

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos().y())
            one = self.shown[place] if place is not None else None
            QToolTip.showText(event.globalPos(), f"{one.told}\n{one.hint}".strip() if one else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _at(self, y: int) -> int | None:
        return next((n for n in range(len(self.shown)) if self._tops[n] <= y < self._tops[n + 1]), None)

    def _heading(self) -> Bar | None:
        one = self.shown[self._current] if self.shown else None
        return one if one is not None and one.heads_group else None

    def _turn(self) -> None:
        if (heading := self._heading()) is not None:
            self.open_group(heading.key, heading.key not in self._open)

    def _go(self, place: int) -> None:
        self._current = max(0, min(place, len(self.shown) - 1))
        self._area.ensureVisible(0, (self._tops[self._current] + self._tops[self._current + 1]) // 2, 0, ROW)
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Where the keyboard is, said to who cannot see it."""
        one = self.shown[self._current] if self.shown else None
        self.setAccessibleDescription(f"{one.told}. {one.hint}".strip() if one else "")
