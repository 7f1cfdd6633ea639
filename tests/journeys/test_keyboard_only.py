"""A day without a mouse: every page is reached and every first thing to do there is finished by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import lists, units
from khenthuong_desktop.ui.dialogs.filter_dialog import FilterDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.places import built_places
from khenthuong_desktop.ui.widgets.chip import Chip
from khenthuong_desktop.ui.widgets.grid import Grid
from khenthuong_desktop.ui.widgets.grid_view import GridView
from khenthuong_desktop.wording import grid as grid_words
from khenthuong_desktop.wording import settings_page as settings_words
from khenthuong_desktop.wording import window as words
from tests.journeys.conftest import (
    ALT,
    CTRL,
    NONE,
    SHIFT,
    Choose,
    Key,
    Program,
    boxes,
    column,
    dialog_of,
    fold_list,
    keyboard,
    press,
    settle,
    write,
)

FAR = 60  # more Tabs than this nobody would press


def plain(text: str) -> str:
    return text.replace("&", "")


def step(*, back: bool = False) -> None:
    """Tab, or Ctrl+Tab where Tab belongs to the cells."""
    out = CTRL if isinstance(keyboard(), GridView) else NONE
    press(Key.Key_Tab, out | SHIFT if back else out)


def tab_to(wanted: str | QWidget, *, back: bool = False) -> QWidget:
    """Tab until the keyboard is at a button with this text, or at this widget."""
    met: list[str] = []
    for _ in range(FAR):
        here = keyboard()
        if here is wanted or (isinstance(here, QPushButton | Chip) and plain(here.text()) == wanted):
            return here
        met.append(f"{type(here).__name__} {here.objectName()}")
        step(back=back)
    raise AssertionError(f"Tab never comes to {wanted!r}: {met}")


def push(wanted: str) -> None:
    """Go to a button by Tab, beginning in the search that Ctrl+K reaches from everywhere, and press it."""
    if QApplication.activeModalWidget() is None:
        press(Key.Key_K, CTRL)
    tab_to(wanted)
    press(Key.Key_Space)


def menu_of(grid: Grid) -> QMenu:
    """The menu key at the current cell."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(20, 20), grid.view.mapToGlobal(QPoint(20, 20)))
    QApplication.sendEvent(keyboard(), event)
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, *texts: str) -> None:
    """Arrow down to an entry of a menu, through the menus below it, and Enter."""
    for number, text in enumerate(texts):
        for _ in range(40):
            active: QAction | None = menu.activeAction()
            if active is not None and plain(active.text()).startswith(text):
                break
            press(Key.Key_Down)
        else:
            raise AssertionError(f"no {text!r} in the menu")
        press(Key.Key_Return)
        if number < len(texts) - 1:
            menu = next(one for one in menu.findChildren(QMenu) if one.isVisible())


@pytest.fixture
def window(program: Program) -> Iterator[MainWindow]:
    yield program.start()


def test_every_page_is_reached_and_has_the_keyboard(window: MainWindow) -> None:
    for number, place in enumerate(place for place in built_places() if not place.under):
        press(Key(Key.Key_1.value + number), CTRL)
        assert window.current == place.name
        page = window.page(place.name)
        press(Key.Key_K, CTRL)
        press(Key.Key_Escape)
        here = keyboard()
        assert page.isAncestorOf(here) or here is page, f"{place.name}: Esc leaves the search for {here}"
    for place in [one for one in reversed(built_places()[:-1]) if not one.under]:
        press(Key.Key_Left, ALT)
        assert window.current == place.name
    press(Key.Key_F1)
    dialog_of(window)
    press(Key.Key_Escape)
    assert window.isVisible()


@pytest.mark.parametrize("back", [False, True])
def test_tab_goes_round_every_page_and_comes_back(window: MainWindow, program: Program, back: bool) -> None:
    """Nothing swallows the keyboard, and no button is for the mouse alone."""
    lists.edit(program.office, "people", [CellChange(None, "full_name", "Lò Văn Ân")])
    settle()
    for number, place in enumerate(built_places()):
        press(Key(Key.Key_1.value + number), CTRL)
        press(Key.Key_K, CTRL)
        search, met = keyboard(), [keyboard()]
        while len(met) < FAR and (len(met) == 1 or met[-1] is not search):
            step(back=back)
            met.append(keyboard())
        assert met[-1] is search, f"{place.name}: Tab ends at {met[-1]}"
        page = window.page(place.name)
        pushed = [*page.findChildren(QPushButton), *page.findChildren(Chip)]
        wanted = [one for one in pushed if one.isVisible() and one.isEnabled()]
        missed = [plain(one.text()) for one in wanted if not any(one is other for other in met)]
        assert not missed, f"{place.name}: no way by Tab to {missed}"


