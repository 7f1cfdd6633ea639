"""Rearrangements of units: nothing that hangs on a unit may be lost, and every one can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from khenthuong_desktop.domain.lists import CellChange, Query
from khenthuong_desktop.domain.units import ChangePlan, NewUnit, Part, Renaming, UnitChange
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import allotments, conferences, delegates, history, lists, units
from khenthuong_desktop.services.office import Office

DAY = date(2025, 7, 1)
PLAN = "Nghị quyết số 1679/NQ-UBTVQH15"


def unit(office: Office, name: str, kind: str = "Khu phố", parent: str = "", aliases: str = "", begun: str = "") -> str:
    cells = {"name": name, "kind": kind, "parent_id": parent, "aliases": aliases, "valid_from": begun}
    return lists.edit(office, "units", [CellChange(None, key, text) for key, text in cells.items() if text]).new_rows[0]


def person(office: Office, name: str, unit_name: str, former: str = "", kind: str = "people") -> str:
    cells = {"full_name": name, "unit_id": unit_name, "former_unit_id": former}
    return lists.edit(office, kind, [CellChange(None, key, text) for key, text in cells.items() if text]).new_rows[0]


def stored(office: Office, table: str, record_id: str) -> dict[str, object]:
    with office.database.read() as r:
        found = r.record(table, record_id)
    assert found is not None
    return found


def codes(plan: ChangePlan) -> set[str]:
    return {found.code for found in plan.findings}


def everything(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """All records without their revisions: what undo has to bring back."""
    tables = ("units", "unit_aliases", "unit_changes", "unit_change_parts", "roles", "subjects")
    with office.database.read() as r:
        return {
            table: [
                tuple(value for key, value in dict(row).items() if key != "revision")
                for row in r.rows(f"SELECT * FROM {table} ORDER BY id")
            ]
            for table in tables
        }


def test_whole_units_into_one_carry_everything(office: Office) -> None:
    """Three khu phố become part of a fourth: people, units below, names and roles are there afterwards."""
    ward = unit(office, "Phường Yên Thanh", "Khác")
    old = [unit(office, f"Khu phố {n}", parent="Phường Yên Thanh", aliases=f"KP {n}") for n in (1, 2, 3)]
    heir = unit(office, "Khu phố 4", parent="Phường Yên Thanh")
    group = unit(office, "Tổ 5", "Tổ dân phố", parent="Khu phố 3")
    an = person(office, "Nguyễn Thị An", "Khu phố 1")
    binh = person(office, "Lò Văn Bình", "Khu phố 2", former="Phường Yên Thanh")
    team = person(office, "Tổ an ninh", "Khu phố 3", kind="collectives")
    below = person(office, "Tô Hồng Yến", "Tổ 5")
    role = lists.edit(
        office,
        "roles",
        [
            CellChange(None, "role", "Tổ chức điểm"),
            CellChange(None, "local_name", "Khu phố 1"),
            CellChange(None, "unit_id", "Khu phố 1"),
        ],
    ).new_rows[0]
    before = everything(office)
    change = UnitChange(DAY, tuple(Part(one, heir) for one in old), source=PLAN)

    plan = units.plan_change(office, change)
    assert not plan.blocked
    assert plan.subjects == {"individual": 2, "collective": 1}
    assert (plan.children, plan.roles, plan.kept_former) == (1, 1, 1)
    assert set(plan.ended) == {"Khu phố 1", "Khu phố 2", "Khu phố 3"}

    step = units.carry_out(office, change)
    assert stored(office, "subjects", an)["unit_id"] == heir
    assert stored(office, "subjects", an)["former_unit_id"] == old[0]
    assert stored(office, "subjects", binh)["former_unit_id"] == ward, "an older former unit is kept"
    assert stored(office, "subjects", team)["unit_id"] == heir
    assert stored(office, "subjects", below)["unit_id"] == group
    assert stored(office, "subjects", below)["former_unit_id"] == old[2]
    assert stored(office, "units", group)["parent_id"] == heir
    assert stored(office, "units", old[0])["valid_to"] == "2025-06-30"
    assert stored(office, "roles", role)["valid_to"] == "2025-06-30"
    roles = [row.texts for row in lists.page(office, "roles", Query(), 0, 9)]
    assert any("Khu phố 4" in texts and "01/07/2025" in texts and PLAN in texts for texts in roles)

    # Lists that still say the old names are understood.
    for typed in ("KP 3", "kp3 cũ", "Khu phố 2", "Khu phố 2 cũ"):
        assert lists.judge(office, "people", "unit_id", typed)[0] == heir
    assert [kin.name for kin in units.predecessors(office, heir)] == ["Khu phố 1", "Khu phố 2", "Khu phố 3"]
    assert units.successors(office, old[1])[0].source == PLAN
    assert history.next_undo(office) is not None
    assert history.next_undo(office).reason == "Sáp nhập Khu phố 1, Khu phố 2, Khu phố 3 vào Khu phố 4"  # type: ignore[union-attr]

    assert history.undo(office).id == step
    assert everything(office) == before
    history.redo(office)
    assert stored(office, "subjects", an)["unit_id"] == heir


def test_part_of_a_unit_moves_and_the_unit_stays(office: Office) -> None:
    """Three khu of Điền Công go to Yên Thanh; Điền Công itself goes on, and so do those nobody chose."""
    left = unit(office, "Điền Công", "Khác")
    taking = unit(office, "Yên Thanh", "Khác")
    khu = [unit(office, f"Khu {n}", "Khu", parent="Điền Công") for n in range(1, 6)]
    lives_there = person(office, "Hoàng Thị Diễm", "Khu 2")
    stays = person(office, "Lý Hữu Phúc", "Khu 5")
    chosen = person(office, "Đặng Ngọc Quý", "Điền Công")
    unchosen = person(office, "Hồ Viết Ưng", "Điền Công")
    change = UnitChange(DAY, (Part(left, taking, "part", (chosen,), tuple(khu[:3])),), source=PLAN)

    plan = units.plan_change(office, change)
    assert (plan.moved, plan.children, plan.kept_former) == (1, 3, 1)
    units.carry_out(office, change)

    assert stored(office, "units", left)["valid_to"] is None
    assert [stored(office, "units", one)["parent_id"] for one in khu] == [taking] * 3 + [left] * 2
    assert stored(office, "subjects", lives_there)["former_unit_id"] == left
    assert stored(office, "subjects", stays)["former_unit_id"] is None
    assert stored(office, "subjects", chosen)["unit_id"] == taking
    assert stored(office, "subjects", unchosen)["unit_id"] == left
    assert lists.judge(office, "people", "unit_id", "Điền Công")[0] == left, "a unit that stays keeps its name"
    assert units.successors(office, left)[0].extent == "part"


def test_nothing_is_chosen_for_the_person(office: Office) -> None:
    """A part of which nobody said what it holds moves nobody, and says so."""
    left, taking = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    stays = person(office, "Giàng A Páo", "Khu phố 1")
    change = UnitChange(DAY, (Part(left, taking, "part"),), source=PLAN)
    assert "unit_change.nothing_chosen" in codes(units.plan_change(office, change))
    units.carry_out(office, change)
    assert stored(office, "subjects", stays)["unit_id"] == left


def test_several_predecessors_and_several_successors_among_them_a_new_one(office: Office) -> None:
    one, two = unit(office, "Thôn 1", "Thôn"), unit(office, "Thôn 2", "Thôn")
    heir = unit(office, "Thôn 3", "Thôn")
    moved, rest = person(office, "Vũ Mạnh Cường", "Thôn 1"), person(office, "Lò Văn Ân", "Thôn 1")
    other = person(office, "Nông Thị Chi", "Thôn 2")
    change = UnitChange(
        DAY,
        (Part(one, heir), Part(one, "mới", "part", (moved,)), Part(two, "mới")),
        new_units=(NewUnit("mới", "Thôn Đoàn Kết", "thon"),),
        source=PLAN,
    )
    assert units.plan_change(office, change).moved == 3
    units.carry_out(office, change)
    founded = lists.judge(office, "people", "unit_id", "Thôn Đoàn Kết")[0]
    assert founded and stored(office, "units", str(founded))["valid_from"] == "2025-07-01"
    assert stored(office, "subjects", moved)["unit_id"] == founded
    assert stored(office, "subjects", rest)["unit_id"] == heir
    assert stored(office, "subjects", other)["unit_id"] == founded
    assert {kin.name: kin.extent for kin in units.predecessors(office, str(founded))} == {
        "Thôn 1": "part",
        "Thôn 2": "whole",
    }
    # 'Thôn 1' would mean two units now, so it goes on meaning only the one that ended.
    (ended,) = lists.judge(office, "people", "unit_id", "Thôn 1")[1]
    assert (ended.code, ended.fact("heirs")) == ("unit.ended_into", "Thôn 3, Thôn Đoàn Kết")
    assert lists.judge(office, "people", "former_unit_id", "Thôn 1")[0] == one
    assert lists.judge(office, "people", "unit_id", "Thôn 2")[0] == founded


def test_renamed_unit_keeps_its_old_name_for_old_papers(office: Office) -> None:
    thon = unit(office, "Thôn 3", "Thôn", aliases="Xóm Đình")
    lives = person(office, "Tô Hồng Yến", "Thôn 3")
    role = lists.edit(
        office,
        "roles",
        [CellChange(None, key, text) for key, text in (("role", "x"), ("local_name", "Thôn 3"), ("unit_id", "Thôn 3"))],
    ).new_rows[0]
    change = UnitChange(DAY, renamings=(Renaming(thon, "Khu phố 3", "khu_pho"),), source=PLAN)
    units.carry_out(office, change)
    assert units.name_on(office, thon, date(2025, 6, 30)) == "Thôn 3"
    assert units.name_on(office, thon, DAY) == "Khu phố 3"
    units.carry_out(office, UnitChange(date(2025, 9, 1), renamings=(Renaming(thon, "Khu phố Đình"),), source=PLAN))
    assert [units.name_on(office, thon, day) for day in (date(2025, 6, 30), date(2025, 8, 31), date(2025, 9, 1))] == [
        "Thôn 3",
        "Khu phố 3",
        "Khu phố Đình",
    ]
    assert stored(office, "subjects", lives)["unit_id"] == thon
    assert stored(office, "subjects", lives)["former_unit_id"] is None, "the same unit under another name"
    assert stored(office, "roles", role)["valid_to"] == "2025-06-30"
    for typed in ("Thôn 3", "Khu phố 3", "Xóm Đình"):
        assert lists.judge(office, "people", "unit_id", typed)[0] == thon
    assert units.predecessors(office, thon) == ()
    history.undo(office)
    history.undo(office)
    assert units.name_on(office, thon, office.today) == "Thôn 3"
    assert units.former_names(office, thon) == ()


def test_old_name_that_another_unit_has_now_is_marked_as_old(office: Office) -> None:
    """After the merger another unit may bear the number: a list that says 'Khu phố 3' means that one."""
    old = unit(office, "Khu phố 3", aliases="Khu nhà máy")
    heir = unit(office, "Khu phố 1")
    other = unit(office, "Khu phố 2", aliases="KP nhà máy; Khu nhà máy")
    plan = units.plan_change(office, UnitChange(DAY, (Part(old, heir),), source=PLAN))
    assert "unit_change.alias_clash" in codes(plan)
    assert set(plan.aliases) == {"Khu phố 3", "Khu nhà máy cũ"}
    units.carry_out(office, UnitChange(DAY, (Part(old, heir),), source=PLAN))
    assert lists.judge(office, "people", "unit_id", "Khu nhà máy")[0] == other
    assert lists.judge(office, "people", "unit_id", "Khu nhà máy cũ")[0] == heir


@pytest.mark.parametrize(
    ("case", "code"),
    [
        ("nothing", "unit_change.nothing"),
        ("itself", "unit_change.into_itself"),
        ("too early", "unit_change.before_foundation"),
        ("ended heir", "unit_change.heir_has_ended"),
        ("ended twice", "unit_change.already_ended"),
        ("circle", "unit_change.circle"),
        ("two heirs", "unit_change.two_heirs"),
        ("heir ends", "unit_change.heir_ends"),
        ("taken name", "unit_change.name_taken"),
        ("no name", "unit_change.name_missing"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(office: Office, case: str, code: str) -> None:
    one, two = unit(office, "Khu phố 1", begun="1/1/2020"), unit(office, "Khu phố 2")
    three = unit(office, "Khu phố 3")
    gone = unit(office, "Khu phố 9")
    units.carry_out(office, UnitChange(date(2024, 1, 1), (Part(gone, three),), source=PLAN))
    middle = unit(office, "Tổ 1", parent="Khu phố 2")
    deep = unit(office, "Tổ 2", parent="Tổ 1")
    new = NewUnit("n", "Khu phố 2", "khu_pho")
    change = {
        "nothing": UnitChange(DAY),
        "itself": UnitChange(DAY, (Part(one, one, "part"),)),
        "too early": UnitChange(date(2019, 12, 31), (Part(one, two),)),
        "ended heir": UnitChange(DAY, (Part(one, gone),)),
        "ended twice": UnitChange(DAY, (Part(gone, one),)),
        "circle": UnitChange(DAY, (Part(two, deep),)),
        "two heirs": UnitChange(DAY, (Part(one, two), Part(one, three))),
        "heir ends": UnitChange(DAY, (Part(one, two), Part(two, three))),
        "taken name": UnitChange(DAY, (Part(one, "n"),), new_units=(new,)),
        "no name": UnitChange(DAY, renamings=(Renaming(one, "  "),)),
    }[case]
    before = everything(office)
    plan = units.plan_change(office, change)
    assert plan.blocked and code in codes(plan)
    with pytest.raises(UserError) as refused:
        units.carry_out(office, change)
    assert refused.value.code == "unit_change.refused"
    assert everything(office) == before
    assert middle


def test_unit_taken_over_by_one_of_its_own_leaves_no_circle(office: Office) -> None:
    top = unit(office, "Liên khu", "Khác")
    ward = unit(office, "Khu phố 1", parent="Liên khu")
    heir, brother = unit(office, "Tổ 1", parent="Khu phố 1"), unit(office, "Tổ 2", parent="Khu phố 1")
    units.carry_out(office, UnitChange(DAY, (Part(ward, heir),), source=PLAN))
    assert stored(office, "units", heir)["parent_id"] == top
    assert stored(office, "units", brother)["parent_id"] == heir


def test_without_keeping_the_former_unit(office: Office) -> None:
    one, two = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    an = person(office, "Nguyễn Thị An", "Khu phố 1")
    units.carry_out(office, UnitChange(DAY, (Part(one, two),), source=PLAN, keep_former=False))
    assert stored(office, "subjects", an)["former_unit_id"] is None


def test_retired_subjects_are_carried_too(office: Office) -> None:
    """Who comes back into the lists later must not stand in a unit that has ended."""
    one, two = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    an = person(office, "Nguyễn Thị An", "Khu phố 1")
    lists.retire(office, "people", [an])
    change = UnitChange(DAY, (Part(one, two),), source=PLAN)
    assert units.plan_change(office, change).subjects == {"retired": 1}
    units.carry_out(office, change)
    assert stored(office, "subjects", an)["unit_id"] == two


def test_cell_that_would_put_a_unit_below_itself_stays_red(office: Office) -> None:
    ward = unit(office, "Phường cũ", "Khác")
    kp = unit(office, "Khu phố 1", parent="Phường cũ")
    group = unit(office, "Tổ 1", parent="Khu phố 1")
    for typed in ("Phường cũ", "Khu phố 1", "Tổ 1"):
        outcome = lists.edit(office, "units", [CellChange(ward, "parent_id", typed)])
        assert [cell.text for cell in outcome.rejected] == [typed]
        assert stored(office, "units", ward)["parent_id"] is None
    # A pasted column may close the circle only with its last row.
    free = unit(office, "Khu phố 2")
    outcome = lists.edit(
        office, "units", [CellChange(free, "parent_id", "Tổ 1"), CellChange(ward, "parent_id", "Khu phố 2")]
    )
    assert outcome.changed_rows == (free,) and [cell.row_id for cell in outcome.rejected] == [ward]
    assert stored(office, "units", group)["parent_id"] == kp


def test_many_units_at_once_are_one_step(office: Office) -> None:
    unit(office, "Khu phố 2")
    added = units.add_many(office, [f"Khu phố {n}" for n in range(1, 13)], "khu_pho", abbreviated=True)
    assert (len(added.ids), added.known) == (11, ("Khu phố 2",))
    assert lists.judge(office, "people", "unit_id", "KP12")[0] == added.ids[-1]
    history.undo(office)
    assert lists.count(office, "units", Query()) == 1
    with pytest.raises(UserError):
        units.add_many(office, ["  "], "khu_pho")


def test_large_unit_is_carried_in_one_statement(office: Office) -> None:
    """A town of thousands: planning and carrying must not ask once for each person."""
    one, two = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    changes = [
        CellChange(None, key, text, n)
        for n in range(1500)
        for key, text in (("full_name", f"Trần Văn {n}"), ("unit_id", "Khu phố 1"))
    ]
    lists.edit(office, "people", changes)
    change = UnitChange(DAY, (Part(one, two),), source=PLAN)
    asked: list[str] = []
    connection = office.database._connection()
    connection.set_trace_callback(asked.append)
    units.carry_out(office, change)
    connection.set_trace_callback(None)
    # SQLite traces a statement again after every trigger it fires, so only the different ones count.
    assert len({sql for sql in asked if not sql.startswith("--")}) < 80
    assert units.profile(office, two).counts["individual"] == 1500  # type: ignore[union-attr]


def test_profile_tells_the_whole_story_of_a_unit(office: Office) -> None:
    top = unit(office, "Phường Yên Thanh", "Khác")
    one, two = unit(office, "Khu phố 1", parent="Phường Yên Thanh"), unit(office, "Khu phố 2")
    unit(office, "Tổ 1", parent="Khu phố 1")
    person(office, "Nguyễn Thị An", "Khu phố 2")
    units.carry_out(office, UnitChange(DAY, (Part(two, one),), source=PLAN))
    told = units.profile(office, one)
    assert told is not None
    assert told.above == ((top, "Phường Yên Thanh"),)
    assert [name for _, name in told.below] == ["Tổ 1"]
    assert told.counts == {"individual": 1, "former": 0}
    assert told.predecessors[0].changed_on == DAY and told.predecessors[0].source == PLAN
    ended = units.profile(office, two)
    assert ended is not None and ended.valid_to == date(2025, 6, 30) and ended.counts == {"former": 1}
    assert units.profile(office, "gone") is None


def test_former_unit_is_the_one_that_ended_and_not_its_successor(office: Office) -> None:
    """'Khu phố 3' as the unit before the rearrangement is the old one, though lists of today mean the new one."""
    old, heir = unit(office, "Khu phố 3"), unit(office, "Khu phố 4")
    units.carry_out(office, UnitChange(DAY, (Part(old, heir),), source=PLAN))
    for typed in ("Khu phố 3", "khu pho 3 cũ"):
        assert lists.judge(office, "people", "former_unit_id", typed)[0] == old
        assert lists.judge(office, "people", "unit_id", typed)[0] == heir
    assert old in [unit_id for unit_id, _ in lists.choices(office, "people", "former_unit_id")]
    assert old not in [unit_id for unit_id, _ in lists.choices(office, "people", "unit_id")]


# Days to come


def at_work(office: Office) -> list[str]:
    return [name for _, name in units.at_work(office)]


def test_merger_of_a_day_to_come_leaves_the_units_at_work_until_then(office: Office) -> None:
    one, two = unit(office, "Khu phố 1", aliases="KP 1"), unit(office, "Khu phố 2")
    an = person(office, "Nguyễn Thị An", "Khu phố 1")
    change = UnitChange(date(2026, 12, 1), (Part(one, two),), source=PLAN)
    plan = units.plan_change(office, change)
    assert not plan.blocked and "unit_change.in_future" in codes(plan)
    assert (plan.ended, plan.staying) == (("Khu phố 1",), ("Khu phố 2",))
    units.carry_out(office, change)
    assert stored(office, "units", one)["valid_to"] == "2026-11-30"
    assert stored(office, "subjects", an)["unit_id"] == two, "what is moved is moved now"
    assert at_work(office) == ["Khu phố 1", "Khu phố 2"]
    assert units.profile(office, one).at_work  # type: ignore[union-attr]
    assert units.add_many(office, ["Khu phố 1"], "khu_pho").known == ("Khu phố 1",), "its name is still taken"
    assert lists.judge(office, "people", "unit_id", "Khu phố 1")[0] == one, "it is at work, so its name means it"
    assert lists.judge(office, "people", "unit_id", "KP 1")[0] == two


def test_unit_that_will_have_ended_on_the_day_is_refused(office: Office) -> None:
    one, two, three = (unit(office, f"Khu phố {n}") for n in (1, 2, 3))
    units.carry_out(office, UnitChange(date(2026, 12, 1), (Part(one, two),), source=PLAN))
    for change, code in (
        (UnitChange(date(2026, 12, 1), (Part(one, three),)), "unit_change.already_ended"),
        (UnitChange(date(2026, 12, 5), (Part(three, one),)), "unit_change.heir_has_ended"),
    ):
        assert code in codes(units.plan_change(office, change))
    sooner = UnitChange(date(2026, 11, 25), (Part(three, one),), source=PLAN)
    assert not units.plan_change(office, sooner).blocked
    lists.edit(office, "units", [CellChange(two, "valid_to", "30/11/2026")])
    for day, taken in ((date(2026, 11, 30), True), (date(2026, 12, 1), False)):
        named = UnitChange(day, (Part(three, "n"),), new_units=(NewUnit("n", "Khu phố 2", "khu_pho"),))
        assert ("unit_change.name_taken" in codes(units.plan_change(office, named))) is taken


def test_unit_that_has_ended_keeps_its_day_when_it_is_removed(office: Office) -> None:
    one, two = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    units.carry_out(office, UnitChange(DAY, (Part(one, two),), source=PLAN))
    with pytest.raises(UserError) as refused:
        lists.retire(office, "units", [one])
    assert refused.value.code == "unit.has_ended"
    assert stored(office, "units", one)["valid_to"] == "2025-06-30"
    lists.edit(office, "units", [CellChange(one, "valid_to", "31/12/2026")])
    lists.retire(office, "units", [one])
    assert stored(office, "units", one)["valid_to"] == "2026-11-19"


def test_ending_a_unit_that_has_subjects_is_warned_of(office: Office) -> None:
    one, two = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    for n in range(3):
        person(office, f"Nguyễn Thị An {n}", "Khu phố 1")
    assert not units.left_behind(office, [one, two])
    lists.retire(office, "units", [one])
    (found,) = units.left_behind(office, [one, two])
    assert (found.fact("name"), found.fact("count"), found.severity) == ("Khu phố 1", "3", "warns")


def test_ending_a_unit_that_a_conference_counts_on_is_warned_of(office: Office) -> None:
    """Its number and its delegates stayed in the conference, and nobody was told."""
    one = unit(office, "Khu phố 1")
    an = person(office, "Nguyễn Thị An", "Khu phố 1")
    made = conferences.create(office, conferences.draft_from_tier(office, "uong_bi_ward"))
    allotments.save(office, made, [allotments.Wanted(one, 3)])
    delegates.add(office, made, [an])
    lists.retire(office, "units", [one])
    found = next(one for one in units.left_behind(office, [one]) if one.code == "unit.ends_before_conference")
    assert (found.fact("name"), found.fact("allotted"), found.fact("delegates")) == ("Khu phố 1", "3", "1")
    assert found.fact("conference") == conferences.conference(office, made).name
    conferences.set_state(office, made, "held")
    assert [one.code for one in units.left_behind(office, [one])] == ["unit.ends_with_subjects"]


# What would be lost between two parts, or between two changes


def test_who_is_chosen_for_two_parts_is_asked_about(office: Office) -> None:
    left, one, two = (unit(office, f"Khu phố {n}") for n in (1, 2, 3))
    an = person(office, "Nguyễn Thị An", "Khu phố 1")
    change = UnitChange(DAY, (Part(left, one, "part", (an,)), Part(left, two, "part", (an,))), source=PLAN)
    plan = units.plan_change(office, change)
    assert plan.blocked and "unit_change.chosen_twice" in codes(plan)
    with pytest.raises(UserError):
        units.carry_out(office, change)
    assert stored(office, "subjects", an)["unit_id"] == left


def test_who_is_not_of_the_unit_cannot_be_moved_out_of_it(office: Office) -> None:
    left, one = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    stranger = person(office, "Lò Văn Bình", "Khu phố 2")
    for subject in (stranger, "nobody"):
        plan = units.plan_change(office, UnitChange(DAY, (Part(left, one, "part", (subject,)),), source=PLAN))
        assert plan.blocked and "unit_change.not_of_unit" in codes(plan)


def test_change_before_the_last_one_of_the_unit_is_refused(office: Office) -> None:
    one, two = unit(office, "Khu phố 1"), unit(office, "Khu phố 2")
    units.carry_out(office, UnitChange(date(2025, 11, 1), renamings=(Renaming(one, "Khu phố Một"),), source=PLAN))
    for change in (
        UnitChange(date(2025, 5, 1), renamings=(Renaming(one, "Khu phố Nhất"),), source=PLAN),
        UnitChange(date(2025, 5, 1), (Part(one, two),), source=PLAN),
    ):
        plan = units.plan_change(office, change)
        assert plan.blocked and "unit_change.before_last" in codes(plan)
    later = UnitChange(date(2025, 12, 1), renamings=(Renaming(one, "Khu phố Nhất"),), source=PLAN)
    assert not units.plan_change(office, later).blocked
