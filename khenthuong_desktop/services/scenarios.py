"""Scenarios: choices of delegates kept under a name, laid side by side, and taken up again in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.delegates import GONE, OUTSIDE_CAP, PROMISED, SEATED
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.choice_effects import label_of, measures
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.delegates import board
from khenthuong_desktop.store import delegates as stored_delegates
from khenthuong_desktop.store import scenarios as stored
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Scenario:
    """A choice kept under a name."""

    id: str
    name: str
    kept_at: str
    size: int


@dataclass(frozen=True, slots=True)
class Line:
    """One thing counted: what is wanted, how many there are in today's choice, and in each scenario."""

    label: str
    wanted: int | None
    most: bool
    now: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """How many were chosen more and less; `stayed` are the names of those who had said they come and so were not
    dropped, `left` of those who are no longer to be had."""

    chosen: int
    dropped: int
    stayed: tuple[str, ...]
    left: tuple[str, ...]


def keep(office: Office, conference_id: str, name: str) -> str:
    """Keep today's choice under a name; the same name again replaces it."""
    cleaned = vietnamese.clean(name)
    if not cleaned:
        raise UserError("scenario.no_name")
    with office.database.write(words.KEPT.format(name=cleaned)) as w:
        w.still_there("conferences", conference_id)
        seated = [row for row in stored_delegates.of_conference(w, conference_id) if _counts(row)]
        values = {
            "conference_id": conference_id,
            "name": cleaned,
            "kept_at": office.clock().isoformat(timespec="seconds"),
            "chosen": stored.as_stored([row["id"] for row in seated], [row["id"] for row in seated if row["by_hand"]]),
        }
        key = vietnamese.search_key(cleaned)
        for row in stored.of_conference(w, conference_id):
            if vietnamese.search_key(row["name"]) == key:
                w.update("scenarios", row["id"], values)
                return str(row["id"])
        return w.insert("scenarios", values)


def scenarios(office: Office, conference_id: str) -> tuple[Scenario, ...]:
    """The oldest first."""
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    return tuple(Scenario(row["id"], row["name"], row["kept_at"], len(row["chosen"])) for row in rows)


def compare(office: Office, conference_id: str, scenario_ids: Sequence[str]) -> tuple[Line, ...]:
    """The whole, its parts and every target: today's choice beside scenarios, in the order asked."""
    found = conference(office, conference_id)
    counted, everybody = board(office, conference_id)
    with office.database.read() as r:
        rows = [stored.one(r, one) for one in scenario_ids]
    chosen = []
    for row in rows:
        if row is None or row["conference_id"] != conference_id:
            raise UserError("record.gone")
        chosen.append(frozenset(row["chosen"]))
    return tuple(
        Line(
            label_of(office, one),
            one.wanted,
            one.most,
            len(one.members & counted.chosen),
            tuple(len(one.members & some) for some in chosen),
        )
        for one in measures(found, counted, everybody)
    )


def restore(office: Office, scenario_id: str) -> Restored:
    """Make the choice what it was, in one step. Who has said that he comes stays; who has left does not come back."""
    with office.database.write("") as w:
        row = stored.one(w, scenario_id)
        if row is None:
            raise UserError("record.gone")
        w.rename_step(words.RESTORED.format(name=row["name"]))
        rows = {one["id"]: one for one in stored_delegates.of_conference(w, row["conference_id"])}
        wanted = dict.fromkeys(row["chosen"])
        seated = [one for one in rows.values() if _counts(one)]
        away = [one for one in seated if one["id"] not in wanted]
        drop = [one["id"] for one in away if one["state"] not in PROMISED]
        # Nobody gets a second seat by way of an old choice, nor does somebody who has been retired since.
        taken = {one["subject_id"] for one in seated if one["id"] not in drop}
        choose: list[str] = []
        left: list[str] = []
        for one in (rows[delegate] for delegate in wanted if delegate in rows):
            if one["state"] in SEATED:
                continue
            if one["state"] in GONE or one["retired_on"] or (one["subject_id"] and one["subject_id"] in taken):
                left.append(one["full_name"])
            else:
                choose.append(one["id"])
                taken.add(one["subject_id"])
        hand = frozenset(row["by_hand"])
        stored_delegates.unseat(w, drop, by_hand=False)
        for by_hand in (True, False):
            ids = [one for one in wanted if one in rows and (one in hand) is by_hand]
            ids = [one for one in ids if one in choose or rows[one]["state"] in SEATED]
            stored_delegates.seat(w, ids, by_hand=by_hand)
    stayed = tuple(one["full_name"] for one in away if one["state"] in PROMISED)
    return Restored(len(choose), len(drop), stayed, tuple(left))


def remove(office: Office, scenario_id: str) -> None:
    with office.database.write("") as w:
        row = w.still_there("scenarios", scenario_id)
        w.rename_step(words.REMOVED.format(name=row["name"]))
        w.delete("scenarios", scenario_id)


def _counts(row: dict[str, object]) -> bool:
    return row["state"] in SEATED and row["kind"] not in OUTSIDE_CAP
