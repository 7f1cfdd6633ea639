"""The organising committee and its subcommittees: who sits in which, in which order, and what is odd about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain import honorifics
from khenthuong_desktop.domain import programme as order
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.vietnamese import clean, search_key
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import new_places
from khenthuong_desktop.services.committee_list import COMMITTEE, NAME
from khenthuong_desktop.store import committees as stored
from khenthuong_desktop.wording import committees as words
from khenthuong_desktop.wording import steps

if TYPE_CHECKING:
    from khenthuong_desktop.domain.lists import CellChange, EditOutcome
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record

_BETWEEN: Final = re.compile(r"[,;]")


@dataclass(frozen=True, slots=True)
class Member:
    """One seat; `subcommittee` is empty in the committee itself."""

    id: str
    full_name: str
    title: str = ""
    office_held: str = ""
    subcommittee: str = ""
    seat: str = ""
    duty: str = ""

    @property
    def heads(self) -> bool:
        return search_key(self.seat_in_committee).strip() == search_key(words.HEAD).strip()

    @property
    def seat_in_committee(self) -> str:
        """'Phó Trưởng Ban' of 'Phó Trưởng Ban, Trưởng Tiểu ban': the title in the committee itself."""
        return words.BETWEEN_SEATS.join(one for one in self._seats() if not _of_subcommittee(one))

    @property
    def seat_in_subcommittee(self) -> str:
        return words.BETWEEN_SEATS.join(one for one in self._seats() if _of_subcommittee(one))

    def _seats(self) -> list[str]:
        return [one.strip() for one in _BETWEEN.split(self.seat) if one.strip()]


def members(office: Office, conference_id: str) -> tuple[Member, ...]:
    with office.database.read() as r:
        return tuple(_member(row) for row in stored.members(r, conference_id))


def committee(office: Office, conference_id: str) -> tuple[Member, ...]:
    """Everybody with a seat in the committee itself, whoever also sits in a subcommittee among them, each once."""
    everybody = members(office, conference_id)
    alone = {_key(one) for one in everybody if not one.subcommittee}
    found: list[Member] = []
    taken: set[str] = set()
    for one in everybody:
        if one.subcommittee:
            # A second row of the same person tells only of the subcommittee.
            if not one.seat_in_committee or _key(one) in alone | taken:
                continue
            taken.add(_key(one))
        found.append(one)
    return tuple(found)


def parts(office: Office, conference_id: str) -> dict[str, tuple[Member, ...]]:
    """The committee ('') and its subcommittees with their members, in the order in which they first appear."""
    found: dict[str, list[Member]] = {"": []}
    for one in members(office, conference_id):
        found.setdefault(one.subcommittee, []).append(one)
    return {name: tuple(ones) for name, ones in found.items() if ones}


def add(office: Office, conference_id: str, full_name: str, *, after: str | None = None, **said: str) -> str:
    """One more member, below another where that is named; gives the id of the seat."""
    title, name = honorifics.polite(clean(full_name))
    if not name:
        raise UserError("committee.no_name")
    if title and not said.get("title"):
        said["title"] = title
    with office.database.write(words.ADDED.format(name=name)) as w:
        w.still_there("conferences", conference_id)
        ids = [row["id"] for row in stored.members(w, conference_id)]
        values = {**said, "conference_id": conference_id, "full_name": name, "position": len(ids) + 1}
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
    seat: bool = False,
) -> EditOutcome:
    """Take over what was typed, new members among it, as one step; they stand behind a member, in the same
    subcommittee, or at the end. With `seat` they have the usual one, unless another was typed."""
    from khenthuong_desktop.services import cell_editing

    defaults: dict[str, object] = {**COMMITTEE.defaults, "conference_id": conference_id}
    part = next((one.subcommittee for one in members(office, conference_id) if one.id == after), "")
    if part:
        defaults["subcommittee"] = part
    if seat:
        defaults["seat"] = words.SUBCOMMITTEE_SEAT if part else words.SEAT
    listed = new_places.behind(
        replace(COMMITTEE, defaults=defaults),
        after,
        lambda w: [row["id"] for row in stored.members(w, conference_id)],
        stored.put_in_order,
    )
    return cell_editing.edit(office, listed, changes, reason)


def move(office: Office, conference_id: str, member_ids: Sequence[str], by: int) -> bool:
    """Members one place up (-1) or down (1)."""
    with office.database.write("") as w:
        rows = stored.members(w, conference_id)
        before = [row["id"] for row in rows]
        after = list(order.moved(before, member_ids, by))
        if after == before:
            return False
        w.rename_step(steps.moved(NAME, [row["full_name"] for row in rows if row["id"] in member_ids]))
        stored.put_in_order(w, after)
    return True


def problems(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """Nobody heads the committee, or somebody sits twice in one part of it."""
    found: list[Finding] = []
    everybody = parts(office, conference_id)
    heads = [one for one in committee(office, conference_id) if one.heads]
    if everybody and not heads:
        found.append(finding("committee.no_head", "warns", "seat"))
    if len(heads) > 1:
        names = words.BETWEEN_SEATS.join(one.full_name for one in heads)
        found.append(finding("committee.many_heads", "warns", "seat", number=len(heads), names=names))
    for one in members(office, conference_id):
        if mend := honorifics.marked(one.title):
            found.append(finding("committee.title", "warns", "title", mend, name=one.full_name, typed=one.title))
    for name, ones in everybody.items():
        seen: set[str] = set()
        for one in ones:
            key = _key(one)
            if key in seen:
                part = name or words.COMMITTEE
                found.append(finding("committee.twice", "warns", "full_name", name=one.full_name, part=part))
            seen.add(key)
    return tuple(found)


def _key(one: Member) -> str:
    return search_key(f"{one.full_name} {one.office_held}")


def _of_subcommittee(seat: str) -> bool:
    return search_key(words.SUBCOMMITTEE).strip() in search_key(seat)


def _member(row: Record) -> Member:
    keys = ("id", "full_name", "title", "office_held", "subcommittee", "seat", "duty")
    return Member(**{key: row[key] for key in keys})
