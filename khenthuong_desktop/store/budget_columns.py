"""What a line of a budget is in a list, as SQL over `budget_lines t`: its counts are asked anew while it is drafted."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.delegate_columns import IN_SEATS
from khenthuong_desktop.store.invitation_columns import LEFT

_OF: Final = "x.conference_id = t.conference_id"


def _count(table: str, where: str = "1") -> str:
    return f"(SELECT count(*) FROM {table} x WHERE {_OF} AND {where})"


_SEATED: Final = f"x.state {IN_SEATS}"
_CHOSEN: Final = _count("delegates", f"{_SEATED} AND x.kind IN ('model', 'guest', 'leader')")
# Who gets a gift: everybody seated of the kinds it is for.
_GIVEN: Final = (
    "(SELECT count(*) FROM gifts g JOIN delegates x ON x.conference_id = g.conference_id "
    f"WHERE g.conference_id = t.conference_id AND x.state {IN_SEATS} "
    "AND instr(';' || g.for_kinds || ';', ';' || x.kind || ';'))"
)
# Where the whole staff comes nobody says how many: those who were chosen are counted.
_SEATS: Final = (
    f"(SELECT coalesce(c.size, CASE WHEN c.whole_staff THEN {_CHOSEN} ELSE c.cap END, 0) FROM conferences c "
    "WHERE c.id = t.conference_id)"
)
_INVITATIONS: Final = _count("invitations", f"NOT {LEFT.format('x')}")
COUNTS: Final[dict[str, str]] = {
    "seats": _SEATS,
    "seated": _CHOSEN,
    "models": _count("delegates", f"{_SEATED} AND x.kind = 'model'"),
    "guests": _count("delegates", f"{_SEATED} AND x.kind = 'guest'"),
    "leaders": _count("delegates", f"{_SEATED} AND x.kind = 'leader'"),
    "everybody": _count("delegates", _SEATED),
    # The money is asked for long before anybody is invited: until then one invitation each for those who are planned.
    "invitations": f"(CASE WHEN {_count('invitations')} THEN {_INVITATIONS} ELSE {_SEATS} END)",
    "gifts": _GIVEN,
    "awards": _count("conference_awards"),
    "speeches": _count("speeches", "x.state = 'chosen'"),
    "delegation": _count("delegation_members"),
}
LIVE: Final = "(CASE t.linked_to {} ELSE NULL END)".format(
    " ".join(f"WHEN '{code}' THEN {count}" for code, count in COUNTS.items())
)
# From appraisal on the numbers are those that were appraised.
_DRAFTED: Final = (
    "NOT EXISTS (SELECT 1 FROM budgets b WHERE b.conference_id = t.conference_id AND b.state <> 'drafted')"
)
NUMBER: Final = f"(CASE WHEN t.linked_to <> '' AND {_DRAFTED} THEN coalesce({LIVE}, t.number) ELSE t.number END)"
AMOUNT: Final = f"(t.norm * {NUMBER} * t.times)"
COLUMNS: Final[dict[str, str]] = {"number": NUMBER, "amount": AMOUNT}
# The tables that the counts come from: a list of budget lines is read anew after they change.
TABLES: Final = frozenset(
    {
        *("budget_lines", "budgets", "conferences", "delegates", "invitations", "gifts"),
        *("conference_awards", "speeches", "delegation_members"),
    }
)
