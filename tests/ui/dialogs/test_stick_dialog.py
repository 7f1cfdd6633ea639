"""Ghi ra USB: what is plugged in, what will be replaced, and 'an toàn để rút USB' only when it is so."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import paper_copies
from khenthuong_desktop.system.drives import Drive
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.stick_dialog import StickDialog
from khenthuong_desktop.wording import papers_window as words
from tests.ui.pdf_making import made, pdf_of, shown

GB = 1 << 30


@pytest.fixture
def sticks(tmp_path: Path) -> list[Drive]:
    found = []
    for name, free in (("KINGSTON", 15 * GB), ("THẺ NHỚ", 200 << 20)):
        folder = tmp_path / name
        folder.mkdir()
        found.append(Drive(folder, name, free, 32 * GB, True))
    return found


def opened(desk: Desk, sticks: list[Drive], qtbot: QtBot) -> StickDialog:
    paper = shown(pdf_of(["một"]))
    dialog = StickDialog(desk, paper, made(paper), sticks=lambda: tuple(sticks))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_name_and_room_of_each_stick(desk: Desk, sticks: list[Drive], qtbot: QtBot) -> None:
    shown_list = opened(desk, sticks, qtbot)._form.sticksList
    lines = [shown_list.item(row).text() for row in range(shown_list.count())]
    assert "KINGSTON" in lines[0] and "15,0 GB" in lines[0]
    assert "THẺ NHỚ" in lines[1] and "200,0 MB" in lines[1]


def test_written_read_back_and_safe(desk: Desk, sticks: list[Drive], qtbot: QtBot) -> None:
    dialog = opened(desk, sticks, qtbot)
    dialog._form.sticksList.setCurrentRow(1)
    dialog._form.writeButton.click()
    file = sticks[1].path / "Danh sách cá nhân.pdf"
    assert file.read_bytes().startswith(b"%PDF") and list(sticks[1].path.iterdir()) == [file]
    told = dialog._form.resultLabel
    assert told.text() == words.SAFE.format(name=file.name, label="THẺ NHỚ") and told.property("meaning") == "good"
    assert dialog.isVisible() and dialog._form.sticksList.currentRow() == 1


def test_not_called_safe_when_it_is_not_known(
    desk: Desk, sticks: list[Drive], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_copies, "may_unplug", lambda _written: False)
    dialog = opened(desk, sticks, qtbot)
    dialog._form.writeButton.click()
    assert "An toàn" not in dialog._form.resultLabel.text()
    assert dialog._form.resultLabel.property("meaning") == "look"


def test_what_will_be_replaced_is_said_before(desk: Desk, sticks: list[Drive], qtbot: QtBot) -> None:
    (sticks[0].path / "Bản 2.pdf").write_bytes(b"cu")
    dialog = opened(desk, sticks, qtbot)
    assert dialog._form.resultLabel.text() == ""
    dialog._form.nameEdit.setText("Bản 2")
    assert dialog._form.resultLabel.text() == words.REPLACES.format(name="Bản 2.pdf")


def test_a_stick_pulled_out_or_full_leaves_the_old_file(
    desk: Desk, sticks: list[Drive], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = sticks[0].path / "Danh sách cá nhân.pdf"
    old.write_bytes(b"cu")
    dialog = opened(desk, sticks, qtbot)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        dialog._form.writeButton.click()
    old_stands = old.read_bytes() == b"cu" and list(sticks[0].path.iterdir()) == [old]
    assert old_stands and "An toàn" not in dialog._form.resultLabel.text()
    old.unlink()
    sticks[0].path.rmdir()
    dialog._form.writeButton.click()
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
    for box in boxes:
        box.close()
    assert len(boxes) == 2 and not sticks[0].path.exists()
    assert dialog._form.writeButton.isEnabled() and "An toàn" not in dialog._form.resultLabel.text()


def test_nothing_plugged_in_then_one_is(desk: Desk, sticks: list[Drive], qtbot: QtBot) -> None:
    plugged: list[Drive] = []
    dialog = opened(desk, plugged, qtbot)
    assert dialog._form.noStickLabel.isVisible() and not dialog._form.writeButton.isEnabled()
    plugged.append(sticks[0])
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    assert dialog._form.writeButton.isEnabled() and not dialog._form.noStickLabel.isVisible()


def test_a_name_other_pcs_cannot_open_is_refused(desk: Desk, sticks: list[Drive], qtbot: QtBot) -> None:
    dialog = opened(desk, sticks, qtbot)
    dialog._form.nameEdit.setText("   ")
    dialog._form.writeButton.click()
    assert dialog._form.resultLabel.text() == words.NAME_NEEDED
    assert list(sticks[0].path.iterdir()) == []


def test_another_folder_where_no_stick_is_seen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "Công văn đi"
    folder.mkdir()
    dialog = opened(desk, [], qtbot)
    assert not dialog._form.writeButton.isEnabled()
    dialog.take_folder(folder)
    assert str(folder) in dialog._form.sticksList.item(0).text() and dialog._form.writeButton.isEnabled()
    dialog._form.writeButton.click()
    (file,) = folder.iterdir()
    assert file.read_bytes().startswith(b"%PDF")
    assert dialog._form.resultLabel.text() == words.SAVED.format(path=file), "nothing is there to be pulled out"
