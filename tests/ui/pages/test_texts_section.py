"""Cài đặt, Văn bản: the office's words are kept by date, shown filled, and never lost while somebody looks around."""

from __future__ import annotations

from typing import Any

import pytest

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import history, office_setup, paper_texts
from khenthuong_desktop.ui.desk import Desk
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
    assert isinstance(page.texts, TextsSection)
    page.texts.show_part("letter", "closing")
    return page.texts


def typed(section: TextsSection, text: str) -> None:
    section._form.textEdit.setPlainText(text)
    section._show_filled()


def test_shown_filled_beside_the_text(section: TextsSection) -> None:
    typed(section, "«cơ quan» đề nghị «đơn vị» thực hiện trong năm «năm».")
    shown = section._form.shownEdit.toPlainText()
    assert "phường Tân Lập" in shown and "năm 2026." in shown and "«đơn vị»" in shown
    assert "«đơn vị» ở ô Đơn vị của văn bản" in section._form.missingLabel.text()


def test_recipients_are_shown_as_they_stand_on_paper(section: TextsSection) -> None:
    section.show_part("letter", "recipients")
    assert section._form.shownEdit.toPlainText() == "- Như trên;\n- Lưu: VT."


@pytest.mark.parametrize("text", ["Gửi «đơn vị lạ»", "Gửi trước [ngày]", "Kính gửi: ........"])
def test_what_would_stop_every_paper_is_not_saved(section: TextsSection, desk: Desk, text: str) -> None:
    typed(section, text)
    assert section._form.problemLabel.isVisible() and not section._form.saveButton.isEnabled()
    section.save()
    assert paper_texts.own_texts(desk.office, "letter", "closing") == ()
    assert section._form.textEdit.toPlainText() == text


def test_a_place_is_chosen_from_the_list(section: TextsSection) -> None:
    typed(section, "Đề nghị ")
    section._form.textEdit.moveCursor(section._form.textEdit.textCursor().MoveOperation.End)
    section._form.placeButton.menu().aboutToShow.emit()
    actions = section._form.placeButton.menu().actions()
    next(one for one in actions if one.text().startswith("đơn vị –")).trigger()
    assert section._form.textEdit.toPlainText() == "Đề nghị «đơn vị»"


def test_saved_from_a_day_on_and_undone(section: TextsSection, desk: Desk) -> None:
    before = paper_texts.text(desk.office, "letter", "closing").text
    typed(section, "Trân trọng.")
    section._form.fromEdit.setText("1/12/2026")
    section._form.sourceEdit.setText("Thông lệ văn phòng")
    section.save()
    assert paper_texts.text(desk.office, "letter", "closing").text == before
    assert section._form.dayEdit.text() == "01/12/2026" and section._form.textEdit.toPlainText() == "Trân trọng."
    assert section._form.versionsList.count() == 1 and section._form.resetButton.isEnabled()
    history.undo(desk.office)
    desk.hub.deliver()
    assert section._form.textEdit.toPlainText() == before
    assert section._form.versionsList.item(0).text() == words.NO_VERSIONS


def test_the_words_the_program_came_with_come_back(section: TextsSection, desk: Desk) -> None:
    before = section._form.textEdit.toPlainText()
    typed(section, "Trân trọng.")
    section.save()
    assert paper_texts.text(desk.office, "letter", "closing").text == "Trân trọng."
    section._form.resetButton.click()
    assert section._form.textEdit.toPlainText() == before


def test_what_is_not_saved_waits_under_its_part(section: TextsSection, desk: Desk) -> None:
    typed(section, "Trân trọng cảm ơn.")
    section.show_part("letter", "opening")
    section.show_part("report", "closing")
    desk.hub.everything()
    section.show_part("letter", "closing")
    assert section._form.textEdit.toPlainText() == "Trân trọng cảm ơn."
    assert words.TEXT_WAITING in section._form.partsList.currentItem().text()


def test_a_day_that_is_none(section: TextsSection, desk: Desk) -> None:
    typed(section, "Trân trọng.")
    section._form.fromEdit.setText("hôm nay")
    section.save()
    assert section._form.fromEdit.property("look") == "wrong" and section._form.problemLabel.text() == words.DAY_WRONG
    assert paper_texts.own_texts(desk.office, "letter", "closing") == ()
