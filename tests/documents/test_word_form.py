"""An office's own Word form is filled and else left as it was: looks, tables, headers; values are text, not markup."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt

from khenthuong_desktop.documents import word_form
from khenthuong_desktop.errors import UserError

VALUES = {"đơn vị": "A & B <Chi nhánh>", "nội dung": "Đoạn một\nĐoạn hai", "căn cứ": "", "số": "05/UBND"}


@pytest.fixture
def form(tmp_path: Path) -> Path:
    made = Document()
    made.sections[0].header.paragraphs[0].text = "Số: «số»"
    split = made.add_paragraph()
    for part in ("Gửi «đơ", "n v", "ị» ngay"):
        split.add_run(part)
    split.runs[0].bold = True
    made.add_paragraph("«căn cứ»")
    several = made.add_paragraph()
    several.add_run("«nội dung»").font.size = Pt(14)
    cell = made.add_table(1, 1).cell(0, 0)
    cell.text = "«căn cứ»"
    made.add_paragraph("Ngày ..... tháng .....")
    path = tmp_path / "mẫu.docx"
    made.save(str(path))
    return path


def filled(form: Path) -> BytesIO:
    target = BytesIO()
    word_form.fill(form, VALUES.__getitem__, target)
    target.seek(0)
    return target


def test_every_place_is_found_also_in_headers_and_tables(form: Path) -> None:
    assert sorted(word_form.places_in(form)) == sorted(["số", "đơn vị", "căn cứ", "nội dung", "căn cứ"])


def test_values_stand_where_places_stood_and_dots_of_the_form_stay(form: Path) -> None:
    document = Document(filled(form))
    assert document.sections[0].header.paragraphs[0].text == "Số: 05/UBND"
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts == ["Gửi A & B <Chi nhánh> ngay", "Đoạn một", "Đoạn hai", "Ngày ..... tháng ....."]
    assert document.tables[0].cell(0, 0).text == "", "a cell keeps its paragraph"


def test_a_value_has_the_look_of_its_place(form: Path) -> None:
    document = Document(filled(form))
    assert document.paragraphs[0].runs[0].bold
    assert all(paragraph.runs[0].font.size == Pt(14) for paragraph in document.paragraphs[1:3])


def test_the_same_values_give_the_same_bytes(form: Path) -> None:
    assert filled(form).getvalue() == filled(form).getvalue()


def test_templates_of_other_programs_are_noticed(form: Path, tmp_path: Path) -> None:
    assert word_form.brackets_in(form) == []
    made = Document()
    made.add_paragraph("Gửi {{ unit }}")
    made.save(str(tmp_path / "a.docx"))
    assert word_form.brackets_in(tmp_path / "a.docx") == ["Gửi {{ unit }}"]


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"not a zip")
    with pytest.raises(UserError, match=r"paper\.form_unreadable"):
        word_form.places_in(tmp_path / "x.docx")
