"""What a line of a budget is in a list, as SQL over `budget_lines t`: its counts are asked anew while it is drafted."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.store.delegate_columns import IN_SEATS
from khenthuong_desktop.store.invitation_columns import HAS_INVITATION, LEFT, given

_OF: Final = "x.conference_id = t.conference_id"


def _count(table: str, where: str = "1") -> str:
    return f"(SELECT count(*) FROM {table} x WHERE {_OF} AND {where})"


_SEATED: Final = f"x.state {IN_SEATS}"
_CHOSEN: Final = _count("delegates", f"{_SEATED} AND x.kind IN ('model', 'guest', 'leader')")
_GIVEN: Final = f"(SELECT coalesce(sum({given('g')}), 0) FROM gifts g WHERE g.conference_id = t.conference_id)"
# Where the whole staff comes nobody says how many: those who were chosen are counted.
_SEATS: Final = (
    f"(SELECT coalesce(c.size, CASE WHEN c.whole_staff THEN {_CHOSEN} ELSE c.cap END, 0) FROM conferences c "
    "WHERE c.id = t.conference_id)"
)
_INVITATIONS: Final = _count("invitations", f"NOT {LEFT.format('x')}")
_SPARE: Final = _count("invitations", "x.delegate_id IS NULL AND x.full_name = ''")
_WAITING: Final = _count("invitations", f"x.printed_on IS NULL AND NOT {LEFT.format('x')}")
_LACKING: Final = _count("delegates", f"{_SEATED} AND NOT {HAS_INVITATION.format('x')}")
# Nothing more is printed: the list is agreed, everybody of it has an invitation, and all of them are printed.
_INVITED: Final = (
    "(EXISTS (SELECT 1 FROM conferences c WHERE c.id = t.conference_id AND c.state <> 'preparing') "
    f"AND {_INVITATIONS} AND NOT {_WAITING} "
    f"AND NOT {_LACKING})"
)
COUNTS: Final[dict[str, str]] = {
    "seats": _SEATS,
    "seated": _CHOSEN,
    "models": _count("delegates", f"{_SEATED} AND x.kind = 'model'"),
    "guests": _count("delegates", f"{_SEATED} AND x.kind = 'guest'"),
    "leaders": _count("delegates", f"{_SEATED} AND x.kind = 'leader'"),
    "everybody": _count("delegates", _SEATED),
    # The money is asked for long before all are invited: until nothing more is printed it is for those who are
    # planned and the spare copies, or for what was made where that is more.
    "invitations": f"(CASE WHEN {_INVITED} THEN {_INVITATIONS} ELSE max({_SEATS} + {_SPARE}, {_INVITATIONS}) END)",
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
