"""Columns are chosen and put in order with the keyboard, and never all taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.dialogs.columns_dialog import ColumnsDialog
from khenthuong_desktop.ui.widgets.grid_columns import ShownColumn

OWN = [ShownColumn("name", 100, True), ShownColumn("unit", 90, True), ShownColumn("notes", 80, False)]
HEADINGS = {"name": "Họ và tên", "unit": "Đơn vị", "notes": "Ghi chú"}


def opened(qtbot: QtBot) -> ColumnsDialog:
    dialog = ColumnsDialog(OWN, OWN, HEADINGS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_choose_and_move(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    chosen: list[list[ShownColumn]] = []
    dialog.chosen.connect(chosen.append)
    form = dialog._form
    form.columnsList.item(2).setCheckState(Qt.CheckState.Checked)
    form.columnsList.setCurrentRow(2)
    form.upButton.click()
    form.upButton.click()
    form.applyButton.click()
    assert chosen == [[ShownColumn("notes", 80, True), OWN[0], OWN[1]]]


def test_the_last_column_cannot_be_taken_away_and_the_own_order_comes_back(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    form = dialog._form
    for row in range(2):
        form.columnsList.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not form.applyButton.isEnabled()
    form.ownButton.click()
    assert form.applyButton.isEnabled() and dialog.columns() == OWN
