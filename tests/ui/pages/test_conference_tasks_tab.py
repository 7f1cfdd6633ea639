"""Công việc: what is late is red, a product ends its task before the officer's eyes, lists of the side are at hand."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import conferences, history, lists, tasks, units
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_tasks_tab import TasksTab


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
    mark = tab._source().mark(first, "report_due", False)
    assert mark is not None and mark.look == "wrong" and tab._source().mark(first, "plan_due", False) is None
    tab.show_part("banner_designs")
    tab.take()
    assert "LẦN THỨ I" in column(tab, "text")[0]
    tab.show_part("tasks")
    assert column(tab, "what") == ["Đêm văn nghệ"], "nothing of another conference"


def test_a_late_task_leads_here_from_the_first_page(main_window: MainWindow, desk: Desk, conference_id: str) -> None:
    from khenthuong_desktop.services import overview

    tasks.add(desk.office, conference_id, "Gửi báo cáo", deadline=Deadline(date(2026, 11, 1), inclusive=True))
    (due,) = (one for one in overview.overview(desk.office).due if one.record and one.record.endswith(":tasks"))
    desk.hub.deliver()
    main_window.go(due.page, due.record)
    assert main_window.page("conferences").tab == "tasks"
