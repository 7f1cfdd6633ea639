"""Tables of a Word document become the rows that a reader of the page sees."""

from __future__ import annotations

from pathlib import Path

import docx as word
import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.exchange import workbook
from khenthuong_desktop.exchange.workbook import Merge
from tests.exchange.file_building import docx, written


def rows(path: Path, number: int = 0) -> list[tuple[object, ...]]:
    return [tuple(row) for row in workbook.read(path).sheets[number].rows]


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"


def test_table_made_with_word_keeps_its_merged_headings(tmp_path: Path) -> None:
    document = word.Document()
    document.add_paragraph("DANH SÁCH")
    table = document.add_table(4, 4)
    for row, line in enumerate((["STT", "Họ và tên", "Năm sinh", ""], ["", "", "Nam", "Nữ"], ["1", "An", "1985", ""])):
        for column, text in enumerate(line):
            table.cell(row, column).text = text
    table.cell(0, 2).merge(table.cell(0, 3))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 1).merge(table.cell(1, 1))
    document.save(str(tmp_path / "a.docx"))
    (sheet,) = workbook.read(tmp_path / "a.docx").sheets
    assert [tuple(row) for row in sheet.rows] == [
        ("STT", "Họ và tên", "Năm sinh", None),
        (None, None, "Nam", "Nữ"),
        ("1", "An", "1985", None),
    ]
    assert set(sheet.merges) == {Merge(1, 0, 2, 0), Merge(1, 1, 2, 1), Merge(1, 2, 1, 3)}


def test_table_in_a_cell_is_a_table_of_its_own(tmp_path: Path) -> None:
    inner = f"<w:tbl><w:tr>{cell('Họ tên')}{cell('Đơn vị')}</w:tr><w:tr>{cell('An')}{cell('KP 3')}</w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr>{cell('Phụ lục')}<w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    path = written(tmp_path, "a.docx", docx(outer))
    assert rows(path) == [("Phụ lục", None)]
    assert rows(path, 1) == [("Họ tên", "Đơn vị"), ("An", "KP 3")]


def test_lines_insertions_and_content_controls_are_text_deletions_are_not(tmp_path: Path) -> None:
    paragraph = (
        "<w:p><w:r><w:t>Nguyễn</w:t></w:r><w:ins><w:r><w:t xml:space='preserve'> Văn</w:t><w:br/></w:r></w:ins>"
        "<w:del><w:r><w:delText>Xóa</w:delText></w:r></w:del><w:hyperlink><w:r><w:t>An</w:t></w:r></w:hyperlink></w:p>"
    )
    row = f"<w:tr><w:tc>{paragraph}<w:p><w:r><w:t>hai</w:t></w:r></w:p></w:tc></w:tr>"
    row = f"<w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt>"
    assert rows(written(tmp_path, "a.docx", docx(f"<w:tbl>{row}</w:tbl>"))) == [("Nguyễn Văn\nAn\nhai",)]


def test_cell_that_continues_nothing_is_read_all_the_same(tmp_path: Path) -> None:
    body = f"<w:tbl><w:tr>{cell('Tên', '<w:vMerge/>')}{cell('An')}</w:tr></w:tbl>"
    assert rows(written(tmp_path, "a.docx", docx(body))) == [("Tên", "An")]


def test_old_fonts_of_cells_are_told(tmp_path: Path) -> None:
    run = "<w:tc><w:p><w:r><w:rPr><w:rFonts w:ascii='{0}' w:hAnsi='{0}'/></w:rPr><w:t>\xa7\xe7</w:t></w:r></w:p></w:tc>"
    body = f"<w:tbl><w:tr>{run.format('.VnTime')}{run.format('Arial')}{cell('An')}</w:tr></w:tbl>"
    assert dict(workbook.read(written(tmp_path, "a.docx", docx(body))).sheets[0].fonts) == {(1, 0): ".VnTime"}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<w:p><w:r><w:t>Chỉ có chữ</w:t></w:r></w:p>", "workbook.no_table"),
        ("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "workbook.no_table"),
        ("<w:tbl><w:tr>", "workbook.damaged"),
    ],
    ids=["no table", "empty table", "broken"],
)
def test_document_without_a_list_says_so(tmp_path: Path, body: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        workbook.read(written(tmp_path, "a.docx", docx(body)))
    assert refused.value.code == code
