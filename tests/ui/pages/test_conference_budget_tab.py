"""Kinh phí: what is typed adds up at once, a count moves the amount, and each step asks who and when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from khenthuong_desktop.errors import UserError
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
    assert column(tab, "content")[0] == "Hoa" and tab.grid.commit()
    tab.grid.view.go(1, tab.grid.model.number("content"))
    QTest.keyClick(tab.grid.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert column(tab, "content") == [second, first] and column(tab, "position") == ["1", "2"]


def test_a_line_that_was_only_begun_is_no_line(tab: BudgetTab, desk: Desk, conference_id: str) -> None:
    """'Khoản chi mới' in the estimate that is sent to be appraised."""
    tab.take()
    lines = column(tab, "content")
    tab.grid.view.go(3, tab.grid.model.number("content"))
    before = history.next_undo(desk.office)
    tab.add()
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit) and not editor.text()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert column(tab, "content") == lines and history.next_undo(desk.office) == before
    assert tab.grid.view.currentIndex().row() == 3
    tab.add()
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Hoa")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert tab.grid.commit()
    assert column(tab, "content") == [*lines[:4], "Hoa", *lines[4:]]
    sections = [one.section for one in budgets.budget(desk.office, conference_id).lines]
    assert sections[4] == sections[3] != ""
    history.undo(desk.office)
    tab.refresh()
    assert column(tab, "content") == lines


def test_what_a_sum_is_for_stays_in_sight_where_the_spending_is_typed(tab: BudgetTab) -> None:
    """A sum typed one line too high, because nobody saw whose line it was."""
    tab.take()
    tab.resize(900, 500)
    model, view = tab.grid.model, tab.grid.view
    view.resize(900, 400)
    view.go(2, model.number("spent"))
    assert view.horizontalScrollBar().value() > 0, "there is something to scroll"
    assert [column for column, _left, _width in view.frozen.places()] == [
        model.number("position"),
        model.number("content"),
    ]


def test_nothing_is_added_to_an_estimate_that_was_appraised(
    tab: BudgetTab, desk: Desk, conference_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[UserError] = []
    monkeypatch.setattr("khenthuong_desktop.ui.messages.report", lambda error, parent=None: said.append(error))
    tab.take()
    budgets.set_state(desk.office, conference_id, "appraised", by="Phòng Tài chính")
    tab.after()
    rows = tab.grid.model.rowCount()
    tab.add()
    assert [one.code for one in said] == ["budget.frozen"] and tab.grid.model.rowCount() == rows


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
    dialog = step_on(tab)
    assert "Tổng chi vượt tổng phê duyệt 2.500 đồng." in dialog._form.problemLabel.text()
    assert tab.badge.text() == "đã phê duyệt", "nobody closes what was overspent without having read it"
    dialog.save()
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


def test_what_nobody_has_appraised_approved_or_spent_has_no_sum_and_takes_nothing(
    tab: BudgetTab, main_window: MainWindow, desk: Desk, conference_id: str
) -> None:
    budgets.add(desk.office, conference_id, "In giấy mời", norm=8_000, number=10)
    desk.hub.deliver()
    tab.refresh()
    query = tab.grid.model.query

    def sums() -> set[str]:
        return {"appraised", "approved", "spent"} & tab.source.totals(query, 1).keys()

    assert sums() == set() and tab.source.totals(query, 1)["amount"] == "80.000"
    tab.grid.view.setFocus()
    tab.grid.view.go(0, tab.grid.model.number("approved"))
    QTest.keyClicks(tab.grid.view, "5")
    assert tab.grid.view.typing.editor is None and "Dự toán đang lập" in main_window.status()
    step_on(tab, by="Phòng Kinh tế")
    assert sums() == {"appraised"} and column(tab, "appraised") == ["80.000"]
    tab.grid.view.setFocus()
    tab.grid.view.go(0, tab.grid.model.number("spent"))
    QTest.keyClicks(tab.grid.view, "5")
    assert tab.grid.view.typing.editor is None and "chưa phê duyệt" in main_window.status()
    step_on(tab, by="Ủy ban nhân dân")
    assert sums() == {"appraised", "approved", "spent"}
    type_into(tab, 0, "spent", "70000")
    assert column(tab, "spent") == ["70.000"]
    assert tab.source.mark(budgets.budget(desk.office, conference_id).lines[0].id, "number", False) is None
