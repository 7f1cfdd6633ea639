"""Scenarios: two ways of choosing can be laid side by side, and taking one up again loses nobody unseen."""

from __future__ import annotations

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import delegates, history, scenarios
from khenthuong_desktop.services.office import Office
from tests.services import conference_office as made


@pytest.fixture
def conference_id(office: Office) -> str:
    return made.conference(office, 4, shares=False)


@pytest.fixture
def people(office: Office, conference_id: str) -> list[str]:
    made.ask(office, conference_id, made.rule("women", 2))
    genders = ("female", "female", "male", "male")
    return made.add(office, conference_id, [{"name": f"P{n}", "gender": one} for n, one in enumerate(genders)])


def test_two_choices_stand_side_by_side(office: Office, conference_id: str, people: list[str]) -> None:
    delegates.choose(office, people[:2])
    women = scenarios.keep(office, conference_id, "Ưu tiên nữ")
    delegates.unchoose(office, people[:1])
    delegates.choose(office, people[2:])
    men = scenarios.keep(office, conference_id, "Ưu tiên nam")
    delegates.unchoose(office, people)
    seats, rule = scenarios.compare(office, conference_id, [women, men])
    assert (seats.label, seats.wanted, seats.now, seats.counts) == ("Đại biểu", 4, 0, (2, 3))
    assert (rule.label, rule.wanted, rule.now, rule.counts) == ("Nữ (≥ 2)", 2, 0, (2, 1))
    assert [(one.name, one.size) for one in scenarios.scenarios(office, conference_id)] == [
        ("Ưu tiên nữ", 2),
        ("Ưu tiên nam", 3),
    ]


def test_taking_one_up_again_is_one_undo(office: Office, conference_id: str, people: list[str]) -> None:
    delegates.choose(office, people[:2])
    kept = scenarios.keep(office, conference_id, "Ưu tiên nữ")
    delegates.unchoose(office, people[:2])
    delegates.choose(office, people[2:])
    assert scenarios.restore(office, kept) == scenarios.Restored(2, 2, (), ())
    assert made.states(office, people) == ["chosen", "chosen", "nominated", "nominated"]
    history.undo(office)
    assert made.states(office, people) == ["nominated", "nominated", "chosen", "chosen"]


def test_who_said_he_comes_stays_and_who_left_is_named(office: Office, conference_id: str, people: list[str]) -> None:
    delegates.choose(office, people[:2])
    kept = scenarios.keep(office, conference_id, "Lần một")
    delegates.choose(office, people[2:3])
    delegates.confirm(office, people[2:3])
    delegates.withdraw(office, people[0], "ốm", office.today)
    assert scenarios.restore(office, kept) == scenarios.Restored(0, 0, ("P2",), ("P0",))
    assert made.states(office, people) == ["withdrawn", "chosen", "confirmed", "nominated"]


def test_the_same_name_replaces_and_an_empty_one_is_refused(
    office: Office, conference_id: str, people: list[str]
) -> None:
    first = scenarios.keep(office, conference_id, "Lần một")
    delegates.choose(office, people)
    assert scenarios.keep(office, conference_id, "  lần một ") == first
    assert [one.size for one in scenarios.scenarios(office, conference_id)] == [4]
    with pytest.raises(UserError, match="no_name"):
        scenarios.keep(office, conference_id, " ")
    scenarios.remove(office, first)
    assert scenarios.scenarios(office, conference_id) == ()
    history.undo(office)
    assert len(scenarios.scenarios(office, conference_id)) == 1
