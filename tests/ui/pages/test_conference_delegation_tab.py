"""Đoàn dự cấp trên: the list in its order with its head and reserves, and its own composition beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from khenthuong_desktop.services import conferences, delegations
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.composition_rule_dialog import CompositionRuleDialog
from khenthuong_desktop.ui.dialogs.delegation_dialog import DelegationDialog
from khenthuong_desktop.ui.dialogs.delegation_members_dialog import DelegationMembersDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_delegation_tab import DelegationTab
from tests.services import conference_office as invented

PEOPLE = ({"name": "Lò Văn Ân"}, {"name": "Nông Thị Chi", "gender": "female"}, {"name": "Vũ Mạnh Cường"})


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk) -> DelegationTab:
    conference_id = conferences.create(desk.office, conferences.draft_from_tier(desk.office, "uong_bi_ward"))
    invented.add(desk.office, conference_id, [one | {"state": "chosen"} for one in PEOPLE])
    desk.hub.deliver()
    main_window.go("conferences", f"{conference_id}:delegation")
    made: DelegationTab = main_window.page("conferences").tab_widget("delegation")
    return made


def everybody(tab: DelegationTab, desk: Desk) -> None:
    """All three through the dialog."""
    tab.add()
    dialog = tab.dialog
    assert isinstance(dialog, DelegationMembersDialog)
    for row in range(dialog._form.peopleList.count()):
        dialog._form.peopleList.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.add()
    desk.hub.deliver()


def test_the_ethnic_group_is_masked_until_it_is_asked_for(tab: DelegationTab, desk: Desk) -> None:
    with desk.office.database.write("Ghi dân tộc") as w:
        for one in w.rows("SELECT id FROM subjects"):
            w.update("subjects", one["id"], {"ethnicity": "kinh"})
    everybody(tab, desk)
    label = desk.office.labels("ethnic_groups").get("kinh", "")
    assert label and set(column(tab, 4)) == {"•••"}
    assert tab.reveal_button.toolTip() == "Hiện dữ liệu nhạy cảm"
    tab.reveal_button.click()
    assert set(column(tab, 4)) == {label}
    assert tab.reveal_button.toolTip() == "Che dữ liệu nhạy cảm"


def column(tab: DelegationTab, number: int) -> list[str]:
    return [row[number] for row in tab.members.rows()]


def test_people_come_from_the_delegates_who_have_a_seat(
    tab: DelegationTab, desk: Desk, main_window: MainWindow
) -> None:
    tab.add()
    dialog = tab.dialog
    assert isinstance(dialog, DelegationMembersDialog)
    form = dialog._form
    dialog.add()
    assert dialog.isVisible() and form.problemLabel.text()  # nobody was ticked
    form.searchEdit.setText("nong chi")
    shown = [form.peopleList.item(n) for n in range(form.peopleList.count()) if not form.peopleList.item(n).isHidden()]
    assert [one.text() for one in shown] == ["Nông Thị Chi"]
    shown[0].setCheckState(Qt.CheckState.Checked)
    assert form.countLabel.text() == "Đã chọn 1 người"
    dialog.add()
    desk.hub.deliver()
    assert column(tab, 1) == ["Nông Thị Chi"] and "1 người" in main_window.status()
    tab.add()
    again = tab.dialog
    assert isinstance(again, DelegationMembersDialog) and again._form.peopleList.count() == 2


def test_the_order_the_head_and_the_reserves_are_set_with_keys_and_buttons(
    tab: DelegationTab, desk: Desk, main_window: MainWindow
) -> None:
    everybody(tab, desk)
    first, second, third = column(tab, 1)
    tab.members.table.selectRow(2)
    QTest.keyClick(tab.members.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert column(tab, 1) == [first, third, second] and tab.members.table.currentRow() == 1
    tab.head_button.click()
    assert column(tab, 7) == ["", "Trưởng đoàn", ""] and tab.head_button.text() == "Bỏ trưởng đoàn"
    tab.reserve_button.click()
    assert column(tab, 7) == ["", "Trưởng đoàn", ""] and main_window.problem()  # a head is no reserve
    tab.members.table.selectRow(0)
    tab.reserve_button.click()
    assert column(tab, 1) == [third, second, first] and column(tab, 7)[2] == "Dự bị"
    assert tab.members.remark.text() == "2 chính thức, 1 dự bị"
    QTest.keyClick(tab.members.table, Qt.Key.Key_Delete)
    assert first not in column(tab, 1)
    main_window.steps.take_back()
    desk.hub.deliver()
    assert first in column(tab, 1)


def test_what_is_allotted_is_typed_and_the_list_is_held_against_it(tab: DelegationTab, desk: Desk) -> None:
    tab.change()
    dialog = tab.dialog
    assert isinstance(dialog, DelegationDialog)
    assert "Đại hội Thi đua yêu nước" in dialog._form.eventEdit.text()  # as the plan says
    dialog._form.sizeEdit.setText("hai")
    dialog.save()
    assert dialog.isVisible() and "hai" in dialog._form.problemLabel.text()
    dialog._form.sizeEdit.setText("2")
    dialog._form.sourceEdit.setText("Công văn số 12/HĐTĐKT")
    dialog.save()
    everybody(tab, desk)
    assert "Công văn số 12/HĐTĐKT" in tab.inspector.texts()
    (whole,) = tab.bars.bars
    assert (whole.numbers, whole.look) == ("3/2", "wrong")
    assert any("3" in line and "2" in line for line in tab.inspector.texts().splitlines() if "đoàn" in line.lower())


def test_the_rules_of_the_upper_level_are_its_own_and_move_the_bars(tab: DelegationTab, desk: Desk) -> None:
    conference = conferences.conferences(desk.office)[0]
    delegations.allot(desk.office, conference.id, upper_event="", upper_body="", size=3, source="")
    desk.hub.deliver()
    everybody(tab, desk)
    tab.rules.add()
    dialog = tab.rules.dialog
    assert isinstance(dialog, CompositionRuleDialog)
    dialog._form.amountEdit.setText("50")
    assert dialog._form.previewLabel.text() == "Nữ (≥ 50\u00a0%): 2 người trong 3 đại biểu"
    dialog.save()
    women = tab.bars.bars[-1]
    assert (women.numbers, women.word) == ("1/2", "thiếu 1")
    setup_rules = {row[0] for row in tab.rules.card.rows()}
    assert setup_rules == {"Nữ"}  # those of the conference stand in its own tab
