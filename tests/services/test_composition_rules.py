"""Rules begin with what a plan attends to, say what they ask, and are saved as one step."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from khenthuong_desktop.domain.composition import Rule
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import composition_rules, conferences, history
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import findings

WOMEN = Rule("", "women", "", "all", "least", "percent", Fraction(35), "up", True, "")


@pytest.fixture
def conference_id(office: Office) -> str:
    return conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))


def labels(office: Office, conference_id: str, *, delegation: bool = False) -> list[str]:
    return [one.label for one in composition_rules.rules(office, conference_id, delegation=delegation)]


def test_a_plans_attention_becomes_wishes_without_a_number_of_their_own(office: Office, conference_id: str) -> None:
    found = composition_rules.rules(office, conference_id)
    assert {(one.amount, one.measure, one.hard) for one in found} == {(Fraction(0), "heads", False)}
    assert all("34/KH-UBND" in one.source for one in found)
    assert [one.label for one in found] == [
        "Người trực tiếp lao động, sản xuất, công tác (chú trọng)",
        "Người nghiên cứu khoa học (chú trọng)",
        "Người lao động giỏi (chú trọng)",
        "Người lao động sáng tạo (chú trọng)",
        "Nữ (chú trọng)",
        "Dân tộc thiểu số (chú trọng)",
        "Thành phần kinh tế (chú trọng)",
        "Mẹ Việt Nam anh hùng (chú trọng)",
        "Anh hùng (chú trọng)",
        "Chiến sĩ thi đua (chú trọng)",
    ]


def test_a_plan_that_wants_all_groups_there_wants_one_of_each(office: Office) -> None:
    """'đủ các thành phần về dân tộc, tôn giáo' stands in the plan of the communes of Bắc Kạn alone."""
    commune = conferences.create(office, conferences.draft_from_tier(office, "bac_kan_commune"))
    assert labels(office, commune)[:3] == [
        "Đủ thành phần dân tộc (mỗi thành phần ≥ 1)",
        "Đủ thành phần tôn giáo (mỗi thành phần ≥ 1)",
        "Công nhân (chú trọng)",
    ]
    quarter = conferences.create(office, conferences.draft_from_tier(office, "ha_dong_district"))
    assert not any("≥" in one for one in labels(office, quarter))


def test_a_group_without_a_number_keeps_its_name_when_it_is_saved_again(office: Office, conference_id: str) -> None:
    before = composition_rules.rules(office, conference_id)
    composition_rules.save(office, conference_id, before)
    assert composition_rules.rules(office, conference_id) == before


@pytest.mark.parametrize("code", ["bac_kan_commune", "bac_kan_province", "bach_long_vi_special_zone"])
def test_every_group_that_a_plan_names_can_be_counted(office: Office, code: str) -> None:
    settings = conferences.draft_from_tier(office, code)
    made = conferences.create(office, settings)
    assert len(composition_rules.rules(office, made)) == len(settings.attention)


def test_a_conference_can_begin_without_rules(office: Office) -> None:
    made = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"), rules=False)
    assert composition_rules.rules(office, made) == ()


def test_rules_are_saved_in_their_order_as_one_step(office: Office, conference_id: str) -> None:
    before = composition_rules.rules(office, conference_id)
    men = replace(WOMEN, attribute="men", bound="most", measure="heads", amount=Fraction(90))
    ids = composition_rules.save(office, conference_id, [WOMEN, before[4], men])
    assert ids[1] == before[4].id
    assert labels(office, conference_id) == ["Nữ (≥ 35\u00a0%)", "Nữ (chú trọng)", "Nam (≤ 90)"]
    history.undo(office)
    assert composition_rules.rules(office, conference_id) == before


def test_a_label_follows_the_number_and_a_name_of_ones_own_stays(office: Office, conference_id: str) -> None:
    own = replace(WOMEN, label="Phụ nữ tiêu biểu")
    composition_rules.save(office, conference_id, [WOMEN, own])
    found = composition_rules.rules(office, conference_id)
    composition_rules.save(office, conference_id, [replace(one, amount=Fraction(81, 2)) for one in found])
    assert labels(office, conference_id) == ["Nữ (≥ 40,5\u00a0%)", "Phụ nữ tiêu biểu (≥ 40,5\u00a0%)"]


def test_saving_what_stands_is_no_step(office: Office, conference_id: str) -> None:
    before = history.next_undo(office)
    composition_rules.save(office, conference_id, composition_rules.rules(office, conference_id))
    assert history.next_undo(office) == before


def test_the_delegation_has_rules_of_its_own(office: Office, conference_id: str) -> None:
    whole = labels(office, conference_id)
    composition_rules.save(
        office, conference_id, [replace(WOMEN, measure="heads", amount=Fraction(2))], delegation=True
    )
    assert labels(office, conference_id, delegation=True) == ["Nữ (≥ 2)"]
    assert labels(office, conference_id) == whole


@pytest.mark.parametrize(
    ("attribute", "value", "label"),
    [
        ("age", "-34", "Dưới 35 tuổi (≥ 1)"),
        ("age", "60-", "Từ 60 tuổi (≥ 1)"),
        ("age", "16-34", "Từ 16 đến 34 tuổi (≥ 1)"),
        ("ethnicity", "tay", "Dân tộc: Tày (≥ 1)"),
        ("trait", "creates_jobs", "Người tạo việc làm (≥ 1)"),
        ("honour", "", "Danh hiệu vinh dự, huân chương (≥ 1)"),
        ("award", "national_emulator", "Chiến sĩ thi đua toàn quốc (≥ 1)"),
    ],
)
def test_a_rule_says_what_it_asks(office: Office, attribute: str, value: str, label: str) -> None:
    rule = replace(WOMEN, attribute=attribute, value=value, measure="heads", amount=Fraction(1))
    assert composition_rules.label(office, rule) == label


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"attribute": "shoe_size"}, "rule.no_such_attribute"),
        ({"bound": "each"}, "rule.not_for_each"),
        ({"attribute": "trait", "value": "young", "bound": "each"}, "rule.not_for_each"),
        ({"attribute": "ethnicity"}, "rule.no_value"),
        ({"attribute": "age", "value": "trẻ"}, "rule.age_unclear"),
        ({"attribute": "age", "value": "40-30"}, "rule.age_unclear"),
        ({"attribute": "age", "value": "-"}, "rule.age_unclear"),
        ({"attribute": "age", "value": "٣-"}, "rule.age_unclear"),
        ({"amount": Fraction(101)}, "rule.percent_impossible"),
        ({"amount": Fraction(-1)}, "rule.percent_impossible"),
        ({"measure": "heads", "amount": Fraction(3, 2)}, "rule.heads_impossible"),
    ],
)
def test_a_rule_that_cannot_be_counted_is_refused_whole(
    office: Office, conference_id: str, changes: dict[str, Any], code: str
) -> None:
    before = composition_rules.rules(office, conference_id)
    with pytest.raises(UserError) as refused:
        composition_rules.save(office, conference_id, [WOMEN, replace(WOMEN, **changes)])
    assert refused.value.code == code
    assert composition_rules.rules(office, conference_id) == before


def test_too_many_rules_are_refused(office: Office, conference_id: str) -> None:
    with pytest.raises(UserError) as refused:
        composition_rules.save(office, conference_id, [WOMEN] * 101)
    assert refused.value.code == "rule.too_many"


def test_one_rule_goes(office: Office, conference_id: str) -> None:
    first, *others = composition_rules.rules(office, conference_id)
    composition_rules.remove(office, first.id)
    assert list(composition_rules.rules(office, conference_id)) == others
    with pytest.raises(UserError):
        composition_rules.remove(office, first.id)


def test_rules_that_contradict_each_other_are_told(office: Office, conference_id: str) -> None:
    """At least 80 % and at most 20 % of the same were saved, and no choice was ever right."""
    settings = conferences.conference(office, conference_id)
    least = replace(WOMEN, amount=Fraction(80))
    most = replace(WOMEN, bound="most", amount=Fraction(20))
    composition_rules.save(office, conference_id, [least, replace(most, scope="guests")])
    assert composition_rules.findings(office, conference_id, settings) == ()
    composition_rules.save(office, conference_id, [least, most])
    (found,) = composition_rules.findings(office, conference_id, settings)
    assert findings.sentence(found) == (
        "“Nữ (≥ 80\u00a0%)” và “Nữ (≤ 20\u00a0%)” trái nhau, không thể cùng đạt. Hãy sửa một yêu cầu."
    )
    assert found in conferences.findings(office, conference_id)
