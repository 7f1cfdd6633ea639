"""Suggestions: they say what they change, keep what a person chose, and do nothing before they are taken."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    allotments,
    composition_rules,
    delegates,
    history,
    list_calls,
    suggestions,
    units,
)
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.suggestions import Impossible, Proposal
from tests.services import conference_office as made


def _people(letters: str, **others: object) -> list[dict[str, object]]:
    """'nnm' are two women and a man, called by letter and place."""
    gender = {"n": "female", "m": "male"}
    return [{"name": f"{one}{place:02}", "gender": gender[one], **others} for place, one in enumerate(letters)]


def _proposed(office: Office, conference_id: str) -> Proposal:
    found = suggestions.proposal(office, conference_id)
    assert isinstance(found, Proposal), found.sentence
    return found


def test_a_proposal_fills_the_seats_meets_the_rules_and_changes_nothing_until_taken(office: Office) -> None:
    conference_id = made.conference(office, 10)
    made.ask(office, conference_id, made.rule("women", 4, scope="models", hard=True))
    models = made.add(office, conference_id, _people("mmmmmmmmnnnnn"))
    guests = made.add(office, conference_id, [{**one, "kind": "guest"} for one in _people("mmmmm")])
    found = _proposed(office, conference_id)
    assert made.states(office, models + guests) == ["nominated"] * 18
    assert len(set(found.choose) & set(models)) == 7
    assert len(set(found.choose) & set(guests)) == 3
    assert "Đại biểu 0/10 → 10/10" in found.sentence
    assert "Nữ 0/4 → 4/4" in found.sentence
    assert _proposed(office, conference_id) == found  # the same data, the same answer
    suggestions.take(office, conference_id, found)
    assert made.states(office, found.choose) == ["chosen"] * 10
    assert _proposed(office, conference_id).choose == ()
    history.undo(office)
    assert made.states(office, models + guests) == ["nominated"] * 18


def test_what_a_person_chose_or_refused_is_kept_and_so_is_who_said_he_comes(office: Office) -> None:
    conference_id = made.conference(office, 3, shares=False)
    made.ask(office, conference_id, made.rule("women", 3))
    men = made.add(office, conference_id, _people("mmm"))
    women = made.add(office, conference_id, _people("nnn"))
    delegates.choose(office, men[:1])
    delegates.choose(office, women[:1])
    delegates.unchoose(office, women[:1])
    with office.database.write("Xác nhận") as w:
        w.update("delegates", men[1], {"state": "confirmed"})
        w.update("delegates", men[2], {"state": "chosen"})
    found = _proposed(office, conference_id)
    assert set(found.kept) == set(men[:2])
    (chosen,) = found.choose
    assert chosen in women[1:] and found.drop == (men[2],)


def test_more_chosen_by_hand_than_seats_is_said_with_how_many_to_drop(office: Office) -> None:
    conference_id = made.conference(office, 3, shares=False)
    people = made.add(office, conference_id, _people("mmmmm"))
    with office.database.write("Chọn") as w:
        for one in people:
            w.update("delegates", one, {"state": "chosen", "by_hand": 1})
    found = suggestions.proposal(office, conference_id)
    assert isinstance(found, Impossible)
    assert found.sentence == (
        "Không thể giữ mọi lựa chọn bằng tay: "
        "“Đại biểu” có 5 người chọn bằng tay hoặc đã xác nhận, quá 3: phải bỏ bớt 2."
    )


def test_what_cannot_be_is_told_with_the_smallest_loosening(office: Office) -> None:
    conference_id = made.conference(office, 5, shares=False)
    rules = (made.rule("women", 4, hard=True), made.rule("men", 3, hard=True), made.rule("direct_worker", 2))
    ids = made.ask(office, conference_id, *rules)
    made.add(office, conference_id, _people("nnnmmmmm"))
    found = suggestions.proposal(office, conference_id)
    assert isinstance(found, Impossible)
    # one head off each of two rules is as much as two off one, but one rule is fewer
    assert [(one.rule_id, one.wanted, one.to) for one in found.loosening] == [(ids[0], 4, 2)]
    assert found.sentence.startswith("Không thể đáp ứng mọi yêu cầu bắt buộc. Nới ít nhất: “Nữ (≥ 4)” từ 4 xuống 2")
    assert "mới có 3 người được giới thiệu" in found.sentence


def test_a_swap_says_what_it_changes_and_is_one_undo(office: Office) -> None:
    conference_id = made.conference(office, 2, shares=False)
    made.ask(office, conference_id, made.rule("women", 2, hard=True))
    people = made.add(office, conference_id, [*_people("m", state="chosen"), *_people("nn")])
    first, *_ = suggestions.swaps(office, conference_id)
    assert first.out_id is None and first.in_id in people[1:]  # a free seat needs nobody to go
    named, other = ("n00", "n01") if first.in_id == people[1] else ("n01", "n00")
    assert first.sentence == f"Chọn thêm {named}: Đại biểu 1/2 → 2/2, Nữ 0/2 → 1/2."
    suggestions.take(office, conference_id, first)
    (second,) = suggestions.swaps(office, conference_id)
    assert second.sentence == f"Thay m00 bằng {other}: Nữ 1/2 → 2/2."
    suggestions.take(office, conference_id, second)
    assert made.states(office, people) == ["nominated", "chosen", "chosen"]
    history.undo(office)
    assert sorted(made.states(office, people)) == ["chosen", "chosen", "nominated"]
    assert suggestions.swaps(office, conference_id) == (second,)


def test_a_suggestion_that_no_longer_fits_is_refused_and_nothing_moves(office: Office) -> None:
    conference_id = made.conference(office, 2, shares=False)
    people = made.add(office, conference_id, _people("mmm"))
    found = _proposed(office, conference_id)
    delegates.choose(office, people[2:])
    with pytest.raises(UserError, match="out_of_date"):
        suggestions.take(office, conference_id, found)
    assert made.states(office, people) == ["nominated", "nominated", "chosen"]


def test_one_person_sent_by_two_units_and_a_retired_one_get_no_second_seat(office: Office) -> None:
    conference_id = made.conference(office, 3, shares=False)
    (one,) = made.add(office, conference_id, _people("m"))
    with office.database.read() as r:
        subject = (r.record("delegates", one) or {})["subject_id"]
    (twin,) = made.add(office, conference_id, [{"name": "m00", "subject_id": subject}])
    (retired,) = made.add(office, conference_id, [{"name": "n01", "gender": "female", "retired_on": "2026-01-01"}])
    found = _proposed(office, conference_id)
    assert found.choose == (one,)
    assert {twin, retired} & set(found.choose) == set()


def test_press_and_helpers_are_nobodys_choice(office: Office) -> None:
    conference_id = made.conference(office, 3, shares=False)
    made.add(office, conference_id, [{"name": "Báo", "kind": "press"}, {"name": "Phục vụ", "kind": "helper"}])
    assert _proposed(office, conference_id).choose == ()


def test_units_are_asked_back_for_what_nobody_nominated_could_meet(office: Office) -> None:
    conference_id = made.conference(office, 10)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 3, {"women": 1}), Wanted(second, 2)])
    call_id = allotments.send(office, conference_id, None)
    made.ask(office, conference_id, made.rule("women", 3, scope="models"))
    made.add(office, conference_id, _people("mmm", unit_id=first))
    made.add(office, conference_id, _people("n", unit_id=second))
    found = suggestions.requests(office, conference_id)
    assert [one.sentence for one in found] == [
        "Đề nghị KP 2 giới thiệu thêm 01 đại biểu.",
        "Đề nghị KP 1 giới thiệu thêm 01 nữ.",
        "Đề nghị KP 2 giới thiệu thêm 01 nữ.",
    ]
    assert [one.notable for one in found] == [False, True, True]
    suggestions.take(office, conference_id, found[2])
    assert allotments.allotments(office, conference_id)[1].structure == {"women": 2}
    assert [one.wanted_women for one in list_calls.standings(office, call_id)] == [1, 2]
    history.undo(office)
    assert [one.wanted_women for one in list_calls.standings(office, call_id)] == [1, 0]
    with pytest.raises(UserError, match="nothing_to_note"):
        suggestions.take(office, conference_id, found[0])


def test_an_old_swap_seats_nobody_who_retired_or_got_a_seat_meanwhile(office: Office) -> None:
    """Else the list would have a dead person, or one person twice, without anybody having chosen so."""
    conference_id = made.conference(office, 3, shares=False)
    made.ask(office, conference_id, made.rule("women", 2))
    first, second = made.add(office, conference_id, _people("nn"))
    with office.database.read() as r:
        subjects = [(r.record("delegates", one) or {})["subject_id"] for one in (first, second)]
    (again,) = made.add(office, conference_id, [{"name": "", "subject_id": subjects[1]}])
    shown = {one.in_id: one for one in suggestions.swaps(office, conference_id)}
    assert first in shown
    with office.database.write("Ngừng theo dõi") as w:
        w.update("subjects", subjects[0], {"retired_on": "2026-11-19"})
    with pytest.raises(UserError, match="out_of_date"):
        suggestions.take(office, conference_id, shown[first])
    twice = next(one for one in shown.values() if one.in_id in (second, again))
    delegates.choose(office, [again if twice.in_id == second else second])
    with pytest.raises(UserError, match="out_of_date"):
        suggestions.take(office, conference_id, twice)


@pytest.mark.parametrize(
    ("attribute", "value", "sentence"),
    [
        ("religious", "", "giới thiệu thêm 01 người có tôn giáo."),
        ("ethnic_minority", "", "giới thiệu thêm 01 người dân tộc thiểu số."),
        ("direct_worker", "", "giới thiệu thêm 01 người trực tiếp lao động."),
        ("party_member", "", "giới thiệu thêm 01 đảng viên."),
        ("age", "-34", "giới thiệu thêm 01 người dưới 35 tuổi."),
        ("ethnicity", "tay", "giới thiệu thêm 01 người dân tộc Tày."),
        ("religion", "cong_giao", "giới thiệu thêm 01 người theo Công giáo."),
        ("collective", "", "giới thiệu thêm 01 người đại diện tập thể, hộ gia đình."),
        ("trait", "creates_jobs", "giới thiệu thêm 01 người tạo việc làm."),
        ("trait", "workers", "giới thiệu thêm 01 công nhân."),
        ("award", "provincial_emulator", "giới thiệu thêm 01 người đã được tặng Chiến sĩ thi đua cấp tỉnh."),
    ],
)
def test_units_are_asked_for_people_in_words_they_can_be_sent(
    office: Office, attribute: str, value: str, sentence: str
) -> None:
    """'thêm 01 dân tộc: Tày' is no sentence to send to a unit."""
    conference_id = made.conference(office, 10, shares=False)
    (unit,) = made.quarters(office, 1)
    allotments.save(office, conference_id, [Wanted(unit, 1)])
    made.add(office, conference_id, _people("m", unit_id=unit))
    made.ask(office, conference_id, replace(made.rule(attribute, 1), value=value))
    (found,) = suggestions.requests(office, conference_id)
    assert found.sentence == f"Đề nghị KP 1 {sentence}"


def test_a_unit_is_asked_once_for_people_whichever_rules_want_them(office: Office) -> None:
    """Two rules on one unit made two sentences, and the unit would have sent twice as many."""
    conference_id = made.conference(office, 10, shares=False)
    (unit,) = made.quarters(office, 1)
    allotments.save(office, conference_id, [Wanted(unit, 1)])
    made.ask(
        office, conference_id, replace(made.rule("unit", 2), value=unit), made.rule("unit", 3, bound="each", hard=True)
    )
    assert [one.sentence for one in suggestions.requests(office, conference_id)] == [
        "Đề nghị KP 1 giới thiệu thêm 03 đại biểu."
    ]


@pytest.mark.parametrize(
    ("group", "who"),
    [
        ("heroic_mothers", "Mẹ Việt Nam anh hùng"),
        ("emulators", "Chiến sĩ thi đua"),
        ("state_honours", "người được tặng danh hiệu vinh dự Nhà nước"),
        ("direct_workers", "người trực tiếp lao động, sản xuất, công tác"),
    ],
)
def test_groups_of_a_plan_are_asked_for_by_their_titles(office: Office, group: str, who: str) -> None:
    conference_id = made.conference(office, 10, shares=False)
    (attended,) = composition_rules.from_attention(office, [group])
    made.ask(office, conference_id, attended)
    assert suggestions.requests(office, conference_id) == ()  # 'chú trọng' names no number to ask for
    composition_rules.save(office, conference_id, [replace(attended, amount=Fraction(1))])
    (found,) = suggestions.requests(office, conference_id)
    assert found.sentence == f"Cần giới thiệu thêm 01 {who}."


def test_a_proposal_keeps_to_the_numbers_of_the_units_before_other_wishes(office: Office) -> None:
    """Else a quarter with 6 places got 14, and the letter that promised them was worth nothing."""
    conference_id = made.conference(office, 8, shares=False)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 4), Wanted(second, 4)])
    made.ask(office, conference_id, made.rule("women", 6))
    made.add(office, conference_id, _people("mmmmmm", unit_id=first))
    women = made.add(office, conference_id, _people("nnnnnn", unit_id=second))
    found = _proposed(office, conference_id)
    assert len(set(found.choose) & set(women)) == 4
    assert len(found.choose) == 8
    assert "KP 2 0/4 → 4/4" in found.sentence or "KP 2" not in found.sentence


def test_a_proposal_tells_whom_it_takes_over_the_number_where_seats_would_stay_empty(office: Office) -> None:
    conference_id = made.conference(office, 6, shares=False)
    (first,) = made.quarters(office, 1)
    allotments.save(office, conference_id, [Wanted(first, 4)])
    made.add(office, conference_id, _people("mmmmmm", unit_id=first))
    assert "KP 1 0/4 → 6/4" in _proposed(office, conference_id).sentence


def test_a_swap_brings_a_unit_back_to_its_number(office: Office) -> None:
    conference_id = made.conference(office, 2, shares=False)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 1), Wanted(second, 1)])
    made.add(office, conference_id, _people("mm", unit_id=first, state="chosen"))
    made.add(office, conference_id, _people("n", unit_id=second))
    (swap, *_) = suggestions.swaps(office, conference_id)
    assert "KP 1 2/1 → 1/1" in swap.sentence


def test_far_too_many_chosen_are_said_before_any_swap(office: Office) -> None:
    """'No change helps' is no answer to 290 chosen of 150."""
    conference_id = made.conference(office, 3, shares=False)
    made.add(office, conference_id, _people("m" * 20, state="chosen"))
    found = suggestions.too_many(office, conference_id)
    assert found is not None
    assert found.sentence == "Đổi từng người chưa giúp được: “Đại biểu” đang chọn 20, quá 3: bỏ chọn 17 trước."
    assert suggestions.too_many(office, conference_id, limit=17) is None


def test_no_company_is_asked_for_a_mother_hero(office: Office) -> None:
    conference_id = made.conference(office, 10, shares=False)
    first, second = made.quarters(office, 2)
    company = units.add_many(office, ["Công ty Than"], "enterprise").ids[0]
    allotments.save(office, conference_id, [Wanted(company, 9), Wanted(first, 1), Wanted(second, 1)])
    (attended,) = composition_rules.from_attention(office, ["heroic_mothers"])
    composition_rules.save(office, conference_id, [replace(attended, amount=Fraction(1))])
    made.add(office, conference_id, [{"name": f"M{i}", "unit_id": company} for i in range(9)])
    made.add(office, conference_id, [{"name": f"N{i}", "unit_id": unit} for i, unit in enumerate((first, second))])
    (found,) = suggestions.requests(office, conference_id)
    assert found.sentence == "Đề nghị các khu phố giới thiệu thêm 01 Mẹ Việt Nam anh hùng."
    assert not found.notable
    assert "allotment.structure_short" not in [one.code for one in allotments.check(office, conference_id)]
    mother = {"name": "Mẹ Tư", "honours": "ba_me_viet_nam_anh_hung", "unit_id": second}
    with office.database.write("Thêm") as w:
        subject = {"kind": "individual", "full_name": mother["name"], "search_key": " me tu", "sort_key": "tu"}
        w.insert("subjects", subject | {"honours": mother["honours"], "unit_id": second})
    (found,) = suggestions.requests(office, conference_id)
    assert found.sentence == "Đề nghị KP 2 giới thiệu thêm 01 Mẹ Việt Nam anh hùng."
    (told,) = [one for one in allotments.check(office, conference_id) if one.code == "allotment.structure_short"]
    assert told.fact("change") == "Khu phố 2 thêm 01 Mẹ Việt Nam anh hùng"


def test_a_share_of_a_part_without_seats_holds_in_the_first_proposal(office: Office) -> None:
    """The highest tier sets no shares: 40 percent of the models is of those who will sit, not of those who do today."""
    conference_id = made.conference(office, 10, shares=False)
    rule = replace(made.rule("women", 40, scope="models", hard=True), measure="percent")
    made.ask(office, conference_id, rule)
    men = made.add(office, conference_id, _people("mmmmmmmmmm"))
    women = made.add(office, conference_id, _people("nnnnn"))
    found = _proposed(office, conference_id)
    assert len(set(found.choose) & set(women)) == 4 and len(set(found.choose) & set(men)) == 6
    suggestions.take(office, conference_id, found)
    assert _proposed(office, conference_id).choose == ()


def test_a_proposal_chooses_whom_the_letters_to_the_units_asked_for(office: Office) -> None:
    """A quarter was asked in writing for two women of three, and three men of it were chosen."""
    conference_id = made.conference(office, 4, shares=False)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 3, {"women": 2, "direct_worker": 1}), Wanted(second, 1)])
    made.ask(office, conference_id, made.rule("men", 3))  # a wish of the conference comes after what was asked
    made.add(office, conference_id, _people("mmmm", unit_id=first))
    women = made.add(office, conference_id, _people("nn", unit_id=first))
    (worker,) = made.add(office, conference_id, [{"name": "z", "unit_id": first, "gender": "male", "direct_worker": 1}])
    made.add(office, conference_id, _people("nm", unit_id=second))
    found = _proposed(office, conference_id)
    assert {*women, worker} < set(found.choose)
    assert found.unmet == ()
    assert "KP 1, nữ 0/2 → 2/2" in found.sentence
    suggestions.take(office, conference_id, found)
    assert _proposed(office, conference_id).sentence.startswith("Danh sách đang chọn đã là tốt nhất")


def test_a_unit_with_enough_people_gets_its_number_before_somebody_of_no_unit(office: Office) -> None:
    """Two people nobody had sent got seats, and a quarter with eleven names got three of its five."""
    conference_id = made.conference(office, 3, shares=False)
    (unit,) = made.quarters(office, 1)
    allotments.save(office, conference_id, [Wanted(unit, 3)])
    nobodys = made.add(office, conference_id, _people("nn", state="chosen"))
    theirs = made.add(office, conference_id, _people("mmmmm", unit_id=unit, state="nominated"))
    found = _proposed(office, conference_id)
    assert set(found.drop) == set(nobodys) and len(set(found.choose) & set(theirs)) == 3


def test_what_was_asked_of_a_unit_and_cannot_be_met_is_told_by_name_with_its_reason(office: Office) -> None:
    """«Đã là tốt nhất» hid that a unit without women gave none of the two asked for."""
    conference_id = made.conference(office, 6, shares=False)
    first, second, third, fourth = made.quarters(office, 4)
    women = {"women": 2}
    wanted = [Wanted(first, 2, women), Wanted(second, 2, women), Wanted(third, 2, women), Wanted(fourth, 3, women)]
    allotments.save(office, conference_id, wanted)
    made.add(office, conference_id, _people("nmm", unit_id=first))
    refused = made.add(office, conference_id, _people("nnm", unit_id=second))
    chosen = made.add(office, conference_id, _people("mnn", unit_id=third))
    delegates.choose(office, [refused[0], chosen[0]])
    delegates.unchoose(office, refused[:1])
    suggestions.take(office, conference_id, _proposed(office, conference_id))
    found = _proposed(office, conference_id)
    assert found.sentence == (
        "Không cách đổi nào tốt hơn danh sách đang chọn.\n\nYêu cầu gửi đơn vị chưa đạt:\n"
        "• KP 1: cần 02 nữ, chọn 01 (mới giới thiệu 01)\n"
        "• KP 2: cần 02 nữ, chọn 01 (đã bỏ chọn bằng tay hoặc ngừng theo dõi 01)\n"
        "• KP 3: cần 02 nữ, chọn 01 (đã chọn bằng tay hoặc xác nhận 01 người khác)\n"
        "• KP 4: cần 03 đại biểu, chọn 00 (chưa giới thiệu ai)"  # of whom the two women asked for need no line
    )
    assert (found.unmet[0].unit_id, found.unmet[0].wanted, found.unmet[0].chosen) == (first, 2, 1)


def test_hard_rules_of_the_conference_come_before_what_was_asked_of_a_unit(office: Office) -> None:
    conference_id = made.conference(office, 2, shares=False)
    (unit,) = made.quarters(office, 1)
    allotments.save(office, conference_id, [Wanted(unit, 2, {"women": 2})])
    made.ask(office, conference_id, made.rule("men", 1, hard=True))
    made.add(office, conference_id, _people("nnm", unit_id=unit))
    found = _proposed(office, conference_id)
    assert [one.sentence for one in found.unmet] == [
        "• KP 1: cần 02 nữ, chọn 01 (vướng số chỗ, quy định bắt buộc hoặc yêu cầu khác gửi đơn vị)"
    ]


def test_a_swap_brings_in_whom_a_unit_was_asked_for(office: Office) -> None:
    conference_id = made.conference(office, 1, shares=False)
    (unit,) = made.quarters(office, 1)
    allotments.save(office, conference_id, [Wanted(unit, 1, {"women": 1})])
    made.add(office, conference_id, _people("m", unit_id=unit, state="chosen"))
    made.add(office, conference_id, _people("n", unit_id=unit))
    (swap,) = suggestions.swaps(office, conference_id)
    assert swap.sentence == "Thay m00 (KP 1) bằng n00 (KP 1): KP 1, nữ 0/1 → 1/1."
