"""Catalogues as shipped: what is asked for by date, and names found the way people type them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from khenthuong_desktop.catalogues import Catalogues, load
from khenthuong_desktop.domain.awards import AwardKind, ceremony_order
from khenthuong_desktop.domain.money import MoneyClaim, award_money, payments
from khenthuong_desktop.domain.signing import signature_lines
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.wording.errors import sentence

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogues"
TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    return load(FOLDER)


def money(catalogues: Catalogues, code: str, subject: str, day: date) -> int:
    factor = catalogues.award(code, day).factor(subject)
    assert factor is not None
    return award_money(factor, catalogues.basic_wage(day))


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    empty = load(tmp_path / "no such folder")
    assert "awards" in empty.names


@pytest.mark.parametrize(
    ("code", "subject", "day", "amount"),
    [
        ("advanced_worker", "individual", date(2026, 6, 30), 710_000),
        ("advanced_worker", "individual", date(2026, 7, 1), 760_000),
        ("commune_certificate", "household", TODAY, 1_140_000),
        ("commune_certificate", "collective", TODAY, 1_520_000),
        ("provincial_merit", "household", TODAY, 5_700_000),
        ("cultural_family", "household", TODAY, 0),
    ],
)
def test_money_follows_the_day_of_the_decision(
    catalogues: Catalogues, code: str, subject: str, day: date, amount: int
) -> None:
    assert money(catalogues, code, subject, day) == amount


def test_the_whole_example_of_one_person(catalogues: Catalogues) -> None:
    claims = [
        MoneyClaim(
            "person",
            catalogues.award(code, TODAY).kind,
            money(catalogues, code, "individual", TODAY),
            period="2026",
            achievement=code,
        )
        for code in ("advanced_worker", "grassroots_emulator", "commune_certificate")
    ]
    assert [payment.amount for payment in payments(claims)] == [0, 2_530_000, 760_000]


def test_the_decider_is_the_one_of_the_day(catalogues: Catalogues) -> None:
    for code in ("grassroots_emulator", "advanced_collective", "cultural_village"):
        assert catalogues.award(code, date(2025, 6, 30)).decided_by == "district_chair"
        assert catalogues.award(code, date(2025, 7, 1)).decided_by == "commune_chair"


def test_the_district_chairs_certificate_ended_with_the_districts(catalogues: Catalogues) -> None:
    assert catalogues.award("district_certificate", date(2025, 6, 30)).kind is AwardKind.FORM
    with pytest.raises(UserError) as caught:
        catalogues.award("district_certificate", date(2025, 7, 1))
    assert caught.value.code == "catalogue.nothing_on_day"
    assert "01/07/2025" in str(sentence(caught.value))
    assert "district_certificate" not in dict(catalogues.choices("awards", TODAY))
    assert catalogues.label("awards", "district_certificate") == "Giấy khen cấp huyện"


def test_a_factor_of_the_decree_of_2025_is_not_used_before_it(catalogues: Catalogues) -> None:
    assert catalogues.award("commune_certificate", date(2025, 6, 30)).factor("individual") is None
    assert catalogues.award("commune_certificate", date(2025, 7, 1)).factor("individual") == Fraction("0.3")


def test_a_wage_before_the_first_known_one_is_refused_and_not_guessed(catalogues: Catalogues) -> None:
    with pytest.raises(UserError) as caught:
        catalogues.basic_wage(date(2024, 6, 30))
    assert caught.value.code == "catalogue.nothing_on_day"
    assert "basic_wage" not in str(sentence(caught.value))  # the officer reads the name of it and not its code


def test_an_unknown_code_and_an_unknown_catalogue_have_sentences(catalogues: Catalogues) -> None:
    with pytest.raises(UserError) as unknown_code:
        catalogues.award("golden_star", TODAY)
    assert "golden_star" in str(sentence(unknown_code.value))
    with pytest.raises(UserError) as unknown_catalogue:
        catalogues.rows("wages")
    assert "wages" in str(sentence(unknown_catalogue.value))


def test_a_paper_resting_on_a_lapsed_decree_is_noticed(catalogues: Catalogues) -> None:
    basis = catalogues.award("commune_certificate", date(2027, 3, 1)).basis
    assert not catalogues.lapsed_instruments(basis, date(2027, 2, 28))
    lapsed = catalogues.lapsed_instruments(basis, date(2027, 3, 1))
    assert {law.number for law in lapsed} == {"152/2025/NĐ-CP", "129/2025/NĐ-CP"}


def test_the_law_is_cited_by_name_and_known_to_be_amended(catalogues: Catalogues) -> None:
    law = catalogues.legal_instruments.get("law_06_2022", TODAY)
    assert law.citation == "Luật Thi đua, khen thưởng"
    assert law.is_amended(date(2026, 10, 1))
    assert not law.is_amended(date(2026, 9, 30))
    in_force = {row.number for row in catalogues.legal_instruments.on(date(2025, 6, 30))}
    assert "98/2023/NĐ-CP" in in_force
    assert "152/2025/NĐ-CP" not in in_force


def test_kinds_of_commendation_grow_with_the_law_of_2026(catalogues: Catalogues) -> None:
    before = dict(catalogues.choices("commendation_kinds", date(2026, 9, 30)))
    after = dict(catalogues.choices("commendation_kinds", date(2026, 10, 1)))
    assert set(after) - set(before) == {"themed_movement", "themed"}
    assert "sudden" not in dict(catalogues.choices("movement_kinds", TODAY))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Mông", "mong"),
        ("HMông", "mong"),
        ("H'Mông", "mong"),
        ("h’mong", "mong"),
        ("Khơ-me", "khmer"),
        ("KHMER", "khmer"),
        ("Ê-đê", "e_de"),
        ("Stiêng", "xtieng"),
        ("Bru - Vân Kiều", "bru_van_kieu"),
        ("kinh", "kinh"),
    ],
)
def test_ethnic_groups_are_known_by_the_names_lists_use(catalogues: Catalogues, typed: str, code: str) -> None:
    found = catalogues.find_ethnic_group(typed)
    assert found is not None
    assert found.code == code


def test_a_sub_group_stays_free_text_and_is_not_guessed(catalogues: Catalogues) -> None:
    assert catalogues.find_ethnic_group("Cao Lan") is None
    assert catalogues.find_ethnic_group("") is None


def test_both_official_codings_of_the_groups_are_kept(catalogues: Catalogues) -> None:
    codes = {c: catalogues.ethnic_group(c) for c in ("hoa", "khmer", "muong")}
    assert {c: g.code_1979 for c, g in codes.items()} == {"hoa": "04", "khmer": "05", "muong": "06"}
    assert {c: g.code_2008 for c, g in codes.items()} == {"muong": "04", "khmer": "05", "hoa": "06"}
    assert [g.code for g in catalogues.ethnic_groups if not g.minority] == ["kinh"]


def test_religions_and_units_are_found_without_marks(catalogues: Catalogues) -> None:
    religion = catalogues.find_religion("phat giao hoa hao")
    assert religion is not None
    assert religion.name == "Phật giáo Hòa Hảo"
    assert catalogues.find("unit_kinds", "KP") == "khu_pho"
    assert catalogues.find("document_kinds", "TTr") == "submission"


def test_the_wizard_finds_a_commune_in_its_province(catalogues: Catalogues) -> None:
    assert len(catalogues.provinces()) == 34
    quang_ninh = catalogues.find("administrative_units", "Tỉnh Quảng Ninh")
    assert quang_ninh == "22"
    assert "Phường Uông Bí" in {unit.name for unit in catalogues.communes(quang_ninh)}


def test_a_plans_set_up_is_kept_with_its_document(catalogues: Catalogues) -> None:
    ward = catalogues.conference_tiers.get("uong_bi_ward", TODAY)
    assert ward.max_delegates == 150
    assert (ward.models_share, ward.guests_share) == (Fraction(70), Fraction(30))
    assert ward.leaders_with_guests is None
    assert ward.five_year_report_due == date(2025, 8, 10)
    assert "34/KH-UBND" in ward.source
    province = catalogues.conference_tiers.get("bac_kan_province", TODAY)
    assert (province.max_delegates, province.models_share) == (500, None)
    maxima = {tier.code: tier.max_delegates for tier in catalogues.conference_tiers}
    assert maxima["bac_kan_commune"] == 200
    assert maxima["ha_dong_district"] == 300
    assert maxima["bach_long_vi_special_zone"] == 150


def test_no_plan_brings_the_name_of_a_signatory_along() -> None:
    text = (FOLDER / "conference_tiers.json").read_text(encoding="utf-8")
    assert "Nguyễn" not in text


def test_awards_of_one_day_stand_in_the_order_of_the_ceremony(catalogues: Catalogues) -> None:
    ordered = sorted(catalogues.awards.on(TODAY), key=lambda award: ceremony_order(award, "individual"))
    codes = [award.code for award in ordered]
    assert codes[:3] == ["labour_order_1", "labour_order_2", "labour_order_3"]
    assert codes[-1] == "commune_certificate"
    assert codes.index("provincial_merit") == codes.index("excellent_collective") + 1


def test_signing_forms_give_their_lines(catalogues: Catalogues) -> None:
    names = {"body": "Ủy ban nhân dân", "head": "Chủ tịch", "office": "Phó Chủ tịch"}
    form = catalogues.signing_forms.get("tm_kt", TODAY)
    assert signature_lines(form, **names) == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_a_letter_has_no_abbreviation_and_a_new_committee_no_upper_line(catalogues: Catalogues) -> None:
    assert catalogues.document_kinds.get("letter", TODAY).abbreviation == ""
    assert catalogues.body_kinds.get("people_committee", TODAY).upper_kind is None
    assert catalogues.body_kinds.get("culture_division", TODAY).upper_kind == "people_committee"


def test_thresholds_and_caps_are_the_facts(catalogues: Catalogues) -> None:
    thresholds = {rule.code: rule.threshold for rule in catalogues.vote_rules.on(TODAY)}
    assert thresholds == {
        "hero": 90,
        "national_emulator": 90,
        "government_flag": 80,
        "grassroots_emulator": 80,
        "other": None,
    }
    assert not any(cap.enabled for cap in catalogues.share_caps)
    assert catalogues.money_rules.get("fund_share_difficult_area", TODAY).number == Fraction("1.5")


def test_award_names_of_registers_lead_to_our_awards(catalogues: Catalogues) -> None:
    names = {name.name: name for name in catalogues.award_names}
    assert names["Thôn văn hóa"].award == "cultural_village"
    assert names["Huân chương Sao vàng"].award is None
    assert names["Gia đình văn hóa"].kind is AwardKind.TITLE


def test_old_letters_are_tables_of_codes(catalogues: Catalogues) -> None:
    assert catalogues.legacy_letters("tcvn3")["AD"] == "ư"
    assert catalogues.legacy_letters("vni")["ñ"] == "đ"
