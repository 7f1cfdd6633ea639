"""One search over everything."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import Query, Sort
from khenthuong_desktop.services import lists, search
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import answers
from tests.services.conference_office import add as conference_people
from tests.services.conference_office import conference
from tests.services.test_lists import add


def test_names_come_before_other_hits_and_every_kind_is_found(office: Office) -> None:
    add(office, "units", {"name": "Khu phố 3", "kind": "Khu phố", "aliases": "KP 3"})
    add(
        office,
        "people",
        {"full_name": "Trần Bình", "unit_id": "KP 3", "position": "Công an viên"},
        {"full_name": "Hoàng Văn Công", "unit_id": "KP 3", "national_id": "022090001234"},
    )
    add(office, "households", {"full_name": "Hộ ông Công Minh", "unit_id": "KP 3"})
    found = [hit.title for hit in search.find(office, "cong")]
    assert set(found[:2]) == {"Hoàng Văn Công", "Hộ ông Công Minh"}
    assert found[2] == "Trần Bình"
    assert next((hit.list, hit.title) for hit in search.find(office, "kp3")) == ("units", "Khu phố 3")
    assert [hit.title for hit in search.find(office, "0900012")] == ["Hoàng Văn Công"]
    assert search.find(office, "  '- ") == []


def test_what_was_removed_is_not_found(office: Office) -> None:
    (person,) = add(office, "people", {"full_name": "Trần Bình"})
    lists.retire(office, "people", [person])
    assert search.find(office, "binh") == []


def test_a_name_that_many_bear_shows_every_kind_in_the_order_of_the_lists_and_says_that_there_is_more(
    office: Office,
) -> None:
    add(office, "households", *({"full_name": f"Hộ ông Nguyễn Văn {n:03}"} for n in range(40)))
    add(office, "people", *({"full_name": f"Nguyễn Văn A{n:03}"} for n in reversed(range(40))))
    add(office, "people", {"full_name": "Lê Ánh", "position": "Nguyễn gì đó"})
    hits, cut = search.look(office, "nguyen", 30)
    assert cut and len(hits) == 30
    assert [hit.title for hit in hits[:3]] == ["Nguyễn Văn A000", "Nguyễn Văn A001", "Nguyễn Văn A002"]
    assert hits[-1].title.startswith("Hộ ông Nguyễn")
    assert [hit.list for hit in hits] == sorted((hit.list for hit in hits), reverse=True)  # people before households
    hits, cut = search.look(office, "nguyen", 200)
    assert (cut, len(hits), hits[-1].title) == (False, 81, "Lê Ánh")


def test_a_number_is_found_as_it_is_read_out(office: Office) -> None:
    (person,) = add(office, "people", {"full_name": "Bùi Thị Hạnh", "national_id": "022090004417"})
    for typed in ("022 090 004417", "022.090.004417", "022-090-004-417", "hanh 090 004 417", "022090004417"):
        assert [hit.id for hit in search.find(office, typed)] == [person], typed
        assert lists.count(office, "people", Query(typed)) == 1


def test_a_name_behind_very_many_others_is_found(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, small in {"COMMON": 2, "_WALKED": 5, "_ENOUGH": 4}.items():
        monkeypatch.setattr(answers, name, small)
    add(office, "people", *({"full_name": f"Lê Văn A{n}"} for n in range(20)), {"full_name": "Trần Yến"})
    assert [hit.title for hit in search.find(office, "yen")] == ["Trần Yến"]
    assert search.find(office, "van yen") == []


def test_a_unit_written_together_is_the_unit_and_no_longer_number(office: Office) -> None:
    add(office, "units", *({"name": f"Khu phố {n}", "kind": "Khu phố"} for n in (3, 30)))
    one, _ = add(
        office,
        "people",
        {"full_name": "Trần Thị Lan", "unit_id": "Khu phố 3"},
        {"full_name": "Lê Thị Lan", "unit_id": "Khu phố 30"},
    )
    assert [hit.id for hit in search.find(office, "KP3 lan")] == [one]
    assert [hit.id for hit in search.find(office, "lan kp3")] == [one]
    assert [hit.title for hit in search.find(office, "khupho3")] == []
    assert [hit.title for hit in search.find(office, "kp3")] == ["Khu phố 3", "Trần Thị Lan"]


def test_the_list_shows_those_whose_name_is_meant_first_unless_a_column_was_chosen(office: Office) -> None:
    add(
        office,
        "people",
        {"full_name": "Trần Bình", "position": "Công an viên"},
        {"full_name": "Lê Văn Công", "position": "Nông dân"},
    )
    shown = [row.texts[0] for row in lists.page(office, "people", Query("cong"), 0, 9)]
    assert shown == ["Lê Văn Công", "Trần Bình"]
    by_name = Query("cong", sort=(Sort("full_name"),))
    assert [row.texts[0] for row in lists.page(office, "people", by_name, 0, 9)] == ["Trần Bình", "Lê Văn Công"]


def test_a_name_with_the_marks_that_were_typed_comes_first(office: Office) -> None:
    """Whoever types 'Ánh' with its mark means her, and not the Ảnh who stands before her in the alphabet."""
    add(office, "people", *({"full_name": name} for name in ("Đoàn Thị Ảnh", "Đoàn Thị Anh", "Đoàn Thị Ánh")))
    in_order = [hit.title for hit in search.find(office, "doan thi anh")]
    assert in_order[-1] == "Đoàn Thị Ánh", "without marks the order of the list holds"
    assert [hit.title for hit in search.find(office, "Đoàn Thị Ánh")] == ["Đoàn Thị Ánh", *in_order[:2]]
    query = Query("ánh đoàn")
    shown = lists.page(office, "people", query, 0, 3)
    assert [row.texts[0] for row in shown] == ["Đoàn Thị Ánh", *in_order[:2]]
    assert lists.position(office, "people", query, shown[0].id) == 0
    backwards = Query("Ánh", sort=(Sort("full_name"),))
    assert [row.texts[0] for row in lists.page(office, "people", backwards, 0, 3)] == in_order


def test_a_delegate_is_found_by_name_before_who_is_only_of_a_unit_so_called(office: Office) -> None:
    """Lists without an index of words: Lê Thị Thu Ảnh of Khu phố Đoàn Kết stood before Đoàn Thị Ánh."""
    add(office, "units", {"name": "Khu phố Đoàn Kết", "kind": "Khu phố"})
    (unit,) = (row.id for row in lists.page(office, "units", Query(), 0, 1))
    created = conference(office, 10)
    names = ("Đoàn Thị Ánh", "Lê Thị Thu Ảnh")
    people = add(office, "people", *({"full_name": name} for name in names))
    ids = conference_people(office, created, [{"name": "", "subject_id": one, "unit_id": unit} for one in people])
    for text, expected in (("doan anh", [ids[1], ids[0]]), ("Đoàn Thị Ánh", ids)):
        query = Query(text)
        assert [row.id for row in lists.page(office, "delegates", query, 0, 9)] == expected
        assert [row.id for row in lists.page(office, "delegates", query, 1, 1)] == expected[1:], "from the end as well"
        assert [lists.position(office, "delegates", query, one) for one in expected] == [0, 1]
        assert list(lists.answer(office, "delegates", query).places) == [
            lists.place_of(office, "delegates", one) for one in expected
        ]
