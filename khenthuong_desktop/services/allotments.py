"""Numbers allotted to units with the structure asked of each: by hand, proposed, sent out, and what came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, list_calls
from khenthuong_desktop.services.allotment_check import check
from khenthuong_desktop.services.allotment_list import (
    ALLOTMENTS,
    as_stored,
    checked,
    delete,
    demands,
    follow,
    put,
    stays,
)
from khenthuong_desktop.services.allotment_proposal import Proposal, ProposedRow, Tie, apply, decide, propose
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.store import units
from khenthuong_desktop.wording import allotments as words

__all__ = [
    "ALLOTMENTS",
    "Allotment",
    "Proposal",
    "ProposedRow",
    "Standing",
    "Tie",
    "Wanted",
    "allotments",
    "apply",
    "attach_minutes",
    "check",
    "decide",
    "fill",
    "propose",
    "save",
    "send",
    "standing",
]

MINUTES: Final = "minutes"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be asked of a unit; `structure` is attribute (or 'attribute:value') -> heads at least."""

    unit_id: str
    number: int
    structure: Mapping[str, int] = field(default_factory=dict)
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Allotment:
    """What is asked of a unit, with the minutes of its open choice."""

    id: str
    unit_id: str
    unit: str
    number: int
    structure: Mapping[str, int]
    minutes_on: date | None
    minutes_present: int | None
    minutes_files: int
    notes: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a unit is: each number counts those who came at least so far."""

    id: str
    unit_id: str
    unit: str
    allotted: int
    nominated: int
    eligible: int
    chosen: int
    confirmed: int
    present: int
    reminded_at: str | None
    late: bool
    minutes: bool

    @property
    def missing(self) -> int:
        return max(0, self.allotted - self.nominated)

    @property
    def over(self) -> int:
        """Chosen beyond its number; a unit without a number has none to go over."""
        return max(0, self.chosen - self.allotted) if self.allotted else 0


def allotments(office: Office, conference_id: str) -> tuple[Allotment, ...]:
    """What is asked of each unit, in the order of their names."""
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    return tuple(
        Allotment(
            row["id"],
            row["unit_id"],
            row["unit"],
            row["number"],
            row["structure"],
            date.fromisoformat(row["minutes_on"]) if row["minutes_on"] else None,
            row["minutes_present"],
            row["minutes_files"],
            row["notes"],
        )
        for row in rows
    )


def save(office: Office, conference_id: str, rows: Sequence[Wanted]) -> None:
    """Ask this of these units in one step; units left out are asked for nobody any more."""
    with office.database.write(words.SAVED.format(n=len(rows))) as w:
        w.still_there("conferences", conference_id)
        known = {row["unit_id"]: row for row in stored.asked(w, conference_id)}
        wanted = {row.unit_id: row for row in rows}
        gone = [row["id"] for unit_id, row in known.items() if unit_id not in wanted]
        if told := stays(w, gone):
            w.rename_step(words.SAVED.format(n=len(rows)) + told)
        for allotment_id in gone:
            delete(w, allotment_id)
        for unit_id, asked in wanted.items():
            values = {"number": checked(asked.number), "structure": as_stored(asked.structure)}
            values["notes"] = vietnamese.clean_lines(asked.notes)
            put(w, conference_id, unit_id, known.get(unit_id), values)
        follow(w, conference_id)


def fill(office: Office, allotment_ids: Sequence[str], number: int) -> None:
    """The same number for several units, in one step."""
    if not allotment_ids:
        raise UserError("units.none_chosen")
    with office.database.write(words.FILLED.format(number=checked(number), n=len(allotment_ids))) as w:
        for allotment_id in allotment_ids:
            w.update("allotments", allotment_id, {"number": number})
        follow(w, w.still_there("allotments", allotment_ids[0])["conference_id"])


def standing(office: Office, conference_id: str) -> tuple[Standing, ...]:
    """Allotted → nominated → eligible → chosen → confirmed → present, unit by unit."""
    found = conference(office, conference_id)
    late: set[str] = set()
    if found.call_id:
        call = list_calls.call(office, found.call_id)
        if call.closed_on is None and call.deadline and call.deadline.is_overdue(office.today):
            late = {one.unit_id for one in list_calls.standings(office, found.call_id) if one.lacks}
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    return tuple(
        Standing(
            row["id"],
            row["unit_id"],
            row["unit"],
            row["number"],
            row["nominated"],
            row["eligible"],
            row["chosen"],
            row["confirmed"],
            row["present"],
            row["reminded_at"],
            # Who was added by hand came too, though no file of the unit did.
            row["unit_id"] in late and row["nominated"] < row["number"],
            bool(row["minutes_on"] or row["minutes_files"]),
        )
        for row in rows
    )


def send(office: Office, conference_id: str, deadline: Deadline | None, source: str = "") -> str:
    """Ask the units for their delegates: makes or changes the list call of the conference, in one step."""
    found = conference(office, conference_id)
    name = words.CALL_NAME.format(name=found.name)
    told: dict[str, Any] = {"deadline": deadline, "what": words.CALL_WHAT, "source": source}
    with office.database.write("") as w:
        asked = demands(w, conference_id)
        if not asked:
            raise UserError("allotment.nothing_allotted")
        if found.call_id and (call := w.record("list_calls", found.call_id)):
            list_calls.change_within(w, call["id"], call["name"], asked, **told, reason=words.SENT_AGAIN)
            w.update("list_calls", call["id"], {"closed_on": None})
            return found.call_id
        call_id = list_calls.create_within(w, name, asked, **told, reason=words.SENT)
        w.update("conferences", conference_id, {"call_id": call_id})
        return call_id


def attach_minutes(office: Office, allotment_id: str, path: Path | None, day: date | None, present: int | None) -> None:
    """Keep the minutes of a unit's open choice, in one step: the file, if there is one, the day and who was there."""
    kept = attachments.keep(office, path) if path else None
    with office.database.write("") as w:
        row = w.still_there("allotments", allotment_id)
        w.rename_step(words.MINUTES.format(unit=units.names(w, [row["unit_id"]])[row["unit_id"]]))
        values = {"minutes_on": day.isoformat() if day else None, "minutes_present": present}
        w.update("allotments", allotment_id, values)
        if path and kept:
            attachments.add_kept(office, w, "allotments", allotment_id, path.name, *kept, MINUTES)
