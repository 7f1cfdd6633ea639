"""Báo cáo: what is typed is kept when its field is left, figures can be written over, who owes a part is seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox

from khenthuong_desktop.services import conferences, history, report_parts
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_reports_tab import ReportsTab


@pytest.fixture
def conference_id(desk: Desk) -> str:
    return conferences.create(desk.office, conferences.draft_from_tier(desk.office, "uong_bi_ward"))


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> ReportsTab:
    desk.hub.deliver()
    main_window.go("conferences")
    page = main_window.page("conferences")
    page.show_record(f"{conference_id}:reports")
    main_window.activateWindow()
    shown: ReportsTab = page.tab_widget("reports")
    return shown


@pytest.fixture
def begun(tab: ReportsTab) -> ReportsTab:
    tab.begin()
    return tab


def test_the_outline_is_begun_once_and_says_what_is_missing(begun: ReportsTab) -> None:
    outline = begun._form.outlineList
    assert [outline.item(row).text().strip()[:2] for row in (0, 1, 5)] == ["I.", "1.", "II"]
    assert "phần chưa có lời văn" in begun.lacks.whole_text() and "Còn thiếu" in begun.lacks.whole_text()
    begun.show_report("result")
    assert begun._form.stack.currentWidget() is begun._empty, "another report begins for itself"


def test_words_are_kept_when_another_part_is_chosen(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    form = begun._form
    form.outlineList.setCurrentRow(1)
    begun.body.setPlainText("Phong trào lan tỏa.")
    form.outlineList.setCurrentRow(3)
    assert begun.body.toPlainText() == ""
    form.outlineList.setCurrentRow(1)
    assert begun.body.toPlainText() == "Phong trào lan tỏa."
    history.undo(desk.office)
    desk.hub.deliver()
    assert begun.body.toPlainText() == "", "the undo is seen at once"


def test_an_own_figure_is_kept_and_the_field_stays(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    begun._form.outlineList.setCurrentRow(2)
    edit = begun.figure_edits["awards"]
    edit.setText("312")
    begun.save_figure("awards")
    assert begun.figure_edits["awards"] is edit, "the field does not vanish under the hand"
    part = report_parts.parts(desk.office, conference_id, "five_year")[2]
    assert part.figures["awards"] == "312"


def test_a_part_is_handed_out_with_a_day_that_can_be_read(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    form = begun._form
    form.outlineList.setCurrentRow(1)
    form.responsibleEdit.setText("Phòng Kinh tế")
    form.dueEdit.setText("mai")
    begun.save_handing()
    assert "Hạn chưa rõ ngày" in form.problemLabel.text() and form.dueEdit.text() == "mai"
    form.dueEdit.setText("18/11/2026")
    begun.save_handing()
    assert not form.problemLabel.text()
    assert "quá 3 ngày" in form.outlineList.item(1).text() and "Phòng Kinh tế" in form.outlineList.item(1).text()
    form.receivedCheck.click()
    assert "đã nhận" in form.outlineList.item(1).text()
    assert report_parts.parts(desk.office, conference_id, "five_year")[1].received_on is not None


def test_to_whom_it_goes_is_added_and_ticked(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    form = begun._form
    begun.add_sending()
    assert "nơi nhận" in form.problemLabel.text()
    form.recipientEdit.setText("Sở Nội vụ")
    form.sendDueEdit.setText("1/12/2026")
    begun.add_sending()
    (sending,) = report_parts.sendings(desk.office, conference_id, "five_year")
    assert sending.deadline is not None and not sending.deadline.inclusive
    (box,) = (one for one in form.outlineCard.findChildren(QCheckBox) if not one.isHidden())
    box.click()
    assert report_parts.sendings(desk.office, conference_id, "five_year")[0].is_done


def test_a_part_of_the_offices_own_comes_and_goes(begun: ReportsTab, desk: Desk) -> None:
    heard: list[str] = []
    desk.say = heard.append
    begun.add()
    begun._form.headingEdit.setText("Kiến nghị")
    begun.save_text()
    outline = begun._form.outlineList
    assert outline.item(outline.count() - 1).text().strip() == "4. Kiến nghị"
    begun.remove()
    assert outline.count() == 9 and "Kiến nghị" in heard[-1]
