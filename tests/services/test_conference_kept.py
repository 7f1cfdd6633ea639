"""What was written, sent or signed of a conference is what goes out; what it says otherwise than now is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from khenthuong_desktop.documents.model import Head
from khenthuong_desktop.services import (
    conference_amending,
    conference_drafts,
    conference_kept,
    conference_moves,
    conference_sets,
    conferences,
    history,
    overview,
    paper_drafts,
    paper_names,
    paper_remarks,
    papers,
)
from khenthuong_desktop.services.conference_records import settings_of
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import conference_kept as words
from khenthuong_desktop.wording import findings as sentences
from tests.services.conference_papers_office import said
from tests.services.test_conference_drafts import keep, prepare

SIGNED = date(2026, 10, 5)
OLD, NEW = "ngày 15 tháng 12 năm 2026", "ngày 23 tháng 12 năm 2026"
OWN = "Kế hoạch số {number}/KH-UBND ngày 05 tháng 10 năm 2026 của Ủy ban nhân dân phường Tân Lập"


@pytest.fixture
def made(office: Office) -> str:
    return prepare(office)


def signed(office: Office, made: str, number: str = "15", name: str = "plan") -> str:
    paper_id = keep(office, conference_drafts.begun(office, name, made))
    papers.sign(office, paper_id, number, SIGNED)
    return paper_id


def change(office: Office, made: str, **values: Any) -> None:
    conferences.change(office, made, replace(settings_of(conferences.conference(office, made)), **values))


def head(office: Office, made: str, name: str = "plan") -> Head:
    return next(one for one in papers.compose(office, name, id=made).blocks if isinstance(one, Head))


def told(office: Office, made: str, name: str = "plan") -> str:
    return paper_remarks.of_one(office, name, made)


def test_a_signed_plan_goes_out_as_it_was_signed_and_says_what_has_changed(office: Office, made: str) -> None:
    """The set printed a fresh plan, number and date blank, of another day than the one that was signed."""
    signed(office, made)
    assert "plan" not in paper_remarks.remarks(office, made, issued=True), "nothing has changed"
    assert told(office, made) == words.SIGNED.format(name="Kế hoạch số 15/KH-UBND ngày 05/10/2026")
    change(office, made, held_on=date(2026, 12, 23), starts_at="9 giờ 15", place="Nhà văn hóa", cap=77)
    assert head(office, made).number.endswith("15/KH-UBND") and OLD in said(papers.compose(office, "plan", id=made))
    remark = paper_remarks.remarks(office, made, issued=True)["plan"]
    assert "ngày" in remark.text and "15/12/2026" in remark.text and "Hội trường" in remark.text
    assert conference_kept.standing(office, made)["plan"].paper.id == remark.paper_id
    assert NEW in said(paper_names.named("plan").compose(office, id=made)), "a fresh one can still be begun"


def test_the_set_on_the_stick_has_the_signed_plan_with_a_remark(office: Office, made: str, tmp_path: Path) -> None:
    signed(office, made)
    change(office, made, held_on=date(2026, 12, 23))
    done = conference_sets.write(office, made, tmp_path / "usb", keys=("plan",), formats=(".docx",))
    (one,) = done.papers
    assert "15/12/2026" in one.remark and [one.paper.key for one in done.outdated] == ["plan"]
    assert any("15/12/2026" in line for line in conference_sets.summary(done))


def test_what_an_officer_wrote_into_a_draft_is_not_lost(office: Office, made: str) -> None:
    begun = conference_drafts.begun(office, "plan", made)
    mine = "Các đơn vị mang theo ảnh chân dung."
    said_so = replace(begun.said, body=f"{begun.said.body}\n{mine}")
    draft = papers.draft(office, begun.kind, said_so, signer_id=begun.signer_id)
    assert mine in said(papers.compose(office, "plan", id=made))
    assert told(office, made) == words.DRAFT == paper_remarks.remarks(office, made)["plan"].text
    papers.send(office, draft)
    assert told(office, made) == words.SENT
    papers.remove(office, draft)
    assert told(office, made) == "" and mine not in said(papers.compose(office, "plan", id=made))


def test_a_signed_paper_stands_before_drafts_and_the_one_that_changes_it_before_both(office: Office, made: str) -> None:
    first = signed(office, made)
    keep(office, conference_drafts.begun(office, "plan", made))
    assert conference_kept.standing(office, made)["plan"].paper.id == first
    changed, signer = papers.amendment(office, first)
    later = papers.draft(office, "work-plan", changed, signer_id=signer, amends_id=first)
    assert conference_kept.standing(office, made)["plan"].paper.id == first, "a draft binds nobody"
    papers.sign(office, later, "20", SIGNED)
    assert head(office, made).number.endswith("20/KH-UBND")


@pytest.mark.parametrize("name", ["committee-decision", "five-year-report", "result-report", "experience-note"])
def test_every_paper_that_gets_a_number_is_found_again(office: Office, made: str, name: str) -> None:
    """Three reports are one kind: each stands for its own."""
    paper_id = signed(office, made, name=name)
    assert {one: found.paper.id for one, found in conference_kept.standing(office, made).items()} == {name: paper_id}
    assert "15/" in head(office, made, name).number


def test_papers_kept_before_are_found_by_their_kind(office: Office, made: str) -> None:
    begun = conference_drafts.begun(office, "plan", made)
    values = {key: one for key, one in begun.said.values.items() if key != "begun_from"}
    papers.draft(office, begun.kind, replace(begun.said, values=values), signer_id=begun.signer_id)
    assert list(conference_kept.standing(office, made)) == ["plan"]


def test_moving_the_conference_tells_that_the_signed_plan_says_the_old_day(office: Office, made: str) -> None:
    """«Sau khi sửa: còn phải làm» said nothing of the plan, which had gone to everybody."""
    signed(office, made)
    before = conferences.conference(office, made)
    change(office, made, held_on=date(2026, 12, 23))
    found = conference_moves.after(office, before, conferences.conference(office, made))
    (one,) = (each for each in found if each.code == "kept.signed_outdated")
    assert "15/KH-UBND" in sentences.sentence(one) and conference_moves.tab_of(one) == "papers"
    assert "15/KH-UBND" in repr(overview.overview(office)), "the first page says it too"
    history.undo(office)
    assert not conference_moves.findings(office, conferences.conference(office, made))


def test_a_draft_that_was_mended_by_hand_is_not_told(office: Office, made: str) -> None:
    begun = conference_drafts.begun(office, "plan", made)
    draft = papers.draft(office, begun.kind, begun.said, signer_id=begun.signer_id)
    change(office, made, held_on=date(2026, 12, 23))
    assert "15/12/2026" in told(office, made)
    mended = begun.said.body.replace(OLD, NEW)
    papers.change(office, draft, replace(begun.said, body=mended), signer_id=begun.signer_id)
    assert told(office, made) == words.DRAFT


def test_what_changes_a_plan_begins_with_the_present_day_and_keeps_what_was_written(office: Office, made: str) -> None:
    """The amending plan said the old day once more, and all the old deadlines."""
    begun = conference_drafts.begun(office, "plan", made)
    mine = "Các đơn vị mang theo ảnh chân dung."
    first = papers.draft(office, begun.kind, replace(begun.said, body=f"{mine}\n{begun.said.body}"))
    papers.sign(office, first, "15", SIGNED)
    change(office, made, held_on=date(2026, 12, 23))
    changed, _ = papers.amendment(office, first)
    assert NEW in changed.body and OLD not in changed.body and changed.body.startswith(mine)
    assert "(sửa đổi Kế hoạch số 15/KH-UBND ngày 05/10/2026)" in changed.subject
    reading = paper_drafts.reading(office, begun.kind, changed)
    assert (reading.missing, reading.stopped) == ((), None)


def test_what_changes_a_plan_and_still_says_the_old_day_is_told(office: Office, made: str) -> None:
    first = signed(office, made)
    old = papers.paper(office, first).inputs
    change(office, made, held_on=date(2026, 12, 23))
    later = papers.draft(office, "work-plan", old, amends_id=first)
    papers.sign(office, later, "20", SIGNED)
    assert "20/KH-UBND" in told(office, made) and "15/12/2026" in told(office, made)


def test_lines_are_merged_one_by_one() -> None:
    began, now = ["một", "ngày cũ", "ba", "bốn"], ["một", "ngày mới", "ba", "bốn", "năm"]
    assert conference_amending.merged(began, ["một", "ngày cũ", "ba sửa", "bốn"], now) == [
        *("một", "ngày mới", "ba sửa", "bốn", "năm")
    ]
    assert conference_amending.merged(began, ["không", *began[:3]], now) == ["không", "một", "ngày mới", "ba", "năm"]


def test_signing_the_plan_takes_the_place_of_a_number_typed_before_and_says_so(office: Office, made: str) -> None:
    """206 was typed when the conference was made; the plan got 215, and every paper went on naming 206."""
    change(office, made, source=OWN.format(number="206"))
    plan = keep(office, conference_drafts.begun(office, "plan", made))
    kept = papers.paper(office, plan)
    (asked,) = (one for one in papers.signing_findings(office, kept, "215", SIGNED) if one.code == "plan.replaces")
    assert "206/KH-UBND" in sentences.sentence(asked)
    assert asked in papers.sign(office, plan, "215", SIGNED)
    assert conferences.conference(office, made).source == OWN.format(number="215")
    assert "206/KH-UBND" in str(history.next_undo(office)), "the step says what it replaced"
    history.undo(office)
    assert conferences.conference(office, made).source == OWN.format(number="206")


@pytest.mark.parametrize(
    "other",
    [
        "Kế hoạch số 12/KH-UBND ngày 01 tháng 10 năm 2026 của Ủy ban nhân dân phường Xa Lạ",
        "Quyết định số 9/QĐ-UBND ngày 01 tháng 10 năm 2026 của Ủy ban nhân dân phường Tân Lập",
        "Kế hoạch số 215/KH-UBND ngày 05/10/2026",
    ],
)
def test_a_document_of_another_office_or_kind_and_the_same_number_stay(office: Office, made: str, other: str) -> None:
    change(office, made, source=other)
    signed(office, made, "215")
    assert conferences.conference(office, made).source == other


def test_gaps_for_the_pen_are_named_before_a_paper_is_signed(office: Office, made: str) -> None:
    """A plan was numbered with dots in its legal basis: «Quyết định số … của Ủy ban nhân dân tỉnh»."""
    begun = conference_drafts.begun(office, "plan", made)
    with_gap = replace(begun.said, body=f"Thực hiện Kế hoạch số «chừa ô» của tỉnh\n{begun.said.body}")
    found = paper_drafts.reading(office, begun.kind, with_gap).gaps
    assert [one.code for one in found] == ["paper.gap"] and "«chừa ô»" in sentences.sentence(found[0])
    plan = papers.draft(office, begun.kind, with_gap, signer_id=begun.signer_id)
    assert found[0].code in {one.code for one in papers.sign(office, plan, "15", SIGNED)}
    without = replace(begun.said, body="Không còn chỗ nào.")
    assert paper_drafts.reading(office, begun.kind, without).gaps == ()
