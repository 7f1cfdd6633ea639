"""When the product of a task is there, as SQL over `tasks t`: asked and never stored, so that undoing it undoes it."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.delegate_columns import IN_SEATS
from khenthuong_desktop.store.invitation_columns import LEFT

_OWN: Final = "x.conference_id = t.conference_id"


def _any(table: str, where: str = "1") -> str:
    return f"EXISTS (SELECT 1 FROM {table} x WHERE {_OWN} AND {where})"


def _all(table: str, done: str, where: str = "1") -> str:
    """There are some, and all of them are so."""
    return f"({_any(table, where)} AND NOT {_any(table, f'{where} AND NOT ({done})')})"


def _day(table: str, column: str, where: str = "1") -> str:
    return f"(SELECT max(x.{column}) FROM {table} x WHERE {_OWN} AND {where})"


def _begun(records: str) -> str:
    """The day on which the first of some records came, by the history: each is looked up by its id."""
    return (
        "(SELECT substr(min(s.at), 1, 10) FROM history_changes h JOIN history_steps s ON s.id = h.step "
        f"WHERE h.action = 'insert' AND h.record_id IN ({records}))"
    )


_CHOSEN: Final = "x.state = 'chosen'"
_INVITED: Final = f"NOT {LEFT.format('x')}"  # nobody prints what is for somebody who has left
_SEATED: Final = f"x.state {IN_SEATS} AND x.kind NOT IN ('press', 'helper')"
# Product -> (whether it is there, the day on which it came where that is known)
_PRODUCTS: Final[dict[str, tuple[str, str]]] = {
    "quota_letters": (
        "EXISTS (SELECT 1 FROM conferences x WHERE x.id = t.conference_id AND x.call_id IS NOT NULL)",
        _begun("SELECT x.call_id FROM conferences x WHERE x.id = t.conference_id"),
    ),
    "committee": (_any("committee_members"), _begun(f"SELECT x.id FROM committee_members x WHERE {_OWN}")),
    "budget_drafted": (_any("budgets", "x.state <> 'drafted'"), "NULL"),
    "budget_appraised": (_any("budgets", "x.state <> 'drafted'"), _day("budgets", "appraised_on")),
    "budget_approved": (_any("budgets", "x.state IN ('approved', 'closed')"), _day("budgets", "approved_on")),
    "speeches_approved": (
        _all("speeches", "x.approved_on IS NOT NULL", _CHOSEN),
        _day("speeches", "approved_on", _CHOSEN),
    ),
    "banner_approved": (_all("banner_designs", "x.approved_on IS NOT NULL"), _day("banner_designs", "approved_on")),
    "delegates_numbered": (_all("delegates", "x.number IS NOT NULL", _SEATED), "NULL"),
    "programme_issued": (_any("programme_issues"), _day("programme_issues", "issued_on")),
    "invitations_printed": (
        _all("invitations", "x.printed_on IS NOT NULL", _INVITED),
        _day("invitations", "printed_on"),
    ),
    "delegation_adopted": (_any("adoptions", "x.agreed IS NOT NULL"), _day("adoptions", "held_on")),
    "unit_plans": (
        _all("subordinate_conferences", "x.plan_received_on IS NOT NULL"),
        _day("subordinate_conferences", "plan_received_on"),
    ),
    "unit_reports": (
        _all("subordinate_conferences", "x.report_received_on IS NOT NULL"),
        _day("subordinate_conferences", "report_received_on"),
    ),
}


def _case(place: int, otherwise: str) -> str:
    whens = " ".join(f"WHEN '{product}' THEN {parts[place]}" for product, parts in _PRODUCTS.items())
    return f"(CASE t.product {whens} ELSE {otherwise} END)"


MADE: Final = _case(0, "0")
DONE_ON: Final = f"coalesce(t.done_on, CASE WHEN {MADE} THEN {_case(1, 'NULL')} END)"
DONE: Final = f"(t.done_on IS NOT NULL OR {MADE})"
COLUMNS: Final[dict[str, str]] = {
    "done_on": DONE_ON,
    "state": f"CASE WHEN {DONE} THEN 'done' ELSE 'open' END",
}
# Which tables a product may come from: a list of tasks is read anew after they change.
TABLES: Final = frozenset(
    {
        *("conferences", "committee_members", "budgets", "speeches", "banner_designs", "delegates"),
        *("programme_issues", "invitations", "adoptions", "subordinate_conferences"),
    }
)
# An exclusive deadline has passed on its own day.
LAST_OPEN_DAY: Final = "CASE WHEN t.due_inclusive THEN t.due_on ELSE date(t.due_on, '-1 day') END"
LAST_OPEN_DAY_OF: Final = "CASE WHEN {0}_inclusive THEN {0} ELSE date({0}, '-1 day') END"  # of a unit below
