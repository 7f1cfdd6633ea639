"""The line above a list: what is looked for in it, the conditions that are set, and how many rows are left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from khenthuong_desktop.ui.widgets.chip import WIDEST, Chip
from khenthuong_desktop.wording import grid as words

BOX, SHORT_BOX = 180, 100  # what the box for typing needs at least
NARROWEST = 64  # a condition that still says which column it is of
ROOMY = 680  # where there is less, words are shorter
PAUSE = 120  # milliseconds without a key before the list is asked again


class FilterBox(QLineEdit):
    """Signals:
    down(): the arrow down or Enter: on to the rows.
    """

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.down.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        else:
            super().keyPressEvent(event)


class FilterLine(QWidget):
    """Signals:
    text_asked(text): look for this text.
    filter_asked(): the officer wants one more condition.
    filter_removed(number): this condition is to go.
    red_asked(): only the rows with red cells, or all again.
    reveal_asked(on): show sensitive columns in full, or mask them again.
    left(): the keyboard goes on to the rows.
    saved_wanted(QMenu): the menu of saved filters opens and is to be filled.
    """

    saved_wanted = Signal(object)
    text_asked = Signal(str)
    filter_asked = Signal()
    filter_removed = Signal(int)
    red_asked = Signal()
    reveal_asked = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = FilterBox(self)
        self.box.setObjectName("filterEdit")
        self.box.setPlaceholderText(words.FILTER_PLACEHOLDER)
        self.box.setAccessibleName(words.FILTER_NAME)
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(BOX)
        self.box.setMaximumWidth(260)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self.box.textChanged.connect(self._wait)
        self.box.down.connect(self._leave)
        self.add_chip = Chip(words.ADD_FILTER, parent=self)
        self.add_chip.setToolTip(words.ADD_FILTER_HINT)
        self.add_chip.clicked.connect(self.filter_asked)
        self.red_chip = Chip("", parent=self)
        self.red_chip.setToolTip(words.RED_HINT)
        self.red_chip.clicked.connect(self.red_asked)
        self.red_chip.hide()
        self.count_label = QLabel(self)
        self.count_label.setProperty("look", "second")
        self.reveal_button = QPushButton(words.REVEAL, self)
        self.reveal_button.setCheckable(True)
        self.reveal_button.toggled.connect(self._reveal)
        self._narrow = False
        self.chips: list[Chip] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 2)
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(6)
        row.addLayout(self._chip_row)
        row.addWidget(self.add_chip)
        row.addWidget(self.red_chip)
        row.addWidget(self.count_label)
        row.addStretch(1)
        self.row = row  # pages put what is theirs at the right end
        row.addWidget(self.reveal_button)

    def offer_saved(self) -> None:
        """Questions of this list can be kept under a name."""
        button = self.saved_button = QPushButton(words.SAVED_FILTERS, self)
        button.setProperty("look", "quiet")
        button.setToolTip(words.SAVED_FILTERS_HINT)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.saved_wanted.emit(menu))
        button.setMenu(menu)
        self.row.insertWidget(self.row.indexOf(self.reveal_button), button)

    def show_text(self, text: str) -> None:
        """What is looked for already; the list is not asked."""
        self._pause.stop()
        self.box.blockSignals(True)
        self.box.setText(text)
        self.box.blockSignals(False)

    def ask_at_once(self, quick: bool) -> None:
        """Ask with every key, where answers come that fast; what an input method sends together is one question."""
        self._pause.setInterval(0 if quick else PAUSE)

    def show_count(self, text: str) -> None:
        self.count_label.setText(text)
        # It never becomes narrower: the chips stand still when fewer rows are left.
        self.count_label.setMinimumWidth(max(self.count_label.minimumWidth(), self.count_label.sizeHint().width()))

    def show_red(self, count: int, *, only: bool = False) -> None:
        """How many cells wait to be mended; 0 shows nothing, unless `only` rows with such cells are shown."""
        text = words.RED_ROWS.format(n=words.grouped(count))
        self.red_chip.setText(text)
        self.red_chip.setAccessibleName(text)
        self.red_chip.setToolTip(words.RED_HINT_ON if only else words.RED_HINT)
        self.red_chip.set_chosen(only)
        self.red_chip.setVisible(count > 0 or only)
        self._fit()

    def show_filters(self, sentences: Sequence[str | None]) -> None:
        """A chip for every condition; None for one that another chip of the line stands for."""
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for number, sentence in enumerate(sentences):
            if sentence is None:
                continue
            chip = Chip(sentence, chosen=True, removable=True, parent=self)
            chip.setToolTip(f"{sentence}\n{words.REMOVE_FILTER_HINT}")
            chip.removed.connect(lambda number=number: self.filter_removed.emit(number))
            self._chip_row.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self._fit()
        if had_focus:
            (self.chips[-1] if self.chips else self.add_chip).setFocus()

    def start(self) -> None:
        """Ctrl+F: what is typed next is looked for."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def empty(self) -> None:
        """Look for nothing any more, without asking the list."""
        self._pause.stop()
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)

    def set_text(self, text: str) -> None:
        """Look for this without waiting."""
        self.box.setText(text)
        self._ask()

    def _wait(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._ask()  # an emptied box is meant at once

    def _ask(self) -> None:
        self._pause.stop()
        self.text_asked.emit(self.box.text().strip())

    def _leave(self) -> None:
        if self._pause.isActive():
            self._ask()
        self.left.emit()

    def _reveal(self, on: bool) -> None:
        self._name_reveal()
        self._fit()
        self.reveal_asked.emit(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorter words, a shorter box and at last shorter conditions, before anything covers its neighbour."""
        room = self.width()
        for chip in self.chips:
            chip.setMaximumWidth(WIDEST)
        self._be_narrow(room < ROOMY)
        if not self._narrow and self._needed() > room:
            self._be_narrow(True)
        missing = self._needed() - room
        if missing > 0 and self.chips:
            each = missing // len(self.chips) + 1
            for chip in self.chips:
                chip.setMaximumWidth(max(NARROWEST, chip.sizeHint().width() - each))

    def _be_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.box.setMinimumWidth(SHORT_BOX if narrow else BOX)
        self.count_label.setVisible(not narrow)  # the totals say it too
        self._name_reveal()

    def _needed(self) -> int:
        """How wide all that stands in the line is."""
        items = (self.row.itemAt(place) for place in range(self.row.count()))
        widgets = (item.widget() for item in items if item is not None)
        shown = [one for one in widgets if one is not None and not one.isHidden()]
        widths = [self.box.minimumWidth() if one is self.box else one.sizeHint().width() for one in shown]
        widths += [min(chip.maximumWidth(), chip.sizeHint().width()) for chip in self.chips]
        return sum(widths) + self.row.spacing() * len(widths)

    def _name_reveal(self) -> None:
        on = self.reveal_button.isChecked()
        full = words.CONCEAL if on else words.REVEAL
        short = words.CONCEAL_SHORT if on else words.REVEAL_SHORT
        self.reveal_button.setText(short if self._narrow else full)
        self.reveal_button.setToolTip(full)
        self.reveal_button.setAccessibleName(full)
