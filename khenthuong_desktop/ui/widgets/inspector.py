"""What stands at the side of a list: the particulars of its current row, to read and to follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from khenthuong_desktop.ui.look import palette

WIDTH: Final = 340
NARROW: Final = 272  # where the window has little room, the list needs it more
ROOMY_PAGE: Final = 1000
LABEL_WIDTH: Final = 112

# Colours carry meaning only beside a word that says it.
_COLOURS: Final = {"plain": palette.TEXT, "good": palette.GREEN, "look": palette.AMBER, "wrong": palette.RED}


class Inspector(QFrame):
    """A page fills it anew for every row: `start`, then lines from top to bottom, then `finish`."""

    def __init__(self, parent: QWidget | None = None, *, beside: QWidget | None = None) -> None:
        """`beside` is the list whose rows are told; it gets the keyboard back from a button that goes."""
        super().__init__(parent)
        self._beside = beside
        self.setProperty("look", "card")
        self.setFixedWidth(WIDTH)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setBackgroundRole(QPalette.ColorRole.Base)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(12, 8, 12, 12)
        self._foot.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addLayout(self._foot)
        self._ground = QWidget()
        self._lines = QVBoxLayout(self._ground)
        self.start()

    def fit(self, page_width: int) -> bool:
        """Take the width that a page of this width can spare; True where what is told must be filled in again."""
        width = WIDTH if page_width >= ROOMY_PAGE else NARROW
        changed = width != self.minimumWidth()
        self.setFixedWidth(width)
        self._lay_out_foot()
        return changed

    def start(self) -> None:
        """Drop what was shown."""
        focus = QApplication.focusWidget()
        if self._beside is not None and focus is not None and self.isAncestorOf(focus):
            self._beside.setFocus()  # else Qt looks for the next best place, far from the list
        # A link of the old content may be what asked for the new one: it must live until its click has ended.
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        while self._foot.count():
            item = self._foot.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._ground = QWidget()
        self._ground.setBackgroundRole(QPalette.ColorRole.Base)
        self._lines = QVBoxLayout(self._ground)
        self._lines.setContentsMargins(12, 12, 12, 12)
        self._lines.setSpacing(6)

    def finish(self) -> None:
        """Show what was filled in."""
        self._lines.addStretch(1)
        self._area.setWidget(self._ground)
        self._lay_out_foot()

    def nothing(self, sentence: str) -> None:
        """No row is chosen."""
        self.start()
        self.sentence(sentence)
        self.finish()

    def texts(self) -> str:
        """All that is written here, line by line."""
        labels = [w for w in self._ground.findChildren(QWidget) if isinstance(w, QLabel | QPushButton)]
        return "\n".join(label.text() for label in labels)

    def button(self, text: str) -> QPushButton:
        """A link or button by its text."""
        everywhere = [*self._ground.findChildren(QPushButton)]
        for place in range(self._foot.count()):
            item = self._foot.itemAt(place)
            found = item.widget() if item is not None else None
            if isinstance(found, QPushButton):
                everywhere.append(found)
        return next(button for button in everywhere if button.text() == text)

    # Lines

    def head(self, title: str, badge: str = "", second: str = "", picture: QPixmap | None = None) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(2)
        name = self._label(title, "name")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name.ensurePolished()
        room = self.minimumWidth() - 64 - name.fontMetrics().horizontalAdvance(title)
        if badge and self.fontMetrics().horizontalAdvance(badge) <= room:
            line = QHBoxLayout()
            line.setSpacing(8)
            name.setWordWrap(False)
            line.addWidget(name)
            mark = QLabel(badge, self._ground)
            mark.setProperty("look", "badge")
            mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addStretch(1)
            column.addLayout(line)
        else:
            column.addWidget(name)
            second = " · ".join(part for part in (badge, second) if part)
        if second:
            column.addWidget(self._label(second, "second"))
        column.addStretch(1)
        row.addLayout(column, 1)
        if picture is not None and not picture.isNull():
            face = QLabel(self._ground)
            face.setPixmap(picture)
            row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(row)

    def row(self, label: str, value: str, meaning: str = "plain") -> None:
        """A particular with its name; an empty one is left out."""
        if not value:
            return
        text = self._label(value, "")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if meaning != "plain":
            _colour(text, meaning)
        self._pair(label, text)

    def link(self, label: str | None, text: str, follow: Callable[[], object], remark: str = "") -> None:
        """A particular that leads somewhere, with what is to be said of it below; label None: at the left."""
        button = QPushButton(text, self._ground)
        button.setProperty("look", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        widest = self.minimumWidth() - 44 - (0 if label is None else LABEL_WIDTH)
        button.setText(button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, widest))
        if button.text() != text:
            button.setToolTip(text)
        button.clicked.connect(lambda _checked=False: follow())
        cell = QWidget(self._ground)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if remark:
            column.addWidget(self._label(remark, "small"))
        self._pair(label, cell)

    def section(self, title: str) -> None:
        line = QFrame(self._ground)
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        colours = line.palette()
        colours.setColor(line.backgroundRole(), palette.LINE)
        line.setPalette(colours)
        self._lines.addSpacing(6)
        self._lines.addWidget(line)
        self._lines.addSpacing(2)
        self._lines.addWidget(self._label(title, "section"))

    def sentence(self, text: str, meaning: str = "second") -> None:
        label = self._label(text, "second" if meaning == "second" else "")
        if meaning != "second":
            _colour(label, meaning)
        self._lines.addWidget(label)

    def foot(self, text: str, do: Callable[[], object], *, enabled: bool = True) -> QPushButton:
        """A button below everything, always in sight."""
        button = QPushButton(text, self)
        button.setEnabled(enabled)
        button.clicked.connect(lambda _checked=False: do())
        if self._foot.count():
            self._foot.insertWidget(self._foot.count() - 1, button)
        else:
            self._foot.addWidget(button)
            self._foot.addStretch(1)
        return button

    def _lay_out_foot(self) -> None:
        """The buttons side by side, or one below the other where that cuts their words off."""
        items = [self._foot.itemAt(place) for place in range(self._foot.count())]
        widgets = [item.widget() for item in items if item is not None]
        widths = [widget.sizeHint().width() for widget in widgets if widget is not None]
        margins = self._foot.contentsMargins()
        room = self.minimumWidth() - margins.left() - margins.right() - 2
        wide = sum(widths) + self._foot.spacing() * max(0, len(widths) - 1)
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.LeftToRight if wide <= room else ways.TopToBottom)

    def _pair(self, label: str | None, value: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        if label is not None:
            name = self._label(label, "second")
            name.setFixedWidth(LABEL_WIDTH)
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(row)

    def _label(self, text: str, look: str) -> QLabel:
        label = QLabel(self._ground)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setWordWrap(True)
        if look:
            label.setProperty("look", look)
        return label


def _colour(label: QLabel, meaning: str) -> None:
    colours = label.palette()
    colours.setColor(label.foregroundRole(), _COLOURS[meaning])
    label.setPalette(colours)
