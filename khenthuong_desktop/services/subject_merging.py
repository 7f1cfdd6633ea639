"""Two records of one person made one: field by field as the officer chooses, in one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from khenthuong_desktop.domain import names, vietnamese
from khenthuong_desktop.domain.commendations import repeats
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import attachments, lists, name_order
from khenthuong_desktop.services.import_changes import nomination_key
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.subjects import LIST_OF_KIND, keys
from khenthuong_desktop.store import commendations, merging
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import columns as headings
from khenthuong_desktop.wording import duplicates as words

Side = Literal["left", "right"]
PHOTO = "photo"
_DATES = frozenset({"birth_date", "party_since"})
_OWN = frozenset({"id", "revision", "origin", "kind", "retired_on", "search_key", "sort_key", PHOTO})


@dataclass(frozen=True, slots=True)
class ComparedField:
    """One field of both; `proposed` is the side that has something, else the one that says it more fully
    (a whole date, a name with its marks), else the one that was changed last."""

    column: str
    heading: str
    left: str
    right: str
    differs: bool
    proposed: Side


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side; `left_linked` and `right_linked`: table -> how many of its records name them."""

    left_id: str
    right_id: str
    list: str
    left_name: str
    right_name: str
    fields: tuple[ComparedField, ...]
    left_linked: Mapping[str, int]
    right_linked: Mapping[str, int]


def compare(office: Office, left_id: str, right_id: str, *, reveal: bool = False) -> Comparison:
    """All fields of two records; what is private is masked unless asked for, and still known to differ or not."""
    with office.database.read() as r:
        left, right = r.record("subjects", left_id), r.record("subjects", right_id)
        if left is None or right is None:
            raise UserError("record.gone")
        newer: Side = "left" if merging.last_change(r, left_id) >= merging.last_change(r, right_id) else "right"
        linked = merging.linked(r, left_id), merging.linked(r, right_id)
    name = LIST_OF_KIND[left["kind"]]
    texts = _texts(office, name, left_id, reveal), _texts(office, name, right_id, reveal)
    fields = [
        ComparedField(
            key,
            headings.heading(name, key),
            texts[0].get(key, ""),
            texts[1].get(key, ""),
            _value(left, key) != _value(right, key),
            _proposed(left, right, key, newer),
        )
        for key in mergeable(name)
    ]
    if left["photo"] or right["photo"]:
        ours, theirs = (words.HAS_PHOTO if one["photo"] else "" for one in (left, right))
        differs = left["photo"] != right["photo"]
        fields.append(ComparedField(PHOTO, words.PHOTO, ours, theirs, differs, _proposed(left, right, PHOTO, newer)))
    return Comparison(left_id, right_id, name, left["full_name"], right["full_name"], tuple(fields), *linked)


def mergeable(name: str) -> tuple[str, ...]:
    """The fields of a list that are chosen one by one."""
    columns = lists.DEFINITIONS[name].columns
    return tuple(one.key for one in columns if one.editable or one.key == "name_as_received")


def merge(office: Office, kept_id: str, gone_id: str, chosen: Mapping[str, Side] | None = None) -> int:
    """Make `gone` (right) a part of `kept` (left); what is not chosen is taken as `compare` proposes. Gives the step.

    Awards, nominations, files and whatever else names the one that goes, then names the one that is kept. The one
    that goes is deleted: as long as its papers name the other, nothing in law asks for it, and undo brings it back.
    """
    told = compare(office, kept_id, gone_id)
    sides = {one.column: (chosen or {}).get(one.column, one.proposed) for one in told.fields}
    with office.database.write(words.merged(told.left_name, told.right_name)) as w:
        kept, gone = w.still_there("subjects", kept_id), w.still_there("subjects", gone_id)
        if kept["kind"] != gone["kind"] or kept_id == gone_id:
            raise UserError("duplicate.other_kind")
        taken = [column for column, side in sides.items() if side == "right"]
        values: dict[str, Any] = {column: gone[column] for column in taken}
        values |= _unseen(kept, gone, sides)
        values |= keys({**kept, **values}, name_order.in_force(w))
        if kept["retired_on"] and not gone["retired_on"]:
            values["retired_on"] = None  # somebody who is in the lists stays in them
        # The kept one is touched in any case: history and erasing find by it what was merged into it.
        w.update("subjects", kept_id, {**values, "revision": kept["revision"] + 1})
        empty = [column for column in sides if {**kept, **values}[column] in (None, "")]
        merging.move_red_cells(w, gone_id, kept_id, taken, empty)
        _drop_repeated_awards(w, kept_id, gone_id)
        _drop_repeated_nominations(w, kept_id, gone_id)
        merging.drop_repeated_files(w, gone_id, kept_id, attachments.PAPER)
        merging.repoint(w, gone_id, kept_id)
        _one_photo(w, kept_id, values.get(PHOTO, kept[PHOTO]))
        merging.drop(w, gone_id, kept_id)
        return w.step


