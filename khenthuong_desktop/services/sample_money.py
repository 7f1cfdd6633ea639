"""Committee, budget, guests, awards and vote of the invented conferences: all of it for one, half for the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.adoptions import Adoption
from khenthuong_desktop.domain.lists import CellChange
from khenthuong_desktop.services import (
    adoptions,
    budgets,
    committees,
    conference_awards,
    delegations,
    gifts,
    invitations,
    lists,
)
from khenthuong_desktop.services.budget_list import BUDGET_LINES
from khenthuong_desktop.services.invitation_lists import AWARDS

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office

_MEMBER: Final = ("title", "office_held", "subcommittee", "seat", "duty")


def begin(office: Office, conference_id: str, said: Mapping[str, Any]) -> None:
    """Who organises it, and the estimate with the norms the office knows."""
    for name, *rest in said["committee"]:
        committees.add(office, conference_id, name, after=None, **dict(zip(_MEMBER, rest, strict=True)))
    budgets.from_template(office, conference_id)
    norms: Mapping[str, str] = said["norms"]
    changes, unwanted = [], []
    for line in budgets.budget(office, conference_id).lines:
        if line.content in norms:
            changes += [CellChange(line.id, "norm", norms[line.content])]
            changes += [CellChange(line.id, "norm_source", said["norm_source"])]
        elif not said["keep_rest"]:
            unwanted.append(line.id)
    budgets.edit(office, conference_id, changes)
    lists.retire(office, BUDGET_LINES.name, unwanted)
    budgets.set_funds(office, conference_id, said["funds"])


def invite(office: Office, conference_id: str, said: Mapping[str, Any]) -> None:
    """Gifts, awards, and an invitation for everybody, some copies to spare, some people of no list."""
    for name, kinds, value in said["gifts"]:
        gifts.add(office, conference_id, name, for_kinds=kinds, value=value)
    given = conference_awards.add_models(office, conference_id, said["award"])
    decided = [CellChange(one, "decision", said["decision"]) for one in given]
    lists.edit(office, AWARDS.name, decided)
    conference_awards.put_in_order(office, conference_id)
    invitations.invite_delegates(office, conference_id)
    for name, title, position in said["outside"]:
        invitations.invite(office, conference_id, name, title=title, position=position)
    invitations.add_spare(office, conference_id, said["spare"])
    for state in ("appraised", "approved"):
        budgets.set_state(office, conference_id, state, day=date.fromisoformat(said[f"{state}_on"]))
    invitations.mark_printed(office, conference_id)
    invitations.mark_sent(office, [one.id for one in invitations.invitations(office, conference_id) if one.full_name])


def settle(office: Office, conference_id: str, said: Mapping[str, Any], present: int, day: date) -> None:
    """The vote on the delegation, and what everything has cost."""
    if delegations.members(office, conference_id):
        other = said["abstained"]
        counted = Adoption(present=present, agreed=present - other, against=0, abstained=other)
        adoptions.record(office, conference_id, replace(counted, tellers=said["tellers"], held_on=day))
    lines = budgets.budget(office, conference_id).lines
    spent = {line.id: said["spent"].get(line.content, line.approved) for line in lines}
    cells = [CellChange(line_id, "spent", str(number)) for line_id, number in spent.items() if number is not None]
    budgets.edit(office, conference_id, cells)
    budgets.set_state(office, conference_id, "closed")
