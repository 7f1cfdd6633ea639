"""What the officer asks of a list every week is kept under a name, and can be taken back like anything else."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import Filter, Query, Sort
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, lists, saved_filters
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office
from tests.services.test_lists import add

QUERY = Query(
    "lan", (Filter("gender", "is", ("female",)), Filter("birth_date", "age", ("18", "35"))), (Sort("unit_id", True),)
)


def names(office: Office) -> list[str]:
    return [one.name for one in saved_filters.saved(office, "people")]


def test_saved_renamed_removed_and_each_can_be_taken_back(office: Office) -> None:
    one = saved_filters.save(office, "people", " Nữ  thanh niên ", QUERY)
    assert saved_filters.saved(office, "people") == [(one, "Nữ thanh niên", QUERY)]
    assert saved_filters.saved(office, "households") == []
    saved_filters.rename(office, one, "Nữ trẻ")
    assert names(office) == ["Nữ trẻ"]
    saved_filters.remove(office, one)
    assert names(office) == []
    history.undo(office)
    history.undo(office)
    assert names(office) == ["Nữ thanh niên"]
    assert check(office) == []
    history.undo(office)
    assert names(office) == []


def test_the_same_name_replaces_and_another_ones_name_is_not_taken(office: Office) -> None:
    one = saved_filters.save(office, "people", "Nữ", QUERY)
    assert saved_filters.save(office, "people", "NỮ", Query("an")) == one
    assert [(found.name, found.query.text) for found in saved_filters.saved(office, "people")] == [("NỮ", "an")]
    other = saved_filters.save(office, "people", "Nam", QUERY)
    with pytest.raises(UserError, match="name_taken"):
        saved_filters.rename(office, other, "nữ")


@pytest.mark.parametrize(
    ("name", "query", "code"), [("", QUERY, "no_name"), (" - ", QUERY, "no_name"), ("a", Query(), "empty")]
)
def test_nothing_to_save_is_said(office: Office, name: str, query: Query, code: str) -> None:
    with pytest.raises(UserError, match=code):
        saved_filters.save(office, "people", name, query)


def test_a_column_of_a_later_program_is_left_out(office: Office) -> None:
    saved_filters.save(office, "people", "a", Query("an", (Filter("future", "is", ("x",)), Filter("", "rejected"))))
    assert saved_filters.saved(office, "people")[0].query == Query("an", (Filter("", "rejected"),))


def test_ages_are_counted_from_the_day_of_asking(office: Office) -> None:
    today = office.today
    day = f"{today.month:02}-{today.day:02}"
    born = {
        "đúng 18": f"{today.year - 18}-{day}",
        "chưa 36": f"{today.year - 36}-12-31",
        "đã 36": f"{today.year - 36}-{day}",
        "chỉ có năm, có thể 35": str(today.year - 36),
        "chưa 18": f"{today.year - 18}-12-31",
        "không rõ": "",
    }
    ids = add(office, "people", *({"full_name": "Lò Văn Ân", "birth_date": value} for value in born.values()))
    asked = Query(filters=(Filter("birth_date", "age", ("18", "35")),))
    shown = {row.id for row in lists.page(office, "people", asked, 0, 99)}
    kept = {name for name, one in zip(born, ids, strict=True) if one in shown}
    assert kept == {"đúng 18", "chưa 36", "chỉ có năm, có thể 35"}
    assert lists.count(office, "people", Query(filters=(Filter("birth_date", "age", ("36", "")),))) == 2