def test_the_office_its_units_and_its_people(window: MainWindow, program: Program) -> None:
    # Tổng quan: declare the office.
    push(words.SET_UP_OFFICE)
    wizard = dialog_of(window)
    write("Phường Tân Lập")
    fold_list()
    for page in range(3):
        assert wizard._form.pageStack.currentIndex() == page
        press(Key.Key_Return)
    press(Key.Key_Return)
    assert not wizard.isVisible(), wizard._form.problemLabel.text()

    # Đơn vị: a series of units, then one more.
    press(Key.Key_3, CTRL)
    push("Thêm nhiều đơn vị…")
    dialog = dialog_of(window)
    tab_to(dialog._form.firstEdit)
    write("Khu phố 1")
    tab_to(dialog._form.lastEdit)
    write("Khu phố 3")
    tab_to("Thêm 3 đơn vị")
    press(Key.Key_Space)
    assert not dialog.isVisible()
    push("Thêm đơn vị")
    write("Trường Tiểu học")
    press(Key.Key_Tab)
    write("Trường học")
    fold_list()
    press(Key.Key_Return)
    grid = window.page("units").grid
    assert column(grid, "name") == ["Khu phố 1", "Khu phố 2", "Khu phố 3", "Trường Tiểu học"]

    # Two of them become one.
    push("Sáp nhập, chia tách…")
    dialog = dialog_of(window)
    tab_to(dialog._form.unitsList)
    press(Key.Key_Home)
    press(Key.Key_Space)
    tab_to(dialog._form.dayEdit)
    write("1/9/2026")
    tab_to(dialog.target)
    write("Khu phố 2")
    press(Key.Key_Return)
    dialog.preview()
    tab_to(plain(dialog._form.confirmButton.text()))
    press(Key.Key_Space)
    assert not dialog.isVisible(), dialog._form.previewLabel.text()
    assert "Khu phố 1" not in column(grid, "name")

    # Đối tượng: a person, one cell mended, a household, and somebody taken out.
    press(Key.Key_2, CTRL)
    push("Thêm cá nhân")
    write("Lò Văn Ân")
    press(Key.Key_Tab)
    write("Nam")
    press(Key.Key_Return)
    press(Key.Key_Home, CTRL)
    press(Key.Key_F2)
    press(Key.Key_End)
    write(" Bình")
    press(Key.Key_Return)
    page = window.page("subjects")
    assert column(page.grid, "full_name") == ["Lò Văn Ân Bình"]
    press(Key.Key_Home, CTRL)
    push("Bỏ khỏi danh sách")
    assert page.grid.model.count == 0
    press(Key.Key_Z, CTRL)
    assert page.grid.model.count == 1

    # Nhật ký: one step alone is taken back.
    press(Key.Key_6, CTRL)
    history = window.page("history")
    history.grid.view.setFocus()
    merger = next(n for n, text in enumerate(column(history.grid, "reason")) if text.startswith("Sáp nhập"))
    press(Key.Key_Home, CTRL)
    press(Key.Key_Down, times=merger)
    push("Hoàn tác bước này")
    assert window.problem() == ""
    press(Key.Key_3, CTRL)
    assert "Khu phố 1" in column(grid, "name")


def test_settings(window: MainWindow, program: Program) -> None:
    units.add_many(program.office, ["Khu phố 1"], "khu_pho")
    press(Key.Key_7, CTRL)
    page = window.page("settings")
    press(Key.Key_K, CTRL)
    press(Key.Key_Escape)
    assert keyboard() is page._form.sectionList
    press(Key.Key_Home)
    titles = list(settings_words.SECTIONS)
    for number, key in enumerate(titles):
        assert page.section == key
        if number < len(titles) - 1:
            press(Key.Key_Down)

    # One more body of the office, a row of a catalogue, a backup that is looked through, the name of who works.
    section(page, "bodies")
    push("Thêm dòng")
    write("Ban Tổ chức Hội nghị")
    press(Key.Key_Tab)
    write(lists.choices(program.office, "bodies", "kind")[0][1])
    press(Key.Key_Return)
    assert lists.count(program.office, "bodies", Query()) == 1

    section(page, "catalogues")
    push("Sửa dòng…")
    dialog = dialog_of(window)
    press(Key.Key_Escape)
    assert not dialog.isVisible()

    section(page, "backup")
    push("Sao lưu ngay")
    assert page.backups.grid.model.count == 1
    push("Kiểm tra bản này")
    assert "nguyên vẹn" in window.status()
    push("Phục hồi bản này…")
    settle()
    (question,) = boxes()
    question.activateWindow()
    settle()
    press(Key.Key_Escape)
    assert boxes() == []

    section(page, "machine")
    press(Key.Key_K, CTRL)
    tab_to(page._form.userEdit)
    here = keyboard()
    assert isinstance(here, QLineEdit)
    here.selectAll()
    write("Nguyễn Thị Ánh")
    press(Key.Key_Tab)
    assert program.office.user == "Nguyễn Thị Ánh"


