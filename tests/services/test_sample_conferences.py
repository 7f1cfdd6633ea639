"""The conferences of the invented office: one that is over and whole, one that still waits for units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from khenthuong_desktop.domain.delegates import OUTSIDE_CAP, SEATED
from khenthuong_desktop.services import (
    adoptions,
    agreement,
    allotments,
    budgets,
    committees,
    conference_awards,
    conferences,
    delegates,
    delegations,
    gifts,
    history,
    invitations,
    list_calls,
    office,
    programme,
    report_parts,
    sample,
    speeches,
    tasks,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.system.paths import DataFolder, resources_root

RESOURCES = resources_root()
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone(timedelta(hours=7)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = DataFolder(tmp_path_factory.mktemp("sample") / "phường mẫu")
    sample.make(folder, RESOURCES)
    opened = office.open_office_to_read(folder, clock=lambda: NOW, user="?", resources=RESOURCES)
    yield opened
    opened.close()


def test_one_is_held_and_one_in_preparation(made: Office) -> None:
    assert [one.state for one in conferences.conferences(made)] == ["preparing", "held"]


def test_the_one_that_is_over_is_whole(made: Office) -> None:
    held = conferences.conferences(made)[1]
    states = Counter(one.state for one in delegates.candidates(made, held.id) if one.kind not in OUTSIDE_CAP)
    assert (held.seats, sum(states[one] for one in SEATED)) == (143, 143)
    assert {one.outcome for one in agreement.steps(made, held.id)} == {"agreed"}
    assert not any(one.late for one in allotments.standing(made, held.id))
    assert 120 < states["present"] < 143, "nobody has everybody there"
    assert states["replaced"] == 1 and states["reserve"]
    assert conferences.findings(made, held.id) == () and delegates.problems(made, held.id) == ()
    assert all(one.minutes and one.nominated >= one.allotted for one in allotments.standing(made, held.id))
    with made.database.read() as r:
        numbers = [row[0] for row in r.rows("SELECT number FROM delegates WHERE number IS NOT NULL")]
    assert len(numbers) == len(set(numbers)) == 144, "the one who came for another has a number of his own"


def test_its_delegation_is_the_one_that_was_allotted(made: Office) -> None:
    held = conferences.conferences(made)[1]
    members = delegations.members(made, held.id)
    assert [one.reserve for one in members] == [False] * 5 + [True]
    assert [one.head for one in members].count(True) == 1
    assert all(one.state == "present" for one in members)
    assert delegations.problems(made, held.id) == ()
    board, _ = delegations.board(made, held.id)
    assert [one.missing for one in board.standings()] == [0]


def test_the_one_in_preparation_waits_for_some_units(made: Office) -> None:
    coming = conferences.conferences(made)[0]
    assert coming.held_on is not None and (coming.held_on - made.today).days == 21
    units = allotments.standing(made, coming.id)
    assert 3 <= sum(one.late for one in units) <= len(units) // 2
    seated = [one for one in delegates.candidates(made, coming.id) if one.state in SEATED]
    assert 0 < len(seated) < (coming.seats or 0)
    assert any(one.missing for one in delegates.board(made, coming.id)[0].standings()), "there is work left to do"
    assert coming.call_id is not None
    assert list_calls.reminders(made, coming.call_id)
    assert any(one.received and not one.missing for one in list_calls.standings(made, coming.call_id))


@pytest.mark.parametrize("people", [0, 5, 40])
def test_a_small_office_has_them_too(tmp_path: Path, people: int) -> None:
    folder = DataFolder(tmp_path / "data")
    sample.make(folder, RESOURCES, people=people)
    opened = office.open_office(folder, clock=lambda: NOW, user="?", resources=RESOURCES)
    try:
        assert len(conferences.conferences(opened)) == 2
        for one in conferences.conferences(opened):
            delegates.board(opened, one.id)
            delegations.board(opened, one.id)
        history.undo(opened)
    finally:
        opened.close()


def test_the_held_one_has_its_programme_issued_and_its_speeches_approved_the_other_is_half_way(made: Office) -> None:
    preparing, held = (one.id for one in conferences.conferences(made))
    work = programme.programme(made, held)
    assert len(work.issues) == 2 and not work.changed and work.findings == () and work.line.over == 0
    told = speeches.speeches(made, held)
    assert [one.state for one in told].count("chosen") == 5 and told[5].state == "reserve"
    assert all(one.approved_on and one.topic for one in told[:5])
    assert len({one.unit_id for one in told[:5]}) == 5 and {one.gender for one in told[:5]} == {"female", "male"}
    other = programme.programme(made, preparing)
    assert other.changed and not other.issues and len(other.line.slots) == 6
    drafts = [one.received_on for one in speeches.chosen(made, preparing)]
    assert len(drafts) == 3 and any(drafts) and not all(drafts)


def test_the_work_for_one_is_done_and_that_for_the_other_is_half_done(made: Office) -> None:
    ahead, held = conferences.conferences(made)
    assert all(one.is_done for one in tasks.tasks(made, held.id)) and len(tasks.tasks(made, held.id)) == 17
    told = report_parts.lacks(made, held.id, "five_year")
    assert (told.figures, told.parts) == ((), ()) and "lượt cá nhân đã ghi giới tính" in told.notes[0]
    assert report_parts.lacks(made, held.id, "result").parts == ()
    (sending,) = report_parts.sendings(made, held.id, "five_year")
    assert sending.deadline is not None and sending.done_on is not None
    assert not sending.deadline.is_overdue(sending.done_on), "it went in time"
    coming = tasks.tasks(made, ahead.id)
    assert 0 < sum(one.is_done for one in coming) < len(coming)
    assert report_parts.lacks(made, ahead.id, "five_year").parts


def test_money_guests_and_vote_of_the_one_that_is_over_are_settled_and_the_other_is_drafted(made: Office) -> None:
    preparing, held = (one.id for one in conferences.conferences(made))
    found = budgets.budget(made, held)
    assert found.state == "closed" and not found.without_norm and found.spent > 0
    assert {one.code for one in budgets.problems(made, held)} == {"budget.overspent"}, "one line has cost more"
    known = invitations.counted(made, held)
    assert known.lacking == 0 and known.spare and known.printed == known.people + known.spare
    assert adoptions.adoption(made, held).adopted and gifts.gifts(made, held)
    assert conference_awards.problems(made, held) == () and committees.problems(made, held) == ()
    drafted = budgets.budget(made, preparing)
    assert drafted.state == "drafted" and drafted.without_norm and committees.members(made, preparing)
