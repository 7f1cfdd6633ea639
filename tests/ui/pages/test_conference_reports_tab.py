"""Báo cáo: what is typed is kept when its field is left, figures can be written over, who owes a part is seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from khenthuong_desktop.domain.report_parts import REPORTS
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
    assert "lời văn của" in begun._form.lacksLabel.text() and "Còn thiếu" in begun._form.lacksLabel.text()
    begun.show_report("result")
    assert begun._form.stack.currentWidget() is begun._empty, "another report begins for itself"


def test_words_are_kept_when_another_part_is_chosen(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    form = begun._form
    form.outlineList.setCurrentRow(1)
    begun.panel.body.setPlainText("Phong trào lan tỏa.")
    form.outlineList.setCurrentRow(3)
    assert begun.panel.body.toPlainText() == ""
    form.outlineList.setCurrentRow(1)
    assert begun.panel.body.toPlainText() == "Phong trào lan tỏa."
    history.undo(desk.office)
    desk.hub.deliver()
    assert begun.panel.body.toPlainText() == "", "the undo is seen at once"


def test_an_own_figure_is_kept_and_the_field_stays(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    begun._form.outlineList.setCurrentRow(2)
    edit = begun.panel.figure_edits["awards"]
    edit.setText("312")
    begun.panel.save_figure("awards")
    assert begun.panel.figure_edits["awards"] is edit, "the field does not vanish under the hand"
    part = report_parts.parts(desk.office, conference_id, "five_year")[2]
    assert part.figures["awards"] == "312"


def test_a_part_is_handed_out_with_a_day_that_can_be_read(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    form = begun._form
    form.outlineList.setCurrentRow(1)
    form.responsibleEdit.setText("Phòng Kinh tế")
    form.dueEdit.setText("mai")
    begun.panel.save_handing()
    assert "Hạn chưa rõ ngày" in form.problemLabel.text() and form.dueEdit.text() == "mai"
    form.dueEdit.setText("18/11/2026")
    begun.panel.save_handing()
    assert not form.problemLabel.text()
    assert "quá 3 ngày" in form.outlineList.item(1).text() and "Phòng Kinh tế" in form.outlineList.item(1).text()
    form.receivedCheck.click()
    assert "đã nhận" in form.outlineList.item(1).text()
    assert report_parts.parts(desk.office, conference_id, "five_year")[1].received_on is not None


def test_a_day_that_cannot_be_read_is_not_lost_by_looking_elsewhere(
    begun: ReportsTab, desk: Desk, conference_id: str
) -> None:
    form = begun._form
    form.outlineList.setCurrentRow(1)
    form.responsibleEdit.setText("Phòng Kinh tế")
    form.dueCombo.setCurrentIndex(1)
    form.dueEdit.setText("31/11")
    form.outlineList.setCurrentRow(2)
    assert not form.problemLabel.text() and (form.dueEdit.text(), form.dueEdit.property("look")) == ("", None)
    begun.show_report("result")
    begun.show_report("five_year")
    form.outlineList.setCurrentRow(1)
    assert (form.responsibleEdit.text(), form.dueEdit.text()) == ("Phòng Kinh tế", "31/11")
    assert form.dueCombo.currentIndex() == 1
    assert form.dueEdit.property("look") == "wrong" and "Hạn chưa rõ ngày" in form.problemLabel.text()
    form.dueEdit.setText("30/11")
    form.outlineList.setCurrentRow(2)
    kept = report_parts.parts(desk.office, conference_id, "five_year")[1]
    assert kept.responsible == "Phòng Kinh tế" and kept.deadline is not None and kept.deadline.inclusive
    form.outlineList.setCurrentRow(1)
    assert not form.problemLabel.text() and form.dueEdit.property("look") is None


def test_words_that_were_stored_as_a_figure_before_are_red_to_be_mended(
    begun: ReportsTab, desk: Desk, conference_id: str
) -> None:
    part = report_parts.parts(desk.office, conference_id, "five_year")[2]
    with desk.office.database.write("Bản trước") as w:
        w.update("report_parts", part.id, {"figures": '{"awards": "mt trăm"}'})
    desk.hub.deliver()
    begun._form.outlineList.setCurrentRow(2)
    edit = begun.panel.figure_edits["awards"]
    assert (edit.text(), edit.property("look")) == ("mt trăm", "wrong")
    assert "“mt trăm” không phải là số" in begun._form.problemLabel.text()
    begun.panel.save_figure("awards")
    assert edit.property("look") == "wrong", "leaving it as it is mends nothing"
    edit.setText("100")
    begun.panel.save_figure("awards")
    assert edit.property("look") is None and not begun._form.problemLabel.text()


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
    begun.panel.save_text()
    outline = begun._form.outlineList
    assert outline.item(outline.count() - 1).text().split("\n")[0].strip() == "4. Kiến nghị"
    begun.remove()
    assert outline.count() == 9 and "Kiến nghị" in heard[-1]


def test_words_in_the_place_of_a_figure_stay_red_until_they_are_one(
    begun: ReportsTab, desk: Desk, conference_id: str
) -> None:
    """A word half-typed with a Vietnamese keyboard is no count of anything."""
    form = begun._form
    form.outlineList.setCurrentRow(2)
    begun.panel.figure_edits["awards"].setText("mt trăm")
    begun.panel.save_figure("awards")
    assert "“mt trăm” không phải là số" in form.problemLabel.text()
    assert report_parts.parts(desk.office, conference_id, "five_year")[2].figures["awards"] == ""
    form.outlineList.setCurrentRow(1)
    assert not form.problemLabel.text()
    form.outlineList.setCurrentRow(2)
    edit = begun.panel.figure_edits["awards"]
    assert (edit.text(), edit.property("look")) == ("mt trăm", "wrong"), "it was not lost by looking elsewhere"
    assert "không phải là số" in form.problemLabel.text()
    edit.setText("1250")
    begun.panel.save_figure("awards")
    assert (edit.text(), edit.property("look"), form.problemLabel.text()) == ("1.250", None, "")
    assert report_parts.parts(desk.office, conference_id, "five_year")[2].figures["awards"] == "1.250"
    history.undo(desk.office)
    desk.hub.deliver()
    assert edit.text() == "", "the undo is seen in the field"


def test_what_is_being_typed_stays_when_something_else_changes(
    begun: ReportsTab, desk: Desk, conference_id: str
) -> None:
    form = begun._form
    form.outlineList.setCurrentRow(2)
    begun.panel.body.setPlainText("Đang gõ dở")
    form.responsibleEdit.setText("Phòng Kin")
    form.dueEdit.setText("12/")
    begun.panel.figure_edits["awards"].setText("31")
    part = report_parts.parts(desk.office, conference_id, "five_year")[2]
    report_parts.write(desk.office, part.id, "Tên do người khác đặt")
    report_parts.take_sending(desk.office, conference_id, "five_year", "Sở Nội vụ")
    desk.hub.deliver()
    assert form.headingEdit.text() == "Tên do người khác đặt"
    assert begun.panel.body.toPlainText() == "Đang gõ dở"
    assert (form.responsibleEdit.text(), form.dueEdit.text()) == ("Phòng Kin", "12/")
    assert begun.panel.figure_edits["awards"].text() == "31"
    begun.panel.save_text()
    kept = report_parts.part(desk.office, part.id)
    assert (kept.heading, kept.body) == ("Tên do người khác đặt", "Đang gõ dở"), "and neither takes the other back"


def test_words_that_were_typed_last_are_kept_when_another_conference_is_shown(
    begun: ReportsTab, desk: Desk, conference_id: str
) -> None:
    begun._form.outlineList.setCurrentRow(1)
    begun.panel.body.setPlainText("Gõ xong chuyển luôn")
    other = conferences.create(desk.office, conferences.draft_from_tier(desk.office, "ha_dong_district"))
    begun.show_conference(other)
    assert report_parts.parts(desk.office, conference_id, "five_year")[1].body == "Gõ xong chuyển luôn"
    assert report_parts.parts(desk.office, other, "five_year") == ()


def test_a_part_that_was_undone_is_not_written_to(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    begun._form.outlineList.setCurrentRow(1)
    history.undo(desk.office)
    begun.panel.body.setPlainText("Muộn rồi")
    desk.hub.deliver()
    begun.panel.save_text()
    assert begun._form.stack.currentWidget() is begun._empty
    assert report_parts.parts(desk.office, conference_id, "five_year") == ()


def test_nobody_has_a_part_before_it_is_given_to_him(begun: ReportsTab) -> None:
    form = begun._form
    form.outlineList.setCurrentRow(1)
    assert (form.responsibleEdit.text(), form.responsibleEdit.placeholderText()) == ("", "chưa giao")
    assert "Phòng" not in form.outlineList.item(1).text()


def test_every_figure_keeps_its_height_and_what_is_missing_is_read_whole(
    begun: ReportsTab, main_window: MainWindow
) -> None:
    main_window.resize(1366, 768)
    begun._form.outlineList.setCurrentRow(2)
    main_window.grab()
    edits = list(begun.panel.figure_edits.values())
    assert len(edits) == 9 and min(edit.height() for edit in edits) >= 28
    label = begun._form.lacksLabel
    assert label.text().startswith("Còn thiếu 9 số liệu; lời văn của 6 phần.")
    assert label.height() >= label.heightForWidth(label.width())
    shown = begun._form.outlineList.item(2)
    assert "thiếu tổng số lượt khen thưởng và 8 mục khác" in shown.text()
    assert len(shown.toolTip().splitlines()) == 9, "each of them is named"


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614)])  # and the same screen at 125 %
def test_no_field_of_a_figure_lies_outside_its_card(
    begun: ReportsTab, main_window: MainWindow, size: tuple[int, int]
) -> None:
    main_window.resize(*size)
    begun._form.outlineList.setCurrentRow(2)
    main_window.grab()
    area = begun._form.figuresArea.viewport()
    for edit in begun.panel.figure_edits.values():
        assert edit.mapTo(area, edit.rect().topRight()).x() < area.width()


def test_the_keyboard_goes_down_the_part_as_it_is_read(begun: ReportsTab) -> None:
    form, panel = begun._form, begun.panel
    form.outlineList.setCurrentRow(2)
    figures = panel.figure_edits.values()
    wanted: list[QWidget] = [form.headingEdit, panel.body, *figures, form.responsibleEdit, form.dueCombo]
    found: list[QWidget] = []
    widget: QWidget | None = form.headingEdit
    while len(found) < len(wanted):
        assert widget is not None
        if widget in wanted:
            found.append(widget)
        widget = widget.nextInFocusChain()
    assert found == wanted


def test_where_a_figure_comes_from_can_be_looked_up(begun: ReportsTab) -> None:
    for report in REPORTS:
        begun.show_report(report)
        if not begun._parts:
            begun.begin()
        for row in range(begun._form.outlineList.count()):
            begun._form.outlineList.setCurrentRow(row)
            assert all(edit.accessibleDescription() for edit in begun.panel.figure_edits.values())


def test_who_holds_no_pilot_is_told_so_before_he_begins_a_note(tab: ReportsTab, desk: Desk, conference_id: str) -> None:
    def told() -> str:
        tab.show_report("experience")
        shown = tab._form.stack.currentWidget()
        assert shown is not None
        return " ".join(label.text() for label in shown.findChildren(QLabel))

    assert "chưa đánh dấu là hội nghị điểm" in told()
    settings = conferences.settings_of(conferences.conference(desk.office, conference_id))
    conferences.change(desk.office, conference_id, replace(settings, pilot=True))
    desk.hub.deliver()
    assert "chưa đánh dấu" not in told()


def test_a_day_without_a_year_is_that_of_the_conference(begun: ReportsTab, desk: Desk, conference_id: str) -> None:
    """In November, '10/1' of a conference in January is next year's."""
    settings = conferences.settings_of(conferences.conference(desk.office, conference_id))
    conferences.change(desk.office, conference_id, replace(settings, held_on=date(2027, 1, 20)))
    begun._form.outlineList.setCurrentRow(1)
    begun._form.dueEdit.setText("10/1")
    begun.panel.save_handing()
    deadline = report_parts.parts(desk.office, conference_id, "five_year")[1].deadline
    assert deadline is not None and deadline.day == date(2027, 1, 10)
    assert begun._form.dueEdit.text() == "10/01/2027"
