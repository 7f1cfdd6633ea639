"""Backups are made without being asked for, and a restore brings everything back into the window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import backup, lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
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
