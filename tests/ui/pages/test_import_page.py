"""Nhập từ tệp: what an officer does with the workbooks of units, through the window, mostly without the mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import history, list_calls, lists, parked_rows, units
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.jobs import Job
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.models.import_source import ImportSource
from khenthuong_desktop.ui.pages.import_page import ImportPage
from khenthuong_desktop.ui.pages.import_preview import ImportPreview
from khenthuong_desktop.wording import import_page as words
from khenthuong_desktop.wording.unit_forms import CALL_TITLE
from tests.ui.import_files import PEOPLE, workbook
from tests.ui.unikey import type_vietnamese

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(main_window: MainWindow, desk: Desk, qtbot: QtBot) -> MainWindow:
    units.add_many(desk.office, [f"Khu phố {n}" for n in range(1, 4)], "khu_pho", abbreviated=True)
    desk.hub.deliver()
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    return main_window


@pytest.fixture
def page(window: MainWindow, tmp_path: Path) -> ImportPage:
    window.go("import", str(workbook(tmp_path / "KP1 danh sach DHTT.xlsx")))
    made: ImportPage = window.page("import")
    return made


def preview(page: ImportPage) -> ImportPreview:
    assert page.preview is not None, "nothing is open"
    return page.preview


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, code, modifier)


def go_to(page: ImportPage, name: str, column: str) -> None:
    shown = preview(page)
    row = next(row for row in shown.imp.rows if row.fields.get("full_name") == name)
    assert shown.grid.show_record(row.id)
    shown.grid.view.go(shown.grid.view.currentIndex().row(), shown.grid.model.number(column))
    shown.grid.view.setFocus()


def names(desk: Desk) -> set[str]:
    return {row.texts[0] for row in lists.page(desk.office, "people", Query(), 0, 100)}


def column(page: ImportPage, name: str) -> list[str]:
    model = preview(page).grid.model
    return [model.text(row, model.number(name)) for row in range(model.count)]


def chips(page: ImportPage) -> list[str]:
    return [chip.text() for chip in preview(page)._chips.values()]


def answer(page: ImportPage, text: str) -> None:
    assert isinstance(page.question, QMessageBox) and page.question.isVisible()
    next(button for button in page.question.buttons() if button.text().replace("&", "") == text).click()


# --- what is shown


def test_file_is_shown_with_the_state_of_every_row_and_nothing_is_saved(page: ImportPage, desk: Desk) -> None:
    assert chips(page) == ["Tất cả 9", "Mới 5", "Cập nhật 0", "Trùng 0", "Lỗi 1", "Bỏ qua 3"]
    shown = preview(page)
    assert shown._title.whole_text() == "Nhập danh sách: KP1 danh sach DHTT.xlsx"
    assert shown._subtitle.whole_text() == "Trang tính “DS đề nghị” · bảng bắt đầu dòng 3"
    assert shown._form.columnsButton.text() == "&Cột… 8/8 đã nhận ra"
    assert shown._form.importButton.text() == "Nhập 5 dòng"
    assert names(desk) == set()


def test_the_left_bar_stands_at_subjects_and_has_no_line_more(page: ImportPage, window: MainWindow) -> None:
    bar = window._form.leftBar
    assert bar.item("subjects").isChecked()
    assert "import" not in bar._items
    window.go("units")
    assert bar.item("units").isChecked()
    window.go("import", "start")
    assert page.preview is not None, "the preview waits while another page is looked at"


def test_sensitive_cells_and_remarks_are_masked_until_asked_for(page: ImportPage) -> None:
    shown = preview(page)
    assert "022•••••4984" in column(page, "national_id") and "Kinh" not in column(page, "ethnicity")
    shown.grid.filter_line.reveal_button.click()
    assert "022185434984" in column(page, "national_id") and "Tày" in column(page, "ethnicity")


def test_name_shows_how_it_stood_and_editing_gives_the_value(page: ImportPage) -> None:
    go_to(page, "Dương Thị Thủy", "full_name")
    shown = preview(page)
    row = shown.row
    assert row is not None
    mark = shown.source.mark(row.id, "full_name", False)
    assert mark is not None and mark.before == "DƯƠNG THỊ THỦY"
    key(Qt.Key.Key_F2)
    editor: Any = shown.grid.view.typing.editor
    assert editor.text() == "Dương Thị Thủy"


def test_padded_number_has_a_dot_whose_hint_waits_for_the_mask_to_go(page: ImportPage) -> None:
    source = preview(page).source
    row = next(row for row in source.imp.rows if row.fields.get("full_name") == "Dương Thị Thủy")
    masked, shown = source.mark(row.id, "national_id", False), source.mark(row.id, "national_id", True)
    assert masked is not None and masked.dot and not masked.hint
    assert shown is not None and "22185434984" in shown.hint and "số 0" in shown.hint


def test_alt_and_a_number_show_the_rows_of_one_state(page: ImportPage) -> None:
    key(Qt.Key.Key_5, ALT)
    assert column(page, "state") == ["Lỗi"]
    assert preview(page)._chips["error"].chosen and not preview(page)._chips[""].chosen
    assert not preview(page).grid.filter_line.chips, "the chip says it already"
    key(Qt.Key.Key_1, ALT)
    assert preview(page).grid.model.count == 9


def test_list_of_files_tells_each_and_narrows_to_it(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "về ngày 20"
    workbook(folder / "KP 1.xlsx", PEOPLE[:2])
    workbook(folder / "KP 2.xlsx", PEOPLE[2:3])
    (folder / "KP 3.xlsx").write_bytes(b"PK\x03\x04 broken")
    window.go("import", str(folder))
    shown = preview(window.page("import"))
    combo = shown._form.fileCombo
    lines = [combo.itemText(number) for number in range(combo.count())]
    assert lines[0].startswith("Tất cả 3 tệp") and lines[1] == "KP 1.xlsx · 5 dòng · Khu phố 1"
    assert lines[3] == "KP 3.xlsx · không đọc được"
    assert shown._file_problem.whole_text() == "1 tệp không đọc được"
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    assert shown.grid.model.count == 4 and shown._chips["error"].text() == "Lỗi 1"
    combo.setCurrentIndex(3)
    combo.activated.emit(3)
    assert shown._form.problemsButton.text() == "2 tệp có vấn đề ▸"
    shown._form.problemsButton.click()
    assert combo.currentText() == "KP 2.xlsx · 3 dòng · Khu phố 2 · 1 lỗi" or combo.currentIndex() == 2
    shown._form.problemsButton.click()
    assert shown.grid.model.count == 0 and shown._file_problem.whole_text() == shown.imp.files[2].problem


# --- mending


def test_wrong_value_is_mended_in_place_and_then_everywhere(page: ImportPage, qtbot: QtBot) -> None:
    shown = preview(page)
    go_to(page, "Nông Thị Ánh", "unit")
    type_vietnamese(shown.grid.view, "Khu phố 3")
    key(Qt.Key.Key_Return)
    assert shown._form.unitsFrame.isVisible()
    assert shown._form.sameFrame.isVisible() and "Còn 2 ô “Khu phố 33”" in shown._same.whole_text()
    key(Qt.Key.Key_S, ALT)
    qtbot.waitUntil(
        lambda: not shown._form.unitsFrame.isVisible()
    )  # a button pressed by its key is seen to go down first
    assert chips(page)[4] == "Lỗi 1"
    assert column(page, "unit").count("Khu phố 3") == 3
    assert not shown._form.sameFrame.isVisible()


def test_undo_takes_back_the_preview_first_and_says_so(page: ImportPage, window: MainWindow, desk: Desk) -> None:
    last = history.next_undo(desk.office)
    go_to(page, "Phạm Văn Đức", "birth_date")
    key(Qt.Key.Key_Return, ALT)
    assert window.steps.undo_text == "Hoàn tác: sửa trong bản xem trước"
    key(Qt.Key.Key_Z, CONTROL)
    assert chips(page)[4] == "Lỗi 1" and history.next_undo(desk.office) == last, "nothing saved was touched"
    assert last is not None and last.reason in window.steps.undo_text
    key(Qt.Key.Key_Y, CONTROL)
    assert chips(page)[4] == "Lỗi 0"
    window.go("units")
    assert last.reason in window.steps.undo_text, "elsewhere the keys mean what was saved"


def test_proposed_mend_is_taken_with_a_key_on_the_cell_or_from_the_row(page: ImportPage) -> None:
    shown = preview(page)
    go_to(page, "Phạm Văn Đức", "birth_date")
    assert shown.grid.wrong_line.isVisible()
    key(Qt.Key.Key_Return, ALT)
    assert "29/02/1980" in column(page, "birth_date") and chips(page)[4] == "Lỗi 0"
    shown.take_back()
    go_to(page, "Phạm Văn Đức", "full_name")
    assert shown._deeds["mend"].isVisible() and "29/02/1980" in shown._deeds["mend"].text()
    shown._deeds["mend"].click()
    assert chips(page)[4] == "Lỗi 0"


def test_unknown_unit_can_be_added_with_the_import(page: ImportPage, desk: Desk) -> None:
    go_to(page, "Nông Thị Ánh", "unit")
    button = preview(page)._deeds["unit"]
    assert button.isVisible() and "Khu phố 33" in button.text()
    button.click()
    assert chips(page)[4] == "Lỗi 1"
    key(Qt.Key.Key_Return, CONTROL)
    found = {row.texts[0] for row in lists.page(desk.office, "units", Query(), 0, 20)}
    assert "Khu phố 33" in found
    history.undo(desk.office)
    assert {row.texts[0] for row in lists.page(desk.office, "units", Query(), 0, 20)} == found - {"Khu phố 33"}


def test_unknown_units_are_told_once_and_added_in_one_go(page: ImportPage, desk: Desk, qtbot: QtBot) -> None:
    shown = preview(page)
    assert shown._units.whole_text() == "Có 1 đơn vị chưa có trong danh sách: Khu phố 33."
    row = next(row for row in shown.imp.rows if row.fields.get("unit") == "Khu phố 33")
    mark = shown.source.mark(row.id, "unit", False)
    assert mark is not None and mark.look == "look" and "Khu phố 33" in mark.hint
    shown.grid.view.setFocus()
    key(Qt.Key.Key_M, ALT)
    qtbot.waitUntil(lambda: page.dialog is not None)
    dialog: Any = page.dialog
    assert [one.currentText() for one in dialog.combos] == ["Khu phố"]
    dialog._form.unitsTable.item(0, 0).setText("Khu phố 33 mới")
    dialog._form.addButton.click()
    assert not shown._form.unitsFrame.isVisible()
    page.do_import()
    assert "Khu phố 33 mới" in {row.texts[0] for row in lists.page(desk.office, "units", Query(), 0, 20)}
    assert page._form.redButton.isHidden() and lists.all_rejected(desk.office) == 0


def test_units_that_are_not_added_are_red_cells_one_click_away(page: ImportPage, window: MainWindow) -> None:
    page.do_import()
    page._form.redButton.click()
    assert window.current == "subjects"
    subjects: Any = window.page("subjects")
    assert subjects.grid.current_row_id() is not None


def test_row_is_left_out_and_taken_in_again(page: ImportPage) -> None:
    go_to(page, "Ngô Ngọc An", "full_name")
    key(Qt.Key.Key_Minus, CONTROL)
    assert chips(page)[1] == "Mới 4" and preview(page)._form.importButton.text() == "Nhập 4 dòng"
    go_to(page, "Ngô Ngọc An", "full_name")
    preview(page)._deeds["take_in"].click()
    assert chips(page)[1] == "Mới 5"


def menu_of(page: ImportPage) -> dict[str, QAction]:
    menu = QMenu(page)
    preview(page)._fill_menu(menu)
    return {action.text().replace("&", ""): action for action in menu.actions()}


def test_menu_mends_all_cells_like_one_and_changes_the_kind(page: ImportPage) -> None:
    go_to(page, "Hoàng Văn Ý", "unit")
    menu_of(page)["Sửa mọi ô “Khu phố 33” (3 ô)…"].trigger()
    editor: Any = preview(page).grid.view.typing.editor
    editor.setEditText("Khu phố 2")
    key(Qt.Key.Key_Return)
    assert preview(page)._form.sameFrame.isVisible()
    go_to(page, "Ngô Ngọc An", "full_name")
    kinds: Any = menu_of(page)["Đổi loại"].menu()
    next(action for action in kinds.actions() if action.text() == "Hộ gia đình").trigger()
    row = preview(page).row
    assert row is not None and row.kind == "household"
    assert "Hộ gia đình" in column(page, "kind")


# --- columns, comparing, letters


def test_columns_chosen_anew_change_the_preview_and_can_be_taken_back(page: ImportPage, window: MainWindow) -> None:
    page.choose_columns()
    dialog: Any = page.dialog
    place = [one.heading for one in dialog._shown].index("Chức vụ")
    combo = dialog.combos[place]
    combo.setCurrentIndex(combo.findData("notes"))
    combo.activated.emit(combo.currentIndex())
    dialog.apply()
    rows = preview(page).imp.rows
    assert any(row.fields.get("notes") == "Tổ trưởng" for row in rows) and not any("position" in r.fields for r in rows)
    window.steps.take_back()
    assert any(row.fields.get("position") == "Tổ trưởng" for row in preview(page).imp.rows)


def test_likely_same_person_is_compared_and_decided(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    window.go("import", str(workbook(tmp_path / "đợt 1.xlsx", PEOPLE[:2])))
    page: ImportPage = window.page("import")
    page.do_import()
    changed = (1, "Ngô Ngọc An", "Nam", "1961", "", "Tày", "Khu phố 2", "Bí thư")
    window.go("import", str(workbook(tmp_path / "đợt 2.xlsx", [changed])))
    assert chips(page)[3] == "Trùng 1" and preview(page)._form.importButton.text() == "Giữ 1 dòng chờ sửa"
    go_to(page, "Ngô Ngọc An", "state")
    key(Qt.Key.Key_Return)
    dialog: Any = page.dialog
    table = dialog._form.compareTable
    texts = [[table.item(row, n).text() for n in range(3)] for row in range(table.rowCount())]
    assert ["Đơn vị", "Khu phố 1", "Khu phố 2"] in texts
    dialog._form.differentButton.click()
    assert chips(page)[1] == "Mới 1"
    preview(page)._deeds["again"].click()
    assert chips(page)[3] == "Trùng 1"
    preview(page).decide("same")
    assert chips(page)[2] == "Cập nhật 1"
    page.do_import()
    assert len(names(desk)) == 2


# --- saving


def test_import_saves_says_what_happened_and_ctrl_z_takes_it_back(
    page: ImportPage, desk: Desk, window: MainWindow
) -> None:
    preview(page).grid.view.setFocus()
    key(Qt.Key.Key_Return, CONTROL)
    assert names(desk) == {"Dương Thị Thủy", "Ngô Ngọc An", "Nông Thị Ánh", "Hoàng Văn Ý", "Vũ Thị Yến"}
    form = page._form
    assert form.stack.currentWidget() is form.donePage
    assert form.doneText.text() == (
        "Thêm 5 đối tượng; 3 người có đơn vị chưa có trong danh sách: ô đơn vị để đỏ; "
        "1 dòng được giữ lại chờ sửa; bỏ qua 3 dòng."
    )
    assert form.mendButton.text() == "Sửa 1 dòng đang chờ…" and parked_rows.count(desk.office) == 1
    assert form.redButton.text() == "Sửa 3 ô đơn vị…" and form.redButton.isVisible()
    key(Qt.Key.Key_Z, CONTROL)
    assert names(desk) == set() and parked_rows.count(desk.office) == 0
    assert not form.redButton.isVisible()
    assert not form.mendButton.isVisible(), "what is no longer there cannot be mended"


def test_rows_that_wait_are_opened_from_the_subjects_mended_and_saved(
    page: ImportPage, desk: Desk, window: MainWindow
) -> None:
    page.do_import()
    window.go("subjects")
    subjects: Any = window.page("subjects")
    subjects.count()
    assert subjects._form.parkedButton.isVisible() and subjects._form.parkedButton.text().endswith("hờ sửa 1")
    subjects._form.parkedButton.click()
    assert preview(page)._title.whole_text() == "Dòng chờ sửa: 1 dòng"
    assert not preview(page)._form.importButton.isEnabled(), "they wait already"
    go_to(page, "Phạm Văn Đức", "birth_date")
    key(Qt.Key.Key_Return, ALT)
    page.do_import()
    assert "Phạm Văn Đức" in names(desk) and parked_rows.count(desk.office) == 0


def test_units_get_their_rows_back(
    page: ImportPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    target = tmp_path / "trả lại"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    preview(page)._form.returnButton.click()
    assert len(list(target.iterdir())) == 1 and "1 tệp trả lại" in window.status()
    assert page.preview is not None and page.own_steps is page, "the preview is still there"


# --- ways in and out


def test_ctrl_o_chooses_several_files(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    files = [str(workbook(tmp_path / f"KP {n}.xlsx", PEOPLE[n - 1 : n])) for n in (1, 2)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL)
    assert len(preview(window.page("import")).imp.files) == 2
    assert desk.settings.get("import.recent", []) == files


def test_files_dropped_anywhere_are_opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.go("units")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workbook(tmp_path / "KP 1.xlsx")))])
    event = QDropEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.current == "import")
    assert preview(window.page("import")).imp.files[0].name == "KP 1.xlsx"


def test_files_dropped_on_a_text_field_are_no_text(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.go("subjects")
    field: Any = window.page("subjects").grid.findChild(QLineEdit)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workbook(tmp_path / "KP 1.xlsx")))])
    place = field.mapTo(window, field.rect().center())
    handle = window.windowHandle()
    assert handle is not None
    for kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
        copying, left, bare = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(handle, QDropEvent(QPointF(place), copying, data, left, bare, kind))
    qtbot.waitUntil(lambda: window.current == "import")
    assert field.text() == "" and preview(window.page("import")).imp.files[0].name == "KP 1.xlsx"


def test_block_from_excel_is_pasted_where_the_ways_in_are(window: MainWindow) -> None:
    window.go("import")
    QGuiApplication.clipboard().setText("Họ và tên\tNăm sinh\tĐơn vị\nLò Văn Ân\t1991\tKhu phố 1\n")
    key(Qt.Key.Key_V, CONTROL)
    page: ImportPage = window.page("import")
    assert column(page, "full_name")[-1] == "Lò Văn Ân"
    assert preview(page)._title.whole_text() == "Nhập danh sách: vùng dán từ Excel"


def test_empty_clipboard_and_files_that_are_gone_say_the_next_step(window: MainWindow, tmp_path: Path) -> None:
    QGuiApplication.clipboard().clear()
    window.go("import", "paste")
    assert "Ctrl+C" in window.problem()
    gone = workbook(tmp_path / "USB" / "KP 1.xlsx")
    window.go("import", str(gone))
    window.go("import")
    gone.unlink()
    page: ImportPage = window.page("import")
    page.leave()
    window.go("import")
    QApplication.processEvents()
    links = [one for one in page._form.startPage.findChildren(QPushButton) if one.text() == "KP 1.xlsx"]
    (link,) = [one for one in links if not one.isHidden()]
    link.click()
    assert "KP 1.xlsx" in window.problem() and "USB" in window.problem()
    assert link.isHidden(), "what is gone is offered no more"


def test_one_file_that_cannot_be_read_is_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")
    window.go("import", str(broken))
    assert "hỏng.xlsx" in window.problem()
    page: ImportPage = window.page("import")
    assert page.preview is None and page._form.stack.currentWidget() is page._form.startPage


def test_leaving_asks_only_where_something_mended_would_be_lost(page: ImportPage, window: MainWindow) -> None:
    key(Qt.Key.Key_Escape)
    assert window.current == "subjects" and page.preview is None and page.question is None


def test_mended_cells_are_not_lost_by_esc_nor_by_closing(page: ImportPage, window: MainWindow, qtbot: QtBot) -> None:
    go_to(page, "Phạm Văn Đức", "birth_date")
    key(Qt.Key.Key_Return, ALT)
    key(Qt.Key.Key_Escape)
    answer(page, words.STAY)
    assert page.preview is not None and window.current == "import"
    window.close()
    assert window.isVisible()
    answer(page, words.STAY)
    assert page.preview is not None
    page.leave()
    answer(page, words.LEAVE_DO)
    assert page.preview is None and window.current == "subjects"


class Waiting:
    """An executor that does nothing until it is told to."""

    def __init__(self) -> None:
        self.work: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None]) -> None:
        self.work.append(work)

    def go_on(self) -> None:
        while self.work:
            self.work.pop(0)()


def test_long_reading_shows_progress_and_is_cancelled(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    waiting = Waiting()
    desk.jobs._executor = waiting
    started: list[Job] = []
    desk.jobs.started.connect(started.append)
    window.go("import", str(workbook(tmp_path / "KP 1.xlsx")))
    page: ImportPage = window.page("import")
    form = page._form
    assert form.stack.currentWidget() is form.workPage and form.workTitle.text() == "Đọc KP 1.xlsx"
    desk.jobs.progressed.emit(30, 120, "")
    assert form.workBar.value() == 30 and form.workText.text() == "25\u00a0%"
    form.stopButton.click()
    waiting.go_on()
    assert started and form.stack.currentWidget() is form.startPage and page.preview is None
    assert words.CANCELLED in window.status()


def test_cancelled_commit_leaves_the_preview_as_it_was(page: ImportPage, desk: Desk) -> None:
    waiting = Waiting()
    desk.jobs._executor = waiting
    preview(page)._form.importButton.click()
    page._form.stopButton.click()
    waiting.go_on()
    assert names(desk) == set() and preview(page)._form.importButton.text() == "Nhập 5 dòng"


def test_file_changed_since_it_was_read_is_noticed(page: ImportPage, window: MainWindow, desk: Desk) -> None:
    path = preview(page).imp.files[0].path
    assert path is not None
    workbook(path, PEOPLE[:1])
    page.do_import()
    assert path.name in window.problem() and names(desk) == set()
    assert page.preview is not None, "nothing that was mended is lost"


def test_everything_of_a_hundred_thousand_rows_is_worked_out_once(page: ImportPage, desk: Desk) -> None:
    """A page asked for again, as with every scroll, must not look at all rows."""
    source = ImportSource(desk.office, preview(page).imp)
    query = Query(text="an")
    source.count(query)
    source._work_out = lambda query: pytest.fail("worked out twice")  # type: ignore[method-assign]
    assert source.page(query, 0, 5, 0) and source.position(query, "gone") is None


# --- what a newcomer ran into


def test_the_page_tells_the_truth_after_undo_and_redo(page: ImportPage, desk: Desk) -> None:
    page.do_import()
    form = page._form
    said = form.doneText.text()
    history.undo(desk.office)
    desk.hub.deliver()
    assert form.doneTitle.text() == words.DONE_TAKEN_BACK and "Thêm" not in form.doneText.text()
    assert not form.mendButton.isVisible()
    history.redo(desk.office)
    desk.hub.deliver()
    assert (form.doneTitle.text(), form.doneText.text()) == (words.DONE_TITLE, said)
    assert form.mendButton.isVisible()


def test_an_unfinished_preview_is_shown_on_the_page_of_subjects(page: ImportPage, window: MainWindow) -> None:
    window.go("units")
    window.go("subjects")
    chip = window.page("subjects").unfinished_chip
    assert chip.isVisible() and "KP1 danh sach DHTT.xlsx" in chip.text()
    chip.click()
    assert window.current == "import" and page.preview is not None and page.preview.isVisible()
    page.leave()
    assert window.current == "subjects" and not chip.isVisible()


def test_after_a_chip_the_keyboard_is_in_the_list(page: ImportPage) -> None:
    preview(page)._chips["error"].click()
    assert preview(page).grid.view.hasFocus()
    preview(page)._chips["new"].setFocus()
    key(Qt.Key.Key_F6)
    assert preview(page).grid.view.hasFocus(), "first the list, then the rest of the window"
    key(Qt.Key.Key_F6)
    assert not preview(page).isAncestorOf(QApplication.focusWidget() or page)


def test_the_button_promises_what_is_kept(page: ImportPage, window: MainWindow, tmp_path: Path) -> None:
    page.do_import()
    window.go("import", str(tmp_path / "KP1 danh sach DHTT.xlsx"))
    assert preview(page)._form.importButton.text() == words.DO_NOTHING, "the row with the error waits already"


def test_what_is_wrong_in_a_private_cell_is_said_without_the_value(window: MainWindow, tmp_path: Path) -> None:
    people = [(1, "Ngô Ngọc An", "Nam", "1961", "12345", "chưa biết")]
    headings = ("STT", "Họ và tên", "Giới tính", "Ngày sinh", "Số CCCD", "Đảng viên")
    window.go("import", str(workbook(tmp_path / "KP2.xlsx", people, headings)))
    page: ImportPage = window.page("import")
    go_to(page, "Ngô Ngọc An", "party_member")
    shown = preview(page)
    index = shown.grid.view.currentIndex()
    told = shown.grid.model.problem(index.row(), index.column())
    assert told is not None and told.problem == "Mục Đảng viên không rõ là có hay không."
    assert "Số CCCD có 5 chữ số" in column(page, "remark")[index.row()]
    shown.grid.filter_line.reveal_button.click()
    told = shown.grid.model.problem(index.row(), index.column())
    assert told is not None and "chưa biết" in told.problem


def test_the_name_stays_in_sight_and_home_scrolls_back(page: ImportPage) -> None:
    view = preview(page).grid.view
    bar = view.horizontalScrollBar()
    bar.setRange(0, 900)
    bar.setValue(300)
    name = preview(page).grid.model.number("full_name")
    assert name in view.frozen.columns
    view.setFocus()
    key(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_workbook_of_another_conference_is_told_beside_the_call_that_is_proposed(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    """The call was found by one file's title; last time's workbook beside it joined the call without a word."""
    list_calls.create(desk.office, "Đại biểu dự Hội nghị phường Tân Lập năm 2026", {})
    for name, year in (("KP1.xlsx", 2026), ("KP2.xlsx", 1999)):
        path = workbook(tmp_path / "gửi" / name)
        book = openpyxl.load_workbook(path)
        title = CALL_TITLE.format(name=f"Đại biểu dự Hội nghị phường Tân Lập năm {year}")
        book.active["A2"] = title.upper()
        book.save(path)
    window.go("import", str(tmp_path / "gửi"))
    shown = preview(window.page("import"))
    assert shown.call_id(), "the call is proposed"
    assert "KP2.xlsx" in shown._file_problem.toolTip() + shown._file_problem.text()
    assert not shown._file_problem.isHidden()
