"""Qt's own buttons and menus speak Vietnamese."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QTextBrowser
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.translator import QtWords
from khenthuong_desktop.wording.qt_dialogs import TEXTS

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


@pytest.mark.parametrize("mode", [QFileDialog.FileMode.Directory, QFileDialog.FileMode.ExistingFiles])
def test_qts_own_file_dialog_is_vietnamese(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, mode: QFileDialog.FileMode
) -> None:
    """Where the desktop has none of its own, Qt's is shown; 'Directories' tells an official nothing."""
    asked: set[str] = set()

    class Listening(QtWords):
        def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
            if context == "QFileDialog":
                asked.add(source_text)
            return super().translate(context, source_text, disambiguation, n)

    words = Listening()
    qapp.installTranslator(words)
    try:
        dialog = QFileDialog(None, "Chọn", str(tmp_path))
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(mode)
        dialog.show()
    finally:
        qapp.removeTranslator(words)
    keys = {text for text in asked if text.startswith("Alt+")}
    assert asked - keys and not asked - keys - set(TEXTS)
