"""Whoever looks for a paper finds it in the list by its words and by its state."""

from __future__ import annotations

from datetime import date

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.services import lists, papers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs
from tests.services.paper_office import set_up


def test_papers_are_found_by_words_and_state(office: Office) -> None:
    set_up(office)
    letter = papers.draft(office, "letter", Inputs("gửi danh sách điển hình", ("Khu phố 3",)))
    report = papers.draft(office, "report", Inputs("kết quả thi đua", ("UBND tỉnh",)))
    papers.sign(office, letter, "5", date(2026, 11, 18))
    (found,) = lists.page(office, "papers", Query("dien hinh"), 0, 9)
    assert found.id == letter
    assert found.texts[:5] == ("gửi danh sách điển hình", "Công văn", "đã ký", "05", "18/11/2026")
    drafts = Query(filters=(Filter("state", "is", ("draft",)),))
    assert [row.id for row in lists.page(office, "papers", drafts, 0, 9)] == [report]
    assert lists.count(office, "papers", Query()) == 2
