"""Numbers and tables of reports out of the register and the conference; what no data stand behind is not there."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.conferences import kinds_of, seats_of
from khenthuong_desktop.domain.dates import document_date
from khenthuong_desktop.domain.delegates import OUTSIDE_CAP
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.domain.report_parts import Figure
from khenthuong_desktop.services import award_names, conferences
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import report_figures as stored
from khenthuong_desktop.wording import composition
from khenthuong_desktop.wording import reports as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.budgets import Line
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.store.database import Record

Rows = list[tuple[str | int | None, ...]]
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ADDED: Final = frozenset({"delegates_by_unit"})
_STATE: Final = frozenset({"prime_minister", "government", "president"})


def figures(
    office: Office, conference_id: str, codes: Sequence[str], own: Mapping[str, str] | None = None
) -> tuple[Figure, ...]:
    """These figures, each with what somebody wrote over it; of a table, how many rows it has."""
    source = _Source(office, conferences.conference(office, conference_id))
    found = []
    for code in codes:
        if code in _TABLES:
            rows = _TABLES[code](source)
            told = in_figures(len(rows)) if rows else None
        else:
            told = _NUMBERS[code](source) if code in _NUMBERS else None
        found.append(Figure(code, words.FIGURES.get(code, code), told, (own or {}).get(code, "")))
    return tuple(found)


def is_table(code: str) -> bool:
    return code in _TABLES


def table(office: Office, conference_id: str, code: str) -> Rows:
    """The rows of a figure that is a table, without their ordinal."""
    return _TABLES[code](_Source(office, conferences.conference(office, conference_id)))


def total(code: str, rows: Rows) -> tuple[str | int | None, ...] | None:
    """The last row of a table that adds up to the whole: the sums of its numbers."""
    if code not in _ADDED or not rows:
        return None
    sums = [[one for one in column if isinstance(one, int)] for column in list(zip(*rows, strict=True))[1:]]
    return (words.TOTAL, *(sum(column) if column else None for column in sums))


def years(period: str) -> tuple[int, int] | None:
    """2020 and 2025 of '2020 - 2025'."""
    found = [int(one) for one in _YEAR.findall(period)]
    return (min(found), max(found)) if found else None


class _Source:
    """One look at what the figures of a report are made of; each question is asked once."""

    def __init__(self, office: Office, conference: Conference) -> None:
        self.office = office
        self.conference = conference
        self.years = years(conference.period)
        self._asked: dict[str, Record] = {}
        self._money: Sequence[Line] | None = None

    def awards(self) -> Record:
        if "awards" not in self._asked:
            self._asked["awards"] = self._awards() if self.years else {}
        return self._asked["awards"]

    def money(self) -> Sequence[Line]:
        if self._money is None:
            from khenthuong_desktop.services import budgets

            self._money = budgets.budget(self.office, self.conference.id).lines
        return self._money

    def delegates(self) -> dict[str, tuple[int, int]]:
        """Kind -> with a seat, present."""
        with self.office.database.read() as r:
            rows = stored.delegates(r, self.conference.id)
        return {row["kind"]: (int(row["seated"] or 0), int(row["present"] or 0)) for row in rows}

    def _awards(self) -> Record:
        assert self.years
        high = [one.code for one in self.office.catalogues.awards if one.decided_by in _STATE]
        with self.office.database.read() as r:
            return stored.awards(r, *self.years, sorted(set(high)))


def _number(number: int | None) -> str | None:
    return None if number is None else in_figures(number)


def _of_awards(key: str, known: str = "every") -> Callable[[_Source], str | None]:
    """A number of awards, where there are any of which it can be known at all; of how many it is known is told with
    it where that is not all of them."""

    def counted(source: _Source) -> str | None:
        awards = source.awards()
        if not awards.get(known):
            return None
        number = in_figures(awards[key])
        if known not in words.KNOWN or awards[known] == awards["individuals"]:
            return number
        return words.partly(number, known, in_figures(awards[known]), in_figures(awards["individuals"]))

    return counted


def _of_money(amount: Callable[[Line], int | None]) -> Callable[[_Source], str | None]:
    """A sum of the lines that say it; where none does, there is no sum."""

    def summed(source: _Source) -> str | None:
        known = [found for line in source.money() if (found := amount(line)) is not None]
        return _number(sum(known)) if known else None

    return summed


def _estimated(source: _Source) -> str | None:
    """A sum in which lines have no price yet is none."""
    amounts = [line.amount for line in source.money()]
    return _number(sum(one or 0 for one in amounts)) if amounts and None not in amounts else None


def _seats(source: _Source, place: int) -> str | None:
    """Delegates inside the cap; nobody at all is no number, for then it was not written down."""
    number = sum(one[place] for kind, one in source.delegates().items() if kind not in OUTSIDE_CAP)
    return _number(number or None)


def _held_on(source: _Source) -> str | None:
    found = source.conference
    if found.held_on is None:
        return None
    day = document_date(found.held_on)
    return f"{found.starts_at}, {day}" if found.starts_at else day


def _speeches(source: _Source) -> str | None:
    return _number(len(_speech_list(source)) or None)


def _given(source: _Source) -> str | None:
    with source.office.database.read() as r:
        return _number(sum(row["every"] for row in stored.awards_given(r, source.conference.id)) or None)


def _going(source: _Source) -> str | None:
    return _number(len(_delegation(source)) or None)


def _votes(source: _Source) -> str | None:
    with source.office.database.read() as r:
        row = stored.adoption(r, source.conference.id)
    return words.votes(row["agreed"], row["present"]) if row and row["agreed"] is not None else None


_NUMBERS: Final[Mapping[str, Callable[[_Source], str | None]]] = {
    "awards": _of_awards("every"),
    "awards_women": _of_awards("women", "with_gender"),
    "awards_direct": _of_awards("direct", "with_labour"),
    "awards_farmers_workers": _of_awards("workers_and_farmers", "with_position"),
    "awards_collectives": _of_awards("collectives"),
    "awards_households": _of_awards("households"),
    "awards_state": _of_awards("state"),
    "held_on": _held_on,
    "held_at": lambda source: source.conference.place or None,
    "delegates_planned": lambda source: _number(source.conference.seats),
    "delegates_called": lambda source: _seats(source, 0),
    "delegates_present": lambda source: _seats(source, 1),
    "speeches": _speeches,
    "awards_given": _given,
    "delegation_allotted": lambda source: _number(source.conference.delegation_size),
    "delegation_members": _going,
    "delegation_votes": _votes,
    "budget_estimated": _estimated,
    "budget_approved": _of_money(lambda line: line.approved),
    "budget_spent": _of_money(lambda line: line.spent),
}


def _by_year(source: _Source) -> Rows:
    if source.years is None:
        return []
    with source.office.database.read() as r:
        rows = stored.awards_by_year(r, *source.years)
    keys = ("every", "individuals", "women", "collectives", "households")
    for row in rows:
        if row["individuals"] and not row["with_gender"]:
            row["women"] = None  # nobody knows, which is not the same as none
    return [(str(row["year"]), *(row[key] for key in keys)) for row in rows]


def _named(source: _Source, rows: Sequence[Record]) -> Rows:
    """Awards by name with whom they went to."""
    keys = ("every", "individuals", "collectives", "households")
    return [
        (award_names.name(source.office, row["award"], row["award_name"]), *(row[key] for key in keys)) for row in rows
    ]


def _by_name(source: _Source) -> Rows:
    """The higher award first."""
    if source.years is None:
        return []
    with source.office.database.read() as r:
        rows = stored.awards_by_name(r, *source.years)
    order = {one.code: (-one.level, -one.precedence) for one in source.office.catalogues.awards}
    rows.sort(key=lambda row: (order.get(row["award"] or "", (99, 0)), row["award_name"]))
    return _named(source, rows)


def _by_kind(source: _Source) -> Rows:
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


def _by_unit(source: _Source) -> Rows:
    from khenthuong_desktop.services import allotments

    every = allotments.standing(source.office, source.conference.id)
    came = any(present for _, present in source.delegates().values())
    rows: Rows = [(one.unit, one.allotted, one.nominated, one.chosen, one.present if came else None) for one in every]
    if not every:
        return rows
    # Guests come in no unit's number, nor do models whose unit was asked for nobody: without them no sum is right.
    guests = [source.delegates().get(kind, (0, 0)) for kind in ("guest", "leader")]
    seated, present = source.delegates().get("model", (0, 0))
    others = (seated - sum(one.chosen for one in every), present - sum(one.present for one in every))
    for name, (called, there) in (
        (words.GUESTS, (sum(one for one, _ in guests), sum(one for _, one in guests))),
        (words.OTHER_UNITS, others),
    ):
        if called > 0:
            rows.append((name, None, None, called, there if came else None))
    return rows


def _composition(source: _Source) -> Rows:
    from khenthuong_desktop.services import composition_rules, delegates

    board, _ = delegates.board(source.office, source.conference.id)
    came = any(present for _, present in source.delegates().values())
    rows: Rows = []
    for one in board.standings():
        of_key = dict(composition_rules.values(source.office, one.target.rule.attribute)) if one.target.key else {}
        name = composition.target(one.target, of_key.get(one.target.key, one.target.key))
        wanted = in_figures(one.target.wanted) if one.target.wanted is not None else None
        rows.append((name, wanted, one.chosen, one.present if came else None, composition.standing_words(one)))
    return rows


def _speech_list(source: _Source) -> Rows:
    with source.office.database.read() as r:
        rows = stored.speeches(r, source.conference.id)
    return [(row["topic"], row["speaker"] or words.UNKNOWN_SPEAKER, row["unit"]) for row in rows]


def _given_list(source: _Source) -> Rows:
    with source.office.database.read() as r:
        return _named(source, stored.awards_given(r, source.conference.id))


def _delegation(source: _Source) -> Rows:
    from khenthuong_desktop.services import delegations

    everybody = delegations.members(source.office, source.conference.id)
    return [(one.name, one.office, one.unit) for one in everybody if not one.reserve]


_TABLES: Final[Mapping[str, Callable[[_Source], Rows]]] = {
    "awards_by_year": _by_year,
    "awards_by_name": _by_name,
    "delegates_by_kind": _by_kind,
    "delegates_by_unit": _by_unit,
    "composition": _composition,
    "speech_list": _speech_list,
    "awards_given_list": _given_list,
    "delegation_list": _delegation,
}
