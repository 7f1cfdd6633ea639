"""Lists asked of units (Đôn đốc): what is owed until when, what is missing, the reminder to send, and the log of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import Deadline
from khenthuong_desktop.domain.findings import finding
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.office_profile import profile
from khenthuong_desktop.store import list_calls as stored
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import list_calls as words
from khenthuong_desktop.wording.return_workbook import for_message

_LONGEST_MESSAGE: Final = 20  # rows to mend that are told one by one; the rest is a number


@dataclass(frozen=True, slots=True)
class ListCall:
    """A list asked of several units; `what` is the noun that is counted ('đại biểu')."""

    id: str
    name: str
    what: str
    source: str
    deadline: Deadline | None
    closed_on: date | None


class Demand(NamedTuple):
    """How many are asked of a unit, and how many women among them."""

    wanted: int = 0
    women: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How a unit stands in a call."""

    id: str
    unit_id: str
    unit: str
    wanted: int
    wanted_women: int
    received: int
    women: int
    to_mend: int
    reminded_at: str | None
    reminders: int
    sent: int  # 1 where anything at all has come, be it what was asked or not

    @property
    def missing(self) -> int:
        return max(0, self.wanted - self.received) if self.wanted else int(not self.received)

    @property
    def missing_women(self) -> int:
        return max(0, self.wanted_women - self.women)

    @property
    def lacks(self) -> bool:
        """Whether somebody is still to come from this unit."""
        return bool(self.missing or self.missing_women)

    @property
    def owes(self) -> bool:
        """Whether anything is still to come from this unit, or to be mended by it."""
        return bool(self.lacks or self.to_mend)


def calls(office: Office, *, open_only: bool = False) -> tuple[ListCall, ...]:
    with office.database.read() as r:
        found = tuple(_call(row) for row in stored.calls(r))
    return tuple(one for one in found if one.closed_on is None) if open_only else found


def call(office: Office, call_id: str) -> ListCall:
    with office.database.read() as r:
        row = r.record("list_calls", call_id)
    if row is None:
        raise UserError("record.gone")
    return _call(row)


def create(
    office: Office,
    name: str,
    demands: Mapping[str, Demand],
    *,
    deadline: Deadline | None = None,
    what: str = "",
    source: str = "",
) -> str:
    """Ask a list of some units, in one step."""
    with office.database.write("") as w:
        return create_within(w, name, demands, deadline=deadline, what=what, source=source)


def create_within(
    w: Writer,
    name: str,
    demands: Mapping[str, Demand],
    *,
    deadline: Deadline | None = None,
    what: str = "",
    source: str = "",
    reason: str = words.CREATED,
) -> str:
    """The same, within a step that does more than that."""
    values = _values(name, deadline, what, source)
    w.rename_step(reason.format(name=values["name"]))
    call_id = w.insert("list_calls", values)
    demand_within(w, call_id, demands)
    return call_id


def change(
    office: Office,
    call_id: str,
    name: str,
    demands: Mapping[str, Demand],
    *,
    deadline: Deadline | None = None,
    what: str = "",
    source: str = "",
) -> None:
    """Say anew what is asked, and of whom; units left out are no longer asked."""
    with office.database.write("") as w:
        change_within(w, call_id, name, demands, deadline=deadline, what=what, source=source)


def change_within(
    w: Writer,
    call_id: str,
    name: str,
    demands: Mapping[str, Demand],
    *,
    deadline: Deadline | None = None,
    what: str = "",
    source: str = "",
    reason: str = words.CHANGED,
) -> None:
    """The same, within a step that does more than that."""
    values = _values(name, deadline, what, source)
    w.rename_step(reason.format(name=values["name"]))
    w.update("list_calls", call_id, values)
    demand_within(w, call_id, demands)


def demand_within(w: Writer, call_id: str, demands: Mapping[str, Demand]) -> None:
    """Say anew, within a step, how many are asked of whom."""
    known = {row["unit_id"]: row["id"] for row in stored.asked(w, call_id)}
    for unit_id, row_id in known.items():
        if unit_id not in demands:
            w.delete("list_call_units", row_id)
    for unit_id, demand in demands.items():
        wanted = _demand_values(call_id, unit_id, demand)
        if unit_id in known:
            w.update("list_call_units", known[unit_id], wanted)
        else:
            w.insert("list_call_units", wanted)


def close(office: Office, call_id: str) -> None:
    """Nothing more is expected; the call and its log stay."""
    found = call(office, call_id)
    with office.database.write(words.CLOSED.format(name=found.name)) as w:
        w.update("list_calls", call_id, {"closed_on": office.today.isoformat()})


def reopen(office: Office, call_id: str) -> None:
    found = call(office, call_id)
    with office.database.write(words.REOPENED.format(name=found.name)) as w:
        w.update("list_calls", call_id, {"closed_on": None})


