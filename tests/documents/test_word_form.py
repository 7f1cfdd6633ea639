"""An office's own Word form is filled and else left as it was: looks, tables, headers; values are text, not markup."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.enum.section import WD_SECTION
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
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


def test_headings_of_the_text_are_bold_and_only_the_last_line_stays_with_what_follows(tmp_path: Path) -> None:
    made = Document()
    lone = made.add_paragraph("«nội dung»")
    lone.paragraph_format.keep_with_next = True
    made.add_paragraph("Kính gửi: «căn cứ»")
    made.save(str(tmp_path / "mẫu.docx"))
    values = {"nội dung": "I. MỘT\nLời.\n1. Hai.", "căn cứ": "- A;\n- B."}
    target = BytesIO()
    word_form.fill(tmp_path / "mẫu.docx", values.__getitem__, target)
    target.seek(0)
    heading, text, last, *below = Document(target).paragraphs
    assert heading.runs[0].bold and not text.runs[0].bold
    assert [one.paragraph_format.keep_with_next for one in (heading, text, last)] == [True, None, True]
    assert [one.text.strip() for one in below] == ["Kính gửi:", "- A;", "- B."]


def test_notes_and_headers_of_even_pages_are_filled(tmp_path: Path) -> None:
    made = Document()
    made.settings.odd_and_even_pages_header_footer = True
    made.sections[0].even_page_header.paragraphs[0].text = "Trang chẵn: «số»"
    made.sections[0].even_page_footer.paragraphs[0].text = "«đơn vị»"
    for kind, content_type, link in (
        ("footnote", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES),
        ("endnote", CONTENT_TYPE.WML_ENDNOTES, RELATIONSHIP_TYPE.ENDNOTES),
    ):
        note = f'<w:{kind} w:id="1"><w:p><w:r><w:{kind}Ref/><w:t>«nội dung»</w:t></w:r></w:p></w:{kind}>'
        xml = f"<w:{kind}s {nsdecls('w')}>{note}</w:{kind}s>"
        part = Part(PackURI(f"/word/{kind}s.xml"), content_type, xml.encode(), made.part.package)
        made.part.relate_to(part, link)
    made.save(str(tmp_path / "a.docx"))
    assert sorted(word_form.places_in(tmp_path / "a.docx")) == sorted(["số", "đơn vị", "nội dung", "nội dung"])
    target = filled(tmp_path / "a.docx")
    section = Document(target).sections[0]
    assert section.even_page_header.paragraphs[0].text == "Trang chẵn: 05/UBND"
    assert section.even_page_footer.paragraphs[0].text == VALUES["đơn vị"]
    with zipfile.ZipFile(target) as archive:
        for kind in ("footnote", "endnote"):
            root = parse_xml(archive.read(f"word/{kind}s.xml"))
            texts = ["".join(piece.text for piece in one.iter(qn("w:t"))) for one in root.iter(qn("w:p"))]
            assert texts == ["Đoạn một", "Đoạn hai"]
            assert len(list(root.iter(qn(f"w:{kind}Ref")))) == 1, "the note's own mark stands once"


def boxed(text: str) -> str:
    return (
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent>'
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


def test_a_place_beside_a_text_box_is_alone_in_its_paragraph(tmp_path: Path) -> None:
    made = Document()
    made.add_paragraph("«nội dung»")._p.append(parse_xml(boxed("Hộp «số»")))
    made.add_paragraph("«căn cứ»")._p.append(parse_xml(boxed("«nội dung»")))
    made.save(str(tmp_path / "a.docx"))
    document = Document(filled(tmp_path / "a.docx"))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts == ["Đoạn một", "Đoạn hai", ""], "a line each, and the paragraph of a box stays for its sake"
    inside = [
        "".join(piece.text for piece in one.iter(qn("w:t"))) for one in document.element.iter(qn("w:txbxContent"))
    ]
    assert inside == ["Hộp 05/UBND", "Đoạn mộtĐoạn hai"], "each box once, filled"


def test_a_section_ends_where_it_did(tmp_path: Path) -> None:
    made = Document()
    made.add_paragraph("«nội dung»")
    made.add_section(WD_SECTION.NEW_PAGE)
    made.add_paragraph("«căn cứ»")
    made.add_section(WD_SECTION.NEW_PAGE)
    body = made.element.body
    for index in (1, 2):  # Word writes the end of a section into the last paragraph before it
        paragraph = body[index]
        if paragraph.pPr is not None and paragraph.pPr.sectPr is not None and not paragraph.text:
            body[index - 1].get_or_add_pPr().append(paragraph.pPr.sectPr)
            body.remove(paragraph)
    made.save(str(tmp_path / "a.docx"))
    document = Document(filled(tmp_path / "a.docx"))
    assert len(document.sections) == 3
    ends = [paragraph.text for paragraph in document.paragraphs if list(paragraph._p.iter(qn("w:sectPr")))]
    assert ends == ["Đoạn hai", ""], "after the last line; and the empty one stays"


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
