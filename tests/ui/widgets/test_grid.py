"""The list as an officer uses it all day: keys, typing, blocks, red cells, filters, columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Filter, Query, Sort
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.ui import look
from khenthuong_desktop.ui.dialogs import grid_dialogs
from khenthuong_desktop.ui.dialogs.columns_dialog import ColumnsDialog
from khenthuong_desktop.ui.dialogs.filter_dialog import FilterDialog
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor
from khenthuong_desktop.ui.widgets.grid import Empty, Grid
from khenthuong_desktop.wording import grid as grid_words
from tests.ui.fake_list import COLUMNS, FakeDesk, MemorySource
from tests.ui.unikey import content, type_vietnamese

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenGrid = Callable[..., tuple[Grid, MemorySource, FakeDesk]]


@dataclass
class Committed:
    step: int
    tables: frozenset[str] = frozenset({"people"})


def at(grid: Grid) -> tuple[int, str]:
    index = grid.view.currentIndex()
    return index.row(), COLUMNS[index.column()].key


def go(grid: Grid, row: int, column: str) -> None:
    grid.view.go(row, grid.model.number(column))


def shown(grid: Grid, row: int, column: str) -> str:
    return grid.model.text(row, grid.model.number(column))


def editor(grid: Grid) -> TextEditor | ChoiceEditor:
    found = grid.view.indexWidget(grid.view.currentIndex())
    assert isinstance(found, TextEditor | ChoiceEditor)
    return found


def put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


# Moving


def test_arrows_ends_and_pages(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid(MemorySource(500))
    QTest.keyClick(grid.view, Key.Key_Down)
    QTest.keyClick(grid.view, Key.Key_Right)
    assert at(grid) == (1, "gender")
    QTest.keyClick(grid.view, Key.Key_End, Ctrl)
    assert at(grid) == (499, "last_award")
    QTest.keyClick(grid.view, Key.Key_Home)
    assert at(grid) == (499, "full_name")
    QTest.keyClick(grid.view, Key.Key_Home, Ctrl)
    assert at(grid) == (0, "full_name")
    QTest.keyClick(grid.view, Key.Key_PageDown)
    assert at(grid)[0] > 5
    QTest.keyClick(grid.view, Key.Key_Up, Ctrl)
    QTest.keyClick(grid.view, Key.Key_Right, Ctrl)
    assert at(grid) == (0, "last_award")


def test_tab_goes_right_and_enter_returns_below_where_tab_began(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    for key in (Key.Key_Tab, Key.Key_Tab, Key.Key_Return):
        QTest.keyClick(grid.view, key)
    assert at(grid) == (1, "full_name")
    QTest.keyClick(grid.view, Key.Key_Backtab, Shift)
    assert at(grid) == (0, "last_award")


def test_a_page_hears_of_the_current_row(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    heard: list[object] = []
    grid.current_changed.connect(heard.append)
    QTest.keyClick(grid.view, Key.Key_Right)
    assert heard == []
    QTest.keyClick(grid.view, Key.Key_Down)
    assert heard == ["p1"]


def test_shift_f10_opens_the_menu_of_the_cell_where_the_system_does_not(
    open_grid: OpenGrid, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, _, _ = open_grid()
    go(grid, 2, "gender")
    asked: list[object] = []
    grid.view.customContextMenuRequested.connect(asked.append)
    QTest.keyClick(grid.view, Key.Key_F10, Shift)
    assert asked == [grid.view.visualRect(grid.view.currentIndex()).center()]
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    monkeypatch.setattr("khenthuong_desktop.ui.widgets.grid_view._SYSTEM_KNOWS_F10", True)
    QTest.keyClick(grid.view, Key.Key_F10, Shift)
    assert len(asked) == 1, "Windows asks for the menu itself: two would open"


def test_enter_and_double_click_open_what_is_not_for_typing(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    opened: list[str] = []
    grid.activated.connect(opened.append)
    go(grid, 2, "last_award")
    QTest.keyClick(grid.view, Key.Key_Return)
    place = grid.view.visualRect(grid.model.index(3, grid.model.number("last_award"))).center()
    QTest.mouseDClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["p2", "p3"]


# Selecting


def test_shift_and_keys_select_rectangles_rows_and_columns(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    go(grid, 2, "gender")
    QTest.keyClick(grid.view, Key.Key_Down, Shift)
    QTest.keyClick(grid.view, Key.Key_Right, Shift)
    bounds = grid.view.cells.bounds()
    assert bounds is not None
    assert (bounds.top, bounds.bottom, bounds.columns) == (2, 3, (1, 2))
    QTest.keyClick(grid.view, Key.Key_Space, Shift)
    assert grid.selected_ids() == ["p2", "p3"]
    go(grid, 0, "unit")
    QTest.keyClick(grid.view, Key.Key_Space, Ctrl)
    assert len(grid.selected_ids()) == 30


def test_mouse_with_shift_and_ctrl(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()

    def click(row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = grid.view.visualRect(grid.model.index(row, 1)).center()
        QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(1)
    click(3, Shift)
    assert grid.selected_ids() == ["p1", "p2", "p3"]
    click(6, Ctrl)
    assert grid.selected_ids() == ["p1", "p2", "p3", "p6"]


def test_a_moved_column_is_selected_as_it_is_seen(open_grid: OpenGrid) -> None:
    grid, _, _ = open_grid()
    grid.view.header.moveSection(4, 1)  # the unit beside the name
    go(grid, 0, "full_name")
    grid.view.go(1, grid.model.number("unit"), extend=True)
    grid.deeds.copy()
    assert QGuiApplication.clipboard().text() == "Nguyễn Thị Thu An\tKhu phố 1\r\nLò Văn Ân\tKhu phố 2\r\n"


# Typing


def test_typing_replaces_f2_changes_and_esc_leaves(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 0, "position")
    QTest.keyClicks(grid.view, "G")
    QTest.keyClicks(editor(grid), "V")
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert rows.people["p0"]["position"] == "GV"
    assert at(grid) == (1, "position")
    QTest.keyClick(grid.view, Key.Key_F2)
    assert content(editor(grid)) == "Nông dân"
    QTest.keyClick(editor(grid), Key.Key_Escape)
    assert rows.people["p1"]["position"] == "Nông dân"
    assert grid.view.hasFocus()
    assert len(rows.edits) == 1


def test_enter_goes_to_the_row_that_stood_below_though_the_edit_moves_the_row(
    open_grid: OpenGrid, qtbot: QtBot
) -> None:
    grid, rows, _ = open_grid()
    grid.ask(Query(sort=(Sort("full_name"),)))
    first, below = grid.model.row_id(0), grid.model.row_id(1)
    assert first and below
    QTest.keyClick(grid.view, Key.Key_F2)
    editor(grid).setText("Vũ Z")  # type: ignore[union-attr]
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert rows.people[first]["full_name"] == "Vũ Z"
    assert grid.current_row_id() == below


def test_clicking_elsewhere_takes_what_was_typed(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 0, "position")
    QTest.keyClicks(grid.view, "Y")
    place = grid.view.visualRect(grid.model.index(4, 1)).center()
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows.people["p0"]["position"] == "Y"
    assert at(grid) == (4, "gender")


def test_an_edit_that_the_disk_refuses_stays_in_its_editor(
    open_grid: OpenGrid, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, rows, _ = open_grid()
    told: list[BaseException] = []
    monkeypatch.setattr("khenthuong_desktop.ui.messages.report", lambda error, parent=None: told.append(error))
    go(grid, 0, "position")
    QTest.keyClicks(grid.view, "Y")
    rows.fail_next = UserError("office.read_only")
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert len(told) == 1
    assert content(editor(grid)) == "Y"
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert rows.people["p0"]["position"] == "Y"


def test_a_masked_cell_is_edited_in_full(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 3, "national_id")
    assert "•" in shown(grid, 3, "national_id")
    QTest.keyClick(grid.view, Key.Key_F2)
    assert content(editor(grid)) == rows.people["p3"]["national_id"]


def test_space_turns_the_flags_of_the_selection_in_one_edit(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 1, "direct_worker")
    grid.view.go(3, grid.model.number("direct_worker"), extend=True)
    QTest.keyClick(grid.view, Key.Key_Space)
    assert [rows.people[f"p{n}"]["direct_worker"] for n in (1, 2, 3)] == [""] * 3  # the current one, p3, was set
    QTest.keyClick(grid.view, Key.Key_Space)
    assert [rows.people[f"p{n}"]["direct_worker"] for n in (1, 2, 3)] == ["x"] * 3
    assert len(rows.edits) == 2


@pytest.mark.parametrize("way", ["keys", "input"])
@pytest.mark.parametrize(
    ("column", "typed"),
    [
        ("full_name", "Nguyễn Thị Thuỳ Dương"),
        ("gender", "Nữ"),
        ("birth_date", "ngày 5 tháng 3 năm 1980"),
        ("national_id", "mất thẻ"),
        ("unit", "Đoàn Thanh niên"),
        ("position", "Tổ trưởng tổ ANTT, Bí thư"),
        ("members", "mười"),
    ],
)
def test_unikey_types_into_every_kind_of_cell(
    open_grid: OpenGrid, qtbot: QtBot, column: str, typed: str, way: str
) -> None:
    grid, rows, _ = open_grid()
    go(grid, 0, column)
    type_vietnamese(grid.view, typed, way)  # type: ignore[arg-type]
    assert content(editor(grid)) == typed
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert rows.edits[-1][0] == (CellChange("p0", column, typed),)


def test_a_choice_is_found_without_marks_and_taken_whole(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 0, "unit")
    QTest.keyClicks(grid.view, "t")
    combo = editor(grid)
    assert isinstance(combo, ChoiceEditor)
    QTest.keyClicks(combo, "ruong")
    completer = combo.completer()
    popup = completer.popup() if completer is not None else None
    assert popup is not None and popup.isVisible()
    assert popup.model().rowCount() == 1
    assert content(combo) == "truong"  # nothing is completed inline
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    assert rows.people["p0"]["unit"] == "Trường THCS"
    assert at(grid) == (1, "unit")


def test_a_choice_typed_without_marks_is_meant(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 0, "gender")
    QTest.keyClicks(grid.view, "n")
    QTest.keyClicks(editor(grid), "u")
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert rows.people["p0"]["gender"] == "Nữ"


# Red cells


def test_a_cell_that_cannot_be_taken_stays_red_with_its_text(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid()
    go(grid, 0, "birth_date")
    QTest.keyClicks(grid.view, "3")
    QTest.keyClicks(editor(grid), "1/02")
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert shown(grid, 0, "birth_date") == "31/02"
    wrong = grid.model.problem(0, grid.model.number("birth_date"))
    assert wrong is not None and wrong.problem == "Ngày sinh không đọc được."
    assert desk.said[-1] == "Ngày sinh không đọc được."
    go(grid, 0, "birth_date")
    QTest.keyClick(grid.view, Key.Key_F2)
    assert content(editor(grid)) == "31/02"
    editor(grid).setText("1980")  # type: ignore[union-attr]
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert grid.model.problem(0, grid.model.number("birth_date")) is None
    assert rows.people["p0"]["birth_date"] == "1980"


def test_f8_goes_from_red_cell_to_red_cell_and_round(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, desk = open_grid(MemorySource(1000))
    go(grid, 2, "birth_date")
    put("a\r\n1980\r\nb\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    go(grid, 700, "birth_date")
    put("c\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    go(grid, 3, "birth_date")
    places = []
    for _ in range(3):
        QTest.keyClick(grid.view, Key.Key_F8)
        places.append(at(grid))
    assert places == [(4, "birth_date"), (700, "birth_date"), (2, "birth_date")]
    QTest.keyClick(grid.view, Key.Key_F8, Shift)
    assert at(grid) == (700, "birth_date")
    assert desk.said[-1] == "Ngày sinh không đọc được."


def test_f8_under_a_filter_tells_of_the_red_cells_that_it_hides(open_grid: OpenGrid, qtbot: QtBot) -> None:
    """'Không còn ô nào sai' under a filter, and the list went out with two red cells."""
    grid, _, desk = open_grid()
    go(grid, 2, "birth_date")
    put("a\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    grid.filter_line.set_text("không ai tên thế")
    qtbot.waitUntil(lambda: grid.model.count == 0)
    QTest.keyClick(grid.view, Key.Key_F8)
    assert desk.said[-1] == grid_words.WRONG_ELSEWHERE.format(n=1)
    grid.clear_filters()
    qtbot.waitUntil(lambda: grid.model.count == 30)
    QTest.keyClick(grid.view, Key.Key_F8)
    assert at(grid) == (2, "birth_date")


def test_tab_and_enter_go_round_inside_a_selection(open_grid: OpenGrid, qtbot: QtBot) -> None:
    """A block is filled cell by cell as in a spreadsheet; nothing outside it is reached."""
    for key, expected in (
        (Key.Key_Tab, [(2, 1), (3, 0), (3, 1), (2, 0)]),
        (Key.Key_Return, [(3, 0), (2, 1), (3, 1), (2, 0)]),
    ):
        grid, _, _ = open_grid()
        go(grid, 2, "full_name")
        QTest.keyClick(grid.view, Key.Key_Down, Shift)
        QTest.keyClick(grid.view, Key.Key_Right, Shift)
        block = grid.view.selectionModel().selectedIndexes()
        columns = sorted({index.column() for index in block})
        grid.view.selectionModel().setCurrentIndex(
            grid.model.index(2, columns[0]), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        found = []
        for _ in expected:
            QTest.keyClick(grid.view, key)
            index = grid.view.currentIndex()
            found.append((index.row(), columns.index(index.column())))
        assert found == expected and len(grid.view.selectionModel().selectedIndexes()) == 4


# Blocks


def test_a_step_names_the_list_it_was_done_in(open_grid: OpenGrid) -> None:
    """«Xóa nội dung 2 ô» in Nhật ký told nobody where two cells had been emptied."""
    grid, rows, _ = open_grid(MemorySource(5))
    go(grid, 0, "position")
    QTest.keyClick(grid.view, Key.Key_Down, Shift)
    QTest.keyClick(grid.view, Key.Key_D, Ctrl)
    put("Công nhân\r\nGiáo viên")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    QTest.keyClick(grid.view, Key.Key_Delete)
    assert [reason for _, reason in rows.edits] == [
        "Điền xuống 1 ô ở Cá nhân",
        "Dán 2 dòng vào Cá nhân",
        "Xóa nội dung 2 ô ở Cá nhân",
    ]


# Whole rows


def click(grid: Grid, row: int, column: str, *held: Qt.KeyboardModifier) -> None:
    index = grid.model.index(row, grid.model.number(column))
    keys = held[0] if held else Qt.KeyboardModifier.NoModifier
    place = grid.view.visualRect(index).center()
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_ctrl_click_leaves_a_whole_row_out_and_takes_it_in_again(open_grid: OpenGrid) -> None:
    """One of all rows was left out, which unmarked one cell of it: the next deed was done to it all the same."""
    grid, _, _ = open_grid(MemorySource(6))
    QTest.keyClick(grid.view, Key.Key_A, Ctrl)
    click(grid, 2, "full_name", Ctrl)
    click(grid, 4, "position", Ctrl)
    assert grid.selected_ids() == ["p0", "p1", "p3", "p5"]
    assert not grid.view.selectionModel().isSelected(grid.model.index(2, grid.model.number("position")))
    place = grid.view.visualRect(grid.model.index(4, grid.model.number("position"))).center()
    QTest.mousePress(grid.view.viewport(), Qt.MouseButton.LeftButton, Ctrl, place)
    QTest.mouseMove(grid.view.viewport(), place + QPoint(40, 0))
    QTest.mouseRelease(grid.view.viewport(), Qt.MouseButton.LeftButton, Ctrl, place + QPoint(40, 0))
    assert grid.selected_ids() == ["p0", "p1", "p3", "p4", "p5"], "a hand that trembles turns it once"
    click(grid, 0, "full_name")
    click(grid, 3, "position", Ctrl)
    assert len(grid.view.selectionModel().selectedIndexes()) == 2, "cells are still taken one by one"


def test_a_block_of_1000_rows_is_one_edit_and_loses_nothing(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid(MemorySource(400))
    heard: list[object] = []
    grid.edited.connect(heard.append)
    go(grid, 100, "full_name")
    line = "Trần Thị {n}\tNữ\t{born}\t0221850{n:05d}\tKhu phố 2\tCông nhân\tx\t3"
    put("".join(line.format(n=n, born="30/02" if n % 100 == 0 else "1980") + "\r\n" for n in range(1000)))
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert len(rows.edits) == 1 and len(heard) == 1
    changes, reason = rows.edits[0]
    assert len(changes) == 8000 and reason == "Dán 1.000 dòng vào Cá nhân"
    assert len({change.new_row for change in changes if change.row_id is None}) == 700
    assert len(rows.people) == 1100
    assert desk.said[-1] == "Đã dán 1.000 dòng: ghi đè 300 cá nhân, thêm 700; 10 ô cần sửa (F8 đến ô kế tiếp)"
    assert rows.people["p100"]["full_name"] == "Trần Thị 0"
    assert shown(grid, 200, "birth_date") == "30/02"


def test_one_value_fills_the_selection(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 1, "unit")
    grid.view.go(4, grid.model.number("position"), extend=True)
    put("Khu phố 9")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert [rows.people[f"p{n}"]["unit"] for n in range(6)].count("Khu phố 9") == 4
    assert rows.people["p4"]["position"] == "Khu phố 9"
    assert len(rows.edits) == 1


def test_one_value_goes_into_the_chosen_cells_and_not_between_them(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    number = grid.model.number("unit")
    for row, modifier in ((1, Qt.KeyboardModifier.NoModifier), (5, Ctrl)):
        place = grid.view.visualRect(grid.model.index(row, number)).center()
        QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    put("Khu phố 9")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert [n for n in range(8) if rows.people[f"p{n}"]["unit"] == "Khu phố 9"] == [1, 5]
    assert len(rows.edits) == 1


def test_paste_into_an_empty_list_makes_its_first_rows(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid(MemorySource(0))
    put("Lê A\tNam\r\nLê B\tNữ\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert [row["full_name"] for row in rows.people.values()] == ["Lê A", "Lê B"]


def test_a_block_too_wide_or_too_long_changes_nothing_and_says_why(
    open_grid: OpenGrid, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, rows, _ = open_grid(MemorySource(3, can_add=False))
    grid.columns.choose([type(c)(c.key, c.width, True) for c in grid.columns.layout()])
    told: list[str] = []
    monkeypatch.setattr("khenthuong_desktop.ui.messages.show", lambda near, what, next_step: told.append(what))
    go(grid, 0, "notes")
    put("a\tb\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert "rộng 2 cột" in told[-1]
    go(grid, 2, "position")
    put("a\r\nb\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert "thừa 1 dòng" in told[-1]
    assert rows.edits == []


def test_a_block_that_needs_hidden_columns_offers_to_show_them(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid(MemorySource(3))
    go(grid, 1, "last_award")
    put("bỏ qua\tghi chú dài\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    (box,) = grid.findChildren(QMessageBox)
    assert "rộng 2 cột" in box.text() and "Ghi chú" in box.informativeText()
    next(one for one in box.buttons() if one.text() == "&Hiện thêm 1 cột và dán").click()
    assert rows.people["p1"]["notes"] == "ghi chú dài"
    assert grid.model.number("notes") in grid.view.shown_columns()


def test_names_of_columns_and_empty_lines_of_a_block_are_no_records(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid(MemorySource(3))
    go(grid, 0, "full_name")
    put("HỌ VÀ TÊN\tGiới \r\nLê A\tNam\r\n\t\r\nLê B\tNữ\r\nLê C\tNữ\r\n")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert [row["full_name"] for row in rows.people.values()] == ["Lê A", "Lò Văn Ân", "Lê B", "Lê C"]
    assert desk.said[-1] == "Đã dán 4 dòng: ghi đè 2 cá nhân, thêm 1; đã bỏ dòng tên cột"


def test_masked_cells_are_said_to_be_copied_masked(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, desk = open_grid()
    go(grid, 1, "national_id")
    QTest.keyClick(grid.view, Key.Key_C, Ctrl)
    assert "dạng che" in desk.said[-1]


def test_what_is_masked_is_copied_masked_and_never_pasted_over_what_it_hides(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid()
    go(grid, 1, "birth_date")
    grid.view.go(1, grid.model.number("national_id"), extend=True)
    QTest.keyClick(grid.view, Key.Key_C, Ctrl)
    assert QGuiApplication.clipboard().text() == "1961\t022•••••0001\r\n"
    go(grid, 5, "birth_date")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert rows.people["p5"]["national_id"] == "022185000005"
    assert rows.people["p5"]["birth_date"] == "1961"
    assert "bỏ qua 1 ô" in desk.said[-1]


def test_copy_with_headings(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    go(grid, 0, "full_name")
    grid.view.go(0, grid.model.number("gender"), extend=True)
    QTest.keyClick(grid.view, Key.Key_C, Ctrl | Shift)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Họ và tên\tGiới\r\nNguyễn Thị Thu An\tNam\r\n"
    assert "<th>Họ và tên</th>" in clipboard.mimeData().html()


def test_delete_clears_and_ctrl_d_fills_each_as_one_edit(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    go(grid, 0, "position")
    grid.view.go(2, grid.model.number("last_award"), extend=True)
    QTest.keyClick(grid.view, Key.Key_Delete)
    assert [rows.people[f"p{n}"]["position"] for n in range(4)] == ["", "", "", "Nông dân"]
    assert rows.people["p0"]["last_award"] == "Giấy khen xã 2024"
    go(grid, 3, "unit")
    grid.view.go(6, grid.model.number("unit"), extend=True)
    QTest.keyClick(grid.view, Key.Key_D, Ctrl)
    assert {rows.people[f"p{n}"]["unit"] for n in (3, 4, 5, 6)} == {"Khu phố 4"}
    assert len(rows.edits) == 2


# Rows that begin and end


def test_a_new_row_is_saved_once_it_has_its_name(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid()
    QTest.keyClick(grid.view, Key.Key_N, Ctrl)
    assert at(grid) == (30, "full_name")
    go(grid, 30, "position")
    QTest.keyClicks(grid.view, "Y")
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert rows.edits == [] and "Họ và tên" in desk.said[-1]
    go(grid, 30, "full_name")
    type_vietnamese(grid.view, "Đỗ Ngọc")
    QTest.keyClick(editor(grid), Key.Key_Tab)
    new = rows.people["n30"]
    assert (new["full_name"], new["position"]) == ("Đỗ Ngọc", "Y")
    assert (grid.current_row_id(), at(grid)[1]) == ("n30", "gender")


def test_rows_are_retired_and_the_cursor_stays_near(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid()
    go(grid, 4, "gender")
    QTest.keyClick(grid.view, Key.Key_Minus, Ctrl)
    assert "p4" not in rows.people
    assert at(grid) == (4, "gender")
    assert desk.said[-1] == "Đã bỏ 1 cá nhân"


def test_an_empty_list_says_what_belongs_there(open_grid: OpenGrid, qtbot: QtBot) -> None:
    pressed: list[str] = []
    empty = Empty("Chưa có cá nhân nào", "Thêm từng người hoặc nhập từ tệp.", [("Thêm", lambda: pressed.append("add"))])
    grid, rows, _ = open_grid(MemorySource(0), empty=empty)
    state = grid._empty_state
    assert state is not None and state.isVisible()
    QTest.mouseClick(state.buttons[0], Qt.MouseButton.LeftButton)
    assert pressed == ["add"]
    rows.people["p1"] = dict.fromkeys((c.key for c in COLUMNS), "a")
    grid.refresh()
    assert not state.isVisible()


# Filter, order, columns


def test_the_filter_box_asks_after_a_pause_and_esc_brings_all_back(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid(MemorySource(60))
    QTest.keyClick(grid.view, Key.Key_F, Ctrl)
    box = grid.filter_line.box
    assert box.hasFocus()
    with qtbot.waitSignal(grid.counted):
        type_vietnamese(box, "Đức")
    assert grid.filter_line.count_label.text() == f"{grid.model.count} cá nhân"
    assert 0 < grid.model.count < 60
    QTest.keyClick(box, Key.Key_Escape)
    assert grid.model.count == 60
    QTest.keyClick(box, Key.Key_Escape)
    assert grid.view.hasFocus()


def test_conditions_are_chips_that_the_keyboard_takes_away(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid(MemorySource(60))
    grid.add_filter(Filter("gender", "is", ("female",)))
    grid.add_filter(Filter("birth_date", "between", ("1970", "")))
    chips = grid.filter_line.chips
    assert [chip.text() for chip in chips] == ["Giới: Nữ", "Ngày sinh: từ 1970"]
    chips[0].setFocus()
    QTest.keyClick(chips[0], Key.Key_Delete)
    assert grid.query.filters == (Filter("birth_date", "between", ("1970", "")),)
    QTest.mouseClick(grid.filter_line.chips[0], Qt.MouseButton.LeftButton)
    assert grid.model.count == 60


def test_nothing_found_offers_all_rows(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    grid.filter_line.set_text("không ai tên thế")
    assert grid._empty_state is not None
    QTest.mouseClick(grid._empty_state.buttons[0], Qt.MouseButton.LeftButton)
    assert grid.model.count == 30 and grid.filter_line.box.text() == ""


def test_headings_sort_and_ctrl_adds_a_second_key(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    header = grid.view.header

    def click(column: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        number = grid.model.number(column)
        place = QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) // 2, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click("gender")
    click("birth_date", Ctrl)
    assert grid.query.sort == (Sort("gender"), Sort("birth_date"))
    assert header.mark(grid.model.number("birth_date")) == "▲2"
    click("birth_date", Ctrl)
    click("gender", Ctrl)
    assert grid.query.sort == (Sort("gender", True), Sort("birth_date", True))
    click("gender")
    assert not grid.query.sort


def test_the_current_person_stays_current_in_another_order(open_grid: OpenGrid) -> None:
    grid, _, _ = open_grid(MemorySource(600))
    go(grid, 410, "unit")
    grid.ask(Query(sort=(Sort("full_name"),)))
    assert grid.current_row_id() == "p410"
    assert at(grid)[1] == "unit"
    assert grid.view.viewport().rect().contains(grid.view.visualRect(grid.view.currentIndex()).center())


def test_widths_order_and_choice_of_columns_come_back_next_time(open_grid: OpenGrid) -> None:
    desk = FakeDesk()
    grid, _, _ = open_grid(desk=desk)
    grid.view.header.resizeSection(grid.model.number("unit"), 222)
    grid.view.header.moveSection(4, 0)
    grid.columns.hide(grid.model.number("gender"))
    again, _, _ = open_grid(desk=desk)
    names = [COLUMNS[n].key for n in again.view.shown_columns()]
    assert names[:2] == ["unit", "full_name"] and "gender" not in names
    assert again.view.header.sectionSize(again.model.number("unit")) == 222


def test_larger_letters_widen_the_columns_and_leave_the_kept_widths(open_grid: OpenGrid) -> None:
    desk = FakeDesk()
    grid, _, _ = open_grid(desk=desk)
    header, unit = grid.view.header, grid.model.number("unit")
    header.resizeSection(unit, 130)
    look.resize_text(26)
    try:
        assert header.sectionSize(unit) == 260
        header.resizeSection(unit, 300)
    finally:
        look.resize_text(13)
    assert header.sectionSize(unit) == 150
    again, _, _ = open_grid(desk=desk)
    assert again.view.header.sectionSize(unit) == 150


def test_double_click_on_a_border_fits_the_column(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, _ = open_grid()
    rows.people["p1"]["position"] = "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường Tân Lập"
    grid.refresh()
    number, header = grid.model.number("position"), grid.view.header
    edge = header.sectionViewportPosition(number) + header.sectionSize(number) - 1
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, 10))
    assert header.sectionSize(number) > 300


def test_sensitive_columns_are_shown_only_while_asked(open_grid: OpenGrid, qtbot: QtBot) -> None:
    desk = FakeDesk()
    grid, _, _ = open_grid(desk=desk)
    QTest.mouseClick(grid.filter_line.reveal_button, Qt.MouseButton.LeftButton)
    assert shown(grid, 1, "national_id") == "022185000001"
    again, _, _ = open_grid(desk=desk)
    assert "•" in shown(again, 1, "national_id")


# Changes from elsewhere


def test_a_change_elsewhere_is_shown_without_moving_anything(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid(MemorySource(500))
    go(grid, 300, "unit")
    top = grid.view.verticalScrollBar().value()
    rows.people = {"new": dict.fromkeys((c.key for c in COLUMNS), "mới"), **rows.people}
    desk.hub.take(Committed(99))
    desk.hub.deliver()
    assert grid.current_row_id() == "p300"
    assert at(grid) == (301, "unit")
    assert grid.view.verticalScrollBar().value() == top + 1
    assert shown(grid, 0, "full_name") == "mới"
    assert grid.view.hasFocus()


def test_a_change_elsewhere_does_not_disturb_who_is_typing(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid()
    go(grid, 5, "position")
    QTest.keyClicks(grid.view, "Y")
    del rows.people["p0"]
    desk.hub.take(Committed(99))
    desk.hub.deliver()
    QTest.keyClicks(editor(grid), "s")
    QTest.keyClick(editor(grid), Key.Key_Return)
    assert rows.people["p5"]["position"] == "Ys"
    assert grid.model.count == 29
    assert grid.current_row_id() == "p6"


def test_its_own_edit_is_not_read_twice(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, rows, desk = open_grid()
    go(grid, 0, "position")
    put("A")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    grid.view.grab()
    asked = len(rows.asked_pages)
    desk.hub.take(Committed(1))
    desk.hub.deliver()
    grid.view.grab()
    assert len(rows.asked_pages) == asked


def test_the_totals_stand_under_their_columns(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    qtbot.waitUntil(lambda: bool(grid.totals_line.accessibleDescription()))
    assert grid.totals_line.accessibleDescription() == "30 cá nhân · 111"


# Menus


def test_the_menu_of_a_cell_names_its_keys_and_narrows_the_list(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    go(grid, 1, "gender")
    grid.view.customContextMenuRequested.emit(grid.view.visualRect(grid.view.currentIndex()).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Chép"].shortcut().toString() == "Ctrl+C"
    assert {"Dán", "Điền xuống", "Xóa nội dung ô", "Thêm dòng", "Lọc theo “Nữ”"} <= set(actions)
    actions["Lọc theo “Nữ”"].trigger()
    menu.close()
    assert grid.query.filters == (Filter("gender", "is", ("female",)),)


def test_the_menu_of_a_heading_hides_fits_and_opens_the_dialogs(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    grid_dialogs.attach(grid)
    number = grid.model.number("unit")
    place = QPoint(grid.view.header.sectionViewportPosition(number) + 5, 5)

    def choose(text: str) -> None:
        grid.view.header.customContextMenuRequested.emit(place)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == text).trigger()
        menu.close()

    choose("Lọc cột này…")
    (asked,) = grid.findChildren(FilterDialog)
    assert asked.isVisible()
    asked.reject()
    choose("Chọn cột…")
    (offered,) = grid.findChildren(ColumnsDialog)
    offered.reject()
    choose("Ẩn cột này")
    assert number not in grid.view.shown_columns()


def test_a_red_cell_in_a_hidden_column_is_brought_to_light(open_grid: OpenGrid, qtbot: QtBot) -> None:
    grid, _, _ = open_grid()
    go(grid, 2, "birth_date")
    put("xưa")
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    grid.columns.hide(grid.model.number("birth_date"))
    go(grid, 0, "full_name")
    QTest.keyClick(grid.view, Key.Key_F8)
    assert at(grid) == (2, "birth_date")
    assert grid.model.number("birth_date") in grid.view.shown_columns()


# The first column in sight


def narrow(grid: Grid) -> None:
    grid.resize(520, 500)
    QApplication.processEvents()
    grid.view.horizontalScrollBar().setValue(300)
    assert grid.view.header.offset() == 300


def test_the_name_stays_in_sight_when_the_list_scrolls_right(open_grid: OpenGrid) -> None:
    grid, _, _ = open_grid()
    name = grid.model.number("full_name")
    before = grid.view.viewport().grab(QRect(0, 27, 150, 26)).toImage()
    heading = grid.view.header.viewport().grab(QRect(0, 0, 100, 20)).toImage()
    narrow(grid)
    assert grid.view.viewport().grab(QRect(0, 27, 150, 26)).toImage() == before
    assert grid.view.header.viewport().grab(QRect(0, 0, 100, 20)).toImage() == heading
    place = QPoint(20, grid.view.rowViewportPosition(2) + 5)
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (at(grid), grid.view.header.offset()) == ((2, "full_name"), 300)
    assert grid.selected_ids() == ["p2"]
    QTest.mouseClick(grid.view.header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert grid.query.sort == (Sort("full_name"),)
    QTest.keyClick(grid.view, Key.Key_F2)
    assert editor(grid).geometry().left() <= 0 < grid.view.header.sectionSize(name) // 2
    assert grid.view.header.offset() == 0


def test_no_cell_hides_behind_the_name_and_a_record_is_opened_at_the_left(open_grid: OpenGrid) -> None:
    grid, _, _ = open_grid()
    narrow(grid)
    for column in ("position", "unit", "national_id", "birth_date", "gender"):
        go(grid, 3, column)
        assert grid.view.visualRect(grid.view.currentIndex()).left() >= grid.view.frozen.width, column
    grid.view.horizontalScrollBar().setValue(300)
    grid.show_record("p9")
    assert (at(grid), grid.view.header.offset()) == ((9, "full_name"), 0)
