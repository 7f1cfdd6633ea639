"""Filling in whole rows by keyboard: nothing moves and nobody else's record is touched until the row is left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Query, Sort
from khenthuong_desktop.services import history, lists, units
from khenthuong_desktop.services.office import open_office_to_read
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Jobs, at_once
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.widgets.grid import Grid
from tests.ui.conftest import NOW, add_person
from tests.ui.unikey import type_vietnamese

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def keyboard() -> Any:
    place = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert place is not None, "nobody has the keyboard"
    return place


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(keyboard(), key, modifiers)
    QApplication.processEvents()


def write(text: str) -> None:
    type_vietnamese(keyboard(), text)
    QApplication.processEvents()


def open_page(window: MainWindow, name: str) -> Grid:
    window.activateWindow()
    window.go(name)
    QApplication.processEvents()
    page: Any = window.page(name)
    if name == "settings":
        page._form.sectionList.setCurrentRow([*_sections()].index("signers"))
        page.grids["signers"].setFocus()
        return page.grids["signers"]  # type: ignore[no-any-return]
    return page.grid  # type: ignore[no-any-return]


def _sections() -> Any:
    from khenthuong_desktop.wording import settings_page

    return settings_page.SECTIONS


def at(grid: Grid) -> str:
    return grid.model.columns[grid.view.currentIndex().column()].key


def stored(desk: Desk, name: str, column: str) -> list[str]:
    rows = lists.page(desk.office, name, Query(reveal=True), 0, 100)
    place = [one.key for one in lists.columns(desk.office, name)].index(column)
    return [row.texts[place] for row in rows]


PEOPLE = (
    ("Đỗ Thị Bưởi", "Nữ", "03/09/2000", "Khu phố 1", "Giáo viên"),
    ("Lò Văn Ân", "Nam", "1980", "Khu phố 1", "Nông dân"),
    ("Nguyễn Đức Cường", "Nam", "05/1975", "Khu phố 1", "Tổ trưởng"),
)


def test_three_whole_persons_one_after_the_other(main_window: MainWindow, desk: Desk) -> None:
    for name in ("Trần Thị Yến", "Vũ Văn Xuân", "Hoàng Văn Zin"):
        add_person(desk.office, name)
    units.add_many(desk.office, ["Khu phố 1"], "khu_pho")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    for number, person in enumerate(PEOPLE):
        press(Key.Key_N, CTRL)
        for place, text in enumerate(person):
            assert grid.view.currentIndex().row() == 3 + number, "the row jumped away while it was filled in"
            assert grid.view.hasFocus()
            assert at(grid) == ("full_name", "gender", "birth_date", "unit_id", "position")[place]
            write(text)
            press(Key.Key_Tab)
        assert grid.view.hasFocus() and at(grid) == "national_id"
    press(Key.Key_Home, CTRL)
    assert set(stored(desk, "people", "full_name")) == {
        "Trần Thị Yến",
        "Vũ Văn Xuân",
        "Hoàng Văn Zin",
        *(name for name, *_ in PEOPLE),
    }
    rows = dict(zip(stored(desk, "people", "full_name"), stored(desk, "people", "position"), strict=True))
    assert [rows[name] for name, *_ in PEOPLE] == [person[-1] for person in PEOPLE]
    assert rows["Hoàng Văn Zin"] == ""
    shown = [grid.model.text(row, 0) for row in range(grid.model.rowCount())]
    assert shown == stored(desk, "people", "full_name"), "after the rows were left they are in their order"


def test_enter_at_the_end_of_a_new_row_begins_the_next(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_Insert)
    for name in ("Lò Văn Ân", "Đỗ Đức Bình", "Cao Chi"):
        write(name)
        press(Key.Key_Return)
        assert grid.view.hasFocus() and at(grid) == "full_name"
    press(Key.Key_Escape)
    assert sorted(stored(desk, "people", "full_name")) == sorted(["Vũ Văn Xuân", "Lò Văn Ân", "Đỗ Đức Bình", "Cao Chi"])
    assert grid.model.draft is None, "the empty row that was not used is gone"
    assert [grid.model.text(row, 0) for row in range(4)] == stored(desk, "people", "full_name")


def test_three_units(main_window: MainWindow, desk: Desk) -> None:
    units.add_many(desk.office, ["Thôn Yên", "Thôn Xuân"], "thon")
    desk.hub.deliver()
    grid = open_page(main_window, "units")
    wanted = ("Khu phố 9", "Khu phố 2", "Khu phố 5")
    for number, name in enumerate(wanted):
        press(Key.Key_N, CTRL)
        write(name)
        press(Key.Key_Tab)
        assert (grid.view.currentIndex().row(), at(grid)) == (2 + number, "kind")
        write("Khu phố")
        press(Key.Key_Tab)
        assert grid.view.hasFocus()
        assert grid.view.currentIndex().row() == 2 + number
        assert grid.model.text(2 + number, 0) == name
    press(Key.Key_Escape)
    assert set(stored(desk, "units", "name")) == {*wanted, "Thôn Yên", "Thôn Xuân"}
    assert grid.current_row_id() and grid.model.text(grid.view.currentIndex().row(), 0) == wanted[-1]


def test_three_signers(main_window: MainWindow, desk: Desk) -> None:
    for name in ("Ủy ban nhân dân phường Tân Lập", "Đảng ủy phường Tân Lập"):
        lists.edit(desk.office, "bodies", [CellChange(None, "name", name), CellChange(None, "kind", KIND)])
    desk.hub.deliver()
    grid = open_page(main_window, "settings")
    own, party = "Ủy ban nhân dân phường Tân Lập", "Đảng ủy phường Tân Lập"
    for number, (body, name) in enumerate(((own, "Vũ An"), (party, "Lê Bình"), (own, "Đỗ Chi"))):
        press(Key.Key_N, CTRL)
        for column, text in (("body_id", body), ("full_name", name), ("position", "Chủ tịch")):
            while at(grid) != column:
                press(Key.Key_Tab)
            assert grid.view.currentIndex().row() == number
            write(text)
            press(Key.Key_Tab)
            assert grid.view.hasFocus() and grid.view.currentIndex().row() == number
    assert sorted(stored(desk, "signers", "full_name")) == sorted(["Vũ An", "Lê Bình", "Đỗ Chi"])


KIND = "Ủy ban nhân dân"


def test_an_old_row_stays_too_until_it_is_left(main_window: MainWindow, desk: Desk) -> None:
    for name in ("Lò Văn An", "Lò Văn Bình", "Lò Văn Cường"):
        add_person(desk.office, name)
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_Home, CTRL)
    first = grid.current_row_id()
    write("Lò Văn Xuân")
    press(Key.Key_Tab)
    assert (grid.view.currentIndex().row(), at(grid)) == (0, "gender")
    write("Nam")
    press(Key.Key_Tab)
    assert grid.current_row_id() == first and grid.view.currentIndex().row() == 0
    assert grid.model.text(0, 0) == "Lò Văn Xuân"
    press(Key.Key_Down)
    assert [grid.model.text(row, 0) for row in range(3)] == ["Lò Văn Bình", "Lò Văn Cường", "Lò Văn Xuân"]
    assert grid.model.text(grid.view.currentIndex().row(), 0) == "Lò Văn Bình", "the row below is the one one goes to"


@pytest.mark.parametrize("way", ["F5", "Esc", "sort"])
def test_the_row_takes_its_place_when_asked(main_window: MainWindow, desk: Desk, way: str) -> None:
    for name in ("Lò Văn An", "Lò Văn Bình"):
        add_person(desk.office, name)
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_Home, CTRL)
    mine = grid.current_row_id()
    write("Lò Văn Xuân")
    press(Key.Key_Tab)
    if way == "sort":
        grid.ask(Query(sort=(Sort("full_name"),)))
    else:
        press(Key.Key_F5 if way == "F5" else Key.Key_Escape)
    assert [grid.model.text(row, 0) for row in range(2)] == ["Lò Văn Bình", "Lò Văn Xuân"]
    if way != "sort":
        assert grid.current_row_id() == mine


def test_a_click_elsewhere_opens_what_was_clicked_on(main_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for letter in "ABCDEFGH":
        add_person(desk.office, f"Lò Văn {letter}")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_Home, CTRL)
    write("Lò Văn Y")
    press(Key.Key_Tab)
    place: QPoint = grid.view.visualRect(grid.model.index(4, 0)).center()
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor: Any = grid.view.typing.editor
    assert editor is not None and editor.text() == "Lò Văn E"
    editor.setText("Lò Văn Ê")
    press(Key.Key_Return)
    assert "Lò Văn Ê" in stored(desk, "people", "full_name") and "Lò Văn E" not in stored(desk, "people", "full_name")
    qtbot.waitUntil(lambda: grid.model.held is None or grid.model.text(grid.model.held.place, 0) != "Lò Văn Y")
    assert [grid.model.text(row, 0) for row in range(8)] == stored(desk, "people", "full_name")


def test_a_row_filtered_away_by_its_own_edit_stays_while_it_is_filled(main_window: MainWindow, desk: Desk) -> None:
    for name in ("Lò Văn An", "Lò Văn Bình"):
        add_person(desk.office, name)
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    grid.filter_line.set_text("an")
    assert grid.model.count == 1
    grid.view.setFocus()
    press(Key.Key_Home, CTRL)
    write("Lò Văn Cường")
    press(Key.Key_Tab)
    assert grid.model.text(0, 0) == "Lò Văn Cường"
    write("Nam")
    press(Key.Key_Tab)
    assert grid.model.text(0, 1) == "Nam"
    press(Key.Key_Escape)
    assert grid.model.count == 0
    assert "Lò Văn Cường" in stored(desk, "people", "full_name")


def test_undo_takes_the_new_row_away_where_it_stands(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_N, CTRL)
    write("Lò Văn Ân")
    press(Key.Key_Tab)
    press(Key.Key_Z, CTRL)
    assert [grid.model.text(row, 0) for row in range(grid.model.rowCount())] == ["Vũ Văn Xuân"]
    assert grid.model.held is None


# Going elsewhere


def test_a_page_has_its_keyboard_in_the_list(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    main_window.activateWindow()
    for number, name in ((2, "subjects"), (3, "units"), (6, "history")):
        press(Key(Key.Key_0.value + number), CTRL)
        page: Any = main_window.page(name)
        assert page.grid.view.hasFocus(), name
    press(Key.Key_2, CTRL)
    press(Key.Key_Space)
    main_window.go_back()
    assert not isinstance(QApplication.focusWidget(), QPushButton)
    assert stored(desk, "people", "full_name") == ["Vũ Văn Xuân"]


def test_find_and_new_row_work_from_anywhere_in_the_page(main_window: MainWindow, desk: Desk) -> None:
    grid = open_page(main_window, "subjects")
    page: Any = main_window.page("subjects")
    page._form.retireButton.setFocus()
    press(Key.Key_F, CTRL)
    assert grid.filter_line.box.hasFocus()
    page._form.addButton.setFocus()
    press(Key.Key_N, CTRL)
    assert grid.view.hasFocus() and grid.model.draft is not None


@pytest.mark.parametrize("way", ["close", "page"])
def test_what_is_being_typed_is_saved_when_the_page_or_the_window_goes(
    main_window: MainWindow, desk: Desk, way: str
) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    open_page(main_window, "subjects")
    press(Key.Key_Home, CTRL)
    write("Vũ Văn Yên")
    if way == "close":
        main_window.close()
    else:
        press(Key.Key_3, CTRL)
    assert stored(desk, "people", "full_name") == ["Vũ Văn Yên"]


@pytest.mark.parametrize("way", ["close", "page"])
def test_a_row_begun_without_its_name_is_kept_with_a_red_cell(main_window: MainWindow, desk: Desk, way: str) -> None:
    grid = open_page(main_window, "subjects")
    press(Key.Key_N, CTRL)
    press(Key.Key_Right)
    write("Nữ")
    press(Key.Key_Tab)
    if way == "close":
        main_window.close()
    else:
        press(Key.Key_3, CTRL)
        press(Key.Key_2, CTRL)
        press(Key.Key_F8)
        assert at(grid) == "full_name"
    assert stored(desk, "people", "gender") == ["Nữ"]
    assert len(lists.rejected(desk.office, "people", [lists.page(desk.office, "people", Query(), 0, 1)[0].id])) == 1


def test_letters_set_a_flag(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    number = grid.model.number("direct_worker")
    grid.view.uncover(number)
    grid.view.go(0, number)
    seen = []
    for key in (Key.Key_Space, Key.Key_Space, Key.Key_Delete, Key.Key_K, Key.Key_C, Key.Key_F2, Key.Key_X):
        press(key)
        seen.append(grid.model.text(0, number))
    assert seen == ["Có", "Không", "", "Không", "Có", "Không", "Có"]


# Red cells


@pytest.fixture
def one_red(desk: Desk) -> str:
    """A person born on a day that does not exist; the id."""
    ids = [add_person(desk.office, name) for name in ("Lò Văn An", "Lò Văn Bình")]
    lists.edit(desk.office, "people", [CellChange(ids[1], "birth_date", "31/02/1990")])
    desk.hub.deliver()
    return ids[1]


def test_a_red_cell_says_what_is_wrong_and_is_mended_with_one_key(
    main_window: MainWindow, desk: Desk, one_red: str
) -> None:
    grid = open_page(main_window, "subjects")
    press(Key.Key_F8)
    assert (grid.current_row_id(), at(grid)) == (one_red, "birth_date")
    assert grid.wrong_line.isVisible() and "31/02/1990" in grid.wrong_line.label.text()
    press(Key.Key_Left)
    assert not grid.wrong_line.isVisible()
    press(Key.Key_Right)
    assert "Sửa thành 28/02/1990" in grid.wrong_line.mend.text()
    press(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert stored(desk, "people", "birth_date")[1] == "28/02/1990"
    assert not grid.wrong_line.isVisible() and grid.view.hasFocus()


def test_the_side_tells_what_waits_and_mends_it(main_window: MainWindow, desk: Desk, one_red: str) -> None:
    lists.edit(desk.office, "people", [CellChange(one_red, "birth_date", "1980")])
    lists.edit(desk.office, "people", [CellChange(one_red, "birth_date", "31/02/1990")])
    open_page(main_window, "subjects")
    page: Any = main_window.page("subjects")
    page.show_record(one_red)
    told = page.inspector.texts()
    assert "đang chờ sửa: 31/02/1990" in told and "1980" not in told
    page.inspector.button("Sửa thành 28/02/1990").click()
    assert "28/02/1990" in page.inspector.texts() and "đang chờ sửa" not in page.inspector.texts()


def test_the_overview_leads_to_the_first_red_cell(main_window: MainWindow, desk: Desk, one_red: str) -> None:
    grid = open_page(main_window, "subjects")
    grid.filter_line.set_text("không ai")
    main_window.go("overview")
    page: Any = main_window.page("overview")
    page.refresh()
    line = next(one for one in page.findChildren(QPushButton) if "ô cần sửa" in one.accessibleName() + one.text())
    line.click()
    assert (grid.current_row_id(), at(grid)) == (one_red, "birth_date")
    assert grid.view.hasFocus()


def test_red_cells_beyond_a_filter_are_not_forgotten(
    main_window: MainWindow, desk: Desk, one_red: str, qtbot: QtBot
) -> None:
    grid = open_page(main_window, "subjects")
    grid.filter_line.set_text("an")
    grid.view.setFocus()
    press(Key.Key_F8)
    assert "ngoài bộ lọc còn 1 ô" in main_window.status()
    grid.clear_filters()
    qtbot.waitUntil(grid.filter_line.red_chip.isVisible)
    assert grid.filter_line.red_chip.text() == "Ô cần sửa 1"
    QApplication.processEvents()
    chip = grid.filter_line.red_chip
    place = chip.geometry()
    chip.click()
    assert [grid.model.row_id(row) for row in range(grid.model.count)] == [one_red]
    qtbot.waitUntil(lambda: chip.chosen)
    assert chip.isVisible() and chip.geometry() == place and not grid.filter_line.chips
    chip.click()
    assert not grid.query.filters
    lists.edit(desk.office, "people", [CellChange(one_red, "gender", "đàn ông gì đó")])
    desk.hub.deliver()
    qtbot.waitUntil(lambda: chip.text() == "Ô cần sửa 2")  # cells, not rows


# Keys between the parts of the window, and data that can only be read


def test_f6_goes_round_the_window_and_back(main_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_Home, CTRL)
    page: Any = main_window.page("subjects")
    page.show_current()
    seen = []
    for _ in range(4):
        press(Key.Key_F6)
        place = keyboard()
        seen.append(
            "list"
            if place is grid.view
            else "side"
            if page.inspector.isAncestorOf(place)
            else "search"
            if place is main_window._form.searchBox
            else "bar"
        )
    assert seen == ["side", "search", "bar", "list"]
    press(Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert main_window._form.leftBar.isAncestorOf(keyboard())


def test_the_own_order_is_marked_and_turned_by_a_click(main_window: MainWindow, desk: Desk) -> None:
    for name in ("Lò Văn An", "Lò Văn Bình"):
        add_person(desk.office, name)
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    number = grid.model.number("full_name")
    assert grid.view.header.mark(number) == "▲"
    QTest.mouseClick(grid.view.header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert grid.view.header.mark(number) == "▼"
    assert grid.model.text(0, number) == "Lò Văn Bình"


def test_who_can_only_read_is_told_why(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    reading = open_office_to_read(
        desk.office.folder, clock=lambda: NOW, user="An", resources=desk.office.resources, why="folder.read_only"
    )
    window = MainWindow(start.make_desk(reading, Settings(tmp_path / "other.json"), Jobs(at_once)))
    qtbot.addWidget(window)
    window.show()
    window.finish()
    grid = open_page(window, "subjects")
    press(Key.Key_Home, CTRL)
    for key in (Key.Key_F2, Key.Key_A, Key.Key_Delete, Key.Key_Insert):
        window.say("–")
        press(key)
        assert "chỉ cho đọc" in window.status(), key
        assert not grid.view.editing and grid.model.draft is None
    assert not window._form.undoButton.isEnabled()
    reading.close()


def test_a_step_without_a_way_back_is_not_offered(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    history.undo(desk.office)
    desk.hub.deliver()
    grid = open_page(main_window, "history")
    page: Any = main_window.page("history")
    offered = {}
    for row in range(grid.model.count):
        grid.view.go(row, 0)
        offered[grid.model.text(row, grid.model.number("state"))] = page._form.undoStepButton.isEnabled()
    assert offered["đã hoàn tác"] is False and offered["hoàn tác"] is False
    add_person(desk.office, "Lê An")
    desk.hub.deliver()
    grid.view.go(0, 0)
    assert page._form.undoStepButton.isEnabled()


def test_after_the_office_the_first_page_offers_the_first_records(main_window: MainWindow, desk: Desk) -> None:
    names = {"commune_name": "Phường Lam Khê", "place_name": "Lam Khê"}
    lists.edit(desk.office, "office", [CellChange(None, key, text) for key, text in names.items()])
    desk.hub.deliver()
    page: Any = main_window.page("overview")
    page.refresh()
    QApplication.processEvents()
    ways = {one.text(): one for one in page.findChildren(QPushButton) if one.isVisible()}
    assert "Thêm nhiều đơn vị…" in ways and "Khai báo cơ quan…" not in ways
    ways["Thêm cá nhân"].click()
    assert main_window.current == "subjects"
    assert main_window.page("subjects").grid.model.draft is not None


def test_the_menu_key_opens_the_menu_of_the_cell(main_window: MainWindow, desk: Desk) -> None:
    for name in ("Lò Văn An", "Lò Văn Bình"):
        add_person(desk.office, name)
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    grid.view.go(1, 1)
    asked: list[QPoint] = []
    grid.view.customContextMenuRequested.connect(asked.append)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), QPoint(2, 2))
    QApplication.sendEvent(grid.view, event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    assert grid.view.indexAt(asked[0]) == grid.view.currentIndex()


def test_a_pasted_row_without_a_name_is_red_where_it_lacks(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_N, CTRL)
    press(Key.Key_Home)
    QApplication.clipboard().setText("Lê An\tNam\r\n\tNữ\r\n")
    press(Key.Key_V, CTRL)
    assert "thêm 2" in main_window.status() and "1 ô cần sửa" in main_window.status()
    press(Key.Key_F8)
    assert at(grid) == "full_name" and grid.model.text(grid.view.currentIndex().row(), 1) == "Nữ"


def test_a_row_begun_is_not_lost_by_a_paste_into_it(main_window: MainWindow, desk: Desk) -> None:
    grid = open_page(main_window, "subjects")
    press(Key.Key_N, CTRL)
    press(Key.Key_Right)
    write("Nữ")
    press(Key.Key_Tab)
    press(Key.Key_Home)
    QApplication.clipboard().setText("Lê An")
    press(Key.Key_V, CTRL)
    assert stored(desk, "people", "full_name") == ["Lê An"] and stored(desk, "people", "gender") == ["Nữ"]
    assert grid.model.wrong_rows() == []


@pytest.mark.parametrize("pasted", ["Đỗ Thị Bưởi", "Đỗ Thị Bưởi\r\n", "Đỗ Thị Bưởi\tNữ\r\n"])
def test_a_line_pasted_into_the_row_being_begun_is_like_typing(
    main_window: MainWindow, desk: Desk, pasted: str
) -> None:
    for name in ("Trần Thị Yến", "Vũ Văn Xuân"):
        add_person(desk.office, name)
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    press(Key.Key_N, CTRL)
    QApplication.clipboard().setText(pasted)
    press(Key.Key_V, CTRL)
    assert grid.view.currentIndex().row() == 2 and at(grid) == "full_name"
    press(Key.Key_Tab)
    write("Nữ")
    press(Key.Key_Tab)
    QApplication.clipboard().setText("2000")
    press(Key.Key_V, CTRL)
    assert grid.view.currentIndex().row() == 2
    press(Key.Key_Return)
    assert grid.view.currentIndex().row() == 3 and at(grid) == "full_name"
    write("Lò Văn Ân")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert set(stored(desk, "people", "full_name")) == {"Trần Thị Yến", "Vũ Văn Xuân", "Đỗ Thị Bưởi", "Lò Văn Ân"}
    rows = dict(zip(stored(desk, "people", "full_name"), stored(desk, "people", "birth_date"), strict=True))
    assert rows["Đỗ Thị Bưởi"] == "2000"


def test_a_block_with_other_headings_goes_into_the_columns_they_name(main_window: MainWindow, desk: Desk) -> None:
    grid = open_page(main_window, "subjects")
    block = "STT\tHọ tên\tNăm sinh\tGiới tính\tChức vụ\r\n1\tLò Văn Ân\t1980\tNam\tTổ trưởng\r\n"
    QApplication.clipboard().setText(block + "2\tCao Chi\t1975\tNữ\tGiáo viên\r\n")
    grid.view.setFocus()
    press(Key.Key_V, CTRL)
    assert stored(desk, "people", "full_name") == ["Lò Văn Ân", "Cao Chi"]
    assert stored(desk, "people", "birth_date") == ["1980", "1975"]
    assert stored(desk, "people", "gender") == ["Nam", "Nữ"]
    assert stored(desk, "people", "position") == ["Tổ trưởng", "Giáo viên"]
    assert "bỏ cột “STT”" in main_window.status()


@pytest.mark.parametrize("way", ["inspector", "key", "line"])
def test_after_a_mend_the_keyboard_is_in_the_cell(main_window: MainWindow, desk: Desk, qtbot: QtBot, way: str) -> None:
    person = add_person(desk.office, "Vũ Văn Xuân")
    lists.edit(desk.office, "people", [CellChange(person, "birth_date", "31/02/1980")])
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    page: Any = main_window.page("subjects")
    grid.view.setFocus()
    press(Key.Key_F8)
    assert at(grid) == "birth_date"
    qtbot.wait(150)
    if way == "key":
        press(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    else:
        place = page.inspector if way == "inspector" else grid.wrong_line
        link = next(b for b in place.findChildren(QPushButton) if "Sửa thành" in b.text() + b.accessibleName())
        link.setFocus()
        link.click()
    qtbot.wait(200)
    assert grid.model.problem(0, grid.view.currentIndex().column()) is None
    assert grid.view.hasFocus() and at(grid) == "birth_date"


def test_one_letter_for_two_genders_is_left_red(main_window: MainWindow, desk: Desk) -> None:
    person = add_person(desk.office, "Vũ Văn Xuân")
    desk.hub.deliver()
    grid = open_page(main_window, "subjects")
    grid.view.setFocus()
    press(Key.Key_Tab)
    assert at(grid) == "gender"
    write("n")
    press(Key.Key_Return)
    assert [one.text for one in lists.rejected(desk.office, "people", [person])] == ["n"]
