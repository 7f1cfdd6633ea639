"""What an officer should look at in the list of delegates before it is agreed; none of it stops the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.conferences import kinds_of, seats_of
from khenthuong_desktop.domain.delegates import GONE, SEATED
from khenthuong_desktop.domain.findings import Finding, Severity, finding
from khenthuong_desktop.store import allotments
from khenthuong_desktop.store import delegates as stored
from khenthuong_desktop.wording import delegates as words
from khenthuong_desktop.wording.columns import heading

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """People named twice, retired since, nobody named for a collective, too many chosen by hand, units without
    anybody; each finding of a delegate has his id as the fact `delegate`."""
    from khenthuong_desktop.services import conferences

    conference = conferences.conference(office, conference_id)
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
        empty = stored.units_without_people(r, conference_id)
        allotted = allotments.of_conference(r, conference_id)
        coming = conference.state in ("preparing", "agreed")  # a list of the past is printed no more
        red = stored.red_cells(r, conference_id) if coming else []
    staying = [row for row in rows if row["state"] not in GONE]
    return (
        *_too_many(conference, staying),
        *_leaders(conference, staying),
        *_twice(staying),
        *_no_longer(staying),
        *(_red(row) for row in red),
        *_over_allotted(allotted),
        *(finding("delegate.unit_without_people", "warns", unit=unit, number=number) for unit, number in empty),
    )


def _too_many(conference: Conference, rows: Iterable[Record]) -> Iterator[Finding]:
    most = conference.cap if conference.cap is not None else conference.seats
    if most is None:
        return
    counted = kinds_of(conference, "all")
    seated = [row for row in rows if row["state"] in SEATED and row["kind"] in counted]
    by_hand = sum(bool(row["by_hand"]) for row in seated)
    if by_hand > most:
        yield finding("delegate.by_hand_over_cap", "blocks", number=by_hand, cap=most, drop=by_hand - most)
    elif len(seated) > most:
        yield finding("delegate.over_cap", "warns", number=len(seated), cap=most, drop=len(seated) - most)


def _over_allotted(rows: Iterable[Record]) -> Iterator[Finding]:
    for row in rows:
        if row["number"] and row["chosen"] > row["number"]:
            yield finding(
                "delegate.unit_over_allotment",
                "warns",
                "unit_id",
                unit=row["unit"],
                chosen=row["chosen"],
                number=row["number"],
            )


def _red(row: Record) -> Finding:
    """The list shows the value from before; what was typed since waits in the register."""
    return finding(
        "delegate.red_cell",
        "warns",
        row["column_key"],
        name=row["full_name"],
        what=heading("people", row["column_key"]),
        typed=row["text"],
        delegate=row["id"],
    )


def _leaders(conference: Conference, rows: Iterable[Record]) -> Iterator[Finding]:
    """Models and guests share out all seats: whoever is counted with neither has none of them."""
    models, guests, seats = seats_of(conference, "models"), seats_of(conference, "guests"), conference.seats
    if conference.leaders == "guests" or models is None or guests is None or models + guests != seats:
        return
    if leaders := sum(row["kind"] == "leader" and row["state"] in SEATED for row in rows):
        yield finding("delegate.leaders_over", "judge", number=leaders, models=models, guests=guests)


def _twice(rows: Iterable[Record]) -> Iterator[Finding]:
    people: dict[str, list[Record]] = {}
    senders: dict[str, list[Record]] = {}
    for row in rows:
        if row["subject_id"] is not None:
            people.setdefault(row["subject_id"], []).append(row)
        if row["represents_id"] is not None:
            senders.setdefault(row["represents_id"], []).append(row)
    for same in people.values():
        if len(same) > 1:
            yield from _same_person(same)
    for same in senders.values():
        if len(same) > 1:
            first = same[0]
            yield finding("delegate.represented_twice", "judge", name=first["represents"], delegate=first["id"])


def _same_person(rows: Sequence[Record]) -> Iterator[Finding]:
    first, second = rows[0], rows[1]
    seats = sum(row["state"] in SEATED for row in rows)
    severity: Severity = "blocks" if seats > 1 else "warns"
    name, delegate = first["full_name"], first["id"]
    units = list(dict.fromkeys(row["unit"] or words.NO_UNIT for row in rows))
    kinds = list(dict.fromkeys(words.KINDS[row["kind"]] for row in rows))
    if len(units) > 1:
        yield finding(
            "delegate.two_units", severity, "unit_id", name=name, unit=units[0], other=units[1], delegate=delegate
        )
    if len(kinds) > 1:
        yield finding(
            "delegate.two_kinds", severity, "kind", name=name, kind=kinds[0], other=kinds[1], delegate=delegate
        )
    if len(units) == len(kinds) == 1:
        yield finding("delegate.twice", severity, name=name, unit=second["unit"] or words.NO_UNIT, delegate=delegate)


def _no_longer(rows: Iterable[Record]) -> Iterator[Finding]:
    for row in rows:
        name, delegate = row["full_name"], row["id"]
        if row["retired_on"] is not None:
            severity: Severity = "blocks" if row["state"] in SEATED else "warns"
            yield finding("delegate.retired", severity, "full_name", name=name, delegate=delegate)
        if row["subject_id"] is None and row["state"] in SEATED:
            yield finding("delegate.no_person", "warns", "full_name", name=name, delegate=delegate)
