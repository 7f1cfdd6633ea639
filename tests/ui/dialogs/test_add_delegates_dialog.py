"""Adding delegates: people are found by typing and ticked; guests from outside go into the register with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.services import delegate_guests, delegates, history, lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.add_delegates_dialog import AddDelegatesDialog, Sends
from khenthuong_desktop.ui.dialogs.outside_guest_dialog import OutsideGuestDialog
from tests.services import conference_office as made
from tests.ui.conftest import add_person


@pytest.fixture
def conference_id(desk: Desk) -> str:
    for name in ("Lò Văn Ân", "Bùi Thị Hạnh", "Vũ Mạnh Cường"):
        add_person(desk.office, name)
    return made.conference(desk.office, 10)


@pytest.fixture
def dialog(desk: Desk, conference_id: str, qtbot: QtBot) -> AddDelegatesDialog:
    return opened(AddDelegatesDialog(desk, conference_id), qtbot)


def opened(dialog: AddDelegatesDialog, qtbot: QtBot) -> AddDelegatesDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def delegate_names(desk: Desk, conference_id: str) -> list[str]:
    return [one.name for one in delegates.candidates(desk.office, conference_id)]


def test_ticks_outlive_the_search_and_become_delegates_in_one_step(
    dialog: AddDelegatesDialog, desk: Desk, conference_id: str
) -> None:
    form = dialog._form
    assert not form.addButton.isEnabled()
    dialog.register.grid.filter_line.set_text("hanh")
    assert dialog.register.grid.model.count == 1
    dialog.register.grid.view.go(0, 0)
    QTest.keyClick(dialog.register.grid.view, Qt.Key.Key_Space)
    dialog.register.grid.filter_line.set_text("cuong")
    QTest.keyClick(dialog.register.grid.view, Qt.Key.Key_Space)
    assert form.addButton.text() == "Thêm 2 đại biểu"
    form.kindCombo.setCurrentIndex(form.kindCombo.findData("guest"))
    form.addButton.click()
    assert delegate_names(desk, conference_id) == ["Vũ Mạnh Cường", "Bùi Thị Hạnh"]
    assert {one.kind for one in delegates.candidates(desk.office, conference_id)} == {"guest"}
    history.undo(desk.office)
    assert delegate_names(desk, conference_id) == []


def test_a_box_is_taken_back_by_a_second_space(dialog: AddDelegatesDialog) -> None:
    view = dialog.register.grid.view
    view.go(1, 2)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert len(dialog.register.ticked) == 1
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not dialog.register.ticked


def test_ticking_changes_nothing_in_the_register(dialog: AddDelegatesDialog, desk: Desk) -> None:
    before = history.next_undo(desk.office)
    dialog.register.grid.view.go(0, 0)
    QTest.keyClick(dialog.register.grid.view, Qt.Key.Key_Space)
    assert history.next_undo(desk.office) == before
    assert not any(column.editable for column in dialog.register.grid.model.columns if column.key != "tick")


def test_who_is_a_delegate_already_cannot_be_ticked(desk: Desk, conference_id: str, qtbot: QtBot) -> None:
    person = lists.page(desk.office, "people", Query(), 0, 1)[0].id
    delegates.add(desk.office, conference_id, [person])
    dialog = opened(AddDelegatesDialog(desk, conference_id), qtbot)
    dialog.register.grid.show_record(person)
    dialog.register.grid.view.go(dialog.register.grid.view.currentIndex().row(), 0)
    QTest.keyClick(dialog.register.grid.view, Qt.Key.Key_Space)
    assert not dialog.register.ticked
    assert dialog._form.problemLabel.text().startswith("Người có ô mờ đã có")
    assert not dialog._form.addButton.isEnabled()


def test_a_collective_is_named_first_and_its_person_later(desk: Desk, conference_id: str, qtbot: QtBot) -> None:
    office = desk.office
    lists.edit(office, "collectives", [CellChange(None, "full_name", "Tổ hợp tác rau sạch")])
    dialog = opened(AddDelegatesDialog(desk, conference_id), qtbot)
    dialog.register.show_list("collectives")
    dialog.register.grid.view.go(0, 0)
    QTest.keyClick(dialog.register.grid.view, Qt.Key.Key_Space)
    dialog.add()
    (named,) = delegates.candidates(office, conference_id)
    assert named.values["represents"] == "collective"
    who = opened(AddDelegatesDialog(desk, conference_id, sends=Sends(named.id, named.name)), qtbot)
    assert who.windowTitle() == "Người đi thay mặt Tổ hợp tác rau sạch"
    for row in (0, 1):
        who.register.grid.view.go(row, 0)
        QTest.keyClick(who.register.grid.view, Qt.Key.Key_Space)
    assert len(who.register.ticked) == 1  # one person comes
    who.add()
    (named,) = delegates.candidates(office, conference_id)
    assert named.name in ("Vũ Mạnh Cường", "Lò Văn Ân", "Bùi Thị Hạnh")
    assert named.values["represents"] == "collective"


def test_a_guest_from_outside_is_in_the_register_from_then_on(desk: Desk, conference_id: str, qtbot: QtBot) -> None:
    dialog = OutsideGuestDialog(desk, conference_id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._form.addButton.click()
    assert dialog._form.problemLabel.text().startswith("Chưa ghi họ và tên khách mời.")
    dialog._form.nameEdit.setText("  Đinh   Thị Khách ")
    dialog._form.positionEdit.setText("Giám đốc Sở")
    dialog._form.titleCombo.setCurrentText("Bà")
    dialog._form.addButton.click()
    assert not dialog.isVisible()
    (guest,) = delegates.candidates(desk.office, conference_id)
    assert (guest.id, guest.name, guest.kind) == (dialog.saved_id, "Đinh Thị Khách", "guest")
    assert guest.state == "chosen", "«Mời đại biểu đã chọn» would skip her"
    assert guest.values["gender"] == "female", "the invitation would print the bare name"
    found = lists.page(desk.office, "people", Query("khach"), 0, 9)
    assert len(found) == 1
    step = history.undo(desk.office)
    assert step.reason == "Thêm khách mời Đinh Thị Khách"
    assert lists.count(desk.office, "people", Query(filters=(Filter("full_name", "contains", ("Khách",)),))) == 0


def test_files_that_brought_people_are_offered_with_their_numbers(desk: Desk, conference_id: str) -> None:
    office = desk.office
    (unit_id,) = made.quarters(office, 1)
    person = lists.page(office, "people", Query(), 0, 1)[0].id
    with office.database.write("Nhập") as w:
        file = {"name": "KP1.xlsx", "sha256": "0" * 64, "size": 1, "format": "xlsx", "imported_at": "2026-11-20T10:00"}
        file_id = w.insert("import_files", {**file, "unit_id": unit_id})
        row = {"file_id": file_id, "sheet": "KP1", "row": 6, "subject_id": person, "outcome": "duplicate"}
        w.insert("import_rows", row)
    (found,) = delegate_guests.files(office, conference_id)
    assert (found.name, found.unit, found.people, found.taken) == ("KP1.xlsx", "Khu phố 1", 1, 0)
    delegates.add_from_file(office, conference_id, file_id)
    (found,) = delegate_guests.files(office, conference_id)
    assert found.taken == 1


def test_who_comes_is_looked_for_in_the_unit_of_the_collective_first(
    desk: Desk, conference_id: str, qtbot: QtBot
) -> None:
    """Three thousand people are too many to find the one whom the unit means."""
    unit_id, other_id = made.quarters(desk.office, 2)
    person = lists.page(desk.office, "people", Query(), 0, 1)[0]
    with desk.office.database.write("Ghi đơn vị") as w:
        w.update("subjects", person.id, {"unit_id": unit_id})
    dialog = opened(AddDelegatesDialog(desk, conference_id, sends=Sends("d", "Tổ", unit_id)), qtbot)
    assert [dialog.register.grid.model.row_ids(0, 0), dialog.register.grid.model.count] == [[person.id], 1]
    dialog.register.show_list("people")
    assert dialog.register.grid.model.count == 3
    nobody = opened(AddDelegatesDialog(desk, conference_id, sends=Sends("d", "Tổ", other_id)), qtbot)
    assert nobody.register.grid.model.count == 3
