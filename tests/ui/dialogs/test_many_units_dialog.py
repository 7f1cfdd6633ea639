"""Thêm nhiều đơn vị: a series or a pasted list becomes units in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import history, lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.many_units_dialog import ManyUnitsDialog
from tests.ui.unikey import content, type_vietnamese


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> ManyUnitsDialog:
    made = ManyUnitsDialog(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(dialog: ManyUnitsDialog, first: str, last: str) -> None:
    dialog._form.firstEdit.setText(first)
    dialog._form.lastEdit.setText(last)
    dialog._form.lastEdit.editingFinished.emit()


def test_series_becomes_units_with_their_kind_and_short_names(dialog: ManyUnitsDialog, desk: Desk) -> None:
    assert not dialog._form.addButton.isEnabled()
    fill(dialog, "Khu phố 1", "Khu phố 12")
    assert dialog.kind.currentText() == "Khu phố", "the longest kind that the name begins with"
    assert dialog._form.addButton.text() == "Thêm 12 đơn vị"
    dialog._form.addButton.click()
    assert lists.count(desk.office, "units", Query()) == 12
    assert lists.judge(desk.office, "people", "unit_id", "KP 7")[0] is not None
    history.undo(desk.office)
    assert lists.count(desk.office, "units", Query()) == 0


def test_a_bare_number_goes_on_with_the_name(dialog: ManyUnitsDialog) -> None:
    fill(dialog, "Khu phố 1", "8")
    assert dialog.names() == [f"Khu phố {number}" for number in range(1, 9)]


def test_tab_reaches_kind_and_parent_in_the_order_one_sees(dialog: ManyUnitsDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog._form.firstEdit.setFocus()
    reached = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    form = dialog._form
    kind, parent = (field.lineEdit() for field in (dialog.kind, dialog.parent_field))
    assert [
        one in pair
        for one, pair in zip(
            reached,
            ((form.lastEdit,), (dialog.kind, kind), (dialog.parent_field, parent), (form.dayEdit,)),
            strict=True,
        )
    ] == [True] * 4


def test_what_is_no_series_is_said_and_the_names_stay(dialog: ManyUnitsDialog) -> None:
    dialog._form.namesEdit.setPlainText("Trạm Y tế\nTrường THCS\n\nTrạm  Y tế")
    fill(dialog, "Khu phố 1", "Thôn 3")
    assert dialog._form.problemLabel.isVisible()
    assert dialog.names() == ["Trạm Y tế", "Trường THCS"]


@pytest.mark.parametrize("missing", ["kind", "day", "parent"])
def test_what_cannot_be_taken_is_said_and_nothing_is_lost(dialog: ManyUnitsDialog, desk: Desk, missing: str) -> None:
    fill(dialog, "Tổ 1", "Tổ 3")
    dialog.kind.setEditText("" if missing == "kind" else "Tổ dân phố")
    dialog._form.dayEdit.setText("31/2/2025" if missing == "day" else "")
    dialog.parent_field.setEditText("Không có" if missing == "parent" else "")
    dialog.add()
    assert dialog._form.problemLabel.isVisible() and dialog.isVisible()
    assert lists.count(desk.office, "units", Query()) == 0
    assert len(dialog.names()) == 3


@pytest.mark.parametrize("way", ["keys", "input"])
def test_every_field_takes_vietnamese(dialog: ManyUnitsDialog, qtbot: QtBot, way: str) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    fields: list[QWidget] = [dialog.kind, dialog.parent_field, dialog._form.namesEdit]
    fields += [f for f in dialog.findChildren(QLineEdit) if f.isVisible() and not isinstance(f.parent(), QComboBox)]
    assert len(fields) == 6
    for field in fields:
        type_vietnamese(field, "Nguyễn Đường", way)  # type: ignore[arg-type]
        assert content(field).strip() == "Nguyễn Đường"
