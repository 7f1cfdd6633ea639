"""Moving delegates: chosen or not, confirmed, present, withdrawn, replaced; each verb one step and one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.delegates import GONE, KINDS, SEATED, Kind, State, may_follow
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import invitations
from khenthuong_desktop.store import delegates as stored
from khenthuong_desktop.wording import delegates as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record, Writer

_WAITING: Final = frozenset({"nominated", "eligible", "reserve"})
_STAYS: Final = {"left_on": None, "left_reason": ""}

Judge = Callable[["Record"], UserError | None]
Act = Callable[["Writer", Sequence[str]], object]


@dataclass(frozen=True, slots=True)
class Moved:
    """Who was moved, and why the others were not: each reason is an error with its sentence."""

    ids: tuple[str, ...]
    refused: tuple[UserError, ...]


def choose(office: Office, ids: Sequence[str]) -> Moved:
    """Give seats to some; no proposal of the program takes them back."""
    return _move(office, ids, words.CHOSEN, _choosable, lambda w, good: stored.seat(w, good, by_hand=True), seats=True)


def unchoose(office: Office, ids: Sequence[str]) -> Moved:
    """Take the seats of some back: they are what they were before, and no proposal of the program gives them one."""
    return _move(office, ids, words.UNCHOSEN, _unchoosable, lambda w, good: stored.unseat(w, good, by_hand=True))


def release(office: Office, ids: Sequence[str]) -> Moved:
    """Let proposals of the program move some again."""
    return _move(office, ids, words.RELEASED, lambda row: None, lambda w, good: stored.change(w, good, {"by_hand": 0}))


def set_state(office: Office, ids: Sequence[str], state: State, reason: str = "") -> Moved:
    """Move some to a state, each where his own lets him; replacing somebody is `replace`, who came is
    `mark_present`."""

    def judge(row: Record) -> UserError | None:
        if row["state"] == state:
            return None
        if state in ("replaced", "present") or not may_follow(row["state"], state):
            return _no_step(row, state)
        return _choosable(row) if state in SEATED and row["state"] not in SEATED else None

    def act(w: Writer, good: Sequence[str]) -> None:
        rows = stored.told(w, good)
        stored.seat(w, [row["id"] for row in rows if state in SEATED and row["state"] in _WAITING], by_hand=True)
        values: dict[str, object] = {"state": state, **_STAYS}
        if state == "withdrawn":
            values |= {"left_on": office.today.isoformat(), "left_reason": clean(reason)}
        elif state in _WAITING:
            values["candidate_state"] = state
            dropped = [row["id"] for row in rows if row["state"] in SEATED]
            stored.change(w, dropped, {"by_hand": 1})
            # Who comes back was dropped by nobody: without a seat, 'by hand' would bar him from every proposal.
            stored.change(w, [row["id"] for row in rows if row["state"] in GONE], {"by_hand": 0})
        stored.change(w, [row["id"] for row in rows if row["state"] != state], values)
        if state == "reserve":
            _order_reserves(w, rows[0]["conference_id"], ())

    said = words.STATE_SET.replace("{state}", words.STATES[state])
    return _move(office, ids, said, judge, act, seats=state in SEATED)


def confirm(office: Office, ids: Sequence[str]) -> Moved:
    """They said that they come."""
    return _onwards(office, ids, words.CONFIRMED, "confirmed")


def mark_present(office: Office, ids: Sequence[str], *, even_so: bool = False) -> Moved:
    """They are there. Nobody is before the day has come; of a conference without a day only a person knows
    (`even_so`)."""
    _held_already(office, ids, even_so=even_so)
    return _onwards(office, ids, words.PRESENT, "present")


def _held_already(office: Office, ids: Sequence[str], *, even_so: bool) -> None:
    with office.database.read() as r:
        days = stored.conference_days(r, ids)
    if ahead := [day for day in days if day and day > office.today.isoformat()]:
        raise UserError("delegate.present_ahead", day=f"{date.fromisoformat(max(ahead)):%d/%m/%Y}")
    if None in days and not even_so:
        raise UserError("delegate.present_without_day")


def withdraw(office: Office, delegate_id: str, reason: str = "", day: date | None = None) -> None:
    """Somebody does not come; the row stays with its reason, and its number names nobody else."""
    left = {"left_on": (day or office.today).isoformat(), "left_reason": clean(reason)}
    _move(
        office,
        [delegate_id],
        words.WITHDRAWN,
        lambda row: None if may_follow(row["state"], "withdrawn") else _no_step(row, "withdrawn"),
        lambda w, good: stored.change(w, good, {"state": "withdrawn", **left}),
    )


def replace(office: Office, gone_id: str, by_id: str, reason: str = "") -> None:
    """Give the place of one to another of the same conference; both rows stay, and the new one names the old. A reason
    that is on record from when he withdrew stays where none is given."""
    with office.database.write("") as w:
        gone, by = (_known(w, one) for one in (gone_id, by_id))
        if gone_id == by_id or gone["conference_id"] != by["conference_id"]:
            raise UserError("delegate.replaced_by_whom", name=gone["full_name"])
        if not may_follow(gone["state"], "replaced"):
            raise _no_step(gone, "replaced")
        if by["state"] not in _WAITING:
            raise _no_step(by, "chosen")
        if refusal := _choosable(by) or _seated_elsewhere(w, [by]).get(by_id):
            raise refusal
        w.rename_step(words.REPLACED.format(gone=gone["full_name"], name=by["full_name"]))
        # Who takes his place back comes last in its trail: a trail in a circle has no beginning.
        before = stored.trail(w, gone_id)
        stored.change(w, [row["id"] for row in before if row["replaces_id"] == by_id], {"replaces_id": None})
        left_on = gone["left_on"] or office.today.isoformat()
        left_reason = clean(reason) or gone["left_reason"]
        stored.change(w, [gone_id], {"state": "replaced", "left_on": left_on, "left_reason": left_reason})
        stored.seat(w, [by_id], by_hand=True)
        stored.change(w, [by_id], {"replaces_id": gone_id})


def set_kind(office: Office, ids: Sequence[str], kind: Kind) -> Moved:
    """Say as what some come."""
    if kind not in KINDS:
        raise KeyError(kind)
    said = words.KIND_SET.replace("{kind}", words.KINDS[kind])
    return _move(office, ids, said, lambda row: None, lambda w, good: stored.change(w, good, {"kind": kind}))


def set_reserve(office: Office, ids: Sequence[str]) -> Moved:
    """Put some in reserve in this order, the first first; others in reserve come behind them as they did."""

    def act(w: Writer, good: Sequence[str]) -> None:
        stored.change(w, good, {"state": "reserve", "candidate_state": "reserve"})
        _order_reserves(w, stored.told(w, good[:1])[0]["conference_id"], good)

    def judge(row: Record) -> UserError | None:
        stays = row["state"] == "reserve" or may_follow(row["state"], "reserve")
        return None if stays else _no_step(row, "reserve")

    return _move(office, ids, words.RESERVES_ORDERED, judge, act)


def set_person(office: Office, delegate_id: str, subject_id: str) -> None:
    """Say who comes for a collective or household; its kind and the person's own data are both kept."""
    with office.database.write("") as w:
        row = _known(w, delegate_id)
        found = stored.subjects(w, [subject_id])
        if not found:
            raise UserError("record.gone")
        person = found[0]
        if row["represents_id"] is None or person["kind"] != "individual":
            raise UserError("delegate.nobody_to_represent", name=person["full_name"])
        if person["retired_on"] is not None:
            raise UserError("delegate.retired", name=person["full_name"])
        there = stored.rows_of_people(w, row["conference_id"], [subject_id])
        if any(one["id"] != delegate_id and one["state"] not in GONE for one in there):
            raise UserError("delegate.already_there", name=person["full_name"])
        w.rename_step(words.PERSON_SET.format(name=person["full_name"], represents=row["represents"]))
        stored.change(w, [delegate_id], {"subject_id": subject_id})
        if row["subject_id"] != subject_id:
            invitations.renew(w, delegate_id, person["gender"])


