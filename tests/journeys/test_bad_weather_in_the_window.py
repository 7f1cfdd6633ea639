"""Bad weather while the window is open: a sentence at its level, the typed text still there, and the work goes on."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.exceptions import capture_exceptions

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.domain.office_setup import Setup
from khenthuong_desktop.services import lists, office_setup
from khenthuong_desktop.services import office as offices
from khenthuong_desktop.services.check import check
from khenthuong_desktop.system import logs
from khenthuong_desktop.system.paths import DataFolder, resources_root
from khenthuong_desktop.ui import messages
from khenthuong_desktop.ui.dialogs.catalogue_row_dialog import CatalogueRowDialog
from khenthuong_desktop.ui.dialogs.many_units_dialog import ManyUnitsDialog
from khenthuong_desktop.ui.dialogs.office_wizard import OfficeWizard
from khenthuong_desktop.ui.dialogs.unit_change_dialog import UnitChangeDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.places import built_places
from khenthuong_desktop.ui.widgets.cell_editors import TextEditor
from khenthuong_desktop.wording import settings_page as settings_words
from tests.journeys.conftest import (
    CTRL,
    Key,
    Program,
    boxes,
    column,
    editor_of,
    press,
    settle,
    stored,
    text_of,
    write,
)

NOBODY = 65534
TYPED = "Nguyễn Thị Phượng"


def fill(program: Program) -> None:
    """A small office, made before the weather turns."""
    opened = offices.open_office(program.folder, clock=program.clock, user="Lan", resources=resources_root())
    office_setup.set_up(opened, Setup("Phường Tân Lập", standing_body="Văn phòng", unit_count=3))
    for name in ("Lò Văn Ân", "Đỗ Đức Bình"):
        lists.edit(opened, "people", [CellChange(None, "full_name", name)])
    lists.edit(opened, "people", [CellChange(None, "full_name", "Ai đó đã bỏ")])
    gone = lists.page(opened, "people", Query(text="ai do"), 0, 1)[0].id
    lists.retire(opened, "people", [gone])
    opened.close()


def people(program: Program) -> Any:
    """The list of individuals with the keyboard in its first name."""
    press(Key.Key_2, CTRL)
    grid = program.window.page("subjects").grid
    grid.view.setFocus()
    press(Key.Key_Home, CTRL)
    return grid


def told() -> QMessageBox:
    """The one message on the screen: what happened, and what to do next."""
    settle()
    (box,) = boxes()
    assert box.text().endswith(".") and box.informativeText().endswith(".")
    return box


def close(box: QMessageBox) -> None:
    box.button(QMessageBox.StandardButton.Close).click()
    settle()


# --- a full disk ----------------------------------------------------------------------------------------


def test_a_cell_that_finds_the_disk_full_keeps_its_text_until_there_is_room(program: Program) -> None:
    fill(program)
    window = program.start()
    grid = people(program)
    connection = program.office.database._connection()
    before = stored(program.folder)
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
    connection.execute("PRAGMA cache_spill = OFF")
    long = TYPED + " và những người khác" * 1000
    grid.view.edit_or_toggle()
    editor = editor_of(grid)
    assert isinstance(editor, TextEditor)
    editor.setText(long)
    press(Key.Key_Return)
    box = told()
    assert "đĩa" in (box.text() + box.informativeText()).lower() or "đầy" in box.text().lower()
    assert window.problem() == "", "a full disk is no small thing to say in a line"
    assert text_of(editor_of(grid)) == long and editor_of(grid).isVisible()
    assert stored(program.folder) == before
    close(box)
    press(Key.Key_Return)  # still no room: told again, and still not lost
    assert text_of(editor_of(grid)) == long
    close(told())
    connection.execute("PRAGMA max_page_count = 1000000")
    press(Key.Key_Return)
    assert boxes() == [] and not grid.view.editing
    assert long in column(grid, "full_name")
    press(Key.Key_Z, CTRL)
    assert sorted(column(grid, "full_name")) == ["Lò Văn Ân", "Đỗ Đức Bình"]
    assert check(program.office) == []


def test_a_new_row_and_a_pasted_block_wait_for_room_too(program: Program) -> None:
    fill(program)
    program.start()
    grid = people(program)
    connection = program.office.database._connection()
    before = stored(program.folder)
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
    QGuiApplication.clipboard().setText("\r\n".join(f"Trần Thị {n}\tNữ" for n in range(500)))
    press(Key.Key_V, CTRL)
    close(told())
    assert stored(program.folder) == before
    assert sorted(column(grid, "full_name")) == ["Lò Văn Ân", "Đỗ Đức Bình"]
    connection.execute("PRAGMA max_page_count = 1000000")
    press(Key.Key_V, CTRL)
    assert boxes() == [] and grid.model.count == 500


# --- what nobody foresaw --------------------------------------------------------------------------------


def test_a_fault_in_the_program_names_the_log_and_the_window_lives(
    program: Program, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs.append("unexpected")
    fill(program)
    window = program.start()
    log = logs.install(program.folder.root)
    grid = people(program)
    page: Any = window.page("subjects")

    def fault(*_: object) -> int:
        raise RuntimeError("lỗi của người viết chương trình")

    with capture_exceptions(), monkeypatch.context() as patch:
        messages.install(lambda: log.path)
        try:
            # Once where a guard stands around the slot, and once where nobody has put one.
            patch.setattr(lists, "retire", fault)
            page._form.retireButton.click()
            box = told()
            assert str(log.path) in box.informativeText()
            assert "lỗi của người viết" not in box.text() + box.informativeText()
            close(box)
            patch.setattr(page.grid.deeds, "new_row", fault)
            page._form.addButton.click()
            program.qtbot.waitUntil(lambda: len(boxes()) == 1)
            close(told())
        finally:
            messages.remove()
            log.close()
    assert log.path is not None and log.path.read_text(encoding="utf-8").count("RuntimeError: lỗi của người viết") == 2
    assert stored(program.folder)["subjects"]
    grid.view.setFocus()
    press(Key.Key_Home, CTRL)
    write(TYPED)
    press(Key.Key_Return)
    assert TYPED in column(grid, "full_name")


# --- the data gone --------------------------------------------------------------------------------------


def test_a_drive_pulled_out_under_the_window_loses_nothing_typed(program: Program) -> None:
    fill(program)
    window = program.start()
    grid = people(program)
    away = program.folder.root.with_name("rút ra")
    program.folder.root.rename(away)
    write(TYPED)
    press(Key.Key_Return)
    box = told()
    assert text_of(editor_of(grid)) == TYPED
    close(box)
    away.rename(program.folder.root)
    press(Key.Key_Return)
    assert boxes() == [] and TYPED in column(grid, "full_name")
    assert "Đã lưu" in window.status()
    assert check(program.office) == []


@pytest.mark.parametrize("page", [place.name for place in built_places()])
def test_a_database_deleted_under_the_window_is_told_and_no_page_dies(program: Program, page: str) -> None:
    fill(program)
    window = program.start()
    grid = people(program)
    shutil.rmtree(program.folder.root)
    write(TYPED)
    press(Key.Key_Return)
    close(told())
    press(Key.Key_Escape)  # the officer gives the cell up
    assert not grid.view.editing
    window.go(page)
    settle()
    for box in boxes():
        assert box.text().endswith(".") and box.informativeText().endswith(".")
        close(box)
    press(Key.Key_F5)
    press(Key.Key_Z, CTRL)
    settle()
    for box in boxes():
        assert box.text().endswith(".") and box.informativeText().endswith(".")
        close(box)
    assert window.isVisible()
    assert not program.folder.database.exists(), "no new, empty file in its place"


# --- a folder that can only be read ---------------------------------------------------------------------

if sys.platform != "win32":  # where the rights of a folder say who may write into it

    @pytest.fixture
    def read_only(program: Program) -> Iterator[MainWindow]:
        """The window on a folder somebody has locked; root would be let through everywhere."""
        place = Path(tempfile.mkdtemp(prefix="khenthuong-"))
        place.chmod(0o755)
        program.folder = DataFolder(place / "Dữ liệu chỉ đọc")
        fill(program)
        program.start()  # what is imported at first use is imported now
        program.end()
        paths = [program.folder.root, *program.folder.root.rglob("*")]
        for path in paths:
            path.chmod(0o555 if path.is_dir() else 0o444)
        if os.getuid() == 0:
            os.seteuid(NOBODY)
        try:
            opened = offices.open_office(program.folder, clock=program.clock, user="Lan", resources=resources_root())
        finally:
            if os.getuid() == 0:
                os.seteuid(0)
        yield program.start(opened)
        program.give_up()
        for path in paths:
            path.chmod(0o755 if path.is_dir() else 0o644)
        shutil.rmtree(place)

    def files_of(folder: DataFolder) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in folder.root.rglob("*") if path.is_file()}

    def test_read_only_is_said_across_the_window_with_a_next_step(read_only: MainWindow, program: Program) -> None:
        assert program.office.read_only == "folder.read_only"
        bar = read_only._reading_bar
        assert bar is not None and bar.isVisible()
        assert bar.text().startswith("Chỉ đọc: ") and bar.text().count(".") >= 2
        # And reading goes on.
        grid = people(program)
        assert sorted(column(grid, "full_name")) == ["Lò Văn Ân", "Đỗ Đức Bình"]
        press(Key.Key_K, CTRL)
        write("binh")
        press(Key.Key_Return)
        assert grid.model.text(grid.view.currentIndex().row(), 0) == "Đỗ Đức Bình"

    def refused_by_dialog(window: MainWindow, dialog: Any, do: Callable[[], object]) -> str:
        """What a dialog says instead of doing it; empty when it did."""
        dialog.open()
        settle()
        do()
        settle()
        said = dialog._form.problemLabel.text() or window.problem() or " ".join(box.text() for box in boxes())
        shut = not dialog.isVisible()
        dialog.setParent(None)
        dialog.deleteLater()
        for box in boxes():
            box.close()
        return "" if shut else said

    def test_every_change_is_refused_with_a_sentence_and_changes_nothing(
        read_only: MainWindow, program: Program, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        window, desk = read_only, read_only.desk
        before = files_of(program.folder)
        said: dict[str, str] = {}

        # In the list: typing, pasting, emptying, filling down, a new row, taking a row out.
        grid = people(program)
        deeds: dict[str, Callable[[], object]] = {
            "typing": lambda: write("a"),
            "F2": lambda: press(Key.Key_F2),
            "paste": lambda: press(Key.Key_V, CTRL),
            "clear": lambda: press(Key.Key_Delete),
            "fill": lambda: press(Key.Key_D, CTRL),
            "new": lambda: press(Key.Key_Insert),
            "retire": lambda: press(Key.Key_Minus, CTRL),
            "undo": lambda: press(Key.Key_Z, CTRL),
            "history": lambda: window.page("history").undo_step(),
        }
        QGuiApplication.clipboard().setText("Trần Thị Bưởi")
        for name, do in deeds.items():
            if name == "history":
                window.go("history")
                window.page("history").grid.view.go(0, 0)
            window.say("–")
            window._hide_problem()
            do()
            settle()
            assert boxes() == [], f"{name}: the banner says it already"
            said[name] = window.problem() or window.status().partition("· ")[2].strip("–")
            assert not grid.view.editing and grid.model.draft is None

        # Dialogs, as they would be reached if a button were not grey.
        wizard = OfficeWizard(desk, window)
        wizard._form.communeEdit.setText("Xã Khác")
        said["wizard"] = refused_by_dialog(window, wizard, wizard.finish)
        many = ManyUnitsDialog(desk, window)
        many._form.namesEdit.setPlainText("Khu phố 9")
        many.kind.setEditText("Khu phố")
        said["many units"] = refused_by_dialog(window, many, many.add)
        units = [row.id for row in lists.page(program.office, "units", Query(), 0, 9)]
        change = UnitChangeDialog(desk, units[:1], window)
        change._form.dayEdit.setText("1/1/2027")
        change.target.set_code(units[1])
        said["unit change"] = refused_by_dialog(window, change, change.carry_out)
        row = CatalogueRowDialog(desk, "religions", None, window)
        for key, text in (("code", "moi"), ("name", "Đạo mới"), ("source", "Văn bản")):
            row.set_text(key, text)
        said["catalogue"] = refused_by_dialog(window, row, row.accept)
        assert not [name for name, sentence in said.items() if not sentence.endswith(".")], said
        assert files_of(program.folder) == before

    def test_no_button_of_any_page_changes_a_read_only_office(
        read_only: MainWindow, program: Program, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Every button that is not grey is pressed, as somebody will who wonders what it does."""
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
        before = files_of(program.folder)
        window, pressed = read_only, 0
        for place in built_places():
            window.go(place.name)
            page = window.page(place.name)
            sections: list[Callable[[], object]] = [lambda: None]
            if place.name == "settings":
                sections = [partial(page.open_section, key) for key in settings_words.SECTIONS]
            if place.name == "subjects":
                sections = [partial(page.show_list, name) for name in page._chips]
            for show in sections:
                show()
                settle()
                for one in page.findChildren(QPushButton):
                    if not one.isVisible() or not one.isEnabled():
                        continue
                    one.click()
                    pressed += 1
                    settle()
                    for opened in window.findChildren(QMessageBox) + boxes():
                        opened.close()
                    for dialog in [d for d in window.findChildren(QDialog) if d.isVisible()]:
                        dialog.reject()
                    if window.current != place.name:
                        window.go(place.name)
                        show()
        assert pressed > 10
        assert files_of(program.folder) == before
