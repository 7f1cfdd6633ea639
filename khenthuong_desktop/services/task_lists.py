"""The lists of a conference's work: tasks, the log of propaganda, banner designs, conferences of the units below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain import tasks as judged
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import CellChange, Column
from khenthuong_desktop.services import task_bodies
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.services.typed_days import with_years
from khenthuong_desktop.store import tasks as stored
from khenthuong_desktop.store.task_columns import TABLES as PRODUCT_TABLES
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import steps
from khenthuong_desktop.wording import tasks as words
from khenthuong_desktop.wording.codes import NO, YES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from khenthuong_desktop.domain.lists import EditOutcome
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record, Writer

__all__ = [
    "BANNERS",
    "OF_A_CONFERENCE",
    "PRODUCT_TABLES",
    "PROPAGANDA",
    "SUBORDINATES",
    "TASKS",
    "edit",
    "event_day",
    "event_of",
    "follow_day",
    "plan_days_before",
]

_FURTHEST: Final = 3650  # days; more is a year typed into the wrong cell


def event_day(conference: Record) -> date | None:
    """What deadlines count back from: the day of the conference, else the last one that the plan allows."""
    if conference["held_on"]:
        return date.fromisoformat(conference["held_on"])
    if conference["window_to"]:
        day = date.fromisoformat(conference["window_to"])
        return Deadline(day, bool(conference["window_inclusive"])).last_open_day
    return None


def event_of(w: Writer, conference_id: str) -> date | None:
    return event_day(w.still_there("conferences", conference_id))


def follow_day(w: Writer, conference_id: str, before: date | None, today: date) -> None:
    """Within the step that moves the day of a conference from `before`: deadlines that count back from it move along,
    and shrink in proportion where there is less time than they ask for. What was late stays late: a new day hides
    nothing. What is done keeps the day on which it was due. A day that is taken back on the day on which it was given
    gives every deadline back that was not set anew meanwhile."""
    event = event_of(w, conference_id)
    record = w.still_there("conferences", conference_id)
    then = stored.dues_on(w, conference_id, record["held_on"], record["window_to"], since=today.isoformat())
    rows = [
        row
        for row in stored.of_conference(w, conference_id)
        if row["days_before"] is not None and not (row["made"] or row["done_on"])
    ]
    waiting = {row["id"]: row["days_before"] for row in rows if _in_time(row, today)}
    by = judged.squeeze([*waiting.values()], event, today)
    for row in rows:
        known = date.fromisoformat(row["due_on"]) if row["due_on"] else None
        shrinks = by if row["id"] in waiting else None
        due = judged.moved_due(known, row["days_before"], event, shrinks, today, before=before)
        if then is not None:
            due = _as_it_was(row, then.get(row["id"]), due)
        w.update("tasks", row["id"], {"due_on": due.isoformat() if due else None})


def _as_it_was(row: Record, then: Record | None, due: date | None) -> date | None:
    """The deadline that a task had when the conference was on this day already; nothing is told of one that has not
    changed since."""
    said = row if then is None else then
    if said["days_before"] != row["days_before"]:
        return due
    return date.fromisoformat(said["due_on"]) if said["due_on"] else None


def _in_time(row: Record, today: date) -> bool:
    return not row["due_on"] or not _deadline(row).is_overdue(today)


def _deadline(row: Record) -> Deadline:
    return Deadline(date.fromisoformat(row["due_on"]), bool(row["due_inclusive"]))


def _derive(office: Office, values: Values) -> Values:
    return {"position": 0, **values}


def _saved(office: Office, w: Writer, task_id: str, values: Values) -> None:
    """What follows from what was typed: a distance makes the day, a day of its own ends the distance."""
    row = w.still_there("tasks", task_id)
    changes: Record = {}
    if values.get("days_before") is not None:
        due = judged.due_before(event_of(w, row["conference_id"]), row["days_before"])
        changes = {"due_on": due.isoformat() if due else None, "due_inclusive": 1}
    elif "due_on" in values and row["days_before"] is not None:
        changes = {"days_before": None}
    if values.get("due_on") and "due_inclusive" not in values:
        changes["due_inclusive"] = 1  # a day that stands alone counts
    if "done_on" in values:
        changes["done_by"] = "hand" if row["done_on"] else ""
    if not row["position"]:
        changes["position"] = stored.last_position(w, row["conference_id"]) + 1
    if changes:
        w.update("tasks", task_id, changes)


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    found: list[Finding] = []
    days = values.get("days_before")
    if days is not None and abs(int(days)) > _FURTHEST:
        found.append(finding("task.too_far", "blocks", "days_before", days=abs(int(days))))
    done = values.get("done_on")
    if done and str(done) > office.today.isoformat():
        found.append(finding("task.done_ahead", "blocks", "done_on"))
    return tuple(found)


def _examine_banner(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    """An approval that is still to come would make the task done today."""
    day = values.get("approved_on")
    ahead = day and str(day) > office.today.isoformat()
    return (finding("banner.approved_ahead", "blocks", "approved_on"),) if ahead else ()


def _examine_log(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    day = values.get("day")
    return (finding("propaganda.ahead", "warns", "day"),) if day and str(day) > office.today.isoformat() else ()


def _examine_below(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What is still to come has not been received: the task that waits for it would be done today."""
    today = office.today.isoformat()
    ahead = (key for key in ("plan_received_on", "report_received_on") if str(values.get(key) or "") > today)
    return tuple(finding("subordinate.received_ahead", "blocks", key) for key in ahead)


