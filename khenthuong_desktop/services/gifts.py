"""Gifts of a conference: for which kinds of delegates and guests, how many are needed, who gets one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.delegates import KINDS as DELEGATE_KINDS
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.invitation_lists import GIFTS, GIFTS_NAME
from khenthuong_desktop.store import invitations as stored
from khenthuong_desktop.wording import invitations as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.lists import CellChange, EditOutcome
    from khenthuong_desktop.services.office import Office

OUTSIDE: Final = "outside"  # guests whom only an invitation names
KINDS: Final = (*DELEGATE_KINDS, OUTSIDE)


@dataclass(frozen=True, slots=True)
class Gift:
    """One gift and how many get it; `value` None: nobody has said it."""

    id: str
    name: str
    for_kinds: tuple[str, ...]
    number: int
    value: int | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """Somebody who gets gifts."""

    full_name: str
    kind: str
    number: int | None = None
    position: str = ""
    unit: str = ""


def gifts(office: Office, conference_id: str) -> tuple[Gift, ...]:
    with office.database.read() as r:
        rows = stored.gifts(r, conference_id)
    return tuple(
        Gift(row["id"], row["name"], _kinds(row["for_kinds"]), row["given"], row["value"], row["notes"]) for row in rows
    )


def given(office: Office, conference_id: str, gift: Gift) -> tuple[Given, ...]:
    """Who gets it, by name; guests of no list behind."""
    with office.database.read() as r:
        rows = stored.given(r, conference_id, gift.for_kinds) if gift.for_kinds else []
        guests = stored.outside(r, conference_id) if OUTSIDE in gift.for_kinds else []
    return (
        *(
            Given(row["full_name"], row["kind"], row["number"], row["position"] or "", row["unit"] or "")
            for row in rows
        ),
        *(Given(row["full_name"], OUTSIDE, None, row["position"]) for row in guests),
    )


def add(
    office: Office, conference_id: str, name: str, *, for_kinds: Sequence[str] = ("model",), value: int | None = None
) -> str:
    """One more gift; gives its id."""
    said = clean(name)
    if not said:
        raise UserError("gift.no_name")
    with office.database.write(words.GIFT_ADDED.format(name=said)) as w:
        w.still_there("conferences", conference_id)
        values = {"name": said, "for_kinds": ";".join(for_kinds), "value": value}
        return w.insert(GIFTS_NAME, {"conference_id": conference_id, **values})


def edit(office: Office, conference_id: str, changes: Sequence[CellChange], reason: str | None = None) -> EditOutcome:
    """Take over what was typed, new gifts among it, as one step."""
    from khenthuong_desktop.services import cell_editing

    defaults = {**GIFTS.defaults, "conference_id": conference_id}
    return cell_editing.edit(office, replace(GIFTS, defaults=defaults), changes, reason)


def _kinds(text: str) -> tuple[str, ...]:
    said = set(text.split(";"))
    return tuple(kind for kind in KINDS if kind in said)
