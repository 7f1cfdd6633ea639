"""The vote on the delegation: the verdict while one types, and numbers that cannot be stay in their fields."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.adoptions import Adoption
from khenthuong_desktop.services import adoptions, delegates, delegations
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
    odd = "Có mặt 9 trong khi danh sách chỉ có 3 đại biểu."
    assert form.verdictLabel.text() == f"7/9 đồng ý, cần 5: được thông qua. {odd}"
    assert form.verdictLabel.property("meaning") == "look"
    form.thresholdEdit.setText("80 %")
    assert form.verdictLabel.text() == f"7/9 đồng ý, cần 8: không được thông qua. {odd}"
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
    assert dialog.isVisible() and "Ngày biểu quyết 15/12/2026 chưa đến" in form.problemLabel.text()
    form.dayEdit.setText("20/11")
    dialog.save()
    assert dialog.isVisible() and "danh sách chỉ có 3 đại biểu" in form.problemLabel.text()
    assert form.saveButton.text() == "Vẫn ghi"
    dialog.save()
    assert adoptions.adoption(desk.office, ready.conference_id).held_on == desk.office.today
    assert not dialog.isVisible() and tab.adoption.verdict.text() == "7/9 đồng ý, cần 6: được thông qua."
    assert adoptions.adoption(desk.office, ready.conference_id).way == "ballot"


def test_votes_that_leave_somebody_out_are_told_with_the_names_of_the_fields(
    tab: DelegationTab, desk: Desk, ready: Prepared
) -> None:
    dialog = opened(tab, desk, ready)
    form = dialog._form
    form.dayEdit.setText("19/11/2026")
    for field, text in (("present", "3"), ("agreed", "1"), ("against", "1"), ("abstained", "0")):
        getattr(form, f"{field}Edit").setText(text)
    dialog.save()
    told = form.problemLabel.text()
    assert dialog.isVisible() and told == "Đồng ý, Không đồng ý và Ý kiến khác cộng lại là 2, có mặt 3."
    form.abstainedEdit.setText("5")
    dialog.save()
    assert dialog.isVisible() and "hợp lệ" not in form.problemLabel.text()
    form.abstainedEdit.setText("1")
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


def test_who_is_marked_as_present_need_not_be_counted_again(tab: DelegationTab, desk: Desk, ready: Prepared) -> None:
    dialog = opened(tab, desk, ready)
    assert dialog._form.presentEdit.text() == "", "nobody has begun to mark who is there"
    dialog.reject()
    with desk.office.database.write("Ngày") as w:
        w.update("conferences", ready.conference_id, {"held_on": desk.office.today.isoformat()})
    delegates.mark_present(desk.office, ready.delegate_ids[:2])
    delegates.mark_present(desk.office, ready.delegate_ids[-1:])  # the press does not vote
    tab.adoption.record()
    again = tab.adoption.dialog
    assert isinstance(again, AdoptionDialog) and again._form.presentEdit.text() == "2"
    again._form.agreedEdit.setText("2")
    assert again._form.verdictLabel.text() == "2/2 đồng ý, cần 2: được thông qua."
    assert again._form.verdictLabel.property("meaning") == "good"
    again.reject()


def test_more_votes_than_people_are_no_verdict(tab: DelegationTab, desk: Desk, ready: Prepared) -> None:
    """'110/104 đồng ý: được thông qua' stood there in green until somebody pressed Ghi."""
    dialog = opened(tab, desk, ready)
    form = dialog._form
    form.presentEdit.setText("104")
    form.agreedEdit.setText("110")
    assert "được thông qua" not in form.verdictLabel.text() and "nhiều hơn 104 người có mặt" in form.verdictLabel.text()
    assert form.verdictLabel.property("meaning") == "wrong"
    dialog.save()
    assert "nhiều hơn 104 người có mặt" in form.problemLabel.text() and not form.verdictLabel.text(), "told once"
    form.agreedEdit.setText("50")
    assert form.verdictLabel.text().startswith("50/104 đồng ý, cần 53: không được thông qua.")
    dialog.reject()


def test_a_delegation_that_changed_after_its_vote_is_not_green(tab: DelegationTab, desk: Desk, ready: Prepared) -> None:
    dialog = opened(tab, desk, ready)
    dialog.reject()
    adoptions.record(desk.office, ready.conference_id, Adoption(present=3, agreed=3))
    desk.hub.deliver()
    assert tab.adoption.verdict.property("meaning") == "good"
    with desk.office.database.read() as r:
        subject = str((r.record("delegates", ready.delegate_ids[1]) or {})["subject_id"])
    delegations.add(desk.office, ready.conference_id, [subject])
    desk.hub.deliver()
    assert (
        tab.adoption.verdict.property("meaning") == "look"
        and "đã đổi sau khi biểu quyết" in tab.adoption.verdict.text()
    )
