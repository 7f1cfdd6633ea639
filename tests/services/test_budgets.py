"""The budget of a conference: exact sums, numbers that follow what is counted, states with who and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from khenthuong_desktop.domain.budgets import STATES
from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import (
    budgets,
    committees,
    conference_awards,
    conferences,
    delegates,
    gifts,
    history,
    invitations,
    lists,
    report_parts,
    roles,
    tasks,
)
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import errors, findings
from tests.services.conference_office import add, conference

PEOPLE = (
    {"name": "Lò Văn Ân", "state": "chosen"},
    {"name": "Bùi Thị Bình", "state": "confirmed", "kind": "guest"},
    {"name": "Ma Văn Chiến", "state": "present", "kind": "leader"},
    {"name": "Phóng viên", "state": "chosen", "kind": "press"},
    {"name": "Ai đó", "state": "nominated"},
)


def line(office: Office, conference_id: str, **said: Any) -> str:
    return budgets.add(office, conference_id, "Nước uống", **said)


def numbers(office: Office, conference_id: str) -> list[int]:
    return [one.number for one in budgets.budget(office, conference_id).lines]


def typed(office: Office, conference_id: str, row: str, **cells: str) -> tuple[str, ...]:
    """Type into one row; gives the columns that stayed red."""
    changes = [CellChange(row, column, text) for column, text in cells.items()]
    return tuple(one.column for one in budgets.edit(office, conference_id, changes).rejected)


def test_the_usual_lines_come_without_norms_and_only_once(office: Office) -> None:
    conference_id = conference(office, 150)
    assert len(budgets.from_template(office, conference_id)) == 19
    assert budgets.from_template(office, conference_id) == ()
    found = budgets.budget(office, conference_id)
    assert {one.norm for one in found.lines} == {None} and found.proposed == 0 and found.without_norm == 19
    told = [findings.sentence(one) for one in budgets.problems(office, conference_id)]
    assert "“In giấy mời” chưa có định mức nên chưa tính được thành tiền." in told
    history.undo(office)
    assert budgets.budget(office, conference_id).lines == ()


@pytest.mark.parametrize(
    ("link", "number"),
    [
        *(("seats", 150), ("seated", 3), ("models", 1), ("guests", 1), ("leaders", 1), ("everybody", 4)),
        *(("invitations", 152), ("gifts", 3), ("awards", 1), ("speeches", 0), ("delegation", 0)),
    ],
)
def test_a_number_follows_what_it_is_linked_to(office: Office, link: str, number: int) -> None:
    conference_id = conference(office, 150)
    line(office, conference_id, linked_to=link, norm=1000)
    # Before anybody is invited, as many invitations as delegates are planned: the money is asked for first.
    assert numbers(office, conference_id) == [150 if link in ("seats", "invitations") else 0]
    add(office, conference_id, [dict(one) for one in PEOPLE])
    invitations.invite_delegates(office, conference_id)
    invitations.add_spare(office, conference_id, 2)
    gifts.add(office, conference_id, "Sổ", for_kinds=("model", "guest"))
    gifts.add(office, conference_id, "Hoa", for_kinds=("leader",))
    conference_awards.add_models(office, conference_id)
    assert numbers(office, conference_id) == [number]
    query = Query(filters=(Filter("conference_id", "is", (conference_id,)),))
    assert lists.totals(office, "budget_lines", query)["amount"] == in_figures(number * 1000)


def test_typing_a_number_ends_the_following_and_a_link_begins_it(office: Office) -> None:
    conference_id = conference(office, 120)
    row = line(office, conference_id, linked_to="seats")
    typed(office, conference_id, row, number="99")
    (found,) = budgets.budget(office, conference_id).lines
    assert (found.number, found.linked_to) == (99, "")
    typed(office, conference_id, row, linked_to="số đại biểu dự kiến")
    assert numbers(office, conference_id) == [120]
    typed(office, conference_id, row, linked_to="")
    assert numbers(office, conference_id) == [120]  # the last count stays as a number


def test_appraisal_keeps_the_numbers_and_says_when_they_have_moved(office: Office) -> None:
    conference_id = conference(office, 150)
    line(office, conference_id, linked_to="seated", norm=20_000, norm_source="NQ 12")
    add(office, conference_id, [dict(one) for one in PEOPLE])
    budgets.set_state(office, conference_id, "appraised", day=date(2026, 11, 1))
    add(office, conference_id, [{"name": "Người mới", "state": "chosen"}])
    found = budgets.budget(office, conference_id)
    assert (found.lines[0].number, found.lines[0].live, found.appraised) == (3, 4, 60_000)
    assert (found.appraised_on, found.appraised_by) == (date(2026, 11, 1), "Phòng Kinh tế")
    (told,) = [findings.sentence(one) for one in budgets.problems(office, conference_id)]
    assert told == "“Nước uống”: số lượng khi thẩm định là 3, nay là 4."
    budgets.set_state(office, conference_id, "drafted")
    assert numbers(office, conference_id) == [4] and budgets.budget(office, conference_id).appraised == 0


def test_a_count_no_longer_followed_leaves_the_number_that_was_shown(office: Office) -> None:
    """Else 150 from the day the line was written would come back in place of the 99 on the screen."""
    conference_id = conference(office, 150)
    row, other = line(office, conference_id, linked_to="seats"), line(office, conference_id, linked_to="seats")
    with office.database.write("Đổi số đại biểu") as w:
        w.update("conferences", conference_id, {"size": 99})
    typed(office, conference_id, row, linked_to=" ")
    typed(office, conference_id, other, linked_to="không rõ")
    assert numbers(office, conference_id) == [99, 99]
    assert [one.linked_to for one in budgets.budget(office, conference_id).lines] == ["", "seats"]
    history.undo(office)
    history.undo(office)
    assert [one.linked_to for one in budgets.budget(office, conference_id).lines] == ["seats", "seats"]


def test_a_number_that_was_appraised_stays_when_other_cells_of_its_line_are_typed(office: Office) -> None:
    conference_id = conference(office, 10)
    row = line(office, conference_id, linked_to="seated", norm=10)
    add(office, conference_id, [dict(one) for one in PEOPLE[:2]])
    budgets.set_state(office, conference_id, "appraised")
    add(office, conference_id, [{"name": "Người mới", "state": "chosen"}])
    typed(office, conference_id, row, appraised="15", notes="bớt")
    budgets.set_state(office, conference_id, "approved", by="UBND")
    typed(office, conference_id, row, spent="14")
    (found,) = budgets.budget(office, conference_id).lines
    assert (found.number, found.live, found.amount, found.approved, found.spent) == (2, 3, 20, 15, 14)


def test_where_the_whole_staff_comes_the_seats_are_those_who_were_chosen(office: Office) -> None:
    """Such a conference has no number of seats, and nothing would be printed for anybody."""
    conference_id = conference(office, 10)
    with office.database.write("Toàn thể cán bộ") as w:
        w.update("conferences", conference_id, {"whole_staff": 1})
    line(office, conference_id, linked_to="seats")
    add(office, conference_id, [dict(one) for one in PEOPLE])
    assert numbers(office, conference_id) == [3]


def test_an_invitation_of_somebody_who_left_is_not_paid_for(office: Office) -> None:
    conference_id = conference(office, 10)
    line(office, conference_id, linked_to="invitations")
    first, _ = add(office, conference_id, [dict(one) for one in PEOPLE[:2]])
    invitations.invite_delegates(office, conference_id)
    invitations.add_spare(office, conference_id, 3)
    delegates.withdraw(office, first, "ốm", office.today)
    counted = invitations.counted(office, conference_id)
    invitations.mark_printed(office, conference_id)
    conferences.set_state(office, conference_id, "agreed")
    assert numbers(office, conference_id) == [counted.people + counted.spare] == [4]


def test_the_first_invitations_do_not_shrink_what_is_asked_for_the_others(office: Office) -> None:
    """Three leaders were invited early, and the budget asked for three invitations instead of ten and the spares."""
    conference_id = conference(office, 10)
    line(office, conference_id, linked_to="invitations")
    first, *_ = add(office, conference_id, [dict(one) for one in PEOPLE[:2]])
    invitations.invite_delegates(office, conference_id)
    assert numbers(office, conference_id) == [10]
    invitations.add_spare(office, conference_id, 3)
    assert numbers(office, conference_id) == [13]
    for name in range(12):
        invitations.invite(office, conference_id, f"Khách {name}")
    assert numbers(office, conference_id) == [2 + 3 + 12]  # more were made than planned
    delegates.withdraw(office, first, "ốm", office.today)
    assert numbers(office, conference_id) == [16]
    invitations.mark_printed(office, conference_id)
    assert numbers(office, conference_id) == [16]  # the list is still open
    conferences.set_state(office, conference_id, "agreed")
    assert numbers(office, conference_id) == [16]
    add(office, conference_id, [{"name": "Hà Mới", "state": "chosen"}])
    invitations.add_spare(office, conference_id, 10)
    assert numbers(office, conference_id) == [26]


def test_gifts_of_guests_of_no_list_are_paid_for(office: Office) -> None:
    conference_id = conference(office, 10)
    line(office, conference_id, linked_to="gifts")
    invitations.invite(office, conference_id, "Trần Hưng")
    gifts.add(office, conference_id, "Sổ", for_kinds=("guest", "outside"))
    assert numbers(office, conference_id) == [1]


def test_each_role_is_called_as_it_was_on_the_day(office: Office) -> None:
    conference_id = conference(office, 10)
    roles.set_role(office, "budget_appraiser", "Phòng Kinh tế, Hạ tầng và Đô thị", valid_from=None)
    line(office, conference_id, norm=5)
    budgets.set_state(office, conference_id, "appraised")
    assert budgets.budget(office, conference_id).appraised_by == "Phòng Kinh tế, Hạ tầng và Đô thị"
    budgets.set_state(office, conference_id, "approved", by=" Chủ tịch  UBND ")
    assert budgets.budget(office, conference_id).approved_by == "Chủ tịch UBND"


def test_the_states_come_one_after_the_other_and_back(office: Office) -> None:
    conference_id = conference(office, 10)
    with pytest.raises(UserError, match=r"budget\.no_lines"):
        budgets.set_state(office, conference_id, "appraised")
    row = line(office, conference_id, norm=1_520_000, number=2)
    with pytest.raises(UserError) as refused:
        budgets.set_state(office, conference_id, "approved", by="UBND")
    assert "đang lập" in str(errors.sentence(refused.value))
    budgets.set_state(office, conference_id, "appraised")
    typed(office, conference_id, row, appraised="3.000.000")
    budgets.set_state(office, conference_id, "approved", by="UBND")
    typed(office, conference_id, row, spent="3.100.000")
    found = budgets.budget(office, conference_id)
    assert (found.proposed, found.appraised, found.approved, found.spent) == (
        3_040_000,
        3_000_000,
        3_000_000,
        3_100_000,
    )
    assert "chi vượt 100.000 đồng" in findings.sentence(budgets.problems(office, conference_id)[-1])
    budgets.set_state(office, conference_id, "closed")
    budgets.set_state(office, conference_id, "approved")
    budgets.set_state(office, conference_id, "appraised")
    found = budgets.budget(office, conference_id)
    assert (found.approved, found.approved_by, found.approved_on) == (0, "", None)
    for _ in range(3):
        history.undo(office)
    found = budgets.budget(office, conference_id)
    assert (found.state, found.approved, found.spent) == ("approved", 3_000_000, 3_100_000)


@pytest.mark.parametrize(
    ("state", "column", "text"),
    [
        *(("appraised", "norm", "1"), ("appraised", "number", "9"), ("approved", "appraised", "7")),
        *(("closed", "spent", "5"), ("closed", "content", "khác")),
    ],
)
def test_what_was_appraised_approved_or_closed_is_not_changed_by_hand(
    office: Office, state: str, column: str, text: str
) -> None:
    conference_id = conference(office, 10)
    row = line(office, conference_id, norm=100, number=3)
    for one in STATES[1:]:
        budgets.set_state(office, conference_id, one, by="UBND")
        if one == state:
            break
    before = budgets.budget(office, conference_id)
    with pytest.raises(UserError, match=r"budget\.frozen"):
        typed(office, conference_id, row, **{column: text})
    with pytest.raises(UserError, match=r"budget\.frozen"):
        lists.retire(office, "budget_lines", [row])
    with pytest.raises(UserError, match=r"budget\.frozen"):
        line(office, conference_id)
    assert budgets.budget(office, conference_id) == before
    assert typed(office, conference_id, row, notes="ghi thêm") == ()


def test_amounts_nobody_could_mean_stay_red_and_nothing_overflows(office: Office) -> None:
    conference_id = conference(office, 150)
    row = line(office, conference_id)
    assert typed(office, conference_id, row, norm="999.999.999", number="999.999.999", times="999.999.999")
    assert budgets.budget(office, conference_id).proposed < 10**13
    assert typed(office, conference_id, row, norm="một triệu") == ("norm",)
    assert typed(office, conference_id, row, norm="-5") == ("norm",)
    linked = line(office, conference_id, linked_to="seats")
    typed(office, conference_id, linked, norm="999.999.999", times="999.999.999")
    query = Query(filters=(Filter("conference_id", "is", (conference_id,)),))
    assert lists.page(office, "budget_lines", query, 0, 10) and lists.totals(office, "budget_lines", query)["amount"]


def test_zero_delegates_is_told_and_comes_to_nothing(office: Office) -> None:
    conference_id = conference(office, 150)
    line(office, conference_id, linked_to="models", norm=50_000, norm_source="NQ 12")
    assert budgets.budget(office, conference_id).proposed == 0
    assert [one.code for one in budgets.problems(office, conference_id)] == ["budget.not_printed"]


def test_a_step_is_told_first_what_is_still_missing(office: Office) -> None:
    conference_id = conference(office, 10)
    row = line(office, conference_id)
    (told,) = budgets.step_problems(office, conference_id, "appraised")
    assert findings.sentence(told) == "1 khoản chưa có định mức nên không có trong tổng số."
    assert [one.code for one in budgets.step_problems(office, conference_id, "closed")] == ["budget.nothing_spent"]
    typed(office, conference_id, row, norm="1000")
    assert budgets.step_problems(office, conference_id, "approved") == ()


def test_lines_move_are_numbered_and_leave_no_gap(office: Office) -> None:
    conference_id = conference(office, 10)
    first, second, third = (budgets.add(office, conference_id, name) for name in ("một", "hai", "ba"))
    assert budgets.move(office, conference_id, [third], -1)
    between = budgets.add(office, conference_id, "giữa", after=first)
    assert [one.id for one in budgets.budget(office, conference_id).lines] == [first, between, third, second]
    assert not budgets.move(office, conference_id, [first], -1)
    lists.retire(office, "budget_lines", [between])
    query = Query(filters=(Filter("conference_id", "is", (conference_id,)),))
    assert [row.texts[0] for row in lists.page(office, "budget_lines", query, 0, 9)] == ["1", "2", "3"]


def test_rows_typed_at_the_end_belong_to_the_conference_and_stand_last(office: Office) -> None:
    conference_id, other = conference(office, 10), conference(office, 10)
    line(office, conference_id)
    outcome = budgets.edit(
        office, conference_id, [CellChange(None, "content", "Hoa"), CellChange(None, "norm", "50000")]
    )
    assert [one.content for one in budgets.budget(office, conference_id).lines] == ["Nước uống", "Hoa"]
    assert outcome.new_rows and budgets.budget(office, other).lines == ()


def test_the_source_of_the_money_is_one_step(office: Office) -> None:
    conference_id = conference(office, 10)
    budgets.set_funds(office, conference_id, "  ngân sách  phường ")
    assert budgets.budget(office, conference_id).source_of_funds == "ngân sách phường"
    history.undo(office)
    assert budgets.budget(office, conference_id).source_of_funds == ""


@pytest.mark.parametrize("column", ["appraised", "approved", "spent"])
def test_nothing_is_appraised_approved_or_spent_while_it_is_only_drafted(office: Office, column: str) -> None:
    conference_id = conference(office, 150)
    row = line(office, conference_id, norm=5_000, number=10)
    outcome = budgets.edit(
        office, conference_id, [CellChange(row, column, "40.000"), CellChange(row, "notes", "Đã hỏi")]
    )
    assert [(one.column, one.text) for one in outcome.rejected] == [(column, "40.000")]
    assert "Dự toán đang lập" in outcome.rejected[0].problem
    (found,) = budgets.budget(office, conference_id).lines
    assert getattr(found, column) is None and found.notes == "Đã hỏi"
    assert typed(office, conference_id, row, **{column: ""}) == ()


def test_what_is_not_approved_yet_cannot_be_spent(office: Office) -> None:
    conference_id = conference(office, 150)
    row = line(office, conference_id, norm=5_000, number=10)
    budgets.set_state(office, conference_id, "appraised")
    with pytest.raises(UserError, match=r"budget\.not_approved_yet"):
        typed(office, conference_id, row, spent="1")
    budgets.set_state(office, conference_id, "approved", by="Ủy ban nhân dân")
    assert typed(office, conference_id, row, spent="1") == ()


def test_appraisal_and_approval_are_of_days_that_have_come_in_their_order(office: Office) -> None:
    conference_id = conference(office, 150)
    line(office, conference_id, norm=5_000, number=10)
    with pytest.raises(UserError, match=r"budget\.step_ahead"):
        budgets.set_state(office, conference_id, "appraised", day=date(2026, 11, 21))
    assert budgets.budget(office, conference_id).state == "drafted", "a task that waits for it stays open"
    budgets.set_state(office, conference_id, "appraised", day=date(2026, 11, 18))
    with pytest.raises(UserError, match=r"budget\.before_appraisal"):
        budgets.set_state(office, conference_id, "approved", by="Ủy ban nhân dân", day=date(2026, 11, 17))
    budgets.set_state(office, conference_id, "approved", by="Ủy ban nhân dân", day=date(2026, 11, 18))


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        *(("1.200.000.000", 1_200_000_000), ("25000000000", 25 * 10**9), ("3.000.000 đồng", 3 * 10**6)),
        *(("500 tỷ", None), ("1.000.000.000.000", 10**12), ("1.000.000.000.001", None), ("12345678901234", None)),
    ],
)
def test_money_has_as_many_figures_as_a_budget_needs(office: Office, text: str, norm: int | None) -> None:
    conference_id = conference(office, 150)
    row = line(office, conference_id, number=1)
    assert typed(office, conference_id, row, norm=text) == (() if norm else ("norm",))
    assert budgets.budget(office, conference_id).lines[0].norm == norm


def test_a_gift_made_dearer_after_the_approval_is_told(office: Office) -> None:
    """The shop would be paid from a sum that nobody approved."""
    conference_id = conference(office, 10)
    add(office, conference_id, [dict(PEOPLE[0])])
    gift = gifts.add(office, conference_id, "Sổ", value=100_000)
    line(office, conference_id, linked_to="gifts", norm=100_000, norm_source="NQ")
    for state in ("appraised", "approved"):
        budgets.set_state(office, conference_id, state, by="Phòng Tài chính")
    assert [one.code for one in budgets.problems(office, conference_id)] == []
    gifts.edit(office, conference_id, [CellChange(gift, "value", "150.000")])
    told = [findings.sentence(one) for one in budgets.problems(office, conference_id)]
    assert told == ["Quà theo giá và số suất hiện nay hết 150.000 đồng, phê duyệt 100.000 đồng, thiếu 50.000 đồng."]


@pytest.mark.parametrize(
    ("code", "begin"),
    [
        ("budget.no_content", lambda office, one: budgets.add(office, one, " ")),
        ("committee.no_name", lambda office, one: committees.add(office, one, "")),
        ("gift.no_name", lambda office, one: gifts.add(office, one, "  ")),
        ("invitation.no_name", lambda office, one: invitations.invite(office, one, "")),
        ("report_part.no_heading", lambda office, one: report_parts.add(office, one, "five_year", "\t")),
        ("task.nothing_to_do", lambda office, one: tasks.add(office, one, "")),
    ],
)
def test_nothing_without_a_name_is_written_down(
    office: Office, code: str, begin: Callable[[Office, str], object]
) -> None:
    """An empty line in a decision, a letter to nobody, a sheet with an empty task."""
    conference_id = conference(office, 10)
    before = history.next_undo(office)
    with pytest.raises(UserError) as refused:
        begin(office, conference_id)
    assert refused.value.code == code and errors.sentence(refused.value).next_step
    assert history.next_undo(office) == before
