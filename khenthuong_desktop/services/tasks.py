"""Who does what by when for a conference: out of the plans' templates, by hand, done by itself, late or in time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain import tasks as judged
from khenthuong_desktop.domain.conference_times import window
from khenthuong_desktop.domain.dates import Deadline, document_date
from khenthuong_desktop.domain.tasks import Squeeze, Task
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conference_bases, conference_moves, conferences, roles, task_lists
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import tasks as stored
from khenthuong_desktop.wording import tasks as words
from khenthuong_desktop.wording.task_papers import LINE_BREAK, OPEN_DAY

if TYPE_CHECKING:
    from khenthuong_desktop.domain.conference_tiers import ConferenceTier
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.domain.terms import Term
    from khenthuong_desktop.store.database import Record

USUAL: Final = ""  # the template of every conference
_ROLE: Final = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Template:
    """A set of tasks out of one plan; the usual ones have no tier."""

    tier: str
    name: str
    tasks: int


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a template: deadlines were shortened, have passed, or wait for the day of the conference."""

    ids: tuple[str, ...]
    skipped: int
    squeeze: Squeeze | None
    past: int
    undated: int

    def sentence(self) -> str:
        by = self.squeeze
        wanted, left = (by.wanted, by.left) if by else (None, None)
        return words.made(len(self.ids), self.skipped, wanted, left, self.past, self.undated)


def templates(office: Office, conference_id: str) -> tuple[Template, ...]:
    """Those there are, the plan of this conference first."""
    found = conferences.conference(office, conference_id)
    terms = tuple(office.catalogues.terms("task_templates"))
    named = [(tier.code, tier.name) for tier in office.catalogues.conference_tiers]
    ordered = sorted(named, key=lambda one: one[0] != found.tier)
    usual = (USUAL, words.USUAL)
    every = [*ordered[:1], usual, *ordered[1:]] if found.tier else [usual, *ordered]
    return tuple(
        Template(tier, name, number)
        for tier, name in dict.fromkeys(every)
        if (number := sum(1 for term in terms if _belongs(term, tier) and _fits(term, pilot=found.pilot)))
    )


def from_template(office: Office, conference_id: str, tier: str | None = None) -> Made:
    """The tasks of a plan (of this conference's own, where none is named), bodies by their names here, in one step.

    What is there already is not added again. Days that the plan itself names stay as they are; those that count
    back from the conference shrink in proportion where there is less time.
    """
    found = conferences.conference(office, conference_id)
    chosen = (found.tier or USUAL) if tier is None else tier
    name = next((one.name for one in templates(office, conference_id) if one.tier == chosen), "")
    if not name:
        raise UserError("task.no_template")
    terms = [
        one for one in office.catalogues.terms("task_templates") if _belongs(one, chosen) and _fits(one, found.pilot)
    ]
    with office.database.write("") as w:
        event = task_lists.event_of(w, conference_id)
        known = {(row["what"], row["responsible"]) for row in stored.of_conference(w, conference_id)}
        rows = [row for row in (_row(office, one, event, found) for one in terms) if _key(row) not in known]
        by = judged.squeeze([one["days_before"] or 0 for one in rows], event, office.today)
        position = stored.last_position(w, conference_id)
        ids: list[str] = []
        for place, row in enumerate(rows, start=position + 1):
            if row["days_before"] is not None:  # kept as the plan wants it: a later day gives the time back
                due = judged.due_before(event, judged.squeezed(row["days_before"], by))
                row["due_on"] = due.isoformat() if due else None
            ids.append(w.insert("tasks", {"conference_id": conference_id, "position": place, **row}))
        w.rename_step(words.TAKEN.format(n=len(ids), name=name))
    added = [one for one in tasks(office, conference_id) if one.id in set(ids)]
    return Made(
        tuple(ids),
        len(terms) - len(rows),
        by,
        sum(1 for one in added if one.days_late(office.today)),
        sum(1 for one in added if one.days_before is not None and one.deadline is None),
    )


def tasks(office: Office, conference_id: str, *, kind: str | None = None) -> tuple[Task, ...]:
    """In the order of the plan."""
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    return tuple(_task(row) for row in rows if kind is None or row["kind"] == kind)


