"""Invented awards of the sample's past years, and what its units propose now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from khenthuong_desktop.services.sample_chance import BEGINNING, Chance, bag
from khenthuong_desktop.store.database import Record

COLUMNS: Final = (
    *("subject_id", "award", "award_name", "year", "decision_number", "decided_on", "decided_by"),
    *("achievement", "period_from", "period_to", "state", "cancelled_by", "source"),
)
NOMINATION_COLUMNS: Final = ("subject_id", "unit_id", "award", "achievement", "received_on")
# As many as an office looks at; a million people need no more of them, and take no longer.
MOST_SUBJECTS: Final = 6_000
MOST_NOMINATIONS: Final = 30
_AWARDED: Final = 0.45
_PROPOSED: Final = 0.12


def commendations(subjects: Sequence[Record], words: Mapping[str, Any], chance: Chance) -> Iterator[tuple[object, ...]]:
    """Some have none, many one, those at work in schools and offices one for several years."""
    cancelled = False
    for subject in subjects:
        if not chance.happens(_AWARDED):
            continue
        offered = _offered(subject, words)
        for year in _years(offered, chance):
            entry = chance.pick(_in_year(offered, year))
            row = _row(subject["id"], entry, year, words, chance)
            if not cancelled and "award" in entry and entry["award"] == "commune_certificate" and year < 2024:
                cancelled = True
                row = (*row[:-3], "cancelled", words["cancelled_by"], row[-1])
            yield row


def nominations(subjects: Sequence[Record], words: Mapping[str, Any], chance: Chance) -> Iterator[tuple[object, ...]]:
    """What came in during the last days: one award for each of a few."""
    made = 0
    for subject in subjects:
        fitting = [one["award"] for one in words["nominations"] if one["kind"] == subject["kind"]]
        if made >= MOST_NOMINATIONS or not fitting or not chance.happens(_PROPOSED):
            continue
        made += 1
        received = BEGINNING.date() + timedelta(days=chance.between(1, 6))
        yield (
            subject["id"],
            subject["unit_id"],
            chance.pick(fitting),
            chance.pick(words["achievements"]),
            received.isoformat(),
        )


def _offered(subject: Record, words: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    offered = words[subject["kind"]]
    if subject["kind"] == "individual":
        employed = subject["economic_sector"] == "state" or subject["field"] in words["employed_fields"]
        offered = offered["employed" if employed else "others"]
    return list(offered)


def _years(offered: Sequence[Mapping[str, Any]], chance: Chance) -> list[int]:
    """One to four different years, the latest last."""
    first, last = min(one["from"] for one in offered), max(one["to"] for one in offered)
    return sorted({chance.between(first, last) for _ in range(chance.between(1, 4))})


def _in_year(offered: Sequence[Mapping[str, Any]], year: int) -> tuple[Mapping[str, Any], ...]:
    there = [one for one in offered if one["from"] <= year <= one["to"]] or list(offered)
    return tuple(there[place] for place in bag({place: one["weight"] for place, one in enumerate(there)}))


def _row(
    subject_id: str, entry: Mapping[str, Any], year: int, words: Mapping[str, Any], chance: Chance
) -> tuple[object, ...]:
    current = year == BEGINNING.year
    decided = date(year, 5 if current else 12, chance.between(2, 28))
    decider = words["deciders"][words["decided_by"].get(entry.get("award"), "commune")]
    return (
        subject_id,
        entry.get("award"),
        entry.get("award_name", ""),
        year,
        words["number"].format(number=chance.between(12, 480)) if "award" in entry else "",
        decided.isoformat(),
        decider if "award" in entry else "",
        chance.pick(words["achievements"]),
        f"{year}-01-01",
        (decided if current else date(year, 12, 31)).isoformat(),
        "valid",
        "",
        words["source"],
    )
