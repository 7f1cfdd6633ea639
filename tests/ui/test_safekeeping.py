"""Backups are made without being asked for, and a restore brings everything back into the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import backup, lists
from khenthuong_desktop.services import overview as overviews
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.safekeeping import ask_to_restore, chosen_file
from tests.ui.conftest import add_person


def test_a_backup_by_hand_and_back_again(main_window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    kept = tmp_path / f"usb{backup.FILE_ENDING}"
    main_window.safekeeping.back_up(kept)
    assert kept.exists() and str(kept) in main_window.status()
    add_person(desk.office, "Trần Văn Bình")
    main_window.safekeeping.restore(kept)
    assert lists.count(desk.office, "people", Query()) == 1
    assert "Đã phục hồi" in main_window.status()
    assert main_window.page("overview")._form.countsCard.isVisible()


def test_nothing_is_backed_up_when_nothing_was_saved(main_window: MainWindow, desk: Desk) -> None:
    main_window.safekeeping.ask_automatic()
    main_window.close()
    assert not main_window.isVisible()
    assert list(desk.office.folder.backups.iterdir()) == []


def test_a_broken_backup_is_told_and_changes_nothing(main_window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    broken = tmp_path / f"hong{backup.FILE_ENDING}"
    broken.write_bytes(b"khong phai ban sao luu")
    main_window.safekeeping.restore(broken)
    assert main_window.problem()
    assert lists.count(desk.office, "people", Query()) == 1


def test_the_automatic_backup_runs_beside_the_window(office: Office, tmp_path: Path, qtbot: QtBot) -> None:
    desk = start.make_desk(office, Settings(tmp_path / "s.json"))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.open_up()
    window.finish()
    add_person(office, "Nguyễn Thị An")
    desk.hub.deliver()
    window.safekeeping.ask_automatic()
    qtbot.waitUntil(lambda: not window.safekeeping.waits_for_backup)
    assert list(office.folder.backups.iterdir())
    window.close()
    desk.jobs.close()


def test_last_backup_is_the_same_everywhere_also_when_it_went_to_a_stick(
    main_window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    main_window.safekeeping.back_up(tmp_path / f"usb{backup.FILE_ENDING}")
    assert overviews.overview(desk.office).last_backup == desk.office.clock()
    assert not any(one.page == "backup" for one in overviews.overview(desk.office).due)
    assert not backup.list_backups(desk.office.folder), "it is told of, but it is not there"


def test_backup_of_the_settings_page_is_told_on_the_first_page(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    desk.hub.deliver()
    read: list[object] = []
    main_window.page("overview").read.connect(lambda told: read.append(told.last_backup))
    main_window.go("settings")
    settings = main_window.page("settings")
    settings.open_section("backup")
    settings.backups.back_up_now()
    main_window.page("overview")._pause.timeout.emit()
    assert read[-1] == desk.office.clock()


def test_name_without_ending_gets_it_and_overwrites_nothing(tmp_path: Path) -> None:
    assert chosen_file(str(tmp_path / "thang 11")) == tmp_path / f"thang 11{backup.FILE_ENDING}"
    assert chosen_file(str(tmp_path / "a.KTBACKUP")) == tmp_path / "a.KTBACKUP"
    (tmp_path / f"cu{backup.FILE_ENDING}").write_bytes(b"")
    with pytest.raises(UserError):
        chosen_file(str(tmp_path / "cu"))
    assert chosen_file(str(tmp_path / f"cu{backup.FILE_ENDING}")).exists(), "Qt has asked about that one"


def test_question_before_a_restore_says_what_comes_and_what_goes(
    main_window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    kept = tmp_path / f"usb{backup.FILE_ENDING}"
    main_window.safekeeping.back_up(kept)
    add_person(desk.office, "Trần Văn Bình")
    box = ask_to_restore(desk, main_window, kept, lambda path: None)
    told = box.informativeText()
    assert "10:40 ngày 20/11/2026 bởi An" in told
    assert "có 1 đối tượng, 0 đơn vị" in told and "có 2 đối tượng, 0 đơn vị" in told
    box.reject()
