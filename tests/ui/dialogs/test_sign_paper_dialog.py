"""Vào số, ký: odd numbers are said and taken; what is no number, day or PDF is refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import office_setup, papers
from khenthuong_desktop.services.paper_content import Inputs
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.sign_paper_dialog import SignPaperDialog
from khenthuong_desktop.wording import papers_page as words

PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> SignPaperDialog:
    signer = SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE)
    office_setup.set_up(desk.office, Setup("Phường Tân Lập", signers=(signer,)))
    first, second = (
        papers.draft(desk.office, "letter", Inputs(subject, ("Khu phố 1",), "Nội dung.")) for subject in ("một", "hai")
    )
    papers.sign(desk.office, first, "5", desk.office.today)
    made = SignPaperDialog(desk, papers.paper(desk.office, second))
    qtbot.addWidget(made)
    made.show()
    return made


def drop(dialog: SignPaperDialog, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    none = Qt.MouseButton.NoButton
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, none, Qt.KeyboardModifier.NoModifier)
    dialog.dropEvent(event)


def test_a_number_used_already_is_said_while_it_is_typed_and_taken_all_the_same(
    dialog: SignPaperDialog, desk: Desk, qtbot: QtBot
) -> None:
    form = dialog._form
    form.numberEdit.setText("06")
    assert not form.warningLabel.isVisible() and form.lineLabel.text().endswith("Số: 06/UBND")
    form.numberEdit.setText("5")
    assert form.warningLabel.isVisible() and "Số 05 đã dùng cho “một”" in form.warningLabel.text()
    QTest.keyClick(form.numberEdit, Qt.Key.Key_Return)
    assert dialog.isVisible() and form.signButton.text() == "Vẫn ghi số 05"
    for field in (form.numberEdit, form.signButton):
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter says nothing against a warning"
    form.numberEdit.setText("5a")
    assert form.signButton.text() == words.SIGN_DO and form.signButton.isDefault()
    form.numberEdit.setText("5")
    form.signButton.click()
    assert papers.paper(desk.office, dialog._kept.id).state == "draft"
    form.signButton.click()
    kept = papers.paper(desk.office, dialog._kept.id)
    assert (kept.state, kept.number, dialog.saved_id) == ("signed", "05", kept.id)


def test_without_number_or_day_nothing_is_signed(dialog: SignPaperDialog, desk: Desk) -> None:
    form = dialog._form
    form.signButton.click()
    assert form.problemLabel.text() == words.NUMBER_MISSING
    form.numberEdit.setText("7")
    form.dayEdit.setText("31/2/2026")
    assert form.dayEdit.property("look") == "wrong"
    form.signButton.click()
    assert form.problemLabel.text() == words.DAY_WRONG and dialog.isVisible()
    assert papers.paper(desk.office, dialog._kept.id).state == "draft"
    form.dayEdit.setText("3/12/2026")
    assert "chưa đến" in form.warningLabel.text()
    form.dayEdit.setText("3/12/2025")
    assert "năm khác" in form.warningLabel.text()
    form.signButton.click()
    assert papers.paper(desk.office, dialog._kept.id).state == "draft" and form.signButton.text() == "Vẫn ghi số 07"


def test_a_long_subject_and_a_warning_leave_every_line_whole(dialog: SignPaperDialog) -> None:
    form = dialog._form
    form.subjectLabel.setText("tặng Giấy khen cho các điển hình tiên tiến trong phong trào thi đua yêu nước " * 2)
    form.numberEdit.setText("5")
    form.dayEdit.setText("3/12/2026")
    for label in (form.subjectLabel, form.warningLabel, form.fileTitleLabel, form.fileLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.objectName()


def test_the_signed_pdf_is_dropped_in_and_kept_with_the_paper(
    dialog: SignPaperDialog, desk: Desk, tmp_path: Path
) -> None:
    wrong, right = tmp_path / "ban-ky.docx", tmp_path / "bản ký.pdf"
    wrong.write_bytes(b"PK")
    right.write_bytes(PDF)
    drop(dialog, wrong)
    assert dialog.file is None and "ban-ky.docx" in dialog._form.problemLabel.text()
    drop(dialog, right)
    assert dialog._form.fileLabel.text() == "bản ký.pdf" and not dialog._form.problemLabel.isVisible()
    dialog._form.dropFileButton.click()
    assert dialog.file is None and dialog._form.fileLabel.text() == words.NO_FILE
    drop(dialog, right)
    dialog._form.numberEdit.setText("8")
    dialog._form.signButton.click()
    attached = papers.signed_file(desk.office, dialog._kept.id)
    assert attached is not None and attached.name == "bản ký.pdf"


def test_a_file_that_is_a_pdf_only_by_name_is_refused_and_nothing_signed(
    dialog: SignPaperDialog, desk: Desk, tmp_path: Path
) -> None:
    fake = tmp_path / "anh.pdf"
    fake.write_bytes(b"GIF89a")
    drop(dialog, fake)
    dialog._form.numberEdit.setText("9")
    dialog._form.signButton.click()
    assert dialog.isVisible() and "anh.pdf" in dialog._form.problemLabel.text()
    assert papers.paper(desk.office, dialog._kept.id).state == "draft"


def test_a_gap_for_the_pen_is_told_before_the_number_is_kept(dialog: SignPaperDialog, desk: Desk, qtbot: QtBot) -> None:
    said = Inputs("tặng Giấy khen", ("Khu phố 1",), "1. Thực hiện Quyết định số «chừa ô» của tỉnh.")
    paper_id = papers.draft(desk.office, "letter", said)
    signing = SignPaperDialog(desk, papers.paper(desk.office, paper_id))
    qtbot.addWidget(signing)
    signing._form.numberEdit.setText("9")
    assert "«chừa ô»" in signing._form.warningLabel.text()
    signing.sign()
    assert papers.paper(desk.office, paper_id).state == "draft", "the first press asks"
    signing.sign()
    assert papers.paper(desk.office, paper_id).full_number.startswith("09/")
