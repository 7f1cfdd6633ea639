"""The meaning of columns: changed where it is wrong, never two columns fused without a word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import imports
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.ui.dialogs.import_columns_dialog import ImportColumnsDialog
from tests.ui.import_files import PEOPLE, workbook


@pytest.fixture
def dialog(office: Office, tmp_path: Path, qtbot: QtBot) -> ImportColumnsDialog:
    workbook(tmp_path / "a.xlsx")
    other = ("Họ và tên", "Năm sinh", "Quê")
    workbook(tmp_path / "b.xlsx", [(row[1], "1970", "Hà Nam") for row in PEOPLE], other)
    made = ImportColumnsDialog(imports.open_files(office, [tmp_path]))
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: ImportColumnsDialog, heading: str, target: str) -> None:
    combo = next(one for one in dialog.combos if one.accessibleName() == heading)
    combo.setCurrentIndex(combo.findData(target))
    combo.activated.emit(combo.currentIndex())


def line(dialog: ImportColumnsDialog, heading: str) -> list[str]:
    table: Any = dialog._form.columnsTable
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == heading)
    return [table.item(row, 1).text(), dialog.combos[row].currentText(), table.item(row, 3).text()]


def test_every_column_tells_samples_meaning_and_how_sure(dialog: ImportColumnsDialog) -> None:
    samples, meaning, why = line(dialog, "Họ và tên")
    assert "Ngô Ngọc An" in samples and meaning == "Họ và tên" and why == "chắc chắn"


def test_only_what_was_changed_is_read_again(dialog: ImportColumnsDialog, qtbot: QtBot) -> None:
    column = next(one.column for one in dialog._shown if one.heading == "Chức vụ")
    choose(dialog, "Chức vụ", "notes")
    assert line(dialog, "Chức vụ")[2] == "do anh chị chọn"
    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog.apply()
    assert heard.args == [{(0, 0, column): "notes"}]


def test_choosing_back_changes_nothing(dialog: ImportColumnsDialog) -> None:
    choose(dialog, "Chức vụ", "notes")
    choose(dialog, "Chức vụ", "position")
    assert dialog.choices() == {} and line(dialog, "Chức vụ")[2] == "chắc chắn"


def test_two_columns_of_one_meaning_are_refused_with_a_sentence(dialog: ImportColumnsDialog) -> None:
    choose(dialog, "Chức vụ", "unit")
    assert not dialog._form.applyButton.isEnabled() and "“Đơn vị”" in dialog._form.problemLabel.text()
    choose(dialog, "Đơn vị", "ignored")
    assert dialog._form.applyButton.isEnabled() and not dialog._form.problemLabel.isVisible()


def test_tables_of_several_files_are_chosen_and_keep_what_was_said_of_them(dialog: ImportColumnsDialog) -> None:
    choose(dialog, "Chức vụ", "notes")
    dialog._form.tableCombo.setCurrentIndex(1)
    dialog._form.tableCombo.activated.emit(1)
    choose(dialog, "Quê", "address")
    dialog._form.tableCombo.setCurrentIndex(0)
    dialog._form.tableCombo.activated.emit(0)
    assert line(dialog, "Chức vụ")[1] == "Ghi chú"
    assert {(file, target) for (file, _, _), target in dialog.choices().items()} == {(0, "notes"), (1, "address")}


def test_fault_in_a_table_that_is_not_shown_still_holds_back(dialog: ImportColumnsDialog) -> None:
    choose(dialog, "Chức vụ", "unit")
    dialog._form.tableCombo.setCurrentIndex(1)
    dialog._form.tableCombo.activated.emit(1)
    assert not dialog._form.applyButton.isEnabled()


def test_rolling_over_the_table_chooses_nothing(dialog: ImportColumnsDialog) -> None:
    combo = dialog.combos[3]
    assert not combo.hasFocus()
    before = combo.currentText()
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, event)
    assert combo.currentText() == before


def test_samples_that_are_private_are_masked_until_asked_for(dialog: ImportColumnsDialog) -> None:
    table: Any = dialog._form.columnsTable

    def samples() -> str:
        return " ".join(table.item(row, 1).text() for row in range(table.rowCount()))

    assert "031•••••4512" in samples() and "031061004512" not in samples() and "Tày" not in samples()
    dialog._form.revealButton.click()
    assert "031061004512" in samples() and "Tày" in samples()


def test_arrows_never_change_a_meaning_and_the_tables_keep_the_keyboard(
    dialog: ImportColumnsDialog, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    form: Any = dialog._form
    form.tableCombo.setFocus()
    QTest.keyClick(form.tableCombo, Qt.Key.Key_Down)
    assert form.tableCombo.currentIndex() == 1 and form.tableCombo.hasFocus()
    QTest.keyClick(form.tableCombo, Qt.Key.Key_Up)
    assert form.tableCombo.currentIndex() == 0 and form.tableCombo.hasFocus()
    before = [combo.currentText() for combo in dialog.combos]
    dialog.combos[0].setFocus()
    for code in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, code)
    assert dialog.combos[1].hasFocus()
    QTest.keyClick(dialog.combos[1], Qt.Key.Key_G)
    assert dialog.combos[1].view().isVisible(), "a letter opens the list"
    dialog.combos[1].hidePopup()
    assert [combo.currentText() for combo in dialog.combos] == before and dialog.choices() == {}
