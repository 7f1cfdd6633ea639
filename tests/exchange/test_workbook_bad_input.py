"""No file, however broken or ill meant, ends the program or is half read without a word."""

from __future__ import annotations

import builtins
import io
import struct
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlwt
from PIL import Image

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.exchange import workbook, workbook_limits
from khenthuong_desktop.wording import errors, findings
from tests.exchange.file_building import docx, ods, written, xlsx, zipped

_NAMED = '<row r="1"><c r="A1" t="inlineStr"><is><t>An</t></is></c></row>'
_LAUGHS = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>'
_OUTSIDE = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
_ODS_CELL = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'


def refusal(path: Path) -> str:
    """The code of the refusal, whose sentence names the file; after it, another file is still read."""
    with pytest.raises(UserError) as refused:
        workbook.read(path)
    assert path.name in str(errors.sentence(refused.value))
    good = written(path.parent, "good after bad.xlsx", xlsx(_NAMED))
    assert workbook.read(good).sheets[0].rows[0][0] == "An"
    return refused.value.code


def container(*names: str) -> bytes:
    """An OLE container with empty streams of these names."""
    fat = struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, *[0xFFFFFFFF] * 126)
    entries = b""
    for name, kind in (("Root Entry", 5), *((name, 2) for name in names)):
        letters = name.encode("utf-16-le")
        entries += letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters) + 2, kind, 1)
        entries += b"\xff" * 12 + b"\0" * 36 + struct.pack("<IQ", 0xFFFFFFFE, 0)
    header = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 16 + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6)
    header += b"\0" * 10 + struct.pack("<8I", 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    return header + struct.pack("<109I", 0, *[0xFFFFFFFF] * 108) + fat + entries.ljust(512, b"\0")


def test_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = xlsx(_NAMED, parts={"xl/sharedStrings.xml": b" " * (60 * workbook_limits.MEGABYTE)})
    assert len(bomb) < workbook_limits.MEGABYTE
    assert refusal(written(tmp_path, "bomb.xlsx", bomb)) == "workbook.bomb"


def test_zip_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    content = bytearray(xlsx(_NAMED, parts={"xl/sharedStrings.xml": b" " * (60 * workbook_limits.MEGABYTE)}))
    truth = struct.pack("<I", 60 * workbook_limits.MEGABYTE)
    while (place := content.find(truth)) >= 0:
        content[place : place + 4] = struct.pack("<I", 100)
    assert refusal(written(tmp_path, "bomb.xlsx", bytes(content))) == "workbook.damaged"


def test_cell_far_away_is_left_out_with_a_warning_and_the_table_is_read(tmp_path: Path) -> None:
    far = _NAMED + '<row r="1048576"><c r="A1048576"/><c r="XFD1048576"><v>1</v></c></row>'
    merged = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
    book = workbook.read(written(tmp_path, "a.xlsx", xlsx(far, after=merged)))
    assert [tuple(row) for row in book.sheets[0].rows] == [("An",)]
    assert len(book.sheets[0].merges) == 1
    (found,) = book.findings
    assert (found.code, found.fact("sheet"), found.fact("count")) == ("workbook.far_cells", "Sheet1", 1)
    assert "Sheet1" in findings.sentence(found)


def test_cell_far_away_in_open_document_is_left_out_too(tmp_path: Path) -> None:
    row = "<table:table-row>{}</table:table-row>"
    gap = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    between = '<table:table-cell table:number-columns-repeated="16000"/>'
    wide = _ODS_CELL.format("", "An") + between + _ODS_CELL.format("", "x")
    tables = f'<table:table table:name="S">{row.format(wide)}{gap}{row.format(_ODS_CELL.format("", "y"))}</table:table>'
    book = workbook.read(written(tmp_path, "a.ods", ods(tables)))
    assert [[value for value in line if value is not None] for line in book.sheets[0].rows] == [["An"]]
    assert [found.fact("count") for found in book.findings] == [2]


def test_open_document_that_repeats_one_cell_over_the_whole_sheet_is_refused(tmp_path: Path) -> None:
    cell = _ODS_CELL.format(' table:number-columns-repeated="1000"', "x")
    row = f'<table:table-row table:number-rows-repeated="90000">{cell}</table:table-row>'
    tables = f'<table:table table:name="S">{row}</table:table>'
    assert refusal(written(tmp_path, "a.ods", ods(tables))) == "workbook.too_large"


def test_process_that_dies_while_it_reads_takes_nothing_with_it(tmp_path: Path) -> None:
    # Written as nobody writes, so that only the library sees how far away the cell is: it aborts its whole process.
    far = _NAMED + '<row r="1048576"><c r = "XFD1048576"><v>1</v></c></row>'
    assert refusal(written(tmp_path, "a.xlsx", xlsx(far))) == "workbook.crashed"


def test_sheet_of_16384_columns_is_read_as_far_as_a_table_reaches(tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Rộng")
    for _ in range(3):
        sheet.append(range(16_384))
    book.save(tmp_path / "a.xlsx")
    read = workbook.read(tmp_path / "a.xlsx")
    assert [tuple(row) for row in read.sheets[0].rows] == [tuple(range(workbook_limits.MOST_COLUMNS))] * 3
    assert [found.code for found in read.findings] == ["workbook.far_cells"]


def test_million_formatted_empty_rows_end_where_the_content_ends(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}" s="1" customFormat="1"><c r="A{n}" s="0"/></row>' for n in range(2, 1_048_577))
    book = workbook.read(written(tmp_path, "a.xlsx", xlsx(_NAMED + rows)))
    assert [tuple(row) for row in book.sheets[0].rows] == [("An",)]
    assert book.findings == ()


@pytest.mark.parametrize("doctype", [_LAUGHS, _OUTSIDE], ids=["billion laughs", "external"])
@pytest.mark.parametrize("suffix", ["xlsx", "ods", "docx", "html"])
def test_entities_are_refused(tmp_path: Path, suffix: str, doctype: str) -> None:
    table = "<table:table table:name='S'><table:table-row>" + _ODS_CELL.format("", "&secret;")
    content = {
        "xlsx": lambda: xlsx(_NAMED, doctype=doctype),
        "ods": lambda: ods(f"{table}</table:table-row></table:table>", doctype=doctype),
        "docx": lambda: docx(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>&lol2;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", doctype
        ),
        "html": lambda: f"{doctype}<html><table><tr><td>&lol2;</td></tr></table></html>".encode(),
    }[suffix]()
    assert refusal(written(tmp_path, f"a.{suffix}", content)) == "workbook.entities"


def test_password_is_named_whatever_the_format(tmp_path: Path) -> None:
    assert refusal(written(tmp_path, "a.xlsx", container("EncryptionInfo", "EncryptedPackage"))) == "workbook.password"
    locked = ods("", manifest="<manifest:encryption-data/>")
    assert refusal(written(tmp_path, "a.ods", locked)) == "workbook.password"
    packed = zipped({"META-INF/manifest.xml": "<manifest:encryption-data/>", "encrypted-package": b"x"})
    assert refusal(written(tmp_path, "c.ods", packed)) == "workbook.password"
    zipped_with_password = bytearray(xlsx(_NAMED))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := zipped_with_password.find(mark, start + 1)) >= 0:
            zipped_with_password[start + place] |= 1
    assert refusal(written(tmp_path, "b.xlsx", bytes(zipped_with_password))) == "workbook.password"
    book = xlwt.Workbook()
    book.add_sheet("S").write(0, 0, "An")
    book.save(str(tmp_path / "c.xls"))
    content = (tmp_path / "c.xls").read_bytes()
    # The record after the first says 'locked with a password', as Excel writes it there.
    first = content.index(b"\x09\x08\x10\x00") + 20
    size = struct.unpack_from("<H", content, first + 2)[0]
    locked = content[:first] + b"\x2f\x00" + content[first + 2 :]
    assert size and refusal(written(tmp_path, "d.xls", locked)) == "workbook.password"


def test_truncated_files_are_damaged_files(tmp_path: Path) -> None:
    whole = xlsx(_NAMED)
    assert refusal(written(tmp_path, "a.xlsx", whole[: len(whole) // 2])) == "workbook.damaged"
    book = xlwt.Workbook()
    sheet = book.add_sheet("S")
    for row in range(3000):
        sheet.write(row, 0, f"Nguyễn Văn {row}")
    target = io.BytesIO()
    book.save(target)
    content = target.getvalue()
    for part in (600, len(content) // 2):
        assert refusal(written(tmp_path, "a.xls", content[:part])) == "workbook.damaged"
    broken = xlsx(_NAMED, parts={"xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'><c r='A1'"})
    assert refusal(written(tmp_path, "b.xlsx", broken)) in ("workbook.damaged", "workbook.no_cells")


def test_what_is_no_list_is_said_to_be_none(tmp_path: Path) -> None:
    picture = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(picture, "PNG")
    assert refusal(written(tmp_path, "a.xlsx", picture.getvalue())) == "workbook.unknown_format"
    assert refusal(written(tmp_path, "b.xls", b"%PDF-1.7\n1 0 obj")) == "workbook.unknown_format"
    assert refusal(written(tmp_path, "c.xlsx", zipped({"ảnh.txt": "x"}))) == "workbook.unknown_format"
    assert refusal(written(tmp_path, "d.doc", container("WordDocument"))) == "workbook.old_word"
    assert refusal(written(tmp_path, "e.ppt", container("PowerPoint Document"))) == "workbook.unknown_format"
    assert refusal(written(tmp_path, "f.xlsx", b"")) == "workbook.empty_file"
    assert refusal(written(tmp_path, "g.csv", b" \r\n\r\n")) == "workbook.no_cells"


def test_workbook_with_only_a_picture_says_so(tmp_path: Path) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    book = openpyxl.Workbook()
    book.active.add_image(openpyxl.drawing.image.Image(picture), "B2")
    book.save(tmp_path / "a.xlsx")
    assert refusal(tmp_path / "a.xlsx") == "workbook.no_cells"


def test_cells_that_look_like_formulas_and_the_longest_cells_stay_text(tmp_path: Path) -> None:
    texts = ["=1+1", "+84912345678", "-5", "@cmd", "'001085000001", "=cmd|' /C calc'!A0", "ấ" * 32_767]
    book = openpyxl.Workbook()
    for row, text in enumerate(texts, 1):
        book.active.cell(row, 1).value = text
        book.active.cell(row, 1).data_type = "s"
    book.save(tmp_path / "a.xlsx")
    assert [row[0] for row in workbook.read(tmp_path / "a.xlsx").sheets[0].rows] == texts
    (tmp_path / "a.csv").write_text("\n".join(texts), "utf-8")
    assert [row[0] for row in workbook.read(tmp_path / "a.csv").sheets[0].rows] == texts


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(13, "in use"), "workbook.locked"),
        (FileNotFoundError(2, "gone"), "workbook.gone"),
        (OSError(5, "input/output error"), "workbook.unreadable"),
    ],
)
@pytest.mark.parametrize("when", ["opened", "read"])
def test_file_that_cannot_be_had_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str, when: str
) -> None:
    path = written(tmp_path, "a.xlsx", xlsx(_NAMED))
    real = builtins.open

    class Failing(io.BytesIO):
        def read(self, *_: Any) -> bytes:
            raise error

    def failing(file: Any, *rest: Any, **named: Any) -> Any:
        if file != path:
            return real(file, *rest, **named)
        if when == "opened":
            raise error
        return Failing()

    monkeypatch.setattr(builtins, "open", failing)
    with pytest.raises(UserError) as refused:
        workbook.read(path)
    assert refused.value.code == code


def test_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        workbook.read(tmp_path)
    assert refused.value.code == "workbook.is_folder"


def test_file_above_the_limit_is_not_even_taken_into_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_limits, "LARGEST_FILE", 10)
    assert written(tmp_path, "a.csv", b"x" * 11).exists()
    with pytest.raises(UserError) as refused:
        workbook.read(tmp_path / "a.csv")
    assert refused.value.code == "workbook.too_large"


