"""In tất cả ra USB: ticks, place and formats; what became of each paper is told, and when a stick may be pulled out."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import office_setup
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.drives import Drive
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.pages.conference_set_tab import NAME, STATE, SetTab
from khenthuong_desktop.wording import conference_sets as words
from tests.services import conference_office as made


@pytest.fixture
def conference_id(desk: Desk) -> str:
    office_setup.set_up(
        desk.office, Setup("Phường Tân Lập", signers=(SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE),))
    )
    created = made.conference(desk.office, 10)
    made.add(desk.office, created, [{"name": "Lò Văn Ân", "state": "chosen"}])
    return created


@pytest.fixture
def stick(tmp_path: Path) -> Drive:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return Drive(folder, "KINGSTON", 14 << 30, 16 << 30, True)


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot, conference_id: str, stick: Drive) -> SetTab:
    shown = SetTab(desk, sticks=lambda: (stick,))
    qtbot.addWidget(shown)
    shown.resize(1100, 600)
    shown.show()
    shown.show_conference(conference_id)
    only(shown, "nomination-form", "roster", "reserves")
    return shown


def only(tab: SetTab, *keys: str) -> None:
    tab.tick(lambda key: key in keys)


def row_of(tab: SetTab, key: str) -> int:
    return next(row for row, one in enumerate(tab.papers) if one.key == key)


def state(tab: SetTab, key: str) -> str:
    item = tab._form.papersTable.item(row_of(tab, key), STATE)
    assert item is not None
    return item.text()


def said(tab: SetTab) -> str:
    return tab._form.resultLabel.text()


def files(stick: Drive) -> list[str]:
    return sorted(path.name for path in stick.path.rglob("*") if path.is_file() and not path.name.startswith("."))


def test_what_lacks_is_told_before_anything_is_written(tab: SetTab, stick: Drive) -> None:
    assert state(tab, "roster") == "in được" and state(tab, "reserves") == "còn thiếu"
    assert "3/" in tab._form.countLabel.text() and "2 in được" in tab._form.countLabel.text()
    tab._form.papersTable.setCurrentCell(row_of(tab, "reserves"), NAME)
    assert tab._form.reasonLabel.isVisible() and "Danh sách đại biểu dự bị" in tab._form.reasonLabel.text()
    assert tab._form.goButton.text() == "Điền ở Hội nghị, Đại biểu"
    gone: list[tuple[str, str | None]] = []

    def go(place: str, record: str | None = None) -> None:
        gone.append((place, record))

    tab._desk.go = go
    tab._form.papersTable.setCurrentCell(row_of(tab, "plan"), NAME)
    tab._form.goButton.click()
    assert gone == [("conferences", f"{tab.conference_id}:setup")]  # the day comes first
    tab._form.papersTable.setCurrentCell(row_of(tab, "roster"), NAME)
    assert not tab._form.reasonLabel.isVisible() and not tab._form.goButton.isVisible() and files(stick) == []


def test_the_set_is_written_into_a_folder_of_its_own_and_each_paper_says_so(
    tab: SetTab, stick: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drives, "is_removable", lambda _path: True)
    tab._form.excelCheck.setChecked(True)
    tab._form.writeButton.click()
    (folder,) = stick.path.iterdir()
    assert folder.name.startswith("Bộ tài liệu ")
    assert [name[3:] for name in files(stick)] == [
        "Mục lục.pdf",
        "Mẫu danh sách giới thiệu đại biểu.pdf",
        "Danh sách đại biểu.pdf",
        "Danh sách đại biểu.xlsx",
    ]
    assert state(tab, "roster") == "đã ghi" and state(tab, "reserves") == "còn thiếu"
    assert "4 tệp mới" in said(tab) and "1 văn bản chưa lập được" in said(tab)
    assert "An toàn để rút USB KINGSTON" in said(tab)
    tab._form.writeButton.click()
    assert state(tab, "roster") == "không đổi"


def test_a_folder_that_is_no_stick_is_never_said_to_be_safe_to_pull_out(tab: SetTab, tmp_path: Path) -> None:
    folder = tmp_path / "Hồ sơ"
    folder.mkdir()
    tab.take_folder(folder)
    tab.write()
    assert "An toàn" not in said(tab) and str(folder) in said(tab)


def test_a_stick_pulled_half_way_is_told_and_the_rest_says_it_is_not_written(
    tab: SetTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    move, count = os.replace, 0

    def pulled(source: str, target: str) -> None:
        nonlocal count
        count += 1
        if count > 2:
            raise OSError(errno.ENODEV, "No such device")
        move(source, target)

    monkeypatch.setattr(os, "replace", pulled)
    tab.write()
    assert "Không còn thấy ổ đĩa" in said(tab) and "An toàn" not in said(tab)
    assert state(tab, "nomination-form") == "đã ghi" and state(tab, "roster") == words.NOT_REACHED
    assert tab._form.writeButton.isVisible() and not tab._form.cancelButton.isVisible()


def test_hủy_stops_and_says_that_what_is_there_is_whole(tab: SetTab, desk: Desk, stick: Drive) -> None:
    told: list[tuple[bool, str]] = []

    def stop(_n: int, _of: int, _text: str) -> None:
        told.append((tab._form.cancelButton.isVisible(), tab._form.workLabel.text()))
        if len(told) > 2:
            desk.jobs.cancel()

    desk.jobs.progressed.connect(stop)
    tab.write()
    assert told[0] == (True, "Đang ghi 1/3: Mẫu danh sách giới thiệu đại biểu")
    assert said(tab) == words.CANCELLED and len(files(stick)) < 3
    assert not tab._form.workBar.isVisible()


def test_nothing_to_write_to_or_to_write_keeps_the_button_off(tab: SetTab, desk: Desk, qtbot: QtBot) -> None:
    button = tab._form.writeButton
    assert button.isEnabled()
    only(tab)
    assert not button.isEnabled()
    only(tab, "roster")
    tab._form.pdfCheck.setChecked(False)
    assert not button.isEnabled()
    bare = SetTab(desk, sticks=lambda: ())
    qtbot.addWidget(bare)
    bare.show()
    bare.show_conference(tab.conference_id)
    assert not bare._form.writeButton.isEnabled() and bare._form.noStickLabel.isVisible()


def test_a_tick_goes_with_the_space_key(tab: SetTab) -> None:
    table = tab._form.papersTable
    table.setFocus()
    table.setCurrentCell(row_of(tab, "roster"), NAME)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert "roster" not in tab.chosen()


def test_sensitive_columns_are_warned_of_when_ticked(tab: SetTab) -> None:
    assert not tab._form.sensitiveLabel.isVisible() and not tab._form.sensitiveCheck.isChecked()
    tab._form.sensitiveCheck.setChecked(True)
    assert tab._form.sensitiveLabel.isVisible()