def section(page: Any, key: str) -> None:
    press(Key.Key_K, CTRL)
    tab_to(page._form.sectionList)
    press(Key.Key_Home)
    press(Key.Key_Down, times=list(settings_words.SECTIONS).index(key))
    assert page.section == key


def test_sorting_columns_and_conditions(window: MainWindow, program: Program) -> None:
    for name in ("Lò Văn Ân", "Đỗ Đức Bình", "Bùi Thị Hạnh"):
        lists.edit(program.office, "people", [CellChange(None, "full_name", name)])
    settle()
    press(Key.Key_2, CTRL)
    grid = window.page("subjects").grid
    press(Key.Key_K, CTRL)
    press(Key.Key_Escape)
    press(Key.Key_Home, CTRL)
    names = column(grid, "full_name")
    heading = grid_words.COLUMN_MENU.format(heading=grid.model.heading(0))
    choose(menu_of(grid), heading, grid_words.SORT_COLUMN)  # by the name it is sorted already: the other way round
    assert column(grid, "full_name") == list(reversed(names))

    choose(menu_of(grid), heading, grid_words.CHOOSE_COLUMNS)
    dialog = dialog_of(window)
    press(Key.Key_Down)
    press(Key.Key_Space)  # takes the second column away
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert [grid.model.columns[n].key for n in grid.view.shown_columns()][1] != "gender"

    push(grid_words.ADD_FILTER)
    dialog = dialog_of(window)
    tab_to(dialog._form.columnCombo)
    press(Key.Key_Home)
    tab_to(dialog._form.textEdit)
    write("đức")
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert column(grid, "full_name") == ["Đỗ Đức Bình"]


def test_a_list_on_paper(window: MainWindow, program: Program, tmp_path: Path, choose_file: Choose) -> None:
    for name in ("Lò Văn Ân", "Đỗ Đức Bình"):
        lists.edit(program.office, "people", [CellChange(None, "full_name", name)])
    settle()
    press(Key.Key_2, CTRL)
    press(Key.Key_K, CTRL)
    press(Key.Key_Escape)
    press(Key.Key_P, CTRL)
    dialog = dialog_of(window)
    assert keyboard() is dialog._form.columnsList
    tab_to(dialog._chips["sign_in"], back=True)
    press(Key.Key_Space)
    tab_to(dialog._form.titleEdit)
    write("Đại biểu")
    press(Key.Key_Return)
    preview = dialog.preview
    preview.activateWindow()
    settle()
    assert preview.windowTitle() == "Danh sách đại biểu" and preview.pages.hasFocus()
    met = [keyboard()]
    while len(met) < FAR and (len(met) == 1 or met[-1] is not met[0]):
        press(Key.Key_Tab)
        met.append(keyboard())
    pushed = [one for one in preview.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    assert [plain(one.text()) for one in pushed if one not in met] == []
    choose_file(tmp_path / "Đại biểu.pdf")
    press(Key.Key_S, CTRL)
    assert (tmp_path / "Đại biểu.pdf").read_bytes().startswith(b"%PDF")
    press(Key.Key_Escape)
    assert not preview.isVisible() and dialog.isVisible()
    press(Key.Key_Escape)
    assert not dialog.isVisible() and keyboard() is window.page("subjects").grid.view


@pytest.mark.parametrize("name", ["subjects", "units", "history", "settings"])
def test_every_list_answers_to_its_conditions(window: MainWindow, program: Program, name: str) -> None:
    """A button that does nothing is worse than none."""
    window.go(name)
    page = window.page(name)
    sections = list(settings_words.SECTIONS) if name == "settings" else [""]
    for key in sections:
        if key:
            page.open_section(key)
        for grid in page.findChildren(Grid):
            if not grid.isVisible():
                continue
            grid.filter_line.add_chip.click()
            dialog = dialog_of(window)
            assert isinstance(dialog, FilterDialog)
            dialog.reject()
            settle()
