"""Numbers for units by proportion: proposed from people, members or labour, ties left to a person, one step."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from khenthuong_desktop.domain.conferences import seats_of
from khenthuong_desktop.domain.findings import Finding, finding
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.allotment_list import checked, follow, put
from khenthuong_desktop.services.conferences import conference
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.solving import apportion
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.store import units
from khenthuong_desktop.wording import allotments as words

By = Literal["people", "members", "labour"]


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """A unit's proposed number beside what it weighs and what it has today."""

    unit_id: str
    unit: str
    weight: int
    number: int
    now: int


@dataclass(frozen=True, slots=True)
class Tie:
    """The last seats may go to any of these units; a person says to which."""

    unit_ids: tuple[str, ...]
    units: tuple[str, ...]
    seats: int

    @property
    def sentence(self) -> str:
        return words.tie(self.units, self.seats)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Numbers by proportion; the seats of a tie are in no row before somebody decided. `without` are the names of
    units of which nothing is known to weigh them by."""

    conference_id: str
    total: int
    by: By
    method: apportion.Method
    least: Mapping[str, int]
    rows: tuple[ProposedRow, ...]
    ties: tuple[Tie, ...]
    without: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


def propose(
    office: Office,
    conference_id: str,
    total: int,
    *,
    by: By = "people",
    method: apportion.Method = "sainte_lague",
    at_least: int = 0,
    former_units: bool = False,
    unit_ids: Sequence[str] | None = None,
) -> Proposal:
    """Share a number among the units allotted to (else all at work), at least so many each; with `former_units` at
    least as many as a unit was made of, so that each from before the rearrangement can be represented."""
    seats = seats_of(conference(office, conference_id), "models")
    with office.database.read() as r:
        now = {row["unit_id"]: row["number"] for row in stored.asked(r, conference_id)}
        working = [unit for unit, _ in units.choices(r, today=office.today.isoformat())]
        chosen = unit_ids or [unit for unit in now if unit in set(working)] or working
        weights = stored.weights(r, chosen, by)
        made_of = stored.predecessors(r, chosen) if former_units else {}
        names = units.names(r, list(weights))
    least = {unit: max(checked(at_least), made_of.get(unit, 0)) for unit in weights}
    shared = _share(weights, checked(total), method, least, (), by)
    rows = tuple(
        ProposedRow(unit, names[unit], weight, shared.numbers[unit], now.get(unit, 0))
        for unit, weight in weights.items()
    )
    ties = tuple(Tie(one.units, tuple(names[unit] for unit in one.units), one.seats) for one in shared.ties)
    without = tuple(names[unit] for unit, weight in weights.items() if not weight)
    told: tuple[Finding, ...] = ()
    if seats is not None and total > seats:
        over = total - seats
        told = (finding("allotment.proposal_over_seats", "warns", "number", total=total, seats=seats, over=over),)
    return Proposal(conference_id, total, by, method, least, rows, ties, without, told)


def decide(proposal: Proposal, decided: Collection[str]) -> Proposal:
    """The proposal once somebody said which units win the tie; too few or too many of them decide nothing."""
    weights = {row.unit_id: row.weight for row in proposal.rows}
    shared = _share(weights, proposal.total, proposal.method, proposal.least, decided, proposal.by)
    rows = tuple(replace(row, number=shared.numbers[row.unit_id]) for row in proposal.rows)
    return replace(proposal, rows=rows, ties=proposal.ties if shared.ties else ())


def apply(office: Office, proposal: Proposal, decided: Collection[str] = ()) -> None:
    """Take the proposed numbers over in one step; the structure asked of the units stays."""
    final = decide(proposal, decided)
    if final.ties:
        raise UserError("allotment.tie_open", units=", ".join(final.ties[0].units), seats=final.ties[0].seats)
    with office.database.write(words.APPLIED.format(total=final.total, by=words.BY[final.by])) as w:
        w.still_there("conferences", final.conference_id)
        known = {row["unit_id"]: row for row in stored.asked(w, final.conference_id)}
        for row in final.rows:
            put(w, final.conference_id, row.unit_id, known.get(row.unit_id), {"number": row.number})
        follow(w, final.conference_id)


def _share(
    weights: Mapping[str, int],
    total: int,
    method: apportion.Method,
    least: Mapping[str, int],
    decided: Collection[str],
    by: By,
) -> apportion.Apportioned:
    needed = sum(least.values())
    if not weights:
        raise UserError("units.none_chosen")
    if needed > total:
        raise UserError("allotment.too_few", total=total, needed=needed)
    if needed < total and not any(weights.values()):
        raise UserError("allotment.no_weights", by=words.BY[by])
    return apportion.apportion(weights, total, method=method, least=least, decided=decided)
