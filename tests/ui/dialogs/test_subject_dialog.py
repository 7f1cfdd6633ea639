"""Hồ sơ: everything of one subject; nothing typed is lost, nothing private is shown unasked, one save is one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import commendations, history, lists, subjects
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.subject_dialog import SubjectDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.subjects_page import SubjectsPage
from khenthuong_desktop.wording import subject_dialog as words

HANH = {
    "full_name": "Bùi Thị Hạnh",
    "title": "Bà",
    "gender": "Nữ",
    "birth_date": "14/3/1983",
    "national_id": "022183004417",
    "ethnicity": "Tày",
    "position": "Giáo viên",
}


def add(desk: Desk, name: str, **cells: str) -> str:
    return lists.edit(desk.office, name, [CellChange(None, key, text) for key, text in cells.items()]).new_rows[0]


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> SubjectsPage:
    add(desk, "people", **HANH)
    add(desk, "people", full_name="Lê Văn An")
    add(desk, "people", full_name="Vũ Mạnh Cường", birth_date="1980")
    desk.hub.deliver()
    main_window.go("subjects")
    made: SubjectsPage = main_window.page("subjects")
    made.refresh()
    return made


def person(desk: Desk, name: str = "Bùi Thị Hạnh") -> str:
    return next(row.id for row in lists.page(desk.office, "people", Query(), 0, 9) if row.texts[0] == name)


@pytest.fixture
def dialog(page: SubjectsPage, desk: Desk, qtbot: QtBot) -> SubjectDialog:
    page.open_subject(person(desk))
    opened = page.dialog
    assert opened is not None
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def value(desk: Desk, column: str, name: str = "Bùi Thị Hạnh") -> str:
    return lists.edit_text(desk.office, "people", person(desk, name), column)


def type_into(dialog: SubjectDialog, column: str, text: str) -> None:
    dialog.particulars.set_text(column, text)


def test_private_fields_are_masked_until_asked_for(dialog: SubjectDialog) -> None:
    lines = dialog.particulars.lines
    assert lines["national_id"].masked.isVisible() and lines["national_id"].masked.text() == "022•••••4417"
    assert not lines["national_id"].field.isVisible() and not lines["ethnicity"].field.isVisible()
    assert lines["religion"].field.isVisible(), "nothing stands there to be hidden"
    QTest.keyClick(lines["national_id"].masked, Qt.Key.Key_Return)
    assert lines["national_id"].field.isVisible() and lines["national_id"].text() == "022183004417"
    assert not lines["ethnicity"].field.isVisible(), "only the one that is edited"
    dialog._form.revealButton.click()
    assert lines["ethnicity"].field.isVisible() and lines["ethnicity"].text() == "Tày"
    dialog._form.revealButton.click()
    assert not lines["ethnicity"].field.isVisible()


def test_several_fields_are_one_step(dialog: SubjectDialog, desk: Desk) -> None:
    type_into(dialog, "position", "Hiệu trưởng")
    type_into(dialog, "phone", "0912 345 678")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (value(desk, "position"), value(desk, "phone")) == ("Hiệu trưởng", "0912 345 678")
    assert not dialog.changed and dialog.isVisible()
    assert history.undo(desk.office).reason == words.edited("Bùi Thị Hạnh")
    assert (value(desk, "position"), value(desk, "phone")) == ("Giáo viên", "")
    desk.hub.deliver()
    assert dialog.particulars.lines["position"].text() == "Giáo viên", "the dialog shows what is there now"


def test_a_wrong_date_is_said_beside_the_field_with_a_button_that_mends_it(dialog: SubjectDialog, desk: Desk) -> None:
    type_into(dialog, "birth_date", "2091")
    line = dialog.particulars.lines["birth_date"]
    assert "1991" in line.found and line.link.text() == words.MEND.format(mend="1991")
    assert not dialog.save() and value(desk, "birth_date") == "14/03/1983"
    assert dialog._form.problemLabel.text() == words.TO_MEND.format(n=1)
    line.link.click()
    assert line.text() == "1991" and line.link.isHidden()
    assert dialog.save() and value(desk, "birth_date") == "1991"


def test_findings_of_the_card_stand_beside_it(dialog: SubjectDialog) -> None:
    lines = dialog.particulars.lines
    assert lines["national_id"].found == ""
    type_into(dialog, "gender", "Nam")
    assert "giới tính" in lines["national_id"].found
    type_into(dialog, "gender", "Nữ")
    assert lines["national_id"].found == ""
    type_into(dialog, "national_id", "0221830044")
    assert "chữ số" in lines["national_id"].found and dialog.particulars.blocked() == ["national_id"]
    type_into(dialog, "unit_id", "Khu phố 99")
    assert "Khu phố 99" in lines["unit_id"].found


def test_a_likely_duplicate_leads_to_the_comparison(page: SubjectsPage, desk: Desk, main_window: MainWindow) -> None:
    add(desk, "people", full_name="Bùi Thị Hanh", birth_date="1983")
    page.open_subject(person(desk))
    dialog = page.dialog
    assert dialog is not None
    line = dialog.particulars.lines["full_name"]
    assert "Bùi Thị Hanh" in line.found and line.link.text() == words.COMPARE
    line.link.click()
    assert main_window.current == "duplicates"
    told = main_window.page("duplicates").told
    assert {told.left_name, told.right_name} == {"Bùi Thị Hạnh", "Bùi Thị Hanh"}


def test_enter_in_a_field_leads_to_the_next_one_and_presses_nothing(
    page: SubjectsPage, desk: Desk, main_window: MainWindow, qtbot: QtBot
) -> None:
    add(desk, "people", full_name="Bùi Thị Hanh", birth_date="1983")
    page.open_subject(person(desk))
    dialog = page.dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    name = dialog.particulars.lines["full_name"].field
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert dialog.isVisible() and main_window.current == "subjects"
    assert not name.hasFocus()
    assert not [one for one in dialog.findChildren(QPushButton) if one.isDefault()]


def test_esc_never_drops_what_was_typed_unasked(dialog: SubjectDialog, desk: Desk) -> None:
    type_into(dialog, "position", "Hiệu trưởng")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.question is not None
    dialog.question.reject()
    assert dialog.isVisible() and dialog.particulars.lines["position"].text() == "Hiệu trưởng"
    dialog.reject()
    assert dialog.question is not None
    next(one for one in dialog.question.buttons() if one.text() == words.LEAVE_SAVE).click()
    assert not dialog.isVisible() and value(desk, "position") == "Hiệu trưởng"


def test_esc_closes_what_was_only_looked_at(dialog: SubjectDialog, desk: Desk) -> None:
    step = history.next_undo(desk.office)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and history.next_undo(desk.office) == step


def test_the_next_one_without_closing(dialog: SubjectDialog, desk: Desk, page: SubjectsPage) -> None:
    type_into(dialog, "position", "Hiệu trưởng")
    dialog.open_tab("commendations")
    QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert dialog.card.name == "Vũ Mạnh Cường" and page.grid.current_row_id() == dialog.card.id
    assert value(desk, "position") == "Hiệu trưởng", "what was typed is saved on the way"
    assert dialog.tab == "commendations", "the same tab, of the other one"
    QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert dialog.card.name == "Bùi Thị Hạnh"
    dialog.step(1)
    assert dialog.card.name == "Bùi Thị Hạnh", "the last one of the list"


def test_what_cannot_be_saved_holds_the_dialog_at_its_subject(dialog: SubjectDialog) -> None:
    type_into(dialog, "birth_date", "31/2/1980")
    dialog.step(1)
    assert dialog.card.name == "Bùi Thị Hạnh" and dialog.particulars.lines["birth_date"].text() == "31/2/1980"


def test_tabs_by_keys(dialog: SubjectDialog) -> None:
    seen = []
    for _ in words.TABS:
        QTest.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        seen.append(dialog.tab)
    assert seen == [*list(words.TABS)[1:], "particulars"]
    QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.tab == "history"


def test_awards_are_typed_in_the_list_and_shown_at_the_side(
    dialog: SubjectDialog, desk: Desk, page: SubjectsPage
) -> None:
    dialog.open_tab("commendations")
    source = dialog.grids["commendations"].source
    source.edit(
        [
            CellChange(None, "year", "2025"),
            CellChange(None, "award", "CSTĐCS"),
            CellChange(None, "decision_number", "212"),
        ]
    )
    desk.hub.deliver()
    assert dialog.grids["commendations"].model.count == 1
    assert dialog._chips["commendations"].text() == "Khen thưởng 1"
    dialog.reject()
    page.show_record(person(desk))
    assert "Chiến sĩ thi đua cơ sở · QĐ 212" in page.inspector.texts()
    add_other = person(desk, "Lê Văn An")
    page.show_record(add_other)
    assert "Chiến sĩ thi đua" not in page.inspector.texts()


def test_the_awards_of_another_are_not_in_the_list(dialog: SubjectDialog, desk: Desk) -> None:
    commendations.edit(desk.office, person(desk, "Lê Văn An"), [CellChange(None, "award", "LĐTT")])
    desk.hub.deliver()
    dialog.open_tab("commendations")
    assert dialog.grids["commendations"].model.count == 0


def test_papers_and_history(dialog: SubjectDialog, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = tmp_path / "bản thành tích.pdf"
    paper.write_bytes(b"%PDF-")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(paper)], ""))
    dialog.open_tab("files")
    dialog.papers.attach_button.click()
    desk.hub.deliver()
    assert "bản thành tích.pdf" in dialog.papers.files.item(0).text()
    dialog.papers.remove_button.click()
    desk.hub.deliver()
    assert dialog.papers.files.item(0).text() == words.NO_FILES
    dialog.open_tab("history")
    assert dialog.grids["history"].model.count >= 1


def test_ctrl_z_in_the_dialog_takes_back_the_last_cell(dialog: SubjectDialog, desk: Desk) -> None:
    dialog.open_tab("commendations")
    dialog.grids["commendations"].source.edit([CellChange(None, "award", "LĐTT")])
    desk.hub.deliver()
    dialog.grids["commendations"].view.setFocus()
    QTest.keyClick(dialog.grids["commendations"].view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert commendations.of_subject(desk.office, dialog.card.id) == []
    assert dialog.grids["commendations"].model.count == 0


def test_typing_outlives_what_others_save(dialog: SubjectDialog, desk: Desk) -> None:
    type_into(dialog, "position", "Hiệu trưởng")
    lists.edit(desk.office, "people", [CellChange(dialog.card.id, "phone", "0999")])
    desk.hub.deliver()
    assert dialog.particulars.lines["phone"].text() == "0999"
    assert dialog.particulars.texts() == {"position": "Hiệu trưởng"}


def test_who_is_erased_meanwhile_closes_the_dialog(dialog: SubjectDialog, desk: Desk) -> None:
    subjects.erase(desk.office, [dialog.card.id])
    desk.hub.deliver()
    assert not dialog.isVisible()


def test_who_is_taken_out_of_the_lists_meanwhile_loses_nothing_that_was_typed(
    dialog: SubjectDialog, desk: Desk
) -> None:
    dialog.open_tab("commendations")
    dialog.open_tab("particulars")
    type_into(dialog, "position", "Hiệu trưởng")
    lists.retire(desk.office, "people", [dialog.card.id])
    desk.hub.deliver()
    assert not dialog.writable and dialog.particulars.lines["position"].field.isReadOnly()  # type: ignore[union-attr]
    assert not dialog.save() and "đưa trở lại danh sách" in dialog._form.problemLabel.text()
    dialog.reject()
    assert dialog.isVisible() and dialog.question is not None, "it asks before it drops what was typed"
    dialog.question.reject()
    history.undo(desk.office)
    desk.hub.deliver()
    assert dialog.particulars.texts() == {"position": "Hiệu trưởng"}
    assert dialog.save() and value(desk, "position") == "Hiệu trưởng"


def test_who_is_out_of_the_lists_is_only_looked_at(page: SubjectsPage, desk: Desk) -> None:
    an = person(desk, "Lê Văn An")
    lists.retire(desk.office, "people", [an])
    desk.hub.deliver()
    page.show_record(an)
    page.open_subject()
    dialog = page.dialog
    assert dialog is not None and not dialog.writable
    assert dialog.particulars.lines["position"].field.isReadOnly()  # type: ignore[union-attr]
    assert not dialog._form.saveButton.isEnabled()


def test_households_and_collectives_have_their_own_fields(page: SubjectsPage, desk: Desk) -> None:
    home = add(desk, "households", full_name="Hộ ông Lò Văn Ân", head_name="Lò Văn Ân")
    desk.hub.deliver()
    page.show_record(home)
    page.open_subject()
    dialog = page.dialog
    assert dialog is not None
    assert set(dialog.particulars.lines) == {
        one.key for one in lists.columns(desk.office, "households") if one.kind != "latest_award"
    }
    assert dialog.particulars.lines["head_name"].text() == "Lò Văn Ân"
    assert dialog._form.revealButton.isHidden()


def test_ctrl_enter_in_the_list_opens_it(page: SubjectsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_record(person(desk))
    page.grid.view.setFocus()
    qtbot.waitUntil(page.grid.view.hasFocus)
    QTest.keyClick(page.grid.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.dialog is not None and page.dialog.card.name == "Bùi Thị Hạnh"


def test_it_fits_the_small_screen(dialog: SubjectDialog) -> None:
    assert dialog.minimumSizeHint().width() <= 1366 - 24
    assert dialog.minimumSizeHint().height() <= 768 - 56


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def keys(text: str, *then: Qt.Key) -> None:
    for letter in text:
        QTest.keyClicks(focused(), letter)
    for key in then:
        QTest.keyClick(focused(), key)


def test_a_new_award_begins_with_its_year(dialog: SubjectDialog, desk: Desk) -> None:
    """Whoever types 2023, Tab, LĐTT must not find 2023 as the title."""
    dialog.open_tab("commendations")
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    keys("2023", Qt.Key.Key_Tab)
    keys("lao dong tien tien", Qt.Key.Key_Tab)
    dialog.reject()
    (award,) = commendations.of_subject(desk.office, dialog.card.id)
    assert award.year == 2023 and award.award == "advanced_worker"


def test_esc_leaves_the_row_first_and_closing_over_a_red_cell_says_so(
    dialog: SubjectDialog, desk: Desk, main_window: MainWindow
) -> None:
    dialog.open_tab("commendations")
    QTest.keyClick(focused(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    keys("2023", Qt.Key.Key_Tab)
    keys("lao dong tien tien", Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    keys("30/2/2023", Qt.Key.Key_Tab, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "the first Esc leaves the row"
    keys("", Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    (wrong,) = lists.rejected(
        desk.office, "commendations", [commendations.of_subject(desk.office, dialog.card.id)[0].id]
    )
    assert wrong.text == "30/2/2023"
    assert main_window.status().endswith(words.RED_STAYS.format(n=1, name="Bùi Thị Hạnh"))


def test_an_error_goes_with_the_letters_that_made_it(dialog: SubjectDialog, desk: Desk, page: SubjectsPage) -> None:
    dialog.reject()
    page.open_subject(person(desk, "Lê Văn An"))
    opened = page.dialog
    assert opened is not None
    line = opened.particulars.lines["national_id"]
    type_into(opened, "national_id", "abc")
    assert line.found and not opened.save()
    line.set_text("")  # the keyboard is still in the field
    assert opened.save()
    assert not line.found and opened._form.problemLabel.isHidden()
