"""Qt's own buttons and menus speak Vietnamese."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMessageBox, QTextBrowser
from pytestqt.qtbot import QtBot

Button = QDialogButtonBox.StandardButton
ENGLISH = {
    "OK", "Cancel", "Close", "Yes", "No", "Save", "Open", "Apply", "Reset", "Help", "Discard", "Retry", "Ignore",
    "Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All", "Abort", "Restore Defaults", "Save All",
}  # fmt: skip


def test_every_standard_button_is_vietnamese(qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for kind in Button:
        if kind.value and kind.value & (kind.value - 1) == 0 and (button := box.addButton(kind)) is not None:
            assert button.text().replace("&", "") not in ENGLISH, kind


@pytest.mark.parametrize("widget", [QLineEdit, QTextBrowser])
def test_menus_of_fields_are_vietnamese(qtbot: QtBot, widget: type[QLineEdit] | type[QTextBrowser]) -> None:
    field = widget()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    texts = {action.text().split("\t")[0].replace("&", "") for action in menu.actions()} - {""}
    assert texts and not texts & ENGLISH


def test_a_text_of_ours_is_left_as_it_is(qapp: QApplication) -> None:
    assert QCoreApplication.translate("MainWindow", "Đơn vị") == "Đơn vị"
    assert QMessageBox.StandardButton.Ok is not None
