"""Nhật ký takes back any one step, or says which later steps stand on it."""

from __future__ import annotations

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from tests.ui.conftest import add_person


def open_history(window: MainWindow) -> list[str]:
    window.go("history")
    window.page("history").refresh()
    return [row.id for row in lists.page(window.desk.office, "history", Query(), 0, 20)]


def test_an_older_step_alone_is_taken_back(main_window: MainWindow, desk: Desk) -> None:
    add_person(desk.office, "Nguyễn Thị An")
    add_person(desk.office, "Trần Văn Bình")
    _, older, *_ = open_history(main_window)
    page = main_window.page("history")
    page.show_record(older)
    page.undo_step()
    left = lists.page(desk.office, "people", Query(), 0, 10)
    assert [row.texts[0] for row in left] == ["Trần Văn Bình"]
    assert main_window.status() == "10:40 · Đã hoàn tác: Thêm cá nhân: Nguyễn Thị An"


def test_a_step_that_later_ones_stand_on_names_them(main_window: MainWindow, desk: Desk) -> None:
    person = add_person(desk.office, "Nguyễn Thị An")
    lists.edit(desk.office, "people", [CellChange(person, "position", "Giáo viên")], "Sửa chức vụ: Nguyễn Thị An")
    _, older, *_ = open_history(main_window)
    page = main_window.page("history")
    page.show_record(older)
    page.undo_step()
    assert "Sửa chức vụ: Nguyễn Thị An" in main_window.problem()
    assert lists.count(desk.office, "people", Query()) == 1


def test_the_newest_step_is_at_the_top_unless_one_reads_further_down(main_window: MainWindow, desk: Desk) -> None:
    for number in range(60):
        add_person(desk.office, f"Nguyễn Văn A {number}")
    open_history(main_window)
    grid = main_window.page("history").grid
    bar = grid.view.verticalScrollBar()
    assert bar.value() == 0 and bar.maximum() > 0
    add_person(desk.office, "Trần Văn Bình")
    desk.hub.deliver()
    assert bar.value() == 0
    main_window.go("subjects")
    add_person(desk.office, "Trần Văn Cao")
    desk.hub.deliver()
    main_window.go("history")
    assert bar.value() == 0
    bar.setValue(20)
    add_person(desk.office, "Trần Văn Dũng")
    desk.hub.deliver()
    assert bar.value() >= 20
