"""Before the letters go out: can what is asked of the units make up the structure of the whole, and what if not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from khenthuong_desktop.domain.composition import Board, Candidate, Rule, wanted_heads
from khenthuong_desktop.domain.conferences import Conference, seats_of
from khenthuong_desktop.domain.delegates import GONE
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.services import composition_rules, expected_units, list_calls
from khenthuong_desktop.services.allotment_choice import unmet_parts
from khenthuong_desktop.services.allotment_keys import key_of, labels
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.delegates import board
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.solving import feasibility
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.store.database import Record
from khenthuong_desktop.wording import allotments as words


def check(office: Office, conference_id: str) -> tuple[Finding, ...]:
    """What does not come out, each with the smallest change that would make it."""
    found = conference(office, conference_id)
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    if not rows:
        return ()
    rules = composition_rules.rules(office, conference_id)
    counted = board(office, conference_id)
    return (
        *_total(found, rows),
        *_structure(office, found, rows, rules, *_asked_of_units(office, found, rules, rows, *counted)),
        *_each_unit(found, rows, rules),
        *_choice(office, found, rows, counted[1]),
        *_call(office, found, rows),
        *_ended(office, rows),
    )


def smallest_change(office: Office, conference_id: str) -> tuple[feasibility.Raise, ...]:
    """What would have to be asked more, of which unit, so that the units together make up the whole."""
    found = conference(office, conference_id)
    with office.database.read() as r:
        rows = stored.of_conference(r, conference_id)
    rules = composition_rules.rules(office, conference_id)
    wanted, able = _asked_of_units(office, found, rules, rows, *board(office, conference_id))
    return feasibility.smallest_change(_asked(rows), wanted, able)


def _asked(rows: Sequence[Record]) -> list[feasibility.Asked]:
    return [feasibility.Asked(row["unit_id"], row["number"], row["structure"]) for row in rows]


def _total(found: Conference, rows: Sequence[Record]) -> Iterator[Finding]:
    seats = seats_of(found, "models")
    total = sum(row["number"] for row in rows)
    if seats is not None and total > seats:
        yield finding("allotment.over_seats", "warns", "number", total=total, seats=seats, over=total - seats)
    elif seats is not None and total < seats:
        yield finding("allotment.seats_left", "judge", "number", total=total, seats=seats, left=seats - total)


def _structure(
    office: Office,
    found: Conference,
    rows: Sequence[Record],
    rules: Sequence[Rule],
    wanted: Mapping[str, int],
    able: Mapping[str, Collection[str]],
) -> Iterator[Finding]:
    names = {row["unit_id"]: row["unit"] for row in rows}
    said = labels(rules)
    people = {key_of(rule): composition_rules.people(office, rule) for rule in rules}
    changes = feasibility.smallest_change(_asked(rows), wanted, able)
    larger = [one for one in changes if one.key == feasibility.NUMBER]
    if larger:
        told = words.together([words.raised(names[one.unit], "", one.by) for one in larger], most=words.SHORT)
        yield finding("allotment.numbers_too_small", "warns", "number", change=told)
    for key, heads in wanted.items():
        parts = [words.raised(names[one.unit], people[key], one.by) for one in changes if one.key == key]
        if parts:
            there = sum(row["structure"].get(key, 0) for row in rows)
            told = words.together(parts, most=words.SHORT)
            yield finding(
                "allotment.structure_short", "warns", key, label=said[key], asked=there, wanted=heads, change=told
            )
    for rule in rules:
        most = wanted_heads(rule, seats_of(found, rule.scope))
        if rule.bound == "most" and rule.scope != "guests" and most is not None:
            there = sum(row["structure"].get(key_of(rule), 0) for row in rows)
            if there > most:
                label = said[key_of(rule)]
                yield finding("allotment.structure_over", "warns", key_of(rule), label=label, asked=there, most=most)


def _asked_of_units(
    office: Office,
    found: Conference,
    rules: Sequence[Rule],
    rows: Sequence[Record],
    counted: Board,
    everybody: Sequence[Candidate],
) -> tuple[dict[str, int], dict[str, frozenset[str]]]:
    """Of what the whole asks, the part that the units must send: guests and leaders who are known count for it. Behind
    it the units that can send them, where not all can: of whom nobody knows any, no unit in particular is asked."""
    targets = {one.rule.id: one for one in counted.targets}
    known = {one.id for one in everybody if one.kind != "model" and one.state not in GONE}
    of = {one.id: one.unit_id for one in everybody if one.unit_id and one.state not in GONE}
    wanted: dict[str, int] = {}
    able: dict[str, frozenset[str]] = {}
    for rule in rules:
        heads = wanted_heads(rule, seats_of(found, rule.scope))
        of_units = rule.scope != "guests" and rule.attribute not in ("unit", "former_unit")
        if rule.bound == "least" and of_units and heads:
            members, key = targets[rule.id].members, key_of(rule)
            with office.database.read() as r:
                units = expected_units.able(office, r, rule, key, rows, [of[one] for one in members if one in of])
            if units is not None and not units:
                continue
            if units is not None:
                able[key] = units
            wanted[key] = max(heads - len(members & known), wanted.get(key, 0))
    return wanted, able


def _call(office: Office, found: Conference, rows: Sequence[Record]) -> Iterator[Finding]:
    """The call to the units can be changed where they are reminded; the next change here would overrule that."""
    if found.call_id is None or list_calls.call(office, found.call_id).closed_on is not None:
        return
    asked = {one.unit_id: one for one in list_calls.standings(office, found.call_id)}
    told = []
    for row in rows:
        there = asked[row["unit_id"]].wanted if row["unit_id"] in asked else 0
        if there != row["number"]:
            told.append(words.asked_instead(row["unit"], there, row["number"]))
    told += [
        words.asked_instead(one.unit, one.wanted, 0)
        for one in asked.values()
        if one.unit_id not in {row["unit_id"] for row in rows}
    ]
    if told:
        yield finding("allotment.call_differs", "judge", "number", units=words.together(told, most=words.SHORT))


def _choice(
    office: Office, found: Conference, rows: Sequence[Record], everybody: Sequence[Candidate]
) -> Iterator[Finding]:
    """Who is chosen, beside what the letters asked of the units."""
    names = {row["unit_id"]: row["unit"] for row in rows}
    told: dict[str, list[str]] = {}
    for one in unmet_parts(office, found, everybody):
        told.setdefault(names[one.unit_id], []).append(one.sentence)
    if told:
        units = [words.of_unit(unit, parts) for unit, parts in told.items()]
        yield finding("allotment.choice_unmet", "judge", "chosen", units=words.together(units))


def _ended(office: Office, rows: Sequence[Record]) -> Iterator[Finding]:
    for row in rows:
        if row["number"] and row["valid_to"] and row["valid_to"] < office.today.isoformat():
            day = f"{date.fromisoformat(row['valid_to']):%d/%m/%Y}"
            yield finding("allotment.unit_ended", "warns", "number", unit=row["unit"], day=day, number=row["number"])


def _each_unit(found: Conference, rows: Sequence[Record], rules: Sequence[Rule]) -> Iterator[Finding]:
    for rule in rules:
        heads = wanted_heads(rule, seats_of(found, rule.scope))
        if rule.bound == "each" and rule.attribute == "unit" and heads:
            short = [words.raised(row["unit"], "", heads - row["number"]) for row in rows if row["number"] < heads]
            if short:
                yield finding(
                    "allotment.unit_below_each",
                    "warns",
                    "number",
                    least=heads,
                    change=words.together(short, most=words.SHORT),
                )
