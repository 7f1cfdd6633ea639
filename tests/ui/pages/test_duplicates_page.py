"""Có thể trùng: pairs side by side; merged, told apart and taken back with the keyboard alone, never by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import commendations, history, lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.duplicates_page import DuplicatesPage
from khenthuong_desktop.ui.pages.subjects_page import SubjectsPage
from khenthuong_desktop.wording import duplicates as words

CARD = "022183004417"


def add(desk: Desk, **cells: str) -> str:
    return lists.edit(desk.office, "people", [CellChange(None, key, text) for key, text in cells.items()]).new_rows[0]


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> DuplicatesPage:
    add(desk, full_name="Bùi Thị Hạnh", birth_date="14/3/1983", phone="0912")
    right = add(desk, full_name="Bùi Thị Hạnh", birth_date="1983", national_id=CARD)
    commendations.edit(desk.office, right, [CellChange(None, "award", "LĐTT")])
    add(desk, full_name="Nguyễn Văn Hùng", birth_date="1980")
    add(desk, full_name="Nguyễn Văn Hưng", birth_date="1980")
    desk.hub.deliver()
    main_window.go("duplicates")
    made: DuplicatesPage = main_window.page("duplicates")
    return made


def texts(page: DuplicatesPage) -> list[tuple[str, ...]]:
    return [row.texts for row in page.grid.source.page(Query(), 0, 99, 99)]


def cell(page: DuplicatesPage, row: int, column: int) -> str:
    item = page.table.item(row, column)
    assert item is not None
    return item.text()


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def go_to(page: DuplicatesPage, name: str) -> None:
    row = next(number for number, line in enumerate(texts(page)) if line[0] == name)
    page.grid.view.go(row, 0)
    page.show_pair()


def names(desk: Desk) -> list[str]:
    return [row.texts[0] for row in lists.page(desk.office, "people", Query(), 0, 9)]


def test_pairs_with_their_reasons_and_what_differs_in_the_names(page: DuplicatesPage, main_window: MainWindow) -> None:
    told = {line[0]: line[-1] for line in texts(page)}
    assert told["Bùi Thị Hạnh"] == "cùng tên, cùng năm sinh"
    assert told["Nguyễn Văn Hùng"] == "cùng tên, cùng năm sinh · dấu khác nhau: Hùng – Hưng"
    assert page._form.countLabel.text() == "2 cặp"
    go_to(page, "Nguyễn Văn Hùng")
    assert "hai người" in page._form.linkedLabel.text()
    assert main_window._form.leftBar.item("subjects").isChecked()


def test_merged_by_keys_alone_and_taken_back(page: DuplicatesPage, desk: Desk) -> None:
    go_to(page, "Bùi Thị Hạnh")
    assert {field.column for field in page.table.shown} == {"birth_date", "national_id", "phone"}
    assert CARD not in str([cell(page, row, 2) for row in range(page.table.rowCount())])
    assert page.table.chosen == {"birth_date": "left", "national_id": "right", "phone": "left"}
    assert "1 lần khen thưởng" in page._form.linkedLabel.text()
    page.table.setFocus()
    page.table.setCurrentCell([field.column for field in page.table.shown].index("birth_date"), 0)
    press(page.table, Qt.Key.Key_2)
    assert page.table.chosen["birth_date"] == "right"
    press(page.table, Qt.Key.Key_G)
    assert names(desk).count("Bùi Thị Hạnh") == 1
    kept = next(
        row for row in lists.page(desk.office, "people", Query(reveal=True), 0, 9) if row.texts[0] == "Bùi Thị Hạnh"
    )
    assert "1983" in kept.texts and CARD in kept.texts
    assert len(commendations.of_subject(desk.office, kept.id)) == 1
    assert page._form.countLabel.text() == "1 cặp" and page.told is not None
    history.undo(desk.office)
    desk.hub.deliver()
    assert names(desk).count("Bùi Thị Hạnh") == 2 and page._form.countLabel.text() == "2 cặp"


def test_two_people_are_remembered_as_two_until_undone(page: DuplicatesPage, desk: Desk) -> None:
    go_to(page, "Nguyễn Văn Hùng")
    page.table.setFocus()
    press(page.table, Qt.Key.Key_K)
    assert [line[0] for line in texts(page)] == ["Bùi Thị Hạnh"]
    page.search()
    assert [line[0] for line in texts(page)] == ["Bùi Thị Hạnh"]
    history.undo(desk.office)
    desk.hub.deliver()
    assert len(texts(page)) == 2


def test_swapped_the_other_record_is_kept_and_the_fields_stay_chosen(page: DuplicatesPage, desk: Desk) -> None:
    go_to(page, "Bùi Thị Hạnh")
    before = page.told
    assert before is not None
    page.table.setFocus()
    press(page.table, Qt.Key.Key_S)
    assert page.told is not None and page.told.left_id == before.right_id
    assert page.table.chosen == {"birth_date": "right", "national_id": "left", "phone": "right"}
    page.merge()
    with desk.office.database.read() as r:
        kept = r.record("subjects", before.right_id)
        assert r.record("subjects", before.left_id) is None
    assert kept is not None and (kept["birth_date"], kept["phone"], kept["national_id"]) == ("1983-03-14", "0912", CARD)


def test_private_fields_are_shown_when_asked_for(page: DuplicatesPage) -> None:
    go_to(page, "Bùi Thị Hạnh")
    page.table.choose("left", [field.column for field in page.table.shown].index("national_id"))
    page._form.revealButton.click()
    assert CARD in [cell(page, row, 2) for row in range(page.table.rowCount())]
    assert page.table.chosen["national_id"] == "left", "what was chosen stays"


def test_equal_fields_are_shown_when_asked_for(page: DuplicatesPage) -> None:
    go_to(page, "Bùi Thị Hạnh")
    page._form.differingCheck.setChecked(False)
    assert page.table.rowCount() == len(page.told.fields if page.told else ())
    assert cell(page, 0, 3) == words.SAME


def test_nothing_is_left_to_do(page: DuplicatesPage, desk: Desk) -> None:
    for name in ("Bùi Thị Hạnh", "Nguyễn Văn Hùng"):
        go_to(page, name)
        page.tell_apart()
    assert page.told is None and not page._form.mergeButton.isEnabled()
    page.merge()
    assert len(names(desk)) == 4


def test_the_way_there_says_how_many_wait(page: DuplicatesPage, main_window: MainWindow, desk: Desk) -> None:
    main_window.go("subjects")
    subjects: SubjectsPage = main_window.page("subjects")
    subjects.duplicates_chip.count()
    assert subjects.duplicates_chip.text() == "Có thể trùng 2"
    subjects.duplicates_chip.click()
    assert main_window.current == "duplicates"


def test_a_pair_that_is_no_candidate_can_be_compared(page: DuplicatesPage, desk: Desk, main_window: MainWindow) -> None:
    first, second = add(desk, full_name="Lò Văn Ân"), add(desk, full_name="Giàng A Páo")
    desk.hub.deliver()
    main_window.go("duplicates", f"{first}:{second}")
    assert page.told is not None and page.told.left_name == "Lò Văn Ân"


def test_one_number_under_two_names_is_said_for_what_it_is(page: DuplicatesPage, desk: Desk) -> None:
    add(desk, full_name="Lê Văn Tám", national_id="022080000001")
    add(desk, full_name="Vàng Thị Mỷ", national_id="022080000001")
    desk.hub.deliver()
    told = {line[0]: line[-1] for line in texts(page)}
    assert told["Lê Văn Tám"] == "cùng số CCCD · tên khác nhau: Lê Văn Tám – Vàng Thị Mỷ"
    go_to(page, "Lê Văn Tám")
    assert "Cùng số CCCD mà tên khác nhau" in page._form.linkedLabel.text()
    assert "022080000001" not in page._form.linkedLabel.text()


def test_looking_again_gives_the_keyboard_to_the_pairs(page: DuplicatesPage, main_window: MainWindow) -> None:
    main_window.activateWindow()
    page._form.searchButton.setFocus()
    page._form.searchButton.click()
    focus = QApplication.focusWidget()
    assert focus is not None and page.grid.isAncestorOf(focus)
