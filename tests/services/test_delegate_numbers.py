"""A number on a badge names one person for good: it must never be given to somebody else."""

from __future__ import annotations

import pytest

from khenthuong_desktop.services import delegates, history, lists
from khenthuong_desktop.services.office import Office
from tests.services.delegate_office import Made, last_step, made, people, record


@pytest.fixture
def made_one(office: Office) -> Made:
    return made(office)


@pytest.fixture
def four(office: Office, made_one: Made) -> list[str]:
    """Bình (guest), Ánh and Cường (models) with a seat, Dũng without one; Ánh is of the second unit."""
    first = people(office, "Trần Văn Bình", "Lê Văn Cường", "Đỗ Đức Dũng", unit_id=made_one.unit_ids[0])
    second = people(office, "Nguyễn Thị Ánh", unit_id=made_one.unit_ids[1])
    added = list(delegates.add(office, made_one.conference_id, [*first, *second]).ids)
    delegates.set_kind(office, added[:1], "guest")
    delegates.choose(office, [added[0], added[1], added[3]])
    return added


def numbers(office: Office, ids: list[str]) -> list[int | None]:
    return [record(office, one)["number"] for one in ids]


@pytest.mark.parametrize(
    ("order", "told"), [("name", [2, 3, None, 1]), ("kind", [3, 2, None, 1]), ("unit", [1, 2, None, 3])]
)
def test_numbers_follow_the_order_asked_and_only_for_seats(
    office: Office, made_one: Made, four: list[str], order: str, told: list[int | None]
) -> None:
    assert delegates.number(office, made_one.conference_id, order) == 3  # type: ignore[arg-type]
    assert numbers(office, four) == told
    history.undo(office)
    assert numbers(office, four) == [None] * 4


def test_printed_numbers_stay_and_those_who_come_later_get_the_next(
    office: Office, made_one: Made, four: list[str]
) -> None:
    delegates.number(office, made_one.conference_id, "name")
    assert delegates.mark_printed(office, made_one.conference_id) == 3
    delegates.withdraw(office, four[1], "ốm")
    delegates.replace(office, four[1], four[2])
    assert delegates.number(office, made_one.conference_id, "kind", again=True) == 1
    assert numbers(office, four) == [2, 3, 4, 1], "the number of who left names nobody else"
    assert delegates.mark_printed(office, made_one.conference_id) == 1
    assert last_step(office).left_office is not None, "undo says that it is on paper"


def test_what_is_on_no_paper_yet_may_be_numbered_anew(office: Office, made_one: Made, four: list[str]) -> None:
    delegates.number(office, made_one.conference_id, "name")
    delegates.number(office, made_one.conference_id, "unit")
    assert numbers(office, four) == [2, 3, None, 1], "who has a number keeps it"
    delegates.number(office, made_one.conference_id, "unit", again=True)
    assert numbers(office, four) == [1, 2, None, 3]


def test_press_and_helpers_are_no_delegates_with_a_number(office: Office, made_one: Made, four: list[str]) -> None:
    delegates.set_kind(office, four[:1], "press")
    assert delegates.number(office, made_one.conference_id) == 2
    assert record(office, four[0])["number"] is None


def test_removing_who_has_a_printed_number_keeps_the_row(office: Office, made_one: Made, four: list[str]) -> None:
    delegates.number(office, made_one.conference_id)
    delegates.mark_printed(office, made_one.conference_id)
    lists.retire(office, "delegates", [four[0], four[2]])
    assert record(office, four[0])["state"] == "withdrawn"
    with office.database.read() as r:
        assert r.record("delegates", four[2]) is None
    history.undo(office)
    assert [record(office, one)["state"] for one in (four[0], four[2])] == ["chosen", "nominated"]
