"""In tất cả ra USB: ticks, place and formats; what became of each paper is told, and when a stick may be pulled out."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import conference_sets, conferences, office_setup, programme
from khenthuong_desktop.system import drives
from khenthuong_desktop.system.drives import Drive
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.pages.conference_set_tab import SetTab
from khenthuong_desktop.ui.pages.conference_set_table import NAME, STATE
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
    tab.rows.tick(lambda key: key in keys)


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
    assert [state(tab, key) for key in ("nomination-form", "roster", "reserves")] == [
        "đã ghi",
        words.NOT_REACHED,
        words.NOT_REACHED,
    ]
    assert "1 tệp mới" in said(tab) and "Còn 2 văn bản chưa ghi" in said(tab)
    assert tab._form.writeButton.isVisible() and not tab._form.cancelButton.isVisible()


def test_of_two_sticks_the_chosen_one_gets_the_set_and_the_other_nothing(
    desk: Desk, qtbot: QtBot, conference_id: str, tmp_path: Path
) -> None:
    plugged = []
    for name in ("KINGSTON", "Ổ của chị Lan"):
        (tmp_path / name).mkdir(exist_ok=True)
        plugged.append(Drive(tmp_path / name, name, 14 << 30, 16 << 30, True))
    both = SetTab(desk, sticks=lambda: tuple(plugged))
    qtbot.addWidget(both)
    both.show()
    both.show_conference(conference_id)
    only(both, "roster")
    both._form.sticksList.setCurrentRow(1)
    both.write()
    assert files(plugged[0]) == [] and len(files(plugged[1])) == 2


def test_an_issue_of_the_old_day_is_never_simply_written(
    tab: SetTab, desk: Desk, conference_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One stick with two days on it: the print shop would not know which of them holds."""
    programme.add(desk.office, conference_id, content="Khai mạc", minutes=10)
    programme.issue(desk.office, conference_id)
    settings = conferences.settings_of(conferences.conference(desk.office, conference_id))
    conferences.change(desk.office, conference_id, replace(settings, held_on=date(2026, 12, 5)))
    desk.hub.deliver()
    tab.look()
    assert state(tab, "programme") == "cần xem" and state(tab, "roster") == "in được"
    tab._form.papersTable.setCurrentCell(row_of(tab, "programme"), NAME)
    reason = tab._form.reasonLabel.text()
    assert "Bản 1 ban hành trước khi có ngày. Ban hành bản 2" in reason
    went: list[tuple[str, str | None]] = []
    monkeypatch.setattr(desk, "go", lambda place, record: went.append((place, record)))
    assert tab._form.goButton.text() == "Sửa ở Hội nghị, Chương trình"
    tab._form.goButton.click()
    assert went == [("conferences", f"{conference_id}:programme")]
    only(tab, "programme", "roster")
    tab.write()
    assert state(tab, "programme") == "đã ghi, cần xem" and state(tab, "roster") == "đã ghi"
    assert "Bản 1 ban hành trước khi có ngày" in said(tab)
    assert tab._form.resultLabel.property("meaning") == "look"


def test_what_is_not_needed_is_no_blemish_of_a_set(tab: SetTab) -> None:
    """A conference that is no pilot has no note of experience: the officer must not look for what is wrong."""
    only(tab, "roster", "experience-note")
    tab.write()
    assert state(tab, "experience-note") == "không cần" and "chưa lập được" not in said(tab)
    assert tab._form.resultLabel.property("meaning") == "good"


def test_a_file_open_in_word_is_named_and_the_rest_is_written(tab: SetTab, monkeypatch: pytest.MonkeyPatch) -> None:
    only(tab, "roster", "nomination-form")
    move = os.replace

    def held(source: str, target: str) -> None:
        if "Danh sách đại biểu.pdf" in os.fspath(target):
            raise OSError(errno.EBUSY, "open elsewhere")
        move(source, target)

    with monkeypatch.context() as weather:
        weather.setattr(os, "replace", held)
        tab.write()
    assert state(tab, "roster") == "chưa ghi được" and state(tab, "nomination-form") == "đã ghi"
    assert "Danh sách đại biểu.pdf" in said(tab) and tab._form.resultLabel.property("meaning") == "look"
    tab.write()
    assert state(tab, "roster") == "đã ghi"


