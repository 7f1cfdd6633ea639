"""A choice in a dialog takes what officers type: without marks, with UniKey, from the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.widgets.choice_field import ChoiceField

CHOICES = [("khu_pho", "Khu phố"), ("khu", "Khu"), ("thon", "Thôn")]


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    made = QDialog()
    layout = QVBoxLayout(made)
    layout.addWidget(ChoiceField(CHOICES))
    layout.addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def field_of(dialog: QDialog) -> ChoiceField:
    found = dialog.findChild(ChoiceField)
    assert isinstance(found, ChoiceField)
    return found


@pytest.mark.parametrize(
    ("typed", "code"), [("Khu phố", "khu_pho"), ("khu pho", "khu_pho"), ("KHU", "khu"), ("Tổ", None), ("", None)]
)
def test_code_of_what_was_typed(dialog: QDialog, typed: str, code: str | None) -> None:
    field_of(dialog).setEditText(typed)
    assert field_of(dialog).code() == code


def test_tab_and_enter_lead_on_and_do_not_close_the_dialog(dialog: QDialog, qtbot: QtBot) -> None:
    field = field_of(dialog)
    line = next(w for w in dialog.findChildren(QLineEdit) if w.parent() is dialog)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        field.setFocus()
        QTest.keyClick(field, key)
        assert line.hasFocus() and dialog.isVisible()


def test_escape_closes_the_dialog_as_everywhere(dialog: QDialog, qtbot: QtBot) -> None:
    field_of(dialog).setFocus()
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
