"""What each plan says of money - who drafts, who appraises, who approves - against what its set-up gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Final

import pytest

from khenthuong_desktop.services import budgets, conferences, papers, roles, tasks
from khenthuong_desktop.services.office import Office
from tests.services import paper_office
from tests.services.conference_papers_office import said

# Tier -> (section, who, words of what, what makes it done) of every line of the plan that speaks of money.
Line = tuple[str, str, str, str]
_VHXH, _APPRAISER = "Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị"
MONEY: Final[dict[str, tuple[Line, ...]]] = {
    "uong_bi_ward": (
        ("IV.5", _VHXH, "Tổng hợp, lập dự toán|gửi thẩm định", "budget_drafted"),
        ("V.3", _APPRAISER, "Hướng dẫn, thẩm định dự toán|trình Ủy ban nhân dân phê duyệt", "budget_appraised"),
        ("IV.5", "Ủy ban nhân dân", "Phê duyệt dự toán|dự toán của năm", "budget_approved"),
    ),
    # Nobody appraises: the division of economy takes the sum into the year's budget and advises on granting it,
    # which has been done when it is granted.
    "bach_long_vi_special_zone": (
        ("IV.1", _VHXH, "Tổng hợp dự toán kinh phí", "budget_drafted"),
        ("IV.5", _APPRAISER, "dự toán chi ngân sách của năm|tham mưu cấp kinh phí", "budget_approved"),
    ),
    "ha_dong_district": (),
    "bac_kan_commune": (),
    "bac_kan_department": (),
    "bac_kan_district": (),
    "bac_kan_province": (("III.3", "Sở Nội vụ", "Phối hợp xây dựng dự toán kinh phí", "budget_drafted"),),
}


def of_plan(office: Office, tier: str) -> str:
    """A conference of the plan in the year of the plan, in an office that calls its bodies as Uông Bí does."""
    paper_office.set_up(office)
    with office.database.write("Tên ngày trước") as w:
        for row in list(w.rows("SELECT id FROM office WHERE valid_to IS NULL")):
            w.update("office", row["id"], {"valid_from": None})
        for row in list(w.rows("SELECT id FROM office WHERE valid_to IS NOT NULL")):
            w.delete("office", row["id"])
    year, month = (2024, 6) if tier.startswith("bac_kan") else (2025, 1 if tier == "ha_dong_district" else 8)
    moment = datetime(year, month, 26, 9, tzinfo=timezone(timedelta(hours=7)))
    office.clock = lambda: moment
    roles.set_role(office, "budget_appraiser", _APPRAISER, valid_from=None)
    return conferences.create(office, replace(conferences.draft_from_tier(office, tier), pilot=True))


@pytest.mark.parametrize("tier", MONEY)
def test_whoever_the_plan_names_drafts_appraises_and_approves(office: Office, tier: str) -> None:
    conference_id = of_plan(office, tier)
    tasks.from_template(office, conference_id)
    found = [one for one in tasks.tasks(office, conference_id) if "kinh phí" in one.what or "dự toán" in one.what]
    told = [(one.source.rpartition("mục ")[2], one.responsible, one.product) for one in found]
    assert told == [(section, who, product) for section, who, _, product in MONEY[tier]]
    for one, (_, _, words, _) in zip(found, MONEY[tier], strict=True):
        assert all(part in one.what for part in words.split("|")), one.what


def test_the_steps_of_the_budget_are_taken_by_the_bodies_of_the_plan(office: Office) -> None:
    conference_id = of_plan(office, "uong_bi_ward")
    bodies = [budgets.usually_by(office, conference_id, state) for state in ("drafted", "appraised", "approved")]
    assert bodies[:2] == [_VHXH, _APPRAISER] and bodies[2].startswith("Ủy ban nhân dân phường")
    tasks.from_template(office, conference_id)
    budgets.add(office, conference_id, "In giấy mời", norm=8_000, number=10, norm_source="Quyết định của HĐND")

    def done() -> set[str]:
        return {one.product for one in tasks.tasks(office, conference_id) if one.is_done and "budget" in one.product}

    budgets.set_state(office, conference_id, "appraised")
    assert done() == {"budget_drafted", "budget_appraised"}
    budgets.set_state(office, conference_id, "approved")
    assert done() == {"budget_drafted", "budget_appraised", "budget_approved"}
    found = budgets.budget(office, conference_id)
    assert (found.appraised_by, found.approved_by) == (bodies[1], bodies[2])
    budgets.set_state(office, conference_id, "appraised")
    assert done() == {"budget_drafted", "budget_appraised"}, "what was taken back is open again"


def test_the_submission_goes_from_who_drafts_over_who_appraises_to_who_approves(office: Office) -> None:
    conference_id = of_plan(office, "uong_bi_ward")
    budgets.add(office, conference_id, "In giấy mời", norm=8_000, number=10)
    told = " ".join(said(papers.compose(office, "budget-submission", id=conference_id)).split())
    asked = told.partition("kính đề nghị ")[2]
    assert asked.startswith(f"{_APPRAISER} thẩm định, trình Ủy ban nhân dân phường"), asked[:200]
    assert "phân cấp ngân sách" not in told, "no plan's source of funds is put into another office's mouth"


def test_no_norm_is_invented_for_a_plan_that_names_none(office: Office) -> None:
    conference_id = of_plan(office, "uong_bi_ward")
    budgets.from_template(office, conference_id)
    assert {line.norm for line in budgets.budget(office, conference_id).lines} == {None}
