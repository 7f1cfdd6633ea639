"""The list over a real office: what is typed and pasted is saved, undone and shown again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.services import history, lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.models.list_source import OfficeListSource, stored_value
from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor
from khenthuong_desktop.ui.widgets.grid import Grid
from tests.ui.unikey import content, type_vietnamese

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
NAMES = ("Nguyễn Thị An", "Lò Văn Ân", "Đỗ Đức Bình")


@pytest.fixture
def open_list(desk: Desk, qtbot: QtBot) -> Callable[[str], Grid]:
    """Show a list of the office."""

    def opened(name: str) -> Grid:
        grid = Grid(desk, name)
        qtbot.addWidget(grid)
        grid.resize(1200, 500)
        grid.show()
        grid.activateWindow()
        grid.view.setFocus()
        qtbot.waitUntil(grid.view.hasFocus)
        return grid

    return opened


@pytest.fixture
def people(desk: Desk) -> tuple[str, ...]:
    """Three persons; their ids."""
    changes = [CellChange(None, "full_name", name, number) for number, name in enumerate(NAMES)]
    return lists.edit(desk.office, "people", changes).new_rows


def text(grid: Grid, row: int, column: str) -> str:
    return grid.model.text(row, grid.model.number(column))


def test_a_name_typed_with_unikey_is_saved_and_taken_back(
    desk: Desk, open_list: Callable[[str], Grid], people: tuple[str, ...]
) -> None:
    grid = open_list("people")
    grid.show_record(people[2])
    type_vietnamese(grid.view, "Đỗ Đức Bường")
    editor = grid.view.indexWidget(grid.view.currentIndex())
    assert editor is not None
    QTest.keyClick(editor, Key.Key_Return)
    assert "Đỗ Đức Bường" in [text(grid, row, "full_name") for row in range(3)]
    history.undo(desk.office)
    desk.hub.deliver()
    assert "Đỗ Đức Bình" in [text(grid, row, "full_name") for row in range(3)]


def test_1000_rows_from_excel_are_one_step_and_its_bad_cells_stay(
    desk: Desk, open_list: Callable[[str], Grid], people: tuple[str, ...], qtbot: QtBot
) -> None:
    said: list[str] = []
    desk.say = said.append
    grid = open_list("people")
    keys = ["full_name", "gender", "birth_date", "position", "field", "phone", "address", "notes"]
    rest = [column for column in grid.columns.layout() if column.key not in keys]
    order = {column.key: column for column in grid.columns.layout()}
    grid.columns.choose(
        [type(c)(c.key, c.width, True) for c in (order[key] for key in keys)]
        + [type(c)(c.key, c.width, False) for c in rest]
    )
    line = "Trần Thị {n}\tNữ\t{born}\tCông nhân\t\t0912345678\tTổ 3\tghi chú"
    block = "".join(line.format(n=n, born="30/02/1980" if n % 100 == 0 else "1980") + "\r\n" for n in range(1000))
    QGuiApplication.clipboard().setText(block)
    grid.view.go(0, grid.model.number("full_name"))
    QTest.keyClick(grid.view, Key.Key_V, Ctrl)
    assert grid.model.count == 1000
    assert "10 ô cần sửa" in said[-1]
    QTest.keyClick(grid.view, Key.Key_F8)
    row, column = grid.view.currentIndex().row(), grid.view.currentIndex().column()
    assert grid.model.text(row, column) == "30/02/1980"
    assert grid.model.problem(row, column) is not None
    history.undo(desk.office)
    desk.hub.deliver()
    assert grid.model.count == 3
    assert {text(grid, row, "full_name") for row in range(3)} == set(NAMES)


@pytest.mark.parametrize("name", sorted(lists.DEFINITIONS))
def test_every_list_opens_with_its_headings(open_list: Callable[[str], Grid], name: str) -> None:
    grid = open_list(name)
    assert all(grid.model.heading(number) for number in range(grid.model.columnCount()))
    assert not grid.grab().isNull()


@pytest.mark.parametrize("name", ["people", "collectives", "households", "units", "bodies", "signers"])
def test_unikey_types_into_every_column_of_a_new_row(open_list: Callable[[str], Grid], name: str) -> None:
    grid = open_list(name)
    grid.columns.choose([type(c)(c.key, c.width, True) for c in grid.columns.layout()])
    grid.new_row()
    for column in grid.view.shown_columns():
        spec = grid.model.columns[column]
        if not spec.editable or spec.kind == "flag":
            continue
        grid.view.go(grid.model.count, column)
        type_vietnamese(grid.view, "Nguyễn Đức Thuỷ")
        editor = grid.view.indexWidget(grid.view.currentIndex())
        assert isinstance(editor, TextEditor | ChoiceEditor), spec.key
        assert content(editor) == "Nguyễn Đức Thuỷ", spec.key
        QTest.keyClick(editor, Key.Key_Escape)
        if grid.view.editing:  # the first Esc closed the choices below
            QTest.keyClick(editor, Key.Key_Escape)


def test_flags_turn_with_the_space_bar(desk: Desk, open_list: Callable[[str], Grid], people: tuple[str, ...]) -> None:
    grid = open_list("people")
    grid.columns.choose([type(c)(c.key, c.width, True) for c in grid.columns.layout()])
    grid.view.go(1, grid.model.number("direct_worker"))
    seen = []
    for _ in range(3):
        QTest.keyClick(grid.view, Key.Key_Space)
        seen.append(text(grid, 1, "direct_worker"))
    assert seen[0] == "Có" and seen[1] != "Có" and seen[2] == "Có"


def test_filters_of_the_office_narrow_the_list(
    desk: Desk, open_list: Callable[[str], Grid], people: tuple[str, ...]
) -> None:
    lists.edit(desk.office, "people", [CellChange(people[1], "birth_date", "1984")])
    grid = open_list("people")
    grid.ask(Query(text="duc"))
    assert [text(grid, row, "full_name") for row in range(grid.model.count)] == ["Đỗ Đức Bình"]
    grid.clear_filters()
    stored, problem = stored_value(grid.source, "birth_date", "1984")
    assert not problem
    grid.add_filter(Filter("birth_date", "between", (stored, stored)))
    assert grid.model.row_ids(0, 5) == [people[1]]


def test_undo_shows_a_red_cell_as_it_was_also_where_a_list_hears_of_its_own_table_only(
    desk: Desk, qtbot: QtBot, people: tuple[str, ...]
) -> None:
    """The status line said undone twice, and the cell stood empty and red until F5: the officer typed it again."""
    grid = Grid(desk, source=OfficeListSource(desk, "people", tables=frozenset({"subjects"})))
    qtbot.addWidget(grid)
    grid.show()
    column = grid.model.number("full_name")
    name = text(grid, 0, "full_name")
    wrong = grid.model.number("birth_date")
    grid.view.go(0, wrong)
    lists.edit(desk.office, "people", [CellChange(grid.current_row_id(), "birth_date", "abc")])
    desk.hub.deliver()
    assert text(grid, 0, "birth_date") == "abc"
    lists.edit(desk.office, "people", [CellChange(grid.current_row_id(), "birth_date", "abd")])
    desk.hub.deliver()
    for shown in ("abc", ""):
        history.undo(desk.office)
        desk.hub.deliver()
        assert text(grid, 0, "birth_date") == shown
    assert grid.model.problem(0, wrong) is None and grid.model.text(0, column) == name
