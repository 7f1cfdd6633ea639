"""Văn bản: all papers of a conference in one place; what is missing is told before anybody wants to print."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from zipfile import is_zipfile

import pytest
from PySide6.QtPrintSupport import QPrinter

from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.office_setup import COMMITTEE, COUNCIL, Setup, SignerDraft
from khenthuong_desktop.services import (
    allotments,
    conference_drafts,
    conferences,
    delegates,
    office_setup,
    papers,
    programme,
    tasks,
)
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.paper_dialog import PaperDialog
from khenthuong_desktop.ui.dialogs.paper_preview_dialog import PaperPreviewDialog
from khenthuong_desktop.ui.dialogs.print_dialog import PrintDialog
from khenthuong_desktop.ui.dialogs.stick_dialog import StickDialog
from khenthuong_desktop.ui.main_window import MainWindow
from khenthuong_desktop.ui.pages.conference_papers_tab import FORMATS, NAME, STATE, PapersTab
from tests.services import conference_office as made


@pytest.fixture
def conference_id(desk: Desk) -> str:
    signers = (
        SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE),
        SignerDraft("Lò Văn Thử", "Chủ tịch", "tm", COUNCIL),
    )
    office_setup.set_up(desk.office, Setup("Phường Tân Lập", signers=signers))
    return made.conference(desk.office, 10)


@pytest.fixture
def tab(main_window: MainWindow, desk: Desk, conference_id: str) -> PapersTab:
    desk.hub.deliver()
    main_window.go("conferences")
    page = main_window.page("conferences")
    page.show_record(f"{conference_id}:papers")
    shown: PapersTab = page.tab_widget("papers")
    return shown


@pytest.fixture
def ready(tab: PapersTab, desk: Desk, conference_id: str) -> PapersTab:
    """A day, a place and a plan; two units asked, one of them late; one delegate chosen."""
    office = desk.office
    found = conferences.conference(office, conference_id)
    known = Settings(**{one.name: getattr(found, one.name) for one in fields(Settings)})
    settings = replace(
        known, held_on=date(2026, 12, 11), place="Hội trường", source="Kế hoạch số 34/KH-UBND", length="half_day"
    )
    conferences.change(office, conference_id, settings)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 1, {"women": 1}), Wanted(second, 2)])
    allotments.send(office, conference_id, Deadline(date(2026, 12, 1), inclusive=False))
    ids = made.add(office, conference_id, [{"name": "Lò Văn Ân", "unit_id": first}])
    delegates.choose(office, ids)
    desk.hub.deliver()
    tab.look()
    return tab


def followed(desk: Desk) -> list[tuple[str, str | None]]:
    """Where the tab leads from now on."""
    gone: list[tuple[str, str | None]] = []

    def go(place: str, record: str | None = None) -> None:
        gone.append((place, record))

    desk.go = go
    return gone


def states(tab: PapersTab) -> dict[str, str]:
    table = tab._form.papersTable
    cells = {row: table.item(row, STATE) for row in range(table.rowCount())}
    return {tab.names[row]: cell.text() for row, cell in cells.items() if cell is not None}


def test_every_paper_of_the_conference_is_there_with_its_formats(tab: PapersTab) -> None:
    assert tab.names[:11] == [
        *("plan", "size-submission", "quota-letter", "nomination-form", "minutes-form", "delegate-reminder"),
        *("roster", "reserves", "composition", "merits", "yearbook"),
    ]
    table = tab._form.papersTable
    shown = {tab.names[row]: table.item(row, FORMATS) for row in range(table.rowCount())}
    assert {name: cell.text() for name, cell in shown.items() if cell is not None}["roster"] == "PDF, Word, Excel"


def test_what_is_missing_is_told_with_the_way_to_fill_it(tab: PapersTab, desk: Desk, conference_id: str) -> None:
    assert states(tab)["size-submission"] == "còn thiếu" and states(tab)["roster"] == "còn thiếu"
    tab.choose("size-submission")
    form = tab._form
    assert "còn thiếu «" in form.missingLabel.text() and form.missingLabel.isVisible()
    assert not form.previewButton.isEnabled() and not form.printButton.isEnabled()
    gone = followed(desk)
    assert form.goButton.text() == "Điền ở Hội nghị, Thiết lập"
    form.goButton.click()
    assert gone == [("conferences", f"{conference_id}:setup")]
    tab.choose("roster")
    assert form.goButton.text() == "Điền ở Hội nghị, Đại biểu"
    tab.preview()
    assert tab.ways.dialog is None  # Enter on such a row opens nothing


def test_what_the_office_itself_lacks_is_filled_in_elsewhere(tab: PapersTab, desk: Desk) -> None:
    with desk.office.database.write("Người ký đi") as w:
        for row in w.rows("SELECT id FROM signers"):
            w.delete("signers", row["id"])
    tab.look()
    tab.choose("size-submission")
    assert "chưa có người ký" in tab._form.missingLabel.text()
    gone = followed(desk)
    assert tab._form.goButton.text() == "Điền ở Cài đặt, Người ký"
    tab._form.goButton.click()
    assert gone == [("settings", "signers")]


def test_what_was_filled_in_makes_the_papers_ready(ready: PapersTab) -> None:
    told = states(ready)
    assert {name for name, state in told.items() if state == "in được"} >= {
        *("size-submission", "quota-letter", "nomination-form", "minutes-form", "delegate-reminder", "roster"),
        *("composition", "merits"),
    }
    assert told["reserves"] == "còn thiếu"
    ready.choose("size-submission")
    assert not ready._form.missingLabel.isVisible() and ready._form.previewButton.isEnabled()


def test_an_issue_of_another_day_is_told_with_the_way_to_mend_it(
    ready: PapersTab, desk: Desk, conference_id: str
) -> None:
    """«in được» beside a programme of the old day would be believed."""
    assert states(ready)["running-order"] != "cần xem"
    programme.add(desk.office, conference_id, content="Khai mạc", minutes=10)
    programme.issue(desk.office, conference_id)
    found = conferences.conference(desk.office, conference_id)
    settings = replace(conferences.settings_of(found), held_on=date(2027, 3, 1))
    conferences.change(desk.office, conference_id, settings)
    desk.hub.deliver()
    ready.look()
    assert states(ready)["programme"] == states(ready)["running-order"] == "cần xem"
    ready.choose("programme")
    told = ready._form.missingLabel
    assert not told.isHidden() and "Đây là bản thảo 2" in told.text() and "gần nhất là bản 1" in told.text()
    assert ready._form.previewButton.isEnabled(), "it can be printed; it is only said what it is"
    gone = followed(desk)
    ready._form.goButton.click()
    assert gone == [("conferences", f"{conference_id}:programme")]


def test_a_paper_without_readers_is_not_called_incomplete(ready: PapersTab, desk: Desk, conference_id: str) -> None:
    rows = allotments.allotments(desk.office, conference_id)
    kept = [Wanted(one.unit_id, one.number) for one in rows if one.unit == "Khu phố 1"]
    allotments.save(desk.office, conference_id, kept)
    desk.hub.deliver()
    ready.look()
    assert states(ready)["delegate-reminder"] == "không cần"
    ready.choose("delegate-reminder")
    assert not ready._form.goButton.isVisible()


def test_choices_are_those_of_the_paper(ready: PapersTab, conference_id: str) -> None:
    form = ready._form
    ready.choose("roster")
    assert form.orderCombo.isVisible() and form.columnsCombo.isVisible() and not form.unitCombo.isVisible()
    form.orderCombo.setCurrentIndex(form.orderCombo.findData("name"))
    form.columnsCombo.setCurrentIndex(form.columnsCombo.findData("sign_in"))
    assert ready.choices() == {"id": conference_id, "order": "name", "preset": "sign_in"}
    form.sensitiveCheck.setChecked(True)
    assert ready.choices()["sensitive"] is True
    form.columnsCombo.setCurrentIndex(form.columnsCombo.findData("public"))
    assert not form.sensitiveCheck.isEnabled() and "sensitive" not in ready.choices()
    ready.choose("merits")
    ready.choose("roster")
    assert not form.sensitiveCheck.isChecked()  # asked every time
    ready.choose("composition")
    assert ready.choices() == {"id": conference_id} and not form.columnsCombo.isVisible()


def test_letters_go_to_all_units_or_to_one_of_them(ready: PapersTab) -> None:
    combo = ready._form.unitCombo
    ready.choose("quota-letter")
    told = [combo.itemText(row) for row in range(combo.count())]
    assert told == ["Một công văn chung, kèm phụ lục", "Công văn riêng cho từng đơn vị", "Khu phố 1", "Khu phố 2"]
    assert "unit" not in ready.choices()
    combo.setCurrentIndex(3)
    assert ready.shown().title == "Công văn phân bổ đại biểu - Khu phố 2"
    ready.choose("delegate-reminder")
    assert [combo.itemText(row) for row in range(combo.count())] == ["Mọi đơn vị còn thiếu", "Khu phố 2"]


def test_the_sheet_of_one_body_can_be_chosen(ready: PapersTab, desk: Desk, conference_id: str) -> None:
    for body in ("Phòng Văn hóa", "Trung tâm Văn hóa"):
        tasks.add(desk.office, conference_id, f"Việc của {body}", responsible=body)
    form = ready._form
    ready.choose("task-sheets")
    assert form.unitLabel.text() == "Cơ quan" and form.unitCombo.isVisible()
    combo = form.unitCombo
    there = [combo.itemText(row) for row in range(combo.count())]
    assert there == ["Mọi cơ quan, mỗi cơ quan một phiếu", "Phòng Văn hóa", "Trung tâm Văn hóa"]
    assert ready.choices() == {"id": conference_id}
    combo.setCurrentIndex(2)
    assert ready.choices() == {"id": conference_id, "unit": "Trung tâm Văn hóa"}
    ready.choose("quota-letter")
    assert form.unitLabel.text() == "Đơn vị"


def test_a_paper_is_looked_at_printed_and_taken_along(ready: PapersTab, monkeypatch: pytest.MonkeyPatch) -> None:
    ready.choose("quota-letter")
    ready.preview()
    assert isinstance(ready.ways.dialog, PaperPreviewDialog) and ready.ways.dialog.pages.count > 1
    assert not ready.ways.dialog._form.excelButton.isVisible()
    ready.ways.dialog.reject()
    monkeypatch.setattr("khenthuong_desktop.ui.dialogs.print_dialog.printers", lambda: ["Máy in"])
    monkeypatch.setattr("khenthuong_desktop.ui.dialogs.print_dialog.printer_of", lambda _name: QPrinter())
    ready.print()
    assert isinstance(ready.ways.dialog, PrintDialog)
    ready.ways.dialog.reject()
    ready.write_to_stick()
    assert isinstance(ready.ways.dialog, StickDialog)
    ready.ways.dialog.reject()


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_a_paper_is_saved_in_each_of_its_formats(ready: PapersTab, tmp_path: Path, ending: str) -> None:
    ready.choose("roster")
    path = tmp_path / f"Danh sách{ending}"
    ready.ways.save("roster", ready.choices(), path)
    assert path.read_bytes().startswith(b"%PDF") if ending == ".pdf" else is_zipfile(path)


@pytest.mark.parametrize(("name", "kind"), [("size-submission", "submission"), ("quota-letter", "letter")])
def test_a_submission_or_letter_can_be_written_on(ready: PapersTab, desk: Desk, name: str, kind: str) -> None:
    ready.choose(name)
    assert ready._form.draftButton.isVisible()
    ready.draft()
    first = ready.ways.dialog
    assert isinstance(first, PaperDialog) and first.kind == kind and first.inputs().body
    first.reject()  # closed at once, nothing was typed: nothing is asked and nothing is left behind
    assert not first.isVisible() and papers.papers(desk.office) == ()
    ready.draft()
    again = ready.ways.dialog
    assert isinstance(again, PaperDialog)
    again.save()
    (kept,) = papers.papers(desk.office)
    assert kept.kind == kind and kept.inputs.body
    ready.choose("roster")
    assert not ready._form.draftButton.isVisible()


def test_the_plan_is_written_on_and_keeps_whom_it_goes_to(ready: PapersTab, desk: Desk, conference_id: str) -> None:
    """The plan could be printed and nothing else: no signature, no number, nothing for the other papers to name."""
    office = desk.office
    programme.from_template(office, conference_id, "year_review")
    tasks.from_template(office, conference_id, tasks.USUAL)
    ready.look()
    ready.choose("plan")
    assert ready._form.draftButton.isVisible()
    ready.draft()
    dialog = ready.ways.dialog
    assert isinstance(dialog, PaperDialog) and dialog.kind == "work-plan"
    told = dialog.inputs()
    dialog.save()
    (kept,) = papers.papers(office)
    assert kept.inputs == told and kept.inputs.recipients[-1].startswith("Lưu: VT")
    again = PaperDialog(desk, kept.kind, kept)
    again._form.subjectEdit.setText("Tổ chức hội nghị của phường")
    again.save()
    (changed,) = papers.papers(office)
    assert changed.inputs.recipients == told.recipients and changed.inputs.values == told.values


def test_the_first_paper_is_chosen_and_the_rows_are_named(tab: PapersTab) -> None:
    assert tab.name == "plan"
    cell = tab._form.papersTable.item(1, NAME)
    assert cell is not None and cell.text() == "Tờ trình số lượng đại biểu, thời gian hội nghị"


def test_the_tab_says_that_a_kept_paper_is_printed_and_leads_to_it(
    ready: PapersTab, desk: Desk, conference_id: str
) -> None:
    """What an officer had written was not what the tab printed, and nothing said so."""
    office, form = desk.office, ready._form
    begun = conference_drafts.begun(office, "size-submission", conference_id)
    words = dict(body_id=begun.body_id, signer_id=begun.signer_id)
    kept = papers.submit(office, begun.kind, begun.said, **words)
    desk.hub.deliver()
    ready.look()
    ready.choose("size-submission")
    assert states(ready)["size-submission"] == "cần xem" and "trình ký" in form.missingLabel.text()
    papers.sign(office, kept, "9", office.today)
    ready.look()
    assert states(ready)["size-submission"] == "in được" and "Theo bản đã ký" in form.missingLabel.text()
    gone = followed(desk)
    form.goButton.click()
    assert gone == [("papers", kept)]