def test_reading_that_takes_for_ever_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_limits, "SECONDS", -1.0)
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 200_000))
    with pytest.raises(UserError) as refused:
        workbook.read(written(tmp_path, "a.xlsx", xlsx(rows)))
    assert refused.value.code == "workbook.too_slow"


def test_zip_member_names_that_climb_out_are_never_written(tmp_path: Path) -> None:
    path = written(tmp_path, "a.xlsx", xlsx(_NAMED, parts={"../../escaped.xml": "<x/>"}))
    assert workbook.read(path).sheets[0].rows[0][0] == "An"
    assert [found.name for found in tmp_path.rglob("*")] == ["a.xlsx"]
    assert not (tmp_path.parent / "escaped.xml").exists()
    assert zipfile.is_zipfile(path)


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
def test_a_failed_formula_is_told_and_not_empty(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    _WITH_AN_ERROR[ending](path)
    (sheet,) = workbook.read(path).sheets
    assert [tuple(row) for row in sheet.rows] == [("Họ và tên", "Ngày sinh"), ("Lê An", "#N/A"), ("Lê Ba", "#REF!")]


def _xlsx_with_an_error(path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (("Họ và tên", "Ngày sinh"), ("Lê An", "#N/A"), ("Lê Ba", "#REF!")):
        book.active.append(row)
    book.save(path)


def _xls_with_an_error(path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("a")
    for number, cells in enumerate((("Họ và tên", "Ngày sinh"), ("Lê An", None), ("Lê Ba", None))):
        for column, text in enumerate(cells):
            if text is not None:
                sheet.write(number, column, text)
    sheet.row(1).set_cell_error(1, 0x2A)
    sheet.row(2).set_cell_error(1, 0x17)
    book.save(str(path))


def _ods_with_an_error(path: Path) -> None:
    def cell(text: str) -> str:
        error = ' table:formula="of:=X" office:string-value="" calcext:value-type="error"' if text[0] == "#" else ""
        return f'<table:table-cell office:value-type="string"{error}><text:p>{text}</text:p></table:table-cell>'

    rows = (("Họ và tên", "Ngày sinh"), ("Lê An", "#N/A"), ("Lê Ba", "#REF!"))
    drawn = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    path.write_bytes(ods(f'<table:table table:name="a">{drawn}</table:table>'))


_WITH_AN_ERROR = {"xlsx": _xlsx_with_an_error, "xls": _xls_with_an_error, "ods": _ods_with_an_error}
