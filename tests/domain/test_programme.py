"""Start times follow the minutes and fixed times stay: a wrong minute here stands on every invitation."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.clock_times import clock, read_time, stored_time
from khenthuong_desktop.domain.programme import (
    Item,
    Part,
    changes,
    findings,
    from_json,
    handed_out,
    moved,
    placed,
    same,
    timeline,
    to_json,
)

MINUTES = st.lists(st.integers(0, 90), max_size=40)


def items(*minutes: int, fixed: dict[int, str] | None = None) -> tuple[Item, ...]:
    at = fixed or {}
    return tuple(Item(f"i{n}", f"Mục {n}", length, at.get(n)) for n, length in enumerate(minutes, start=1))


def codes(*minutes: int, fixed: dict[int, str] | None = None, starts: str = "08:00", ends: str = "") -> list[str]:
    return [one.code for one in findings(timeline(items(*minutes, fixed=fixed), starts, ends))]


def test_times_are_read_as_people_write_them() -> None:
    for written in ("8h30", "8 giờ 30", "08:30", "8.30", "830", "0830", "8 giờ 30 phút", "8H30", " 08:30 "):
        assert stored_time(written) == "08:30", written
    assert stored_time("8 giờ") == stored_time("8h") == stored_time("8") == "08:00"
    for written in ("", "sáng", "25:00", "8:75", "8:30:15", "-8"):
        assert read_time(written) is None, written


def test_the_programme_of_the_picture_ends_as_planned_and_its_fixed_item_just_fits() -> None:
    line = timeline(items(15, 10, 5, 20, 45, 30, 10, 10, 10, 15, 10, fixed={4: "08:30"}), "8 giờ", "11:00")
    starts = [slot.start for slot in line.slots]
    assert starts == ["08:00", "08:15", "08:25", "08:30", "08:50", "09:35", "10:05", "10:15", "10:25", "10:35", "10:50"]
    assert line.minutes == 180
    assert line.over == 0
    assert [one.code for one in findings(line)] == ["programme.tight"]


def test_a_fixed_time_makes_a_gap_or_an_overlap_and_is_never_moved() -> None:
    assert codes(10, 10, fixed={2: "08:30"}) == ["programme.gap"]
    assert codes(40, 10, fixed={2: "08:30"}) == ["programme.overlap"]
    assert timeline(items(40, 10, fixed={2: "08:30"}), "08:00").slots[1].start == "08:30"
    (found,) = findings(timeline(items(40, 10, fixed={2: "08:30"}), "08:00"))
    assert dict(found.facts)["minutes"] == 10


def test_two_fixed_times_that_cross_are_told_as_such() -> None:
    assert codes(10, 10, 10, fixed={2: "09:30", 3: "09:00"}) == ["programme.gap", "programme.fixed_cross"]


def test_over_its_length_without_minutes_without_words_and_past_midnight() -> None:
    assert codes(120, 61, ends="11:00") == ["programme.over"]
    assert codes(120, 0, ends="11:00") == ["programme.no_minutes"]
    assert timeline(items(120, 30), "08:00", "11:00").over == -30
    assert codes(50, starts="23:30") == ["programme.past_midnight"]
    assert [one.code for one in findings(timeline((Item("a", "", 5),), "08:00"))] == ["programme.no_content"]


def test_without_a_time_to_begin_with_nothing_is_guessed() -> None:
    line = timeline(items(10, 10, 10, fixed={2: "08:30"}))
    assert [slot.start for slot in line.slots] == ["", "08:30", "08:40"]
    assert codes(10, 10, starts="") == ["programme.no_start"]
    assert timeline(()).ends is None
    assert findings(timeline(())) == ()


@given(MINUTES, st.integers(0, 23 * 60))
def test_without_fixed_times_the_end_is_the_start_and_the_sum_of_minutes(minutes: list[int], start: int) -> None:
    line = timeline(items(*minutes), clock(start))
    assert line.minutes == sum(minutes)
    if minutes:
        assert line.ends == start + sum(minutes)
    for one, following in zip(line.slots, line.slots[1:], strict=False):
        assert one.ends == following.starts


@given(st.lists(st.integers(0, 90), min_size=2, max_size=40), st.data())
def test_moving_there_and_back_is_as_if_nothing_was_done(minutes: list[int], data: st.DataObject) -> None:
    ids = [one.id for one in items(*minutes)]
    place = data.draw(st.integers(0, len(ids) - 2))
    there = moved(ids, [ids[place]], 1)
    assert there != tuple(ids)
    assert sorted(there) == sorted(ids)
    assert moved(there, [ids[place]], -1) == tuple(ids)


@given(st.integers(1, 12), st.data())
def test_several_that_are_moved_or_dropped_keep_their_own_order(size: int, data: st.DataObject) -> None:
    ids = [f"i{n}" for n in range(size)]
    chosen = data.draw(st.lists(st.sampled_from(ids), unique=True))
    for order in (moved(ids, chosen, -1), moved(ids, chosen, 1), placed(ids, chosen, data.draw(st.integers(0, size)))):
        assert sorted(order) == sorted(ids)
        assert [one for one in order if one in chosen] == [one for one in ids if one in chosen]
        assert [one for one in order if one not in chosen] == [one for one in ids if one not in chosen]


def test_at_the_end_of_the_list_nothing_moves() -> None:
    assert moved(["a", "b", "c"], ["a"], -1) == ("a", "b", "c")
    assert moved(["a", "b", "c"], ["b", "c"], 1) == ("a", "b", "c")
    assert moved(["a", "b", "c"], ["a", "b"], 1) == ("c", "a", "b")
    assert placed(["a", "b", "c"], ["c"], 0) == ("c", "a", "b")
    assert placed(["a", "b", "c"], ["a"], 3) == ("b", "c", "a")


def test_what_differs_between_two_versions() -> None:
    before = timeline(items(10, 10, 10), "08:00")
    later = (Item("i1", "Mục 1", 15), Item("neu", "Văn nghệ", 5), Item("i3", "Mục 3", 10))
    found = changes(before, timeline(later, "08:00"))
    assert [(one.before and one.before.item.id, one.after and one.after.item.id) for one in found] == [
        ("i1", "i1"),
        (None, "neu"),
        ("i2", None),
    ]
    assert found[0].what == {"minutes"}
    assert changes(before, before) == ()
    moved_on = changes(before, timeline(items(20, 10, 10), "08:00"))
    assert [set(one.what) for one in moved_on] == [{"minutes"}, {"time"}, {"time"}]


@given(MINUTES)
def test_an_issue_says_what_the_items_said(minutes: list[int]) -> None:
    spoken = Item("s", "Tham luận", 20, kind="speeches", parts=(Part("Lò Thị Ánh", "Nuôi cá", "Nông dân", "KP 1", 7),))
    kept = (*items(*minutes, fixed={2: "09:00"}), spoken)
    assert same(from_json(to_json(kept)), kept)
    assert from_json('[{"id": "a", "content": "Chào cờ", "of_tomorrow": 1}]') == (Item("a", "Chào cờ"),)


def test_what_delegates_hold_is_numbered_anew_and_has_nothing_of_the_chair() -> None:
    shown = Item("b", "Khai mạc", 10, papers="Diễn văn", chair_notes="Mời đứng dậy")
    line = timeline([Item("a", "Thử âm thanh", 5, printed=False), shown], "08:00")
    (slot,) = handed_out(line).slots
    assert (slot.number, slot.start, slot.item.content) == (1, "08:05", "Khai mạc")
    assert (slot.item.papers, slot.item.chair_notes) == ("", "")
