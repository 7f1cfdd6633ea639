"""Forms that units fill with a pen: the list of who is named and the minutes of the choice."""

from __future__ import annotations

import pytest

from khenthuong_desktop.documents.model import Head, Paragraph, Signatures
from khenthuong_desktop.services import papers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording.papers import DOTTED_LINE
from tests.services.conference_papers_office import prepared, said, tables

FORMS = ("nomination-form", "minutes-form")


@pytest.mark.parametrize("form", FORMS)
def test_blanks_are_drawn_lines_and_no_dots_are_left_in_the_text(office: Office, form: str) -> None:
    paper = papers.compose(office, form, id=prepared(office).conference_id)
    blanks = [
        run for block in paper.blocks if isinstance(block, Paragraph) for run in block.text if run.blank_mm is not None
    ]
    assert len(blanks) > 8 and DOTTED_LINE not in said(paper) and "…" not in said(paper)
    assert sum(len(block.columns) for block in paper.blocks if isinstance(block, Signatures)) >= 2


@pytest.mark.parametrize(("form", "spare"), [("nomination-form", 0), ("minutes-form", 2)])
def test_a_unit_has_its_name_its_number_and_rows_for_all_it_names(office: Office, form: str, spare: int) -> None:
    one = prepared(office)
    paper = papers.compose(office, form, id=one.conference_id, unit="khu phố 1")
    head = paper.blocks[0]
    assert isinstance(head, Head) and (head.upper, head.issuing) == (("PHƯỜNG TÂN LẬP",), ("KHU PHỐ 1",))
    assert "03" in said(paper) and "1 nữ" in said(paper)
    (rows,) = tables(paper)
    assert [row[0] for row in rows] == list(range(1, 4 + spare)) and not any(any(row[1:]) for row in rows)


@pytest.mark.parametrize("form", FORMS)
def test_all_units_have_theirs_in_one_file(office: Office, form: str) -> None:
    paper = papers.compose(office, form, id=prepared(office).conference_id, unit="all")
    heads = [block.issuing for block in paper.blocks if isinstance(block, Head)]
    assert heads == [("KHU PHỐ 1",), ("KHU PHỐ 2",), ("KHU PHỐ 3",)]


def test_a_form_may_be_printed_before_the_day_is_set(office: Office) -> None:
    told = said(papers.compose(office, "nomination-form", id=prepared(office).conference_id)).replace("\n", "")
    assert "Gửi về Ủy ban nhân dân phường Tân Lập trước ngày  tháng  năm , kèm biên bản" in told
