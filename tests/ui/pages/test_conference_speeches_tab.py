"""Tham luận: who is chosen stands first in his order, and what nobody speaks for is seen beside the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import allotments, delegates, history, programme, speeches
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.speakers_dialog import SpeakersDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_speeches_tab import SpeechesTab
from khenthuong_desktop.wording import speeches as words
from tests.services import delegate_office

NAMES = ("Lò Thị Ánh", "Vàng A Bình", "Trần Văn Cường")


@pytest.fixture
def conference_id(desk: Desk) -> str:
    one = delegate_office.made(desk.office, starts_at="8 giờ")
    people = delegate_office.people(desk.office, *NAMES, gender="male", unit_id=one.unit_ids[0])
    delegates.add(desk.office, one.conference_id, people, kind="model")
    allotments.save(desk.office, one.conference_id, [allotments.Wanted(one.unit_ids[1], 2)])
    return one.conference_id


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> SpeechesTab:
    desk.hub.deliver()
    main_window.go("conferences")
    page = main_window.page("conferences")
    page.show_record(f"{conference_id}:speeches")
    main_window.activateWindow()
    shown: SpeechesTab = page.tab_widget("speeches")
    return shown


@pytest.fixture
def three(tab: SpeechesTab, desk: Desk, conference_id: str) -> SpeechesTab:
    named = [one.id for one in delegates.candidates(desk.office, conference_id)]
    speeches.add(desk.office, conference_id, named, minutes=7)
    desk.hub.deliver()
    tab.refresh()
    tab.grid.view.go(0, 0)
    return tab


def editor(tab: SpeechesTab) -> QWidget:
    found = tab.grid.view.typing.editor
    assert found is not None
    return found


def column(tab: SpeechesTab, key: str) -> list[str]:
    model = tab.grid.model
    return [model.text(row, model.number(key)) for row in range(model.count)]


def test_speakers_are_ticked_among_the_delegates(tab: SpeechesTab, desk: Desk, conference_id: str) -> None:
    delegates.choose(desk.office, [one.id for one in delegates.candidates(desk.office, conference_id)])
    tab.add()
    dialog = tab.dialog
    assert isinstance(dialog, SpeakersDialog)
    form = dialog._form
    assert form.peopleList.count() == 3 and not form.saveButton.isEnabled()
    assert form.peopleList.item(0).text() == "Lò Thị Ánh · Khu phố 1 · Nam"  # all that the coverage counts by
    form.searchEdit.setText("binh")
    assert [form.peopleList.item(row).isHidden() for row in range(3)].count(False) == 1
    form.peopleList.item(0).setCheckState(Qt.CheckState.Checked)
    form.minutesEdit.setText("bảy")
    form.saveButton.click()
    assert dialog.isVisible() and "không phải là số phút" in form.problemLabel.text()
    form.minutesEdit.setText("7")
    form.saveButton.click()
    assert tab.grid.model.count == 1 and column(tab, "minutes") == ["7"]
    tab.add()
    assert isinstance(tab.dialog, SpeakersDialog) and tab.dialog._form.peopleList.count() == 2
    tab.dialog.reject()


def test_who_is_no_chosen_delegate_is_marked_where_speakers_are_picked_and_told_when_chosen(
    tab: SpeechesTab, desk: Desk, conference_id: str
) -> None:
    """He is neither invited nor counted: his chair would be missing when he is called."""
    first, *others = (one.id for one in delegates.candidates(desk.office, conference_id))
    delegates.choose(desk.office, others)
    tab.add()
    assert isinstance(tab.dialog, SpeakersDialog)
    people = tab.dialog._form.peopleList
    texts = [people.item(row).text() for row in range(3)]
    assert [words.NOT_SEATED in text for text in texts] == [False, False, True], "those with a seat stand first"
    people.item(2).setCheckState(Qt.CheckState.Checked)
    tab.dialog._form.saveButton.click()
    tab.grid.view.go(0, 0)
    tab._form.chooseButton.click()
    (chosen,) = speeches.chosen(desk.office, conference_id)
    assert chosen.delegate_id == first
    assert f"{chosen.name} có tham luận mà chưa được chọn làm đại biểu" in tab.inspector.texts()
    mark = tab.source.mark(chosen.id, "full_name", False)
    assert mark is not None and mark.hint == words.NOT_SEATED_HINT
    delegates.choose(desk.office, [first])
    tab.refresh()
    assert tab.source.mark(chosen.id, "full_name", False) is None


def test_chosen_ones_are_numbered_and_moved_among_themselves(three: SpeechesTab) -> None:
    tab = three
    view = tab.grid.view
    view.selectAll()
    tab._form.chooseButton.click()
    assert column(tab, "position") == ["1", "2", "3"] and set(column(tab, "state")) == {"đã chọn"}
    first = column(tab, "full_name")[0]
    view.go(0, tab.grid.model.number("topic"))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert column(tab, "full_name")[1] == first
    view.go(2, 1)
    tab._form.reserveButton.click()
    assert column(tab, "position") == ["1", "2", "1"] and column(tab, "state")[2] == "dự bị"
    view.go(0, 1)
    tab._form.backButton.click()
    assert column(tab, "position") == ["1", "1", ""]


def test_who_cannot_be_moved_among_those_of_another_state_is_told_and_the_selection_stays(
    three: SpeechesTab, main_window: MainWindow
) -> None:
    tab, view = three, three.grid.view
    view.go(0, 1)
    view.go(1, 1, extend=True)
    tab._form.chooseButton.click()
    assert len(tab.grid.selected_ids()) == 2 and column(tab, "position") == ["1", "2", ""]
    before = column(tab, "full_name")
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # below them is a candidate
    assert column(tab, "full_name") == before and main_window.status().endswith("cùng tình trạng.")


def test_the_names_stay_in_sight_when_the_days_are_looked_at(three: SpeechesTab) -> None:
    view, number = three.grid.view, three.grid.model.number
    view.go(0, number("approved_on"))
    assert view.frozen.columns == [number("position"), number("full_name")]


def test_who_withdraws_stays_below_and_the_reserve_is_named(three: SpeechesTab, main_window: MainWindow) -> None:
    tab = three
    names = column(tab, "full_name")
    tab._form.chooseButton.click()
    tab.grid.view.go(1, 1)
    tab._form.reserveButton.click()
    tab.grid.view.go(0, 1)
    tab._form.withdrawButton.click()
    assert main_window.status().endswith(f"Dự bị đầu tiên: {names[1]}.")
    assert column(tab, "state") == ["dự bị", "ứng viên", "đã rút"]


def test_several_withdraw_in_one_step_and_the_programme_says_who_is_gone(three: SpeechesTab, desk: Desk) -> None:
    tab, office = three, desk.office
    delegates.choose(office, [one.id for one in delegates.candidates(office, tab.conference_id)])
    tab.grid.view.selectAll()
    tab._form.chooseButton.click()
    third = speeches.chosen(office, tab.conference_id)[2]
    assert third.delegate_id is not None
    delegates.withdraw(office, third.delegate_id, "ốm", office.today)
    told = [one.code for one in programme.programme(office, tab.conference_id).findings]
    assert told == ["speech.gone"]
    tab.grid.view.go(1, 1)
    tab.grid.view.go(2, 1, extend=True)
    tab._form.withdrawButton.click()
    assert column(tab, "state") == ["đã chọn", "đã rút", "đã rút"]
    assert programme.programme(office, tab.conference_id).findings == ()
    history.undo(office)
    assert len(speeches.chosen(office, tab.conference_id)) == 3


def test_the_speech_of_who_was_replaced_goes_to_who_replaces_him_in_one_step(three: SpeechesTab, desk: Desk) -> None:
    """The red name had its reason in a tooltip; whoever came instead was to be entered as a new speech by hand."""
    tab, office = three, desk.office
    one, two, last = [each for each in speeches.speeches(office, tab.conference_id)]
    assert one.delegate_id and two.delegate_id and last.delegate_id
    speeches.remove(office, [last.id])
    speeches.change(office, one.id, topic="Nuôi cá lồng", minutes=9)
    delegates.choose(office, [one.delegate_id])
    speeches.set_state(office, tab.conference_id, [one.id], "chosen")
    delegates.replace(office, one.delegate_id, last.delegate_id, "ốm")
    desk.hub.deliver()
    tab.refresh()
    assert column(tab, "state")[0] == words.GONE
    text = words.HAND_OVER.format(name=last.name)
    told = tab.inspector.texts()
    assert told.index(words.WHO_IS_GONE) < told.index(words.COVERAGE) and text in told
    menu = QMenu(tab)
    tab.grid.view.go(0, 0)
    tab.grid.menu_wanted.emit(menu)
    next(each for each in menu.actions() if each.text() == text).trigger()
    now = speeches.chosen(office, tab.conference_id)
    assert [(each.name, each.topic, each.minutes, each.gone) for each in now] == [(last.name, "Nuôi cá lồng", 9, False)]
    assert column(tab, "state")[0] == "đã chọn" and words.WHO_IS_GONE not in tab.inspector.texts()
    history.undo(office)
    assert speeches.chosen(office, tab.conference_id)[0].name == one.name


def test_the_foot_adds_the_minutes_of_those_who_speak_and_a_deadline_of_today_is_not_late(
    three: SpeechesTab, desk: Desk
) -> None:
    tab, office = three, desk.office
    first, second, third = (one.id for one in speeches.speeches(office, tab.conference_id))
    speeches.set_state(office, tab.conference_id, [first], "chosen")
    speeches.set_state(office, tab.conference_id, [second], "reserve")
    speeches.set_state(office, tab.conference_id, [third], "withdrawn")
    speeches.set_due(office, tab.conference_id, Deadline(office.today, inclusive=True))
    desk.hub.deliver()
    tab.refresh()
    assert tab.source.totals(Query(), 3)["minutes"] == "7"
    mark = tab.source.mark(first, "draft_due", False)
    assert mark is not None and (mark.look, mark.hint) == ("look", "hôm nay")


def test_coverage_and_minutes_follow_what_is_chosen_and_typed(three: SpeechesTab, desk: Desk) -> None:
    tab = three
    assert not tab._form.programmeButton.isEnabled()
    tab.grid.view.selectAll()
    tab._form.chooseButton.click()
    assert tab.state.whole_text() == "3 bài · 21 phút · 0 đã duyệt"
    side = tab.inspector.texts()
    assert "3 nam, 0 nữ" in side and "Chưa có người nữ" in side
    assert "Khu phố 1" in side and "chưa có bài" in side  # nobody of khu phố 2 is named
    tab.grid.view.go(0, tab.grid.model.number("minutes"))
    QTest.keyClicks(tab.grid.view, "9")
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)
    assert tab._form.programmeButton.text() == "Đưa 23 phút vào chương trình"
    tab._form.programmeButton.click()
    assert [one.minutes for one in programme.items(desk.office, tab.conference_id)] == [23]
    history.undo(desk.office)
    assert programme.items(desk.office, tab.conference_id) == ()