def by_body(office: Office, conference_id: str) -> dict[str, tuple[Task, ...]]:
    """Body -> its tasks, in the order in which the plan names the bodies; what nobody has been given stands last."""
    found: dict[str, list[Task]] = {}
    for one in tasks(office, conference_id):
        found.setdefault(one.responsible, []).append(one)
    nobody = found.pop("", None)
    return {body: tuple(ones) for body, ones in (*found.items(), *((("", nobody),) if nobody else ()))}


def bodies(office: Office, conference_id: str) -> tuple[str, ...]:
    """Those with a task, in the order of the plan."""
    return tuple(body for body in by_body(office, conference_id) if body)


def add(
    office: Office,
    conference_id: str,
    what: str,
    *,
    responsible: str = "",
    place: str = "",
    deadline: Deadline | None = None,
    product: str = "",
) -> str:
    """One more task, such as sending a report to somebody before a day."""
    what = clean(what)
    if not what:
        raise UserError("task.nothing_to_do")
    with office.database.write(words.added(what, clean(place))) as w:
        w.still_there("conferences", conference_id)
        values: Record = {
            "conference_id": conference_id,
            "position": stored.last_position(w, conference_id) + 1,
            "what": what,
            "responsible": responsible,
            "place": place,
            "product": product,
        }
        if deadline is not None:
            values |= {"due_on": deadline.day.isoformat(), "due_inclusive": int(deadline.inclusive)}
        return w.insert("tasks", values)


def set_done(office: Office, task_ids: Sequence[str], *, done: bool = True, day: date | None = None) -> None:
    """Tick by hand, or take the tick away; what is done by its product stays done as long as that is there."""
    if not task_ids:
        return
    one, many = (words.DONE, words.DONE_MANY) if done else (words.OPENED, words.OPENED_MANY)
    on = (day or office.today).isoformat() if done else None
    with office.database.write("") as w:
        for task_id in task_ids:
            what = w.still_there("tasks", task_id)["what"]
            w.update("tasks", task_id, {"done_on": on, "done_by": "hand" if done else ""})
        w.rename_step(one.format(what=what) if len(task_ids) == 1 else many.format(n=len(task_ids)))


def banner_taken(office: Office, conference_id: str) -> bool:
    """Whether a design says already what the settings give."""
    text = LINE_BREAK.join(banner_lines(office, conferences.conference(office, conference_id)))
    with office.database.read() as r:
        return any(row["text"] == text for row in stored.banners(r, conference_id))


def banner_to_renew(office: Office, conference_id: str) -> str | None:
    """The design that nobody has approved and that says another day or name: a second one beside it would be hung."""
    return next(iter(conference_moves.outdated_banners(office, conferences.conference(office, conference_id))), None)


def take_banner(office: Office, conference_id: str, *, renew: str | None = None) -> str:
    """The text of the banner as the settings of the conference give it, to be designed and approved: as a new design,
    or in place of one that says something else."""
    found = conferences.conference(office, conference_id)
    text = LINE_BREAK.join(banner_lines(office, found))
    with office.database.write(words.BANNER_RENEWED if renew else words.BANNER_TAKEN) as w:
        if renew is not None:
            w.still_there("banner_designs", renew)
            w.update("banner_designs", renew, {"text": text})
            return renew
        return w.insert("banner_designs", {"conference_id": conference_id, "text": text})


def banner_lines(office: Office, found: Conference) -> tuple[str, ...]:
    """The lines as they are set, with the day in them once it is known."""
    lines = found.banner or conferences.banner(office, conferences.settings_of(found)) or (found.name,)
    if found.held_on is None:
        return lines
    return tuple(OPEN_DAY.sub(document_date(found.held_on), line) for line in lines)


def take_units(office: Office, conference_id: str) -> int:
    """Follow the conferences of all units at work that are not followed yet; gives how many."""
    from khenthuong_desktop.services import units

    found = conferences.conference(office, conference_id)
    tier = office.catalogues.conference_tiers.latest(found.tier) if found.tier else None
    with office.database.write("") as w:
        due = _plan_due(tier, task_lists.event_of(w, conference_id)) if tier else None
        known = {row["unit_id"] for row in stored.below(w, conference_id)}
        new = [unit_id for unit_id, _ in units.at_work(office) if unit_id not in known]
        said = {"conference_id": conference_id, "plan_due": due, "plan_due_inclusive": int(due is None)}
        for unit_id in new:
            values = {**said, "unit_id": unit_id}
            w.insert("subordinate_conferences", values)
        w.rename_step(words.UNITS_TAKEN.format(n=len(new)))
    return len(new)


