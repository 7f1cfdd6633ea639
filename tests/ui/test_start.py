"""From a data folder to the window in any weather: a sentence, never a traceback, nothing lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import backup, history, lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start
from tests.ui.conftest import add_person

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def no_window_of_another_test(qapp: QApplication) -> None:
    """A window still waiting to be deleted would be the parent of the questions at start, and take them along."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def run_program(folder: Path, settings: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "KHENTHUONG_SETTINGS": str(settings)}
    command = [sys.executable, "-m", "khenthuong_desktop", "--data", str(folder), "--quit-when-painted"]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)


def answer(choose: Callable[[QMessageBox], None], said: list[str]) -> None:
    """Press a button of the dialog that is going to open."""

    def press() -> None:
        box = next(
            (box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()), None
        )
        if box is None:
            QTimer.singleShot(5, press)
            return
        said.append(f"{box.text()} {box.informativeText()}")
        choose(box)

    QTimer.singleShot(0, press)


def press_role(role: QMessageBox.ButtonRole) -> Callable[[QMessageBox], None]:
    def choose(box: QMessageBox) -> None:
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()

    return choose


ACCEPT, DESTRUCTIVE, REJECT = (
    QMessageBox.ButtonRole.AcceptRole,
    QMessageBox.ButtonRole.DestructiveRole,
    QMessageBox.ButtonRole.RejectRole,
)


def test_a_new_folder_with_spaces_and_vietnamese_letters_opens(tmp_path: Path) -> None:
    folder = tmp_path / "Thi đua – Khen thưởng" / "Dữ liệu xã"
    done = run_program(folder, tmp_path / "s.json")
    assert (done.returncode, done.stderr) == (0, "")
    assert (folder / "khenthuong.db").exists()


def test_a_second_start_says_a_sentence_and_ends(office: Office, tmp_path: Path) -> None:
    done = run_program(office.folder.root, tmp_path / "s.json")
    assert done.returncode == 1
    assert "An" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("content", [b"SQLite format 3\x00" + b"\x00" * 10, b"xin ch\xc3\xa0o, day la van ban"])
def test_a_strange_or_broken_file_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    folder = DataFolder(tmp_path / "d")
    folder.root.mkdir()
    folder.database.write_bytes(content)
    done = run_program(folder.root, tmp_path / "s.json")
    assert done.returncode == 1
    assert done.stderr.strip() and "Traceback" not in done.stderr
    assert folder.database.read_bytes() == content


def leave_lock(folder: DataFolder) -> None:
    content = {"pid": 7, "host": "MAY-KHAC", "host_id": "f" * 16, "user": "Lan", "at": "2026-11-19T16:00:00+07:00"}
    folder.root.mkdir(parents=True, exist_ok=True)
    folder.lock.write_text(json.dumps(content), encoding="utf-8")


def test_an_older_file_is_upgraded_under_a_notice_that_goes_with_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = DataFolder(tmp_path / "xã")
    folder.prepare()
    with zipfile.ZipFile(ROOT / "tests/data/databases/schema-0002.ktbackup") as old:
        old.extract("khenthuong.db", folder.root)
    told: list[str] = []
    real = backup.before_upgrade

    def backed_up(*args: Any) -> None:
        shown = [one for one in QApplication.topLevelWidgets() if one.objectName() == "upgradeNotice"]
        told.extend(one.text() for one in shown if isinstance(one, QLabel) and one.isVisible())
        real(*args)

    monkeypatch.setattr(backup, "before_upgrade", backed_up)
    opened = start.open_office(folder, resources_root(), may_ask=True)
    assert opened is not None
    assert lists.count(opened, "people", Query("nguyen")) > 0
    opened.close()
    assert len(told) == 1 and "nâng cấp dữ liệu" in told[0]
    assert not any(w.isVisible() for w in QApplication.topLevelWidgets() if w.objectName() == "upgradeNotice")


def test_a_lock_of_another_pc_is_broken_only_knowingly(qapp: QApplication, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "d")
    leave_lock(folder)
    said: list[str] = []
    answer(press_role(REJECT), said)
    assert start.open_office(folder, resources_root(), may_ask=True) is None
    assert "MAY-KHAC" in said[0] and "Lan" in said[0]
    answer(press_role(DESTRUCTIVE), said)
    opened = start.open_office(folder, resources_root(), may_ask=True)
    assert opened is not None
    opened.close()