def _remove(office: Office, w: Writer, task_id: str) -> None:
    stored.let_go(w, task_id)


TASKS = ListDefinition(
    "tasks",
    (
        Column("what", "text", 276, editable=True, required=True),
        Column("due_on", "day", 142, editable=True),
        Column("state", "choice", 106),
        Column("responsible", "text", 170, editable=True),
        Column("done_on", "day", 92, editable=True),
        Column("place", "text", 150, editable=True),
        Column("kind", "choice", 110, editable=True, hidden=True),
        Column("due_inclusive", "flag", 90, editable=True, hidden=True),
        Column("days_before", "distance", 130, editable=True, hidden=True),
        Column("product", "choice", 190, editable=True, hidden=True),
        Column("source", "text", 190, editable=True, hidden=True),
        Column("notes", "text", 180, editable=True, hidden=True),
    ),
    table="tasks",
    labels={"kind": words.KINDS, "product": words.PRODUCTS, "state": words.STATES},
    defaults={"kind": "task", "due_inclusive": 1},
    title="what",
    derive=_derive,
    saved=_saved,
    owner="conference_id",
    examine=_examine,
    remove=_remove,
)
PROPAGANDA = ListDefinition(
    "propaganda_entries",
    (
        Column("day", "day", 96, editable=True, required=True),
        Column("title", "text", 360, editable=True, required=True),
        Column("channel", "text", 190, editable=True),
        Column("notes", "text", 220, editable=True),
    ),
    table="propaganda_entries",
    examine=_examine_log,
    title="title",
    owner="conference_id",
)
BANNERS = ListDefinition(
    "banner_designs",
    (
        Column("text", "text", 380, editable=True, required=True),
        Column("size", "text", 110, editable=True),
        Column("hung_at", "text", 160, editable=True),
        Column("approved_by", "text", 170, editable=True),
        Column("approved_on", "day", 96, editable=True),
        Column("notes", "text", 160, editable=True, hidden=True),
    ),
    table="banner_designs",
    examine=_examine_banner,
    title="text",
    owner="conference_id",
)


