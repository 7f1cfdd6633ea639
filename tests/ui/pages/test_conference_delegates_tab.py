"""The delegates' tab: a tick moves the bars at once and is one step; what concerns a delegate is done at the side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Filter, Query, Sort
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import conferences, delegates, history, lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import list_on_screen
from khenthuong_desktop.ui.dialogs.print_list_dialog import PrintListDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_delegates_tab import DelegatesTab
from khenthuong_desktop.wording import delegates_tab as words
from khenthuong_desktop.wording import errors
from tests.services import conference_office as made

PEOPLE: list[Mapping[str, Any]] = [
    {"name": "Bùi Thị Hạnh", "gender": "female", "state": "chosen"},
    {"name": "Đỗ Đức Bình", "gender": "male", "state": "chosen"},
    {"name": "Lò Thị Ân", "gender": "female"},
    {"name": "Vũ Mạnh Cường", "gender": "male", "state": "reserve", "reserve_order": 1},
    {"name": "Đặng Ngọc Quý", "gender": "male", "kind": "guest", "state": "confirmed"},
    {"name": "Phạm Quang Đạt", "gender": "male", "state": "withdrawn"},
]


@pytest.fixture
def conference_id(desk: Desk) -> str:
    office = desk.office
    conference = made.conference(office, 10)
    unit_ids = made.quarters(office, 2)
    made.ask(office, conference, made.rule("women", 2, hard=True), made.rule("unit", 1, bound="each"))
    with office.database.write("Phân bổ") as w:
        for unit_id in unit_ids:
            w.insert("allotments", {"conference_id": conference, "unit_id": unit_id, "number": 3})
    placed = [{**person, "unit_id": unit_ids[number % 2]} for number, person in enumerate(PEOPLE)]
    made.add(office, conference, placed)
    desk.hub.deliver()
    return conference


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> DelegatesTab:
    main_window.go("conferences")
    page = main_window.page("conferences")
    page.show_record(f"{conference_id}:delegates")
    shown = page.tab_widget("delegates")
    assert isinstance(shown, DelegatesTab)
    shown.show_current()
    return shown


def named(tab: DelegatesTab, name: str) -> str:
    return next(one.id for one in tab.board.people.values() if one.name == name)


def go(tab: DelegatesTab, name: str, column: str = "tick") -> None:
    row = tab.grid.model.position(named(tab, name))
    assert row is not None
    tab.grid.view.go(row, tab.grid.model.number(column))
    tab.show_current()


def bar(tab: DelegatesTab, label: str) -> str:
    return next(one.told for one in tab.bars.bars if one.label.startswith(label))


def state(desk: Desk, tab: DelegatesTab, name: str) -> str:
    return made.states(desk.office, [named(tab, name)])[0]


def press(tab: DelegatesTab, key: Qt.Key = Qt.Key.Key_Space) -> None:
    QTest.keyClick(tab.grid.view, key)


def test_the_bars_tell_seats_rules_and_groups_in_heads(tab: DelegatesTab) -> None:
    assert [one.told for one in tab.bars.shown] == [
        "Tổng số 3/10 còn 7 chỗ",
        "Điển hình tiên tiến 2/7 thiếu 5",
        "Khách mời, lãnh đạo 1/3 còn 2",
        "Nữ (≥ 2) 1/2 thiếu 1",
        "Đơn vị (mỗi thành phần ≥ 1) 2/2 đủ",
    ]
    assert next(one for one in tab.bars.bars if one.label.startswith("Nữ")).look == "wrong"


@pytest.mark.parametrize("column", ["tick", "full_name"])
def test_space_chooses_and_the_bars_have_moved_when_the_key_comes_back(
    tab: DelegatesTab, desk: Desk, column: str
) -> None:
    go(tab, "Lò Thị Ân", column)
    press(tab)
    assert bar(tab, "Nữ") == "Nữ (≥ 2) 2/2 đủ"
    assert state(desk, tab, "Lò Thị Ân") == "chosen"
    step = history.next_undo(desk.office)
    assert step is not None and step.reason == "Chọn Lò Thị Ân"
    press(tab)
    assert bar(tab, "Nữ") == "Nữ (≥ 2) 1/2 thiếu 1"
    assert state(desk, tab, "Lò Thị Ân") == "nominated"


def test_one_click_on_the_box_is_enough(tab: DelegatesTab, desk: Desk) -> None:
    row = tab.grid.model.position(named(tab, "Lò Thị Ân"))
    view = tab.grid.view
    place = view.visualRect(tab.grid.model.index(row or 0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert state(desk, tab, "Lò Thị Ân") == "chosen"
    assert bar(tab, "Tổng số") == "Tổng số 4/10 còn 6 chỗ"


def test_several_rows_are_ticked_in_one_step(tab: DelegatesTab, desk: Desk) -> None:
    go(tab, "Lò Thị Ân")
    first = tab.grid.view.currentIndex().row()
    tab.grid.view.go(tab.grid.model.count - 1, 0, extend=True)
    tab.grid.view.selectionModel().setCurrentIndex(
        tab.grid.model.index(first, 0), tab.grid.view.selectionModel().SelectionFlag.NoUpdate
    )
    before = tab.board.counts()["chosen"]
    press(tab)
    assert tab.board.counts()["chosen"] > before
    history.undo(desk.office)
    desk.hub.deliver()
    assert tab.board.counts()["chosen"] == before


def test_ctrl_z_moves_the_bars_and_the_box_back(tab: DelegatesTab, desk: Desk, main_window: MainWindow) -> None:
    go(tab, "Lò Thị Ân")
    press(tab)
    desk.hub.deliver()
    QTest.keyClick(tab.grid.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bar(tab, "Nữ") == "Nữ (≥ 2) 1/2 thiếu 1"
    row = tab.grid.model.position(named(tab, "Lò Thị Ân")) or 0
    assert tab.grid.model.text(row, 0) == ""
    assert not tab.board.is_chosen(named(tab, "Lò Thị Ân"))


def test_what_cannot_be_saved_is_put_back_and_told(
    tab: DelegatesTab, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StorageProblem("database.disk_full", path="x")

    told: list[BaseException] = []
    monkeypatch.setattr(delegates, "choose", full)
    monkeypatch.setattr("khenthuong_desktop.ui.messages.report", lambda error, parent=None: told.append(error))
    go(tab, "Lò Thị Ân")
    press(tab)
    assert bar(tab, "Nữ") == "Nữ (≥ 2) 1/2 thiếu 1"
    assert not tab.board.is_chosen(named(tab, "Lò Thị Ân"))
    assert len(told) == 1


def test_who_has_confirmed_stays_ticked(tab: DelegatesTab, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    monkeypatch.setattr("khenthuong_desktop.ui.messages.report", lambda error, parent=None: told.append(error))
    go(tab, "Đặng Ngọc Quý")
    press(tab)
    assert bar(tab, "Khách mời") == "Khách mời, lãnh đạo 1/3 còn 2"
    assert tab.board.is_chosen(named(tab, "Đặng Ngọc Quý"))
    assert [one.code for one in told] == ["delegate.has_confirmed"]


def test_the_chips_count_and_narrow_the_list(tab: DelegatesTab) -> None:
    texts = [chip.text() for chip in tab.chips.values() if not chip.isHidden()]
    assert texts == [
        *("Tất cả 6", "Điển hình 4", "Khách mời 1", "Đang chọn 3", "Dự bị 1", "Mới giới thiệu 1"),
        "Rút, được thay 1",
    ]
    tab.chips["reserve"].click()
    assert tab.grid.model.count == 1
    assert tab.grid.model.text(0, tab.grid.model.number("state")) == "Dự bị 1"
    tab.show_record(named(tab, "Bùi Thị Hạnh"))
    assert tab.grid.current_row_id() == named(tab, "Bùi Thị Hạnh")
    assert tab.grid.model.count == 6


def test_the_side_says_what_choosing_would_change(tab: DelegatesTab) -> None:
    go(tab, "Lò Thị Ân")
    told = tab.inspector.texts()
    assert "Nếu chọn Lò Thị Ân:" in told
    assert "Nữ 1 → 2/2, đủ" in told
    go(tab, "Vũ Mạnh Cường")
    told = tab.inspector.texts()
    assert "Dự bị 1" in told
    assert "Nữ không đổi, vẫn thiếu 1" in told
    go(tab, "Bùi Thị Hạnh")
    assert "Nếu bỏ chọn Bùi Thị Hạnh:" in tab.inspector.texts()
    go(tab, "Đặng Ngọc Quý")
    assert "Nếu Đặng Ngọc Quý rút tên:" in tab.inspector.texts()


def test_states_are_moved_by_the_buttons_of_the_side(tab: DelegatesTab, desk: Desk) -> None:
    go(tab, "Bùi Thị Hạnh")
    tab.inspector.button(words.CONFIRM_DO).click()
    assert state(desk, tab, "Bùi Thị Hạnh") == "confirmed"
    go(tab, "Lò Thị Ân")
    tab.inspector.button(words.RESERVE_DO).click()
    assert state(desk, tab, "Lò Thị Ân") == "reserve"
    assert tab.chips["reserve"].text() == "Dự bị 2"


def test_a_reserve_is_put_before_the_others(tab: DelegatesTab, desk: Desk) -> None:
    go(tab, "Lò Thị Ân")
    tab.inspector.button(words.RESERVE_DO).click()
    go(tab, "Lò Thị Ân")
    assert "Dự bị 2" in tab.inspector.texts()
    trigger(menu_of(tab), words.RESERVE_FIRST)
    go(tab, "Lò Thị Ân")
    assert "Dự bị 1" in tab.inspector.texts()


def test_chips_without_room_are_in_the_menu_and_never_widen_the_window(tab: DelegatesTab) -> None:
    tab.resize(620, 500)
    assert tab.parts_without_chip
    menu = QMenu(tab)
    tab.deeds.fill_more_menu(menu)
    only = next(one.menu() for one in menu.actions() if one.text() == words.ONLY)
    assert isinstance(only, QMenu)
    trigger(only, "Rút, được thay 1")
    assert tab.grid.model.count == 1
    assert tab.chips["gone"].chosen and not tab.chips["gone"].isHidden()


def menu_of(tab: DelegatesTab) -> QMenu:
    menu = QMenu(tab)
    tab.side.fill_menu(menu)
    return menu


def trigger(menu: QMenu, text: str) -> None:
    next(one for one in menu.actions() if one.text() == text).trigger()


def test_a_kind_is_changed_and_its_part_moves(tab: DelegatesTab, desk: Desk) -> None:
    go(tab, "Đỗ Đức Bình")
    kinds = next(one.menu() for one in menu_of(tab).actions() if one.text() == words.KIND_DO)
    assert isinstance(kinds, QMenu)
    trigger(kinds, "Khách mời")
    assert bar(tab, "Khách mời") == "Khách mời, lãnh đạo 2/3 còn 1"
    assert bar(tab, "Điển hình") == "Điển hình tiên tiến 1/7 thiếu 6"


def test_somebody_withdraws_with_a_reason_and_can_come_back(tab: DelegatesTab, desk: Desk) -> None:
    go(tab, "Bùi Thị Hạnh")
    trigger(menu_of(tab), words.WITHDRAW_DO)
    dialog: Any = tab.dialog
    dialog._form.reasonEdit.setText("bận công tác")
    dialog._form.doButton.click()
    assert state(desk, tab, "Bùi Thị Hạnh") == "withdrawn"
    assert bar(tab, "Nữ") == "Nữ (≥ 2) 0/2 thiếu 2"
    go(tab, "Bùi Thị Hạnh")
    assert "bận công tác" in tab.inspector.texts()
    tab.inspector.button(words.COME_BACK_DO).click()
    assert state(desk, tab, "Bùi Thị Hạnh") == "nominated"


def test_a_mark_of_presence_made_by_mistake_is_taken_back_for_one_or_many(tab: DelegatesTab, desk: Desk) -> None:
    """Whoever was marked present by a slip stayed present in the result report for good."""
    go(tab, "Bùi Thị Hạnh")
    trigger(menu_of(tab), words.PRESENT_DO)
    asked = tab.side.question
    assert asked is not None and state(desk, tab, "Bùi Thị Hạnh") != "present", "no day says that it was held"
    next(one for one in asked.buttons() if one.text() == words.PRESENT_EVEN_SO).click()
    assert state(desk, tab, "Bùi Thị Hạnh") == "present"
    go(tab, "Bùi Thị Hạnh")
    trigger(menu_of(tab), words.NOT_PRESENT_DO)
    assert state(desk, tab, "Bùi Thị Hạnh") == "confirmed" and tab.board.present == 0
    go(tab, "Bùi Thị Hạnh")
    trigger(menu_of(tab), words.BACK_TO_CHOSEN_DO)
    assert state(desk, tab, "Bùi Thị Hạnh") == "chosen"
    assert words.BACK_TO_CHOSEN_DO not in [one.text() for one in menu_of(tab).actions()]
    tab.grid.view.selectAll()
    delegates.mark_present(desk.office, [named(tab, one) for one in ("Bùi Thị Hạnh", "Đặng Ngọc Quý")], even_so=True)
    desk.hub.deliver()
    tab.grid.view.selectAll()
    before = made.states(desk.office, tab.chosen_ids())
    trigger(menu_of(tab), words.BACK_TO_CHOSEN_DO)
    assert [state(desk, tab, one) for one in ("Bùi Thị Hạnh", "Đặng Ngọc Quý")] == ["chosen", "chosen"]
    assert state(desk, tab, "Vũ Mạnh Cường") == "reserve", "the others of the selection stay what they are"
    history.undo(desk.office)
    desk.hub.deliver()
    assert made.states(desk.office, tab.chosen_ids()) == before


def test_who_left_comes_back_also_when_others_are_marked_beside_him(tab: DelegatesTab, desk: Desk) -> None:
    tab.grid.view.selectAll()
    trigger(menu_of(tab), words.COME_BACK_DO)
    assert state(desk, tab, "Phạm Quang Đạt") == "nominated"
    assert state(desk, tab, "Bùi Thị Hạnh") == "chosen"


def test_the_refusal_names_the_command_that_exists(tab: DelegatesTab, desk: Desk) -> None:
    """«Hãy đổi tình trạng» sent the officer to a command that no menu has."""
    go(tab, "Đặng Ngọc Quý")
    try:
        delegates.unchoose(desk.office, [named(tab, "Đặng Ngọc Quý")])
    except UserError as error:
        told = errors.sentence(error).next_step
    assert f"{words.OTHERS} rồi {words.BACK_TO_CHOSEN_DO}" in told
    assert words.BACK_TO_CHOSEN_DO in [one.text() for one in menu_of(tab).actions()]


def test_a_reserve_takes_the_place_and_the_trail_tells_it(tab: DelegatesTab, desk: Desk) -> None:
    go(tab, "Đỗ Đức Bình")
    trigger(menu_of(tab), words.REPLACE_DO)
    dialog: Any = tab.dialog
    assert dialog._form.byList.item(0).text().startswith("Vũ Mạnh Cường · Dự bị")
    dialog._form.byList.setCurrentRow(1)
    assert "Nữ 1 → 2/2, đủ" in dialog._form.effectLabel.text()
    dialog._form.byList.setCurrentRow(0)
    dialog._form.doButton.click()
    assert state(desk, tab, "Đỗ Đức Bình") == "replaced"
    assert state(desk, tab, "Vũ Mạnh Cường") == "chosen"
    go(tab, "Vũ Mạnh Cường")
    assert words.TRAIL in tab.inspector.texts()
    history.undo(desk.office)
    assert state(desk, tab, "Đỗ Đức Bình") == "chosen"


def test_numbers_are_given_from_the_menu(tab: DelegatesTab) -> None:
    tab.deeds.number("name")
    row = tab.grid.model.position(named(tab, "Bùi Thị Hạnh")) or 0
    assert tab.grid.model.text(row, tab.grid.model.number("number")) == "1"


def test_the_box_can_be_sorted_and_filtered_but_is_none_on_paper(tab: DelegatesTab) -> None:
    tab.grid.ask(tab.grid.query._replace(sort=(Sort("tick"),), filters=(Filter("tick", "is", ("1",)),)))
    assert tab.grid.model.count == 3
    assert tab.source.value_counts(tab.grid.query._replace(filters=()), "tick") == {"1": 3, "0": 3}
    seen = list_on_screen.of_grid(tab.grid, "delegates", tab.source.narrowing)
    assert "tick" not in seen.columns and seen.columns[:2] == ("number", "full_name")
    assert [one.column for one in seen.query.filters] == ["state", "conference_id"]
    assert [one.column for one in seen.query.sort] == ["state"]
    tab.print_list()
    assert isinstance(tab.dialog, PrintListDialog)
    tab.dialog.reject()


def test_a_tick_is_never_lost_when_it_is_not_a_box_that_was_pasted(tab: DelegatesTab, desk: Desk) -> None:
    """Delete on the box means not chosen; a name is not for typing here."""
    go(tab, "Bùi Thị Hạnh")
    press(tab, Qt.Key.Key_Delete)
    assert state(desk, tab, "Bùi Thị Hạnh") == "nominated"


def test_on_the_day_who_is_present_is_told(tab: DelegatesTab, desk: Desk, conference_id: str) -> None:
    conference = conferences.conference(desk.office, conference_id)
    day = replace(conference, held_on=date(2026, 11, 20))
    with desk.office.database.write("Định ngày") as w:
        w.update("conferences", conference_id, {"held_on": day.held_on.isoformat() if day.held_on else None})
    desk.hub.deliver()
    go(tab, "Bùi Thị Hạnh")
    tab.inspector.button(words.PRESENT_DO).click()
    total = next(one for one in tab.bars.bars if one.label == words.ALL)
    assert tab._form.barsLabel.text() == "Cơ cấu · có mặt 1"
    assert total.present == pytest.approx(0.1)
    assert "có mặt 1" in total.hint


def test_what_is_to_be_looked_at_leads_to_its_delegate(tab: DelegatesTab, desk: Desk) -> None:
    assert tab.problems_button.isHidden()
    who = tab.board.people[named(tab, "Bùi Thị Hạnh")].values["subject"]
    with desk.office.database.write("Ngừng theo dõi") as w:
        w.update("subjects", str(who), {"retired_on": "2026-11-01"})
    desk.hub.deliver()
    assert not tab.problems_button.isHidden()
    assert tab.problems_button.text() == "Cần xem 1"
    assert "Bùi Thị Hạnh" in tab.problems_button.toolTip()


def test_a_conference_without_anybody_offers_the_ways_in(tab: DelegatesTab, desk: Desk, qtbot: QtBot) -> None:
    empty = made.conference(desk.office, 20)
    tab.show_conference(empty)
    assert tab.grid.model.count == 0
    assert tab.grid._empty_state is not None
    assert bar(tab, "Tổng số") == "Tổng số 0/20 còn 20 chỗ"
    assert words.CHOOSE in tab.inspector.texts()


def many(tab: DelegatesTab, desk: Desk, conference_id: str, number: int) -> None:
    made.add(desk.office, conference_id, [{"name": f"Người {place:02}"} for place in range(number)])
    desk.hub.deliver()
    tab.show_conference(conference_id)


def select_all(tab: DelegatesTab) -> None:
    tab.grid.view.go(0, 0)
    tab.grid.view.go(tab.grid.model.count - 1, 0, extend=True)


def test_turning_many_boxes_is_asked_first_and_is_one_step(tab: DelegatesTab, desk: Desk, conference_id: str) -> None:
    """Space on a selected column chose hundreds, which nobody had meant."""
    many(tab, desk, conference_id, 30)
    before = tab.board.counts()["chosen"]
    select_all(tab)
    row = tab.grid.model.position(named(tab, "Người 00")) or 0
    selection = tab.grid.view.selectionModel()
    selection.setCurrentIndex(tab.grid.model.index(row, 0), selection.SelectionFlag.NoUpdate)
    press(tab)
    assert tab.board.counts()["chosen"] == before
    assert tab.ticks.question is not None and tab.ticks.question.text() == "Chọn 32 người chưa chọn?"
    next(one for one in tab.ticks.question.buttons() if one.text() == words.MANY_NOT).click()
    assert tab.board.counts()["chosen"] == before
    press(tab)
    next(one for one in tab.ticks.question.buttons() if one.text() == words.CHOOSE_DO).click()
    assert tab.board.counts()["chosen"] == before + 32
    history.undo(desk.office)
    desk.hub.deliver()
    assert tab.board.counts()["chosen"] == before


def test_who_was_refused_is_told_by_number_and_name() -> None:
    assert words.refused(["An"], "An đã xác nhận.") == "1 người không đổi được: An đã xác nhận."
    told = words.refused(["An", "Bình", "Chi", "Dung", "Em"], "An đã xác nhận.")
    assert told == "5 người không đổi được (An, Bình, Chi và 2 người nữa): An đã xác nhận."


def test_files_are_chosen_in_a_list_with_those_of_the_own_call_first(
    tab: DelegatesTab, desk: Desk, conference_id: str
) -> None:
    office = desk.office
    person = lists.page(office, "people", Query(), 0, 1)[0].id
    with office.database.write("Nhập") as w:
        call = w.insert("list_calls", {"name": "Đợt của hội nghị"})
        w.update("conferences", conference_id, {"call_id": call})
        for name, call_id in (("dot.xlsx", call), ("khac.xlsx", None)):
            file = {"name": name, "sha256": name, "size": 1, "format": "xlsx", "imported_at": "2026-11-20T10:00"}
            file_id = w.insert("import_files", {**file, "call_id": call_id})
            row = {"file_id": file_id, "sheet": "A", "row": 6, "subject_id": person, "outcome": "duplicate"}
            w.insert("import_rows", row)
    menu = QMenu(tab)
    tab.deeds.fill_add_menu(menu)
    trigger(menu, words.FROM_FILES)
    dialog: Any = tab.dialog
    table = dialog._form.rowsTable
    rows = [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]
    assert rows == [["dot.xlsx", "", "20/11/2026", "1", "hội nghị này"], ["khac.xlsx", "", "20/11/2026", "1", ""]]
    assert dialog.width() < 900


def test_all_that_the_button_counts_stands_in_its_list(tab: DelegatesTab, desk: Desk, conference_id: str) -> None:
    many(tab, desk, conference_id, 15)
    with desk.office.database.write("Ngừng theo dõi") as w:
        for one in tab.board.people.values():
            if one.name.startswith("Người"):
                w.update("subjects", str(one.values["subject"]), {"retired_on": "2026-11-01"})
    desk.hub.deliver()
    count = int(tab.problems_button.text().split()[-1])
    assert count >= 15
    tab.problems_button.click()
    dialog: Any = tab.dialog
    table = dialog._form.rowsTable
    assert table.rowCount() == count
    place = next(row for row in range(count) if "Người 07" in table.item(row, 0).text())
    table.selectRow(place)
    dialog._form.takeButton.click()
    assert tab.grid.current_row_id() == named(tab, "Người 07")


def test_a_collective_stands_behind_the_name_of_who_comes_for_it(
    tab: DelegatesTab, desk: Desk, conference_id: str
) -> None:
    with desk.office.database.write("Tập thể") as w:
        team = w.insert(
            "subjects", {"kind": "collective", "full_name": "Tổ rau sạch", "search_key": " to", "sort_key": "to"}
        )
        w.update("delegates", named(tab, "Lò Thị Ân"), {"represents_id": team})
    desk.hub.deliver()
    tab.show_conference(conference_id)
    row = tab.grid.model.position(named(tab, "Lò Thị Ân")) or 0
    assert tab.grid.model.text(row, tab.grid.model.number("full_name")) == "Lò Thị Ân (Tổ rau sạch)"


def test_a_share_of_those_chosen_is_told_anew_when_they_change(tab: DelegatesTab, desk: Desk) -> None:
    """A bar that keeps its old number of heads wanted says 'enough' where it is not."""
    conference = made.conference(desk.office, 10, shares=False)
    with desk.office.database.write("Toàn thể") as w:
        w.update("conferences", conference, {"cap": None, "whole_staff": 1})  # a share of those who are chosen
    made.ask(desk.office, conference, replace(made.rule("women", 50), measure="percent"))
    made.add(desk.office, conference, [{"name": f"Người {n}", "gender": "male"} for n in range(4)])
    desk.hub.deliver()
    tab.show_conference(conference)
    ids = list(tab.board.people)
    before = bar(tab, "Nữ")
    tab.board.turn(ids, True)
    after = next(one.told for one in tab.board.bars() if one.label.startswith("Nữ"))
    assert after != before
