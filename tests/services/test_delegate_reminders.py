"""Reminders: to the units that owe people, each its own letter, and no day that is past as the day to send by."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.documents.model import Addressees
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, papers
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import ask_by, prepared, said


def test_late_units_are_told_what_is_missing(office: Office) -> None:
    one = prepared(office)
    ask_by(office, one.conference_id, date(2026, 11, 10))
    paper = papers.compose(office, "delegate-reminder", id=one.conference_id)
    assert [block.names for block in paper.blocks if isinstance(block, Addressees)] == [("Khu phố 3",)]
    told = said(paper)
    assert "hạn gửi danh sách: trước ngày 10/11/2026" in told
    assert "Đến ngày 20/11/2026, Khu phố 3 chưa gửi danh sách." in told
    assert told.count("10/11/2026") == 1 and "trong thời gian sớm nhất" in told


def test_before_the_day_those_still_short_are_reminded_of_it(office: Office) -> None:
    one = prepared(office)
    ask_by(office, one.conference_id, date(2026, 12, 1))
    told = said(papers.compose(office, "delegate-reminder", id=one.conference_id, unit=one.unit_ids[2]))
    assert told.count("trước ngày 01/12/2026") == 2


def test_who_owes_nothing_is_not_reminded(office: Office) -> None:
    one = prepared(office)
    ask_by(office, one.conference_id, date(2026, 11, 10))
    with pytest.raises(UserError, match=r"delegate\.nobody_to_remind"):
        papers.compose(office, "delegate-reminder", id=one.conference_id, unit=one.unit_ids[0])
    allotments.save(office, one.conference_id, [Wanted(one.unit_ids[0], 1)])
    with pytest.raises(UserError, match=r"delegate\.nobody_to_remind"):
        papers.compose(office, "delegate-reminder", id=one.conference_id)
