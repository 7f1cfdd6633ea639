"""Start times follow the minutes and fixed times stay: a wrong minute here stands on every invitation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khenthuong_desktop.domain.clock_times import DAY, clock, read_time, stored_time
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
    with_cues,
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


def test_a_first_item_behind_the_beginning_of_the_conference_is_a_gap_too() -> None:
    assert codes(10, fixed={1: "08:30"}) == ["programme.late_start"]
    assert codes(10, fixed={1: "07:30"}) == []  # people are received before the conference begins


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


AGENDAS = st.lists(st.tuples(st.integers(0, 240), st.none() | st.integers(0, 1439).map(clock)), max_size=40)
STARTS = st.sampled_from(("", "00:00", "08:00", "23:30", "23:59"))


def agenda(drawn: list[tuple[int, str | None]]) -> tuple[Item, ...]:
    return tuple(Item(f"i{n}", f"Mục {n}", minutes, fixed) for n, (minutes, fixed) in enumerate(drawn, start=1))


@given(AGENDAS, STARTS, st.sampled_from(("", "11:00", "23:59")))
def test_whatever_is_fixed_nothing_is_moved_in_silence(
    drawn: list[tuple[int, str | None]], starts: str, ends: str
) -> None:
    """Every item begins at its own fixed time or where the one before it ends, and each fixed time that does not meet
    what stands before it is told once."""
    line = timeline(agenda(drawn), starts, ends)
    now, told = read_time(starts), {dict(one.facts).get("number"): one.code for one in findings(line)}
    latest: int | None = None
    fixed_before: int | None = None
    first = next(iter(line.slots), None)
    begins = read_time(starts)
    late = first is not None and begins is not None and (first.starts or 0) > begins
    assert ("programme.late_start" in [one.code for one in findings(line)]) == late
    for slot in line.slots:
        fixed = read_time(slot.item.fixed_at or "")
        assert slot.starts == (now if fixed is None else fixed)
        assert slot.ends == (None if slot.starts is None else slot.starts + slot.item.minutes)
        if slot.number == 1:
            assert told.get(1) == ("programme.late_start" if late else None)
        elif fixed is None:
            assert slot.number not in told
        elif fixed_before is not None and fixed < fixed_before:
            assert told[slot.number] == "programme.fixed_cross"
        elif latest is not None:
            word = "tight" if fixed == latest else "gap" if fixed > latest else "overlap"
            assert told[slot.number] == f"programme.{word}"
        fixed_before = fixed if fixed is not None else fixed_before
        latest = latest if slot.ends is None or (latest is not None and latest > slot.ends) else slot.ends
        now = slot.ends
    assert line.ends == (latest if line.slots else None)
    assert line.over == (None if latest is None or not ends else latest - (read_time(ends) or 0))


@given(AGENDAS, STARTS, st.data())
def test_what_stands_above_a_change_keeps_its_times(
    drawn: list[tuple[int, str | None]], starts: str, data: st.DataObject
) -> None:
    """Putting in, taking out, fixing or lengthening an item moves only what follows it."""
    whole = list(agenda(drawn))
    place = data.draw(st.integers(0, len(whole)))
    new = Item("new", "Văn nghệ", data.draw(st.integers(0, 240)), data.draw(st.none() | st.just("09:15")))
    before, after = timeline(whole, starts), timeline([*whole[:place], new, *whole[place:]], starts)
    assert after.slots[:place] == before.slots[:place]
    assert after.minutes == before.minutes + new.minutes
    assert [slot.number for slot in after.slots] == list(range(1, len(whole) + 2))
    assert timeline([slot.item for slot in after.slots if slot.item.id != "new"], starts) == before
    anchor = next((at for at in range(place, len(whole)) if whole[at].fixed_at), len(whole))
    assert [slot.starts for slot in after.slots[anchor + 1 :]] == [slot.starts for slot in before.slots[anchor:]]


@given(AGENDAS, STARTS)
def test_fixing_every_item_where_it_stands_changes_nothing_that_is_announced(
    drawn: list[tuple[int, str | None]], starts: str
) -> None:
    line = timeline(agenda(drawn), starts)
    if any(slot.starts is None or slot.starts >= DAY for slot in line.slots):
        return  # before the first time, and after midnight, there is nothing to fix it to
    fixed = timeline([replace(slot.item, fixed_at=slot.start) for slot in line.slots], starts)
    assert same(line, fixed) and same(fixed, line)
    assert fixed.ends == line.ends


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
    assert from_json(to_json(kept)) == kept
    assert from_json('[{"id": "a", "content": "Chào cờ", "of_tomorrow": 1}]') == (Item("a", "Chào cờ"),)


def test_only_what_is_announced_makes_another_version() -> None:
    """A cue typed on the eve of the day must not call back the programme that every delegate holds."""
    plain = Item("a", "Khai mạc", 10, kind="opening", lead="Chủ tịch")
    issued = timeline([plain, Item("b", "Bế mạc", 5)], "08:00")

    def again(**changes: Any) -> bool:
        return same(issued, timeline([replace(plain, **changes), Item("b", "Bế mạc", 5)], "08:00"))

    assert again(chair_notes="Mời đứng dậy") and again(papers="Diễn văn") and again(fixed_at="08:00")
    assert again(kind="other") and again(source="Kế hoạch")
    for change in ({"content": "Chào cờ"}, {"minutes": 11}, {"lead": ""}, {"speaker": "Ông A"}, {"printed": False}):
        assert not again(**change), change
    assert not again(fixed_at="08:01")
    assert not same(issued, timeline([plain, Item("b", "Bế mạc", 5)], "08:05"))
    cued = with_cues(issued, [replace(plain, content="Khác", chair_notes="Mời đứng dậy", papers="Diễn văn")])
    assert cued.slots[0].item == replace(plain, chair_notes="Mời đứng dậy", papers="Diễn văn")
    assert cued.slots[1] == issued.slots[1]


def test_a_fixed_time_is_held_against_the_item_that_ends_last_before_it() -> None:
    """A long item goes on behind a short one that was fixed into it: the hall is not free."""
    line = timeline(items(180, 10, 10, fixed={1: "08:00", 2: "09:00", 3: "10:00"}), "08:00")
    told = [(one.code, dict(one.facts).get("minutes"), dict(one.facts).get("before")) for one in findings(line)]
    assert told == [("programme.overlap", 120, 1), ("programme.overlap", 60, 1)]


def test_what_delegates_hold_is_numbered_anew_and_has_nothing_of_the_chair() -> None:
    shown = Item("b", "Khai mạc", 10, papers="Diễn văn", chair_notes="Mời đứng dậy")
    line = timeline([Item("a", "Thử âm thanh", 5, printed=False), shown], "08:00")
    (slot,) = handed_out(line).slots
    assert (slot.number, slot.start, slot.item.content) == (1, "08:05", "Khai mạc")
    assert (slot.item.papers, slot.item.chair_notes) == ("", "")


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ((3, 1, 2, 4), {"i3": (True, "i1")}),
        ((2, 3, 1, 4), {"i1": (False, "i3")}),
        ((4, 1, 2, 3), {"i4": (True, "i1")}),
        ((1, 2, 3, 4), {}),
        ((9, 3, 1, 2), {"i3": (True, "i1")}),  # one came in, one went out
    ],
)
def test_an_item_that_was_moved_says_where_it_went(order: tuple[int, ...], told: dict[str, tuple[bool, str]]) -> None:
    """The slip gave only other times: who holds the old programme could not see what comes before what."""
    known = {item.id: item for item in (*items(10, 10, 10, 10), Item("i9", "Mới", 10))}
    later = timeline([known[f"i{number}"] for number in order])  # no times: the place alone differs
    found = changes(timeline(items(10, 10, 10, 10)), later)
    where = {one.after.item.id: (one.moved.up, one.moved.beside.id) for one in found if one.after and one.moved}
    assert where == told
    assert all("place" in one.what for one in found if one.moved)


@given(st.permutations(range(1, 9)))
def test_taking_the_moved_items_out_leaves_both_orders_alike(order: list[int]) -> None:
    known = {item.id: item for item in items(*[5] * 8)}
    before, after = timeline(list(known.values())), timeline([known[f"i{number}"] for number in order])
    gone = {one.after.item.id for one in changes(before, after) if one.after and one.moved}
    left = [[slot.item.id for slot in line.slots if slot.item.id not in gone] for line in (before, after)]
    assert left[0] == left[1] and left[0]
