"""Old letters and what became of them, for the eye of somebody who knows the names."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.dialogs.import_decoded_dialog import ImportDecodedDialog


def test_pairs_stand_side_by_side(qtbot: QtBot) -> None:
    dialog = ImportDecodedDialog([("§ç Minh H¶i", "Đỗ Minh Hải")])
    qtbot.addWidget(dialog)
    table: Any = dialog._form.decodedTable
    assert [table.item(0, n).text() for n in range(2)] == ["§ç Minh H¶i", "Đỗ Minh Hải"]
