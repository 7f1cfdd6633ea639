"""Sắp xếp đơn vị: what the button says is what happens, and nothing is chosen for the officer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import history, lists, units
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.unit_change_dialog import UnitChangeDialog
from khenthuong_desktop.wording import units as words
from tests.ui.unikey import content, type_vietnamese

Checked = Qt.CheckState.Checked


@pytest.fixture
def names(desk: Desk) -> dict[str, str]:
    office = desk.office
    units.add_many(office, ["Điền Công", "Yên Thanh"], "former_commune")
    top = {name: unit for unit, name in units.at_work(office)}
    units.add_many(office, [f"Khu {n}" for n in range(1, 6)], "khu", parent_id=top["Điền Công"])
    units.add_many(office, [f"Khu phố {n}" for n in range(1, 4)], "khu_pho")
    for name, unit in (("Lò Văn Ân", "Khu phố 1"), ("Hồ Viết Ưng", "Khu phố 2"), ("Tô Hồng Yến", "Điền Công")):
        lists.edit(office, "people", [CellChange(None, "full_name", name), CellChange(None, "unit_id", unit)])
    return {name: unit for unit, name in units.at_work(office)}


def opened(desk: Desk, qtbot: QtBot, chosen: list[str], deed: str = words.MERGE) -> UnitChangeDialog:
    dialog = UnitChangeDialog(desk, chosen, deed=deed)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def unit_of(desk: Desk, name: str) -> str:
    row = next(row for row in lists.page(desk.office, "people", Query(), 0, 9) if row.texts[0] == name)
    return row.texts[3]


def tick(dialog: UnitChangeDialog, name: str, on: bool = True) -> None:
    (item,) = dialog._form.itemsTree.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(0, Checked if on else Qt.CheckState.Unchecked)


def test_button_says_what_happens_and_it_happens(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    dialog = opened(desk, qtbot, [names["Khu phố 1"], names["Khu phố 2"]])
    button = dialog._form.confirmButton
    assert not button.isEnabled()
    dialog._form.dayEdit.setText("1/7/2025")
    dialog.target.set_code(names["Khu phố 3"])
    dialog.preview()
    assert button.text() == "Sáp nhập 2 đơn vị, chuyển 2 đối tượng"
    assert "Chưa ghi văn bản" in dialog._form.previewLabel.text()
    button.click()
    assert dialog.result() == 1
    assert unit_of(desk, "Lò Văn Ân") == unit_of(desk, "Hồ Viết Ưng") == "Khu phố 3"
    history.undo(desk.office)
    assert unit_of(desk, "Lò Văn Ân") == "Khu phố 1"


def test_new_unit_is_founded_of_several(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    dialog = opened(desk, qtbot, [names["Khu phố 1"], names["Khu phố 2"]])
    dialog._form.dayEdit.setText("1/7/2025")
    dialog.target.setEditText("Khu phố Đoàn Kết")
    assert not dialog.kind.isVisible()
    dialog.preview()
    assert "Thành lập đơn vị mới" in dialog._form.previewLabel.text()
    dialog._form.foundRadio.setChecked(True)
    assert dialog.kind.isVisible()
    dialog.preview()
    assert not dialog._form.confirmButton.isEnabled(), "its kind has not been said"
    assert "loại" in dialog._form.previewLabel.text()
    dialog.kind.setEditText("khu pho")
    dialog.preview()
    dialog.carry_out()
    assert unit_of(desk, "Hồ Viết Ưng") == "Khu phố Đoàn Kết"


def test_three_khu_move_and_the_unit_stays(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    dialog = opened(desk, qtbot, [names["Điền Công"]], words.PART)
    tree = dialog._form.itemsTree
    assert [tree.topLevelItem(n).checkState(0) for n in range(tree.topLevelItemCount())] == [  # type: ignore[union-attr]
        Qt.CheckState.Unchecked
    ] * 6
    tick(dialog, "Khu 1")
    assert not list(dialog.things.moves()), "nobody has said where to"
    dialog._form.dayEdit.setText("1/7/2025")
    dialog.target.set_code(names["Yên Thanh"])
    for n in (1, 2, 3, 4):
        tick(dialog, f"Khu {n}")
    tick(dialog, "Khu 4", on=False)
    dialog.preview()
    assert dialog._form.confirmButton.text() == "Chuyển 3 đơn vị trực thuộc"
    dialog.carry_out()
    above = {row.texts[0]: row.texts[2] for row in lists.page(desk.office, "units", Query(), 0, 30)}
    assert [above[f"Khu {n}"] for n in range(1, 6)] == ["Yên Thanh"] * 3 + ["Điền Công"] * 2
    assert unit_of(desk, "Tô Hồng Yến") == "Điền Công"


def test_unit_is_divided_among_several(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    dialog = opened(desk, qtbot, [names["Điền Công"]], words.PART)
    dialog._form.dayEdit.setText("1/7/2025")
    dialog.target.set_code(names["Yên Thanh"])
    tick(dialog, "Khu 1")
    dialog._form.itemsFilterEdit.setText("tô hồng")
    tick(dialog, "Tô Hồng Yến")
    dialog._form.itemsFilterEdit.clear()
    assert list(dialog.things.moves()), "what was ticked stays so while one searches"
    dialog._form.foundRadio.setChecked(True)
    dialog.target.setEditText("Khu mới")
    dialog.kind.setEditText("Khu")
    tick(dialog, "Khu 2")
    dialog._form.restCheck.setChecked(True)
    dialog._form.intoRadio.setChecked(True)
    dialog.target.set_code(names["Yên Thanh"])
    dialog.preview()
    assert dialog._form.confirmButton.text().startswith("Chia tách 1 đơn vị")
    dialog.carry_out()
    above = {row.texts[0]: row.texts[2] for row in lists.page(desk.office, "units", Query(), 0, 30)}
    assert (above["Khu 1"], above["Khu 2"], above["Khu 5"]) == ("Yên Thanh", "Khu mới", "Khu mới")
    assert unit_of(desk, "Tô Hồng Yến") == "Yên Thanh"
    ended = units.profile(desk.office, names["Điền Công"])
    assert ended is not None and ended.valid_to is not None and len(ended.successors) == 2


def test_only_one_unit_is_renamed(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    dialog = opened(desk, qtbot, [names["Khu phố 1"], names["Khu phố 2"]], words.RENAMING)
    assert list(dialog._ticked) == [names["Khu phố 1"]]
    dialog._form.dayEdit.setText("1/7/2025")
    dialog.target.setEditText("Khu phố Một")
    dialog.preview()
    dialog.carry_out()
    assert unit_of(desk, "Lò Văn Ân") == "Khu phố Một"


def test_wrong_day_is_red_where_it_stands(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    dialog = opened(desk, qtbot, [names["Khu phố 1"]])
    dialog.target.set_code(names["Khu phố 2"])
    dialog._form.dayEdit.setText("31/2/2025")
    dialog.preview()
    assert dialog._form.dayEdit.property("look") == "wrong" and not dialog._form.confirmButton.isEnabled()
    dialog._form.dayEdit.setText("28/2/2025")
    dialog.preview()
    assert dialog._form.dayEdit.property("look") == "" and dialog._form.confirmButton.isEnabled()


@pytest.mark.parametrize("way", ["keys", "input"])
def test_every_field_takes_vietnamese(desk: Desk, qtbot: QtBot, names: dict[str, str], way: str) -> None:
    dialog = opened(desk, qtbot, [names["Khu phố 1"]], words.PART)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog._form.foundRadio.setChecked(True)
    fields: list[QWidget] = [dialog.target, dialog.kind, dialog.parent_field]
    fields += [f for f in dialog.findChildren(QLineEdit) if f.isVisible() and not isinstance(f.parent(), QComboBox)]
    assert len(fields) == 7
    for field in fields:
        if isinstance(field, QComboBox):
            field.setEditText("")
        elif isinstance(field, QLineEdit):
            field.clear()
        type_vietnamese(field, "Nguyễn Đường", way)  # type: ignore[arg-type]
        assert content(field) == "Nguyễn Đường", field.objectName() or field.accessibleName()


def test_new_unit_may_have_the_name_of_one_that_ends(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    """Khu phố 1 and 2 become a new Khu phố 1: both old ones end, and the preview says so before."""
    dialog = opened(desk, qtbot, [names["Khu phố 1"], names["Khu phố 2"]])
    dialog._form.dayEdit.setText("1/7/2025")
    dialog.target.setEditText("Khu phố 1")
    dialog.preview()
    told = dialog._form.previewLabel.text()
    assert "Kết thúc hoạt động, hết ngày 30/06/2025: Khu phố 2" in told and "Tiếp tục hoạt động: Khu phố 1" in told
    dialog._form.foundRadio.setChecked(True)
    dialog.kind.setEditText("Khu phố")
    dialog.preview()
    told = dialog._form.previewLabel.text()
    assert "Khu phố 1, Khu phố 2" in told and "Thành lập mới từ ngày 01/07/2025: Khu phố 1" in told
    dialog.carry_out()
    ended = units.profile(desk.office, names["Khu phố 1"])
    assert ended is not None and not ended.at_work
    founded = dict((name, unit) for unit, name in units.at_work(desk.office))["Khu phố 1"]
    assert founded != names["Khu phố 1"]
    assert unit_of(desk, "Lò Văn Ân") == unit_of(desk, "Hồ Viết Ưng") == "Khu phố 1"


def test_day_to_come_says_what_is_done_now_and_what_counts_later(
    desk: Desk, qtbot: QtBot, names: dict[str, str]
) -> None:
    dialog = opened(desk, qtbot, [names["Khu phố 1"]])
    dialog._form.dayEdit.setText("1/12/2026")
    dialog.target.set_code(names["Khu phố 3"])
    dialog.preview()
    told = dialog._form.previewLabel.text()
    assert "Khu phố 1 hoạt động đến hết 30/11/2026" in told
    assert "Ngay bây giờ: chuyển 1 đối tượng" in told
    dialog.carry_out()
    again = opened(desk, qtbot, [])
    shown = [again._form.unitsList.item(n).text() for n in range(again._form.unitsList.count())]
    assert "Khu phố 1" in shown


def test_name_that_was_understood_is_written_out(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    dialog = opened(desk, qtbot, [names["Khu phố 1"]])
    line = dialog.target.lineEdit()
    assert line is not None
    dialog.target.setEditText("khu pho 2")
    line.editingFinished.emit()
    assert dialog.target.currentText() == "Khu phố 2"
    dialog._form.foundRadio.setChecked(True)
    dialog.target.setEditText("khu pho 3")
    line.editingFinished.emit()
    assert dialog.target.currentText() == "khu pho 3", "a new name is the officer's own"


def test_it_fits_a_small_screen_at_125_percent(desk: Desk, qtbot: QtBot, names: dict[str, str]) -> None:
    for deed in words.DEEDS:
        dialog = opened(desk, qtbot, [names["Điền Công"]], deed)
        dialog._form.foundRadio.setChecked(True)
        assert dialog.minimumSizeHint().width() <= 1366 / 1.25
        assert dialog.minimumSizeHint().height() <= 768 / 1.25 - 80, deed  # title bar and task bar
        assert dialog.height() <= dialog.screen().availableGeometry().height()
