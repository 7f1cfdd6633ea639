"""The list of a budget's lines: what may be typed in which state, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.budgets import MOST_OF_A_LINE
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.domain.numbers import money
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.store import budgets as stored
from khenthuong_desktop.wording import budgets as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Writer

NAME: Final = "budget_lines"
# What somebody else has said of the estimate: there is nothing of it as long as it is only drafted.
_LATER: Final = frozenset({"appraised", "approved", "spent"})
MONEY: Final = frozenset({"norm", "appraised", "approved", "spent"})
# What may still be typed once the budget has come so far.
_OPEN: Final[Mapping[str, frozenset[str]]] = {
    "appraised": frozenset({"appraised", "norm_source", "notes"}),
    "approved": frozenset({"approved", "spent", "norm_source", "notes"}),
    "closed": frozenset({"notes"}),
}


def state_of(r: Reader, conference_id: str) -> str:
    found = stored.budget(r, conference_id)
    return str(found["state"]) if found is not None else "drafted"


def is_open(state: str, columns: frozenset[str]) -> bool:
    """Whether all of these may still be typed once the budget has come so far."""
    return not columns & _LATER if state not in _OPEN else columns <= _OPEN[state]


def unsaid(state: str) -> frozenset[str]:
    """What nobody has said anything of as long as the budget has come no further."""
    return {"drafted": _LATER, "appraised": _LATER - {"appraised"}}.get(state, frozenset())


def refusal(state: str, columns: frozenset[str]) -> UserError:
    """Why these cannot be typed now: too early, or too late."""
    if state not in _OPEN:
        return UserError("budget.too_early")
    if state == "appraised" and columns & _LATER and columns <= _OPEN[state] | _LATER:
        return UserError("budget.not_approved_yet")
    return UserError("budget.frozen", state=words.STATES[state])


def check_open(r: Reader, conference_id: str, columns: frozenset[str] = frozenset({"content"})) -> None:
    """Refuse to change what has been appraised or approved."""
    state = state_of(r, conference_id)
    if not is_open(state, columns):
        raise refusal(state, columns)


def _saved(office: Office, w: Writer, line_id: str, values: Values) -> None:
    """A count that is followed leaves its number behind; a number that is typed ends the following."""
    row = w.still_there(NAME, line_id)
    conference_id, new = row["conference_id"], not row["position"]
    drafted = state_of(w, conference_id) == "drafted"
    if new:
        check_open(w, conference_id)
        w.update(NAME, line_id, {"position": stored.last_position(w, conference_id) + 1})
    else:
        check_open(w, conference_id, frozenset(values) - (_LATER if drafted else frozenset()))  # red: `_examine`
    if "number" in values and row["linked_to"] and not values.get("linked_to"):
        w.update(NAME, line_id, {"linked_to": ""})
    elif row["linked_to"] and drafted:  # what was appraised stays
        w.update(NAME, line_id, {"number": stored.counts(w, conference_id)[row["linked_to"]]})


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    norm, times = int(values.get("norm") or 0), int(values.get("times") or 0)
    number = 1 if values.get("linked_to") else int(values.get("number") or 0)
    if (
        norm * max(times, 1) > MOST_OF_A_LINE
        or number * times > MOST_OF_A_LINE
        or norm * number * times > MOST_OF_A_LINE
    ):
        return tuple(
            finding("budget.too_large", "blocks", column, most=money(MOST_OF_A_LINE))
            for column in ("norm", "number", "times")
        )
    too_large = tuple(
        finding("budget.too_large", "blocks", column, most=money(MOST_OF_A_LINE))
        for column in MONEY
        if int(values.get(column) or 0) > MOST_OF_A_LINE
    )
    return too_large or _too_early(office, values)


def _too_early(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What a pasted table brings along of appraisal, approval and spending stays red until there is such a thing."""
    said = [column for column in sorted(_LATER) if values.get(column) is not None]
    if not said or "conference_id" not in values:
        return ()
    with office.database.read() as r:
        if state_of(r, values["conference_id"]) != "drafted":
            return ()
    return tuple(finding("budget.too_early", "blocks", column) for column in said)


def _remove(office: Office, w: Writer, line_id: str) -> None:
    conference_id = w.still_there(NAME, line_id)["conference_id"]
    check_open(w, conference_id)
    w.delete(NAME, line_id)
    stored.put_in_order(w, [row["id"] for row in stored.lines(w, conference_id)])


BUDGET_LINES = ListDefinition(
    NAME,
    (
        Column("position", "integer", 40),
        Column("content", "text", 240, editable=True, required=True),
        Column("measure", "text", 74, editable=True),
        Column("norm", "integer", 96, editable=True),
        Column("number", "integer", 66, editable=True),
        Column("linked_to", "choice", 146, editable=True),
        Column("times", "integer", 46, editable=True),
        Column("amount", "integer", 104, summed=True),
        Column("norm_source", "text", 150, editable=True),
        Column("appraised", "integer", 104, editable=True, summed=True),
        Column("approved", "integer", 104, editable=True, summed=True),
        Column("spent", "integer", 104, editable=True, summed=True),
        Column("section", "text", 140, editable=True, hidden=True),
        Column("notes", "text", 180, editable=True, hidden=True),
    ),
    table=NAME,
    labels={"linked_to": words.LINKS},
    defaults={"position": 0, "times": 1},
    title="content",
    saved=_saved,
    owner="conference_id",
    examine=_examine,
    money=MONEY,
    remove=_remove,
)
