"""Looking for duplicates: found by number, name and unit; told apart once and never asked again; never by itself."""

from __future__ import annotations

import pytest

from khenthuong_desktop.services import duplicates, history, lists
from khenthuong_desktop.services.office import Office
from tests.services.test_lists import add

CARD = "022183004417"


@pytest.fixture
def quarters(office: Office) -> Office:
    for name in ("Khu phố 1", "Khu phố 3"):
        add(office, "units", {"name": name, "kind": "Khu phố"})
    return office


def person(office: Office, name: str, born: str = "", unit: str = "", card: str = "") -> str:
    cells = {"full_name": name, "birth_date": born, "unit_id": unit, "national_id": card}
    return add(office, "people", {key: text for key, text in cells.items() if text})[0]


def found(office: Office) -> list[tuple[set[str], tuple[str, ...]]]:
    return [({pair.first.id, pair.second.id}, pair.reasons) for pair in duplicates.find(office).pairs]


def test_each_reason_finds_its_pair_and_the_strongest_stands_first(quarters: Office) -> None:
    hung, hung2 = (
        person(quarters, name, "1980", unit)
        for name, unit in (("Nguyễn Văn Hùng", "KP 1"), ("Nguyễn Văn Hưng", "KP 3"))
    )
    loan, toan = (person(quarters, name, "1975", "Khu phố 3") for name in ("Trần Thị Loan", "Trần Thị Toan"))
    hanh, other = (person(quarters, name, card=CARD) for name in ("Bùi Thị Hạnh", "Bùi Hồng Hạnh"))
    person(quarters, "Lò Văn Ân", "1990", "Khu phố 1")
    assert found(quarters) == [
        ({hanh, other}, ("national_id",)),
        ({hung, hung2}, ("name_year",)),
        ({loan, toan}, ("near_name_unit",)),
    ]
    (first,) = [pair for pair in duplicates.find(quarters).pairs if pair.reasons == ("name_year",)]
    assert {first.first_unit, first.second_unit} == {"Khu phố 1", "Khu phố 3"}


def test_collectives_of_two_quarters_are_two(quarters: Office) -> None:
    for unit in ("Khu phố 1", "Khu phố 3"):
        add(quarters, "collectives", {"full_name": "Chi hội Phụ nữ", "unit_id": unit})
    twice = [add(quarters, "collectives", {"full_name": "Tổ an ninh", "unit_id": "Khu phố 1"})[0] for _ in range(2)]
    assert found(quarters) == [(set(twice), ("name_unit",))]


def test_two_that_were_told_apart_are_not_asked_about_again(office: Office) -> None:
    first, second = (person(office, name, "1980") for name in ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng"))
    assert len(found(office)) == 1
    duplicates.tell_apart(office, second, first)
    assert found(office) == [] and duplicates.likely(office, first) == ()
    assert "Nguyễn Văn Hùng" in history.undo(office).reason
    assert len(found(office)) == 1
    duplicates.tell_apart(office, first, second)
    duplicates.tell_apart(office, second, first)  # said twice is said once
    assert found(office) == []


def test_one_subject_is_compared_at_once_with_all(quarters: Office) -> None:
    asked = person(quarters, "Trần Thị Loan", "1975", "Khu phố 3", CARD)
    near = person(quarters, "Trần Thị Loann", "", "Khu phố 3")
    same = person(quarters, "TRẦN THỊ LOAN", "1/2/1975", "Khu phố 1")
    card = person(quarters, "Trần Loan", card=CARD)
    person(quarters, "Trần Thị Loan", "1999", "Khu phố 1")
    told = [(pair.second.id, pair.reasons[0]) for pair in duplicates.likely(quarters, asked)]
    assert told == [(card, "national_id"), (same, "name_year"), (near, "near_name_unit")]
    assert all(pair.first.id == asked for pair in duplicates.likely(quarters, asked))
    assert duplicates.found_of(duplicates.likely(quarters, asked)[0]).fact("name") == "Trần Loan"


def test_the_removed_are_not_asked_about(office: Office) -> None:
    first, second = (person(office, "Nguyễn Văn Hùng", "1980") for _ in range(2))
    lists.retire(office, "people", [second])
    assert found(office) == [] and duplicates.likely(office, first) == ()


def test_progress_and_count(quarters: Office) -> None:
    for _ in range(3):
        person(quarters, "Nguyễn Văn Hùng", "1980", "Khu phố 1")
    seen: list[tuple[int, int]] = []
    assert duplicates.find(quarters, lambda done, of: seen.append((done, of))).count == 3
    assert seen[0][0] == 0 and seen[-1][0] == seen[-1][1]
    assert duplicates.size(quarters) == 3
