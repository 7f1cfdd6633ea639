"""Two records side by side: what differs comes first, and the decision is heard."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.ui.dialogs.import_compare_dialog import ImportCompareDialog

LINES = (
    ("Họ và tên", "Lê Thị Hạnh", "Lê Thị Hạnh"),
    ("Điện thoại", "0900 111 222", ""),
    ("Đơn vị", "Khu phố 1", "Khu phố 2"),
)


def opened(qtbot: QtBot, **more: Any) -> ImportCompareDialog:
    made = ImportCompareDialog("Lê Thị Hạnh", "Giống <b>Lê Thị Hạnh</b>", LINES, **{"certain": False, **more})
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_differs_stands_first(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    table: Any = dialog._form.compareTable
    assert [table.item(row, 0).text() for row in range(3)] == ["Đơn vị", "Họ và tên", "Điện thoại"]
    assert dialog._form.titleLabel.text() == "Lê Thị Hạnh có phải là một người?"


@pytest.mark.parametrize(
    ("button", "decision"),
    [("sameButton", "same"), ("differentButton", "different"), ("leaveOutButton", "leave_out")],
)
def test_decision_is_heard_and_closes(qtbot: QtBot, button: str, decision: str) -> None:
    dialog = opened(qtbot)
    with qtbot.waitSignal(dialog.decided) as heard:
        getattr(dialog._form, button).click()
    assert heard.args == [decision] and not dialog.isVisible()


def test_closing_decides_nothing(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    with qtbot.assertNotEmitted(dialog.decided):
        dialog._form.closeButton.click()


def test_nothing_can_be_decided_where_only_reading_is_possible(qtbot: QtBot) -> None:
    dialog = opened(qtbot, writable=False)
    assert not dialog._form.sameButton.isEnabled() and dialog._form.closeButton.isEnabled()


def test_what_is_private_is_masked_until_asked_for(qtbot: QtBot) -> None:
    lines = (*LINES, ("Dân tộc", "Tày", "Nùng"))
    assert not opened(qtbot)._form.revealButton.isVisible(), "nothing is hidden"
    made = ImportCompareDialog("Lan", "", lines, certain=False, masked=(*LINES, ("Dân tộc", "•••", "•••")))
    qtbot.addWidget(made)
    made.show()
    table: Any = made._form.compareTable
    shown = [[table.item(row, column).text() for column in range(3)] for row in range(4)]
    assert ["Dân tộc", "•••", "•••"] in shown[:2], "that it differs is seen all the same"
    made._form.revealButton.click()
    assert "Nùng" in [table.item(row, 2).text() for row in range(4)]
