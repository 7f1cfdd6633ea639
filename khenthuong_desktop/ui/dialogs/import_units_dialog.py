"""The units that files name and the register does not have: which to add, under what name, of what kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QTableWidgetItem, QWidget

from khenthuong_desktop.services.import_rows import NewUnit
from khenthuong_desktop.ui.forms.ui_import_units_dialog import Ui_ImportUnitsDialog
from khenthuong_desktop.ui.widgets import plain_table
from khenthuong_desktop.ui.widgets.screen_room import keep_on_screen
from khenthuong_desktop.wording import import_page as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.import_rows import UnknownUnit


class ImportUnitsDialog(QDialog):
    """Signals:
    chosen(list of NewUnit): have these added by the import.
    """

    chosen = Signal(object)

    def __init__(
        self, units: Sequence[UnknownUnit], kinds: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`kinds` are codes and labels; a unit that is likely another one, misspelled, is not ticked."""
        super().__init__(parent)
        self._units = units
        self._form = Ui_ImportUnitsDialog()
        self._form.setupUi(self)
        form, table = self._form, self._form.unitsTable
        plain_table.prepare(table, words.UNIT_HEADINGS, (0, 200, 72, 210))
        table.setRowCount(len(units))
        self.combos: list[QComboBox] = []
        for row, unit in enumerate(units):
            name = QTableWidgetItem(unit.name)
            name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            name.setCheckState(Qt.CheckState.Unchecked if unit.proposal else Qt.CheckState.Checked)
            name.setToolTip(unit.text)
            table.setItem(row, 0, name)
            combo = QComboBox()
            combo.setAccessibleName(unit.name)
            for code, label in kinds:
                combo.addItem(label, code)
            combo.setCurrentIndex(max(0, combo.findData(unit.kind)))
            table.setCellWidget(row, 1, combo)
            self.combos.append(combo)
            proposal = words.UNIT_PROPOSAL.format(name=unit.proposal) if unit.proposal else ""
            for column, text in ((2, words.number(unit.rows)), (3, proposal)):
                item = QTableWidgetItem(text)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                item.setToolTip(text)
                table.setItem(row, column, item)
        table.itemChanged.connect(lambda _item: self._count())
        form.cancelButton.clicked.connect(self.reject)
        form.addButton.clicked.connect(self._add)
        form.addButton.setDefault(True)
        self._count()
        plain_table.begin(table)
        keep_on_screen(self)

    def units(self) -> list[NewUnit]:
        """Those that are ticked and have a name."""
        found: list[NewUnit] = []
        for row, unit in enumerate(self._units):
            item = self._form.unitsTable.item(row, 0)
            if item is not None and item.checkState() == Qt.CheckState.Checked and item.text().strip():
                found.append(NewUnit(unit.text, item.text(), str(self.combos[row].currentData())))
        return found

    def _count(self) -> None:
        count = len(self.units())
        self._form.addButton.setText(words.UNITS_DO.format(n=words.number(count)))
        self._form.addButton.setEnabled(count > 0)

    def _add(self) -> None:
        units = self.units()
        self.accept()
        self.chosen.emit(units)