def test_old_files_with_sensitive_columns_are_pointed_at_when_they_stay(tab: SetTab) -> None:
    """The officer who unticks them must not hand on a stick that still has them."""
    only(tab, "roster")
    tab._form.excelCheck.setChecked(True)
    tab._form.sensitiveCheck.setChecked(True)
    tab.write()
    tab._form.sensitiveCheck.setChecked(False)
    tab._form.excelCheck.setChecked(False)
    tab.write()
    assert "cột nhạy cảm" in said(tab) and tab._form.resultLabel.property("meaning") == "look"


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
    assert "roster" not in tab.rows.ticked()


def test_sensitive_columns_are_warned_of_when_ticked(tab: SetTab) -> None:
    assert not tab._form.sensitiveLabel.isVisible() and not tab._form.sensitiveCheck.isChecked()
    tab._form.sensitiveCheck.setChecked(True)
    assert tab._form.sensitiveLabel.isVisible()


def test_a_long_outcome_scrolls_and_says_first_where_it_lies_and_what_was_edited(
    tab: SetTab, desk: Desk, conference_id: str, tmp_path: Path
) -> None:
    """Cut at both ends, nobody read that the roster edited in Word was kept and the new one lies beside it."""
    folder = tmp_path / "Hồ sơ"
    folder.mkdir()
    programme.add(desk.office, conference_id, content="Khai mạc", minutes=10)
    programme.issue(desk.office, conference_id)
    settings = conferences.settings_of(conferences.conference(desk.office, conference_id))
    conferences.change(desk.office, conference_id, replace(settings, held_on=date(2026, 12, 5)))
    desk.hub.deliver()
    only(tab, "programme", "roster", "reserves")
    tab._form.wordCheck.setChecked(True)
    tab.take_folder(folder)
    tab.write()
    (edited,) = folder.rglob("*Danh sách đại biểu.docx")
    edited.write_bytes(b"written by hand")
    programme.add(desk.office, conference_id, content="Bế mạc", minutes=10)
    made.add(desk.office, conference_id, [{"name": "Vàng Thị Mới", "state": "chosen"}])
    tab.write()
    lines = said(tab).split("\n")
    assert str(edited.parent) in lines[1]
    place = [at for at, line in enumerate(lines) if f"{edited.stem} (2).docx" in line]
    assert place and place[0] < next(at for at, line in enumerate(lines) if "ban hành" in line)
    tab.resize(1100, 420)
    area, bar = tab._form.resultArea, tab._form.resultArea.verticalScrollBar()
    QApplication.processEvents()
    assert tab._form.resultLabel.height() >= tab._form.resultLabel.heightForWidth(tab._form.resultLabel.width())
    assert bar.maximum() > 0 and bar.value() == 0
    assert tab._form.resultLabel.width() <= area.viewport().width()
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Down)
    assert bar.value() > 0


def test_nothing_said_leaves_no_empty_stop_for_the_keyboard(tab: SetTab) -> None:
    assert not tab._form.resultArea.isVisible()
    tab.write()
    assert tab._form.resultArea.isVisible()


def test_all_or_only_what_can_be_printed_is_ticked_with_one_press(tab: SetTab) -> None:
    tab._form.allButton.click()
    assert len(tab.rows.ticked()) == len(tab.papers)
    tab._form.readyButton.click()
    assert set(tab.rows.ticked()) == {one.key for one in tab.papers} - tab.problems.keys() and tab.problems


def test_a_stick_that_may_still_be_writing_is_not_said_to_be_safe(tab: SetTab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pulled out then, it would be empty at the print shop."""
    monkeypatch.setattr(drives, "is_removable", lambda _path: True)
    monkeypatch.setattr(conference_sets, "may_unplug", lambda _done: False)
    tab.write()
    assert said(tab).split("\n")[1] == words.NOT_SAFE.format(label="KINGSTON")
    assert tab._form.resultLabel.property("meaning") == "look"
