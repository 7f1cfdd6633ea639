"""Đối tượng: the right record at the side, nothing removed that cannot come back, nothing erased unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import attachments, history, lists
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.subjects_page import RETIRED, SubjectsPage

HANH = {
    "full_name": "Bùi Thị Hạnh",
    "title": "Bà",
    "gender": "Nữ",
    "birth_date": "14/3/1982",
    "national_id": "022183004417",
    "ethnicity": "Tày",
    "position": "Giáo viên",
}


def add(desk: Desk, name: str, **cells: str) -> str:
    return lists.edit(desk.office, name, [CellChange(None, key, text) for key, text in cells.items()]).new_rows[0]


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> SubjectsPage:
    add(desk, "people", **HANH)
    add(desk, "people", full_name="Lò Văn Ân")
    add(desk, "collectives", full_name="Tổ an ninh trật tự", member_count="9")
    desk.hub.deliver()
    main_window.go("subjects")
    made: SubjectsPage = main_window.page("subjects")
    made.refresh()
    return made


def person(desk: Desk, name: str = "Bùi Thị Hạnh") -> str:
    return next(row.id for row in lists.page(desk.office, "people", Query(), 0, 9) if row.texts[0] == name)


def test_side_masks_what_is_private_and_warns_of_what_does_not_fit(page: SubjectsPage, desk: Desk) -> None:
    page.show_record(person(desk))
    told = page.inspector.texts()
    assert "Bùi Thị Hạnh" in told and "Bà" in told and "Giáo viên" in told and "14/03/1982" in told
    assert "022•••••4417" in told and "022183004417" not in told and "Tày" not in told
    assert "1983" in told, "the card says another year of birth"
    page.grid.filter_line.reveal_button.click()
    told = page.inspector.texts()
    assert "022183004417" in told and "Tày" in told


def test_numbers_beside_the_lists(page: SubjectsPage, desk: Desk) -> None:
    assert [chip.text() for chip in page._chips.values()][:3] == ["Cá nhân 2", "Tập thể 1", "Hộ gia đình 0"]
    add(desk, "households", full_name="Hộ ông Lò Văn Ân")
    desk.hub.deliver()
    page.count()
    assert page._chips["households"].text() == "Hộ gia đình 1"
    # A filter narrows the list, not the number of the register.
    page.show_record(f"people:{person(desk)}")
    page.count()
    assert page.grid.model.count == 0 and page._chips["people"].text() == "Cá nhân 2"


def test_record_of_another_kind_is_shown_in_its_own_list(page: SubjectsPage, desk: Desk) -> None:
    team = lists.page(desk.office, "collectives", Query(), 0, 1)[0].id
    page.show_record(team)
    assert page.grid.source.name == "collectives" and page.grid.current_row_id() == team
    assert page._form.addButton.text() == "Thêm tập thể"
    assert "Tổ an ninh trật tự" in page.inspector.texts()


def test_removed_person_comes_back_by_undo_and_from_the_list_of_the_removed(page: SubjectsPage, desk: Desk) -> None:
    hanh = person(desk)
    page.show_record(hanh)
    page.retire()
    assert lists.count(desk.office, "people", Query()) == 1
    history.undo(desk.office)
    assert lists.count(desk.office, "people", Query()) == 2
    desk.hub.deliver()
    page.show_record(hanh)
    page.retire()
    page.show_record(hanh)
    assert page.grid.source.name == RETIRED and "đã bỏ khỏi danh sách" in page.inspector.texts()
    page.bring_back()
    assert lists.count(desk.office, "people", Query()) == 2
    assert page.grid.model.count == 0


def test_erasing_for_good_is_asked_and_not_done_by_a_slip(page: SubjectsPage, desk: Desk) -> None:
    hanh = person(desk)
    page.show_record(hanh)
    page.retire()
    page.show_record(hanh)
    page.ask_to_erase()
    box = page.question
    assert box is not None
    assert "Bùi Thị Hạnh" in box.text() and "sao lưu" in box.informativeText()
    assert box.defaultButton().text() == "Không xóa"
    box.escapeButton().click()
    assert page.grid.model.count == 1
    page.ask_to_erase()
    box = page.question
    assert box is not None
    next(b for b in box.buttons() if "Xóa vĩnh viễn" in b.text()).click()
    assert page.grid.model.count == 0
    with desk.office.database.read() as r:
        assert r.record("subjects", hanh) is None


def test_attached_paper_and_photo_are_at_the_side_and_can_go(
    page: SubjectsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper, photo = tmp_path / "Báo cáo thành tích.pdf", tmp_path / "ảnh.png"
    paper.write_bytes(b"%PDF")
    image = QImage(900, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(photo))
    page.show_record(person(desk))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(paper)], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(photo), ""))
    page.inspector.button("Đính kèm tệp…").click()
    page.inspector.button("Chọn ảnh…").click()
    page.show_current()
    assert "Báo cáo thành tích.pdf" in page.inspector.texts()
    assert "Bỏ ảnh" in [button.text() for button in page.inspector.findChildren(QPushButton)]
    page.inspector.button("Bỏ đính kèm").click()
    page.show_current()
    assert "Tài liệu đính kèm" not in page.inspector.texts()
    history.undo(desk.office)
    page.show_current()
    assert "Báo cáo thành tích.pdf" in page.inspector.texts()


def test_history_of_the_record_leads_to_its_step(page: SubjectsPage, desk: Desk, main_window: MainWindow) -> None:
    lists.edit(desk.office, "people", [CellChange(person(desk), "position", "Hiệu trưởng")], "Sửa chức vụ")
    page.show_record(person(desk))
    page.inspector.button("Sửa chức vụ").click()
    assert main_window.current == "history"


def test_opening_the_page_does_not_read_the_lists_nobody_looks_at(page: SubjectsPage) -> None:
    """A register of a million people must open at once."""
    assert list(page._grids) == ["people"]


def test_reading_only_offers_no_deeds(page: SubjectsPage, desk: Desk) -> None:
    desk.office.read_only = "office.reading"
    page.show_list("collectives")
    assert not page._form.addButton.isEnabled() and not page._form.retireButton.isEnabled()
    assert not page.grid.source.can_edit


def test_opened_paper_is_a_copy(
    page: SubjectsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program may write into what it opens; what is kept must not change."""
    paper = tmp_path / "Báo cáo.docx"
    paper.write_bytes(b"kept")
    attachments.attach(desk.office, "subjects", person(desk), paper)
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.show_record(person(desk))
    page.inspector.button("Báo cáo.docx").click()
    assert opened[0].name == "Báo cáo.docx"
    opened[0].write_bytes(b"changed")
    (kept,) = attachments.of_record(desk.office, person(desk))
    assert attachments.content(desk.office, kept).read_bytes() == b"kept"
