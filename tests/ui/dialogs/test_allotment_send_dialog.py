"""Gửi phân bổ: nobody is asked until a day that is over, and what does not fit is said before the letters go."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import allotments, list_calls
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.allotment_send_dialog import AllotmentSendDialog
from tests.services import conference_office as made


@pytest.fixture
def conference_id(desk: Desk) -> str:
    found = made.conference(desk.office, 10)
    numbers = zip(made.quarters(desk.office, 3), (4, 3, 0), strict=True)
    allotments.save(desk.office, found, [Wanted(unit, n) for unit, n in numbers])
    return found


def opened(desk: Desk, qtbot: QtBot, conference_id: str) -> AllotmentSendDialog:
    dialog = AllotmentSendDialog(desk, conference_id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_who_is_asked_for_nobody_is_said(desk: Desk, qtbot: QtBot, conference_id: str) -> None:
    dialog = opened(desk, qtbot, conference_id)
    assert dialog._form.summaryLabel.text() == "7 đại biểu của 2 đơn vị. 1 đơn vị chưa ghi số nên chưa được đề nghị."
    assert not dialog._form.findingsLabel.isVisible()


@pytest.mark.parametrize(("typed", "told"), [("mồng mười", "chưa rõ ngày"), ("10/11/2026", "10/11/2026 đã qua")])
def test_a_day_that_cannot_be_is_told_and_nothing_is_sent(
    desk: Desk, qtbot: QtBot, conference_id: str, typed: str, told: str
) -> None:
    dialog = opened(desk, qtbot, conference_id)
    dialog._form.deadlineEdit.setText(typed)
    dialog.send()
    assert told in dialog._form.problemLabel.text() and dialog.isVisible()
    assert list_calls.calls(desk.office) == ()


def test_what_does_not_fit_is_said_and_stops_nobody(desk: Desk, qtbot: QtBot, conference_id: str) -> None:
    made.ask(desk.office, conference_id, made.rule("women", 3))
    dialog = opened(desk, qtbot, conference_id)
    assert dialog._form.findingsLabel.text().startswith("1 điều chưa khớp") and dialog._form.findingsLabel.isVisible()
    assert "Nữ" in dialog._form.findingsLabel.toolTip()
    dialog._form.deadlineEdit.setText("5/1")  # said in November it is next year's
    dialog._form.sourceEdit.setText("Kế hoạch số 34/KH-UBND")
    dialog.send()
    (call,) = list_calls.calls(desk.office)
    assert call.deadline == Deadline(date(2027, 1, 5), inclusive=True) and call.source == "Kế hoạch số 34/KH-UBND"
    again = opened(desk, qtbot, conference_id)
    assert again._form.deadlineEdit.text() == "05/01/2027"
    assert again._form.sourceEdit.text() == "Kế hoạch số 34/KH-UBND"
