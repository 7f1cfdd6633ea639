"""Sửa giúp: so much more is asked of the units as is needed, no more, and as one step."""

from __future__ import annotations

from khenthuong_desktop.services import allotment_mending, allotments, history
from khenthuong_desktop.services.allotments import Wanted
from khenthuong_desktop.services.office import Office
from tests.services import conference_office as made


def test_numbers_grow_only_where_the_structure_does_not_fit_into_them(office: Office) -> None:
    conference_id = made.conference(office, 10)
    first, second = made.quarters(office, 2)
    allotments.save(office, conference_id, [Wanted(first, 3, {"women": 1}), Wanted(second, 1, {"women": 1})])
    made.ask(office, conference_id, made.rule("women", 3))
    assert allotment_mending.mend(office, conference_id) == 1
    rows = allotments.allotments(office, conference_id)
    assert [(one.number, one.structure["women"]) for one in rows] == [(3, 2), (1, 1)]
    made.ask(office, conference_id, made.rule("women", 6))
    allotment_mending.mend(office, conference_id)
    rows = allotments.allotments(office, conference_id)
    assert sum(one.structure["women"] for one in rows) == 6 and sum(one.number for one in rows) == 6


def test_what_fits_is_left_alone_and_a_mend_is_undone_as_a_whole(office: Office) -> None:
    conference_id = made.conference(office, 10)
    allotments.save(office, conference_id, [Wanted(unit, 3) for unit in made.quarters(office, 2)])
    assert allotment_mending.mend(office, conference_id) == 0
    made.ask(office, conference_id, made.rule("women", 4))
    allotment_mending.mend(office, conference_id)
    history.undo(office)
    assert [one.structure for one in allotments.allotments(office, conference_id)] == [{}, {}]
