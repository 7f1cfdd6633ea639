"""Forms for a pen and several papers in one file: blanks are drawn, each paper begins a page of its own."""

from __future__ import annotations

from io import BytesIO

import pytest

from khenthuong_desktop.documents import render
from khenthuong_desktop.documents.model import (
    Block,
    Column,
    Head,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    Section,
    Signature,
    TableRow,
    plain,
)
from khenthuong_desktop.documents.papers import form, merits
from khenthuong_desktop.documents.papers.several import together
from tests.documents.pdf_reading import FONTS, PdfReading, rendered

DOTS, SHORT = "…" * 30, "… …"
FORM = form.Content(
    "PHIẾU",
    (f"Họ tên: {DOTS} Tuổi: {SHORT}", DOTS, "Không có chỗ trống"),
    {DOTS: 0.0, SHORT: 12.0},
    lead="Kết quả:",
    columns=(Column("Số TT", 1), Column("Tên", 4)),
    rows=(TableRow((1, None)),),
    row_mm=9.0,
    closing=(f"Gửi về {DOTS}",),
    signatures=(Signature(("THƯ KÝ",)), Signature(("CHỦ TRÌ",))),
)


def test_what_is_to_be_written_on_is_a_blank_of_its_length() -> None:
    lines = [block.text for block in form.blocks(FORM) if isinstance(block, Paragraph)]
    assert lines[0] == (
        Run("Họ tên: "),
        Run("", blank_mm=0.0),
        Run(" Tuổi: "),
        Run("", blank_mm=12.0),
    )
    assert lines[1] == (Run("", blank_mm=0.0),) and lines[2] == plain("Không có chỗ trống")
    assert [type(block).__name__ for block in form.blocks(FORM)][-4:] == [
        "Paragraph",
        "Table",
        "Paragraph",
        "Signatures",
    ]


@pytest.mark.parametrize("ending", render.ENDINGS)
def test_a_form_without_table_and_blanks_is_written_all_the_same(ending: str) -> None:
    bare = form.Content("PHIẾU", ("Một dòng",), {})
    target = BytesIO()
    render.write(Paper("Phiếu", (*form.blocks(FORM), *form.blocks(bare))), ending, target, FONTS)
    assert target.getvalue()


def test_papers_of_one_file_begin_pages_of_their_own_that_lie_as_theirs_do() -> None:
    lying = Paper("b", (Paragraph(plain("hai")), Section("portrait"), Paragraph(plain("ba"))), "landscape")
    standing = Paper("a", (Head((), ("ĐƠN VỊ",)), Paragraph(plain("một"))))
    paper = together("tất cả", [standing, lying, standing, lying])
    kinds: list[Block] = [block for block in paper.blocks if isinstance(block, PageBreak | Section)]
    assert kinds == [Section("landscape"), Section("portrait"), PageBreak(), Section("landscape"), Section("portrait")]
    sizes = [page.width > 250 for page in PdfReading(rendered(paper)).pages]
    assert sizes == [False, True, False, False, True, False]
    assert not paper.page_numbers and together("một", [standing]).page_numbers


def test_summaries_are_numbered_through_all_units() -> None:
    one = merits.Merit("Lò Thị An", "nữ", ("Giúp dân.",))
    paper = merits.paper(
        merits.Content(
            "Tên", Head((), ("UBND",)), "TÓM TẮT", "của ai", "", (("KP 1", (one, one)), ("KP 2", (one,))), Signature(())
        )
    )
    labels = [block.label for block in paper.blocks if isinstance(block, Paragraph) and block.label]
    assert labels == ["1.", "2.", "3."]
