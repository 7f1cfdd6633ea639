"""Phân bổ: numbers stand beside what came of them, who is late is seen at once, and what does not fit is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import allotments, conferences, history, list_calls
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.allotment_minutes_dialog import AllotmentMinutesDialog
from khenthuong_desktop.ui.dialogs.allotment_proposal_dialog import AllotmentProposalDialog
from khenthuong_desktop.ui.dialogs.allotment_send_dialog import AllotmentSendDialog
from khenthuong_desktop.ui.dialogs.allotment_units_dialog import AllotmentUnitsDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_allotments_tab import AllotmentsTab
from khenthuong_desktop.ui.pages.conferences_page import ConferencesPage
from khenthuong_desktop.ui.widgets import unit_checks
from tests.services import conference_office as made

BEFORE = Deadline(date(2026, 11, 10), inclusive=False)  # ten days ago


@pytest.fixture
def conference_id(desk: Desk) -> str:
    return made.conference(desk.office, 20)  # 14 of them models


@pytest.fixture
def unit_ids(desk: Desk) -> list[str]:
    return made.quarters(desk.office, 3)


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str, unit_ids: list[str]) -> AllotmentsTab:
    desk.hub.deliver()
    main_window.go("conferences")
    page: ConferencesPage = main_window.page("conferences")
    page.show_record(f"{conference_id}:allotments")
    shown: AllotmentsTab = page.tab_widget("allotments")
    return shown


@pytest.fixture
def asked(tab: AllotmentsTab, desk: Desk, conference_id: str, unit_ids: list[str]) -> list[str]:
    """Five, five and four; of each one woman."""
    numbers = zip(unit_ids, (5, 5, 4), strict=True)
    allotments.save(desk.office, conference_id, [Wanted(unit, n, {"women": 1}) for unit, n in numbers])
    desk.hub.deliver()
    return [one.id for one in allotments.allotments(desk.office, conference_id)]


def side(tab: AllotmentsTab) -> str:
    tab.show_current()
    return tab.inspector.texts()


def followed(desk: Desk) -> list[tuple[str, str | None]]:
    """Where the tab leads from now on."""
    gone: list[tuple[str, str | None]] = []

    def go(place: str, record: str | None = None) -> None:
        gone.append((place, record))

    desk.go = go
    return gone


def button(tab: AllotmentsTab, text: str) -> QPushButton:
    return next(one for one in tab.findChildren(QPushButton) if one.text() == text)


def test_an_empty_conference_offers_the_two_ways_to_begin(tab: AllotmentsTab) -> None:
    assert tab.grid.model.count == 0
    button(tab, "Chọn đơn vị…").click()
    assert isinstance(tab.dialog, AllotmentUnitsDialog)
    tab.dialog.reject()
    button(tab, "Đề xuất số lượng…").click()
    assert isinstance(tab.dialog, AllotmentProposalDialog)


def test_chosen_units_stand_in_the_list_at_once(tab: AllotmentsTab) -> None:
    tab.choose_units()
    dialog = tab.dialog
    assert isinstance(dialog, AllotmentUnitsDialog)
    dialog._form.allButton.click()
    assert len(unit_checks.chosen(dialog._form.unitsList)) == 3
    dialog.save()
    assert [tab.grid.model.text(row, 0) for row in range(3)] == ["Khu phố 1", "Khu phố 2", "Khu phố 3"]
    assert tab.state.whole_text() == "Phân bổ 3/14 · chưa gửi"


def test_numbers_are_typed_into_the_list_and_told_beside_it(tab: AllotmentsTab, desk: Desk, asked: list[str]) -> None:
    tab.grid.show_record(asked[0])
    tab.source.edit([CellChange(asked[0], "number", "6"), CellChange(asked[0], "women", "2")])
    desk.hub.deliver()
    assert "6, ít nhất 02 nữ" in side(tab)
    assert "Phân bổ 15 đại biểu, nhiều hơn 14 chỗ của điển hình: bớt 1." in side(tab)
    assert tab.state.whole_text().startswith("Phân bổ 15/14")
    totals = tab.source.totals(tab.grid.query, tab.grid.model.count)
    assert totals["number"] == "15" and totals["women"] == "4"


def test_numbers_copied_from_excel_are_pasted_and_filled_down_each_as_one_step(
    tab: AllotmentsTab, desk: Desk, conference_id: str, asked: list[str]
) -> None:
    grid = tab.grid
    grid.show_record(asked[0])
    number, workers = grid.model.number("number"), grid.model.number("direct_worker")
    grid.view.setFocus()
    grid.view.setCurrentIndex(grid.model.index(0, number))
    QGuiApplication.clipboard().setText("7\n8\n9\n")
    QTest.keyClick(grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [one.number for one in allotments.allotments(desk.office, conference_id)] == [7, 8, 9]
    desk.hub.deliver()
    tab.source.edit([CellChange(asked[0], "direct_worker", "2")])
    desk.hub.deliver()
    where = QItemSelection(grid.model.index(0, workers), grid.model.index(2, workers))
    grid.view.setCurrentIndex(grid.model.index(0, workers))
    grid.view.selectionModel().select(where, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    QTest.keyClick(grid.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    rows = allotments.allotments(desk.office, conference_id)
    assert [dict(one.structure) for one in rows] == [{"direct_worker": 2, "women": 1}] * 3
    history.undo(desk.office)
    rows = allotments.allotments(desk.office, conference_id)
    assert [one.structure.get("direct_worker", 0) for one in rows] == [2, 0, 0]


def test_units_that_are_late_stand_in_red_and_lead_to_their_reminder(
    tab: AllotmentsTab, desk: Desk, conference_id: str, unit_ids: list[str], asked: list[str]
) -> None:
    people = [{"name": f"Lò Văn {place}", "unit_id": unit_ids[0]} for place in range(5)]
    made.add(desk.office, conference_id, people)
    call = allotments.send(desk.office, conference_id, BEFORE)
    desk.hub.deliver()
    marks = [tab.source.mark(one, "unit_id", False) for one in asked]
    assert [one is not None and one.look == "wrong" for one in marks] == [False, True, True]
    assert "2 đơn vị chậm · đã quá hạn (trước ngày 10/11/2026)" in tab.state.whole_text()
    tab.grid.show_record(asked[1])
    assert "chậm danh sách" in side(tab) and "0/5, thiếu 5" in side(tab)
    gone = followed(desk)
    button(tab, "Nhắc 2 đơn vị chậm").click()
    assert gone == [("list_calls", call)]


def test_nobody_can_be_reminded_before_the_letters_are_out(tab: AllotmentsTab, asked: list[str]) -> None:
    reminding = button(tab, "Nhắc đơn vị chậm")
    assert not reminding.isEnabled() and reminding.toolTip().startswith("Gửi phân bổ trước")


def test_what_does_not_fit_is_told_with_the_smallest_change_and_mended_as_one_step(
    tab: AllotmentsTab, desk: Desk, conference_id: str, asked: list[str]
) -> None:
    made.ask(desk.office, conference_id, made.rule("women", 5))
    desk.hub.deliver()
    assert "Nữ: yêu cầu của các đơn vị cộng lại mới có 3, cơ cấu chung cần 5." in side(tab)
    button(tab, "Sửa giúp: thêm yêu cầu ở các đơn vị này").click()
    rows = allotments.allotments(desk.office, conference_id)
    assert sum(one.structure["women"] for one in rows) == 5
    assert "Số phân bổ và cơ cấu yêu cầu đã khớp." in side(tab)
    history.undo(desk.office)
    assert sum(one.structure["women"] for one in allotments.allotments(desk.office, conference_id)) == 3


def test_sending_makes_the_call_and_later_only_its_day_changes(
    tab: AllotmentsTab, desk: Desk, conference_id: str, asked: list[str]
) -> None:
    tab.send()
    dialog = tab.dialog
    assert isinstance(dialog, AllotmentSendDialog)
    assert dialog._form.summaryLabel.text() == "14 đại biểu của 3 đơn vị."
    dialog._form.deadlineEdit.setText("10/12")
    dialog._form.beforeRadio.setChecked(True)
    dialog.send()
    (call,) = list_calls.calls(desk.office)
    assert call.deadline == Deadline(date(2026, 12, 10), inclusive=False)
    assert tab._form.sendButton.text() == "Sửa hạn gửi…"
    assert tab.state.whole_text() == "Phân bổ 14/14 · hạn trước ngày 10/12/2026"


def test_minutes_are_kept_with_their_unit_and_opened_from_the_side(
    tab: AllotmentsTab, desk: Desk, asked: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "Biên bản KP 2.txt"
    file.write_text("Bình xét", encoding="utf-8")
    tab.grid.show_record(asked[1])
    assert "chưa có" in side(tab)
    tab.open_minutes()
    dialog = tab.dialog
    assert isinstance(dialog, AllotmentMinutesDialog)
    dialog._form.dayEdit.setText("12/11")
    dialog._form.presentEdit.setText("42")
    dialog.take(file)
    dialog.save()
    assert "ngày 12/11/2026, 42 người dự" in side(tab) and "Biên bản KP 2.txt" in side(tab)
    assert "Khu phố 2" in side(tab)


def test_the_tab_follows_the_conference_that_is_chosen(
    tab: AllotmentsTab, desk: Desk, main_window: MainWindow, asked: list[str]
) -> None:
    other = made.conference(desk.office, 30)
    desk.hub.deliver()
    main_window.page("conferences").show_record(f"{other}:allotments")
    assert tab.conference_id == other and tab.grid.model.count == 0
    assert tab.state.whole_text() == "Phân bổ 0/21"


def test_nothing_is_the_next_step_of_a_conference_that_is_over(
    tab: AllotmentsTab, desk: Desk, asked: list[str], conference_id: str
) -> None:
    assert tab._form.sendButton.property("look") == "primary"
    conferences.set_state(desk.office, conference_id, "held")
    desk.hub.deliver()
    assert tab._form.sendButton.property("look") is None


def test_what_no_rule_asks_any_more_is_still_told_by_its_name(
    tab: AllotmentsTab, desk: Desk, conference_id: str, unit_ids: list[str]
) -> None:
    allotments.save(desk.office, conference_id, [Wanted(unit_ids[0], 3, {"age:-34": 1})])
    desk.hub.deliver()
    tab.grid.refresh()
    tab.grid.cursor_.to_first_cell()
    assert "age:-34" not in side(tab) and "35 tuổi" in side(tab)


def test_two_undos_bring_the_number_back_that_letters_and_delete_had_hidden(
    tab: AllotmentsTab, asked: list[str], desk: Desk, main_window: MainWindow
) -> None:
    """The status line said undone twice, and the cell stood empty and red until F5."""
    main_window.finish()
    view, column = tab.grid.view, tab.grid.model.number("number")
    view.setFocus()
    view.go(1, column)
    QTest.keyClicks(view, "a")
    editor = view.indexWidget(view.currentIndex())
    assert editor is not None
    QTest.keyClicks(editor, "bc")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert tab.grid.model.text(1, column) == "abc"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert tab.grid.model.text(1, column) == ""
    main_window.steps.take_back()
    assert tab.grid.model.text(1, column) == "abc"
    main_window.steps.take_back()
    assert tab.grid.model.text(1, column) == "5"
    assert tab.grid.model.problem(1, column) is None


def test_a_unit_whose_chosen_do_not_keep_to_its_letter_is_told_beside_it(
    tab: AllotmentsTab, asked: list[str], desk: Desk, conference_id: str, unit_ids: list[str]
) -> None:
    """Six men of a quarter asked for women were chosen, and the side said that all came out."""
    men = [{"name": f"M{n}", "gender": "male", "unit_id": unit_ids[0], "state": "chosen"} for n in range(5)]
    made.add(desk.office, conference_id, men)
    desk.hub.deliver()
    tab.grid.view.go(0, tab.grid.model.number("number"))
    told = side(tab)
    assert "Chọn chưa đạt" in told and "nữ 00/01" in told
    assert "Người đã chọn chưa đúng yêu cầu gửi đơn vị: Khu phố 1 (nữ 00/01)" in told
    assert "đã khớp" not in told
