"""Biên bản bình xét: day, people and file of a unit's open choice, kept together and found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from khenthuong_desktop.services import allotments, attachments, history
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.ui.desk import Desk
from khenthuong_desktop.ui.dialogs.allotment_minutes_dialog import AllotmentMinutesDialog
from tests.services import conference_office as made


@pytest.fixture
def conference_id(desk: Desk) -> str:
    found = made.conference(desk.office, 10)
    allotments.save(desk.office, found, [Wanted(made.quarters(desk.office, 1)[0], 4)])
    return found


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot, conference_id: str) -> AllotmentMinutesDialog:
    return another(desk, qtbot, conference_id)


def another(desk: Desk, qtbot: QtBot, conference_id: str) -> AllotmentMinutesDialog:
    (row,) = allotments.allotments(desk.office, conference_id)
    dialog = AllotmentMinutesDialog(desk, conference_id, row.id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def files(dialog: AllotmentMinutesDialog) -> list[str]:
    shown = dialog._form.filesList
    return [shown.item(row).text() for row in range(shown.count())]


def test_day_people_and_file_are_one_step(
    opened: AllotmentMinutesDialog, desk: Desk, qtbot: QtBot, conference_id: str, tmp_path: Path
) -> None:
    file = tmp_path / "Biên bản.txt"
    file.write_text("Bình xét", encoding="utf-8")
    assert files(opened) == ["Chưa có tệp nào. Ghi ngày và số người dự cũng đủ."]
    opened.take(file)
    assert files(opened) == ["Biên bản.txt (sẽ lưu)"]
    opened._form.dayEdit.setText("1/11/2026")
    opened._form.presentEdit.setText("42")
    opened.save()
    (row,) = allotments.allotments(desk.office, conference_id)
    assert (row.minutes_present, row.minutes_files) == (42, 1) and f"{row.minutes_on}" == "2026-11-01"
    again = another(desk, qtbot, conference_id)
    assert again._form.dayEdit.text() == "01/11/2026" and files(again)[0].startswith("Biên bản.txt")
    again.remove()
    assert attachments.of_record(desk.office, row.id) == ()
    history.undo(desk.office)
    history.undo(desk.office)
    (row,) = allotments.allotments(desk.office, conference_id)
    assert (row.minutes_on, row.minutes_present, row.minutes_files) == (None, None, 0)


def test_a_file_that_was_only_chosen_is_put_back_without_a_trace(
    opened: AllotmentMinutesDialog, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "Nhầm.txt"
    file.write_text("không phải", encoding="utf-8")
    before = history.next_undo(desk.office)
    opened.take(file)
    opened.remove()
    assert opened.waiting is None and history.next_undo(desk.office) == before


@pytest.mark.parametrize(
    ("day", "people", "told"),
    [("hôm qua", "", "chưa rõ"), ("1/12/2026", "", "chưa đến"), ("", "đông", "phải là số nguyên")],
)
def test_what_cannot_be_is_told_and_nothing_is_kept(
    opened: AllotmentMinutesDialog, desk: Desk, conference_id: str, day: str, people: str, told: str
) -> None:
    opened._form.dayEdit.setText(day)
    opened._form.presentEdit.setText(people)
    opened.save()
    assert told in opened._form.problemLabel.text() and opened.isVisible()
    (row,) = allotments.allotments(desk.office, conference_id)
    assert row.minutes_on is None and row.minutes_present is None
