"""What is wrong with the red cell under the cursor, in the place of the totals, and the mend where one is known."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.totals_line import HEIGHT
from khenthuong_desktop.wording import grid as words


class WrongLine(QFrame):
    """Signals:
    mend_asked(): the proposed mend is to be taken.
    """

    mend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)
        colours = self.palette()
        colours.setColor(self.backgroundRole(), palette.RED_GROUND)
        self.setPalette(colours)
        self.label = ElidedLabel(self)
        self.label.setProperty("look", "wrong")
        self.mend = QPushButton(self)
        self.mend.setProperty("look", "link")
        self.mend.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mend.clicked.connect(lambda _checked=False: self.mend_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.label, 1)
        row.addWidget(self.mend)
        self.hide()

    def tell(self, problem: str, mend: str) -> None:
        """The sentence, and what the cell would become; no mend, no link."""
        self.label.set_text(problem)
        self.label.setToolTip(problem)
        self.setAccessibleName(problem)
        self.mend.setVisible(bool(mend))
        self.mend.setText(words.MEND.format(mend=mend) + f"  ({words.MEND_KEY})")
