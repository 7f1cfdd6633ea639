"""Choosing by typing: Enter and Tab take the same, and what is no choice can be kept where that is allowed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor
from khenthuong_desktop.ui.widgets.grid import Grid
from tests.ui.fake_list import COLUMNS, FakeDesk, MemorySource
from tests.ui.unikey import type_vietnamese

Key = Qt.Key
OpenGrid = Callable[..., tuple[Grid, MemorySource, FakeDesk]]


class FreeUnits(MemorySource):
    """Takes a unit that nobody knows, as the ethnic groups of people do."""

    def takes_more(self, column: str) -> bool:
        return column == "unit"

    def _problem(self, column: str, text: str) -> str:
        return "" if column == "unit" else super()._problem(column, text)


def keyboard() -> QWidget:
    place = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert place is not None
    return place


def type_into(grid: Grid, column: str, text: str) -> Any:
    grid.view.go(0, [one.key for one in COLUMNS].index(column))
    type_vietnamese(grid.view, text)
    QApplication.processEvents()
    editor = grid.view.typing.editor
    assert isinstance(editor, ChoiceEditor)
    completer = editor.completer()
    assert completer is not None
    return completer.popup()


def lines(popup: Any) -> list[str]:
    return [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
@pytest.mark.parametrize(("typed", "taken"), [("truong", "Trường THCS"), ("kp 3", "Khu phố 3"), ("KP12", "Khu phố 12")])
def test_enter_and_tab_take_what_is_marked(open_grid: OpenGrid, key: Key, typed: str, taken: str) -> None:
    grid, rows, _ = open_grid()
    popup = type_into(grid, "unit", typed)
    assert popup.isVisible() and popup.currentIndex().data() == taken
    assert grid.view.typing.editor is not None
    QTest.keyClick(keyboard(), key)
    assert rows.people["p0"]["unit"] == taken


def test_the_arrows_go_on_from_the_marked_line(open_grid: OpenGrid) -> None:
    grid, rows, _ = open_grid()
    popup = type_into(grid, "unit", "khu pho")
    assert popup.currentIndex().row() == 0
    QTest.keyClick(keyboard(), Key.Key_Down)
    QTest.keyClick(keyboard(), Key.Key_Return)
    assert rows.people["p0"]["unit"] == "Khu phố 2"


def test_what_is_a_choice_already_is_not_replaced_by_a_longer_one(open_grid: OpenGrid) -> None:
    grid, rows, _ = open_grid()
    popup = type_into(grid, "unit", "khu phố 1")
    assert popup.isVisible() and popup.model().rowCount() == 4  # 1, 10, 11, 12
    QTest.keyClick(keyboard(), Key.Key_Return)
    assert rows.people["p0"]["unit"] == "Khu phố 1"


def test_where_any_word_is_taken_the_first_line_keeps_what_was_typed(open_grid: OpenGrid) -> None:
    grid, rows, _ = open_grid(FreeUnits())
    popup = type_into(grid, "unit", "mông hoa")
    assert lines(popup) == ["“mông hoa” — ghi nguyên"]
    QTest.keyClick(keyboard(), Key.Key_Return)
    assert rows.people["p0"]["unit"] == "mông hoa"
    popup = type_into(grid, "unit", "truong")
    assert lines(popup) == ["“truong” — ghi nguyên", "Trường THCS"]
    assert popup.currentIndex().row() == 1
    QTest.keyClick(keyboard(), Key.Key_Up)
    QTest.keyClick(keyboard(), Key.Key_Return)
    assert rows.people["p0"]["unit"] == "truong"
    popup = type_into(grid, "unit", "Trường THCS x")
    assert lines(popup) == ["“Trường THCS x” — ghi nguyên"]


def test_f2_puts_the_cursor_behind_the_text(open_grid: OpenGrid) -> None:
    grid, rows, _ = open_grid()
    for column, added in (("position", " giỏi"), ("unit", "2")):
        grid.view.go(0, [one.key for one in COLUMNS].index(column))
        QTest.keyClick(grid.view, Key.Key_F2)
        type_vietnamese(keyboard(), added)
        QTest.keyClick(keyboard(), Key.Key_Return)
    assert rows.people["p0"]["position"] == "Nông dân giỏi"
    assert rows.people["p0"]["unit"] == "Khu phố 12"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_one_letter_that_begins_several_takes_none_of_them(open_grid: OpenGrid, key: Key) -> None:
    grid, rows, _ = open_grid()
    popup = type_into(grid, "unit", "k")
    assert popup.isVisible() and not popup.currentIndex().isValid()
    before = rows.people["p0"]["unit"]
    QTest.keyClick(keyboard(), key)
    assert not grid.view.editing
    assert grid.model.text(0, [one.key for one in COLUMNS].index("unit")) == "k"
    assert rows.people["p0"]["unit"] in (before, "")


def test_one_letter_and_an_arrow_takes_what_the_arrow_came_to(open_grid: OpenGrid) -> None:
    grid, rows, _ = open_grid()
    type_into(grid, "unit", "k")
    QTest.keyClick(keyboard(), Key.Key_Down)
    QTest.keyClick(keyboard(), Key.Key_Down)
    QTest.keyClick(keyboard(), Key.Key_Return)
    assert rows.people["p0"]["unit"] == "Khu phố 2"


def test_one_letter_that_begins_only_one_takes_it(open_grid: OpenGrid) -> None:
    grid, rows, _ = open_grid()
    type_into(grid, "unit", "t")
    QTest.keyClick(keyboard(), Key.Key_Return)
    assert rows.people["p0"]["unit"] == "Trường THCS"
