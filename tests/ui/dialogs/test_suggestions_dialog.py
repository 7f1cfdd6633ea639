"""Suggestions: shown with what they change, nothing chosen before one is taken, one undo; scenarios beside them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import delegates, history, scenarios
from khenthuong_desktop.services.suggestions import Impossible, Proposal, Swap
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.scenarios_dialog import ScenariosDialog
from khenthuong_desktop.ui.dialogs.suggestions_dialog import SuggestionsDialog
from khenthuong_desktop.wording import delegates_tab as words
from tests.services import conference_office as made

PEOPLE: list[dict[str, Any]] = [
    {"name": "An", "gender": "male", "state": "chosen"},
    {"name": "Bình", "gender": "male", "state": "chosen"},
    {"name": "Chi", "gender": "female"},
    {"name": "Dung", "gender": "female"},
]


def a_conference(desk: Desk, women: int, *, by_hand: int = 0) -> str:
    conference_id = made.conference(desk.office, 2, shares=False)
    made.ask(desk.office, conference_id, made.rule("women", women, hard=True))
    made.add(desk.office, conference_id, [{**one, "by_hand": by_hand} for one in PEOPLE])
    desk.hub.deliver()
    return conference_id


def opened(desk: Desk, conference_id: str, qtbot: QtBot) -> SuggestionsDialog:
    dialog = SuggestionsDialog(desk, conference_id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def chosen(desk: Desk, conference_id: str) -> list[str]:
    return [one.name for one in delegates.candidates(desk.office, conference_id) if one.state == "chosen"]


def test_a_swap_shows_its_bars_and_chooses_only_when_taken(desk: Desk, qtbot: QtBot) -> None:
    conference_id = a_conference(desk, 1)
    dialog = opened(desk, conference_id, qtbot)
    dialog.open_tab("swaps")
    wanted = dialog.suggestion
    assert isinstance(wanted, Swap)
    assert [one.told for one in dialog.bars.bars] == ["Nữ (≥ 1) 0 → 1/1 đủ"]
    assert chosen(desk, conference_id) == ["An", "Bình"]
    dialog._form.takeButton.click()
    assert len(set(chosen(desk, conference_id)) & {"Chi", "Dung"}) == 1
    dialog.open_tab("swaps")
    assert dialog.suggestion is None
    assert dialog._form.choicesList.item(0).text() == words.NO_SWAPS
    history.undo(desk.office)
    assert chosen(desk, conference_id) == ["An", "Bình"]


def test_a_full_choice_names_everybody_it_moves(desk: Desk, qtbot: QtBot) -> None:
    conference_id = a_conference(desk, 2)
    dialog = opened(desk, conference_id, qtbot)
    dialog.open_tab("proposal")
    assert isinstance(dialog.suggestion, Proposal)
    view = dialog._form.choicesList
    told = [view.item(row).text() for row in range(view.count())]
    assert told == ["Chọn thêm (2)", "Chi", "Dung", "Bỏ chọn (2)", "An", "Bình"]
    assert [one.told for one in dialog.bars.bars] == ["Nữ (≥ 2) 0 → 2/2 đủ"]
    assert "Chọn thêm 2, bỏ chọn 2" in dialog._form.sentenceLabel.text()
    dialog._form.takeButton.click()
    assert chosen(desk, conference_id) == ["Chi", "Dung"]
    assert not dialog._form.takeButton.isEnabled()


def test_what_cannot_be_says_the_smallest_loosening(desk: Desk, qtbot: QtBot) -> None:
    conference_id = a_conference(desk, 3)
    dialog = opened(desk, conference_id, qtbot)
    dialog.open_tab("proposal")
    assert isinstance(dialog._found["proposal"], Impossible)
    assert dialog._form.effectLabel.text() == words.LOOSEN
    assert "“Nữ (≥ 3)” từ 3 xuống 2" in dialog._form.sentenceLabel.text()
    assert not dialog._form.takeButton.isEnabled()


def test_units_are_asked_for_what_nobody_named(desk: Desk, qtbot: QtBot) -> None:
    conference_id = a_conference(desk, 3)
    unit_ids = made.quarters(desk.office, 1)
    with desk.office.database.write("Phân bổ") as w:
        w.insert("allotments", {"conference_id": conference_id, "unit_id": unit_ids[0], "number": 1})
    dialog = opened(desk, conference_id, qtbot)
    view = dialog._form.choicesList
    told = [view.item(row).text() for row in range(view.count())]
    assert told == ["Đề nghị KP 1 giới thiệu thêm 01 đại biểu.", "Đề nghị KP 1 giới thiệu thêm 01 nữ."]
    assert not dialog._form.takeButton.isEnabled()  # its number asks for it already
    view.setCurrentRow(1)
    dialog._form.takeButton.click()
    step = history.next_undo(desk.office)
    assert step is not None and step.reason.startswith("Ghi đề nghị KP 1")


def test_nothing_to_suggest_is_said(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, made.conference(desk.office, 2, shares=False), qtbot)
    assert dialog._form.choicesList.item(0).text() == words.NO_REQUESTS
    assert not dialog._form.takeButton.isEnabled()


@pytest.fixture
def scenario_dialog(desk: Desk, qtbot: QtBot) -> ScenariosDialog:
    dialog = ScenariosDialog(desk, a_conference(desk, 1))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_choices_are_kept_compared_and_taken_up_again(scenario_dialog: ScenariosDialog, desk: Desk) -> None:
    dialog = scenario_dialog
    form, conference_id = dialog._form, dialog._conference_id
    assert form.emptyLabel.isVisible() and not form.restoreButton.isVisible()
    form.nameEdit.setText("Nhiều nam")
    form.keepButton.click()
    people = {one.name: one.id for one in delegates.candidates(desk.office, conference_id)}
    delegates.unchoose(desk.office, [people["An"]])
    delegates.choose(desk.office, [people["Chi"]])
    form.nameEdit.setText("Có nữ")
    form.keepButton.click()
    table = form.compareTable
    model = table.model()
    cells = [[str(model.index(row, column).data()) for column in range(5)] for row in range(table.rowCount())]
    assert cells == [["Đại biểu", "2", "2", "2", "2"], ["Nữ (≥ 1)", "1", "1", "0, thiếu 1", "1"]]
    form.whichCombo.setCurrentIndex(0)
    form.restoreButton.click()
    assert chosen(desk, conference_id) == ["An", "Bình"]
    assert form.whichCombo.currentIndex() == 0
    form.removeButton.click()
    assert [one.name for one in scenarios.scenarios(desk.office, conference_id)] == ["Có nữ"]


def test_a_scenario_without_a_name_is_refused_in_the_dialog(scenario_dialog: ScenariosDialog) -> None:
    scenario_dialog._form.nameEdit.setText("   ")
    scenario_dialog._form.keepButton.click()
    assert scenario_dialog._form.problemLabel.isVisible()
    assert scenario_dialog._form.problemLabel.text()


def test_ctrl_z_gives_back_while_the_dialog_is_open(desk: Desk, qtbot: QtBot) -> None:
    """The status line says so, and the keys of the window do not reach it."""
    conference_id = a_conference(desk, 1)
    dialog = opened(desk, conference_id, qtbot)
    dialog.open_tab("swaps")
    dialog.take()
    assert chosen(desk, conference_id) != ["An", "Bình"]
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert chosen(desk, conference_id) == ["An", "Bình"]
    assert isinstance(dialog.suggestion, Swap)


def test_a_long_sentence_is_shown_whole(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, a_conference(desk, 1), qtbot)
    label = dialog._form.sentenceLabel
    dialog._say("Chưa thể đạt mọi yêu cầu bắt buộc vì các đơn vị giới thiệu thiếu người. " * 40)
    dialog.repaint()
    area = dialog._form.sentenceArea
    assert label.height() >= label.heightForWidth(label.width())
    assert area.verticalScrollBar().maximum() > 0 or label.height() <= area.height()
