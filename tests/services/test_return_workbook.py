"""A workbook that goes back: the unit's own, red and commented where it must be mended, nobody else's data in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, imports, lists, parked_rows, return_workbook, units
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import return_workbook as words

HEADINGS = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Đơn vị")
ROWS = (
    (1, "Nguyễn Thị Ánh", "20/11/1985", "Nữ", "022185000123", "Khu phố 3"),
    (2, "Lê Văn Đức", "31/02/1980", "Nam", "022080000124", "Khu phố 3"),
    (3, "Trần Thị Hoa", "05/05/1990", "Nữ", "0221900001", "Khu phố 3"),
)


@pytest.fixture(autouse=True)
def unit(office: Office) -> None:
    units.add_many(office, ["Khu phố 3"], "khu_pho", abbreviated=True)


def _workbook(path: Path, rows: tuple[tuple[object, ...], ...] = ROWS) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "DS đề nghị"
    sheet["A1"] = "DANH SÁCH"
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(HEADINGS)
    for row in rows:
        sheet.append(row)
    sheet.column_dimensions["B"].width = 41
    book.save(path)
    return path


def _marked(path: Path) -> dict[str, str]:
    sheet = load_workbook(path)["DS đề nghị"]
    return {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}


def test_only_the_wrong_cells_are_red_and_say_what_to_mend(office: Office, tmp_path: Path) -> None:
    read = imports.open_files(office, [_workbook(tmp_path / "KP3.xlsx")])
    (path,) = return_workbook.return_workbooks(office, read, tmp_path)
    assert path.name == "KP3 - cần sửa.xlsx"
    marked = _marked(path)
    assert set(marked) == {"C5", "E6"}
    assert "31/02/1980" in marked["C5"]
    assert "12" in marked["E6"]
    sheet = load_workbook(path)["DS đề nghị"]
    assert sheet["C5"].fill.fgColor.rgb == "FFFFC7CE"
    assert sheet["B5"].fill.fgColor.rgb != "FFFFC7CE"
    assert (sheet["B4"].value, sheet.column_dimensions["B"].width) == ("Nguyễn Thị Ánh", 41)
    assert _marked(tmp_path / "KP3.xlsx") == {}  # the original stays as it was


def test_a_csv_goes_back_as_a_workbook_with_the_same_columns(office: Office, tmp_path: Path) -> None:
    lines = [";".join(str(cell) for cell in row) for row in (HEADINGS, *ROWS)]
    (tmp_path / "KP3.csv").write_text("\n".join(lines), "utf-8")
    read = imports.open_files(office, [tmp_path / "KP3.csv"])
    (path,) = return_workbook.return_workbooks(office, read, tmp_path)
    sheet = load_workbook(path).active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]] == list(HEADINGS)
    assert [cell.value for cell in sheet[3]][1] == "Lê Văn Đức"
    assert {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment} == {"C3", "E4"}


def test_a_number_that_belongs_to_somebody_else_does_not_tell_whose_it_is(office: Office, tmp_path: Path) -> None:
    typed = {"full_name": "Phạm Văn Kín", "national_id": "022080000124", "birth_date": "1980", "gender": "Nam"}
    lists.edit(office, "people", [CellChange(None, key, text) for key, text in typed.items()])
    taken = ((1, "Lê Văn Đức", "1980", "Nam", "022080000124", "Khu phố 3"),)
    read = imports.open_files(office, [_workbook(tmp_path / "KP3.xlsx", taken)])
    assert read.counts["error"] == 1
    (path,) = return_workbook.return_workbooks(office, read, tmp_path)
    marked = _marked(path)
    assert set(marked) == {"E4"}
    assert "Kín" not in "".join(marked.values())


def test_a_file_that_changed_meanwhile_is_not_marked_in_the_wrong_places(office: Office, tmp_path: Path) -> None:
    source = _workbook(tmp_path / "KP3.xlsx")
    read = imports.open_files(office, [source])
    _workbook(source, ROWS[::-1])
    with pytest.raises(UserError) as refused:
        return_workbook.return_workbooks(office, read, tmp_path)
    assert refused.value.code == "import.file_changed"
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["KP3.xlsx"]


def test_nothing_wrong_means_nothing_to_return(office: Office, tmp_path: Path) -> None:
    read = imports.open_files(office, [_workbook(tmp_path / "KP3.xlsx", ROWS[:1])])
    with pytest.raises(UserError) as refused:
        return_workbook.return_workbooks(office, read, tmp_path)
    assert refused.value.code == "import.nothing_to_return"


def test_every_finding_that_names_somebody_has_words_without_a_name() -> None:
    named = {code for code, text in findings.SENTENCES.items() if "{name}" in text}
    about_subjects = {code for code in named if code.startswith(("duplicate.", "import.", "national_id.", "subject."))}
    assert about_subjects <= words.NEUTRAL.keys()


def test_rows_that_have_waited_are_marked_in_the_file_they_came_in(office: Office, tmp_path: Path) -> None:
    original = _workbook(tmp_path / "KP3.xlsx")
    imports.commit(office, imports.open_files(office, [original]))
    original.unlink()
    waiting = imports.open_parked(office, [one.id for one in parked_rows.parked(office)])
    (path,) = return_workbook.return_workbooks(office, waiting, tmp_path)
    assert path.name == "KP3 - cần sửa.xlsx"
    assert set(_marked(path)) == {"C5", "E6"}


def test_rows_that_came_by_the_clipboard_have_no_file_to_go_back_in(office: Office, tmp_path: Path) -> None:
    block = "\n".join("\t".join(map(str, row)) for row in (HEADINGS, *ROWS))
    imports.commit(office, imports.open_text(office, block))
    waiting = imports.open_parked(office, [one.id for one in parked_rows.parked(office)])
    with pytest.raises(UserError) as refused:
        return_workbook.return_workbooks(office, waiting, tmp_path)
    assert refused.value.code == "import.nothing_to_return"


@pytest.mark.parametrize("name", ["KP3.xlsx", "KP3 da sua.xlsx"])
def test_a_mended_workbook_takes_its_rows_off_the_list_of_those_that_wait(
    office: Office, tmp_path: Path, name: str
) -> None:
    read = imports.open_files(office, [_workbook(tmp_path / "KP3.xlsx")])
    (returned,) = return_workbook.return_workbooks(office, read, tmp_path)
    imports.commit(office, read)
    assert len(parked_rows.parked(office)) == 2
    book = load_workbook(returned)
    book["DS đề nghị"]["C5"] = "28/02/1980"
    mended = tmp_path / "về" / name
    mended.parent.mkdir()
    book.save(mended)
    outcome = imports.commit(office, imports.open_files(office, [mended]))
    assert (outcome.new, outcome.parked) == (1, 1)
    assert [one.full_name for one in parked_rows.parked(office)] == ["Trần Thị Hoa"], "once, and no more"
    book["DS đề nghị"]["E6"] = "022190000123"
    book["DS đề nghị"].insert_rows(5)  # somebody added a line above
    book.save(mended)
    imports.commit(office, imports.open_files(office, [mended]))
    assert parked_rows.parked(office) == []
    history.undo(office)
    assert [one.full_name for one in parked_rows.parked(office)] == ["Trần Thị Hoa"]


def test_the_workbook_of_another_unit_takes_nobody_off_the_list(office: Office, tmp_path: Path) -> None:
    units.add_many(office, ["Khu phố 4"], "khu_pho", abbreviated=True)
    imports.commit(office, imports.open_files(office, [_workbook(tmp_path / "KP3.xlsx")]))
    other = tuple((*row[:5], "Khu phố 4") for row in ROWS[1:2])
    imports.commit(office, imports.open_files(office, [_workbook(tmp_path / "KP4.xlsx", other)]))
    assert sorted(one.full_name for one in parked_rows.parked(office)) == ["Lê Văn Đức", "Lê Văn Đức", "Trần Thị Hoa"]


def test_macros_pictures_protection_and_merged_cells_stay(office: Office, tmp_path: Path) -> None:
    import zipfile

    path = _workbook(tmp_path / "KP3.xlsx")
    book = load_workbook(path)
    sheet = book["DS đề nghị"]
    sheet.merge_cells("B5:C5")  # the wrong date hides in it
    sheet["C6"].comment = None
    sheet.protection.sheet = True
    book.save(path)
    macros = tmp_path / "KP3.xlsm"
    with zipfile.ZipFile(path) as plain, zipfile.ZipFile(macros, "w") as made:
        for one in plain.namelist():
            content = plain.read(one)
            if one == "[Content_Types].xml":
                content = content.replace(
                    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                ).replace(
                    b"</Types>",
                    b'<Override PartName="/xl/vbaProject.bin" '
                    b'ContentType="application/vnd.ms-office.vbaProject"/></Types>',
                )
            if one == "xl/_rels/workbook.xml.rels":
                content = content.replace(
                    b"</Relationships>",
                    b'<Relationship Id="rIdVba" Target="vbaProject.bin" '
                    b'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/></Relationships>',
                )
            made.writestr(one, content)
        made.writestr("xl/vbaProject.bin", b"macros of the unit")
    read = imports.open_files(office, [macros])
    (returned,) = return_workbook.return_workbooks(office, read, tmp_path / ".")
    assert returned.suffix == ".xlsm"
    with zipfile.ZipFile(returned) as kept:
        assert kept.read("xl/vbaProject.bin") == b"macros of the unit"
    assert "E6" in _marked(returned)
    after = load_workbook(returned)["DS đề nghị"]
    assert after.protection.sheet and after.column_dimensions["B"].width == 41
    assert imports.open_files(office, [returned]).counts["error"] == read.counts["error"]


def test_what_the_office_has_mended_is_coloured_too_and_says_what_it_is_now(office: Office, tmp_path: Path) -> None:
    read = imports.open_files(office, [_workbook(tmp_path / "KP3.xlsx")])
    duc, hoa = (row for row in read.rows if row.state == "error")
    imports.edit(office, read, [CellChange(duc.id, "birth_date", "28/02/1980"), CellChange(hoa.id, "national_id", "")])
    assert read.counts["error"] == 0
    (path,) = return_workbook.return_workbooks(office, read, tmp_path)
    marked = _marked(path)
    assert set(marked) == {"C5", "E6"}, "the unit mends its own list too"
    assert "“28/02/1980”" in marked["C5"] and "bỏ trống" in marked["E6"]
    read.undo()
    (again,) = return_workbook.return_workbooks(office, read, tmp_path)
    assert "28/02/1980" not in _marked(again)["C5"]
