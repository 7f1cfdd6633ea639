"""One search over everything."""

from __future__ import annotations

from khenthuong_desktop.services import search
from khenthuong_desktop.services.office import Office
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
    from khenthuong_desktop.services import lists

    (person,) = add(office, "people", {"full_name": "Trần Bình"})
    lists.retire(office, "people", [person])
    assert search.find(office, "binh") == []
