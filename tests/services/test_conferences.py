"""Conferences are set up from their plans, from last time or as smaller events; agreed, changed, refused, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from khenthuong_desktop.domain.conferences import seats_of
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.office_setup import Setup
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import composition_rules, conferences, history, office_setup
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import conferences as words
from khenthuong_desktop.wording import findings

Q1 = (date(2025, 1, 1), Deadline(date(2025, 3, 31), inclusive=True))
Q2 = (date(2025, 4, 1), Deadline(date(2025, 6, 30), inclusive=True))
Q3 = (date(2025, 7, 1), Deadline(date(2025, 9, 30), inclusive=True))
AUGUST = (date(2025, 8, 1), Deadline(date(2025, 8, 31), inclusive=True))
BEFORE_25_AUGUST = (None, Deadline(date(2025, 8, 25), inclusive=False))

# Read off the plans themselves: the program must begin each of them with these values and no others.
PLANS: dict[str, dict[str, Any]] = {
    "uong_bi_ward": {
        "form": "Hội nghị đại biểu điển hình tiên tiến",
        "cap": 150,
        "shares": (70, 30),
        "window": AUGUST,
        "window_text": "tháng 8/2025",
        "length": "half_day",
        "leaders": "unsaid",
        "congress": False,
        "session": "lần thứ I (2025 - 2030)",
        "attention": 10,
        "source": "34/KH-UBND",
        "banner": (
            "HỘI NGHỊ ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG UÔNG BÍ LẦN THỨ I (2025 - 2030)",
            "Uông Bí, ngày ... tháng 8 năm 2025",
        ),
    },
    "bach_long_vi_special_zone": {
        "form": "Hội nghị tuyên dương điển hình tiên tiến",
        "cap": 150,
        "shares": (70, 30),
        "window": BEFORE_25_AUGUST,
        "window_text": "trước ngày 25/8/2025",
        "length": "one_session",
        "leaders": "guests",
        "congress": False,
        "session": "lần thứ I (2025 - 2030)",
        "attention": 10,
        "source": "06/KH-UBND",
        "banner": (
            "Hội nghị tuyên dương điển hình tiên tiến phường Uông Bí",
            "Lần thứ I (2025 - 2030)",
            "Uông Bí, ngày ... tháng ... năm 2025",
        ),
    },
    "ha_dong_district": {
        "form": "Hội nghị Điển hình tiên tiến",
        "cap": 300,
        "shares": (70, 30),
        "window": Q2,
        "window_text": "Quý II năm 2025",
        "length": "half_day",
        "leaders": "guests",
        "congress": False,
        "session": "",
        "attention": 11,
        "source": "Hà Đông",
        "banner": (),
    },
    "bac_kan_commune": {
        "form": "Hội nghị tuyên dương điển hình tiên tiến",
        "cap": 200,
        "shares": (70, 30),
        "window": Q1,
        "window_text": "Quý I năm 2025",
        "length": "one_session",
        "leaders": "guests",
        "congress": False,
        "session": "",
        "attention": 8,
        "source": "Bắc Kạn",
        "banner": (
            "Hội nghị tuyên dương điển hình tiên tiến phường Uông Bí",
            "Lần thứ ...",
            "Uông Bí, ngày ... tháng ... năm 2025",
        ),
    },
    "bac_kan_department": {
        "form": "Hội nghị điển hình tiên tiến",
        "cap": 300,
        "shares": (70, 30),
        "window": Q2,
        "window_text": "Quý II năm 2025",
        "length": "one_session",
        "leaders": "guests",
        "congress": False,
        "session": "",
        "attention": 0,
        "source": "Bắc Kạn",
        "banner": (
            "Hội nghị điển hình tiên tiến phường Uông Bí",
            "Lần thứ ...",
            "Uông Bí, ngày ... tháng ... năm 2025",
        ),
    },
    "bac_kan_district": {
        "form": "Đại hội Thi đua yêu nước",
        "cap": 300,
        "shares": (70, 30),
        "window": Q2,
        "window_text": "Quý II năm 2025",
        "length": "one_session",
        "leaders": "guests",
        "congress": True,
        "session": "",
        "attention": 10,
        "source": "Bắc Kạn",
        "banner": (
            "Đại hội Thi đua yêu nước phường Uông Bí",
            "Lần thứ ...",
            "Uông Bí, ngày ... tháng ... năm 2025",
        ),
    },
    "bac_kan_province": {
        "form": "Đại hội Thi đua yêu nước",
        "cap": 500,
        "shares": (None, None),
        "window": Q3,
        "window_text": "Quý III năm 2025",
        "length": "one_session",
        "leaders": "unsaid",
        "congress": True,
        "session": "lần thứ VI",
        "attention": 9,
        "source": "Bắc Kạn",
        "banner": (
            "Đại hội Thi đua yêu nước tỉnh Quảng Ninh",
            "Lần thứ VI",
            "Quảng Ninh, ngày ... tháng ... năm 2025",
        ),
    },
}


@pytest.fixture
def office(office: Office) -> Office:
    office_setup.set_up(office, Setup("Phường Uông Bí", province_name="Tỉnh Quảng Ninh", place_name="Uông Bí"))
    return office


@pytest.mark.parametrize("code", PLANS)
def test_a_plans_tier_begins_with_the_plans_own_values(office: Office, code: str) -> None:
    plan = PLANS[code]
    kept = conferences.conference(office, conferences.create(office, conferences.draft_from_tier(office, code)))
    assert (kept.form, kept.cap, kept.length, kept.leaders) == (
        plan["form"],
        plan["cap"],
        plan["length"],
        plan["leaders"],
    )
    assert (kept.models_share, kept.guests_share) == plan["shares"]
    assert (kept.window_from, kept.window_to) == plan["window"]
    assert words.window(kept) == plan["window_text"]
    assert (kept.congress, kept.session, kept.period) == (plan["congress"], plan["session"], "2020 - 2025")
    assert len(kept.attention) == plan["attention"]
    assert kept.banner == plan["banner"]
    assert (plan["source"] in kept.source) == (code == "uong_bi_ward"), "the plan of another office is a model only"
    tier = office.catalogues.conference_tiers.latest(code)
    assert tier is not None and plan["source"] in tier.source
    assert (kept.pilot, kept.state, kept.held_on, kept.size) == (False, "preparing", None, None)


def test_a_plan_of_another_level_is_told_and_mixes_no_places(office: Office) -> None:
    """A commune's banner read 'tỉnh …' above the commune's own place, and nobody was asked."""

    def told(code: str) -> list[str]:
        made = conferences.create(office, conferences.draft_from_tier(office, code))
        return [
            findings.sentence(one)
            for one in conferences.findings(office, made)
            if one.code == "conference.level_differs"
        ]

    (sentence,) = told("bac_kan_province")
    assert "cấp tỉnh, thành phố" in sentence and "phường Uông Bí" in sentence
    assert told("uong_bi_ward") == []


def test_a_province_that_is_not_known_is_left_to_be_typed(office: Office) -> None:
    with office.database.write("Bỏ tên tỉnh") as w:
        for row in w.rows("SELECT id FROM office"):
            w.update("office", row["id"], {"province_name": ""})
    made = conferences.draft_from_tier(office, "bac_kan_province")
    assert made.of_whom == "" and made.banner[0] == "Đại hội Thi đua yêu nước"
    assert made.banner[-1].startswith("Địa điểm, ngày")


def draft(office: Office, **changes: Any) -> conferences.Settings:
    return replace(conferences.draft_from_tier(office, "uong_bi_ward"), **changes)


def test_every_tier_of_the_catalogue_is_offered_once(office: Office) -> None:
    assert {tier.code for tier in conferences.tiers(office)} == PLANS.keys()
    ended = [tier.validity.covers(office.today) for tier in conferences.tiers(office)]
    assert ended == sorted(ended, reverse=True)


def test_how_many_congresses_another_province_has_had_is_left_to_the_officer(office: Office) -> None:
    zone = conferences.draft_from_tier(office, "bach_long_vi_special_zone")
    assert zone.upper_event == "Đại hội Thi đua yêu nước tỉnh Quảng Ninh"
    nation = conferences.draft_from_tier(office, "bac_kan_province")
    assert nation.upper_event == "Đại hội Thi đua yêu nước toàn quốc lần thứ XI"


def test_the_uong_bi_plan_names_its_theme_and_upper_congress(office: Office) -> None:
    ward = conferences.draft_from_tier(office, "uong_bi_ward")
    assert ward.theme == "Đoàn kết, sáng tạo thi đua xây dựng và bảo vệ Tổ quốc"
    assert ward.upper_event == "Đại hội Thi đua yêu nước tỉnh Quảng Ninh lần thứ VI"
    assert (ward.filmed_report, ward.flag_salute, ward.exchange) == (True, False, "with_reports")
    assert ward.body_id is not None


def test_seats_of_the_plans_and_none_apart_at_the_province(office: Office) -> None:
    def seats(code: str) -> tuple[int | None, ...]:
        made = conferences.draft_from_tier(office, code)
        return seats_of(made, "all"), seats_of(made, "models"), seats_of(made, "guests")

    assert seats("uong_bi_ward") == (150, 105, 45)
    assert seats("bac_kan_commune") == (200, 140, 60)
    assert seats("ha_dong_district") == (300, 210, 90)
    assert seats("bac_kan_province") == (500, None, None)
    assert seats("bac_kan_department") == (None, None, None)
    assert words.delegates_line(conferences.draft_from_tier(office, "bac_kan_department")) == (
        "toàn thể, tối đa 300 đại biểu"
    )
    about = conferences.draft_from_tier(office, "bach_long_vi_special_zone")
    assert words.shares_line(about) == "điển hình khoảng 70\u00a0%, khách mời khoảng 30\u00a0%"


def test_an_office_without_a_name_can_begin_all_the_same(tmp_path: Any) -> None:
    from khenthuong_desktop.services.office import open_office
    from khenthuong_desktop.system.paths import DataFolder, resources_root
    from tests.services.conftest import NOW

    nameless = open_office(DataFolder(tmp_path / "mới"), clock=lambda: NOW, user="An", resources=resources_root())
    try:
        for tier in conferences.tiers(nameless):
            conferences.create(nameless, conferences.draft_from_tier(nameless, tier.code))
        conferences.create(nameless, conferences.draft_small(nameless, "award_ceremony"))
        assert len(conferences.conferences(nameless)) == 8
    finally:
        nameless.close()


def test_creating_is_one_step_that_one_undo_takes_back(office: Office) -> None:
    created = conferences.create(office, draft(office))
    assert composition_rules.rules(office, created) and conferences.steps(office, created)
    history.undo(office)
    assert conferences.conferences(office) == ()
    with pytest.raises(UserError) as gone:
        conferences.conference(office, created)
    assert gone.value.code == "conference.gone"
    history.redo(office)
    assert conferences.conference(office, created).cap == 150


def test_the_next_one_moves_its_session_and_periods_on_and_leaves_its_days_open(office: Office) -> None:
    last = conferences.create(
        office, draft(office, held_on=date(2025, 8, 20), size=140, delegation_size=5, place="Nhà văn hóa")
    )
    told = conferences.draft_from(office, last)
    assert told.session == "lần thứ II (2030 - 2035)"
    assert (told.period, told.next_period) == ("2025 - 2030", "2030 - 2035")
    assert told.name.endswith("phường Uông Bí lần thứ II (2030 - 2035)")
    assert told.banner == (
        "HỘI NGHỊ ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG UÔNG BÍ LẦN THỨ II (2030 - 2035)",
        "Uông Bí, ngày ... tháng ... năm ...",
    )
    assert told.upper_event == "Đại hội Thi đua yêu nước tỉnh Quảng Ninh lần thứ VII"
    assert (told.held_on, told.window_from, told.window_to, told.delegation_size) == (None, None, None, None)
    assert (told.cap, told.size, told.place, told.copied_from, told.source) == (150, 140, "Nhà văn hóa", last, "")
    again = conferences.create(office, told)
    rules = [(one.attribute, one.value, one.label) for one in composition_rules.rules(office, last)]
    assert [(one.attribute, one.value, one.label) for one in composition_rules.rules(office, again)] == rules
    assert {one.source for one in composition_rules.rules(office, again)} == {""}


def test_a_year_end_review_moves_on_by_a_year(office: Office) -> None:
    review = conferences.draft_small(office, "year_review")
    assert review.name == "Hội nghị tổng kết phong trào thi đua và công tác khen thưởng phường Uông Bí năm 2026"
    assert (review.cap, review.models_share, review.attention) == (None, None, ())
    told = conferences.draft_from(office, conferences.create(office, review))
    assert told.name.endswith("năm 2027")
    assert (told.period, told.next_period) == ("năm 2027", "năm 2028")


def test_an_award_ceremony_has_no_shares_of_its_own(office: Office) -> None:
    created = conferences.create(office, conferences.draft_small(office, "award_ceremony"))
    assert conferences.conference(office, created).name == "Lễ trao thưởng phường Uông Bí năm 2026"
    assert "conference.no_number" in {one.code for one in conferences.findings(office, created)}


def test_several_stand_side_by_side_the_newest_first(office: Office) -> None:
    for name, day in (("Cũ", date(2020, 8, 1)), ("Mới", date(2026, 12, 1)), ("Giữa", date(2025, 8, 1))):
        conferences.create(office, draft(office, name=name, held_on=day))
    conferences.create(office, draft(office, name="Chưa có ngày", window_from=None, window_to=None))
    assert [one.name for one in conferences.conferences(office)] == ["Chưa có ngày", "Mới", "Giữa", "Cũ"]


def test_settings_come_back_as_they_were_saved(office: Office) -> None:
    wanted = draft(
        office,
        models_share=Fraction("66.67"),
        guests_share=Fraction("33.33"),
        sources={"cap": "Thông báo số 5/TB-ĐU", "size": "  "},
        window_to=Deadline(date(2025, 8, 25), inclusive=False),
        notes="Dòng một\nDòng hai",
        starts_at="7 giờ 30",
    )
    created = conferences.create(office, draft(office))
    conferences.change(office, created, wanted)
    kept = conferences.conference(office, created)
    assert conferences.settings_of(kept) == replace(wanted, sources={"cap": "Thông báo số 5/TB-ĐU"})
    assert kept.source_of("cap") == "Thông báo số 5/TB-ĐU"
    assert "34/KH-UBND" in kept.source_of("size")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "  "}, "conference.no_name"),
        ({"cap": 0}, "conference.number_impossible"),
        ({"cap": -5}, "conference.number_impossible"),
        ({"size": 10**9}, "conference.number_impossible"),
        ({"delegation_size": -1}, "conference.number_impossible"),
        ({"models_share": Fraction(101)}, "conference.share_impossible"),
        ({"models_share": Fraction(-1)}, "conference.share_impossible"),
        ({"models_share": Fraction(200, 3)}, "conference.share_impossible"),
        ({"place": "Nhà văn hóa " * 60}, "conference.text_too_long"),
        ({"window_from": date(2025, 9, 1)}, "conference.window_reversed"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_is_lost(
    office: Office, changes: dict[str, Any], code: str
) -> None:
    created = conferences.create(office, draft(office))
    before = conferences.conference(office, created)
    for attempt in (
        lambda: conferences.create(office, draft(office, **changes)),
        lambda: conferences.change(office, created, draft(office, **changes)),
    ):
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.code == code
    assert conferences.conferences(office) == (before,)


def test_a_day_in_the_past_or_outside_its_window_is_told_and_kept(office: Office) -> None:
    created = conferences.create(office, draft(office, held_on=date(2025, 9, 1)))
    codes = {one.code for one in conferences.findings(office, created)}
    assert {"conference.day_past", "conference.day_outside_window"} <= codes
    conferences.set_state(office, created, "held")
    assert "conference.day_past" not in {one.code for one in conferences.findings(office, created)}


def test_the_agreement_follows_the_plan(office: Office) -> None:
    def path(code: str, **changes: Any) -> list[tuple[str, str]]:
        settings = replace(conferences.draft_from_tier(office, code), **changes)
        return [(one.actor, one.action) for one in conferences.steps(office, conferences.create(office, settings))]

    usual = [("council", "propose"), ("party_committee", "agree"), ("people_committee", "agree")]
    assert path("uong_bi_ward") == usual
    assert path("bac_kan_province") == [("council", "propose"), ("people_committee", "decide")]
    assert path("bac_kan_district", pilot=True) == [("upper_level", "comment"), *usual]


def test_a_pilot_goes_up_for_comment_and_one_no_longer_does_not(office: Office) -> None:
    created = conferences.create(office, draft(office))
    conferences.change(office, created, draft(office, pilot=True))
    assert conferences.steps(office, created)[0].action == "comment"
    conferences.change(office, created, draft(office))
    assert conferences.steps(office, created)[0].actor == "council"
    conferences.change(office, created, draft(office, pilot=True))
    comment = conferences.steps(office, created)[0]
    conferences.change_step(office, replace(comment, done_on=date(2025, 7, 1), outcome="agreed"))
    conferences.change(office, created, draft(office))
    assert conferences.steps(office, created)[0].done_on == date(2025, 7, 1)


def test_a_step_keeps_its_paper_day_outcome_and_number(office: Office) -> None:
    created = conferences.create(office, draft(office, size=150))
    first = conferences.steps(office, created)[0]
    done = replace(first, paper_name="Tờ trình số 12/TTr-HĐ", done_on=date(2025, 7, 28), outcome="agreed", number=145)
    conferences.change_step(office, done)
    assert conferences.steps(office, created)[0] == done
    assert "conference.agreed_number_differs" in {one.code for one in conferences.findings(office, created)}
    added = conferences.add_step(office, created, conferences.AgreementStep("Thường trực HĐND", "cho ý kiến"))
    assert conferences.steps(office, created)[-1].id == added
    conferences.order_steps(office, created, [added])
    assert conferences.steps(office, created)[0].id == added
    conferences.remove_step(office, added)
    assert len(conferences.steps(office, created)) == 3
    with pytest.raises(UserError) as refused:
        conferences.add_step(office, created, conferences.AgreementStep(" ", "đồng ý"))
    assert refused.value.code == "agreement.who_does_what"


def test_agreed_with_an_open_step_is_told(office: Office) -> None:
    created = conferences.create(office, draft(office))
    conferences.set_state(office, created, "agreed")
    assert "conference.steps_open" in {one.code for one in conferences.findings(office, created)}


def test_one_that_has_begun_is_not_deleted(office: Office) -> None:
    empty, begun = (conferences.create(office, draft(office, name=name)) for name in ("Trống", "Đã có đơn vị"))
    with office.database.write("Thêm đơn vị") as w:
        unit = w.insert("units", {"name": "KP 1", "kind": "khu_pho", "search_key": " kp 1", "sort_key": "kp 1"})
        w.insert("allotments", {"conference_id": begun, "unit_id": unit, "number": 3})
    conferences.remove(office, empty)
    with pytest.raises(UserError) as refused:
        conferences.remove(office, begun)
    assert refused.value.code == "conference.in_use"
    assert [one.name for one in conferences.conferences(office)] == ["Đã có đơn vị"]
    history.undo(office)
    assert composition_rules.rules(office, empty)


def test_the_list_counts_as_the_domain_does(office: Office) -> None:
    from khenthuong_desktop.services import rows

    for share in ("70", "66.67", "33.33", "12.5", "0", "100", "33.1"):
        for size in (1, 2, 50, 155, 500, 333):
            models = Fraction(share)
            settings = draft(office, size=size, models_share=models, guests_share=100 - models, name=f"{share}/{size}")
            conferences.create(office, settings)
    for code in PLANS:
        conferences.create(office, conferences.draft_from_tier(office, code))
    conferences.create(office, draft(office, models_share=None, name="Chỉ khách mời"))
    by_id = {row["id"]: row for row in rows.rows(office, "conferences")}
    for one in conferences.conferences(office):
        row = by_id[one.id]
        counted = (row["seats"], row["models"], row["guests"])
        assert counted == (one.seats, seats_of(one, "models"), seats_of(one, "guests")), one.name
        assert (row["name"], row["state"], row["cap"], row["chosen"]) == (one.name, "preparing", one.cap, 0)


def test_days_of_the_agreement_that_cannot_be_are_told(office: Office) -> None:
    """The committee agreed before the council had proposed, and nobody saw it."""
    made = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    council, party, committee = conferences.steps(office, made)
    conferences.change_step(office, replace(council, done_on=date(2026, 11, 10), outcome="agreed"))
    conferences.change_step(office, replace(party, done_on=date(2026, 11, 2), outcome="agreed"))
    conferences.change_step(office, replace(committee, done_on=date(2026, 12, 1), outcome="agreed"))
    told = {one.code: findings.sentence(one) for one in conferences.findings(office, made)}
    assert "ghi ngày 02/11/2026, trước ngày 10/11/2026" in told["conference.steps_out_of_order"]
    assert told["conference.step_ahead"].startswith("Ngày 01/12/2026")


def test_a_second_conference_of_the_same_name_and_day_is_told(office: Office) -> None:
    settings = replace(conferences.draft_from_tier(office, "uong_bi_ward"), held_on=date(2026, 12, 1))
    first = conferences.create(office, settings)
    codes = [one.code for one in conferences.findings(office, first)]
    assert "conference.same_twice" not in codes
    second = conferences.create(office, settings)
    assert "conference.same_twice" in [one.code for one in conferences.findings(office, second)]
    conferences.change(office, second, replace(settings, held_on=date(2026, 12, 2)))
    assert "conference.same_twice" not in [one.code for one in conferences.findings(office, first)]
