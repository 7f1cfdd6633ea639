"""Lists: pages from both ends, order, search, filters, counts, and what is masked."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import CellChange, Filter, Query, Sort
from khenthuong_desktop.services import lists
from khenthuong_desktop.services.office import Office

EVERYTHING = Query(reveal=True)


def add(office: Office, name: str, *rows: dict[str, str]) -> tuple[str, ...]:
    changes = [CellChange(None, key, text, n) for n, row in enumerate(rows) for key, text in row.items()]
    return lists.edit(office, name, changes).new_rows


def column(office: Office, name: str, key: str, query: Query = EVERYTHING) -> list[str]:
    place = [c.key for c in lists.columns(office, name)].index(key)
    return [row.texts[place] for row in lists.page(office, name, query, 0, 1000)]


@pytest.fixture
def register(office: Office) -> Office:
    add(
        office,
        "units",
        {"name": "Khu phố 10", "kind": "Khu phố", "aliases": "KP10"},
        {"name": "Khu phố 3", "kind": "Khu phố", "aliases": "KP 3; khu 3"},
        {"name": "Trường THCS Hoa Mai", "kind": "Trường học"},
    )
    add(
        office,
        "people",
        {"full_name": "Nguyễn Thị Ánh", "gender": "Nữ", "unit_id": "KP 3", "birth_date": "1984"}
        | {"position": "Nông dân"},
        {"full_name": "Lò Văn Ân", "gender": "Nam", "unit_id": "khu pho 10", "birth_date": "20/11/1990"},
        {"full_name": "Đỗ Đức Ăn", "gender": "Nam", "unit_id": "Khu phố 3", "birth_date": "3/1984"},
        {"full_name": "Trần An", "gender": "Nam", "unit_id": "Trường THCS Hoa Mai", "position": "Giáo viên"},
        {"full_name": "H'Hen Niê", "gender": "Nữ", "sort_name": "Hen", "ethnicity": "Ê-đê"},
    )
    return office


def test_people_stand_in_the_order_of_given_names_and_units_by_their_number(register: Office) -> None:
    assert column(register, "people", "full_name") == [
        "Trần An",
        "Nguyễn Thị Ánh",
        "Đỗ Đức Ăn",
        "Lò Văn Ân",
        "H'Hen Niê",
    ]
    assert column(register, "units", "name") == ["Khu phố 3", "Khu phố 10", "Trường THCS Hoa Mai"]


@pytest.mark.parametrize("sort", [(), (Sort("birth_date"),), (Sort("unit_id", True), Sort("full_name"))])
def test_pages_from_the_front_and_from_the_end_make_one_list(office: Office, sort: tuple[Sort, ...]) -> None:
    """Rows behind the middle are fetched from the end: none may be missing or twice, also among equals."""
    add(office, "people", *({"full_name": "Lê Văn An", "birth_date": str(1950 + n % 3)} for n in range(53)))
    query = Query(sort=sort)
    whole = [row.id for row in lists.page(office, "people", query, 0, 53)]
    assert len(set(whole)) == 53
    for size in (7, 10):
        paged = [
            row.id for start in range(0, 53, size) for row in lists.page(office, "people", query, start, size, of=53)
        ]
        assert paged == whole
    assert [lists.position(office, "people", query, row_id) for row_id in whole] == list(range(53))


def test_words_are_found_without_marks_in_any_order_and_by_every_name_of_the_unit(register: Office) -> None:
    assert column(register, "people", "full_name", Query("anh nguyen")) == ["Nguyễn Thị Ánh"]
    assert column(register, "people", "full_name", Query("kp3 an")) == ["Nguyễn Thị Ánh", "Đỗ Đức Ăn"]
    assert column(register, "people", "full_name", Query("giao vien")) == ["Trần An"]
    assert column(register, "people", "full_name", Query("hen")) == ["H'Hen Niê"]
    assert column(register, "units", "name", Query("khu 3")) == ["Khu phố 3"]


def test_filters_combine_and_partial_dates_lie_within_their_year(register: Office) -> None:
    men = Filter("gender", "is", ("male",))
    of_1984 = Filter("birth_date", "between", ("1984", "1984"))
    assert column(register, "people", "full_name", Query(filters=(of_1984,))) == ["Nguyễn Thị Ánh", "Đỗ Đức Ăn"]
    assert column(register, "people", "full_name", Query(filters=(of_1984, men))) == ["Đỗ Đức Ăn"]
    assert column(register, "people", "full_name", Query(filters=(Filter("unit_id", "empty"),))) == ["H'Hen Niê"]
    assert column(register, "people", "full_name", Query(filters=(Filter("position", "contains", ("nong",)),))) == [
        "Nguyễn Thị Ánh"
    ]
    assert lists.count(register, "people", Query(filters=(men,))) == 3
    assert lists.value_counts(register, "people", Query(), "gender") == {"male": 3, "female": 2}


def test_sensitive_columns_are_masked_until_asked_for(register: Office) -> None:
    add(register, "people", {"full_name": "Bùi Mai", "national_id": "022184004417", "ethnicity": "Mường"})
    masked = Query("bui mai")
    assert column(register, "people", "national_id", masked) == ["022•••••4417"]
    assert column(register, "people", "ethnicity", masked) == ["•••"]
    assert column(register, "people", "ethnicity", Query("bui mai", reveal=True)) == ["Mường"]


def test_the_line_below_counts_and_sums_what_the_list_shows(office: Office) -> None:
    add(
        office,
        "collectives",
        {"full_name": "Chi hội 1", "member_count": "1.200"},
        {"full_name": "Chi hội 2", "member_count": "30"},
    )
    assert lists.totals(office, "collectives", Query()) == {"full_name": "2 tập thể", "member_count": "1.230"}
    assert lists.totals(office, "collectives", Query("2"))["member_count"] == "30"
    for low, high, number in (("30", "31", 1), ("31", "", 1), ("", "", 2), ("5", "29", 0)):
        between = Query(filters=(Filter("member_count", "between", (low, high)),))
        assert lists.count(office, "collectives", between) == number


def test_the_kept_counts_follow_every_change_and_its_undo(register: Office) -> None:
    from khenthuong_desktop.services import history

    def counted() -> tuple[int, list[str]]:
        return lists.count(register, "people", Query()), column(register, "units", "people")

    assert counted() == (5, ["2", "1", "1"])
    first = lists.page(register, "people", Query("tran an"), 0, 1)[0].id
    lists.edit(register, "people", [CellChange(first, "unit_id", "KP 3")])
    assert counted() == (5, ["3", "1", "0"])
    lists.retire(register, "people", [first])
    assert counted() == (4, ["2", "1", "0"])
    history.undo(register)
    history.undo(register)
    assert counted() == (5, ["2", "1", "1"])


def test_every_column_has_a_heading_and_every_choice_a_catalogue(office: Office) -> None:
    """A heading in English, or an empty list of choices, is what the officer would meet."""
    from khenthuong_desktop.wording.columns import heading

    for name in lists.DEFINITIONS:
        for one in lists.columns(office, name):
            assert heading(name, one.key).strip()
            if one.editable and one.kind in ("choice", "choices", "flag"):
                assert lists.choices(office, name, one.key), (name, one.key)


def test_a_row_is_found_in_a_list_that_stands_in_the_order_of_its_units(register: Office) -> None:
    with register.database.write("Phân bổ") as w:
        conference = w.insert("conferences", {"occasion": "models", "form": "Hội nghị", "name": "Hội nghị"})
        for row in lists.page(register, "units", EVERYTHING, 0, 9):
            w.insert("allotments", {"conference_id": conference, "unit_id": row.id, "number": 1})
    own = Query(filters=(Filter("conference_id", "is", (conference,)),))
    ids = [row.id for row in lists.page(register, "allotments", own, 0, 9)]
    assert len(ids) > 1
    assert [lists.position(register, "allotments", own, row_id) for row_id in ids] == list(range(len(ids)))
