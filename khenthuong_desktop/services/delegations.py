"""The delegation to the upper congress: what is allotted from above, who goes in which order, who heads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from khenthuong_desktop.domain.composition import Board, Candidate, targets
from khenthuong_desktop.domain.conferences import Conference
from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import candidates, composition_rules, conferences, delegation_votes
from khenthuong_desktop.services.conference_records import settings_of, to_record
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import delegations as stored
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import delegations as words

Reason = Literal["already", "retired", "not_a_person"]
_PERSON: Final = "individual"


@dataclass(frozen=True, slots=True)
class Member:
    """One line of the list. `delegate_id` is None for somebody who is no delegate of the conference itself."""

    id: str
    subject_id: str
    delegate_id: str | None
    name: str
    reserve: bool
    head: bool
    unit: str
    unit_id: str | None
    office: str  # what he is: 'Bí thư chi bộ khu phố 3'
    represents: str
    achievement: str
    gender: str | None
    birth_date: str | None
    ethnicity: str | None
    religion: str | None
    party_member: bool | None
    education: str | None
    state: str | None  # at the conference
    retired: bool
    notes: str


@dataclass(frozen=True, slots=True)
class Skipped:
    subject_id: str
    name: str
    reason: Reason

    def sentence(self) -> str:
        return words.SKIPPED[self.reason].format(name=self.name)


@dataclass(frozen=True, slots=True)
class Added:
    ids: tuple[str, ...]
    skipped: tuple[Skipped, ...]


def members(office: Office, conference_id: str) -> tuple[Member, ...]:
    """In the order of the list, the reserves behind."""
    with office.database.read() as r:
        return tuple(_member(row) for row in stored.members(r, conference_id))


def allot(
    office: Office, conference_id: str, *, upper_event: str, upper_body: str, size: int | None, source: str
) -> None:
    """What the upper level has allotted: for which congress, by whom, how many, by which document."""
    found = conferences.conference(office, conference_id)
    wanted = replace(
        settings_of(found),
        upper_event=upper_event,
        upper_body=upper_body,
        delegation_size=size,
        delegation_source=source,
    )
    values = to_record(wanted)
    with office.database.write(words.ALLOTTED) as w:
        w.still_there("conferences", conference_id)
        w.update("conferences", conference_id, values)


def add(office: Office, conference_id: str, subject_ids: Sequence[str], *, reserve: bool = False) -> Added:
    """Put people behind the others of the list; who cannot go is told, and the others go in all the same."""
    if not subject_ids:
        raise UserError("subjects.none_chosen")
    ids: list[str] = []
    skipped: list[Skipped] = []
    with office.database.write(words.ADDED_MANY) as w:
        w.still_there("conferences", conference_id)
        known = stored.members(w, conference_id)
        there = {row["subject_id"] for row in known}
        position = max((row["position"] for row in known), default=0)
        names: list[str] = []
        for row in stored.wanted(w, conference_id, subject_ids):
            reason = _refused(row, there)
            if reason is not None:
                skipped.append(Skipped(row["id"], row["full_name"], reason))
                continue
            position += 1
            values = {"conference_id": conference_id, "subject_id": row["id"], "delegate_id": row["delegate_id"]}
            ids.append(w.insert("delegation_members", {**values, "position": position, "reserve": int(reserve)}))
            names.append(row["full_name"])
        w.rename_step(words.added(names))
    return Added(tuple(ids), tuple(skipped))


def remove(office: Office, member_ids: Sequence[str]) -> None:
    with office.database.write(words.REMOVED) as w:
        names = [_there(w, one)["full_name"] for one in member_ids]
        for one in member_ids:
            w.delete("delegation_members", one)
        w.rename_step(words.removed(names))


def move(office: Office, conference_id: str, ordered: Sequence[str]) -> None:
    """Put the list into this order; members not named keep theirs behind them."""
    with office.database.write(words.MOVED) as w:
        known = [row["id"] for row in stored.members(w, conference_id)]
        first = [one for one in dict.fromkeys(ordered) if one in known]
        for position, one in enumerate((*first, *(one for one in known if one not in first)), start=1):
            w.update("delegation_members", one, {"position": position})


def set_reserve(office: Office, member_ids: Sequence[str], reserve: bool) -> None:
    """Make members reserves, or reserves members; who heads the delegation is no reserve."""
    with office.database.write(words.MADE_RESERVE if reserve else words.MADE_MEMBER) as w:
        for one in member_ids:
            row = _there(w, one)
            if reserve and row["head"]:
                raise UserError("delegation.head_is_no_reserve", name=row["full_name"])
            w.update("delegation_members", one, {"reserve": int(reserve)})


def set_head(office: Office, conference_id: str, member_id: str | None) -> None:
    """Say who heads the delegation; there is one head or none."""
    with office.database.write(words.HEAD_SET) as w:
        for row in stored.members(w, conference_id):
            is_head = row["id"] == member_id
            if is_head and row["reserve"]:
                raise UserError("delegation.head_is_no_reserve", name=row["full_name"])
            if bool(row["head"]) != is_head:
                w.update("delegation_members", row["id"], {"head": int(is_head)})
        if member_id is not None:
            w.rename_step(words.head_set(_there(w, member_id)["full_name"]))


def board(office: Office, conference_id: str) -> tuple[Board, tuple[Candidate, ...]]:
    """The rules of the upper level over the delegation; everybody with a seat is a candidate, by his subject's id."""
    found = conferences.conference(office, conference_id)
    with office.database.read() as r:
        rows = stored.candidates(r, conference_id)
        awards = stored.awards(r, [row["subject"] for row in rows])
    everybody = candidates.of_rows(office, rows, awards)
    rules = composition_rules.rules(office, conference_id, delegation=True)
    day = candidates.day_of(found, office.today)
    return Board(targets(as_conference(found), rules, everybody, day), everybody), everybody


