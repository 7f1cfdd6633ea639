"""Units that nobody has entered: they keep no person out, stand red in the register, and can be added in one go."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.services import history, imports, lists, overview, red_cells
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.imports import NewUnit
from khenthuong_desktop.services.office import Office
from tests.services.test_imports import (
    add_units,
    codes,
    edit,
    file_of,
    opened,
    person,
    records,
    register,
    states,
    stored,
)

LAN = "Đỗ Thị Lan;Nữ;1970;;;Khu phố 88;Giấy khen"
MAI = "Lý Thị Mai;Nữ;02/03/1971;;;KP 88;"


def red(office: Office, name: str = "people") -> list[tuple[str, str]]:
    rows = lists.page(office, name, red_cells.RED, 0, 99)
    return [(one.column, one.text) for one in lists.rejected(office, name, [row.id for row in rows])]


def test_they_keep_nobody_out_and_stand_red_until_mended(office: Office, tmp_path: Path) -> None:
    empty = register(office)
    imp = opened(office, tmp_path, LAN, MAI)
    assert states(imp) == ["new", "new"] and imp.to_import == 2
    assert [one.severity for row in records(imp) for one in row.problems] == ["warns", "warns"]
    done = imports.commit(office, imp)
    assert (done.new, done.parked, done.red, done.nominations) == (2, 0, 2, 1)
    assert sorted(red(office)) == [("unit_id", "KP 88"), ("unit_id", "Khu phố 88")]
    assert [row["unit_id"] for row in stored(office)] == [None, None]
    assert lists.all_rejected(office) == 2 and any(due.page == "red_cells" for due in overview.overview(office).due)
    assert check(office) == []

    add_units(office, "Khu phố 88")
    lists.edit(office, "people", [CellChange(row["id"], "unit_id", "Khu phố 88") for row in stored(office)])
    assert red(office) == [] and None not in [row["unit_id"] for row in stored(office)]

    history.undo(office)
    history.undo(office)
    history.undo(office)
    assert (register(office), stored(office, "rejected_cells")) == (empty, [])


def test_who_has_a_unit_keeps_it(office: Office, tmp_path: Path) -> None:
    add_units(office, "Khu phố 3")
    person(office, "Đỗ Thị Lan", birth_date="1970", national_id="022170000001", unit="Khu phố 3", gender="female")
    imp = opened(office, tmp_path, "Đỗ Thị Lan;Nữ;1970;022170000001;;Khu phố 88;")
    [row] = records(imp)
    assert (row.state, row.changed) == ("duplicate", {}) and "unit.kept" in codes(row)
    imports.commit(office, imp)
    assert red(office) == [] and stored(office)[0]["unit_id"] is not None


def test_who_has_none_gets_the_red_cell_once(office: Office, tmp_path: Path) -> None:
    person(office, "Đỗ Thị Lan", birth_date="1970", national_id="022170000001", gender="female")
    row = "Đỗ Thị Lan;Nữ;1970;022170000001;;Khu phố 88;"
    imp = opened(office, tmp_path, row)
    assert records(imp)[0].changed == {"unit": ("", "Khu phố 88")}
    imports.commit(office, imp)
    assert red(office) == [("unit_id", "Khu phố 88")]
    again = imports.open_files(office, [file_of(tmp_path, row, MAI, name="lần 2.csv")])
    assert states(again) == ["duplicate", "new"]


def test_the_next_list_knows_them_by_the_red_cell(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, LAN))
    add_units(office, "Khu phố 88")
    imp = imports.open_files(office, [file_of(tmp_path, LAN, MAI, name="lần 2.csv")])
    assert states(imp) == ["update", "new"]
    imports.commit(office, imp)
    assert red(office) == [] and len(stored(office)) == 2 and len(stored(office, "nominations")) == 1
    assert None not in [row["unit_id"] for row in stored(office)]


def test_groups_of_one_name_in_two_unknown_units_are_two(office: Office, tmp_path: Path) -> None:
    headings = "STT;Tên tập thể;Đơn vị"
    rows = [f"Chi hội Phụ nữ;Khu phố {number}" for number in (88, 89, 88)]
    imp = imports.open_files(office, [file_of(tmp_path, *rows, headings=headings)])
    assert [row.kind for row in records(imp)] == ["collective"] * 3
    assert states(imp) == ["new", "new", "duplicate"]
    imports.commit(office, imp)
    assert sorted(red(office, "collectives")) == [("unit_id", "Khu phố 88"), ("unit_id", "Khu phố 89")]
    lists.edit(office, "collectives", [CellChange(stored(office)[0]["id"], "unit_id", "")])
    more = imports.open_files(office, [file_of(tmp_path, "Chi hội Phụ nữ;Khu phố 90", headings=headings, name="b.csv")])
    assert (states(more), records(more)[0].certain) == (["duplicate"], False), "asked, not guessed"


def test_of_two_units_with_the_name_neither_is_taken(office: Office, tmp_path: Path) -> None:
    add_units(office, "Khu phố 3", "Khu phố 3")
    imp = opened(office, tmp_path, LAN.replace("88", "3"))
    [row] = records(imp)
    assert (row.state, row.unit_id) == ("new", None) and "unit.several" in codes(row)
    assert imports.unknown_units(office, imp) == []
    imports.commit(office, imp)
    assert red(office) == [("unit_id", "Khu phố 3")]


def test_all_that_are_missing_are_added_with_the_first_lists(office: Office, tmp_path: Path) -> None:
    add_units(office, "Hội Cựu chiến binh")
    imp = opened(
        office,
        tmp_path,
        LAN,
        MAI,
        "Vũ Một;Nam;1980;;;Trường THCS Lê Lợi;",
        "Vũ Hai;Nam;1981;;;Hội Cựu chiến bin;",
        "Vũ Ba;Nam;1982;;;Khu phố 9;",
    )
    unknown = imports.unknown_units(office, imp)
    assert [(one.name, one.kind, one.rows, one.proposal) for one in unknown] == [
        ("Hội Cựu chiến bin", "union", 1, "Hội Cựu chiến binh"),
        ("Khu phố 9", "khu_pho", 1, ""),
        ("Khu phố 88", "khu_pho", 2, ""),
        ("Trường THCS Lê Lợi", "school", 1, ""),
    ]
    chosen = [NewUnit(one.text, one.name, one.kind) for one in unknown if not one.proposal]
    assert imports.add_units(office, imp, chosen) == 4
    assert [one.name for one in imports.unknown_units(office, imp)] == ["Hội Cựu chiến bin"]
    assert imp.undo() and len(imports.unknown_units(office, imp)) == 4 and imp.redo()
    done = imports.commit(office, imp)
    assert (done.new, done.red) == (5, 1)
    assert [(one["name"], one["kind"]) for one in stored(office, "units")][1:] == [
        ("Khu phố 88", "khu_pho"),
        ("Khu phố 9", "khu_pho"),
        ("Trường THCS Lê Lợi", "school"),
    ]
    assert lists.count(office, "people", Query()) == 5 and check(office) == []


@pytest.mark.parametrize("text", ["", "Khu phố 3"])
def test_mended_in_the_preview_nothing_is_red(office: Office, tmp_path: Path, text: str) -> None:
    add_units(office, "Khu phố 3")
    imp = opened(office, tmp_path, LAN)
    edit(office, imp, records(imp)[0], "unit", text)
    assert imports.commit(office, imp).red == 0 and red(office) == []
