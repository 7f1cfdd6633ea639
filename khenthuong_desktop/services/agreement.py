"""How a conference is agreed: who proposes, who agrees, with which paper, when, and on what number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.conferences import Settings
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.conference_settings import tier_of
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import conferences as stored
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import conferences as words

Outcome = Literal["", "agreed", "returned"]

# What the catalogue conference_tiers calls a step -> who does what.
_KNOWN: Final = {
    "council_proposes": ("council", "propose"),
    "party_agrees": ("party_committee", "agree"),
    "committee_agrees": ("people_committee", "agree"),
    "committee_decides": ("people_committee", "decide"),
}
_USUAL: Final = ("council_proposes", "party_agrees", "committee_agrees")
_PILOT: Final = ("upper_level", "comment")


@dataclass(frozen=True, slots=True)
class AgreementStep:
    """One step; `actor` and `action` are codes with words in wording, or whatever was typed."""

    actor: str
    action: str
    id: str = ""
    paper_id: str | None = None
    paper_name: str = ""
    done_on: date | None = None
    outcome: Outcome = ""
    number: int | None = None
    notes: str = ""


def steps(office: Office, conference_id: str) -> tuple[AgreementStep, ...]:
    with office.database.read() as r:
        return tuple(_step(row) for row in stored.steps(r, conference_id))


def add_step(office: Office, conference_id: str, step: AgreementStep) -> str:
    """One more step, behind the others."""
    values = _values(step)
    with office.database.write(words.STEP_ADDED.format(actor=words.actor(values["actor"]))) as w:
        w.still_there("conferences", conference_id)
        known = stored.steps(w, conference_id)
        position = known[-1]["position"] + 1 if known else 0
        return w.insert("agreement_steps", values | {"conference_id": conference_id, "position": position})


def change_step(office: Office, step: AgreementStep) -> None:
    """Say what came of a step; the paper of the program, or the name of one that came from outside."""
    values = _values(step)
    with office.database.write(words.STEP_CHANGED.format(actor=words.actor(values["actor"]))) as w:
        w.still_there("agreement_steps", step.id)
        w.update("agreement_steps", step.id, values)


def remove_step(office: Office, step_id: str) -> None:
    with office.database.read() as r:
        row = r.record("agreement_steps", step_id)
    if row is None:
        raise UserError("record.gone")
    with office.database.write(words.STEP_REMOVED.format(actor=words.actor(row["actor"]))) as w:
        w.still_there("agreement_steps", step_id)
        w.delete("agreement_steps", step_id)


def order_steps(office: Office, conference_id: str, ids: Sequence[str]) -> None:
    """Put the steps in this order; steps not named keep theirs behind them."""
    with office.database.write(words.STEPS_MOVED) as w:
        known = [row["id"] for row in stored.steps(w, conference_id)]
        ordered = [one for one in dict.fromkeys(ids) if one in known]
        for position, step_id in enumerate((*ordered, *(one for one in known if one not in ordered))):
            w.update("agreement_steps", step_id, {"position": position})


def begin(office: Office, w: Writer, conference_id: str, settings: Settings) -> None:
    """The path the plan sets, else the usual one. A pilot's plan and programme go up for comment first."""
    tier = tier_of(office, settings.tier)
    path = [_KNOWN[code] for code in (tier.agreement if tier else _USUAL) if code in _KNOWN]
    for position, (actor, action) in enumerate([_PILOT, *path] if settings.pilot else path):
        values = {"conference_id": conference_id, "position": position, "actor": actor, "action": action}
        w.insert("agreement_steps", values)


def follow_pilot(w: Writer, conference_id: str, *, pilot: bool) -> None:
    """A conference that becomes a pilot gets the step of comment; one that is none any more loses it, unless done."""
    known = stored.steps(w, conference_id)
    comments = [row for row in known if (row["actor"], row["action"]) == _PILOT]
    if pilot and not comments:
        position = known[0]["position"] - 1 if known else 0
        values = {"conference_id": conference_id, "position": position, "actor": _PILOT[0], "action": _PILOT[1]}
        w.insert("agreement_steps", values)
    if not pilot:
        for row in comments:
            if not (row["paper_id"] or row["paper_name"] or row["done_on"] or row["outcome"] or row["notes"]):
                w.delete("agreement_steps", row["id"])


def _values(step: AgreementStep) -> Record:
    actor, action = vietnamese.clean(step.actor), vietnamese.clean(step.action)
    if not actor or not action:
        raise UserError("agreement.who_does_what")
    if step.number is not None and step.number <= 0:
        raise UserError("agreement.number_impossible", number=step.number)
    return {
        "actor": actor,
        "action": action,
        "paper_id": step.paper_id,
        "paper_name": vietnamese.clean(step.paper_name),
        "done_on": step.done_on.isoformat() if step.done_on else None,
        "outcome": step.outcome,
        "number": step.number,
        "notes": vietnamese.clean_lines(step.notes),
    }


def _step(row: Record) -> AgreementStep:
    return AgreementStep(
        actor=row["actor"],
        action=row["action"],
        id=row["id"],
        paper_id=row["paper_id"],
        paper_name=row["paper_name"],
        done_on=date.fromisoformat(row["done_on"]) if row["done_on"] else None,
        outcome=row["outcome"],
        number=row["number"],
        notes=row["notes"],
    )
