"""Numbers and tables of reports out of the register and the conference; what no data stand behind is not there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.domain.numbers import in_figures
from khenthuong_desktop.domain.report_parts import Figure, read_figure, read_share
from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import conferences
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.report_numbers import NOTES, NUMBERS
from khenthuong_desktop.services.report_source import Rows, Source
from khenthuong_desktop.services.report_tables import TABLES
from khenthuong_desktop.wording import reports as words

_ADDED: Final = frozenset({"delegates_by_unit", "awards_by_year", "awards_by_name", "awards_given_list"})
_OPTIONAL: Final = "composition"  # of its columns those without any value are left out
_WANTED: Final = 2  # the column of the composition that says how many are asked
_IN_WORDS: Final = frozenset({"held_on", "held_at", "form"})


def figures(
    office: Office, conference_id: str, codes: Sequence[str], own: Mapping[str, str] | None = None
) -> tuple[Figure, ...]:
    """These figures, each with what somebody wrote over it; of a table, how many rows it has."""
    source = Source(office, conferences.conference(office, conference_id))
    found = []
    for code in codes:
        if code in TABLES:
            rows = TABLES[code](source)
            told = in_figures(len(rows)) if rows else _no_rows(source, code)
        else:
            told = NUMBERS[code](source) if code in NUMBERS else None
        typed = (own or {}).get(code, "")
        note = NOTES[code](source) if code in NOTES and not typed else ""
        name = label(code, congress=source.conference.congress)
        found.append(Figure(code, name, told, typed, note, refusal(code, typed) is not None))
    return tuple(found)


def refusal(code: str, own: str) -> UserError | None:
    """What is wrong with a figure that was written before words were refused."""
    try:
        own_figure(code, own)
    except UserError as problem:
        return problem
    return None


def _no_rows(source: Source, code: str) -> str | None:
    """Where nothing was asked of the composition, nothing is missing."""
    if code == "composition" and not source.conference.attention:
        return words.NOTHING_ASKED
    return None


def label(code: str, *, congress: bool = False) -> str:
    return words.of_event(words.FIGURES.get(code, code), congress=congress)


def own_figure(code: str, text: str) -> str:
    """What is written over a figure, as it will be printed: a number is a number, with a note in brackets at most.
    Days, places and what stands instead of a table are words."""
    typed = clean(text)
    if not typed or code in _IN_WORDS or code in TABLES:
        return typed
    if code in words.SHARES:
        share = read_share(typed.removesuffix(words.SHARES[code]).rstrip())
        if share is None:
            raise UserError("report.figure_not_share", figure=label(code), typed=typed)
        return words.share(code, *share)
    number = read_figure(typed)
    if number is None:
        raise UserError("report.figure_not_number", figure=label(code), typed=typed)
    return number


def is_table(code: str) -> bool:
    return code in TABLES


def table(office: Office, conference_id: str, code: str) -> Rows:
    """The rows of a figure that is a table, without their ordinal."""
    return TABLES[code](Source(office, conferences.conference(office, conference_id)))


def total(code: str, rows: Rows) -> tuple[str | int | None, ...] | None:
    """The last row of a table that adds up to the whole: the sums of its numbers; one row of awards is its own sum."""
    awards = code.startswith("awards")
    if code not in _ADDED or len(rows) <= awards:
        return None
    columns = list(zip(*rows, strict=True))[1:]
    return (words.TOTAL, *(_sum_of_awards(column) if awards else _sum(column) for column in columns))


def _sum(column: Sequence[str | int | None]) -> int | None:
    numbers = [one for one in column if isinstance(one, int)]
    return sum(numbers) if numbers else None


def _sum_of_awards(column: Sequence[str | int | None]) -> str | int | None:
    """Where not all of a row is known, at least the sum of what is."""
    numbers = [words.read_at_least(one) if isinstance(one, str) else one for one in column]
    known = sum(one for one in numbers if one is not None)
    if all(isinstance(one, int) for one in column):
        return known
    return words.at_least(in_figures(known)) if known else None


def heads(code: str, rows: Rows) -> tuple[int, ...]:
    """The places of the columns that are printed."""
    every = tuple(range(len(words.TABLES[code])))
    return tuple(one for one in every if any(row[one] is not None for row in rows)) if code == _OPTIONAL else every


def lead(figure: Figure, rows: Rows) -> str:
    """What stands above a table: of a composition in which no number is asked, also that."""
    if figure.code == _OPTIONAL and all(row[_WANTED] is None for row in rows):
        return words.attended(figure.label)
    return figure.label
