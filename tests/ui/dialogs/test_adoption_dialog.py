"""The vote on the delegation: the verdict while one types, and numbers that cannot be stay in their fields."""

from __future__ import annotations

import pytest

from khenthuong_desktop.services import adoptions, delegations
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.adoption_dialog import AdoptionDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_delegation_tab import DelegationTab
from khenthuong_desktop.wording import committees as words
from tests.services.conference_papers_office import Prepared, prepared


@pytest.fixture
def ready(desk: Desk) -> Prepared:
    return prepared(desk.office)


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, ready: Prepared) -> DelegationTab:
    desk.hub.deliver()
    main_window.go("conferences", f"{ready.conference_id}:delegation")
    shown: DelegationTab = main_window.page("conferences").tab_widget("delegation")
    return shown


def opened(tab: DelegationTab, desk: Desk, ready: Prepared) -> AdoptionDialog:
    with desk.office.database.read() as r:
        subject = str((r.record("delegates", ready.delegate_ids[0]) or {})["subject_id"])
    delegations.add(desk.office, ready.conference_id, [subject])
    desk.hub.deliver()
    tab.adoption.record()
    dialog = tab.adoption.dialog
    assert isinstance(dialog, AdoptionDialog)
    return dialog


def test_without_members_nothing_is_voted_on(tab: DelegationTab) -> None:
    assert not tab.adoption.record_button.isEnabled() and not tab.adoption.minutes_button.isEnabled()
    assert tab.adoption.verdict.text() == words.NOT_HELD


def test_the_verdict_follows_what_is_typed(tab: DelegationTab, desk: Desk, ready: Prepared) -> None:
    dialog = opened(tab, desk, ready)
    form = dialog._form
    assert form.dayEdit.text() == "15/12/2026" and not form.invalidEdit.isVisible()
    form.presentEdit.setText("9")
    form.agreedEdit.setText("7")
    assert form.verdictLabel.text() == "7/9 đồng ý, cần 5: được thông qua."
    form.thresholdEdit.setText("80 %")
    assert form.verdictLabel.text() == "7/9 đồng ý, cần 8: không được thông qua."
    form.thresholdEdit.setText("tám mươi")
    assert form.verdictLabel.text() == "" and form.thresholdEdit.property("look") == "wrong"
    dialog.save()
    assert dialog.isVisible() and "tám mươi" in form.problemLabel.text()
    form.thresholdEdit.setText("2/3")
    form.wayCombo.setCurrentIndex(1)
    assert form.invalidEdit.isVisible()
    form.invalidEdit.setText("3")
    dialog.save()
    assert dialog.isVisible() and "nhiều hơn 9 người có mặt" in form.problemLabel.text()
    form.invalidEdit.setText("2")
    assert not form.problemLabel.isVisible()  # what was mended is red no more
    dialog.save()
    assert dialog.isVisible() and "Ngày biểu quyết 15/12/2026 chưa đến." in form.problemLabel.text()
    assert form.saveButton.text() == "Vẫn ghi"
    dialog.save()
    assert not dialog.isVisible() and tab.adoption.verdict.text() == "7/9 đồng ý, cần 6: được thông qua."
    assert adoptions.adoption(desk.office, ready.conference_id).way == "ballot"


def test_votes_that_leave_somebody_out_are_told_with_the_names_of_the_fields(
    tab: DelegationTab, desk: Desk, ready: Prepared
) -> None:
    dialog = opened(tab, desk, ready)
    form = dialog._form
    form.dayEdit.setText("19/11/2026")
    for field, text in (("present", "10"), ("agreed", "7"), ("against", "1"), ("abstained", "1")):
        getattr(form, f"{field}Edit").setText(text)
    dialog.save()
    told = form.problemLabel.text()
    assert dialog.isVisible() and told == "Đồng ý, Không đồng ý và Ý kiến khác cộng lại là 9, có mặt 10."
    form.abstainedEdit.setText("5")
    dialog.save()
    assert dialog.isVisible() and "hợp lệ" not in form.problemLabel.text()
    form.abstainedEdit.setText("2")
    dialog.save()
    assert not dialog.isVisible()


@pytest.mark.parametrize(("field", "text"), [("presentEdit", "mười"), ("agreedEdit", "-1"), ("dayEdit", "31/2/2026")])
def test_what_cannot_be_read_stays_and_is_told(
    tab: DelegationTab, desk: Desk, ready: Prepared, field: str, text: str
) -> None:
    dialog = opened(tab, desk, ready)
    getattr(dialog._form, field).setText(text)
    dialog.save()
    assert dialog.isVisible() and text in dialog._form.problemLabel.text()
    assert adoptions.adoption(desk.office, ready.conference_id).present is None
    dialog.reject()