def _plan_due(tier: ConferenceTier, event: date | None) -> str | None:
    """The day the plan names for the units' plans; a conference behind the plan's own time has to say one itself."""
    if tier.plan_due is None:
        return None
    last = window(tier.held_in)[1].day if tier.held_in else tier.held_before
    holds = event is None or last is None or event <= last
    return tier.plan_due.isoformat() if holds else None


def late_below(office: Office, conference_id: str) -> dict[str, frozenset[str]]:
    """Conference of a unit below -> which of its deadlines has passed though nothing came: 'plan_due', 'report_due'."""
    found: dict[str, frozenset[str]] = {}
    with office.database.read() as r:
        rows = stored.below(r, conference_id)
    for row in rows:
        late = frozenset(f"{what}_due" for what in ("plan", "report") if _owes(row, what, office.today))
        if late:
            found[row["id"]] = late
    return found


def days_below_that_do_not_count(office: Office, conference_id: str) -> dict[tuple[str, str], date]:
    """(Conference of a unit below, deadline) -> the day which is too late already, where the plan says 'before'."""
    with office.database.read() as r:
        rows = stored.below(r, conference_id)
    return {
        (row["id"], key): date.fromisoformat(row[key])
        for row in rows
        for key in ("plan_due", "report_due")
        if row[key] and not row[f"{key}_inclusive"]
    }


def role_text(office: Office, text: str, day: date) -> str:
    """'{superior_office} (qua …)' with the roles called as they are here on that day."""
    return _ROLE.sub(lambda found: roles.role_name(office, found[1], day), text)


def _owes(row: Record, what: str, today: date) -> bool:
    due = row[f"{what}_due"]
    if not due or row[f"{what}_received_on"]:
        return False
    return Deadline(date.fromisoformat(due), bool(row[f"{what}_due_inclusive"])).is_overdue(today)


def _belongs(term: Term, tier: str) -> bool:
    tiers = term.details["tiers"]
    assert isinstance(tiers, list | tuple)
    return tier in tiers if tier else not tiers


def _fits(term: Term, pilot: bool) -> bool:
    return pilot or not term.details["pilot"]


def _row(office: Office, term: Term, event: date | None, found: Conference) -> dict[str, Any]:
    said: Any = term.details
    day = event or office.today
    body = role_text(office, said["body"], day) if said["body"] else ""
    if not body and said["role"]:
        body = roles.role_name(office, said["role"], day)
    row: dict[str, Any] = {
        "kind": said["kind"],
        "role": said["role"] or "",
        "responsible": body,
        "what": role_text(office, term.name, day),
        "place": role_text(office, said["place"] or "", day),
        "days_before": said["days_before"],
        "product": said["product"] or "",
        "source": conference_bases.source_of_row(office, found, term.source),
    }
    if said["due"] and judged.keeps_fixed_day(date.fromisoformat(said["due"]), said["days_before"], event):
        row |= {"due_on": said["due"], "due_inclusive": int(said["due_inclusive"]), "days_before": None}
    return row


def _key(row: dict[str, Any]) -> tuple[str, str]:
    return row["what"], row["responsible"]


def _task(row: Record) -> Task:
    due = Deadline(date.fromisoformat(row["due_on"]), bool(row["due_inclusive"])) if row["due_on"] else None
    return Task(
        id=row["id"],
        kind=row["kind"],
        what=row["what"],
        responsible=row["responsible"],
        role=row["role"],
        place=row["place"],
        deadline=due,
        days_before=row["days_before"],
        product=row["product"],
        made=bool(row["made"]),
        done_on=date.fromisoformat(row["done_day"]) if row["done_day"] else None,
        done_by=row["done_by"] or ("product" if row["made"] else ""),
        source=row["source"],
        notes=row["notes"],
    )
