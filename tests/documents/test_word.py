"""A Word paper: what the văn thư opens, edits and prints is the decree's layout made of real Word things."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

from khenthuong_desktop.documents import layout, word
from khenthuong_desktop.documents.letter_widths import width_mm
from khenthuong_desktop.documents.model import (
    Annex,
    Column,
    Head,
    Orientation,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    Section,
    Signature,
    Signatures,
    Table,
    TableRow,
    Title,
    plain,
)
from tests.documents.office_papers import (
    GOLDEN,
    ODD_NAMES,
    REFERENCE,
    letter,
    one_column,
    part,
    roster,
    roster_table,
    submission,
    written,
)

ROOT = Path(__file__).resolve().parents[2]


def _opened(paper: Paper) -> Any:
    return Document(BytesIO(written(word.render, paper)))


def _body(document: Any) -> list[Any]:
    return [child for child in document.element.body if child.tag != qn("w:sectPr")]


def _paragraph(document: Any, text: str) -> Any:
    (found,) = [one for one in _everywhere(document) if one.text.replace("\u00a0", " ") == text]
    return found


def _everywhere(document: Any) -> Iterator[Any]:
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


@pytest.mark.parametrize("place", [place for place in GOLDEN if ".docx/" in place])
def test_the_parts_of_the_file_are_the_ones_that_were_looked_at(place: str) -> None:
    render, paper, name = GOLDEN[place]
    assert part(written(render, paper()), name) == (REFERENCE / place).read_text(encoding="utf-8")


def test_names_come_out_as_typed() -> None:
    document = _opened(one_column(*ODD_NAMES))
    assert tuple(row.cells[0].text for row in document.tables[0].rows)[1:] == ODD_NAMES
    assert _opened(Paper("x", (Paragraph(plain(ODD_NAMES[0])),))).paragraphs[0].text == ODD_NAMES[0]


def test_what_xml_cannot_carry_is_left_out_and_lines_stay_lines() -> None:
    document = _opened(one_column("Dòng một\x0bdòng hai\r\ndòng ba\tcột", "bấm\x07 chuông", "Hòa bình"))
    texts = [row.cells[0].text for row in document.tables[0].rows][1:]
    assert texts == ["Dòng một\ndòng hai\ndòng ba\tcột", "bấm chuông", "Hòa bình"]


def test_no_text_boxes_no_pictures_no_underscores() -> None:
    for paper in (letter(), submission(), roster()):
        body = _opened(paper).element.body
        assert not [one.tag for one in body.iter() if one.tag in {qn("w:drawing"), qn("w:pict"), qn("w:framePr")}]
        assert not [one.text for one in body.iter(qn("w:t")) if "_" in (one.text or "")]


def test_sheet_and_margins_are_the_decrees() -> None:
    first, second = _opened(submission()).sections
    assert (round(first.page_width.mm), round(first.page_height.mm)) == (210, 297)
    assert (round(second.page_width.mm), round(second.page_height.mm)) == (297, 210)
    assert second.orientation == WD_ORIENT.LANDSCAPE
    for section in (first, second):
        sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        assert [round(side.mm) for side in sides] == [20, 20, 30, 15]


def test_pages_are_numbered_in_the_middle_of_the_top_from_the_second_on() -> None:
    first, second = _opened(submission()).sections
    assert first.different_first_page_header_footer
    assert not second.different_first_page_header_footer, "the first lying page is not the first page of the paper"
    assert second.header.is_linked_to_previous
    (paragraph,) = first.header.paragraphs
    assert [field.get(qn("w:instr")).strip() for field in paragraph._p.iter(qn("w:fldSimple"))] == ["PAGE"]
    assert paragraph.style.name == "Header"
    assert not _opened(Paper("x", (), page_numbers=False)).element.xpath("//w:headerReference")


def test_the_letter_is_set_in_styles_and_not_by_hand() -> None:
    document = _opened(letter())
    assert document.styles.element.find(f".//{qn('w:rFonts')}").get(qn("w:ascii")) == layout.FONT_NAME
    for text, style, size in (
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Quốc hiệu", 12),
        ("Độc lập - Tự do - Hạnh phúc", "Tiêu ngữ", 13),
        ("Số: 05/UBND", "Số và ký hiệu", 13),
        ("Nơi nhận:", "Nơi nhận", 12),
        ("- Như trên;", "Nơi nhận - từng nơi", 11),
        ("Lê Thị Ước", "Họ tên người ký", 14),
    ):
        paragraph = _paragraph(document, text)
        assert (paragraph.style.name, paragraph.style.font.size.pt) == (style, size)
        assert not [run for run in paragraph.runs if run._r.rPr is not None]
    assert _opened(submission()).element.xpath("//w:pStyle[@w:val='Heading1']"), "Word's own headings, for its outline"


def test_rules_are_as_long_as_the_decree_says() -> None:
    document = _opened(letter())
    left, right = document.tables[0].rows[0].cells
    for cell, length in (
        (left, layout.RULE_SHARE * width_mm("PHƯỜNG TÂN LẬP", layout.ISSUING_SIZE, bold=True)),
        (right, width_mm("Độc lập - Tự do - Hạnh phúc", layout.MOTTO_SIZE, bold=True)),
    ):
        (rule,) = [one for one in cell.paragraphs if one.style.name == "Đường kẻ dưới"]
        places = rule.paragraph_format
        assert cell.width.mm - places.left_indent.mm - places.right_indent.mm == pytest.approx(length, abs=0.3)
        assert places.left_indent == places.right_indent


@pytest.mark.parametrize("orientation", ["portrait", "landscape"])
def test_the_state_fits_its_column_on_either_sheet(orientation: Orientation) -> None:
    document = _opened(Paper("x", (letter().blocks[0],), orientation=orientation))
    left, right = document.tables[0].rows[0].cells
    assert right.width.mm > width_mm("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
    assert left.width.mm + right.width.mm == pytest.approx(layout.text_width_mm(orientation), abs=0.1)


def test_a_place_that_is_too_long_is_broken_before_its_day() -> None:
    head = Head((), ("ỦY BAN",), "Số: 01/UBND", "Văn Miếu - Quốc Tử Giám, ngày     tháng     năm 2026")
    lines = [one.text for one in _opened(Paper("x", (head,))).tables[0].rows[1].cells[1].paragraphs]
    assert lines == ["Văn Miếu - Quốc Tử Giám,\nngày     tháng     năm 2026"]


def test_a_table_is_fixed_as_wide_as_the_text_and_repeats_its_header() -> None:
    (_, table, *_) = _opened(roster()).tables
    assert not table.autofit
    for row in table.rows:
        assert row._tr.trPr.find(qn("w:cantSplit")) is not None
    headers = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert headers == [True, True, True, False, False, False, False, False]
    widths = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]
    assert sum(widths) == round(layout.text_width_mm("portrait") / 25.4 * 1440)
    for row in table._tbl.tr_lst:
        assert sum(cell.width for cell in row.tc_lst) == pytest.approx(Mm(165), abs=20_000)
    assert [cell.text for cell in table.rows[2].cells] == [f"({number})" for number in range(1, 8)]
    assert table.cell(0, 4)._tc is table.cell(0, 5)._tc, "one heading above both"
    assert table.cell(0, 1)._tc is table.cell(1, 1)._tc


def test_values_read_as_people_write_them() -> None:
    (_, table, *_) = _opened(roster()).tables
    texts = [[cell.text for cell in row.cells] for row in table.rows[3:]]
    assert texts[0] == ["I. Khu phố 1"] * 7
    assert texts[1] == ["1", "Nguyễn Thị Ánh", "09/03/1968", "001168000123", "", "x", "1.170.000"]
    assert texts[3][1:3] == ["A & B <Chi nhánh>", "1972"]
    assert texts[4] == ["", *["Tổng cộng"] * 5, "2.340.000"]


def test_a_group_is_not_left_at_the_foot_of_a_page_nor_a_total_alone_at_the_head() -> None:
    (_, table, *_) = _opened(roster()).tables
    kept = [row._tr.find(f".//{qn('w:keepNext')}") is not None for row in table.rows[3:]]
    assert kept == [True, False, True, True, True]  # the last two: a signature follows


def test_a_signature_stays_with_the_text_above_it() -> None:
    document = _opened(submission())
    for text in ("1. Đã xét 02 cá nhân.", "Kính đề nghị xem xét, quyết định./."):
        assert _paragraph(document, text).paragraph_format.keep_with_next
    above_tables = [one for one in document.paragraphs if one._p.getnext().tag == qn("w:tbl")]
    assert len(above_tables) == 3  # two before signatures, and the title's rule before the table
    for one in above_tables:
        assert one.paragraph_format.keep_with_next or one.style.paragraph_format.keep_with_next
    names = document.tables[-1].rows[1].cells
    assert [cell.text for cell in names] == ["Lê Thị Ước", "Tạ Quang Luận"], "on one level under unlike lines"
    lines = [one for cell in document.tables[-1].rows[0].cells for one in cell.paragraphs]
    assert all(one.style.paragraph_format.keep_with_next for one in lines)


def test_the_white_above_a_signature_is_the_decrees_whatever_counts_white_between_paragraphs() -> None:
    body = _body(_opened(letter()))
    (table,) = [one for one in body[1:] if one.tag == qn("w:tbl")]
    spacing = table.getprevious().pPr.spacing
    assert spacing.get(qn("w:before")) is None, "Word counts only the larger of two whites"
    height = int(spacing.get(qn("w:line"))) / 20
    assert layout.PARAGRAPH_GAP_PT + height == layout.BEFORE_SIGNATURE_PT


def test_recipients_begin_at_the_margin() -> None:
    first, second = _opened(letter()).tables[-1].rows[0].cells
    assert first._tc.tcPr.find(f"{qn('w:tcMar')}/{qn('w:left')}").get(qn("w:w")) == "0"
    assert second._tc.tcPr.find(qn("w:tcMar")) is None


def test_rows_are_as_high_as_in_the_pdf_so_that_pages_end_alike() -> None:
    properties = _opened(roster()).tables[1]._tbl.tblPr
    line = int(properties.find(f"{qn('w:tblBorders')}/{qn('w:insideH')}").get(qn("w:sz"))) / 8
    sides = [
        int(properties.find(f"{qn('w:tblCellMar')}/{qn(name)}").get(qn("w:w"))) / 20 for name in ("w:top", "w:bottom")
    ]
    assert sum(sides) + line == 2 * layout.CELL_TOP_PT


def test_cells_have_looks_and_room_of_their_own() -> None:
    rows = (TableRow((Run("đậm", bold=True), "thường\nhai dòng")),)
    table = _opened(Paper("x", (Table((Column("A", 1), Column("B", 1)), rows, least_row_mm=11),))).tables[0]
    assert table.rows[1].height.mm == pytest.approx(11, abs=0.1)
    assert [run.bold for run in table.rows[1].cells[0].paragraphs[0].runs] == [True]
    assert table.rows[1].cells[1].text == "thường\nhai dòng"


def test_the_conference_has_a_style_of_its_own_above_the_title() -> None:
    document = _opened(Paper("x", (Title("CHƯƠNG TRÌNH", above=("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN",)),)))
    names = [one.style.name for one in document.paragraphs]
    assert names[:2] == ["Tên hội nghị", "Tên loại văn bản"]


def test_three_sign_side_by_side_and_recipients_stand_below_them() -> None:
    signed = tuple(Signature((line,), f"Người {line}") for line in ("A", "B", "C"))
    document = _opened(Paper("x", (Paragraph(plain("a")), Signatures(signed, ("Nơi nhận:", "Lưu: VT")))))
    assert [cell.text for cell in document.tables[0].rows[1].cells] == ["Người A", "Người B", "Người C"]
    assert [one.text for one in document.paragraphs][-3:] == ["Nơi nhận:", "-\u00a0Lưu: VT.", ""]


def test_a_title_that_is_too_long_is_broken_evenly_and_its_rule_follows_its_last_line() -> None:
    subject = "Kết quả thực hiện phong trào thi đua yêu nước và công tác khen thưởng giai đoạn 2021 - 2025"
    document = _opened(Paper("x", (Title("BÁO CÁO", (subject,)),)))
    first, last = document.paragraphs[1].text.split("\n")
    assert 0.7 < width_mm(first, 14, bold=True) / width_mm(last, 14, bold=True) < 1.4
    rule = document.paragraphs[2].paragraph_format
    length = 165 - rule.left_indent.mm - rule.right_indent.mm
    assert length == pytest.approx(layout.RULE_SHARE * width_mm(last, 14, bold=True), abs=0.3)


def test_tables_one_after_the_other_stay_two() -> None:
    table = roster_table()
    body = _body(_opened(Paper("x", (table, table, Signatures((Signature(("CHỦ TỊCH",)),))))))
    assert [child.tag.rpartition("}")[2] for child in body] == ["tbl", "p", "tbl", "p", "tbl", "p"]


def test_a_page_begins_once_however_often_it_is_asked_for() -> None:
    text = Paragraph(plain("Nội dung"))
    annex = Annex("Phụ lục", "DANH SÁCH")
    blocks = (PageBreak(), text, PageBreak(), PageBreak(), annex, text, Section("landscape"), annex, text, PageBreak())
    document = _opened(Paper("x", blocks))
    breaks = [one.text for one in document.paragraphs if one.paragraph_format.page_break_before]
    assert breaks == ["Phụ lục"]
    assert len(document.sections) == 2


def test_a_page_may_begin_with_a_table() -> None:
    document = _opened(Paper("x", (Paragraph(plain("a")), PageBreak(), roster_table())))
    assert [one.paragraph_format.page_break_before for one in document.paragraphs] == [None, True, None]


def test_an_empty_paper_and_one_without_rows_are_files_word_opens() -> None:
    assert len(_opened(Paper("", ())).paragraphs) == 1
    document = _opened(Paper("", (Title(""), Table((Column("A", 1),), ()), Signatures(()))))
    assert len(document.tables[0].rows) == 1


def test_title_author_and_language_are_known_to_the_file() -> None:
    document = _opened(letter())
    about = document.core_properties
    assert (about.title, about.author) == ("V/v gửi danh sách", "Ủy ban nhân dân phường Tân Lập")
    assert about.language == "vi-VN"
    assert 'w:lang w:val="vi-VN"' in document.styles.element.xml
    with ZipFile(BytesIO(written(word.render, letter()))) as archive:
        assert not [name for name in archive.namelist() if "thumbnail" in name or "customXml" in name]


def test_the_same_paper_is_the_same_bytes_in_every_run() -> None:
    code = (
        "import hashlib, sys; from tests.documents.office_papers import *;"
        "print([hashlib.sha256(written(one.render, submission())).hexdigest() for one in (word, excel)])"
    )
    found = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True)
        found.add(run.stdout)
    assert len(found) == 1


def test_long_tables_tell_how_far_they_are() -> None:
    told: list[tuple[int, int]] = []
    rows = tuple(TableRow((number,)) for number in range(1_200))
    word.render(Paper("x", (Table((Column("STT", 1),), rows),)), BytesIO(), progress=lambda *at: told.append(at))
    assert told == [(500, 1200), (1000, 1200), (1200, 1200)]


def test_no_line_parts_the_years_of_a_period() -> None:
    paper = Paper("Thử", (Paragraph(plain("Giai đoạn 2020 - 2025; Phòng Văn hóa - Xã hội")),))
    assert _opened(paper).paragraphs[0].text == "Giai đoạn 2020\u00a0-\u00a02025; Phòng Văn hóa - Xã hội"


def test_a_table_may_have_larger_letters_than_its_columns_ask_for() -> None:
    table = Table((Column("Nội dung", 1),), [TableRow(("Khai mạc",))], letters=16)
    document = _opened(Paper("Thử", (table,)))
    cell = document.tables[0].cell(1, 0).paragraphs[0]
    assert cell.style.font.size.pt == 16
