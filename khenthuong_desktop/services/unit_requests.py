"""Requests back to units: where too few people were nominated for a target, whom to ask for how many more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from khenthuong_desktop.domain.composition import Candidate, Standing
from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.services import composition_rules, expected_units
from khenthuong_desktop.services.allotment_keys import key_of
from khenthuong_desktop.services.delegates import board
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.store import list_calls, units
from khenthuong_desktop.wording import suggestions as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.store.database import Reader, Record


@dataclass(frozen=True, slots=True)
class Request:
    """So many more people of a kind from a unit (None: from anybody, or from the kind of units that `unit` names);
    `there` are those it has named already. `key` is how the unit's structure names the kind; empty where people as
    such are meant, whom its number asks for."""

    unit_id: str | None
    unit: str
    key: str
    label: str
    heads: int
    there: int
    sentence: str

    @property
    def notable(self) -> bool:
        """Whether taking it changes what the unit is asked for; else its number asks for it already."""
        return bool(self.unit_id and self.key)


def requests(office: Office, conference_id: str) -> tuple[Request, ...]:
    """First the numbers that units still owe, then target by target what nobody nominated could meet."""
    counted, everybody = board(office, conference_id)
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
        short = list_calls.short_names(r)
        names = {row["unit_id"]: short.get(row["unit_id"]) or row["unit"] for row in rows}
        found = [
            _request(row["unit_id"], names, "", words.PEOPLE, row["number"] - row["nominated"], row["nominated"])
            for row in rows
            if row["nominated"] < row["number"]
        ]
        for standing in counted.standings():
            if not standing.within_reach:
                found += _for_target(office, r, standing, rows, everybody, names)
    return _once(found)


def _once(found: Sequence[Request]) -> tuple[Request, ...]:
    """Of requests to one unit for the same people the largest: who is sent for one rule counts for the other."""
    most: dict[tuple[str | None, str, str], Request] = {}
    for one in found:
        key = (one.unit_id, one.key, one.label)
        if key not in most or one.heads > most[key].heads:
            most[key] = one
    return tuple(most.values())


def _for_target(
    office: Office,
    r: Reader,
    standing: Standing,
    rows: Sequence[Record],
    everybody: Sequence[Candidate],
    names: Mapping[str, str],
) -> Iterator[Request]:
    target = standing.target
    short = (target.wanted or 0) - standing.nominated
    rule = target.rule
    if rule.attribute == "unit":
        # the number allotted to the unit asks for them, or did above
        unit = target.key or rule.value
        owed = next((row["number"] - row["nominated"] for row in rows if row["unit_id"] == unit), 0)
        if short > max(0, owed):
            yield _request(unit, units.names(r, [unit]) | dict(names), "", words.PEOPLE, short, standing.nominated)
        return
    if rule.attribute == "former_unit":
        former = target.key or rule.value
        label = words.OF_FORMER.format(former=units.names(r, [former]).get(former, former))
        heirs = stored.successors(r, former)
        unit = next((one for one in heirs if one in names), heirs[0] if heirs else "")
        yield _request(unit, units.names(r, [unit]) | dict(names), "", label, short, standing.nominated)
        return
    of_value = rule if rule.bound != "each" else replace(rule, bound="least", value=target.key, label="")
    label = composition_rules.people(office, of_value)
    if rule.scope == "guests" or not rows:
        yield _request(None, names, "", label, short, standing.nominated)
        return
    key = key_of(of_value)
    there = {row["unit_id"]: 0 for row in rows}
    for one in everybody:
        if one.id in target.members and one.state not in GONE and one.unit_id in there:
            there[one.unit_id] += 1
    having = expected_units.able(office, r, rule, key, rows, [unit for unit, heads in there.items() if heads])
    if having is not None and not having:  # nobody knows of any: those who know their people are asked, not a company
        _, together = expected_units.quarters(office, r, rows)
        yield Request(None, together, "", label, short, standing.nominated, words.request(together, label, short))
        return
    asked = [row for row in rows if having is None or row["unit_id"] in having]
    for unit, heads in _spread(short, asked, key, {row["unit_id"]: there[row["unit_id"]] for row in asked}).items():
        yield _request(unit, names, key, label, heads, there[unit])


def _spread(short: int, rows: Sequence[Record], key: str, there: Mapping[str, int]) -> dict[str, int]:
    """Units that were asked for such people and named too few come first; then, one by one, those who
    owe somebody anyway; then who has most room."""
    more = dict.fromkeys(there, 0)
    for row in rows:
        unit = row["unit_id"]
        more[unit] = min(short, max(0, row["structure"].get(key, 0) - there[unit]))
        short -= more[unit]
    number = {row["unit_id"]: row["number"] for row in rows}
    owed = {row["unit_id"]: row["number"] - row["nominated"] for row in rows}
    while short:
        unit = max(more, key=lambda one: (more[one] < owed[one], number[one] - there[one] - more[one]))
        more[unit] += 1
        short -= 1
    return {unit: heads for unit, heads in more.items() if heads}


def _request(unit_id: str | None, names: Mapping[str, str], key: str, label: str, heads: int, there: int) -> Request:
    unit = names.get(unit_id, "") if unit_id else ""
    return Request(unit_id, unit, key, label, heads, there, words.request(unit, label, heads))
