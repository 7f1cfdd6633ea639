"""Tổng quan says what is due, how large the register is and where the work was left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import conferences, tasks
from khenthuong_desktop.services.overview import overview
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.overview_page import OverviewPage
from khenthuong_desktop.ui.widgets.empty_state import EmptyState
from khenthuong_desktop.ui.widgets.line_button import LineButton
from tests.ui.conftest import add_person


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> OverviewPage:
    made = OverviewPage(desk)
    qtbot.addWidget(made)
    made.refresh()
    made.finish()
    return made


def lines(page: OverviewPage) -> list[str]:
    return [line.sentence for line in page.findChildren(LineButton) if not line.isHidden()]


def test_an_empty_office_offers_two_ways_to_begin(page: OverviewPage, desk: Desk) -> None:
    went: list[tuple[str, str | None]] = []
    desk.go = lambda place, record: went.append((place, record))
    empty = page.findChild(EmptyState)
    assert empty is not None
    for button in empty.buttons:
        button.click()
    assert went == [("setup", None), ("sample", None)]


def test_the_title_is_the_day(page: OverviewPage) -> None:
    assert page._form.titleLabel.text() == "Thứ Sáu, 20/11/2026"


def test_figures_and_last_steps_follow_what_is_saved(page: OverviewPage, desk: Desk, qtbot: QtBot) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    desk.hub.deliver()
    qtbot.waitUntil(lambda: "Thêm cá nhân: Nguyễn Thị An" in lines(page))
    figures = [label.text() for label in page._form.countsCard.findChildren(QLabel) if not label.isHidden()]
    assert figures[figures.index("cá nhân") - 1] == "1"


def test_what_is_due_opens_its_place_and_is_counted_in_the_bar(main_window: MainWindow, desk: Desk) -> None:
    page = main_window.page("overview")
    due = [line for line in page.findChildren(LineButton) if not line.isHidden()]
    assert main_window._form.leftBar.item("overview").count_text() == str(len(due))
    went: list[str] = []
    desk.go = lambda place, record: went.append(place)
    due[0].click()
    assert went == ["setup"]


def test_what_is_late_stands_above_what_is_still_to_come(page: OverviewPage, desk: Desk) -> None:
    settings = conferences.draft_from_tier(desk.office, "uong_bi_ward")
    held = replace(settings, held_on=date(2026, 12, 11))
    conference_id = conferences.create(desk.office, held)
    tasks.add(desk.office, conference_id, "In giấy mời", deadline=Deadline(date(2026, 11, 11), True))
    urgencies = [due.urgency for due in overview(desk.office).due]
    assert {"late", "soon"} <= set(urgencies)
    assert urgencies == sorted(urgencies, key=("late", "now", "soon").index)
    page.refresh()
    told = lines(page)
    assert told.index(held.name) > next(n for n, one in enumerate(told) if "In giấy mời" in one)


def test_f6_shows_where_the_keyboard_is(main_window: MainWindow, desk: Desk) -> None:
    page = main_window.page("overview")
    main_window.activateWindow()
    main_window.focus_search()
    main_window.next_area()
    main_window.next_area()
    here = main_window.focusWidget()
    assert here is not None and page.isAncestorOf(here) and here.hasFocus()
    assert isinstance(here, LineButton) and here.sentence == overview(desk.office).due[0].what


def test_rows_of_files_that_wait_are_told_and_led_to(page: OverviewPage, desk: Desk) -> None:
    """They are in no list yet: whoever is not told of them takes them for taken over."""
    with desk.office.database.write("Nhập") as w:
        file = {"name": "KP3.xlsx", "sha256": "0" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-11-20"}
        line = {"file_id": w.insert("import_files", file), "sheet": "1", "kind": "individual", "problems": "[]"}
        for row in range(2):
            w.insert("parked_rows", {**line, "row": row, "full_name": "Lê Văn Tám", "fields": "{}"})
    page.refresh()
    went: list[tuple[str, str | None]] = []
    desk.go = lambda place, record: went.append((place, record))
    told = [line for line in page.findChildren(LineButton) if line.sentence == "2 dòng chờ sửa từ tệp"]
    told[-1].click()
    assert went == [("import", "waiting")]
