"""Soạn văn bản: what is typed is read filled beside it, what is missing is named, and no text is lost by leaving."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from khenthuong_desktop.documents.model import Column, Paragraph, Table, TableRow, plain
from khenthuong_desktop.documents.written_blocks import text_of
from khenthuong_desktop.domain.office_setup import COMMITTEE, COUNCIL, Setup, SignerDraft
from khenthuong_desktop.services import (
    bodies,
    conference_drafts,
    conferences,
    history,
    office_setup,
    papers,
    programme,
    tasks,
    units,
)
from khenthuong_desktop.services.paper_content import DEPUTY, Begun, Inputs, blocks_to_json
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog
from khenthuong_desktop.ui.dialogs.units_choice_dialog import UnitsChoiceDialog
from khenthuong_desktop.wording import papers_page as words
from khenthuong_desktop.wording.plans import SIGNED_BY_DEPUTY


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> PaperDialog:
    signers = (
        SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE),
        SignerDraft("Lê Văn Ví Dụ", "Phó Chủ tịch", "tm_kt", COMMITTEE),
        SignerDraft("Trần Thị Thử", "Chủ tịch Hội đồng", "tm", COUNCIL),
    )
    office_setup.set_up(desk.office, Setup("Phường Tân Lập", signers=signers))
    return shown(desk, qtbot, PaperDialog(desk, "submission"))


def shown(desk: Desk, qtbot: QtBot, made: PaperDialog) -> PaperDialog:
    qtbot.addWidget(made)
    made.show()
    return made


def write(dialog: PaperDialog, subject: str = "tặng Giấy khen", text: str = "1. Tặng Giấy khen.") -> None:
    dialog._form.subjectEdit.setText(subject)
    dialog.addressees.setPlainText("Chủ tịch Ủy ban nhân dân phường Tân Lập")
    dialog._form.textEdit.setPlainText(text)
    dialog.show_reading()


def test_what_is_missing_is_named_until_nothing_is(dialog: PaperDialog, desk: Desk) -> None:
    form = dialog._form
    assert "«trích yếu» ở ô Trích yếu của văn bản" in form.missingLabel.text()
    assert form.stateLabel.text() == words.MISSING.format(n=3)
    form.sendButton.click()
    assert dialog.isVisible() and "còn thiếu 3 chỗ" in form.problemLabel.text()
    assert papers.papers(desk.office) == ()
    write(dialog)
    assert form.stateLabel.text() == words.READY and not form.missingLabel.isVisible()
    assert "xem xét tặng Giấy khen, cụ thể như sau:\n\n1. Tặng Giấy khen." in form.shownEdit.toPlainText()


def test_a_paper_begun_with_a_table_keeps_it_while_its_words_change(
    dialog: PaperDialog, desk: Desk, qtbot: QtBot
) -> None:
    """A table became lines as soon as somebody wrote on the paper."""
    columns = (Column("Nội dung", 5), Column("Thành tiền", 2, "right", "money"))
    table = Table(columns, (TableRow(("Nước", 50_000)), TableRow(("Tổng cộng", 50_000), "total")))
    blocks = (Paragraph(plain("Chi tiết:"), keep_with_next=True), table)
    said = Inputs("dự toán", ("Ủy ban nhân dân tỉnh",), text_of(blocks), {}, ("Lưu: VT",), blocks_to_json(blocks))
    made = shown(desk, qtbot, PaperDialog(desk, "submission", begun=Begun("submission", said)))
    text = made._form.textEdit
    assert not made.changed and "| Nước | 50.000 |" in text.toPlainText()
    text.setPlainText(text.toPlainText().replace("| Nước |", "| Nước uống |").replace("Chi tiết:", "Cụ thể:"))
    made.save()
    again = shown(desk, qtbot, PaperDialog(desk, "submission", papers.paper(desk.office, str(made.saved_id))))
    again._form.sendButton.click()
    paper = papers.compose(desk.office, "submission", id=str(made.saved_id))
    assert Paragraph(plain("Cụ thể:"), keep_with_next=True) in paper.blocks
    assert Table(columns, (TableRow(("Nước uống", 50_000)), table.rows[1])) in paper.blocks


def test_a_deputy_whom_nobody_named_is_told_as_who_signs(dialog: PaperDialog, desk: Desk, qtbot: QtBot) -> None:
    """The window named the chairman below a plan that a deputy signs."""
    said = Inputs("tổ chức Hội nghị", (), "I. MỤC ĐÍCH", {DEPUTY: "Phó Chủ tịch"}, ("Lưu: VT",))
    combo = shown(desk, qtbot, PaperDialog(desk, "work-plan", begun=Begun("work-plan", said)))._form.signerCombo
    names = [combo.itemText(place) for place in range(combo.count())]
    assert names == ["Lê Văn Ví Dụ, Phó Chủ tịch", "Đào Thị Mẫu, Chủ tịch"] and combo.itemData(0) is None
    (deputy,) = (
        one
        for body in bodies.bodies(desk.office)
        for one in bodies.signers(desk.office, body.id, desk.office.today)
        if one.form == "tm_kt"
    )
    with desk.office.database.write("Nghỉ việc") as w:
        w.delete("signers", deputy.id)
    combo = shown(desk, qtbot, PaperDialog(desk, "work-plan", begun=Begun("work-plan", said)))._form.signerCombo
    assert combo.itemText(0) == words.UNNAMED_SIGNER.format(position="Phó Chủ tịch")
    assert combo.itemText(1) == "Đào Thị Mẫu, Chủ tịch" and combo.itemData(1) is not None


def test_a_further_field_comes_with_its_place_and_stays(dialog: PaperDialog) -> None:
    write(dialog)
    form = dialog._form
    assert not form.deadlineEdit.isVisible()
    form.textEdit.moveCursor(QTextCursor.MoveOperation.End)
    form.placeButton.menu().aboutToShow.emit()
    next(one for one in form.placeButton.menu().actions() if one.text().startswith("thời hạn –")).trigger()
    dialog.show_reading()
    assert form.textEdit.toPlainText().endswith("«thời hạn»") and form.deadlineEdit.isVisible()
    form.deadlineEdit.setText("trước ngày 15/8/2026")
    dialog.show_reading()
    assert form.stateLabel.text() == words.READY and dialog.inputs().values == {"deadline": "trước ngày 15/8/2026"}
    form.textEdit.clear()
    dialog.show_reading()
    assert form.deadlineEdit.isVisible()


def test_signers_are_those_of_the_body(dialog: PaperDialog, desk: Desk) -> None:
    form = dialog._form
    assert form.signerCombo.currentText().startswith("Trần Thị Thử"), "the council proposes to its chair"
    committee = bodies.body_of_kind(desk.office, COMMITTEE)
    assert committee is not None
    form.bodyCombo.setCurrentIndex(form.bodyCombo.findData(committee.id))
    names = [form.signerCombo.itemText(row) for row in range(form.signerCombo.count())]
    assert names == ["Đào Thị Mẫu, Chủ tịch (thường dùng)", "Lê Văn Ví Dụ, Phó Chủ tịch"]
    form.signerCombo.setCurrentIndex(1)
    write(dialog)
    assert "Lê Văn Ví Dụ" in form.shownEdit.toPlainText()
    council = bodies.body_of_kind(desk.office, COUNCIL)
    assert council is not None
    form.bodyCombo.setCurrentIndex(form.bodyCombo.findData(council.id))
    dialog.show_reading()
    assert form.signerCombo.currentText().startswith("Trần Thị Thử")
    form.saveButton.click()
    (kept,) = papers.papers(desk.office)
    assert (kept.body_id, kept.signer_id, kept.state) == (council.id, None, "draft")


def test_undoing_the_sending_keeps_what_was_typed(dialog: PaperDialog, desk: Desk) -> None:
    write(dialog)
    dialog._form.sendButton.click()
    (kept,) = papers.papers(desk.office)
    assert (kept.state, kept.subject, dialog.saved_id) == ("sent", "tặng Giấy khen", kept.id)
    history.undo(desk.office)
    assert papers.paper(desk.office, kept.id).state == "draft"
    assert papers.paper(desk.office, kept.id).inputs.body == "1. Tặng Giấy khen."


def test_a_paper_without_a_subject_is_not_saved_and_says_so(dialog: PaperDialog, desk: Desk) -> None:
    write(dialog, subject="")
    dialog._form.saveButton.click()
    assert dialog.isVisible() and dialog._form.problemLabel.isVisible() and papers.papers(desk.office) == ()


def test_changing_a_draft_keeps_what_was_not_touched(dialog: PaperDialog, desk: Desk, qtbot: QtBot) -> None:
    said = Inputs("họp", ("Khu phố 1", "Khu phố 2"), "Họp «thời hạn».", {"deadline": "ngày 15/8/2026"})
    deputy = next(one for one in bodies.signers(desk.office, bodies.bodies(desk.office)[0].id, desk.office.today)[1:])
    paper_id = papers.draft(desk.office, "letter", said, signer_id=deputy.id)
    other = shown(desk, qtbot, PaperDialog(desk, "letter", papers.paper(desk.office, paper_id)))
    assert not other._form.kindCombo.isEnabled() and other._form.deadlineEdit.text() == "ngày 15/8/2026"
    assert not other.changed
    other._form.subjectEdit.setText("họp khu phố")
    assert other.changed
    other._form.saveButton.click()
    kept = papers.paper(desk.office, paper_id)
    assert kept.subject == "họp khu phố" and kept.signer_id == deputy.id
    assert (kept.inputs.addressees, kept.inputs.body, kept.inputs.values) == (said.addressees, said.body, said.values)


def test_leaving_asks_only_when_something_would_be_lost(dialog: PaperDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.reject()
    assert not dialog.isVisible() and dialog.question is None
    other = shown(desk, qtbot, PaperDialog(desk, "letter"))
    write(other)
    other.close()
    assert other.isVisible() and other.question is not None
    buttons = {one.text(): one for one in other.question.buttons()}
    buttons[words.LEAVE_STAY].click()
    assert other.isVisible() and papers.papers(desk.office) == ()
    other.reject()
    next(one for one in other.question.buttons() if one.text() == words.LEAVE_KEEP).click()
    assert not other.isVisible()
    assert [one.subject for one in papers.papers(desk.office)] == ["tặng Giấy khen"]
    third = shown(desk, qtbot, PaperDialog(desk, "letter"))
    write(third, "bỏ đi")
    third.reject()
    assert third.question is not None
    next(one for one in third.question.buttons() if one.text() == words.LEAVE_DROP).click()
    assert not third.isVisible() and len(papers.papers(desk.office)) == 1


def test_pages_are_seen_before_anything_is_saved(dialog: PaperDialog, desk: Desk) -> None:
    write(dialog, text="Theo số «thời hạn» và «số giấy khen».")
    dialog.preview()
    looked_at = dialog.preview_dialog
    assert isinstance(looked_at, PaperPreviewDialog) and looked_at.pages.count == 1
    looked_at.pages.look_for("«thời hạn»")
    bar = looked_at._form.missingLabel
    assert bar.isVisible() and "«thời hạn» ở ô Thời hạn" in bar.text() and "“Chèn chỗ điền”" in bar.text()
    form = looked_at._form
    assert not any(one.isEnabled() for one in (form.printButton, form.pdfButton, form.wordButton, form.stickButton))
    looked_at.reject()
    write(dialog)
    dialog.preview()
    whole = dialog.preview_dialog
    assert isinstance(whole, PaperPreviewDialog) and whole.isVisible()
    assert not whole._form.missingLabel.isVisible() and whole._form.printButton.isEnabled()
    assert papers.papers(desk.office) == ()
    whole.reject()


def test_fits_the_smallest_usual_screen(dialog: PaperDialog) -> None:
    write(dialog, text="«đơn vị» «thời hạn» «văn bản căn cứ» [a]")
    assert dialog.minimumSizeHint().height() <= 680 and dialog.minimumSizeHint().width() <= 1300


def test_units_are_ticked_for_kinh_gui_and_other_names_stay(dialog: PaperDialog, desk: Desk) -> None:
    units.add_many(desk.office, ["Khu phố 1", "Khu phố 2", "Khu phố 3"], "khu_pho")
    dialog.addressees.setPlainText("Ban Thường vụ Đảng ủy\nKhu phố 2")
    dialog._form.unitsButton.click()
    choice = dialog.units_dialog
    assert isinstance(choice, UnitsChoiceDialog) and choice.chosen() == ["Khu phố 2"]
    shown = choice._form.unitsList
    (first,) = shown.findItems("Khu phố 1", Qt.MatchFlag.MatchExactly)
    first.setCheckState(Qt.CheckState.Checked)
    choice._form.saveButton.click()
    assert dialog.addressees.names() == ("Khu phố 1", "Khu phố 2", "Ban Thường vụ Đảng ủy")


def test_a_letter_ends_its_number_with_who_drafted_it(dialog: PaperDialog, desk: Desk, qtbot: QtBot) -> None:
    form = dialog._form
    assert not form.drafterEdit.isVisible()
    form.kindCombo.setCurrentIndex(form.kindCombo.findData("letter"))
    write(dialog)
    committee = bodies.body_of_kind(desk.office, COMMITTEE)
    assert committee is not None and form.bodyCombo.currentData() == committee.id, "letters are the committee's"
    assert form.drafterEdit.isVisible()
    form.drafterEdit.setText("VHXH")
    dialog.show_reading()
    assert "/UBND-VHXH" in form.shownEdit.toPlainText()
    form.saveButton.click()
    (kept,) = papers.papers(desk.office)
    assert dialog.saved_id == kept.id
    papers.sign(desk.office, kept.id, "5", desk.office.today)
    assert papers.paper(desk.office, kept.id).full_number == "05/UBND-VHXH"


def test_a_gap_for_the_pen_takes_a_second_press(dialog: PaperDialog, desk: Desk) -> None:
    """A plan went for signature with dots in its legal basis though the window said that nothing was missing."""
    write(dialog, text="1. Thực hiện Quyết định số «chừa ô» của tỉnh.")
    form = dialog._form
    assert form.stateLabel.text() == words.READY_WITH_GAPS and "«chừa ô»" in form.missingLabel.text()
    dialog.send()
    assert papers.papers(desk.office) == () and form.sendButton.text() == words.SEND_ANYWAY
    assert "«chừa ô»" in form.problemLabel.text()
    dialog.send()
    assert [one.state for one in papers.papers(desk.office)] == ["sent"]


def test_whoever_signs_by_the_model_plan_is_explained(dialog: PaperDialog, desk: Desk, qtbot: QtBot) -> None:
    """The settings showed the chair, the plan had his deputy below it, and nobody knew why."""
    draft = conferences.draft_from_tier(desk.office, "bach_long_vi_special_zone")
    made = conferences.create(desk.office, replace(draft, held_on=date(2026, 12, 15), place="Hội trường"))
    programme.from_template(desk.office, made)
    tasks.from_template(desk.office, made)
    begun = conference_drafts.begun(desk.office, "plan", made)
    told = shown(desk, qtbot, PaperDialog(desk, begun.kind, begun=begun))
    assert SIGNED_BY_DEPUTY in told._form.missingLabel.text()