def _unseen(kept: Record, gone: Record, sides: Mapping[str, Side]) -> dict[str, Any]:
    """What the list of this kind has no column for, and what nobody could choose: taken where the kept one has
    nothing."""
    return {
        column: value
        for column, value in gone.items()
        if column not in sides and column not in _OWN and value not in (None, "") and kept[column] in (None, "")
    }


def _drop_repeated_awards(w: Writer, kept_id: str, gone_id: str) -> None:
    """An award that both have is one award, told by the entry that says more; where each says something of its own,
    or something waits in red, both stay."""
    known = commendations.of_subject(w, kept_id)
    for theirs in commendations.of_subject(w, gone_id):
        alike = [ours for ours in known if repeats(ours, theirs) or repeats(theirs, ours)]
        if not alike:
            continue
        less = theirs if repeats(alike[0], theirs) else alike[0]
        if not merging.has_red(w, less.id):
            merging.repoint_loose(w, less.id, alike[0].id if less is theirs else theirs.id)
            w.delete("commendations", less.id)
            known = [one for one in known if one.id != less.id]


def _drop_repeated_nominations(w: Writer, kept_id: str, gone_id: str) -> None:
    """What both were proposed for in one call is one proposal, as it is when it comes in twice."""
    known = merging.nominations_of(w, kept_id)
    for theirs in merging.nominations_of(w, gone_id):
        for ours in known:
            same = nomination_key(ours) == nomination_key(theirs)
            if same and theirs["call_id"] in (None, ours["call_id"]) and theirs["notes"] in ("", ours["notes"]):
                merging.repoint_loose(w, theirs["id"], ours["id"])
                w.delete("nominations", theirs["id"])
                break


def _one_photo(w: Writer, kept_id: str, photo: str | None) -> None:
    """The other picture stays among the papers."""
    seen = False
    for file_id, digest in merging.files_of(w, kept_id, attachments.PHOTO):
        if digest == photo and not seen:
            seen = True
        else:
            w.update("attachments", file_id, {"purpose": attachments.PAPER})


def _texts(office: Office, name: str, subject_id: str, reveal: bool) -> dict[str, str]:
    row = lists.row(office, name, subject_id, reveal=reveal)
    return dict(zip(lists.DEFINITIONS[name].keys, row.texts, strict=True)) if row is not None else {}


def _value(record: Record, key: str) -> object:
    return None if record[key] == "" else record[key]


def _proposed(left: Record, right: Record, key: str, newer: Side) -> Side:
    ours, theirs = _value(left, key), _value(right, key)
    if ours == theirs:
        return "left"
    if ours is None or theirs is None:
        return "right" if ours is None else "left"
    if key in _DATES and len(str(ours)) != len(str(theirs)):
        return "left" if len(str(ours)) > len(str(theirs)) else "right"  # a whole date says more than a year
    if vietnamese.search_key(str(ours)) == vietnamese.search_key(str(theirs)):
        # The same words, typed in haste once: without their marks, or in capitals or small letters only.
        care = names.care_taken(str(ours)), names.care_taken(str(theirs))
        if care[0] != care[1]:
            return "left" if care[0] > care[1] else "right"
    return newer
