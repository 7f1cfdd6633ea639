"""The first-run wizard: few keys to a paper with the right head, nothing typed is lost, and one step to take back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Query
from khenthuong_desktop.services import bodies, history, lists, roles
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.office_wizard import BODIES, ROLES, SIGNERS, UNIT, OfficeWizard
from khenthuong_desktop.ui.dialogs.text_dialog import TextDialog
from tests.ui.unikey import content, type_vietnamese

TODAY = date(2026, 11, 20)


@pytest.fixture
def wizard(desk: Desk, qtbot: QtBot) -> OfficeWizard:
    return opened(desk, qtbot)


def opened(desk: Desk, qtbot: QtBot) -> OfficeWizard:
    made = OfficeWizard(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def popup_of(field: QLineEdit) -> QAbstractItemView:
    completer = field.completer()
    assert completer
    popup = completer.popup()
    assert popup
    return popup


def name_unit(wizard: OfficeWizard, commune: str = "Phường Tân Lập") -> None:
    wizard._form.communeEdit.setText(commune)
    wizard._form.provinceEdit.setText("Tỉnh Thái Nguyên")


def steps(desk: Desk) -> int:
    return lists.count(desk.office, "history", Query())


def test_commune_is_found_without_marks_and_brings_its_province(wizard: OfficeWizard) -> None:
    field = wizard._form.communeEdit
    QTest.keyClicks(field, "ba dinh")
    completer = field.completer()
    found = [completer.completionModel().index(n, 0).data() for n in range(completer.completionCount())]
    assert "Phường Ba Đình, Thành phố Hà Nội" in found
    assert field.text() == "ba dinh"  # nothing is put into the line while one types
    place = found.index("Phường Ba Đình, Thành phố Hà Nội")
    popup = popup_of(field)
    popup.setCurrentIndex(completer.completionModel().index(place, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Phường Ba Đình"
    assert wizard._form.provinceEdit.text() == "Thành phố Hà Nội"
    assert wizard._form.placeEdit.text() == "Ba Đình"
    assert wizard.setup_said().commune_code == "00004"


def test_own_spelling_wins_over_the_list(wizard: OfficeWizard, desk: Desk) -> None:
    name_unit(wizard, "Phường Hạc Thành")
    wizard._form.placeEdit.setFocus()
    wizard._form.placeEdit.selectAll()
    type_vietnamese(wizard._form.placeEdit, "Thanh Hóa")
    wizard._form.communeEdit.setText("Phường Hạc Thành 1")
    assert wizard._form.placeEdit.text() == "Thanh Hóa"


def test_paper_beside_the_fields_is_the_paper_of_the_office(wizard: OfficeWizard, desk: Desk) -> None:
    name_unit(wizard)
    wizard.go_to(SIGNERS)
    wizard.signer_lines.lines[0].name_edit.setText("Đào Thị Mẫu")
    shown = wizard._form.paperPreview.paper
    assert shown.issuing_line == "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP"
    assert shown.date_line == "Tân Lập, ngày 20 tháng 11 năm 2026"
    assert (shown.signature, shown.signer_name) == (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Đào Thị Mẫu")
    wizard._form.personallyCheck.setChecked(True)
    assert wizard._form.paperPreview.paper.signature == ("CHỦ TỊCH",)
    wizard._form.personallyCheck.setChecked(False)
    wizard.finish()
    body = bodies.body_of_kind(desk.office, "people_committee")
    assert body
    head = bodies.letterhead(desk.office, body.id, TODAY)
    signer = bodies.default_signer(desk.office, body.id, TODAY)
    assert head.issuing_line == shown.issuing_line
    assert bodies.signature(desk.office, signer.id, TODAY) == shown.signature


def test_preview_follows_the_signer_one_is_at(wizard: OfficeWizard) -> None:
    name_unit(wizard)
    wizard.go_to(SIGNERS)
    wizard.signer_lines.lines[2].name_edit.setText("Trần Thị Ví Dụ")
    wizard.signer_lines.lines[2].name_edit.setFocus()
    shown = wizard._form.paperPreview.paper
    assert shown.upper_line == "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP"
    assert (shown.signature, shown.signer_name) == (("TRƯỞNG PHÒNG",), "Trần Thị Ví Dụ")


def test_keyboard_alone_goes_through_and_saves_one_step(wizard: OfficeWizard, desk: Desk, qtbot: QtBot) -> None:
    before = steps(desk)
    type_vietnamese(wizard._form.communeEdit, "Xã Thử Nghiệm")
    popup_of(wizard._form.communeEdit).hide()
    for page in (UNIT, BODIES, SIGNERS):
        assert wizard._form.pageStack.currentIndex() == page
        QTest.keyClick(wizard.focusWidget(), Qt.Key.Key_Return)
    wizard._form.unitCountEdit.setText("12")
    QTest.keyClick(wizard._form.unitCountEdit, Qt.Key.Key_Return)
    assert wizard.result() == wizard.DialogCode.Accepted
    assert steps(desk) == before + 1
    assert lists.count(desk.office, "units", Query()) == 12
    history.undo(desk.office)
    assert lists.count(desk.office, "units", Query()) == lists.count(desk.office, "office", Query()) == 0


def test_enter_in_the_open_list_takes_the_line_and_stays_on_the_page(wizard: OfficeWizard) -> None:
    field = wizard._form.provinceEdit
    field.setFocus()
    QTest.keyClicks(field, "thai ng")
    popup = popup_of(field)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Tỉnh Thái Nguyên"
    assert wizard._form.pageStack.currentIndex() == UNIT


def test_unnamed_commune_and_bad_day_are_said_where_they_stand(wizard: OfficeWizard, desk: Desk) -> None:
    wizard.next()
    assert wizard._form.pageStack.currentIndex() == UNIT
    assert wizard._form.problemLabel.text()
    assert wizard._form.communeEdit.property("look") == "wrong"
    name_unit(wizard)
    wizard._form.fromEdit.setText("31/02/2026")
    wizard.next()
    assert wizard._form.pageStack.currentIndex() == UNIT
    assert wizard._form.fromEdit.property("look") == "wrong"
    wizard._form.fromEdit.setText("1/9/2026")
    wizard.next()
    assert wizard._form.pageStack.currentIndex() == BODIES


def test_finish_from_any_page_opens_the_page_that_must_be_mended(wizard: OfficeWizard, desk: Desk) -> None:
    name_unit(wizard)
    wizard.signer_lines.lines[0].name_edit.setText("Đào Thị Mẫu")
    wizard.signer_lines.lines[0].position_edit.clear()
    wizard.finish()
    assert wizard._form.pageStack.currentIndex() == SIGNERS
    assert "Đào Thị Mẫu" in wizard._form.problemLabel.text()
    assert steps(desk) == 1  # the making of the file, and nothing of ours
    wizard.signer_lines.lines[0].position_edit.setText("Chủ tịch")
    wizard._checks["people_committee"].setChecked(False)
    wizard.finish()
    assert wizard.isVisible() and "Ủy ban nhân dân" in wizard._form.problemLabel.text()


def test_too_many_units_are_refused_before_anything_is_written(wizard: OfficeWizard) -> None:
    name_unit(wizard)
    for text in ("999", "mười"):
        wizard._form.unitCountEdit.setText(text)
        wizard.finish()
        assert wizard.isVisible()
        assert wizard._form.pageStack.currentIndex() == ROLES


def test_later_writes_nothing_and_keeps_what_was_typed(wizard: OfficeWizard, desk: Desk, qtbot: QtBot) -> None:
    before = steps(desk)
    name_unit(wizard)
    wizard.signer_lines.lines[0].name_edit.setText("Đào Thị Mẫu")
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible() and steps(desk) == before
    again = opened(desk, qtbot)
    assert again._form.communeEdit.text() == "Phường Tân Lập"
    assert again.signer_lines.lines[0].name_edit.text() == "Đào Thị Mẫu"
    again.finish()
    assert desk.settings.get("setup.draft") is None


def test_opened_again_it_shows_what_was_said_and_mends_it(wizard: OfficeWizard, desk: Desk, qtbot: QtBot) -> None:
    name_unit(wizard)
    wizard.signer_lines.lines[0].name_edit.setText("Đào Thị Mẫo")
    wizard.roles.edits["budget_appraiser"].setText("Phòng Kinh tế, Hạ tầng và Đô thị")
    wizard.finish()
    again = opened(desk, qtbot)
    assert again.roles.edits["budget_appraiser"].text() == "Phòng Kinh tế, Hạ tầng và Đô thị"
    again.signer_lines.lines[0].name_edit.setText("Đào Thị Mẫu")
    again.finish()
    assert [row.texts[1] for row in lists.page(desk.office, "signers", Query(), 0, 9)] == ["Đào Thị Mẫu"]
    third = opened(desk, qtbot)
    third.signer_lines.drop(third.signer_lines.lines[0])
    third.finish()
    assert lists.count(desk.office, "signers", Query()) == 0


def test_standing_body_is_a_role_and_a_body(wizard: OfficeWizard, desk: Desk) -> None:
    name_unit(wizard)
    wizard._form.standingEdit.setText("Văn phòng - Thống kê")
    wizard._form.suffixEdit.setText("VPTK")
    wizard.finish()
    assert roles.role_name(desk.office, "standing_body", TODAY) == "Văn phòng - Thống kê"
    body = bodies.body_of_kind(desk.office, "culture_division")
    assert body and body.name == "Văn phòng - Thống kê"
    assert bodies.letterhead(desk.office, body.id, TODAY).number_suffix == "VPTK"


@pytest.mark.parametrize("way", ["keys", "input"])
def test_unikey_can_type_into_every_field(wizard: OfficeWizard, way: str) -> None:
    typed = "Nguyễn Thị Phượng"
    fields = wizard.findChildren(QLineEdit)
    assert len(fields) > 20
    for field in fields:
        if isinstance(field.parent(), QComboBox):
            continue
        pages = (wizard._form.pageStack.widget(number) for number in range(4))
        page = next(number for number, one in enumerate(pages) if one and one.isAncestorOf(field))
        wizard._form.pageStack.setCurrentIndex(page)
        field.clear()
        type_vietnamese(field, typed, way)  # type: ignore[arg-type]
        assert content(field) == typed, field.accessibleName() or field.objectName()
        if field.completer() is not None:
            assert field.completer().completionMode() == QCompleter.CompletionMode.PopupCompletion
            popup_of(field).hide()


def test_commune_of_the_country_is_offered_thon(wizard: OfficeWizard) -> None:
    combo = wizard._form.unitKindCombo
    for commune, kind in (("Xã Gia Lâm", "Thôn"), ("Phường Tân Lập", "Khu phố"), ("xã An", "Thôn")):
        wizard._form.communeEdit.setText(commune)
        assert combo.currentText() == kind
    combo.setCurrentIndex(combo.findText("Bản"))
    combo.activated.emit(combo.currentIndex())
    wizard._form.communeEdit.setText("Phường Tân Lập")
    assert combo.currentText() == "Bản", "what was chosen is not chosen again"


def test_red_goes_away_with_what_it_was_about(wizard: OfficeWizard) -> None:
    name_unit(wizard)
    form = wizard._form
    wizard.go_to(ROLES)
    form.unitCountEdit.setText("mười")
    wizard.finish()
    assert "từ 0 đến" in form.problemLabel.text() and form.unitCountEdit.property("look") == "wrong"
    form.unitCountEdit.setText("10")
    assert not form.problemLabel.text() and form.unitCountEdit.property("look") != "wrong"
    form.fromEdit.setText("31/02/2026")
    wizard.finish()
    assert form.problemLabel.text()
    form.fromEdit.setText("28/02/2026")
    assert not form.problemLabel.text() and form.fromEdit.property("look") != "wrong"
    line = wizard.signer_lines.lines[0]
    line.name_edit.setText("Đào Thị Mẫu")
    line.position_edit.clear()
    wizard.finish()
    assert form.problemLabel.text() and line.position_edit.property("look") == "wrong"
    line.position_edit.setText("Chủ tịch")
    assert not form.problemLabel.text() and line.position_edit.property("look") != "wrong"


def test_new_chair_of_a_later_day_leaves_the_papers_before_alone(
    wizard: OfficeWizard, desk: Desk, qtbot: QtBot
) -> None:
    name_unit(wizard)
    wizard.signer_lines.lines[0].name_edit.setText("Đào Thị Mẫu")
    wizard.finish()
    again = opened(desk, qtbot)
    assert "từ ngày đó" in again._form.unitHintLabel.text()
    again._form.fromEdit.setText("01/10/2026")
    again.signer_lines.lines[0].name_edit.setText("Nguyễn Thị Mới")
    again.finish()
    body = bodies.body_of_kind(desk.office, "people_committee")
    assert body
    signing = [bodies.default_signer(desk.office, body.id, day).full_name for day in (date(2026, 9, 30), TODAY)]
    assert signing == ["Đào Thị Mẫu", "Nguyễn Thị Mới"]


def test_it_fits_a_small_screen_at_125_percent(wizard: OfficeWizard) -> None:
    assert wizard.minimumSizeHint().width() <= 1366 / 1.25
    assert wizard.minimumSizeHint().height() <= 768 / 1.25 - 80  # title bar and task bar


def test_f1_opens_the_guide_over_the_questions(wizard: OfficeWizard, qtbot: QtBot) -> None:
    """The first dialog of the program is where one knows least."""
    qtbot.waitUntil(wizard.isActiveWindow)
    QTest.keyClick(wizard._form.communeEdit, Qt.Key.Key_F1)
    (guide,) = wizard.findChildren(TextDialog)
    assert guide.isVisible() and guide.text()
    assert wizard.isVisible()
