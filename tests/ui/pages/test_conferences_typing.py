"""What is being typed in a conference is neither lost nor moved into another one, whatever happens around it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from khenthuong_desktop.services import conferences, delegates, programme
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_programme_tab import ProgrammeTab
from khenthuong_desktop.ui.pages.conferences_page import ConferencesPage
from tests.services import delegate_office

MINUTES = (15, 10, 5)


@pytest.fixture
def both(desk: Desk) -> tuple[str, str]:
    """Two conferences, the first one with a programme."""
    first = delegate_office.made(desk.office, starts_at="8 giờ 00").conference_id
    draft = conferences.draft_from_tier(desk.office, "ha_dong_district")
    second = conferences.create(desk.office, replace(draft, starts_at="7 giờ 30"))
    for number, minutes in enumerate(MINUTES, start=1):
        programme.add(desk.office, first, content=f"Mục {number}", minutes=minutes)
    desk.hub.deliver()
    return first, second


@pytest.fixture
def page(main_window: MainWindow, both: tuple[str, str]) -> ConferencesPage:
    main_window.go("conferences", f"{both[0]}:programme")
    main_window.activateWindow()
    shown: ConferencesPage = main_window.page("conferences")
    return shown


@pytest.fixture
def tab(page: ConferencesPage) -> ProgrammeTab:
    shown: ProgrammeTab = page.tab_widget("programme")
    shown.grid.view.setFocus()
    return shown


def begin(tab: ProgrammeTab, row: int, key: str, text: str) -> QWidget:
    """Type into a cell without saying that it is done."""
    tab.grid.view.go(row, tab.grid.model.number(key))
    QTest.keyClicks(tab.grid.view, text[:1])
    editor = tab.grid.view.typing.editor
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    return editor


def minutes(desk: Desk, conference_id: str) -> list[int]:
    return [one.minutes for one in programme.items(desk.office, conference_id)]


def test_another_conference_takes_what_is_being_typed_along_to_the_disk(
    page: ConferencesPage, tab: ProgrammeTab, desk: Desk, both: tuple[str, str]
) -> None:
    begin(tab, 0, "minutes", "25")
    page.show_record(both[1])
    assert minutes(desk, both[0]) == [25, 10, 5] and page.conference_id == both[1]
    assert tab.grid.view.typing.editor is None and tab.grid.model.count == 0


def test_what_is_wrong_is_still_there_when_one_comes_back(
    page: ConferencesPage, tab: ProgrammeTab, desk: Desk, both: tuple[str, str]
) -> None:
    begin(tab, 0, "minutes", "abc")
    page.show_record(both[1])
    page.show_record(both[0])
    assert tab.grid.model.text(0, tab.grid.model.number("minutes")) == "abc" and minutes(desk, both[0]) == [15, 10, 5]


def test_what_cannot_be_saved_keeps_its_conference_and_its_tab(
    page: ConferencesPage, tab: ProgrammeTab, both: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(tab, 0, "minutes", "25")
    monkeypatch.setattr(tab.grid.view.typing, "take", lambda row, column, text: False)  # the stick was pulled out
    page.show_record(both[1])
    assert page.conference_id == both[0] and tab.grid.view.typing.editor is not None
    page.show_record(f"{both[0]}:papers")
    assert page.tab == "programme"
    page.tab_line.setCurrentIndex(0)
    assert page.tab == "programme" and page._form.tabStack.currentWidget() is tab
    assert tab.grid.view.typing.editor is not None


def test_another_tab_saves_what_is_being_typed(
    page: ConferencesPage, tab: ProgrammeTab, desk: Desk, both: tuple[str, str]
) -> None:
    begin(tab, 1, "minutes", "40")
    page.open_tab("delegates")
    assert minutes(desk, both[0]) == [15, 40, 5] and page.tab == "delegates"


def test_a_time_typed_below_the_list_belongs_to_the_conference_it_was_typed_for(
    page: ConferencesPage, tab: ProgrammeTab, desk: Desk, both: tuple[str, str]
) -> None:
    field = tab._form.endsEdit
    field.setFocus()
    QTest.keyClicks(field, "11h15")
    page.show_record(both[1])
    page.show_record(both[0])
    assert tab._form.endsEdit.text() == "11:15"


def test_what_another_window_saves_does_not_touch_the_open_cell(
    page: ConferencesPage, tab: ProgrammeTab, desk: Desk, both: tuple[str, str]
) -> None:
    editor = begin(tab, 0, "minutes", "4")
    found = conferences.conference(desk.office, both[0])
    conferences.set_state(desk.office, found.id, "agreed")
    programme.set_times(desk.office, both[0], starts_at="9 giờ")
    desk.hub.deliver()
    assert tab.grid.view.typing.editor is editor
    QTest.keyClicks(editor, "5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert minutes(desk, both[0]) == [45, 10, 5]
    assert tab.grid.model.text(1, tab.grid.model.number("fixed_at")) == "09:45"


def test_undo_while_a_cell_is_open_takes_back_the_letters_only(
    page: ConferencesPage, tab: ProgrammeTab, desk: Desk, both: tuple[str, str], main_window: MainWindow
) -> None:
    editor = begin(tab, 0, "minutes", "45")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert minutes(desk, both[0]) == [15, 10, 5] and tab.grid.model.count == 3


def test_f4_opens_the_list_of_a_cell_and_elsewhere_the_list_of_conferences(
    page: ConferencesPage, desk: Desk, both: tuple[str, str]
) -> None:
    person = delegate_office.people(desk.office, "Lò Văn Ân")
    delegates.add(desk.office, both[0], person, kind="model")
    desk.hub.deliver()
    page.open_tab("delegates")
    grid = page.tab_widget("delegates").grid
    shown: list[str] = []
    page._choose_menu.aboutToShow.connect(lambda: shown.append("menu"))
    page._choose_menu.aboutToShow.connect(lambda: QTimer.singleShot(0, page._choose_menu.close))
    grid.view.setFocus()
    grid.view.go(0, next(place for place in range(len(grid.model.columns)) if grid.model.editable(place)))
    QTest.keyClick(grid.view, Qt.Key.Key_F4)
    assert grid.view.typing.editor is not None and shown == []
    QTest.keyClick(grid.view.typing.editor, Qt.Key.Key_Escape)
    page.tab_line.setFocus()
    QTest.keyClick(page.tab_line, Qt.Key.Key_F4)
    assert shown == ["menu"]
