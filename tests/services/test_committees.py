"""The organising committee and the vote on the delegation: seats in their order, numbers that add up, a verdict."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.adoptions import Adoption
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    adoptions,
    committees,
    conferences,
    delegation_votes,
    delegations,
    history,
    lists,
    overview,
    paper_remarks,
    subjects,
    tasks,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings
from tests.services.conference_office import add, conference


@pytest.fixture
def conference_id(office: Office) -> str:
    return conference(office, 150)


def with_delegation(office: Office, conference_id: str) -> None:
    add(office, conference_id, [{"name": "Lò Văn Ân", "state": "chosen"}])
    with office.database.read() as r:
        subject = str(r.value("SELECT id FROM subjects WHERE full_name = 'Lò Văn Ân'"))
    delegations.add(office, conference_id, [subject])


def test_subcommittees_are_told_by_their_name_in_the_order_of_the_list(office: Office, conference_id: str) -> None:
    first = committees.add(office, conference_id, " Lò  Văn Ân ", seat="Trưởng Ban", office_held="Chủ tịch")
    committees.add(office, conference_id, "Nông Thị Chi", subcommittee="Tiểu ban Nội dung", seat="Trưởng tiểu ban")
    committees.edit(office, conference_id, [CellChange(None, "full_name", "Vũ Mạnh Cường")])
    between = committees.add(office, conference_id, "Hà Thị Dung", after=first)
    found = committees.parts(office, conference_id)
    assert {name: [one.full_name for one in ones] for name, ones in found.items()} == {
        "": ["Lò Văn Ân", "Hà Thị Dung", "Vũ Mạnh Cường"],
        "Tiểu ban Nội dung": ["Nông Thị Chi"],
    }
    assert committees.move(office, conference_id, [between], -1)
    lists.retire(office, "committee_members", [first])
    assert next(one.full_name for one in committees.members(office, conference_id)) == "Hà Thị Dung"


def test_nobody_at_the_head_and_the_same_person_twice_are_told(office: Office, conference_id: str) -> None:
    assert committees.problems(office, conference_id) == ()
    for _ in range(2):
        committees.add(office, conference_id, "Lò Văn Ân")
    told = [findings.sentence(one) for one in committees.problems(office, conference_id)]
    assert told == ["Ban Tổ chức chưa có Trưởng Ban.", "Lò Văn Ân đứng hai lần trong Ban Tổ chức."]
    row = committees.members(office, conference_id)[0].id
    committees.edit(office, conference_id, [CellChange(row, "seat", "TRƯỞNG BAN")])
    assert [one.code for one in committees.problems(office, conference_id)] == ["committee.twice"]


def test_the_vote_is_by_hands_and_more_than_half_unless_said(office: Office, conference_id: str) -> None:
    with_delegation(office, conference_id)
    assert adoptions.adoption(office, conference_id) == Adoption()
    adoptions.record(office, conference_id, Adoption(present=142, agreed=71, held_on=date(2026, 11, 19)))
    assert adoptions.adoption(office, conference_id).adopted is False
    adoptions.record(office, conference_id, Adoption(present=142, agreed=72, against=10, threshold=" "))
    found = adoptions.adoption(office, conference_id)
    assert (found.adopted, found.way, found.needed) == (True, "hands", 72)
    history.undo(office)
    assert adoptions.adoption(office, conference_id).agreed == 71
    adoptions.clear(office, conference_id)
    assert adoptions.adoption(office, conference_id) == Adoption()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (Adoption(present=10, agreed=8, against=3), "adoption.counts_wrong"),
        (Adoption(present=None, agreed=1), "adoption.counts_wrong"),
        (Adoption(way="ballot", present=10, agreed=5, invalid=6), "adoption.counts_wrong"),
        (Adoption(present=10, agreed=8, threshold="đa số"), "adoption.threshold_wrong"),
        (Adoption(present=10, agreed=8, against=-1), "adoption.negative"),
        (Adoption(present=-3), "adoption.negative"),
        (Adoption(present=10, agreed=8, held_on=date(2026, 11, 21)), "adoption.ahead"),
    ],
)
def test_numbers_that_cannot_be_are_refused_and_nothing_is_lost(
    office: Office, conference_id: str, said: Adoption, code: str
) -> None:
    with_delegation(office, conference_id)
    adoptions.record(office, conference_id, Adoption(present=9, agreed=9))
    with pytest.raises(UserError) as refused:
        adoptions.record(office, conference_id, said)
    assert refused.value.code == code and adoptions.adoption(office, conference_id).present == 9


def test_an_empty_delegation_cannot_be_adopted(office: Office, conference_id: str) -> None:
    with pytest.raises(UserError, match=r"adoption\.nobody_to_adopt"):
        adoptions.record(office, conference_id, Adoption(present=10, agreed=10))
    adoptions.record(office, conference_id, Adoption(threshold="2/3"))  # the rule may be set before


def test_a_vote_of_a_day_to_come_leaves_its_task_open(office: Office, conference_id: str) -> None:
    with_delegation(office, conference_id)
    tasks.add(office, conference_id, "Biểu quyết", product="delegation_adopted")
    adoptions.record(office, conference_id, Adoption(threshold="2/3", held_on=date(2026, 12, 15)))  # the day is known
    with pytest.raises(UserError, match=r"adoption\.ahead"):
        adoptions.record(office, conference_id, Adoption(present=10, agreed=9, held_on=date(2026, 12, 15)))
    assert not tasks.tasks(office, conference_id)[0].is_done
    adoptions.record(office, conference_id, Adoption(present=10, agreed=9, held_on=office.today))
    assert tasks.tasks(office, conference_id)[0].done_on == office.today


def test_more_people_than_delegates_are_told_and_nobody_is_stopped(office: Office, conference_id: str) -> None:
    many = Adoption(present=30, agreed=30)
    assert adoptions.problems(office, conference_id, many) == (), "a conference without a list is not compared with it"
    with_delegation(office, conference_id)
    add(office, conference_id, [{"name": "Hà Dư", "state": "withdrawn"}])
    told = [findings.sentence(one) for one in adoptions.problems(office, conference_id, many)]
    assert told == ["Có mặt 30 trong khi danh sách chỉ có 1 đại biểu."]
    adoptions.record(office, conference_id, many)


def test_two_heads_and_a_word_of_address_without_marks_are_told(office: Office, conference_id: str) -> None:
    committees.add(office, conference_id, "Lò Văn Ân", title="Ong", seat="Trưởng Ban")
    committees.add(office, conference_id, "Hà Thị Dư", title="Bà", seat="Trưởng Ban")
    told = [findings.sentence(one) for one in committees.problems(office, conference_id)]
    assert told == [
        "Ban Tổ chức có 2 Trưởng Ban: Lò Văn Ân, Hà Thị Dư.",
        "Lò Văn Ân được xưng hô là “Ong”. Có phải là Ông?",
    ]


def subjects_of(office: Office, conference_id: str, *names: str) -> list[str]:
    add(office, conference_id, [{"name": name, "state": "chosen"} for name in names])
    with office.database.read() as r:
        return [str(r.value("SELECT id FROM subjects WHERE full_name = ?", (name,))) for name in names]


def told_of_vote(office: Office, conference_id: str) -> list[str]:
    told = [findings.sentence(one) for one in delegations.problems(office, conference_id)]
    return [one for one in told if "biểu quyết" in one]


def test_a_delegation_that_changed_after_its_vote_is_told_until_it_is_voted_on_again(
    office: Office, conference_id: str
) -> None:
    """Somebody nobody had voted for went to the upper congress, and the minutes had his name."""
    an, du, en = subjects_of(office, conference_id, "Lò Văn Ân", "Hà Thị Dư", "Ma Văn Én")
    ids = delegations.add(office, conference_id, [an, du]).ids
    delegations.remove(office, [ids[1]])
    ids = (ids[0], *delegations.add(office, conference_id, [du]).ids)
    adoptions.record(office, conference_id, Adoption(threshold="2/3"))  # the rule may be set before
    assert told_of_vote(office, conference_id) == []
    vote = Adoption(present=10, agreed=9, threshold="2/3", held_on=office.today)
    adoptions.record(office, conference_id, vote)
    assert told_of_vote(office, conference_id) == []
    delegations.remove(office, [ids[1]])
    delegations.add(office, conference_id, [en], reserve=True)
    (told,) = told_of_vote(office, conference_id)
    assert told == (
        "Danh sách đoàn đã đổi sau khi biểu quyết: thêm Ma Văn Én; bỏ Hà Thị Dư. Hãy biểu quyết lại rồi ghi kết quả."
    )
    assert [one.what for one in overview.overview(office).due if "biểu quyết" in one.what] == [told]
    assert paper_remarks.of_one(office, "adoption-minutes", conference_id) == told
    conferences.set_state(office, conference_id, "held")
    assert paper_remarks.of_one(office, "adoption-minutes", conference_id) == told
    assert "adoption.other_list" in {one.code for one in adoptions.problems(office, conference_id, vote)}
    adoptions.record(office, conference_id, vote)  # the same numbers, of the new list
    assert told_of_vote(office, conference_id) == [] and adoptions.adoption(office, conference_id) == vote
    history.undo(office)
    assert told_of_vote(office, conference_id) == [told]


def test_who_goes_and_comes_back_and_who_becomes_a_reserve(office: Office, conference_id: str) -> None:
    an, du = subjects_of(office, conference_id, "Lò Văn Ân", "Hà Thị Dư")
    ids = delegations.add(office, conference_id, [an, du]).ids
    adoptions.record(office, conference_id, Adoption(present=10, agreed=9))
    delegations.move(office, conference_id, ids[::-1])
    delegations.set_head(office, conference_id, ids[0])
    delegations.remove(office, [ids[1]])
    assert told_of_vote(office, conference_id) != []
    (back,) = delegations.add(office, conference_id, [du]).ids
    assert told_of_vote(office, conference_id) == [], "the same people in another order are the same list"
    delegations.set_reserve(office, [back], True)
    assert "Hà Thị Dư thành dự bị" in told_of_vote(office, conference_id)[0]
    history.undo(office)
    assert told_of_vote(office, conference_id) == []
    adoptions.clear(office, conference_id)
    delegations.remove(office, [back])
    assert told_of_vote(office, conference_id) == []


def test_a_vote_is_compared_without_reading_what_others_did_since(office: Office, conference_id: str) -> None:
    """Twenty votes and some years of history made the first page wait for seconds."""
    (an,) = subjects_of(office, conference_id, "Lò Văn Ân")
    delegations.add(office, conference_id, [an])
    adoptions.record(office, conference_id, Adoption(present=10, agreed=9))
    with office.database.write("Sửa nhiều lần") as w:
        for number in range(2_000):
            w.execute("UPDATE subjects SET position = ? WHERE id = ?", (f"Chức vụ {number}", an))
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 1

    connection = office.database._connection()
    connection.set_progress_handler(count, 1_000)
    assert delegation_votes.changed(office, conference_id) is None
    connection.set_progress_handler(None, 0)
    assert steps < 5, f"{steps},000 operations to compare one member"


def test_who_was_erased_since_the_vote_is_named_nowhere(office: Office, conference_id: str) -> None:
    an, du, en = subjects_of(office, conference_id, "Lò Văn Ân", "Hà Thị Dư", "Ma Văn Én")
    ids = delegations.add(office, conference_id, [an, du, en]).ids
    adoptions.record(office, conference_id, Adoption(present=10, agreed=9))
    delegations.remove(office, [ids[2]])
    subjects.erase(office, [du])
    (told,) = told_of_vote(office, conference_id)
    assert "bỏ Ma Văn Én." in told
    subjects.erase(office, [en])
    assert told_of_vote(office, conference_id) == []


def test_a_vote_that_was_emptied_and_came_back_is_still_the_vote_of_its_list(
    office: Office, conference_id: str
) -> None:
    """Ctrl+Z put the numbers back, and with them the old list passed for the one that was voted on."""
    an, du = subjects_of(office, conference_id, "Lò Văn Ân", "Hà Thị Dư")
    ids = delegations.add(office, conference_id, [an, du]).ids
    adoptions.record(office, conference_id, Adoption(present=10, agreed=9))
    delegations.remove(office, [ids[1]])
    told = told_of_vote(office, conference_id)
    assert told != []
    adoptions.record(office, conference_id, Adoption(threshold="2/3"))
    assert told_of_vote(office, conference_id) == []
    history.undo(office)
    assert told_of_vote(office, conference_id) == told
    history.redo(office)
    adoptions.record(office, conference_id, Adoption(present=10, agreed=8))
    assert told_of_vote(office, conference_id) == []


def test_a_word_of_address_typed_before_a_name_stands_in_its_own_column(office: Office, conference_id: str) -> None:
    """The decision printed 'Ông Lò Văn Ân' of one member and 'Bà Bà Trần Thị Hoa' or a bare name of the next."""
    committees.edit(office, conference_id, [CellChange(None, "full_name", "Bà Trần Thị Hoa")])
    pasted = [CellChange(None, "title", "Bà", 1), CellChange(None, "full_name", "Bà Lê Thị Lan", 1)]
    committees.edit(office, conference_id, [*pasted, CellChange(None, "full_name", "ông Vũ Mạnh Cường", 2)])
    committees.add(office, conference_id, "Ông Lò Văn Ân")
    committees.add(office, conference_id, "Ông Cao Thắng")  # a family name
    told = [(one.title, one.full_name) for one in committees.members(office, conference_id)]
    assert told == [
        ("Bà", "Trần Thị Hoa"),
        ("Bà", "Lê Thị Lan"),
        ("Ông", "Vũ Mạnh Cường"),
        ("Ông", "Lò Văn Ân"),
        ("", "Ông Cao Thắng"),
    ]
    row = committees.members(office, conference_id)[0].id
    committees.edit(office, conference_id, [CellChange(row, "full_name", "Ông Trần Văn Hòa")])
    first = committees.members(office, conference_id)[0]
    assert (first.title, first.full_name) == ("Ông", "Trần Văn Hòa")
    history.undo(office)
    assert committees.members(office, conference_id)[0].full_name == "Trần Thị Hoa"
