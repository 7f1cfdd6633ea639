"""What the officer types, line by line, becomes headings, items and paragraphs; nothing is lost or read as markup."""

from __future__ import annotations

import pytest

from khenthuong_desktop.documents.model import Block, Heading, Paragraph, plain
from khenthuong_desktop.documents.papers.frame import Content, text_blocks


@pytest.mark.parametrize(
    ("line", "block"),
    [
        ("I. ĐÁNH GIÁ", Heading("I.", "ĐÁNH GIÁ", 1)),
        ("IV.  Kiến nghị", Heading("IV.", "Kiến nghị", 1)),
        ("1. Kết quả", Paragraph(plain("Kết quả"), label="1.")),
        ("1.2. Kết quả", Paragraph(plain("Kết quả"), label="1.2.")),
        ("đ) Kết quả", Paragraph(plain("Kết quả"), label="đ)")),
        ("- Kết quả", Paragraph(plain("Kết quả"), label="-")),
        ("A & B <b>", Paragraph(plain("A & B <b>"))),
        ("2026 là năm đầu", Paragraph(plain("2026 là năm đầu"))),
        ("1.520.000 đồng", Paragraph(plain("1.520.000 đồng"))),
        ("I.", Paragraph(plain("I."))),
    ],
)
def test_a_line_becomes_what_it_looks_like(line: str, block: Block) -> None:
    assert list(text_blocks(Content("x", body=line))) == [block]


def test_opening_body_and_closing_come_in_order_without_empty_lines() -> None:
    content = Content("x", opening="Mở đầu", body="Một\n\n  Hai ", closing="Hết./.")
    found = [block.text[0].text for block in text_blocks(content) if isinstance(block, Paragraph)]
    assert found == ["Mở đầu", "Một", "Hai", "Hết./."]
