"""Cài đặt, Văn bản: the office hangs its own Word form, sees from when it holds, and takes it off again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtWidgets import QFileDialog

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import history, office_setup, paper_forms
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.word_form_dialog import WordFormDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.texts_section import TextsSection
from khenthuong_desktop.wording import papers_window as words


@pytest.fixture
def section(main_window: MainWindow, desk: Desk) -> TextsSection:
    said = Setup("Phường Tân Lập", signers=(SignerDraft("Đào Thị Mẫu", "Chủ tịch", "TM", COMMITTEE),))
    office_setup.set_up(desk.office, said)
    desk.hub.deliver()
    main_window.go("settings")
    page: Any = main_window.page("settings")
    page.open_section("texts")
    page.texts.show_part("letter", "closing")
    assert isinstance(page.texts, TextsSection)
    return page.texts


def form(folder: Path, line: str, name: str = "mẫu.docx") -> Path:
    made = Document()
    made.add_paragraph(line)
    made.save(str(folder / name))
    return folder / name


def opened(section: TextsSection, file: object, first: str = "", source: str = "") -> WordFormDialog:
    section._form.hangButton.click()
    dialog = section.word_forms.dialog
    assert dialog is not None and dialog.isVisible()
    dialog._form.fileEdit.setText(str(file))
    dialog._form.fromEdit.setText(first)
    dialog._form.sourceEdit.setText(source)
    dialog._form.hangButton.click()
    return dialog


def test_hung_from_a_day_named_in_a_paper_taken_off_and_brought_back(
    section: TextsSection, desk: Desk, tmp_path: Path
) -> None:
    state, take_off = section._form.wordStateLabel, section._form.takeOffButton
    assert "bố cục của chương trình" in state.text() and not take_off.isVisible()
    dialog = opened(section, form(tmp_path, "«nội dung»"), "1/11/2026", "Quyết định số 5/QĐ-UBND")
    assert not dialog.isVisible()
    holding = state.text()
    assert "“mẫu.docx”, áp dụng từ 01/11/2026, theo Quyết định số 5/QĐ-UBND" in holding
    section._form.dayEdit.setText("1/10/2026")
    section._change_day()
    assert "Từ 01/11/2026: “mẫu.docx”" in state.text() and not take_off.isVisible()
    section._form.dayEdit.setText("20/11/2026")
    section._change_day()
    take_off.click()
    assert paper_forms.forms(desk.office, "letter") == () and "bố cục của chương trình" in state.text()
    history.undo(desk.office)
    desk.hub.deliver()
    assert state.text() == holding


@pytest.mark.parametrize("line", ["Gửi «don vi»", "Gửi {{ unit }}"])
def test_a_form_with_a_place_nobody_knows_is_told_in_the_dialog(
    section: TextsSection, desk: Desk, tmp_path: Path, line: str
) -> None:
    dialog = opened(section, form(tmp_path, line))
    told = dialog._form.problemLabel
    assert dialog.isVisible() and told.isVisible() and ("don vi" in told.text() or "{{ unit }}" in told.text())
    assert paper_forms.forms(desk.office, "letter") == ()


@pytest.mark.parametrize(
    ("name", "first", "told"),
    [("", "", words.FORM_FILE_MISSING), ("mất.docx", "", "mất.docx"), ("mẫu.docx", "hôm nay", words.DAY_WRONG)],
)
def test_what_is_missing_is_said_and_what_was_typed_stands(
    section: TextsSection, desk: Desk, tmp_path: Path, name: str, first: str, told: str
) -> None:
    form(tmp_path, "«nội dung»")
    dialog = opened(section, tmp_path / name if name else "", first, "Thông lệ")
    assert dialog.isVisible() and told in dialog._form.problemLabel.text()
    assert dialog._form.sourceEdit.text() == "Thông lệ" and paper_forms.forms(desk.office, "letter") == ()


def test_a_file_that_is_no_word_file(section: TextsSection, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"no zip")
    dialog = opened(section, tmp_path / "a.docx")
    assert dialog.isVisible() and "Không đọc được mẫu Word “a.docx”" in dialog._form.problemLabel.text()


def test_the_second_form_begins_today_unless_somebody_says_otherwise(
    section: TextsSection, desk: Desk, tmp_path: Path
) -> None:
    opened(section, form(tmp_path, "«nội dung»"))
    section._form.hangButton.click()
    dialog = section.word_forms.dialog
    assert dialog is not None and dialog._form.fromEdit.text() == f"{desk.office.today:%d/%m/%Y}"


def test_a_file_to_start_from_is_saved_and_can_be_hung(
    section: TextsSection, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "bắt đầu.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    section._form.startButton.click()
    assert chosen.exists()
    opened(section, chosen)
    found = paper_forms.form(desk.office, "letter", date(2026, 11, 20))
    assert found is not None and found.name == "bắt đầu.docx"


def test_a_list_takes_no_form_and_places_of_forms_are_named(section: TextsSection) -> None:
    section._form.hangButton.click()
    dialog = section.word_forms.dialog
    assert dialog is not None
    places = dialog._form.placesEdit.toPlainText()
    assert "«người ký» –" in places and "«đơn vị» –" in places
    dialog.reject()
    section._form.kindCombo.setCurrentIndex(section._form.kindCombo.findData("list"))
    assert not section._form.wordLine.isVisible()
