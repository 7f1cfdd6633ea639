"""Invitations: one a person and spare copies, for delegates and for people no list names; printed, sent, answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain import honorifics
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_moves, conferences
from khenthuong_desktop.services.conference_records import from_record
from khenthuong_desktop.services.invitation_lists import INVITATIONS, INVITATIONS_NAME
from khenthuong_desktop.services.typed_days import with_years
from khenthuong_desktop.store import invitations as stored
from khenthuong_desktop.wording import codes
from khenthuong_desktop.wording import invitations as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.lists import CellChange, EditOutcome
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record, Writer

_OF: Final = "conferences"
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
    """How far the invitations are, without the `gone` ones of people who left; `lacking` are delegates with a seat and
    none."""

    people: int
    spare: int
    gone: int
    printed: int
    sent: int
    coming: int
    lacking: int


def invitations(office: Office, conference_id: str) -> tuple[Invitation, ...]:
    """By name, spare copies last; those of delegates who left among them."""
    with office.database.read() as r:
        return tuple(_invitation(row) for row in stored.of_conference(r, conference_id))


def counted(office: Office, conference_id: str) -> Counted:
    made = invitations(office, conference_id)
    everybody = [one for one in made if one.kind != "gone"]
    with office.database.read() as r:
        lacking = len(stored.not_invited(r, conference_id))
    return Counted(
        people=sum(one.kind != "spare" for one in everybody),
        spare=sum(one.kind == "spare" for one in everybody),
        gone=len(made) - len(everybody),
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
    if not name:
        raise UserError("invitation.no_name")
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
    """Those that are not marked yet as printed, and those printed anew since the conference was moved; who has left the
    conference is left out."""
    on = (day or office.today).isoformat()
    with office.database.write("") as w:
        waiting = _to_print(w, w.still_there(_OF, conference_id))
        for row in waiting:
            if row["printed_on"] == on:  # the same day says it anew only where it was taken away before
                w.update(INVITATIONS_NAME, row["id"], {"printed_on": None})
            w.update(INVITATIONS_NAME, row["id"], {"printed_on": on})
        w.rename_step(words.STEP_PRINTED.format(n=len(waiting)))
    return len(waiting)


def to_print(office: Office, conference_id: str) -> int:
    """How many `mark_printed` would mark."""
    with office.database.read() as r:
        found = r.record(_OF, conference_id)
        return len(_to_print(r, found)) if found is not None else 0


def _to_print(r: Reader | Writer, conference: Record) -> list[Record]:
    old = conference_moves.outdated_invitations(r, from_record(conference))
    return [
        row
        for row in stored.of_conference(r, conference["id"])
        if (row["printed_on"] is None or row["id"] in old) and row["said_kind"] != "gone"
    ]


def mark_sent(office: Office, ids: Sequence[str], day: date | None = None) -> int:
    """Those of them that are not marked yet; who has left the conference is left out."""
    on = (day or office.today).isoformat()
    with office.database.write("") as w:
        gone = stored.gone(w, ids)
        waiting = [one for one in ids if w.still_there(INVITATIONS_NAME, one)["sent_on"] is None and one not in gone]
        for one in waiting:
            w.update(INVITATIONS_NAME, one, {"sent_on": on})
        w.rename_step(words.STEP_SENT.format(n=len(waiting)))
    return len(waiting)


def edit(office: Office, conference_id: str, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
    """Take over what was typed, new guests among it, as one step."""
    from khenthuong_desktop.services import cell_editing

    defaults = {**INVITATIONS.defaults, "conference_id": conference_id}
    changes = with_years(INVITATIONS, changes, conferences.conference(office, conference_id).held_on or office.today)
    return cell_editing.edit(office, replace(INVITATIONS, defaults=defaults), changes, reason)


def renew(w: Writer, delegate_id: str, gender: str | None) -> None:
    """Somebody else comes for a delegate: what was printed, sent and answered was another's, as the note says without
    his name, which must go when he is erased."""
    for row in stored.of_delegate(w, delegate_id):
        values: Record = {"printed_on": None, "sent_on": None, "answer": "", "position": ""}
        values["title"] = codes.TITLE_OF_GENDER.get(gender or "", "")
        if went := _day(row["sent_on"]) or _day(row["printed_on"]):
            void = (words.VOID_SENT if row["sent_on"] else words.VOID_PRINTED).format(day=f"{went:%d/%m/%Y}")
            values["notes"] = " ".join(part for part in (row["notes"], void) if part)
        w.update(INVITATIONS_NAME, row["id"], values)


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """Invitations that left before the conference was moved, those of people who have left, people invited twice,
    delegates who will not come, and words of address that were typed without marks."""
    found: list[Finding] = []
    everybody = invitations(office, conference_id)
    for one in everybody:
        if one.kind == "gone":
            found.append(finding("invitation.gone", "warns", "full_name", name=one.full_name))
            continue
        if mend := honorifics.marked(one.title):
            found.append(finding("invitation.title", "warns", "title", mend, name=one.full_name, typed=one.title))
        if one.delegate_id and one.answer == "not_coming":
            found.append(finding("invitation.declined", "warns", "answer", name=one.full_name))
    with office.database.read() as r:
        listed = [row["full_name"] for row in stored.not_invited(r, conference_id)]
    live = [one for one in everybody if one.kind not in ("gone", "spare")]
    moved = conference_moves.invitation_findings(office, conferences.conference(office, conference_id))
    return (*moved, *found, *_twice(live, listed))


def _twice(live: Sequence[Invitation], not_invited: Sequence[str]) -> Iterator[Finding]:
    """One person, one invitation: told by the name without its marks and words of address. Two delegates of one name
    are two people of the register."""
    listed = {_called(one.full_name) for one in live if one.delegate_id} | {_called(name) for name in not_invited}
    before: dict[str, list[Invitation]] = {}
    for one in live:
        if one.delegate_id:
            continue
        name = _called(one.full_name)
        if name in listed:
            yield finding("invitation.listed", "warns", "full_name", name=one.full_name)
        others = before.setdefault(name, [])
        if any(_same(one, other) for other in others):
            yield finding("invitation.twice", "warns", "full_name", name=one.full_name)
        elif others:
            yield finding("invitation.alike", "judge", "full_name", name=one.full_name, other=_shown(others[0]))
        others.append(one)


def _same(one: Invitation, other: Invitation) -> bool:
    offices = {search_key(one.position), search_key(other.position)} - {""}
    return one.full_name.casefold() == other.full_name.casefold() and len(offices) < 2


def _called(name: str) -> str:
    return search_key(honorifics.strip_honorific(clean(name)).name or name)


def _shown(one: Invitation) -> str:
    return f"{one.full_name} ({one.position})" if one.position else one.full_name


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
