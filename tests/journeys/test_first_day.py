"""A whole first day in an office: from the empty folder to a register that has been mended, moved and restored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from khenthuong_desktop.services import lists
from khenthuong_desktop.services.check import check
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.wording import units as unit_words
from khenthuong_desktop.wording import window as words
from tests.journeys.conftest import (
    ALT,
    CTRL,
    SHIFT,
    Choose,
    Key,
    Program,
    boxes,
    button,
    column,
    dialog_of,
    fold_list,
    press,
    same,
    settle,
    stored,
    write,
)

ROWS = 1000
BAD_DAY, BAD_UNIT, BAD_NUMBER = "30/02/1980", "KP 99", "12345"


def line(n: int) -> str:
    """One row as it stands in the office's old Excel file; some of them are wrong."""
    woman = n % 2 == 0
    cells = (
        f"{'Trần Thị' if woman else 'Lê Văn'} {'Hằng' if n % 3 else 'Thuỷ'} {n}",
        "Nữ" if woman else "Nam",
        BAD_DAY if n % 100 == 7 else f"{n % 28 + 1}/{n % 12 + 1}/{1960 + n % 40}",
        BAD_UNIT if n % 250 == 3 else f"KP {n % 12 + 1}",
        "Tổ trưởng" if n % 10 == 0 else "",
        BAD_NUMBER if n in (11, 511) else f"024{1 if woman else 0}{(60 + n % 40) % 100:02}{n:06}",
        "Kinh" if n % 5 else "Tày",
        "x" if n % 4 else "",
    )
    return "\t".join(cells)


BLOCK = "".join(line(n) + "\r\n" for n in range(ROWS))
BAD_CELLS = ROWS // 100 + ROWS // 250 + 2


def declare_the_office(window: MainWindow) -> None:
    button(window, words.SET_UP_OFFICE).click()
    wizard = dialog_of(window)
    wizard._form.communeEdit.setFocus()
    write("Phường Tân Lập")
    fold_list()
    wizard._form.provinceEdit.setFocus()
    write("Tỉnh Thái Nguyên")
    fold_list()
    wizard.next()
    wizard.next()
    wizard.signer_lines.lines[0].name_edit.setFocus()
    write("Đào Thị Mẫu")
    wizard.next()
    wizard.finish()
    settle()
    assert not wizard.isVisible(), wizard._form.problemLabel.text()


def add_units(window: MainWindow) -> None:
    press(Key.Key_3, CTRL)
    page: Any = window.page("units")
    page._form.manyButton.click()
    dialog = dialog_of(window)
    dialog._form.firstEdit.setFocus()
    write("Khu phố 1")
    dialog._form.lastEdit.setFocus()
    write("Khu phố 12")
    dialog._form.namesEdit.setFocus()
    dialog._form.addButton.click()
    settle()
    assert page.grid.model.count == 12
    assert "Thêm" in window.status() and "12" in window.status()


def type_people(window: MainWindow) -> None:
    press(Key.Key_2, CTRL)
    page: Any = window.page("subjects")
    page._form.addButton.click()
    for row in (("Nguyễn Thị Ánh", "Nữ", "1985", "KP 3"), ("Đỗ Đức Bình", "Nam", "02/9/1979", "Khu phố 3")):
        for number, text in enumerate(row):
            if number:
                press(Key.Key_Tab)
            write(text)
        press(Key.Key_Return)
        press(Key.Key_Insert)
    press(Key.Key_Minus, CTRL)  # the row begun last is not wanted
    assert sorted(column(page.grid, "full_name")) == ["Nguyễn Thị Ánh", "Đỗ Đức Bình"]
    assert column(page.grid, "unit_id") == ["Khu phố 3"] * 2
    assert set(column(page.grid, "birth_date")) == {"1985", "02/09/1979"}


def show_eighth_column(window: MainWindow) -> None:
    """'Chọn cột…' in the heading's menu."""
    page: Any = window.page("subjects")
    page.grid.columns_wanted.emit()
    dialog = dialog_of(window)
    listed = dialog._form.columnsList
    wanted = next(
        listed.item(n)
        for n in range(listed.count())
        if listed.item(n).data(Qt.ItemDataRole.UserRole) == "direct_worker"
    )
    wanted.setCheckState(Qt.CheckState.Checked)
    dialog._form.applyButton.click()
    settle()
    keys = [page.grid.model.columns[number].key for number in page.grid.view.shown_columns()]
    assert keys.index("direct_worker") == 7 and len(keys) == 9  # the last one tells of awards


def reds(grid: Any) -> list[str]:
    """The texts of the red cells that are on record."""
    office = grid._desk.office
    ids = grid.model.row_ids(0, grid.model.count - 1)
    return sorted(one.text for one in lists.rejected(office, "people", ids))


