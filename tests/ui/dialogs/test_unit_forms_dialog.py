"""Tệp mẫu: the units that were chosen get one each, from every place where one thinks of it; nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from khenthuong_desktop.services import units
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.unit_forms_dialog import UnitFormsDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.widgets import unit_checks


@pytest.fixture
def unit_ids(desk: Desk) -> list[str]:
    with desk.office.database.write("Khai báo") as w:
        w.insert("office", {"commune_name": "Phường Tân Lập", "place_name": "Tân Lập"})
    ids = list(units.add_many(desk.office, ["Khu phố 3", "Khu phố 4", "Khu phố 5"], "khu_pho").ids)
    desk.hub.deliver()
    return ids


def write(dialog: UnitFormsDialog, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(folder))
    dialog._form.writeButton.click()


def test_selected_units_are_ticked_and_one_alone_is_not(main_window: MainWindow, unit_ids: list[str]) -> None:
    main_window.go("units")
    page = main_window.page("units")
    page._form.formsButton.click()
    assert unit_checks.chosen(page.dialog._form.unitsList) == []
    page.dialog.reject()
    page.grid.view.cells.select_block(page.grid.view.cells.blocks()[0].__class__(0, 1, (0,)))
    page._form.formsButton.click()
    assert unit_checks.chosen(page.dialog._form.unitsList) == unit_ids[:2]


def test_the_page_of_imports_leads_there_too(main_window: MainWindow, unit_ids: list[str]) -> None:
    main_window.go("import")
    main_window.page("import")._form.formsButton.click()
    assert main_window.findChildren(UnitFormsDialog)


def test_forms_filled_in_and_kept_in_the_folder_are_not_overwritten(
    desk: Desk, unit_ids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(desk, "say", said.append)
    for _ in range(2):
        dialog = UnitFormsDialog(desk, None, None, chosen=unit_ids[:1])
        write(dialog, tmp_path, monkeypatch)
        (path,) = tmp_path.glob("*gửi*Lập.xlsx")
        path.write_bytes(b"filled in")
    assert path.read_bytes() == b"filled in"
    assert len(list(tmp_path.glob("Khu phố 3*.xlsx"))) == 2
    assert "Đã ghi 1 tệp" in said[-1] and str(tmp_path) in said[-1]


def test_a_folder_that_is_gone_leaves_the_dialog_as_it_was(
    desk: Desk, unit_ids: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(messages, "report", lambda error, _parent=None: told.append(error))
    dialog = UnitFormsDialog(desk, None, None, chosen=unit_ids)
    dialog.show()
    write(dialog, tmp_path / "gone", monkeypatch)
    assert len(told) == 1 and dialog.isVisible() and dialog._form.writeButton.isEnabled()
    dialog.close()


def test_nobody_ticked_is_said_and_space_ticks(desk: Desk, unit_ids: list[str], qtbot: object) -> None:
    dialog = UnitFormsDialog(desk)
    dialog.show()
    dialog._form.writeButton.click()
    assert "Chưa chọn đơn vị nào" in dialog._form.problemLabel.text()
    dialog._form.unitsList.setFocus()
    qtbot.keyClick(dialog._form.unitsList, Qt.Key.Key_Space)  # type: ignore[attr-defined]
    assert unit_checks.chosen(dialog._form.unitsList) == unit_ids[:1]
    dialog.close()
