"""The delegates of a conference as its rules see them, and the board on which a choice is counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from khenthuong_desktop.domain.composition import Board, Candidate, targets
from khenthuong_desktop.store import candidates as stored

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record

_ALIKE = (
    *("gender", "birth_date", "ethnicity", "religion", "party_member", "direct_worker", "economic_sector", "field"),
    *("education", "leader_class", "represents", "subject"),
)


def candidates(office: Office, conference_id: str) -> tuple[Candidate, ...]:
    """All delegates, by given name; who has left stands among them as well, for his state says so."""
    with office.database.read() as r:
        rows, awards = stored.candidates(r, conference_id), stored.awards(r, conference_id)
    return of_rows(office, rows, awards)


def of_rows(office: Office, rows: Sequence[Record], awards: Mapping[str, frozenset[str]]) -> tuple[Candidate, ...]:
    """The same of rows that were read elsewhere: those of a delegation."""
    majority = majority_groups(office)
    return tuple(_candidate(row, awards.get(row["subject"], frozenset()), majority) for row in rows)


def majority_groups(office: Office) -> frozenset[str]:
    """The ethnic groups that are no minority; a free text is one that the catalogue does not know, and a minority all
    the same."""
    return frozenset(row.code for row in office.catalogues.rows("ethnic_groups") if not row.data["minority"])


def board(office: Office, conference_id: str) -> tuple[Board, tuple[Candidate, ...]]:
    """The rules of a conference in heads, over all its delegates."""
    from khenthuong_desktop.services import composition_rules, conferences

    conference = conferences.conference(office, conference_id)
    found = candidates(office, conference_id)
    rules = composition_rules.rules(office, conference_id)
    with office.database.read() as r:
        expected = {
            "unit": stored.allotted_units(r, conference_id),
            "former_unit": stored.former_units(r, conference_id),
        }
    day = day_of(conference, office.today)
    return Board(targets(conference, rules, found, day, expected), found), found


def day_of(conference: Conference, today: date) -> date:
    """The day on which ages are counted: that of the conference, else the last one it may be held on."""
    if conference.held_on is not None:
        return conference.held_on
    return conference.window_to.last_open_day if conference.window_to is not None else today


def _candidate(row: Record, awards: frozenset[str], majority: frozenset[str]) -> Candidate:
    values: dict[str, Any] = {key: row[key] for key in _ALIKE}
    values |= {
        "unit": row["unit_id"],
        "former_unit": row["former_unit_id"],
        "traits": _several(row["traits"]),
        "honours": _several(row["honours"]),
        "awards": awards,
        "minority": bool(row["ethnicity"]) and row["ethnicity"] not in majority,
        "retired": row["retired_on"] is not None,
    }
    return Candidate(
        row["id"], row["full_name"], row["kind"], row["state"], row["unit_id"], bool(row["by_hand"]), values
    )


@cache
def _several(codes: str) -> frozenset[str]:
    return frozenset(codes.split(";")) if codes else frozenset()
