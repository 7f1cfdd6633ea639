"""The list of units, and how a unit is saved from it with its other names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.dates import PartialDate
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.lists import Column
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.list_definition import ListDefinition, Values
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import unit_changes, units
from khenthuong_desktop.store.database import Writer


def keys(values: dict[str, Any]) -> dict[str, str]:
    """The search and sort keys of a unit; `check` computes them again."""
    name = str(values.get("name") or "")
    return {"search_key": " " + vietnamese.search_key(name), "sort_key": vietnamese.sort_key(name)}


def _derive(office: Office, values: Values) -> Values:
    return {**values, **keys(values)}


def _save_aliases(office: Office, w: Writer, unit_id: str, values: Values) -> None:
    """Make the other names of a unit those of the cell, each kept, added or dropped."""
    if "aliases" not in values:
        return
    wanted = {alias for part in str(values["aliases"] or "").split(";") if (alias := vietnamese.clean(part))}
    for known in units.aliases(w, unit_id):
        if known["alias"] in wanted:
            wanted.discard(known["alias"])
        else:
            w.delete("unit_aliases", known["id"])
    for name in sorted(wanted):
        key = " " + vietnamese.search_key(name)
        w.insert("unit_aliases", {"unit_id": unit_id, "alias": name, "search_key": key})


def _remove(office: Office, w: Writer, unit_id: str) -> None:
    """A unit that anything names stays, its last day yesterday; one that nothing names was a slip and goes."""
    if units.use_of(w, unit_id):
        unit, today = w.record("units", unit_id), office.today.isoformat()
        if unit is None:
            return
        if unit["valid_to"] is not None and unit["valid_to"] <= today:
            ended = PartialDate.parse_stored(unit["valid_to"]).display()
            raise UserError("unit.has_ended", name=unit["name"], day=ended)
        # Not today: a last day still counts, and what was removed would stand in the list until tomorrow.
        yesterday = (office.today - timedelta(days=1)).isoformat()
        w.update("units", unit_id, {"valid_to": max(yesterday, unit["valid_from"] or yesterday)})
        return
    for alias in units.aliases(w, unit_id):
        w.delete("unit_aliases", alias["id"])
    w.delete("units", unit_id)


def _examine(office: Office, values: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What cannot be true of a unit: that it stands below itself, or ended before it began."""
    found: list[Finding] = []
    parent, begun, ended = values.get("parent_id"), values.get("valid_from"), values.get("valid_to")
    name, today = str(values.get("name") or ""), office.today.isoformat()
    if vietnamese.search_key(name) and (not ended or ended >= today):
        with office.database.read() as r:
            taken = units.at_work_named(r, name, today, values.get("id"))
        if taken is not None:
            # Typed for a person, the name would mean both of them from then on.
            found.append(finding("unit.same_name", "blocks", "name", name=taken))
            if values.get("id") and not ended:  # one that had ended is not brought back beside the other
                found.append(finding("unit.same_name", "blocks", "valid_to", name=taken))
    if parent and values.get("id"):
        with office.database.read() as r:
            above = [parent, *(row["id"] for row in unit_changes.ancestors(r, parent))]
            if values["id"] in above:
                name = units.names(r, [parent])[parent]
                found.append(finding("unit.parent_circle", "blocks", "parent_id", name=name))
    if begun and ended and ended < begun:
        shown = PartialDate.parse_stored(begun).display()
        found += [finding("unit.dates_reversed", "blocks", column, day=shown) for column in ("valid_from", "valid_to")]
    return tuple(found)


UNITS = ListDefinition(
    "units",
    (
        Column("name", "name", 240, editable=True, required=True),
        Column("kind", "choice", 130, editable=True, required=True),
        Column("parent_id", "unit", 160, editable=True),
        Column("aliases", "text", 150, editable=True),
        Column("head", "name", 160, editable=True),
        Column("phone", "phone", 110, editable=True),
        Column("population", "integer", 80, editable=True, summed=True),
        Column("people", "integer", 80, summed=True),
        Column("predecessors", "text", 180, hidden=True),
        Column("valid_from", "day", 100, editable=True, hidden=True),
        Column("valid_to", "day", 130, editable=True),
        Column("notes", "text", 200, editable=True, hidden=True),
    ),
    table="units",
    catalogues={"kind": "unit_kinds"},
    title="name",
    derive=_derive,
    saved=_save_aliases,
    outside=frozenset({"aliases"}),
    examine=_examine,
    remove=_remove,
)
