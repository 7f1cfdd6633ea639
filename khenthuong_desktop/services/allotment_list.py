"""The list of units of a conference: numbers and structure typed into the grid, beside what came of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.store import attachments
from khenthuong_desktop.store.allotment_columns import STRUCTURE
from khenthuong_desktop.wording import allotments as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.list_calls import Demand
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Record, Writer

MOST: Final = 100_000


def follow(w: Writer, conference_id: str) -> None:
    """Let the call by which the units are asked say what is allotted now, within the same step."""
    from khenthuong_desktop.services.list_calls import demand_within  # the grid is shown before anything is changed

    conference = w.record("conferences", conference_id)
    call = w.record("list_calls", conference["call_id"]) if conference and conference["call_id"] else None
    if call is not None and call["closed_on"] is None:
        demand_within(w, call["id"], demands(w, conference_id))


def demands(w: Writer, conference_id: str) -> dict[str, Demand]:
    """What the call asks of each unit that somebody is asked of."""
    from khenthuong_desktop.services.list_calls import Demand

    return {
        row["unit_id"]: Demand(row["number"], min(row["number"], row["structure"].get("women", 0)))
        for row in stored.asked(w, conference_id)
        if row["number"]
    }


def delete(w: Writer, allotment_id: str) -> None:
    """A unit is asked for nobody any more; its minutes go with its row."""
    for row in attachments.of_record(w, allotment_id):
        w.delete("attachments", row["id"])
    w.delete("allotments", allotment_id)


def put(w: Writer, conference_id: str, unit_id: str, known: Record | None, values: Record) -> None:
    """Ask of a unit what `values` say, and keep the rest of what is asked of it."""
    if known:
        w.update("allotments", known["id"], values)
    else:
        w.insert("allotments", {"conference_id": conference_id, "unit_id": unit_id, **values})


def checked(number: int) -> int:
    """A number of people that somebody can have meant."""
    if not 0 <= number <= MOST:
        raise UserError("allotment.number_impossible", number=number, most=MOST)
    return number


def _derive(office: Office, values: Values) -> Values:
    structure = json.loads(values.get("structure") or "{}")
    for key in STRUCTURE:
        if key in values:
            heads = values.pop(key)
            if heads:
                structure[key] = heads
            else:
                structure.pop(key, None)
    return {**values, "structure": as_stored(structure)}


def as_stored(structure: Mapping[str, int]) -> str:
    """The same structure is always the same text, so that what did not change is no change."""
    return json.dumps({key: structure[key] for key in sorted(structure) if structure[key]}, ensure_ascii=False)


def _saved(office: Office, w: Writer, allotment_id: str, values: Values) -> None:
    follow(w, w.still_there("allotments", allotment_id)["conference_id"])


def _remove(office: Office, w: Writer, allotment_id: str) -> None:
    conference_id = w.still_there("allotments", allotment_id)["conference_id"]
    delete(w, allotment_id)
    follow(w, conference_id)


def stays(w: Writer, allotment_ids: Sequence[str]) -> str:
    """Who was named already stays a delegate of the conference, with nobody asked of his unit any more."""
    conference, delegates = stored.whose(w, allotment_ids)
    return words.removed_from(conference, delegates) if delegates else ""


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    number = values.get("number") or 0
    structure = json.loads(values.get("structure") or "{}")
    structure |= {key: values[key] or 0 for key in STRUCTURE if key in values}
    return tuple(
        finding("allotment.part_over_number", "warns", key, heads=heads, number=number)
        for key, heads in structure.items()
        if key in STRUCTURE and heads > number
    )


ALLOTMENTS = ListDefinition(
    "allotments",
    (
        Column("unit_id", "unit", 170),
        Column("number", "integer", 66, editable=True, summed=True, required=True),
        Column("women", "integer", 48, editable=True, summed=True),
        Column("direct_worker", "integer", 76, editable=True, summed=True),
        Column("ethnic_minority", "integer", 70, editable=True, summed=True),
        Column("religious", "integer", 70, editable=True, summed=True, hidden=True),
        Column("party_member", "integer", 70, editable=True, summed=True, hidden=True),
        Column("nominated", "integer", 76, summed=True),
        Column("missing", "integer", 66, summed=True),
        Column("eligible", "integer", 76, summed=True),
        Column("chosen", "integer", 62, summed=True),
        Column("confirmed", "integer", 72, summed=True),
        Column("present", "integer", 62, summed=True),
        Column("reminded_at", "moment", 130),
        Column("minutes_on", "day", 98, editable=True),
        Column("minutes_present", "integer", 76, editable=True),
        Column("minutes_files", "integer", 66, hidden=True),
        Column("notes", "text", 160, editable=True),
    ),
    table="allotments",
    title="unit_id",
    derive=_derive,
    saved=_saved,
    outside=frozenset(STRUCTURE),
    owner="conference_id",
    examine=_examine,
    remove=_remove,
    stays=stays,
)
