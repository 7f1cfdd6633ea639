"""Đôn đốc: the official sees who owes what, pastes one message, and the log knows of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import history, list_calls, lists, units
from khenthuong_desktop.services.list_calls import Demand
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.list_call_dialog import ListCallDialog
from khenthuong_desktop.ui.dialogs.unit_forms_dialog import UnitFormsDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.list_calls_page import ListCallsPage
from khenthuong_desktop.ui.widgets import unit_checks

NAMES = ["Khu phố 1", "Khu phố 2", "Khu phố 3"]


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> ListCallsPage:
    with desk.office.database.write("Khai báo") as w:
        w.insert("office", {"commune_name": "Phường Tân Lập", "place_name": "Tân Lập"})
    units.add_many(desk.office, NAMES, "khu_pho", abbreviated=True)
    desk.hub.deliver()
    main_window.go("list_calls")
    made: ListCallsPage = main_window.page("list_calls")
    return made


@pytest.fixture
def called(page: ListCallsPage, desk: Desk) -> str:
    deadline = Deadline(date(2026, 12, 10), inclusive=False)
    demands = {one: Demand(3, 1) for one, _ in units.at_work(desk.office)}
    call = list_calls.create(desk.office, "Đại biểu dự Hội nghị", demands, deadline=deadline, what="đại biểu")
    desk.hub.deliver()
    page.refresh()
    return call


def side(page: ListCallsPage) -> str:
    page.show_current()
    return page.inspector.texts()


def test_an_office_without_a_call_is_offered_to_make_one(page: ListCallsPage) -> None:
    assert page.grid.model.count == 0
    assert not page.combo.isVisible()
    page.add()
    assert isinstance(page.dialog, ListCallDialog)


def test_a_call_is_made_of_ticked_units_and_shown_at_once(page: ListCallsPage, desk: Desk) -> None:
    page.add()
    dialog = page.dialog
    assert isinstance(dialog, ListCallDialog)
    form = dialog._form
    form.nameEdit.setText("Đại biểu")
    form.deadlineEdit.setText("10/12")
    form.beforeRadio.setChecked(True)
    form.wantedEdit.setText("ba")
    form.womenEdit.setText("1")
    dialog.save()
    assert form.problemLabel.text().startswith("Số cần và số nữ phải là số nguyên")
    form.wantedEdit.setText("3")
    dialog.save()
    assert form.problemLabel.text().startswith("Chưa chọn đơn vị nào")
    form.allButton.click()
    dialog.save()
    (call,) = list_calls.calls(desk.office)
    assert call.deadline == Deadline(date(2026, 12, 10), inclusive=False)
    assert [page.grid.model.text(row, 0) for row in range(3)] == NAMES
    assert page.state.text() == "3 đơn vị còn thiếu · hạn trước ngày 10/12/2026"
    history.undo(desk.office)
    assert list_calls.calls(desk.office) == ()


def test_copying_puts_the_message_on_the_clipboard_and_into_the_log(
    page: ListCallsPage, desk: Desk, called: str
) -> None:
    assert "KP 1 chưa gửi danh sách, còn thiếu: 03 đại biểu, 01 nữ; hạn trước ngày 10/12/2026" in side(page)
    page.copy(page._chosen())
    assert QGuiApplication.clipboard().text().startswith("KP 1 chưa gửi danh sách, còn thiếu: 03 đại biểu, 01 nữ")
    assert [line["unit"] for line in list_calls.reminders(desk.office, called)] == ["Khu phố 1"]
    assert "Nhắn tin, Zalo" in side(page)


def test_all_units_that_owe_are_reminded_in_one_step(page: ListCallsPage, desk: Desk, called: str) -> None:
    side(page)
    button = [one for one in page.findChildren(QPushButton) if one.text() == "Chép cho mọi đơn vị chưa xong"][-1]
    button.click()
    assert QGuiApplication.clipboard().text().count("\n") == 2
    step = history.next_undo(desk.office)
    assert step is not None and step.reason == "Ghi đã đôn đốc 3 đơn vị"


def test_a_closed_call_can_be_opened_again(page: ListCallsPage, desk: Desk, called: str) -> None:
    page.close_or_reopen()
    assert page.combo.currentText() == "Đại biểu dự Hội nghị (đã kết thúc)"
    assert page._form.closeButton.text() == "Mở lại đợt"
    page.close_or_reopen()
    assert list_calls.call(desk.office, called).closed_on is None


def test_forms_are_written_for_the_units_of_the_call(
    page: ListCallsPage, desk: Desk, called: str, tmp_path: Path
) -> None:
    page.make_forms()
    dialog = page.dialog
    assert isinstance(dialog, UnitFormsDialog)
    assert len(unit_checks.chosen(dialog._form.unitsList)) == 3
    dialog.write(tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.xlsx")) == [
        f"{name} - Danh sách gửi UBND phường Tân Lập.xlsx" for name in NAMES
    ]


def test_the_first_page_tells_of_units_that_owe(main_window: MainWindow, desk: Desk, called: str) -> None:
    from khenthuong_desktop.services.overview import overview

    due = [one for one in overview(desk.office).due if one.page == "list_calls"]
    assert [(one.what, one.detail, one.when) for one in due] == [
        ("Đại biểu dự Hội nghị", "3 đơn vị còn thiếu", "còn 19 ngày")
    ]


def test_a_day_long_past_without_a_year_is_one_of_next_year(page: ListCallsPage, desk: Desk) -> None:
    for typed, meant in (("10/1", date(2027, 1, 10)), ("10/11", date(2026, 11, 10)), ("10/1/2026", date(2026, 1, 10))):
        page.add()
        dialog = page.dialog
        assert isinstance(dialog, ListCallDialog)
        dialog._form.nameEdit.setText("Danh sách")
        dialog._form.deadlineEdit.setText(typed)
        dialog._form.allButton.click()
        dialog.save()
        assert dialog.saved_id is not None
        deadline = list_calls.call(desk.office, dialog.saved_id).deadline
        assert deadline is not None and deadline.day == meant


def test_units_added_to_a_call_get_what_the_others_are_asked_and_those_keep_theirs(
    page: ListCallsPage, desk: Desk, called: str
) -> None:
    page.change()
    dialog = page.dialog
    assert isinstance(dialog, ListCallDialog)
    assert (dialog._form.wantedEdit.text(), dialog._form.womenEdit.text()) == ("3", "1")
    assert dialog._form.wantedLabel.text() == "Đơn vị thêm cần"
    dialog._form.wantedEdit.setText("9")
    dialog.save()
    assert {one.wanted for one in list_calls.standings(desk.office, called)} == {3}


def test_a_call_that_is_over_reminds_nobody(page: ListCallsPage, desk: Desk, called: str) -> None:
    def offered() -> list[str]:
        return [one.text() for one in page.inspector.findChildren(QPushButton) if not one.isHidden()]

    side(page)
    QTest.qWait(1)  # what stood there before is gone
    assert "Chép tin nhắn" in offered()
    page.close_or_reopen()
    side(page)
    QTest.qWait(1)
    assert "Chép tin nhắn" not in offered()


def test_a_message_to_who_owes_nothing_is_no_reminder(page: ListCallsPage, desk: Desk, called: str) -> None:
    (first, *_) = lists.page(desk.office, "list_call_units", Query(), 0, 9)
    lists.edit(desk.office, "list_call_units", [CellChange(first.id, "wanted", "0")])
    unit = list_calls.standings(desk.office, called)[0].unit_id
    with desk.office.database.write("Nhập") as w:
        file = {"name": "a.xlsx", "sha256": "0" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-11-20"}
        file_id = w.insert("import_files", {**file, "unit_id": unit, "call_id": called})
        person = {"kind": "individual", "full_name": "A B", "gender": "female", "search_key": "", "sort_key": ""}
        subject = w.insert("subjects", person)
        line = {"file_id": file_id, "sheet": "1", "row": 1, "subject_id": subject, "outcome": "new"}
        w.insert("import_rows", line)
    desk.hub.deliver()
    page.copy([unit])
    assert "đã gửi đủ" in QGuiApplication.clipboard().text()
    assert list_calls.reminders(desk.office, called) == ()


@pytest.mark.parametrize("text", ["Chép tin nhắn", "Chép cho mọi đơn vị chưa xong", "Ghi đã gọi điện"])
def test_after_a_reminder_the_keyboard_is_in_the_list_again(
    page: ListCallsPage, called: str, main_window: MainWindow, qtbot: QtBot, text: str
) -> None:
    """The button is made anew; the next key must not land in the search of the whole program."""
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    side(page)
    button = page.inspector.button(text)
    button.setFocus()
    button.click()
    focus = QApplication.focusWidget()
    assert focus is not None and page.grid.isAncestorOf(focus)


def test_the_dialog_says_what_the_noun_makes_count(page: ListCallsPage) -> None:
    page.add()
    dialog = page.dialog
    assert isinstance(dialog, ListCallDialog)
    assert "chỉ đếm cá nhân" in dialog._form.hintLabel.text()
    dialog._form.whatEdit.setText("đối tượng")
    assert "cả cá nhân, tập thể và hộ gia đình" in dialog._form.hintLabel.text()
