"""The figures of reports that are tables, row by row; a table without rows has no data behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.conferences import kinds_of, seats_of
from khenthuong_desktop.domain.delegates import SEATED
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import award_names
from khenthuong_desktop.services.report_source import Rows, Source
from khenthuong_desktop.store import report_figures as stored
from khenthuong_desktop.wording import composition, conference_papers
from khenthuong_desktop.wording import reports as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.composition import Standing
    from khenthuong_desktop.store.database import Record

# What a group is told by, so far as it can be unknown.
_SAID_BY: Final[Mapping[str, str]] = {
    "women": "gender",
    "men": "gender",
    "ethnic_minority": "ethnicity",
    "religious": "religion",
    "age": "birth_date",
} | {
    same: same
    for same in ("party_member", "direct_worker", "ethnicity", "religion", "economic_sector", "field", "education")
}


def _by_year(source: Source) -> Rows:
    if source.years is None:
        return []
    with source.office.database.read() as r:
        rows = stored.awards_by_year(r, *source.years)
    keys = ("every", "individuals", "women", "collectives", "households")
    for row in rows:
        if row["individuals"] != row["with_gender"]:  # of some or all nobody knows, which is not the same as none
            row["women"] = words.at_least(in_figures(row["women"])) if row["women"] else None
    return [(str(row["year"]), *(row[key] for key in keys)) for row in rows]


def _named(source: Source, rows: Sequence[Record]) -> Rows:
    """Awards by name with whom they went to."""
    keys = ("every", "individuals", "collectives", "households")
    return [
        (award_names.name(source.office, row["award"], row["award_name"]), *(row[key] for key in keys)) for row in rows
    ]


def _by_name(source: Source) -> Rows:
    """The higher award first."""
    if source.years is None:
        return []
    with source.office.database.read() as r:
        rows = stored.awards_by_name(r, *source.years)
    order = {one.code: (-one.level, -one.precedence) for one in source.office.catalogues.awards}
    rows.sort(key=lambda row: (order.get(row["award"] or "", (99, 0)), row["award_name"]))
    return _named(source, rows)


def _by_kind(source: Source) -> Rows:
    found, there = source.conference, source.delegates()
    if not there:
        return []
    planned = {"model": seats_of(found, "models"), "guest": seats_of(found, "guests")}
    together = "leader" in kinds_of(found, "guests")
    came = any(present for _, present in there.values())
    rows: Rows = []
    for kind in words.KINDS:
        counted = ("guest", "leader") if kind == "guest" and together else (kind,)
        if (kind == "leader" and together) or not (planned.get(kind) or there.keys() & set(counted)):
            continue
        seated, present = (sum(there.get(one, (0, 0))[place] for one in counted) for place in (0, 1))
        rows.append((words.joined(counted), planned.get(kind), seated, present if came else None))
    return rows


def _by_unit(source: Source) -> Rows:
    from khenthuong_desktop.services import allotments

    every = allotments.standing(source.office, source.conference.id)
    came = any(present for _, present in source.delegates().values())
    with source.office.database.read() as r:
        models = stored.models_by_unit(r, source.conference.id)  # whoever left later was introduced all the same
    nobody = stored.OfUnit(0, 0, 0)
    named = {unit: one.named for unit, one in models.items()}
    rows: Rows = [
        (one.unit, one.allotted, named.get(one.unit_id, 0), one.chosen, one.present if came else None) for one in every
    ]
    if not every:
        return rows
    # Guests come in no unit's number, nor do models whose unit was asked for nobody or is not known: without them no
    # sum is right.
    guests = [source.delegates().get(kind, (0, 0)) for kind in ("guest", "leader")]
    seated, present = source.delegates().get("model", (0, 0))
    unknown, asked = models.get(None, nobody), {one.unit_id for one in every}
    other_units = sum(number for unit, number in named.items() if unit is not None and unit not in asked)
    others = (
        seated - sum(one.chosen for one in every) - unknown.seated,
        present - sum(one.present for one in every) - unknown.present,
    )
    for name, introduced, called, there in (
        (words.GUESTS, None, sum(one for one, _ in guests), sum(one for _, one in guests)),
        (words.OTHER_UNITS, other_units, *others),
        (words.NO_UNIT, *unknown),
    ):
        if called > 0 or introduced:
            rows.append((name, None, introduced, called, there if came else None))
    return rows


def _composition(source: Source) -> Rows:
    """Where no rule asks for a number, none is told to be wanted or reached."""
    came = any(present for _, present in source.delegates().values())
    every = _standings(source)
    numbered = any(one.target.rule.numbered for one, _, _ in every)
    rows: Rows = []
    for one, name, is_said in every:
        rule = one.target.rule
        each = replace(rule, bound="least") if rule.bound == "each" else rule
        wanted = conference_papers.wanted(each, one.target.wanted) if numbered else None
        reached = (composition.standing_words(one, came=came) or None) if one.target.wanted is not None else None
        counted = (one.chosen, one.present if came else None, reached) if is_said else (None, None, None)
        rows.append((name, words.BASES[rule.scope], wanted, *counted))
    return rows


def unsaid(source: Source) -> str:
    """The rows of the composition of which nobody knows how many there are."""
    names = [name for _, name, is_said in _standings(source) if not is_said]
    return words.unsaid(names) if names else ""


def _standings(source: Source) -> list[tuple[Standing, str, bool]]:
    """Each with its name, and whether anybody knows it: of a mark that nobody has written down of any delegate,
    nobody knows how many have it."""
    from khenthuong_desktop.services import composition_rules, delegates

    board, everybody = delegates.board(source.office, source.conference.id)
    seated = [one for one in everybody if one.state in SEATED]
    found = []
    for one in board.standings():
        rule = one.target.rule
        of_key = dict(composition_rules.values(source.office, rule.attribute)) if one.target.key else {}
        name = composition.own_part(composition.target(one.target, of_key.get(one.target.key, one.target.key)))
        said_by = _SAID_BY.get(rule.attribute)
        kinds = kinds_of(source.conference, rule.scope)
        inside = [who for who in seated if who.kind in kinds]
        found.append((one, name, not said_by or any(who.values[said_by] not in (None, "") for who in inside)))
    return found


def _programme(source: Source) -> Rows:
    """As it was issued last, else as it is drafted."""
    from khenthuong_desktop.services import programme

    found = programme.programme(source.office, source.conference.id)
    line = found.last.line if found.last is not None else found.line
    return [(slot.item.content, slot.item.lead or slot.item.speaker) for slot in line.slots if slot.item.printed]


def speech_list(source: Source) -> Rows:
    with source.office.database.read() as r:
        rows = stored.speeches(r, source.conference.id)
    return [(row["topic"], row["speaker"], row["unit"]) for row in rows]


def without_speaker(source: Source) -> str:
    """Speeches of which nobody has said who gave them: room for the pen on paper."""
    number = sum(1 for _, speaker, _ in speech_list(source) if not speaker)
    return words.without_speaker(in_figures(number)) if number else ""


def _given_list(source: Source) -> Rows:
    with source.office.database.read() as r:
        return _named(source, stored.awards_given(r, source.conference.id))


def delegation(source: Source) -> Rows:
    from khenthuong_desktop.services import delegations

    everybody = delegations.members(source.office, source.conference.id)
    return [(one.name, one.office, one.unit) for one in everybody if not one.reserve]


TABLES: Final[Mapping[str, Callable[[Source], Rows]]] = {
    "awards_by_year": _by_year,
    "awards_by_name": _by_name,
    "delegates_by_kind": _by_kind,
    "delegates_by_unit": _by_unit,
    "composition": _composition,
    "programme_list": _programme,
    "speech_list": speech_list,
    "awards_given_list": _given_list,
    "delegation_list": delegation,
}
