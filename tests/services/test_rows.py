"""The shape of rows that scripts of an office rely on."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import lists, rows
from khenthuong_desktop.services.office import Office


def add(office: Office, to: str, **cells: str) -> str:
    outcome = lists.edit(office, to, [CellChange(None, key, text) for key, text in cells.items()])
    assert outcome.rejected == ()
    return outcome.new_rows[0]


def test_a_person_is_given_in_full_with_labels(office: Office) -> None:
    add(office, "units", name="Khu phố 3", kind="Khu phố", aliases="KP 3")
    person = add(
        office,
        "people",
        full_name="Bùi Thị Hạnh",
        gender="Nữ",
        birth_date="14/3/1982",
        national_id="022182004417",
        ethnicity="Mường",
        unit_id="KP 3",
        direct_worker="x",
        honours="Nhà giáo ưu tú",
        party_since="2010",
    )
    found = list(rows.rows(office, "people"))
    assert found == [rows.row(office, "people", person)]
    said = {key: value for key, value in found[0].items() if value is not None}
    assert said == {
        "id": person,
        "kind": "individual",
        "full_name": "Bùi Thị Hạnh",
        "gender": "Nữ",
        "birth_date": "1982-03-14",
        "national_id": "022182004417",
        "ethnicity": "Mường",
        "unit": "Khu phố 3",
        "direct_worker": True,
        "honours": ["Nhà giáo ưu tú"],
        "party_since": "2010",
        "revision": 1,
    }
    empty = {key for key, value in found[0].items() if value is None}
    assert {"religion", "position", "former_unit", "field", "economic_sector", "phone", "notes"} <= empty


def test_a_flag_that_says_no_is_not_an_empty_one(office: Office) -> None:
    add(office, "people", full_name="Lò Văn Ân", direct_worker="không")
    found = next(rows.rows(office, "people"))
    assert found["direct_worker"] is False
    assert found["party_member"] is None


def test_a_sub_group_no_catalogue_knows_is_given_as_it_was_said(office: Office) -> None:
    add(office, "people", full_name="Lò Văn Ân", ethnicity="Dao Quần Chẹt nhóm riêng")
    assert next(rows.rows(office, "people"))["ethnicity"] == "Dao Quần Chẹt nhóm riêng"


def test_collectives_and_households_stand_beside_people_in_one_list(office: Office) -> None:
    add(office, "people", full_name="Lò Văn Ân")
    add(office, "collectives", full_name="Tổ may số 2", member_count="12")
    add(office, "households", full_name="Hộ ông Lò Văn Ân")
    kinds = {row["full_name"]: row["kind"] for row in rows.rows(office, "subjects")}
    assert kinds == {"Lò Văn Ân": "individual", "Tổ may số 2": "collective", "Hộ ông Lò Văn Ân": "household"}
    assert next(rows.rows(office, "collectives"))["member_count"] == 12


def test_every_page_comes_once_and_in_order(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "ROWS_OF_A_PAGE", 2)
    for name in ("Tô Yến", "Lò Ân", "Bùi Ánh", "Vũ Dũng", "Lê Đức"):
        add(office, "people", full_name=name)
    names = [row["full_name"] for row in rows.rows(office, "people")]
    assert names == ["Bùi Ánh", "Lò Ân", "Vũ Dũng", "Lê Đức", "Tô Yến"]


def test_history_says_codes_and_moments(office: Office) -> None:
    add(office, "people", full_name="Lò Văn Ân")
    newest = next(rows.rows(office, "history"))
    assert newest["reason"] == "Thêm cá nhân: Lò Văn Ân"
    assert (newest["at"], newest["user"], newest["state"]) == ("2026-11-20T10:00:00+07:00", "An", "do")
    assert isinstance(newest["id"], str)


def test_a_row_that_is_not_there_is_none(office: Office) -> None:
    assert rows.row(office, "people", "nobody") is None
