"""Hội nghị: several conferences side by side, each at the tab where it was left, named in the title line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from khenthuong_desktop.domain.office_setup import Setup
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, office_setup, search
from khenthuong_desktop.services.overview import overview
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conferences_page import ConferencesPage
from khenthuong_desktop.ui.widgets.empty_state import EmptyState
from khenthuong_desktop.ui.widgets.line_button import LineButton
from khenthuong_desktop.wording import conferences_page as words
from khenthuong_desktop.wording import window as window_words
from tests.ui.conftest import add_person

DAY = date(2026, 12, 11)


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> ConferencesPage:
    office_setup.set_up(desk.office, Setup("Phường Tân Lập", unit_kind="khu_pho", unit_count=2))
    desk.hub.deliver()
    main_window.go("conferences")
    made: ConferencesPage = main_window.page("conferences")
    return made


def add(desk: Desk, tier: str = "uong_bi_ward", held_on: date | None = DAY, upper_event: str = "") -> str:
    settings = replace(conferences.draft_from_tier(desk.office, tier), held_on=held_on, upper_event=upper_event)
    conference_id = conferences.create(desk.office, settings)
    desk.hub.deliver()
    return conference_id


def test_an_office_without_conferences_is_told_what_belongs_here(page: ConferencesPage, desk: Desk) -> None:
    empty = page.findChild(EmptyState)
    assert empty is not None and empty.isVisible() and page.tab is None
    assert not page.tab_line.isVisible() and page.title.whole_text() == words.PAGE
    small = empty.buttons[1]
    small.click()
    assert isinstance(page.dialog, ConferenceDialog) and page.dialog.settings().occasion != "models"
    page.dialog.done(0)
    empty.buttons[0].click()
    assert isinstance(page.dialog, ConferenceDialog) and page.dialog.isVisible()
    page.dialog.save()
    assert len(conferences.conferences(desk.office)) == 1 and page.tab == "setup" and page.tab_line.isVisible()


def test_the_title_line_says_which_conference_by_which_plan_and_how_long_it_takes(
    page: ConferencesPage, desk: Desk
) -> None:
    made = add(desk)
    assert page.facts.whole_text() == "còn 21 ngày", "the plan it began with is another office's"
    settings = conferences.settings_of(conferences.conference(desk.office, made))
    conferences.change(desk.office, made, replace(settings, source="Kế hoạch số 34/KH-UBND ngày 05/10/2026"))
    desk.hub.deliver()
    assert page.title.whole_text() == "Hội nghị đại biểu điển hình tiên tiến phường Tân Lập lần thứ I (2025 - 2030)"
    assert page._form.stateLabel.text() == "Đang chuẩn bị"
    assert page.facts.whole_text() == "Kế hoạch số 34/KH-UBND · còn 21 ngày"


def test_several_are_kept_side_by_side_and_the_last_one_is_shown_again(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    first = add(desk)
    second = add(desk, "ha_dong_district", date(2027, 5, 2))
    page.show_record(first)
    chosen = [one for one in page._choose_menu.actions() if one.isCheckable()]
    assert [one.isChecked() for one in chosen] == [False, True]
    chosen[0].trigger()
    assert page.conference_id == second and page.title.whole_text().startswith("Hội nghị Điển hình tiên tiến")
    again = ConferencesPage(desk)
    again.refresh()
    assert again.conference_id == second
    again.deleteLater()


def test_a_tab_is_made_when_it_is_opened_and_follows_the_conference_that_is_chosen(
    page: ConferencesPage, desk: Desk
) -> None:
    first = add(desk, upper_event="Đại hội Thi đua yêu nước lần thứ VI")
    second = add(desk, "bach_long_vi_special_zone", None, "Đại hội Thi đua yêu nước lần thứ I (2025 - 2030)")
    page.show_record(f"{first}:delegation")
    assert page.tab == "delegation" and set(page._made) == {"setup", "delegation"}
    tab = page.tab_widget("delegation")
    assert "lần thứ VI" in tab.inspector.texts()
    page.show_record(second)
    assert page.tab == "delegation" and "lần thứ I (2025 - 2030)" in tab.inspector.texts()


def test_keys_go_through_all_tabs_from_within_a_list_and_round(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    page.show_record(f"{add(desk)}:tasks")
    main_window.activateWindow()
    page.setFocus()
    names = [one.name for one in page._tabs]
    seen = []
    for _ in names:
        QTest.keyClick(main_window.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        seen.append(page.tab)
    start = names.index("tasks") + 1
    assert seen == names[start:] + names[:start]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(main_window.focusWidget(), Qt.Key.Key_Backtab, both)
    assert page.tab == "speeches"
    QTest.keyClick(main_window.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.tab == "tasks"
    for _ in range(2):
        QTest.keyClick(main_window.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.tab == "programme"


def test_f6_leads_to_the_tabs_and_tab_from_there_to_the_buttons_above_a_list(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    """Ctrl+Tab goes to the next tab here: without this the buttons would be for the mouse alone."""
    page.show_record(f"{add(desk)}:tasks")
    main_window.activateWindow()
    for _ in range(5):
        main_window.next_area()
        if page.tab_line.hasFocus():
            break
    assert page.tab_line.hasFocus()
    QTest.keyClick(page.tab_line, Qt.Key.Key_Tab)
    here = main_window.focusWidget()
    assert page.tab_widget("tasks").isAncestorOf(here) and not page.tab_widget("tasks").grid.isAncestorOf(here)


def test_each_conference_opens_at_the_tab_where_it_was_left(page: ConferencesPage, desk: Desk) -> None:
    first, second = add(desk), add(desk, "ha_dong_district", date(2027, 5, 2))
    page.show_record(f"{first}:setup")
    page.show_record(f"{second}:tasks")
    page.show_record(first)
    assert page.tab == "setup"
    page.open_tab("committee")
    page.show_record(second)
    assert page.tab == "tasks"
    again = ConferencesPage(desk)
    again.refresh()
    assert (again.conference_id, again.tab) == (second, "tasks")
    again.show_record(first)
    assert again.tab == "committee"
    again.deleteLater()


def test_what_is_changed_elsewhere_is_seen_when_one_comes_back(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    conference_id = add(desk)
    main_window.go("units")
    conferences.set_state(desk.office, conference_id, "agreed")
    desk.hub.deliver()
    main_window.go("conferences")
    assert page._form.stateLabel.text() == "Đã thống nhất"


def test_undoing_the_only_conference_leaves_an_empty_page(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    add(desk)
    assert page.tab == "setup"
    main_window.steps.take_back()
    desk.hub.deliver()
    assert page.conference_id is None and page.title.whole_text() == words.PAGE
    main_window.steps.do_again()
    desk.hub.deliver()
    assert page.conference_id is not None and page.tab_line.isVisible()


def test_one_that_has_begun_is_not_removed_and_one_that_has_not_is_asked_about(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    conference_id = add(desk)
    page.remove()
    assert page.question is not None and "Tân Lập" in page.question.text()
    next(one for one in page.question.buttons() if one.text() == words.REMOVE_DO).click()
    assert conferences.conferences(desk.office) == ()
    conference_id = add(desk)
    person = add_person(desk.office, "Lò Văn Ân")
    with desk.office.database.write("Thêm đại biểu") as w:
        w.insert("delegates", {"conference_id": conference_id, "subject_id": person})
    page.remove()
    next(one for one in page.question.buttons() if one.text() == words.REMOVE_DO).click()
    assert [one.id for one in conferences.conferences(desk.office)] == [conference_id]
    assert main_window.problem()


def test_a_conference_that_is_gone_is_said_to_be_gone(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    main_window.go("conferences", "01900000-0000-7000-8000-000000000000:delegates")
    assert main_window.problem()
    with pytest.raises(UserError, match=r"conference\.gone"):
        conferences.conference(desk.office, "01900000-0000-7000-8000-000000000000")


def test_the_search_finds_a_conference_and_opens_it(page: ConferencesPage, desk: Desk, main_window: MainWindow) -> None:
    first = add(desk)
    add(desk, "ha_dong_district", date(2027, 5, 2))
    (hit,) = [one for one in search.find(desk.office, "dai bieu dien hinh") if one.list == "conferences"]
    assert (hit.id, hit.detail) == (first, "Đang chuẩn bị · 11/12/2026")
    assert "conferences" in window_words.HIT_GROUPS
    main_window.go("units")
    main_window.open_hit(hit)
    assert main_window.current == "conferences" and page.conference_id == first


def test_the_first_page_says_how_long_it_takes_and_leads_there(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    add_person(desk.office, "Lò Văn Ân")
    conference_id = add(desk)
    add(desk, "ha_dong_district", date(2027, 5, 2))
    main_window.go("overview")
    first = main_window.page("overview")
    first.refresh()
    lines = [line for line in first.findChildren(LineButton) if line.accessibleName().startswith("11/12")]
    line = lines[-1]
    assert line.accessibleName().endswith("còn 21 ngày")
    assert [one.when for one in overview(desk.office).due if one.page == "conferences"] == ["11/12", "02/05/2027"]
    line.click()
    assert main_window.current == "conferences" and page.conference_id == conference_id


def test_a_day_that_has_passed_is_told_in_red_and_counted_in_the_bar(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    add(desk, held_on=date(2026, 11, 10))
    told = overview(desk.office)
    (due,) = [one for one in told.due if one.page == "conferences"]
    assert (due.urgency, due.when) == ("late", "quá 10 ngày") and told.conferences_waiting == 1
    main_window.page("overview").refresh()
    assert main_window._form.leftBar.item("conferences").count_text() == "1"
    conferences.set_state(desk.office, due.record or "", "held")
    assert overview(desk.office).conferences_waiting == 0


def test_a_new_conference_is_begun_from_the_first_page(
    page: ConferencesPage, desk: Desk, main_window: MainWindow
) -> None:
    main_window.go("overview")
    main_window.page("overview")._form.conferenceButton.click()
    dialog = next(one for one in main_window.findChildren(ConferenceDialog) if one.isVisible())
    dialog.save()
    assert main_window.current == "conferences" and page.conference_id == dialog.saved_id


def test_keys_go_from_tab_to_tab(page: ConferencesPage, desk: Desk) -> None:
    add(desk)
    page.tab_line.setFocus()
    QTest.keyClick(page.tab_line, Qt.Key.Key_Right)
    assert page.tab != "setup" and page.tab_line.hasFocus()
    assert page._form.tabStack.currentWidget() is page.tab_widget(page.tab or "")
