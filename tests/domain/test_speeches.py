"""What the chosen speeches cover and how far their drafts are: a field forgotten is heard of only on the day."""

from __future__ import annotations

from datetime import date

from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.speeches import Speech, coverage, findings

TODAY = date(2026, 11, 20)


def speech(name: str, state: str = "chosen", **values: object) -> Speech:
    return Speech(name, name, state, subject_id=name, **{"minutes": 7, **values})  # type: ignore[arg-type]


def codes(*speeches: Speech) -> list[str]:
    return [one.code for one in findings(speeches, TODAY)]


def test_a_draft_is_as_far_as_what_came_last() -> None:
    due = Deadline(date(2026, 11, 20), inclusive=True)
    assert speech("An").stage(TODAY) == "none"
    assert speech("An", due=due).stage(TODAY) == "due"
    assert speech("An", due=Deadline(TODAY, inclusive=False)).stage(TODAY) == "late"
    assert speech("An", due=due, received_on=TODAY).stage(TODAY) == "received"
    assert speech("An", edited_on=TODAY).stage(TODAY) == "edited"
    assert speech("An", received_on=TODAY, approved_on=TODAY).stage(TODAY) == "approved"


def test_coverage_counts_the_chosen_and_names_what_nobody_speaks_for() -> None:
    found = coverage(
        [
            speech("An", gender="female", field="farming", unit_id="k1"),
            speech("Bình", gender="male", field="farming", unit_id="k2", subject_kind="individual"),
            speech("Tổ 3", subject_kind="collective", field="health", unit_id="k2"),
            speech("Chi", "reserve", field="school", unit_id="k3", gender="female"),
            speech("Dũng", "withdrawn", field="trade"),
        ],
        ["k1", "k2", "k4"],
    )
    assert (found.chosen, found.reserves, found.minutes) == (3, 1, 21)
    assert (found.women, found.men, found.collectives) == (1, 1, 1)
    assert [(one.code, one.chosen, one.waiting) for one in found.fields] == [
        ("farming", 2, 0),
        ("health", 1, 0),
        ("school", 0, 1),
    ]
    assert [(one.code, one.chosen, one.waiting) for one in found.units] == [
        ("k2", 2, 0),
        ("k1", 1, 0),
        ("k4", 0, 0),
        ("k3", 0, 1),
    ]


def test_what_is_to_be_seen_to_before_the_day() -> None:
    assert codes(speech("An", gender="female"), speech("Bình", gender="male")) == []
    assert codes(speech("An", gender="male"), speech("Bình", gender="male")) == ["speech.no_women"]
    assert codes(speech("An", gone=True)) == ["speech.gone"]
    assert codes(speech("An", "reserve", gone=True)) == []
    assert codes(speech("An", due=Deadline(date(2026, 11, 1), inclusive=True))) == ["speech.draft_late"]
    assert codes(speech("An", minutes=0)) == ["speech.no_minutes"]
    assert codes(speech("An"), speech("An", "candidate")) == ["speech.twice"]
    assert codes(speech("An"), speech("An", "withdrawn")) == []