def standings(office: Office, call_id: str) -> tuple[Standing, ...]:
    """How each unit stands, in the order of their names."""
    with office.database.read() as r:
        rows = stored.standings(r, call_id)
    keys = Standing.__dataclass_fields__.keys()
    return tuple(Standing(**{key: row[key] for key in keys}) for row in rows)


def owing(office: Office, call_id: str, unit_ids: Sequence[str]) -> list[str]:
    """Those of some units that still owe something."""
    owe = {one.unit_id for one in standings(office, call_id) if one.owes}
    return [one for one in unit_ids if one in owe]


def message(office: Office, call_id: str, unit_id: str, *, in_full: bool = False) -> str:
    """What to paste into Zalo; `in_full` names the rows to be mended, for who reads it on a telephone."""
    found, standing = call(office, call_id), _standing(office, call_id, unit_id)
    with office.database.read() as r:
        short = stored.short_names(r).get(unit_id, standing.unit)
    told = words.message(
        short,
        found.name,
        found.what,
        standing.missing if standing.wanted else 0,
        standing.missing_women,
        standing.to_mend,
        bool(standing.sent),
        found.deadline.text() if found.deadline else "",
        bool(found.deadline and found.deadline.is_overdue(office.today)),
    )
    if not in_full:
        return told
    ours = profile(office)
    lines = [told, *waiting_lines(office, call_id, unit_id)]
    if ours and standing.owes:
        lines.append(words.closing(ours.committee_name, bool(standing.sent), standing.to_mend))
    return "\n".join(lines)


def remind(office: Office, call_id: str, unit_ids: Sequence[str], way: str) -> None:
    """Write down that units were reminded, with what was said to each."""
    if not unit_ids:
        raise UserError("units.none_chosen")
    texts = {unit_id: message(office, call_id, unit_id) for unit_id in unit_ids}
    names = {one.unit_id: one.unit for one in standings(office, call_id)}
    told = names[unit_ids[0]] if len(unit_ids) == 1 else words.UNITS.format(n=in_figures(len(unit_ids)))
    now = office.clock().isoformat(timespec="seconds")
    with office.database.write(words.REMINDED.format(units=told)) as w:
        for unit_id, text in texts.items():
            values = {"call_id": call_id, "unit_id": unit_id, "reminded_at": now, "way": way}
            w.insert("reminders", {**values, "text": text, "by_user": office.user})


def reminders(office: Office, call_id: str) -> tuple[Record, ...]:
    """The log: unit, when, which way, what was said, by whom; the latest first."""
    with office.database.read() as r:
        return tuple(stored.reminders(r, call_id))


def waiting_lines(office: Office, call_id: str, unit_id: str) -> list[str]:
    """The rows of a unit that wait to be mended, told one by one."""
    with office.database.read() as r:
        return _waiting_lines(stored.waiting_rows(r, call_id, unit_id))


def _standing(office: Office, call_id: str, unit_id: str) -> Standing:
    found = next((one for one in standings(office, call_id) if one.unit_id == unit_id), None)
    if found is None:
        raise UserError("record.gone")
    return found


def _waiting_lines(rows: Sequence[Record]) -> list[str]:
    lines: list[str] = []
    file = None
    for row in rows[:_LONGEST_MESSAGE]:
        if row["file"] != file:
            file = row["file"]
            lines.append(words.WAITING_HEAD.format(file=file))
        problems = (
            finding(one["code"], one["severity"], one["column"], one["mend"], **one["facts"])
            for one in json.loads(row["problems"])
        )
        told = [for_message(one) for one in problems if one.severity == "blocks"]
        lines.append(words.waiting_row(row["row"], row["full_name"], list(dict.fromkeys(told))))
    if len(rows) > _LONGEST_MESSAGE:
        lines.append(words.WAITING_MORE.format(n=in_figures(len(rows) - _LONGEST_MESSAGE)))
    return lines


def _call(row: Record) -> ListCall:
    deadline = None
    if row["deadline"]:
        deadline = Deadline(date.fromisoformat(row["deadline"]), bool(row["deadline_inclusive"]))
    closed = date.fromisoformat(row["closed_on"]) if row["closed_on"] else None
    return ListCall(row["id"], row["name"], row["what"] or words.WHAT, row["source"], deadline, closed)


def _values(name: str, deadline: Deadline | None, what: str, source: str) -> dict[str, object]:
    cleaned = vietnamese.clean(name)
    if not cleaned:
        raise UserError("list_call.no_name")
    return {
        "name": cleaned,
        "deadline": deadline.day.isoformat() if deadline else None,
        "deadline_inclusive": int(deadline.inclusive) if deadline else 1,
        "what": vietnamese.clean(what),
        "source": vietnamese.clean(source),
    }


def _demand_values(call_id: str, unit_id: str, demand: Demand) -> dict[str, object]:
    return {"call_id": call_id, "unit_id": unit_id, "wanted": demand.wanted, "wanted_women": demand.women}
