"""Văn bản: a paper is followed from the draft to what is out of the house, and every step has its way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import history, office_setup, papers
from khenthuong_desktop.services.paper_content import Inputs
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.papers_page import PapersPage
from khenthuong_desktop.wording import papers_page as words
from khenthuong_desktop.wording import window as window_words

PDF = b"%PDF-1.7\n%%EOF\n"
LETTER = Inputs("lập danh sách", ("Khu phố 1", "Khu phố 2"), "Gửi «thời hạn».", {"deadline": "trước ngày 15/8/2026"})


@pytest.fixture
def page(main_window: MainWindow, desk: Desk) -> PapersPage:
    signer = SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE)
    office_setup.set_up(desk.office, Setup("Phường Tân Lập", signers=(signer,)))
    desk.hub.deliver()
    main_window.go("papers")
    made: PapersPage = main_window.page("papers")
    return made


def add(desk: Desk, page: PapersPage, inputs: Inputs = LETTER, kind: str = "letter") -> str:
    paper_id = papers.draft(desk.office, kind, inputs)
    desk.hub.deliver()
    page.show_record(paper_id)
    return paper_id


def buttons(page: PapersPage, *texts: str) -> dict[str, bool]:
    """Which of these the side offers."""
    found: dict[str, bool] = {}
    for text in texts:
        try:
            page.inspector.button(text)
        except StopIteration:
            found[text] = False
        else:
            found[text] = True
    return found


def test_the_empty_page_says_what_belongs_here_and_how_to_begin(page: PapersPage, desk: Desk) -> None:
    state = page.grid._empty_state
    assert state is not None and state.isVisible()
    assert [one.text() for one in state.buttons] == ["Soạn công văn…", "Soạn tờ trình…", "Soạn báo cáo…"]
    state.buttons[0].click()
    dialog: Any = page.dialog
    assert dialog.kind == "letter" and dialog.isVisible()
    dialog._form.subjectEdit.setText("lập danh sách")
    dialog._form.saveButton.click()
    assert page.grid.model.count == 1 and "lập danh sách" in page.inspector.texts()
    kinds = ["Công văn…", "Tờ trình…", "Báo cáo…", "Kế hoạch…", "Quyết định…"]
    assert [one.text() for one in page._new_menu.actions()] == kinds


def test_a_paper_goes_its_way_and_each_step_is_taken_back_by_name(
    page: PapersPage, desk: Desk, main_window: MainWindow
) -> None:
    paper_id = add(desk, page)
    assert "dự thảo" in page.inspector.texts() and "Gửi trước ngày 15/8/2026." in page.inspector.texts()
    page.inspector.button(words.SEND).click()
    assert papers.paper(desk.office, paper_id).state == "sent"
    assert "Trình ký công văn: lập danh sách" in main_window.steps.undo_text
    assert "chờ ký" in page.inspector.texts() and not page._form.editButton.isEnabled()
    page.inspector.button(words.SIGN).click()
    dialog: Any = page.dialog
    dialog._form.numberEdit.setText("5")
    dialog._form.signButton.click()
    told = page.inspector.texts()
    assert "05/UBND" in told and "đã ký, chưa phát hành" in told and words.NO_SIGNED_FILE in told
    for state in ("sent", "draft"):
        main_window.steps.take_back()
        assert papers.paper(desk.office, paper_id).state == state


def test_what_is_out_of_the_house_is_asked_about_for_there_is_no_way_back(page: PapersPage, desk: Desk) -> None:
    paper_id = add(desk, page)
    papers.sign(desk.office, paper_id, "5", desk.office.today)
    desk.hub.deliver()
    page.show_record(paper_id)
    for answer, issued in ((words.ISSUE_NOT, False), (words.ISSUE_DO, True)):
        page.inspector.button(words.ISSUE).click()
        assert page.question is not None and words.ISSUE_ASK_NEXT in page.question.informativeText()
        next(one for one in page.question.buttons() if one.text() == answer).click()
        assert (papers.paper(desk.office, paper_id).issued_on is not None) == issued
    assert "đã phát hành 20/11/2026" in page.inspector.texts()
    assert buttons(page, words.ISSUE, words.AMEND, words.SEND) == {
        words.ISSUE: False,
        words.AMEND: True,
        words.SEND: False,
    }


def test_a_paper_that_misses_something_stays_and_the_window_says_what(
    page: PapersPage, desk: Desk, main_window: MainWindow
) -> None:
    paper_id = add(desk, page, Inputs("lập danh sách"))
    page.send()
    assert papers.paper(desk.office, paper_id).state == "draft" and "nơi nhận chính" in main_window.problem()
    before = page.dialog
    page.sign()
    assert page.dialog is before, "the number is not asked for a paper that cannot be printed"


def test_the_signed_pdf_may_come_later_and_be_replaced(page: PapersPage, desk: Desk, tmp_path: Path) -> None:
    paper_id = add(desk, page)
    papers.sign(desk.office, paper_id, "5", desk.office.today)
    desk.hub.deliver()
    page.show_record(paper_id)
    for name in ("bản 1.pdf", "bản 2.pdf"):
        (tmp_path / name).write_bytes(PDF + name.encode())
        page.attach(tmp_path / name)
        assert page.inspector.button(name).isVisible()
    assert buttons(page, "bản 1.pdf", words.ATTACH_AGAIN) == {"bản 1.pdf": False, words.ATTACH_AGAIN: True}
    history.undo(desk.office)
    desk.hub.deliver()
    page.refresh()
    assert page.inspector.button("bản 1.pdf").isVisible()


def test_a_signed_paper_is_changed_by_a_new_one_and_each_leads_to_the_other(page: PapersPage, desk: Desk) -> None:
    paper_id = add(desk, page)
    papers.sign(desk.office, paper_id, "5", desk.office.today)
    desk.hub.deliver()
    page.show_record(paper_id)
    page.inspector.button(words.AMEND).click()
    dialog: Any = page.dialog
    assert "sửa đổi Công văn số 05/UBND" in dialog._form.subjectEdit.text()
    dialog.reject()
    assert papers.amendments(desk.office, paper_id) == (), "looking leaves no draft behind"
    page.amend()
    dialog = page.dialog
    dialog.save()
    new = papers.amendments(desk.office, paper_id)[0]
    assert page.grid.current_row_id() == new.id and words.AMENDS in page.inspector.texts()
    page.show_record(paper_id)
    assert words.AMENDED_BY in page.inspector.texts() and "dự thảo" in page.inspector.texts()


def test_chips_narrow_the_list_and_a_hit_is_shown_all_the_same(page: PapersPage, desk: Desk) -> None:
    first, second = add(desk, page), add(desk, page, Inputs("hai", ("Khu phố 1",), "Nội dung."))
    papers.send(desk.office, second)
    desk.hub.deliver()
    page.show_those("draft")
    assert page.grid.model.count == 1 and page.grid.current_row_id() == first
    page.show_those("signed")
    assert page.grid.model.count == 0 and words.CHOOSE in page.inspector.texts()
    page.show_record(second)
    assert page.grid.current_row_id() == second and page._which == "all"


def test_keys_enter_writes_a_draft_and_shows_any_other(page: PapersPage, desk: Desk, qtbot: QtBot) -> None:
    paper_id = add(desk, page)
    page.grid.view.setFocus()
    QTest.keyClick(page.grid.view, Qt.Key.Key_Return)
    dialog: Any = page.dialog
    assert type(dialog).__name__ == "PaperDialog" and dialog.isVisible()
    dialog.reject()
    page.dialog = None
    page.grid.view.setFocus()
    QTest.keyClick(page.grid.view, Qt.Key.Key_F2)
    dialog = page.dialog
    assert dialog is not None and dialog.isVisible(), "F2 writes on, as in any list"
    dialog.reject()
    papers.send(desk.office, paper_id)
    desk.hub.deliver()
    page.show_record(paper_id)
    QTest.keyClick(page.grid.view, Qt.Key.Key_Return)
    assert type(page.dialog).__name__ == "PaperPreviewDialog"
    assert page.dialog is not None
    page.dialog.reject()


def test_del_takes_a_draft_away_and_undo_brings_it_back(
    page: PapersPage, desk: Desk, main_window: MainWindow, qtbot: QtBot
) -> None:
    add(desk, page)
    main_window.activateWindow()
    page.grid.view.setFocus()
    qtbot.waitUntil(page.grid.view.hasFocus)
    QTest.keyClick(page.grid.view, Qt.Key.Key_Delete)
    assert papers.papers(desk.office) == () and page.grid.model.count == 0
    main_window.steps.take_back()
    assert len(papers.papers(desk.office)) == 1


def test_a_signed_paper_cannot_be_taken_away(page: PapersPage, desk: Desk, main_window: MainWindow) -> None:
    paper_id = add(desk, page)
    papers.sign(desk.office, paper_id, "5", desk.office.today)
    desk.hub.deliver()
    page.show_record(paper_id)
    assert not page._form.removeButton.isEnabled()
    page.remove()
    assert papers.paper(desk.office, paper_id).state == "signed" and main_window.problem()


def test_a_new_paper_is_offered_by_key(page: PapersPage, desk: Desk, main_window: MainWindow, qtbot: QtBot) -> None:
    main_window.activateWindow()
    page.grid.view.setFocus()
    qtbot.waitUntil(page.grid.view.hasFocus)
    QTest.keySequence(page.grid.view, QKeySequence("Ctrl+N"))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu is page._new_menu
    menu.hide()


def test_found_by_the_one_search(page: PapersPage, desk: Desk, main_window: MainWindow) -> None:
    from khenthuong_desktop.services import search

    paper_id = add(desk, page)
    main_window.go("overview")
    (hit,) = search.find(desk.office, "lap danh sach")
    assert (hit.list, hit.detail) == ("papers", "Công văn, dự thảo") and "papers" in window_words.HIT_GROUPS
    main_window.open_hit(hit)
    assert main_window.current == "papers" and page.grid.current_row_id() == paper_id


def test_word_saved_from_the_preview_is_the_office_own_form(page: PapersPage, desk: Desk, tmp_path: Path) -> None:
    from docx import Document

    from khenthuong_desktop.services import paper_forms

    form = Document()
    form.add_paragraph("Mẫu riêng: «nội dung»")
    form.save(str(tmp_path / "mẫu.docx"))
    paper_forms.hang(desk.office, "letter", tmp_path / "mẫu.docx")
    add(desk, page)
    page._form.previewButton.click()
    preview: Any = page.dialog
    preview.save(tmp_path / "ra.docx")
    told = [one.text for one in Document(str(tmp_path / "ra.docx")).paragraphs]
    assert told == ["Mẫu riêng: Gửi trước ngày 15/8/2026."]
    preview.reject()


def test_a_paper_with_a_gap_is_sent_from_the_list_after_a_question(page: PapersPage, desk: Desk) -> None:
    kept = add(desk, page, replace(LETTER, body="1. Thực hiện Quyết định số «chừa ô» của tỉnh."))
    page.send()
    assert page.question is not None and papers.paper(desk.office, kept).state == "draft"
    first = page.question.buttons()[0]
    first.click()
    assert papers.paper(desk.office, kept).state == "sent"
