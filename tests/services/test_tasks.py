"""Tasks of a conference: what the plans ask of whom, deadlines that follow its day, what is done, what is late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.lists import CellChange, Filter, Query
from khenthuong_desktop.domain.tasks import KINDS, PRODUCTS, Task
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, conferences, history, lists, overview, roles, task_lists, tasks
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import tasks as words
from tests.services.conference_office import conference, quarters

TIERS = {  # tier -> (tasks, bodies that the plan names)
    "uong_bi_ward": 17,
    "bach_long_vi_special_zone": 13,
    "ha_dong_district": 9,
    "bac_kan_commune": 3,
    "bac_kan_department": 3,
    "bac_kan_district": 5,
    "bac_kan_province": 16,
}
# The bodies of a plan's section on organisation, in its order; '' is what the plan gives to nobody by name.
BODIES = {
    "bach_long_vi_special_zone": [
        "Phòng Văn hóa - Xã hội",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
        "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội",
        "Trung tâm Cung ứng dịch vụ",
        "Phòng Kinh tế",
        "",
    ],
    "ha_dong_district": [
        "Các ban, ngành, Mặt trận Tổ quốc, các đoàn thể và các phường",
        "Ban Tuyên giáo Quận ủy",
        "Hội đồng Thi đua - Khen thưởng",
        "Trung tâm Cung ứng dịch vụ",
        "",
    ],
    "uong_bi_ward": [
        "Phòng Văn hóa - Xã hội",
        "Trung tâm Cung ứng dịch vụ",
        "Lãnh đạo Ủy ban nhân dân",
        "Phòng Kinh tế",
        "Ủy ban nhân dân",
        "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
        "Các khu phố",
        "",
    ],
}
On = Callable[[date], None]


@pytest.fixture
def on(office: Office) -> On:
    """Let it be another day."""

    def set_day(day: date) -> None:
        moment = datetime(day.year, day.month, day.day, 9, tzinfo=timezone(timedelta(hours=7)))
        office.clock = office.database.clock = lambda: moment

    return set_day


def of_tier(office: Office, tier: str, held_on: date | None = None, *, pilot: bool = False) -> str:
    settings = conferences.draft_from_tier(office, tier)
    return conferences.create(office, replace(settings, held_on=held_on, pilot=pilot))


@pytest.mark.parametrize("tier", TIERS)
def test_every_plan_gives_its_tasks_and_none_of_another(office: Office, on: On, tier: str) -> None:
    on(date(2024, 6, 10))
    conference_id = of_tier(office, tier)
    made = tasks.from_template(office, conference_id)
    found = tasks.tasks(office, conference_id)
    assert len(found) == len(made.ids) == TIERS[tier], [one.what for one in found]
    assert all(one.what and one.source and "{" not in one.what + one.place + one.responsible for one in found)
    assert {one.kind for one in found} <= set(KINDS) and {one.product for one in found} <= {"", *PRODUCTS}


def test_uong_bi_hands_the_five_year_report_to_two_bodies_before_the_tenth(office: Office, on: On) -> None:
    on(date(2025, 7, 26))
    roles.set_role(office, "superior_office", "Sở Nội vụ tỉnh", valid_from=None)
    conference_id = of_tier(office, "uong_bi_ward", date(2025, 8, 28))
    tasks.from_template(office, conference_id)
    (report,) = (one for one in tasks.tasks(office, conference_id) if one.product == "five_year_report")
    assert report.deadline == Deadline(date(2025, 8, 10), inclusive=False)
    assert report.deadline.text() == "trước ngày 10/8/2025"
    assert report.place == "Sở Nội vụ tỉnh; Trung tâm Cung ứng dịch vụ (làm phóng sự)"


@pytest.mark.parametrize("tier", BODIES)
def test_bodies_stand_in_the_order_of_the_plan(office: Office, on: On, tier: str) -> None:
    on(date(2025, 2, 1))
    conference_id = of_tier(office, tier)
    tasks.from_template(office, conference_id)
    assert list(tasks.by_body(office, conference_id)) == BODIES[tier]


def test_another_year_takes_the_distance_and_not_the_day_of_the_plan(office: Office, on: On) -> None:
    on(date(2030, 5, 2))
    conference_id = of_tier(office, "uong_bi_ward", date(2030, 8, 28))
    tasks.from_template(office, conference_id)
    (report,) = (one for one in tasks.tasks(office, conference_id) if one.product == "five_year_report")
    assert report.deadline == Deadline(date(2030, 8, 7), inclusive=True) and report.days_before == 21


def test_plans_of_bac_kan_are_due_before_august_and_pilots_report_more(office: Office, on: On) -> None:
    on(date(2024, 6, 10))
    for tier in ("bac_kan_commune", "bac_kan_district", "bac_kan_province"):
        conference_id = of_tier(office, tier, pilot=True)
        tasks.from_template(office, conference_id)
        found = tasks.tasks(office, conference_id)
        assert found[0].deadline == Deadline(date(2024, 8, 1), inclusive=False)
        assert {"experience_note"} <= {one.product for one in found}, "a pilot writes down what it learned"


def test_names_of_bodies_are_those_of_the_day(office: Office, on: On) -> None:
    roles.set_role(office, "service_centre", "Trung tâm Văn hóa", valid_from=None)
    roles.set_role(office, "service_centre", "Trung tâm sự nghiệp công", valid_from=date(2025, 8, 1))
    for day, name in ((date(2025, 7, 20), "Trung tâm Văn hóa"), (date(2025, 8, 20), "Trung tâm sự nghiệp công")):
        conference_id = of_tier(office, "uong_bi_ward", day)
        tasks.from_template(office, conference_id)
        assert name in tasks.by_body(office, conference_id)


def test_taking_a_template_again_adds_only_what_is_missing(office: Office, on: On) -> None:
    on(date(2025, 7, 26))
    conference_id = of_tier(office, "uong_bi_ward", date(2025, 8, 28))
    first = tasks.from_template(office, conference_id)
    lists.retire(office, "tasks", first.ids[:1])
    again = tasks.from_template(office, conference_id)
    assert (len(again.ids), again.skipped) == (1, 16) and "không thêm lần nữa" in again.sentence()


def test_short_time_shrinks_all_distances_alike_and_says_so(office: Office) -> None:
    conference_id = conference(office, 100)
    settings = conferences.settings_of(conferences.conference(office, conference_id))
    conferences.change(office, conference_id, replace(settings, held_on=date(2026, 11, 30)))  # 10 days are left of 40
    made = tasks.from_template(office, conference_id, tasks.USUAL)
    found = {one.product: one for one in tasks.tasks(office, conference_id)}
    assert made.squeeze is not None and (made.squeeze.wanted, made.squeeze.left) == (40, 10)
    assert found["quota_letters"].deadline == Deadline(office.today, inclusive=True)
    assert found["budget_appraised"].deadline == Deadline(date(2026, 11, 25), inclusive=True)
    assert found["invitations_printed"].deadline == Deadline(date(2026, 11, 29), inclusive=True)
    assert made.past == 0 and "Chỉ còn 10 ngày trong khi mẫu tính 40 ngày" in made.sentence()
    order = [one.deadline.day for one in found.values() if one.deadline]
    assert order == sorted(order), "what came first comes first still"


def move_to(office: Office, conference_id: str, day: date | None) -> None:
    settings = conferences.settings_of(conferences.conference(office, conference_id))
    conferences.change(office, conference_id, replace(settings, held_on=day))


def deadlines(office: Office, conference_id: str) -> dict[str, date | None]:
    return {one.product: one.deadline.day if one.deadline else None for one in tasks.tasks(office, conference_id)}


def test_a_day_that_comes_nearer_makes_nothing_late_by_itself_and_a_later_one_gives_the_time_back(
    office: Office,
) -> None:
    conference_id = conference(office, 100)
    move_to(office, conference_id, date(2027, 1, 20))
    tasks.from_template(office, conference_id, tasks.USUAL)
    wanted = deadlines(office, conference_id)
    move_to(office, conference_id, date(2026, 11, 30))  # 10 days are left of the 40
    near = deadlines(office, conference_id)
    assert min(day for day in near.values() if day) == office.today
    assert all(one.days_late(office.today) == 0 for one in tasks.tasks(office, conference_id))
    move_to(office, conference_id, None)
    assert set(deadlines(office, conference_id).values()) == {None}
    move_to(office, conference_id, date(2026, 11, 30))
    assert deadlines(office, conference_id) == near, "a day set for the first time leaves as much time as there is"
    move_to(office, conference_id, date(2027, 1, 20))
    assert deadlines(office, conference_id) == wanted, "a day typed wrong and mended costs nothing"
    for expected in (near, dict.fromkeys(wanted), near, wanted):
        history.undo(office)
        assert deadlines(office, conference_id) == expected


def test_a_later_conference_brings_no_deadline_nearer_and_the_first_day_gives_the_first_deadlines(
    office: Office,
) -> None:
    """The task with the longest time is done: the others need not be shortened any more, and a week more for the
    conference would have taken two days from the next of them."""
    conference_id = conference(office, 100)
    move_to(office, conference_id, date(2026, 12, 25))
    tasks.from_template(office, conference_id, tasks.USUAL)
    tasks.set_done(office, [one.id for one in tasks.tasks(office, conference_id)][:1])
    first = deadlines(office, conference_id)
    for day in (date(2026, 12, 26), date(2027, 1, 1), date(2026, 12, 10)):
        move_to(office, conference_id, day)
        moved = deadlines(office, conference_id)
        pairs = [(was, moved[what]) for what, was in first.items() if was]
        if day > date(2026, 12, 25):
            assert all(now is not None and now >= was for was, now in pairs), (day, pairs)
        else:
            assert all(now is not None and office.today <= now <= was for was, now in pairs[1:]), (day, pairs)
        move_to(office, conference_id, date(2026, 12, 25))
        assert deadlines(office, conference_id) == first, "a day typed wrong and mended costs nothing"


def test_what_was_late_before_the_day_moved_is_late_still(office: Office, on: On) -> None:
    on(date(2026, 11, 1))
    conference_id = conference(office, 100)
    move_to(office, conference_id, date(2026, 12, 15))
    tasks.from_template(office, conference_id, tasks.USUAL)
    on(date(2026, 11, 20))  # letters were due on the 5th, the committee on the 10th, the budget on the 15th
    letters = next(one for one in tasks.tasks(office, conference_id) if one.product == "quota_letters")
    tasks.set_done(office, [letters.id])
    move_to(office, conference_id, date(2026, 12, 5))
    late = {one.product for one in tasks.tasks(office, conference_id) if one.days_late(office.today)}
    assert late == {"committee", "budget_drafted"}, "nothing is made late, and nothing late is made to look in time"
    assert deadlines(office, conference_id)["budget_appraised"] == office.today


def test_what_comes_after_the_conference_is_not_shortened(office: Office) -> None:
    conference_id = conference(office, 100)
    later = tasks.add(office, conference_id, "Quyết toán")
    with office.database.write("Hạn") as w:
        w.update("tasks", later, {"days_before": -15})
    tasks.from_template(office, conference_id, tasks.USUAL)
    move_to(office, conference_id, date(2026, 11, 30))
    (accounts,) = (one for one in tasks.tasks(office, conference_id) if one.what == "Quyết toán")
    assert accounts.deadline == Deadline(date(2026, 12, 15), inclusive=True)


def test_tasks_all_in_the_past_keep_their_days_and_are_told(office: Office) -> None:
    """A conference that was held is taken over late: days are not bent to look as if there were time."""
    conference_id = conference(office, 100)
    settings = conferences.settings_of(conferences.conference(office, conference_id))
    conferences.change(office, conference_id, replace(settings, held_on=date(2026, 10, 1)))
    made = tasks.from_template(office, conference_id, tasks.USUAL)
    dated = [one for one in tasks.tasks(office, conference_id) if one.deadline]
    assert made.squeeze is None and made.past == len(dated) == 11 and "11 việc có hạn đã qua" in made.sentence()
    assert min(one.days_late(office.today) for one in dated) == 51


def test_deadlines_move_with_the_day_of_the_conference_in_the_same_step(office: Office) -> None:
    conference_id = conference(office, 100)
    made = tasks.from_template(office, conference_id, tasks.USUAL)
    assert made.undated == 11 and "định ngày thì hạn tự tính" in made.sentence()
    settings = conferences.settings_of(conferences.conference(office, conference_id))
    conferences.change(office, conference_id, replace(settings, held_on=date(2027, 3, 31)))
    due = {one.product: one.deadline for one in tasks.tasks(office, conference_id)}
    assert due["quota_letters"] == Deadline(date(2027, 2, 19), inclusive=True)
    history.undo(office)
    assert all(one.deadline is None for one in tasks.tasks(office, conference_id))


def test_a_typed_day_ends_the_distance_and_a_typed_distance_makes_the_day(office: Office) -> None:
    conference_id = conference(office, 100)
    settings = conferences.settings_of(conferences.conference(office, conference_id))
    conferences.change(office, conference_id, replace(settings, held_on=date(2027, 3, 31)))
    (row_id,) = task_lists.edit(
        office,
        conference_id,
        "tasks",
        [CellChange(None, "what", "Thuê âm thanh"), CellChange(None, "days_before", "5")],
    ).new_rows
    (task,) = tasks.tasks(office, conference_id)
    assert task.deadline == Deadline(date(2027, 3, 26), inclusive=True) and task.days_before == 5
    lists.edit(office, "tasks", [CellChange(row_id, "due_on", "20/3/2027")])
    (task,) = tasks.tasks(office, conference_id)
    assert task.deadline == Deadline(date(2027, 3, 20), inclusive=True) and task.days_before is None
    refused = lists.edit(office, "tasks", [CellChange(row_id, "days_before", "20270320")])
    assert refused.rejected, "a date typed as a number is no distance"


def test_an_exclusive_deadline_has_passed_on_its_own_day(office: Office) -> None:
    conference_id = conference(office, 100)
    for inclusive in (True, False):
        tasks.add(office, conference_id, "Gửi báo cáo", deadline=Deadline(office.today, inclusive))
    assert [one.days_late(office.today) for one in tasks.tasks(office, conference_id)] == [0, 1]
    (due,) = (one for one in overview.overview(office).due if str(one.record).startswith(f"{conference_id}:tasks"))
    assert due.when == "quá 1 ngày" and due.what == "1 việc quá hạn: Gửi báo cáo" and due.urgency == "late"


def test_what_is_ticked_leaves_the_overview_and_the_tick_can_be_undone(office: Office) -> None:
    conference_id = conference(office, 100)
    task_id = tasks.add(office, conference_id, "Gửi báo cáo", deadline=Deadline(date(2026, 11, 18), inclusive=True))
    assert any("quá hạn" in one.what for one in overview.overview(office).due)
    tasks.set_done(office, [task_id])
    assert not any("quá hạn" in one.what for one in overview.overview(office).due)
    (task,) = tasks.tasks(office, conference_id)
    assert (task.done_by, task.done_on) == ("hand", office.today)
    history.undo(office)
    assert tasks.tasks(office, conference_id)[0].days_late(office.today) == 2
    assert words.remaining(-2) == "quá 2 ngày"


def test_a_product_ends_its_task_and_its_undo_opens_it_again(office: Office) -> None:
    conference_id = conference(office, 100)
    past = Deadline(date(2026, 11, 1), inclusive=True)
    for product in ("banner_approved", "committee", "budget_approved", "programme_issued", "invitations_printed"):
        tasks.add(office, conference_id, product, deadline=past, product=product)

    def open_ones() -> set[str]:
        return {one.product for one in tasks.tasks(office, conference_id) if not one.is_done}

    before = open_ones()
    assert len(before) == 5
    banner = tasks.take_banner(office, conference_id)
    assert "banner_approved" in open_ones(), "a design that nobody approved is no product"
    lists.edit(office, "banner_designs", [CellChange(banner, "approved_on", "15/11/2026")])
    (task,) = (one for one in tasks.tasks(office, conference_id) if one.product == "banner_approved")
    assert task.is_done and task.done_by == "product" and task.done_on == date(2026, 11, 15)
    with office.database.write("Các bước khác") as w:
        own = {"conference_id": conference_id}
        w.insert("committee_members", {**own, "position": 1, "full_name": "Lò Văn Ân"})
        w.insert("budgets", {**own, "state": "approved", "approved_on": "2026-11-10"})
        w.insert("programme_issues", {**own, "version": 1, "issued_on": "2026-11-12", "items": "[]"})
        w.insert("invitations", {**own, "full_name": "Ông A", "printed_on": "2026-11-12"})
        w.insert("invitations", {**own, "full_name": "Bà B"})
    assert open_ones() == {"invitations_printed"}, "one invitation still waits for the printer"
    history.undo(office)
    assert open_ones() == before - {"banner_approved"}
    rows = lists.page(office, "tasks", Query(filters=(Filter("state", "is", ("done",)),)), 0, 10)
    assert len(rows) == 1


def test_an_approval_to_come_makes_nothing_done(office: Office) -> None:
    """Else a design is ticked off today that somebody will look at next month."""
    conference_id = conference(office, 100)
    with office.database.write("Maket") as w:
        banner = w.insert("banner_designs", {"conference_id": conference_id, "text": "Hội nghị"})
    outcome = lists.edit(office, "banner_designs", [CellChange(banner, "approved_on", "21/11/2026")])
    assert [one.column for one in outcome.rejected] == ["approved_on"]
    with office.database.read() as r:
        assert (r.record("banner_designs", banner) or {})["approved_on"] is None
    outcome = task_lists.edit(
        office,
        conference_id,
        "propaganda_entries",
        [CellChange(None, "title", "Tin"), CellChange(None, "day", "21/11/2026")],
    )
    assert not outcome.rejected
    found = task_lists.PROPAGANDA.examine
    assert found is not None and found(office, {"day": "2026-11-21"})[0].code == "propaganda.ahead"


def test_a_task_without_a_body_is_kept_and_shown_as_such(office: Office) -> None:
    conference_id = conference(office, 100)
    task_lists.edit(office, conference_id, "tasks", [CellChange(None, "what", "Mượn hội trường")])
    assert list(tasks.by_body(office, conference_id)) == [""]
    outcome = task_lists.edit(office, conference_id, "tasks", [CellChange(None, "responsible", "Văn phòng")])
    assert outcome.rejected, "a task that says nothing keeps a red cell until somebody writes what it is"


def test_units_below_are_followed_with_the_days_of_the_plan(office: Office, on: On) -> None:
    on(date(2025, 2, 1))
    quarters(office, 3)
    conference_id = of_tier(office, "ha_dong_district", date(2025, 6, 20))
    tasks.from_template(office, conference_id)
    assert tasks.take_units(office, conference_id) == 3 and tasks.take_units(office, conference_id) == 0
    (row, *rest) = lists.page(office, "subordinate_conferences", Query(), 0, 10)
    lists.edit(office, "subordinate_conferences", [CellChange(row.id, "held_on", "20/5/2025")])
    columns = [one.key for one in lists.columns(office, "subordinate_conferences")]
    shown = lists.row(office, "subordinate_conferences", row.id)
    assert shown is not None and shown.texts[columns.index("plan_due")] == "10/05/2025", "10 days before its own day"
    for one in (row, *rest):
        lists.edit(office, "subordinate_conferences", [CellChange(one.id, "plan_received_on", "1/2/2025")])
    (plans,) = (one for one in tasks.tasks(office, conference_id) if one.product == "unit_plans")
    assert plans.is_done


def test_a_task_of_the_log_may_go_and_a_conference_with_work_in_it_may_not(office: Office) -> None:
    conference_id = conference(office, 100)
    task_id = tasks.add(office, conference_id, "Phát thanh")
    (entry,) = task_lists.edit(
        office, conference_id, "propaganda_entries", [CellChange(None, "title", "Bài phát thanh số 1")]
    ).new_rows
    with office.database.write("Gắn") as w:
        w.update("propaganda_entries", entry, {"task_id": task_id})
    with pytest.raises(UserError, match=r"conference\.in_use"):
        conferences.remove(office, conference_id)
    lists.retire(office, "tasks", [task_id])
    (row,) = lists.page(office, "propaganda_entries", Query(), 0, 10)
    assert "20/11/2026" in row.texts, "what was published stays noted, on the day it was typed"


def test_no_template_of_that_name_is_refused(office: Office) -> None:
    with pytest.raises(UserError, match=r"task\.no_template"):
        tasks.from_template(office, conference(office, 100), "gone")


def test_a_unit_that_is_followed_is_ended_and_not_deleted_and_steps_name_it(office: Office) -> None:
    unit_id, _ = quarters(office, 2)
    conference_id = conference(office, 100)
    tasks.take_units(office, conference_id)
    (row, _other) = lists.page(office, "subordinate_conferences", Query(), 0, 10)
    lists.edit(office, "subordinate_conferences", [CellChange(row.id, "held_on", "1/2/2027")])
    step = history.next_undo(office)
    assert step is not None and step.reason == "Sửa ngày tổ chức: Khu phố 1", (
        "a name, and not what the database calls the row"
    )
    lists.retire(office, "units", [unit_id])
    unit = lists.row(office, "units", unit_id)
    assert unit is not None and "19/11/2026" in unit.texts


@pytest.mark.parametrize(
    ("name", "column"),
    [
        *(("tasks", "done_on"), ("banner_designs", "approved_on")),
        *(("subordinate_conferences", "plan_received_on"), ("subordinate_conferences", "report_received_on")),
    ],
)
def test_what_is_still_to_come_makes_nothing_done_today(office: Office, name: str, column: str) -> None:
    quarters(office, 1)
    conference_id = conference(office, 100)
    tasks.add(office, conference_id, "Gửi báo cáo")
    tasks.take_units(office, conference_id)
    tasks.take_banner(office, conference_id)
    (row,) = lists.page(office, name, Query(), 0, 10)
    outcome = task_lists.edit(office, conference_id, name, [CellChange(row.id, column, "25/12/2026")])
    assert [one.column for one in outcome.rejected] == [column] and "chưa đến" in outcome.rejected[0].problem


@pytest.mark.parametrize(
    ("column", "typed", "days", "shown"),
    [
        ("days_before", "-10", -10, "sau 10 ngày"),
        ("days_before", "sau 10 ngày", -10, "sau 10 ngày"),
        ("days_before", "30", 30, "trước 30 ngày"),
        ("days_before", "Trước hội nghị 30 ngày", 30, "trước 30 ngày"),
        ("days_before", "0", 0, "đúng ngày hội nghị"),
        ("due_on", "sau hội nghị 10 ngày", -10, "sau 10 ngày"),
        ("due_on", "trước 5 ngày", 5, "trước 5 ngày"),
        ("due_on", "đúng ngày hội nghị", 0, "đúng ngày hội nghị"),
    ],
)
def test_a_report_is_due_so_many_days_after_the_conference(
    office: Office, column: str, typed: str, days: int, shown: str
) -> None:
    conference_id = conference(office, 100)
    move_to(office, conference_id, date(2026, 12, 15))
    row_id = tasks.add(office, conference_id, "Báo cáo kết quả")
    task_lists.edit(office, conference_id, "tasks", [CellChange(row_id, "due_on", "mai")])  # red, and mended
    outcome = task_lists.edit(office, conference_id, "tasks", [CellChange(row_id, column, typed)])
    (one,) = tasks.tasks(office, conference_id)
    assert not outcome.rejected and one.days_before == days
    assert one.deadline == Deadline(date(2026, 12, 15) - timedelta(days=days), inclusive=True)
    assert lists.edit_text(office, "tasks", row_id, "days_before") == shown
    assert column == "days_before" or not lists.rejected(office, "tasks", [row_id])
    assert task_lists.edit(office, conference_id, "tasks", [CellChange(row_id, "days_before", shown)]).rejected == ()
    history.undo(office)
    assert tasks.tasks(office, conference_id)[0].days_before in (days, None)


@pytest.mark.parametrize("typed", ["+10", "mười", "10 tuần", "--3", "sau", "trước sau 3", "4000"])
def test_what_is_no_distance_stays_red_with_a_sentence(office: Office, typed: str) -> None:
    conference_id = conference(office, 100)
    row_id = tasks.add(office, conference_id, "Báo cáo kết quả")
    outcome = task_lists.edit(office, conference_id, "tasks", [CellChange(row_id, "days_before", typed)])
    assert [one.text for one in outcome.rejected] == [typed] and outcome.rejected[0].problem


@pytest.mark.parametrize(
    ("held_on", "typed", "due"),
    [
        (date(2026, 12, 11), "5/12", date(2026, 12, 5)),
        (date(2026, 12, 11), "10/1", date(2027, 1, 10)),  # the result report
        (date(2025, 8, 28), "5-8", date(2025, 8, 5)),  # a conference of last year, mended today
        (date(2025, 8, 28), "ngày 5 tháng 9", date(2025, 9, 5)),
        (None, "1/12", date(2026, 12, 1)),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_the_conference(
    office: Office, held_on: date | None, typed: str, due: date
) -> None:
    conference_id = conference(office, 100)
    if held_on is not None:
        move_to(office, conference_id, held_on)
    row_id = tasks.add(office, conference_id, "Gửi báo cáo")
    assert not task_lists.edit(office, conference_id, "tasks", [CellChange(row_id, "due_on", typed)]).rejected
    assert lists.edit_text(office, "tasks", row_id, "due_on") == f"{due:%d/%m/%Y}", "shown with its year"


def below(office: Office) -> list[tuple[str | None, int]]:
    with office.database.read() as r:
        return [tuple(row) for row in r.rows("SELECT plan_due, plan_due_inclusive FROM subordinate_conferences")]


def test_a_day_taken_away_from_a_conference_below_takes_its_deadline_along(office: Office, on: On) -> None:
    on(date(2025, 2, 1))
    quarters(office, 1)
    conference_id = of_tier(office, "ha_dong_district", date(2025, 6, 20))
    tasks.take_units(office, conference_id)
    (row,) = lists.page(office, "subordinate_conferences", Query(), 0, 10)
    for typed, due in (("20/5/2025", "2025-05-10"), ("", None), ("30/5/2025", "2025-05-20")):
        lists.edit(office, "subordinate_conferences", [CellChange(row.id, "held_on", typed)])
        assert below(office) == [(due, 1)]


@pytest.mark.parametrize(("held_on", "due"), [(date(2025, 9, 20), "2024-08-01"), (date(2030, 9, 20), None)])
def test_the_day_of_a_plan_binds_units_of_its_own_time_only(
    office: Office, on: On, held_on: date, due: str | None
) -> None:
    """Five years later a day of 2024 would make every unit late at once."""
    on(date(2024, 6, 10))
    quarters(office, 1)
    conference_id = of_tier(office, "bac_kan_province", held_on)
    tasks.take_units(office, conference_id)
    assert below(office) == [(due, int(due is None))]


@pytest.mark.parametrize(
    ("typed", "deadline", "words"),
    [
        ("trước ngày 10/12/2026", Deadline(date(2026, 12, 10), inclusive=False), "trước ngày 10/12/2026"),
        ("trước 10/12", Deadline(date(2026, 12, 10), inclusive=False), "trước ngày 10/12/2026"),
        ("Đến hết ngày 31/12/2026", Deadline(date(2026, 12, 31), inclusive=True), "đến hết ngày 31/12/2026"),
        ("đến ngày 5 tháng 12", Deadline(date(2026, 12, 5), inclusive=True), "đến hết ngày 05/12/2026"),
    ],
)
def test_a_deadline_is_typed_as_the_plan_writes_it(office: Office, typed: str, deadline: Deadline, words: str) -> None:
    conference_id = conference(office, 100)
    move_to(office, conference_id, date(2026, 12, 11))
    row_id = tasks.add(
        office, conference_id, "Gửi báo cáo", deadline=Deadline(date(2026, 12, 1), not deadline.inclusive)
    )
    outcome = task_lists.edit(office, conference_id, "tasks", [CellChange(row_id, "due_on", typed)])
    (one,) = tasks.tasks(office, conference_id)
    step = history.next_undo(office)
    assert step is not None and step.reason == "Sửa hạn: Gửi báo cáo", "one cell was typed"
    assert not outcome.rejected and one.deadline == deadline and one.deadline.text().replace("/0", "/") == words
    history.undo(office)
    assert tasks.tasks(office, conference_id)[0].deadline == Deadline(date(2026, 12, 1), not deadline.inclusive)


@pytest.mark.parametrize("typed", ["sau 10/12/2026", "trước", "trước mai", "đến hết 32/12/2026"])
def test_what_is_no_deadline_stays_red(office: Office, typed: str) -> None:
    conference_id = conference(office, 100)
    row_id = tasks.add(office, conference_id, "Gửi báo cáo")
    assert task_lists.edit(office, conference_id, "tasks", [CellChange(row_id, "due_on", typed)]).rejected


def test_units_that_owe_a_plan_or_a_report_stand_in_the_overview(office: Office) -> None:
    quarters(office, 3)
    conference_id = conference(office, 100)
    tasks.take_units(office, conference_id)

    def told() -> list[tuple[str, str]]:
        found = overview.overview(office).due
        return [(one.when, one.what) for one in found if "đơn vị quá hạn" in one.what]

    assert told() == []
    first, second, _ = lists.page(office, "subordinate_conferences", Query(), 0, 10)
    typed = [
        *(CellChange(first.id, "plan_due", "10/11/2026"), CellChange(first.id, "report_due", "15/11/2026")),
        CellChange(second.id, "plan_due", "18/11/2026"),
    ]
    task_lists.edit(office, conference_id, "subordinate_conferences", typed)
    assert told() == [("quá 10 ngày", "2 đơn vị quá hạn gửi kế hoạch, báo cáo hội nghị: Khu phố 1")]
    received = [CellChange(one.id, "plan_received_on", "19/11") for one in (first, second)]
    task_lists.edit(office, conference_id, "subordinate_conferences", received)
    assert told() == [("quá 5 ngày", "1 đơn vị quá hạn gửi kế hoạch, báo cáo hội nghị: Khu phố 1")]
    conferences.set_state(office, conference_id, "closed")
    assert told() == [], "what is closed reminds of nothing"


def test_what_its_product_has_done_takes_the_day_on_which_that_came(office: Office, on: On) -> None:
    """'Xong' with an empty day beside it: the letters had gone, and nobody could say when."""
    conference_id = conference(office, 100)
    tasks.from_template(office, conference_id, tasks.USUAL)
    allotments.save(office, conference_id, [Wanted(quarters(office, 1)[0], 2)])
    on(date(2026, 11, 21))
    allotments.send(office, conference_id, None)
    on(date(2026, 11, 25))
    allotments.send(office, conference_id, Deadline(date(2026, 12, 1), inclusive=True))

    def letters() -> Task:
        return next(one for one in tasks.tasks(office, conference_id) if one.product == "quota_letters")

    assert letters().is_done and letters().done_on == date(2026, 11, 21), "sent again is no first day"
    history.undo(office)
    history.undo(office)
    assert not letters().is_done and letters().done_on is None
