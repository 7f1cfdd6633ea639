"""Official papers of a conference get a number and a signature: each is begun as text that says what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from khenthuong_desktop.documents.model import Bases, Head, Heading, Paper, Paragraph, Signatures, Table, Title
from khenthuong_desktop.services import (
    committees,
    composition_rules,
    conference_drafts,
    conferences,
    history,
    paper_drafts,
    paper_names,
    papers,
    programme,
    report_parts,
    tasks,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Begun
from khenthuong_desktop.wording import conference_bases as words
from tests.services import held_conference
from tests.services.conference_papers_office import said
from tests.services.paper_office import set_up

TIERS: Final = (
    *("uong_bi_ward", "bach_long_vi_special_zone", "ha_dong_district"),
    *("bac_kan_commune", "bac_kan_department", "bac_kan_district", "bac_kan_province"),
)
NUMBERS: Final = {
    "plan": "/KH-UBND",
    "committee-decision": "/QĐ-UBND",
    "five-year-report": "/BC-UBND",
    "result-report": "/BC-UBND",
    "experience-note": "/BC-UBND",
}
SIGNED: Final = date(2026, 10, 5)
OWN: Final = "Kế hoạch số 12/KH-UBND ngày 05 tháng 10 năm 2026 của Ủy ban nhân dân phường Tân Lập"


def prepare(office: Office, tier: str = "uong_bi_ward") -> str:
    bodies = set_up(office)
    with office.database.write("Người ký") as w:
        w.insert("signers", {**held_conference.DEPUTY, "body_id": bodies["people_committee"]})
    draft = replace(conferences.draft_from_tier(office, tier), place="Hội trường", held_on=date(2026, 12, 15))
    made = conferences.create(office, replace(draft, pilot=True))
    programme.from_template(office, made)
    tasks.from_template(office, made)
    for report in ("five_year", "result", "experience"):
        report_parts.begin(office, made, report)
    committees.add(office, made, "Lò Văn Ân", title="Ông", office_held="Chủ tịch", seat="Trưởng Ban", duty="Chỉ đạo")
    return made


def keep(office: Office, begun: Begun) -> str:
    reading = paper_drafts.reading(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)
    assert (reading.missing, reading.stopped) == ((), None), "it may be sent for signature as it stands"
    return papers.submit(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def lines_of(paper: Paper) -> list[str]:
    """Every line and every cell of the paper's own text."""
    found: list[str] = []
    for block in paper.blocks:
        if isinstance(block, Bases):
            found += block.lines
        elif isinstance(block, Heading):
            found.append(block.text)
        elif isinstance(block, Paragraph):
            found.append("".join(run.text for run in block.text))
        elif isinstance(block, Table):
            found += [str(cell) for row in block.rows for cell in row.cells[1:] if isinstance(cell, str)]
    return [in_one_line(one) for one in found]


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("name", NUMBERS)
def test_it_says_as_text_what_the_composed_paper_says(office: Office, name: str, tier: str) -> None:
    """The plan and the decision, which everything else stands on, could get no number in the program."""
    made = prepare(office, tier)
    begun = conference_drafts.begun(office, name, made)
    paper_id = keep(office, begun)
    kept = papers.compose(office, begun.kind, id=paper_id)
    composed = paper_names.named(name).compose(office, id=made)
    head = next(one for one in kept.blocks if isinstance(one, Head))
    assert head.number.endswith(NUMBERS[name])
    titles = [[one for one in paper.blocks if isinstance(one, Title)] for paper in (kept, composed)]
    assert titles[0] == titles[1]
    (below,), (own,) = ([one for one in paper.blocks if isinstance(one, Signatures)] for paper in (kept, composed))
    assert below.recipients == own.recipients
    assert [one.lines for one in below.columns] == [one.lines for one in own.columns]
    told = in_one_line(said(kept))
    assert [one for one in lines_of(composed) if one not in told] == []


