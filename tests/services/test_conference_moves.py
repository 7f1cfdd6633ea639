"""A conference that is moved after papers have left: what says the old day is named, wherever it is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.documents.model import Table
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.findings import Finding
from khenthuong_desktop.services import (
    allotments,
    conference_moves,
    conference_set_contents,
    conference_sets,
    conferences,
    history,
    invitations,
    overview,
    paper_remarks,
    programme,
    speeches,
    tasks,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings as sentences
from tests.services.conference_papers_office import Prepared, prepared

NEW = date(2026, 12, 20)


@pytest.fixture
def one(office: Office) -> Prepared:
    return prepared(office)


def change(office: Office, one: Prepared, **values: Any) -> tuple[Finding, ...]:
    """Save other settings; gives what is told after it."""
    before = conferences.conference(office, one.conference_id)
    conferences.change(office, one.conference_id, replace(conferences.settings_of(before), **values))
    return conference_moves.after(office, before, conferences.conference(office, one.conference_id))


def found(office: Office, one: Prepared) -> dict[str, str]:
    of = conferences.conference(office, one.conference_id)
    return {each.code: sentences.sentence(each) for each in conference_moves.findings(office, of)}


def issued(office: Office, one: Prepared) -> str:
    item = programme.add(office, one.conference_id, content="Khai mạc", minutes=10)
    programme.issue(office, one.conference_id)
    return item


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"held_on": NEW}, "trước khi đổi ngày; còn ghi 15/12/2026."),
        ({"starts_at": "9 giờ 00"}, "trước khi đổi giờ; còn ghi 7 giờ 30."),
        ({"place": "Nhà văn hóa"}, "trước khi đổi địa điểm; còn ghi Hội trường UBND phường."),
        ({"held_on": NEW, "place": ""}, "trước khi đổi ngày, địa điểm; còn ghi 15/12/2026, Hội trường UBND phường."),
    ],
)
def test_an_issue_of_another_day_is_told_with_the_way_to_mend_it(
    office: Office, one: Prepared, values: dict[str, Any], told: str
) -> None:
    """Invitations of the new day and a programme of the old one in the same hands send people to an empty hall."""
    issued(office, one)
    assert found(office, one) == {} and paper_remarks.remarks(office, one.conference_id, issued=True) == {}
    assert "programme.issue_moved" in {each.code for each in change(office, one, **values)}
    expected = f"Bản 1 ban hành {told} Ban hành bản 2 rồi in, ghi lại."
    assert found(office, one)["programme.issue_moved"] == expected
    for name in ("programme", "running-order"):
        remark = paper_remarks.remarks(office, one.conference_id, issued=True)[name]
        assert (remark.text, remark.tab) == (expected, "programme")
        alone = paper_remarks.of_one(office, name, one.conference_id)
        assert alone.startswith("Đây là bản thảo 2 của chương trình, chưa ban hành; bản đã ban hành gần nhất là bản 1")
        assert paper_remarks.of_one(office, name, one.conference_id, 1) == expected
    programme.issue(office, one.conference_id)
    assert found(office, one) == {} and paper_remarks.remarks(office, one.conference_id, issued=True) == {}
    assert "đã có bản 2 thay" in paper_remarks.of_one(office, "programme", one.conference_id, 1)


def test_items_edited_after_the_issue_are_told_and_undoing_them_ends_it(office: Office, one: Prepared) -> None:
    item = issued(office, one)
    programme.change(office, item, minutes=25)
    assert "sau đó chương trình đã sửa 1 mục" in found(office, one)["programme.issue_edited"]
    history.undo(office)
    assert found(office, one) == {}


def test_the_slip_of_changes_is_not_silent_about_a_draft_above_it(office: Office, one: Prepared) -> None:
    item = issued(office, one)
    programme.change(office, item, minutes=20)
    programme.issue(office, one.conference_id)
    assert "programme-changes" not in paper_remarks.remarks(office, one.conference_id, issued=True)
    change(office, one, held_on=NEW)
    remark = paper_remarks.remarks(office, one.conference_id, issued=True)["programme-changes"]
    assert remark.text.startswith("Bản 2 ban hành trước khi đổi ngày")


def test_the_stick_says_of_each_paper_that_it_is_of_the_old_day(
    office: Office, one: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[list[tuple[object, ...]]] = []
    compose = conference_set_contents.compose

    def kept(*given: Any, **told: Any) -> Any:
        paper = compose(*given, **told)
        pages.append([tuple(row.cells) for block in paper.blocks if isinstance(block, Table) for row in block.rows])
        return paper

    monkeypatch.setattr(conference_set_contents, "compose", kept)
    issued(office, one)

    def write() -> conference_sets.SetOutcome:
        return conference_sets.write(office, one.conference_id, tmp_path / "USB", keys=("programme", "running-order"))

    assert not write().outdated
    change(office, one, held_on=NEW)
    done = write()
    assert [each.paper.key for each in done.outdated] == ["programme", "running-order"]
    told = conference_sets.summary(done)
    assert any("Bản 1 ban hành trước khi đổi ngày; còn ghi 15/12/2026" in line for line in told)
    remarks = [row[3] for row in pages[-1] if len(row) > 3 and row[1] in {each.paper.title for each in done.outdated}]
    assert len(remarks) == 2 and all("còn ghi 15/12/2026" in str(remark) for remark in remarks)
    assert not done.lacking, "it lies there, and is told: it is no paper that could not be made"


def test_invitations_that_left_with_the_old_day_are_counted_until_they_are_printed_anew(
    office: Office, one: Prepared
) -> None:
    """Seventy people would come on the day of their invitation."""
    invitations.invite_delegates(office, one.conference_id)
    invitations.mark_printed(office, one.conference_id)
    (first, *_rest) = (each.id for each in invitations.invitations(office, one.conference_id))
    invitations.mark_sent(office, [first])
    number = invitations.counted(office, one.conference_id).printed
    assert found(office, one) == {}
    change(office, one, held_on=NEW, starts_at="9 giờ 00")
    told = found(office, one)["move.invitations"]
    assert told.startswith(f"{number} giấy mời đã in (1 đã gửi) khi hội nghị còn ghi 15/12/2026, 7 giờ 30")
    assert paper_remarks.remarks(office, one.conference_id)["invitations"].tab == "invitations"
    history.undo(office)
    assert found(office, one) == {}, "a day typed wrong and taken back sends nobody astray"
    history.redo(office)
    assert invitations.mark_printed(office, one.conference_id) == number, "printed anew on the same day"
    assert found(office, one) == {} and invitations.mark_printed(office, one.conference_id) == 0
    history.undo(office)
    assert found(office, one)["move.invitations"] == told


def test_a_banner_of_the_old_day_or_name_is_told_as_long_as_it_hangs(office: Office, one: Prepared) -> None:
    def banner(text: str, **values: object) -> None:
        with office.database.write("Maket") as w:
            w.insert("banner_designs", {"conference_id": one.conference_id, "text": text, **values})

    banner("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG TÂN LẬP LẦN THỨ I / Tân Lập, ngày 15 tháng 12 năm 2026")
    banner("Nhiệt liệt chào mừng các đại biểu")
    assert found(office, one) == {}
    change(office, one, held_on=NEW)
    assert "còn ghi ngày 15/12/2026" in found(office, one)["move.banner_day_draft"]
    change(office, one, held_on=date(2026, 12, 15), name="Hội nghị điển hình tiên tiến phường Tân Lập lần thứ II")
    told = found(office, one)
    assert list(told) == ["move.banner_name_draft"] and "lần thứ I”" in told["move.banner_name_draft"]
    with office.database.read() as r:
        first = r.value("SELECT id FROM banner_designs ORDER BY rowid LIMIT 1")
    with office.database.write("Duyệt") as w:
        w.update("banner_designs", first, {"approved_on": office.today.isoformat()})
    assert "Trình duyệt lại" in found(office, one)["move.banner_name_approved"]


def test_a_banner_taken_anew_goes_in_the_place_of_the_one_nobody_approved(office: Office, one: Prepared) -> None:
    """Two texts of two days on one paper: the workshop prints the first."""
    assert tasks.banner_to_renew(office, one.conference_id) is None
    settings = conferences.settings_of(conferences.conference(office, one.conference_id))
    lines = ("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "Tân Lập, ngày ... tháng ... năm 2026")
    conferences.change(office, one.conference_id, replace(settings, banner=lines))
    banner = tasks.take_banner(office, one.conference_id)
    with office.database.write("Lời chào") as w:
        w.insert("banner_designs", {"conference_id": one.conference_id, "text": "Nhiệt liệt chào mừng"})
    assert tasks.banner_taken(office, one.conference_id)
    change(office, one, held_on=NEW)
    assert tasks.banner_to_renew(office, one.conference_id) == banner
    assert not tasks.banner_taken(office, one.conference_id)
    assert tasks.take_banner(office, one.conference_id, renew=banner) == banner
    with office.database.read() as r:
        texts = [row["text"] for row in r.rows("SELECT text FROM banner_designs ORDER BY rowid")]
    assert texts == ["HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN / Tân Lập, ngày 20 tháng 12 năm 2026", "Nhiệt liệt chào mừng"]
    assert found(office, one) == {} and tasks.banner_to_renew(office, one.conference_id) is None
    with office.database.write("Duyệt") as w:
        w.update("banner_designs", banner, {"approved_on": office.today.isoformat()})
    change(office, one, held_on=date(2026, 12, 21))
    assert tasks.banner_to_renew(office, one.conference_id) is None, "what was approved is not written over"
    assert "không còn khớp" in found(office, one)["move.banner_day_approved"]


def test_deadlines_of_others_behind_the_conference_are_told(office: Office, one: Prepared) -> None:
    """The units would send their delegates after the conference."""
    allotments.send(office, one.conference_id, Deadline(date(2026, 12, 10), inclusive=True), "Kế hoạch")
    (speech,) = speeches.add(office, one.conference_id, one.delegate_ids[:1])
    speeches.set_state(office, one.conference_id, [speech], "chosen")
    speeches.set_due(office, one.conference_id, Deadline(date(2026, 12, 8), inclusive=True))
    tasks.take_units(office, one.conference_id)
    assert found(office, one) == {}
    told = {each.code for each in change(office, one, held_on=date(2026, 12, 5))}
    assert {"move.allotments", "move.drafts"} <= told
    assert "10/12/2026" in found(office, one)["move.allotments"]
    change(office, one, held_on=date(2026, 12, 10))
    assert "move.allotments" in found(office, one), "a list that comes on the day itself seats nobody"
    change(office, one, held_on=date(2026, 12, 11))
    assert found(office, one) == {}


def test_what_follows_the_day_and_what_stays_is_told_once(office: Office, one: Prepared) -> None:
    tasks.from_template(office, one.conference_id, tasks.USUAL)
    tasks.add(office, one.conference_id, "Gửi báo cáo", deadline=Deadline(date(2026, 12, 12), inclusive=True))
    told = {each.code: dict(each.facts) for each in change(office, one, held_on=NEW)}
    waiting = [each for each in tasks.tasks(office, one.conference_id) if not each.is_done]
    follow = sum(each.days_before is not None for each in waiting)
    put_off, kept = int(told["move.tasks_follow"]["count"]), int(told["move.tasks_keep"]["count"])
    assert told["move.tasks_follow"]["how"] == f"{put_off} việc lùi hạn", "it is said what became of them"
    assert put_off + kept == follow and kept
    assert told["move.tasks_stay"] == {"count": 1}
    assert change(office, one, notes="Ghi chú") == (), "nothing was moved"


def test_a_conference_that_was_held_is_left_in_peace(office: Office, one: Prepared) -> None:
    issued(office, one)
    change(office, one, held_on=NEW)
    conferences.set_state(office, one.conference_id, "held")
    assert found(office, one) == {} and paper_remarks.remarks(office, one.conference_id) == {}


def test_a_speaker_who_left_the_list_is_told_beside_every_paper_that_names_him(office: Office, one: Prepared) -> None:
    """He would be called to the lectern before the whole hall."""
    programme.add(office, one.conference_id, content="Tham luận", kind="speeches", minutes=20)
    ids = speeches.add(office, one.conference_id, one.delegate_ids[:1], minutes=10)
    speeches.set_state(office, one.conference_id, ids, "chosen")
    programme.issue(office, one.conference_id)
    with office.database.write("Ốm") as w:
        w.update("delegates", one.delegate_ids[0], {"state": "withdrawn"})
    assert "Lò Thị An" in found(office, one)["speech.gone"]
    remarks = paper_remarks.remarks(office, one.conference_id, issued=True)
    assert all("Lò Thị An" in remarks[name].text for name in ("programme", "running-order", "speech-list"))
    assert remarks["speech-list"].tab == "speeches"


@pytest.mark.parametrize("prepare", [issued])
def test_the_first_page_names_what_no_longer_fits(
    office: Office, one: Prepared, prepare: Callable[[Office, Prepared], str]
) -> None:
    prepare(office, one)
    change(office, one, held_on=NEW)
    (due,) = (each for each in overview.overview(office).due if "Bản 1" in each.what)
    assert due.record == f"{one.conference_id}:setup" and due.urgency == "now"


def deadlines(office: Office, one: Prepared) -> dict[str, date | None]:
    every = tasks.tasks(office, one.conference_id)
    return {each.product: each.deadline.day if each.deadline else None for each in every}


@pytest.mark.parametrize("to", [date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 5)])
def test_a_move_puts_no_deadline_into_the_past(office: Office, one: Prepared, to: date) -> None:
    """A task taken today would be 21 days late, and the plan would print a day that is over."""
    change(office, one, held_on=date(2026, 11, 30))
    tasks.from_template(office, one.conference_id, tasks.USUAL)
    before = deadlines(office, one)
    assert min(day for day in before.values() if day) == office.today == date(2026, 11, 20)
    change(office, one, held_on=to)
    assert all(each.days_late(office.today) == 0 for each in tasks.tasks(office, one.conference_id))
    assert all(day is None or day >= office.today for day in deadlines(office, one).values())
    change(office, one, held_on=date(2026, 11, 30))
    assert deadlines(office, one) == before, "a day typed wrong and mended costs nothing"


def test_what_is_done_keeps_its_day_and_what_is_late_gets_no_later(
    office: Office, one: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(office, one, held_on=date(2026, 12, 15))
    tasks.from_template(office, one.conference_id, tasks.USUAL)
    first, second, *_rest = (each for each in tasks.tasks(office, one.conference_id) if each.days_before)
    tasks.set_done(office, [first.id])
    days = {first.id: first.deadline, second.id: second.deadline}
    assert second.deadline is not None
    clock = office.clock()
    late = replace_day(clock, second.deadline.day) + timedelta(days=2)
    monkeypatch.setattr(office, "clock", lambda: late)
    for to in (date(2026, 12, 12), date(2026, 12, 16)):
        change(office, one, held_on=to)
        now = {each.id: each for each in tasks.tasks(office, one.conference_id)}
        assert now[first.id].deadline == days[first.id], "done when it was due"
        assert now[second.id].days_late(office.today) <= 2, "the move itself makes nobody later"


def replace_day(clock: datetime, day: date) -> datetime:
    return clock.replace(year=day.year, month=day.month, day=day.day)