def _move(office: Office, ids: Sequence[str], said: str, judge: Judge, act: Act, *, seats: bool = False) -> Moved:
    """Let those be moved whom nothing keeps, in one step; where that is nobody, the first reason is the answer."""
    with office.database.write("") as w:
        rows = stored.told(w, list(dict.fromkeys(ids)))
        if not rows:
            raise UserError("record.gone")
        elsewhere = _seated_elsewhere(w, rows) if seats else {}
        refused = [(row["id"], why) for row in rows if (why := judge(row) or elsewhere.get(row["id"]))]
        kept = {delegate_id for delegate_id, _ in refused}
        good = [row for row in rows if row["id"] not in kept]
        if not good:
            raise refused[0][1]
        names = [row["full_name"] for row in good]
        w.rename_step(said.format(who=words.who(names), n=len(names)))
        act(w, [row["id"] for row in good])
    return Moved(tuple(row["id"] for row in good), tuple(why for _, why in refused))


def _onwards(office: Office, ids: Sequence[str], said: str, state: State) -> Moved:
    def judge(row: Record) -> UserError | None:
        return None if row["state"] == state or may_follow(row["state"], state) else _no_step(row, state)

    return _move(office, ids, said, judge, lambda w, good: stored.change(w, good, {"state": state}))


def _choosable(row: Record) -> UserError | None:
    """Why somebody can have no seat."""
    if row["state"] in GONE:
        return UserError("delegate.gone", name=row["full_name"])
    if row["retired_on"] is not None and row["state"] not in SEATED:
        return UserError("delegate.retired", name=row["full_name"])
    return None


def _unchoosable(row: Record) -> UserError | None:
    """Who said that he comes is not dropped by a slip of the hand."""
    if row["state"] in ("confirmed", "present"):
        return UserError("delegate.has_confirmed", name=row["full_name"])
    return None


def _seated_elsewhere(w: Writer, rows: Sequence[Record]) -> dict[str, UserError]:
    """Whoever has a seat by another row of his, or would get two by this very step."""
    units = stored.seated_elsewhere(w, [row["id"] for row in rows if row["state"] not in SEATED])
    seen: dict[str, str] = {}
    for row in rows:
        person = row["subject_id"]
        if person in seen and row["state"] not in SEATED:
            units.setdefault(row["id"], seen[person])
        elif person is not None:
            seen[person] = row["unit"] or ""
    names = {row["id"]: row["full_name"] for row in rows}
    return {
        one: UserError("delegate.seated_twice", name=names[one], unit=unit or words.NO_UNIT)
        for one, unit in units.items()
    }


def _no_step(row: Record, state: State) -> UserError:
    return UserError(
        "delegate.no_step", name=row["full_name"], state=words.STATES[row["state"]], new=words.STATES[state]
    )


def _known(w: Writer, delegate_id: str) -> Record:
    found = stored.told(w, [delegate_id])
    if not found:
        raise UserError("record.gone")
    return found[0]


def _order_reserves(w: Writer, conference_id: str, first: Sequence[str]) -> None:
    """Number the reserves from 1: those named, then the others in the order in which they stood."""
    others = [one for one in stored.reserves(w, conference_id) if one not in set(first)]
    stored.change_each(w, "reserve_order", {one: place for place, one in enumerate((*first, *others), start=1)})
