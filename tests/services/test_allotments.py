"""Numbers for units: what the letters ask for must add up, nobody is favoured in silence, and who owes is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from khenthuong_desktop.domain.composition import Rule
from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.domain.units import Part, UnitChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    allotments,
    asked_units,
    attachments,
    composition_rules,
    delegates,
    history,
    list_calls,
    lists,
    units,
)
from khenthuong_desktop.services import conferences as services
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import errors
from khenthuong_desktop.wording.findings import sentence
from tests.services import conference_office as made
from tests.services.delegate_office import people

DEADLINE = Deadline(date(2026, 12, 10), inclusive=False)


@pytest.fixture
def unit_ids(office: Office) -> list[str]:
    return list(units.add_many(office, ["Khu phố 1", "Khu phố 2", "Khu phố 3"], "khu_pho", abbreviated=True).ids)


@pytest.fixture
def conference_id(office: Office) -> str:
    settings = Settings(
        occasion="models",
        form="Hội nghị",
        name="Hội nghị điển hình tiên tiến",
        cap=20,
        models_share=Fraction(70),
        guests_share=Fraction(30),
    )
    return services.create(office, settings, rules=False)


def _rule(attribute: str, heads: int, bound: str = "least", scope: str = "models") -> Rule:
    return Rule("", attribute, "", scope, bound, "heads", Fraction(heads), "up", False, "")  # type: ignore[arg-type]


def _populations(office: Office, unit_ids: list[str], numbers: list[int]) -> None:
    rows = zip(unit_ids, numbers, strict=True)
    lists.edit(office, "units", [CellChange(unit, "population", str(number)) for unit, number in rows])


def _numbers(office: Office, conference_id: str) -> list[int]:
    return [one.number for one in allotments.allotments(office, conference_id)]


def test_numbers_typed_and_pasted_into_the_grid_are_one_undo_and_the_call_follows(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    allotments.save(office, conference_id, [Wanted(unit, 2, {"age:-34": 1}) for unit in unit_ids])
    call_id = allotments.send(office, conference_id, DEADLINE, "Kế hoạch số 34/KH-UBND")
    rows = allotments.allotments(office, conference_id)
    cells = [CellChange(one.id, "number", "5") for one in rows] + [CellChange(one.id, "women", "2") for one in rows]
    lists.edit(office, "allotments", cells)
    assert [one.structure for one in allotments.allotments(office, conference_id)] == [{"women": 2, "age:-34": 1}] * 3
    asked = [(one.wanted, one.wanted_women) for one in list_calls.standings(office, call_id)]
    assert asked == [(5, 2)] * 3
    history.undo(office)
    assert _numbers(office, conference_id) == [2, 2, 2]
    assert [one.wanted for one in list_calls.standings(office, call_id)] == [2, 2, 2]


def test_the_grid_shows_numbers_structure_and_what_came(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 3, {"women": 1})])
    (row,) = lists.page(office, "allotments", Query(), 0, 10)
    shown = dict(zip(allotments.ALLOTMENTS.keys, row.texts, strict=True))
    assert (shown["unit_id"], shown["number"], shown["women"], shown["missing"]) == ("Khu phố 1", "3", "1", "3")
    lists.edit(office, "allotments", [CellChange(row.id, "women", "")])
    assert allotments.allotments(office, conference_id)[0].structure == {}


def test_filling_gives_all_the_same_number(office: Office, conference_id: str, unit_ids: list[str]) -> None:
    allotments.save(office, conference_id, [Wanted(unit, 1) for unit in unit_ids])
    allotments.fill(office, [one.id for one in allotments.allotments(office, conference_id)], 4)
    assert _numbers(office, conference_id) == [4, 4, 4]
    history.undo(office)
    assert _numbers(office, conference_id) == [1, 1, 1]


def test_a_tie_is_shown_and_only_a_person_decides_it(office: Office, conference_id: str, unit_ids: list[str]) -> None:
    _populations(office, unit_ids, [500, 300, 300])
    proposal = allotments.propose(office, conference_id, 2)
    assert [row.number for row in proposal.rows] == [1, 0, 0]
    (tie,) = proposal.ties
    assert tie.sentence == "Khu phố 2, Khu phố 3 ngang nhau mà chỉ còn 1 đại biểu. Hãy chọn đơn vị được thêm."
    with pytest.raises(UserError) as refused:
        allotments.apply(office, proposal)
    assert "Hãy chọn đúng 1 đơn vị" in str(errors.sentence(refused.value))
    assert allotments.allotments(office, conference_id) == ()
    allotments.apply(office, proposal, [unit_ids[2]])
    assert _numbers(office, conference_id) == [1, 0, 1]


def test_a_proposal_keeps_the_least_and_represents_units_from_before_the_merger(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    _populations(office, unit_ids, [900, 50, 50])
    old = units.add_many(office, ["Thôn Cũ", "Thôn Xưa"], "thon").ids
    with office.database.write("Sắp xếp") as w:
        change = w.insert("unit_changes", {"changed_on": "2025-07-01"})
        for unit in old:
            parts = {"change_id": change, "from_unit_id": unit, "to_unit_id": unit_ids[1], "extent": "part"}
            w.insert("unit_change_parts", parts)
    chosen = {"unit_ids": unit_ids, "at_least": 1}
    plain = allotments.propose(office, conference_id, 10, **chosen)  # type: ignore[arg-type]
    assert [row.number for row in plain.rows] == [8, 1, 1]
    fair = allotments.propose(office, conference_id, 10, former_units=True, **chosen)  # type: ignore[arg-type]
    assert [row.number for row in fair.rows] == [7, 2, 1]
    with pytest.raises(UserError, match="too_few"):
        allotments.propose(office, conference_id, 2, **chosen)  # type: ignore[arg-type]


def test_without_any_population_a_proposal_says_what_is_missing(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    with pytest.raises(UserError) as refused:
        allotments.propose(office, conference_id, 9, unit_ids=unit_ids)
    assert "chia theo dân số" in str(errors.sentence(refused.value))


def test_what_is_asked_of_units_is_checked_against_the_whole(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    composition_rules.save(office, conference_id, [_rule("women", 5), _rule("unit", 2, "each")])
    wanted = [Wanted(unit_ids[0], 8, {"women": 2}), Wanted(unit_ids[1], 5, {"women": 1}), Wanted(unit_ids[2], 1)]
    allotments.save(office, conference_id, wanted)
    told = [sentence(one) for one in allotments.check(office, conference_id)]
    assert told == [
        "Nữ: yêu cầu của các đơn vị cộng lại mới có 3, cơ cấu chung cần 5. "
        "Thay đổi ít nhất: Khu phố 1 thêm 01 nữ, Khu phố 2 thêm 01 nữ.",
        "Mỗi đơn vị cần ít nhất 2 đại biểu. Thay đổi ít nhất: Khu phố 3 thêm 01 đại biểu.",
    ]
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 15, {"women": 16})])
    told = [sentence(one) for one in allotments.check(office, conference_id)]
    assert told == [
        "Phân bổ 15 đại biểu, nhiều hơn 14 chỗ của điển hình: bớt 1.",
        "Cơ cấu yêu cầu không vừa số phân bổ. Thay đổi ít nhất: Khu phố 1 thêm 01 đại biểu.",
    ]


def test_sending_asks_the_units_and_says_who_is_late(office: Office, conference_id: str, unit_ids: list[str]) -> None:
    with pytest.raises(UserError, match="nothing_allotted"):
        allotments.send(office, conference_id, DEADLINE)
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 3, {"women": 1}), Wanted(unit_ids[1], 0)])
    call_id = allotments.send(office, conference_id, Deadline(date(2026, 11, 10), inclusive=True))
    assert services.conference(office, conference_id).call_id == call_id
    assert list_calls.message(office, call_id, unit_ids[0]) == (
        "KP 1 chưa gửi danh sách, còn thiếu: 03 đại biểu, 01 nữ; hạn đến hết ngày 10/11/2026 (đã quá hạn) "
        "(Đại biểu dự Hội nghị điển hình tiên tiến)."
    )
    first, second = allotments.standing(office, conference_id)
    assert (first.late, first.missing, second.late) == (True, 3, False)
    assert allotments.send(office, conference_id, DEADLINE) == call_id  # the same call, with a later day
    assert not allotments.standing(office, conference_id)[0].late
    history.undo(office)
    history.undo(office)
    assert services.conference(office, conference_id).call_id is None


def test_minutes_of_the_open_choice_are_kept_and_counted(
    office: Office, conference_id: str, unit_ids: list[str], tmp_path: Path
) -> None:
    scan = tmp_path / "Biên bản KP1.pdf"
    scan.write_bytes(b"%PDF-1.4")
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 3)])
    (row,) = allotments.allotments(office, conference_id)
    allotments.attach_minutes(office, row.id, scan, date(2026, 11, 15), 48)
    (row,) = allotments.allotments(office, conference_id)
    assert (row.minutes_on, row.minutes_present, row.minutes_files) == (date(2026, 11, 15), 48, 1)
    assert allotments.standing(office, conference_id)[0].minutes
    allotments.save(office, conference_id, [])
    assert attachments.of_record(office, row.id) == ()
    history.undo(office)
    assert [one.name for one in attachments.of_record(office, row.id)] == ["Biên bản KP1.pdf"]


def test_a_unit_counts_each_delegate_as_far_as_he_has_come(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 6)])
    with office.database.write("Thêm đại biểu") as w:
        for state in ("nominated", "eligible", "reserve", "chosen", "confirmed", "present", "withdrawn"):
            person = {"kind": "individual", "full_name": "Lê Thị Sáu", "search_key": "", "sort_key": ""}
            delegate = {"conference_id": conference_id, "subject_id": w.insert("subjects", person)}
            w.insert("delegates", {**delegate, "unit_id": unit_ids[0], "state": state})
    (row,) = allotments.standing(office, conference_id)
    counts = (row.allotted, row.nominated, row.eligible, row.chosen, row.confirmed, row.present)
    assert counts == (6, 6, 4, 3, 2, 1)


def test_what_an_ended_unit_was_asked_is_asked_of_who_takes_over(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 3, {"women": 1}), Wanted(unit_ids[1], 2, {"men": 1})])
    call_id = allotments.send(office, conference_id, DEADLINE)
    made.add(office, conference_id, [{"name": "Lê Thị Sáu", "unit_id": unit_ids[0]}])
    change = UnitChange(date(2026, 11, 20), (Part(unit_ids[0], unit_ids[1], "whole"),))
    units.carry_out(office, change)
    (row,) = allotments.allotments(office, conference_id)
    assert (row.unit_id, row.number, row.structure) == (unit_ids[1], 5, {"men": 1, "women": 1})
    assert [(one.unit_id, one.wanted) for one in list_calls.standings(office, call_id)] == [(unit_ids[1], 5)]
    assert allotments.standing(office, conference_id)[0].nominated == 1
    history.undo(office)
    assert _numbers(office, conference_id) == [3, 2]


def test_a_whole_office_day_of_forty_units_is_pasted_at_once(office: Office, conference_id: str) -> None:
    ids = units.add_many(office, [f"Thôn {number}" for number in range(1, 41)], "thon").ids
    allotments.save(office, conference_id, [Wanted(unit, 1) for unit in ids])
    call_id = allotments.send(office, conference_id, DEADLINE)
    rows = allotments.allotments(office, conference_id)
    lists.edit(office, "allotments", [CellChange(one.id, "number", "0") for one in rows[:20]])
    assert len(list_calls.standings(office, call_id)) == 20  # nobody is asked for nothing
    history.undo(office)
    assert len(list_calls.standings(office, call_id)) == 40


def test_a_rule_on_an_ended_unit_asks_its_successor(office: Office, conference_id: str, unit_ids: list[str]) -> None:
    """Nobody can be of the ended unit any more, so that the bar would stay red for ever."""
    made.ask(office, conference_id, replace(made.rule("unit", 1), value=unit_ids[0]))
    units.carry_out(office, UnitChange(date(2026, 11, 20), (Part(unit_ids[0], unit_ids[1], "whole"),)))
    assert [one.value for one in composition_rules.rules(office, conference_id)] == [unit_ids[1]]
    history.undo(office)
    assert [one.value for one in composition_rules.rules(office, conference_id)] == [unit_ids[0]]


def test_numbers_changed_by_hand_where_the_units_are_reminded_are_told(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    """The units are asked for something else than the table says, and the next change here would undo it unseen."""
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 3), Wanted(unit_ids[1], 2)])
    call_id = allotments.send(office, conference_id, DEADLINE)
    codes = [one.code for one in allotments.check(office, conference_id)]
    assert "allotment.call_differs" not in codes
    list_calls.change(office, call_id, "Đại biểu", {unit_ids[0]: list_calls.Demand(9)})
    (told,) = [one for one in allotments.check(office, conference_id) if one.code == "allotment.call_differs"]
    names = [one.unit for one in allotments.allotments(office, conference_id)]
    assert dict(told.facts)["units"] == f"{names[0]}: 9 thay vì 3, {names[1]}: 0 thay vì 2"


def test_a_unit_that_has_ended_is_told_and_gets_no_share(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    """A letter to a unit that is no more brings nobody, and its numbers are missing in the end."""
    allotments.save(office, conference_id, [Wanted(unit, 4) for unit in unit_ids])
    with office.database.write("Kết thúc") as w:
        w.update("units", unit_ids[0], {"valid_to": "2026-11-01"})
    told = [sentence(one) for one in allotments.check(office, conference_id) if one.code == "allotment.unit_ended"]
    name = allotments.allotments(office, conference_id)[0].unit
    assert told == [f"{name} đã ngừng hoạt động từ ngày 01/11/2026 mà còn 4 đại biểu. Hãy phân bổ cho đơn vị khác."]
    shared = allotments.propose(office, conference_id, 6, by="members", at_least=3)
    assert {row.unit_id for row in shared.rows} == set(unit_ids[1:])


def test_what_is_asked_of_a_unit_is_told_in_words_also_when_its_rule_has_gone(
    office: Office, conference_id: str, unit_ids: list[str]
) -> None:
    """A request of an 'each' rule notes 'ethnicity:tay' in the structure; a letter must not say so."""
    structure = {"ethnicity:tay": 1, "trait:creates_jobs": 2, "age:-34": 1, "women": 1}
    allotments.save(office, conference_id, [Wanted(unit_ids[0], 5, structure)])
    (one,) = allotments.allotments(office, conference_id)
    assert asked_units.told(office, one) == (
        "ít nhất 01 người dưới 35 tuổi, 01 người dân tộc Tày, 02 người tạo việc làm, 01 nữ"
    )


def test_a_proposal_for_more_than_the_seats_says_so(office: Office) -> None:
    conference_id = made.conference(office, 10)
    made.quarters(office, 2)
    with office.database.write("Dân số") as w:
        for row in w.rows("SELECT id FROM units"):
            w.update("units", row["id"], {"population": 100})
    assert allotments.propose(office, conference_id, 7).findings == ()
    (found,) = allotments.propose(office, conference_id, 12).findings
    assert (found.fact("total"), found.fact("seats"), found.fact("over")) == (12, 7, 5)


def test_steps_name_the_unit_of_an_allotment(office: Office) -> None:
    """'Sửa phân bổ: 01980692-…' tells nobody what will be undone."""
    conference_id = made.conference(office, 10)
    (unit,) = made.quarters(office, 1)
    allotments.save(office, conference_id, [Wanted(unit, 3)])
    (row,) = allotments.allotments(office, conference_id)
    lists.edit(office, "allotments", [CellChange(row.id, "women", "1")])
    assert (history.next_undo(office) or pytest.fail()).reason == "Sửa nữ: Khu phố 1"
    lists.retire(office, "allotments", [row.id])
    assert (history.next_undo(office) or pytest.fail()).reason == "Xóa đơn vị được phân bổ: Khu phố 1"


def test_removing_an_allotment_tells_who_stays_in_the_conference(office: Office) -> None:
    """The unit went, its delegates did not, and the officer thought they had."""
    conference_id = made.conference(office, 10)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 3), Wanted(second, 3)])
    for unit, name in ((first, "Nguyễn Thị Ánh"), (second, "Trần Văn Bình")):
        delegates.add(office, conference_id, people(office, name, unit_id=unit))
    rows = {one.unit_id: one.id for one in allotments.allotments(office, conference_id)}
    name = services.conference(office, conference_id).name
    told = f" ({name}; 1 đại biểu đã giới thiệu vẫn ở trong danh sách)"
    lists.retire(office, "allotments", [rows[first]])
    assert (history.next_undo(office) or pytest.fail()).reason == f"Xóa đơn vị được phân bổ: Khu phố 1{told}"
    allotments.save(office, conference_id, [])
    assert (history.next_undo(office) or pytest.fail()).reason == f"Phân bổ đại biểu cho 0 đơn vị{told}"


def test_a_choice_that_does_not_keep_to_the_letters_is_no_longer_called_right(office: Office) -> None:
    """«Đã khớp» stood green beside a quarter asked for two women of three, of which three men were chosen."""
    conference_id = made.conference(office, 4, shares=False)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 3, {"women": 2}), Wanted(second, 1, {"women": 1})])
    chosen = made.add(
        office, conference_id, [{"name": f"m{n}", "gender": "male", "unit_id": first, "state": "chosen"} for n in "1"]
    )
    unmet = [one for one in allotments.check(office, conference_id) if one.code == "allotment.choice_unmet"]
    assert unmet == [], "two places are left for two women"
    more = [{"name": f"m{n}", "gender": "male", "unit_id": first, "state": "chosen"} for n in "234"]
    chosen += made.add(office, conference_id, more)
    (told,) = [one for one in allotments.check(office, conference_id) if one.code == "allotment.choice_unmet"]
    assert told.fact("units") == "Khu phố 1 (đại biểu 04/03, nữ 00/02), Khu phố 2 (đại biểu 00/01, nữ 00/01)"
