"""Công việc: what is late is red, a product ends its task before the officer's eyes, lists of the side are at hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import conferences, history, lists, roles, tasks, units
from khenthuong_desktop.services.overview import overview
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_tasks_tab import TasksTab
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor
from khenthuong_desktop.ui.widgets.line_button import LineButton
from khenthuong_desktop.wording import tasks_tab as words


@pytest.fixture
def conference_id(desk: Desk) -> str:
    units.add_many(desk.office, ["Khu phố 1", "Khu phố 2"], "khu_pho", abbreviated=True)
    created = conferences.create(desk.office, conferences.draft_from_tier(desk.office, "uong_bi_ward"))
    other = conferences.create(desk.office, conferences.draft_from_tier(desk.office, "bac_kan_commune"))
    tasks.add(desk.office, other, "Việc của hội nghị khác")
    return created


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> TasksTab:
    desk.hub.deliver()
    main_window.go("conferences")
    page = main_window.page("conferences")
    page.show_record(f"{conference_id}:tasks")
    main_window.activateWindow()
    shown: TasksTab = page.tab_widget("tasks")
    return shown


def column(tab: TasksTab, key: str) -> list[str]:
    model = tab.grid.model
    return [model.text(row, model.number(key)) for row in range(model.count)]


def test_a_template_fills_the_list_and_says_what_is_late(tab: TasksTab, desk: Desk) -> None:
    heard: list[str] = []
    desk.say = heard.append
    tab._fill_menu()
    first = tab.menu.actions()[0]
    assert first.text() == "Phường Uông Bí (17 việc)", "the plan of this conference stands first"
    first.trigger()
    assert tab.grid.model.count == 17 and heard and "1 việc có hạn đã qua" in heard[-1]
    assert "quá 468 ngày" in column(tab, "state") and tab.chips["side_event"].text() == "Bên lề 2"
    assert "1 việc quá hạn" in tab.state.whole_text()


def lead(main_window: MainWindow, desk: Desk, record: str) -> None:
    """Press the line of the first page that leads to this record."""
    (due,) = [one for one in overview(desk.office).due if one.record == record]
    page = main_window.page("overview")
    main_window.go("overview")
    page.refresh()
    [one for one in page.findChildren(LineButton) if one.sentence == due.what][-1].click()


def test_the_overview_leads_to_the_task_that_waits_longest(
    main_window: MainWindow, tab: TasksTab, desk: Desk, conference_id: str
) -> None:
    for number in range(4):
        tasks.add(desk.office, conference_id, f"Việc {number}", deadline=Deadline(date(2027, 1, 5), True))
    late = tasks.add(desk.office, conference_id, "In giấy mời", deadline=Deadline(date(2026, 11, 11), True))
    desk.hub.deliver()
    tab.show_part("propaganda")
    lead(main_window, desk, f"{conference_id}:tasks:{late}")
    assert main_window.current == "conferences" and tab.part == "tasks"
    assert tab.grid.current_row_id() == late


def test_the_overview_leads_to_the_unit_below_that_owes(
    main_window: MainWindow, tab: TasksTab, desk: Desk, conference_id: str
) -> None:
    tasks.take_units(desk.office, conference_id)
    rows = lists.page(desk.office, "subordinate_conferences", Query(), 0, 9)
    lists.edit(desk.office, "subordinate_conferences", [CellChange(rows[-1].id, "plan_due", "1/11/2026")])
    desk.hub.deliver()
    lead(main_window, desk, f"{conference_id}:tasks:{rows[-1].id}")
    assert tab.part == "subordinate_conferences" and tab.grid.current_row_id() == rows[-1].id


def test_a_body_shows_its_own_sheet_and_what_nobody_does_can_be_found(tab: TasksTab, conference_id: str) -> None:
    tab.take_template("uong_bi_ward")
    combo = tab._form.bodyCombo
    combo.setCurrentIndex(combo.findData("Trung tâm Cung ứng dịch vụ"))
    assert tab.grid.model.count == 4
    tab.grid.cursor_.to_first_cell()
    tab.show_current()
    assert "0/4 việc xong" in tab.inspector.texts()
    combo.setCurrentIndex(combo.findData(""))
    assert tab.grid.model.count == 3 and set(column(tab, "responsible")) == {""}


def test_a_tick_is_undone_and_what_is_done_by_its_product_says_so(
    tab: TasksTab, desk: Desk, conference_id: str
) -> None:
    heard: list[str] = []
    desk.say = heard.append
    tasks.add(desk.office, conference_id, "Duyệt maket", product="banner_approved")
    tasks.add(desk.office, conference_id, "Thuê âm thanh", deadline=Deadline(date(2026, 11, 18), inclusive=True))
    desk.hub.deliver()
    tab.refresh()
    tab.grid.view.go(1, 0)
    tab.show_current()
    tab._form.doneButton.click()
    assert column(tab, "state") == ["chưa xong", "xong"]
    history.undo(desk.office)
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "state") == ["chưa xong", "quá 2 ngày"]
    banner = tasks.take_banner(desk.office, conference_id)
    lists.edit(desk.office, "banner_designs", [CellChange(banner, "approved_on", "19/11/2026")])
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "state")[0] == "xong"
    tab.grid.view.go(0, 0)
    tab.show_current()
    tab._form.doneButton.click()
    assert "mọi maket đã duyệt" in heard[-1] and column(tab, "state")[0] == "xong"


def test_what_takes_a_tick_back_does_not_stand_out(tab: TasksTab, desk: Desk, conference_id: str) -> None:
    """Blue is what moves the work on; whoever presses it out of habit must not open a finished task."""
    open_one = tasks.add(desk.office, conference_id, "Mượn hội trường")
    done = tasks.add(desk.office, conference_id, "Gửi giấy mời")
    tasks.set_done(desk.office, [done])
    tab.refresh()
    button = tab._form.doneButton
    looks = {}
    for one in (open_one, done, open_one):
        tab.grid.show_record(one)
        tab.show_current()
        looks[button.text()] = button.property("look")
    assert looks == {"Đánh dấu xong": "primary", "Bỏ đánh dấu xong": ""}


def type_body(tab: TasksTab, text: str) -> ChoiceEditor:
    """Begin to type into who does the current task."""
    tab.grid.view.setFocus()
    tab.grid.view.go(tab.grid.view.currentIndex().row(), tab.grid.model.number("responsible"))
    QTest.keyClicks(tab.grid.view, text[:1])
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, ChoiceEditor)
    QTest.keyClicks(editor, text[1:])
    QApplication.processEvents()
    return editor


def test_who_does_a_task_is_offered_and_a_new_body_is_said(tab: TasksTab, desk: Desk, conference_id: str) -> None:
    """'trung tam' as a body of its own would get a sheet of its own, and the centre would not hear of the task."""
    heard: list[str] = []
    desk.say = heard.append
    tasks.add(desk.office, conference_id, "Trang trí", responsible="Trung tâm Văn hóa")
    one = tasks.add(desk.office, conference_id, "Mượn hội trường")
    roles.set_role(desk.office, "standing_body", "Văn phòng UBND phường", valid_from=None)
    tab.refresh()
    tab.grid.show_record(one)
    tab.grid.view.setFocus()
    tab.grid.view.go(tab.grid.view.currentIndex().row(), tab.grid.model.number("responsible"))
    QTest.keyClick(tab.grid.view, Qt.Key.Key_F4)
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, ChoiceEditor) and editor.view().isVisible(), "F4 shows who there is"
    there = [editor.itemText(row) for row in range(editor.count())]
    assert there == ["Trung tâm Văn hóa", "Văn phòng UBND phường"], "those with a task, then those of the office"
    QTest.keyClick(editor.view(), Qt.Key.Key_Return)
    assert not editor.view().isVisible() and editor.currentText() == "Trung tâm Văn hóa"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [one.responsible for one in tasks.tasks(desk.office, conference_id)] == ["Trung tâm Văn hóa"] * 2
    history.undo(desk.office)
    tab.refresh()
    tab.grid.show_record(one)
    QTest.keyClick(type_body(tab, "trung tam"), Qt.Key.Key_Return)
    assert tasks.bodies(desk.office, conference_id) == ("Trung tâm Văn hóa",)
    assert not any("cơ quan mới" in said for said in heard)
    tab.grid.show_record(one)
    QTest.keyClick(type_body(tab, "Doan xe"), Qt.Key.Key_Return)
    assert tasks.bodies(desk.office, conference_id) == ("Trung tâm Văn hóa", "Doan xe")
    assert heard[-1] == "“Doan xe” chưa có trong danh sách cơ quan, được ghi là cơ quan mới."


def printable(tab: TasksTab) -> dict[str, QAction]:
    tab._fill_print_menu()
    return {one.text(): one for one in tab.print_menu.actions()}


def test_the_sheet_of_one_body_is_printed_from_here(tab: TasksTab, desk: Desk, conference_id: str) -> None:
    """Handing the culture office its sheet must not mean printing those of twelve others."""
    assert not tab._form.printButton.isEnabled()
    tasks.add(desk.office, conference_id, "Mượn hội trường", responsible="Phòng Văn hóa & Xã hội")
    nobodys = tasks.add(desk.office, conference_id, "Gửi giấy mời")
    other = tasks.add(desk.office, conference_id, "Trang trí", responsible="Trung tâm Văn hóa")
    tab.refresh()
    assert tab._form.printButton.isEnabled()
    tab.grid.show_record(nobodys)
    assert list(printable(tab)) == ["Bảng phân công công việc", "Phiếu công việc từng cơ quan"]
    tab.grid.show_record(other)
    printable(tab)["Phiếu công việc: Trung tâm Văn hóa"].trigger()
    dialog = tab.dialog
    assert isinstance(dialog, PaperPreviewDialog) and "Trung tâm Văn hóa" in dialog.windowTitle()
    dialog.reject()
    tab._form.bodyCombo.setCurrentIndex(tab._form.bodyCombo.findData("Phòng Văn hóa & Xã hội"))
    assert "Phiếu công việc: Phòng Văn hóa && Xã hội" in printable(tab), "the filter says whose list is looked at"


def test_each_part_keeps_its_own_rows_and_kinds(tab: TasksTab, desk: Desk, conference_id: str) -> None:
    tab.show_part("side_event")
    source = tab.grid.source
    source.edit([CellChange(None, "what", "Đêm văn nghệ")])
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "what") == ["Đêm văn nghệ"]
    assert tasks.tasks(desk.office, conference_id)[0].kind == "side_event"
    tab.show_part("subordinate_conferences")
    tab.take()
    assert tab.grid.model.count == 2 and not tab.grid.source.can_add
    first = tab.grid.model.row_ids(0, 0)[0]
    lists.edit(desk.office, "subordinate_conferences", [CellChange(first, "report_due", "1/11/2026")])
    desk.hub.deliver()
    assert tab.state.whole_text() == "1 đơn vị quá hạn"
    source = tab.lists.source(tab.part)
    mark = source.mark(first, "report_due", False)
    assert mark is not None and mark.look == "wrong" and source.mark(first, "plan_due", False) is None
    tab.show_part("banner_designs")
    tab.take()
    assert "LẦN THỨ I" in column(tab, "text")[0]
    tab.show_part("tasks")
    assert column(tab, "what") == ["Đêm văn nghệ"], "nothing of another conference"


def test_the_text_of_the_banner_taken_anew_is_offered_for_the_one_nobody_approved(
    tab: TasksTab, desk: Desk, conference_id: str
) -> None:
    """A second banner would be printed below the one of the old day."""

    def move(day: date) -> None:
        settings = conferences.settings_of(conferences.conference(desk.office, conference_id))
        conferences.change(desk.office, conference_id, replace(settings, held_on=day))
        desk.hub.deliver()
        tab.refresh()

    def answer(text: str) -> None:
        tab.take()
        assert tab.question is not None and tab.question.isVisible()
        next(one for one in tab.question.buttons() if one.text() == text).click()

    move(date(2026, 11, 30))
    tab.show_part("banner_designs")
    tab.take()
    assert tab.question is None and len(column(tab, "text")) == 1
    tab.take()
    assert len(column(tab, "text")) == 1, "the same text once more is no other banner"
    move(date(2026, 12, 5))
    assert "Maket chưa duyệt còn ghi ngày 30/11/2026" in tab.state.whole_text()
    answer(words.BANNER_NOT)
    assert "30 tháng 11" in column(tab, "text")[0]
    answer(words.BANNER_RENEW)
    (text,) = column(tab, "text")
    assert "ngày 05 tháng 12" in text and tab.state.whole_text() == ""
    move(date(2026, 12, 6))
    answer(words.BANNER_ADD)
    assert len(column(tab, "text")) == 2


def test_a_late_task_leads_here_from_the_first_page(main_window: MainWindow, desk: Desk, conference_id: str) -> None:
    from khenthuong_desktop.services import overview

    tasks.add(desk.office, conference_id, "Gửi báo cáo", deadline=Deadline(date(2026, 11, 1), inclusive=True))
    (due,) = (one for one in overview.overview(desk.office).due if one.record and ":tasks:" in one.record)
    desk.hub.deliver()
    main_window.go(due.page, due.record)
    assert main_window.page("conferences").tab == "tasks"


def type_into(tab: TasksTab, row: int, key: str, text: str) -> None:
    tab.grid.view.setFocus()
    tab.grid.view.go(row, tab.grid.model.number(key))
    QTest.keyClick(tab.grid.view, Qt.Key.Key_F2)
    editor = tab.grid.view.typing.editor
    assert isinstance(editor, QLineEdit)
    editor.setText(text)  # letters with marks come from the input method
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_deadline_reads_as_it_was_typed_and_one_undo_takes_it_back(
    tab: TasksTab, desk: Desk, conference_id: str
) -> None:
    tasks.add(desk.office, conference_id, "Báo cáo kết quả")
    settings = conferences.settings_of(conferences.conference(desk.office, conference_id))
    conferences.change(desk.office, conference_id, replace(settings, held_on=None, window_from=None, window_to=None))
    desk.hub.deliver()
    tab.refresh()
    type_into(tab, 0, "due_on", "sau 10 ngày")
    assert column(tab, "due_on") == ["sau 10 ngày"], "no day is known yet: the distance stands there and is not lost"
    conferences.change(desk.office, conference_id, replace(settings, held_on=date(2026, 12, 15)))
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "due_on") == ["25/12/2026"]
    type_into(tab, 0, "due_on", "trước 20/12")
    assert column(tab, "due_on") == ["trước 20/12/2026"]
    history.undo(desk.office)
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "due_on") == ["25/12/2026"]
    type_into(tab, 0, "due_on", "mai")
    assert tab.grid.model.problem(0, tab.grid.model.number("due_on")) is not None


def test_the_state_follows_a_deadline_while_it_is_typed(tab: TasksTab, desk: Desk, conference_id: str) -> None:
    tasks.add(desk.office, conference_id, "Gửi báo cáo", deadline=Deadline(date(2026, 11, 10), inclusive=True))
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "state") == ["quá 10 ngày"]
    type_into(tab, 0, "due_on", "25/11/2026")
    assert (column(tab, "due_on"), column(tab, "state")) == (["25/11/2026"], ["còn 5 ngày"])


def test_the_day_before_which_units_send_their_plans_says_so(tab: TasksTab, desk: Desk, conference_id: str) -> None:
    tasks.take_units(desk.office, conference_id)
    tab.show_part("subordinate_conferences")
    assert column(tab, "plan_due") == ["", ""]
    type_into(tab, 0, "plan_due", "20/11/2026")
    assert tasks.late_below(desk.office, conference_id) == {}, "a day that was typed counts itself"
    with desk.office.database.write("Hạn theo kế hoạch") as w:
        for row in list(w.rows("SELECT id FROM subordinate_conferences")):
            w.update("subordinate_conferences", row["id"], {"plan_due": "2026-11-20", "plan_due_inclusive": 0})
    desk.hub.deliver()
    tab.refresh()
    assert (
        column(tab, "plan_due") == ["trước 20/11/2026"] * 2 and len(tasks.late_below(desk.office, conference_id)) == 2
    )


def test_the_plans_open_at_the_button_of_the_empty_list_that_was_pressed(tab: TasksTab, qtbot: QtBot) -> None:
    """They opened under the button above the list, far from where one looks."""
    state = tab.grid._empty_state
    assert state is not None
    button, found = state.buttons[0], list[tuple[int, int, int]]()

    def look() -> None:
        below = button.mapToGlobal(button.rect().bottomLeft())
        found.append((len(tab.menu.actions()), tab.menu.x() - below.x(), tab.menu.y() - below.y()))
        tab.menu.close()

    tab.menu.aboutToShow.connect(lambda: QTimer.singleShot(0, look))
    assert button.text() == words.TEMPLATE
    button.click()
    qtbot.waitUntil(lambda: bool(found))
    actions, right, down = found[0]
    assert actions > 1 and abs(right) < 40 and abs(down) < 40
