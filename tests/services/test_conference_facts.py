"""The numbers in the title of a conference's page and on the overview."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.services import allotments, conference_facts, conferences
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import conferences as words


def test_the_numbers_of_the_title(office: Office) -> None:
    created = conferences.create(
        office, replace(conferences.draft_from_tier(office, "uong_bi_ward"), held_on=date(2026, 12, 11))
    )
    kinds = [("model", "chosen"), ("model", "nominated"), ("guest", "present"), ("press", "confirmed")]
    kinds += [("model", "withdrawn"), ("model", "reserve")]
    with office.database.write("Thêm đại biểu") as w:
        for number, (kind, state) in enumerate(kinds):
            name = {"full_name": f"Lê Văn {number}", "kind": "individual", "search_key": "", "sort_key": ""}
            subject = w.insert("subjects", name)
            w.insert("delegates", {"conference_id": created, "subject_id": subject, "kind": kind, "state": state})
    facts = conference_facts.board_facts(office, created)
    assert (facts.days_left, facts.seats, facts.open_steps) == (21, 150, 3)
    assert (facts.nominated, facts.seated, facts.present, facts.reserves) == (4, 2, 1, 1)
    assert facts.counts["press", "confirmed"] == 1
    assert words.days_left(conferences.conference(office, created), office.today) == "còn 21 ngày"


def test_units_are_late_from_the_day_after_the_last_open_one(office: Office) -> None:
    created = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    with office.database.write("Thêm đơn vị") as w:
        unit = w.insert("units", {"name": "KP 1", "kind": "khu_pho", "search_key": " kp 1", "sort_key": "kp 1"})
    allotments.save(office, created, [Wanted(unit, 3)])
    assert conference_facts.board_facts(office, created).late_units == ()
    for day, late in ((date(2026, 11, 21), ()), (date(2026, 11, 20), ("KP 1",))):
        allotments.send(office, created, Deadline(day, inclusive=False))
        facts = conference_facts.board_facts(office, created)
        assert (facts.units, facts.late_units) == (1, late)
