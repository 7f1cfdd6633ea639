"""A large list answers while one types: the first rows at once, the rest and other orders from the background."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Filter, Query, Sort
from khenthuong_desktop.services import history, lists, saved_filters
from khenthuong_desktop.store import answers
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs import grid_dialogs, saved_filters_menu
from khenthuong_desktop.ui.widgets.grid import Grid

PEOPLE = 60


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small register goes the ways of a large one."""
    monkeypatch.setattr(lists, "LARGE", 10)
    for name, small in {"COMMON": 3, "_ONE_OF": 1000, "_WALKED": 20, "_ENOUGH": 3, "FIRST": 12}.items():
        monkeypatch.setattr(answers, name, small)


@pytest.fixture
def grid(desk: Desk, qtbot: QtBot) -> Grid:
    changes = [
        CellChange(None, key, text, number)
        for number in range(PEOPLE)
        for key, text in (("full_name", f"Lò Văn A{number:02}"), ("gender", "Nữ" if number % 3 else "Nam"))
    ]
    lists.edit(desk.office, "people", changes)
    grid = Grid(desk, "people")
    grid_dialogs.attach(grid)
    qtbot.addWidget(grid)
    grid.resize(1200, 500)
    grid.show()
    return grid


def names(grid: Grid) -> list[str]:
    return [grid.model.text(row, 0) for row in range(grid.model.count)]


@pytest.mark.usefixtures("large")
def test_first_of_many_at_once_and_the_rest_behind_them(grid: Grid, qtbot: QtBot) -> None:
    QTest.keyClicks(grid.filter_line.box, "van")
    qtbot.waitUntil(lambda: grid.query.text == "van")
    assert grid.model.count == 12 and grid.filter_line.count_label.text() == "hơn 12 cá nhân"
    grid.view.go(7, 0)
    assert grid.answers is not None
    grid.answers.complete()
    assert names(grid) == [f"Lò Văn A{number:02}" for number in range(PEOPLE)]
    assert grid.filter_line.count_label.text() == "60 cá nhân"
    assert grid.view.currentIndex().row() == 7


@pytest.mark.usefixtures("large")
def test_an_order_is_prepared_in_the_background_and_kept_through_an_edit(grid: Grid, desk: Desk) -> None:
    grid.ask(Query(sort=(Sort("gender", descending=True),)))
    assert grid.model.count == PEOPLE and names(grid)[0] == "Lò Văn A00"
    last = grid.model.row_id(PEOPLE - 1) or ""
    lists.edit(desk.office, "people", [CellChange(last, "full_name", "Lò Văn Ất")])
    desk.hub.deliver()
    assert grid.answers is not None
    grid.answers.complete()
    assert "Lò Văn Ất" in names(grid)


@pytest.mark.usefixtures("large")
def test_only_the_last_question_counts(grid: Grid, desk: Desk) -> None:
    waiting: list[Callable[[], None]] = []
    desk.jobs._executor = waiting.append
    grid.ask(Query(sort=(Sort("gender"),)))
    assert grid.query.sort and not grid.model.query.sort
    grid.add_filter(Filter("gender", "is", ("male",)))
    grid.ask(grid.query._replace(sort=()))
    for work in waiting:
        work()
    assert grid.model.query == Query(filters=(Filter("gender", "is", ("male",)),))
    assert grid.model.count == 20


def test_conditions_are_saved_applied_renamed_and_removed(grid: Grid, desk: Desk, qtbot: QtBot) -> None:
    grid.ask(Query("van", (Filter("gender", "is", ("male",)),)))
    dialog = saved_filters_menu.ask_name(grid, desk)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Nam họ Lò")
    dialog.accept()
    grid.clear_filters()
    menu = QMenu()
    grid.filter_line.saved_wanted.emit(menu)
    [first] = [action for action in menu.actions() if action.text() == "Nam họ Lò"]
    first.trigger()
    assert grid.model.count == 20 and grid.filter_line.box.text() == "van" and len(grid.filter_line.chips) == 1
    [one] = saved_filters.saved(desk.office, "people")
    again = saved_filters_menu.ask_other_name(grid, desk, one)
    again.setTextValue("Nam")
    again.accept()
    assert [found.name for found in saved_filters.saved(desk.office, "people")] == ["Nam"]
    saved_filters_menu.remove(grid, desk, one)
    assert saved_filters.saved(desk.office, "people") == []
    history.undo(desk.office)
    assert len(saved_filters.saved(desk.office, "people")) == 1


def test_the_menu_of_saved_filters_opens_by_keyboard(grid: Grid, qtbot: QtBot) -> None:
    button = grid.filter_line.saved_button
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    menu = button.menu()
    menu.aboutToShow.emit()
    assert next(action.text() for action in menu.actions() if action.text()) == "Chưa lưu bộ lọc nào"
