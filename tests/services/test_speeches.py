"""Speeches from candidate to the programme: who is chosen stands where he speaks, and nothing is chosen by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegates, history, lists, programme, speeches, subjects
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording.findings import sentence
from tests.services import delegate_office

NAMES = ("Lò Thị Ánh", "Vàng A Bình", "Trần Văn Cường", "Đỗ Thị Dung")


def made(office: Office, chosen: int = 0) -> tuple[str, list[str], list[str]]:
    """A conference with four delegates who are candidates of speeches, the first of them chosen."""
    one = delegate_office.made(office, starts_at="8 giờ")
    women = delegate_office.people(office, NAMES[0], NAMES[3], gender="female", unit_id=one.unit_ids[0])
    men = delegate_office.people(office, NAMES[1], NAMES[2], gender="male", unit_id=one.unit_ids[1])
    people = [women[0], *men, women[1]]
    named = list(delegates.add(office, one.conference_id, people, kind="model").ids)
    ids = list(speeches.add(office, one.conference_id, named, minutes=7))
    if chosen:
        speeches.set_state(office, one.conference_id, ids[:chosen], "chosen")
    return one.conference_id, ids, named


def names(office: Office, conference_id: str, state: str = "chosen") -> list[str]:
    return [one.name for one in speeches.speeches(office, conference_id) if one.state == state]


def test_delegates_become_candidates_once_with_what_is_known_of_them(office: Office) -> None:
    conference_id, ids, named = made(office)
    assert speeches.add(office, conference_id, named) == ()
    first = speeches.speeches(office, conference_id)[0]
    assert (first.name, first.gender, first.unit, first.minutes, first.state) == (
        "Lò Thị Ánh",
        "female",
        "Khu phố 1",
        7,
        "candidate",
    )
    history.undo(office)
    assert speeches.speeches(office, conference_id) == ()
    assert len(ids) == 4


def test_chosen_speeches_stand_in_the_order_in_which_they_are_heard(office: Office) -> None:
    conference_id, ids, _ = made(office, chosen=2)
    speeches.set_state(office, conference_id, [ids[3]], "reserve")
    assert names(office, conference_id) == ["Lò Thị Ánh", "Vàng A Bình"]
    assert speeches.move(office, conference_id, [ids[1]], -1)
    assert names(office, conference_id) == ["Vàng A Bình", "Lò Thị Ánh"]
    assert not speeches.move(office, conference_id, [ids[0]], 1)  # below her are the reserves
    assert not speeches.place(office, conference_id, [ids[3]], 0)
    assert speeches.place(office, conference_id, [ids[0]], 0)
    assert names(office, conference_id) == ["Lò Thị Ánh", "Vàng A Bình"]
    speeches.set_state(office, conference_id, [ids[2]], "chosen")
    assert names(office, conference_id)[-1] == "Trần Văn Cường"


def test_a_speaker_who_withdraws_is_kept_and_nobody_takes_his_place_unasked(office: Office) -> None:
    conference_id, ids, _ = made(office, chosen=2)
    speeches.set_state(office, conference_id, [ids[2]], "reserve")
    following = speeches.withdraw(office, conference_id, ids[0])
    assert following is not None
    assert following.name == "Trần Văn Cường"
    assert names(office, conference_id) == ["Vàng A Bình"]
    assert names(office, conference_id, "withdrawn") == ["Lò Thị Ánh"]
    history.undo(office)
    assert names(office, conference_id) == ["Lò Thị Ánh", "Vàng A Bình"]


def test_a_delegate_who_leaves_is_told_where_he_was_to_speak(office: Office) -> None:
    conference_id, _, named = made(office, chosen=2)
    delegates.choose(office, named[:2])
    delegates.withdraw(office, named[0], "ốm", date(2026, 11, 19))
    told = [sentence(one) for one in speeches.problems(office, conference_id)]
    assert told[0].startswith("Lò Thị Ánh không còn dự hội nghị mà tham luận vẫn được chọn")


def test_removing_a_delegate_from_the_list_keeps_the_speech_that_names_him(office: Office) -> None:
    conference_id, _, named = made(office, chosen=1)
    lists.retire(office, "delegates", [named[0]])
    assert delegate_office.state_of(office, named[0]) == "withdrawn"
    assert names(office, conference_id) == ["Lò Thị Ánh"]


def test_topic_minutes_field_and_days_are_typed_into_the_list(office: Office) -> None:
    conference_id, ids, _ = made(office, chosen=1)
    field = lists.choices(office, "speeches", "field")[0]
    typed = {"topic": "Nuôi cá lồng", "minutes": "9", "field": field[1], "draft_due": "1/11/2026"}
    lists.edit(office, "speeches", [CellChange(ids[0], column, text) for column, text in typed.items()])
    one = speeches.chosen(office, conference_id)[0]
    assert (one.topic, one.minutes, one.field) == ("Nuôi cá lồng", 9, field[0])
    assert one.due == Deadline(date(2026, 11, 1), inclusive=True)
    assert one.stage(office.today) == "late"
    shown = lists.page(office, "speeches", Query(filters=(Filter("conference_id", "is", (conference_id,)),)), 0, 9)
    assert shown[0].texts[1:4] == ("Lò Thị Ánh", "đã chọn", "Nữ")
    assert speeches.set_due(office, conference_id, Deadline(date(2026, 12, 1), inclusive=False)) == 1
    speeches.change(office, ids[0], received_on=date(2026, 11, 19))
    assert speeches.set_due(office, conference_id, None) == 0  # what has come needs no day any more


def test_the_order_feeds_the_programme_by_count_and_minutes(office: Office) -> None:
    conference_id, ids, _ = made(office)
    programme.add(office, conference_id, content="Tham luận", kind="speeches", minutes=10)
    with pytest.raises(UserError, match=r"speech\.none_chosen"):
        programme.take_speech_minutes(office, conference_id)
    speeches.set_state(office, conference_id, ids[:2], "chosen")
    told = programme.programme(office, conference_id).findings
    (found,) = (one for one in told if one.code != "speech.not_seated")  # they are only nominated so far
    assert sentence(found) == "Mục 1: 2 tham luận cần 14 phút, mục này có 10 phút."
    programme.take_speech_minutes(office, conference_id)
    assert programme.items(office, conference_id)[0].minutes == 14
    told = programme.programme(office, conference_id).findings
    assert {one.code for one in told} == {"speech.not_seated"}
    history.undo(office)
    programme.remove(office, [programme.items(office, conference_id)[0].id])
    programme.take_speech_minutes(office, conference_id)
    assert [(one.kind, one.minutes) for one in programme.items(office, conference_id)] == [("speeches", 14)]


def test_an_item_that_was_typed_is_known_as_that_of_the_speeches_by_its_words(office: Office) -> None:
    """Otherwise a programme out of Excel would get a second 'Tham luận' behind its end."""
    conference_id = made(office, chosen=2)[0]
    programme.paste(office, conference_id, [["Khai mạc", "5"], ["Báo cáo Tham luận, giao lưu", "5"], ["Bế mạc", "5"]])
    programme.take_speech_minutes(office, conference_id)
    found = programme.items(office, conference_id)
    assert [(one.kind, one.minutes, len(one.parts)) for one in found] == [("", 5, 0), ("speeches", 14, 2), ("", 5, 0)]


def test_coverage_tells_the_units_of_the_conference(office: Office) -> None:
    conference_id, ids, _ = made(office, chosen=1)
    found = speeches.coverage(office, conference_id)
    assert (found.chosen, found.women, found.men) == (1, 1, 0)
    told = speeches.unit_names(office, conference_id)
    assert [(told[one.code], one.chosen, one.waiting) for one in found.units] == [
        ("Khu phố 1", 1, 1),
        ("Khu phố 2", 0, 2),
    ]
    speeches.remove(office, ids)
    assert speeches.speeches(office, conference_id) == ()


def test_erasing_a_person_takes_the_speech_along(office: Office) -> None:
    conference_id, _, _ = made(office, chosen=2)
    who = speeches.speeches(office, conference_id)[0].subject_id
    assert who is not None
    subjects.erase(office, [who])
    assert names(office, conference_id) == ["Vàng A Bình"]


def test_an_erased_person_is_in_no_issued_programme_any_more(office: Office) -> None:
    """What went out keeps its items and times; the law takes the name out of what the office keeps."""
    conference_id, ids, _ = made(office, chosen=2)
    speeches.change(office, ids[0], topic="Lò Thị Ánh nuôi cá lồng")
    programme.add(office, conference_id, content="Tham luận", kind="speeches", minutes=14)
    programme.issue(office, conference_id)
    who = speeches.speeches(office, conference_id)[0].subject_id
    assert who is not None
    subjects.erase(office, [who])
    parts = programme.programme(office, conference_id).issues[0].line.slots[0].item.parts
    assert len(parts) == 2 and parts[1].name == "Vàng A Bình"
    assert "Ánh" not in parts[0].name + parts[0].topic and "nuôi cá lồng" in parts[0].topic
    with office.database.read() as r:
        assert not r.value("SELECT count(*) FROM history_changes WHERE before LIKE '%Lò Thị Ánh%'")


def test_two_records_of_one_speaker_made_one_leave_one_speaker_with_two_speeches_told(office: Office) -> None:
    from khenthuong_desktop.services import subject_merging

    conference_id, _, _ = made(office, chosen=4)
    first, second = (one.subject_id for one in speeches.speeches(office, conference_id)[1:3])
    assert first and second
    subject_merging.merge(office, first, second)
    assert names(office, conference_id).count("Vàng A Bình") == 2
    assert any("có hai tham luận" in sentence(one) for one in speeches.problems(office, conference_id))
    history.undo(office)
    assert names(office, conference_id)[1:3] == ["Vàng A Bình", "Trần Văn Cường"]


def test_a_conference_with_a_planned_end_alone_is_not_deleted_half_way(office: Office) -> None:
    from khenthuong_desktop.services import conferences

    one = conferences.create(office, replace(delegate_office.SETTINGS, name="Thử"), rules=False)
    programme.set_times(office, one, ends_at="11h")
    with pytest.raises(UserError, match=r"conference\.in_use"):
        conferences.remove(office, one)
