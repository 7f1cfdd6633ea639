"""The content of a paper as it is kept when it is signed: tables and annexes come back as what they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from khenthuong_desktop.documents.model import Annex, Column, Run, Section, Table, TableRow
from khenthuong_desktop.documents.papers.frame import Content
from khenthuong_desktop.services import paper_content

CONTENT = Content(
    "Tờ trình", upper=("ỦY BAN NHÂN DÂN",), addressees=("A", "B"), body="I. Một\n- Hai", signer="Lê Thị Lan"
)
TABLE = Table(
    (Column("Tên", 1), Column("Số", 1, "right", "money")), (TableRow((Run("A", italic=True), Decimal("2.50"))),)
)


def test_tables_and_annexes_are_kept_with_what_was_printed() -> None:
    day = Table((Column("Ngày", 1, "center", "date"),), (TableRow((date(2026, 11, 18),)), TableRow((None,), "total")))
    content = replace(CONTENT, tables=(TABLE,), annexes=(Section("landscape"), Annex("Phụ lục", "DANH SÁCH"), day))
    text = paper_content.to_json(content, {"đơn vị": "Khu phố 1"})
    assert repr(paper_content.from_json(text)) == repr(content)
    assert paper_content.values_from_json(text) == {"đơn vị": "Khu phố 1"}


def test_a_paper_kept_before_there_were_tables_is_read() -> None:
    text = '{"name": "Tờ trình", "upper": ["ỦY BAN"], "body": "Một", "places": {"unit": "Khu phố 1"}}'
    assert paper_content.from_json(text) == Content("Tờ trình", upper=("ỦY BAN",), body="Một")
