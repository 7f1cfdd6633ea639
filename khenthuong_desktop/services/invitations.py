"""Invitations: one a person and spare copies, for delegates and for people no list names; printed, sent, answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain import honorifics
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.invitation_lists import INVITATIONS, INVITATIONS_NAME
from khenthuong_desktop.store import invitations as stored
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import invitations as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.lists import CellChange, EditOutcome
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record

MOST_SPARE: Final = 500


@dataclass(frozen=True, slots=True)
class Invitation:
    """One invitation; `kind` is a delegate's kind, 'outside', 'spare' (no name yet), or 'gone'."""

    id: str
    kind: str
    full_name: str
    title: str = ""
    position: str = ""
    unit: str = ""  # of a delegate; whose office was typed for the invitation has it as typed
    place: str = ""
    delegate_id: str | None = None
    printed_on: date | None = None
    sent_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """How far the invitations are, without those of people who left; `lacking` are delegates with a seat and none."""

    people: int
    spare: int
    printed: int
    sent: int
    coming: int
    lacking: int


def invitations(office: Office, conference_id: str) -> tuple[Invitation, ...]:
    """By name, spare copies last; those of delegates who left among them."""
    with office.database.read() as r:
        return tuple(_invitation(row) for row in stored.of_conference(r, conference_id))


def counted(office: Office, conference_id: str) -> Counted:
    everybody = [one for one in invitations(office, conference_id) if one.kind != "gone"]
    with office.database.read() as r:
        lacking = len(stored.not_invited(r, conference_id))
    return Counted(
        people=sum(one.kind != "spare" for one in everybody),
        spare=sum(one.kind == "spare" for one in everybody),
        printed=sum(one.printed_on is not None for one in everybody),
        sent=sum(one.sent_on is not None for one in everybody),
        coming=sum(one.answer == "coming" for one in everybody),
        lacking=lacking,
    )


def invite_delegates(office: Office, conference_id: str) -> int:
    """An invitation for everybody with a seat who has none; gives how many."""
    with office.database.write("") as w:
        w.still_there("conferences", conference_id)
        lacking = stored.not_invited(w, conference_id)
        for row in lacking:
            title = codes.TITLE_OF_GENDER.get(row["gender"] or "", "")
            w.insert(INVITATIONS_NAME, {"conference_id": conference_id, "delegate_id": row["id"], "title": title})
        w.rename_step(words.INVITED.format(n=len(lacking)))
    return len(lacking)


def invite(office: Office, conference_id: str, full_name: str, *, title: str = "", position: str = "") -> str:
    """Somebody no list names; gives the invitation's id."""
    name = clean(full_name)
    with office.database.write(words.INVITED_ONE.format(name=name)) as w:
        w.still_there("conferences", conference_id)
        values = {"full_name": name, "title": clean(title), "position": clean(position)}
        return w.insert(INVITATIONS_NAME, {"conference_id": conference_id, **values})


def add_spare(office: Office, conference_id: str, number: int) -> tuple[str, ...]:
    """Copies without a name, to be filled in by hand."""
    if not 1 <= number <= MOST_SPARE:
        raise UserError("invitation.spare_impossible", number=number, most=MOST_SPARE)
    with office.database.write(words.SPARES.format(n=number)) as w:
        w.still_there("conferences", conference_id)
        return tuple(w.insert(INVITATIONS_NAME, {"conference_id": conference_id}) for _ in range(number))


def mark_printed(office: Office, conference_id: str, day: date | None = None) -> int:
    """Those that are not marked yet as printed; who has left the conference is left out."""
    on = (day or office.today).isoformat()
    with office.database.write("") as w:
        waiting = [
            row
            for row in stored.of_conference(w, conference_id)
            if row["printed_on"] is None and row["said_kind"] != "gone"
        ]
        for row in waiting:
            w.update(INVITATIONS_NAME, row["id"], {"printed_on": on})
        w.rename_step(words.STEP_PRINTED.format(n=len(waiting)))
    return len(waiting)


def mark_sent(office: Office, ids: Sequence[str], day: date | None = None) -> int:
    on = (day or office.today).isoformat()
    with office.database.write("") as w:
        waiting = [one for one in ids if w.still_there(INVITATIONS_NAME, one)["sent_on"] is None]
        for one in waiting:
            w.update(INVITATIONS_NAME, one, {"sent_on": on})
        w.rename_step(words.STEP_SENT.format(n=len(waiting)))
    return len(waiting)


def edit(office: Office, conference_id: str, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
    """Take over what was typed, new guests among it, as one step."""
    from khenthuong_desktop.services import cell_editing

    defaults = {**INVITATIONS.defaults, "conference_id": conference_id}
    return cell_editing.edit(office, replace(INVITATIONS, defaults=defaults), changes, reason)


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """Invitations of people who have left, people invited twice, and words of address that were typed without marks."""
    found: list[Finding] = []
    seen: set[tuple[str, str]] = set()
    for one in invitations(office, conference_id):
        if one.kind == "gone":
            found.append(finding("invitation.gone", "warns", "full_name", name=one.full_name))
        if one.kind != "gone" and (mend := honorifics.marked(one.title)):
            found.append(finding("invitation.title", "warns", "title", mend, name=one.full_name, typed=one.title))
        key = (one.delegate_id or one.full_name.casefold(), "" if one.delegate_id else one.position.casefold())
        if one.kind != "spare" and key in seen:
            found.append(finding("invitation.twice", "warns", "full_name", name=one.full_name))
        seen.add(key)
    return tuple(found)


def _invitation(row: Record) -> Invitation:
    return Invitation(
        id=row["id"],
        kind=row["said_kind"],
        full_name=row["said_full_name"] or "",
        title=row["title"],
        position=row["said_position"] or "",
        unit=row["unit_name"] or "",
        place=row["place"],
        delegate_id=row["delegate_id"],
        printed_on=_day(row["printed_on"]),
        sent_on=_day(row["sent_on"]),
        answer=row["answer"],
    )


def _day(stored_day: str | None) -> date | None:
    return date.fromisoformat(stored_day) if stored_day else None
