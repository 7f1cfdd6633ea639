"""In danh sách: what is on paper is the list as it was looked at, and of people no more than was asked for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.documents.model import Paper, Table
from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.services import lists, paper_lists, units
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.print_list_dialog import PrintListDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.wording import papers_window as words

PEOPLE = (
    ("Lò Văn Ân", "Khu phố 1", "Tày"),
    ("Đỗ Đức Bình", "Khu phố 2", "Kinh"),
    ("Bùi Thị Hạnh", "Khu phố 1", "Mường"),
)


@pytest.fixture
def window(main_window: MainWindow, desk: Desk) -> MainWindow:
    office = desk.office
    units.add_many(office, ["Khu phố 1", "Khu phố 2"], "khu_pho")
    changes = []
    for row, (name, unit, people) in enumerate(PEOPLE):
        cells = {"full_name": name, "unit_id": unit, "ethnicity": people, "national_id": f"02209100{row:04}"}
        changes += [CellChange(None, key, text, row) for key, text in cells.items()]
    lists.edit(office, "people", changes)
    desk.hub.deliver()
    return main_window


def opened(window: MainWindow, name: str = "subjects") -> PrintListDialog:
    window.go(name)
    page = window.page(name)
    page.print_list()
    dialog = page.printing if name == "subjects" else page.dialog
    assert isinstance(dialog, PrintListDialog)
    return dialog


def paper_of(dialog: PrintListDialog) -> Paper:
    return paper_lists.compose(dialog._office, dialog._seen.name, dialog.choices())


def table_of(paper: Paper) -> Table:
    return next(block for block in paper.blocks if isinstance(block, Table))


def names_of(paper: Paper) -> list[object]:
    return [row.cells[1] for row in table_of(paper).rows if row.role == "row"]


def headings_of(paper: Paper) -> list[str]:
    return [column.heading for column in table_of(paper).columns]


def tick(dialog: PrintListDialog, heading: str, on: bool = True) -> None:
    shown = dialog._form.columnsList
    item = next(shown.item(row) for row in range(shown.count()) if shown.item(row).text() == heading)
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def test_rows_as_filtered_and_sorted(window: MainWindow) -> None:
    window.go("subjects")
    grid = window.page("subjects").grid
    unit = lists.choices(window.desk.office, "people", "unit_id")[0][0]
    grid.set_filters([Filter("unit_id", "is", (unit,))])
    dialog = opened(window)
    assert names_of(paper_of(dialog)) == [grid.model.text(row, 0) for row in range(grid.model.count)]
    assert len(names_of(paper_of(dialog))) == 2
    assert dialog._form.rowsLabel.text() == words.rows(2, "cá nhân", selected=False)


def test_selected_rows_alone(window: MainWindow) -> None:
    window.go("subjects")
    grid = window.page("subjects").grid
    wanted = [grid.model.text(row, 0) for row in (0, 1)]
    grid.view.go(0, 0)
    QTest.keyClick(grid.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(window)
    assert names_of(paper_of(dialog)) == wanted
    assert dialog._form.rowsLabel.text() == words.rows(2, "cá nhân", selected=True)
    total = [row for row in table_of(paper_of(dialog)).rows if row.role == "total"]
    assert "2 cá nhân" in str(total[0].cells)


def test_selected_rows_in_groups(window: MainWindow) -> None:
    window.go("subjects")
    grid = window.page("subjects").grid
    grid.view.go(0, 0)
    QTest.keyClick(grid.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(window)
    form = dialog._form
    form.groupCombo.setCurrentIndex(form.groupCombo.findData("unit_id"))
    rows = table_of(paper_of(dialog)).rows
    groups = [str(row.cells[0]) for row in rows if row.role == "group"]
    assert sum(int(group.split("(")[1].split()[0]) for group in groups) == 2
    assert [row.role for row in rows].count("row") == 2


def test_sensitive_columns_only_when_ticked(window: MainWindow) -> None:
    dialog = opened(window)
    form = dialog._form
    for preset in dialog._chips:
        dialog.choose_preset(preset)
        assert not {"Dân tộc", "Số CCCD"} & set(headings_of(paper_of(dialog)))
    dialog.choose_preset("profile")
    form.sensitiveCheck.setChecked(True)
    assert "Dân tộc" in headings_of(paper_of(dialog))
    assert "Dân tộc" in form.sensitiveLabel.text() and form.sensitiveLabel.isVisible()
    dialog.choose_preset("public")
    assert not form.sensitiveCheck.isEnabled() and not form.sensitiveCheck.isChecked()
    assert not {"Dân tộc", "Số CCCD", "Ngày sinh", "Điện thoại"} & set(headings_of(paper_of(dialog)))
    assert form.sensitiveLabel.text() == words.NO_SENSITIVE_IN_PUBLIC


def test_columns_are_chosen_and_put_in_order(window: MainWindow) -> None:
    dialog = opened(window)
    dialog.choose_preset("sign_in")
    before = headings_of(paper_of(dialog))
    shown = dialog._form.columnsList
    shown.setCurrentRow(1)
    dialog._form.upButton.click()
    after = headings_of(paper_of(dialog))
    assert after[1:3] == [before[2], before[1]]
    tick(dialog, "Ghi chú", on=True)
    tick(dialog, before[1], on=False)
    assert "Ghi chú" in headings_of(paper_of(dialog)) and before[1] not in headings_of(paper_of(dialog))
    for row in range(shown.count()):
        shown.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog._form.previewButton.isEnabled() and dialog._form.problemLabel.text() == words.NO_COLUMNS


def test_a_list_to_be_signed_leaves_room_for_signatures(window: MainWindow) -> None:
    dialog = opened(window)
    assert table_of(paper_of(dialog)).least_row_mm == 0
    dialog.choose_preset("sign_in")
    assert table_of(paper_of(dialog)).least_row_mm >= 10
    tick(dialog, "Ký nhận", on=False)
    assert table_of(paper_of(dialog)).least_row_mm == 0


def test_what_was_chosen_is_remembered_but_never_that_it_is_sensitive(window: MainWindow) -> None:
    dialog = opened(window)
    form = dialog._form
    dialog.choose_preset("profile")
    form.sensitiveCheck.setChecked(True)
    form.groupCombo.setCurrentIndex(form.groupCombo.findData("unit_id"))
    form.totalCheck.setChecked(False)
    dialog.show_preview()
    assert dialog.preview is not None
    dialog.preview.reject()
    dialog.reject()
    again = opened(window)
    assert again._preset == "profile" and again._form.groupCombo.currentData() == "unit_id"
    assert not again._form.sensitiveCheck.isChecked() and not again._form.totalCheck.isChecked()
    assert "Dân tộc" not in headings_of(paper_of(again))
    again._form.againButton.click()
    assert again._preset == "as_shown" and again._form.groupCombo.currentData() == ""


def test_ctrl_p_and_enter_lead_to_the_pages_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.go("subjects")
    page = window.page("subjects")
    window.activateWindow()
    page.grid.view.setFocus()
    QTest.keyClick(page.grid.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = page.printing
    assert dialog is not None and dialog.isVisible()
    QTest.keyClick(dialog._form.titleEdit, Qt.Key.Key_Return)
    preview: Any = dialog.preview
    assert preview is not None and preview.isVisible() and preview.pages.count == 1
    assert preview.windowTitle() == "Danh sách cá nhân"
    preview.reject()
    assert dialog.isVisible()


def test_units_as_the_chip_narrows_them(window: MainWindow, desk: Desk) -> None:
    page: Any = window.page("units")
    lists.edit(desk.office, "units", [CellChange(units.at_work(desk.office)[0][0], "valid_to", "1/1/2026")])
    desk.hub.deliver()
    dialog = opened(window, "units")
    assert names_of(paper_of(dialog)) == ["Khu phố 2"]
    dialog.reject()
    page.show_those("all")
    assert names_of(paper_of(opened(window, "units"))) == ["Khu phố 1", "Khu phố 2"]


def test_an_empty_list_is_not_printed(main_window: MainWindow) -> None:
    main_window.go("subjects")
    page: Any = main_window.page("subjects")
    page.print_list()
    assert page.printing is None and words.NO_ROWS in main_window.status()


def test_an_office_without_bodies_has_no_head_to_put_on_top(window: MainWindow) -> None:
    form = opened(window)._form
    assert not form.letterheadCheck.isEnabled() and form.letterheadCheck.toolTip() == words.NO_BODIES


def test_cells_that_wait_to_be_mended_are_told_and_shown(window: MainWindow, desk: Desk) -> None:
    first = lists.page(desk.office, "people", Query(), 0, 1)[0].id
    lists.edit(desk.office, "people", [CellChange(first, "birth_date", "31/02/1980")])
    desk.hub.deliver()
    dialog = opened(window)
    form = dialog._form
    tick(dialog, "Ngày sinh")
    assert form.redLine.isVisible() and form.redLabel.text().startswith("1 ô cần sửa")
    tick(dialog, "Ngày sinh", on=False)
    assert not form.redLine.isVisible()
    tick(dialog, "Ngày sinh")
    form.redButton.click()
    grid = window.page("subjects").grid
    assert not dialog.isVisible() and [grid.model.row_id(row) for row in range(grid.model.count)] == [first]


def test_without_red_cells_nothing_is_said(window: MainWindow) -> None:
    assert not opened(window)._form.redLine.isVisible()


def test_a_preset_is_lit_only_while_its_columns_are_chosen(window: MainWindow) -> None:
    dialog = opened(window)

    def lit() -> list[str]:
        return [code for code, chip in dialog._chips.items() if chip.chosen]

    assert lit() == ["as_shown"]
    heading = dialog._form.columnsList.item(1).text()
    tick(dialog, heading, on=False)
    assert lit() == [], "the paper is no longer as the list on screen"
    tick(dialog, heading)
    assert lit() == ["as_shown"]
    dialog._form.columnsList.setCurrentRow(0)
    dialog._form.downButton.click()
    assert lit() == []
