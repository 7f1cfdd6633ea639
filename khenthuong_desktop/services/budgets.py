"""The budget of a conference: drafted, appraised, approved and closed, its numbers following what is counted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain import budgets as judged
from khenthuong_desktop.domain import programme as order
from khenthuong_desktop.domain.budgets import Budget, Line, State
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import budget_list, conferences, new_places, paper_heads, roles
from khenthuong_desktop.services.budget_list import BUDGET_LINES, NAME
from khenthuong_desktop.store import budgets as stored
from khenthuong_desktop.store import invitations as stored_invitations
from khenthuong_desktop.wording import budgets as words
from khenthuong_desktop.wording import steps

if TYPE_CHECKING:
    from khenthuong_desktop.domain.findings import Finding
    from khenthuong_desktop.domain.lists import EditOutcome
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record, Writer

CATALOGUE: Final = "budget_templates"
_APPRAISER: Final = "budget_appraiser"
_DRAFTER: Final = "standing_body"


def budget(office: Office, conference_id: str) -> Budget:
    """As it stands now; an empty one where nothing has been drafted."""
    with office.database.read() as r:
        found, rows = stored.budget(r, conference_id), stored.lines(r, conference_id)
        gifts = sum((row["value"] or 0) * row["given"] for row in stored_invitations.gifts(r, conference_id))
    lines = tuple(_line(row) for row in rows)
    if found is None:
        return Budget(lines=lines, gifts=gifts)
    return Budget(
        state=found["state"],
        source_of_funds=found["source_of_funds"],
        appraised_on=_day(found["appraised_on"]),
        appraised_by=found["appraised_by"],
        approved_on=_day(found["approved_on"]),
        approved_by=found["approved_by"],
        lines=lines,
        gifts=gifts,
    )


def counts(office: Office, conference_id: str) -> dict[str, int]:
    """The counts of the conference that numbers can follow."""
    with office.database.read() as r:
        return stored.counts(r, conference_id)


def unsaid(office: Office, conference_id: str) -> frozenset[str]:
    """The columns of money of which nobody has said anything yet."""
    with office.database.read() as r:
        return budget_list.unsaid(budget_list.state_of(r, conference_id))


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    return judged.findings(budget(office, conference_id))


def step_problems(office: Office, conference_id: str, state: State) -> tuple[Finding, ...]:
    """What makes the next step a rash one: it is told once more before it is taken, and does not stop it."""
    found = conferences.conference(office, conference_id)
    return judged.step_findings(budget(office, conference_id), state, found.held_on, office.today)


def accounts_lacking(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """Why the accounts cannot be printed yet; what was overspent is part of them."""
    found = conferences.conference(office, conference_id)
    return judged.accounts_findings(budget(office, conference_id), found.held_on, office.today)


def from_template(office: Office, conference_id: str) -> tuple[str, ...]:
    """The usual lines that are not there yet, without norms, in one step. Gives their ids."""
    conferences.conference(office, conference_id)
    new: list[str] = []
    with office.database.write("") as w:
        budget_list.check_open(w, conference_id)
        known = {row["content"] for row in stored.lines(w, conference_id)}
        live = stored.counts(w, conference_id)
        position = stored.last_position(w, conference_id)
        for term in office.catalogues.terms(CATALOGUE):
            said: Any = term.details
            if term.name in known or not term.validity.covers(office.today):
                continue
            link = said["linked_to"] or ""
            values = {
                "conference_id": conference_id,
                "position": position + len(new) + 1,
                "section": said["section"],
                "content": term.name,
                "measure": said["measure"],
                "linked_to": link,
                "number": live[link] if link else 1,
            }
            if said["norm"] is not None:
                values |= {"norm": said["norm"], "norm_source": term.source}
            new.append(w.insert(NAME, values))
        w.rename_step(words.TEMPLATE_TAKEN.format(n=len(new)))
    return tuple(new)


def add(office: Office, conference_id: str, content: str, *, after: str | None = None, **said: Any) -> str:
    """One more line, below another where that is named; gives its id."""
    content = clean(content)
    if not content:
        raise UserError("budget.no_content")
    with office.database.write(words.ADDED.format(content=content)) as w:
        w.still_there("conferences", conference_id)
        budget_list.check_open(w, conference_id)
        ids = [row["id"] for row in stored.lines(w, conference_id)]
        section = next((row["section"] for row in stored.lines(w, conference_id) if row["id"] == after), "")
        values = {
            "section": section,
            **said,
            "conference_id": conference_id,
            "content": content,
            "position": len(ids) + 1,
        }
        if link := values.get("linked_to"):
            values["number"] = stored.counts(w, conference_id)[link]
        new = w.insert(NAME, values)
        ids.insert(ids.index(after) + 1 if after in ids else len(ids), new)
        stored.put_in_order(w, ids)
    return new


def edit(
    office: Office,
    conference_id: str,
    changes: Sequence[CellChange],
    reason: str | None = None,
    *,
    after: str | None = None,
) -> EditOutcome:
    """Take over what was typed, new lines of this conference among it, as one step; they stand behind a line and in
    its section, or at the end."""
    from khenthuong_desktop.services import cell_editing

    defaults = {**BUDGET_LINES.defaults, "conference_id": conference_id}
    if after is not None:
        lines = budget(office, conference_id).lines
        defaults["section"] = next((one.section for one in lines if one.id == after), "")
    kept = _left_behind(office, conference_id, changes)
    listed = new_places.behind(
        replace(BUDGET_LINES, defaults=defaults),
        after,
        lambda w: [row["id"] for row in stored.lines(w, conference_id)],
        stored.put_in_order,
    )
    return cell_editing.edit(office, listed, [*changes, *kept], reason)


def move(office: Office, conference_id: str, line_ids: Sequence[str], by: int) -> bool:
    """Lines one place up (-1) or down (1)."""
    with office.database.write("") as w:
        rows = stored.lines(w, conference_id)
        before = [row["id"] for row in rows]
        after = list(order.moved(before, line_ids, by))
        if after == before:
            return False
        w.rename_step(steps.moved(NAME, [row["content"] for row in rows if row["id"] in line_ids]))
        stored.put_in_order(w, after)
    return True


def set_funds(office: Office, conference_id: str, source: str) -> None:
    """From which money the whole is paid."""
    said = clean(source)
    with office.database.write(words.FUNDS_SET.format(source=said) if said else words.FUNDS_DROPPED) as w:
        _change(w, conference_id, {"source_of_funds": said})


def usually_by(office: Office, conference_id: str, state: State, day: date | None = None) -> str:
    """Who appraises and who approves by the roles of the plans."""
    found, on = conferences.conference(office, conference_id), day or office.today
    if state == "appraised":
        return roles.role_name(office, _APPRAISER, on)
    if state == "approved":
        return paper_heads.as_of(office, paper_heads.body(office, found.body_id).name, on)
    return roles.role_name(office, _DRAFTER, on)


def set_state(office: Office, conference_id: str, state: State, *, by: str = "", day: date | None = None) -> None:
    """Hand the budget on by one step, or take that step back.

    Appraisal keeps the numbers as they are counted; amounts nobody has changed are taken over from the step before.
    """
    now = budget(office, conference_id)
    if not judged.may_follow(now.state, state):
        raise UserError("budget.state_order", state=words.STATES[now.state], new=words.STATES[state])
    onward = judged.STATES.index(state) > judged.STATES.index(now.state)
    if onward and not now.lines:
        raise UserError("budget.no_lines")
    said_day = day or office.today
    if onward and state in ("appraised", "approved"):
        _check_day(now, state, said_day, office.today)
    on = said_day.isoformat()
    who = (clean(by) or usually_by(office, conference_id, state, day)) if onward and state != "closed" else ""
    with office.database.write(words.STEPS_ON[state] if onward else words.STEPS_BACK[state]) as w:
        changes: Record = {"state": state}
        if onward and state == "appraised":
            live = stored.counts(w, conference_id)
            changes |= {"appraised_on": on, "appraised_by": who, "frozen": json.dumps(live, sort_keys=True)}
            for line in now.lines:
                kept = line.appraised if line.appraised is not None else line.amount
                w.update(NAME, line.id, {"number": line.number, "appraised": kept})
        elif onward and state == "approved":
            changes |= {"approved_on": on, "approved_by": who}
            for line in now.lines:
                w.update(NAME, line.id, {"approved": line.approved if line.approved is not None else line.appraised})
        elif state == "drafted":
            changes |= {"appraised_on": None, "appraised_by": "", "frozen": "{}"}
            for line in now.lines:
                w.update(NAME, line.id, {"appraised": None})
        elif not onward and state == "appraised":
            changes |= {"approved_on": None, "approved_by": ""}
            for line in now.lines:
                w.update(NAME, line.id, {"approved": None})
        _change(w, conference_id, changes)


def _check_day(now: Budget, state: State, day: date, today: date) -> None:
    """What is still to come has not been done, and nobody approves what was not appraised yet."""
    if day > today:
        raise UserError("budget.step_ahead", day=f"{day:%d/%m/%Y}")
    if state == "approved" and now.appraised_on is not None and day < now.appraised_on:
        raise UserError("budget.before_appraisal", day=f"{day:%d/%m/%Y}", appraised=f"{now.appraised_on:%d/%m/%Y}")


def _left_behind(office: Office, conference_id: str, changes: Sequence[CellChange]) -> list[CellChange]:
    """The number of each line that is to follow no count any more: the count that was shown last."""
    let_go = {one.row_id for one in changes if one.column == "linked_to" and not one.text.strip()}
    let_go -= {one.row_id for one in changes if one.column == "number"} | {None}
    if not let_go:
        return []
    lines = budget(office, conference_id).lines
    return [CellChange(one.id, "number", str(one.number)) for one in lines if one.id in let_go and one.linked_to]


def _change(w: Writer, conference_id: str, values: Record) -> None:
    w.still_there("conferences", conference_id)
    found = stored.budget(w, conference_id)
    if found is None:
        w.insert("budgets", {"conference_id": conference_id, **values})
    else:
        w.update("budgets", found["id"], values)


def _line(row: Record) -> Line:
    return Line(
        id=row["id"],
        content=row["content"],
        section=row["section"],
        measure=row["measure"],
        norm=row["norm"],
        norm_source=row["norm_source"],
        number=int(row["counted"]),
        live=row["live"] if row["linked_to"] else None,
        linked_to=row["linked_to"],
        times=row["times"],
        appraised=row["appraised"],
        approved=row["approved"],
        spent=row["spent"],
        notes=row["notes"],
    )


def _day(stored_day: str | None) -> date | None:
    return date.fromisoformat(stored_day) if stored_day else None
