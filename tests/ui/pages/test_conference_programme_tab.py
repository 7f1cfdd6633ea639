"""Chương trình: a minute typed moves every start below it at once, a fixed time is told when it does not fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from khenthuong_desktop.services import history, programme
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.programme_compare_dialog import ProgrammeCompareDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_programme_tab import ProgrammeTab
from khenthuong_desktop.wording import programme as words
from tests.services import delegate_office

MINUTES = (15, 10, 5, 20)


@pytest.fixture
def conference_id(desk: Desk) -> str:
    return delegate_office.made(desk.office, starts_at="8 giờ 00").conference_id


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> ProgrammeTab:
    for number, minutes in enumerate(MINUTES, start=1):
        programme.add(desk.office, conference_id, content=f"Mục {number}", minutes=minutes)
    return opened(main_window, desk, conference_id)


def opened(main_window: MainWindow, desk: Desk, conference_id: str) -> ProgrammeTab:
    desk.hub.deliver()
    main_window.go("conferences")
    page = main_window.page("conferences")
    page.show_record(f"{conference_id}:programme")
    main_window.activateWindow()
    shown: ProgrammeTab = page.tab_widget("programme")
    shown.grid.view.setFocus()
    return shown


def editor(tab: ProgrammeTab) -> QWidget:
    found = tab.grid.view.typing.editor
    assert found is not None
    return found


def column(tab: ProgrammeTab, key: str) -> list[str]:
    model = tab.grid.model
    return [model.text(row, model.number(key)) for row in range(model.count)]


def type_into(tab: ProgrammeTab, row: int, key: str, text: str) -> None:
    tab.grid.view.go(row, tab.grid.model.number(key))
    QTest.keyClicks(tab.grid.view, text[:1])
    QTest.keyClicks(editor(tab), text[1:])
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)


def answer(tab: ProgrammeTab, text: str) -> None:
    assert tab.question is not None
    next(one for one in tab.question.findChildren(QPushButton) if one.text() == text).click()


def test_an_empty_programme_is_filled_from_the_plan(main_window: MainWindow, desk: Desk) -> None:
    conference_id = delegate_office.made(
        desk.office, tier="ha_dong_district", flag_salute=True, superior_speech=True
    ).conference_id
    tab = opened(main_window, desk, conference_id)
    assert not tab._form.issueButton.isEnabled() and not tab._form.printButton.isEnabled()
    tab.take_template()
    assert tab.grid.model.count == 10 and column(tab, "position")[-1] == "10"
    assert tab.question is None  # nothing was there that could be lost
    tab.take_template("bach_long_vi")
    answer(tab, words.REPLACE_NOT)
    assert tab.grid.model.count == 10
    tab.take_template("bach_long_vi")
    answer(tab, words.REPLACE_DO)
    assert tab.grid.model.count == 8


def test_minutes_typed_move_the_starts_and_the_end_at_once(tab: ProgrammeTab, desk: Desk) -> None:
    assert column(tab, "fixed_at") == ["08:00", "08:15", "08:25", "08:30"]
    type_into(tab, 0, "minutes", "25")
    assert column(tab, "fixed_at") == ["08:00", "08:25", "08:35", "08:40"]
    assert "09:00" in tab._form.endLabel.text() and words.NO_PLAN in tab._form.endLabel.text()
    history.undo(desk.office)
    desk.hub.deliver()
    assert column(tab, "fixed_at")[1] == "08:15" and "08:50" in tab._form.endLabel.text()


def test_a_time_typed_is_fixed_and_told_while_it_does_not_fit(tab: ProgrammeTab) -> None:
    type_into(tab, 3, "fixed_at", "8h30")
    ids = [one.id for one in programme.items(tab._desk.office, tab.conference_id)]
    mark = tab.source.mark(ids[3], "fixed_at", False)
    assert mark is not None and mark.bold and mark.look == "plain"
    assert "vừa khít mục 3" in tab._form.warningsLabel.text()
    type_into(tab, 2, "minutes", "6")
    mark = tab.source.mark(ids[3], "fixed_at", False)
    assert mark is not None and mark.look == "look"
    assert "chồng giờ 1 phút" in tab._form.warningsLabel.text()
    menu = QMenu()
    tab.grid.view.go(3, 0)
    tab._menu(menu)
    next(one for one in menu.actions() if one.text() == words.UNFIX).trigger()
    assert column(tab, "fixed_at")[3] == "08:31" and not tab._form.warningsLabel.text()
    menu = QMenu()
    tab._menu(menu)
    next(one for one in menu.actions() if one.text() == "Cố định giờ 08:31").trigger()
    assert programme.items(tab._desk.office, tab.conference_id)[3].fixed_at == "08:31"


def test_rows_move_by_keys_buttons_and_mouse_and_the_cursor_goes_along(tab: ProgrammeTab) -> None:
    view, number = tab.grid.view, tab.grid.model.number
    view.go(0, number("content"))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert column(tab, "content") == ["Mục 2", "Mục 1", "Mục 3", "Mục 4"]
    assert view.currentIndex().row() == 1 and not view.editing
    tab._form.upButton.click()
    assert column(tab, "content")[0] == "Mục 1"
    tab._form.upButton.click()  # at the top it stays
    assert column(tab, "content")[0] == "Mục 1"
    handle = number("position")
    start, end = (view.visualRect(tab.grid.model.index(row, handle)).center() for row in (3, 0))
    ground = view.viewport()
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=start)
    for place in (start - QPoint(0, 15), end - QPoint(0, 10)):
        _dragged(tab, place)
    assert tab.grid._bar.isVisible()
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=end - QPoint(0, 10))
    assert column(tab, "content") == ["Mục 4", "Mục 1", "Mục 2", "Mục 3"]
    assert not tab.grid._bar.isVisible()


def _dragged(tab: ProgrammeTab, place: QPoint) -> None:
    """A move with the button held, which QTest cannot send."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    ground = tab.grid.view.viewport()
    left = Qt.MouseButton.LeftButton
    where = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, QPointF(ground.mapToGlobal(place)), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(ground, event)


