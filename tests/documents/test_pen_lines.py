"""Lines of forms: whoever gets one has room to write where the words leave it, in each of the three formats."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook

from khenthuong_desktop.documents import excel, layout, word
from khenthuong_desktop.documents.letter_widths import width_mm
from khenthuong_desktop.documents.model import Paper, Paragraph, Run, blank, plain
from khenthuong_desktop.documents.pen_lines import pen_lines
from tests.documents.office_papers import written
from tests.documents.pdf_reading import WITHIN, made

NAME = (Run("Họ và tên: "), blank(), Run(" Ngày sinh: ", bold=True), blank(30))
TOO_LONG = (Run("Thành tích nổi bật trong phong trào thi đua yêu nước của địa phương giai đoạn 2021 - 2026: "), blank())


def near(value: float) -> object:
    return pytest.approx(value, abs=WITHIN)


def test_a_blank_is_as_long_as_asked_for_and_others_share_what_is_left() -> None:
    (line,) = pen_lines((*NAME, blank()), 165)
    free, asked, other = (placed for placed in line if placed.run.blank_mm is not None)
    assert asked.end - asked.start == near(30)
    assert free.end - free.start == near(other.end - other.start)
    assert line[-1].end == near(165)
    assert all(left.end <= right.start for left, right in pairwise(line))


def test_a_blank_that_would_be_too_short_goes_to_the_next_line() -> None:
    lines = pen_lines(TOO_LONG, 165, 12.7)
    assert len(lines) == 2
    assert lines[0][0].start == 12.7
    last = lines[1][-1]
    assert last.run.blank_mm is not None and last.end - last.start >= layout.LEAST_BLANK_MM


def test_words_are_all_there_with_their_spaces() -> None:
    text = (Run("Có  hai   chỗ: "), blank(10), Run(" và\nhết"))
    lines = pen_lines(text, 165)
    assert [[one.run.text for one in line] for line in lines] == [["Có  hai   chỗ:", "", "và"], ["hết"]]


def test_lines_of_given_blanks_may_stand_at_the_right() -> None:
    (line,) = pen_lines((Run("Lam Khê, ngày "), blank(12)), 165, align="right")
    assert line[-1].end == near(165)


def test_dots_are_drawn_on_the_line_of_the_letters_and_not_typed() -> None:
    page = made(Paragraph(NAME)).pages[0]
    dots = [stroke for stroke in page.levels() if stroke.dotted]
    assert [text.text for text in page.texts] == ["Họ và tên:", "Ngày sinh:"]
    label, other = page.texts
    assert [stroke.top for stroke in dots] == [near(label.baseline)] * 2
    assert label.right < dots[0].left < dots[0].right < other.left < other.right < dots[1].left
    assert dots[1].right == near(195 - layout.PEN_GAP_MM)
    assert label.left == near(30 + layout.FIRST_LINE_MM)


def test_lines_below_a_form_are_solid_again() -> None:
    page = made(Paragraph((blank(),)), Paragraph(plain("Hết"))).pages[0]
    assert [stroke.dotted for stroke in page.strokes] == [True]


def test_word_has_stops_with_dots_that_move_when_somebody_edits() -> None:
    document = Document(BytesIO(written(word.render, Paper("x", (Paragraph(NAME), Paragraph(TOO_LONG))))))
    first, second, third, *_ = document.paragraphs
    assert first._p.pPr is not None
    assert first.text == "Họ và tên: \t Ngày sinh: \t"
    stops = first._p.pPr.find(qn("w:tabs"))
    assert [stop.get(qn("w:leader")) for stop in stops] == ["dot", "dot"]
    assert [stop.get(qn("w:val")) for stop in stops] == ["left", "right"]
    assert first.paragraph_format.tab_stops[1].position.mm == near(165)
    label = 12.7 + width_mm("Họ và tên: ", layout.TEXT_SIZE)
    assert label + 30 < first.paragraph_format.tab_stops[0].position.mm < 165 - 30
    assert (second.text + " " + third.text).split() == TOO_LONG[0].text.split()
    assert not any("…" in one.text or ".." in one.text for one in document.paragraphs)


def test_excel_has_a_row_a_line_that_does_not_wrap() -> None:
    book = load_workbook(BytesIO(written(excel.render, Paper("x", (Paragraph(TOO_LONG), Paragraph((blank(),)))))))
    sheet = book.worksheets[0]
    rows = [str(row[0].value) for row in sheet.iter_rows()]
    assert len(rows) == 3
    width = layout.text_width_mm("portrait")
    for text in rows[1:]:
        assert text.endswith("....")
        assert 0.9 * width < width_mm(text, layout.TEXT_SIZE) < width
