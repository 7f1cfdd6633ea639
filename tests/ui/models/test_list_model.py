"""A list of any length costs a few pages; what is near is read once, and nothing is read that nobody looks at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import CellChange, Query, RejectedCell, Row, Sort
from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.models.list_pages import PAGE_ROWS, PAGES_KEPT
from tests.ui.fake_list import MemorySource


class BrokenSource(MemorySource):
    """Its disk fails while rows are read."""

    def page(self, query: Query, offset: int, limit: int, of: int) -> list[Row]:
        self.asked_pages.append(offset)
        raise StorageProblem("disk.gone")


def test_a_page_is_read_once_and_only_when_looked_at(qapp: object) -> None:
    source = MemorySource(1000)
    model = ListModel(source)
    assert source.asked_pages == []
    assert model.text(0, 0) == model.text(0, 0) == "Nguyễn Thị Thu An"
    assert model.text(PAGE_ROWS - 1, 0)
    assert source.asked_pages == [0]
    assert model.row_id(999) == "p999"
    assert source.asked_pages == [0, 1000 - PAGE_ROWS]


def test_only_a_few_pages_stay_in_memory(qapp: object) -> None:
    source = MemorySource(4000)
    model = ListModel(source)
    for row in range(0, 4000, PAGE_ROWS):
        model.text(row, 0)
    source.asked_pages.clear()
    for row in range(4000 - PAGES_KEPT * PAGE_ROWS, 4000, PAGE_ROWS):
        model.text(row, 0)
    assert source.asked_pages == []
    model.text(0, 0)
    assert source.asked_pages == [0]


def test_a_large_copy_does_not_throw_away_what_is_on_the_screen(qapp: object) -> None:
    source = MemorySource(4000)
    model = ListModel(source)
    model.text(0, 0)
    assert len(model.rows(0, 3999)) == 4000
    source.asked_pages.clear()
    model.text(0, 0)
    assert source.asked_pages == []


def test_a_disk_that_fails_while_reading_is_told_once_and_not_with_every_paint(qtbot: QtBot) -> None:
    source = BrokenSource(10)
    model = ListModel(source)
    told: list[object] = []
    model.failed.connect(told.append)
    assert [model.text(row, 0) for row in range(10)] == [""] * 10
    assert len(told) == 1 and len(source.asked_pages) == 1


def test_rows_that_vanished_elsewhere_are_empty_and_not_an_error(qapp: object) -> None:
    source = MemorySource(10)
    model = ListModel(source)
    source.people.popitem()
    assert model.text(9, 0) == "" and model.row_id(9) is None


def test_a_heading_goes_up_down_and_back_to_the_own_order(qapp: object) -> None:
    model = ListModel(MemorySource(3))
    seen = []
    for _ in range(3):
        keys = model.next_sort("unit")
        model.ask(Query(sort=keys))
        seen.append(keys)
    assert seen == [(Sort("unit"),), (Sort("unit", True),), ()]


def test_who_reads_the_screen_hears_heading_and_problem(qapp: object) -> None:
    source = MemorySource(3)
    source.edit([CellChange("p1", "birth_date", "hôm qua")])
    model = ListModel(source)  # an index does not keep its model alive
    cell = model.index(1, 2)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Ngày sinh: hôm qua"
    assert cell.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Ngày sinh không đọc được."


def test_a_number_with_a_slip_is_masked_like_the_right_one_and_edited_in_full(qapp: object) -> None:
    source = MemorySource(3)
    wrong = RejectedCell("p1", "national_id", "02508401", "Số CCCD phải có 12 chữ số.")
    source.wrong["p1", "national_id"] = wrong
    model = ListModel(source)
    column = model.number("national_id")
    assert model.text(1, column) == "•••" and model.edit_text(1, column) == "02508401"
    model.ask(Query(reveal=True))
    assert model.text(1, column) == "02508401"
