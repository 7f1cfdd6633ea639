"""The units that files name and nobody has entered: chosen, named and given a kind before they are added."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services.import_rows import NewUnit, UnknownUnit
from khenthuong_desktop.ui.dialogs.import_units_dialog import ImportUnitsDialog

UNITS = (
    UnknownUnit("KP 1", "Khu phố 1", "khu_pho", 24, ""),
    UnknownUnit("Hội Cựu chiến bin", "Hội Cựu chiến bin", "union", 1, "Hội Cựu chiến binh"),
)
KINDS = (("khu_pho", "Khu phố"), ("union", "Mặt trận, đoàn thể, hội"), ("other", "Khác"))


def opened(qtbot: QtBot) -> ImportUnitsDialog:
    made = ImportUnitsDialog(UNITS, KINDS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_likely_slip_is_not_ticked(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert dialog.units() == [NewUnit("KP 1", "Khu phố 1", "khu_pho")]
    assert dialog._form.addButton.text() == "Thêm 1 đơn vị"
    told = dialog._form.unitsTable.item(1, 3)
    assert told is not None and told.text() == "Có phải là Hội Cựu chiến binh?"


def test_name_and_kind_are_what_was_chosen(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    first, second = (dialog._form.unitsTable.item(row, 0) for row in range(2))
    assert first is not None and second is not None
    first.setText("Khu phố Một")
    second.setCheckState(Qt.CheckState.Checked)
    dialog.combos[1].setCurrentIndex(2)
    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog._form.addButton.click()
    assert heard.args == [
        [NewUnit("KP 1", "Khu phố Một", "khu_pho"), NewUnit("Hội Cựu chiến bin", "Hội Cựu chiến bin", "other")]
    ]


def test_nothing_ticked_adds_nothing(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    first = dialog._form.unitsTable.item(0, 0)
    assert first is not None
    first.setCheckState(Qt.CheckState.Unchecked)
    assert not dialog._form.addButton.isEnabled()
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog._form.cancelButton.click()
