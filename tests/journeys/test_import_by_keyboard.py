"""A morning with the lists of two units, by keys alone: opened, mended, decided, saved, taken back and saved again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import lists, units
from tests.journeys.conftest import ALT, CTRL, Key, Program, column, press, same, settle, stored, write
from tests.ui.import_files import PEOPLE, workbook


def names(program: Program) -> set[str]:
    return {row.texts[0] for row in lists.page(program.office, "people", Query(), 0, 100)}


def test_lists_of_two_units_are_in_the_register_without_the_mouse(
    program: Program, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.start()
    units.add_many(program.office, [f"Khu phố {n}" for n in range(1, 4)], "khu_pho", abbreviated=True)
    settle()
    before = stored(program.folder)
    folder = tmp_path / "danh sách gửi về"
    wrong = [(*person[:3], "30/02/1990", *person[4:]) for person in PEOPLE[3:]]
    files = [str(workbook(folder / "KP 1.xlsx", PEOPLE[:3])), str(workbook(folder / "KP 33.xlsx", wrong))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))

    press(Key.Key_O, CTRL)
    page: Any = window.page("import")
    preview = page.preview
    chips = preview._chips
    assert [chip.text() for chip in chips.values()][:2] == ["Tất cả 12", "Mới 2"]

    press(Key.Key_5, ALT)  # what is wrong
    assert column(preview.grid, "state") == ["Lỗi"] * 4
    press(Key.Key_F8)  # to the first red cell
    press(Key.Key_Return, ALT)  # the mend that is proposed
    assert chips["error"].text() == "Lỗi 3"
    press(Key.Key_F8)
    write("28/02/1990")
    press(Key.Key_Return)
    assert preview._form.sameFrame.isVisible()
    press(Key.Key_S, ALT)  # and everywhere else
    qtbot.waitUntil(lambda: chips["error"].text() == "Lỗi 0")

    press(Key.Key_M, ALT)  # the unit that nobody has entered
    qtbot.waitUntil(lambda: page.dialog is not None and page.dialog.isActiveWindow())  # the button goes down first
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not preview._form.unitsFrame.isVisible())

    press(Key.Key_Return, CTRL)
    assert "Khu phố 33" in {row.texts[0] for row in lists.page(program.office, "units", Query(), 0, 20)}
    assert names(program) == {
        "Dương Thị Thủy",
        "Ngô Ngọc An",
        "Phạm Văn Đức",
        "Nông Thị Ánh",
        "Hoàng Văn Ý",
        "Vũ Thị Yến",
    }
    press(Key.Key_Z, CTRL)
    assert same({t: r for t, r in stored(program.folder).items()}, before), "one import is one undo"

    press(Key.Key_O, CTRL)
    press(Key.Key_Return, CTRL)
    assert names(program) == {"Dương Thị Thủy", "Ngô Ngọc An"}, "what is wrong waits"
    press(Key.Key_O, CTRL)
    counts = page.preview.imp.counts
    assert counts["duplicate"] == 2 and counts["new"] == 0, "the same file again adds nobody"
    press(Key.Key_Escape)
    assert window.current == "subjects"
