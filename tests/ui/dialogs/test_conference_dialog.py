"""Hội nghị mới: a new user sets a conference up from a plan, from last time or small, and sees what does not fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.services import composition_rules, conferences, office_setup
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.wording import conference_dialog as words

TIERS = (
    "bac_kan_commune",
    "bac_kan_department",
    "bac_kan_district",
    "bac_kan_province",
    "uong_bi_ward",
    "bach_long_vi_special_zone",
    "ha_dong_district",
)


@pytest.fixture
def dialog(desk: Desk, main_window: MainWindow, qtbot: QtBot) -> ConferenceDialog:
    signer = SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE)
    office_setup.set_up(desk.office, Setup("Phường Tân Lập", signers=(signer,)))
    made = ConferenceDialog(desk, parent=main_window)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("tier", TIERS)
def test_each_of_the_seven_plans_comes_out_of_the_fields_as_it_went_in(
    dialog: ConferenceDialog, desk: Desk, tier: str
) -> None:
    """What the fields could not hold would be lost to whoever only wanted to set the day."""
    dialog.start_from(f"tier:{tier}")
    assert dialog.settings() == conferences.draft_from_tier(desk.office, tier)
    dialog.save()
    kept = conferences.conference(desk.office, dialog.saved_id or "")
    assert conferences.settings_of(kept) == conferences.draft_from_tier(desk.office, tier)
    groups = [rule.attribute for rule in composition_rules.rules(desk.office, kept.id)]
    assert len(groups) == len(kept.attention)


def test_a_start_that_is_no_time_is_told_and_not_saved(dialog: ConferenceDialog) -> None:
    """On the invitation it would stand as it was typed."""
    dialog.fields._form.startsEdit.setText("7 gi 30")
    assert "“7 gi 30” không phải là giờ, ví dụ 7 giờ 30 hoặc 7:30." in dialog.found
    assert dialog._form.startsEdit.property("look") == "wrong"
    dialog.save()
    assert dialog.saved_id is None
    dialog._form.startsEdit.setText("7g30")
    assert not any("không phải là giờ" in one for one in dialog.found)
    assert dialog.settings().starts_at == "7g30"


def test_the_groups_of_another_plan_are_shown_from_the_first(dialog: ConferenceDialog) -> None:
    shown = dialog._form.attentionList
    dialog.tab_line.setCurrentIndex(2)
    shown.setFixedHeight(60)
    shown.scrollToBottom()
    assert shown.verticalScrollBar().value() > 0
    dialog.start_from("tier:bach_long_vi_special_zone")
    assert shown.verticalScrollBar().value() == 0


def test_seats_are_told_as_the_plan_counts_them(dialog: ConferenceDialog) -> None:
    form = dialog._form
    dialog.start_from("tier:bach_long_vi_special_zone")
    assert form.seatsLabel.text() == "150 đại biểu: 105 điển hình, 45 khách mời và lãnh đạo"
    dialog.start_from("tier:bac_kan_province")
    assert form.seatsLabel.text() == "500 đại biểu, kế hoạch không chia tỷ lệ"
    dialog.start_from("tier:bac_kan_department")
    assert form.seatsLabel.text() == "Toàn thể; tỷ lệ tính trên số thực tế"
    form.sizeEdit.setText("80")
    assert form.seatsLabel.text() == "80 đại biểu: 56 điển hình, 24 khách mời và lãnh đạo"


def test_what_does_not_fit_is_said_while_it_is_typed_and_keeps_nobody_from_saving(
    dialog: ConferenceDialog, desk: Desk
) -> None:
    form = dialog._form
    dialog.start_from("tier:uong_bi_ward")
    form.heldOnEdit.setText("3/9/2025")
    form.sizeEdit.setText("160")
    form.modelsEdit.setText("75")
    told = " ".join(dialog.found)
    for part in ("03/09/2025 đã qua", "nằm ngoài thời gian", "160 đại biểu, nhiều hơn", "cộng lại là 105\u00a0%"):
        assert part in told
    dialog.save()
    kept = conferences.conference(desk.office, dialog.saved_id or "")
    assert (kept.held_on, kept.size, kept.models_share) == (date(2025, 9, 3), 160, Fraction(75))


@pytest.mark.parametrize(
    ("field", "typed", "page"),
    [("heldOnEdit", "31/2/2026", 1), ("windowToEdit", "cuối năm", 1), ("capEdit", "15o", 2), ("guestsEdit", "130", 2)],
)
def test_what_cannot_be_read_stays_red_where_it_stands(
    dialog: ConferenceDialog, desk: Desk, field: str, typed: str, page: int
) -> None:
    line = getattr(dialog._form, field)
    line.setText(typed)
    assert line.property("look") == "wrong" and any(typed in one for one in dialog.found)
    dialog.save()
    assert sum(typed in one for one in dialog.found) == 1
    assert not dialog._form.problemLabel.isVisible(), "it is told once, below the fields"
    assert dialog.isVisible() and conferences.conferences(desk.office) == ()
    assert dialog._form.pageStack.currentIndex() == page and line.text() == typed


def test_a_refused_setting_is_said_in_the_dialog_and_nothing_is_lost(dialog: ConferenceDialog, desk: Desk) -> None:
    form = dialog._form
    form.windowFromEdit.setText("1/9/2026")
    form.windowToEdit.setText("1/8/2026")
    dialog.save()
    assert dialog.isVisible() and form.problemLabel.isVisible() and form.problemLabel.text()
    form.windowToEdit.setText("1/10/2026")
    form.windowCombo.setCurrentIndex(1)
    assert not form.problemLabel.isVisible()
    dialog.save()
    kept = conferences.conference(desk.office, dialog.saved_id or "")
    assert kept.window_to == Deadline(date(2026, 10, 1), inclusive=False)


def test_name_and_banner_follow_what_they_are_made_of_until_they_are_written_by_hand(
    dialog: ConferenceDialog,
) -> None:
    form = dialog._form
    dialog.start_from("tier:uong_bi_ward")
    form.sessionEdit.setText("lần thứ II (2030 - 2035)")
    form.heldOnEdit.setText("20/8/2030")
    assert form.nameEdit.text() == "Hội nghị đại biểu điển hình tiên tiến phường Tân Lập lần thứ II (2030 - 2035)"
    assert "LẦN THỨ II (2030 - 2035)" in form.bannerEdit.toPlainText()
    assert "ngày 20 tháng 8 năm 2030" in form.bannerEdit.toPlainText()
    form.nameEdit.setFocus()
    form.nameEdit.selectAll()
    QTest.keyClicks(form.nameEdit, "Ngay hoi")
    form.bannerEdit.setPlainText("NGÀY HỘI")
    form.sessionEdit.setText("lần thứ III")
    assert form.nameEdit.text() == "Ngay hoi" and form.bannerEdit.toPlainText() == "NGÀY HỘI"


def test_another_beginning_keeps_what_was_typed_by_hand(dialog: ConferenceDialog) -> None:
    form = dialog._form
    dialog.start_from("tier:uong_bi_ward")
    form.placeEdit.setText("Nhà văn hóa")
    form.heldOnEdit.setText("11/12/2026")
    form.capSourceEdit.setText("Thông báo số 5")
    dialog.start_from("tier:ha_dong_district")
    settings = dialog.settings()
    assert (settings.tier, settings.cap, settings.flag_salute) == ("ha_dong_district", 300, True)
    assert (settings.place, settings.held_on) == ("Nhà văn hóa", date(2026, 12, 11))
    assert settings.banner == () and settings.name == "Hội nghị Điển hình tiên tiến phường Tân Lập"
    form.sessionEdit.setText("lần thứ II")
    dialog.start_from("tier:bach_long_vi_special_zone")
    made = "Hội nghị tuyên dương điển hình tiên tiến phường Tân Lập lần thứ II"
    assert form.nameEdit.text() == made and "ngày 11 tháng 12 năm 2026" in form.bannerEdit.toPlainText()
    assert settings.source_of("cap") == "Thông báo số 5" and settings.source_of("size") == "", "no other plan is ours"


def test_the_next_one_begins_with_the_last_and_a_small_one_with_its_name(
    dialog: ConferenceDialog, desk: Desk, main_window: MainWindow, qtbot: QtBot
) -> None:
    dialog.start_from("tier:uong_bi_ward")
    dialog.save()
    again = ConferenceDialog(desk, parent=main_window)
    qtbot.addWidget(again)
    again.start_from(f"last:{dialog.saved_id}")
    assert "lần thứ II (2030 - 2035)" in again._form.nameEdit.text() and not again._form.sourceEdit.text()
    assert again.settings().copied_from == dialog.saved_id
    again.start_from("small:year_review")
    assert again.settings() == conferences.draft_small(desk.office, "year_review")
    again.save()
    assert conferences.conference(desk.office, again.saved_id or "").occasion == "year_review"


def test_a_conference_that_is_changed_keeps_what_the_dialog_does_not_show(
    dialog: ConferenceDialog, desk: Desk, main_window: MainWindow, qtbot: QtBot
) -> None:
    draft = conferences.draft_from_tier(desk.office, "uong_bi_ward")
    draft = replace(draft, delegation_size=12, delegation_source="Công văn số 9", sources={"name": "Thông báo"})
    conference_id = conferences.create(desk.office, draft)
    before = conferences.conference(desk.office, conference_id)
    change = ConferenceDialog(desk, before, parent=main_window)
    qtbot.addWidget(change)
    change.show()
    assert not change._form.startWidget.isVisible()
    change.save()
    assert conferences.conference(desk.office, conference_id) == before


def test_groups_of_attention_are_ticked_the_plans_first(dialog: ConferenceDialog) -> None:
    dialog.start_from("tier:ha_dong_district")
    shown = dialog._form.attentionList
    ticked = [shown.item(n).checkState() == Qt.CheckState.Checked for n in range(shown.count())]
    assert ticked == sorted(ticked, reverse=True) and sum(ticked) == 11
    shown.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(dialog.settings().attention) == 10


def test_whoever_signs_is_one_of_the_body(dialog: ConferenceDialog, desk: Desk) -> None:
    form = dialog._form
    assert "Đào Thị Mẫu" in form.signerCombo.itemText(0)
    form.bodyCombo.setCurrentIndex(0)
    assert form.signerCombo.count() == 1 and dialog.settings().body_id is None


def test_escape_does_not_throw_away_what_was_typed_unasked(dialog: ConferenceDialog, desk: Desk) -> None:
    dialog._form.placeEdit.setText("Nhà văn hóa")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.question is not None and dialog.question.isVisible()
    next(one for one in dialog.question.buttons() if one.text() == words.LEAVE_STAY).click()
    assert dialog.isVisible() and dialog._form.placeEdit.text() == "Nhà văn hóa"
    dialog.reject()
    next(one for one in dialog.question.buttons() if one.text() == words.LEAVE_DROP).click()
    assert not dialog.isVisible() and conferences.conferences(desk.office) == ()


def test_an_untouched_dialog_closes_at_once(dialog: ConferenceDialog) -> None:
    dialog.start_from("tier:ha_dong_district")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
