"""Xuất: what the officer sees or has chosen is what the province's list holds, and it is said where it lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from khenthuong_desktop.domain.lists import CellChange, Filter
from khenthuong_desktop.services import lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.subjects_page import RETIRED, SubjectsPage

PEOPLE = (("Bùi Thị Hạnh", "Nữ"), ("Lò Văn Ân", "Nam"), ("Vàng Thị Mỷ", "Nữ"))


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> SubjectsPage:
    for name, gender in PEOPLE:
        lists.edit(desk.office, "people", [CellChange(None, "full_name", name), CellChange(None, "gender", gender)])
    lists.edit(desk.office, "collectives", [CellChange(None, "full_name", "Tổ an ninh trật tự")])
    desk.hub.deliver()
    main_window.go("subjects")
    made: SubjectsPage = main_window.page("subjects")
    made.refresh()
    return made


def menu(page: SubjectsPage) -> dict[str, object]:
    shown = page._form.exportButton.menu()
    shown.aboutToShow.emit()
    return {action.text(): action for action in shown.actions() if not action.isSeparator()}


def export(page: SubjectsPage, way: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str, _filter: str) -> tuple[str, str]:
        asked.append(start)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    menu(page)[way].trigger()  # type: ignore[attr-defined]
    return asked


def names(path: Path, column: int) -> list[object]:
    sheet = load_workbook(path).active
    assert sheet is not None
    return [row[column] for row in sheet.iter_rows(min_row=2, values_only=True)]


def test_the_list_as_it_is_filtered_is_written_and_the_folder_remembered(
    page: SubjectsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.grid.set_filters([Filter("gender", "is", ("female",))])
    assert "Cả 2 dòng đang hiện:" in menu(page)
    target = tmp_path / "gửi tỉnh"
    target.mkdir()
    export(page, "Mẫu cá nhân của hệ thống tỉnh…", target / "danh sách", monkeypatch)
    assert names(target / "danh sách.xlsx", 1) == ["Bùi Thị Hạnh", "Vàng Thị Mỷ"]
    asked = export(page, "Mẫu chung của hệ thống tỉnh…", target / "chung.xlsx", monkeypatch)
    assert asked == [str(target / "Danh sách theo mẫu chung của tỉnh 20-11-2026.xlsx")]
    assert names(target / "chung.xlsx", 2) == ["Bùi Thị Hạnh", "Vàng Thị Mỷ"]


def test_several_selected_rows_are_written_alone(
    page: SubjectsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.grid.view.go(0, 0)
    page.grid.view.cells.select_block(page.grid.view.cells.blocks()[0].__class__(0, 1, (0,)))
    assert "2 dòng đang chọn:" in menu(page)
    export(page, "Mẫu cá nhân của hệ thống tỉnh…", tmp_path / "a.xlsx", monkeypatch)
    assert len(names(tmp_path / "a.xlsx", 1)) == 2


def test_it_says_where_the_list_lies_and_what_is_still_blank(
    page: SubjectsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(desk, "say", said.append)
    export(page, "Mẫu cá nhân của hệ thống tỉnh…", tmp_path / "a.xlsx", monkeypatch)
    assert f"Đã ghi 3 dòng vào {tmp_path / 'a.xlsx'}." in said[-1] and "3 dòng chưa có đề nghị" in said[-1]


def test_collectives_go_into_the_common_list_only(
    page: SubjectsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_list("collectives")
    ways = menu(page)
    assert not ways["Mẫu cá nhân của hệ thống tỉnh…"].isEnabled()  # type: ignore[attr-defined]
    export(page, "Mẫu chung của hệ thống tỉnh…", tmp_path / "a.xlsx", monkeypatch)
    assert names(tmp_path / "a.xlsx", 2) == ["Tổ an ninh trật tự"]
    page.show_list(RETIRED)
    assert not page._form.exportButton.isVisible()


def test_the_hint_leads_to_the_codes_of_the_province(page: SubjectsPage, main_window: MainWindow) -> None:
    menu(page)["Ghi mã của tỉnh (Cài đặt ▸ Danh mục)…"].trigger()  # type: ignore[attr-defined]
    settings = main_window.page("settings")
    assert settings.section == "catalogues" and settings.catalogues.catalogue == "provincial_codes"


def test_a_folder_that_cannot_be_written_is_said(
    page: SubjectsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from khenthuong_desktop.ui import messages

    told: list[Exception] = []
    monkeypatch.setattr(messages, "report", lambda error, _parent=None: told.append(error))
    export(page, "Mẫu chung của hệ thống tỉnh…", tmp_path / "gone" / "a.xlsx", monkeypatch)
    assert len(told) == 1 and not (tmp_path / "gone").exists()
