"""Chương trình: a minute typed moves every start below it at once, a fixed time is told when it does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from khenthuong_desktop.services import conferences, delegates, history, programme, speeches
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.programme_compare_dialog import ProgrammeCompareDialog
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_programme_tab import ProgrammeTab
from khenthuong_desktop.ui.widgets import question_points
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
    QTest.mouseClick(tab._form.upButton, Qt.MouseButton.LeftButton)  # at the top it stays
    assert view.hasFocus()  # and the keys go on
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


def put_on_clipboard(*lines: str) -> None:
    QGuiApplication.clipboard().setText("".join(line.replace("|", "\t") + "\r\n" for line in lines))


def select_rows(tab: ProgrammeTab, first: int, last: int) -> None:
    number = tab.grid.model.number("content")
    tab.grid.view.go(first, number)
    tab.grid.view.go(last, number, extend=True)


def test_a_programme_of_excel_comes_into_an_empty_list_with_one_key(main_window: MainWindow, desk: Desk) -> None:
    tab = opened(main_window, desk, delegate_office.made(desk.office, starts_at="8 giờ 00").conference_id)
    put_on_clipboard("Đón tiếp đại biểu|15|Văn phòng", "Khai mạc|mười|Chủ tịch")
    QTest.keyClick(tab.grid.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert column(tab, "content") == ["Đón tiếp đại biểu", "Khai mạc"] and column(tab, "fixed_at") == ["08:00", "08:15"]
    assert column(tab, "lead") == ["Văn phòng", "Chủ tịch"] and column(tab, "minutes")[1] == "mười"  # red, not lost
    assert main_window.status().endswith("Đã dán 2 mục; 1 ô cần sửa.")
    history.undo(desk.office)
    desk.hub.deliver()
    assert tab.grid.model.count == 0


def test_a_table_of_word_comes_in_with_its_rows_whole(main_window: MainWindow, desk: Desk) -> None:
    tab = opened(main_window, desk, delegate_office.made(desk.office, starts_at="8 giờ 00").conference_id)
    data = QMimeData()
    data.setText("Khai mạc\r\nHội nghị\t15\r\n")
    data.setHtml("<table><tr><td><p>Khai mạc</p><p>Hội nghị</p></td><td>15</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(data)
    tab.grid.paste_rows()
    assert (column(tab, "content"), column(tab, "minutes")) == (["Khai mạc Hội nghị"], ["15"])


def test_rows_pasted_on_a_number_are_new_items_and_elsewhere_they_go_over_the_cells(tab: ProgrammeTab) -> None:
    view, number = tab.grid.view, tab.grid.model.number
    put_on_clipboard("Văn nghệ|7", "Giải lao|8")
    view.go(1, number("position"))
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Văn nghệ", "Giải lao", "Mục 3", "Mục 4"]
    assert view.currentIndex().row() == 2
    put_on_clipboard("Báo cáo", "Bế mạc", "Chụp ảnh")
    view.go(4, number("content"))
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert column(tab, "content")[4:] == ["Báo cáo", "Bế mạc", "Chụp ảnh"]  # one more than there were
    assert column(tab, "position") == [str(n) for n in range(1, 8)]
    put_on_clipboard("")
    tab.grid.paste_rows()
    assert tab.grid.model.count == 7


def test_rows_copied_out_and_back_fix_no_time(tab: ProgrammeTab) -> None:
    view = tab.grid.view
    view.selectAll()
    tab.grid.deeds.copy()
    view.go(0, tab.grid.model.number("position"))
    view.selectAll()
    tab.grid.deeds.paste()
    assert [one.fixed_at for one in programme.items(tab._desk.office, tab.conference_id)] == [None] * 4


def test_an_item_begun_and_given_up_is_as_if_it_had_not_been(tab: ProgrammeTab, desk: Desk) -> None:
    before = history.next_undo(desk.office)
    tab.add()
    QTest.keyClick(editor(tab), Qt.Key.Key_Escape)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Mục 3", "Mục 4"]
    assert history.next_undo(desk.office) == before
    tab.add()
    QTest.keyClicks(editor(tab), "Van nghe")
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)
    tab.grid.view.go(1, tab.grid.model.number("minutes"))
    QTest.keyClicks(tab.grid.view, "5")
    QTest.keyClick(editor(tab), Qt.Key.Key_Escape)
    assert tab.grid.model.count == 5  # what was typed stays


def test_a_new_item_is_typed_into_its_own_row_also_while_others_are_hidden(tab: ProgrammeTab) -> None:
    """Otherwise its words would be written over another item."""
    tab.grid.ask(tab.grid.query._replace(text="Mục 3"))
    tab.add()
    QTest.keyClicks(editor(tab), "Van nghe")
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)
    assert sorted(column(tab, "content")) == ["Mục 1", "Mục 2", "Mục 3", "Mục 4", "Van nghe"]


def test_several_rows_go_on_moving_together(tab: ProgrammeTab) -> None:
    select_rows(tab, 0, 1)
    for _ in range(2):
        QTest.keyClick(tab.grid.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert column(tab, "content") == ["Mục 3", "Mục 4", "Mục 1", "Mục 2"]
    tab._form.upButton.click()
    assert column(tab, "content") == ["Mục 3", "Mục 1", "Mục 2", "Mục 4"]
    assert len(tab.grid.selected_ids()) == 2


def drag(tab: ProgrammeTab, row: int, to: int, *, key: Qt.Key | None = None) -> None:
    ground, handle = tab.grid.view.viewport(), tab.grid.model.number("position")
    start, end = (tab.grid.view.visualRect(tab.grid.model.index(one, handle)).center() for one in (row, to))
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=start)
    for place in (start - QPoint(0, 15), end - QPoint(0, 10)):
        _dragged(tab, place)
    if key is not None:
        QTest.keyClick(tab.grid.view, key)
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=end - QPoint(0, 10))


def test_several_rows_are_dragged_by_the_number_of_one_of_them_and_stay_selected(tab: ProgrammeTab) -> None:
    select_rows(tab, 2, 3)
    drag(tab, 3, 0)
    assert column(tab, "content") == ["Mục 3", "Mục 4", "Mục 1", "Mục 2"]
    assert tab.grid.selected_ids() == [tab.grid.model.row_id(0), tab.grid.model.row_id(1)]
    drag(tab, 1, 1)  # dropped where it is: nothing
    handle = tab.grid.view.visualRect(tab.grid.model.index(1, tab.grid.model.number("position"))).center()
    QTest.mouseClick(tab.grid.view.viewport(), Qt.MouseButton.LeftButton, pos=handle)
    assert len(tab.grid.selected_ids()) == 1  # a click chooses the one


def test_a_drag_is_given_up_with_esc(tab: ProgrammeTab) -> None:
    drag(tab, 3, 0, key=Qt.Key.Key_Escape)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Mục 3", "Mục 4"] and not tab.grid._bar.isVisible()


def test_rows_do_not_move_while_others_are_hidden(tab: ProgrammeTab, main_window: MainWindow) -> None:
    """Dropped between two rows that are seen, an item would come to stand somewhere else."""
    tab.grid.ask(tab.grid.query._replace(text="Mục"))
    tab.grid.view.go(3, 0)
    tab.shift(-1)
    drag(tab, 3, 0)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Mục 3", "Mục 4"]
    assert main_window.status().endswith("hãy bỏ lọc trước.")


def test_the_keys_that_move_items_are_not_heard_while_a_time_is_typed(tab: ProgrammeTab) -> None:
    tab.grid.view.go(2, 0)
    tab._form.startsEdit.setFocus()
    QTest.keyClicks(tab._form.startsEdit, "7h")
    QTest.keyClick(tab._form.startsEdit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert column(tab, "content") == ["Mục 1", "Mục 2", "Mục 3", "Mục 4"]


def test_esc_in_a_time_brings_back_what_holds(tab: ProgrammeTab) -> None:
    field = tab._form.startsEdit
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "sang som")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.property("look") == "wrong"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "08:00" and not field.property("look")


def test_a_note_for_the_chair_leaves_the_issue_and_its_column_comes_when_it_is_asked_for(tab: ProgrammeTab) -> None:
    programme.issue(tab._desk.office, tab.conference_id)
    tab.refresh()
    menu = QMenu()
    tab.grid.view.go(0, 0)
    tab._menu(menu)
    next(one for one in menu.actions() if one.text() == words.NOTE_CUE).trigger()
    assert editor(tab).width() > 150  # as wide as the column is meant to be, and wholly in sight
    assert editor(tab).geometry().right() <= tab.grid.view.viewport().width()
    QTest.keyClicks(editor(tab), "Moi dung day")
    QTest.keyClick(editor(tab), Qt.Key.Key_Return)
    assert column(tab, "chair_notes")[0] == "Moi dung day"
    assert tab._form.versionLabel.text().startswith("Bản 1, ban hành") and not tab._form.issueButton.isEnabled()


def test_the_slip_of_the_dialog_is_of_what_the_dialog_shows(tab: ProgrammeTab, monkeypatch: pytest.MonkeyPatch) -> None:
    office, asked = tab._desk.office, []
    for minutes in (20, 25, 30):
        programme.change(office, programme.items(office, tab.conference_id)[0].id, minutes=minutes)
        if minutes < 30:
            programme.issue(office, tab.conference_id)
    tab.refresh()
    tab.compare()
    assert isinstance(tab.dialog, ProgrammeCompareDialog)
    assert tab.dialog._form.titleLabel.text() == "Bản 2 và bản thảo 3, chưa ban hành"
    monkeypatch.setattr(tab, "preview", lambda name, **choices: asked.append((name, choices)))
    dialog = tab.dialog
    dialog._form.slipButton.click()
    assert asked.pop() == ("programme-changes", {"since": 2, "version": 3})
    dialog._form.sinceBox.setCurrentIndex(1)
    assert dialog._form.titleLabel.text() == "Bản 1 và bản thảo 3, chưa ban hành"
    cell = dialog._form.changesTable.item(0, 2)
    assert cell is not None and cell.text() == "số phút: từ 20 thành 30"
    dialog._form.slipButton.click()
    assert asked.pop() == ("programme-changes", {"since": 1, "version": 3})


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


def test_the_question_before_an_issue_names_every_point(tab: ProgrammeTab, desk: Desk, conference_id: str) -> None:
    """«Còn 2 điều cần xem» with one of them named: the other went out with the programme."""
    office = desk.office
    programme.add(office, conference_id, content="Tham luận", kind="speeches", minutes=5)
    people = delegate_office.people(office, "Lò Thị Ánh", gender="female")
    delegates.add(office, conference_id, people, kind="model")
    (delegate,) = (one.id for one in delegates.candidates(office, conference_id))
    delegates.choose(office, [delegate])
    ids = speeches.add(office, conference_id, [delegate], minutes=14)
    speeches.set_state(office, conference_id, ids, "chosen")
    delegates.withdraw(office, delegate, "ốm", office.today)
    programme.change(office, programme.items(office, conference_id)[0].id, minutes=0)
    desk.hub.deliver()
    tab.refresh()
    tab._form.issueButton.click()
    assert tab.question is not None
    named = question_points.points(tab.question)
    for point in ("Mục 1 chưa có số phút", "1 tham luận cần 14 phút, mục này có 5 phút", "Lò Thị Ánh không còn dự"):
        assert point in named
    assert "Lò Thị Ánh không còn dự" in tab._form.warningsLabel.toolTip()
    answer(tab, words.ISSUE_NOT)


def test_an_issue_of_another_day_is_told_where_the_next_one_is_issued(
    tab: ProgrammeTab, desk: Desk, conference_id: str
) -> None:
    programme.issue(desk.office, conference_id)
    settings = conferences.settings_of(conferences.conference(desk.office, conference_id))
    conferences.change(desk.office, conference_id, replace(settings, place="Nhà văn hóa"))
    desk.hub.deliver()
    tab.refresh()
    assert "Bản 1 ban hành trước khi" in tab._form.warningsLabel.text()
    assert tab._form.issueButton.text() == words.ISSUE.format(version=2) and tab._form.issueButton.isEnabled()
    tab._form.issueButton.click()
    answer(tab, words.ISSUE_DO)
    assert "Bản 1 ban hành" not in tab._form.warningsLabel.text()


def test_many_warnings_are_told_as_few_and_all_of_them_in_the_hint(tab: ProgrammeTab) -> None:
    ids = [one.id for one in programme.items(tab._desk.office, tab.conference_id)]
    for item_id, at in zip(ids, ("8h", "8h30", "8h50", "8h20"), strict=True):
        programme.fix(tab._desk.office, item_id, at)
    programme.add(tab._desk.office, tab.conference_id, content="Mục 5")
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


def test_more_time_than_planned_is_told_once_beside_the_end(tab: ProgrammeTab, desk: Desk) -> None:
    """The same 25 minutes stood there twice, and what else was to be seen had to make room."""
    form = tab._form
    form.endsEdit.setFocus()
    form.endsEdit.selectAll()
    QTest.keyClicks(form.endsEdit, "8h05")
    QTest.keyClick(form.endsEdit, Qt.Key.Key_Return)
    assert "quá dự kiến" in form.endLabel.text() and palette.AMBER in form.endLabel.text()
    assert "quá giờ dự kiến" not in form.warningsLabel.text() + form.warningsLabel.toolTip()