def test_a_decision_keeps_its_bases_and_articles(office: Office) -> None:
    made = prepare(office)
    begun = conference_drafts.begun(office, "committee-decision", made)
    assert "QUYẾT ĐỊNH:" not in begun.said.body and "Căn cứ «kế hoạch»" in begun.said.body.splitlines()
    kept = papers.compose(office, "decision", id=keep(office, begun))
    composed = paper_names.named("committee-decision").compose(office, id=made)
    (bases,), (own,) = ([one for one in paper.blocks if isinstance(one, Bases)] for paper in (kept, composed))
    assert bases == own
    middle = [one for paper in (kept, composed) for one in paper.blocks if isinstance(one, Paragraph)]
    assert sum(one.align == "center" for one in middle) == 4
    assert "Điều 3." in said(kept) and said(kept).count("Điều 1.") == said(composed).count("Điều 1.")


def test_a_signed_plan_gives_the_conference_its_number_in_the_same_step(office: Office) -> None:
    """The number stood on the plan, and every other paper went on leaving a gap for it."""
    made = prepare(office)
    decision = keep(office, conference_drafts.begun(office, "committee-decision", made))
    assert OWN not in said(papers.compose(office, "decision", id=decision))
    plan = keep(office, conference_drafts.begun(office, "plan", made))
    papers.sign(office, plan, "12", SIGNED)
    assert conferences.conference(office, made).source == OWN
    fresh = paper_names.named("committee-decision").compose(office, id=made)
    for told in (fresh, papers.compose(office, "decision", id=decision)):
        assert f"Căn cứ {OWN}" in said(told), "drafts of before name it too"
    assert words.parts(composition_rules.rules(office, made)[0].source)[0] == OWN
    history.undo(office)
    assert conferences.conference(office, made).source == "" and papers.paper(office, plan).state == "sent"
    assert words.parts(composition_rules.rules(office, made)[0].source)[0] == ""


def test_the_conference_names_the_plan_in_force(office: Office) -> None:
    """A plan was changed by another one, and every paper went on standing on the one that held no more."""
    made = prepare(office)
    plan = keep(office, conference_drafts.begun(office, "plan", made))
    papers.sign(office, plan, "12", SIGNED)
    changed, signer = papers.amendment(office, plan)
    assert changed.recipients, "who gets the plan gets what changes it"
    later = papers.draft(office, "work-plan", changed, signer_id=signer, amends_id=plan)
    papers.sign(office, later, "15", SIGNED)
    assert conferences.conference(office, made).source == OWN.replace("12/", "15/")
    old = papers.draft(office, "work-plan", changed, signer_id=signer, amends_id=plan)
    papers.sign(office, old, "16", SIGNED)
    assert conferences.conference(office, made).source == OWN.replace("12/", "15/"), "it changes what is named no more"


def test_a_report_of_a_conference_that_was_held_can_be_sent(office: Office) -> None:
    made = held_conference.prepare(office, "uong_bi_ward")
    held_conference.fill(office, made)
    for report in ("five_year", "result"):
        report_parts.begin(office, made, report)
    for name in ("five-year-report", "result-report"):
        body = conference_drafts.begun(office, name, made).said.body
        assert "\u00a0" not in body and "……" not in body, "gaps are places again, or nothing could be sent"
        kept = said(papers.compose(office, "report", id=keep(office, conference_drafts.begun(office, name, made))))
        assert "Ủy ban nhân dân phường Tân Lập" in kept


def test_an_officer_may_write_any_plan_and_decision(office: Office) -> None:
    set_up(office)
    kinds = [one.code for one in paper_drafts.kinds(office)]
    assert kinds == ["letter", "submission", "report", "work-plan", "decision"]
    from khenthuong_desktop.services.paper_content import Inputs

    body = "Căn cứ Luật Thi đua, khen thưởng;\nĐiều 1. Tặng Giấy khen.\n- Ông A\nĐiều 2. Hiệu lực kể từ ngày ký./."
    made = papers.draft(office, "decision", Inputs("tặng Giấy khen", (), body))
    told = papers.compose(office, "decision", id=made)
    (bases,) = (one for one in told.blocks if isinstance(one, Bases))
    assert bases.lines == ("Căn cứ Luật Tổ chức chính quyền địa phương", "Căn cứ Luật Thi đua, khen thưởng")
    assert said(told).index("QUYẾT ĐỊNH:") < said(told).index("Điều 1.") < said(told).index("- Ông A")
