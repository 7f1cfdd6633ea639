"""Each paper has its blocks in the order of NĐ 30/2020, and leaves out what it has nothing to say in."""

from __future__ import annotations

from dataclasses import replace

from khenthuong_desktop.documents.model import Annex, Column, Head, Paragraph, Signature, Table, TableRow
from khenthuong_desktop.documents.papers import letter, report, submission
from khenthuong_desktop.documents.papers import list as list_paper
from khenthuong_desktop.documents.papers.frame import Content

FULL = Content(
    "Tên",
    issuing=("ỦY BAN NHÂN DÂN",),
    number="Số: 05/UBND",
    title="TỜ TRÌNH",
    about="Về việc gì",
    addressees=("Nơi A",),
    bases=("Căn cứ Luật",),
    body="Nội dung",
    signature=("CHỦ TỊCH",),
    signer="An",
    recipients=("Nơi nhận:", "Lưu: VT"),
    author="UBND",
)


def names(paper: object) -> list[str]:
    return [type(block).__name__ for block in paper.blocks]  # type: ignore[attr-defined]


def test_a_letter_says_what_it_is_about_below_its_number_and_has_no_title() -> None:
    paper = letter.paper(FULL)
    assert names(paper) == ["Head", "Addressees", "Paragraph", "Signatures"]
    assert isinstance(paper.blocks[0], Head) and paper.blocks[0].about == "Về việc gì"
    assert (paper.name, paper.author) == ("Tên", "UBND")


def test_a_submission_has_title_addressees_bases() -> None:
    paper = submission.paper(FULL)
    assert names(paper) == ["Head", "Title", "Addressees", "Bases", "Paragraph", "Signatures"]
    assert isinstance(paper.blocks[0], Head) and not paper.blocks[0].about


def test_a_report_has_no_bases() -> None:
    assert names(report.paper(FULL)) == ["Head", "Title", "Addressees", "Paragraph", "Signatures"]


def test_what_is_empty_leaves_no_block() -> None:
    bare = Content("Tên", title="BÁO CÁO")
    assert names(letter.paper(bare)) == ["Head", "Signatures"]
    assert names(submission.paper(bare)) == names(report.paper(bare)) == ["Head", "Title", "Signatures"]


def test_a_list_is_its_table_and_what_was_asked_around_it() -> None:
    columns, rows = (Column("Tên", 1),), (TableRow(("An",)),)
    bare = list_paper.Content("x", "", columns, rows)
    assert names(list_paper.paper(bare)) == ["Table"]
    full = list_paper.Content(
        "x", "DANH SÁCH", columns, rows, head=Head((), ()), signatures=(Signature(("A",)),), orientation="landscape"
    )
    assert names(list_paper.paper(full)) == ["Head", "Title", "Table", "Signatures"]
    assert list_paper.paper(full).orientation == "landscape"
    assert list_paper.paper(full).blocks[2].rows is rows, "rows are handed on unread"  # type: ignore[union-attr]


def test_tables_stand_before_the_closing_and_annexes_behind_the_signature() -> None:
    table = Table((Column("A", 1),), (TableRow(("b",)),))
    full = replace(FULL, closing="Kính trình./.", tables=(table,), annexes=(Annex("Phụ lục", "DANH SÁCH"), table))
    for make in (letter.paper, submission.paper, report.paper):
        assert names(make(full))[-6:] == ["Paragraph", "Table", "Paragraph", "Signatures", "Annex", "Table"]


def test_a_list_without_letterhead_and_title_has_its_caption() -> None:
    content = list_paper.Content("x", "", (Column("A", 1),), (TableRow(("b",)),), caption="Bảng 1", least_row_mm=9)
    caption, table = list_paper.paper(content).blocks
    assert isinstance(caption, Paragraph) and caption.keep_with_next and caption.text[0].text == "Bảng 1"
    assert isinstance(table, Table) and table.least_row_mm == 9
