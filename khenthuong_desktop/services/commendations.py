"""The awards of one subject: what is known of them, writing them down, and what it is proposed for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from khenthuong_desktop.domain.commendations import Commendation, newest_first
from khenthuong_desktop.domain.lists import CellChange, EditOutcome
from khenthuong_desktop.services import award_names, cell_editing
from khenthuong_desktop.services.commendation_list import COMMENDATIONS
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import commendations as stored
from khenthuong_desktop.wording import commendations as words


@dataclass(frozen=True, slots=True)
class AwardLine:
    """One award in words: 'Chiến sĩ thi đua cơ sở · QĐ 212'."""

    year: int | None
    name: str
    decision: str
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Nomination:
    """What a unit proposed."""

    id: str
    award: str
    achievement: str
    unit: str
    received_on: date | None
    source: str
    notes: str


def of_subject(office: Office, subject_id: str) -> list[Commendation]:
    """All awards of a subject, the newest first."""
    with office.database.read() as r:
        return newest_first(stored.of_subject(r, subject_id))


def lines(office: Office, subject_id: str) -> tuple[AwardLine, ...]:
    """The awards of a subject in words, the newest first."""
    return tuple(
        AwardLine(one.year, award_names.name(office, one.award, one.award_name), one.decision_number, not one.counts)
        for one in of_subject(office, subject_id)
    )


def nominations(office: Office, subject_id: str) -> tuple[Nomination, ...]:
    """What a subject was proposed for, the newest first."""
    with office.database.read() as r:
        rows = stored.nominations_of(r, subject_id)
    return tuple(
        Nomination(
            row["id"],
            award_names.name(office, row["award"], row["award_name"]),
            row["achievement"],
            row["unit_name"] or "",
            date.fromisoformat(row["received_on"][:10]) if row["received_on"] else None,
            row["file_name"] or "",
            row["notes"],
        )
        for row in rows
    )


def edit(office: Office, subject_id: str, changes: Sequence[CellChange]) -> EditOutcome:
    """Take over what was typed into the awards of a subject, new rows among it, as one step."""
    with office.database.read() as r:
        subject = r.record("subjects", subject_id)
    name = str(subject["full_name"]) if subject else ""
    definition = replace(COMMENDATIONS, defaults={**COMMENDATIONS.defaults, "subject_id": subject_id})
    return cell_editing.edit(office, definition, changes, words.edited(name))


def remove(office: Office, row_ids: Sequence[str]) -> int | None:
    """Take out what was written down by mistake; an award that was cancelled stays and says so."""
    return cell_editing.remove(office, COMMENDATIONS, row_ids)