def test_damaged_data_offer_the_newest_backup(office: Office, tmp_path: Path) -> None:
    add_person(office, "Nguyễn Thị An")
    backup.before(office, backup.BY_HAND)
    folder = office.folder
    office.close()
    folder.database.write_bytes(folder.database.read_bytes()[:5000])
    said: list[str] = []
    answer(press_role(ACCEPT), said)
    opened = start.open_office(folder, resources_root(), may_ask=True)
    assert opened is not None and said
    assert lists.count(opened, "people", Query()) == 1
    opened.close()


def test_damaged_data_without_a_backup_are_told_and_left(office: Office) -> None:
    folder = office.folder
    office.close()
    for old in folder.backups.iterdir():
        old.unlink()
    broken = folder.database.read_bytes()[:5000]
    folder.database.write_bytes(broken)
    said: list[str] = []
    answer(press_role(REJECT), said)
    assert start.open_office(folder, resources_root(), may_ask=True) is None
    assert said and folder.database.read_bytes() == broken


def press_text(words: str) -> Callable[[QMessageBox], None]:
    def choose(box: QMessageBox) -> None:
        next(button for button in box.buttons() if words in button.text()).click()

    return choose


def test_damaged_data_are_mended_from_a_copy_on_a_stick(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(office, "Nguyễn Thị An")
    stick = tmp_path / f"usb{backup.FILE_ENDING}"
    backup.back_up(office, stick)
    folder = office.folder
    office.close()
    folder.database.write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **more: (str(stick), ""))
    said: list[str] = []
    answer(press_text("Phục hồi từ tệp"), said)
    opened = start.open_office(folder, resources_root(), may_ask=True)
    assert opened is not None and "USB" in said[0]
    assert lists.count(opened, "people", Query()) == 1
    opened.close()


def test_who_chose_the_wrong_folder_may_choose_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = DataFolder(tmp_path / "sai")
    wrong.root.mkdir()
    wrong.database.write_text("danh sách đi chợ")
    right = tmp_path / "đúng"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args, **more: str(right))
    said: list[str] = []
    answer(press_text("Chọn thư mục khác"), said)
    opened = start.open_office(wrong, resources_root(), may_ask=True)
    assert opened is not None and opened.folder.root == right
    assert wrong.database.read_text() == "danh sách đi chợ"
    opened.close()


def settings_of(tmp_path: Path, content: object) -> Settings:
    file = tmp_path / "s.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return Settings(file)


def test_history_names_whom_the_settings_of_this_pc_name(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, {"user": {"name": " Trần Thị  Lan "}})
    opened = start.open_office(DataFolder(tmp_path / "d"), resources_root(), may_ask=False, settings=settings)
    assert opened is not None
    add_person(opened, "Nguyễn Thị An")
    step = history.next_undo(opened)
    assert step is not None and step.user == "Trần Thị Lan"
    opened.close()


@pytest.mark.parametrize("named", [None, "", "  ", 7])
def test_without_a_name_the_account_of_this_pc_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: object
) -> None:
    monkeypatch.setenv("LOGNAME", "lan.tt")
    settings = settings_of(tmp_path, {"user": {"name": named}})
    opened = start.open_office(DataFolder(tmp_path / "d"), resources_root(), may_ask=False, settings=settings)
    assert opened is not None
    assert opened.user == opened.database.user == "lan.tt"
    opened.close()


SAY_SIZE = """
import sys
from pathlib import Path
from khenthuong_desktop.system.paths import resources_root
from khenthuong_desktop.system.settings import Settings
from khenthuong_desktop.ui import start

print(start.application(resources_root(), Settings(Path(sys.argv[1]))).font().pixelSize())
"""


@pytest.mark.parametrize(("kept", "size"), [(16, "16"), (400, "13"), ("to", "13")])
def test_size_of_letters_is_there_from_the_start(tmp_path: Path, kept: object, size: str) -> None:
    file = settings_of(tmp_path, {"look": {"text_pixels": kept}}).file
    command = [sys.executable, "-c", SAY_SIZE, str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.stdout.strip(), done.returncode) == (size, 0), done.stderr
