"""Thiết lập: what is set with its document, who has agreed with what, and what is asked of the composition."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from khenthuong_desktop.services import composition_rules, conferences, programme
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.agreement_step_dialog import AgreementStepDialog
from khenthuong_desktop.ui.dialogs.composition_rule_dialog import CompositionRuleDialog
from khenthuong_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_setup_tab import SetupTab
from khenthuong_desktop.wording import conference_moves as move_words
from khenthuong_desktop.wording import conference_setup as words


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk) -> SetupTab:
    draft = conferences.draft_from_tier(desk.office, "uong_bi_ward")
    sources = {"held_on": "Thông báo số 5/TB-UBND"}
    conferences.create(desk.office, replace(draft, held_on=date(2026, 12, 11), sources=sources))
    desk.hub.deliver()
    main_window.go("conferences")
    made: SetupTab = main_window.page("conferences").tab_widget("setup")
    return made


def opened(tab: SetupTab | Any, kind: type[Any]) -> Any:
    assert isinstance(tab.dialog, kind) and tab.dialog.isVisible()
    return tab.dialog


def rows(tab: SetupTab) -> list[list[str]]:
    return tab.rules.card.rows()


def test_the_settings_are_read_with_the_document_of_each(tab: SetupTab) -> None:
    told = tab.inspector.texts()
    model = "Kế hoạch số 34/KH-UBND ngày 25/7/2025 của UBND phường Uông Bí"
    assert "kế hoạch của cơ quan chưa có số" in told
    assert "Theo mẫu" in told and model in told, "where the settings come from, which is no plan of this office"
    assert "11/12/2026, nửa ngày (theo Thông báo số 5/TB-UBND)" in told
    assert "tối đa 150 đại biểu" in told and "150 đại biểu: 105 điển hình, 45 khách mời" in told
    assert "Ngày 11/12/2026 nằm ngoài thời gian mà kế hoạch cho phép." in told  # August 2025


def test_settings_are_changed_in_their_dialog_and_read_anew(tab: SetupTab) -> None:
    tab.change()
    dialog = opened(tab, ConferenceDialog)
    dialog._form.capEdit.setText("120")
    dialog.save()
    assert "120 đại biểu: 84 điển hình, 36 khách mời" in tab.inspector.texts()


def test_what_follows_from_another_day_is_told_in_one_place_after_saving(
    tab: SetupTab, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody moves the day and goes home: the programme of the old one would be handed out."""
    (found,) = conferences.conferences(desk.office)
    programme.add(desk.office, found.id, content="Khai mạc", minutes=10)
    programme.issue(desk.office, found.id)
    tab.refresh()
    assert move_words.TITLE not in tab.inspector.texts()
    tab.change()
    dialog = opened(tab, ConferenceDialog)
    dialog._form.heldOnEdit.setText("18/12/2026")
    dialog.save()
    told = tab.inspector.texts()
    expected = "Bản 1 ban hành trước khi đổi ngày; còn ghi 11/12/2026."
    assert told.count(expected) == 1 and told.index(move_words.TITLE) < told.index(expected)
    went: list[tuple[str, str | None]] = []
    monkeypatch.setattr(desk, "go", lambda place, record: went.append((place, record)))
    tab.inspector.button("Mở Chương trình").click()
    assert went == [("conferences", f"{found.id}:programme")]
    tab.inspector.button(move_words.SEEN).click()
    assert move_words.TITLE not in tab.inspector.texts()
    assert expected in tab.inspector.texts(), "it stays among what is to be looked at until it is mended"
    programme.issue(desk.office, found.id)
    desk.hub.deliver()
    assert expected not in tab.inspector.texts()


def test_the_conference_goes_from_state_to_state_and_back_by_undo(
    tab: SetupTab, desk: Desk, main_window: MainWindow
) -> None:
    tab.inspector.button(words.TO_STATE["agreed"]).click()
    assert conferences.conferences(desk.office)[0].state == "agreed"
    assert "chưa được ghi là đồng ý" in tab.inspector.texts()  # nobody has agreed yet: said, not forbidden
    tab.inspector.button(words.TO_STATE["held"]).click()
    tab.inspector.button(words.TO_STATE["closed"]).click()
    assert conferences.conferences(desk.office)[0].state == "closed"
    main_window.steps.take_back()
    desk.hub.deliver()
    assert tab.inspector.button(words.TO_STATE["closed"]).isEnabled()
    assert conferences.conferences(desk.office)[0].state == "held"
    tab.inspector.button(words.BACK_TO.format(state="Đã thống nhất")).click()  # said too early
    assert conferences.conferences(desk.office)[0].state == "agreed"


def test_a_step_is_agreed_with_its_paper_its_day_and_its_number(tab: SetupTab, desk: Desk) -> None:
    tab.agreement.table.selectRow(1)
    tab.change_step("agreed")
    dialog = opened(tab, AgreementStepDialog)
    assert dialog._form.dayEdit.text() == "20/11/2026"
    dialog.paper.setEditText("Thông báo số 12-TB/ĐU")
    dialog._form.numberEdit.setText("143")
    dialog.save()
    assert tab.agreement.rows()[1] == [
        "Đảng ủy",
        "thống nhất",
        "Thông báo số 12-TB/ĐU",
        "20/11/2026",
        "143",
        "đồng ý",
    ]
    assert "Số đại biểu đã thống nhất là 143" in tab.inspector.texts()


