"""Chọn đơn vị: new units get what is typed, the others keep what they have, and it is said what goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import allotments, history
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.allotment_units_dialog import AllotmentUnitsDialog
from khenthuong_desktop.ui.widgets import unit_checks
from tests.services import conference_office as made


@pytest.fixture
def conference_id(desk: Desk) -> str:
    found = made.conference(desk.office, 10)
    first = made.quarters(desk.office, 3)[0]
    allotments.save(desk.office, found, [Wanted(first, 4, {"women": 2}, "đã thống nhất")])
    return found


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot, conference_id: str) -> AllotmentUnitsDialog:
    dialog = AllotmentUnitsDialog(desk, conference_id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def numbers(desk: Desk, conference_id: str) -> dict[str, tuple[int, dict[str, int], str]]:
    rows = allotments.allotments(desk.office, conference_id)
    return {one.unit: (one.number, dict(one.structure), one.notes) for one in rows}


def test_new_units_get_the_usual_number_and_known_ones_keep_theirs(
    opened: AllotmentUnitsDialog, desk: Desk, conference_id: str
) -> None:
    form = opened._form
    form.numberEdit.setText("3")
    form.womenEdit.setText("1")
    form.workersEdit.setText("1")
    form.allButton.click()
    opened.save()
    told = numbers(desk, conference_id)
    assert told["Khu phố 1"] == (4, {"women": 2}, "đã thống nhất")
    assert told["Khu phố 2"] == told["Khu phố 3"] == (3, {"women": 1, "direct_worker": 1}, "")
    history.undo(desk.office)
    assert list(numbers(desk, conference_id)) == ["Khu phố 1"]


def test_what_goes_with_a_unit_is_said_before_it_goes(
    opened: AllotmentUnitsDialog, desk: Desk, conference_id: str
) -> None:
    item = opened._form.unitsList.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert opened._form.droppedLabel.text().startswith("Bỏ Khu phố 1: số phân bổ và biên bản")
    assert opened._form.droppedLabel.isVisible()
    item.setCheckState(Qt.CheckState.Checked)
    assert not opened._form.droppedLabel.isVisible()


@pytest.mark.parametrize(
    ("number", "women", "told"), [("ba", "0", "phải là số nguyên"), ("1", "2", "không thể nhiều hơn số đại biểu")]
)
def test_numbers_that_cannot_be_are_told_and_nothing_is_saved(
    opened: AllotmentUnitsDialog, desk: Desk, conference_id: str, number: str, women: str, told: str
) -> None:
    opened._form.allButton.click()
    opened._form.numberEdit.setText(number)
    opened._form.womenEdit.setText(women)
    opened.save()
    assert told in opened._form.problemLabel.text() and opened.isVisible()
    assert list(numbers(desk, conference_id)) == ["Khu phố 1"]


def test_without_a_unit_nothing_begins(desk: Desk, qtbot: QtBot) -> None:
    dialog = AllotmentUnitsDialog(desk, made.conference(desk.office, 10))
    qtbot.addWidget(dialog)
    dialog.save()
    assert dialog._form.problemLabel.text().startswith("Chưa chọn đơn vị nào")
    assert unit_checks.chosen(dialog._form.unitsList) == []
