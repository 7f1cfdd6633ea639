"""A paper of a conference that is kept to be numbered prints as the paper of the conference itself does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from khenthuong_desktop.documents.model import Annex, Block, Head, Heading, Paper, Paragraph, Signatures, Table
from khenthuong_desktop.services import (
    bodies,
    committees,
    composition_rules,
    conference_drafts,
    paper_content,
    paper_drafts,
    paper_form_start,
    paper_forms,
    papers,
    report_parts,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Begun
from tests.documents.pdf_reading import PdfReading, rendered
from tests.services import held_conference
from tests.services.conference_office import rule
from tests.services.conference_papers_office import ask_by

TABLES: Final = {"size-submission", "budget-submission", "five-year-report", "result-report", "quota-letter"}
HEADED: Final = {"plan", "five-year-report", "result-report", "experience-note"}


@pytest.fixture(params=["bach_long_vi_special_zone", "uong_bi_ward", "bac_kan_commune"])
def conference_id(office: Office, request: pytest.FixtureRequest) -> str:
    """One of which everything is known."""
    made = held_conference.prepare(office, request.param, pilot=True)
    held_conference.fill(office, made)
    for report in ("five_year", "result", "experience"):
        report_parts.begin(office, made, report)
    chief = {"title": "Ông", "office_held": "Chủ tịch"}
    committees.add(office, made, "Lò Văn Ân", seat="Trưởng Ban", duty="Chỉ đạo chung", **chief)
    committees.add(office, made, "Lê Thị Ất", seat="Tổ trưởng", subcommittee="Tiểu ban Nội dung", **chief)
    ask_by(office, made, date(2025, 7, 20))
    composition_rules.save(office, made, [rule("women", 3, hard=True)])
    with office.database.write("Khen thưởng") as w:
        subject = next(iter(w.rows("SELECT id FROM subjects")))["id"]
        given = {"subject_id": subject, "award": "commune_certificate", "year": 2024, "state": "valid"}
        w.insert("commendations", given)
    return made


def keep(office: Office, begun: Begun) -> str:
    return papers.submit(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)


def alike(paper: Paper) -> Paper:
    """Under one name, which stands in the properties of a file only."""
    return replace(paper, name="Văn bản", author="")


def blocks_of(paper: Paper) -> list[Block]:
    return [replace(one, rows=tuple(one.rows)) if isinstance(one, Table) else one for one in paper.blocks]


@pytest.mark.parametrize("name", conference_drafts.WAYS)
def test_every_letter_stands_where_the_paper_itself_has_it(office: Office, name: str, conference_id: str) -> None:
    """Plans lost their banner and bold headings, reports their tables, letters their annexes."""
    direct = papers.compose(office, name, id=conference_id)
    begun = conference_drafts.begun(office, name, conference_id)
    reading = paper_drafts.reading(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)
    assert (reading.missing, reading.stopped) == ((), None), "it may be sent as it stands"
    kept = papers.compose(office, begun.kind, id=keep(office, begun))
    assert blocks_of(kept) == blocks_of(direct)
    assert rendered(alike(kept)) == rendered(alike(direct))
    assert any(isinstance(one, Table) for one in kept.blocks) == (name in TABLES)
    assert any(isinstance(one, Heading) for one in kept.blocks) == (name in HEADED)


@pytest.mark.parametrize("name", conference_drafts.WAYS)
def test_one_sentence_written_anew_changes_that_sentence(office: Office, name: str, conference_id: str) -> None:
    direct = papers.compose(office, name, id=conference_id)
    begun = conference_drafts.begun(office, name, conference_id)
    text = begun.said.body.splitlines()
    place = next(place for place, line in enumerate(text) if place > 1 and line[-1:] in ".;" and "|" not in line)
    text[place] = f"{text[place][:-1]} theo quy định."
    changed = replace(begun, said=replace(begun.said, body="\n".join(text)))
    kept = papers.compose(office, changed.kind, id=keep(office, changed))
    apart = [pair for pair in zip(blocks_of(kept), blocks_of(direct), strict=True) if pair[0] != pair[1]]
    ((now, before),) = apart
    assert type(now) is type(before) and "theo quy định" in str(now)
    if isinstance(now, Paragraph) and isinstance(before, Paragraph):
        assert replace(now, text=before.text) == before and [run.bold for run in now.text] == [
            run.bold for run in before.text
        ]


@pytest.mark.parametrize("name", conference_drafts.WAYS)
def test_number_and_day_come_into_their_place_and_nothing_else_moves(
    office: Office, name: str, conference_id: str
) -> None:
    direct = papers.compose(office, name, id=conference_id)
    begun = conference_drafts.begun(office, name, conference_id)
    paper_id = keep(office, begun)
    signed_on = office.today + timedelta(days=1)
    papers.sign(office, paper_id, "7", signed_on)
    kept = papers.compose(office, begun.kind, id=paper_id)
    head = kept.blocks[0]
    assert isinstance(head, Head)
    assert "Số: 07/" in head.number and "ngày 03 tháng 7 năm 2025" in head.place_and_date
    for now, before in zip(blocks_of(kept)[1:], blocks_of(direct)[1:], strict=True):
        if isinstance(now, Annex):
            assert "số 07/UBND ngày 03 tháng 7 năm 2025 của" in now.attached_to
        else:
            assert now == before
    pages = [PdfReading(rendered(alike(one))).pages for one in (kept, direct)]
    assert len(pages[0]) == len(pages[1])
    papers.export(office, begun.kind, Path(office.folder.root) / "in.docx", id=paper_id)


def test_a_cell_of_a_report_is_changed_in_its_table(office: Office, conference_id: str) -> None:
    begun = conference_drafts.begun(office, "result-report", conference_id)
    row = next(line for line in begun.said.body.splitlines() if line.startswith("| 1 | Khu phố 1 |"))
    body = begun.said.body.replace(row, row.replace("Khu phố 1", "Khu phố Một"), 1)
    changed = replace(begun, said=replace(begun.said, body=body))
    direct = papers.compose(office, "result-report", id=conference_id)
    kept = papers.compose(office, "report", id=keep(office, changed))
    apart = [pair for pair in zip(blocks_of(kept), blocks_of(direct), strict=True) if pair[0] != pair[1]]
    ((now, before),) = apart
    assert isinstance(now, Table) and isinstance(before, Table)
    assert now.columns == before.columns and now.rows[1:] == before.rows[1:]
    assert now.rows[0].cells == (1, "Khu phố Một", *before.rows[0].cells[2:])


def test_what_was_kept_stays_though_the_conference_goes_on(office: Office, conference_id: str) -> None:
    begun = conference_drafts.begun(office, "five-year-report", conference_id)
    paper_id = keep(office, begun)
    before = blocks_of(papers.compose(office, "report", id=paper_id))
    for part in report_parts.parts(office, conference_id, "five_year"):
        report_parts.write(office, part.id, body="Viết lại.")
    assert blocks_of(papers.compose(office, "report", id=paper_id)) == before
    assert paper_content.Inputs.from_json(begun.said.to_json()) == begun.said


def test_a_plan_that_a_deputy_signs_whom_nobody_named_leaves_room_for_the_name(office: Office) -> None:
    """Its draft named the chairman, who did not sign such a plan."""
    made = held_conference.prepare(office, "bach_long_vi_special_zone")
    held_conference.fill(office, made)
    tier_says = papers.compose(office, "plan", id=made)
    (own,) = (one for one in tier_says.blocks if isinstance(one, Signatures))
    assert own.columns[0].name == "" and own.columns[0].lines[-1] == "PHÓ CHỦ TỊCH"
    begun = conference_drafts.begun(office, "plan", made)
    paper_id = keep(office, begun)
    assert own in papers.compose(office, begun.kind, id=paper_id).blocks
    assert papers.signer_name(office, papers.paper(office, paper_id)) == ""
    with office.database.write("Khai báo") as w:
        w.insert("signers", {"body_id": begun.body_id, **held_conference.DEPUTY})
    assert papers.signer_name(office, papers.paper(office, paper_id)) == "Ma Thị Khuê", (
        "once declared, the name is there"
    )
    (chairman, *_) = bodies.signers(office, str(begun.body_id), office.today)
    papers.take_back(office, paper_id)
    papers.change(office, paper_id, begun.said, signer_id=chairman.id)
    assert papers.signer_name(office, papers.paper(office, paper_id)) == "Tạ Quang Luận"


def test_a_form_of_the_office_says_who_decides_and_has_the_bases_above(
    office: Office, conference_id: str, tmp_path: Path
) -> None:
    """The form to start from left out the authority, and bases stood below 'QUYẾT ĐỊNH:'."""
    from docx import Document

    start, made = tmp_path / "mẫu.docx", tmp_path / "quyết định.docx"
    paper_form_start.save(office, "decision", office.today, start)
    paper_forms.hang(office, "decision", start)
    begun = conference_drafts.begun(office, "committee-decision", conference_id)
    papers.export(office, "decision", made, id=keep(office, begun))
    told = [one.text.strip() for one in Document(str(made)).paragraphs if one.text.strip()]
    authority, decides = told.index("ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP"), told.index("QUYẾT ĐỊNH:")
    bases = [place for place, line in enumerate(told) if line.startswith("Căn cứ")]
    assert bases and authority < bases[0] and bases[-1] < decides
    assert any(line.startswith("Điều 1.") for line in told[decides:])


def test_rows_in_a_form_of_the_office_are_lines(office: Office, conference_id: str, tmp_path: Path) -> None:
    """A place of a form holds words and no table: no stroke reaches the paper."""
    from docx import Document

    start, made = tmp_path / "mẫu.docx", tmp_path / "tờ trình.docx"
    paper_form_start.save(office, "submission", office.today, start)
    paper_forms.hang(office, "submission", start)
    begun = conference_drafts.begun(office, "budget-submission", conference_id)
    papers.export(office, "submission", made, id=keep(office, begun))
    told = [one.text for one in Document(str(made)).paragraphs]
    assert any("Nước uống" in line and "thành tiền (đồng) 1.000.000" in line for line in told)
    assert not any("|" in line for line in told)