def test_a_first_day(program: Program, tmp_path: Path, choose_file: Choose) -> None:
    window = program.start()
    declare_the_office(window)
    program.qtbot.waitUntil(lambda: "Tân Lập" in window.windowTitle())
    add_units(window)
    type_people(window)
    page: Any = window.page("subjects")
    grid = page.grid

    # A block from Excel goes in whole; what is wrong in it stays where it is, red.
    show_eighth_column(window)
    QGuiApplication.clipboard().setText(BLOCK)
    grid.view.setFocus()
    press(Key.Key_Insert)
    press(Key.Key_V, CTRL)
    assert grid.model.count == ROWS + 2
    assert f"{BAD_CELLS} ô cần sửa" in window.status()
    assert reds(grid) == sorted([BAD_DAY] * 10 + [BAD_UNIT] * 4 + [BAD_NUMBER] * 2)
    pasted = stored(program.folder)

    # Two of them are mended, found by key.
    mended = {BAD_DAY: "28/02/1980", BAD_UNIT: "KP 9", BAD_NUMBER: "024180000011"}
    press(Key.Key_Home, CTRL)
    for _ in range(2):
        press(Key.Key_F8)
        wrong = grid.view.currentIndex()
        assert grid.model.problem(wrong.row(), wrong.column()) is not None
        write(mended[grid.model.text(wrong.row(), wrong.column())])
        press(Key.Key_Return)
    assert len(reds(grid)) == BAD_CELLS - 2
    whole = stored(program.folder)

    # Three steps back and three again, each by its name.
    names: list[str] = []
    for _ in range(3):
        names.append(window.steps.undo_name)
        press(Key.Key_Z, CTRL)
        assert window.status().endswith(words.UNDONE.format(step=names[-1]))
    assert names[2].startswith("Dán") and "1.000" in names[2]
    assert grid.model.count == 2 and reds(grid) == []
    for name in reversed(names):
        assert window.steps.redo_name == name
        press(Key.Key_Y, CTRL)
        assert window.status().endswith(words.REDONE.format(step=name))
    assert same(stored(program.folder), whole)

    # Tomorrow the steps are still there.
    program.end()
    program.clock.move(days=1)
    window = program.start()
    assert window._form.undoButton.toolTip() == words.UNDO_HINT.format(step=names[0])
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert same(stored(program.folder), pasted)
    press(Key.Key_Y, CTRL)
    press(Key.Key_Z, CTRL | SHIFT)
    assert same(stored(program.folder), whole)

    # Found by a few letters without marks.
    press(Key.Key_K, CTRL)
    write("do duc binh")
    press(Key.Key_Return)
    page = window.page("subjects")
    assert window.current == "subjects"
    assert page.grid.model.text(page.grid.view.currentIndex().row(), 0) == "Đỗ Đức Bình"
    assert "Khu phố 3" in page.inspector.texts()

    # Two units become one, and that is taken back from the history alone, after something else was done.
    merge(window, "Khu phố 3", "Khu phố 4")
    press(Key.Key_2, CTRL)
    grid = page.grid
    assert "Khu phố 3" not in column(grid, "unit_id")
    grid.view.go(0, grid.model.number("position"))
    write("Bí thư chi bộ")
    press(Key.Key_Return)
    press(Key.Key_5, CTRL)
    history: Any = window.page("history")
    reasons = column(history.grid, "reason")
    merger = next(row for row, reason in enumerate(reasons) if "Khu phố 3" in reason and "Khu phố 4" in reason)
    history.grid.view.go(merger, 1)
    history._form.undoStepButton.click()
    settle()
    assert window.problem() == ""
    assert window.status().endswith(words.UNDONE.format(step=reasons[merger]))
    press(Key.Key_Left, ALT)
    assert column(grid, "unit_id").count("Khu phố 3") == len([n for n in range(ROWS) if n % 12 == 2]) + 2
    assert "Bí thư chi bộ" in column(grid, "position")

    # A backup on a stick; then a bad afternoon; then everything is as it was.
    stick = tmp_path / "USB"
    stick.mkdir()
    choose_file(stick / "chiều thứ bảy.ktbackup")
    window.safekeeping.choose_and_back_up()
    settle()
    kept = stored(program.folder)
    grid.view.setFocus()
    press(Key.Key_A, CTRL)
    press(Key.Key_Minus, CTRL)
    assert grid.model.count == 0
    window.safekeeping.choose_and_restore()
    (question,) = boxes()
    assert "chiều thứ bảy.ktbackup" in question.text()
    button(question, words.RESTORE_DO).click()
    settle()
    assert words.RESTORED.format(file="chiều thứ bảy.ktbackup") in window.status()
    assert stored(program.folder) == kept
    assert grid.model.count == ROWS + 2 and len(reds(grid)) == BAD_CELLS - 2
    assert check(program.office) == []

    # And work goes on.
    grid.view.setFocus()
    press(Key.Key_Home, CTRL)
    write("Trần Thị Bưởi")
    press(Key.Key_Return)
    assert "Trần Thị Bưởi" in column(grid, "full_name")
    program.end()


def merge(window: MainWindow, ending: str, heir: str) -> None:
    press(Key.Key_3, CTRL)
    page: Any = window.page("units")
    row = column(page.grid, "name").index(ending)
    page.show_record(page.grid.model.row_id(row))
    page.inspector.button(unit_words.ARRANGE).click()
    dialog = dialog_of(window)
    assert dialog.deed == unit_words.MERGE
    dialog._form.dayEdit.setFocus()
    write("1/9/2026")
    dialog._form.sourceEdit.setFocus()
    write("Nghị quyết số 45/NQ-HĐND")
    dialog.target.setFocus()
    write(heir)
    press(Key.Key_Return)
    dialog.preview()
    dialog._form.confirmButton.click()
    settle()
    assert not dialog.isVisible(), dialog._form.previewLabel.text()
    assert column(page.grid, "name").count(ending) == 0
