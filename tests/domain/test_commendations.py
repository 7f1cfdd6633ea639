"""Awards: the newest first, and one that is told twice is one."""

from __future__ import annotations

from dataclasses import replace

from khenthuong_desktop.domain.commendations import Commendation, newest_first, repeats

LDTT = Commendation("1", "advanced_worker", "", 2024, "198/QĐ-UBND", "2024-12-20")


def test_newest_first_and_undated_last() -> None:
    old = replace(LDTT, id="2", year=2019)
    undated = replace(LDTT, id="3", year=None, decided_on=None)
    later = replace(LDTT, id="4", decided_on="2024-12-28")
    assert [one.id for one in newest_first([undated, old, LDTT, later])] == ["4", "1", "2", "3"]


def test_what_says_nothing_new_repeats() -> None:
    bare = replace(LDTT, id="2", decision_number="", decided_on=None)
    assert repeats(LDTT, bare)
    assert not repeats(bare, LDTT), "the number would be lost"
    assert not repeats(LDTT, replace(LDTT, year=2023))
    assert not repeats(LDTT, replace(LDTT, decision_number="199/QĐ-UBND"))
    assert not repeats(LDTT, replace(LDTT, state="cancelled"))
    assert not repeats(LDTT, replace(LDTT, achievement="Cứu người"))
    free = Commendation("5", None, "Giấy khen của Thành đoàn", 2020)
    assert repeats(free, replace(free, id="6", award_name="giấy khen của thành đoàn"))


def test_a_cancelled_award_does_not_count() -> None:
    assert LDTT.counts and not replace(LDTT, state="cancelled").counts
