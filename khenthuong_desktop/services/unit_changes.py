"""Rearranging units: what a change would carry along, and carrying it out as one step."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.units import ChangePlan, Part, Renaming, UnitChange, new_parents
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import unit_change_plan
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.unit_change_plan import Units, search_key
from khenthuong_desktop.services.unit_lists import keys
from khenthuong_desktop.store import allotments
from khenthuong_desktop.store import unit_changes as stored
from khenthuong_desktop.store import units as stored_units
from khenthuong_desktop.store.database import Record, Writer
from khenthuong_desktop.wording import findings as finding_words
from khenthuong_desktop.wording import units as words


def plan_change(office: Office, change: UnitChange) -> ChangePlan:
    """What a change would carry along, and what stands against it; writes nothing."""
    with office.database.read() as r:
        return unit_change_plan.plan(r, change, stored.all_units(r), office.today)


def carry_out(office: Office, change: UnitChange) -> int:
    """Do all of a change as one step: nothing that hangs on a unit stays behind, and no unit is deleted."""
    with office.database.write("") as w:
        units = stored.all_units(w)
        plan = unit_change_plan.plan(w, change, units, office.today)
        for found in plan.findings:
            if found.severity == "blocks":
                raise UserError("unit_change.refused", problem=finding_words.sentence(found))
        w.rename_step(_reason(change, units))
        aliases = unit_change_plan.new_aliases(w, change, units, office.today)
        ids = _found_units(w, change, units)
        carried = unit_change_plan.carried(change, units)
        for part in change.parts:
            _move_subjects(w, change, part, ids.get(part.to_id, part.to_id))
        for child, (former, parent) in carried.items():
            w.update("units", child, {"parent_id": ids.get(parent, parent) if parent else None})
            if change.keep_former:
                stored.remember_former(w, former, [child])
        for renaming in change.renamings:
            _rename(w, change, renaming, units)
        for unit_id, successor in change.ended.items():
            _hand_over_roles(w, change, unit_id, ids.get(successor, successor), units)
            stored.hand_over_calls(w, unit_id, ids.get(successor, successor))
            allotments.hand_over(w, unit_id, ids.get(successor, successor))
            w.update("units", unit_id, {"valid_to": _day_before(change).isoformat()})
        for alias in aliases:
            stored.add_alias(w, ids.get(alias.unit_id, alias.unit_id), alias.text)
        stored.record(w, _head(change), _rows(change, ids, units))
        return w.step


def _move_subjects(w: Writer, change: UnitChange, part: Part, to_id: str) -> None:
    which, ids = unit_change_plan.which(change, part)
    stored.move_subjects(w, part.from_id, to_id, which, ids, change.keep_former)


def _found_units(w: Writer, change: UnitChange, units: Units) -> dict[str, str]:
    """Make the new units, each below one that is there already or comes before it; key -> id."""
    ids: dict[str, str] = {}
    after = new_parents({unit: row["parent_id"] for unit, row in units.items()}, change)
    for new in change.new_units:
        name = vietnamese.clean(new.name)
        above = after[new.key]
        parent = ids.get(above, above) if above else None
        values = {"name": name, "kind": new.kind, "parent_id": parent, "valid_from": change.changed_on.isoformat()}
        ids[new.key] = w.insert("units", {**values, **keys(values)})
    return ids


def _rename(w: Writer, change: UnitChange, renaming: Renaming, units: Units) -> None:
    """The unit stays itself, so nothing hangs loose; only roles under the old name end and begin again."""
    values: dict[str, Any] = {"name": vietnamese.clean(renaming.name)}
    values |= keys(values) | ({"kind": renaming.kind} if renaming.kind else {})
    w.update("units", renaming.unit_id, values)
    old = search_key(str(units[renaming.unit_id]["name"]))
    for role in stored.roles_of(w, renaming.unit_id, change.changed_on.isoformat()):
        if search_key(role["local_name"]) == old:
            _hand_over_role(w, change, role, renaming.unit_id, values["name"])


def _hand_over_roles(w: Writer, change: UnitChange, unit_id: str, to_id: str, units: Units) -> None:
    names = {
        search_key(str(units[unit_id]["name"])),
        *(alias["search_key"] for alias in stored_units.aliases(w, unit_id)),
    }
    successor = stored_units.names(w, [to_id])[to_id]
    for role in stored.roles_of(w, unit_id, change.changed_on.isoformat()):
        local = successor if search_key(role["local_name"]) in names else role["local_name"]
        _hand_over_role(w, change, role, to_id, local)


def _hand_over_role(w: Writer, change: UnitChange, role: Record, unit_id: str, local_name: str) -> None:
    """End a role the day before and begin it anew; one that had not begun by then just changes hands."""
    day = change.changed_on.isoformat()
    if role["valid_from"] is not None and role["valid_from"] >= day:
        w.update("roles", role["id"], {"unit_id": unit_id, "local_name": local_name})
        return
    w.update("roles", role["id"], {"valid_to": _day_before(change).isoformat()})
    kept = {key: role[key] for key in ("role", "body_id", "valid_to")}
    source = change.source or role["source"]
    w.insert("roles", {**kept, "local_name": local_name, "unit_id": unit_id, "valid_from": day, "source": source})


# What is written down


def _head(change: UnitChange) -> dict[str, object]:
    return {
        "changed_on": change.changed_on.isoformat(),
        "source": vietnamese.clean(change.source),
        "notes": vietnamese.clean_lines(change.notes),
    }


def _rows(change: UnitChange, ids: dict[str, str], units: Units) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = [
        {
            "from_unit_id": part.from_id,
            "to_unit_id": ids.get(part.to_id, part.to_id),
            "extent": change.stored_extent(part),
        }
        for part in change.parts
    ]
    # A part from a unit to itself is a renaming; it keeps the name before.
    rows += [
        {
            "from_unit_id": one.unit_id,
            "to_unit_id": one.unit_id,
            "extent": "whole",
            "notes": units[one.unit_id]["name"],
        }
        for one in change.renamings
    ]
    return rows


def _reason(change: UnitChange, units: Units) -> str:
    names = {unit: str(row["name"]) for unit, row in units.items()}
    names |= {unit.key: vietnamese.clean(unit.name) for unit in change.new_units}
    return words.step(change, names)


def _day_before(change: UnitChange) -> date:
    return change.changed_on - timedelta(days=1)
