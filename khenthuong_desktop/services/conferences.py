"""Conferences: begun from a tier, from last time or as a smaller event, changed, agreed, counted; several at a time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from khenthuong_desktop.domain import conferences as judged
from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.conferences import Conference, Occasion, Settings, State
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import agreement, composition_rules, conference_bases, conference_settings
from khenthuong_desktop.services.agreement import AgreementStep, add_step, change_step, order_steps, remove_step, steps
from khenthuong_desktop.services.conference_records import from_record, settings_of, to_record
from khenthuong_desktop.services.conference_settings import banner, tiers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import conferences as stored
from khenthuong_desktop.wording import conferences as words

if TYPE_CHECKING:
    from khenthuong_desktop.store.database import Writer

__all__ = [
    "AgreementStep",
    "Settings",
    "add_step",
    "banner",
    "change",
    "change_step",
    "conference",
    "conferences",
    "create",
    "draft_from",
    "draft_from_tier",
    "draft_small",
    "findings",
    "order_steps",
    "remove",
    "remove_step",
    "set_state",
    "settings_of",
    "steps",
    "tiers",
]


def conferences(office: Office) -> tuple[Conference, ...]:
    """All of them, the newest first."""
    with office.database.read() as r:
        return tuple(from_record(row) for row in stored.every(r))


def conference(office: Office, conference_id: str) -> Conference:
    with office.database.read() as r:
        row = r.record("conferences", conference_id)
    if row is None:
        raise UserError("conference.gone", id=conference_id)
    return from_record(row)


def draft_from_tier(office: Office, tier_code: str) -> Settings:
    """What a plan sets, for this office."""
    return conference_settings.from_tier(office, tier_code)


def draft_from(office: Office, conference_id: str) -> Settings:
    """The next conference after an earlier one."""
    return conference_settings.from_last(office, conference(office, conference_id))


def draft_small(office: Office, occasion: Occasion) -> Settings:
    """A year-end review or an award ceremony."""
    return conference_settings.small(office, occasion)


def create(office: Office, settings: Settings, *, rules: bool = True) -> str:
    """A new conference with the steps of its agreement and, unless not wished, rules for what its plan attends to."""
    values = to_record(settings)
    with office.database.write(words.CREATED.format(name=values["name"])) as w:
        return add(office, w, settings, rules=rules)


def add(office: Office, w: Writer, settings: Settings, *, rules: bool = True) -> str:
    """The same inside a step that does more."""
    conference_id = w.insert("conferences", to_record(settings))
    agreement.begin(office, w, conference_id, settings)
    if rules:
        composition_rules.begin(office, w, conference_id, settings)
    return conference_id


def change(office: Office, conference_id: str, settings: Settings) -> None:
    """Say the settings anew; delegates, numbers and rules stay as they are."""
    values = to_record(settings)
    with office.database.write(words.CHANGED.format(name=values["name"])) as w:
        before = _there(w, conference_id)
        w.update("conferences", conference_id, values)
        conference_bases.follow(office, w, conference_id, before, _there(w, conference_id))
        if before.pilot != settings.pilot:
            agreement.follow_pilot(w, conference_id, pilot=settings.pilot)
        if (before.held_on, before.window_to) != (settings.held_on, settings.window_to):
            from khenthuong_desktop.services.task_lists import event_day, follow_day  # only where the day moves

            follow_day(w, conference_id, event_day(to_record(settings_of(before))), office.today)


def set_state(office: Office, conference_id: str, state: State) -> None:
    found = conference(office, conference_id)
    with office.database.write(words.STATE_SET.format(name=found.name, state=words.STATES[state])) as w:
        _there(w, conference_id)
        w.update("conferences", conference_id, {"state": state})


def remove(office: Office, conference_id: str) -> None:
    """Delete a conference that nothing hangs on yet; one that has begun is closed instead."""
    found = conference(office, conference_id)
    with office.database.write(words.REMOVED.format(name=found.name)) as w:
        _there(w, conference_id)
        if stored.in_use(w, conference_id):
            raise UserError("conference.in_use", name=found.name)
        for delegation in (False, True):
            for rule in stored.rules(w, conference_id, delegation=delegation):
                w.delete("composition_rules", rule["id"])
        for step in stored.steps(w, conference_id):
            w.delete("agreement_steps", step["id"])
        w.delete("conferences", conference_id)


def findings(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """What an officer should look at in the settings and the agreement; none of it stops the work."""
    found = conference(office, conference_id)
    return (
        *judged.findings(found, office.today),
        *conference_settings.findings(office, found),
        *_same_elsewhere(office, found),
        *_of_agreement(found, steps(office, conference_id)),
        *_of_days(steps(office, conference_id), office.today),
        *composition_rules.findings(office, conference_id, found),
    )


def _same_elsewhere(office: Office, found: Conference) -> tuple[Finding, ...]:
    """Begun twice by mistake: what is done to one would be missing of the other."""
    with office.database.read() as r:
        twins = [one for one in map(from_record, stored.every(r)) if one.id != found.id]
    key = vietnamese.search_key(found.name)
    if not any(one.held_on == found.held_on and vietnamese.search_key(one.name) == key for one in twins):
        return ()
    day = f"{found.held_on:%d/%m/%Y}" if found.held_on else words.DAY_OPEN
    return (finding("conference.same_twice", "warns", "name", name=found.name, day=day),)


def _of_days(path: tuple[AgreementStep, ...], today: date) -> tuple[Finding, ...]:
    """Each step answers the one before it, and none is done before its day has come."""
    told: list[Finding] = []
    before: AgreementStep | None = None
    for one in path:
        if one.done_on is None:
            continue
        day = f"{one.done_on:%d/%m/%Y}"
        if one.done_on > today:
            told.append(finding("conference.step_ahead", "warns", "state", actor=words.actor(one.actor), day=day))
        if before is not None and before.done_on is not None and one.done_on < before.done_on:
            told.append(
                finding(
                    "conference.steps_out_of_order",
                    "warns",
                    "state",
                    actor=words.actor(one.actor),
                    day=day,
                    before=words.actor(before.actor),
                    known=f"{before.done_on:%d/%m/%Y}",
                )
            )
        before = one
    return tuple(told)


def _of_agreement(found: Conference, path: tuple[AgreementStep, ...]) -> tuple[Finding, ...]:
    told: list[Finding] = []
    open_steps = [one for one in path if one.outcome != "agreed"]
    if found.state != "preparing" and open_steps:
        told.append(finding("conference.steps_open", "judge", "state", actor=words.actor(open_steps[0].actor)))
    numbers = [one.number for one in path if one.outcome == "agreed" and one.number is not None]
    if numbers and found.seats is not None and numbers[-1] != found.seats:
        told.append(finding("conference.agreed_number_differs", "warns", "size", agreed=numbers[-1], size=found.seats))
    return tuple(told)


def _there(w: Writer, conference_id: str) -> Conference:
    row = w.record("conferences", conference_id)
    if row is None:
        raise UserError("conference.gone")
    return from_record(row)
