"""Letters that allot delegates: to all with a table, to one, to each; with the forms that units fill."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from khenthuong_desktop.documents.model import Addressees, Annex, PageBreak, Section
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, conference_drafts, lists, paper_texts, papers
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import Prepared, ask_by, prepared, said, tables


@pytest.fixture
def one(office: Office) -> Prepared:
    found = prepared(office)
    ask_by(office, found.conference_id, date(2026, 11, 30))
    return found


def test_one_letter_to_all_has_every_unit_with_what_is_asked_of_it(office: Office, one: Prepared) -> None:
    paper = papers.compose(office, "quota-letter", id=one.conference_id)
    numbers = tables(paper)[0]
    assert numbers[0][:4] == [1, "Khu phố 1", 3, "ít nhất 01 trực tiếp lao động, 01 nữ"]
    assert [row[2] for row in numbers] == [3, 2, 1, 6] and numbers[1][3] is None
    assert "trước ngày 30/11/2026" in said(paper)
    assert [block.label for block in paper.blocks if isinstance(block, Annex)] == [
        "Phụ lục I",
        "Phụ lục II",
        "Phụ lục III",
    ]


def test_pages_stand_again_behind_a_form_that_lies(office: Office, one: Prepared) -> None:
    paper = papers.compose(office, "quota-letter", id=one.conference_id)
    turns = [block.orientation for block in paper.blocks if isinstance(block, Section)]
    assert turns == ["landscape", "portrait"] and all(a != b for a, b in pairwise(turns))


def test_a_unit_gets_its_own_letter_and_all_get_theirs_in_one_file(office: Office, one: Prepared) -> None:
    paper = papers.compose(office, "quota-letter", id=one.conference_id, unit=one.unit_ids[1])
    assert "Khu phố 2 giới thiệu 02 đại biểu" in said(paper) and "Khu phố 1" not in said(paper)
    assert "không quy định riêng" in said(paper)
    every = papers.compose(office, "quota-letter", id=one.conference_id, unit="all")
    to = [block.names for block in every.blocks if isinstance(block, Addressees)]
    assert to == [("Khu phố 1",), ("Khu phố 2",), ("Khu phố 3",)]
    assert sum(isinstance(block, PageBreak) for block in every.blocks) == 2 and not every.page_numbers


def test_without_a_deadline_or_numbers_it_stops_with_what_to_do(office: Office) -> None:
    found = prepared(office)
    with pytest.raises(UserError) as stopped:
        papers.compose(office, "quota-letter", id=found.conference_id)
    assert stopped.value.facts["place"] == "hạn gửi" and "Phân bổ" in str(stopped.value.facts["where"])
    with pytest.raises(UserError, match=r"paper\.unit_unknown"):
        papers.compose(office, "nomination-form", id=found.conference_id, unit="Khu phố 77")
    lists.edit(office, "units", [CellChange(None, "name", "Trường Tiểu học Số 9")])
    with pytest.raises(UserError, match=r"allotment\.unit_not_asked.*Trường Tiểu học Số 9"):
        papers.compose(office, "nomination-form", id=found.conference_id, unit="truong tieu hoc so 9")
    allotments.save(office, found.conference_id, [])
    with pytest.raises(UserError, match=r"allotment\.nothing_allotted"):
        papers.compose(office, "quota-letter", id=found.conference_id, unit="all")


def test_the_words_of_the_office_go_before_those_of_the_program(office: Office, one: Prepared) -> None:
    paper_texts.put(office, "quota-letter", "closing", "«cơ quan» trân trọng cảm ơn./.")
    assert "trân trọng cảm ơn./." in said(papers.compose(office, "quota-letter", id=one.conference_id))


def test_as_a_draft_it_keeps_the_numbers_of_the_units(office: Office, one: Prepared) -> None:
    begun = conference_drafts.begun(office, "quota-letter", one.conference_id)
    kept = papers.draft(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)
    papers.sign(office, kept, "15", date(2026, 10, 12))
    letter = papers.compose(office, "letter", id=kept)
    own = papers.compose(office, "quota-letter", id=one.conference_id)
    assert tables(letter) == tables(own), "its annexes go with it"
    annexes = [block for block in letter.blocks if isinstance(block, Annex)]
    assert len(annexes) == 3
    assert all("số 15/UBND ngày 12 tháng 10 năm 2026" in block.attached_to for block in annexes)


def test_a_letter_speaks_for_the_committee_and_names_who_drafted_it(office: Office, one: Prepared) -> None:
    told = said(papers.compose(office, "quota-letter", id=one.conference_id))
    assert "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" in told
    assert "Lưu: VT" in told
    with office.database.write("Khai báo") as w:
        division = w.insert("bodies", {"kind": "culture_division", "name": "Phòng Văn hóa - Xã hội"})
        head = {"issuing_line": "PHÒNG VĂN HÓA - XÃ HỘI", "number_suffix": "VHXH"}
        w.insert("letterheads", {"body_id": division, **head})
    told = said(papers.compose(office, "quota-letter", id=one.conference_id))
    assert "/UBND-VHXH" in told and "Lưu: VT, VHXH" in told


def test_a_form_in_the_letter_has_fewer_rows_so_that_its_signatures_stay_on_the_page(
    office: Office, one: Prepared
) -> None:
    """Two of the three annexes ended with a page that held nothing but signatures."""
    letter = tables(papers.compose(office, "quota-letter", id=one.conference_id))
    alone = [
        tables(papers.compose(office, name, id=one.conference_id))[0] for name in ("nomination-form", "minutes-form")
    ]
    assert [len(table) for table in letter[1:]] == [2, 2]
    assert [len(table) for table in alone] == [4, 4]
