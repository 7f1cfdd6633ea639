"""Kinh phí: what is typed adds up at once, a count moves the amount, and each step asks who and when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from khenthuong_desktop.services import budgets, history
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.budget_step_dialog import BudgetStepDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_budget_tab import BudgetTab
from khenthuong_desktop.wording import budgets as words
from tests.services import conference_office as invented


@pytest.fixture
def conference_id(desk: Desk) -> str:
    return invented.conference(desk.office, 150)


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> BudgetTab:
    desk.hub.deliver()
    main_window.go("conferences", f"{conference_id}:budget")
    main_window.activateWindow()
    shown: BudgetTab = main_window.page("conferences").tab_widget("budget")
    return shown


def column(tab: BudgetTab, key: str) -> list[str]:
    model = tab.grid.model
    return [model.text(row, model.number(key)) for row in range(model.count)]


def type_into(tab: BudgetTab, row: int, key: str, text: str) -> None:
    tab.grid.view.setFocus()
    tab.grid.view.go(row, tab.grid.model.number(key))
    QTest.keyClicks(tab.grid.view, text[:1])
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)


def step_on(tab: BudgetTab, by: str = "", day: str = "") -> BudgetStepDialog:
    tab.on_button.click()
    dialog = tab.dialog
    assert isinstance(dialog, BudgetStepDialog)
    if by:
        dialog._form.byEdit.setText(by)
    if day:
        dialog._form.dayEdit.setText(day)
    dialog.save()
    return dialog


def test_the_usual_lines_come_with_counts_and_a_norm_makes_the_sum(tab: BudgetTab, main_window: MainWindow) -> None:
    assert not tab.on_button.isEnabled()
    tab.take()
    assert "19 khoản" in main_window.status() and tab.state.text() == words.without_norm(19)
    row = column(tab, "content").index("In tài liệu, cặp tài liệu đại biểu")
    assert column(tab, "number")[row] == "150" and column(tab, "amount")[row] == ""
    type_into(tab, row, "norm", "45000")
    assert column(tab, "amount")[row] == "6.750.000" and "6.750.000 đồng" in tab.sums.text()
    tab.take()
    assert words.TAKEN_NOTHING in main_window.status()


def test_a_line_is_typed_below_the_current_one_and_moved_with_keys(tab: BudgetTab) -> None:
    tab.add()
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Hoa")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    tab.add()
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Nuoc")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    first, second = column(tab, "content")
    tab.grid.view.go(1, tab.grid.model.number("content"))
    tab.shift(-1)
    assert column(tab, "content") == [second, first] and column(tab, "position") == ["1", "2"]


def test_steps_ask_who_and_when_and_freeze_what_was_appraised(
    tab: BudgetTab, desk: Desk, main_window: MainWindow, conference_id: str
) -> None:
    budgets.add(desk.office, conference_id, "Nước", norm=10_000, linked_to="seated", norm_source="NQ")
    tab.after()
    invented.add(desk.office, conference_id, [{"name": "Lò Văn Ân", "state": "chosen"}])
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "amount") == ["10.000"]
    wrong = step_on(tab, day="31/2/2026")
    assert wrong.isVisible() and "31/2/2026" in wrong._form.problemLabel.text()
    wrong.reject()
    step_on(tab, by="Phòng Tài chính", day="5/11/2026")
    assert tab.badge.text() == "đã thẩm định" and "Phòng Tài chính" in tab.state.text()
    tab.grid.view.go(0, tab.grid.model.number("norm"))
    for key in (Qt.Key.Key_9, Qt.Key.Key_F2, Qt.Key.Key_Backspace):  # no editor opens over what nobody can change
        QTest.keyClick(tab.grid.view, key)
        assert tab.grid.view.typing.editor is None and "đã thẩm định" in main_window.status()
    assert column(tab, "norm") == ["10.000"]
    type_into(tab, 0, "appraised", "9500")
    assert column(tab, "appraised") == ["9.500"]
    step_on(tab, by="UBND phường")
    type_into(tab, 0, "spent", "12000")
    assert "vượt 2.500 đồng" in tab.problems_label.text() and "vượt 2.500 đồng" in tab.sums.text()
    step_on(tab)
    assert not tab.on_button.isVisible() and tab.badge.text() == "đã quyết toán"
    tab.back_button.click()
    assert tab.badge.text() == "đã phê duyệt"
    history.undo(desk.office)
    desk.hub.deliver()
    assert tab.badge.text() == "đã quyết toán"


def test_lines_without_a_norm_are_appraised_only_on_purpose(tab: BudgetTab, desk: Desk, conference_id: str) -> None:
    tab.take()
    dialog = step_on(tab)
    assert dialog.isVisible() and budgets.budget(desk.office, conference_id).state == "drafted"
    assert dialog._form.saveButton.text() == "Vẫn thẩm định, 19 khoản chưa có định mức"
    dialog.save()
    assert not dialog.isVisible() and budgets.budget(desk.office, conference_id).state == "appraised"


def test_the_source_of_the_money_is_kept_when_the_field_is_left(tab: BudgetTab, desk: Desk, conference_id: str) -> None:
    tab.funds.setFocus()
    QTest.keyClicks(tab.funds, "ngan sach")
    QTest.keyClick(tab.funds, Qt.Key.Key_Return)
    assert budgets.budget(desk.office, conference_id).source_of_funds == "ngan sach"
