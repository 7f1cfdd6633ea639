"""Speeches of a conference: who may speak, who is chosen in which order, how far the drafts are, what is covered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain import programme as order
from khenthuong_desktop.domain import speeches as judged
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.delegates import GONE, SEATED
from khenthuong_desktop.domain.speeches import Coverage, Speech, State
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences
from khenthuong_desktop.services.speech_list import NAME
from khenthuong_desktop.store import speeches as stored
from khenthuong_desktop.wording import speeches as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record, Writer

__all__ = ["Coverage", "Speech", "State"]
_TEXTS: Final = ("topic", "approved_by", "notes")


def speeches(office: Office, conference_id: str) -> tuple[Speech, ...]:
    """The chosen ones in their order, then reserves, candidates, and those who withdrew."""
    with office.database.read() as r:
        return tuple(_speech(row) for row in stored.of_conference(r, conference_id))


def chosen(office: Office, conference_id: str) -> tuple[Speech, ...]:
    return tuple(one for one in speeches(office, conference_id) if one.state == "chosen")


def counted(office: Office, conference_id: str) -> tuple[int, int]:
    """How many are chosen, and how many of their drafts are approved."""
    with office.database.read() as r:
        return stored.counted(r, conference_id)[:2]


def add(office: Office, conference_id: str, delegate_ids: Sequence[str], *, minutes: int = 0) -> tuple[str, ...]:
    """Let delegates be candidates; who is one already is left as he is. Gives the ids of the new ones."""
    conferences.conference(office, conference_id)
    new: list[str] = []
    with office.database.write(words.ADDED) as w:
        there = stored.who(w, conference_id)
        names: list[str] = []
        for row in stored.wanted(w, conference_id, delegate_ids):
            if row["who"] in there:
                continue
            there.add(row["who"])
            values = {"conference_id": conference_id, "delegate_id": row["id"], "subject_id": row["who"]}
            position = len(there)
            new.append(w.insert(NAME, {**values, "minutes": minutes, "topic": row["topic"], "position": position}))
            names.append(row["full_name"])
        w.rename_step(words.added(names))
    return tuple(new)


def set_state(office: Office, conference_id: str, speech_ids: Sequence[str], state: State) -> None:
    """Choose speeches, hold them in reserve, make them candidates again or let them be withdrawn; the newly chosen
    and the new reserves stand behind those there are."""
    with office.database.write(words.STATE_SET) as w:
        names = []
        for one in speech_ids:
            names.append(_name(w, conference_id, one))
            w.update(NAME, one, {"state": state})
        known = [row["id"] for row in stored.of_conference(w, conference_id)]
        going = set(speech_ids)
        stored.put_in_order(w, [*(one for one in known if one not in going), *(one for one in known if one in going)])
        w.rename_step(words.state_set(state, names))


def withdraw(office: Office, conference_id: str, *speech_ids: str) -> Speech | None:
    """Take speeches out of those chosen; gives the first reserve, who is not chosen before somebody says so."""
    set_state(office, conference_id, speech_ids, "withdrawn")
    return next((one for one in speeches(office, conference_id) if one.state == "reserve"), None)


def successors(office: Office, conference_id: str) -> dict[str, str]:
    """The speeches of those who were replaced, each with the name of who has the place now."""
    with office.database.read() as r:
        return {row["speech"]: str(row["full_name"]) for row in stored.successors(r, conference_id)}


def hand_over(office: Office, conference_id: str, speech_id: str) -> str:
    """Let who took the place of a delegate hold his speech as well: its topic, its minutes, its place among the others
    and its draft stay. Gives the name."""
    with office.database.write("") as w:
        gone = _name(w, conference_id, speech_id)
        row = next((one for one in stored.successors(w, conference_id) if one["speech"] == speech_id), None)
        if row is None:
            raise UserError("speech.nobody_follows", name=gone)
        w.rename_step(words.HANDED_OVER.format(gone=gone, name=row["full_name"]))
        # The unit is that of who speaks, unless somebody says otherwise of him.
        w.update(NAME, speech_id, {"delegate_id": row["id"], "subject_id": row["who"], "unit_id": None})
    return str(row["full_name"])


def move(office: Office, conference_id: str, speech_ids: Sequence[str], by: int) -> bool:
    """Speeches one place up (-1) or down (1) among those of the same state."""
    return _reorder(office, conference_id, speech_ids, lambda ids: order.moved(ids, speech_ids, by))


def place(office: Office, conference_id: str, speech_ids: Sequence[str], before: int) -> bool:
    """Speeches before the one that stands at a place (from 0) now, among those of the same state."""
    return _reorder(office, conference_id, speech_ids, lambda ids: order.placed(ids, speech_ids, before))


def change(office: Office, speech_id: str, **values: Any) -> None:
    """Say something of a speech anew; days are dates."""
    said = {key: clean(value) if key in _TEXTS else _plain(value) for key, value in values.items()}
    with office.database.write("") as w:
        conference_id = w.still_there(NAME, speech_id)["conference_id"]
        w.rename_step(words.CHANGED.format(name=_name(w, conference_id, speech_id)))
        w.update(NAME, speech_id, said)


def set_due(office: Office, conference_id: str, due: Deadline | None) -> int:
    """One day for all chosen speeches and reserves whose draft has not come; how many it was set for."""
    values = {
        "draft_due": due.day.isoformat() if due else None,
        "draft_due_inclusive": int(due.inclusive) if due else 1,
    }
    with office.database.write(words.DUE_SET.format(due=due.text()) if due else words.DUE_DROPPED) as w:
        waiting = [
            row["id"]
            for row in stored.of_conference(w, conference_id)
            if row["state"] in ("chosen", "reserve") and not (row["received_on"] or row["approved_on"])
        ]
        for one in waiting:
            w.update(NAME, one, values)
    return len(waiting)


def remove(office: Office, speech_ids: Sequence[str]) -> None:
    from khenthuong_desktop.services import lists

    lists.retire(office, NAME, speech_ids)


def coverage(office: Office, conference_id: str) -> Coverage:
    with office.database.read() as r:
        units = [row["id"] for row in stored.units_at_work(r, conference_id)]
    return judged.coverage(speeches(office, conference_id), units)


def unit_names(office: Office, conference_id: str) -> dict[str, str]:
    """The names of all units that the coverage can tell."""
    with office.database.read() as r:
        known = {row["id"]: row["name"] for row in stored.units_at_work(r, conference_id)}
    return known | {one.unit_id: one.unit for one in speeches(office, conference_id) if one.unit_id}


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    return judged.findings(speeches(office, conference_id), office.today)


def _reorder(
    office: Office, conference_id: str, speech_ids: Sequence[str], anew: Callable[[Sequence[str]], Sequence[str]]
) -> bool:
    """False where nothing moves, or where somebody would come to stand among those of another state."""
    with office.database.write(words.MOVED) as w:
        rows = stored.of_conference(w, conference_id)
        before = [row["id"] for row in rows]
        state = {row["id"]: row["state"] for row in rows}
        after = list(anew(before))
        if after == before or [state[one] for one in after] != [state[one] for one in before]:
            return False
        w.rename_step(words.moved([_name(w, conference_id, one) for one in speech_ids]))
        stored.put_in_order(w, after)
    return True


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _name(r: Reader | Writer, conference_id: str, speech_id: str) -> str:
    found = next((row for row in stored.of_conference(r, conference_id) if row["id"] == speech_id), None)
    if found is None:
        raise UserError("record.gone")
    return str(found["said_full_name"] or "")


def _speech(row: Record) -> Speech:
    due = _day(row["draft_due"])
    return Speech(
        id=row["id"],
        name=row["said_full_name"] or "",
        state=row["state"],
        position=row["position"],
        topic=row["topic"],
        minutes=row["minutes"],
        field=row["said_field"] or "",
        gender=row["said_gender"] or "",
        subject_kind=row["said_subject_kind"] or "",
        office_held=row["office_held"] or "",
        unit_id=row["said_unit"] or "",
        unit=row["unit_name"] or "",
        subject_id=row["who"],
        delegate_id=row["delegate_id"],
        due=None if due is None else Deadline(due, bool(row["draft_due_inclusive"])),
        received_on=_day(row["received_on"]),
        edited_on=_day(row["edited_on"]),
        approved_on=_day(row["approved_on"]),
        approved_by=row["approved_by"],
        notes=row["notes"],
        gone=row["said_delegate_state"] in GONE or row["said_retired_on"] is not None,
        seated=row["said_delegate_state"] in (None, *SEATED),
    )


def _day(stored_day: str | None) -> date | None:
    return date.fromisoformat(stored_day) if stored_day else None