def _below_saved(office: Office, w: Writer, row_id: str, values: Values) -> None:
    """Where the plan counts the units' plans back from their own day, a day makes the deadline."""
    row = w.still_there("subordinate_conferences", row_id)
    # The plan says 'before a day'; a day that somebody typed counts.
    counts = {f"{what}_inclusive": 1 for what in ("plan_due", "report_due") if values.get(what)}
    if counts:
        w.update("subordinate_conferences", row_id, counts)
    if "held_on" not in values or values.get("plan_due"):
        return
    days = plan_days_before(office, w.still_there("conferences", row["conference_id"])["tier"])
    if days is not None:
        day = date.fromisoformat(row["held_on"]) - timedelta(days=days) if row["held_on"] else None
        due = {"plan_due": day.isoformat() if day else None, "plan_due_inclusive": 1}
        w.update("subordinate_conferences", row_id, due)


def plan_days_before(office: Office, tier: str | None) -> int | None:
    """How long before its conference a unit sends its plan, where the tier counts so."""
    found = office.catalogues.conference_tiers.latest(tier) if tier else None
    return found.plan_due_days_before if found else None


SUBORDINATES = ListDefinition(
    "subordinate_conferences",
    (
        Column("unit_id", "unit", 200),
        Column("held_on", "day", 104, editable=True),
        Column("plan_due", "day", 104, editable=True),
        Column("plan_received_on", "day", 112, editable=True),
        Column("report_due", "day", 104, editable=True),
        Column("report_received_on", "day", 112, editable=True),
        Column("notes", "text", 180, editable=True),
    ),
    table="subordinate_conferences",
    title="unit_id",
    saved=_below_saved,
    examine=_examine_below,
    owner="conference_id",
)
OF_A_CONFERENCE: Final = {one.name: one for one in (TASKS, PROPAGANDA, BANNERS, SUBORDINATES)}


def _as_meant(change: CellChange) -> tuple[CellChange, ...]:
    """What plans say of a deadline, typed where its day stands: 'sau hội nghị 10 ngày' is a distance from which the
    day follows, 'trước ngày 10/8' leaves the 10th out, 'đến hết ngày 31/12' takes the 31st in."""
    if change.column != "due_on" or change.text.strip()[:1].isdigit():
        return (change,)
    if judged.parse_distance(change.text) is not None:
        return change._replace(text=""), change._replace(column="days_before")
    if found := judged.parse_deadline(change.text):
        day, inclusive = found
        return change._replace(text=day), change._replace(column="due_inclusive", text=YES if inclusive else NO)
    return (change,)


def _of_one_deadline(office: Office, changes: Sequence[CellChange]) -> str | None:
    """Somebody who typed one deadline has changed one cell, whatever becomes of it."""
    (change, *others) = changes or [CellChange(None, "", "")]
    if others or change.row_id is None or len(_as_meant(change)) == 1:
        return None
    with office.database.read() as r:
        record = r.record(TASKS.name, change.row_id)
    return steps.edited_one(headings.heading(TASKS.name, "due_on"), str(record["what"])) if record else None


def edit(
    office: Office,
    conference_id: str,
    name: str,
    changes: Sequence[CellChange],
    *,
    kind: str = "task",
    reason: str | None = None,
) -> EditOutcome:
    """Take over what was typed into one of these lists, new rows of this conference among it, as one step."""
    from khenthuong_desktop.services import cell_editing

    definition = OF_A_CONFERENCE[name]
    with office.database.read() as r:
        record = r.record("conferences", conference_id)
    near = (event_day(record) if record else None) or office.today
    if name == TASKS.name:
        reason = reason or _of_one_deadline(office, changes)
        changes = [one for change in changes for one in _as_meant(change)]
        changes = task_bodies.as_known(office, conference_id, changes)
    changes = with_years(definition, changes, near)
    defaults: dict[str, object] = {**definition.defaults, "conference_id": conference_id}
    if name == TASKS.name:
        defaults["kind"] = kind
    if name == PROPAGANDA.name:
        defaults["day"] = office.today.isoformat()
    return cell_editing.edit(office, replace(definition, defaults=defaults), changes, reason)
