"""The preview: pages as they will be printed, and the way from there to a file."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_lists
from khenthuong_desktop.services.paper_list_choices import ListChoices
from khenthuong_desktop.ui import start
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog, steps_of
from khenthuong_desktop.ui.dialogs.shown_paper import ShownPaper, Steps, of_paper
from khenthuong_desktop.ui.jobs import Cancelled, Jobs, Progress
from khenthuong_desktop.wording import papers_window as words
from tests.ui.conftest import add_person
from tests.ui.pdf_making import pdf_of, shown

Key, Mod = Qt.Key, Qt.KeyboardModifier
PAGES = ["Nguyễn Thị An", "Lò Văn Ân", "Lò Văn Bình"]
Held = list[Callable[[], None]]


def opened(desk: Desk, paper: ShownPaper, qtbot: QtBot) -> PaperPreviewDialog:
    dialog = PaperPreviewDialog(desk, paper)
    qtbot.addWidget(dialog)
    dialog.resize(900, 600)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def list_of_people(desk: Desk) -> ShownPaper:
    add_person(desk.office, "Lò Văn Ân")
    return of_paper(desk.office, "Danh sách cá nhân", "list", lambda: paper_lists.compose(desk.office, "people"))


@pytest.fixture
def held(desk: Desk) -> tuple[Desk, Held]:
    """A desk whose background work waits until it is let go."""
    waiting: Held = []
    made = start.make_desk(desk.office, desk.settings, Jobs(waiting.append))
    return made, waiting


def test_pages_zoom_and_the_field_of_the_page(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, shown(pdf_of(PAGES)), qtbot)
    form = dialog._form
    assert dialog.windowTitle() == "Danh sách cá nhân"
    assert (form.pageEdit.text(), form.countLabel.text()) == ("1", "/ 3")
    QTest.keyClick(dialog, Key.Key_G, Mod.ControlModifier)
    QTest.keyClicks(form.pageEdit, "3")
    QTest.keyClick(form.pageEdit, Key.Key_Return)
    assert dialog.pages.page == 3 and dialog.isVisible()
    QTest.keyClick(dialog, Key.Key_0, Mod.ControlModifier)
    assert form.zoomButton.text() == "100\u00a0%"
    QTest.keyClick(dialog, Key.Key_Plus, Mod.ControlModifier)
    assert form.zoomButton.text() == "125\u00a0%"
    QTest.keyClick(dialog, Key.Key_Minus, Mod.ControlModifier)
    QTest.keyClick(dialog, Key.Key_3, Mod.ControlModifier)
    assert form.pageButton.isChecked() and not form.widthButton.isChecked()


def test_a_page_there_is_none_of(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, shown(pdf_of(PAGES)), qtbot)
    edit = dialog._form.pageEdit
    edit.setFocus()
    edit.setText("9")
    QTest.keyClick(edit, Key.Key_Return)
    assert dialog.pages.page == 1 and edit.property("look") == "wrong"
    assert dialog._form.saidLabel.text() == words.NO_SUCH_PAGE.format(of=3)
    QTest.keyClick(edit, Key.Key_Escape)
    assert dialog.isVisible() and edit.text() == "1"


def test_search_by_keys(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, shown(pdf_of(PAGES)), qtbot)
    QTest.keyClick(dialog, Key.Key_F, Mod.ControlModifier)
    dialog._form.findEdit.setText("Lò Văn")
    QTest.keyClick(dialog._form.findEdit, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._form.foundLabel.text() == "1/2")
    QTest.keyClick(dialog._form.findEdit, Key.Key_Return)
    assert dialog._form.foundLabel.text() == "2/2"
    QTest.keyClick(dialog, Key.Key_F3, Mod.ShiftModifier)
    assert dialog._form.foundLabel.text() == "1/2"
    QTest.keyClick(dialog._form.findEdit, Key.Key_Escape)
    assert dialog.isVisible() and dialog._form.foundLabel.text() == ""
    dialog._form.findEdit.setText("Giàng")
    dialog.find_next(1)
    qtbot.waitUntil(lambda: dialog._form.foundLabel.text() == words.NOT_FOUND)


def test_the_three_formats_are_saved_and_the_folder_is_remembered(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(desk, list_of_people(desk), qtbot)
    folder = tmp_path / "Văn bản"
    folder.mkdir()
    proposed: list[Path] = []

    def choose(_parent: object, _title: str, start: str, _filter: str) -> tuple[str, str]:
        proposed.append(Path(start))
        return str(folder / Path(start).stem), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    form = dialog._form
    for button in (form.pdfButton, form.wordButton, form.excelButton):
        button.click()
    beginnings = {path.name: path.read_bytes()[:4] for path in folder.iterdir()}
    assert beginnings == {
        "Danh sách cá nhân.pdf": b"%PDF",
        "Danh sách cá nhân.docx": b"PK\x03\x04",
        "Danh sách cá nhân.xlsx": b"PK\x03\x04",
    }
    assert [path.parent for path in proposed[1:]] == [folder, folder]
    assert form.saidLabel.text() == words.SAVED.format(path=folder / "Danh sách cá nhân.xlsx")
    assert dialog._made is not None and (folder / "Danh sách cá nhân.pdf").read_bytes() == dialog._made.pdf
    form.pdfButton.click()  # the ending was left out: nobody was asked whether that file may be replaced
    assert "Danh sách cá nhân.pdf" in form.saidLabel.text() and form.saidLabel.property("look") == "wrong"


def test_a_pdf_of_others_has_no_word_and_excel(desk: Desk, qtbot: QtBot) -> None:
    form = opened(desk, shown(pdf_of(PAGES)), qtbot)._form
    assert form.pdfButton.isVisible() and not form.wordButton.isVisible() and not form.excelButton.isVisible()


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_a_full_disk_is_said_and_the_old_file_stays(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    dialog = opened(desk, list_of_people(desk), qtbot)
    path = tmp_path / f"Danh sách{ending}"
    path.write_bytes(b"ban cu")
    before = sorted(tmp_path.iterdir())

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        dialog.save(path)
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
    assert [path.name in box.text() for box in boxes] == [True]
    boxes[0].close()
    assert path.read_bytes() == b"ban cu" and sorted(tmp_path.iterdir()) == before
    assert dialog._form.saidLabel.text() == "" and dialog._form.pdfButton.isEnabled()


def test_the_window_is_there_before_the_pages_and_can_be_closed(held: tuple[Desk, Held], qtbot: QtBot) -> None:
    desk, waiting = held
    told: list[int] = []

    def make(steps: Steps) -> object:
        steps(1, 2)
        told.append(1)
        steps(2, 2)
        raise AssertionError("it went on")

    dialog = opened(desk, ShownPaper("Danh sách", "list", make), qtbot)  # type: ignore[arg-type]
    form = dialog._form
    assert form.stack.currentWidget() is form.makingPage and not form.printButton.isEnabled()
    QTest.keyClick(form.cancelMakingButton, Key.Key_Space)
    assert not dialog.isVisible()
    waiting[0]()
    assert told == []


def test_what_stops_the_paper_is_said_where_its_pages_would_be(desk: Desk, qtbot: QtBot) -> None:
    def make(_steps: Steps) -> object:
        raise UserError("paper.no_columns")

    dialog = opened(desk, ShownPaper("Danh sách", "list", make), qtbot)  # type: ignore[arg-type]
    form = dialog._form
    assert form.makingLabel.text() and form.makingLabel.property("look") == "wrong"
    assert form.makingBar.isHidden() and not form.pdfButton.isEnabled()


def test_a_list_too_wide_for_a4_still_becomes_a_workbook(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    add_person(desk.office, "Lò Văn Ân")
    every = tuple(one.key for one in paper_lists.choosable("people", sensitive=True))
    choices = ListChoices(columns=every, sensitive=True)
    paper = of_paper(desk.office, "Danh sách", "list", lambda: paper_lists.compose(desk.office, "people", choices))
    dialog = opened(desk, paper, qtbot)
    form = dialog._form
    assert form.stack.currentWidget() is form.makingPage and form.makingLabel.property("look") == "wrong"
    assert not form.printButton.isEnabled() and not form.pdfButton.isEnabled() and form.excelButton.isEnabled()
    dialog.save(tmp_path / "Danh sách.xlsx")
    assert (tmp_path / "Danh sách.xlsx").read_bytes().startswith(b"PK")
    assert form.makingLabel.text() and form.excelButton.isEnabled()


def test_a_hundred_thousand_rows_are_told_ten_times_a_second() -> None:
    told: list[int] = []
    progress = Progress(lambda n, _of, _text: told.append(n))
    seconds = 0.0
    steps = steps_of(progress, clock=lambda: seconds)
    for row in range(100_000):
        seconds = row / 50_000
        steps(row, 100_000)
    assert 18 <= len(told) <= 20 and told == sorted(told)
    progress.cancel()
    with pytest.raises(Cancelled):
        steps(10_000, 10_000)
