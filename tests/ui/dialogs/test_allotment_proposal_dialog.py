"""Đề xuất số lượng: old beside new before anything is taken; a tie waits for a person."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import allotments, history, lists
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.allotment_proposal_dialog import (
    PROPOSED,
    TIED,
    UNIT,
    WEIGHT,
    AllotmentProposalDialog,
)
from tests.services import conference_office as made


@pytest.fixture
def conference_id(desk: Desk) -> str:
    return made.conference(desk.office, 10)  # 7 of them models


@pytest.fixture
def unit_ids(desk: Desk, conference_id: str) -> list[str]:
    """Three units; the first has two delegates today, the others none."""
    ids = made.quarters(desk.office, 3)
    allotments.save(desk.office, conference_id, [Wanted(one, 2 if one == ids[0] else 0) for one in ids])
    return ids


def people(desk: Desk, unit_ids: list[str], *numbers: int) -> None:
    changes = [CellChange(one, "population", str(n)) for one, n in zip(unit_ids, numbers, strict=True)]
    lists.edit(desk.office, "units", changes)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot, conference_id: str, unit_ids: list[str]) -> AllotmentProposalDialog:
    people(desk, unit_ids, 500, 300, 0)
    dialog = AllotmentProposalDialog(desk, conference_id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def column(dialog: AllotmentProposalDialog, number: int) -> list[str]:
    table = dialog._form.rowsTable
    items = [table.item(row, number) for row in range(table.rowCount())]
    return [item.text() for item in items if item is not None]


def test_the_seats_of_the_models_are_shared_and_the_old_number_is_shown(opened: AllotmentProposalDialog) -> None:
    assert opened._form.totalEdit.text() == "7"
    assert column(opened, UNIT) == ["Khu phố 1", "Khu phố 2", "Khu phố 3"]
    assert column(opened, PROPOSED) == ["2 → 4", "0 → 2", "0 → 1"]
    assert column(opened, WEIGHT) == ["500", "300", "chưa có"]
    assert opened._form.sumLabel.text() == "Tổng 7 · đổi 3 đơn vị"
    assert opened._form.withoutLabel.text().startswith("1 đơn vị không có số liệu để chia")


def test_nothing_is_taken_before_the_button_and_then_as_one_step(
    opened: AllotmentProposalDialog, desk: Desk, conference_id: str
) -> None:
    assert [one.number for one in allotments.allotments(desk.office, conference_id)] == [2, 0, 0]
    opened._form.takeButton.click()
    assert [one.number for one in allotments.allotments(desk.office, conference_id)] == [4, 2, 1]
    history.undo(desk.office)
    assert [one.number for one in allotments.allotments(desk.office, conference_id)] == [2, 0, 0]


def test_a_tie_is_decided_by_a_person(desk: Desk, qtbot: QtBot, conference_id: str, unit_ids: list[str]) -> None:
    people(desk, unit_ids, 400, 400, 400)
    dialog = AllotmentProposalDialog(desk, conference_id)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog._form
    assert "ngang nhau mà chỉ còn 1 đại biểu" in form.tieLabel.text() and "Đã chọn 0/1" in form.tieLabel.text()
    assert not form.rowsTable.isColumnHidden(TIED) and not form.takeButton.isEnabled()
    first, second, _third = dialog.buttons.values()
    second.click()
    assert form.takeButton.isEnabled() and not first.isEnabled()
    assert column(dialog, PROPOSED) == ["2", "0 → 3", "0 → 2"]
    second.click()  # somebody thinks again
    assert first.isEnabled() and not form.takeButton.isEnabled()
    first.click()
    dialog.take()
    assert [one.number for one in allotments.allotments(desk.office, conference_id)] == [3, 2, 2]


def test_another_way_of_sharing_begins_the_decisions_anew(
    desk: Desk, qtbot: QtBot, conference_id: str, unit_ids: list[str]
) -> None:
    people(desk, unit_ids, 400, 400, 400)
    dialog = AllotmentProposalDialog(desk, conference_id)
    qtbot.addWidget(dialog)
    next(iter(dialog.buttons.values())).click()
    dialog._form.methodCombo.setCurrentIndex(1)
    assert dialog.decided == [] and not dialog._form.takeButton.isEnabled()


@pytest.mark.parametrize(
    ("total", "least", "told"),
    [("", "1", "Tổng số"), ("bảy", "1", "Tổng số"), ("7", "một", "Số ít nhất"), ("2", "1", "2 đại biểu")],
)
def test_what_cannot_be_shared_is_told_in_the_dialog(
    opened: AllotmentProposalDialog, total: str, least: str, told: str
) -> None:
    opened._form.totalEdit.setText(total)
    opened._form.leastEdit.setText(least)
    assert told in opened._form.problemLabel.text() and opened._form.problemLabel.isVisible()
    assert not opened._form.takeButton.isEnabled()
