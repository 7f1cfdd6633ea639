"""What was asked of units: a promise in a letter is broken when the places left cannot keep it, and not before."""

from __future__ import annotations

from datetime import date
from typing import Any

from khenthuong_desktop.domain.allotments import NUMBER, Allotted, parts, unmet
from khenthuong_desktop.domain.composition import Candidate

DAY = date(2026, 12, 15)


def _one(name: str, unit: str = "u", kind: str = "model", state: str = "nominated", **values: Any) -> Candidate:
    return Candidate(name, name, kind, state, unit, False, values)


def test_only_models_of_the_unit_who_stay_count() -> None:
    """A guest among the women would hide that the unit sent none."""
    people = [
        _one("a", gender="female"),
        _one("b", ethnicity="thai"),
        _one("guest", kind="guest", gender="female"),
        _one("left", state="withdrawn", gender="female"),
        _one("other", unit="v", gender="female"),
    ]
    asked = {"u": Allotted(2, {"women": 1, "ethnicity:thai": 1, "men": 0}), "v": Allotted(0, {"women": 1})}
    assert [(one.unit_id, one.key, one.wanted, sorted(one.members)) for one in parts(asked, people, DAY)] == [
        ("u", NUMBER, 2, ["a", "b"]),
        ("u", "women", 1, ["a"]),
        ("u", "ethnicity:thai", 1, ["b"]),
    ]


def test_a_structure_is_unmet_once_the_places_left_cannot_meet_it() -> None:
    people = [_one(name, gender="female" if name < "c" else "male") for name in "abcd"]
    asked = parts({"u": Allotted(3, {"women": 2})}, people, DAY)
    assert unmet(asked, {"c"}, done=False) == ()
    assert [one.key for one in unmet(asked, {"c", "d"}, done=False)] == ["women"]
    assert [one.key for one in unmet(asked, {"c"}, done=True)] == [NUMBER, "women"]
    assert [one.key for one in unmet(asked, set("abcd"), done=False)] == [NUMBER]
    assert unmet(asked, {"a", "b", "c"}, done=True) == ()