def test_insert_begins_an_item_below_the_current_one_and_del_on_its_number_removes_it(tab: ProgrammeTab) -> None:
    view = tab.grid.view
    view.go(1, tab.grid.model.number("content"))
    QTest.keyClick(view, Qt.Key.Key_Insert)
    assert view.editing and view.currentIndex().row() == 2
    QTest.keyClicks(editor(tab), "Van nghe")
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Van nghe", "Mục 3", "Mục 4"]
    assert "Mục 3 chưa có số phút" in tab._form.warningsLabel.text()
    view.go(2, tab.grid.model.number("position"))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Mục 3", "Mục 4"]
    view.go(0, tab.grid.model.number("lead"))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert tab.grid.model.count == 4  # elsewhere Del empties the cell


def test_a_heading_does_not_change_the_order_of_the_day(tab: ProgrammeTab) -> None:
    tab.grid.view.header.sort_asked.emit(tab.grid.model.number("minutes"), False)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Mục 3", "Mục 4"]


def test_start_and_planned_end_are_typed_below(tab: ProgrammeTab, desk: Desk) -> None:
    form = tab._form
    for field, text in ((form.endsEdit, "8h45"), (form.startsEdit, "7h30")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert column(tab, "fixed_at")[0] == "07:30" and form.endsEdit.text() == "08:45"
    assert words.over(-25) in form.endLabel.text()
    form.endsEdit.selectAll()
    QTest.keyClicks(form.endsEdit, "trua")
    QTest.keyClick(form.endsEdit, Qt.Key.Key_Return)
    assert form.endsEdit.text() == "trua" and form.endsEdit.property("look") == "wrong"
    assert words.over(-25) in form.endLabel.text()  # what is no time changes nothing
    form.endsEdit.selectAll()
    QTest.keyClicks(form.endsEdit, "8h20")
    QTest.keyClick(form.endsEdit, Qt.Key.Key_Return)
    assert form.endsEdit.text() == "08:20" and not form.endsEdit.property("look")
    assert words.ENDS_ON_TIME in form.endLabel.text()


def test_an_issue_is_asked_for_frozen_and_compared_with(tab: ProgrammeTab, desk: Desk) -> None:
    form = tab._form
    assert form.versionLabel.text() == "Bản thảo 1" and not form.compareButton.isEnabled()
    tab.issue()
    answer(tab, words.ISSUE_NOT)
    assert form.versionLabel.text() == "Bản thảo 1"
    tab.issue()
    answer(tab, words.ISSUE_DO)
    assert form.versionLabel.text() == "Bản 1, ban hành 20/11/2026" and not form.issueButton.isEnabled()
    type_into(tab, 0, "minutes", "20")
    assert form.versionLabel.text() == "Bản thảo 2" and form.issueButton.text() == "Ban hành bản 2"
    assert form.compareButton.text() == "So với bản 1…"
    tab.compare()
    dialog = tab.dialog
    assert isinstance(dialog, ProgrammeCompareDialog)
    table = dialog._form.changesTable
    told = [table.item(row, 2).text() for row in range(table.rowCount())]  # type: ignore[union-attr]
    assert told[0] == "số phút: từ 15 thành 20" and told[1] == "giờ: từ 08:15 thành 08:20"
    dialog.reject()
    with pytest.raises(Exception, match=r"undo\.left_office"):
        history.undo_step(desk.office, _issue_step(desk))


def _issue_step(desk: Desk) -> int:
    with desk.office.database.read() as r:
        return int(r.value("SELECT id FROM history_steps WHERE left_office IS NOT NULL"))


def test_many_warnings_are_told_as_few_and_all_of_them_in_the_hint(tab: ProgrammeTab) -> None:
    ids = [one.id for one in programme.items(tab._desk.office, tab.conference_id)]
    for item_id, at in zip(ids, ("8h", "8h30", "8h50", "8h20"), strict=True):
        programme.fix(tab._desk.office, item_id, at)
    programme.set_times(tab._desk.office, tab.conference_id, ends_at="8h10")
    tab.refresh()
    assert tab._form.warningsLabel.text().count("\n") == 2
    assert tab._form.warningsLabel.toolTip().count("\n") >= 3


def test_another_conference_shows_its_own_programme(tab: ProgrammeTab, desk: Desk) -> None:
    other = delegate_office.made(desk.office, ("Khu phố 8",)).conference_id
    programme.add(desk.office, other, content="Khai mạc")
    tab.show_conference(other)
    assert column(tab, "content") == ["Khai mạc"] and "chưa có giờ" in tab._form.warningsLabel.text().lower()


def test_what_is_looked_for_narrows_the_list_until_it_is_given_up(tab: ProgrammeTab) -> None:
    line = tab.grid.filter_line
    assert not line.isVisible()
    QTest.keyClick(tab.grid.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert line.isVisible()
    tab.grid.ask(tab.grid.query._replace(text="Mục 3"))
    assert column(tab, "fixed_at") == ["08:25"]  # at its own time, whatever is hidden
    tab.grid.clear_filters()
    line.left.emit()
    assert not line.isVisible() and tab.grid.model.count == 4
