"""Who goes on to the upper congress: allotted from above, in order, with reserves and one head."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from khenthuong_desktop.domain.composition import Rule
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import composition_rules, conferences, delegations, history
from khenthuong_desktop.services.office import Office

WOMEN = Rule("", "women", "", "all", "least", "heads", Fraction(2), "up", True, "")


@pytest.fixture
def conference_id(office: Office) -> str:
    settings = conferences.draft_from_tier(office, "uong_bi_ward")
    return conferences.create(office, replace(settings, held_on=date(2026, 12, 11)))


@pytest.fixture
def people(office: Office, conference_id: str) -> dict[str, str]:
    """Four delegates with a seat, somebody without one, a retired person and a collective; all by their names."""
    found: dict[str, str] = {}
    with office.database.write("Thêm người") as w:
        for name, gender in (("An", "female"), ("Bình", "male"), ("Chi", "female"), ("Dũng", "male"), ("Em", "male")):
            values = {"full_name": name, "kind": "individual", "gender": gender}
            found[name] = w.insert("subjects", {**values, "search_key": f" {name}", "sort_key": name})
            if name != "Em":
                delegate = {"conference_id": conference_id, "subject_id": found[name], "state": "chosen"}
                found[f"đại biểu {name}"] = w.insert("delegates", delegate)
        for name, kind in (("Già", "individual"), ("Tổ 5", "collective")):
            values = {"full_name": name, "kind": kind, "search_key": f" {name}", "sort_key": name}
            found[name] = w.insert("subjects", values)
        w.update("subjects", found["Già"], {"retired_on": "2026-01-01"})
    return found


def names(office: Office, conference_id: str) -> list[str]:
    return [one.name for one in delegations.members(office, conference_id)]


def test_members_stand_in_their_order_and_know_their_seat(
    office: Office, conference_id: str, people: dict[str, str]
) -> None:
    added = delegations.add(office, conference_id, [people["Chi"], people["An"], people["Em"]])
    assert names(office, conference_id) == ["Chi", "An", "Em"]
    first, _, last = delegations.members(office, conference_id)
    assert (first.delegate_id, first.state) == (people["đại biểu Chi"], "chosen")
    assert (last.delegate_id, last.state) == (None, None)
    delegations.move(office, conference_id, [added.ids[2]])
    assert names(office, conference_id) == ["Em", "Chi", "An"]
    history.undo(office)
    assert names(office, conference_id) == ["Chi", "An", "Em"]


def test_who_cannot_go_is_told_and_keeps_nobody_out(office: Office, conference_id: str, people: dict[str, str]) -> None:
    delegations.add(office, conference_id, [people["An"]])
    added = delegations.add(office, conference_id, [people[one] for one in ("An", "Già", "Tổ 5", "Bình")])
    assert [(one.name, one.reason) for one in added.skipped] == [
        ("An", "already"),
        ("Già", "retired"),
        ("Tổ 5", "not_a_person"),
    ]
    assert all(one.name in one.sentence() for one in added.skipped)
    assert names(office, conference_id) == ["An", "Bình"]


def test_reserves_stand_behind_and_head_is_one(office: Office, conference_id: str, people: dict[str, str]) -> None:
    added = delegations.add(office, conference_id, [people[one] for one in ("An", "Bình", "Chi")])
    an, binh, _ = added.ids
    delegations.set_reserve(office, [an], True)
    assert names(office, conference_id) == ["Bình", "Chi", "An"]
    with pytest.raises(UserError) as refused:
        delegations.set_head(office, conference_id, an)
    assert refused.value.code == "delegation.head_is_no_reserve"
    delegations.set_head(office, conference_id, binh)
    delegations.set_reserve(office, [an], False)
    delegations.set_head(office, conference_id, an)
    assert [one.name for one in delegations.members(office, conference_id) if one.head] == ["An"]
    with pytest.raises(UserError):
        delegations.set_reserve(office, [binh, an], True)
    assert not any(one.reserve for one in delegations.members(office, conference_id))
    delegations.remove(office, [an])
    assert names(office, conference_id) == ["Bình", "Chi"]


def test_its_composition_counts_by_what_the_upper_level_asks(
    office: Office, conference_id: str, people: dict[str, str]
) -> None:
    delegations.allot(
        office, conference_id, upper_event="Đại hội", upper_body="UBND tỉnh", size=3, source="Công văn số 7"
    )
    share = replace(WOMEN, measure="percent", amount=Fraction(50))
    composition_rules.save(office, conference_id, [WOMEN, share], delegation=True)
    delegations.add(office, conference_id, [people["An"], people["Bình"]])
    board, candidates = delegations.board(office, conference_id)
    assert {one.id for one in candidates} == {people[one] for one in ("An", "Bình", "Chi", "Dũng")}
    first, second = board.standings()
    assert (first.target.wanted, first.chosen, first.missing, first.nominated) == (2, 1, 1, 2)
    assert second.target.wanted == 2  # half of three, rounded up
    board.tick(people["Chi"])
    assert board.standings()[0].missing == 0


def test_what_does_not_fit_is_told(office: Office, conference_id: str, people: dict[str, str]) -> None:
    def codes() -> set[str]:
        return {one.code for one in delegations.problems(office, conference_id)}

    assert codes() == set()
    delegations.allot(office, conference_id, upper_event="Đại hội", upper_body="", size=2, source="")
    added = delegations.add(office, conference_id, [people["An"]])
    assert codes() == {"delegation.under_size", "delegation.no_head"}
    delegations.set_head(office, conference_id, added.ids[0])
    delegations.add(office, conference_id, [people["Bình"], people["Chi"]])
    assert codes() == {"delegation.over_size"}
    with office.database.write("Rút") as w:
        w.update("delegates", people["đại biểu Chi"], {"state": "withdrawn"})
        w.update("subjects", people["Bình"], {"retired_on": "2026-11-01"})
    assert codes() == {"delegation.over_size", "delegation.left", "delegation.retired"}


def test_who_stands_twice_after_a_merge_is_told(office: Office, conference_id: str, people: dict[str, str]) -> None:
    added = delegations.add(office, conference_id, [people["An"], people["Bình"]])
    with office.database.write("Gộp") as w:
        w.update("delegation_members", added.ids[1], {"subject_id": people["An"]})
    assert "delegation.twice" in {one.code for one in delegations.problems(office, conference_id)}
    board, _ = delegations.board(office, conference_id)
    assert board.standings() == ()


def test_the_number_from_above_is_a_setting_with_its_document(office: Office, conference_id: str) -> None:
    delegations.allot(
        office, conference_id, upper_event="Đại hội tỉnh", upper_body="UBND tỉnh", size=5, source="CV số 9"
    )
    kept = conferences.conference(office, conference_id)
    assert (kept.upper_event, kept.delegation_size, kept.delegation_source) == ("Đại hội tỉnh", 5, "CV số 9")
    with pytest.raises(UserError):
        delegations.allot(office, conference_id, upper_event="", upper_body="", size=-1, source="")
    assert conferences.conference(office, conference_id) == kept


def test_nobody_chosen_is_refused(office: Office, conference_id: str) -> None:
    with pytest.raises(UserError) as refused:
        delegations.add(office, conference_id, [])
    assert refused.value.code == "subjects.none_chosen"
