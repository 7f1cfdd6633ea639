"""The submission on number and time: what is put before those who agree, and where it stops for want of something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from khenthuong_desktop.documents.model import Addressees, Head, Title
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import agreement, conference_drafts, conferences, history, paper_drafts, papers
from khenthuong_desktop.services.office import Office
from tests.services.conference_papers_office import SETTINGS, prepared, said, tables
from tests.services.paper_office import set_up


def test_it_tells_number_shares_time_place_and_each_rule_in_heads(office: Office) -> None:
    one = prepared(office)
    paper = papers.compose(office, "size-submission", id=one.conference_id)
    told = said(paper)
    for part in (
        "10 đại biểu",
        "điển hình tiên tiến 70% (07 đại biểu), khách mời và lãnh đạo 30% (03 đại biểu)",
        "nửa ngày, từ 7 giờ 30, ngày 15 tháng 12 năm 2026",
        "Hội trường UBND phường",
        "Căn cứ Kế hoạch số 9/KH-UBND ngày 01/10/2026",
    ):
        assert part in told
    (rules,) = tables(paper)
    assert rules[0] == [1, "Nữ", "ít nhất 03 người", "mọi đại biểu", "bắt buộc"]
    assert rules[1][1:3] == ["Nam giới", "nhiều nhất 02 người"]
    assert "mong muốn" not in told and "≥" not in told


def test_the_council_submits_it_to_those_who_agree_with_number_and_day_blank(office: Office) -> None:
    one = prepared(office)
    paper = papers.compose(office, "size-submission", id=one.conference_id)
    head, title, addressees, *_ = paper.blocks
    assert isinstance(head, Head) and isinstance(title, Title) and isinstance(addressees, Addressees)
    assert head.issuing == ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG") and head.number == "Số:       /TTr-HĐTĐKT"
    assert "tháng" in head.place_and_date and "20" not in head.place_and_date.split("năm")[0]
    assert addressees.names == ("Đảng ủy phường Tân Lập", "Ủy ban nhân dân phường Tân Lập")
    for step in agreement.steps(office, one.conference_id):
        if step.actor == "party_committee":
            agreement.remove_step(office, step.id)
    paper = papers.compose(office, "size-submission", id=one.conference_id)
    assert [block.names for block in paper.blocks if isinstance(block, Addressees)] == [
        ("Ủy ban nhân dân phường Tân Lập",)
    ]


def test_no_share_and_the_whole_staff_are_said_as_such(office: Office) -> None:
    settings = replace(SETTINGS, cap=300, whole_staff=True, models_share=None, guests_share=None, attention=())
    told = said(papers.compose(office, "size-submission", id=prepared(office, settings).conference_id))
    assert "Số lượng đại biểu: toàn thể, tối đa 300 đại biểu." in told
    assert "không quy định tỷ lệ" in told and "0%" not in told


@pytest.mark.parametrize(("field", "place"), [("place", "địa điểm tổ chức"), ("held_on", "thời gian tổ chức")])
def test_what_is_missing_stops_it_and_says_where_to_fill_it(office: Office, field: str, place: str) -> None:
    one = prepared(office, replace(SETTINGS, **{field: None if field == "held_on" else ""}))  # type: ignore[arg-type]
    with pytest.raises(UserError) as stopped:
        papers.compose(office, "size-submission", id=one.conference_id)
    assert stopped.value.code == "paper.place_empty"
    assert stopped.value.facts["place"] == place and stopped.value.facts["where"] == "Hội nghị, Thiết lập"


def test_as_a_draft_it_is_a_paper_of_the_office_that_can_be_sent_and_undone(office: Office) -> None:
    one = prepared(office)
    begun = conference_drafts.begun(office, "size-submission", one.conference_id)
    assert papers.papers(office) == ()  # nothing is kept by beginning
    reading = paper_drafts.reading(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)
    assert reading.missing == (), "the officer has its text already: the dialog may send it"
    kept = papers.draft(office, begun.kind, begun.said, body_id=begun.body_id, signer_id=begun.signer_id)
    paper = papers.paper(office, kept)
    assert (paper.kind, paper.state, paper.body_id) == ("submission", "draft", one.bodies["council"])
    told = said(papers.compose(office, "submission", id=kept))
    (rows,), (own,) = (
        tables(papers.compose(office, name, id=of))
        for name, of in (("submission", kept), ("size-submission", one.conference_id))
    )
    assert rows == own and "10 đại biểu" in told
    direct = said(papers.compose(office, "size-submission", id=one.conference_id))
    for part in ("Căn cứ Kế hoạch số 9/KH-UBND ngày 01/10/2026", "xem xét, thống nhất", "Sau khi được thống nhất"):
        assert part in told and part in direct, part
    papers.send(office, kept)
    history.undo(office)
    history.undo(office)
    assert papers.papers(office) == () and conferences.conferences(office)


@pytest.mark.parametrize(
    ("tier", "number", "share", "time"),
    [
        ("uong_bi_ward", "150 đại biểu", "70% (105 đại biểu)", "nửa ngày, trong tháng 8/2025"),
        ("bach_long_vi_special_zone", "150 đại biểu", "khoảng 70% (105 đại biểu)", "trước ngày 25/8/2025"),
        ("ha_dong_district", "300 đại biểu", "70% (210 đại biểu)", "nửa ngày, trong quý II năm 2025"),
        ("bac_kan_commune", "200 đại biểu", "70% (140 đại biểu)", "một buổi, trong quý I năm 2025"),
        ("bac_kan_department", "toàn thể, tối đa 300 đại biểu", "70%", "một buổi, trong quý II năm 2025"),
        ("bac_kan_district", "300 đại biểu", "70% (210 đại biểu)", "một buổi, trong quý II năm 2025"),
        ("bac_kan_province", "500 đại biểu", "không quy định tỷ lệ", "một buổi, trong quý III năm 2025"),
    ],
)
def test_every_plan_s_numbers_stand_on_its_submission(
    office: Office, tier: str, number: str, share: str, time: str
) -> None:
    set_up(office)
    settings = replace(conferences.draft_from_tier(office, tier), place="Hội trường")
    told = said(papers.compose(office, "size-submission", id=conferences.create(office, settings)))
    assert f"Số lượng đại biểu: {number}." in told and share in told and time in told
