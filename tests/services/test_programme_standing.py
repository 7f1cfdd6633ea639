"""What an issued programme says of day and hour is its own, on the slip too; who left is marked where he is printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from khenthuong_desktop.services import conferences, papers, programme, programme_changes, programme_standing, speeches
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import Prepared, prepared, said


@pytest.fixture
def one(office: Office) -> Prepared:
    return prepared(office)


def change(office: Office, one: Prepared, **values: object) -> None:
    settings = conferences.settings_of(conferences.conference(office, one.conference_id))
    conferences.change(office, one.conference_id, replace(settings, **values))  # type: ignore[arg-type]


def printed(office: Office, one: Prepared, name: str, **choices: object) -> str:
    return said(papers.compose(office, name, id=one.conference_id, **choices))


def test_the_slip_between_two_issues_has_the_day_of_the_later_one(office: Office, one: Prepared) -> None:
    """Its items were those of bản 2, and its heading named a day that only a draft knows."""
    item = programme.add(office, one.conference_id, content="Khai mạc", minutes=10)
    programme.issue(office, one.conference_id)
    programme.change(office, item, minutes=20)
    programme.issue(office, one.conference_id)
    change(office, one, held_on=date(2026, 12, 20), starts_at="9 giờ 00", place="Nhà văn hóa")
    slip = printed(office, one, "programme-changes", since=1)
    assert "từ 10 thành 20" in slip and "ngày 15 tháng 12 năm 2026" in slip and "7 giờ 30" in slip
    assert "ngày 20 tháng 12" not in slip and "9 giờ 00" not in slip and "Nhà văn hóa" not in slip
    draft = printed(office, one, "programme-changes", since=2)
    assert "ngày 20 tháng 12 năm 2026" in draft and "Nhà văn hóa" in draft, "a draft is of the conference as it is"


def test_another_hour_is_another_version_though_all_items_keep_their_times(office: Office, one: Prepared) -> None:
    """An item that is fixed hides the hour of the conference, which stands above the items all the same."""
    item = programme.add(office, one.conference_id, content="Đón tiếp", minutes=30)
    programme.fix(office, item, "7h00")
    programme.issue(office, one.conference_id)
    change(office, one, starts_at="8 giờ 00")
    assert programme.programme(office, one.conference_id).changed
    lines = programme_changes.compared(office, one.conference_id).lines
    assert [(line.content, line.change) for line in lines] == [("Giờ bắt đầu", "từ 7 giờ 30 thành 8 giờ 00")]
    change(office, one, starts_at="7h30")
    assert not programme.programme(office, one.conference_id).changed, "the same hour, written otherwise"


def test_who_left_is_marked_on_the_papers_of_the_office(office: Office, one: Prepared) -> None:
    """The chair would call somebody to the lectern who lies in hospital."""
    programme.add(office, one.conference_id, content="Tham luận", kind="speeches", minutes=20)
    ids = speeches.add(office, one.conference_id, one.delegate_ids[:2], minutes=10)
    speeches.set_state(office, one.conference_id, ids, "chosen")
    programme.issue(office, one.conference_id)
    mark = "không còn dự"
    assert all(mark not in printed(office, one, name) for name in ("speech-list", "running-order", "programme"))
    with office.database.write("Ốm") as w:
        w.update("delegates", one.delegate_ids[0], {"state": "withdrawn"})
    assert "Lò Thị An (không còn dự)" in printed(office, one, "speech-list")
    assert "Lò Thị An (không còn dự)" in printed(office, one, "running-order")
    assert "Lò Thị An (không còn dự)" in printed(office, one, "running-order", version=1)
    assert mark not in printed(office, one, "programme", version=1), "what was handed out stays as it was"
    assert "Bùi Văn Bình (" not in printed(office, one, "running-order")


def test_a_speaker_who_is_no_delegate_is_told(office: Office, one: Prepared) -> None:
    """He is neither invited nor counted nor given a seat."""
    ids = speeches.add(office, one.conference_id, [one.delegate_ids[0], one.delegate_ids[5]], minutes=10)
    speeches.set_state(office, one.conference_id, ids, "chosen")
    found = [(each.code, dict(each.facts)) for each in speeches.problems(office, one.conference_id)]
    assert ("speech.not_seated", {"name": "Ma Văn Khánh"}) in found
    assert sum(code == "speech.not_seated" for code, _ in found) == 1
    told = {each.code for each in programme.programme(office, one.conference_id).findings}
    assert "speech.not_seated" in told, "it is among the points to look at before the programme is issued"


def test_the_slip_says_where_an_item_went_and_has_the_day_of_its_issue(office: Office, one: Prepared) -> None:
    """Two items changed places, and the slip told two times; its own day was left for the pen."""
    items = [
        programme.add(office, one.conference_id, content=content, minutes=minutes)
        for content, minutes in (("Chào cờ", 5), ("Khai mạc", 10), ("Thông qua đoàn", 15))
    ]
    programme.issue(office, one.conference_id)
    programme.move(office, one.conference_id, [items[2]], -1)
    draft = printed(office, one, "programme-changes")
    assert "chuyển lên trước mục “Khai mạc”; giờ: từ 07:45 thành 07:35" in draft
    assert f"ngày {office.today:%d} tháng {office.today.month} năm" not in draft
    programme.issue(office, one.conference_id)
    slip = printed(office, one, "programme-changes")
    assert "chuyển lên trước mục “Khai mạc”" in slip and slip.count("chuyển") == 1
    assert f"ngày {office.today:%d} tháng {office.today.month} năm {office.today.year}" in slip


def test_what_only_the_chair_follows_is_counted_among_what_was_edited(office: Office, one: Prepared) -> None:
    """An item that delegates do not see was added after the issue: 'đã sửa 0 mục', and nobody found what it was."""
    programme.add(office, one.conference_id, content="Khai mạc", minutes=10)
    programme.issue(office, one.conference_id)
    programme.add(office, one.conference_id, content="Phát tài liệu", minutes=0, printed=False)
    outdated = programme_standing.outdated(programme.programme(office, one.conference_id))
    assert outdated is not None and (outdated.code, outdated.fact("count")) == ("programme.issue_edited", 1)
