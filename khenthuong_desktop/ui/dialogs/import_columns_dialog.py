"""Which column of a file means what: heading, samples, meaning to choose, and how sure the program is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QTableWidgetItem, QWidget

from khenthuong_desktop.domain.national_id import mask
from khenthuong_desktop.services import import_showing
from khenthuong_desktop.ui.forms.ui_import_columns_dialog import Ui_ImportColumnsDialog
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import grid as grid_words
from khenthuong_desktop.wording import import_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_model import Import

_LONG_NUMBER: Final = re.compile("[0-9]{9,}")
_MANY: Final = 1000
_MOVES: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_Home: -_MANY,
    Qt.Key.Key_End: _MANY,
}
# Any number of columns may be that.
_SHARED: Final = frozenset({"ignored", "ordinal"})
# File, table, column -> the meaning chosen for it; None: not known, so not imported.
Choices = dict[tuple[int, int, int], str | None]


class ImportColumnsDialog(QDialog):
    """Signals:
    chosen(Choices): read the tables again with these meanings.
    """

    chosen = Signal(object)

    def __init__(self, imp: Import, file: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imp = imp
        self._form = Ui_ImportColumnsDialog()
        self._form.setupUi(self)
        form = self._form
        self._choices: Choices = {}
        self._shown: list[Any] = []
        self.combos: list[QComboBox] = []
        self._tables = [
            (number, place)
            for number, one in enumerate(imp.files)
            for place in range(len(one.tables))
            if file is None or number == file
        ]
        for number, place in self._tables:
            table = imp.files[number].tables[place].table
            row = table.header_rows[0] if table.header_rows else 1
            text = words.TABLE_CHOICE.format(file=imp.files[number].name, sheet=table.sheet, row=row)
            form.tableCombo.addItem(text)
        several = len(self._tables) > 1
        form.tableLabel.setVisible(several)
        form.tableCombo.setVisible(several)
        form.problemLabel.hide()
        plain_table.prepare(form.columnsTable, words.COLUMN_HEADINGS, (190, 0, 200, 150))
        form.tableCombo.activated.connect(self.show_table)
        form.revealButton.setText(grid_words.REVEAL)
        form.revealButton.toggled.connect(lambda _on: self.show_table(max(0, form.tableCombo.currentIndex())))
        form.cancelButton.clicked.connect(self.reject)
        form.applyButton.clicked.connect(self.apply)
        self.show_table(0)
        keep_on_screen(self)

    def choices(self) -> Choices:
        """What was chosen otherwise than the program had it."""
        return dict(self._choices)

    def show_table(self, number: int) -> None:
        """The columns of one table."""
        if not 0 <= number < len(self._tables):
            return
        file, place = self._tables[number]
        self._shown = list(self._imp.files[file].tables[place].matches)
        grid = self._form.columnsTable
        grid.setRowCount(len(self._shown))
        self.combos = []
        for row, one in enumerate(self._shown):
            reveal = self._form.revealButton.isChecked()
            samples = " · ".join(text if reveal else _masked(one.target, text) for text in one.samples if text)
            for column, text in ((0, one.heading), (1, samples), (3, words.confidence(one.how, one.confidence))):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(text)
                grid.setItem(row, column, item)
            combo = self._combo(one.heading, self._choices.get((file, place, one.column), one.target))
            combo.activated.connect(lambda _n, row=row: self._choose(row))
            grid.setCellWidget(row, 2, combo)
            self.combos.append(combo)
        for first, second in pairwise(self.combos):
            QWidget.setTabOrder(first, second)
        if self.combos and not self._form.tableCombo.hasFocus():
            self.combos[0].setFocus()  # who walks through the tables stays there
        self._judge()

    def apply(self) -> None:
        """Close, and have the tables read again where something was changed."""
        choices = self.choices()
        self.accept()
        if choices:
            self.chosen.emit(choices)

    def _combo(self, heading: str, target: str | None) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(heading)
        combo.addItem(words.UNKNOWN_TARGET, "")
        for key, label in words.TARGETS.items():
            combo.addItem(label, key)
        combo.setCurrentIndex(max(0, combo.findData(target or "")))
        combo.setMaxVisibleItems(16)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(self)  # rolling over the table must not change what is chosen
        return combo

    def _choose(self, row: int) -> None:
        file, place = self._tables[max(0, self._form.tableCombo.currentIndex())]
        one = self._shown[row]
        target = self.combos[row].currentData() or None
        key = (file, place, one.column)
        if target == one.target:
            self._choices.pop(key, None)
        else:
            self._choices[key] = target
        how = words.confidence(one.how, one.confidence) if target == one.target else words.HOW["chosen"]
        if (why := self._form.columnsTable.item(row, 3)) is not None:
            why.setText(how)
        self._judge()

    def _judge(self) -> None:
        """Two columns never fuse in silence."""
        twice = next((found for table in self._tables if (found := _twice(self._targets(*table)))), "")
        form = self._form
        form.problemLabel.setVisible(bool(twice))
        if twice:
            target, ignored = words.TARGETS[twice], words.TARGETS["ignored"]
            form.problemLabel.setText(words.TWICE.format(target=target, ignored=ignored))
        form.applyButton.setEnabled(not twice)

    def _targets(self, file: int, place: int) -> list[str | None]:
        matches = self._imp.files[file].tables[place].matches
        return [self._choices.get((file, place, one.column), one.target) for one in matches]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QComboBox):
            return self._key(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, combo: QComboBox, event: QKeyEvent) -> bool:
        """A closed choice is never changed by a key: arrows go to the next one, a letter opens the list at it."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            place = min(max(self.combos.index(combo) + move, 0), len(self.combos) - 1)
            self.combos[place].setFocus()
            return True
        if event.text().strip() and event.text().isprintable():
            combo.showPopup()
            combo.view().keyboardSearch(event.text())
            return True
        return False


def _masked(target: str | None, text: str) -> str:
    """A sample as it is shown until somebody asks for what is private; long numbers are, whatever they mean."""
    if target in import_showing.SENSITIVE:
        return import_showing.masked(str(target), text)
    if target == "phone":
        return text  # as in every list
    return _LONG_NUMBER.sub(lambda found: mask(found[0]), text)


def _twice(targets: Sequence[str | None]) -> str:
    """A meaning that two columns have and only one may."""
    counted = Counter(target for target in targets if target and target not in _SHARED)
    return next((target for target, count in counted.items() if count > 1), "")
