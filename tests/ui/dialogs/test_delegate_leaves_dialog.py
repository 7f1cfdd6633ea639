"""Rút tên, thay người: the reason is asked for both and kept, and what still names the one who left is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import delegates, invitations, speeches
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.delegate_leaves_dialog import DelegateLeavesDialog
from khenthuong_desktop.ui.models.choice_board import ChoiceBoard
from tests.services.delegate_office import made, people


@pytest.fixture
def said(desk: Desk) -> list[str]:
    told: list[str] = []
    desk.say = told.append
    return told


@pytest.fixture
def two(desk: Desk) -> list[str]:
    found = made(desk.office)
    names = people(desk.office, "Nguyễn Thị Ánh", "Trần Văn Bình", unit_id=found.unit_ids[0])
    ids = list(delegates.add(desk.office, found.conference_id, names).ids)
    delegates.choose(desk.office, ids[:1])
    delegates.set_reserve(desk.office, ids[1:])
    (speech,) = speeches.add(desk.office, found.conference_id, ids[:1])
    speeches.set_state(desk.office, found.conference_id, [speech], "chosen")
    invitations.invite_delegates(desk.office, found.conference_id)
    return [found.conference_id, *ids]


def opened(desk: Desk, two: list[str], qtbot: QtBot, *, replaced: bool) -> DelegateLeavesDialog:
    board = ChoiceBoard(desk.office)
    board.load(two[0])
    dialog = DelegateLeavesDialog(desk, board, two[1], replaced=replaced)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_who_replaces_somebody_can_say_why_and_hears_what_still_names_him(
    desk: Desk, two: list[str], said: list[str], qtbot: QtBot
) -> None:
    dialog = opened(desk, two, qtbot, replaced=True)
    assert dialog._form.reasonEdit.isVisible() and dialog.focusWidget() is dialog._form.searchEdit
    dialog._form.reasonEdit.setText("bận công tác")
    dialog._form.doButton.click()
    assert delegates.trail(desk.office, two[1])[0].left_reason == "bận công tác"
    assert said[-1] == (
        "Đã thay Nguyễn Thị Ánh bằng Trần Văn Bình; giấy mời còn ghi tên Nguyễn Thị Ánh; "
        "tham luận còn giao cho Nguyễn Thị Ánh"
    )


def test_a_withdrawal_says_the_same(desk: Desk, two: list[str], said: list[str], qtbot: QtBot) -> None:
    invitations.mark_printed(desk.office, two[0])
    dialog = opened(desk, two, qtbot, replaced=False)
    assert not dialog._form.byList.isVisible()
    dialog._form.doButton.click()
    assert said[-1].startswith("Đã rút tên Nguyễn Thị Ánh; giấy mời ghi tên Nguyễn Thị Ánh đã in; tham luận")


def test_who_has_neither_is_not_spoken_of(desk: Desk, two: list[str], said: list[str], qtbot: QtBot) -> None:
    two[1:] = reversed(two[1:])
    dialog = opened(desk, two, qtbot, replaced=False)
    dialog._form.doButton.click()
    assert said[-1] == "Đã rút tên Trần Văn Bình"


def test_people_of_the_same_unit_come_first_and_typing_finds_a_name_among_hundreds(
    desk: Desk, said: list[str], qtbot: QtBot
) -> None:
    """A homonym of another unit stood above the reserve of the unit itself, and was taken for him."""
    found = made(desk.office)
    own = people(desk.office, "Nguyễn Thị Ánh", "Trần Văn Bình", "Vũ Văn Yên", unit_id=found.unit_ids[0])
    other = people(desk.office, "Bùi Văn An", "Trần Văn Bình", unit_id=found.unit_ids[1])
    ids = list(delegates.add(desk.office, found.conference_id, [*own, *other]).ids)
    delegates.choose(desk.office, ids[:1])
    delegates.set_reserve(desk.office, [ids[3], ids[2]])
    dialog = opened(desk, [found.conference_id, ids[0]], qtbot, replaced=True)
    lines = dialog._form.byList
    shown = [lines.item(row).text().split(" · ")[0] for row in range(lines.count())]
    assert shown == ["Vũ Văn Yên", "Trần Văn Bình", "Bùi Văn An", "Trần Văn Bình"]
    dialog._form.searchEdit.setText("binh")
    left = [lines.item(row) for row in range(lines.count()) if not lines.item(row).isHidden()]
    assert [one.text().split(" · ")[0] for one in left] == ["Trần Văn Bình"] * 2
    assert left[0].text() != left[1].text(), "the unit tells one from the other"
    assert dialog.by_id == ids[1]
    QTest.keyClick(dialog._form.searchEdit, Qt.Key.Key_Down)
    assert dialog.by_id == ids[4]
    dialog._form.searchEdit.setText("không ai")
    assert dialog.by_id is None and not dialog._form.doButton.isEnabled()
    dialog._form.searchEdit.setText("an")
    dialog._form.searchEdit.setText("yen")
    dialog._form.doButton.click()
    assert said[-1].startswith("Đã thay Nguyễn Thị Ánh bằng Vũ Văn Yên")
