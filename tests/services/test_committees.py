"""The organising committee and the vote on the delegation: seats in their order, numbers that add up, a verdict."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.adoptions import Adoption
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import adoptions, committees, delegations, history, lists
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
    adoptions.record(office, conference_id, Adoption(present=142, agreed=71, held_on=date(2026, 12, 15)))
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