@pytest.mark.parametrize(("field", "typed"), [("dayEdit", "32/13/2026"), ("numberEdit", "một trăm")])
def test_a_step_with_what_cannot_be_read_stays_open_and_says_why(
    tab: SetupTab, desk: Desk, field: str, typed: str
) -> None:
    before = conferences.steps(desk.office, conferences.conferences(desk.office)[0].id)
    tab.agreement.table.selectRow(0)
    tab.change_step()
    dialog = opened(tab, AgreementStepDialog)
    getattr(dialog._form, field).setText(typed)
    dialog.save()
    assert dialog.isVisible() and typed in dialog._form.problemLabel.text()
    assert conferences.steps(desk.office, conferences.conferences(desk.office)[0].id) == before


def test_steps_are_added_moved_and_taken_away(tab: SetupTab, desk: Desk, main_window: MainWindow) -> None:
    tab.add_step()
    dialog = opened(tab, AgreementStepDialog)
    dialog.save()
    assert dialog.isVisible() and dialog._form.problemLabel.text()  # nobody does nothing
    dialog.actor.setEditText("Sở Nội vụ")
    dialog.action_field.setEditText("cho ý kiến")
    dialog.save()
    assert [row[0] for row in tab.agreement.rows()][-1] == "Sở Nội vụ"
    tab.agreement.table.selectRow(3)
    QTest.keyClick(tab.agreement.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in tab.agreement.rows()].index("Sở Nội vụ") == 2
    QTest.keyClick(tab.agreement.table, Qt.Key.Key_Delete)
    assert "Sở Nội vụ" not in [row[0] for row in tab.agreement.rows()]
    main_window.steps.take_back()
    desk.hub.deliver()
    assert [row[0] for row in tab.agreement.rows()].index("Sở Nội vụ") == 2


def test_a_rule_is_added_with_what_it_comes_to_in_heads(tab: SetupTab, desk: Desk) -> None:
    before = len(rows(tab))
    tab.rules.add()
    dialog: CompositionRuleDialog = opened(tab.rules, CompositionRuleDialog)
    form = dialog._form
    form.attributeCombo.setCurrentIndex(form.attributeCombo.findData("age"))
    form.ageToEdit.setText("34")
    form.measureCombo.setCurrentIndex(form.measureCombo.findData("heads"))
    form.amountEdit.setText("15")
    form.hardCheck.setChecked(True)
    assert form.previewLabel.text() == "Dưới 35 tuổi (≥ 15): 15 người trong 150 đại biểu"
    dialog.save()
    assert not dialog.isVisible(), form.problemLabel.text()
    assert len(rows(tab)) == before + 1
    assert rows(tab)[-1][:5] == ["Dưới 35 tuổi", "mọi đại biểu", "ít nhất 15 người", "15", "bắt buộc"]


def test_a_rule_of_women_in_percent_counts_up_and_keeps_its_own_name(tab: SetupTab, desk: Desk) -> None:
    women = next(number for number, row in enumerate(rows(tab)) if row[0] == "Nữ")
    tab.rules.card.table.selectRow(women)
    tab.rules.change()
    dialog = opened(tab.rules, CompositionRuleDialog)
    form = dialog._form
    form.measureCombo.setCurrentIndex(form.measureCombo.findData("percent"))
    form.amountEdit.setText("35")
    form.nameEdit.setText("Đại biểu nữ")
    dialog.save()
    assert rows(tab)[women][:4] == ["Đại biểu nữ", "mọi đại biểu", "ít nhất 35\u00a0%", "53"]
    tab.rules.change()
    assert opened(tab.rules, CompositionRuleDialog)._form.nameEdit.text() == "Đại biểu nữ"


@pytest.mark.parametrize("typed", ["ba mươi", "-3", "120"])
def test_a_rule_that_cannot_be_counted_is_not_kept(tab: SetupTab, desk: Desk, typed: str) -> None:
    before = rows(tab)
    tab.rules.add()
    dialog = opened(tab.rules, CompositionRuleDialog)
    dialog._form.amountEdit.setText(typed)
    dialog.save()
    assert dialog.isVisible() and dialog._form.problemLabel.text()
    assert rows(tab) == before


def test_each_attribute_offers_only_what_it_needs(tab: SetupTab) -> None:
    tab.rules.add()
    dialog = opened(tab.rules, CompositionRuleDialog)
    form = dialog._form

    def pick(attribute: str) -> tuple[bool, bool, bool]:
        form.attributeCombo.setCurrentIndex(form.attributeCombo.findData(attribute))
        value = dialog.value is not None and dialog.value.isVisible()
        return value, form.ageFromEdit.isVisible(), form.valueList.isVisible()

    assert pick("women") == (False, False, False)
    assert pick("ethnicity") == (True, False, False)
    assert pick("age") == (False, True, False)
    assert pick("award") == (False, False, True)
    assert pick("unit") == (True, False, False)
    form.boundCombo.setCurrentIndex(form.boundCombo.findData("each"))
    assert not dialog.value.isVisible()  # every unit is meant


def test_rules_are_moved_and_taken_away_in_one_step_each(tab: SetupTab, desk: Desk, main_window: MainWindow) -> None:
    names = [row[0] for row in rows(tab)]
    tab.rules.card.table.selectRow(0)
    tab.rules.shift(1)
    assert [row[0] for row in rows(tab)] == [names[1], names[0], *names[2:]]
    tab.rules.card.table.selectAll()
    tab.rules.remove()
    assert rows(tab) == []
    main_window.steps.take_back()
    desk.hub.deliver()
    assert [row[0] for row in rows(tab)] == [names[1], names[0], *names[2:]]
    conference = conferences.conferences(desk.office)[0]
    assert len(composition_rules.rules(desk.office, conference.id)) == len(names)
