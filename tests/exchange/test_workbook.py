"""What an officer sees in a file is what the program reads, cell by cell, whatever program wrote it."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlwt
from openpyxl.styles import Font

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.exchange import workbook
from khenthuong_desktop.exchange.workbook import Book, Merge
from tests.exchange.file_building import ods, written, xlsx

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def inline(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def saved(book: openpyxl.Workbook, folder: Path, name: str = "KP3.xlsx") -> Book:
    book.save(folder / name)
    return workbook.read(folder / name)


def test_values_keep_their_kind(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append([1, 2.5, True, "Nguyễn Văn An", date(1985, 11, 20), datetime(2025, 7, 1, 8, 30), time(7, 45)])
    book.active.append([0.5, "001085000001", "x", "=A1", None, "", "dòng 1\ndòng 2"])
    book.active["A2"].number_format = "0%"
    book.active["D2"].data_type = "s"
    (sheet,) = saved(book, tmp_path).sheets
    assert [tuple(row) for row in sheet.rows] == [
        (1, 2.5, True, "Nguyễn Văn An", date(1985, 11, 20), datetime(2025, 7, 1, 8, 30), time(7, 45)),
        (0.5, "001085000001", "x", "=A1", None, None, "dòng 1\ndòng 2"),
    ]
    assert [type(value) for value in sheet.rows[0]] == [int, float, bool, str, date, datetime, time]


@pytest.mark.parametrize(
    ("stored", "number_format", "value"),
    [
        (1.5, "[h]:mm", "36:00:00"),
        (0.25, "[h]:mm", time(6)),
        (31371, '"ngày" dd "tháng" mm', date(1985, 11, 20)),
        (31371.5, "DD/MM/YYYY", datetime(1985, 11, 20, 12)),
        (19850501, "DD/MM/YYYY", 19850501),
        (1085000001, "000000000000", 1085000001),
        (0.705, "0.0%", 0.705),
        (1e300, "General", 1e300),
    ],
)
def test_number_is_what_its_format_makes_of_it(
    tmp_path: Path, stored: float, number_format: str, value: object
) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = stored
    book.active["A1"].number_format = number_format
    (row,) = saved(book, tmp_path).sheets[0].rows
    assert row[0] == value and type(row[0]) is type(value)


def test_day_is_right_in_a_workbook_from_an_old_mac(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["A1"] = date(1985, 11, 20)
    assert saved(book, tmp_path).sheets[0].rows[0][0] == date(1985, 11, 20)


def test_rows_are_numbered_as_excel_counts_and_end_with_the_content(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C4"] = "Họ và tên"
    book.active["A4500"] = "cuối"
    book.active["A5000"].font = Font(bold=True)
    (sheet,) = saved(book, tmp_path).sheets
    assert sheet.rows[3][2] == "Họ và tên"
    assert sheet.rows[4499][0] == "cuối"
    assert len(sheet.rows) == 4500
    assert all(value is None for row in sheet.rows[4:4499] for value in row)


def test_merged_cells_and_hidden_rows_are_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in range(1, 6):
        book.active.append([f"dòng {row}", row, row])
    book.active.merge_cells("B2:C4")
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["B"].hidden = True
    (sheet,) = saved(book, tmp_path).sheets
    assert sheet.merges == (Merge(2, 1, 4, 2),)
    assert sheet.hidden_rows == {3}


def test_hidden_sheets_are_read_and_marked_charts_are_not(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Khu phố 1"
    book.active["A1"] = 1
    for name, state in (("Ẩn & kín", "hidden"), ("Rất kín", "veryHidden")):
        other = book.create_sheet(name)
        other["A1"] = name
        other.sheet_state = state
    book.create_chartsheet("Biểu đồ")
    last = book.create_sheet("Khu phố 2")
    last["B2"] = 2
    last.merge_cells("B2:C2")
    sheets = saved(book, tmp_path).sheets
    assert [(sheet.name, sheet.hidden) for sheet in sheets] == [
        ("Khu phố 1", False),
        ("Ẩn & kín", True),
        ("Rất kín", True),
        ("Khu phố 2", False),
    ]
    assert sheets[3].merges == (Merge(2, 1, 2, 2),)


def test_formula_is_its_value_and_one_without_a_value_is_told(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>KP 3</v></c>'
        '<c r="C1"><f>D1</f></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>IF(B2="","",ROW())</f><v></v></c></row>'
    )
    (sheet,) = workbook.read(written(tmp_path, "a.xlsx", xlsx(rows))).sheets
    assert [tuple(row) for row in sheet.rows] == [(2, "KP 3", None, "#N/A")]
    assert sheet.formulas_without_value == {(1, 2), (2, 0)}


def test_text_is_what_stands_in_the_cell_without_its_pronunciation(tmp_path: Path) -> None:
    rich = (
        "<is><r><t xml:space='preserve'>Nguyễn </t></r><r><rPr><b/></rPr><t>An</t></r>"
        "<rPh sb='0' eb='1'><t>NGU</t></rPh></is>"
    )
    shared = (
        f"<sst {_MAIN}><si><r><t xml:space='preserve'>Lê </t></r><r><t>Thị &amp; B</t></r>"
        "<rPh sb='0' eb='1'><t>x</t></rPh></si></sst>"
    )
    rows = f'<row r="1"><c r="A1" t="inlineStr">{rich}</c><c r="B1" t="s"><v>0</v></c></row>'
    book = workbook.read(written(tmp_path, "a.xlsx", xlsx(rows, parts={"xl/sharedStrings.xml": shared})))
    assert tuple(book.sheets[0].rows[0]) == ("Nguyễn An", "Lê Thị & B")


def test_names_of_xml_with_a_prefix_are_read_alike(tmp_path: Path) -> None:
    sheet = (
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
        '<x:row r="1" hidden="1"><x:c r="A1"><x:f>B9</x:f></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData>'
        '<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>'
    )
    found = workbook.read(written(tmp_path, "a.xlsx", xlsx("", parts={"xl/worksheets/sheet1.xml": sheet}))).sheets[0]
    assert found.rows[0][1] == 7
    assert found.hidden_rows == {1}
    assert found.merges == (Merge(1, 0, 1, 1),)
    assert found.formulas_without_value == {(1, 0)}


def test_only_old_fonts_are_told_cell_by_cell(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Hä vµ tªn", "Đơn vị"])
    for row in range(2, 6):
        book.active.append(["NguyÔn V¨n An", "Khu phố 3"])
        book.active.cell(row, 1).font = Font(name=".VnTimeH" if row == 4 else ".VnTime")
    (sheet,) = saved(book, tmp_path).sheets
    fonts = {(2, 0): ".VnTime", (3, 0): ".VnTime", (4, 0): ".VnTimeH", (5, 0): ".VnTime"}
    assert dict(sheet.fonts) == fonts
    assert len(sheet.fonts) == 4 and sheet.fonts.get((2, 1)) is None and (6, 0) not in sheet.fonts


def test_old_font_of_the_whole_workbook_or_of_the_letters_counts(tmp_path: Path) -> None:
    styles = (
        f'<styleSheet {_MAIN}><fonts><font><name val="VNI-Times"/></font></fonts>'
        '<cellXfs><xf fontId="0"/></cellXfs></styleSheet>'
    )
    rows = f'<row r="1">{inline("A1", "Nguyeãn")}</row>'
    book = workbook.read(written(tmp_path, "a.xlsx", xlsx(rows, parts={"xl/styles.xml": styles})))
    assert dict(book.sheets[0].fonts) == {(1, 0): "VNI-Times"}
    shared = f'<sst {_MAIN}><si><t>An</t></si><si><r><rPr><rFont val=".VnTime"/></rPr><t>§ç</t></r></si></sst>'
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    book = workbook.read(written(tmp_path, "b.xlsx", xlsx(rows, parts={"xl/sharedStrings.xml": shared})))
    assert dict(book.sheets[0].fonts) == {(1, 1): ".VnTime"}


def test_old_excel_gives_values_merges_hidden_rows_and_fonts(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Khu phố 3")
    sheet.write_merge(0, 0, 0, 2, "DANH SÁCH")
    sheet.write(1, 0, "§ç Minh H¶i", xlwt.easyxf("font: name .VnTime"))
    sheet.write(1, 1, date(1985, 11, 20), xlwt.easyxf(num_format_str="DD/MM/YYYY"))
    sheet.write(1, 2, 1959)
    sheet.write(2, 2, 0.5)
    sheet.row(2).hidden = True
    hidden = book.add_sheet("Ẩn")
    hidden.write(0, 0, True)
    hidden.visibility = 1
    book.save(str(tmp_path / "KP3.xls"))
    read = workbook.read(tmp_path / "KP3.xls")
    first, second = read.sheets
    assert read.format == "xls"
    assert [tuple(row) for row in first.rows] == [
        ("DANH SÁCH", None, None),
        ("§ç Minh H¶i", date(1985, 11, 20), 1959),
        (None, None, 0.5),
    ]
    assert first.merges == (Merge(1, 0, 1, 2),)
    assert first.hidden_rows == {3}
    assert dict(first.fonts) == {(2, 0): ".VnTime"}
    assert (second.name, second.hidden, second.rows[0][0]) == ("Ẩn", True, True)


def test_open_document_gives_values_merges_hidden_rows_and_fonts(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name=".VnTime1"/>'
        '</style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    )
    text = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'
    tables = (
        '<table:table table:name="Khu &amp; phố"><table:table-column table:number-columns-repeated="16384"/>'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        "<table:table-row>"
        + text.format(' table:number-columns-spanned="2" table:number-rows-spanned="1"', "DANH SÁCH")
        + '<table:covered-table-cell/></table:table-row><table:table-row table:visibility="collapse">'
        + text.format(' table:style-name="ce1"', "§ç")
        + '<table:table-cell office:value-type="float" office:value="1959"/>'
        '<table:table-cell office:value-type="date" office:date-value="1985-11-20"/>'
        '<table:table-cell table:formula="of:=[.Z9]"/>'
        '<table:table-cell table:number-columns-repeated="16380"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048572">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        '<table:table table:name="Ẩn" table:style-name="ta2"><table:table-row>'
        + text.format("", "a")
        + "</table:table-row></table:table>"
    )
    book = workbook.read(written(tmp_path, "KP3.ods", ods(tables, styles=styles)))
    first, second = book.sheets
    assert (book.format, first.name, first.hidden) == ("ods", "Khu & phố", False)
    assert [value for row in first.rows for value in row if value is not None] == [
        "DANH SÁCH",
        "§ç",
        1959,
        date(1985, 11, 20),
    ]
    assert (first.rows[2][0], first.rows[3][1], len(first.rows)) == ("DANH SÁCH", 1959, 4)
    assert first.merges == (Merge(3, 0, 3, 1),)
    assert first.hidden_rows == {4}
    assert dict(first.fonts) == {(4, 0): ".VnTime1"} and first.formulas_without_value == {(4, 3)}
    assert second.hidden and book.findings == ()


@pytest.mark.parametrize("name", ["KP3.xls", "KP3.csv", "KP3", "KP3.XLSX"])
def test_content_decides_not_the_ending(tmp_path: Path, name: str) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Họ và tên"
    book.save(tmp_path / "a.xlsx")
    read = workbook.read((tmp_path / "a.xlsx").rename(tmp_path / name))
    assert (read.format, read.name, read.sheets[0].rows[0][0]) == ("xlsx", name, "Họ và tên")


def test_book_knows_the_very_bytes_it_was_read_from(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "Họ tên;Năm sinh\nAn;1985\n".encode())
    book = workbook.read(path)
    assert book.sha256 == workbook.digest(path) == hashlib.sha256(path.read_bytes()).hexdigest()
    assert book.size == path.stat().st_size


def test_block_from_the_clipboard_keeps_line_breaks_and_zeros() -> None:
    book = workbook.read_text('Họ tên\tCCCD\tThành tích\r\nAn\t001085000001\t"Dòng 1\nDòng ""2"""\r\n')
    assert book.format == "clipboard"
    assert list(map(tuple, book.sheets[0].rows)) == [
        ("Họ tên", "CCCD", "Thành tích"),
        ("An", "001085000001", 'Dòng 1\nDòng "2"'),
    ]


def test_folder_gives_its_readable_files_and_no_lock_files(tmp_path: Path) -> None:
    inner = tmp_path / "KP"
    inner.mkdir()
    for name in ("b.xlsx", "~$b.xlsx", "a.XLS", "anh.jpg", ".ẩn.csv"):
        (tmp_path / name).write_bytes(b"")
    (inner / "c.docx").write_bytes(b"")
    single = written(tmp_path, "danh_sach.bak", b"x")
    found = workbook.importable([tmp_path, single, tmp_path / "b.xlsx"])
    assert found == [tmp_path / "KP" / "c.docx", tmp_path / "a.XLS", tmp_path / "b.xlsx", single]


def test_reading_is_cancelled_from_the_progress_and_the_next_file_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.xlsx", xlsx(f'<row r="1">{inline("A1", "An")}</row>'))

    class Cancelled(Exception):
        pass

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        workbook.read(path, cancel)
    seen: list[tuple[int, int]] = []
    assert workbook.read(path, lambda done, total: seen.append((done, total))).sheets[0].rows[0][0] == "An"
    assert seen[-1] == (1, 1)


def test_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        workbook.read(tmp_path / "mất.xlsx")
    assert refused.value.code == "workbook.gone"
