"""Subjects that may be in the register twice: who they are, why, and that two of them are two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from khenthuong_desktop.domain.duplicates import (
    Likened,
    Pair,
    Reason,
    near_keys,
    pairs_of_block,
    reasons,
    strongest_first,
)
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import duplicates as stored
from khenthuong_desktop.store.database import Reader
from khenthuong_desktop.wording import duplicates as words

MOST_SHOWN = 2_000
_FINDINGS: Final[dict[Reason, str]] = {
    "national_id": "duplicate.national_id",
    "name_year": "duplicate.name_year",
    "name_unit": "duplicate.name_unit",
    "near_name_unit": "duplicate.near_name_unit",
}
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class CandidatePair:
    """Two records side by side in one line of the list."""

    first: Likened
    second: Likened
    reasons: tuple[Reason, ...]
    first_unit: str
    second_unit: str

    @property
    def id(self) -> str:
        return f"{self.first.id}:{self.second.id}"


@dataclass(frozen=True, slots=True)
class Candidates:
    """The pairs to look at, the likeliest first, and how many there are in all."""

    pairs: tuple[CandidatePair, ...]
    count: int


def find(office: Office, progress: Progress = lambda done, of: None) -> Candidates:
    """All pairs that may be one, but those that somebody has told apart."""
    with office.database.read() as r:
        apart = stored.told_apart(r)
        found = [pair for pair in strongest_first(_pairs(r, progress)) if _ids(pair) not in apart]
        shown = found[:MOST_SHOWN]
        unit_ids = {one.unit_id for pair in shown for one in (pair.first, pair.second) if one.unit_id}
        names = stored.unit_names(r, sorted(unit_ids))
    return Candidates(
        tuple(
            CandidatePair(*pair, names.get(pair.first.unit_id or "", ""), names.get(pair.second.unit_id or "", ""))
            for pair in shown
        ),
        len(found),
    )


def likely(office: Office, subject_id: str) -> tuple[Pair, ...]:
    """Who may be the same as one subject, the likeliest first; at once, by index."""
    with office.database.read() as r:
        asked = stored.one(r, subject_id)
        if asked is None:
            return ()
        apart = stored.told_apart(r, subject_id)
        pairs = [Pair(asked, other, why) for other in stored.perhaps(r, asked) if (why := reasons(asked, other))]
    known = [pair for pair in pairs if _ids(pair) not in apart]
    order = {_ids(pair): place for place, pair in enumerate(strongest_first(known))}
    return tuple(sorted(known, key=lambda pair: order[_ids(pair)]))


def found_of(pair: Pair) -> Finding:
    """What to say beside the name of the first of a pair."""
    return finding(_FINDINGS[pair.reasons[0]], "judge", "full_name", name=pair.second.full_name)


def tell_apart(office: Office, first_id: str, second_id: str) -> int:
    """Remember that these are two, so that nobody is asked again; can be undone."""
    with office.database.write("") as w:
        first, second = (w.still_there("subjects", one)["full_name"] for one in (first_id, second_id))
        w.rename_step(words.told_apart(first, second))
        stored.tell_apart(w, first_id, second_id)
        return w.step


def size(office: Office) -> int:
    """How many there are to compare: whether that can be done on the side."""
    with office.database.read() as r:
        return stored.count_subjects(r)


def _pairs(r: Reader, progress: Progress) -> list[Pair]:
    units = stored.units_with_subjects(r)
    of = len(units) + 2
    found: list[Pair] = []
    progress(0, of)
    for block in stored.same_number(r):
        found += pairs_of_number(block)
    progress(1, of)
    for block in stored.same_name_and_year(r):
        found += pairs_of_block(block)
    for done, (kind, unit_id) in enumerate(units, start=2):
        progress(done, of)
        found += _of_unit(stored.of_unit(r, kind, unit_id))
    progress(of, of)
    return found


def pairs_of_number(block: list[Likened]) -> list[Pair]:
    """All pairs of those who share a number."""
    return [
        Pair(one, other, why)
        for place, one in enumerate(block)
        for other in block[place + 1 :]
        if (why := reasons(one, other))
    ]


def _of_unit(people: list[Likened]) -> list[Pair]:
    by_key: dict[str, list[Likened]] = {}
    for one in people:
        by_key.setdefault(one.key, []).append(one)
    found: list[Pair] = []
    for alike in by_key.values():
        if len(alike) > 1:
            found += pairs_of_block(alike)
    for first, second in near_keys(by_key):
        found += pairs_of_block([*by_key[first], *by_key[second]])
    return found


def _ids(pair: Pair) -> tuple[str, str]:
    return min(pair.first.id, pair.second.id), max(pair.first.id, pair.second.id)
