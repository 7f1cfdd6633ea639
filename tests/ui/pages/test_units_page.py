"""Đơn vị: what the officer sees of units, and that no way of rearranging them ends in a dead end."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.domain.units import Part, UnitChange
from khenthuong_desktop.services import history, lists, units
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.units_page import UnitsPage

PLAN = "Nghị quyết số 45/NQ-HĐND"


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> UnitsPage:
    units.add_many(desk.office, [f"Khu phố {n}" for n in range(1, 5)], "khu_pho", abbreviated=True)
    lists.edit(
        desk.office,
        "people",
        [CellChange(None, "full_name", "Bùi Thị Hạnh"), CellChange(None, "unit_id", "Khu phố 3")],
    )
    desk.hub.deliver()
    main_window.go("units")
    made: UnitsPage = main_window.page("units")
    made.refresh()
    return made


def ids(desk: Desk) -> dict[str, str]:
    return {row.texts[0]: row.id for row in lists.page(desk.office, "units", Query(), 0, 50)}


def merge(desk: Desk) -> dict[str, str]:
    found = ids(desk)
    change = UnitChange(date(2025, 7, 1), (Part(found["Khu phố 3"], found["Khu phố 4"]),), source=PLAN)
    units.carry_out(desk.office, change)
    desk.hub.deliver()
    return found


def test_ended_units_are_out_of_the_way_but_not_gone(page: UnitsPage, desk: Desk) -> None:
    merge(desk)
    page.refresh()
    assert page.grid.model.count == 3
    page.show_those("ended")
    assert [page.grid.model.text(row, 0) for row in range(page.grid.model.count)] == ["Khu phố 3"]
    page.show_those("all")
    assert page.grid.model.count == 4


def test_side_tells_where_a_unit_came_from_and_leads_there(page: UnitsPage, desk: Desk) -> None:
    found = merge(desk)
    page.show_record(found["Khu phố 4"])
    told = page.inspector.texts()
    assert "1 cá nhân" in told and "KP 3" in told and PLAN in told
    page.inspector.button("Khu phố 3").click()
    assert page.grid.current_row_id() == found["Khu phố 3"], "an ended unit is shown although the list hid it"
    told = page.inspector.texts()
    assert "đã kết thúc" in told and "30/06/2025" in told and "1 đối tượng từng thuộc" in told


def test_count_at_the_side_opens_those_subjects(page: UnitsPage, desk: Desk, main_window: MainWindow) -> None:
    found = ids(desk)
    page.show_record(found["Khu phố 3"])
    page.inspector.button("1 cá nhân").click()
    assert main_window.current == "subjects"
    subjects: Any = main_window.page("subjects")
    assert subjects.grid.model.count == 1
    subjects.grid.clear_filters()
    page.show_record(found["Khu phố 1"])
    assert "Chưa có đối tượng nào" in page.inspector.texts()


def test_dialog_begins_with_what_was_chosen_and_not_with_the_row_of_the_cursor(page: UnitsPage, desk: Desk) -> None:
    page.show_record(ids(desk)["Khu phố 2"])
    page._form.changeButton.click()
    dialog: Any = page.dialog
    assert not dialog._ticked
    dialog.reject()
    page.inspector.button("Sáp nhập, chia tách…").click()
    dialog = page.dialog
    assert list(dialog._ticked) == [ids(desk)["Khu phố 2"]]
    dialog.reject()
    page.grid.view.selectAll()
    page._form.changeButton.click()
    dialog = page.dialog
    assert len(dialog._ticked) == 4
    dialog.reject()


def test_unit_with_a_last_day_to_come_is_at_work_until_then(page: UnitsPage, desk: Desk) -> None:
    found = ids(desk)
    lists.edit(desk.office, "units", [CellChange(found["Khu phố 1"], "valid_to", "30/11/2026")])
    lists.edit(desk.office, "units", [CellChange(found["Khu phố 2"], "valid_to", "19/11/2026")])
    desk.hub.deliver()
    page.show_those("at_work")
    assert page.grid.model.count == 3
    page.show_record(found["Khu phố 1"])
    told = page.inspector.texts()
    assert "đã kết thúc" not in told and "30/11/2026" in told and "Sáp nhập, chia tách…" in foot(page)
    page.show_those("ended")
    assert [page.grid.model.text(row, 0) for row in range(page.grid.model.count)] == ["Khu phố 2"]


def foot(page: UnitsPage) -> list[str]:
    layout = page.inspector._foot
    widgets = (layout.itemAt(n).widget() for n in range(layout.count()))  # type: ignore[union-attr]
    return [widget.text() for widget in widgets if isinstance(widget, QPushButton)]


def test_ending_a_unit_that_has_people_says_so_and_the_way(page: UnitsPage, desk: Desk) -> None:
    page.show_record(ids(desk)["Khu phố 3"])
    page.grid.deeds.retire()
    said = page._form.warningLabel.text()
    assert page._form.warningLabel.isVisible() and "Khu phố 3" in said
    assert "1 đối tượng" in said and "Sáp nhập, chia tách" in said
    history.undo(desk.office)
    desk.hub.deliver()
    assert not page._form.warningLabel.isVisible(), "it was taken back"
    page.grid.deeds.retire()
    page.show_those("all")
    assert not page._form.warningLabel.isVisible()
    page.source.edit([CellChange(ids(desk)["Khu phố 1"], "valid_to", "30/11/2026")])
    assert not page._form.warningLabel.isVisible(), "nobody is in it"


def test_page_follows_what_happens_elsewhere(page: UnitsPage, desk: Desk) -> None:
    found = ids(desk)
    page.show_record(found["Khu phố 1"])
    lists.edit(desk.office, "units", [CellChange(found["Khu phố 1"], "head", "Nguyễn Văn Bình")])
    desk.hub.deliver()
    page.show_current()
    assert "Nguyễn Văn Bình" in page.inspector.texts()


def test_adding_begins_among_the_units_at_work(page: UnitsPage) -> None:
    page.show_those("ended")
    page.add()
    assert page.grid.model.draft is not None and page.source.narrowing


def test_empty_office_offers_the_ways_to_fill_it(main_window: MainWindow) -> None:
    main_window.go("units")
    page: UnitsPage = main_window.page("units")
    assert page.grid._empty_state is not None
    page.grid._empty_state.buttons[0].click()
    dialog: Any = page.dialog
    assert dialog.isVisible()
    dialog.reject()


def test_side_is_told_anew_when_the_page_is_shown_again(
    page: UnitsPage, desk: Desk, main_window: MainWindow, qtbot: QtBot
) -> None:
    row = page.grid.current_row_id()
    assert row is not None
    main_window.go("subjects")
    lists.edit(desk.office, "units", [CellChange(row, "head", "Nguyễn Văn Bình")])
    desk.hub.deliver()
    main_window.go("units")
    qtbot.waitUntil(lambda: "Nguyễn Văn Bình" in page.inspector.texts())
    history.undo(desk.office)
    main_window.go("subjects")
    desk.hub.deliver()
    main_window.go("units")
    qtbot.waitUntil(lambda: "Nguyễn Văn Bình" not in page.inspector.texts())


@pytest.mark.parametrize("how", [0, 1])
def test_after_a_dialog_the_keyboard_is_in_the_list(
    page: UnitsPage, desk: Desk, main_window: MainWindow, qtbot: QtBot, how: int
) -> None:
    main_window.activateWindow()
    button: QPushButton = page.inspector.button("Sáp nhập, chia tách…")
    button.setFocus()
    button.click()
    dialog: Any = page.dialog
    QApplication.processEvents()
    if how:
        merge(desk)
    dialog.done(how)
    qtbot.wait(300)
    # Without a screen no window becomes the active one again: what counts is whom it gives the keyboard to.
    assert main_window.focusWidget() is page.grid.view
