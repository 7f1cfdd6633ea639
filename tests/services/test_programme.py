"""The programme from the plan's template to an issued version: what is printed is what was agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences, history, lists, programme
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording.findings import sentence
from tests.services import delegate_office, paper_office


def of_tier(office: Office, tier: str, **changes: Any) -> str:
    settings = replace(conferences.draft_from_tier(office, tier), starts_at="8 giờ 00", **changes)
    return conferences.create(office, settings)


def contents(office: Office, conference_id: str) -> list[str]:
    return [item.content for item in programme.items(office, conference_id)]


def kinds(office: Office, tier: str, **changes: Any) -> list[str]:
    conference_id = of_tier(office, tier, **changes)
    programme.from_template(office, conference_id)
    return [item.kind for item in programme.items(office, conference_id)]


SIX = ["report", "speeches", "honouring", "launch"]


@pytest.mark.parametrize(
    ("tier", "expected"),
    [
        ("uong_bi_ward", ["introduction", "arts", *SIX, "response", "adoption", "closing"]),
        ("bach_long_vi_special_zone", ["introduction", *SIX, "response", "adoption", "closing"]),
        (
            "ha_dong_district",
            ["flag_salute", "introduction", "opening", *SIX, "superior_speech", "adoption", "closing"],
        ),
        (
            "bac_kan_province",
            [
                *("flag_salute", "introduction", "report", "speeches", "exchange", "honouring", "launch"),
                *("response", "adoption", "closing"),
            ],
        ),
    ],
)
def test_each_plan_has_its_items_in_its_order(office: Office, tier: str, expected: list[str]) -> None:
    paper_office.set_up(office)
    assert kinds(office, tier) == expected


def test_the_salute_comes_at_a_congress_and_the_exchange_where_there_is_one(office: Office) -> None:
    assert "flag_salute" not in kinds(office, "bac_kan_commune")
    assert "exchange" not in kinds(office, "bac_kan_commune", exchange="none")
    conference_id = of_tier(office, "bac_kan_commune")
    programme.from_template(office, conference_id)
    (exchange,) = [one for one in programme.items(office, conference_id) if one.kind == "exchange"]
    assert "nếu có" in exchange.chair_notes


def test_a_filmed_report_takes_the_place_of_the_read_one_and_periods_are_the_conference_s_own(office: Office) -> None:
    filmed = of_tier(office, "uong_bi_ward")
    programme.from_template(office, filmed)
    assert contents(office, filmed)[2].startswith("Phóng sự (báo cáo tổng kết")
    assert "2025 - 2030" in contents(office, filmed)[5]
    read = of_tier(office, "uong_bi_ward", filmed_report=False, period="", next_period="")
    programme.from_template(office, read)
    assert contents(office, read)[2] == (
        "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng; "
        "phương hướng, nhiệm vụ công tác thi đua, khen thưởng"
    )
    assert all("{" not in one for one in contents(office, read))


def test_minutes_are_proposals_and_say_so(office: Office) -> None:
    conference_id = of_tier(office, "ha_dong_district")
    assert programme.from_template(office, conference_id) == 10
    for item in programme.items(office, conference_id):
        assert item.minutes > 0
        assert "đề xuất theo thông lệ" in item.source
        assert "Hà Đông" in item.source
    work = programme.programme(office, conference_id)
    assert work.line.over == 0  # the planned end is the proposal's own
    assert work.findings == ()


def test_leads_have_the_names_of_this_office(office: Office) -> None:
    paper_office.set_up(office)
    conference_id = of_tier(office, "uong_bi_ward")
    programme.from_template(office, conference_id)
    found = {one.kind: one.lead for one in programme.items(office, conference_id)}
    assert found["launch"] == "Chủ tịch UBND phường Tân Lập"
    assert found["arts"] == "Trung tâm Cung ứng dịch vụ"


def test_a_template_takes_the_place_of_what_is_there_and_undo_brings_it_back(office: Office) -> None:
    conference_id = of_tier(office, "bach_long_vi_special_zone")
    programme.add(office, conference_id, content="Đón tiếp đại biểu", minutes=15)
    programme.from_template(office, conference_id, "ha_dong")
    assert len(contents(office, conference_id)) == 8  # no salute is set, and nobody of the upper level speaks here
    history.undo(office)
    assert contents(office, conference_id) == ["Đón tiếp đại biểu"]


def test_without_a_plan_the_occasion_has_its_own_programme_and_an_unknown_template_is_refused(office: Office) -> None:
    review = conferences.create(office, conferences.draft_small(office, "year_review"))
    assert programme.from_template(office, review) == 6
    with pytest.raises(UserError, match=r"programme\.no_template"):
        programme.from_template(office, review, "nowhere")
    loose = delegate_office.made(office).conference_id
    with pytest.raises(UserError, match=r"programme\.no_template"):
        programme.from_template(office, loose)


def made(office: Office, *minutes: int) -> tuple[str, list[str]]:
    conference_id = delegate_office.made(office, starts_at="8 giờ").conference_id
    names = [f"Mục {number}" for number in range(1, len(minutes) + 1)]
    for name, length in zip(names, minutes, strict=True):
        programme.add(office, conference_id, content=name, minutes=length)
    return conference_id, [one.id for one in programme.items(office, conference_id)]


def test_adding_moving_and_removing_are_one_step_each(office: Office) -> None:
    conference_id, ids = made(office, 10, 20, 30)
    new = programme.add(office, conference_id, after=ids[0], content="Văn nghệ")
    assert contents(office, conference_id) == ["Mục 1", "Văn nghệ", "Mục 2", "Mục 3"]
    assert programme.move(office, conference_id, [new], 1)
    assert contents(office, conference_id) == ["Mục 1", "Mục 2", "Văn nghệ", "Mục 3"]
    assert not programme.move(office, conference_id, [ids[2]], 1)
    assert programme.place(office, conference_id, [ids[2], new], 0)
    assert contents(office, conference_id) == ["Văn nghệ", "Mục 3", "Mục 1", "Mục 2"]
    programme.remove(office, [ids[2]])
    assert contents(office, conference_id) == ["Văn nghệ", "Mục 1", "Mục 2"]
    with office.database.read() as r:
        assert [row[0] for row in r.rows("SELECT position FROM programme_items ORDER BY position")] == [1, 2, 3]
    for _ in range(4):
        history.undo(office)
    assert contents(office, conference_id) == ["Mục 1", "Mục 2", "Mục 3"]


def test_minutes_and_times_typed_into_the_list_move_what_follows(office: Office) -> None:
    conference_id, ids = made(office, 10, 20, 30)
    lists.edit(office, "programme_items", [CellChange(ids[0], "minutes", "25")])
    line = programme.programme(office, conference_id).line
    assert [slot.start for slot in line.slots] == ["08:00", "08:25", "08:45"]
    lists.edit(office, "programme_items", [CellChange(ids[1], "fixed_at", "8h20")])
    work = programme.programme(office, conference_id)
    assert [slot.start for slot in work.line.slots] == ["08:00", "08:20", "08:40"]
    assert [sentence(one) for one in work.findings] == [
        "Mục 2 cố định 08:20: chồng giờ 5 phút với mục 1 (xong lúc 08:25)."
    ]
    outcome = lists.edit(office, "programme_items", [CellChange(ids[1], "fixed_at", "sáng sớm")])
    assert outcome.rejected[0].problem.startswith("“sáng sớm” không phải là giờ")
    lists.edit(office, "programme_items", [CellChange(ids[1], "fixed_at", "")])
    assert programme.programme(office, conference_id).line.slots[1].start == "08:25"
    programme.fix(office, ids[2], "9 giờ")
    assert programme.programme(office, conference_id).line.slots[2].item.fixed_at == "09:00"
    with pytest.raises(UserError, match=r"programme\.no_time"):
        programme.fix(office, ids[2], "trưa")
    with pytest.raises(UserError, match=r"programme\.minutes_impossible"):
        programme.change(office, ids[0], minutes=100_000)


def test_the_end_is_held_against_what_was_planned(office: Office) -> None:
    conference_id, ids = made(office, 100, 80)
    programme.set_times(office, conference_id, ends_at="11h")
    assert programme.programme(office, conference_id).line.over == 0
    programme.change(office, ids[0], minutes=115)
    (found,) = programme.programme(office, conference_id).findings
    assert sentence(found) == "Chương trình quá giờ dự kiến 11:00 là 15 phút."
    programme.set_times(office, conference_id, starts_at="7h30")
    assert programme.programme(office, conference_id).line.over == -15
    assert conferences.conference(office, conference_id).starts_at == "7 giờ 30"


def test_an_issue_keeps_its_numbers_and_a_change_makes_the_next_draft(office: Office) -> None:
    conference_id, ids = made(office, 10, 20)
    work = programme.programme(office, conference_id)
    assert (work.version, work.changed) == (1, True)
    assert programme.issue(office, conference_id) == 1
    work = programme.programme(office, conference_id)
    assert (work.version, work.changed) == (1, False)
    with pytest.raises(UserError, match=r"programme\.nothing_new"):
        programme.issue(office, conference_id)
    programme.change(office, ids[0], minutes=15)
    work = programme.programme(office, conference_id)
    assert (work.version, work.changed) == (2, True)
    assert [slot.start for slot in work.issues[0].line.slots] == ["08:00", "08:10"]
    (first, second) = programme.compare(office, conference_id)
    assert (set(first.what), set(second.what)) == ({"minutes"}, {"time"})
    programme.change(office, ids[0], minutes=10)
    assert not programme.programme(office, conference_id).changed  # as it was: nothing to issue
    programme.set_times(office, conference_id, starts_at="7h")
    assert programme.programme(office, conference_id).changed  # all the times are other ones
    assert programme.issue(office, conference_id) == 2
    assert {frozenset(one.what) for one in programme.compare(office, conference_id)} == {frozenset({"time"})}
    with pytest.raises(UserError, match=r"programme\.no_version"):
        programme.compare(office, conference_id, 7)


def test_undo_of_an_issue_says_that_it_has_left_the_office(office: Office) -> None:
    conference_id, _ = made(office, 10)
    programme.issue(office, conference_id)
    step = history.next_undo(office)
    assert step is not None
    assert step.left_office == "Chương trình hội nghị, bản 1"
    with pytest.raises(UserError, match=r"undo\.left_office"):
        history.undo(office)
    assert len(programme.programme(office, conference_id).issues) == 1


def test_what_cannot_be_issued_is_said(office: Office) -> None:
    conference_id = delegate_office.made(office).conference_id
    with pytest.raises(UserError, match=r"programme\.empty"):
        programme.issue(office, conference_id)
    with pytest.raises(UserError, match=r"programme\.not_issued"):
        programme.compare(office, conference_id)
    programme.add(office, conference_id)
    with pytest.raises(UserError, match=r"programme\.item_without_content"):
        programme.issue(office, conference_id)


def test_a_programme_that_still_has_brackets_or_dots_is_told_and_not_issued(office: Office) -> None:
    conference_id, ids = made(office, 10, 20)
    programme.change(office, ids[1], content="Phát biểu của ông [tên]")
    (found,) = programme.programme(office, conference_id).findings
    assert sentence(found) == "Mục 2 còn chỗ chưa điền: “Phát biểu của ông [tên]”."
    with pytest.raises(UserError, match=r"programme\.item_unfinished"):
        programme.issue(office, conference_id)
    programme.change(office, ids[1], content="Phát biểu của ông Lò Văn Ân (nếu có)")
    assert programme.issue(office, conference_id) == 1


def test_the_end_is_that_of_the_item_that_ends_last(office: Office) -> None:
    """A closing that is fixed into the middle of a long item does not end the day early."""
    conference_id, ids = made(office, 180, 10)
    programme.set_times(office, conference_id, ends_at="10h")
    programme.fix(office, ids[1], "9h")
    assert programme.programme(office, conference_id).line.over == 60
