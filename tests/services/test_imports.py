"""From a unit's file to the register: what goes in, what waits, what is asked, and that one undo takes it all back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import StorageProblem, UserError
from khenthuong_desktop.services import attachments, history, imports, parked_rows, subjects
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.import_model import Import, ImportRow
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.unit_lists import keys as unit_keys

HEADINGS = "STT;Họ và tên;Giới tính;Ngày sinh;Số CCCD;Chức vụ;Đơn vị;Danh hiệu đề nghị"
AN = "Nguyễn Văn An;Nam;20/11/1980;022080000001;Trưởng khu phố;Khu phố 3;Giấy khen"
HOA = "Trần Thị Hoa;Nữ;1975;022175000002;;KP 3;LĐTT"
TABLES = ("subjects", "nominations", "import_files", "import_rows", "parked_rows", "attachments", "units")
IDS = ("id", "revision", "origin", "subject_id", "file_id", "unit_id", "record_id", "imported_at", "added_at")


@pytest.fixture(autouse=True)
def units(office: Office) -> None:
    add_units(office, *(f"Khu phố {number}" for number in range(1, 9)), "Hội Liên hiệp Phụ nữ phường")


def add_units(office: Office, *names: str) -> None:
    with office.database.write("Thêm đơn vị") as w:
        for name in names:
            w.insert("units", {"name": name, "kind": "khu_pho"} | unit_keys({"name": name}))


def person(office: Office, name: str, **more: Any) -> str:
    with office.database.write(f"Thêm cá nhân: {name}") as w:
        if "unit" in more:
            more["unit_id"] = w.value("SELECT id FROM units WHERE name = ?", (more.pop("unit"),))
        values = {"kind": "individual", "full_name": name, **more}
        return w.insert("subjects", values | subjects.keys(values))


def file_of(folder: Path, *rows: str, name: str = "KP3.csv", headings: str = HEADINGS) -> Path:
    path = folder / name
    lines = [headings, *(f"{number};{row}" for number, row in enumerate(rows, start=1))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    return path


def opened(office: Office, folder: Path, *rows: str) -> Import:
    return imports.open_files(office, [file_of(folder, *rows)])


def records(imp: Import) -> list[ImportRow]:
    return [row for row in imp.rows if not row.reason]


def states(imp: Import) -> list[str]:
    return [row.state for row in records(imp)]


def codes(row: ImportRow) -> set[str]:
    return {one.code for one in row.problems}


def stored(office: Office, table: str = "subjects") -> list[dict[str, Any]]:
    with office.database.read() as r:
        return [dict(row) for row in r.rows(f"SELECT * FROM {table} ORDER BY rowid")]


def register(office: Office) -> dict[str, list[str]]:
    """Everything saved, apart from ids, revisions and times."""
    return {
        table: sorted(
            json.dumps({key: value for key, value in row.items() if key not in IDS}, ensure_ascii=False)
            for row in stored(office, table)
        )
        for table in TABLES
    }


def edit(office: Office, imp: Import, row: ImportRow, column: str, text: str) -> Sequence[object]:
    return imports.edit(office, imp, [CellChange(row.id, column, text)]).rejected


def test_good_rows_go_in_and_bad_ones_wait_in_one_step(office: Office, tmp_path: Path) -> None:
    imp = opened(
        office, tmp_path, AN, HOA, "Lê Văn Sai;Nam;31/02/1990;0221;;Khu phố 3;", ";Nam;1970;;Tổ trưởng;Khu phố 8;"
    )
    assert states(imp) == ["new", "new", "error", "error"]
    assert sum(imp.counts.values()) == len(imp.rows)
    done = imports.commit(office, imp)
    assert (done.new, done.parked, done.nominations, done.files) == (2, 2, 2, 1)
    an, hoa = stored(office)
    assert (an["full_name"], an["birth_date"], an["position"]) == ("Nguyễn Văn An", "1980-11-20", "Trưởng khu phố")
    assert an["unit_id"] == hoa["unit_id"] is not None
    assert [row["award"] for row in stored(office, "nominations")] == ["commune_certificate", "advanced_worker"]
    assert check(office) == []
    line = history.next_undo(office)
    assert line is not None and line.reason == "Nhập 2 dòng từ KP3.csv"


def test_the_original_is_kept_with_its_journal(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN))
    [file] = stored(office, "import_files")
    [attached] = attachments.of_record(office, file["id"])
    assert attachments.content(office, attached).read_bytes() == (tmp_path / "KP3.csv").read_bytes()
    assert (file["by_user"], file["sha256"], file["name"]) == ("An", attached.sha256, "KP3.csv")
    [journal] = stored(office, "import_rows")
    assert (journal["row"], journal["outcome"], journal["subject_id"]) == (2, "new", stored(office)[0]["id"])


def test_the_same_file_twice_changes_nothing(office: Office, tmp_path: Path) -> None:
    rows = (AN, HOA, "Lê Văn Sai;Nam;31/02/1990;;;Khu phố 3;", "Phạm Không Ngày;Nam;;;;Khu phố 2;")
    imports.commit(office, opened(office, tmp_path, *rows))
    before = register(office)
    again = opened(office, tmp_path, *rows)
    assert states(again) == ["duplicate", "duplicate", "error", "duplicate"]
    assert again.to_import == 0
    assert "người nhập: An" in again.files[0].remark
    assert imports.commit(office, again).step is None
    assert register(office) == before


def test_what_the_officer_corrected_meanwhile_is_not_put_back(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN))
    with office.database.write("Sửa chức vụ") as w:
        w.update("subjects", stored(office)[0]["id"], {"position": "Bí thư chi bộ"})
    again = opened(office, tmp_path, AN)
    assert states(again) == ["duplicate"]
    assert "không nhập lại" in imports.remark(office, again, records(again)[0])


def test_undone_and_imported_again_it_gives_the_same_register(office: Office, tmp_path: Path) -> None:
    person(office, "Trần Thị Hoa", birth_date="1975", unit="Khu phố 3", position="Công nhân")
    rows = (AN, HOA, "Lê Văn Sai;Nam;31/02/1990;;;Khu phố 3;")
    empty = register(office)
    imports.commit(office, opened(office, tmp_path, *rows))
    full = register(office)
    history.undo(office)
    assert register(office) == empty
    imports.commit(office, opened(office, tmp_path, *rows))
    assert register(office) == full
    assert check(office) == []


def test_a_saved_copy_with_one_more_row_adds_that_row_only(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN, HOA))
    more = imports.open_files(office, [file_of(tmp_path, AN, HOA, "Vũ Mới;Nam;1990;;;KP 3;", name="KP3 bổ sung.csv")])
    assert states(more) == ["duplicate", "duplicate", "new"]
    done = imports.commit(office, more)
    assert (done.new, done.nominations, len(stored(office, "nominations"))) == (1, 0, 2)


def test_update_fills_and_changes_and_says_so(office: Office, tmp_path: Path) -> None:
    there = person(office, "Nguyễn Văn An", national_id="022080000001", position="Bí thư chi bộ", phone="0912")
    imp = opened(office, tmp_path, AN)
    [row] = records(imp)
    assert (row.state, row.subject_id) == ("update", there)
    assert row.changed["position"] == ("Bí thư chi bộ", "Trưởng khu phố")
    remark = imports.remark(office, imp, row)
    assert "chức vụ: Trưởng khu phố (trước: Bí thư chi bộ)" in remark and "đơn vị: Khu phố 3" in remark
    assert ("Chức vụ", "Bí thư chi bộ", "Trưởng khu phố") in imports.compare(office, imp, row.id)
    imports.commit(office, imp)
    [saved] = stored(office)
    assert (saved["position"], saved["phone"], saved["birth_date"]) == ("Trưởng khu phố", "0912", "1980-11-20")
    assert saved["search_key"].endswith("truong khu pho")


def test_less_and_nothing_and_capitals_change_nothing(office: Office, tmp_path: Path) -> None:
    whole = {"birth_date": "1975-03-02", "national_id": "022175000002", "gender": "female", "unit": "Khu phố 3"}
    person(office, "Trần Thị Hoa", position="Giáo viên  Tiểu học", **whole)
    imp = opened(office, tmp_path, "TRẦN THỊ HOA;;1975;022175000002;giáo viên tiểu học;KP 3;", HOA)
    assert [row.changed for row in records(imp)] == [{}, {}]
    assert states(imp) == ["duplicate", "duplicate"]


def test_hung_is_not_hung(office: Office, tmp_path: Path) -> None:
    person(office, "Lê Văn Hưng", birth_date="1980", unit="Khu phố 3")
    imp = opened(office, tmp_path, "Lê Văn Hùng;Nam;1980;;;Khu phố 3;")
    [row] = records(imp)
    assert (row.state, row.certain) == ("duplicate", False)
    assert "Lê Văn Hưng" in imports.remark(office, imp, row)
    assert imports.commit(office, imp).parked == 1  # asked, not guessed
    again = imports.open_parked(office, [one.id for one in parked_rows.parked(office)])
    imports.decide(office, again, [again.rows[0].id], "different")
    assert states(again) == ["new"]
    assert imports.commit(office, again).new == 1
    assert parked_rows.count(office) == 0
    assert len(stored(office, "different_subjects")) == 1


def test_a_person_says_that_it_is_the_same(office: Office, tmp_path: Path) -> None:
    there = person(office, "Lê Văn Hưng", birth_date="1980", unit="Khu phố 3")
    imp = opened(office, tmp_path, "Lê Văn Hùng;Nam;2/9/1980;;;Khu phố 5;")
    imports.decide(office, imp, [records(imp)[0].id], "same")
    [row] = records(imp)
    assert (row.state, row.subject_id) == ("update", there)
    assert set(row.changed) == {"full_name", "gender", "birth_date", "unit"}
    imports.commit(office, imp)
    assert stored(office)[0]["full_name"] == "Lê Văn Hùng"


def test_one_cccd_and_two_names_is_an_error_that_names_whom(office: Office, tmp_path: Path) -> None:
    person(office, "Phạm Thị Lan", national_id="022080000001")
    imp = opened(office, tmp_path, AN, HOA, HOA.replace("Trần Thị Hoa", "Vũ Thị Na"))
    assert states(imp) == ["error", "error", "error"]
    an, hoa, na = records(imp)
    assert "Phạm Thị Lan" in imports.remark(office, imp, an)
    assert "Vũ Thị Na ở dòng 4" in imports.remark(office, imp, hoa)
    assert "Trần Thị Hoa ở dòng 3" in imports.remark(office, imp, na)
    edit(office, imp, na, "national_id", "022175000003")
    assert [hoa.state, na.state] == ["new", "new"]


def test_the_same_person_in_two_files_goes_in_once(office: Office, tmp_path: Path) -> None:
    one = file_of(tmp_path, AN, name="a.csv")
    two = file_of(tmp_path, AN.replace("Giấy khen", "LĐTT"), HOA, name="b.csv")
    imp = imports.open_files(office, [one, two])
    assert states(imp) == ["new", "duplicate", "new"]
    assert imports.remark(office, imp, records(imp)[1]) == "Trùng với dòng 2 (a, a.csv)."
    done = imports.commit(office, imp)
    assert (done.new, done.duplicates, done.nominations) == (2, 1, 3)
    assert len({row["subject_id"] for row in stored(office, "import_rows")}) == 2


def test_what_the_second_row_adds_is_not_lost(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, "Nguyễn Văn An;Nam;20/11/1980;022080000001;;;", AN)
    assert states(imp) == ["new", "duplicate"]
    imports.commit(office, imp)
    [saved] = stored(office)
    assert (saved["position"], saved["unit_id"] is not None) == ("Trưởng khu phố", True)


def test_the_same_content_under_two_names_is_told(office: Office, tmp_path: Path) -> None:
    imp = imports.open_files(office, [file_of(tmp_path, AN, name="a.csv"), file_of(tmp_path, AN, name="b.csv")])
    assert imp.counts["new"] == 1
    assert imp.files[1].remark == "Nội dung giống hệt tệp a.csv trong cùng lần nhập."
    assert imports.commit(office, imp).new == 1


@pytest.mark.parametrize("what", ["changed", "gone"])
def test_a_file_changed_since_the_preview_is_noticed(office: Office, tmp_path: Path, what: str) -> None:
    imp = opened(office, tmp_path, AN)
    path = tmp_path / "KP3.csv"
    if what == "changed":
        path.write_bytes(path.read_bytes() + b"x")
    else:
        path.unlink()
    with pytest.raises(UserError) as refused:
        imports.commit(office, imp)
    assert refused.value.code == f"import.file_{what}"
    assert (stored(office), stored(office, "import_files")) == ([], [])


def test_stopped_on_the_way_nothing_is_saved(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, *(f"Người Số {word};Nam;1990;;;KP 3;" for word in names(700)))

    def stop(done: int, of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        imports.commit(office, imp, progress=stop)
    assert [stored(office, table) for table in ("subjects", "import_files", "attachments")] == [[], [], []]
    assert not [path for path in office.folder.files.rglob("*") if path.is_file()]
    assert imports.commit(office, imp).new == 700
    assert check(office) == []


def names(count: int) -> list[str]:
    letters = "BCDGHKLMNPQRSTVX"
    return [f"{letters[n % 16]}a{letters[n // 16 % 16].lower()}o{letters[n // 256].lower()}" for n in range(count)]


def test_beside_another_window_nothing_is_written(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, AN)
    office.read_only = "office.reading"
    with pytest.raises(StorageProblem):
        imports.commit(office, imp)


def test_a_bad_cell_stays_red_until_it_is_right(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, "Lê Văn Sai;Nam;31/02/1990;;;Khu phố 3;")
    [row] = records(imp)
    assert edit(office, imp, row, "birth_date", "30/02/1990") and row.state == "error"
    assert row.fields["birth_date"] == "30/02/1990"
    assert not edit(office, imp, row, "birth_date", "28/2/1990")
    assert (row.state, row.values["birth_date"]) == ("new", "1990-02-28")
    assert edit(office, imp, row, "full_name", " ") and codes(row) == {"cell.required"}


def test_edits_of_the_preview_are_taken_back_and_done_again(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, AN, AN.replace("An;", "Bình;"), HOA)
    _, second, third = records(imp)
    assert states(imp) == ["error", "error", "new"]
    edit(office, imp, second, "national_id", "022080000009")
    assert states(imp) == ["new", "new", "new"]
    imports.decide(office, imp, [third.id], "leave_out")
    assert states(imp) == ["new", "new", "skipped"] and imp.to_import == 2
    assert imp.undo() and states(imp) == ["new", "new", "new"]
    assert imp.undo() and states(imp) == ["error", "error", "new"]
    assert not imp.undo()
    assert imp.redo() and imp.redo() and not imp.redo()
    assert states(imp) == ["new", "new", "skipped"]
    assert imports.commit(office, imp).new == 2


def test_one_wrong_value_is_mended_everywhere(office: Office, tmp_path: Path) -> None:
    rows = [f"Người {word};Namm;1990;;;Tổ 9;" for word in ("Một", "Hai", "Ba")]
    imp = opened(office, tmp_path, *rows)
    assert states(imp) == ["error"] * 3
    assert imports.mend_all(office, imp, "gender", "Namm", "Nam") == 3
    assert states(imp) == ["new"] * 3
    assert imports.mend_all(office, imp, "unit", "Tổ 9", "Khu phố 5") == 3
    assert not any(row.problems for row in records(imp))
    imp.undo()
    imp.undo()
    assert states(imp) == ["error"] * 3


def test_a_unit_that_is_missing_is_added_with_the_rows(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, "Đỗ Lạ;Nam;1970;;;Khu phố 88;Giấy khen", "Lý Xa;Nữ;1971;;;khu phố 88;")
    assert imports.add_units(office, imp, ["Khu phố 88"]) == 2
    assert states(imp) == ["new", "new"]
    imports.commit(office, imp)
    added = stored(office, "units")[-1]
    assert (added["name"], added["kind"]) == ("Khu phố 88", "khu_pho")
    assert {row["unit_id"] for row in stored(office)} == {added["id"]}
    assert stored(office, "nominations")[0]["unit_id"] == added["id"]
    assert check(office) == []


def test_a_row_becomes_a_household(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, "Nhà ông Tư;;;;;Khu phố 3;Gia đình văn hóa")
    [row] = records(imp)
    imports.set_kind(office, imp, [row.id], "household")
    imports.commit(office, imp)
    assert [one["kind"] for one in stored(office)] == ["household"]


def test_chosen_columns_are_remembered(office: Office, tmp_path: Path) -> None:
    headings = "STT;Họ và tên;Năm sinh;Đơn vị;Mục lạ"
    first = imports.open_files(office, [file_of(tmp_path, "An Bình;1980;KP 3;Thợ may", headings=headings)])
    assert "position" not in records(first)[0].fields
    imports.choose_column(office, first, 0, 0, 4, "position")
    assert records(first)[0].fields["position"] == "Thợ may"
    first.undo()
    assert "position" not in records(first)[0].fields
    first.redo()
    imports.commit(office, first)
    later = file_of(tmp_path, "Chu Dũng;1981;KP 4;Thợ hàn", headings=headings, name="KP4.csv")
    second = imports.open_files(office, [later])
    assert records(second)[0].fields["position"] == "Thợ hàn"
    assert second.files[0].tables[0].matches[4].how == "remembered"


def test_a_block_from_the_clipboard(office: Office) -> None:
    imp = imports.open_text(office, "Họ và tên\tNăm sinh\tĐơn vị\nNguyễn Văn An\t1980\tKP 3\n")
    assert states(imp) == ["new"]
    assert imports.commit(office, imp).new == 1
    assert stored(office, "attachments") == []


def test_a_file_that_cannot_be_read_stops_no_other(office: Office, tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    imp = imports.open_files(office, [broken, file_of(tmp_path, AN)])
    assert imp.files[0].problem and not imp.files[1].problem
    assert imports.commit(office, imp).new == 1


def test_somebody_retired_is_asked_about(office: Office, tmp_path: Path) -> None:
    gone = person(office, "Nguyễn Văn An", national_id="022080000001", retired_on="2026-01-01")
    imp = opened(office, tmp_path, AN)
    [row] = records(imp)
    assert (row.state, row.certain) == ("duplicate", False)
    assert "ngừng theo dõi" in imports.remark(office, imp, row)
    imports.decide(office, imp, [row.id], "same")
    imports.commit(office, imp)
    [saved] = stored(office)
    assert (saved["id"], saved["retired_on"], saved["position"]) == (gone, None, "Trưởng khu phố")


def test_what_scripts_get(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, "TRẦN THỊ HOA;Nữ;1975;22175000002;;hội lhpn phường;Giấy khen")
    told = imports.json_rows(office, imp)
    assert told.keys() == {"rows", "skipped", "files"}
    [row] = told["rows"]
    assert row["full_name"] == "Trần Thị Hoa" and row["gender"] == "Nữ" and row["national_id"] == "022175000002"
    assert row["unit"] == "hội lhpn phường" and row["unit_match"] == "Hội Liên hiệp Phụ nữ phường"
    assert row["award_match"] == "Giấy khen" and row["state"] == "new" and "position" not in row
    assert row["source"]["row"] == 2 and row["source"]["text"]["full_name"] == "TRẦN THỊ HOA"
    assert {"national_id.padded", "unit.read_as"} <= {one["code"] for one in row["problems"]}
    assert [one["source"]["row"] for one in told["skipped"]] == [1] and told["skipped"][0]["message"]


def test_a_register_that_changed_under_the_preview_is_noticed(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, AN, HOA)
    person(office, "Nguyễn Văn An", national_id="022080000001")
    with pytest.raises(UserError) as refused:
        imports.commit(office, imp)
    assert (refused.value.code, refused.value.facts) == ("import.register_changed", {"count": 1})
    assert states(imp) == ["update", "new"]
    assert (imports.commit(office, imp).new, len(stored(office))) == (1, 2)


def test_pressed_twice_it_is_imported_once(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, AN, HOA)
    imports.commit(office, imp)
    with pytest.raises(UserError):
        imports.commit(office, imp)
    assert imports.commit(office, imp).step is None
    assert len(stored(office)) == 2


def test_erased_for_good_nobody_is_left_in_the_kept_workbook(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, AN, HOA, AN.replace("20/11/1980", "31/02/1980")))
    an = next(row["id"] for row in stored(office) if row["full_name"] == "Nguyễn Văn An")
    subjects.erase(office, [an])
    assert not [path for path in office.folder.files.rglob("*") if path.is_file()]
    assert [row["full_name"] for row in stored(office)] == ["Trần Thị Hoa"]
    assert (len(stored(office, "nominations")), stored(office, "parked_rows")) == (1, [])
    assert check(office) == []


def test_rows_of_tables_side_by_side_are_told_apart_for_scripts(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "KP3.csv"
    path.write_text("STT;Họ và tên;;STT;Họ và tên\n1;Lê Văn An;;2;Lê Thị Ba\n", encoding="utf-8-sig")
    rows = imports.json_rows(office, imports.open_files(office, [path]))["rows"]
    assert [(row["full_name"], row["source"]["row"], row["source"].get("part")) for row in rows] == [
        ("Lê Văn An", 2, None),
        ("Lê Thị Ba", 2, 2),
    ]
