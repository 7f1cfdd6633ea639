"""What a rearrangement of units would carry along, what it does to their names, and what stands against it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.domain.units import ChangePlan, Part, UnitChange, circle, new_parents
from khenthuong_desktop.store import unit_changes as stored
from khenthuong_desktop.store import units as stored_units
from khenthuong_desktop.store.database import Reader, Record
from khenthuong_desktop.wording import units as words

Units = dict[str, Record]


@dataclass(frozen=True, slots=True)
class Alias:
    """A name that a unit is to be found by from now on; `meaning` names the unit at work that already has it."""

    unit_id: str
    name: str
    meaning: str | None = None

    @property
    def text(self) -> str:
        """A name that another unit has by now means the old unit only when it says so."""
        return self.name if self.meaning is None else words.former(self.name)


# What stands against a change


def plan(r: Reader, change: UnitChange, units: Units, today: date) -> ChangePlan:
    """What a change would carry along, and what stands against it; findings that block come before those that warn."""
    day_known = max(change.changed_on, today)
    found = [*_against_parts(change, units, day_known), *_against_chosen(r, change, units)]
    found += [*_against_order(r, change, units), *_against_names(r, change, units, day_known)]
    if not any(one.severity == "blocks" for one in found):
        found += _against_tree(change, units)
    aliases = new_aliases(r, change, units, today)
    for alias in aliases:
        if alias.meaning is not None:
            found.append(finding("unit_change.alias_clash", "warns", name=alias.name, other=alias.meaning))
    if change.changed_on > today:
        found.append(finding("unit_change.in_future", "warns", day=f"{change.changed_on:%d/%m/%Y}"))
    if not change.source.strip():
        found.append(finding("unit_change.no_source", "warns"))
    for unit in change.ended:
        if count := stored.open_calls(r, unit):
            found.append(finding("unit_change.owes", "judge", name=_name(units, unit), count=count))
    moving = carried(change, units)
    subjects = Counter[str]()
    for part in change.parts:
        subjects.update(stored.count_subjects(r, part.from_id, *which(change, part)))
    day = change.changed_on.isoformat()
    return ChangePlan(
        ended=tuple(str(units[unit]["name"]) for unit in change.ended if unit in units),
        subjects=dict(subjects),
        kept_former=stored.count_staying(r, list(moving)) if change.keep_former else 0,
        children=len(moving),
        roles=sum(len(stored.roles_of(r, unit, day)) for unit in change.ended),
        aliases=tuple(alias.text for alias in aliases),
        findings=tuple(dict.fromkeys(found)),
        staying=tuple(dict.fromkeys(str(units[unit]["name"]) for unit in _staying(change) if unit in units)),
    )


def _staying(change: UnitChange) -> list[str]:
    """Who takes something over, or gives something away, and goes on."""
    named = [unit for part in change.parts for unit in (part.from_id, part.to_id)]
    return [unit for unit in named if unit not in change.ended]


def _against_parts(change: UnitChange, units: Units, day: date) -> list[Finding]:
    found: list[Finding] = []
    new = {unit.key for unit in change.new_units}
    if not change.parts and not change.renamings:
        found.append(finding("unit_change.nothing", "blocks"))
    whole = Counter(part.from_id for part in change.parts if part.extent == "whole")
    for part in change.parts:
        name = _name(units, part.from_id)
        if part.from_id not in units or (part.to_id not in units and part.to_id not in new):
            found.append(finding("unit_change.unit_gone", "blocks"))
            continue
        if part.from_id == part.to_id:
            found.append(finding("unit_change.into_itself", "blocks", name=name))
        if whole[part.from_id] > 1:
            found.append(finding("unit_change.two_heirs", "blocks", name=name))
        if part.to_id in change.ended:
            found.append(finding("unit_change.heir_ends", "blocks", name=_name(units, part.to_id)))
        if part.extent == "part" and not part.subject_ids and not part.child_ids:
            found.append(finding("unit_change.nothing_chosen", "warns", name=name))
        if any(units.get(child, {}).get("parent_id") != part.from_id for child in part.child_ids):
            found.append(finding("unit_change.not_below", "blocks", name=name))
        found += _against_dates(change, units, part.from_id, "unit_change.already_ended", day)
        if part.to_id in units:
            found += _against_dates(change, units, part.to_id, "unit_change.heir_has_ended", day)
    for renaming in change.renamings:
        if renaming.unit_id not in units:
            found.append(finding("unit_change.unit_gone", "blocks"))
        else:
            found += _against_dates(change, units, renaming.unit_id, "unit_change.already_ended", day)
    return found


def _against_chosen(r: Reader, change: UnitChange, units: Units) -> list[Finding]:
    """Whoever is chosen goes to one unit only, and out of the unit they are in."""
    found: list[Finding] = []
    taken: Counter[str] = Counter()
    for part in change.parts:
        taken.update((*part.subject_ids, *part.child_ids))
        if part.from_id in units and (others := stored.count_elsewhere(r, part.from_id, part.subject_ids)):
            found.append(finding("unit_change.not_of_unit", "blocks", count=others, name=_name(units, part.from_id)))
    twice = sum(1 for number in taken.values() if number > 1)
    if twice:
        found.append(finding("unit_change.chosen_twice", "blocks", count=twice))
    return found


def _against_order(r: Reader, change: UnitChange, units: Units) -> list[Finding]:
    """What a unit was called, and what became of it, is told from change to change: none goes in before another."""
    concerned = dict.fromkeys([part.from_id for part in change.parts] + [one.unit_id for one in change.renamings])
    found: list[Finding] = []
    for unit_id, day in stored.last_changes(r, list(concerned)).items():
        last = date.fromisoformat(day)
        if unit_id in units and change.changed_on < last:
            found.append(
                finding("unit_change.before_last", "blocks", name=_name(units, unit_id), day=f"{last:%d/%m/%Y}")
            )
    return found


def _against_dates(change: UnitChange, units: Units, unit_id: str, ended_code: str, day: date) -> list[Finding]:
    """The unit must be there the day before the change and on the day itself, and today, for what is moved now."""
    unit = units[unit_id]
    if unit["valid_to"] is not None and (last := date.fromisoformat(unit["valid_to"])) < day:
        return [finding(ended_code, "blocks", name=unit["name"], day=f"{last:%d/%m/%Y}")]
    begun = date.fromisoformat(unit["valid_from"]) if unit["valid_from"] else None
    # A successor may be founded on the very day; who hands over must have been there the day before.
    earliest = begun + timedelta(days=1) if begun and ended_code == "unit_change.already_ended" else begun
    if earliest is not None and begun is not None and change.changed_on < earliest:
        return [finding("unit_change.before_foundation", "blocks", name=unit["name"], day=f"{begun:%d/%m/%Y}")]
    return []


def _against_names(r: Reader, change: UnitChange, units: Units, day: date) -> list[Finding]:
    found: list[Finding] = []
    known = stored.known_names(r, day.isoformat())
    given = [(unit.key, unit.name, unit.kind) for unit in change.new_units]
    given += [(one.unit_id, one.name, one.kind or "same") for one in change.renamings]
    for unit_id, name, kind in given:
        if not vietnamese.clean(name):
            found.append(finding("unit_change.name_missing", "blocks"))
            continue
        if not kind:
            found.append(finding("unit_change.kind_missing", "blocks", name=name))
        others = known.get(search_key(name), set()) - set(change.ended) - {unit_id}
        if others:
            found.append(finding("unit_change.name_taken", "blocks", name=vietnamese.clean(name)))
    for renaming in change.renamings:
        if vietnamese.clean(renaming.name) == _name(units, renaming.unit_id):
            found.append(finding("unit_change.same_name", "blocks", name=vietnamese.clean(renaming.name)))
    return found


def _against_tree(change: UnitChange, units: Units) -> list[Finding]:
    around = circle(new_parents({unit: row["parent_id"] for unit, row in units.items()}, change))
    if not around:
        return []
    names = {unit.key: unit.name for unit in change.new_units} | {unit: row["name"] for unit, row in units.items()}
    return [finding("unit_change.circle", "blocks", names=", ".join(names[unit] for unit in around))]


# What a change carries along


def which(change: UnitChange, part: Part) -> tuple[str, tuple[str, ...]]:
    """Which subjects of the unit a part takes: the chosen ones, or all but those chosen for other parts."""
    if part.extent == "part":
        return "chosen", part.subject_ids
    return "rest", tuple(
        subject
        for other in change.parts
        if other.from_id == part.from_id and other.extent == "part"
        for subject in other.subject_ids
    )


def carried(change: UnitChange, units: Units) -> dict[str, tuple[str, str | None]]:
    """Units below that change their place: id -> (unit above before, unit above after)."""
    before = {unit: row["parent_id"] for unit, row in units.items()}
    after = new_parents(before, change)
    return {unit: (str(parent), after[unit]) for unit, parent in before.items() if after[unit] != parent}


# Names


def new_aliases(r: Reader, change: UnitChange, units: Units, today: date) -> list[Alias]:
    """The names of units that ended or were renamed, for those who go on using them.

    A unit that is divided leaves its name to nobody: it would mean two units from then on.
    """
    day = max(change.changed_on, today).isoformat()
    known = {key: set(holders) for key, holders in stored.known_names(r, day).items()}
    ended = set(change.ended)
    own = {unit: row["search_key"] for unit, row in units.items()}
    names = {unit: str(row["name"]) for unit, row in units.items()}
    for unit_id, name in [(u.key, u.name) for u in change.new_units] + [(u.unit_id, u.name) for u in change.renamings]:
        own[unit_id], names[unit_id] = search_key(name), vietnamese.clean(name)
        known.setdefault(own[unit_id], set()).add(unit_id)
    heirs = [
        (part.from_id, part.to_id)
        for part in change.parts
        if part.from_id in units and part.to_id in own and change.stored_extent(part) == "whole"
    ]
    heirs += [(one.unit_id, one.unit_id) for one in change.renamings if one.unit_id in units]
    found: list[Alias] = []
    for unit_id, heir in heirs:
        texts = [str(units[unit_id]["name"])]
        if heir != unit_id:
            texts += [alias["alias"] for alias in stored_units.aliases(r, unit_id)]
        for text in texts:
            key = search_key(text)
            holders = known.setdefault(key, set()) - ended
            if key == own[heir] or (heir in holders and heir != unit_id):
                continue
            other = next(iter(sorted(holders - {heir})), None)
            found.append(Alias(heir, text, names.get(other) if other else None))
            known[key].add(heir)
    return found


def search_key(name: str) -> str:
    return " " + vietnamese.search_key(name)


def _name(units: Units, unit_id: str) -> str:
    return str(units[unit_id]["name"]) if unit_id in units else ""
