"""What somebody who imports for the first time would lose: the better of two dates, old numbers, one cell of a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from khenthuong_desktop.services import history, imports
from khenthuong_desktop.services.check import check
from khenthuong_desktop.services.office import Office
from tests.services.test_imports import (
    AN,
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


@pytest.fixture(autouse=True)
def units(office: Office) -> None:
    add_units(office, *(f"Khu phố {number}" for number in range(1, 9)))


# --- two rows of one person


def test_the_whole_date_of_a_second_row_takes_the_place_of_a_year(office: Office, tmp_path: Path) -> None:
    rows = (
        "Trần Thị Hoa;Nữ;1975;022175000002;;Khu phố 3;",
        "Trần Thị Hoa;Nữ;20/10/1975;022175000002;Tổ trưởng;Khu phố 3;",
        "Trần Thị Hoa;Nữ;10/1975;022175000002;;Khu phố 3;",
    )
    imp = opened(office, tmp_path, *rows)
    assert records(imp)[1].changed["birth_date"] == ("1975", "20/10/1975"), "as the preview tells it"
    imports.commit(office, imp)
    [hoa] = stored(office)
    assert (hoa["birth_date"], hoa["position"]) == ("1975-10-20", "Tổ trưởng")


def test_what_a_second_row_says_otherwise_is_told_and_not_lost_unseen(office: Office, tmp_path: Path) -> None:
    rows = (
        "Trần Thị Hoa;Nữ;1975;022175000002;Tổ trưởng;Khu phố 3;",
        "Trần Thị Hoa;Nữ;1975;022175000002;Chi hội trưởng;Khu phố 3;",
    )
    imp = opened(office, tmp_path, *rows)
    told = imports.remark(office, imp, records(imp)[1])
    assert "Dòng này ghi khác: chức vụ “Chi hội trưởng”; giữ theo dòng 2." in told


def test_the_year_of_a_record_known_already_becomes_the_whole_date_of_a_second_row(
    office: Office, tmp_path: Path
) -> None:
    person(office, "Trần Thị Hoa", national_id="022175000002", birth_date="1975", gender="female", unit="Khu phố 3")
    rows = (
        "Trần Thị Hoa;Nữ;1975;022175000002;;Khu phố 3;",
        "Trần Thị Hoa;Nữ;20/10/1975;022175000002;;Khu phố 3;",
    )
    imports.commit(office, opened(office, tmp_path, *rows))
    assert [row["birth_date"] for row in stored(office)] == ["1975-10-20"]


def test_a_second_row_makes_no_date_of_the_register_another(office: Office, tmp_path: Path) -> None:
    person(office, "Trần Thị Hoa", national_id="022175000002", birth_date="1975-03-08", gender="female")
    rows = ("Trần Thị Hoa;Nữ;1975;022175000002;;;", "Trần Thị Hoa;Nữ;20/10/1975;022175000002;;;")
    imports.commit(office, opened(office, tmp_path, *rows))
    assert [row["birth_date"] for row in stored(office)] == ["1975-03-08"]


# --- the same file again


BAD = "Lê Văn Sai;Nam;31/02/1980;;Tổ trưởng;Khu phố 3;Giấy khen"


def test_a_file_whose_rows_were_mended_changes_nothing_when_it_comes_again(office: Office, tmp_path: Path) -> None:
    path = file_of(tmp_path, AN, BAD, ";Nam;1970;;Tổ trưởng;Khu phố 8;", "Đỗ Văn Chờ;Nam;31/02/1981;;;Khu phố 8;")
    imp = imports.open_files(office, [path])
    _, sai, nobody, _ = records(imp)
    edit(office, imp, sai, "birth_date", "28/02/1980")
    edit(office, imp, nobody, "full_name", "Vũ Văn Tên")
    imports.commit(office, imp)
    before = register(office)

    again = imports.open_files(office, [path])
    assert states(again) == ["duplicate", "duplicate", "duplicate", "error"]
    assert "import.mended_by_hand" in codes(records(again)[1]), "and it says why the wrong cell is no error"
    assert imports.to_park(again) == 0, "the one that waits is waiting already"
    done = imports.commit(office, again)
    assert (done.step, done.new, done.updated, done.parked) == (None, 0, 0, 0)
    assert register(office) == before


# --- one cell of somebody well known


@pytest.mark.parametrize(
    ("line", "field", "kept"),
    [
        ("Lê Văn Biết;Nam;31/02/1980;022080000009;Bí thư;Khu phố 3;", "birth_date", "28/02/1980"),
        ("Lê Văn Biết;Nam;31/02/1980;;Bí thư;Khu phố 3;", "birth_date", "28/02/1980"),
        ("Lê Văn Biết;Nam;28/02/1980;12345;Bí thư;Khu phố 3;", "national_id", ""),
        ("Lê Văn Biết;không rõ;28/02/1980;022080000009;Bí thư;Khu phố 3;", "gender", "Nam"),
    ],
)
def test_an_unreadable_cell_keeps_nobody_out_whom_the_register_knows(
    office: Office, tmp_path: Path, line: str, field: str, kept: str
) -> None:
    facts = {"national_id": "022080000009", "birth_date": "1980-02-28", "gender": "male"}
    person(office, "Lê Văn Biết", unit="Khu phố 3", **facts)
    imp = opened(office, tmp_path, line)
    [row] = records(imp)
    assert row.state == "update" and set(row.changed) == {"position"}
    [warned] = [one for one in row.problems if one.code.startswith("import.kept")]
    assert (warned.severity, warned.column) == ("warns", field)
    assert kept in imports.remark(office, imp, row)
    imports.commit(office, imp)
    [biet] = stored(office)
    assert {key: biet[key] for key in facts} == facts and biet["position"] == "Bí thư"


def test_an_unreadable_cell_of_a_stranger_still_waits(office: Office, tmp_path: Path) -> None:
    person(office, "Lê Văn Biết", national_id="022080000009", unit="Khu phố 3")
    rows = (
        "Lê Văn Biết;Nam;31/02/1980;022080000009;;Khu phố 3;",  # the register has no date either
        "Lê Văn Biết;Nam;31/02/1980;022080000017;;Khu phố 4;",  # another one
    )
    assert states(opened(office, tmp_path, *rows)) == ["error", "error"]


def test_what_waits_is_counted_as_it_will_be_kept(office: Office, tmp_path: Path) -> None:
    imp = opened(office, tmp_path, AN, BAD, "Đỗ Văn Chờ;Nam;31/02/1981;;;Khu phố 8;")
    assert imports.to_park(imp) == 2
    assert imports.commit(office, imp).parked == 2


# --- what a unit was


def test_a_unit_that_is_called_the_old_one_is_never_taken_for_todays_without_a_word(
    office: Office, tmp_path: Path
) -> None:
    rows = ("Nguyễn Văn An;Nam;1980;;;Kp4 cũ;", "Nguyễn Văn Bình;Nam;1981;;;Khu phố 4;")
    old, today = records(opened(office, tmp_path, *rows))
    assert old.unit_id == today.unit_id is not None
    assert "unit.former_name" in codes(old)
    assert "unit.former_name" not in codes(today)


# --- undo


def test_what_was_taught_about_columns_stays_when_the_import_is_taken_back(office: Office, tmp_path: Path) -> None:
    line = "1;Nguyễn Văn An;Nam;1980;Bản Hạ"
    path = tmp_path / "KP3.csv"
    path.write_text(f"STT;Họ và tên;Giới tính;Năm sinh;Quê cũ xa\n{line}\n", "utf-8-sig")

    def meanings() -> list[tuple[str | None, str]]:
        matches = imports.open_files(office, [path]).files[0].tables[0].matches
        return [(one.target, one.how) for one in matches]

    imp = imports.open_files(office, [path])
    column = imp.files[0].tables[0].matches[-1].column
    imports.choose_column(office, imp, 0, 0, column, "address")
    imports.commit(office, imp)
    history.undo(office)
    assert stored(office) == []
    assert meanings()[-1] == ("address", "remembered")
    history.redo(office)
    assert [row["address"] for row in stored(office)] == ["Bản Hạ"] and meanings()[-1] == ("address", "remembered")
    history.undo(office)
    # Taught otherwise: that is what holds, also when this import is taken back in its turn.
    other = imports.open_files(office, [path])
    imports.choose_column(office, other, 0, 0, column, "notes")
    imports.commit(office, other)
    history.undo(office)
    assert meanings()[-1] == ("notes", "remembered")
    assert check(office) == []


# --- what is said of a cell


def test_no_religion_is_an_answer_and_what_is_private_is_said_without_the_value(office: Office, tmp_path: Path) -> None:
    headings = "STT;Họ và tên;Giới tính;Ngày sinh;Số CCCD;Tôn giáo;Điện thoại"
    rows = (
        "Nguyễn Văn An;Nam;1980;;Không;0912.345 678",
        "Trần Văn Bình;Nam;1981;12345;Đạo Lạ Lùng;0912345678",
    )
    path = file_of(tmp_path, *rows, headings=headings)
    imp = imports.open_files(office, [path])
    an, binh = records(imp)
    assert an.problems == () and an.values["religion"] == "khong" and an.values["phone"] == "0912345678"
    said = imports.remark(office, imp, binh, reveal=False)
    assert "•" not in said and "Đạo Lạ Lùng" not in said
    assert "Tôn giáo không có trong danh mục" in said and "Số CCCD có 5 chữ số" in said
    assert "Đạo Lạ Lùng" in imports.remark(office, imp, binh)


def test_the_same_number_with_dots_changes_nothing(office: Office, tmp_path: Path) -> None:
    person(
        office,
        "Nguyễn Văn An",
        birth_date="1980-11-20",
        national_id="022080000001",
        phone="0912.345.678",
        unit="Khu phố 3",
    )
    headings = "STT;Họ và tên;Ngày sinh;Số CCCD;Điện thoại"
    path = file_of(tmp_path, "Nguyễn Văn An;20/11/1980;022080000001;0912 345 678", headings=headings)
    assert states(imports.open_files(office, [path])) == ["duplicate"]


def test_a_step_that_only_kept_rows_does_not_say_that_none_were_imported(office: Office, tmp_path: Path) -> None:
    imports.commit(office, opened(office, tmp_path, BAD))
    line = history.next_undo(office)
    assert line is not None and line.reason == "Giữ 1 dòng chờ sửa từ KP3.csv"
