"""The figures of reports that are a number or a few words; what no data stand behind is None."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.dates import document_date
from khenthuong_desktop.domain.delegates import OUTSIDE_CAP
from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.services import report_tables
from khenthuong_desktop.services.report_source import Source
from khenthuong_desktop.store import report_figures as stored
from khenthuong_desktop.wording import reports as words

if TYPE_CHECKING:
    from khenthuong_desktop.domain.budgets import Line


def _number(number: int | None) -> str | None:
    return None if number is None else in_figures(number)


def _of_awards(key: str, known: str = "every") -> Callable[[Source], str | None]:
    """A number of awards, where there are any of which it can be known at all; where that is not all of them, at
    least so many, as far as any are known."""

    def counted(source: Source) -> str | None:
        awards = source.awards()
        if not awards.get(known):
            return None
        number = in_figures(awards[key])
        if known not in words.KNOWN or awards[known] == awards["individuals"]:
            return number
        return words.at_least(number) if awards[key] else None

    return counted


def _known_of(known: str) -> Callable[[Source], str]:
    """Of how many awards it is known, where that is not all of them."""

    def noted(source: Source) -> str:
        awards = source.awards()
        if not awards.get(known) or awards[known] == awards["individuals"]:
            return ""
        return words.partly(known, in_figures(awards[known]), in_figures(awards["individuals"]))

    return noted


def _of_money(amount: Callable[[Line], int | None]) -> Callable[[Source], str | None]:
    """A sum of the lines, where all of them say it: nobody signs the sum of some."""

    def summed(source: Source) -> str | None:
        amounts = [amount(line) for line in source.money()]
        return _number(sum(one or 0 for one in amounts)) if amounts and None not in amounts else None

    return summed


def _lines_of(amount: Callable[[Line], int | None]) -> Callable[[Source], str]:
    """How many of the lines say it, and what these come to, where it is some of them."""

    def noted(source: Source) -> str:
        amounts = [amount(line) for line in source.money()]
        known = [one for one in amounts if one is not None]
        if not known or len(known) == len(amounts):
            return ""
        return words.of_lines(in_figures(sum(known)), in_figures(len(known)), in_figures(len(amounts)))

    return noted


def _seats(source: Source, place: int) -> str | None:
    """Delegates inside the cap; nobody at all is no number, for then it was not written down."""
    number = sum(one[place] for kind, one in source.delegates().items() if kind not in OUTSIDE_CAP)
    return _number(number or None)


def _held_on(source: Source) -> str | None:
    found = source.conference
    if found.held_on is None:
        return None
    day = document_date(found.held_on)
    return f"{found.starts_at}, {day}" if found.starts_at else day


def _speeches(source: Source) -> str | None:
    return _number(len(report_tables.speech_list(source)) or None)


def _given(source: Source) -> str | None:
    with source.office.database.read() as r:
        return _number(sum(row["every"] for row in stored.awards_given(r, source.conference.id)) or None)


def _going(source: Source) -> str | None:
    return _number(len(report_tables.delegation(source)) or None)


def _votes(source: Source) -> str | None:
    with source.office.database.read() as r:
        row = stored.adoption(r, source.conference.id)
    return words.share("delegation_votes", row["agreed"], row["present"]) if row and row["agreed"] is not None else None


def _propaganda(source: Source) -> str | None:
    with source.office.database.read() as r:
        return _number(stored.propaganda(r, source.conference.id) or None)


def _of_units(code: str, key: str) -> Callable[[Source], str | None]:
    """Of the units whose own conferences are followed; where none is, nobody knows."""

    def counted(source: Source) -> str | None:
        with source.office.database.read() as r:
            found = stored.below(r, source.conference.id, source.office.today.isoformat())
        return words.share(code, found[key], found["every"]) if found["every"] else None

    return counted


NUMBERS: Final[Mapping[str, Callable[[Source], str | None]]] = {
    "awards": _of_awards("every"),
    "awards_women": _of_awards("women", "with_gender"),
    "awards_direct": _of_awards("direct", "with_labour"),
    "awards_farmers_workers": _of_awards("workers_and_farmers", "with_position"),
    "awards_collectives": _of_awards("collectives"),
    "awards_households": _of_awards("households"),
    "awards_state": _of_awards("state"),
    "held_on": _held_on,
    "held_at": lambda source: source.conference.place or None,
    "form": lambda source: source.conference.form or None,
    "propaganda": _propaganda,
    "units_held": _of_units("units_held", "held"),
    "unit_reports": _of_units("unit_reports", "reported"),
    "delegates_planned": lambda source: _number(source.conference.seats),
    "delegates_called": lambda source: _seats(source, 0),
    "delegates_present": lambda source: _seats(source, 1),
    "speeches": _speeches,
    "awards_given": _given,
    "delegation_allotted": lambda source: _number(source.conference.delegation_size),
    "delegation_members": _going,
    "delegation_votes": _votes,
    "budget_estimated": _of_money(lambda line: line.amount),
    "budget_approved": _of_money(lambda line: line.approved),
    "budget_spent": _of_money(lambda line: line.spent),
}
# What of the data is not known: for the window, never for the paper.
NOTES: Final[Mapping[str, Callable[[Source], str]]] = {
    "awards_women": _known_of("with_gender"),
    "awards_direct": _known_of("with_labour"),
    "awards_farmers_workers": _known_of("with_position"),
    "composition": report_tables.unsaid,
    "speech_list": report_tables.without_speaker,
    "budget_estimated": _lines_of(lambda line: line.amount),
    "budget_approved": _lines_of(lambda line: line.approved),
    "budget_spent": _lines_of(lambda line: line.spent),
}