def as_conference(found: Conference) -> Conference:
    """The delegation counted as a conference of its own: shares of models and guests are those of the other one, and
    what the upper level asks of shares are rules."""
    return replace(
        found,
        cap=None,
        size=found.delegation_size,
        whole_staff=found.delegation_size is None,
        models_share=None,
        guests_share=None,
    )


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """What does not fit: another list than voted on, more or fewer than allotted, somebody who has left since, nobody
    who heads it."""
    found = conferences.conference(office, conference_id)
    everybody = members(office, conference_id)
    going = [one for one in everybody if not one.reserve]
    changed = delegation_votes.changed(office, conference_id)
    told: list[Finding] = [] if changed is None else [changed]
    allotted = found.delegation_size
    if allotted is not None and len(going) > allotted:
        told.append(finding("delegation.over_size", "warns", None, number=len(going), allotted=allotted))
    if allotted is not None and everybody and len(going) < allotted:
        told.append(finding("delegation.under_size", "judge", None, number=len(going), allotted=allotted))
    if going and not any(one.head for one in going):
        told.append(finding("delegation.no_head", "judge"))
    seen: set[str] = set()
    for one in everybody:
        if one.subject_id in seen:  # two records that were merged since
            told.append(finding("delegation.twice", "warns", None, name=one.name))
        seen.add(one.subject_id)
        if one.retired:
            told.append(finding("delegation.retired", "warns", None, name=one.name))
        elif one.state in GONE:
            told.append(finding("delegation.left", "warns", None, name=one.name))
    return tuple(told)


def _refused(row: Record, there: set[str]) -> Reason | None:
    if row["kind"] != _PERSON:
        return "not_a_person"
    if row["id"] in there:
        return "already"
    return "retired" if row["retired_on"] else None


def _there(w: Writer, member_id: str) -> Record:
    row = w.still_there("delegation_members", member_id)
    subject = w.record("subjects", row["subject_id"])
    return {**row, "full_name": subject["full_name"] if subject else ""}


def _member(row: dict[str, Any]) -> Member:
    return Member(
        id=row["id"],
        subject_id=row["subject_id"],
        delegate_id=row["delegate_id"],
        name=row["full_name"],
        reserve=bool(row["reserve"]),
        head=bool(row["head"]),
        unit=row["unit"],
        unit_id=row["unit_id"],
        office=row["office"] or "",
        represents=row["represents"] or "",
        achievement=row["achievement"] or "",
        gender=row["gender"],
        birth_date=row["birth_date"],
        ethnicity=row["ethnicity"],
        religion=row["religion"],
        party_member=None if row["party_member"] is None else bool(row["party_member"]),
        education=row["education"],
        state=row["state"],
        retired=row["retired_on"] is not None,
        notes=row["notes"],
    )
